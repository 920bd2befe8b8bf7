import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as C from '../../lib/constants.js';
import type { Arg, Bytes } from '../../lib/kernel/arg.js';
import { ERRNO } from '../../lib/kernel/errno.js';
import { signatureOf } from '../../lib/kernel/signature.js';
import { UNSIGNED } from '../../lib/kernel/signatures/unsigned.js';
import { packStruct, unpackStruct } from '../../lib/kernel/struct.js';
import { SyscallError } from '../../lib/kernel/syscall-error.js';
import { callNames, SYS, syscallNumber } from '../../lib/kernel/syscall-numbers.js';
import { FdGoneError, OwnedFd } from '../../lib/typed/owned-fd.js';
import { type Arguments, sys, typedCall } from '../../lib/typed/sys.js';
import type { Fd } from '../../lib/typed/sys-calls.js';

const EINTR = -ERRNO.EINTR;
const bytes = (length: number) => new Uint8Array(length);

/** A kernel that answers with these results, one per call, and keeps what it was called with. */
function scripted(...results: number[]) {
  const calls: Arg[][] = [];
  return {
    calls,
    syscall: (nr: number, ...args: Arg[]): number => {
      calls.push([nr, ...args.map((arg) => (arg instanceof Uint8Array ? arg.slice() : arg))]);
      const result = results.shift();
      if (result === undefined) {
        throw new Error('one call more than was expected');
      }
      return result;
    },
  };
}

/** What a call throws; the test fails when it does not. */
function thrown(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('it did not throw');
}

