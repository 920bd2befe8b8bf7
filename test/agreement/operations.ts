// What the random programs do: calls that harm nothing, whose outcome is the same each time, in this process and in one of
// their own. What differs from run to run (ids, times, random bytes) goes into buffers that nobody looks at.

import {
  AF_INET,
  AF_UNIX,
  AT_EMPTY_PATH,
  AT_FDCWD,
  CLOCK_MONOTONIC,
  EFD_NONBLOCK,
  EFD_SEMAPHORE,
  EPOLL_CLOEXEC,
  F_GETFD,
  F_GETFL,
  F_SETFD,
  FALLOC_FL_KEEP_SIZE,
  FALLOC_FL_PUNCH_HOLE,
  LOCK_NB,
  LOCK_SH,
  MFD_CLOEXEC,
  O_CLOEXEC,
  O_NONBLOCK,
  O_RDONLY,
  POSIX_FADV_NORMAL,
  PRIO_PROCESS,
  RLIMIT_NOFILE,
  SCHED_FIFO,
  SEEK_CUR,
  SEEK_END,
  SEEK_SET,
  SFD_CLOEXEC,
  SFD_NONBLOCK,
  SO_RCVBUF,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
  STATX_SIZE,
  TFD_CLOEXEC,
  TFD_NONBLOCK,
} from '../../lib/constants.js';
import { packSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import type { Draft } from './draft.js';

const uint32 = (value: number) => new Uint8Array(Uint32Array.of(value).buffer);
const ANYWHERE = packSockaddrIn({ address: '127.0.0.1', port: 0 });
const NO_SIGNALS = new Uint8Array(8);
const NO_TIME = new Uint8Array(16);
const STATX_BYTES = 256;
const STATX_SIZE_OFFSET = 40;
const TIMERSPEC_BYTES = 32;

/** Reads and writes: the more of them, the more there is to see. */
const TRANSFERS: readonly ((draft: Draft) => void)[] = [
  (d) => d.transfer('write', d.fd(), [...d.texts, ...d.rooms]),
  (d) => d.transfer('write', 1, [...d.texts, ...d.rooms]),
  (d) => d.transfer('write', 1, d.texts),
  (d) => d.transfer('write', d.file, d.texts),
  (d) => d.transfer('read', d.fd(), [...d.rooms, ...d.texts]),
  (d) => d.transfer('read', d.file, d.rooms),
  (d) => d.transfer('pwrite64', d.fd(), [...d.texts, ...d.rooms], d.pick(300)),
  (d) => d.transfer('pread64', d.fd(), d.rooms, d.pick(300)),
  (d) => d.transfer('pread64', d.file, d.rooms, d.wideOffset()),
];

const OTHERS: readonly ((draft: Draft) => void)[] = [
  (d) => d.call(d.one(['getpid', 'getppid', 'gettid', 'sched_yield'] as const)),
  (d) => d.call(d.one(['getuid', 'geteuid', 'getgid', 'getegid'] as const)),
  (d) => d.open('memfd_create', d.path('m'), d.one([0, MFD_CLOEXEC])),
  (d) => d.open('eventfd2', d.pick(9), EFD_NONBLOCK | d.one([0, EFD_SEMAPHORE])),
  (d) => d.open('socket', AF_UNIX, SOCK_NONBLOCK | d.one([SOCK_STREAM, SOCK_DGRAM, 9]), 0),
  (d) =>
    d.open(
      'openat',
      AT_FDCWD,
      d.path(d.one(['/dev/null', '/dev/zero', '/no/such'])),
      O_RDONLY | O_CLOEXEC,
      0,
    ),
  (d) => d.open('epoll_create1', EPOLL_CLOEXEC),
  (d) => d.open('signalfd4', -1, d.constant(NO_SIGNALS), 8, SFD_NONBLOCK | SFD_CLOEXEC),
  (d) => d.open('timerfd_create', CLOCK_MONOTONIC, TFD_NONBLOCK | d.one([0, TFD_CLOEXEC])),
  (d) => d.open('dup', d.fd()),
  // No dup3: a run refuses it onto an epoll or eventfd, which another step may have opened.
  (d) => d.pair('pipe2', d.unseen(8), O_NONBLOCK),
  (d) =>
    d.pair('socketpair', AF_UNIX, d.one([SOCK_STREAM, SOCK_DGRAM]) | SOCK_NONBLOCK, 0, d.unseen(8)),
  (d) => d.close(),
  (d) => d.call('fcntl', d.fd(), d.one([F_GETFD, F_GETFL]), 0),
  (d) => d.call('fcntl', d.fd(), F_SETFD, d.one([0, 1])),
  // Shared: all eventfds of the machine have one inode, and with it one lock.
  (d) => d.call('flock', d.fd(), LOCK_SH | LOCK_NB),
  (d) => d.call('ftruncate', d.fd(), d.offset()),
  (d) => d.call('lseek', d.fd(), d.offset(), SEEK_SET),
  (d) => d.call('lseek', d.fd(), d.pick(9) - 2, d.one([SEEK_CUR, SEEK_END, 99])),
  (d) => d.call(d.one(['fsync', 'fdatasync'] as const), d.fd()),
  (d) =>
    d.call(
      'fallocate',
      d.fd(),
      FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
      d.wideOffset(),
      1 + d.pick(300),
    ),
  // Of its own memory file alone: a device's mode is everybody's.
  (d) => d.call('fchmod', d.file, d.one([0o600, 0o644, 0o777])),
  (d) => d.call('fadvise64', d.file, 0, d.pick(9), POSIX_FADV_NORMAL),
  (d) => {
    const length = d.pick(300);
    const into = d.unseen(300);
    d.count(d.call('getrandom', into, length, 0), length);
  },
  // The kernel's whole word, looked at: a counter's start, and the size of a file.
  (d) => {
    const counter = d.p.mayFail('eventfd2', d.word(), EFD_NONBLOCK);
    const seen = d.p.zeroed(`counter${d.p.steps.length}`, 8);
    d.p.mayFail('read', counter, seen, 8);
    d.p.mayFail('close', counter);
    d.show(seen, 8);
  },
  (d) => {
    const size = d.unseen(STATX_BYTES);
    d.call('ftruncate', d.file, d.offset());
    d.p.mayFail('statx', d.file, d.path(''), AT_EMPTY_PATH, STATX_SIZE, size);
    d.show(size.at(STATX_SIZE_OFFSET), 8);
  },
  // A datagram that comes back, received with room to spare: golfed executables may ask for more than the Image says.
  (d) => {
    const [address, room, text] = [d.variable(ANYWHERE), d.one(d.rooms), d.one(d.texts)];
    const most = Math.min(room.lengthBytes, text.lengthBytes);
    const length = d.length(most);
    const fd = d.p.call('socket', AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    d.p.call('bind', fd, address, 16);
    d.p.call('getsockname', fd, address, d.variable(uint32(16)));
    d.p.call('connect', fd, address, 16);
    d.count(d.call('sendto', fd, text, length, 0, null, 0), length);
    d.count(d.call('recvfrom', fd, room, most, 0, null, null), most);
    d.show(room, room.lengthBytes);
    d.p.call('close', fd);
  },
  (d) => {
    const value = d.variable(uint32(0));
    d.call('getsockopt', d.fd(), SOL_SOCKET, SO_TYPE, value, d.variable(uint32(4)));
    d.show(value, 4);
  },
  (d) =>
    d.call('setsockopt', d.fd(), SOL_SOCKET, SO_RCVBUF, d.constant(uint32(4096 << d.pick(4))), 4),
  // At least one event: with none, qemu-user answers EINVAL where the kernel looks at the fd first.
  (d) => d.call('epoll_pwait', d.fd(), d.unseen(32), d.one([1, 2]), 0, null, 8),
  (d) => d.call('ppoll', null, 0, d.variable(NO_TIME), null, 0),
  (d) => d.call('timerfd_gettime', d.fd(), d.unseen(TIMERSPEC_BYTES)),
  (d) => d.call('clock_gettime', CLOCK_MONOTONIC, d.unseen(16)),
  (d) => d.call('clock_getres', d.one([CLOCK_MONOTONIC, 99]), d.unseen(16)),
  (d) => d.call('nanosleep', d.constant(NO_TIME), null),
  // No sysinfo and no getrusage: ia32 has other structs there, and is refused.
  (d) => d.call('uname', d.unseen(390)),
  (d) => d.call('prlimit64', 0, RLIMIT_NOFILE, null, d.unseen(16)),
  (d) => d.call('getpriority', PRIO_PROCESS, 0),
  (d) => d.call(d.one(['sched_get_priority_max', 'sched_get_priority_min'] as const), SCHED_FIFO),
  (d) => d.call('sched_getscheduler', 0),
  (d) => d.call('getresuid', d.unseen(4), d.unseen(4), d.unseen(4)),
  (d) => d.call('faccessat', AT_FDCWD, d.path(d.one(['/', '/dev/null', '/no/such'])), 0),
  (d) =>
    d.call('readlinkat', AT_FDCWD, d.path(d.one(['/proc/self/exe', '/'])), d.unseen(4096), 4096),
  (d) => d.call('getcwd', d.unseen(4096), 4096),
  (d) => {
    const text = d.one(d.texts);
    const start = d.pick(text.lengthBytes);
    const { initial } = text.declaration;
    d.p.expect(text.at(start), initial.subarray(start, start + 1 + d.pick(initial.length - start)));
  },
  (d) => d.p.expect(d.one(d.rooms), Uint8Array.of(d.one([0, 0, 0, 1]))),
  (d) => d.store(),
  (d) => d.store(),
  (d) => d.bounds(),
  (d) => d.gather(),
  (d) => d.gather(),
  (d) => d.scatter(),
];

/** What a choice picks from; the transfers come first. */
export const OPERATIONS = [...TRANSFERS, ...TRANSFERS, ...TRANSFERS, ...OTHERS];
export const TRANSFER_COUNT = 3 * TRANSFERS.length;
