// Waiting for one fd to be ready, until a deadline: ppoll(2), which both architectures have (arm64 has no poll). And the
// two ways to make a call that waits nowhere else: with a flag of its own, and with O_NONBLOCK for as long as it lasts.

import type { Syscall } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { packStruct, unpackStruct } from '../kernel/struct.js';
import { checked } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { F_GETFL, F_SETFL, O_NONBLOCK } from '../kernel/tables/file-constants.js';
import { POLLHUP, POLLOUT } from '../kernel/tables/poll-constants.js';
import { MSG_DONTWAIT, SO_ERROR, SOL_SOCKET } from '../kernel/tables/socket-constants.js';

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

/** Runs a call with O_NONBLOCK set, for those that have no flag of their own to ask for it; then it is as it was. */
export function nonblocking<T>(target: Target, call: () => T): T {
  const flags = setNonblocking(target);
  if ((flags & O_NONBLOCK) !== 0) {
    return call();
  }
  try {
    return call();
  } finally {
    checked('fcntl', target.syscall(SYS.fcntl, target.fd, F_SETFL, flags));
  }
}