describe('sys', () => {
  it('makes calls on files, pipes, events and timers', () => {
    const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-sys-'));
    try {
      const path = join(directory, 'file');
      const fd = sys.openat(C.AT_FDCWD, path, C.O_RDWR | C.O_CREAT | C.O_CLOEXEC, 0o600);
      expect(sys.write(fd, Buffer.from('hello'), 5)).toBe(5);
      expect(sys.lseek(fd, 0, C.SEEK_SET)).toBe(0);
      const buffer = bytes(8);
      expect(sys.read(fd, buffer, 8)).toBe(5);
      expect(Buffer.from(buffer).toString()).toBe('hello\0\0\0');
      const statx = bytes(256);
      sys.statx(C.AT_FDCWD, path, 0, C.STATX_ALL, statx);
      expect(unpackStruct('statx', statx).stx_size).toBe(5n);
      expect(sys.fcntl(fd, C.F_GETFD)).toBe(C.FD_CLOEXEC);
      sys.flock(fd, C.LOCK_EX | C.LOCK_NB);
      const other = sys.openat(C.AT_FDCWD, path, C.O_RDONLY, 0);
      expect(thrown(() => sys.flock(other, C.LOCK_EX | C.LOCK_NB))).toMatchObject({
        code: 'EAGAIN',
      });
      sys.close(other);
      sys.unlinkat(C.AT_FDCWD, path, 0);
      sys.close(fd);
    } finally {
      rmSync(directory, { recursive: true });
    }
    const pair = new Int32Array(2);
    sys.pipe2(pair, C.O_CLOEXEC);
    const timer = sys.timerfd_create(C.CLOCK_MONOTONIC, C.TFD_CLOEXEC);
    sys.timerfd_settime(timer, 0, packStruct('itimerspec', { it_value: { tv_nsec: 1 } }), null);
    const expirations = new BigUint64Array(1);
    expect(sys.read(timer, expirations, 8)).toBe(8);
    expect(expirations[0]).toBe(1n);
    for (const fd of [...pair, timer]) {
      sys.close(fd);
    }
  });

  it('has every call of its architecture, and says which it lacks', () => {
    const names = [];
    for (const name in sys) {
      names.push(name);
    }
    expect(new Set(names).size).toBeGreaterThan(350);
    expect(names).toContain('timerfd_gettime');
    expect('no_such_call' in sys).toBe(false);
    for (const name of callNames() as (keyof typeof sys)[]) {
      if (Object.hasOwn(UNSIGNED, name)) {
        expect(name in sys).toBe(false);
        continue;
      }
      if (syscallNumber(process.arch as 'x64', name) === undefined) {
        expect(() => sys[name]).toThrow(ReferenceError);
      } else {
        expect(typeof sys[name]).toBe('function');
        expect(sys[name]).toBe(sys[name]);
      }
    }
  });

  it('throws what the kernel reports with the call, and the paths where there are some', () => {
    const error = thrown(() => sys.openat(-100, '/nonexistent', C.O_RDONLY | C.O_CLOEXEC, 0));
    expect(error).toBeInstanceOf(SyscallError);
    expect(error).toMatchObject({
      code: 'ENOENT',
      errno: -2,
      syscall: 'openat',
      path: '/nonexistent',
    });
    expect(String(error)).toBe(
      'SyscallError: openat ENOENT: openat(AT_FDCWD, "/nonexistent", O_RDONLY|O_CLOEXEC)',
    );
    const renaming = () => sys.renameat2(-100, '/nonexistent\n', -100, '/other', 0);
    expect(thrown(renaming)).toMatchObject({
      path: '/nonexistent\n',
      dest: '/other',
      message: 'renameat2 ENOENT: renameat2(AT_FDCWD, "/nonexistent\\n", AT_FDCWD, "/other", 0)',
    });
    expect(thrown(() => sys.listen(999_999, 1))).toMatchObject({
      message: 'listen EBADF: listen(999999, 1)',
    });
  });

  it('takes what is no error for a result', () => {
    expect(typedCall('lseek', scripted(-4096).syscall)(0, 0, 0)).toBe(-4096);
    expect(thrown(() => typedCall('lseek', scripted(-4095).syscall)(0, 0, 0))).toMatchObject({
      errno: -4095,
    });
  });

  const bad: [title: string, call: () => unknown, error: Error][] = [
    [
      'too few arguments',
      () => Reflect.apply(sys.write, null, [1]),
      new TypeError('write(fd, buf, count) takes 2 to 3 arguments, not 1'),
    ],
    [
      'too many arguments',
      () => Reflect.apply(sys.getpid, null, [1]),
      new TypeError('getpid() takes 0 arguments, not 1'),
    ],
    [
      'undefined',
      () => Reflect.apply(sys.close, null, [undefined]),
      new TypeError('close: fd is undefined: it must be an integer'),
    ],
    ['a fraction', () => sys.close(1.5), new TypeError('close: fd is 1.5: it must be an integer')],
    [
      'an fd that would be another after 32 bits',
      () => sys.close(2 ** 32 + 1),
      new RangeError('close: fd is 4294967297: the kernel looks at 32 bits of it only'),
    ],
    [
      'a number for memory',
      () => Reflect.apply(sys.read, null, [0, 4096, 1]),
      new TypeError(
        'read: buf is 4096: it must be bytes (a TypedArray, DataView, ArrayBuffer or SharedArrayBuffer)',
      ),
    ],
    [
      'null for memory that must be there',
      () => Reflect.apply(sys.read, null, [0, null, 1]),
      new TypeError(
        'read: buf is null: it must be bytes (a TypedArray, DataView, ArrayBuffer or SharedArrayBuffer)',
      ),
    ],
    [
      'a string for memory',
      () => Reflect.apply(sys.read, null, [1, 'hi', 2]),
      new TypeError(
        'read: buf is "hi": it must be bytes (a TypedArray, DataView, ArrayBuffer or SharedArrayBuffer)',
      ),
    ],
    [
      'a number for a path',
      () => Reflect.apply(sys.unlinkat, null, [-100, 5, 0]),
      new TypeError('unlinkat: path is 5: it must be a string, or bytes that end in a NUL'),
    ],
    [
      'a path with a NUL',
      () => sys.unlinkat(-100, 'a\0b', 0),
      new TypeError('unlinkat: path is "a\\u0000b": the kernel takes a NUL as its end'),
    ],
    [
      'a path of bytes without a NUL',
      () => sys.unlinkat(-100, Buffer.from('ab'), 0),
      new RangeError('unlinkat: path has no NUL byte at its end, nor anywhere in its 2 bytes'),
    ],
    [
      'a length past the end',
      () => sys.read(0, bytes(4), 5),
      new RangeError('read: count is 5, but buf has 4 bytes'),
    ],
    [
      'a bigint past 64 bits',
      () => sys.read(0, bytes(4), 2n ** 64n),
      new RangeError('argument 2 is 18446744073709551616n: it does not fit in 64 bits'),
    ],
    [
      'a struct too small',
      () => sys.clock_gettime(0, bytes(15)),
      new RangeError('clock_gettime: tp has 15 bytes, and a timespec takes 16'),
    ],
  ];
  it.each(bad)('refuses %s', (_title, call, error) => {
    expect(call).toThrow(error);
  });
});

