// asyncSys: what becomes of calls that block, are ended, or lose their memory meanwhile. That their results are those of sys
// call-table.test.ts shows.

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { asyncSys } from '../../lib/async/async-sys.js';
import { allocate } from '../../lib/async/mapped-memory.js';
import * as C from '../../lib/constants.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { addressOf } from '../../lib/raw/raw-syscall.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';
import { directory, fresh, open } from './call-cases.js';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

describe('calls that block', () => {
  const locked = () => {
    const path = fresh('lock');
    const holder = open(path);
    sys.flock(holder, C.LOCK_EX);
    return { path, holder };
  };

  it.each([4, 64])(
    '%i at once leave fs free, and are ended by one signal within 50 ms',
    async (count) => {
      const before = openFds();
      const { path, holder } = locked();
      const waiting = Array.from({ length: count }, () => open(path));
      const abort = new AbortController();
      const calls = waiting.map((fd) => asyncSys.flock(fd, C.LOCK_EX, { signal: abort.signal }));
      const settled = Promise.allSettled(calls);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await readFile('/proc/self/comm')).length).toBeGreaterThan(0);
      const took: number[] = [];
      const start = performance.now();
      abort.abort();
      expect(new Set((await settled).map((each) => each.status))).toEqual(new Set(['rejected']));
      took.push(performance.now() - start);
      console.log(`${count} blocked calls ended ${took[0]?.toFixed(1)} ms after the abort`);
      expect(took[0]).toBeLessThan(2000); // 50 ms on a machine that has nothing else to do
      // None of them holds the lock.
      sys.close(holder);
      const free = open(path);
      sys.flock(free, C.LOCK_EX | C.LOCK_NB);
      for (const fd of [...waiting, free]) {
        sys.close(fd);
      }
      expect(
        [...openedSince(before).values()].filter((file) => file.startsWith(directory)),
      ).toEqual([]);
    },
  );

  it('end with ETIMEDOUT after timeoutMs, with the signal’s own reason, or not at all', async () => {
    const { path, holder } = locked();
    const fd = open(path);
    await expect(asyncSys.flock(fd, C.LOCK_EX, { timeoutMs: 20 })).rejects.toMatchObject({
      code: 'ETIMEDOUT',
      message: 'flock ETIMEDOUT: not within 20 ms',
    });
    const reason = new Error('enough');
    await expect(asyncSys.flock(fd, C.LOCK_EX, { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    const waits = asyncSys.flock(fd, C.LOCK_EX, { timeoutMs: 60_000 });
    sys.close(holder);
    expect(await waits).toBe(0);
    sys.close(fd);
  });

  it('that are ended have read nothing, or tell what they read: no byte is lost or doubled', async () => {
    const ends = new Int32Array(2);
    sys.pipe2(ends, C.O_CLOEXEC);
    const [read, write] = ends as unknown as [number, number];
    const received: number[] = [];
    for (let round = 0; round < 200; round++) {
      const abort = new AbortController();
      const room = new Uint8Array(4);
      const reading = asyncSys.read(read, room, 4, { signal: abort.signal });
      if (round % 3 !== 0) {
        sys.write(write, Uint8Array.of(round, round), 2);
      }
      for (let spin = (round * 37) % 300; spin > 0; spin--) {
        sys.getpid();
      }
      abort.abort();
      await reading.then(
        (count) => received.push(...room.subarray(0, count)),
        () => {},
      );
    }
    sys.close(write);
    const rest = new Uint8Array(1000);
    received.push(...rest.subarray(0, sys.read(read, rest, 1000)));
    sys.close(read);
    const sent = Array.from({ length: 200 }, (_, n) => n).filter((n) => n % 3 !== 0);
    expect(received).toEqual(sent.flatMap((n) => [n, n]));
  });

  const module = JSON.stringify(new URL('../../dist/async.js', import.meta.url).href);
  const blocked = (count: number) => `
    const { asyncSys } = await import(${module});
    const ends = new Int32Array(2);
    await asyncSys.pipe2(ends, 0);
    const reads = Array.from({ length: ${count} }, () => asyncSys.read(ends[0], new Uint8Array(1), 1));
    await new Promise((resolve) => setTimeout(resolve, 100));`;

  itNeeds('spawnNode').each([4, 64])('%i of them do not hold process.exit() up', (count) => {
    const script = `${blocked(count)}
      const start = performance.now();
      process.on('exit', () => console.log(start));
      process.exit(3);`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 15_000,
      encoding: 'utf8',
    });
    expect([child.signal, child.status, child.stderr]).toEqual([null, 3, '']);
  });

  it('do not hold the end of their worker up, and leave neither threads nor fds', async () => {
    const threads = () => readdirSync('/proc/self/task').length;
    const terminated = async () => {
      const worker = new Worker(
        `import('node:worker_threads').then(async ({ parentPort }) => {
          ${blocked(64)}
          parentPort.postMessage([...ends]);
        });`,
        { eval: true },
      );
      const [ends] = (await once(worker, 'message')) as [number[]];
      await worker.terminate();
      for (const fd of ends) {
        sys.close(fd);
      }
    };
    await terminated();
    const before = { threads: threads(), fds: openFds().size };
    await terminated();
    await expect.poll(threads, { timeout: 10_000 }).toBeLessThanOrEqual(before.threads);
    expect(openFds().size).toBeLessThanOrEqual(before.fds);
  });
});

