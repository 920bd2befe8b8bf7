// Deadlines of accept4 and connect against others who use the same open socket: they hold whatever these do, and leave its
// flags alone. And timeouts that sys keeps under signals.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import * as C from '../../lib/constants.js';
import { packStruct, unpackStruct } from '../../lib/kernel/struct.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { callUntil } from '../../lib/raw/call-until.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { Socket } from '../../lib/typed/socket.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';

/** Far more than any deadline here, far less than a test may take. */
const HUNG_MS = 5_000;
const freeName = () => `rawsyscall-test-${process.pid}-${Math.random()}`;
const elapsedMs = (call: () => unknown): number => {
  const start = performance.now();
  call();
  return performance.now() - start;
};

/** Runs a script in a thread until the test is over: `rawSyscall`, `SYS`, `C`, `fd` and `stopped()` are there. */
async function inThread(fd: number, script: string): Promise<() => Promise<void>> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const dist = new URL('../../dist/', import.meta.url);
  const worker = new Worker(
    `const { workerData: { fd, stop }, parentPort } = require('node:worker_threads');
     Promise.all([import('${dist}index.js'), import('${dist}constants.js')]).then(([{ rawSyscall, SYS }, C]) => {
       const stopped = () => Atomics.load(stop, 0) !== 0;
       parentPort.postMessage('ready');
       ${script}
     });`,
    { eval: true, workerData: { fd, stop } },
  );
  await once(worker, 'message');
  return async () => {
    Atomics.store(stop, 0, 1);
    await once(worker, 'exit');
  };
}

const TOGGLE = `while (!stopped()) {
  rawSyscall(SYS.fcntl, fd, C.F_SETFL, C.O_RDWR | C.O_NONBLOCK);
  rawSyscall(SYS.fcntl, fd, C.F_SETFL, C.O_RDWR);
}`;
const CLEAR = 'while (!stopped()) rawSyscall(SYS.fcntl, fd, C.F_SETFL, C.O_RDWR);';
/** Takes every connection as soon as poll says so, without ever blocking in accept. */
const STEAL = `const pollfd = new Uint8Array(8);
new DataView(pollfd.buffer).setInt32(0, fd, true);
const soon = new Uint8Array(16);
while (!stopped()) {
  new DataView(pollfd.buffer).setInt16(4, C.POLLIN, true);
  new DataView(soon.buffer).setBigInt64(8, 1000000n, true);
  if (rawSyscall(SYS.ppoll, pollfd, 1, soon, null, 0) === 1) {
    rawSyscall(SYS.fcntl, fd, C.F_SETFL, C.O_RDWR | C.O_NONBLOCK);
    const taken = rawSyscall(SYS.accept4, fd, null, null, C.SOCK_CLOEXEC);
    rawSyscall(SYS.fcntl, fd, C.F_SETFL, C.O_RDWR);
    if (taken >= 0) rawSyscall(SYS.close, taken);
  }
}`;

const listening = (backlog?: number): Socket => {
  const listener = Socket.open(C.AF_UNIX, C.SOCK_STREAM);
  listener.bind({ abstract: freeName() });
  listener.listen(backlog);
  return listener;
};

