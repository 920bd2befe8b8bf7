// What calls on sockets are given, checked, and named in errors.

import { formatSocketAddress, type SocketAddressInput } from '../kernel/address/socket-address.js';
import type { Bytes } from '../kernel/arg.js';
import { isMemory, lengthBytesOf } from '../kernel/memory.js';
import type { SyscallErrorOptions } from '../kernel/syscall-error.js';

/** How an error names an address: by Node's properties where there are some. */
export function placeOf(input: SocketAddressInput | null): SyscallErrorOptions {
  if (input === null) {
    return {};
  }
  if ('address' in input) {
    return { address: input.address, port: input.port };
  }
  const text = formatSocketAddress(input);
  return 'path' in input && input.path !== undefined ? { path: text } : { address: text };
}

/** @throws TypeError for what is no integer. JavaScript's | would make 0 of a flag given by its name in quotes. */
export function checkIntegers(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!Number.isSafeInteger(value)) {
      const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
      throw new TypeError(`${name} is ${shown}: it must be an integer`);
    }
  }
}

/** @throws TypeError for what is no bytes: its length would be undefined. */
export function lengthOf(bytes: Bytes): number {
  if (!isMemory(bytes)) {
    throw new TypeError(
      'the data must be bytes: a TypedArray, DataView, ArrayBuffer or SharedArrayBuffer',
    );
  }
  return lengthBytesOf(bytes);
}
