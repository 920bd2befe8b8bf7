// OwnedFd: a file descriptor that has one owner. Who opens an fd owns it, and closes it once: an fd number is given out
// again at once, so a second close, or a read after it, would hit a file of somebody else. Neither reaches the kernel.

import type { Syscall } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { rawSyscall } from '../raw/raw-syscall.js';

/** How a descriptor is owned. */
export interface OwnedFdOptions {
  /** What it is, for messages: "fd" when left out, else for example "socket". */
  readonly what?: string;
  /** Report it as a leak when it is collected unclosed; true when left out and RAWSYSCALL_DEBUG is set in the environment. */
  readonly debug?: boolean;
  /** What makes the syscall; only a test has a reason to give another. */
  readonly syscall?: Syscall;
}

/** The use of an fd after it was closed or released. Nothing reached the kernel. */
export class FdGoneError extends Error {
  static {
    FdGoneError.prototype.name = 'FdGoneError';
  }
  /** By which a program knows it. */
  readonly code = 'ERR_FD_GONE';
}

interface Opening {
  readonly fd: number;
  readonly what: string;
  readonly stack: string;
}

const NONE: OwnedFdOptions = {};
const debugByDefault = !['', '0', undefined].includes(process.env.RAWSYSCALL_DEBUG);

/** Reported and left open: the collector may run at any time, and who still uses the bare number would lose the file. */
const unclosed = new FinalizationRegistry<Opening>(({ fd, what, stack }) => {
  process.emitWarning(`${what} ${fd} was collected without being closed`, {
    type: 'LeakedFdWarning',
    detail: stack,
  });
});

/** @throws RangeError for what is no fd. */
export function checkFd(fd: unknown): asserts fd is number {
  if (!Number.isInteger(fd) || (fd as number) < 0 || (fd as number) > 0x7fff_ffff) {
    throw new RangeError(`${String(fd)} is no fd: it must be an integer from 0 to 2^31 - 1`);
  }
}

/** The owner of an open fd. `using` closes it at the end of the block. close(2). */
export class OwnedFd implements Disposable {
  readonly #what: string;
  readonly #syscall: Syscall;
  #fd: number;
  #end: 'closed' | 'released' | null = null;

  /** @throws RangeError for what is no fd, an integer from 0 to 2^31 - 1: an error of the call that opens, for example. */
  constructor(fd: number, options: OwnedFdOptions = NONE) {
    checkFd(fd);
    if (options !== NONE) {
      checkOptionNames('OwnedFd', options, { what: [], debug: [], syscall: [] });
    }
    this.#fd = fd;
    this.#what = options.what ?? 'fd';
    this.#syscall = options.syscall ?? rawSyscall;
    if (options.debug ?? debugByDefault) {
      const stack = String(new Error(`${this.#what} ${fd} was opened`).stack);
      unclosed.register(this, { fd, what: this.#what, stack }, this);
    }
  }

  /** The number. @throws FdGoneError after close() or release(). */
  get fd(): number {
    this.#checkOwned('used');
    return this.#fd;
  }

  /** Whether it was closed or released. */
  get gone(): boolean {
    return this.#end !== null;
  }

  /** Gives up the ownership: returns the number, which the caller closes. @throws FdGoneError after close() or release(). */
  release(): number {
    this.#checkOwned('released');
    this.#give('released');
    return this.#fd;
  }

  /**
   * Closes it. Whatever the outcome, the fd is gone: an error is for knowing, not for trying again.
   * @throws FdGoneError after close() or release(); SyscallError with EBADF when somebody else had closed the number, or
   * with EIO, ENOSPC or EDQUOT when data written before was lost.
   */
  close(): void {
    this.#checkOwned('closed');
    this.#give('closed');
    const result = this.#syscall(SYS.close, this.#fd);
    // Never retried on EINTR: Linux has already released the fd, and another thread may have been given the number.
    if (result < 0 && result !== -ERRNO.EINTR) {
      throw new SyscallError('close', result, { detail: `${this.#what} ${this.#fd}` });
    }
  }

  /** Closes it, unless it was closed or released before. */
  [Symbol.dispose](): void {
    if (!this.gone) {
      this.close();
    }
  }

  #give(end: 'closed' | 'released'): void {
    this.#end = end;
    unclosed.unregister(this);
  }

  #checkOwned(verb: string): void {
    if (this.#end !== null) {
      throw new FdGoneError(
        `${this.#what} ${this.#fd} was ${this.#end} before, and cannot be ${verb}: the number may be another file's by now`,
      );
    }
  }
}
