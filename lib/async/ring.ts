// Ring: the calls of sys on an io_uring, as promises or by callback. The kernel makes them, without a thread of ours; all that
// are asked for in one turn of the event loop go to it by one system call. io_uring(7).

import type { Bytes } from '../kernel/arg.js';
import { isMemory } from '../kernel/memory.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { RING_ENTRIES } from '../kernel/ring-entries.js';
import { checked } from '../kernel/syscall-error.js';
import { callNames, SYS } from '../kernel/syscall-numbers.js';
import {
  IORING_REGISTER_BUFFERS,
  IORING_REGISTER_FILES,
  IOSQE_IO_HARDLINK,
  IOSQE_IO_LINK,
} from '../kernel/tables/system-constants.js';
import { mappingOf } from '../raw/mapping.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import type { Fd } from '../typed/sys-calls.js';
import { multishotCalls, type RingMultishot } from './ring/multishot-calls.js';
import { RegisteredFile } from './ring/registered-file.js';
import {
  CallOfRing,
  type RawRingCall,
  type RingCall,
  type RingCallName,
} from './ring/ring-calls.js';
import { RingCore } from './ring/ring-core.js';
import { MOST_ENTRIES, ringRefusal, setUpRing } from './ring/ring-setup.js';

/** The calls of sys that an io_uring makes, as promises. */
export type RingSys = { readonly [N in RingCallName]: RingCall<N> };

/** The same calls, with a function that is given the kernel's word. */
export type RawRingSys = { readonly [N in RingCallName]: RawRingCall<N> };

/** What a ring holds. */
export interface RingOptions {
  /**
   * How many calls go to the kernel at a time, 1 to 32,768: rounded up to a power of two; 256 when left out. More than that may be
   * in flight.
   */
  readonly entries?: number | undefined;
  /** How many completions the kernel keeps in the ring: more it keeps elsewhere, which costs more. Twice `entries` when left out. */
  readonly completions?: number | undefined;
  /** How many buffers `multishot` receives into, a power of two up to 32,768; 64 when left out. They are made when needed first. */
  readonly buffers?: number | undefined;
  /** The length of each, which is the longest piece or datagram: 4096 when left out. */
  readonly bufferBytes?: number | undefined;
}

/** How calls hang together. */
export interface LinkOptions {
  /** Whether a call is made also when one before it failed, or read or wrote less than was asked: false when left out. */
  readonly hard?: boolean | undefined;
}

const OPTIONS = { entries: [], completions: [], buffers: [], bufferBytes: [] };
const LINK_OPTIONS = { hard: [] };
const NO_OPTIONS: RingOptions = {};

const MOST_BUFFERS = 32_768;
const MOST_BUFFER_BYTES = 2 ** 24;

/** Rings that nobody has any more. */
const dropped = new FinalizationRegistry<RingCore>((core) => {
  core.closeWhenIdle(new Error('the ring was collected'));
});

/** An io_uring, on the event loop of the thread that makes it. docs/io-uring.md, io_uring(7). */
export class Ring implements AsyncDisposable {
  /** Why a Ring cannot be made here, or null when it can: what its constructor would throw. */
  static refusal(): string | null {
    return ringRefusal();
  }

  /** Whether a Ring can be made here: containers, sandboxes and old kernels may not allow it. refusal() says why not. */
  static isAllowed(): boolean {
    return Ring.refusal() === null;
  }

  /** The calls that an io_uring makes, by the names and arguments of sys, as promises of what sys returns. */
  readonly sys: RingSys;
  /**
   * The same calls without promises: all arguments are given, and a function after them, which gets the kernel's word, the
   * result or -errno. It is -EFAULT when the call's memory was taken away meanwhile.
   */
  readonly raw: RawRingSys;
  /** Operations that go on by themselves, for loops: connections, what is received or read, events. */
  readonly multishot: RingMultishot;
  readonly #core: RingCore;

