// What runs on a thread of the pool, against everything that could keep it from being told of, reach the wrong one, or run
// with credentials that the process has given up.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIONREAD } from '../../lib/constants.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { pass } from '../../lib/raw/crossing.js';
import { type EncodableArg, EncodedSteps } from '../../lib/raw/encoded-steps.js';
import { native } from '../../lib/raw/native.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { StepsThread } from '../../lib/raw/steps-thread.js';
import { itNeeds } from '../capabilities.js';
import { openFds } from '../open-fds.js';

const word = (value: number): EncodableArg => ({ word: BigInt(value), inMemory: false, terms: [] });
const place = (offset: number): EncodableArg => ({ ...word(offset), inMemory: true });
const call = (nr: number, ...args: EncodableArg[]) =>
  ({ kind: 'call', nr, args, mayFail: false }) as const;

const started: StepsThread[] = [];
function start(steps: EncodedSteps, memoryBytes = 8): StepsThread {
  const thread = new StepsThread(steps, new Uint8Array(memoryBytes));
  thread.ref();
  started.push(thread);
  return thread;
}

/** A run that blocks until it is canceled. */
const endless = () => new EncodedSteps([call(SYS.ppoll, ...[0, 0, 0, 0, 0].map(word))]);
/** The threads of pools. */
const poolThreads = () =>
  readdirSync('/proc/self/task').filter(
    (tid) => readFileSync(`/proc/self/task/${tid}/comm`, 'utf8') === 'rawsyscall\n',
  ).length;

describe('a run is settled', () => {
  /** How many bytes are in each pipe of which this process has both ends, by its name. */
  function bytesInPipes(): Map<string, number> {
    const pipes = [...openFds()].filter(([, file]) => file.startsWith('pipe:'));
    const own = pipes.filter(([, file]) => pipes.filter((pipe) => pipe[1] === file).length === 2);
    const bytes = new Int32Array(1);
    return new Map(
      own.map(([fd, file]) => {
        rawSyscall(SYS.ioctl, fd, FIONREAD, bytes);
        return [file, bytes[0] as number];
      }),
    );
  }

  /** The ends of the pool's pipe: there a run leaves a byte, which stays for a while. */
  async function ends(): Promise<number[]> {
    for (;;) {
      await start(new EncodedSteps([call(SYS.getpid)])).done;
      const before = bytesInPipes();
      await start(new EncodedSteps([call(SYS.getpid)])).done;
      const more = [...bytesInPipes()].filter(
        ([file, count]) => count === (before.get(file) ?? 0) + 1,
      );
      if (more.length === 1) {
        return [...openFds()].filter(([, file]) => file === more[0]?.[0]).map(([fd]) => fd);
      }
    }
  }

  it.each([
    ['the reading', [0]],
    ['the writing', [1]],
    ['either', [0, 1]],
  ])(
    'also when its own calls have closed %s end of the pipe that tells of it',
    async (_which, which) => {
      const fds = await ends();
      expect(fds.length).toBe(2);
      const steps = new EncodedSteps([
        ...which.map((index) => call(SYS.close, word(fds[index] as number))),
        call(SYS.getpid),
      ]);
      const thread = start(steps);
      expect(await thread.done).toBe(which.length + 1);
      expect(steps.result(which.length)).toBe(BigInt(process.pid));
      // And the next one, by another pipe.
      const later = new EncodedSteps([call(SYS.getpid)]);
      expect(await start(later).done).toBe(1);
    },
  );

  it('when others close the pipe while it blocks, and then cancel it; a file that gets the number stays as it is', async () => {
    const fds = await ends();
    const steps = endless();
    const thread = start(steps);
    for (const fd of fds) {
      rawSyscall(SYS.close, fd);
    }
    const socket = new Int32Array(2);
    rawSyscall(SYS.socketpair, 1, 1 | 0o4000, 0, socket);
    expect([...socket].sort()).toEqual([...fds].sort());
    const names = fds.map((fd) => readlinkSync(`/proc/self/fd/${fd}`));
    thread.cancel();
    expect(await thread.done).toBe(0);
    expect(steps.result(0)).toBe(-4n);
    expect(fds.map((fd) => readlinkSync(`/proc/self/fd/${fd}`))).toEqual(names);
    for (const fd of socket) {
      expect(rawSyscall(SYS.recvfrom, fd, new Uint8Array(8), 8, 0, null, null)).toBe(-11);
    }
    for (const fd of socket) {
      expect(rawSyscall(SYS.close, fd)).toBe(0);
    }
  });
});

