// A launcher that is about to be started by child_process, the descriptors that this takes, and what it reports.

import type { SpawnOptions, StdioOptions } from 'node:child_process';
import { ERRNO } from '../kernel/errno.js';
import { checked } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { O_CLOEXEC } from '../kernel/tables/file-constants.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import { type CompiledLauncher, compiledLauncher, memoryFile } from './executable.js';
import { IdMapsWriter } from './id-maps.js';
import { LaunchError } from './launch-error.js';
import { REPORT_BYTES } from './launch-steps.js';
import type { LauncherOptions } from './launcher-options.js';
import { inRange } from './resources.js';

const MOST_FD = 2 ** 31 - 1;

/** A launcher that is about to be started, and the descriptors that this takes. */
export class Launched {
  readonly file: string;
  readonly args: string[];
  readonly options: SpawnOptions;
  /** Entries of stdio that are the caller's. */
  readonly stdioCount: number;
  readonly #launcher: CompiledLauncher;
  readonly #memory: number;
  readonly #maps: IdMapsWriter | null;
  #read: number;
  #write: number;

  constructor(launch: LauncherOptions, words: readonly string[], options: SpawnOptions) {
    const stdio = stdioList(options.stdio);
    this.stdioCount = stdio.length;
    const reportFd = stdio.length;
    /** What the child is given behind its stdio and the report, by the number that it has here. */
    const given: number[] = [];
    const pass = (fd: number) => reportFd + given.push(fd);
    const { cwd, cgroup, fds, idMaps } = launch;
    const numbered = {
      ...(typeof cwd === 'number' && { cwd: pass(descriptor('cwd', cwd)) }),
      ...(typeof cgroup === 'number' && { cgroup: pass(descriptor('cgroup', cgroup)) }),
      ...(fds && {
        fds: {
          ...Object.fromEntries(stdio.map((_, fd) => [fd, fd])),
          ...Object.fromEntries(
            Object.entries(fds).map(([to, fd]) => [to, pass(descriptor('fds', fd))]),
          ),
        },
      }),
    };
    const mapFd = idMaps === undefined ? undefined : reportFd + given.length + 1;
    this.#launcher = compiledLauncher(
      { ...launch, ...numbered },
      { reportFd, ownFds: ownFds(reportFd, numbered, mapFd), mapFd, parentPid: process.pid },
    );
    const pipe = new Int32Array(2);
    checked('pipe2', rawSyscall(SYS.pipe2, pipe, O_CLOEXEC));
    [this.#read, this.#write] = pipe as unknown as [number, number];
    let maps: IdMapsWriter | null = null;
    try {
      maps = idMaps === undefined ? null : new IdMapsWriter(idMaps);
      this.#maps = maps;
      this.#memory = memoryFile(this.#launcher.bytes);
    } catch (error) {
      maps?.close();
      this.#maps = null;
      this.end();
      throw error;
    }
    this.file = `/proc/self/fd/${this.#memory}`;
    this.args = [...words];
    const more = [this.#write, ...given, ...(maps === null ? [] : [maps.childFd])];
    this.options = { ...options, stdio: [...stdio, ...more] as StdioOptions };
  }

  /** Closes what the child has by now: what is left of the pipe is the child's. */
  close(): void {
    if (this.#write >= 0) {
      rawSyscall(SYS.close, this.#write);
      if (this.#memory !== undefined) {
        rawSyscall(SYS.close, this.#memory);
      }
      this.#maps?.close();
      this.#write = -1;
    }
  }

  end(): void {
    this.close();
    if (this.#read >= 0) {
      rawSyscall(SYS.close, this.#read);
      this.#read = -1;
    }
  }

  /**
   * Waits until nobody has the pipe's other end: a read would be woken by each report, and take the processor from the
   * launcher that makes them.
   */
  #waitForEnd(): void {
    const pollfd = Int32Array.of(this.#read, 0);
    for (;;) {
      const n = rawSyscall(SYS.ppoll, pollfd, 1, null, null, 0);
      if (n !== -ERRNO.EINTR) {
        checked('ppoll', n);
        return;
      }
    }
  }

  /** Waits until the launcher has become the command, or has ended: null, or why. */
  failure(): LaunchError | null {
    const { steps } = this.#launcher;
    this.#waitForEnd();
    const bytes = new Uint8Array((steps.length + 1) * REPORT_BYTES);
    let length = 0;
    for (;;) {
      const n = rawSyscall(SYS.read, this.#read, bytes.subarray(length), bytes.length - length);
      if (n === 0) {
        break;
      }
      if (n !== -ERRNO.EINTR) {
        length += checked('read', n);
      }
    }
    const results = new Int32Array(bytes.buffer, 0, Math.floor(length / REPORT_BYTES));
    const last = results.at(-1) ?? 0;
    if (last < 0) {
      const { option, call, path } = steps[results.length - 1] as (typeof steps)[number];
      return new LaunchError(option, call, last, path);
    }
    if (results.length === steps.length - 1) {
      return null;
    }
    const next = steps[results.length];
    const detail =
      'the launcher ended before it could say why: its parent may have died, or a seccomp filter refuses it';
    return new LaunchError(
      next?.option ?? 'command',
      next?.call ?? 'execve',
      ERRNO.ECHILD,
      null,
      detail,
    );
  }
}

function stdioList(stdio: StdioOptions | undefined): unknown[] {
  const list = Array.isArray(stdio) ? [...stdio] : Array(3).fill(stdio ?? 'pipe');
  while (list.length < 3) {
    list.push('pipe');
  }
  return list;
}

/** A descriptor of this process. Throws a RangeError for what is none: -1 would be another one to the kernel. */
function descriptor(option: string, fd: number): number {
  inRange(option, fd, 0, MOST_FD);
  return fd;
}

/** Those that the launcher alone is to have. */
function ownFds(
  reportFd: number,
  { cwd, cgroup }: { readonly cwd?: number; readonly cgroup?: number },
  mapFd: number | undefined,
): number[] {
  return [reportFd, cwd, cgroup, mapFd].filter((fd) => fd !== undefined);
}
