// The facts of memory: where it lies in which buffer, how long it is, whether it still is there. Read by the language's own
// getters, taken when this module was loaded: a property of the value, a subclass or a changed prototype decides nothing,
// and no code of the caller's runs. Memory of other realms (node:vm) is memory like any.

import { isAnyArrayBuffer, isSharedArrayBuffer } from 'node:util/types';
import type { Bytes } from './arg.js';

const { call } = Function.prototype;

/** A method as a function whose first argument is what was `this`. */
const uncurried = <F>(method: unknown): F => call.bind(method as never) as F;

function getter<T>(prototype: object, name: PropertyKey): (value: unknown) => T {
  return uncurried(Object.getOwnPropertyDescriptor(prototype, name)?.get);
}

const Uint8 = Uint8Array;
const typedArray = Object.getPrototypeOf(Uint8.prototype) as Uint8Array;
const dataView = DataView.prototype;

const typedArrayName = getter<string | undefined>(typedArray, Symbol.toStringTag);
const typedArrayBuffer = getter<ArrayBufferLike>(typedArray, 'buffer');
const typedArrayOffset = getter<number>(typedArray, 'byteOffset');
const typedArrayBytes = getter<number>(typedArray, 'byteLength');
const typedArrayKeys = uncurried<(view: ArrayBufferView) => unknown>(typedArray.keys);
const dataViewBuffer = getter<ArrayBufferLike>(dataView, 'buffer');
const dataViewOffset = getter<number>(dataView, 'byteOffset');
const dataViewBytes = getter<number>(dataView, 'byteLength');
const bufferBytes = getter<number>(ArrayBuffer.prototype, 'byteLength');
const sharedBytes = getter<number>(SharedArrayBuffer.prototype, 'byteLength');
const resizable = getter<boolean>(ArrayBuffer.prototype, 'resizable');
const growable = getter<boolean>(SharedArrayBuffer.prototype, 'growable');
const every = uncurried<(array: readonly unknown[], predicate: unknown) => boolean>(
  Array.prototype.every,
);

export const isView = ArrayBuffer.isView;

/** How many elements a TypedArray has: 0 also when its buffer was taken away. */
export const lengthOf = getter<number>(typedArray, 'length');

/** Where in its buffer a TypedArray begins. */
export const offsetOf = typedArrayOffset;

/** Whether one of its elements is this one. */
export const includes = uncurried<(array: Uint8Array, element: number) => boolean>(
  typedArray.includes,
);

export const isMemory = (value: unknown): value is Bytes =>
  isView(value) || isAnyArrayBuffer(value);

const isTypedArray = (view: ArrayBufferView): boolean => typedArrayName(view) !== undefined;

export const isUint8Array = (value: unknown): value is Uint8Array =>
  typedArrayName(value) === 'Uint8Array';

/** The buffer of a view; a buffer is its own. */
export function bufferOf(memory: Bytes): ArrayBufferLike {
  if (!isView(memory)) {
    return memory;
  }
  return isTypedArray(memory) ? typedArrayBuffer(memory) : dataViewBuffer(memory);
}

/** 0 when the buffer was detached; of a DataView a TypeError then. */
export function lengthBytesOf(memory: Bytes): number {
  if (isView(memory)) {
    return isTypedArray(memory) ? typedArrayBytes(memory) : dataViewBytes(memory);
  }
  return isSharedArrayBuffer(memory) ? sharedBytes(memory) : bufferBytes(memory);
}

/** The bytes of any memory, not copied, by a view whose length does not follow its buffer's; null for what is no memory. */
export function bytesOf(value: Bytes): Uint8Array;
export function bytesOf(value: unknown): Uint8Array | null;
export function bytesOf(value: unknown): Uint8Array | null {
  if (isView(value)) {
    return isTypedArray(value)
      ? new Uint8(typedArrayBuffer(value), typedArrayOffset(value), typedArrayBytes(value))
      : new Uint8(dataViewBuffer(value), dataViewOffset(value), dataViewBytes(value));
  }
  return isAnyArrayBuffer(value) ? new Uint8(value, 0, lengthBytesOf(value)) : null;
}

export function isDetached(buffer: ArrayBufferLike): boolean {
  try {
    new Uint8(buffer); // Node 20 has no `detached` to ask.
    return false;
  } catch {
    return true;
  }
}

/** Whether a view lies outside its buffer, which is attached and was made smaller. */
export function isOutOfBounds(view: ArrayBufferView): boolean {
  try {
    if (isTypedArray(view)) {
      typedArrayKeys(view);
    } else {
      dataViewBytes(view);
    }
    return false;
  } catch {
    return true;
  }
}

export const mayBeResized = (buffer: ArrayBufferLike): boolean =>
  isSharedArrayBuffer(buffer) ? growable(buffer) : resizable(buffer);

/** Whether each of these Uint8Arrays has a byte: no JavaScript runs between the look at the first and the return. */
export const haveBytes = (arrays: readonly Uint8Array[]): boolean => every(arrays, lengthOf);
