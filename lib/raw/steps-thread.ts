// Encoded steps on a thread of their own (native/job.h), which may block for as long as they like: neither this thread
// nor libuv's pool waits, and the process may exit. The threads are a pool of this environment's (the main thread, each
// worker), which grows while jobs wait and shrinks when idle.
//
// That a job is over shows in a pipe that the loop watches. Because a job's own calls, or others, may close the pipe, a
// timer looks now and then, too, while there are jobs; where there is no libuv (Bun) it alone does.

import { ERRNO } from '../kernel/errno.js';
import { checked, SyscallError } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { O_CLOEXEC, O_NONBLOCK } from '../kernel/tables/file-constants.js';
import { EPOLLIN } from '../kernel/tables/poll-constants.js';
import { pass } from './crossing.js';
import type { EncodedSteps } from './encoded-steps.js';
import { loop, type Watch } from './loop.js';
import { native } from './native.js';
import { disown, own } from './owned-fds.js';
import { rawSyscall } from './raw-syscall.js';

/** How many threads an environment's pool has at most: further jobs wait until one is free. */
export const MAX_THREADS = 256;

/** A job that waits this long in the queue gets a thread of its own. */
const GROW_MS = 1;
/** How many threads native/job.cc makes at once, without waiting for anything. */
const EAGER_THREADS = 4;
const LOOK_MS = 100;
const LOOK_WITHOUT_LOOP_MS = 2;
const hasLoop = process.versions.bun === undefined;

const REASONS: Readonly<Record<number, string>> = {
  [-ERRNO.EBUSY]:
    'what cancels a run is a real-time signal, and each one from 35 to 60 has a handler already',
  [-ERRNO.EAGAIN]: 'there is no room for another thread, or there are 16,384 runs already',
  [-ERRNO.ENOMEM]: 'there is no memory for the steps',
};

/** The pipe: of its ends, the reading one is ours, the writing one the pool's. */
interface Pipe {
  readonly readEnd: number;
  readonly writeEnd: number;
  readonly watch: Watch;
  readonly identity: string;
}

/** The jobs of this environment that are not over, by handle. */
const running = new Map<number, StepsThread>();
let keepingAlive = 0;
let pipe: Pipe | null = null;
let looking: ReturnType<typeof setInterval> | null = null;
let growing = false;
const drained = new Uint8Array(64);

/** A run of steps on a thread of the pool. */
export class StepsThread {
  /**
   * Resolves once the run is over, to what EncodedSteps.run() would have returned; steps.words and the memory then are as
   * the run left them. Rejects when the memory was detached meanwhile.
   */
  readonly done: Promise<number>;
  readonly #job: number;
  readonly #steps: EncodedSteps;
  readonly #memory: Uint8Array;
  readonly #memoryBytes: number;
  #settle!: { resolve(stoppedAt: number): void; reject(error: Error): void };
  #keepsAlive = false;
  #over = false;

  /**
   * Starts a run on a copy of the steps and the memory, all of the steps. Until it is over, both belong to it: what is
   * written to them is lost. The run does not keep the process from exiting, which ends it: see ref().
   * @throws SyscallError of clone: EAGAIN when there is no room for a thread, ENOMEM; EBUSY when the process has a handler for
   * every real-time signal, one of which cancels; of pipe2: EMFILE.
   */
  constructor(steps: EncodedSteps, memory: Uint8Array) {
    if (hasLoop && pipe === null) {
      pipe = openPipe();
    }
    this.#steps = steps;
    this.#memory = memory;
    this.#memoryBytes = memory.length;
    const { words } = steps;
    const writeEnd = pipe?.writeEnd ?? -1;
    const { start } = native;
    const job = pass(start, words, words.length, memory, memory.length, MAX_THREADS, writeEnd);
    if (job < 0) {
      throw new SyscallError('clone', job, { detail: REASONS[job] ?? '' });
    }
    this.#job = job;
    this.done = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    running.set(job, this);
    begin();
  }

