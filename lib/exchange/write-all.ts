// write(2) until everything is written: the kernel may take less than it was given. By direct
// calls, because commands and the exchange write with it, and are to start fast.

import type { Arg } from '../kernel/arg.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { addon } from '../raw/addon.js';

/** Is told of a syscall that was made: the kernel's name of it, its arguments, and what it returned. */
export type Observer = (name: string, args: readonly Arg[], result: number) => void;

export interface WriteOptions {
  /** For the message of an error, when the write is part of a sequence. */
  readonly step?: string;
  readonly observer?: Observer | undefined;
}

const EINTR = -4;
const EAGAIN = -11;
const POLLOUT = 4;

/** Waits until the fd takes bytes, or has an error that the next write reports. poll(2) */
function waitWritable(fd: number): void {
  const pollfd = Int32Array.of(fd, POLLOUT);
  const result = addon().ppoll(new Uint8Array(pollfd.buffer), 1, null, null, 0);
  if (result < 0 && result !== EINTR) {
    throw new SyscallError('ppoll', result);
  }
}

/**
 * Writes all the bytes, waiting where the fd is non-blocking and full.
 * @throws SyscallError for the call that failed, for example EPIPE when the reader has gone; what was written before
 * stays written. write(2)
 */
export function writeAll(fd: number, bytes: Uint8Array, options: WriteOptions = {}): void {
  for (let written = 0; written < bytes.length; ) {
    const rest = bytes.subarray(written);
    const result = addon().write(fd, rest, rest.length);
    options.observer?.('write', [fd, rest, rest.length], result);
    if (result >= 0) {
      written += result;
    } else if (result === EAGAIN) {
      waitWritable(fd);
    } else if (result !== EINTR) {
      throw new SyscallError('write', result, options.step === undefined ? {} : options);
    }
  }
}
