// Encoded steps on a thread of their own (native/job.h), which may block for as long as they like: neither this thread
// nor libuv's pool waits, and the process may exit. The end of a run shows as the end of file of a socket pair.
//
// net watches that: with libuv's own functions the addon would have to keep handles alive past their environment, and Bun
// has none of them. It is loaded with the first run only.

import type { NetConnectOpts, Socket } from 'node:net';
import { AF_UNIX, SOCK_CLOEXEC, SOCK_STREAM } from '../kernel/constants.js';
import { checked } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { pass } from './crossing.js';
import type { EncodedSteps } from './encoded-steps.js';
import { native } from './native.js';
import { rawSyscall } from './raw-syscall.js';

/** A run of steps on a thread of its own. */
export class StepsThread {
  /**
   * Resolves once the run is over, to what EncodedSteps.run() would have returned; steps.words and the memory then are as
   * the run left them. Rejects when the memory was detached meanwhile.
   */
  readonly done: Promise<number>;
  readonly #job: number;
  readonly #socket: Socket;
  #over = false;

  /**
   * Starts a run on a copy of the steps and the memory, all of the steps. Until it is over, both belong to it: what is
   * written to them is lost. The run does not keep the process from exiting, which ends it: see ref().
   * @throws SyscallError EAGAIN or ENOMEM when there is no room for a thread, EMFILE for the socket pair; EBUSY when the process
   * has a handler for every real-time signal, one of which cancels.
   */
  constructor(steps: EncodedSteps, memory: Uint8Array) {
    const ends = new Int32Array(2);
    checked('socketpair', rawSyscall(SYS.socketpair, AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends));
    const [readEnd, writeEnd] = ends as unknown as [number, number];
    let job: number;
    try {
      const { start } = native;
      job = checked(
        'clone',
        pass(start, steps.words, steps.words.length, memory, memory.length, writeEnd),
      );
    } catch (error) {
      rawSyscall(SYS.close, readEnd);
      rawSyscall(SYS.close, writeEnd);
      throw error;
    }
    this.#job = job;
    const socket = watch(readEnd);
    this.#socket = socket;
    this.done = new Promise((resolve, reject) => {
      const memoryBytes = memory.length;
      socket.once('close', () => {
        try {
          resolve(this.#finish(steps, memory, memoryBytes));
        } catch (error) {
          reject(error);
        }
      });
    });
    socket.resume();
    socket.unref();
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
    this.#socket.ref();
  }

  /** Lets the process exit, as at first. */
  unref(): void {
    this.#socket.unref();
  }

  #finish(steps: EncodedSteps, memory: Uint8Array, memoryBytes: number): number {
    this.#over = true;
    const isIntact = memory.length === memoryBytes;
    const stoppedAt = pass(
      native.finish,
      this.#job,
      isIntact ? steps.words : null,
      isIntact ? memory : null,
    );
    if (!isIntact) {
      throw new TypeError(
        'the memory of the run was detached or resized while it ran: its results are lost',
      );
    }
    if (stoppedAt < 0) {
      throw new Error(
        'the socket pair of the run was closed before the run was over: it is canceled',
      );
    }
    return stoppedAt;
  }
}

/** Node takes an open socket when it makes one, Bun when it connects one. */
function watch(fd: number): Socket {
  const net = process.getBuiltinModule('node:net');
  return process.versions.bun === undefined
    ? new net.Socket({ fd, readable: true, writable: false })
    : net.connect({ fd } as unknown as NetConnectOpts);
}
