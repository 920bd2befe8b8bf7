// rawSyscall.unchecked, in a module of its own: it needs none of what is known of the calls, and what starts fast and
// knows its own calls, as the exchange does, imports this alone.

import type { Arg } from '../kernel/arg.js';
import { block, put, reject, settle } from './arguments.js';
import { native } from './native.js';

/** As rawSyscall, but makes dangerous calls too, and leaves lengths to the caller. */
export function unchecked(nr: number, ...args: Arg[]): number {
  putAll(nr, args);
  native.ring();
  settle();
  return block[0] as number;
}

/** Puts a call's words into the block, 0 for those that are missing. Throws as rawSyscall does. */
export function putAll(nr: number, args: readonly Arg[]): void {
  put(0, nr);
  if (args.length > 6) {
    rejectCount(args.length + 1);
  }
  for (let index = 0; index < 6; index++) {
    put(index + 1, index < args.length ? args[index] : 0);
  }
}

export function rejectCount(count: number): never {
  reject(
    new TypeError(`rawSyscall takes a syscall number and up to six arguments, not ${count} values`),
  );
}
