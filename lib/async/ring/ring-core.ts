// One io_uring at work: the table of what is in flight, one io_uring_enter in each turn of the event loop for all that was
// put in since, and the delivery of completions. What the calls are it does not know: see ring-calls.ts.

import { ERRNO } from '../../kernel/errno.js';
import { SyscallError } from '../../kernel/syscall-error.js';
import { SYS } from '../../kernel/syscall-numbers.js';
import { EPOLLIN } from '../../kernel/tables/poll-constants.js';
import {
  IORING_ASYNC_CANCEL_ALL,
  IORING_ASYNC_CANCEL_ANY,
  IORING_CQE_F_MORE,
  IORING_ENTER_GETEVENTS,
  IORING_OP_ASYNC_CANCEL,
  IORING_SQ_CQ_OVERFLOW,
} from '../../kernel/tables/system-constants.js';
import { loop, type Watch } from '../../raw/loop.js';
import type { Mapping } from '../../raw/mapping.js';
import { owningSyscall } from '../../raw/owned-fds.js';
import { rawSyscall } from '../../raw/raw-syscall.js';
import { CopyMemory } from './copy-memory.js';
import type { Operation } from './operation.js';
import { type BufferSizes, ProvidedBuffers } from './provided-buffers.js';
import { RingPage } from './ring-page.js';
import { COMPLETION_WORDS, ENTRY_WORDS, type RingMemory } from './ring-setup.js';
import { SubmissionQueue } from './submission-queue.js';

/** The user data of entries whose completion nobody waits for. */
const NOBODY = 0xffff_ffff;
/** What is told of in one round: more comes in the next turn, so that the loop's timers have theirs in between. */
const MOST_AT_ONCE = 4096;
const RETRY_MS = 1;
const CANCEL_AGAIN_MS = 10;

export class RingCore {
  readonly memory: RingMemory;
  readonly queue: SubmissionQueue;
  readonly copies = new CopyMemory();
  /** The registered buffers: by the memory they lie in, their index. */
  readonly bufferIndexes = new Map<Mapping, number>();
  readonly #bufferSizes: BufferSizes;
  #buffers: ProvidedBuffers | null = null;
  /** Why no call is taken any more; null while they are. */
  closedBy: Error | null = null;
  readonly #page: RingPage;
  readonly #watch: Watch;
  readonly #operations: (Operation | null)[] = [];
  readonly #free: number[] = [];
  readonly #batch = new Int32Array(3 * MOST_AT_ONCE);
  readonly #mask: number;
  #inFlight = 0;
  #generation = 0;
  #finished = 0;
  #isScheduled = false;
  #cancels: Operation[] = [];
  #whenOver: (() => void)[] = [];
  #isOver = false;
  #closesWhenIdle = false;

  constructor(memory: RingMemory, bufferSizes: BufferSizes) {
    this.memory = memory;
    this.#bufferSizes = bufferSizes;
    this.#mask = memory.completionEntries - 1;
    this.queue = new SubmissionQueue(memory);
    this.#watch = loop().watch(memory.fd, { onReady: () => this.#onReady() });
    this.#page = new RingPage(memory);
  }

  /** How many operations are not over. */
  get inFlight(): number {
    return this.#inFlight;
  }

  /** The buffers that the kernel takes from, made when they are needed first. @throws SyscallError: ENOMEM. */
  buffers(): ProvidedBuffers {
    this.#buffers ??= new ProvidedBuffers(this.memory.fd, this.#bufferSizes);
    return this.#buffers;
  }

  /** The process stays alive for what is in flight, as at first, or not. */
  keepAlive(keepsAlive: boolean): void {
    if (keepsAlive) {
      this.#watch.ref();
    } else {
      this.#watch.unref();
    }
  }

