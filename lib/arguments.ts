// Syscall arguments on their way to the kernel: what JavaScript values mean as machine words, checked, and put into
// the block of words that both sides see (native/addon.cc describes it). Leaves the crossing itself to its importers.

import { native } from './native.js';

/** Memory that a syscall can be pointed at. The offset and length of a view are respected. */
export type Bytes = ArrayBufferView | ArrayBufferLike;

/** One syscall argument: a safe integer, a bigint of 64 bits (signed or unsigned), memory, or null (a NULL pointer). */
export type Arg = number | bigint | Bytes | null;

const block = new Int32Array(native.block);
const bigBlock = new BigInt64Array(native.block);
const TWO_32 = 2 ** 32;

/**
 * Views whose address is known, each held so that it stays true: the memory of an attached view does not move. Only
 * small ones stay here after their call, so that the cache never keeps more than a few hundred KiB from the collector.
 */
const CACHED = 8;
const CACHED_BYTES = 65_536;
const views: (ArrayBufferView | null)[] = new Array(CACHED).fill(null);
const addresses = new Int32Array(CACHED * 2);
let nextSlot = 0;
let holdsLarge = false;

function argumentName(word: number): string {
  return word === 0 ? 'the syscall number' : `argument ${word - 1}`;
}

function describe(value: unknown): string {
  if (typeof value === 'number' || value === undefined) {
    return String(value);
  }
  return typeof value === 'string' ? JSON.stringify(value) : `a value of type ${typeof value}`;
}

/** Everything that is not a 32-bit integer or a view of known address. */
function putSlowly(word: number, value: unknown): void {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) {
      throw new RangeError(
        `${argumentName(word)} is ${value}: a number must be an integer of at most 2^53 - 1 either way, a bigint carries the rest`,
      );
    }
    block[word * 2] = value;
    block[word * 2 + 1] = Math.floor(value / TWO_32);
  } else if (typeof value === 'bigint') {
    if (BigInt.asIntN(64, value) !== value && BigInt.asUintN(64, value) !== value) {
      throw new RangeError(`${argumentName(word)} is ${value}n: it does not fit in 64 bits`);
    }
    bigBlock[word] = value;
  } else if (value === null) {
    block[word * 2] = 0;
    block[word * 2 + 1] = 0;
  } else if (ArrayBuffer.isView(value)) {
    putView(word, value);
  } else if (value instanceof ArrayBuffer || value instanceof SharedArrayBuffer) {
    putView(word, viewOf(word, value));
  } else {
    throw new TypeError(
      `${argumentName(word)} is ${describe(value)}: it must be a number, a bigint, null, or bytes (a TypedArray, DataView, ArrayBuffer or SharedArrayBuffer)`,
    );
  }
}

function viewOf(word: number, buffer: ArrayBufferLike): Uint8Array {
  if ('detached' in buffer && buffer.detached) {
    throw detachedError(word);
  }
  try {
    return new Uint8Array(buffer);
  } catch {
    // The one reason: Node 20 has no `detached` to ask.
    throw detachedError(word);
  }
}

function detachedError(word: number): TypeError {
  return new TypeError(
    `${argumentName(word)} is a detached buffer: its memory was transferred away`,
  );
}

function putView(word: number, view: ArrayBufferView): void {
  if (!native.address(view, word)) {
    throw detachedError(word);
  }
  const slot = nextSlot;
  nextSlot = (nextSlot + 1) % CACHED;
  views[slot] = view;
  addresses[slot * 2] = block[word * 2] as number;
  addresses[slot * 2 + 1] = block[word * 2 + 1] as number;
  holdsLarge ||= view.buffer.byteLength > CACHED_BYTES;
}

function dropLarge(): void {
  holdsLarge = false;
  for (let slot = 0; slot < CACHED; slot++) {
    if ((views[slot]?.buffer.byteLength ?? 0) > CACHED_BYTES) {
      views[slot] = null;
    }
  }
}

export function put(word: number, value: Arg | undefined): void {
  if (typeof value === 'number') {
    const low = value | 0;
    if (low === value) {
      block[word * 2] = low;
      block[word * 2 + 1] = low >> 31;
      return;
    }
  } else if (typeof value === 'object' && value !== null && value.byteLength > 0) {
    for (let slot = 0; slot < CACHED; slot++) {
      if (views[slot] === value) {
        block[word * 2] = addresses[slot * 2] as number;
        block[word * 2 + 1] = addresses[slot * 2 + 1] as number;
        return;
      }
    }
  }
  putSlowly(word, value);
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
  const address = bigBlock[1] as bigint;
  take();
  return address;
}

/** What the last crossing left in word 0, exact up to 2^53. Ends what put() began: large memory is let go. */
export function take(): number {
  if (holdsLarge) {
    dropLarge();
  }
  const low = block[0] as number;
  const high = block[1] as number;
  return high === low >> 31 ? low : high * TWO_32 + (low >>> 0);
}
