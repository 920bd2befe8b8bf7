// Waiting for one fd to be ready, until a deadline: ppoll(2), which every architecture has (arm64 has no poll). And the
// two ways to make a call that waits no longer: with a flag of its own, and where it has none by a timer that interrupts
// it. Never by O_NONBLOCK for a while: that is a flag of the open file, which other threads and processes may share.

import type { Arg, Syscall } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { packStruct, unpackStruct } from '../kernel/struct.js';
import { checked, SyscallError, type SyscallErrorOptions } from '../kernel/syscall-error.js';
import { SYS, type SyscallName } from '../kernel/syscall-numbers.js';
import { F_GETFL, F_SETFL, O_NONBLOCK } from '../kernel/tables/file-constants.js';
import { POLLHUP, POLLIN, POLLOUT } from '../kernel/tables/poll-constants.js';
import { MSG_DONTWAIT, SO_ERROR, SOL_SOCKET } from '../kernel/tables/socket-constants.js';
import { type CallUntil, callUntil } from '../raw/call-until.js';
import { rawSyscall } from '../raw/raw-syscall.js';

/** When a wait ends; null for never. */
export type Deadline = {
  /** In ns, on the monotonic clock of process.hrtime. */
  readonly atNs: bigint;
  /** What the caller gave, for messages. */
  readonly timeoutMs: number;
} | null;

/** An fd, and what makes its syscalls. */
interface Target {
  readonly fd: number;
  readonly syscall: Syscall;
}

/** When a wait ends that has an end. */
type Until = NonNullable<Deadline>;

/** How long to wait before trying again where nothing tells when that is worth it. */
export const RETRY_PAUSE_MS = 5;

const NS_PER_MS = 1_000_000;
const NS_PER_S = 1_000_000_000n;

/**
 * The deadline of something that begins now. 0 is at once; undefined, Infinity and more than 2^53 are never.
 * @throws TypeError for what is no number, RangeError for NaN and less than 0.
 */
export function deadlineAfter(timeoutMs: number | undefined): Deadline {
  if (timeoutMs === undefined) {
    return null;
  }
  if (typeof timeoutMs !== 'number') {
    throw new TypeError(`timeoutMs is of type ${typeof timeoutMs}: it must be a number`);
  }
  if (!(timeoutMs >= 0)) {
    throw new RangeError(`timeoutMs is ${timeoutMs}: it must be 0 or more`);
  }
  if (timeoutMs > Number.MAX_SAFE_INTEGER) {
    return null;
  }
  const atNs = process.hrtime.bigint() + BigInt(Math.ceil(timeoutMs * NS_PER_MS));
  return { atNs, timeoutMs };
}

/**
 * Waits until one of the events (POLLIN, POLLOUT) or an error is there. A signal does not end the wait.
 * @returns what poll(2) calls revents, or 0 when the deadline passed first. A deadline in the past still looks once.
 */
export function waitReady({ fd, syscall }: Target, events: number, deadline: Deadline): number {
  const pollfd = packStruct('pollfd', { fd, events });
  for (;;) {
    const result = syscall(SYS.ppoll, pollfd, 1, timespecUntil(deadline), null, 0);
    if (result !== -ERRNO.EINTR) {
      checked('ppoll', result);
      return unpackStruct('pollfd', pollfd).revents;
    }
  }
}

/**
 * What became of a connect that went on in the background: it is settled when the socket is writable. connect(2) under
 * EINPROGRESS and EINTR.
 * @returns 0 or -errno, -EINTR when nothing went on at all, or null when the deadline passed first.
 */
export function connectOutcome(target: Target, deadline: Deadline): number | null {
  const revents = waitReady(target, POLLOUT, deadline);
  if (revents === 0 && deadline !== null) {
    return null;
  }
  const error = new Int32Array(1);
  const length = Int32Array.of(error.byteLength);
  const result = target.syscall(SYS.getsockopt, target.fd, SOL_SOCKET, SO_ERROR, error, length);
  if (result < 0 || error[0] !== 0) {
    return result < 0 ? result : 0 - (error[0] as number);
  }
  return (revents & POLLHUP) === 0 ? 0 : -ERRNO.EINTR;
}

/**
 * What becomes of a connect that a signal has interrupted: the outcome of what goes on in the background; where nothing
 * does (a Unix socket waits for its listener in the call alone, and is left without a peer and without an error), that of
 * making it again.
 * @returns 0 or -errno.
 */
export function interruptedConnect(target: Target, again: () => number): number {
  for (let result = -ERRNO.EINTR; ; result = again()) {
    // Without a deadline it has an outcome.
    const outcome = result === -ERRNO.EINTR ? (connectOutcome(target, null) as number) : result;
    if (outcome !== -ERRNO.EINTR) {
      return outcome;
    }
  }
}