describe('the pool', () => {
  it('grows while runs wait, lets none wait for another, and cancels those that have no thread yet', async () => {
    const steps = Array.from({ length: 300 }, endless);
    const threads = steps.map((each) => start(each));
    await expect.poll(poolThreads, { timeout: 20_000 }).toBe(256);
    const { readFile } = await import('node:fs/promises');
    expect((await readFile('/proc/self/comm')).length).toBeGreaterThan(0);
    for (const thread of threads) {
      thread.cancel();
    }
    expect(await Promise.all(threads.map(({ done }) => done))).toEqual(Array(300).fill(0));
    expect(new Set(steps.map((each) => each.result(0)))).toEqual(new Set([-4n]));
  });

  it('never lets a cancel reach the run that its thread has next', async () => {
    const short = { tv: [0n, 200_000n] };
    const waiting = () =>
      new EncodedSteps([
        call(SYS.nanosleep, place(0), word(0)),
        call(SYS.nanosleep, place(0), word(0)),
      ]);
    const interrupted: bigint[] = [];
    for (let round = 0; round < 300; round++) {
      const canceled = Array.from({ length: 4 }, () => start(new EncodedSteps([call(SYS.getpid)])));
      const others = Array.from({ length: 4 }, () => {
        const steps = waiting();
        const memory = new Uint8Array(new BigInt64Array(short.tv).buffer);
        const thread = new StepsThread(steps, memory);
        thread.ref();
        return { steps, thread };
      });
      for (let spin = (round * 37) % 400; spin > 0; spin--) {
        rawSyscall(SYS.getpid);
      }
      for (const thread of canceled) {
        thread.cancel();
      }
      await Promise.all(others.map(({ thread }) => thread.done));
      interrupted.push(
        ...others.map(({ steps }) => steps.result(0)).filter((result) => result < 0n),
      );
      await Promise.all(canceled.map(({ done }) => done));
    }
    expect(interrupted).toEqual([]);
  });

  it('takes no number for a run that is none', () => {
    for (const forged of [0, 1, -1, 4096, 2 ** 40, Number.MAX_SAFE_INTEGER, 0x7fff_ffff_f000]) {
      expect(pass(native.cancel, forged)).toBe(0);
      expect(pass(native.finish, forged, null, null)).toBe(-3);
    }
  });
});

// The compiled files: a child process has no loader of vitest's.
const module = (name: string) =>
  JSON.stringify(new URL(`../../dist/${name}.js`, import.meta.url).href);
const imports = `
  const { EncodedSteps } = await import(${module('raw/encoded-steps')});
  const { StepsThread } = await import(${module('raw/steps-thread')});
  const { SYS } = await import(${module('kernel/syscall-numbers')});
  const { rawSyscall } = await import(${module('raw/raw-syscall')});
  const arg = (word) => ({ word: BigInt(word), inMemory: false, terms: [] });
  const call = (nr, ...args) => ({ kind: 'call', nr, args: args.map(arg), mayFail: true });
  const begin = (steps) => { const thread = new StepsThread(steps, new Uint8Array(8)); thread.ref(); return thread; };
`;
const inChild = (script: string) => {
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', imports + script], {
    timeout: 20_000,
    encoding: 'utf8',
  });
  expect([child.signal, child.status, child.stderr]).toEqual([null, 0, '']);
  return JSON.parse(child.stdout);
};

