import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Arg } from '../../lib/kernel/arg.js';
import { constantValue } from '../../lib/kernel/constant-sets.js';
import { DANGER, DANGEROUS_OPTIONS } from '../../lib/kernel/refused-calls.js';
import { SYS, type SyscallName, syscallNumber } from '../../lib/kernel/syscall-numbers.js';
import { addressOf, rawSyscall } from '../../lib/raw/raw-syscall.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';

const { EBADF, EFAULT, ENOENT, EINVAL } = (await import('../../lib/kernel/errno.js')).ERRNO;
const bytes = (length: number) => new Uint8Array(length);
const NO_FD = 999_999;
const epollEvent = process.arch === 'x64' ? 12 : 16;

describe('rawSyscall refuses memory that is too small', () => {
  const rows: [name: SyscallName, args: Arg[], message: string][] = [
    ['write', [NO_FD, bytes(64), 65], 'write: count is 65, but buf has 64 bytes'],
    ['write', [NO_FD, bytes(0), 1], 'write: count is 1, but buf has 0 bytes'],
    ['write', [NO_FD, bytes(8).subarray(4), 5], 'write: count is 5, but buf has 4 bytes'],
    ['write', [NO_FD, new ArrayBuffer(3), 4], 'write: count is 4, but buf has 3 bytes'],
    [
      'write',
      [NO_FD, new DataView(new ArrayBuffer(3)), 2n ** 40n],
      'write: count is 1099511627776, but buf has 3 bytes',
    ],
    ['read', [NO_FD, new SharedArrayBuffer(3), 4], 'read: count is 4, but buf has 3 bytes'],
    ['read', [NO_FD, new Uint16Array(2), -1], 'read: count is -1, but buf has 4 bytes'],
    ['getrandom', [bytes(5), 6, 0], 'getrandom: buflen is 6, but buf has 5 bytes'],
    ['sendto', [NO_FD, bytes(5), 6, 0, null, 0], 'sendto: len is 6, but buf has 5 bytes'],
    [
      'sendto',
      [NO_FD, bytes(5), 5, 0, bytes(15), 16],
      'sendto: addrlen is 16, but addr has 15 bytes',
    ],
    ['recvfrom', [NO_FD, bytes(5), 6, 0, null, null], 'recvfrom: len is 6, but buf has 5 bytes'],
    [
      'recvfrom',
      [NO_FD, bytes(5), 5, 0, bytes(16), Int32Array.of(17)],
      'recvfrom: addrlen is 17, but addr has 16 bytes',
    ],
    ['connect', [NO_FD, bytes(8), 16], 'connect: addrlen is 16, but addr has 8 bytes'],
    ['bind', [NO_FD, bytes(8), 16], 'bind: addrlen is 16, but addr has 8 bytes'],
    [
      'accept4',
      [NO_FD, bytes(16), bytes(3), 0],
      'accept4: addrlen has 3 bytes, and a length word takes 4',
    ],
    [
      'getsockname',
      [NO_FD, bytes(16), Int32Array.of(128)],
      'getsockname: addrlen is 128, but addr has 16 bytes',
    ],
    [
      'getsockname',
      [NO_FD, bytes(16), Int32Array.of(-1)],
      'getsockname: addrlen is -1, but addr has 16 bytes',
    ],
    [
      'getsockopt',
      [NO_FD, 1, 2, bytes(2), Int32Array.of(4)],
      'getsockopt: optlen is 4, but optval has 2 bytes',
    ],
    ['setsockopt', [NO_FD, 1, 2, bytes(2), 4], 'setsockopt: optlen is 4, but optval has 2 bytes'],
    ['socketpair', [1, 1, 0, new Int32Array(1)], 'socketpair: sv has 4 bytes, and int[2] takes 8'],
    ['pipe2', [new Int32Array(1), 0], 'pipe2: pipefd has 4 bytes, and int[2] takes 8'],
    ['clock_gettime', [0, bytes(8)], 'clock_gettime: tp has 8 bytes, and a timespec takes 16'],
    ['nanosleep', [bytes(15), null], 'nanosleep: req has 15 bytes, and a timespec takes 16'],
    [
      'statx',
      [-100, Buffer.from('/\0'), 0, 0xfff, bytes(255)],
      'statx: statxbuf has 255 bytes, and a statx takes 256',
    ],
    ['uname', [bytes(389)], 'uname: buf has 389 bytes, and a utsname takes 390'],
    [
      'timerfd_settime',
      [NO_FD, 0, bytes(31), null],
      'timerfd_settime: new_value has 31 bytes, and an itimerspec takes 32',
    ],
    [
      'epoll_ctl',
      [NO_FD, 1, 0, bytes(11)],
      `epoll_ctl: event has 11 bytes, and an epoll_event takes ${epollEvent}`,
    ],
    [
      'epoll_pwait',
      [NO_FD, bytes(40), 4, 0, null, 8],
      `epoll_pwait: maxevents is 4, which takes ${4 * epollEvent} bytes, but events has 40 bytes`,
    ],
    [
      'ppoll',
      [bytes(15), 2, null, null, 0],
      'ppoll: nfds is 2, which takes 16 bytes, but fds has 15 bytes',
    ],
    [
      'ppoll',
      [bytes(8), 1, bytes(8), null, 0],
      'ppoll: tmo_p has 8 bytes, and a timespec takes 16',
    ],
    [
      'pselect6',
      [65, bytes(8), null, null, null, null],
      'pselect6: nfds is 65, which takes 16 bytes, but readfds has 8 bytes',
    ],
    [
      'writev',
      [NO_FD, bytes(31), 2],
      'writev: iovcnt is 2, which takes 32 bytes, but iov has 31 bytes',
    ],
    ['sendmsg', [NO_FD, bytes(48), 0], 'sendmsg: msg has 48 bytes, and a msghdr takes 56'],
    [
      'prlimit64',
      [0, 7, null, bytes(8)],
      'prlimit64: old_limit has 8 bytes, and a rlimit64 takes 16',
    ],
    ['signalfd4', [-1, bytes(4), 8, 0], 'signalfd4: sizemask is 8, but mask has 4 bytes'],
    [
      'sched_getaffinity',
      [0, 128, bytes(64)],
      'sched_getaffinity: cpusetsize is 128, but mask has 64 bytes',
    ],
    [
      'utimensat',
      [-100, null, bytes(16), 0],
      'utimensat: times has 16 bytes, and timespec[2] takes 32',
    ],
    ['sendfile', [NO_FD, NO_FD, bytes(4), 1], 'sendfile: offset has 4 bytes, and an off takes 8'],
    [
      'openat',
      [-100, Buffer.from('/etc'), 0, 0],
      'openat: path has no NUL byte at its end, nor anywhere in its 4 bytes',
    ],
    [
      'memfd_create',
      [bytes(0), 0],
      'memfd_create: name has no NUL byte at its end, nor anywhere in its 0 bytes',
    ],
    ['fcntl', [NO_FD, 6, bytes(31)], 'fcntl: arg has 31 bytes, and a flock takes 32'],
    ['ioctl', [NO_FD, 0x541b, bytes(3)], 'ioctl: argp has 3 bytes, and an int takes 4'],
    ['ioctl', [NO_FD, 0x5413, bytes(7)], 'ioctl: argp has 7 bytes, and a winsize takes 8'],
    ['prctl', [16, bytes(15), 0, 0, 0], 'prctl: name has 15 bytes, and text[16] takes 16'],
  ];
  it.each(rows.map(([name, args, message]) => [message, name, args] as const))(
    '%s',
    (message, name, args) => {
      const [a, b, c, d, e, f] = [...args, 0, 0, 0, 0, 0, 0] as [Arg, Arg, Arg, Arg, Arg, Arg];
      for (let time = 0; time < 2; time++) {
        expect(() => rawSyscall(SYS[name], a, b, c, d, e, f)).toThrow(new RangeError(message));
      }
    },
  );

  it('says so when a length is memory itself', () => {
    expect(() => rawSyscall(SYS.recvfrom, NO_FD, bytes(4), bytes(4), 0, null, null)).toThrow(
      new TypeError('recvfrom: len is memory: it must be the length of buf, a number'),
    );
  });
});

