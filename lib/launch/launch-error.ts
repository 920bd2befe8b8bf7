// Why a child never became its command.

import { SyscallError } from '../kernel/syscall-error.js';

/** A child that could not be prepared, or a command that could not be executed: `option` says of which option the call was. */
export class LaunchError extends SyscallError {
  static {
    LaunchError.prototype.name = 'LaunchError';
  }
  /** The option of the launcher whose call failed; "command" for the execve. */
  readonly option: string;
  /** The arguments of the command, as in Node's errors. */
  declare readonly spawnargs?: string[];

  constructor(
    option: string,
    syscall: string,
    errno: number,
    path: string | null,
    detail?: string,
  ) {
    super(syscall, errno, {
      ...(path === null ? {} : { path }),
      ...(detail === undefined ? {} : { detail }),
    });
    this.option = option;
  }
}