describe('credentials that the process gives up', () => {
  itNeeds('spawnNode', 'root').each([
    ['setuid', 'getuid', 'process.setuid(65534)'],
    ['seteuid', 'geteuid', 'process.seteuid(65534)'],
    ['setgid', 'getgid', 'process.setgid(65534)'],
    ['setegid', 'getegid', 'process.setegid(65534)'],
  ])('by process.%s are no longer those of a run that goes on', (_how, get, give) => {
    const results = inChild(`
      const steps = new EncodedSteps([call(SYS.${get}), call(SYS.ppoll, 0, 0, 0, 0, 0), call(SYS.${get})]);
      const thread = begin(steps);
      await new Promise((resolve) => setTimeout(resolve, 100));
      ${give}; // Which interrupts the call that waits.
      await thread.done;
      const again = new EncodedSteps([call(SYS.${get})]);
      await begin(again).done;
      console.log(JSON.stringify([steps.result(0), steps.result(2), again.result(0)].map(Number)));
    `);
    expect(results).toEqual([0, 65534, 65534]);
  });

  itNeeds('spawnNode', 'root')(
    'are no longer those of the calls after the one that was under way',
    () => {
      const uids = inChild(`
      const short = { kind: 'call', nr: SYS.nanosleep, args: [{ ...arg(0), inMemory: true }, arg(0)], mayFail: true };
      const steps = new EncodedSteps(Array.from({ length: 200 }, (_, n) => n % 2 ? short : call(SYS.getuid)));
      const thread = new StepsThread(steps, new Uint8Array(new BigInt64Array([0n, 1000000n]).buffer));
      thread.ref();
      await new Promise((resolve) => setTimeout(resolve, 50));
      process.setgroups([]);
      process.setgid(65534);
      process.setuid(65534);
      await thread.done;
      console.log(JSON.stringify(Array.from({ length: 100 }, (_, n) => Number(steps.result(2 * n)))));
    `);
      expect(uids[0]).toBe(0);
      expect(uids.at(-1)).toBe(65534);
      expect([...new Set(uids)]).toEqual([0, 65534]);
      expect(uids.indexOf(65534)).toBe(uids.lastIndexOf(0) + 1);
    },
  );

  itNeeds('spawnNode', 'root')('by capset are no longer those of the next run', () => {
    const results = inChild(`
      const chown = () => new EncodedSteps([call(SYS.setpriority, 0, 0, -1)]);
      const first = chown();
      await begin(first).done;
      const header = new Uint32Array([0x20080522, 0]);
      rawSyscall.unchecked(SYS.capset, header, new Uint32Array(6));
      const second = chown();
      await begin(second).done;
      const [, cap] = (await import('node:fs')).readFileSync('/proc/thread-self/status', 'utf8').match(/CapEff:\\s*(\\w+)/);
      console.log(JSON.stringify([Number(first.result(0)), Number(second.result(0)), cap]));
    `);
    expect(results).toEqual([0, -13, '0000000000000000']);
  });
});

describe('the signal that cancels', () => {
  /** Which real-time signals have a handler, or are ignored. */
  const taken = `
    const taken = () => Array.from({ length: 26 }, (_, n) => n + 35).filter((signal) => {
      const action = new BigUint64Array(4);
      rawSyscall.unchecked(SYS.rt_sigaction, signal, null, action, 8);
      return action[0] !== 0n;
    });`;

  itNeeds('spawnNode')('is one, and is given up with the last environment that used it', () => {
    const [before, during, after] = inChild(`
      ${taken}
      const { Worker } = await import('node:worker_threads');
      const { once } = await import('node:events');
      const before = taken();
      const worker = new Worker(\`
        import('node:worker_threads').then(async ({ parentPort }) => {
          ${imports.replaceAll('`', '\\`')}
          begin(new EncodedSteps([call(SYS.ppoll, 0, 0, 0, 0, 0)]));
          parentPort.postMessage(0);
        });\`, { eval: true });
      await once(worker, 'message');
      const during = taken();
      await worker.terminate();
      let after = taken();
      for (let n = 0; n < 100 && after.length > 0; n++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        after = taken();
      }
      console.log(JSON.stringify([before, during, after]));
    `);
    expect([before, during, after]).toEqual([[], [60], []]);
  });

  itNeeds('spawnNode')('is missed by name when every one has a handler', () => {
    const message = inChild(`
      const ignore = new BigUint64Array([1n, 0n, 0n, 0n]);
      for (let signal = 35; signal <= 60; signal++) rawSyscall.unchecked(SYS.rt_sigaction, signal, ignore, null, 8);
      let error;
      try { begin(new EncodedSteps([call(SYS.getpid)])); } catch (caught) { error = caught; }
      console.log(JSON.stringify([error.code, error.message]));
    `);
    expect(message[0]).toBe('EBUSY');
    expect(message[1]).toMatch(/each one from 35 to 60 has a handler/);
  });
});