describe('memory of another realm', () => {
  it('is checked, and taken, like any other', () => {
    const foreign: (ArrayBuffer | SharedArrayBuffer)[] = runInNewContext(
      '[new ArrayBuffer(8), new SharedArrayBuffer(8)]',
    );
    for (const memory of foreign) {
      expect(sys.getrandom(memory, 8, 0)).toBe(8);
      expect(() => sys.getrandom(memory, 9, 0)).toThrow('buflen is 9, but buf has 8 bytes');
      new Uint8Array(memory).fill(65);
      expect(() => rawSyscall(SYS.unlinkat, -100, memory, 0)).toThrow('path has no NUL byte');
    }
  });
});

describe('rawSyscall leaves to the kernel', () => {
  const rows: [title: string, name: SyscallName, args: Arg[], result: number][] = [
    ['memory of exactly the size', 'write', [NO_FD, bytes(64), 64], -EBADF],
    [
      'less than the memory',
      'recvfrom',
      [NO_FD, bytes(64), 5, 0, bytes(16), Int32Array.of(16)],
      -EBADF,
    ],
    ['a length word that is no memory of ours', 'getsockname', [0, bytes(16), 8], -EFAULT],
    ['null where memory may be missing', 'recvfrom', [NO_FD, null, 100, 0, null, null], -EBADF],
    ['a path with a NUL in it', 'openat', [-100, Buffer.from('/nonexistent\0xyz'), 0, 0], -ENOENT],
    ['larger structs', 'clock_gettime', [-5, bytes(17)], -EINVAL],
  ];
  it.each(rows)('%s', (_title, name, args, result) => {
    const [a, b, c, d, e, f] = [...args, 0, 0, 0, 0, 0, 0] as [Arg, Arg, Arg, Arg, Arg, Arg];
    if (name === 'getsockname') {
      // An fd of a socket, so that the kernel comes as far as the pointer.
      const fd = rawSyscall(SYS.socket, 1, 1, 0);
      expect(rawSyscall(SYS.getsockname, fd, b, c)).toBe(result);
      rawSyscall(SYS.close, fd);
      return;
    }
    expect(rawSyscall(SYS[name], a, b, c, d, e, f)).toBe(result);
  });

  itNeeds('kernel')('a command that it does not know, without memory', () => {
    expect(rawSyscall(SYS.ioctl, NO_FD, 0x1234, 1)).toBe(-EBADF);
  });

  it('lengths that unchecked is asked to pass on', () => {
    expect(rawSyscall.unchecked(SYS.write, NO_FD, bytes(1), 2)).toBe(-EBADF);
  });
});

