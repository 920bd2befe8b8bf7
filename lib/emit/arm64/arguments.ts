// How the loop of a table (arm64-table.ts) gives one argument register its value before each call: from a field of the
// entry, plus the base of addresses, plus or minus results of earlier calls, each where a bit of the entry says so.

import type { Register } from '../code.js';
import type { Places } from '../target.js';
import { type Assembler, moveCost, XZR } from './assembler.js';
import { type Bits, flagCondition, type Pattern, type Test } from './predicate.js';
import type { Operand, TableCalls } from './table-calls.js';

/** The entry, as it was loaded. */
export const ENTRY: Register = 6;
/** Where the next entry is; addresses in the entry count from here. */
export const NEXT: Register = 7;

export interface Field {
  readonly register: Register;
  /** Per call; null where the call does not read it. */
  readonly values: readonly (bigint | null)[];
  readonly bits: number;
  readonly signed: boolean;
  lsb: number;
}

/** An action for some of the calls. A move of one register to another can be a csel. */
export interface Action {
  readonly test: Test | null;
  readonly move: {
    readonly to: Register;
    readonly from: Register;
    readonly otherwise: Register;
  } | null;
  emit(asm: Assembler): void;
}

export interface Kept {
  readonly register: Register;
  /** The first call that no longer needs it. */
  readonly lastUse: number;
}

/** An argument without its terms, as its entry holds it: an address counts from where x7 then is. */
export function literal(
  places: Places,
  entryBytes: number,
  argument: Operand | undefined,
  call: number,
): bigint | null {
  if (argument === undefined) {
    return null;
  }
  const { region, offset } = argument;
  if (region === null) {
    return offset;
  }
  const base = places.table + entryBytes * (call + 1);
  return offset + BigInt(places.regionAddress(region) - base);
}

/** Fields, presets and actions that give one argument register its value before each call. */
export function argument(
  { calls }: TableCalls,
  kept: ReadonlyMap<number, Kept>,
  bits: Bits,
  fields: Field[],
  asm: Assembler,
  position: Register,
  values: readonly (bigint | null)[],
): Action[] {
  const args = calls.map((call) => call.args[position]);
  const cared = args.filter((arg) => arg !== undefined);
  const read = values.filter((value) => value !== null);
  const hasTerms = cared.some(({ terms }) => terms.length > 0);
  const hasAddress = cared.some(({ region }) => region !== null);
  const [first] = read;
  const same = !hasTerms && !hasAddress && read.every((value) => value === first);
  if (first === undefined || (same && position > 0 && first === 0n)) {
    return []; // Nobody reads it, or it is zero from the start and stays so.
  }
  if (same && position > 0 && moveCost(first) === 1) {
    asm.mov(position, first);
    return [];
  }
  let zero = read.every((value) => value === 0n) && !hasAddress;
  const actions: Action[] = [];
  if (!zero) {
    fields.push(toField(position, values));
  }
  if (hasAddress) {
    const pattern = args.map((arg) => (arg === undefined ? null : arg.region === null ? 0 : 1));
    const emit = (to: Assembler) => to.add(position, position, NEXT);
    actions.push({ test: bits.test(pattern), move: null, emit });
  }
  for (const { call, sign, uses } of termUses(args)) {
    const { register } = kept.get(call) as Kept;
    const alone = uses.every((use, i) => !use || values[i] === 0n || values[i] === null);
    const isMove = sign === 1 && (zero || (alone && !hasAddress && onlyTerm(args, uses)));
    // Until the result is kept its register is zero: adding it then changes nothing, a move might.
    const pattern: Pattern = args.map((arg, i) => {
      if (arg === undefined) {
        return null;
      }
      const harmless = i <= call && (!isMove || (values[i] === 0n && arg.terms.length === 0));
      return uses[i] ? 1 : harmless ? null : 0;
    });
    const test = bits.test(pattern);
    if (isMove) {
      const otherwise = zero ? XZR : position;
      const move = { to: position, from: register, otherwise };
      actions.push({ test, move, emit: (to) => to.movRegister(position, register) });
    } else {
      if (zero) {
        actions.push({ test: null, move: null, emit: (to) => to.mov(position, 0n) });
      }
      const emit = (to: Assembler) =>
        sign === 1 ? to.add(position, position, register) : to.sub(position, position, register);
      actions.push({ test, move: null, emit });
    }
    zero = false;
  }
  if (zero) {
    actions.push({ test: null, move: null, emit: (to) => to.mov(position, 0n) });
  }
  return actions;
}

/** Each different term of one argument and the calls that have it; a term that occurs twice in one call counts twice. */
function termUses(args: readonly (Operand | undefined)[]) {
  const found = new Map<string, { call: number; sign: 1 | -1; uses: boolean[] }>();
  for (const [index, arg] of args.entries()) {
    const counts = new Map<string, number>();
    for (const { call, sign } of arg?.terms ?? []) {
      const count = counts.get(`${sign * (call + 1)}`) ?? 0;
      counts.set(`${sign * (call + 1)}`, count + 1);
      const key = `${sign * (call + 1)}#${count}`;
      const use = found.get(key) ?? { call, sign, uses: args.map(() => false) };
      use.uses[index] = true;
      found.set(key, use);
    }
  }
  return found.values();
}

function onlyTerm(args: readonly (Operand | undefined)[], uses: readonly boolean[]): boolean {
  return args.every((arg, i) => !uses[i] || arg?.terms.length === 1);
}

export function toField(register: Register, values: readonly (bigint | null)[]): Field {
  const signed = values.some((value) => value !== null && value < 0n);
  const width = (value: bigint) =>
    signed ? (value < 0n ? -value - 1n : value).toString(2).length + 1 : value.toString(2).length;
  const bits = Math.max(...values.map((value) => (value === null ? 1 : width(value))));
  return { register, values, bits, signed, lsb: 0 };
}

/** Neighbours with the same test share one branch around them. */
export function emitActions(asm: Assembler, actions: readonly Action[], flags: boolean): void {
  const condition = (test: Test) => (flags ? flagCondition(test) : null) ?? null;
  for (let i = 0; i < actions.length; ) {
    const { test, move, emit } = actions[i] as Action;
    i++;
    if (test === null) {
      emit(asm);
      continue;
    }
    const met = condition(test);
    if (move !== null && met !== null) {
      asm.csel(move.to, move.from, move.otherwise, met);
      continue;
    }
    if (move !== null && move.otherwise === XZR) {
      asm.mov(move.to, 0n);
    }
    const skip = asm.freshLabel('skip');
    const unmet: Test = { bit: test.bit, value: test.value === 1 ? 0 : 1 };
    const unmetCondition = condition(unmet);
    if (unmetCondition === null) {
      asm.branchIfBit(ENTRY, test.bit.position, unmet.value, skip);
    } else {
      asm.branchIf(unmetCondition, skip);
    }
    emit(asm);
    while (i < actions.length && isSameTest(actions[i] as Action, test)) {
      actions[i]?.emit(asm);
      i++;
    }
    asm.label(skip);
  }
}

function isSameTest({ test, move }: Action, other: Test): boolean {
  return move === null && test !== null && test.bit === other.bit && test.value === other.value;
}
