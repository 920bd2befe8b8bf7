// The steps that make no call, as the search takes them: stores, bounds, and the way to environ.

import type { LoweredBounds, LoweredStore } from '../lowered.js';
import type { Op } from '../ops.js';
import { EAX, EBX, ECX, EDI, EDX, ESI, ESP, fitsInt8 } from '../registers.js';
import { type Alternative, type Need, POINTERS, type State } from './goals.js';
import type { ProgramValues } from './program-values.js';
import type { ValueId } from './values.js';

const INT32_MIN = -(2n ** 31n);
const INT32_MAX = 2n ** 31n - 1n;
/** Those whose low byte every mode reaches come first; ebp may be the program's own, for the routine that tests. */
const GENERAL = [EAX, ECX, EDX, EBX, ESI, EDI] as const;
const WITH_LOW_BYTE = 4;

interface Address {
  /** null: `disp` is the whole address. */
  readonly r: number | null;
  readonly disp: number;
}

/** All ways to store: of a number as it stands in the instruction, or from a register, to near a register or to an address. */
export function storeAlternatives(known: ProgramValues, step: LoweredStore): Alternative[] {
  const { values } = known;
  const place = known.value(step.place);
  const value = known.value(step.value);
  // Of a pointer, which is stored before anything else is, the upper half is zero already.
  const isShort = step.step === null && values.constant[value]! < 1n << 32n;
  const size = isShort ? 4 : step.widthBytes;
  const found: Alternative[] = [];
  const add = (needs: Need[], from: number | bigint, to: (state: State) => Address | null) => {
    found.push({
      needs,
      run: (state) => {
        const address = to(state);
        if (address === null) {
          return null;
        }
        const op: Op =
          typeof from === 'bigint'
            ? { op: 'storei', ...address, size, imm: from }
            : { op: 'store', ...address, size, s: from };
        return { cost: known.lengths.of(op), ops: [op], registers: state.registers.slice() };
      },
    });
  };
  const imm = values.isConstant(value) ? immediate(values.constant[value]!, size) : null;
  const sources: (readonly [Need[], number | bigint])[] = imm === null ? [] : [[[], imm]];
  for (const s of size === 1 ? GENERAL.slice(0, WITH_LOW_BYTE) : GENERAL) {
    sources.push([[{ register: s, value }], s]);
  }
  for (const [needs, from] of sources) {
    add(needs, from, ({ registers }) => nearest(known, place, registers));
    for (const r of POINTERS) {
      if (r !== from && (typeof from === 'bigint' || from === EAX || from === ECX)) {
        add([...needs, { register: r, value: place }], from, () => ({ r, disp: 0 }));
      }
    }
  }
  return found;
}

/** The number as the instruction holds it: of 8 bytes only what 4 stand for, their sign repeated. */
function immediate(value: bigint, size: 1 | 2 | 4 | 8): bigint | null {
  if (size < 8) {
    return BigInt.asUintN(size * 8, value);
  }
  const signed = BigInt.asIntN(64, value);
  return signed >= INT32_MIN && signed <= INT32_MAX ? BigInt.asUintN(32, signed) : null;
}

/** A register that holds an address from which one byte of distance leads there, or the address itself where that is known. */
function nearest(
  { values }: ProgramValues,
  place: ValueId,
  registers: readonly ValueId[],
): Address | null {
  const distance = (r: number) => -values.delta(place, registers[r]!);
  const near = registers.findIndex((_, r) => r !== ESP && r < 8 && fitsInt8(distance(r)));
  if (near >= 0) {
    return { r: near, disp: distance(near) };
  }
  const address = values.isConstant(place) ? values.constant[place]! : -1n;
  return address >= 0n && address <= INT32_MAX ? { r: null, disp: Number(address) } : null;
}

/** A value in each register it may be compared in; nothing to compare where its range says enough. */
export function boundsAlternatives(
  known: ProgramValues,
  step: LoweredBounds,
  mismatch: { readonly needs: readonly Need[]; readonly to: string },
): Alternative[] {
  const { values } = known;
  const value = known.value(step.value);
  const [low, high] = [values.low[value]!, values.high[value]!];
  const is64 = known.options.bits === 64;
  const wide = is64 && (low < INT32_MIN || high > INT32_MAX);
  const tests = (r: number): Op[] =>
    !is64 && low >= 0n && high > INT32_MAX ? unsignedTests(r, step, mismatch.to) : signedTests(r);
  const signedTests = (r: number): Op[] => [
    ...(low < step.least ? [compared(r, step.least, wide), leave('jl', mismatch.to)] : []),
    ...(high > step.most ? [compared(r, step.most, wide), leave('jg', mismatch.to)] : []),
  ];
  if (tests(EAX).length === 0) {
    return [
      { needs: [], run: ({ registers }) => ({ cost: 0, ops: [], registers: registers.slice() }) },
    ];
  }
  return GENERAL.filter((r) => !mismatch.needs.some(({ register }) => register === r)).map((r) => {
    const ops = tests(r);
    const cost = known.lengths.ofAll(ops);
    return {
      needs: [{ register: r, value }, ...mismatch.needs],
      run: ({ registers }: State) => ({ cost, ops, registers: registers.slice() }),
    };
  });
}

/** An address of 32 bits, whose highest bit is no sign. A bound of INT32_MAX is none (lower-memory.ts). */
function unsignedTests(r: number, { least, most }: LoweredBounds, to: string): Op[] {
  const past = most < 0n ? 0n : most + 1n;
  return [
    ...(least > 0n ? [compared(r, least, false), leave('jb', to)] : []),
    ...(most < INT32_MAX ? [compared(r, past, false), leave('jae', to)] : []),
  ];
}

function compared(r: number, bound: bigint, wide: boolean): Op {
  return bound === 0n ? { op: 'testr', r, wide } : { op: 'cmpi', r, imm: bound, wide };
}

function leave(cc: 'jl' | 'jg' | 'jb' | 'jae', to: string): Op {
  return { op: 'jump', cc, to };
}

/** environ begins behind argv and its null: how many arguments there are stands where the process's stack began. */
export function environmentAlternatives(known: ProgramValues, step: number): Alternative[] {
  const { values, options, startDepth } = known;
  const wordBytes = options.bits / 8;
  const wide = options.bits === 64;
  return GENERAL.map((r) => ({
    needs: [],
    run: ({ registers, stack }: State) => {
      if (values.onlyStep[registers[r]!] !== null) {
        return null; // A result that may be needed yet.
      }
      const disp = (stack.length - startDepth) * wordBytes;
      const ops: Op[] = [
        { op: 'load', r, disp, wide: false },
        { op: 'leas', r, disp: disp + 2 * wordBytes, wide },
      ];
      const after = registers.slice();
      after[r] = values.of(0n, new Map([[step, 1]]));
      const cost = known.lengths.ofAll(ops);
      return { cost, ops, registers: after };
    },
  }));
}