describe('memory', () => {
  it('that is transferred away meanwhile is an error, and nothing is written to it', async () => {
    const ends = new Int32Array(2);
    sys.pipe2(ends, C.O_CLOEXEC);
    const room = new Uint8Array(4);
    const reading = asyncSys.read(ends[0] as number, room, 4);
    const moved = structuredClone(room.buffer, { transfer: [room.buffer] });
    sys.write(ends[1] as number, Buffer.from('late'), 4);
    await expect(reading).rejects.toThrow(/detached or resized while the call was made.*result 4/);
    expect(new Uint8Array(moved)).toEqual(new Uint8Array(4));
    sys.close(ends[0] as number);
    sys.close(ends[1] as number);
  });

  it('that only the call keeps stays until the call is over', async () => {
    const [read, write] = sys.pipe2(C.O_CLOEXEC) as unknown as [number, number];
    const reads = Array.from({ length: 40 }, (_, n) => {
      const room = n % 2 ? allocate(4096) : new Uint8Array(4096);
      return asyncSys.read(read, room, 1);
    });
    for (let round = 0; round < 5; round++) {
      gc();
      Array.from({ length: 100 }, () => new Uint8Array(4096).fill(1));
      await new Promise(setImmediate);
    }
    sys.write(write, new Uint8Array(40).fill(9), 40);
    expect(await Promise.all(reads)).toEqual(new Array(40).fill(1));
    sys.close(read);
    sys.close(write);
  });

  it('that holds addresses is refused: nobody keeps what they lead to', async () => {
    const iovec = packStruct('iovec', { iov_base: addressOf(new Uint8Array(4)), iov_len: 4 });
    await expect(asyncSys.readv(0, iovec, 1)).rejects.toThrow(/readv: iov holds addresses/);
  });
});

it.each([
  'prctl',
  'gettid',
  'landlock_restrict_self',
  'sched_setscheduler',
  'futex_waitv',
] as const)('refuses %s, and says why', async (name) => {
  const call = asyncSys[name] as (...args: unknown[]) => Promise<number>;
  await expect(call()).rejects.toThrow(new RegExp(`asyncSys.${name} is refused: `));
});

it.each(['setns', 'unshare', 'setuid', 'exit_group', 'execve'] as const)(
  'refuses %s as sys does',
  async (name) => {
    const call = asyncSys[name] as (...args: unknown[]) => Promise<number>;
    const args = {
      setns: [0, 0],
      unshare: [0],
      setuid: [0],
      exit_group: [0],
      execve: ['x', null, null],
    };
    await expect(call(...args[name])).rejects.toThrow(`${name} is refused`);
  },
);

it('refuses an option that it does not have', async () => {
  await expect(asyncSys.getpid({ timeout: 5 } as never)).rejects.toThrow(
    /no option "timeout": did you mean timeoutMs/,
  );
});
