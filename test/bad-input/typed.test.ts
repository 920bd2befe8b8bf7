// sys.NAME with bad input: the kernel's errno as a SyscallError, and whatever is no argument of the call as an error of
// JavaScript that names the call and its argument.

import * as C from '../../lib/constants.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { Socket } from '../../lib/typed/socket.js';
import { sys } from '../../lib/typed/sys.js';
import { describeRows, loopback, NO_FD, type Outcome, type Row } from './fixture.js';

/** The typed calls, without the types that would forbid what the rows do. */
const any = sys as unknown as Readonly<Record<string, (...args: unknown[]) => number>>;
const call = (name: string, ...args: unknown[]) =>
  (any[name] as (...args: unknown[]) => number)(...args);
const type = (says: string): Outcome => ({ throws: TypeError, says });
const range = (says: string): Outcome => ({ throws: RangeError, says });

const eight = new Uint8Array(8);
const AT = C.AT_FDCWD;
const timespec = packStruct('timespec', {});

const refusals: Row[] = [
  ['sys.close', 'no argument', type('close(fd) takes 1 argument, not 0'), () => call('close')],
  [
    'sys.close',
    'an argument too many',
    type('takes 1 argument, not 2'),
    () => call('close', NO_FD, 0),
  ],
  ['sys.close', 'text', type('close: fd is "3": it must be an integer'), () => call('close', '3')],
  ['sys.close', 'undefined', type('close: fd is undefined'), () => call('close', undefined)],
  ['sys.close', 'null', type('close: fd is null'), () => call('close', null)],
  ['sys.close', 'object', type('close: fd is an object'), () => call('close', { number: 3 })],
  ['sys.close', '1.5', type('close: fd is 1.5'), () => call('close', 1.5)],
  ['sys.close', 'NaN', type('close: fd is NaN'), () => call('close', Number.NaN)],
  ['sys.close', 'bigint', type('close: fd is 3'), () => call('close', 3n)],
  [
    'sys.close',
    'number of 33 bits, which the kernel would cut',
    range('close: fd is 4294967299'),
    () => call('close', 2 ** 32 + 3),
  ],
  [
    'sys.close',
    'number below 32 bits',
    range('close: fd is -2147483649'),
    () => call('close', -(2 ** 31) - 1),
  ],
  ['sys.write', 'null for bytes', type('write: buf is null'), () => call('write', NO_FD, null, 2)],
  [
    'sys.write',
    'address for bytes',
    type('write: buf is 4096'),
    () => call('write', NO_FD, 4096, 2),
  ],
  [
    'sys.write',
    'length past the end',
    range('write: count is 9, but buf has 8 bytes'),
    () => call('write', NO_FD, eight, 9),
  ],
  [
    'sys.write',
    'negative length',
    range('write: count is -1'),
    () => call('write', NO_FD, eight, -1),
  ],
  ['sys.write', 'no bytes', type('write(fd, buf, count) takes'), () => call('write', NO_FD)],
  [
    'sys.read',
    'length past the end',
    range('read: count is 9'),
    () => call('read', NO_FD, eight, 9),
  ],
  [
    'sys.openat',
    'path with a NUL in it',
    type('the kernel takes a NUL as its end'),
    () => call('openat', AT, '/dev\0/null', 0, 0),
  ],
  [
    'sys.openat',
    'number for a path',
    type('openat: path is 5: it must be a string, or bytes that end in a NUL'),
    () => call('openat', AT, 5, 0, 0),
  ],
  [
    'sys.openat',
    'null for a path',
    type('openat: path is null'),
    () => call('openat', AT, null, 0, 0),
  ],
  [
    'sys.openat',
    'bytes without a NUL',
    range('openat: path has no NUL byte'),
    () => call('openat', AT, eight.fill(1), 0, 0),
  ],
  [
    'sys.openat',
    'flags as text',
    type('openat: flags is "r"'),
    () => call('openat', AT, '/', 'r', 0),
  ],
  [
    'sys.pipe2',
    'array for the fds',
    type('pipe2: pipefd is an object'),
    () => call('pipe2', [0, 0], 0),
  ],
  [
    'sys.pipe2',
    'room for one fd',
    range('pipe2: pipefd has 4 bytes'),
    () => call('pipe2', new Int32Array(1), 0),
  ],
  [
    'sys.connect',
    'object for an address',
    type('connect: addr is an object'),
    () => call('connect', NO_FD, { port: 1 }, 16),
  ],
  [
    'sys.connect',
    'length past the address',
    range('connect: addrlen is 17'),
    () => call('connect', NO_FD, loopback(1), 17),
  ],
  [
    'sys.ppoll',
    'more fds than are there',
    range('ppoll: nfds is 2'),
    () => call('ppoll', eight, 2, timespec, null, 0),
  ],
  [
    'sys.getrandom',
    'one byte more than there is',
    range('getrandom: buflen is 9'),
    () => call('getrandom', eight, 9, 0),
  ],
  [
    'sys.statx',
    'room for less than a statx',
    range('statx: statxbuf has 8 bytes'),
    () => call('statx', AT, '/', 0, 0, eight),
  ],
];

