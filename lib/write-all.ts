// write(2) until everything is written: the kernel may take less than it was given.

import { rawSyscall } from './raw.js';
import { SyscallError } from './syscall-error.js';
import { SYS } from './tables.js';

const EINTR = -4;
const EAGAIN = -11;
const POLLOUT = 4;

/** Waits until the fd takes bytes, or has an error that the next write reports. poll(2). */
function waitWritable(fd: number): void {
  const pollfd = new Int32Array([fd, POLLOUT]);
  const result = rawSyscall(SYS.ppoll, pollfd, 1, null, null, 0);
  if (result < 0 && result !== EINTR) {
    throw new SyscallError('ppoll', result);
  }
}

/**
 * Writes all the bytes, waiting where the fd is non-blocking and full.
 * @returns how many write(2) calls it took, 0 for no bytes
 * @throws SyscallError for the call that failed; what was written before stays written. write(2)
 */
export function writeAll(fd: number, bytes: Uint8Array): number {
  let calls = 0;
  for (let written = 0; written < bytes.length; calls++) {
    const result = rawSyscall(SYS.write, fd, bytes.subarray(written), bytes.length - written);
    if (result >= 0) {
      written += result;
    } else if (result === EAGAIN) {
      waitWritable(fd);
    } else if (result !== EINTR) {
      throw new SyscallError('write', result);
    }
  }
  return calls;
}
