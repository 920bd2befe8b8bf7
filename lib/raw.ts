// rawSyscall: the kernel's word, nothing added. It never retries, never throws for an errno and never touches libc's
// errno; what it does check are its own arguments, before the kernel sees any of them.

import { type Arg, put, take } from './arguments.js';
import { native } from './native.js';

export { type Arg, addressOf, type Bytes } from './arguments.js';

export function rawSyscall(
  nr: number,
  a0?: Arg,
  a1?: Arg,
  a2?: Arg,
  a3?: Arg,
  a4?: Arg,
  a5?: Arg,
): number {
  const count = arguments.length;
  if (count === 0 || count > 7) {
    throw new TypeError(
      `rawSyscall takes a syscall number and up to six arguments, not ${count} values`,
    );
  }
  put(0, nr);
  put(1, count > 1 ? a0 : 0);
  put(2, count > 2 ? a1 : 0);
  put(3, count > 3 ? a2 : 0);
  put(4, count > 4 ? a3 : 0);
  put(5, count > 5 ? a4 : 0);
  put(6, count > 6 ? a5 : 0);
  native.ring();
  return take();
}
