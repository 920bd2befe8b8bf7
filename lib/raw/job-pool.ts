// The pool of threads of this environment (the main thread, each worker) on which jobs run that may block (native/job.h):
// neither this thread nor libuv's pool waits for them, and the process may exit. It grows while jobs wait and shrinks when
// idle.
//
// That a job is over shows in a pipe that the loop watches. Because a job's own calls, or others, may close the pipe, a
// timer looks now and then, too, while there are jobs; where there is no libuv (Bun) it alone does.

import type { Arg } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { checked, SyscallError } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { O_CLOEXEC, O_NONBLOCK } from '../kernel/tables/file-constants.js';
import { EPOLLET, EPOLLIN } from '../kernel/tables/poll-constants.js';
import { pass, passNumbers } from './crossing.js';
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

/** Is told when its job is over: it then takes what the job left, by takeResults(), once. */
export interface JobOwner {
  finish(job: number): void;
}

/** The pipe: of its ends, the reading one is ours, the writing one the pool's. */
interface Pipe {
  readonly readEnd: number;
  readonly writeEnd: number;
  readonly watch: Watch;
  readonly identity: string;
}

/** The jobs of this environment that are not over, by handle. */
const running = new Map<number, JobOwner>();
let keepingAlive = 0;
let pipe: Pipe | null = null;
let isOpen = false;
let looking: ReturnType<typeof setInterval> | null = null;
let growing = false;
/** Each byte in the pipe is one event, edge-triggered: they are read only now and then, long before the pipe is full. */
const EVENTS = (EPOLLIN | EPOLLET) >>> 0;
const TOLD_BYTES = 1024;
const drained = new Uint8Array(2 * TOLD_BYTES);
/** How many jobs were over since the pipe was last read: at least as many as it has bytes. */
let told = 0;
/** In which a job has started already, and whether another has. */
let isTurn = false;
let hasLater = false;

/**
 * Starts a job on a copy of its words, as native/image-runner.h has them, and of their memory, both of which are memory or
 * addresses of memory. It does not keep the process from exiting, which ends it: see keepAlive().
 * @returns its handle.
 * @throws SyscallError of clone: EAGAIN when there is no room for a thread, ENOMEM; EBUSY when the process has a handler for
 * every real-time signal, one of which cancels; of pipe2: EMFILE.
 */
export function startJob(
  owner: JobOwner,
  words: Arg,
  wordCount: number,
  memory: Arg,
  memoryBytes: number,
): number {
  if (!isOpen || (hasLoop && pipe === null)) {
    open();
  }
  // The first of a turn of the loop begins at once. A thread that is woken often takes the processor from this one: for all
  // the others one is woken at the turn's end, which wakes the next one where there are more.
  const wakes = isTurn ? 0 : 1;
  const { start } = native;
  const job =
    typeof words === 'number' && typeof memory === 'number'
      ? passNumbers(start, words, wordCount, memory, memoryBytes, wakes)
      : pass(start, words, wordCount, memory, memoryBytes, wakes);
  if (job < 0) {
    throw new SyscallError('clone', job, { detail: REASONS[job] ?? '' });
  }
  if (isTurn) {
    hasLater = true;
  } else {
    isTurn = true;
    process.nextTick(endTurn);
  }
  running.set(job, owner);
  begin();
  return job;
}

/** Makes the call in which the job blocks, and every later one, read -EINTR. A call that had completed keeps its result. */
export function cancelJob(job: number): void {
  pass(native.cancel, job);
}

/** Copies words and memory of a job that is over back, unless they are null or 0. @returns what runSteps() returned. */
export function takeResults(job: number, words: Arg, memory: Arg): number {
  return typeof words === 'number' && typeof memory === 'number'
    ? passNumbers(native.finish, job, words, memory)
    : pass(native.finish, job, words, memory);
}

/** One job more, or one fewer, for which the process stays. */
export function keepAlive(change: 1 | -1): void {
  keepingAlive += change;
  if (keepingAlive <= 1) {
    applyKeepAlive();
  }
}

function endTurn(): void {
  isTurn = false;
  if (hasLater) {
    hasLater = false;
    passNumbers(native.grow, 0);
  }
}

function open(): void {
  if (hasLoop) {
    pipe = openPipe();
  }
  const error = pass(native.notify, pipe?.writeEnd ?? -1, MAX_THREADS);
  if (error < 0) {
    if (pipe !== null) {
      rawSyscall(SYS.close, pipe.writeEnd);
      closePipe(pipe);
      pipe = null;
    }
    throw new SyscallError('clone', error, { detail: REASONS[error] ?? '' });
  }
  isOpen = true;
}

/** A job has started. */
function begin(): void {
  pipe?.watch.want(EVENTS);
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
  growing = passNumbers(native.grow, 1) > 0;
  if (growing) {
    setTimeout(grow, GROW_MS).unref();
  }
}

/** Settles what is over. */
function reap(): void {
  for (;;) {
    const job = passNumbers(native.nextDone);
    if (job === 0) {
      break;
    }
    told++;
    const owner = running.get(job);
    running.delete(job);
    owner?.finish(job);
  }
}

/** What the pipe may not tell: it was closed, by a job or by somebody else. */
function look(): void {
  if (pipe !== null && !isWhole(pipe)) {
    closePipe(pipe);
    pipe = null;
    try {
      open();
      (pipe as Pipe | null)?.watch.want(EVENTS);
    } catch {
      // No room for fds now: the timer goes on, and the next job tries again.
    }
  }
  reap();
  if (running.size > 0) {
    passNumbers(native.grow, 1);
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
        if (told >= TOLD_BYTES) {
          told = 0;
          rawSyscall(SYS.read, readEnd, drained, drained.length);
        }
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

/** Gives up the reading end, unless somebody else has; the other one is the pool's. */
function closePipe({ readEnd, watch, identity }: Pipe): void {
  watch.close();
  disown(readEnd);
  if (identityOf(readEnd) === identity) {
    rawSyscall(SYS.close, readEnd);
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
