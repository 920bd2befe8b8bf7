// The one way into the addon: the block of words that both sides see (native/addon.cc describes it), written and crossed
// in one piece.
//
// Other JavaScript can run wherever a function is entered or a loop goes round: V8 then lets an inspector evaluate what it
// likes, another syscall too. So from the first word written to the result read, here and in the doors that write the
// block themselves (raw-syscall.ts, unchecked.ts, encoded-steps.ts), there is no call of a JavaScript function, no loop and
// no property that could be a getter; and it is there that memory is seen to be in its place still. A debugger that
// stops between two statements even so finds IN_USE set: what is called from there leaves the block as it found it.

import type { Arg } from '../kernel/arg.js';
import { type GivenCall, type Memory, readCall } from './arguments.js';
import { native } from './native.js';

const WORDS = 7;

/** Word 0 is the number, and the result; 1 to 6 are the arguments, and 0 between crossings. */
export const numbers = new Float64Array(native.block, 0, WORDS + 1);
/** The index in `numbers` of what is 1 from the first word written to the result read. */
export const IN_USE = WORDS;
/** The same words exactly: those that say IN_WORDS in `numbers`, and the result. */
const words = new BigInt64Array(native.block, (WORDS + 1) * 8, WORDS);
const IN_WORDS = -(2 ** 63);

/** A length that the kernel reads and writes: its own copy, so that nobody changes it after it was checked. */
const copies = new Int32Array(native.block, (WORDS + 1 + WORDS) * 8, 1);
const copyAddress = native.address(copies);

export const LENGTH_BYTES = 4;

/** A 32-bit length in memory that an argument points to: the kernel takes it for the room there is, and says what it used. */
export interface LengthWord {
  /** Which argument points to it. */
  readonly index: number;
  readonly bytes: Uint8Array;
  readonly value: number;
}

/** Memory that is used at the crossing, where no optimiser can find it dead before the kernel is done with it. */
const lent: { call: GivenCall | null } = { call: null };

const fill = Function.prototype.call.bind(Float64Array.prototype.fill) as unknown as (
  array: Float64Array,
  value: number,
  start: number,
  end: number,
) => void;

/** Gives up a block of which some words were written. For doors that find out that they cannot write all of them. */
export const clear = (): void => fill(numbers, 0, 1, WORDS + 1);

/**
 * Makes a checked call through one of the addon's doors. Returns its result: as a bigint when `exact`.
 * @throws TypeError when memory was taken away since it was read.
 */
export function cross(
  door: () => void,
  call: GivenCall,
  length: LengthWord | null,
  exact: true,
): bigint;
export function cross(door: () => void, call: GivenCall, length?: LengthWord | null): number;
export function cross(
  door: () => void,
  call: GivenCall,
  length: LengthWord | null = null,
  exact = false,
): number | bigint {
  const outerBlock = numbers[IN_USE] === 0 ? null : save();
  const outerCall = lent.call;
  const given = length === null ? call.words : withCopy(call.words, length.index);
  const w0 = given[0] as Word;
  const w1 = given[1] as Word;
  const w2 = given[2] as Word;
  const w3 = given[3] as Word;
  const w4 = given[4] as Word;
  const w5 = given[5] as Word;
  const n0 = numberOf(w0);
  const n1 = numberOf(w1);
  const n2 = numberOf(w2);
  const n3 = numberOf(w3);
  const n4 = numberOf(w4);
  const n5 = numberOf(w5);
  const { nr, memory } = call;
  const m0 = memory[0] as Place;
  const m1 = memory[1] as Place;
  const m2 = memory[2] as Place;
  const m3 = memory[3] as Place;
  const m4 = memory[4] as Place;
  const m5 = memory[5] as Place;
  // From here to the result there is nothing that lets other code run.
  if (
    (m0 !== null && m0.bytes[0] === undefined && m0.lengthBytes !== 0) ||
    (m1 !== null && m1.bytes[0] === undefined && m1.lengthBytes !== 0) ||
    (m2 !== null && m2.bytes[0] === undefined && m2.lengthBytes !== 0) ||
    (m3 !== null && m3.bytes[0] === undefined && m3.lengthBytes !== 0) ||
    (m4 !== null && m4.bytes[0] === undefined && m4.lengthBytes !== 0) ||
    (m5 !== null && m5.bytes[0] === undefined && m5.lengthBytes !== 0)
  ) {
    throw new TypeError('memory of the call was detached or resized while the call was checked');
  }
  numbers[IN_USE] = 1;
  lent.call = call;
  numbers[0] = nr;
  numbers[1] = n0;
  numbers[2] = n1;
  numbers[3] = n2;
  numbers[4] = n3;
  numbers[5] = n4;
  numbers[6] = n5;
  if (typeof w0 === 'bigint') words[1] = w0;
  if (typeof w1 === 'bigint') words[2] = w1;
  if (typeof w2 === 'bigint') words[3] = w2;
  if (typeof w3 === 'bigint') words[4] = w3;
  if (typeof w4 === 'bigint') words[5] = w4;
  if (typeof w5 === 'bigint') words[6] = w5;
  if (length !== null) copies[0] = length.value;
  door();
  const result = (exact ? words[0] : numbers[0]) as number | bigint;
  const used = copies[0] as number;
  lent.call = outerCall;
  numbers[IN_USE] = outerBlock === null ? 0 : 1;
  // Here it may again.
  if (length !== null && used !== length.value) {
    writeLength(length.bytes, used);
  }
  if (outerBlock !== null) {
    restore(outerBlock);
  }
  return result;
}

/** Passes values through a door that is no syscall: what its words mean the addon says. */
export function pass(door: () => void, ...values: Arg[]): number {
  return cross(door, readCall(0, values, values.length));
}

/** As pass(), for values that are numbers. */
export function passNumbers(door: () => void, a = 0, b = 0, c = 0, d = 0, e = 0): number {
  const block = numbers;
  if (block[IN_USE] !== 0) {
    return pass(door, a, b, c, d, e);
  }
  block[IN_USE] = 1;
  block[1] = a;
  block[2] = b;
  block[3] = c;
  block[4] = d;
  block[5] = e;
  door();
  const result = block[0] as number;
  block[IN_USE] = 0;
  return result;
}

type Word = number | bigint;
type Place = Memory | null;

const numberOf = (word: Word): number => (typeof word === 'number' ? word : IN_WORDS);

function withCopy(given: readonly Word[], index: number): readonly Word[] {
  const changed = [...given];
  changed[index] = copyAddress;
  return changed;
}

export function readLength(bytes: Uint8Array, at = 0): number {
  const [a, b] = [bytes[at] as number, bytes[at + 1] as number];
  const [c, d] = [bytes[at + 2] as number, bytes[at + 3] as number];
  return a | (b << 8) | (c << 16) | (d << 24);
}

/** Writes nothing when the memory was taken away meanwhile. */
export function writeLength(bytes: Uint8Array, value: number): void {
  bytes[0] = value;
  bytes[1] = value >> 8;
  bytes[2] = value >> 16;
  bytes[3] = value >> 24;
}

interface Saved {
  readonly numbers: readonly number[];
  readonly words: readonly bigint[];
  readonly copy: number;
}

function save(): Saved {
  return { numbers: [...numbers], words: [...words], copy: copies[0] as number };
}

function restore(saved: Saved): void {
  for (let index = 0; index < WORDS; index++) {
    numbers[index] = saved.numbers[index] as number;
    words[index] = saved.words[index] as bigint;
  }
  copies[0] = saved.copy;
}
