// Calls that wait, and calls about processes, time and memory, with bad input, through rawSyscall: the errno is the kernel's, to the
// letter, for root and for others.

import * as C from '../../lib/constants.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import {
  BAD_POINTER,
  describeRows,
  type Fixture,
  NO_FD,
  type Row,
  raw,
  unchecked,
} from './fixture.js';

const byte = Uint8Array.of(1);
const text = (value: string) => Buffer.from(`${value}\0`);

const epoll = (f: Fixture) => f.open('epoll_create1', 0);
const event = packStruct('epoll_event', { events: C.EPOLLIN });
const timespec = (tv_sec: number, tv_nsec: number) => packStruct('timespec', { tv_sec, tv_nsec });
const timer = (tv_sec: number, tv_nsec: number) =>
  packStruct('itimerspec', { it_value: { tv_sec, tv_nsec } });

const waiting: Row[] = [
  ['epoll_create1', 'unknown flag', 'EINVAL', () => raw('epoll_create1', 1)],
  [
    'epoll_ctl',
    'no epoll',
    'EINVAL',
    (f) => raw('epoll_ctl', f.pipe()[0], C.EPOLL_CTL_ADD, f.pipe()[0], event),
  ],
  ['epoll_ctl', 'no fd', 'EBADF', (f) => raw('epoll_ctl', epoll(f), C.EPOLL_CTL_ADD, NO_FD, event)],
  [
    'epoll_ctl',
    'unknown operation',
    'EINVAL',
    (f) => raw('epoll_ctl', epoll(f), 99, f.pipe()[0], event),
  ],
  [
    'epoll_ctl',
    'regular file',
    'EPERM',
    (f) => raw('epoll_ctl', epoll(f), C.EPOLL_CTL_ADD, f.file(), event),
  ],
  [
    'epoll_ctl',
    'itself',
    'EINVAL',
    (f) => {
      const fd = epoll(f);
      return raw('epoll_ctl', fd, C.EPOLL_CTL_ADD, fd, event);
    },
  ],
  [
    'epoll_ctl',
    'fd that is there already',
    'EEXIST',
    (f) => {
      const fd = epoll(f);
      const [read] = f.pipe();
      f.done('epoll_ctl', fd, C.EPOLL_CTL_ADD, read, event);
      return raw('epoll_ctl', fd, C.EPOLL_CTL_ADD, read, event);
    },
  ],
  [
    'epoll_ctl',
    'change of an fd that is not there',
    'ENOENT',
    (f) => raw('epoll_ctl', epoll(f), C.EPOLL_CTL_MOD, f.pipe()[0], event),
  ],
  [
    'epoll_ctl',
    'NULL event',
    'EFAULT',
    (f) => raw('epoll_ctl', epoll(f), C.EPOLL_CTL_ADD, f.pipe()[0], null),
  ],
  [
    'epoll_pwait',
    'no events asked for',
    'EINVAL',
    (f) => raw('epoll_pwait', epoll(f), new Uint8Array(16), 0, 0, null, 0),
  ],
  [
    'epoll_pwait',
    'no epoll',
    'EINVAL',
    (f) => raw('epoll_pwait', f.pipe()[0], new Uint8Array(16), 1, 0, null, 0),
  ],
  [
    'epoll_pwait',
    'bad pointer for the events',
    'EFAULT',
    (f) => {
      const fd = epoll(f);
      f.done('epoll_ctl', fd, C.EPOLL_CTL_ADD, f.open('eventfd2', 1, 0), event);
      return raw('epoll_pwait', fd, BAD_POINTER, 1, 0, null, 0);
    },
  ],
  ['ppoll', 'bad pointer', 'EFAULT', () => raw('ppoll', BAD_POINTER, 1, timespec(0, 0), null, 0)],
  [
    'ppoll',
    'more fds than the limit allows',
    'EINVAL',
    () => unchecked('ppoll', new Uint8Array(8), 2 ** 31, timespec(0, 0), null, 0),
  ],
  ['ppoll', 'time that is none', 'EINVAL', () => raw('ppoll', null, 0, timespec(0, 1e9), null, 0)],
  ['ppoll', 'negative time', 'EINVAL', () => raw('ppoll', null, 0, timespec(-1, 0), null, 0)],
  ['eventfd2', 'unknown flag', 'EINVAL', () => raw('eventfd2', 0, 0x2)],
  [
    'read',
    'eventfd of 0, nonblocking',
    'EAGAIN',
    (f) => raw('read', f.open('eventfd2', 0, C.EFD_NONBLOCK), new Uint8Array(8), 8),
  ],
  [
    'read',
    'eventfd into less than 8 bytes',
    'EINVAL',
    (f) => raw('read', f.open('eventfd2', 1, 0), new Uint8Array(4), 4),
  ],
  [
    'write',
    'eventfd, all ones',
    'EINVAL',
    (f) => raw('write', f.open('eventfd2', 0, 0), BigInt64Array.of(-1n), 8),
  ],
  [
    'write',
    'eventfd that would overflow',
    'EAGAIN',
    (f) => {
      const fd = f.open('eventfd2', 1, C.EFD_NONBLOCK);
      return raw('write', fd, BigInt64Array.of(-2n), 8);
    },
  ],
  ['timerfd_create', 'unknown clock', 'EINVAL', () => raw('timerfd_create', 99, 0)],
  ['timerfd_create', 'unknown flag', 'EINVAL', () => raw('timerfd_create', C.CLOCK_MONOTONIC, 0x2)],
  [
    'timerfd_settime',
    'no timer',
    'EINVAL',
    (f) => raw('timerfd_settime', f.pipe()[0], 0, timer(0, 0), null),
  ],
  [
    'timerfd_settime',
    'time that is none',
    'EINVAL',
    (f) =>
      raw(
        'timerfd_settime',
        f.open('timerfd_create', C.CLOCK_MONOTONIC, 0),
        0,
        timer(0, 1e9),
        null,
      ),
  ],
  [
    'timerfd_settime',
    'NULL time',
    'EFAULT',
    (f) => raw('timerfd_settime', f.open('timerfd_create', C.CLOCK_MONOTONIC, 0), 0, null, null),
  ],
  ['timerfd_gettime', 'no fd', 'EBADF', () => raw('timerfd_gettime', NO_FD, new Uint8Array(32))],
  [
    'read',
    'timer that is not due, nonblocking',
    'EAGAIN',
    (f) =>
      raw(
        'read',
        f.open('timerfd_create', C.CLOCK_MONOTONIC, C.TFD_NONBLOCK),
        new Uint8Array(8),
        8,
      ),
  ],
  [
    'signalfd4',
    'set of the wrong size',
    'EINVAL',
    () => raw('signalfd4', -1, new Uint8Array(8), 4, 0),
    'kernel',
  ],
  ['signalfd4', 'unknown flag', 'EINVAL', () => raw('signalfd4', -1, new Uint8Array(8), 8, 0x2)],
  [
    'signalfd4',
    'fd of something else',
    'EINVAL',
    (f) => raw('signalfd4', f.pipe()[0], new Uint8Array(8), 8, 0),
  ],
  ['signalfd4', 'bad pointer', 'EFAULT', () => raw('signalfd4', -1, BAD_POINTER, 8, 0)],
  [
    'read',
    'no signal, nonblocking',
    'EAGAIN',
    (f) =>
      raw(
        'read',
        f.open('signalfd4', -1, new Uint8Array(8), 8, C.SFD_NONBLOCK),
        new Uint8Array(128),
        128,
      ),
  ],
  ['inotify_init1', 'unknown flag', 'EINVAL', () => raw('inotify_init1', 0x2)],
  [
    'inotify_add_watch',
    'no inotify',
    'EINVAL',
    (f) => raw('inotify_add_watch', f.pipe()[0], text('/'), C.IN_CREATE),
  ],
  [
    'inotify_add_watch',
    'no events',
    'EINVAL',
    (f) => raw('inotify_add_watch', f.open('inotify_init1', 0), text('/'), 0),
  ],
  [
    'inotify_add_watch',
    'no such path',
    'ENOENT',
    (f) => raw('inotify_add_watch', f.open('inotify_init1', 0), f.path('none'), C.IN_CREATE),
  ],
  [
    'inotify_rm_watch',
    'no such watch',
    'EINVAL',
    (f) => raw('inotify_rm_watch', f.open('inotify_init1', 0), 77),
  ],
  [
    'read',
    'no events, nonblocking',
    'EAGAIN',
    (f) => raw('read', f.open('inotify_init1', C.IN_NONBLOCK), new Uint8Array(512), 512),
  ],
];

