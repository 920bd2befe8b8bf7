// The table form of an arm64 program: one loop that takes the next entry of a table apart, makes the call, and keeps or
// tests the result. An entry is 4 or 8 bytes: a field for the call's number, one for each argument that varies, and bits
// that say what else is to be done:
//
//   adr  x7, table
//   loop: ldr x6, [x7], #4        the entry; x7 is now the base of addresses in it
//         msr nzcv, x6            its top four bits, as flags
//         ubfx x8, x6, ...        fields
//         add  x1, x1, x7         where the field is an address
//         csel x0, x19, x0, eq    results of earlier calls
//         svc  #0
//         csel x19, x0, x19, mi   a result to keep
//         b    loop
//
// A call costs an entry instead of some five instructions, so all but the shortest programs are smaller this way.
// Registers: at process start all are zero (start_thread() clears them), and a syscall changes only x0.

import type { Register } from '../code.js';
import type { Lowered } from '../lower.js';
import { EXPECT_FAILED, FAILED } from '../straight.js';
import type { Generated, Places } from '../target.js';
import {
  type Action,
  argument,
  ENTRY,
  emitActions,
  type Field,
  type Kept,
  literal,
  NEXT,
  toField,
} from './arguments.js';
import { Assembler, XZR } from './assembler.js';
import { compare, OVERREAD_BYTES, putAddress, SCRATCH } from './compare.js';
import { Bits, type Test } from './predicate.js';
import { sameBase, type TableCalls, type TableExpect, toTableCalls } from './table-calls.js';

const NUMBER: Register = 8;
const KEPT: readonly Register[] = [
  14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
];
/** Each call with expects needs a bit of its own in an entry, or shares one: more than these never fit. */
const MAX_EXPECTING = 64;

/**
 * Compiles to a table of entries of that size, or returns null when the program does not fit one: fields too wide, or
 * more results to keep than registers.
 */
export function toTable(lowered: Lowered, places: Places, entryBytes: 4 | 8): Generated | null {
  const model = toTableCalls(lowered);
  const kept = model === null ? null : keepResults(model);
  if (model === null || kept === null || hasTooManyExpects(model)) {
    return null;
  }
  const bits = new Bits();
  const fields: Field[] = [];
  const asm = new Assembler();
  const before: Action[] = [];
  const { calls } = model;
  fields.push(
    toField(
      NUMBER,
      calls.map(({ nr }) => BigInt(nr)),
    ),
  );
  for (let position = 0; position < 6; position++) {
    const values = calls.map((call, i) => literal(places, entryBytes, call.args[position], i));
    before.push(...argument(model, kept, bits, fields, asm, position, values));
  }
  const after = [...kept].map(([call, { register, lastUse }]): Action => {
    const pattern = calls.map((_, i) => (i === call ? 1 : i >= lastUse && i > call ? null : 0));
    const move = { to: register, from: 0, otherwise: register };
    return { test: bits.test(pattern), move, emit: (to) => to.movRegister(register, 0) };
  });
  const isExit = (call: number) => call === calls.length - 1;
  const untested = calls.map(({ isTested }, i) => (isExit(i) ? null : isTested ? 0 : 1));
  const mayFail = model.isChecked && untested.includes(1) ? bits.test(untested) : null;
  const expecting = calls.flatMap(({ expects }, i) => (expects.length > 0 ? [i] : []));
  const expectTests = expecting.map((call) =>
    bits.test(calls.map((_, i) => (i === call ? 1 : isExit(i) ? null : 0))),
  );
  const moves = [...before, ...after].filter(({ test, move }) => test !== null && move !== null);
  if (!placeInEntry(bits, fields, moves, entryBytes)) {
    return null;
  }

  const address = places.table;
  putAddress(asm, places, NEXT, address, 'table');
  asm.label('loop');
  asm.loadNext(ENTRY, NEXT, entryBytes);
  const flags = moves.length > 1;
  if (flags) {
    asm.msrFlags(ENTRY);
  }
  for (const { register, lsb, bits: width, signed } of fields) {
    asm.bitfield(register, ENTRY, lsb, width, signed);
  }
  emitActions(asm, before, flags);
  asm.svc();
  emitActions(asm, after, flags);
  if (!model.isChecked) {
    asm.branch('loop');
  } else {
    const testAll = mayFail === null && calls.some(({ isTested }) => isTested);
    emitTests(asm, mayFail, testAll, expecting.length > 0);
    for (const [index, call] of expecting.entries()) {
      const last = index === expecting.length - 1;
      const skip = last ? 'loop' : `next${call}`;
      const test = expectTests[index];
      if (test) {
        asm.branchIfBit(ENTRY, test.bit.position, test.value === 1 ? 0 : 1, skip);
      }
      emitExpects(asm, model, places, kept, entryBytes, call, last ? 'loop' : null);
      asm.label(skip === 'loop' ? 'expectFailed' : skip);
    }
    if (expecting.length > 0) {
      asm.mov(0, -EXPECT_FAILED);
    }
    emitFailure(asm, calls.at(-1)?.nr as number);
  }
  const entries = calls.map(({ text }, i) => {
    return { word: entry(bits, fields, i), text: `entry: ${text}` };
  });
  return { code: asm, table: { entryBytes, entries }, spilled: 0 };
}