describe('accept4 with a deadline', () => {
  it.each([
    ['toggles', TOGGLE],
    ['clears', CLEAR],
  ])('ends in time while another thread %s O_NONBLOCK', async (_what, script) => {
    using listener = listening();
    const stop = await inThread(listener.fd, script);
    try {
      for (let round = 0; round < 40; round++) {
        const took = elapsedMs(() => {
          expect(() => listener.accept4({ timeoutMs: 5 })).toThrow(/accept4 ETIMEDOUT/);
        });
        expect(took).toBeGreaterThanOrEqual(5);
        expect(took).toBeLessThan(HUNG_MS);
      }
    } finally {
      await stop();
    }
  });

  it('ends in time while another thread takes every connection, and loses none that it was given', async () => {
    using listener = listening();
    const before = openFds();
    const stop = await inThread(listener.fd, STEAL);
    try {
      for (let round = 0; round < 100; round++) {
        using client = Socket.open(C.AF_UNIX, C.SOCK_STREAM);
        client.connect(listener.localAddress(), { timeoutMs: 60_000 });
        const took = elapsedMs(() => {
          try {
            listener.accept4({ timeoutMs: 2 }).socket.close();
          } catch (error) {
            expect(error).toMatchObject({ code: 'ETIMEDOUT' });
          }
        });
        expect(took).toBeLessThan(HUNG_MS);
      }
    } finally {
      await stop();
    }
    expect([...openedSince(before).values()].filter((file) => file.startsWith('socket:'))).toEqual(
      [],
    );
  });

  it('leaves the flags of the open socket alone while it waits', () => {
    using listener = listening();
    using client = Socket.open(C.AF_UNIX, C.SOCK_STREAM);
    client.connect(listener.localAddress(), { timeoutMs: 60_000 });
    listener.accept4({ timeoutMs: 60_000 }).socket.close();
    expect(sys.fcntl(listener.fd, C.F_GETFL) & C.O_NONBLOCK).toBe(0);
  });

  it('of 0 takes a connection that is there, and waits for none', () => {
    using listener = listening();
    expect(() => listener.accept4({ timeoutMs: 0 })).toThrow(/ETIMEDOUT/);
    using client = Socket.open(C.AF_UNIX, C.SOCK_STREAM);
    client.connect(listener.localAddress());
    listener.accept4({ timeoutMs: 0 }).socket.close();
  });

  it('works on a nonblocking socket, too', () => {
    using listener = listening();
    sys.fcntl(listener.fd, C.F_SETFL, C.O_NONBLOCK);
    expect(() => listener.accept4({ timeoutMs: 20 })).toThrow(/ETIMEDOUT/);
    using client = Socket.open(C.AF_UNIX, C.SOCK_STREAM);
    client.connect(listener.localAddress());
    listener.accept4({ timeoutMs: 60_000 }).socket.close();
  });

  it('fails at once for a socket that has no connections to accept', () => {
    using socket = Socket.open(C.AF_UNIX, C.SOCK_DGRAM);
    expect(() => socket.accept4({ timeoutMs: 60_000 })).toThrow(/EOPNOTSUPP/);
  });
});

describe('connect with a deadline', () => {
  it.each([
    ['Unix', C.AF_UNIX, TOGGLE],
    ['Unix', C.AF_UNIX, CLEAR],
    ['TCP', C.AF_INET, TOGGLE],
    ['TCP', C.AF_INET, CLEAR],
  ])(
    'over %s (%i) ends in time while another thread changes O_NONBLOCK',
    async (_family, domain, script) => {
      using listener = Socket.open(domain, C.SOCK_STREAM);
      listener.bind(
        domain === C.AF_UNIX ? { abstract: freeName() } : { address: '127.0.0.1', port: 0 },
      );
      listener.listen(0);
      using filler = Socket.open(domain, C.SOCK_STREAM);
      filler.connect(listener.localAddress());
      for (let round = 0; round < 4; round++) {
        using client = Socket.open(domain, C.SOCK_STREAM);
        const stop = await inThread(client.fd, script);
        try {
          const took = elapsedMs(() => {
            expect(() => client.connect(listener.localAddress(), { timeoutMs: 20 })).toThrow(
              /connect ETIMEDOUT/,
            );
          });
          expect(took).toBeLessThan(HUNG_MS);
        } finally {
          await stop();
        }
      }
    },
  );
});