/** Sleeps, but not past the deadline. @returns whether that is still ahead. */
export function pause(pauseMs: number, deadline: Deadline, syscall: Syscall): boolean {
  const end = deadlineAfter(pauseMs);
  const target = { fd: -1, syscall }; // poll(2): a negative fd is ignored, and so never ready.
  if (deadline === null || (end !== null && end.atNs < deadline.atNs)) {
    waitReady(target, 0, end);
    return true;
  }
  waitReady(target, 0, deadline);
  return false;
}

/** What makes a call that blocks until a deadline: what a test answers with in the kernel's place is over at once. */
function boundedBy(syscall: Syscall): CallUntil {
  return syscall === rawSyscall ? callUntil : (_deadlineNs, nr, ...args) => syscall(nr, ...args);
}

const isPast = ({ atNs }: Until): boolean => process.hrtime.bigint() >= atNs;

/**
 * accept4, whose arguments these are, with a deadline. Of several that wait for one connection a single one gets it, and
 * who shares the socket may set or clear O_NONBLOCK at any time: what poll said does not keep the call from blocking.
 * @returns the kernel's result, or null when the deadline passed first.
 */
export function acceptUntil(target: Target, deadline: Until, args: () => Arg[]): number | null {
  const accept = boundedBy(target.syscall);
  // Called in vain it would block for as long as it takes the timer to interrupt it.
  if (isPast(deadline) && waitReady(target, POLLIN, deadline) === 0) {
    return null;
  }
  for (;;) {
    const result = accept(deadline.atNs, SYS.accept4, ...args());
    if (result !== -ERRNO.EAGAIN && result !== -ERRNO.EINTR) {
      return result;
    }
    if (
      isPast(deadline) ||
      (result === -ERRNO.EAGAIN && waitReady(target, POLLIN, deadline) === 0)
    ) {
      return null;
    }
  }
}

/**
 * connect, whose arguments these are, with a deadline.
 * @returns 0 or -errno, or null when the deadline passed first: what goes on in the background then goes on.
 */
export function connectUntil(target: Target, deadline: Until, args: readonly Arg[]): number | null {
  const connect = boundedBy(target.syscall);
  for (;;) {
    let result: number | null = connect(deadline.atNs, SYS.connect, ...args);
    if (result === -ERRNO.EINPROGRESS || result === -ERRNO.EINTR) {
      result = connectOutcome(target, deadline);
      if (result === -ERRNO.EINTR && isPast(deadline)) {
        return null;
      }
    } else if (result === -ERRNO.EAGAIN) {
      // A nonblocking Unix socket whose listener has no room says so at once.
      if (!pause(RETRY_PAUSE_MS, deadline, target.syscall)) {
        return null;
      }
      continue;
    }
    if (result !== -ERRNO.EINTR) {
      return result;
    }
  }
}

/** The time that is left, anew for each call: the kernel writes to it. */
function timespecUntil(deadline: Deadline): Uint8Array | null {
  if (deadline === null) {
    return null;
  }
  const now = process.hrtime.bigint();
  const left = deadline.atNs > now ? deadline.atNs - now : 0n;
  return packStruct('timespec', { tv_sec: left / NS_PER_S, tv_nsec: left % NS_PER_S });
}

/**
 * Makes a call until it is done: again after a signal, and with a deadline it waits in poll alone.
 * @param attempt Makes the call once, adding what it is given to its flags: MSG_DONTWAIT where there is a deadline, or 0.
 * @returns the kernel's result, or null when the deadline passed first.
 */
export function untilDone(
  target: Target,
  events: number,
  deadline: Deadline,
  attempt: (flags: number) => number,
): number | null {
  const flags = deadline === null ? 0 : MSG_DONTWAIT;
  for (let waits = 0; ; ) {
    const result = attempt(flags);
    if (result === -ERRNO.EAGAIN && deadline !== null) {
      // Ready again and again, and yet not: poll looks at something else. It knows nothing of the receiver's queue, for
      // example, when a Unix datagram goes to an address.
      if (waits > 1 && !pause(RETRY_PAUSE_MS, deadline, target.syscall)) {
        return null;
      }
      if (waitReady(target, events, deadline) === 0) {
        return null;
      }
      waits++;
    } else if (result !== -ERRNO.EINTR) {
      return result;
    }
  }
}

/** Sets O_NONBLOCK. @returns the file status flags as they were. */
export function setNonblocking({ fd, syscall }: Target): number {
  const flags = checked('fcntl', syscall(SYS.fcntl, fd, F_GETFL, 0));
  if ((flags & O_NONBLOCK) === 0) {
    checked('fcntl', syscall(SYS.fcntl, fd, F_SETFL, flags | O_NONBLOCK));
  }
  return flags;
}

/** The result of a call that is done, or the error that it is: null means that the deadline passed first. */
export function done(
  call: SyscallName,
  result: number | null,
  deadline: Deadline = null,
  options: () => SyscallErrorOptions = () => ({}),
): number {
  if (result === null) {
    const detail = `not within ${deadline?.timeoutMs} ms`;
    throw new SyscallError(call, ERRNO.ETIMEDOUT, { ...options(), detail });
  }
  return result < 0 ? checked(call, result, options()) : result;
}