describe('a signal', () => {
  it('does not end a call: it is made again as it was', () => {
    const kernel = scripted(EINTR, EINTR, 3);
    const buffer = bytes(4);
    expect(typedCall('read', kernel.syscall)(5, buffer, 4)).toBe(3);
    expect(kernel.calls).toEqual([0, 1, 2].map(() => [SYS.read, 5, buffer, 4]));
  });

  it('leaves a wait in milliseconds what is left of it', () => {
    const { calls, syscall } = scripted(EINTR, 0);
    const slow = (nr: number, ...args: Arg[]): number => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      return syscall(nr, ...args);
    };
    typedCall('epoll_pwait', slow)(3, bytes(64), 2, 5000, null, 8);
    expect(calls[0]?.[4]).toBe(5000);
    expect(calls[1]?.[4]).toBeLessThanOrEqual(4980);
    expect(calls[1]?.[4]).toBeGreaterThan(1000);
  });

  it('does not turn an endless wait into another, nor a look into a wait', () => {
    for (const timeout of [-1, 0]) {
      const { calls, syscall } = scripted(EINTR, 0);
      typedCall('epoll_pwait', syscall)(3, bytes(64), 2, timeout, null, 8);
      expect(calls.map((call) => call[4])).toEqual([timeout, timeout]);
    }
  });

  it('leaves a relative timespec what is left of it, and an absolute one as it is', () => {
    const request = packStruct('timespec', { tv_sec: 9 });
    for (const [flags, isLess] of [
      [0, true],
      [C.TIMER_ABSTIME, false],
    ] as const) {
      const { calls, syscall } = scripted(EINTR, 0);
      typedCall('clock_nanosleep', syscall)(1, flags, request, null);
      expect(calls[0]?.[3]).toEqual(request);
      const second = unpackStruct('timespec', calls[1]?.[3] as Uint8Array);
      expect(second.tv_sec * 1_000_000_000n + second.tv_nsec < 9_000_000_000n).toBe(isLess);
    }
    expect(request).toEqual(packStruct('timespec', { tv_sec: 9 }));
  });

  it('never makes a close again: the fd is gone', () => {
    const { calls, syscall } = scripted(EINTR);
    expect(typedCall('close', syscall)(7)).toBe(0);
    expect(calls.length).toBe(1);
  });

  it('does not make a connect again that goes on: it waits and asks for the outcome', () => {
    const outcomes = [
      [0, undefined],
      [ERRNO.ECONNREFUSED, 'ECONNREFUSED'],
    ] as const;
    for (const [outcome, code] of outcomes) {
      const calls: number[] = [];
      const syscall = (nr: number, ...args: Arg[]): number => {
        calls.push(nr);
        if (nr === SYS.getsockopt) {
          (args[3] as Int32Array)[0] = outcome;
        }
        return nr === SYS.connect ? EINTR : nr === SYS.ppoll ? 1 : 0;
      };
      const connect = () => typedCall('connect', syscall)(3, bytes(16), 16);
      if (code === undefined) {
        expect(connect()).toBe(0);
      } else {
        expect(thrown(connect)).toMatchObject({ code, syscall: 'connect' });
      }
      expect(calls).toEqual([SYS.connect, SYS.ppoll, SYS.getsockopt]);
    }
  });

  it('makes a connect again that has left a Unix socket without a peer and without an error', () => {
    const calls: number[] = [];
    const syscall = (nr: number, ...args: Arg[]): number => {
      calls.push(nr);
      if (nr === SYS.ppoll) {
        new Int16Array((args[0] as Uint8Array).buffer)[3] = C.POLLOUT | C.POLLHUP;
      }
      return nr === SYS.connect && calls.length === 1 ? EINTR : nr === SYS.ppoll ? 1 : 0;
    };
    expect(typedCall('connect', syscall)(3, bytes(16), 16)).toBe(0);
    expect(calls).toEqual([SYS.connect, SYS.ppoll, SYS.getsockopt, SYS.connect]);
  });
});

