// A call in flight that somebody waits for: by a promise, or by a function.

import type { Arg } from '../../kernel/arg.js';
import { ERRNO } from '../../kernel/errno.js';
import { SyscallError } from '../../kernel/syscall-error.js';
import { onAbort } from '../../raw/abort.js';
import { CallMemory } from './call-memory.js';
import type { Holding } from './entry-writer.js';
import type { Operation } from './operation.js';
import type { RingCore } from './ring-core.js';

/** setTimeout's longest. */
export const MOST_TIMER_MS = 2 ** 31 - 1;

/** @returns whether all that the kernel wrote is where it belongs. */
export function giveBack(holding: Holding, result: number): boolean {
  if (holding === null) {
    return true;
  }
  if (holding instanceof CallMemory) {
    return holding.finish(result);
  }
  holding.release();
  return true;
}

/** A call whose answer is the kernel's word. */
export class CallbackCall implements Operation {
  index = -1;
  generation = 0;
  holding: Holding = null;
  converted: readonly Arg[] | null = null;
  after: ((result: number) => number) | null = null;
  readonly #callback: (result: number) => void;

  constructor(callback: (result: number) => void) {
    this.#callback = callback;
  }

  complete(result: number): void {
    const word = this.after === null ? result : this.after(result);
    const callback = this.#callback;
    callback(giveBack(this.holding, result) ? word : -ERRNO.EFAULT);
  }
}

/** What knows the meaning of a call's results. */
export interface Meaning {
  readonly name: string;
  /** The promise's value. @throws what it rejects with. */
  value(given: readonly unknown[], converted: readonly Arg[] | null, result: number): unknown;
}

/** A call whose answer is a promise's. */
export class PromisedCall implements Operation {
  index = -1;
  generation = 0;
  holding: Holding = null;
  converted: readonly Arg[] | null = null;
  after: ((result: number) => number) | null = null;
  resolve!: (value: unknown) => void;
  reject!: (reason: unknown) => void;
  readonly #core: RingCore;
  readonly #meaning: Meaning;
  readonly #given: readonly unknown[];
  #ended: 'abort' | 'timeout' | null = null;
  #signal: AbortSignal | null = null;
  #release: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #timeoutMs = 0;

  constructor(core: RingCore, meaning: Meaning, given: readonly unknown[]) {
    this.#core = core;
    this.#meaning = meaning;
    this.#given = given;
  }

  /** Ends the call when the signal aborts, or after so many ms: for whoever makes it, or as a call that has a timeout itself. */
  bound(signal: AbortSignal | undefined, timeoutMs: number | undefined): void {
    if (signal != null) {
      this.#signal = signal;
      this.#release = onAbort(signal, () => this.#end('abort'));
    }
    if (timeoutMs !== undefined && timeoutMs <= MOST_TIMER_MS) {
      this.#timeoutMs = timeoutMs;
      this.#timer = setTimeout(() => this.#end('timeout'), Math.ceil(timeoutMs)).unref();
    }
  }

  complete(completed: number): void {
    this.#release?.();
    if (this.#timer !== null) {
      clearTimeout(this.#timer);
    }
    const result = this.after === null ? completed : this.after(completed);
    const isWhole = giveBack(this.holding, completed);
    if (!isWhole) {
      this.reject(
        new TypeError(
          `ring.sys.${this.#meaning.name}: its memory was detached or resized while the call was made: what it wrote, and its result ${result}, are lost`,
        ),
      );
    } else if (result === -ERRNO.ECANCELED || result === -ERRNO.EINTR) {
      this.reject(this.#whyEnded(result));
    } else {
      try {
        this.resolve(this.#meaning.value(this.#given, this.converted, result));
      } catch (error) {
        this.reject(error);
      }
    }
  }

  #end(why: 'abort' | 'timeout'): void {
    this.#ended ??= why;
    this.#core.cancel(this);
  }

  #whyEnded(result: number): unknown {
    const { name } = this.#meaning;
    if (this.#ended === 'abort') {
      return this.#signal?.reason;
    }
    if (this.#ended === 'timeout') {
      const detail = `not within ${this.#timeoutMs} ms`;
      return new SyscallError(name, ERRNO.ETIMEDOUT, { detail });
    }
    const reason = this.#core.closedBy?.message ?? 'a call that it was linked to failed';
    const detail = result === -ERRNO.EINTR ? 'it was interrupted' : reason;
    return new SyscallError(name, result, { detail });
  }
}