  /**
   * Takes an operation in. @returns where in queue.words its entry is to be written, at once and whole; the words 8 and 9 are
   * the operation's index and generation.
   */
  enter(operation: Operation): number {
    const at = this.queue.place();
    const index = this.#free.pop() ?? this.#operations.length;
    this.#generation = (this.#generation + 1) >>> 0;
    operation.index = index;
    operation.generation = this.#generation;
    this.#operations[index] = operation;
    this.#inFlight++;
    this.schedule();
    return at;
  }

  /** Has an operation end, soon and as it can: it completes with ECANCELED, or as if nothing had been asked. */
  cancel(operation: Operation): void {
    if (this.#operations[operation.index] === operation) {
      this.#cancels.push(operation);
      this.schedule();
    }
  }

  /** Has the turn of this round of the event loop come. */
  schedule(): void {
    if (!this.#isScheduled && !this.#isOver) {
      this.#isScheduled = true;
      setImmediate(this.#turn);
    }
  }

  /** Ends the operations of a chain that was given up: they are not made. */
  giveUp(chain: Uint32Array): void {
    for (let at = 8; at < chain.length; at += ENTRY_WORDS) {
      this.#deliver(this.#takeOut(chain[at] as number), -ERRNO.ECANCELED, 0);
    }
  }

  /**
   * Ends everything: what was not handed over is not made, what is in flight is cancelled. Calls `whenOver` once the kernel is
   * done and the memory given back.
   */
  close(reason: Error, whenOver?: () => void): void {
    if (this.#isOver) {
      whenOver?.();
      return;
    }
    if (whenOver !== undefined) {
      this.#whenOver.push(whenOver);
    }
    if (this.closedBy !== null) {
      return;
    }
    this.closedBy = reason;
    const withdrawn: (Operation | null)[] = [];
    this.queue.withdraw((index) => withdrawn.push(this.#takeOut(index)));
    for (const operation of withdrawn) {
      this.#deliver(operation, -ERRNO.ECANCELED, 0);
    }
    this.#cancelAll();
  }

  /** As close(), once nothing is in flight any more: nobody can add to it. */
  closeWhenIdle(reason: Error): void {
    if (this.#inFlight === 0) {
      this.close(reason);
    } else {
      this.#closesWhenIdle = true;
    }
  }

  /** Once more from time to time: what was between two states of the kernel was not found. */
  #cancelAll = (): void => {
    if (this.#isOver) {
      return;
    }
    if (this.#inFlight === 0) {
      this.#end();
      return;
    }
    const flags = IORING_ASYNC_CANCEL_ALL | IORING_ASYNC_CANCEL_ANY;
    this.#writeCancel(flags, 0, 0);
    this.queue.submit();
    this.#rest();
    this.schedule();
    setTimeout(this.#cancelAll, CANCEL_AGAIN_MS).unref();
  };

  #end(): void {
    this.#isOver = true;
    this.#watch.close();
    this.#page.close();
    owningSyscall(SYS.close, this.memory.fd);
    this.memory.release();
    this.copies.close();
    this.#buffers?.close();
    for (const mapping of this.bufferIndexes.keys()) {
      mapping.release();
    }
    this.#whenOver.forEach((whenOver) => void whenOver());
  }

  #turn = (): void => {
    this.#isScheduled = false;
    if (this.#isOver) {
      return;
    }
    this.#submit();
    this.#reap();
    this.#rest();
  };

  #onReady(): void {
    this.#reap();
    this.#rest();
    if (!this.#isOver && this.queue.queued > 0) {
      this.schedule();
    }
  }