describe('shorter calls', () => {
  it('fill in lengths, flags and a mode that no file is made with', () => {
    const fd = sys.memfd_create('short');
    expect(sys.write(fd, 'twelve bytes')).toBe(12);
    expect(sys.pwrite64(fd, 'é', 2, 0)).toBe(2);
    expect(sys.lseek(fd, 0, C.SEEK_SET)).toBe(0);
    const buffer = bytes(4);
    expect(sys.read(fd, buffer)).toBe(4);
    sys.close(fd);
    const directory = sys.openat(C.AT_FDCWD, '.', C.O_RDONLY);
    expect([...sys.getdents64(directory)].map(({ d_name }) => d_name)).toContain('package.json');
    sys.close(directory);
    expect(() => sys.openat(C.AT_FDCWD, '/tmp/x', C.O_CREAT | C.O_WRONLY)).toThrow(
      new TypeError(
        'openat: mode is missing: with O_CREAT it says what the file may be used for, such as 0o644',
      ),
    );
    expect(() => sys.openat(C.AT_FDCWD, '/tmp', C.O_TMPFILE | C.O_RDWR)).toThrow('O_TMPFILE');
  });

  it('return what the kernel would have written', () => {
    expect(sys.uname().sysname).toBe('Linux');
    expect(sys.clock_gettime(C.CLOCK_MONOTONIC).tv_sec).toBeGreaterThan(0n);
    expect(sys.clock_getres(C.CLOCK_MONOTONIC).tv_sec).toBe(0n);
    const limit = sys.prlimit64(0, C.RLIMIT_NOFILE, null);
    expect(limit.rlim_max).toBeGreaterThanOrEqual(limit.rlim_cur);
    const [read, write] = sys.pipe2(C.O_CLOEXEC);
    expect(sys.fstat(read).st_mode & 0o170_000).toBe(C.S_IFIFO);
    expect(sys.write(write, 'x')).toBe(1);
    sys.close(read);
    sys.close(write);
    expect(sys.statx(C.AT_FDCWD, '/', 0, C.STATX_TYPE).stx_mode & 0o170_000).toBe(C.S_IFDIR);
    expect(sys.newfstatat(C.AT_FDCWD, '/').st_ino).toBeGreaterThan(0n);
    expect(sys.getcwd()).toBe(process.cwd());
    expect(sys.readlinkat(C.AT_FDCWD, '/proc/self/cwd')).toBe(process.cwd());
    expect(sys.getresuid()).toEqual([process.getuid?.(), process.geteuid?.(), expect.any(Number)]);
    expect(sys.fstat(0, bytes(144))).toBe(0);
  });

  it('take what owns an fd in its place', () => {
    const file = new OwnedFd(sys.memfd_create('owned'));
    expect(sys.write(file, 'abc')).toBe(3);
    expect(sys.fstat(file).st_size).toBe(3n);
    file.close();
    expect(() => sys.fstat(file)).toThrow(FdGoneError);
    expect(() => sys.fstat({} as never)).toThrow(
      'fstat: fd is an object: it must be an fd: a number, an OwnedFd or a Socket',
    );
  });

  it('are made by name or number', () => {
    expect(sys.call('getpid')).toBe(process.pid);
    expect(sys.call(SYS.getpid)).toBe(process.pid);
    expect(() => sys.call('close', -1)).toThrow(SyscallError);
    expect(thrown(() => sys.call(500, 1))).toMatchObject({
      code: 'ENOSYS',
      syscall: 'syscall 500',
    });
    expect(() => sys.call('reed')).toThrow('has no call "reed"');
  });
});

describe('the types of sys', () => {
  it('are made from the signatures', () => {
    expectTypeOf<Arguments<'write'>>().toEqualTypeOf<
      [fd: Fd, buf: string | Bytes, count?: number | bigint]
    >();
    expectTypeOf<Arguments<'openat'>>().toEqualTypeOf<
      [dirfd: Fd, path: string | Bytes, flags?: number, mode?: number]
    >();
    expectTypeOf<Arguments<'recvfrom'>>().toEqualTypeOf<
      [
        fd: Fd,
        buf?: Bytes | null,
        len?: number | bigint,
        flags?: number,
        addr?: Bytes | null,
        addrlen?: Bytes | null,
      ]
    >();
    expectTypeOf<Arguments<'fcntl'>>().toEqualTypeOf<[fd: Fd, cmd: number, arg?: Arg]>();
    expectTypeOf<Arguments<'getpid'>>().toEqualTypeOf<[]>();
    expectTypeOf<Arguments<'statx'>[1]>().toEqualTypeOf<string | Bytes | null>();
    expectTypeOf(sys.read).returns.toBeNumber();
  });

  it('refuse at compile time what is refused at run time', () => {
    // @ts-expect-error: a string is no fd
    expect(() => sys.close('1')).toThrow(TypeError);
    // @ts-expect-error: no buffer
    expect(() => sys.write(1)).toThrow(TypeError);
    // @ts-expect-error: memory must be there
    expect(() => sys.read(0, null, 0)).toThrow(TypeError);
    // @ts-expect-error: there is no such call
    expect(sys.reed).toBeUndefined();
    // @ts-expect-error: only i386 has it
    expect(SYS.socketcall).toBeUndefined();
  });

  it('have as many arguments as the signature', () => {
    expect(signatureOf('splice').parameters.length).toBe(6);
    expectTypeOf<Arguments<'splice'>['length']>().toEqualTypeOf<5 | 6>();
  });
});
