// asyncSys against sys: the same results, errors and memory; and what becomes of calls that block, are ended, or lose their
// memory meanwhile.

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asyncSys } from '../../lib/async/async-sys.js';
import * as C from '../../lib/constants.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { addressOf } from '../../lib/raw/raw-syscall.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'rawsyscall-async-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

type Caller = Readonly<Record<string, (...args: unknown[]) => number | Promise<number>>>;
const callers: [string, Caller][] = [
  ['sys', sys as unknown as Caller],
  ['asyncSys', asyncSys as unknown as Caller],
];

/** What a case leaves: its results or errors, and memory. */
type Case = (call: (name: string, ...args: unknown[]) => Promise<unknown>) => Promise<unknown>;

const fresh = (name: string, content = 'hello world') => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const CWD = C.AT_FDCWD;
const open = (path: string, flags = C.O_RDWR, mode = 0o600) => sys.openat(CWD, path, flags, mode);

/** A case with an open file of eleven bytes, which is closed after it. */
const onFile =
  (use: (call: Parameters<Case>[0], fd: number) => Promise<unknown>): Case =>
  async (call) => {
    const fd = open(fresh('file'));
    try {
      return await use(call, fd);
    } finally {
      sys.close(fd);
    }
  };
const onPipe =
  (
    flags: number,
    use: (call: Parameters<Case>[0], ends: [number, number]) => Promise<unknown>,
  ): Case =>
  async (call) => {
    const ends = new Int32Array(2);
    sys.pipe2(ends, flags | C.O_CLOEXEC);
    try {
      return await use(call, [ends[0] as number, ends[1] as number]);
    } finally {
      sys.close(ends[0] as number);
      sys.close(ends[1] as number);
    }
  };

