// Syscall arguments as machine words: what JavaScript values mean, checked. Leaves the block and the crossing to
// crossing.ts, and what is known of a call to checks.ts.

import type { Bytes } from '../kernel/arg.js';
import {
  bufferOf,
  bytesOf,
  isDetached,
  isMemory,
  isOutOfBounds,
  isUint8Array,
  isView,
  lengthBytesOf,
  lengthOf,
  mayBeResized,
} from '../kernel/memory.js';
import { shown } from '../kernel/shown.js';
import { lend } from './lent-memory.js';
import { native } from './native.js';

const isSafeInteger = Number.isSafeInteger;
const { asIntN, asUintN } = BigInt;
export const MOST_ARGUMENTS = 6;

/** Memory that was passed as an argument. */
export interface Memory {
  readonly value: Bytes;
  /** Exactly its bytes, by a view that has none once they are detached or cut off. */
  readonly bytes: Uint8Array;
  readonly lengthBytes: number;
  /** A bigint when a number would round it. */
  readonly address: number | bigint;
}

/** A call as the kernel is to get it. Both arrays have six elements; what is no memory is null in the second one. */
export interface GivenCall {
  readonly nr: number;
  readonly words: readonly (number | bigint)[];
  readonly memory: readonly (Memory | null)[];
}

const NOTHING: Memory = {
  value: new Uint8Array(0),
  bytes: new Uint8Array(0),
  lengthBytes: 0,
  address: Number.NaN,
};

/**
 * What was last passed as each argument, so that passing it again costs no crossing. Its address stays true: attached memory
 * of a fixed size does not move. Only what has bytes and an address that is a number is here, and nothing large, which would
 * be kept from the collector.
 */
export const kept: Memory[] = new Array(MOST_ARGUMENTS).fill(NOTHING);
const KEPT_BYTES = 65_536;

/**
 * Reads a call's values, the first `count` of `args`; missing ones are 0.
 * @throws TypeError or RangeError that names the argument which is none.
 */
export function readCall(nr: unknown, args: readonly unknown[], count: number): GivenCall {
  if (!isSafeInteger(nr)) {
    rejectNumber(nr);
  }
  if (count > MOST_ARGUMENTS) {
    throw new TypeError(
      `rawSyscall takes a syscall number and up to six arguments, not ${count + 1} values`,
    );
  }
  const words: (number | bigint)[] = [0, 0, 0, 0, 0, 0];
  const memory: (Memory | null)[] = [null, null, null, null, null, null];
  for (let index = 0; index < count; index++) {
    const value = args[index];
    if (isSafeInteger(value)) {
      words[index] = value as number;
    } else if (isMemory(value)) {
      const found = memoryAt(index, value);
      memory[index] = found;
      words[index] = found.address;
    } else {
      words[index] = wordOf(index, value);
    }
  }
  return { nr: nr as number, words, memory };
}

/**
 * The address of memory, for a struct that points to it (an iovec, a msghdr). It stays true while the buffer is attached
 * and reachable: whoever writes it into a struct keeps the buffer until the kernel is done with both.
 * @throws TypeError for what is no bytes, or a detached buffer.
 */
export function addressOf(bytes: Bytes): bigint {
  if (!isMemory(bytes)) {
    throw new TypeError(`${shown(bytes)} has no address: only bytes have one`);
  }
  const memory = memoryAt(0, bytes);
  lend(Number(memory.address), memory.bytes, bytes);
  return BigInt(memory.address);
}

function wordOf(index: number, value: unknown): number | bigint {
  if (value === null) {
    return 0;
  }
  if (typeof value === 'bigint') {
    if (asIntN(64, value) !== value && asUintN(64, value) !== value) {
      throw new RangeError(`${name(index)} is ${shown(value)}: it does not fit in 64 bits`);
    }
    return value;
  }
  if (typeof value === 'number') {
    throw new RangeError(
      `${name(index)} is ${value}: a number must be an integer of at most 2^53 - 1 either way, a bigint carries the rest`,
    );
  }
  throw new TypeError(
    `${name(index)} is ${shown(value)}: it must be a number, a bigint, null, or bytes (a TypedArray, DataView, ArrayBuffer or SharedArrayBuffer)`,
  );
}

function rejectNumber(nr: unknown): never {
  if (typeof nr === 'number') {
    throw new RangeError(`the syscall number is ${nr}: it must be an integer of at most 2^53 - 1`);
  }
  const hint = nr === undefined ? '; SYS has only names that this architecture knows' : '';
  throw new TypeError(`the syscall number is ${shown(nr)}: it must be an integer${hint}`);
}

/** Memory as argument `index`. @throws TypeError when it was detached or cut off. */
export function memoryAt(index: number, value: Bytes): Memory {
  const last = kept[index] as Memory;
  if (value === last.value && last.bytes[0] !== undefined) {
    return last;
  }
  const buffer = bufferOf(value);
  if (isDetached(buffer)) {
    throw new TypeError(`${name(index)} is in a detached buffer: its memory was transferred away`);
  }
  if (isView(value) && isOutOfBounds(value)) {
    throw new TypeError(`${name(index)} lies outside its buffer, which was resized`);
  }
  const bytes = bytesOf(value);
  const lengthBytes = lengthBytesOf(bytes);
  const memory = { value, bytes, lengthBytes, address: native.address(bytes) };
  const isKept =
    lengthBytes !== 0 &&
    lengthBytesOf(buffer) <= KEPT_BYTES &&
    typeof memory.address === 'number' &&
    !mayBeResized(buffer);
  kept[index] = isKept ? memory : NOTHING;
  return memory;
}

/** As readCall(), for a call that gets copies of its memory: the addresses are left out, 0 in words and in memory. */
export function readCopied(nr: number, args: readonly unknown[]): GivenCall {
  const words: (number | bigint)[] = [0, 0, 0, 0, 0, 0];
  const memory: (Memory | null)[] = [null, null, null, null, null, null];
  for (let index = 0; index < args.length; index++) {
    const value = args[index];
    if (isSafeInteger(value)) {
      words[index] = value as number;
    } else if (isMemory(value)) {
      // What has elements is all there. Of anything else memoryAt() says what is wrong.
      const isThere = isUint8Array(value) && lengthOf(value) !== 0;
      const bytes = isThere ? bytesOf(value) : memoryAt(index, value).bytes;
      memory[index] = { value, bytes, lengthBytes: lengthBytesOf(bytes), address: 0 };
    } else {
      words[index] = wordOf(index, value);
    }
  }
  return { nr, words, memory };
}

const name = (index: number): string => `argument ${index}`;
