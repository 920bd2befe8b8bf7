// The one error that a failed syscall becomes, shaped like Node's own system errors: what switches on err.code, or
// reads err.errno, err.syscall, err.address, err.port, err.path and err.dest, works with it unchanged.

import { ERRNO, errnoName, isError, MAX_ERRNO } from './errno.js';
import { readOr } from './loaded-later.js';
import { cut } from './shown.js';
import { since } from './tables/kernel-versions.js';

/** What else is known of a call that failed. */
export interface SyscallErrorOptions {
  /** The other end, for example "127.0.0.1". */
  readonly address?: string;
  /** The port of the other end. */
  readonly port?: number;
  /** The file or Unix socket that the call was about. */
  readonly path?: string;
  /** The second path of a call that has two, such as rename. */
  readonly dest?: string;
  /** The call with its arguments formatted. The message has it instead of address, port and path, which are among them. */
  readonly call?: string;
  /** What else there is to say, or what to do about it. */
  readonly detail?: string;
  /** Which step of a sequence failed, for example "step 2 of 8". */
  readonly step?: string;
}

/** " 127.0.0.1:8080", " [::1]:8080" or a path, or ": " and the call; "" when none was given. */
function place({ address, port, path, call }: SyscallErrorOptions): string {
  if (call !== undefined) {
    return `: ${call}`;
  }
  if (path !== undefined) {
    return ` ${path}`;
  }
  if (address === undefined) {
    return '';
  }
  if (port === undefined) {
    return ` ${address}`;
  }
  return address.includes(':') ? ` [${address}]:${port}` : ` ${address}:${port}`;
}

/** Why the kernel says that it has no such call: it is too old, or something takes the call away. */
function absence(syscall: string): string {
  const release = process.getBuiltinModule('node:os').release();
  const versions = readOr(since, {});
  const version = Object.hasOwn(versions, syscall) ? (versions[syscall] as string) : '0';
  return isOlder(release, version)
    ? `${syscall} came with Linux ${version}, and this kernel is ${release}`
    : `this kernel, ${release}, was built without it, or a seccomp filter, such as a container's, refuses it`;
}

/** Compares "5.10.0-34-amd64" with "5.9": by major and minor number. */
function isOlder(release: string, version: string): boolean {
  const [[major = 0, minor = 0], [wantedMajor = 0, wantedMinor = 0]] = [release, version].map(
    (text) => text.split('.').map((part) => Number.parseInt(part, 10)),
  ) as [number[], number[]];
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

/**
 * A syscall that failed. The message is Node's, `connect ECONNREFUSED 127.0.0.1:8080`, or has the call after a
 * colon; then the detail after a colon and the step in parentheses where there are any. errno(3).
 */
export class SyscallError extends Error {
  static {
    SyscallError.prototype.name = 'SyscallError';
  }
  /** Negative, as in Node's errors and as the kernel returned it: -111. */
  readonly errno: number;
  /** The errno by name, "ECONNREFUSED"; one without a name is "Unknown system error -4000", as Node has it. */
  readonly code: string;
  /** The kernel's name of the call, "connect". */
  readonly syscall: string;
  /** The other end, for example "127.0.0.1". */
  declare readonly address?: string;
  /** The port of the other end. */
  declare readonly port?: number;
  /** The file or Unix socket that the call was about. */
  declare readonly path?: string;
  /** The second path of a call that has two, such as rename. */
  declare readonly dest?: string;
  /** Which step of a sequence failed, for example "step 2 of 8". */
  declare readonly step?: string;

  /**
   * @param errno The kernel's result (-111) or the constant (ERRNO.ECONNREFUSED, 111): either sign means the same.
   * @throws RangeError when that is no errno, 1 to 4095 either way.
   */
  constructor(syscall: string, errno: number, options: SyscallErrorOptions = {}) {
    const positive = Math.abs(errno);
    if (!Number.isInteger(errno) || positive < 1 || positive > MAX_ERRNO) {
      throw new RangeError(`${errno} is no errno: it must be an integer from 1 to ${MAX_ERRNO}`);
    }
    const code = errnoName(positive) ?? `Unknown system error -${positive}`;
    const explained = options.detail ?? (positive === ERRNO.ENOSYS ? absence(syscall) : undefined);
    const detail = explained === undefined ? '' : `: ${explained}`;
    const step = options.step === undefined ? '' : ` (${options.step})`;
    super(cut(`${syscall} ${code}${place(options)}${detail}${step}`));
    this.errno = -positive;
    this.code = code;
    this.syscall = syscall;
    for (const key of ['address', 'port', 'path', 'dest', 'step'] as const) {
      if (options[key] !== undefined) {
        Object.assign(this, { [key]: options[key] });
      }
    }
  }
}

/** The result of a call. @throws SyscallError when it is one of the kernel's errors, -4095 to -1. */
export function checked(syscall: string, result: number, options?: SyscallErrorOptions): number {
  if (isError(result)) {
    const error = new SyscallError(syscall, result, options);
    Error.captureStackTrace(error, checked); // the caller is what a reader looks for
    throw error;
  }
  return result;
}
