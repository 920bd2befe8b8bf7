// What is in flight in a ring; and why it cannot be.

import { ERRNO } from '../../kernel/errno.js';
import { OPERATION_SINCE } from '../../kernel/ring-entries.js';
import { SyscallError } from '../../kernel/syscall-error.js';

/** From the submission of an entry to its last completion. */
export interface Operation {
  /** Its place in the ring's table, and which of those that have been there: its user data. */
  index: number;
  generation: number;
  /** @param flags Of the completion; without IORING_CQE_F_MORE it is the last one. */
  complete(result: number, flags: number): void;
}

/** That the kernel at hand has no such operation, and what to do. */
export function absence(call: string, operation: string): SyscallError {
  const since = OPERATION_SINCE[operation];
  const release = process.getBuiltinModule('node:os').release();
  const version = since === undefined ? '' : `, which came with Linux ${since}`;
  return new SyscallError(call, ERRNO.ENOSYS, {
    detail: `this kernel, ${release}, has no IORING_OP_${operation}${version}; asyncSys.${call} makes the call on a thread`,
  });
}