describe('memory of which nothing is known', () => {
  const rows: [what: string, nr: number, args: Arg[], says: string][] = [
    [
      'of an unknown fcntl',
      SYS.fcntl,
      [NO_FD, 12_345, bytes(64)],
      'fcntl: arg is memory, and no form',
    ],
    [
      'of an unknown ioctl',
      SYS.ioctl,
      [NO_FD, 0x1234, bytes(64)],
      'ioctl: argp is memory, and no form',
    ],
    [
      'of a device mapper request, whose struct tells its size',
      SYS.ioctl,
      [NO_FD, 0xc138_fd00, bytes(4096)],
      'ioctl: argp is memory, and no form',
    ],
    [
      'of SETALL, which reads as many as the set has',
      SYS.semctl,
      [0, 0, 17, bytes(64)],
      'semctl: arg is memory',
    ],
    ["of KVM's ioctls", SYS.ioctl, [NO_FD, 0xc008_ae05, bytes(64)], 'ioctl: argp is memory'],
    [
      "of the device mapper's ioctls",
      SYS.ioctl,
      [NO_FD, 0xc138_fd00, bytes(312)],
      'ioctl: argp is memory',
    ],
    ['of an unknown prctl', SYS.prctl, [9999, bytes(64)], 'prctl: arg2 is memory'],
    ['of an unknown keyctl', SYS.keyctl, [999, 0, bytes(64)], 'keyctl: arg3 is memory'],
    [
      'of GETALL, which writes as many as the set has',
      SYS.semctl,
      [0, 0, 13, bytes(64)],
      'semctl: arg is memory',
    ],
    [
      'of a number past the tables',
      500,
      [bytes(64)],
      'syscall 500: argument 0 is memory, and no table',
    ],
    ['of a number far past them', 4000, [0, bytes(64)], 'syscall 4000: argument 1 is memory'],
  ];
  it.each(rows)('is refused: %s', (_what, nr, args, says) => {
    expect(() => rawSyscall(nr, ...(args as [Arg]))).toThrow(says);
    expect(() => rawSyscall(nr, ...(args as [Arg]))).toThrow('rawSyscall.unchecked makes the call');
    expect(rawSyscall.unchecked(nr, ...args)).toBeLessThan(0);
  });
});

