// What one run of a command against the server is: its output, its syscalls, how long it takes, how much memory. Each is
// measured in a run of its own, because measuring one disturbs the others.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { F_SETFL, O_CLOEXEC, O_NONBLOCK } from '../../kernel/constants.js';
import { checked } from '../../kernel/syscall-error.js';
import { SYS } from '../../kernel/syscall-numbers.js';
import { rawSyscall } from '../../raw/raw-syscall.js';
import { peakMemoryKib } from '../peak-memory.js';

const LIMIT_MS = 20_000;
const EAGAIN = -11;

export interface CommandOutcome {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs the command to its end, which is forced after 20 s. */
export async function runCommand(command: readonly string[]): Promise<CommandOutcome> {
  const child = spawn(command[0] as string, command.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout: Buffer.concat(chunks), stderr };
}

/** Whether there is such a program. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * The syscalls of a command, execve aside, and of its threads; null where it fails, or strace is missing or may not trace.
 * The trace is on stderr, so that there is no file to be left behind; the command is to write nothing there itself.
 */
export async function countSyscalls(command: readonly string[]): Promise<number | null> {
  const [program] = command;
  const emulated = program?.startsWith('qemu-');
  if (!emulated && !isInstalled('strace')) {
    return null;
  }
  const traced = emulated
    ? [program as string, '-strace', ...command.slice(1)]
    : ['strace', '-f', '-qq', '-e', 'signal=none', ...command];
  const { status, stderr } = await runCommand(traced);
  return status === 0 ? callsIn(stderr) : null;
}

/** A line is a call, unless it is the rest of one that another thread interrupted. */
function callsIn(trace: string): number {
  return trace.split('\n').filter((line) => /^(\d+ +|\[pid +\d+\] )?(?!execve\()\w+\(/.test(line))
    .length;
}

const LOOP = 'i=0; while [ $i -lt "$0" ]; do "$@" >/dev/null || exit 1; i=$((i+1)); done';

/**
 * Milliseconds from fork to exit: the median of several rounds, each of which a shell makes with many runs, because
 * starting one from here would take longer than the run.
 */
export async function wallTimeMs(
  command: readonly string[],
  rounds: number,
  runs: number,
): Promise<number | null> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begin = process.hrtime.bigint();
    const { status } = await runCommand(['sh', '-c', LOOP, String(runs), ...command]);
    if (status !== 0) {
      return null;
    }
    times.push(Number(process.hrtime.bigint() - begin) / 1e6 / runs);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] ?? null;
}

/**
 * The most memory the process had resident, in bytes, when it writes its result: its stdout is a full pipe, so that it
 * stays there to be looked at. (What a parent gets from wait4(2) counts the parent's own memory before execve.)
 */
export async function peakMemoryBytes(command: readonly string[]): Promise<number | null> {
  const [readEnd, writeEnd] = fullPipe();
  let child: ChildProcess | undefined;
  try {
    child = spawn(command[0] as string, command.slice(1), {
      stdio: ['ignore', writeEnd, 'ignore'],
    });
    return await settledMemory(child);
  } finally {
    close(readEnd);
    close(writeEnd);
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
}

const LOOK_MS = 10;
const SETTLED_LOOKS = 20;

/** Resident memory once the process sleeps and it has not changed for 200 ms; null when the process ends instead. */
export async function settledMemory(child: ChildProcess): Promise<number | null> {
  let [last, same] = [0, 0];
  for (let waited = 0; waited < LIMIT_MS; waited += LOOK_MS) {
    await sleep(LOOK_MS);
    if (child.exitCode !== null || child.signalCode !== null) {
      return null;
    }
    const { sleeping, bytes } = residentMemory(child.pid as number);
    same = sleeping && bytes === last ? same + 1 : 0;
    last = bytes;
    if (same === SETTLED_LOOKS) {
      return bytes;
    }
  }
  return null;
}

function residentMemory(pid: number): { sleeping: boolean; bytes: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
  return { sleeping: /^State:\s*S/m.test(status), bytes: peakMemoryKib(status + rollup) * 1024 };
}

function close(fd: number): void {
  checked('close', rawSyscall(SYS.close, fd));
}

/** A pipe that blocks whoever writes to it. pipe(7). */
function fullPipe(): [readEnd: number, writeEnd: number] {
  const fds = new Int32Array(2);
  checked('pipe2', rawSyscall(SYS.pipe2, fds, O_CLOEXEC | O_NONBLOCK));
  const [readEnd, writeEnd] = fds as unknown as [number, number];
  const page = new Uint8Array(4096);
  for (;;) {
    const result = rawSyscall(SYS.write, writeEnd, page, page.length);
    if (result === EAGAIN) {
      break;
    }
    checked('write', result);
  }
  checked('fcntl', rawSyscall(SYS.fcntl, writeEnd, F_SETFL, 0));
  return [readEnd, writeEnd];
}
