import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { ECANCELED, type EncodableArg, EncodedSteps } from '../../lib/raw/encoded-steps.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { StepsThread } from '../../lib/raw/steps-thread.js';
import { itNeeds } from '../capabilities.js';
import { openFds } from '../open-fds.js';

const FIONREAD = 0x541b;

const word = (value: number): EncodableArg => ({ word: BigInt(value), inMemory: false, terms: [] });
const place = (offset: number): EncodableArg => ({
  word: BigInt(offset),
  inMemory: true,
  terms: [],
});
const call = (nr: number, ...args: EncodableArg[]) =>
  ({ kind: 'call', nr, args, mayFail: false }) as const;

function pipe(): [number, number] {
  const ends = new Int32Array(2);
  expect(rawSyscall(SYS.pipe2, ends, 0)).toBe(0);
  return [ends[0]!, ends[1]!];
}

describe('StepsThread', () => {
  it('runs what blocks, while this thread goes on', async () => {
    const [read, write] = pipe();
    const memory = new Uint8Array(5);
    const steps = new EncodedSteps([call(SYS.read, word(read), place(0), word(5))]);
    const thread = new StepsThread(steps, memory);
    thread.ref();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rawSyscall(SYS.write, write, Buffer.from('hello'), 5)).toBe(5);
    expect(await thread.done).toBe(1);
    expect(steps.result(0)).toBe(5n);
    expect(Buffer.from(memory).toString()).toBe('hello');
    rawSyscall(SYS.close, read);
    rawSyscall(SYS.close, write);
  });

  it('ends a blocked call with EINTR when it is canceled, and lets no later one begin', async () => {
    const [read, write] = pipe();
    const steps = new EncodedSteps([
      call(SYS.getpid),
      { ...call(SYS.read, word(read), place(0), word(5)), mayFail: true },
      call(SYS.write, word(write), place(0), word(5)),
      call(SYS.getpid),
    ]);
    const thread = new StepsThread(steps, new Uint8Array(5));
    thread.ref();
    await new Promise((resolve) => setTimeout(resolve, 20));
    thread.cancel();
    expect(await thread.done).toBe(2);
    expect([0, 1, 2, 3].map((step) => steps.result(step))).toEqual([
      BigInt(process.pid),
      -4n,
      -4n,
      ECANCELED,
    ]);
    thread.cancel();
    rawSyscall(SYS.close, read);
    rawSyscall(SYS.close, write);
  });

  it('never loses what a call did, whenever it is canceled', async () => {
    const [read, write] = pipe();
    let arrived = 0;
    let told = 0;
    for (let round = 0; round < 300; round++) {
      const steps = new EncodedSteps(
        Array.from({ length: 20 }, () => call(SYS.write, word(write), place(0), word(1))),
      );
      const thread = new StepsThread(steps, new Uint8Array(1));
      thread.ref();
      for (let wait = (round * 37) % 1500; wait > 0; wait--) {
        rawSyscall(SYS.getpid);
      }
      thread.cancel();
      const stoppedAt = await thread.done;
      told += Array.from({ length: 20 }, (_, step) => steps.result(step)).filter(
        (r) => r === 1n,
      ).length;
      expect(stoppedAt === 20 || steps.result(stoppedAt) === -4n).toBe(true);
      arrived += drain(read);
    }
    expect(arrived).toBe(told);
    rawSyscall(SYS.close, read);
    rawSyscall(SYS.close, write);
  });

  it('leaves neither fds nor memory behind', async () => {
    const round = async () => {
      const threads = Array.from(
        { length: 20 },
        () => new StepsThread(new EncodedSteps([call(SYS.getpid)]), new Uint8Array(100_000)),
      );
      for (const thread of threads) {
        thread.ref();
      }
      await Promise.all(threads.map((thread) => thread.done));
    };
    await round();
    const fds = openFds().size;
    const mapped = mappings();
    for (let n = 0; n < 20; n++) {
      await round();
    }
    expect(openFds().size).toBe(fds);
    // 400 runs, each of which had a mapping of its own.
    expect(mappings() - mapped).toBeLessThan(200);
  });

  it('says when the memory was taken away meanwhile, and still lets go of everything', async () => {
    const [read, write] = pipe();
    const memory = new Uint8Array(5);
    const thread = new StepsThread(
      new EncodedSteps([call(SYS.read, word(read), place(0), word(5))]),
      memory,
    );
    thread.ref();
    structuredClone(memory.buffer, { transfer: [memory.buffer] });
    rawSyscall(SYS.write, write, Buffer.from('hello'), 5);
    await expect(thread.done).rejects.toThrow(/detached or resized/);
    rawSyscall(SYS.close, read);
    rawSyscall(SYS.close, write);
  });

  // The compiled files: neither a worker nor a child process has vitest's loader.
  const module = (name: string) =>
    JSON.stringify(new URL(`../../dist/${name}.js`, import.meta.url).href);
  const blocked = `
    const { EncodedSteps } = await import(${module('raw/encoded-steps')});
    const { StepsThread } = await import(${module('raw/steps-thread')});
    const { SYS } = await import(${module('kernel/syscall-numbers')});
    const { rawSyscall } = await import(${module('raw/raw-syscall')});
    const ends = new Int32Array(2);
    rawSyscall(SYS.pipe2, ends, 0);
    const arg = (word) => ({ word: BigInt(word), inMemory: false, terms: [] });
    const read = { kind: 'call', nr: SYS.read, args: [arg(ends[0]), { ...arg(0), inMemory: true }, arg(1)], mayFail: false };
    const threads = Array.from({ length: 3 }, () => new StepsThread(new EncodedSteps([read]), new Uint8Array(1)));`;

  itNeeds('spawnNode').each([
    ['has nothing else to do', '', 0],
    ['calls process.exit', 'process.exit(3);', 3],
    ['throws', 'setTimeout(() => { throw new Error("on purpose"); });', 1],
  ])('does not keep a process that %s from exiting', (_, end, status) => {
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', blocked + end], {
      timeout: 15_000,
      encoding: 'utf8',
    });
    expect([child.signal, child.status]).toEqual([null, status]);
  });

  it('survives the end of its worker, and ends soon after', async () => {
    const tasks = () => readdirSync('/proc/self/task').length;
    const terminated = async () => {
      const worker = new Worker(
        `import('node:worker_threads').then(async ({ parentPort }) => {
          ${blocked}
          parentPort.postMessage([...ends]);
          setInterval(() => {}, 1000);
        });`,
        { eval: true },
      );
      const [ends] = (await once(worker, 'message')) as [number[]];
      expect(await worker.terminate()).toBe(1);
      for (const fd of ends) {
        expect(rawSyscall(SYS.close, fd)).toBe(0);
      }
    };
    await terminated();
    const before = { fds: openFds().size, tasks: tasks() };
    for (let n = 0; n < 5; n++) {
      await terminated();
    }
    const now = () => ({ fds: openFds().size, tasks: tasks() });
    for (
      let waits = 0;
      waits < 100 && (now().fds > before.fds || now().tasks > before.tasks);
      waits++
    ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(now().fds).toBeLessThanOrEqual(before.fds);
    expect(now().tasks).toBeLessThanOrEqual(before.tasks);
  });
});

const mappings = () => readFileSync('/proc/self/maps', 'utf8').split('\n').length;

/** Reads what the pipe holds, at most 100 bytes; returns how many those were. */
function drain(fd: number): number {
  const count = new Int32Array(1);
  expect(rawSyscall(SYS.ioctl, fd, FIONREAD, count)).toBe(0);
  return count[0] === 0 ? 0 : rawSyscall(SYS.read, fd, new Uint8Array(100), 100);
}
