// An operation that goes on by itself: the kernel tells of each connection, each piece of data, each event, without being asked
// again. As an iteration: what came and was not taken yet waits in a queue, and when that is long the operation is ended for
// a while, so that the kernel keeps what comes.

import { ERRNO } from '../../kernel/errno.js';
import { checkOptionNames } from '../../kernel/option-names.js';
import { SyscallError } from '../../kernel/syscall-error.js';
import {
  IORING_CQE_F_MORE,
  IOSQE_BUFFER_SELECT,
  IOSQE_FIXED_FILE,
} from '../../kernel/tables/system-constants.js';
import { onAbort } from '../../raw/abort.js';
import { checkFd } from '../../typed/owned-fd.js';
import type { Fd } from '../../typed/sys-calls.js';
import type { Operation } from './operation.js';
import { BUFFER_GROUP } from './provided-buffers.js';
import { RegisteredFile } from './registered-file.js';
import type { RingCore } from './ring-core.js';
import { ENTRY_WORDS } from './ring-setup.js';

/** What ends an iteration. */
export interface MultishotOptions {
  /** Ends it when it aborts: it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** One operation: its entry, struct io_uring_sqe, and what its completions mean. */
export interface Shape<T> {
  readonly name: string;
  readonly file: Fd | RegisteredFile;
  readonly opcode: number;
  /** Whether what comes goes into a buffer of the ring's. */
  readonly selectsBuffer: boolean;
  readonly ioprio: number;
  readonly len: number;
  readonly flags: number;
  /** Puts what a completion tells into the queue. @returns whether there is nothing more to come. */
  take(result: number, flags: number, came: T[]): boolean;
  /** Of what leaves the queue. */
  leave?(value: T): void;
}

/** So many may wait to be taken. */
const MOST_WAITING = 64;
const CANCEL_AGAIN_MS = 10;
const OPTIONS = { signal: [] };

/**
 * What an operation tells, again and again, by `for await`. A loop that is left by break, return or an error ends the operation; what
 * had come by then and was not taken is what a later loop over the same object begins with. One loop at a time.
 */
export class Multishot<T> implements AsyncIterable<T> {
  readonly #core: RingCore;
  /** Kept, so that a ring is not taken for dropped while it is iterated over. */
  readonly ring: object;
  readonly #shape: Shape<T>;
  readonly #signal: AbortSignal | undefined;
  readonly #came: T[];
  #shot: Operation | null = null;
  #isIterated = false;
  #isOver = false;
  #failure: Error | null = null;
  #wake: (() => void) | null = null;

  /** For Ring alone. @param came Where what came waits. @internal */
  constructor(core: RingCore, ring: object, shape: Shape<T>, options: MultishotOptions, came: T[]) {
    checkOptionNames(`ring.multishot.${shape.name}`, options, OPTIONS);
    const { signal } = options;
    if (signal != null && typeof signal.addEventListener !== 'function') {
      throw new TypeError('signal must be an AbortSignal');
    }
    this.#core = core;
    this.ring = ring;
    this.#shape = shape;
    this.#signal = signal ?? undefined;
    this.#came = came;
  }

  /** Begins the operation with the first step. @throws SyscallError that ended it; the signal's reason. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    if (this.#isIterated) {
      throw new Error(`ring.multishot.${this.#shape.name}: another loop goes over it`);
    }
    this.#isIterated = true;
    const signal = this.#signal;
    const release = signal === undefined ? null : onAbort(signal, () => this.#wake?.());
    try {
      for (;;) {
        signal?.throwIfAborted();
        if (this.#came.length > 0) {
          const value = this.#came.shift() as T;
          this.#shape.leave?.(value);
          yield value;
        } else if (this.#failure !== null) {
          const failure = this.#failure;
          this.#failure = null;
          throw failure;
        } else if (this.#isOver) {
          return;
        } else {
          this.#shot ??= this.#begin();
          await new Promise<void>((resolve) => {
            this.#wake = resolve;
          });
        }
      }
    } finally {
      release?.();
      await this.#end();
      this.#isIterated = false;
    }
  }

  #begin(): Operation {
    const { closedBy, queue } = this.#core;
    const { name } = this.#shape;
    if (closedBy !== null) {
      throw new Error(`ring.multishot.${name}: ${closedBy.message}`, { cause: closedBy });
    }
    if (queue.isChain) {
      throw new Error(`ring.multishot.${name} cannot be linked`);
    }
    const { opcode, selectsBuffer, ioprio, len, flags } = this.#shape;
    const file = this.#file();
    if (selectsBuffer) {
      this.#core.buffers();
    }
    const isRegistered = file instanceof RegisteredFile;
    const shot: Operation = {
      index: -1,
      generation: 0,
      complete: (result, completionFlags) => this.#complete(result, completionFlags),
    };
    const at = this.#core.enter(shot);
    const { words } = queue;
    words.fill(0, at, at + ENTRY_WORDS);
    const entryFlags =
      (selectsBuffer ? IOSQE_BUFFER_SELECT : 0) | (isRegistered ? IOSQE_FIXED_FILE : 0);
    words[at] = opcode | (entryFlags << 8) | (ioprio << 16);
    words[at + 1] = isRegistered ? file.index : file;
    words[at + 6] = len;
    words[at + 7] = flags;
    words[at + 8] = shot.index;
    words[at + 9] = shot.generation;
    words[at + 10] = selectsBuffer ? BUFFER_GROUP : 0;
    return shot;
  }

  /** Looked up at each beginning: an owner says so when it was closed. */
  #file(): number | RegisteredFile {
    const { name, file } = this.#shape;
    if (file instanceof RegisteredFile) {
      if (file.ring === this.#core) {
        return file;
      }
      throw new TypeError(`ring.multishot.${name}: fd is a registered file of another ring`);
    }
    const fd = typeof file === 'object' && file !== null ? file.fd : file;
    checkFd(fd);
    return fd;
  }

  #complete(result: number, flags: number): void {
    const shot = this.#shot as Operation;
    const isLast = (flags & IORING_CQE_F_MORE) === 0;
    if (isLast) {
      this.#shot = null;
    }
    if (result >= 0) {
      this.#isOver ||= this.#shape.take(result, flags, this.#came);
      if (!isLast && this.#came.length >= MOST_WAITING) {
        this.#core.cancel(shot);
      }
    } else if (!this.#goesOn(result)) {
      const detail = result === -ERRNO.ECANCELED ? (this.#core.closedBy?.message ?? '') : '';
      this.#failure = new SyscallError(this.#shape.name, result, { detail });
    }
    this.#wake?.();
  }

  /** It ended, and nothing is wrong: the next step begins it again. */
  #goesOn(result: number): boolean {
    return (
      result === -ERRNO.ENOBUFS || // All buffers were full, which are the kernel's again by now.
      result === -ERRNO.EINTR ||
      (result === -ERRNO.ECANCELED && this.#core.closedBy === null)
    );
  }

  /** Resolves when the kernel tells nothing more. */
  async #end(): Promise<void> {
    // Once more from time to time: what was between two states of the kernel was not found.
    while (this.#shot !== null) {
      this.#core.cancel(this.#shot);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, CANCEL_AGAIN_MS);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#wake = null;
  }
}
