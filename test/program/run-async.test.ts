import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import { AF_UNIX, SOCK_STREAM } from '../../lib/constants.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import type { Image } from '../../lib/program/image.js';
import { link } from '../../lib/program/link/link.js';
import { Program } from '../../lib/program/program.js';
import { runAsync } from '../../lib/program/run/run-async.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';

/** Opens a socket, then waits for a connection that nobody makes; the steps after it would close the socket. */
function endless(): Image {
  const p = new Program();
  const fd = p.call('socket', AF_UNIX, SOCK_STREAM, 0);
  p.call('bind', fd, p.bytes('address', Uint8Array.of(AF_UNIX, 0)), 2);
  p.call('listen', fd, 1);
  p.call('accept4', fd, null, null, 0);
  p.call('close', fd);
  return link(p);
}

/** Long enough for a thread to start and to block, also on a busy machine. */
const SOON_MS = 200;
const soon = () => new Promise((resolve) => setTimeout(resolve, SOON_MS));

/** How many Unix sockets of this process wait for connections: proc_net(5) has a flag for it. */
function listening(): number {
  const ours = new Set(openFds().values());
  const lines = readFileSync('/proc/net/unix', 'utf8').split('\n');
  const inodes = lines
    .map((line) => line.split(/ +/))
    .filter(([, , , flags]) => flags === '00010000');
  return inodes.filter((fields) => ours.has(`socket:[${fields[6]}]`)).length;
}

/** Closes the socket that an interrupted run reports to have opened. */
function closeOpened(results: BigInt64Array): void {
  expect(rawSyscall(SYS.close, Number(results[0]))).toBe(0);
}

describe('runAsync', () => {
  it('leaves this thread free, and libuv pool and all', async () => {
    const abort = new AbortController();
    const runs = Array.from({ length: 6 }, () => runAsync(endless(), { signal: abort.signal }));
    // More of them than the pool has threads.
    await expect.poll(listening).toBe(6);
    const { readFile } = await import('node:fs/promises');
    expect((await readFile('/proc/self/comm')).length).toBeGreaterThan(0);
    abort.abort();
    for (const { results } of await Promise.all(runs)) {
      closeOpened(results);
    }
  });

  it.each(['abort', 'timeout'] as const)(
    'reports the step that an %s interrupted, and what completed before it',
    async (reason) => {
      const before = openFds();
      const abort = new AbortController();
      const options = reason === 'abort' ? { signal: abort.signal } : { timeoutMs: SOON_MS };
      const running = runAsync(endless(), options);
      await soon();
      abort.abort();
      const { results, failure } = await running;
      expect(failure).toEqual({ kind: 'interrupted', step: 3, reason });
      expect([...results].slice(1)).toEqual([0n, 0n, -4n, -125n]);
      closeOpened(results);
      expect(openedSince(before)).toEqual(new Map());
    },
  );

  it('runs nothing when the signal has aborted already', async () => {
    const before = openFds();
    const { results, failure } = await runAsync(endless(), { signal: AbortSignal.abort() });
    expect(failure).toEqual({ kind: 'interrupted', step: 0, reason: 'abort' });
    expect([...results]).toEqual(Array(5).fill(-125n));
    expect(openedSince(before)).toEqual(new Map());
  });

  it('is not changed by an abort or a deadline that comes after it', async () => {
    const p = new Program();
    p.call('getpid');
    const abort = new AbortController();
    const outcome = await runAsync(link(p), { signal: abort.signal, timeoutMs: 20 });
    abort.abort();
    await soon();
    expect(outcome.failure).toBeNull();
    expect(outcome.results[0]).toBe(BigInt(process.pid));
  });

  it('tells an interruption from a failure that came first', async () => {
    const p = new Program();
    p.call('close', -1);
    const { failure } = await runAsync(link(p), { timeoutMs: 1000 });
    expect(failure).toEqual({ kind: 'call', step: 0, errno: -9 });
  });

  it('takes one listener on a signal, however many runs it ends, and none afterwards', async () => {
    const abort = new AbortController();
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const added = vi.spyOn(abort.signal, 'addEventListener');
    const removed = vi.spyOn(abort.signal, 'removeEventListener');
    const p = new Program();
    p.call('getpid');
    const quick = Array.from({ length: 40 }, () => runAsync(link(p), { signal: abort.signal }));
    const runs = Array.from({ length: 40 }, () => runAsync(endless(), { signal: abort.signal }));
    await Promise.all(quick);
    await expect.poll(listening, { timeout: 10_000 }).toBe(40);
    abort.abort();
    for (const { results } of await Promise.all(runs)) {
      closeOpened(results);
    }
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings).toEqual([]);
    expect([added.mock.calls.length, removed.mock.calls.length]).toEqual([1, 1]);
  });

  it('refuses an option that it does not have', async () => {
    const options = { timeoutMS: 5 } as never;
    await expect(runAsync(endless(), options)).rejects.toThrow(
      'runAsync has no option "timeoutMS": did you mean timeoutMs?',
    );
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 31])('refuses a timeout of %s ms', async (timeoutMs) => {
    await expect(runAsync(endless(), { timeoutMs })).rejects.toThrow(/timeoutMs must be/);
  });

  it('starts nothing when the signal is none', async () => {
    const signal = new AbortController() as never;
    await expect(runAsync(endless(), { signal })).rejects.toThrow('signal must be an AbortSignal');
    await soon();
    expect(listening()).toBe(0);
  });

  // The compiled files: neither a worker nor a child process has vitest's loader.
  const module = (name: string) =>
    JSON.stringify(new URL(`../../dist/${name}.js`, import.meta.url).href);
  const blocked = (options: string) => `
    const { Program } = await import(${module('program/program')});
    const { link } = await import(${module('program/link/link')});
    const { runAsync } = await import(${module('program/run/run-async')});
    const p = new Program();
    const fd = p.call('eventfd2', 0, 0);
    p.call('read', fd, p.zeroed('count', 8), 8);
    const running = runAsync(link(p), ${options});`;

  itNeeds('spawnNode').each([
    [
      'ends when process.exit is called, in a run',
      '{}',
      'setTimeout(() => process.exit(3), 30);',
      3,
    ],
    [
      'stays until a run is over',
      '{ timeoutMs: 50 }',
      'running.then(() => { process.exitCode = 5; });',
      5,
    ],
    ['ends before a run is over that was told not to keep it', '{ keepAlive: false }', '', 0],
  ])('lets a process that %s', (_, options, then, status) => {
    const script = blocked(options) + then;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 15_000,
      encoding: 'utf8',
    });
    expect([child.signal, child.status, child.stderr]).toEqual([null, status, '']);
  });

  it('ends with its worker, when that is terminated in the middle of a run', async () => {
    const tasks = () => readdirSync('/proc/self/task').length;
    const terminated = async () => {
      const worker = new Worker(
        `import('node:worker_threads').then(async ({ parentPort }) => {
          ${blocked('{}')}
          parentPort.postMessage('running');
        });`,
        { eval: true },
      );
      await once(worker, 'message');
      expect(await worker.terminate()).toBe(1);
    };
    await terminated();
    const before = tasks();
    for (let round = 0; round < 3; round++) {
      await terminated();
    }
    await vi.waitFor(() => expect(tasks()).toBeLessThanOrEqual(before), 5_000);
  });
});
