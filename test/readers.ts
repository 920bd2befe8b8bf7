// How the tests put an Image through each of its readers and see the same of all: descriptor 1, results, the end.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { F_DUPFD_CLOEXEC, MFD_CLOEXEC } from '../lib/constants.js';
import { emit } from '../lib/elf/emit.js';
import type { EmitOptions } from '../lib/elf/types.js';
import { ERRNO, type ErrnoName, errnoName } from '../lib/errno.js';
import type { Image } from '../lib/image.js';
import { rawSyscall } from '../lib/raw.js';
import type { Outcome } from '../lib/run.js';
import { SYS } from '../lib/tables.js';
import { runnerOf } from './capabilities.js';

/** What can be seen of an executable, and so must be the same of an Image run in this process. */
export interface Observation {
  /** What was written to descriptor 1, a character for each byte. */
  readonly stdout: string;
  /** Exit status, or the name of the signal that ended the process. */
  readonly status: number | string;
}

/** Calls whose result is a new descriptor. */
const OPENING =
  /^(socket|accept4|openat|dup|dup3|memfd_create|eventfd2|timerfd_create|epoll_create1)$/;

const LIMIT_MS = 15_000;

function checked(result: number): number {
  if (result < 0) {
    throw new Error(`a call of the test itself failed: ${errnoName(-result)}`);
  }
  return result;
}

/** A memory file to stand for descriptor 1: unlike a pipe it never fills. */
function withCapture<T>(body: (fd: number, text: () => string) => T): T {
  const fd = checked(
    rawSyscall(SYS.memfd_create, new TextEncoder().encode('stdout\0'), MFD_CLOEXEC),
  );
  const close = () => checked(rawSyscall(SYS.close, fd));
  const result = body(fd, () => readFileSync(`/proc/self/fd/${fd}`).toString('latin1'));
  if (result instanceof Promise) {
    return result.finally(close) as T;
  }
  close();
  return result;
}

/** Runs `body` with descriptor 1 of this process leading to `fd`. vitest's own output takes another way. */
function redirected<T>(fd: number, body: () => T): T {
  const saved = checked(rawSyscall(SYS.fcntl, 1, F_DUPFD_CLOEXEC, 0));
  checked(rawSyscall(SYS.dup3, fd, 1, 0));
  const restore = () => {
    checked(rawSyscall(SYS.dup3, saved, 1, 0));
    checked(rawSyscall(SYS.close, saved));
  };
  const result = body();
  if (result instanceof Promise) {
    return result.finally(restore) as T;
  }
  restore();
  return result;
}

/** Runs the Image in this process by `reader`, and closes what it left open. */
export function inThisProcess(image: Image, reader: (image: Image) => Outcome) {
  return withCapture((fd, text): Observation & { outcome: Outcome } => {
    const outcome = redirected(fd, () => reader(image));
    closeLeftovers(image, outcome);
    return { stdout: text(), status: exitStatus(outcome), outcome };
  });
}

function exitStatus({ failure }: Outcome): number {
  return failure === null ? 0 : failure.kind === 'call' ? failure.errno : 125;
}

/** Closes the descriptors that an Image run in this process opened and did not close. */
function closeLeftovers(image: Image, { results }: Outcome): void {
  const open = new Set<bigint>();
  for (const [index, step] of image.steps.entries()) {
    const result = results[index] as bigint;
    if (step.kind === 'call' && result >= 0n && OPENING.test(step.name)) {
      open.add(result);
    }
    const closed = step.kind === 'call' && step.name === 'close' && step.args[0]?.terms[0];
    if (closed && result === 0n) {
      open.delete(results[closed.step] as bigint);
    }
  }
  for (const fd of open) {
    checked(rawSyscall(SYS.close, fd));
  }
}

/** A directory that exists while `body` runs. */
export function withDirectory<T>(body: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-'));
  try {
    return body(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** Emits the Image, runs the executable, and says what it did. The caller has made sure that `runnerOf` the target is there. */
export function execute(image: Image, options: EmitOptions): Observation {
  return withDirectory((directory) => {
    const file = writeExecutable(directory, image, options);
    return withCapture((fd, text) => {
      const [command, ...args] = [...(runnerOf(options.target) as string[]), file];
      const { status, signal, error } = spawnSync(command as string, args, {
        stdio: ['ignore', fd, 'ignore'],
        timeout: LIMIT_MS,
      });
      if (error) {
        throw error;
      }
      return { stdout: text(), status: status ?? String(signal) };
    });
  });
}

/** What every call of an executable returned, in order, as strace or qemu's own trace shows it. */
export function tracedResults(image: Image, options: EmitOptions): bigint[] {
  return withDirectory((directory) => {
    const file = writeExecutable(directory, image, options);
    const log = join(directory, 'trace');
    const [emulator] = runnerOf(options.target) as string[];
    const [command, ...args] =
      emulator === undefined
        ? ['strace', '-qq', '-e', 'signal=none', '-o', log, file]
        : [emulator, '-strace', '-D', log, file];
    const { error } = spawnSync(command as string, args, { stdio: 'ignore', timeout: LIMIT_MS });
    if (error) {
      throw error;
    }
    return resultsIn(readFileSync(log, 'latin1'));
  });
}

/** Without execve, and without what the emitter adds: its timer in front, and an exit, which has no result. */
function resultsIn(trace: string): bigint[] {
  const line =
    /^(?:\d+ )?(\w+)\(.*\) *= (?:-1 (?:errno=(?<number>\d+)|(?<name>E[A-Z0-9]+))|(?<word>-?\d+|0x[0-9a-f]+))/gm;
  return [...trace.matchAll(line)]
    .filter(([, name]) => !/^(execve|alarm|setitimer)$/.test(name as string))
    .map(({ groups }) => {
      const { number, name, word } = groups as Record<string, string | undefined>;
      if (word !== undefined) {
        return BigInt(word);
      }
      return -BigInt(number ?? ERRNO[name as ErrnoName]);
    });
}

function writeExecutable(directory: string, image: Image, options: EmitOptions): string {
  const file = join(directory, 'program');
  writeFileSync(file, emit(image, options).bytes, { mode: 0o755 });
  return file;
}
