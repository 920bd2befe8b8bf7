// How the tests put an Image through each of its readers and see the same of all: descriptor 1, results, the end.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { F_DUPFD_CLOEXEC, MFD_CLOEXEC } from '../../lib/constants.js';
import type { Emitted, Target } from '../../lib/emit/options.js';
import { ERRNO, type ErrnoName, errnoName } from '../../lib/kernel/errno.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import type { Image, Region } from '../../lib/program/image.js';
import type { Outcome } from '../../lib/program/run/execution.js';
import { step } from '../../lib/program/run/run.js';
import { runAsync } from '../../lib/program/run/run-async.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { runnerOf } from '../capabilities.js';

/** What can be seen of an executable, and so must be the same of an Image run in this process. */
export interface Observation {
  /** What was written to descriptor 1, a character for each byte. */
  readonly stdout: string;
  /** Exit status, or the name of the signal that ended the process. */
  readonly status: number | string;
}

/** Calls whose result is a new descriptor. */
const OPENING =
  /^(socket|accept4|openat|dup|dup3|memfd_create|eventfd2|timerfd_create|epoll_create1|signalfd4)$/;

/** Calls that write two new descriptors to a buffer, used here for nothing else. */
const PAIRING = /^(pipe2|socketpair)$/;

const LIMIT_MS = 15_000;

function checked(result: number): number {
  if (result < 0) {
    throw new Error(`a call of the test itself failed: ${errnoName(-result)}`);
  }
  return result;
}

/** Cleans up after `body`, when its promise is settled if it returns one. */
function thenAlways<T>(body: () => T, cleanUp: () => void): T {
  let result: T;
  try {
    result = body();
  } catch (error) {
    cleanUp();
    throw error;
  }
  if (result instanceof Promise) {
    return result.finally(cleanUp) as T;
  }
  cleanUp();
  return result;
}

/** A memory file to stand for descriptor 1: unlike a pipe it never fills. */
function withCapture<T>(body: (fd: number, text: () => string) => T): T {
  const fd = checked(
    rawSyscall(SYS.memfd_create, new TextEncoder().encode('stdout\0'), MFD_CLOEXEC),
  );
  const text = () => readFileSync(`/proc/self/fd/${fd}`).toString('latin1');
  return thenAlways(
    () => body(fd, text),
    () => checked(rawSyscall(SYS.close, fd)),
  );
}

/** Runs `body` with descriptor 1 of this process leading to `fd`. vitest's own output takes another way. */
function redirected<T>(fd: number, body: () => T): T {
  const saved = checked(rawSyscall(SYS.fcntl, 1, F_DUPFD_CLOEXEC, 0));
  checked(rawSyscall(SYS.dup3, fd, 1, 0));
  return thenAlways(body, () => {
    checked(rawSyscall(SYS.dup3, saved, 1, 0));
    checked(rawSyscall(SYS.close, saved));
  });
}

/** Runs the Image in this process by `reader`, and closes what it left open. */
export function inThisProcess(image: Image, reader: (image: Image) => Outcome) {
  return withCapture((fd, text): Observation & { outcome: Outcome } => {
    const outcome = redirected(fd, () => reader(image));
    return observed(image, outcome, text);
  });
}

/** The same by runAsync. */
export function onItsOwnThread(image: Image) {
  return withCapture(async (fd, text) => {
    const outcome = await redirected(fd, () => runAsync(image));
    return observed(image, outcome, text);
  });
}

function observed(image: Image, outcome: Outcome, text: () => string) {
  closeLeftovers(image, outcome);
  return { stdout: text(), status: exitStatus(outcome), outcome };
}

/** The outcome of stepping to the end; the results seen on the way must be those of the outcome. */
export function stepThrough(image: Image): Outcome {
  const seen: bigint[] = [];
  const steps = step(image);
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) {
      expect([...next.value.results].slice(0, seen.length)).toEqual(seen);
      return next.value;
    }
    expect(next.value.step).toBe(seen.length);
    seen.push(next.value.results[seen.length] as bigint);
  }
}

function exitStatus({ failure }: Outcome): number {
  switch (failure?.kind) {
    case undefined:
      return 0;
    case 'call':
      return -failure.errno;
    case 'expect':
    case 'bounds':
      return 125;
    case 'interrupted':
      throw new Error(`interrupted in step ${failure.step}: nothing here does that`);
  }
}

/** Closes the descriptors that an Image run in this process opened and did not close. */
function closeLeftovers(image: Image, { results, buffers }: Outcome): void {
  const open = new Set<bigint>();
  for (const [index, step] of image.steps.entries()) {
    const result = results[index] as bigint;
    if (step.kind !== 'call' || result < 0n) {
      continue;
    }
    if (OPENING.test(step.name)) {
      open.add(result);
    } else if (PAIRING.test(step.name)) {
      const [region] = step.args.map((arg) => arg.region).filter((index) => index !== null);
      const bytes = buffers[(image.regions[region as number] as Region).name] as Uint8Array;
      for (const fd of new Int32Array(bytes.buffer, bytes.byteOffset, 2)) {
        open.add(BigInt(fd));
      }
    } else if (step.name === 'close' && step.args[0]?.terms[0] !== undefined) {
      open.delete(results[step.args[0].terms[0].step] as bigint);
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

/** Runs an executable and says what it did. The caller has made sure that `runnerOf` its target is there. */
export function execute({ bytes, target }: Emitted): Observation {
  return withDirectory((directory) => {
    const file = writeExecutable(directory, bytes);
    return withCapture((fd, text) => {
      const [command, ...args] = [...(runnerOf(target) as string[]), file];
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

/** Writes an executable to a file and says how to start it: a command and its first arguments. */
export function withExecutable<T>(
  bytes: Uint8Array,
  target: Target,
  body: (command: string, args: string[]) => T,
): T {
  return withDirectory((directory) => {
    const file = writeExecutable(directory, bytes);
    const [command, ...args] = [...(runnerOf(target) as string[]), file];
    return body(command as string, args);
  });
}

/** What every call of an executable returned, in order, as strace or qemu's own trace shows it. */
export function tracedResults({ bytes, target }: Emitted): bigint[] {
  return withDirectory((directory) => {
    const file = writeExecutable(directory, bytes);
    const log = join(directory, 'trace');
    const [emulator] = runnerOf(target) as string[];
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
    /^(?:\d+ )?(\w+)\(.*\) *= (?:-1 (?:errno=(?<number>\d+)|(?<name>E[A-Z0-9]+))|(?<word>0x[0-9a-f]+|-?\d+))/gm;
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

function writeExecutable(directory: string, bytes: Uint8Array): string {
  const file = join(directory, 'program');
  writeFileSync(file, bytes, { mode: 0o755 });
  return file;
}
