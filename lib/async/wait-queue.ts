// Those who wait for one direction of a socket, served in order. What waits is a call that the kernel refused with EAGAIN
// and that is made again, whole and at once, when the socket is ready: between two attempts the kernel has nothing of the
// caller's, so that giving up a wait loses nothing.

import { ERRNO } from '../kernel/errno.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { deadlineAfter } from '../typed/readiness.js';
import { checkIntegers } from '../typed/socket-arguments.js';

/** How long to wait. */
export interface AsyncWaitOptions {
  /** Ends the wait when it aborts: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait, in ms; then the promise rejects with ETIMEDOUT. 0 does not wait at all. */
  readonly timeoutMs?: number | undefined;
}

/** How to send or receive. */
export interface AsyncTransferOptions extends AsyncWaitOptions {
  /** MSG_* flags. MSG_NOSIGNAL is always set on sends, MSG_CMSG_CLOEXEC on recvmsg. */
  readonly flags?: number | undefined;
}

const OPTIONS = { signal: [], timeoutMs: [], flags: [] } as const;

/** What an attempt returns when the kernel has to be asked again later. */
export const WAIT: unique symbol = Symbol('wait');

/** Makes a call once. */
export type Attempt<T> = () => T | typeof WAIT;

/** A call that waits. */
export interface Waiting<T> {
  /** The kernel's name of the call, for the error of a timeout. */
  readonly call: string;
  readonly attempt: Attempt<T>;
  /** What the promise rejects with instead, when something happened already that the caller must know of. */
  readonly givenUp?: ((reason: unknown) => unknown) | undefined;
}

/** setTimeout's longest; what is longer never passes. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * A promise that is settled already lets no event loop turn: who awaits only such would keep timers and everything else from
 * running. Of so many, one is settled in the next turn.
 */
const RESULTS_PER_TURN = 128;
let results = 0;

const nextTurn = <T>(result: T): Promise<T> =>
  new Promise((resolve) => {
    setImmediate(() => resolve(result));
  });

class Waiter {
  next: Waiter | null = null;
  previous: Waiter | null = null;
  isDone = false;
  /** Lets go of timer and signal. */
  release: (() => void) | null = null;

  constructor(
    readonly waiting: Waiting<unknown>,
    readonly resolve: (value: unknown) => void,
    readonly reject: (reason: unknown) => void,
  ) {}
}

/** Is told when a queue of its has become empty, or is not empty any more. */
export interface QueueOwner {
  onQueueChange(): void;
}

export class WaitQueue {
  #first: Waiter | null = null;
  #last: Waiter | null = null;
  readonly #owner: QueueOwner;

  constructor(owner: QueueOwner) {
    this.#owner = owner;
  }

  get isEmpty(): boolean {
    return this.#first === null;
  }

  /** Makes the call now, unless others wait, and waits when that does not settle it. */
  perform<T>(waiting: Waiting<T>, options: AsyncWaitOptions | undefined): Promise<T> {
    let signal: AbortSignal | undefined;
    let timeoutMs: number | undefined;
    try {
      if (options !== undefined) {
        checkOptionNames(waiting.call, options, OPTIONS);
        ({ signal, timeoutMs } = options);
        checkIntegers({ flags: (options as AsyncTransferOptions).flags ?? 0 });
      }
      if (signal !== undefined) {
        checkSignal(signal);
        signal.throwIfAborted();
      }
      if (timeoutMs !== undefined) {
        deadlineAfter(timeoutMs);
      }
      if (this.#first === null) {
        const result = waiting.attempt();
        if (result !== WAIT) {
          return ++results % RESULTS_PER_TURN === 0 ? nextTurn(result) : Promise.resolve(result);
        }
      }
      if (timeoutMs === 0) {
        throw givenUp(waiting, timedOut(waiting, 0));
      }
      return this.#wait(waiting, signal, timeoutMs);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  /** Makes the calls that wait, first come first served, until one has to wait on. */
  run(): void {
    while (this.#first !== null) {
      const waiter = this.#first;
      let result: unknown;
      try {
        result = waiter.waiting.attempt();
      } catch (error) {
        this.#settle(waiter, waiter.reject, error);
        continue;
      }
      if (result === WAIT) {
        return;
      }
      this.#settle(waiter, waiter.resolve, result);
    }
  }

  /** Rejects all that wait. */
  rejectAll(reason: () => unknown): void {
    while (this.#first !== null) {
      const waiter = this.#first;
      this.#settle(waiter, waiter.reject, givenUp(waiter.waiting, reason()));
    }
  }

  #wait<T>(
    waiting: Waiting<T>,
    signal: AbortSignal | undefined,
    timeoutMs: number | undefined,
  ): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const waiter = new Waiter(waiting, resolve as (value: unknown) => void, reject);
      waiter.previous = this.#last;
      if (this.#last === null) {
        this.#first = waiter;
      } else {
        this.#last.next = waiter;
      }
      this.#last = waiter;
      if (signal !== undefined || timeoutMs !== undefined) {
        this.#bound(waiter, signal, timeoutMs);
      }
      if (waiter.previous === null) {
        this.#begin(waiter);
      }
    });
  }

  /** The first that waits: what it waits for may not be had at all. */
  #begin(waiter: Waiter): void {
    try {
      this.#owner.onQueueChange();
    } catch (error) {
      this.#settle(waiter, waiter.reject, error);
    }
  }

  #bound(waiter: Waiter, signal: AbortSignal | undefined, timeoutMs: number | undefined): void {
    const giveUp = (reason: unknown) =>
      this.#settle(waiter, waiter.reject, givenUp(waiter.waiting, reason));
    const onAbort = () => giveUp(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    // The wait keeps the process alive, where it shall be kept; the timer alone has no reason to.
    const timer =
      timeoutMs === undefined || timeoutMs > MAX_TIMEOUT_MS
        ? undefined
        : setTimeout(() => giveUp(timedOut(waiter.waiting, timeoutMs)), timeoutMs).unref();
    waiter.release = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  }

  #settle(waiter: Waiter, how: (value: unknown) => void, value: unknown): void {
    if (waiter.isDone) {
      return;
    }
    waiter.isDone = true;
    waiter.release?.();
    if (waiter.previous === null) {
      this.#first = waiter.next;
    } else {
      waiter.previous.next = waiter.next;
    }
    if (waiter.next === null) {
      this.#last = waiter.previous;
    } else {
      waiter.next.previous = waiter.previous;
    }
    how(value);
    if (this.#first === null) {
      this.#owner.onQueueChange();
    }
  }
}

/** @throws TypeError for what is no AbortSignal. */
export function checkSignal(signal: unknown): void {
  if (typeof (signal as Partial<AbortSignal>).addEventListener !== 'function') {
    throw new TypeError('signal must be an AbortSignal');
  }
}

function timedOut({ call }: Waiting<unknown>, timeoutMs: number): SyscallError {
  return new SyscallError(call, ERRNO.ETIMEDOUT, { detail: `not within ${timeoutMs} ms` });
}

function givenUp(waiting: Waiting<unknown>, reason: unknown): unknown {
  return waiting.givenUp === undefined ? reason : waiting.givenUp(reason);
}
