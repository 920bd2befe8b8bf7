// Syscall arguments on their way to the kernel: what JavaScript values mean as machine words, checked, and put into the
// block that both sides see (native/addon.cc describes it). Leaves the crossing itself to its importers, which call
// settle() after it.

import { isAnyArrayBuffer, isTypedArray } from 'node:util/types';
import type { Arg, Bytes } from '../kernel/arg.js';
import { native } from './native.js';

const WORDS = 7;

/** The block: what a double holds exactly, and for words that say IN_WORDS the word itself. Word 0 is also the result. */
// Local names are constants to the optimiser; exported ones would be loaded at each use.
const numbers = new Float64Array(native.block, 0, WORDS);
const words = new BigInt64Array(native.block, WORDS * 8, WORDS);
export const block = numbers;
export const exactBlock = words;
const IN_WORDS = -(2 ** 63);

const isSafeInteger = Number.isSafeInteger;

/** Memory that was passed as an argument. */
interface Passed {
  readonly value: Bytes;
  /** All of its buffer: has no length once that is detached. */
  readonly probe: Uint8Array;
  readonly address: number;
  readonly lengthBytes: number;
}

// What was last passed in each word, so that passing it again costs no crossing. Its address stays true: attached memory
// of a fixed size does not move. What is large is not kept from the collector for this, only until the crossing is over.
const NOTHING = new Uint8Array(1);
const passed: Passed[] = new Array(WORDS).fill({
  value: NOTHING,
  probe: NOTHING,
  address: Number.NaN,
  lengthBytes: 0,
});
const KEPT_BYTES = 65_536;
const pinned: (ArrayBufferView | null)[] = new Array(WORDS).fill(null);
let pins = false;

/**
 * Puts a value into a word of the block. Throws a TypeError or RangeError that names the argument. Numbers alone here, so
 * that this is short enough to be inlined for each argument.
 */
export function put(word: number, value: Arg | undefined): void {
  if (isSafeInteger(value)) {
    numbers[word] = value as number;
  } else {
    putOther(word, value);
  }
}

function putOther(word: number, value: Arg | undefined): void {
  const last = passed[word] as Passed;
  if (value === last.value && last.probe.length !== 0) {
    numbers[word] = last.address;
  } else {
    putSlowly(word, value);
  }
}

/** Whether the memory in one word is shorter than the length in another says: at once false when it is no memory. */
export function isTooShort(memoryWord: number, lengthWord: number): boolean {
  const length = numbers[lengthWord] as number;
  const last = passed[memoryWord] as Passed;
  return numbers[memoryWord] === last.address && !(length >= 0 && length <= last.lengthBytes);
}

/**
 * The address of memory, for a struct that points to it (an iovec, a msghdr). It stays true while the buffer is attached
 * and reachable: whoever writes it into a struct keeps the buffer until the kernel is done with both.
 * @throws TypeError for what is no bytes, or a detached buffer.
 */
export function addressOf(bytes: Bytes): bigint {
  if (typeof bytes !== 'object' || bytes === null) {
    throw new TypeError(`${describe(bytes)} has no address: only bytes have one`);
  }
  put(1, bytes);
  return takeWords(1)[0] as bigint;
}

/** Takes the first arguments back out of the block as words, for a call that is made otherwise. Keeps no memory alive. */
export function takeWords(count: number): bigint[] {
  const taken = Array.from({ length: count }, (_, index) => {
    const value = numbers[index + 1] as number;
    return value === IN_WORDS ? (words[index + 1] as bigint) : BigInt(value);
  });
  settle();
  return taken;
}

/** Lets go of memory that was put for a call which is not made after all, and throws. */
export function reject(error: unknown): never {
  settle();
  throw error;
}

/** Lets go of memory that was kept only for the crossing that is now over. */
export function settle(): void {
  if (pins) {
    pinned.fill(null);
    pins = false;
  }
}

function putSlowly(word: number, value: unknown): void {
  if (word === 0 && typeof value !== 'number') {
    const hint = value === undefined ? '; SYS has only names that this architecture knows' : '';
    reject(new TypeError(`the syscall number is ${describe(value)}: it must be an integer${hint}`));
  }
  if (typeof value === 'number') {
    reject(
      new RangeError(
        `${name(word)} is ${value}: a number must be an integer of at most 2^53 - 1 either way, a bigint carries the rest`,
      ),
    );
  }
  if (typeof value === 'bigint') {
    if (BigInt.asIntN(64, value) !== value && BigInt.asUintN(64, value) !== value) {
      reject(new RangeError(`${name(word)} is ${value}n: it does not fit in 64 bits`));
    }
    words[word] = value;
    numbers[word] = IN_WORDS;
  } else if (value === null) {
    numbers[word] = 0;
  } else if (ArrayBuffer.isView(value)) {
    putMemory(word, value, value.buffer);
  } else if (isAnyArrayBuffer(value)) {
    putMemory(word, value, value);
  } else {
    reject(
      new TypeError(
        `${name(word)} is ${describe(value)}: it must be a number, a bigint, null, or bytes (a TypedArray, DataView, ArrayBuffer or SharedArrayBuffer)`,
      ),
    );
  }
}

function putMemory(word: number, value: Bytes, buffer: ArrayBufferLike): void {
  let probe: Uint8Array;
  try {
    probe = new Uint8Array(buffer);
  } catch {
    // The one reason there is, and Node 20 has no `detached` to ask.
    reject(new TypeError(`${name(word)} is in a detached buffer: its memory was transferred away`));
  }
  const view = ArrayBuffer.isView(value) ? value : probe;
  if (isOutOfBounds(view)) {
    reject(new TypeError(`${name(word)} lies outside its buffer, which was resized`));
  }
  native.address(view, word);
  const address = numbers[word] as number;
  const isKept =
    probe.length <= KEPT_BYTES && address !== 0 && address !== IN_WORDS && !mayBeResized(buffer);
  passed[word] = {
    value: isKept ? value : NOTHING,
    probe: isKept ? probe : NOTHING,
    address,
    lengthBytes: view.byteLength,
  };
  if (!isKept) {
    pinned[word] = view;
    pins = true;
  }
}

function mayBeResized(buffer: ArrayBufferLike): boolean {
  const { resizable, growable } = buffer as { resizable?: boolean; growable?: boolean };
  return resizable === true || growable === true;
}

/** A view of a buffer that has shrunk says that it is empty, or as a DataView throws, like some of its methods. */
function isOutOfBounds(view: ArrayBufferView): boolean {
  try {
    if (view.byteLength === 0 && isTypedArray(view)) {
      Uint8Array.prototype.keys.call(view);
    }
    return false;
  } catch {
    return true;
  }
}

function name(word: number): string {
  return word === 0 ? 'the syscall number' : `argument ${word - 1}`;
}

function describe(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'boolean') {
    return String(value);
  }
  return typeof value === 'string' ? JSON.stringify(value) : `a value of type ${typeof value}`;
}