const cases: [string, unknown, Case][] = [
  [
    'read of a file',
    [11, 'hello world\0'],
    onFile(async (call, fd) => {
      const room = new Uint8Array(12);
      return [await call('read', fd, room, 12), text(room)];
    }),
  ],
  [
    'read past the end',
    [0],
    onFile(async (call, fd) => [await call('pread64', fd, new Uint8Array(4), 4, 11)]),
  ],
  [
    'read of nothing',
    [0],
    onFile(async (call, fd) => [await call('read', fd, new Uint8Array(0), 0)]),
  ],
  [
    'read into the middle of a buffer',
    [3, '\0\0hel\0'],
    onFile(async (call, fd) => {
      const room = new Uint8Array(6);
      return [await call('read', fd, room.subarray(2, 5), 3), text(room)];
    }),
  ],
  [
    'read into an ArrayBuffer',
    [5, 'world'],
    onFile(async (call, fd) => {
      const room = new ArrayBuffer(5);
      return [await call('pread64', fd, room, 5, 6n), text(new Uint8Array(room))];
    }),
  ],
  [
    'read into shared memory',
    [5, 'hello'],
    onFile(async (call, fd) => {
      const room = new SharedArrayBuffer(5);
      return [await call('read', fd, room, 5), text(new Uint8Array(room))];
    }),
  ],
  [
    'read at a negative offset',
    'EINVAL',
    onFile((call, fd) => call('pread64', fd, new Uint8Array(1), 1, -1)),
  ],
  [
    'read of a directory',
    'EISDIR',
    async (call) => {
      const fd = open(directory, C.O_RDONLY | C.O_DIRECTORY);
      return call('read', fd, new Uint8Array(1), 1).finally(() => sys.close(fd));
    },
  ],
  ['read of what is not open', 'EBADF', (call) => call('read', 99_999, new Uint8Array(1), 1)],
  [
    'read of more than there is memory',
    'RangeError',
    onFile((call, fd) => call('read', fd, new Uint8Array(1), 2)),
  ],
  ['read without a buffer', 'TypeError', onFile((call, fd) => call('read', fd))],
  ['read of an fd that is none', 'TypeError', (call) => call('read', 'x', new Uint8Array(1), 1)],
  [
    'read of an empty nonblocking pipe',
    'EAGAIN',
    onPipe(C.O_NONBLOCK, (call, [end]) => call('read', end, new Uint8Array(1), 1)),
  ],
  [
    'read of the wrong end',
    'EBADF',
    onPipe(0, (call, [, end]) => call('read', end, new Uint8Array(1), 1)),
  ],
  [
    'write of a string as bytes',
    [4, 'HELPo world'],
    onFile(async (call, fd) => {
      const wrote = await call('pwrite64', fd, Buffer.from('HELP'), 4, 0);
      const room = new Uint8Array(11);
      sys.pread64(fd, room, 11, 0);
      return [wrote, text(room)];
    }),
  ],
  [
    'write past the end',
    [1, 14],
    onFile(async (call, fd) => [
      await call('pwrite64', fd, Buffer.from('x'), 1, 13),
      await call('lseek', fd, 0, C.SEEK_END),
    ]),
  ],
  [
    'write to a file that is open for reading',
    'EBADF',
    async (call) => {
      const fd = open(fresh('readonly'), C.O_RDONLY);
      return call('write', fd, Buffer.from('x'), 1).finally(() => sys.close(fd));
    },
  ],
  [
    'write to a pipe that nobody reads',
    'EPIPE',
    async (call) => {
      const ends = new Int32Array(2);
      sys.pipe2(ends, C.O_CLOEXEC);
      sys.close(ends[0] as number);
      return call('write', ends[1], Buffer.from('x'), 1).finally(() =>
        sys.close(ends[1] as number),
      );
    },
  ],
  [
    'open of what is missing',
    'ENOENT',
    (call) => call('openat', CWD, join(directory, 'missing'), C.O_RDONLY, 0),
  ],
  [
    'open through a file',
    'ENOTDIR',
    (call) => call('openat', CWD, join(fresh('plain'), 'x'), C.O_RDONLY, 0),
  ],
  [
    'exclusive open of what is there',
    'EEXIST',
    (call) => call('openat', CWD, fresh('there'), C.O_CREAT | C.O_EXCL, 0o600),
  ],
  [
    'open of a directory for writing',
    'EISDIR',
    (call) => call('openat', CWD, directory, C.O_WRONLY, 0),
  ],
  ['open with a NUL in the path', 'TypeError', (call) => call('openat', CWD, 'a\0b', 0, 0)],
  [
    'open with too long a name',
    'ENAMETOOLONG',
    (call) => call('openat', CWD, 'x'.repeat(300), 0, 0),
  ],
  ['close of what is not open', 'EBADF', (call) => call('close', 99_999)],
  ['close', [0], async (call) => [await call('close', open(fresh('closed')))]],
  [
    'lseek',
    [6, 'EINVAL'],
    onFile(async (call, fd) => [
      await call('lseek', fd, 6, C.SEEK_SET),
      await call('lseek', fd, -1, C.SEEK_SET).catch((error) => error.code),
    ]),
  ],
  ['lseek of a pipe', 'ESPIPE', onPipe(0, (call, [end]) => call('lseek', end, 0, C.SEEK_CUR))],
  [
    'ftruncate',
    [0, 4],
    onFile(async (call, fd) => [
      await call('ftruncate', fd, 4),
      await call('lseek', fd, 0, C.SEEK_END),
    ]),
  ],
  ['ftruncate to less than nothing', 'EINVAL', onFile((call, fd) => call('ftruncate', fd, -1))],
  ['fsync', [0], onFile(async (call, fd) => [await call('fsync', fd)])],
  ['fsync of a pipe', 'EINVAL', onPipe(0, (call, [end]) => call('fsync', end))],
  ['fdatasync of what is not open', 'EBADF', (call) => call('fdatasync', 99_999)],
  [
    'fallocate',
    [0, 100],
    onFile(async (call, fd) => [
      await call('fallocate', fd, 0, 0, 100),
      await call('lseek', fd, 0, C.SEEK_END),
    ]),
  ],
  ['fallocate of nothing', 'EINVAL', onFile((call, fd) => call('fallocate', fd, 0, 0, 0))],
  [
    'fadvise64',
    [0],
    onFile(async (call, fd) => [await call('fadvise64', fd, 0, 0, C.POSIX_FADV_WILLNEED)]),
  ],
  [
    'mkdirat twice',
    [0, 'EEXIST'],
    async (call) => {
      const path = join(directory, 'made');
      const made = await call('mkdirat', CWD, path, 0o700);
      const again = await call('mkdirat', CWD, path, 0o700).catch((error) => error.code);
      sys.unlinkat(CWD, path, C.AT_REMOVEDIR);
      return [made, again];
    },
  ],
  ['unlinkat of a directory', 'EISDIR', (call) => call('unlinkat', CWD, directory, 0)],
  [
    'unlinkat of a file as a directory',
    'ENOTDIR',
    (call) => call('unlinkat', CWD, fresh('nodir'), C.AT_REMOVEDIR),
  ],
  [
    'unlinkat of what is missing',
    'ENOENT',
    (call) => call('unlinkat', CWD, join(directory, 'missing'), 0),
  ],
  [
    'renameat2',
    [0],
    async (call) => [await call('renameat2', CWD, fresh('old'), CWD, join(directory, 'new'), 0)],
  ],
  [
    'renameat2 onto what must not be there',
    'EEXIST',
    (call) => call('renameat2', CWD, fresh('one'), CWD, fresh('two'), C.RENAME_NOREPLACE),
  ],
  [
    'symlinkat and readlinkat',
    [0, 4, 'here'],
    async (call) => {
      const path = join(directory, 'link');
      const room = new Uint8Array(4);
      const made = await call('symlinkat', 'here', CWD, path);
      const length = await call('readlinkat', CWD, path, room, 4);
      sys.unlinkat(CWD, path, 0);
      return [made, length, text(room)];
    },
  ],
  [
    'readlinkat of a file',
    'EINVAL',
    (call) => call('readlinkat', CWD, fresh('nolink'), new Uint8Array(4), 4),
  ],
  [
    'linkat onto what is there',
    'EEXIST',
    (call) => call('linkat', CWD, fresh('a'), CWD, fresh('b'), 0),
  ],
  [
    'flock',
    [0, 0],
    onFile(async (call, fd) => [
      await call('flock', fd, C.LOCK_EX | C.LOCK_NB),
      await call('flock', fd, C.LOCK_UN),
    ]),
  ],
  [
    'flock that another has',
    'EAGAIN',
    onFile(async (call, fd) => {
      const other = open(join(directory, 'file'));
      sys.flock(other, C.LOCK_EX);
      return call('flock', fd, C.LOCK_EX | C.LOCK_NB).finally(() => sys.close(other));
    }),
  ],
  [
    'fcntl with a number',
    [C.FD_CLOEXEC],
    onFile(async (call, fd) => {
      sys.fcntl(fd, C.F_SETFD, C.FD_CLOEXEC);
      return [await call('fcntl', fd, C.F_GETFD)];
    }),
  ],
  ['fcntl of a command that is none', 'EINVAL', onFile((call, fd) => call('fcntl', fd, 9_999, 0))],
  [
    'nanosleep',
    [0],
    async (call) => [await call('nanosleep', packStruct('timespec', { tv_nsec: 1000n }), null)],
  ],
  [
    'nanosleep of too many nanoseconds',
    'EINVAL',
    (call) => call('nanosleep', packStruct('timespec', { tv_nsec: 10n ** 9n }), null),
  ],
  [
    'nanosleep of too little memory',
    'RangeError',
    (call) => call('nanosleep', new Uint8Array(8), null),
  ],
  [
    'ppoll of what is ready',
    [1, C.POLLIN],
    onPipe(0, async (call, [read, write]) => {
      sys.write(write, Buffer.from('x'), 1);
      const pollfd = packStruct('pollfd', { fd: read, events: C.POLLIN });
      return [await call('ppoll', pollfd, 1, null, null, 0), pollfd[6]];
    }),
  ],
  [
    'ppoll of what is not, for a while',
    [0],
    onPipe(0, async (call, [read]) => {
      const pollfd = packStruct('pollfd', { fd: read, events: C.POLLIN });
      return [await call('ppoll', pollfd, 1, packStruct('timespec', { tv_nsec: 1000n }), null, 0)];
    }),
  ],
  [
    'pipe2 with flags that are none',
    'EINVAL',
    (call) => call('pipe2', new Int32Array(2), 0x7fff_0000),
  ],
  [
    'getcwd',
    [true],
    async (call) => {
      const room = new Uint8Array(4096);
      const length = Number(await call('getcwd', room, 4096));
      return [text(room.subarray(0, length - 1)) === process.cwd()];
    },
  ],
  ['getcwd into too little', 'ERANGE', (call) => call('getcwd', new Uint8Array(1), 1)],
  [
    'getrandom',
    [16, true],
    async (call) => {
      const room = new Uint8Array(16);
      return [await call('getrandom', room, 16, 0), room.some((byte) => byte !== 0)];
    },
  ],
  [
    'getrandom with flags that are none',
    'EINVAL',
    (call) => call('getrandom', new Uint8Array(1), 1, 0x100),
  ],
  ['getpid', [process.pid], async (call) => [await call('getpid')]],
  [
    'getsockname, whose length says the room',
    [0, 16],
    async (call) => {
      const fd = sys.socket(C.AF_INET, C.SOCK_STREAM, 0);
      const length = Uint32Array.of(28);
      return [
        await call('getsockname', fd, new Uint8Array(28), length).finally(() => sys.close(fd)),
        length[0],
      ];
    },
  ],
  [
    'getsockname with less memory than the length says',
    'RangeError',
    (call) => call('getsockname', 0, new Uint8Array(8), Uint32Array.of(16)),
  ],
  [
    'connect to nobody',
    'ECONNREFUSED',
    async (call) => {
      const fd = sys.socket(C.AF_UNIX, C.SOCK_STREAM, 0);
      const address = new Uint8Array([1, 0, 0, 110, 111, 98, 111, 100, 121]);
      return call('connect', fd, address, 9).finally(() => sys.close(fd));
    },
  ],
  [
    'waitid of no child',
    'ECHILD',
    (call) => call('waitid', C.P_PID, process.pid, new Uint8Array(128), C.WEXITED, null),
  ],
  ['a call with an argument too many', 'TypeError', (call) => call('getpid', 1)],
];