describe('callUntil', () => {
  it('gives the kernel’s word, makes the call also when the deadline has passed, and -EINTR when it blocks', () => {
    expect(callUntil(0n, SYS.getpid)).toBe(process.pid);
    const ends = new Int32Array(2);
    rawSyscall(SYS.pipe2, ends, C.O_CLOEXEC);
    const [readEnd, writeEnd] = ends as unknown as [number, number];
    const room = new Uint8Array(4);
    for (const deadlineNs of [-1n, 0n, 1n, process.hrtime.bigint() + 5_000_000n]) {
      expect(callUntil(deadlineNs, SYS.read, readEnd, room, 4)).toBe(-4);
    }
    rawSyscall(SYS.write, writeEnd, room, 4);
    expect(callUntil(0n, SYS.read, readEnd, room, 4)).toBe(4);
    rawSyscall(SYS.close, readEnd);
    rawSyscall(SYS.close, writeEnd);
  });

  it('leaves no timer behind, nor a signal that would interrupt a later call', () => {
    const timers = () => rawSyscall.unchecked(SYS.timer_gettime, 0, new Uint8Array(32));
    const before = timers();
    for (let round = 0; round < 200; round++) {
      callUntil(0n, SYS.ppoll, null, 0, null, null, 0);
      const short = packStruct('timespec', { tv_nsec: 100_000n });
      expect(rawSyscall(SYS.nanosleep, short, null)).toBe(0);
    }
    expect(timers()).toBe(before);
  });
});

describe('sys under a storm of signals', () => {
  let storm: ChildProcess | null = null;
  const ignore = () => {};
  afterEach(async () => {
    if (storm !== null) {
      storm.kill('SIGKILL');
      await once(storm, 'exit');
      process.off('SIGUSR2', ignore);
      storm = null;
    }
  });

  /** Some ten thousand signals a second, from a process that does nothing else. */
  async function begin(): Promise<void> {
    process.on('SIGUSR2', ignore);
    const script = `import os, signal, time
while True:
    os.kill(${process.pid}, signal.SIGUSR2)
    time.sleep(0.00005)`;
    storm = spawn('python3', ['-c', script], { stdio: 'ignore' });
    await once(process, 'SIGUSR2');
  }

  const timespec = () => packStruct('timespec', { tv_nsec: 300_000_000n });
  const timeval = () => packStruct('timeval', { tv_usec: 300_000n });
  const copy = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
  const calls: [string, () => unknown][] = [
    ['ppoll', () => sys.ppoll(null, 0, timespec(), null, 0)],
    ['pselect6', () => sys.pselect6(0, null, null, null, timespec(), null)],
    ['ppoll, its time an ArrayBuffer', () => sys.ppoll(null, 0, copy(timespec()), null, 0)],
    ['nanosleep', () => sys.nanosleep(timespec(), null)],
    ['nanosleep, its time an ArrayBuffer', () => sys.nanosleep(copy(timespec()), null)],
    ...('select' in SYS
      ? [['select', () => sys.select(0, null, null, null, timeval())] as [string, () => unknown]]
      : []),
  ];
  itNeeds('python3', 'kernel').each(calls)(
    '%s waits neither longer nor shorter than it was told',
    async (_name, call) => {
      await begin();
      // The machine may be busy, but not in each of some rounds.
      const took: number[] = [];
      for (let round = 0; round < 3; round++) {
        took.push(elapsedMs(call));
        // The pipe in which libuv keeps the signals would overflow, and one of them is the storm's end.
        await setImmediate();
      }
      expect(Math.min(...took)).toBeGreaterThanOrEqual(299.9);
      expect(Math.min(...took)).toBeLessThan(315);
    },
  );

  itNeeds('python3', 'kernel')(
    'ppoll leaves the time that was left in the caller’s memory, as the kernel does',
    async () => {
      await begin();
      const ends = new Int32Array(2);
      sys.pipe2(ends, C.O_CLOEXEC);
      const [readEnd, writeEnd] = ends as unknown as [number, number];
      const wait = packStruct('timespec', { tv_sec: 60 });
      const writer = spawn('sh', ['-c', 'sleep 0.1; echo >&3'], {
        stdio: ['ignore', 'ignore', 'ignore', writeEnd],
      });
      const pollfd = packStruct('pollfd', { fd: readEnd, events: C.POLLIN });
      expect(sys.ppoll(pollfd, 1, wait, null, 0)).toBe(1);
      const { tv_sec } = unpackStruct('timespec', wait);
      expect(Number(tv_sec)).toBeLessThan(60);
      expect(Number(tv_sec)).toBeGreaterThan(20);
      sys.close(readEnd);
      sys.close(writeEnd);
      if (writer.exitCode === null) {
        await once(writer, 'exit');
      }
    },
  );
});
