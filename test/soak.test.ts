import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { openFds } from './open-fds.js';

// RAWSYSCALL_SOAK=full: as many calls as CI makes.
const isFull = process.env.RAWSYSCALL_SOAK === 'full';
const WORKERS = 8;
const CALLS = isFull ? 1_000_000 : 20_000;
const ROUNDS = isFull ? 20 : 4;
const LONGEST_MS = isFull ? 3_000 : 60;

// The compiled files: a worker has no loader for TypeScript.
const module = (name: string) =>
  JSON.stringify(new URL(`../dist/${name}.js`, import.meta.url).href);

// Calls of each kind: numbers, memory old and new, a batch, and a thread that blocks.
const WORKER = `
  import('node:worker_threads').then(async ({ parentPort }) => {
    const { rawSyscall } = await import(${module('raw/raw-syscall')});
    const { EncodedSteps } = await import(${module('raw/encoded-steps')});
    const { StepsThread } = await import(${module('raw/steps-thread')});
    const { SYS } = await import(${module('kernel/syscall-numbers')});
    const literal = (word) => ({ word: BigInt(word), inMemory: false, terms: [] });
    const sleep = new EncodedSteps([{ kind: 'call', nr: SYS.ppoll, args: Array(5).fill(literal(0)), mayFail: true }]);
    new StepsThread(sleep, new Uint8Array(0));
    const batch = new EncodedSteps(Array.from({ length: 16 }, () => ({ kind: 'call', nr: SYS.getpid, args: [], mayFail: true })));
    const memory = new Uint8Array(8);
    parentPort.postMessage('ready');
    for (let call = 0; call < ${CALLS}; call += 20) {
      rawSyscall(SYS.getppid);
      rawSyscall(SYS.write, -1, memory, 8);
      rawSyscall(SYS.write, -1, new Uint8Array(32), 8);
      rawSyscall.bigint(SYS.lseek, -1, 2n ** 63n, 0);
      batch.run(memory);
    }
    parentPort.postMessage('done');
  });`;

/** Runs WORKERS of them, each terminated after a random time, or when it is done. Returns how many were done. */
async function round(longestMs: number): Promise<number> {
  let done = 0;
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      const worker = new Worker(WORKER, { eval: true });
      await once(worker, 'message');
      const end = new Promise<void>((resolve) => {
        setTimeout(resolve, Math.random() * longestMs).unref();
        worker.once('message', () => {
          done++;
          resolve();
        });
      });
      await end;
      await worker.terminate();
    }),
  );
  return done;
}

const threads = () => readdirSync('/proc/self/task').length;

describe('many threads', () => {
  it(
    `make ${CALLS} calls each and are terminated at any moment: no crash, no fd, thread or memory left`,
    async () => {
      // The first lets them all come to their end, so that every kind of memory has been allocated once.
      expect(await round(10 ** 8)).toBe(WORKERS);
      const before = { fds: openFds().size, threads: threads(), memory: process.memoryUsage.rss() };
      for (let n = 0; n < ROUNDS; n++) {
        await round(LONGEST_MS);
      }
      await expect.poll(threads, { timeout: 5_000 }).toBeLessThanOrEqual(before.threads);
      await expect.poll(() => openFds().size, { timeout: 5_000 }).toBeLessThanOrEqual(before.fds);
      // A leak would grow with the rounds; allocators' arenas do not.
      expect(process.memoryUsage.rss() - before.memory).toBeLessThan(64e6);
    },
    isFull ? 900_000 : 60_000,
  );
});