const NO_PID = 2 ** 30;

const processes: Row[] = [
  ['a number that no syscall has', 'no such call', 'ENOSYS', () => rawSyscall(9999)],
  ['a negative number', 'no such call', 'ENOSYS', () => rawSyscall(-5)],
  ['getrandom', 'unknown flag', 'EINVAL', () => raw('getrandom', new Uint8Array(8), 8, 0x80)],
  ['getrandom', 'bad pointer', 'EFAULT', () => raw('getrandom', BAD_POINTER, 8, 0)],
  ['uname', 'NULL', 'EFAULT', () => raw('uname', null)],
  ['sysinfo', 'NULL', 'EFAULT', () => raw('sysinfo', null), 'kernel'],
  ['prctl', 'unknown operation', 'EINVAL', () => raw('prctl', 9999, 0, 0, 0, 0)],
  [
    'prctl',
    'name at a bad pointer',
    'EFAULT',
    () => raw('prctl', C.PR_SET_NAME, BAD_POINTER, 0, 0, 0),
  ],
  [
    'prctl',
    'PR_SET_NO_NEW_PRIVS of 2',
    'EINVAL',
    () => raw('prctl', C.PR_SET_NO_NEW_PRIVS, 2, 0, 0, 0),
  ],
  [
    'prctl',
    'unknown signal at the parent’s death',
    'EINVAL',
    () => raw('prctl', C.PR_SET_PDEATHSIG, 99, 0, 0, 0),
  ],
  [
    'prlimit64',
    'unknown resource',
    'EINVAL',
    () => raw('prlimit64', 0, 99, null, new Uint8Array(16)),
  ],
  [
    'prlimit64',
    'soft limit over the hard one',
    'EINVAL',
    () =>
      raw(
        'prlimit64',
        0,
        C.RLIMIT_CORE,
        packStruct('rlimit64', { rlim_cur: 2, rlim_max: 1 }),
        null,
      ),
  ],
  [
    'prlimit64',
    'no such process',
    'ESRCH',
    () => raw('prlimit64', NO_PID, C.RLIMIT_CORE, null, new Uint8Array(16)),
  ],
  [
    'prlimit64',
    'bad pointer',
    'EFAULT',
    () => raw('prlimit64', 0, C.RLIMIT_CORE, BAD_POINTER, null),
  ],
  ['getrusage', 'unknown who', 'EINVAL', () => raw('getrusage', 77, new Uint8Array(144))],
  [
    'sched_getaffinity',
    'mask that is no word',
    'EINVAL',
    () => raw('sched_getaffinity', 0, 3, new Uint8Array(8)),
  ],
  [
    'sched_getaffinity',
    'no such process',
    'ESRCH',
    () => raw('sched_getaffinity', NO_PID, 128, new Uint8Array(128)),
  ],
  [
    'sched_setaffinity',
    'no processor',
    'EINVAL',
    () => raw('sched_setaffinity', 0, 8, new Uint8Array(8)),
  ],
  ['sched_setaffinity', 'bad pointer', 'EFAULT', () => raw('sched_setaffinity', 0, 8, BAD_POINTER)],
  ['sched_getscheduler', 'negative pid', 'EINVAL', () => raw('sched_getscheduler', -1)],
  [
    'sched_setscheduler',
    'unknown policy',
    'EINVAL',
    () => raw('sched_setscheduler', 0, 99, new Uint8Array(4)),
  ],
  [
    'sched_setscheduler',
    'priority of an ordinary process',
    'EINVAL',
    () => raw('sched_setscheduler', 0, C.SCHED_NORMAL, Int32Array.of(5)),
  ],
  ['sched_getparam', 'NULL', 'EINVAL', () => raw('sched_getparam', 0, null)],
  ['sched_get_priority_max', 'unknown policy', 'EINVAL', () => raw('sched_get_priority_max', 99)],
  ['getpriority', 'unknown which', 'EINVAL', () => raw('getpriority', 99, 0)],
  ['getpriority', 'no such process', 'ESRCH', () => raw('getpriority', 0, NO_PID)],
  ['clock_gettime', 'unknown clock', 'EINVAL', () => raw('clock_gettime', 99, new Uint8Array(16))],
  [
    'clock_gettime',
    'bad pointer',
    'EFAULT',
    () => raw('clock_gettime', C.CLOCK_BOOTTIME, BAD_POINTER),
  ],
  [
    'clock_nanosleep',
    'time that is none',
    'EINVAL',
    () => raw('clock_nanosleep', C.CLOCK_MONOTONIC, 0, timespec(0, -1), null),
  ],
  ['nanosleep', 'negative time', 'EINVAL', () => raw('nanosleep', timespec(-1, 0), null)],
  ['kill', 'unknown signal', 'EINVAL', () => raw('kill', process.pid, 99)],
  ['kill', 'no such process', 'ESRCH', () => raw('kill', NO_PID, 0)],
  ['tgkill', 'negative thread', 'EINVAL', () => raw('tgkill', process.pid, -1, 0)],
  ['pidfd_open', 'no such process', 'ESRCH', () => raw('pidfd_open', NO_PID, 0)],
  ['pidfd_open', 'pid 0', 'EINVAL', () => raw('pidfd_open', 0, 0)],
  ['pidfd_open', 'unknown flag', 'EINVAL', () => raw('pidfd_open', process.pid, 1)],
  [
    'pidfd_send_signal',
    'no pidfd',
    'EBADF',
    (f) => raw('pidfd_send_signal', f.pipe()[0], 0, null, 0),
  ],
  ['waitid', 'unknown kind', 'EINVAL', () => raw('waitid', 99, 0, null, C.WEXITED, null)],
  [
    'waitid',
    'no such child',
    'ECHILD',
    () => raw('waitid', 1, process.pid, null, C.WEXITED | C.WNOHANG, null),
  ],
  [
    'mmap',
    'length of 0',
    'EINVAL',
    () => raw('mmap', 0, 0, C.PROT_READ, C.MAP_PRIVATE | C.MAP_ANONYMOUS, -1, 0),
  ],
  [
    'mmap',
    'offset within a page',
    'EINVAL',
    (f) => raw('mmap', 0, 4096, C.PROT_READ, C.MAP_PRIVATE, f.file(), 1),
  ],
  ['mmap', 'no fd', 'EBADF', () => raw('mmap', 0, 4096, C.PROT_READ, C.MAP_PRIVATE, NO_FD, 0)],
  [
    'mmap',
    'pipe',
    'ENODEV',
    (f) => raw('mmap', 0, 4096, C.PROT_READ, C.MAP_PRIVATE, f.pipe()[0], 0),
  ],
  [
    'mmap',
    'writable and shared, of a file for reading',
    'EACCES',
    (f) => raw('mmap', 0, 4096, C.PROT_WRITE, C.MAP_SHARED, f.file(C.O_RDONLY), 0),
  ],
  ['mincore', 'address within a page', 'EINVAL', () => raw('mincore', 1, 1, byte), 'kernel'],
  [
    'futex',
    'unknown operation',
    'ENOSYS',
    () => raw('futex', new Int32Array(1), 99, 0, null, null, 0),
  ],
  [
    'futex',
    'value that is not there',
    'EAGAIN',
    () => raw('futex', new Int32Array(1), 0, 5, null, null, 0),
  ],
];

describeRows('a wait with bad input', waiting);
describeRows('a call about processes, time or memory with bad input', processes);
