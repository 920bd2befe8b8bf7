// The fds that the environment's end closes: of a worker that is terminated no JavaScript runs any more. A bit for each, which
// native/addon.cc looks at then. Termination strikes between two steps of JavaScript, so that a call which opens or closes
// such an fd sets its bit in the same crossing; else one that was just opened would stay open, or the number of one that
// was just closed, by then another's, would be closed.

import type { Arg, Syscall } from '../kernel/arg.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { readCall } from './arguments.js';
import { checkCall } from './checks.js';
import { cross } from './crossing.js';
import { native } from './native.js';
import { rawSyscall } from './raw-syscall.js';

/** More than the kernel's usual fs.nr_open: fds beyond are not closed. */
const MOST_FDS = 1_048_576;

/** Of struct AtEnd in native/addon.cc, behind the bits: what else is given back. */
const AT_END_WORDS = 3;

let owned: Uint32Array | null = null;

function bits(): Uint32Array {
  if (owned === null) {
    owned = new Uint32Array(MOST_FDS / 32 + 2 * AT_END_WORDS);
    native.hold(owned);
  }
  return owned;
}

/**
 * Of struct AtEnd: [0] is the address of the first io_uring's page (async/ring/ring-page.ts), [1] that of the table of
 * mappings, [2] how many records it has.
 */
export const atEnd = (): BigUint64Array =>
  new BigUint64Array(bits().buffer, MOST_FDS / 8, AT_END_WORDS);

/** Has an fd closed when the environment ends that was opened otherwise. */
export function own(fd: number): void {
  if (fd < MOST_FDS) {
    const all = bits();
    all[fd >>> 5] = (all[fd >>> 5] as number) | (1 << (fd & 31));
  }
}

/** Of an fd that is given away. */
export function disown(fd: number): void {
  if (fd < MOST_FDS) {
    const all = bits();
    all[fd >>> 5] = (all[fd >>> 5] as number) & ~(1 << (fd & 31));
  }
}

/** As rawSyscall, for calls that open fds (all but pipe2 and socketpair return it) and for close. */
export function owningSyscall(nr: number, ...args: Arg[]): number {
  bits();
  const call = readCall(nr, args, args.length);
  return cross(native.own, call, checkCall(call));
}

/** What makes such calls where a test makes the syscalls: nothing is terminated between its steps. */
export function owning(syscall: Syscall = rawSyscall): Syscall {
  if (syscall === rawSyscall) {
    return owningSyscall;
  }
  return (nr, ...args) => {
    if (nr === SYS.close) {
      disown(args[0] as number);
    }
    const result = syscall(nr, ...args);
    if (nr !== SYS.close && nr !== SYS.socketpair && result >= 0) {
      own(result);
    }
    return result;
  };
}
