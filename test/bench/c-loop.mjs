// The compiled C loop as a process, asked through pipes: it stays alive, so that no round pays for its start.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SYS } from '../../dist/kernel/syscall-numbers.js';
import { rawSyscall } from '../../dist/raw/raw-syscall.js';

/**
 * Returns a function of (kind, calls) that gives the nanoseconds they took; or a string that says why there is none.
 * Its process is `alone`, with one thread, or `threaded`, with a second one that sleeps.
 */
export function cLoop(threads) {
  const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-bench-'));
  try {
    const source = fileURLToPath(new URL('c-loop.cc', import.meta.url));
    const include = fileURLToPath(new URL('../../native', import.meta.url));
    const binary = join(directory, 'c-loop');
    const compiler = process.env.CXX ?? 'c++';
    const built = spawnSync(
      compiler,
      ['-O2', '-std=c++20', '-pthread', '-I', include, source, '-o', binary],
      {
        encoding: 'utf8',
      },
    );
    if (built.status !== 0) {
      return `${compiler} does not build the C loop: ${built.error?.message ?? built.stderr}`;
    }
    const requests = pipe();
    const answers = pipe();
    const child = spawn(binary, [threads], { stdio: [requests.read, answers.write, 'inherit'] });
    child.unref();
    // It has opened the binary by the time it answers.
    const ask = (kind, calls) => {
      const text = Buffer.from(`${kind} ${calls}\n`);
      rawSyscall(SYS.write, requests.write, text, text.length);
      const answer = Buffer.alloc(64);
      const length = rawSyscall(SYS.read, answers.read, answer, answer.length);
      return Number(answer.toString('latin1', 0, length));
    };
    ask('getppid', 1);
    return ask;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function pipe() {
  const ends = new Int32Array(2);
  const O_CLOEXEC = 0o2000000;
  const result = rawSyscall(SYS.pipe2, ends, O_CLOEXEC);
  if (result !== 0) {
    throw new Error(`pipe2: ${result}`);
  }
  return { read: ends[0], write: ends[1] };
}
