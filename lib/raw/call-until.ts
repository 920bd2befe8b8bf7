// One call that blocks this thread until a deadline at most, for calls that take neither a timeout nor a flag not to wait
// (accept, connect): a timer of the kernel's interrupts it (native/interruption.h). Nothing of what others share is touched.

import type { Arg } from '../kernel/arg.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { readCall } from './arguments.js';
import { cross } from './crossing.js';
import { native } from './native.js';

/** A call of at most five arguments. It begins also when the deadline has passed. */
export type CallUntil = (deadlineNs: bigint, nr: number, ...args: Arg[]) => number;

/**
 * Makes the call, which returns -EINTR after the deadline, in ns of process.hrtime's clock; a signal of another kind may
 * make it do so earlier. Checks nothing that rawSyscall.unchecked would not.
 * @throws SyscallError of timer_create: EAGAIN past RLIMIT_SIGPENDING, EBUSY when every real-time signal has a handler.
 */
export const callUntil: CallUntil = (deadlineNs, nr, ...args) => {
  const five = [...args, 0, 0, 0, 0, 0].slice(0, 5);
  const result = cross(native.callUntil, readCall(nr, [...five, deadlineNs], 6));
  if (result < NOT_CALLED) {
    const error = result - NOT_CALLED;
    throw new SyscallError('timer_create', error, { detail: NO_TIMER[error] ?? '' });
  }
  return result;
};

/** What the addon adds to the -errno of what kept the call from being made. */
const NOT_CALLED = -0x1_0000;
const NO_TIMER: Readonly<Record<number, string>> = {
  [-11]: 'the process has as many timers and queued signals as RLIMIT_SIGPENDING allows',
  [-16]: 'a deadline needs a real-time signal, and each one from 35 to 60 has a handler already',
};