describe('forms of calls', () => {
  const rows: [name: SyscallName, args: Arg[], message: string][] = [
    ['adjtimex', [bytes(207)], 'adjtimex: buf has 207 bytes, and a timex takes 208'],
    [
      'timer_gettime',
      [0, bytes(31)],
      'timer_gettime: curr_value has 31 bytes, and an itimerspec takes 32',
    ],
    ['shmctl', [0, 2, bytes(111)], 'shmctl: buf has 111 bytes, and a shmid_ds takes 112'],
    [
      'msgrcv',
      [0, bytes(64), 64, 0, 0],
      'msgrcv: msgsz is 64, which takes 72 bytes, but msgp has 64 bytes',
    ],
    [
      'mincore',
      [0, 40_960, bytes(9)],
      'mincore: length is 40960, which takes 10 bytes, but vec has 9 bytes',
    ],
    [
      'get_mempolicy',
      [null, bytes(8), 129, 0, 0],
      'get_mempolicy: maxnode is 129, which takes 16 bytes, but nodemask has 8 bytes',
    ],
    [
      'move_pages',
      [0, 4, bytes(32), null, bytes(12), 0],
      'move_pages: count is 4, which takes 16 bytes, but status has 12 bytes',
    ],
    [
      'io_uring_setup',
      [8, bytes(119)],
      'io_uring_setup: params has 119 bytes, and an io_uring_params takes 120',
    ],
    [
      'perf_event_open',
      [Uint32Array.of(0, 112, 0, 0), 0, -1, -1, 0],
      'perf_event_open: attr says that it has 112 bytes, but there are 16',
    ],
    [
      'name_to_handle_at',
      [-100, Buffer.from('/\0'), Uint32Array.of(128, 0), bytes(4), 0],
      'name_to_handle_at: handle says that it has 136 bytes, but there are 8',
    ],
    [
      'name_to_handle_at',
      [-100, Buffer.from('/\0'), Uint32Array.of(0, 0), bytes(4), 1],
      'name_to_handle_at: mount_id has 4 bytes, and a u64 takes 8',
    ],
    ['keyctl', [11, 1, bytes(7), 8], 'keyctl: buflen is 8, but buffer has 7 bytes'],
    [
      'cachestat',
      [0, bytes(16), bytes(39), 0],
      'cachestat: cstat has 39 bytes, and a cachestat takes 40',
    ],
    [
      'listmount',
      [bytes(24), bytes(8), 2, 0],
      'listmount: nr_mnt_ids is 2, which takes 16 bytes, but mnt_ids has 8 bytes',
    ],
    [
      'bpf',
      [15, bytes(8), 8],
      'bpf: attr has 8 bytes, and the kernel writes up to 16 there, whatever size is',
    ],
    ['fcntl', [0, 16, bytes(7)], 'fcntl: arg has 7 bytes, and a f_owner_ex takes 8'],
    ['fcntl', [0, 1035, bytes(7)], 'fcntl: hint has 7 bytes, and a u64 takes 8'],
    ['ioctl', [0, 0x8915, bytes(39)], 'ioctl: argp has 39 bytes, and an ifreq takes 40'],
    ['ioctl', [0, 0x802c_542a, bytes(43)], 'ioctl: argp has 43 bytes, and bytes[44] takes 44'],
    ['prctl', [25, bytes(3)], 'prctl: flag has 3 bytes, and an int takes 4'],
    ['prctl', [0x4155_5856, bytes(7), 8], 'prctl: size is 8, but auxv has 7 bytes'],
    [
      'getsockopt',
      [0, 1, 26, bytes(8), Int32Array.of(2)],
      'getsockopt: optlen is 2, which takes 16 bytes, but optval has 8 bytes',
    ],
    [
      'futex',
      [bytes(4), 128, 0, bytes(15)],
      'futex: timeout has 15 bytes, and a timespec takes 16',
    ],
    [
      'landlock_add_rule',
      [0, 1, bytes(11), 0],
      'landlock_add_rule: rule_attr has 11 bytes, and a landlock_path_beneath_attr takes 12',
    ],
  ];
  it.each(rows)('%s is checked: %s', (name, args, message) => {
    expect(() => rawSyscall(SYS[name], ...(args as [Arg]))).toThrow(new RangeError(message));
  });
});

describe('what a struct points to', () => {
  const pointers = (...words: (bigint | number)[]) => BigUint64Array.from(words.map(BigInt));
  it('is checked where its address came from addressOf', () => {
    const memory = bytes(64);
    const at = addressOf(memory);
    expect(rawSyscall(SYS.writev, NO_FD, pointers(at, 64), 1)).toBe(-EBADF);
    expect(rawSyscall(SYS.writev, NO_FD, pointers(at + 60n, 4), 1)).toBe(-EBADF);
    for (const [iovec, message] of [
      [pointers(at, 65), 'writev: iov[0].iov_len is 65, but at iov_base there are 64 bytes'],
      [
        pointers(at, 1, at + 60n, 5),
        'writev: iov[1].iov_len is 5, but at iov_base there are 4 bytes',
      ],
    ] as const) {
      expect(() => rawSyscall(SYS.writev, NO_FD, iovec, iovec.length / 2)).toThrow(
        new RangeError(message),
      );
    }
    const iovec = pointers(at, 65);
    const message = pointers(0, 0, addressOf(iovec), 1, 0, 0, 0);
    expect(() => rawSyscall(SYS.recvmsg, NO_FD, message, 0)).toThrow(
      'recvmsg: msg.msg_iov[0].iov_len is 65, but at iov_base there are 64 bytes',
    );
    message[3] = 2n;
    expect(() => rawSyscall(SYS.recvmsg, NO_FD, message, 0)).toThrow('msg.msg_iovlen is 2');
  });

  itNeeds('kernel')('is not checked at any other address', () => {
    expect(rawSyscall(SYS.writev, NO_FD, pointers(4096, 65), 1)).toBe(-EBADF);
  });
});