const kernel: Row[] = [
  ['sys.close', 'no fd', 'EBADF', () => sys.close(NO_FD)],
  ['sys.read', 'no fd', 'EBADF', () => sys.read(NO_FD, eight, 8)],
  [
    'sys.read',
    'empty pipe, nonblocking',
    'EAGAIN',
    (f) => sys.read(f.pipe(C.O_NONBLOCK)[0], eight, 8),
  ],
  [
    'sys.write',
    'pipe that nobody reads',
    'EPIPE',
    (f) => {
      const [read, write] = f.pipe();
      f.close(read);
      return sys.write(write, eight, 8);
    },
  ],
  [
    'sys.openat',
    'no such file',
    'ENOENT',
    () => sys.openat(AT, '/nonexistent/file', C.O_RDONLY, 0),
  ],
  [
    'sys.openat',
    'path of 5000 bytes',
    'ENAMETOOLONG',
    () => sys.openat(AT, 'x'.repeat(5000), C.O_RDONLY, 0),
  ],
  ['sys.openat', 'empty path', 'ENOENT', () => sys.openat(AT, '', C.O_RDONLY, 0)],
  ['sys.lseek', 'pipe', 'ESPIPE', (f) => sys.lseek(f.pipe()[0], 0, C.SEEK_SET)],
  ['sys.socket', 'unknown family', 'EAFNOSUPPORT', () => sys.socket(9999, C.SOCK_STREAM, 0)],
  [
    'sys.connect',
    'nothing listening',
    'ECONNREFUSED',
    (f) => sys.connect(f.tcp(), f.bound(f.tcp()), 16),
  ],
  ['sys.connect', 'pipe', 'ENOTSOCK', (f) => sys.connect(f.pipe()[0], loopback(1), 16)],
  ['sys.bind', 'port in use', 'EADDRINUSE', (f) => sys.bind(f.tcp(), f.listener().name, 16)],
  ['sys.listen', 'datagrams', 'EOPNOTSUPP', (f) => sys.listen(f.udp(), 1)],
  ['sys.accept4', 'not listening', 'EINVAL', (f) => sys.accept4(f.tcp(), null, null, 0)],
  [
    'sys.sendto',
    'not connected',
    'EPIPE',
    (f) => sys.sendto(f.tcp(), eight, 8, C.MSG_NOSIGNAL, null, 0),
  ],
  [
    'sys.recvfrom',
    'nothing there',
    'EAGAIN',
    (f) => sys.recvfrom(f.pair()[0], eight, 8, C.MSG_DONTWAIT, null, null),
  ],
  ['sys.shutdown', 'not connected', 'ENOTCONN', (f) => sys.shutdown(f.tcp(), C.SHUT_RDWR)],
  [
    'sys.epoll_ctl',
    'regular file',
    'EPERM',
    (f) =>
      sys.epoll_ctl(
        f.open('epoll_create1', 0),
        C.EPOLL_CTL_ADD,
        f.file(),
        packStruct('epoll_event', {}),
      ),
  ],
  ['sys.eventfd2', 'unknown flag', 'EINVAL', () => sys.eventfd2(0, 2)],
  ['sys.timerfd_create', 'unknown clock', 'EINVAL', () => sys.timerfd_create(99, 0)],
  ['sys.memfd_create', 'unknown flag', 'EINVAL', () => sys.memfd_create('x', 0x8000)],
  [
    'sys.flock',
    'held by another opening',
    'EAGAIN',
    (f) => {
      f.done('flock', f.file(), C.LOCK_EX);
      return sys.flock(f.file(), C.LOCK_EX | C.LOCK_NB);
    },
  ],
  ['sys.pidfd_open', 'pid 0', 'EINVAL', () => sys.pidfd_open(0, 0)],
  ['sys.prctl', 'unknown operation', 'EINVAL', () => sys.prctl(9999, 0, 0, 0, 0)],
  [
    'sys.sched_getaffinity',
    'mask that is no word',
    'EINVAL',
    () => sys.sched_getaffinity(0, 3, eight),
  ],
  ['sys.dup3', 'fd past the limit on open files', 'EBADF', (f) => sys.dup3(f.tcp(), NO_FD, 0)],
  ['Socket.pair', 'protocol of its own', 'EPROTONOSUPPORT', () => Socket.pair(C.SOCK_STREAM, 99)],
];

describeRows('a typed call with what is no argument of it', refusals);
describeRows('a typed call that the kernel refuses', kernel);
