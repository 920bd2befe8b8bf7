// What calls do under conditions: rows that each way of making calls runs, for the same results, errors and memory.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as C from '../../lib/constants.js';
import { packStruct, unpackStruct } from '../../lib/kernel/struct.js';
import { sys } from '../../lib/typed/sys.js';

export const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-calls-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));

/** Makes a call by its name. */
export type Call = (name: string, ...args: unknown[]) => Promise<unknown>;

/** What a case leaves: its results or errors, and memory. */
export type Case = (call: Call) => Promise<unknown>;

export const fresh = (name: string, content = 'hello world') => {
  const path = join(directory, name);
  writeFileSync(path, content);
  return path;
};
export const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const CWD = C.AT_FDCWD;
export const open = (path: string, flags = C.O_RDWR, mode = 0o600) =>
  sys.openat(CWD, path, flags, mode);

/** A case with an open file of eleven bytes, which is closed after it. */
const onFile =
  (use: (call: Call, fd: number) => Promise<unknown>): Case =>
  async (call) => {
    const fd = open(fresh('file'));
    try {
      return await use(call, fd);
    } finally {
      sys.close(fd);
    }
  };
const onPipe =
  (flags: number, use: (call: Call, ends: [number, number]) => Promise<unknown>): Case =>
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

export const cases: [string, unknown, Case][] = [
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
  [
    'read of more than the file has, into much memory',
    [11, 1_000_000],
    onFile(async (call, fd) => {
      const room = new Uint8Array(1_000_000).fill(7);
      const count = await call('read', fd, room, room.length);
      return [count, room.subarray(11).every((byte) => byte === 7) ? room.length : 0];
    }),
  ],
  [
    'write of nothing',
    [0],
    onFile(async (call, fd) => [await call('write', fd, Buffer.from('x'), 0)]),
  ],
  [
    'write, and write on',
    [2, 3, 'xxyyy world'],
    onFile(async (call, fd) => {
      const first = await call('write', fd, Buffer.from('xx'), 2);
      const second = await call('write', fd, 'yyy', 3);
      const room = new Uint8Array(11);
      sys.pread64(fd, room, 11, 0);
      return [first, second, text(room)];
    }),
  ],
  ['write at a negative offset', 'EINVAL', onFile((call, fd) => call('pwrite64', fd, 'x', 1, -1))],
  [
    'write at an offset whose end is beyond what a file has',
    'EINVAL',
    onFile((call, fd) => call('pwrite64', fd, 'x', 1, 2n ** 63n - 1n)),
  ],
  [
    'statx, its struct left out',
    [11],
    async (call) => {
      const stat = (await call('statx', CWD, fresh('stat'), 0, C.STATX_SIZE)) as Record<
        string,
        unknown
      >;
      return [Number(stat.stx_size)];
    },
  ],
  [
    'statx into memory',
    [0, 11],
    async (call) => {
      const room = new Uint8Array(256);
      const result = await call('statx', CWD, fresh('stat'), 0, C.STATX_SIZE, room);
      return [result, Number(unpackStruct('statx', room).stx_size)];
    },
  ],
  [
    'statx of what is missing',
    'ENOENT',
    (call) => call('statx', CWD, join(directory, 'missing'), 0, C.STATX_SIZE),
  ],
  [
    'statx into too little',
    'RangeError',
    (call) => call('statx', CWD, directory, 0, C.STATX_SIZE, new Uint8Array(255)),
  ],
  [
    'openat2 that follows no link',
    'ELOOP',
    async (call) => {
      const path = join(directory, 'followed');
      sys.symlinkat('here', CWD, path);
      const how = packStruct('open_how', { resolve: BigInt(C.RESOLVE_NO_SYMLINKS) });
      return call('openat2', CWD, path, how, how.length).finally(() => sys.unlinkat(CWD, path, 0));
    },
  ],
  [
    'openat without a mode that it needs',
    'TypeError',
    (call) => call('openat', CWD, join(directory, 'new'), C.O_CREAT),
  ],
  ['openat of a number', 'TypeError', (call) => call('openat', CWD, 5, 0, 0)],
  [
    'sync_file_range',
    [0],
    onFile(async (call, fd) => [
      await call('sync_file_range', fd, 0, 11, C.SYNC_FILE_RANGE_WAIT_BEFORE),
    ]),
  ],
  [
    'sync_file_range with flags that are none',
    'EINVAL',
    onFile((call, fd) => call('sync_file_range', fd, 0, 11, 0x80)),
  ],
  [
    'fadvise64 of advice that is none',
    'EINVAL',
    onFile((call, fd) => call('fadvise64', fd, 0, 0, 99)),
  ],
  ['fadvise64 of a pipe', 'ESPIPE', onPipe(0, (call, [end]) => call('fadvise64', end, 0, 0, 0))],
  [
    'unlinkat with flags that are none',
    'EINVAL',
    (call) => call('unlinkat', CWD, fresh('flags'), 0x4000),
  ],
  [
    'mkdirat below a file',
    'ENOTDIR',
    (call) => call('mkdirat', CWD, join(fresh('plain'), 'x'), 0o700),
  ],
  ['symlinkat onto what is there', 'EEXIST', (call) => call('symlinkat', 'x', CWD, fresh('plain'))],
  [
    'renameat2 of what is missing',
    'ENOENT',
    (call) => call('renameat2', CWD, join(directory, 'no'), CWD, join(directory, 'no2'), 0),
  ],
  [
    'fsetxattr of a name that is none',
    'EOPNOTSUPP',
    onFile((call, fd) => call('fsetxattr', fd, 'name', 'x', 1, 0)),
  ],
  [
    'fgetxattr of what is not set',
    'ENODATA',
    onFile((call, fd) => call('fgetxattr', fd, 'user.name', new Uint8Array(8), 8)),
  ],
  [
    'getxattr of what is missing',
    'ENOENT',
    (call) => call('getxattr', join(directory, 'missing'), 'user.name', new Uint8Array(8), 8),
  ],
  [
    'splice from a file, whose offset moves on',
    [5, 11, 'world'],
    onFile(async (call, fd) => {
      const ends = new Int32Array(2);
      sys.pipe2(ends, C.O_CLOEXEC);
      const offset = BigInt64Array.of(6n);
      const count = await call('splice', fd, offset, ends[1], null, 100, 0);
      const room = new Uint8Array(5);
      sys.read(ends[0] as number, room, 5);
      sys.close(ends[0] as number);
      sys.close(ends[1] as number);
      return [count, Number(offset[0]), text(room)];
    }),
  ],
  ['splice of two files', 'EINVAL', onFile((call, fd) => call('splice', fd, null, fd, null, 5, 0))],
  ['tee of a file', 'EINVAL', onFile((call, fd) => call('tee', fd, fd, 5, 0))],
  [
    'pipe2, its ends left out',
    [2],
    async (call) => {
      const ends = (await call('pipe2', C.O_CLOEXEC)) as [number, number];
      sys.close(ends[0]);
      sys.close(ends[1]);
      return [ends.length];
    },
  ],
  [
    'socket of a family that is none',
    'EAFNOSUPPORT',
    (call) => call('socket', 99, C.SOCK_STREAM, 0),
  ],
  ['listen of a file', 'ENOTSOCK', onFile((call, fd) => call('listen', fd, 1))],
  ['bind of a file', 'ENOTSOCK', onFile((call, fd) => call('bind', fd, Uint8Array.of(1, 0, 0), 3))],
  [
    'shutdown of what is not connected',
    'ENOTCONN',
    async (call) => {
      const fd = sys.socket(C.AF_INET, C.SOCK_STREAM, 0);
      return call('shutdown', fd, C.SHUT_RDWR).finally(() => sys.close(fd));
    },
  ],
  [
    'accept4 of what does not listen',
    'EINVAL',
    async (call) => {
      const fd = sys.socket(C.AF_INET, C.SOCK_STREAM, 0);
      return call('accept4', fd, null, null, 0).finally(() => sys.close(fd));
    },
  ],
  [
    'bind, listen, connect and accept4, which tells the address',
    [0, 0, 0, true, 2],
    async (call) => {
      const name = packStruct('sockaddr_un', {
        sun_family: C.AF_UNIX,
        sun_path: Buffer.from(join(directory, 'listening')),
      });
      const [server, client] = [1, 2].map(() => sys.socket(C.AF_UNIX, C.SOCK_STREAM, 0)) as [
        number,
        number,
      ];
      const bound = await call('bind', server, name, name.length);
      const listening = await call('listen', server, 5);
      const connected = await call('connect', client, name, name.length);
      const length = Uint32Array.of(110);
      const accepted = (await call(
        'accept4',
        server,
        new Uint8Array(110),
        length,
        C.SOCK_CLOEXEC,
      )) as number;
      for (const fd of [server, client, accepted]) {
        sys.close(fd);
      }
      sys.unlinkat(CWD, join(directory, 'listening'), 0);
      return [bound, listening, connected, accepted > 2, length[0]];
    },
  ],
  [
    'sendto and recvfrom of a datagram, whose sender is told',
    [5, 5, 'hello\0', 16, 2],
    async (call) => {
      const fd = sys.socket(C.AF_INET, C.SOCK_DGRAM, 0);
      sys.bind(fd, packStruct('sockaddr_in', { sin_family: C.AF_INET }), 16);
      const own = new Uint8Array(16);
      sys.getsockname(fd, own, Uint32Array.of(16));
      const sent = await call('sendto', fd, 'hello', 5, 0, own, 16);
      const [room, from, length] = [new Uint8Array(6), new Uint8Array(28), Uint32Array.of(28)];
      const received = await call('recvfrom', fd, room, 6, 0, from, length);
      sys.close(fd);
      return [sent, received, text(room), length[0], from[0]];
    },
  ],
  [
    'recvfrom of a pair, without an address',
    [3, 'abc\0'],
    async (call) => {
      const [one, two] = sys.socketpair(C.AF_UNIX, C.SOCK_STREAM, 0) as unknown as [number, number];
      sys.sendto(two, 'abc', 3, 0, null, 0);
      const room = new Uint8Array(4);
      const count = await call('recvfrom', one, room, 4, 0, null, null);
      sys.close(one);
      sys.close(two);
      return [count, text(room)];
    },
  ],
  [
    'recvfrom of a file',
    'ENOTSOCK',
    onFile((call, fd) => call('recvfrom', fd, new Uint8Array(1), 1, 0, null, null)),
  ],
  [
    'clock_nanosleep of a clock that is none',
    'EINVAL',
    (call) => call('clock_nanosleep', 99, 0, packStruct('timespec', {}), null),
  ],
  [
    'clock_nanosleep until a time that has passed',
    [0],
    async (call) => [
      await call(
        'clock_nanosleep',
        C.CLOCK_MONOTONIC,
        C.TIMER_ABSTIME,
        packStruct('timespec', { tv_sec: 1n }),
        null,
      ),
    ],
  ],
  [
    'epoll_pwait of what is ready, and of nothing for a while',
    [0, 1, 0],
    onPipe(0, async (call, [read, write]) => {
      const epoll = sys.epoll_create1(C.EPOLL_CLOEXEC);
      const event = packStruct('epoll_event', { events: C.EPOLLIN });
      const added = await call('epoll_ctl', epoll, C.EPOLL_CTL_ADD, read, event);
      const room = new Uint8Array(4 * event.length);
      sys.write(write, 'x', 1);
      const ready = await call('epoll_pwait', epoll, room, 4, -1, null, 0);
      sys.read(read, new Uint8Array(1), 1);
      const none = await call('epoll_pwait', epoll, room, 4, 5, null, 0);
      sys.close(epoll);
      return [added, ready, none];
    }),
  ],
];