  /** Waits for what is in flight, if anything is. */
  #rest(): void {
    if (this.#isOver) {
      return;
    }
    if (this.#inFlight === 0) {
      if (this.closedBy !== null) {
        this.#end();
        return;
      }
      if (this.#closesWhenIdle) {
        this.close(new Error('the ring was collected'));
        return;
      }
    }
    this.#watch.want(this.#inFlight === 0 ? 0 : EPOLLIN);
  }

  #submit(): void {
    if (this.closedBy === null && this.queue.queued > 0 && !this.#page.hasSameCredentials) {
      this.close(
        new Error(
          'the process changed its users or groups: this ring would go on with those that it gave up, a new one has the new',
        ),
      );
      return;
    }
    for (const { index, generation } of this.#cancels) {
      this.#writeCancel(0, index, generation);
    }
    this.#cancels = [];
    const submitted = this.queue.submit();
    if (submitted === 'later') {
      // What is in flight makes room when it completes; else the kernel is short of memory.
      setTimeout(() => this.schedule(), RETRY_MS);
    } else if (submitted !== 'all') {
      this.#break(submitted);
    }
  }

  #writeCancel(flags: number, index: number, generation: number): void {
    const at = this.queue.place();
    const { words } = this.queue;
    words.fill(0, at, at + ENTRY_WORDS);
    words[at] = IORING_OP_ASYNC_CANCEL;
    words[at + 1] = -1;
    words[at + 4] = index;
    words[at + 5] = generation;
    words[at + 7] = flags;
    words[at + 8] = NOBODY;
  }

  /** The ring is no more, as when somebody closed its fd. Its memory stays: the kernel may still write to it. */
  #break(result: number): void {
    this.closedBy = new SyscallError('io_uring_enter', result, {
      detail: 'the ring is lost, as when its file descriptor was closed by somebody else',
    });
    this.#isOver = true;
    this.#watch.close();
    const lost = this.#operations.splice(0);
    this.#inFlight = 0;
    for (const operation of lost) {
      this.#deliver(operation, result, 0);
    }
    this.#whenOver.forEach((whenOver) => void whenOver());
  }

  /** Tells of what is complete. */
  #reap(): void {
    if (this.#isOver) {
      return;
    }
    const { ring, completionHead, completionTail, completions, fd, submissionFlags } = this.memory;
    const batch = this.#batch;
    let head = ring[completionHead] as number;
    const tail = Atomics.load(ring, completionTail);
    let count = 0;
    let finished = this.#finished;
    for (; head !== tail && count < 3 * MOST_AT_ONCE; count += 3) {
      const at = completions + (head & this.#mask) * COMPLETION_WORDS;
      batch[count] = ring[at] as number;
      batch[count + 1] = ring[at + 2] as number;
      const flags = ring[at + 3] as number;
      batch[count + 2] = flags;
      finished += (flags & IORING_CQE_F_MORE) === 0 ? 1 : 0;
      head = (head + 1) | 0;
    }
    if (count === 0) {
      return;
    }
    this.#finished = finished | 0;
    // Both in one step, between which nobody can terminate the environment: it reads them.
    this.#page.finished = finished;
    Atomics.store(ring, completionHead, head);
    if (((ring[submissionFlags] as number) & IORING_SQ_CQ_OVERFLOW) !== 0) {
      rawSyscall(SYS.io_uring_enter, fd, 0, 0, IORING_ENTER_GETEVENTS, null, 0);
    }
    for (let at = 0; at < count; ) {
      try {
        while (at < count) {
          const index = (batch[at] as number) >>> 0;
          const result = batch[at + 1] as number;
          const flags = batch[at + 2] as number;
          at += 3;
          if (index === NOBODY) {
            continue;
          }
          const operation =
            (flags & IORING_CQE_F_MORE) === 0 ? this.#takeOut(index) : this.#operations[index];
          operation?.complete(result, flags);
        }
      } catch (error) {
        // Uncaught, but not at the cost of those that come after it.
        setImmediate(rethrow, error);
      }
    }
  }

  #takeOut(index: number): Operation | null {
    const operation = this.#operations[index] ?? null;
    if (operation !== null) {
      this.#operations[index] = null;
      this.#free.push(index);
      this.#inFlight--;
    }
    return operation;
  }

  #deliver(operation: Operation | null, result: number, flags: number): void {
    try {
      operation?.complete(result, flags);
    } catch (error) {
      setImmediate(rethrow, error);
    }
  }
}

function rethrow(error: unknown): never {
  throw error;
}