describe('calls that are dangerous by their arguments', () => {
  it('are refused with the reason, by whatever alias', () => {
    for (const [key, reason] of Object.entries(DANGEROUS_OPTIONS)) {
      const [name, option] = key.split(' ') as [string, string];
      expect(constantValue(name)).toBe(Number(option));
      const says = `prctl(${name}) is refused: ${reason} (rawSyscall.unchecked makes`;
      expect(() => rawSyscall(SYS.prctl, Number(option), 1, 0, 0, 0)).toThrow(says);
      expect(() => rawSyscall(2 ** 32 + SYS.prctl, BigInt(option), 1)).toThrow(says);
    }
    expect(rawSyscall(SYS.prctl, 3)).toBeGreaterThanOrEqual(0);
  });

  itNeeds('kernel')('are close_range, dup2 and dup3 onto what the event loop waits for', () => {
    const fd = rawSyscall(SYS.eventfd2, 0, 0);
    const other = rawSyscall(SYS.memfd_create, Buffer.from('other\0'), 0);
    expect(() => rawSyscall(SYS.close_range, 3, 2 ** 32 - 1, 0)).toThrow(
      /close_range\(3, 4294967295\) is refused: it would close/,
    );
    expect(() => rawSyscall(SYS.close_range, fd, fd, 0)).toThrow('anon_inode:[eventfd]');
    expect(() => rawSyscall(SYS.dup3, other, fd, 0)).toThrow(`dup3 onto ${fd} is refused`);
    expect(rawSyscall(SYS.close_range, fd, fd, 4)).toBe(0); // CLOSE_RANGE_CLOEXEC closes nothing now.
    expect(rawSyscall(SYS.close_range, other, other, 0)).toBe(0);
    expect(rawSyscall(SYS.close, other)).toBe(-EBADF);
    expect(rawSyscall.unchecked(SYS.close_range, fd, fd, 0)).toBe(0);
  });
});

describe('dangerous calls', () => {
  const here = Object.keys(DANGER).filter(
    (name) => syscallNumber(process.arch as 'x64', name) !== undefined,
  );

  it.each(here)('%s is refused with the reason', (name) => {
    const nr = SYS[name as SyscallName];
    const error = new Error(
      `${name} is refused: ${DANGER[name]} (rawSyscall.unchecked makes the call all the same)`,
    );
    expect(() => rawSyscall(nr, 0, 0, 0, 0, 0, 0)).toThrow(error);
    // The kernel takes 32 bits of the number, and x86-64 knows x32's as well.
    expect(() => rawSyscall(2 ** 32 + nr)).toThrow(error);
    expect(() => rawSyscall(2 ** 30 + nr)).toThrow(error);
    expect(() => rawSyscall.bigint(nr)).toThrow(error);
  });

  it('are those that the policy names', () => {
    for (const name of [
      'fork',
      'vfork',
      'clone',
      'clone3',
      'exit',
      'exit_group',
      'execve',
      'execveat',
      'brk',
      'rt_sigaction',
      'rt_sigprocmask',
      'setuid',
      'setresgid',
      'munmap',
    ]) {
      expect(DANGER).toHaveProperty(name);
    }
    expect(here.length).toBeGreaterThan(30);
  });

  it('are made when asked for by name', () => {
    // The one whose call with these arguments harms nobody: no such address.
    expect(rawSyscall.unchecked(SYS.munmap, 1, 1)).toBe(-EINVAL);
  });

  it('exist, and are explained in the README in the same words', () => {
    const readme = readFileSync('docs/safety.md', 'utf8');
    for (const [name, reason] of Object.entries(DANGER)) {
      expect(
        ['x64', 'arm64', 'ia32'].some((arch) => syscallNumber(arch as 'x64', name) !== undefined),
        name,
      ).toBe(true);
      expect(readme).toMatch(
        new RegExp(`^\\|.*\`${name}\`.*\\| ${reason.replace(/[.()]/g, '\\$&')} \\|$`, 'm'),
      );
    }
  });
});