/** x0 is -errno: exits with errno. */
function emitFailure(asm: Assembler, exitNumber: number): void {
  asm.label(FAILED);
  asm.sub(0, XZR, 0);
  asm.mov(NUMBER, BigInt(exitNumber));
  asm.svc();
}

/** After a call: to the loop, to the failure, or on to the expects. */
function emitTests(asm: Assembler, mayFail: Test | null, tested: boolean, expects: boolean): void {
  const passed = expects ? 'passed' : 'loop';
  if (tested || mayFail !== null) {
    if (mayFail !== null) {
      asm.branchIfBit(ENTRY, mayFail.bit.position, mayFail.value, passed);
    }
    asm.cmnErrors(0);
    if (expects) {
      asm.branchIf('hs', FAILED);
    } else {
      asm.branchIf('lo', 'loop');
    }
  } else if (!expects) {
    asm.branch('loop');
  }
  asm.label('passed');
}

function hasTooManyExpects({ calls }: TableCalls): boolean {
  return calls.filter(({ expects }) => expects.length > 0).length > MAX_EXPECTING;
}

/** A register for every result that is used later; null when there are too few. */
function keepResults({ calls }: TableCalls): Map<number, Kept> | null {
  const lastUses = new Map<number, number>();
  for (const [index, { args, expects }] of calls.entries()) {
    for (const { call } of args.flatMap(({ terms }) => terms)) {
      lastUses.set(call, index);
    }
    for (const { call } of expects.flatMap(({ place }) => place.terms)) {
      if (call !== index) {
        lastUses.set(call, index + 1);
      }
    }
  }
  const kept = [...lastUses].sort(([a], [b]) => a - b);
  if (kept.length > KEPT.length) {
    return null;
  }
  return new Map(
    kept.map(([call, lastUse], i) => [call, { register: KEPT[i] as Register, lastUse }]),
  );
}

/** Gives every bit and field its place in the entry; false when they do not fit. */
function placeInEntry(bits: Bits, fields: Field[], moves: Action[], entryBytes: 4 | 8): boolean {
  const moved = new Set(moves.map(({ test }) => test?.bit));
  const ordered = [...bits.all].sort((a, b) => Number(moved.has(b)) - Number(moved.has(a)));
  for (const [index, bit] of ordered.entries()) {
    bit.position = 31 - index;
  }
  const spaces = [{ from: 0, to: 32 - ordered.length }];
  if (entryBytes === 8) {
    spaces.push({ from: 32, to: 64 });
  }
  for (const field of [...fields].sort((a, b) => b.bits - a.bits)) {
    const space = spaces.find(({ from, to }) => to - from >= field.bits);
    if (space === undefined) {
      return false;
    }
    field.lsb = space.from;
    space.from += field.bits;
  }
  return true;
}

function entry(bits: Bits, fields: readonly Field[], call: number): bigint {
  let word = 0n;
  for (const bit of bits.all) {
    word |= BigInt(bit.value(call)) << BigInt(bit.position);
  }
  for (const { values, lsb, bits: width } of fields) {
    word |= BigInt.asUintN(width, values[call] ?? 0n) << BigInt(lsb);
  }
  return word;
}

/** The expects that follow a call: on a difference to expectFailed; when all is well to `done`, or on where that is null. */
function emitExpects(
  asm: Assembler,
  model: TableCalls,
  places: Places,
  kept: ReadonlyMap<number, Kept>,
  entryBytes: number,
  call: number,
  done: string | null,
): void {
  const { expects } = model.calls[call] as TableCalls['calls'][number];
  for (const [index, expect] of expects.entries()) {
    const [base, offset] = locate(asm, model, places, kept, entryBytes, call, expect);
    compare(asm, places, base, offset, expect, 'expectFailed');
    if (index === expects.length - 1 && done !== null) {
      asm.branchIf('eq', done);
    } else {
      asm.branchIf('ne', 'expectFailed');
    }
  }
}

/** A register and a distance from it that are the expect's place: an argument of the call, x7, or newly computed. */
function locate(
  asm: Assembler,
  { calls }: TableCalls,
  places: Places,
  kept: ReadonlyMap<number, Kept>,
  entryBytes: number,
  call: number,
  { place, bytes }: TableExpect,
): [Register, number] {
  const near = (offset: number) => offset >= -256 && offset + bytes.length + OVERREAD_BYTES <= 255;
  const { args } = calls[call] as TableCalls['calls'][number];
  for (const [register, arg] of args.entries()) {
    const offset = Number(place.offset - arg.offset);
    if (register > 0 && sameBase(arg, place) && near(offset)) {
      return [register, offset];
    }
  }
  const address = places.regionAddress(place.region as number) + Number(place.offset);
  const offset = address - (places.table + entryBytes * (call + 1));
  if (place.terms.length === 0 && near(offset)) {
    return [NEXT, offset];
  }
  putAddress(asm, places, SCRATCH.place, address, 'place');
  for (const term of place.terms) {
    const register = term.call === call ? 0 : (kept.get(term.call) as Kept).register;
    if (term.sign === 1) {
      asm.add(SCRATCH.place, SCRATCH.place, register);
    } else {
      asm.sub(SCRATCH.place, SCRATCH.place, register);
    }
  }
  return [SCRATCH.place, 0];
}
