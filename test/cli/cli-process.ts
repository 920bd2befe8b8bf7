// Runs the CLI as users do: dist/cli.js in a process of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Outcome {
  /** Exit status, null when a signal ended the process. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

async function collect(child: ChildProcess): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return {
    status,
    signal,
    stdout: Buffer.concat(stdout),
    stderr: Buffer.concat(stderr).toString('utf8'),
  };
}

/** Runs a program to its end, which is forced after a minute. */
export function runProgram(command: string, args: readonly string[]): Promise<Outcome> {
  return collect(spawn(command, args, { timeout: 60_000, stdio: ['ignore', 'pipe', 'pipe'] }));
}

export function runCli(...args: string[]): Promise<Outcome> {
  return runProgram(process.execPath, [CLI, ...args]);
}

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** What it has written to stderr so far. */
  log(): string;
  /** Sends the signal and waits for the end. */
  end(signal: 'SIGINT' | 'SIGTERM'): Promise<Outcome>;
}

/** `rawsyscall serve` on a free port; resolves when it listens. */
export async function startServe(): Promise<RunningServer> {
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0', '--json']);
  const outcome = collect(child);
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8');
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { url, pid } = JSON.parse(line.toString('utf8')) as { url: string; pid: number };
  return {
    url,
    pid,
    log: () => log,
    end(signal) {
      child.kill(signal);
      return outcome;
    },
  };
}
