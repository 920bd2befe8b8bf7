// Code that compares memory with known bytes, shared by both arm64 code generators.

import type { Register } from '../code.js';
import type { LoweredExpect } from '../lower.js';
import type { Places } from '../target.js';
import { type Assembler, isNear } from './assembler.js';

/** Registers that hold nothing between calls. */
export const SCRATCH = { data: 9, known: 10, place: 11, count: 12 } as const;

/** What an expect may read past the bytes it compares. */
export const OVERREAD_BYTES = 8;

type Size = 1 | 2 | 4 | 8;

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/**
 * Compares the bytes at `base` + `offset` with the expected ones. Afterwards Z says whether they are equal; a loop leaves
 * for `different` as soon as they are not.
 */
export function compare(
  asm: Assembler,
  places: Places,
  base: Register,
  offset: number,
  { bytes, region }: Pick<LoweredExpect, 'bytes' | 'region'>,
  different: string,
): void {
  if (region !== null) {
    compareInLoop(asm, places, base, offset, bytes.length, region, different);
    return;
  }
  const reach = offset >= -256 && offset + bytes.length <= 255;
  let [from, start] = [base, offset];
  if (!reach) {
    addAnyImmediate(asm, SCRATCH.place, base, offset);
    [from, start] = [SCRATCH.place, 0];
  }
  for (const [index, { at, length, size }] of pieces(bytes.length).entries()) {
    const known = littleEndian(bytes.subarray(at, at + length));
    const excessBits = (size - length) * 8;
    asm.load(SCRATCH.data, from, start + at, size);
    // What was read past the bytes is shifted out, which only 64-bit arithmetic does at the right end.
    const shift = excessBits === 0 ? 0 : 64 - length * 8;
    asm.mov(SCRATCH.known, known << BigInt(shift));
    if (index === 0) {
      asm.cmp(SCRATCH.known, SCRATCH.data, shift);
    } else {
      asm.ccmpEqual(SCRATCH.known, SCRATCH.data);
    }
  }
}

/** Loads that cover the length: one (maybe with excess), or several of a power of two that may overlap. */
function pieces(length: number): { at: number; length: number; size: Size }[] {
  if (length <= 8) {
    const size = ([1, 2, 4, 8] as const).find((candidate) => candidate >= length) as Size;
    return [{ at: 0, length, size }];
  }
  const rest = length - 8;
  const size = ([1, 2, 4, 8] as const).find((candidate) => candidate >= rest) as Size;
  return [
    { at: 0, length: 8, size: 8 },
    { at: length - size, length: size, size },
  ];
}

function compareInLoop(
  asm: Assembler,
  places: Places,
  base: Register,
  offset: number,
  length: number,
  region: number,
  different: string,
): void {
  const { data, known, place, count } = SCRATCH;
  const again = asm.freshLabel('compare');
  addAnyImmediate(asm, place, base, offset);
  const address = places.regionAddress(region);
  putAddress(asm, places, known, address, 'expected');
  asm.mov(count, BigInt(length));
  const next = count + 1;
  asm.label(again);
  asm.loadNext(data, place, 1);
  asm.loadNext(next, known, 1);
  asm.cmp(data, next);
  asm.branchIf('ne', different);
  asm.subsImmediate(count, 1);
  asm.branchIf('ne', again);
}

/** adr where it reaches, which is known only once the code has its place, else a number. */
export function putAddress(
  asm: Assembler,
  { codeStart, codeEnd }: Places,
  rd: Register,
  address: number,
  what: string,
): void {
  if (isNear(address, codeStart, codeEnd)) {
    asm.adr(rd, address, what);
  } else {
    asm.mov(rd, BigInt(address));
  }
}

/** rd = rn + amount; rd and rn may be the same, and `known` is free. */
function addAnyImmediate(asm: Assembler, rd: Register, rn: Register, amount: number): void {
  if (amount === 0) {
    if (rd !== rn) {
      asm.movRegister(rd, rn);
    }
  } else if (Math.abs(amount) < 4096) {
    asm.addImmediate(rd, rn, amount);
  } else {
    asm.mov(SCRATCH.known, BigInt(amount));
    asm.add(rd, rn, SCRATCH.known);
  }
}