  /**
   * @throws SyscallError of io_uring_setup, with the reason why there is none: EPERM, ENOSYS, EINVAL before Linux 6.0; RangeError
   * for a number of entries that cannot be.
   */
  constructor(options: RingOptions = NO_OPTIONS) {
    checkOptionNames('Ring', options, OPTIONS);
    const { entries = 256, completions = 0, buffers = 64, bufferBytes = 4096 } = options;
    checkCount('entries', entries, 1, MOST_ENTRIES);
    checkCount('completions', completions, 0, 2 * MOST_ENTRIES);
    if (completions !== 0 && completions < entries) {
      throw new RangeError(
        `completions is ${completions}: it must not be less than entries, ${entries}`,
      );
    }
    checkCount('buffers', buffers, 1, MOST_BUFFERS);
    checkCount('bufferBytes', bufferBytes, 1, MOST_BUFFER_BYTES);
    if ((buffers & (buffers - 1)) !== 0) {
      throw new RangeError(`buffers is ${buffers}: it must be a power of two`);
    }
    const core = new RingCore(setUpRing(entries, completions), {
      count: buffers,
      lengthBytes: bufferBytes,
    });
    this.#core = core;
    this.multishot = multishotCalls(core, this);
    this.sys = this.#calls(
      (call) =>
        (...given) =>
          call.promise(given),
    ) as never;
    this.raw = this.#calls(
      (call) =>
        (...given) =>
          call.callback(given),
    ) as never;
    dropped.register(this, core);
  }

  /**
   * Makes the ring's table of files, once: of each fd a registered one, which stays open when the fd is closed, or an empty
   * place for null, which a call with the option `into` opens a file in. Calls take them in the place of an fd.
   * IORING_REGISTER_FILES of io_uring_register(2).
   * @throws SyscallError: EBADF, EBUSY the second time, EMFILE past RLIMIT_NOFILE.
   */
  registerFiles(files: readonly (Fd | null)[]): RegisteredFile[] {
    const fds = Int32Array.from(files, (file) =>
      file === null ? -1 : typeof file === 'number' ? file : file.fd,
    );
    this.#register('registerFiles', IORING_REGISTER_FILES, fds, fds.length);
    return files.map((_, index) => new RegisteredFile(this.#core, index));
  }

  /**
   * Registers memory of allocate() or mapMemory(), once: the kernel keeps its pages in place, and calls that read and write in it
   * need not look them up. It cannot be closed before the ring is. IORING_REGISTER_BUFFERS of io_uring_register(2).
   * @throws TypeError for other memory; SyscallError: EBUSY the second time, ENOMEM past RLIMIT_MEMLOCK.
   */
  registerBuffers(memory: readonly Uint8Array[]): void {
    const mappings = memory.map((bytes, index) => {
      const mapping = isMemory(bytes) ? mappingOf(bytes) : undefined;
      if (mapping === undefined) {
        throw new TypeError(`memory[${index}] must be memory of allocate() or mapMemory()`);
      }
      return mapping;
    });
    if (new Set(mappings).size !== mappings.length) {
      throw new TypeError('memory has parts of the same mapping twice: each is registered whole');
    }
    const iovecs = new BigUint64Array(
      mappings.flatMap(({ address, lengthBytes }) => [BigInt(address), BigInt(lengthBytes)]),
    );
    this.#register('registerBuffers', IORING_REGISTER_BUFFERS, iovecs, mappings.length);
    for (const [index, mapping] of mappings.entries()) {
      mapping.hold();
      this.#core.bufferIndexes.set(mapping, index);
    }
  }

  /** How many calls are not over. */
  get inFlight(): number {
    return this.#core.inFlight;
  }

  /** Calls in flight keep the process alive again, as at first. */
  ref(): void {
    this.#core.keepAlive(true);
  }

  /** Calls in flight do not keep the process alive. */
  unref(): void {
    this.#core.keepAlive(false);
  }

  /**
   * Links the calls that `make` makes with this ring: the kernel makes them one after the other, and when one fails, or reads or
   * writes less than was asked, those after it end with ECANCELED. What `make` returns are the promises of its calls.
   * @returns the results; rejects with the error of the first call that failed.
   * @throws RangeError for more calls than the ring has entries.
   */
  async link<T extends readonly unknown[]>(
    make: () => T,
    options: LinkOptions = NO_OPTIONS as LinkOptions,
  ): Promise<{ -readonly [I in keyof T]: Awaited<T[I]> }> {
    checkOptionNames('ring.link', options, LINK_OPTIONS);
    const { queue, memory } = this.#core;
    if (queue.isChain) {
      throw new Error('ring.link inside ring.link: a call has one link');
    }
    queue.beginChain();
    let made: T;
    try {
      made = make();
      if (queue.chainEntries > memory.submissionEntries) {
        throw new RangeError(
          `ring.link: ${queue.chainEntries} calls, and the ring has ${memory.submissionEntries} entries`,
        );
      }
    } catch (error) {
      this.#core.giveUp(queue.dropChain());
      throw error;
    }
    queue.endChain(options.hard === true ? IOSQE_IO_HARDLINK : IOSQE_IO_LINK);
    const outcomes = await Promise.allSettled(made);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined) {
      throw failed.reason;
    }
    return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as never;
  }

  /**
   * Ends the ring. Calls that the kernel has not begun are not made; those in flight are cancelled, and end with ECANCELED or as
   * they would have. Resolves when all are over, and the memory and the descriptor are given back.
   */
  close(): Promise<void> {
    return new Promise((resolve) => this.#core.close(new Error('the ring was closed'), resolve));
  }

  /** As close(). */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #register(what: string, opcode: number, arg: Bytes, count: number): void {
    const { memory, closedBy } = this.#core;
    if (closedBy !== null) {
      throw new Error(`ring.${what}: ${closedBy.message}`, { cause: closedBy });
    }
    const result = rawSyscall(SYS.io_uring_register, memory.fd, opcode, arg, count);
    checked('io_uring_register', result, { detail: `ring.${what}` });
  }

  #calls(form: (call: CallOfRing) => (...given: unknown[]) => unknown): object {
    const core = this.#core;
    const calls = Object.create(null) as object;
    const ring = this;
    for (const name of callNames().filter((each) => Object.hasOwn(RING_ENTRIES, each))) {
      Object.defineProperty(calls, name, {
        configurable: true,
        enumerable: true,
        get() {
          const value = form(new CallOfRing(core, name as RingCallName, ring));
          Object.defineProperty(calls, name, { value, enumerable: true });
          return value;
        },
      });
    }
    return calls;
  }
}

function checkCount(name: string, value: unknown, least: number, most: number): void {
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
    throw new RangeError(
      `${name} is ${String(value)}: it must be an integer from ${least} to ${most}`,
    );
  }
}