describe.each(callers)('%s', (_name, caller) => {
  const call = async (name: string, ...args: unknown[]): Promise<unknown> =>
    caller[name]?.(...args);
  it.each(cases)('%s: %j', async (_title, expected, run) => {
    if (typeof expected === 'string') {
      const error = (await run(call).then(
        (value) => new Error(`no error, but ${value}`),
        (caught) => caught,
      )) as { code?: string; name: string; message: string };
      expect([error.code ?? error.name, error.message]).toEqual([expected, expect.anything()]);
    } else {
      expect(await run(call)).toEqual(expected);
    }
  });
});

it('sys and asyncSys agree on random sequences of reads and writes', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('read'), length: fc.nat(40) }),
    fc.record({ kind: fc.constant('write'), length: fc.nat(40) }),
    fc.record({ kind: fc.constant('lseek'), length: fc.integer({ min: -5, max: 60 }) }),
    fc.record({ kind: fc.constant('ftruncate'), length: fc.integer({ min: -1, max: 60 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const outcomes: unknown[][] = [];
      for (const [, caller] of callers) {
        const fd = open(fresh('random', 'some content to begin with'));
        const outcome: unknown[] = [];
        for (const { kind, length } of steps) {
          const bytes = new Uint8Array(Math.max(length, 0)).fill(length);
          const args = {
            read: [fd, bytes, length],
            write: [fd, bytes, length],
            lseek: [fd, length, C.SEEK_SET],
            ftruncate: [fd, length],
          }[kind] as unknown[];
          try {
            outcome.push(await caller[kind]?.(...args), text(bytes));
          } catch (error) {
            outcome.push((error as Error).message.replaceAll(`(${fd},`, '('));
          }
        }
        sys.close(fd);
        outcome.push(await readFile(join(directory, 'random'), 'latin1'));
        outcomes.push(outcome);
      }
      expect(outcomes[1]).toEqual(outcomes[0]);
    }),
    { numRuns: 60 },
  );
});

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