  /**
   * Makes the call in which the run blocks, and every later one, read -EINTR: the run is over soon, and `done` resolves.
   * A call that had completed keeps its result. Nothing happens when the run is over.
   */
  cancel(): void {
    if (!this.#over) {
      pass(native.cancel, this.#job);
    }
  }

  /** Keeps the process from exiting before the run is over. */
  ref(): void {
    this.#keepAlive(true);
  }

  /** Lets the process exit, as at first. */
  unref(): void {
    this.#keepAlive(false);
  }

  /** For this module alone: the run is over. */
  finish(): void {
    this.#keepAlive(false);
    this.#over = true;
    running.delete(this.#job);
    const isIntact = this.#memory.length === this.#memoryBytes;
    const stoppedAt = pass(
      native.finish,
      this.#job,
      isIntact ? this.#steps.words : null,
      isIntact ? this.#memory : null,
    );
    if (isIntact) {
      this.#settle.resolve(stoppedAt);
    } else {
      this.#settle.reject(
        new TypeError(
          'the memory of the run was detached or resized while it ran: its results are lost',
        ),
      );
    }
  }

  #keepAlive(keepsAlive: boolean): void {
    if (this.#over || this.#keepsAlive === keepsAlive) {
      return;
    }
    this.#keepsAlive = keepsAlive;
    keepingAlive += keepsAlive ? 1 : -1;
    applyKeepAlive();
  }
}

/** A job has started. */
function begin(): void {
  pipe?.watch.want(EPOLLIN);
  if (looking === null) {
    looking = setInterval(look, hasLoop ? LOOK_MS : LOOK_WITHOUT_LOOP_MS);
    applyKeepAlive();
  }
  if (!growing && running.size > EAGER_THREADS) {
    growing = true;
    setTimeout(grow, GROW_MS).unref();
  }
}

function applyKeepAlive(): void {
  if (keepingAlive > 0) {
    looking?.ref();
  } else {
    looking?.unref();
  }
}

function grow(): void {
  growing = pass(native.grow) > 0;
  if (growing) {
    setTimeout(grow, GROW_MS).unref();
  }
}

/** Settles what is over. */
function reap(): void {
  for (;;) {
    const job = pass(native.nextDone);
    if (job === 0) {
      break;
    }
    running.get(job)?.finish();
  }
}

/** What the pipe may not tell: it was closed, by a job or by somebody else. */
function look(): void {
  if (pipe !== null && !isWhole(pipe)) {
    const broken = pipe;
    broken.watch.close();
    disown(broken.readEnd);
    if (identityOf(broken.readEnd) === broken.identity) {
      rawSyscall(SYS.close, broken.readEnd);
    }
    try {
      pipe = openPipe();
      pass(native.notify, pipe.writeEnd);
      pipe.watch.want(EPOLLIN);
    } catch {
      pipe = null; // No room for fds now: the timer goes on, and the next job tries again.
    }
  }
  reap();
  if (running.size > 0) {
    pass(native.grow);
  } else if (looking !== null) {
    // Not sooner: another call may be about to follow.
    clearInterval(looking);
    looking = null;
    pipe?.watch.want(0);
  }
}

function openPipe(): Pipe {
  const ends = new Int32Array(2);
  checked('pipe2', rawSyscall(SYS.pipe2, ends, O_CLOEXEC | O_NONBLOCK));
  const [readEnd, writeEnd] = ends as unknown as [number, number];
  try {
    const watch = loop().watch(readEnd, {
      onReady() {
        rawSyscall(SYS.read, readEnd, drained, drained.length);
        reap();
      },
    });
    // The jobs say whether the process stays: by the timer.
    watch.unref();
    own(readEnd);
    return { readEnd, writeEnd, watch, identity: identityOf(readEnd) };
  } catch (error) {
    rawSyscall(SYS.close, readEnd);
    rawSyscall(SYS.close, writeEnd);
    throw error;
  }
}

/** Both ends are open, and are what they were. */
const isWhole = ({ readEnd, writeEnd, identity }: Pipe): boolean =>
  identityOf(readEnd) === identity && identityOf(writeEnd) === identity;

/** Device and inode, with which a struct stat begins; a pipe has one of its own. */
function identityOf(fd: number): string {
  const stat = new BigUint64Array(32);
  return rawSyscall(SYS.fstat, fd, stat) === 0 ? `${stat[0]} ${stat[1]}` : '';
}
