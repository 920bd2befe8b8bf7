// What never reaches the kernel: values that are no arguments, lengths that pass the end of their memory, and calls that
// would harm the process. Each is an error of JavaScript that names what was wrong.

import * as C from '../../lib/constants.js';
import { DANGER } from '../../lib/kernel/refused-calls.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { type Arch, SYS, syscallTable } from '../../lib/kernel/syscall-numbers.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { OwnedFd } from '../../lib/typed/owned-fd.js';
import { Socket } from '../../lib/typed/socket.js';
import {
  describeRows,
  type Fixture,
  loopback,
  NO_FD,
  type Outcome,
  type Row,
  raw,
} from './fixture.js';

/** A call with what the types forbid. The fd is none, so that a call that were made would be EBADF. */
const misuse = (...args: unknown[]) => (rawSyscall as (...args: unknown[]) => number)(...args);
const type = (says: string): Outcome => ({ throws: TypeError, says });
const range = (says: string): Outcome => ({ throws: RangeError, says });

function detached(): Uint8Array {
  const bytes = new Uint8Array(64);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

/** A view whose buffer has shrunk to less than it needs. */
function outside(): Uint8Array {
  const Resizable = ArrayBuffer as unknown as new (
    length: number,
    options: { maxByteLength: number },
  ) => ArrayBuffer & { resize(length: number): void };
  const buffer = new Resizable(64, { maxByteLength: 64 });
  const view = new Uint8Array(buffer, 32, 32);
  buffer.resize(8);
  return view;
}

const values: Row[] = [
  ['rawSyscall', 'no arguments', type('the syscall number is undefined'), () => misuse()],
  [
    'rawSyscall',
    'seven arguments',
    type('up to six arguments'),
    () => misuse(SYS.close, NO_FD, 0, 0, 0, 0, 0, 0),
  ],
  [
    'rawSyscall',
    'name for a number',
    type('the syscall number is "close"'),
    () => misuse('close', NO_FD),
  ],
  [
    'rawSyscall',
    'bigint for the number',
    type('the syscall number is'),
    () => misuse(BigInt(SYS.close), NO_FD),
  ],
  [
    'rawSyscall',
    'number that is NaN',
    range('the syscall number is NaN'),
    () => misuse(Number.NaN),
  ],
  ['rawSyscall', 'number of 1.5', range('the syscall number is 1.5'), () => misuse(1.5)],
  ['rawSyscall', 'NaN', range('argument 0 is NaN'), () => misuse(SYS.close, Number.NaN)],
  [
    'rawSyscall',
    'Infinity',
    range('argument 0 is Infinity'),
    () => misuse(SYS.close, Number.POSITIVE_INFINITY),
  ],
  ['rawSyscall', '1.5', range('argument 0 is 1.5'), () => misuse(SYS.close, 1.5)],
  [
    'rawSyscall',
    '2^60 as a number',
    range('argument 5 is 1152921504606847000'),
    () => misuse(SYS.close, NO_FD, 0, 0, 0, 0, 2 ** 60),
  ],
  [
    'rawSyscall',
    '-2^53',
    range('argument 1 is -9007199254740992'),
    () => misuse(SYS.close, NO_FD, -(2 ** 53)),
  ],
  [
    'rawSyscall',
    'bigint of 65 bits',
    range('argument 0 is 18446744073709551616n'),
    () => misuse(SYS.close, 2n ** 64n),
  ],
  [
    'rawSyscall',
    'bigint below -2^63',
    range('it does not fit in 64 bits'),
    () => misuse(SYS.close, -(2n ** 63n) - 1n),
  ],
  ['rawSyscall', 'string', type('argument 0 is "3"'), () => misuse(SYS.close, '3')],
  ['rawSyscall', 'undefined', type('argument 0 is undefined'), () => misuse(SYS.close, undefined)],
  ['rawSyscall', 'true', type('argument 0 is true'), () => misuse(SYS.close, true)],
  [
    'rawSyscall',
    'symbol',
    type('argument 0 is a value of type symbol'),
    () => misuse(SYS.close, Symbol('3')),
  ],
  [
    'rawSyscall',
    'function',
    type('argument 0 is a value of type function'),
    () => misuse(SYS.close, () => 3),
  ],
  [
    'rawSyscall',
    'object',
    type('argument 0 is a value of type object'),
    () => misuse(SYS.close, { fd: 3 }),
  ],
  [
    'rawSyscall',
    'array',
    type('argument 1 is a value of type object'),
    () => misuse(SYS.write, NO_FD, [1], 1),
  ],
  [
    'rawSyscall',
    'object that says that it has bytes',
    type('argument 1 is'),
    () => misuse(SYS.write, NO_FD, { byteLength: 8, buffer: {} }, 1),
  ],
  [
    'rawSyscall',
    'view of a detached buffer',
    type('detached'),
    () => misuse(SYS.write, NO_FD, detached(), 0),
  ],
  [
    'rawSyscall',
    'detached buffer',
    type('detached'),
    () => misuse(SYS.write, NO_FD, detached().buffer, 0),
  ],
  [
    'rawSyscall',
    'view outside its resized buffer',
    type('lies outside its buffer'),
    () => misuse(SYS.write, NO_FD, outside(), 0),
  ],
  [
    'rawSyscall',
    'value whose conversion throws',
    type('argument 0 is'),
    () =>
      misuse(SYS.close, {
        valueOf() {
          throw new Error('called');
        },
      }),
  ],
  [
    'rawSyscall.unchecked',
    'eight arguments',
    type('up to six arguments'),
    () => rawSyscall.unchecked(SYS.close, NO_FD, 0, 0, 0, 0, 0, 0),
  ],
  [
    'rawSyscall.unchecked',
    'NaN',
    range('argument 0 is NaN'),
    () => rawSyscall.unchecked(SYS.close, Number.NaN),
  ],
  [
    'rawSyscall.bigint',
    '1.5',
    range('argument 0 is 1.5'),
    () => Number(rawSyscall.bigint(SYS.close, 1.5)),
  ],
  [
    'rawSyscall.bigint',
    'length past its buffer',
    range('write: count is 9'),
    () => Number(rawSyscall.bigint(SYS.write, NO_FD, new Uint8Array(8), 9)),
  ],
];

const eight = new Uint8Array(8);
const path = Buffer.from('/\0');

const bounds: Row[] = [
  [
    'write',
    'one byte more than there is',
    range('write: count is 9, but buf has 8 bytes'),
    () => raw('write', NO_FD, eight, 9),
  ],
  [
    'write',
    'negative length',
    range('write: count is -1, but buf has 8 bytes'),
    () => raw('write', NO_FD, eight, -1),
  ],
  [
    'write',
    'length that is memory',
    type('write: count is memory'),
    () => raw('write', NO_FD, eight, eight),
  ],
  [
    'write',
    'length of 2^63 as a bigint',
    range('but buf has 8 bytes'),
    () => raw('write', NO_FD, eight, 2n ** 63n),
  ],
  [
    'write',
    'part of a buffer, and the length of the whole',
    range('count is 8, but buf has 5 bytes'),
    () => raw('write', NO_FD, eight.subarray(3), 8),
  ],
  [
    'read',
    'one byte more than there is',
    range('read: count is 9, but buf has 8 bytes'),
    () => raw('read', NO_FD, eight, 9),
  ],
  [
    'read',
    'into an empty view',
    range('count is 1, but buf has 0 bytes'),
    () => raw('read', NO_FD, new Uint8Array(0), 1),
  ],
  [
    'pread64',
    'one byte more than there is',
    range('pread64: count is 9'),
    () => raw('pread64', NO_FD, eight, 9, 0),
  ],
  [
    'sendto',
    'one byte more than there is',
    range('sendto: len is 9, but buf has 8 bytes'),
    () => raw('sendto', NO_FD, eight, 9, 0, null, 0),
  ],
  [
    'sendto',
    'address shorter than its length',
    range('but addr has 16 bytes'),
    () => raw('sendto', NO_FD, eight, 8, 0, loopback(1), 17),
  ],
  [
    'recvfrom',
    'one byte more than there is',
    range('recvfrom: len is 9, but buf has 8 bytes'),
    () => raw('recvfrom', NO_FD, eight, 9, 0, null, null),
  ],
  [
    'recvfrom',
    'room for the address shorter than its length word',
    range('but addr has 8 bytes'),
    () => raw('recvfrom', NO_FD, eight, 8, 0, eight, Uint32Array.of(16)),
  ],
  [
    'connect',
    'length past the address',
    range('but addr has 16 bytes'),
    () => raw('connect', NO_FD, loopback(1), 28),
  ],
  [
    'bind',
    'negative length',
    range('bind: addrlen is -1'),
    () => raw('bind', NO_FD, loopback(1), -1),
  ],
  [
    'getsockname',
    'room shorter than its length word',
    range('getsockname:'),
    () => raw('getsockname', NO_FD, eight, Uint32Array.of(16)),
  ],
  [
    'getsockname',
    'length word of two bytes',
    range('a length word takes 4'),
    () => raw('getsockname', NO_FD, eight, new Uint8Array(2)),
  ],
  [
    'accept4',
    'room shorter than its length word',
    range('accept4:'),
    () => raw('accept4', NO_FD, eight, Uint32Array.of(9), 0),
  ],
  [
    'getsockopt',
    'room shorter than its length word',
    range('getsockopt:'),
    () => raw('getsockopt', NO_FD, 1, 2, eight, Uint32Array.of(9)),
  ],
  [
    'setsockopt',
    'length past the value',
    range('setsockopt: optlen is 9, but optval has 8 bytes'),
    () => raw('setsockopt', NO_FD, 1, 2, eight, 9),
  ],
  [
    'epoll_pwait',
    'more events than there is room',
    range('epoll_pwait: maxevents is 9'),
    () => raw('epoll_pwait', NO_FD, new Uint8Array(64), 9, 0, null, 0),
  ],
  [
    'epoll_ctl',
    'event cut short',
    range('epoll_ctl: event has 8 bytes'),
    () => raw('epoll_ctl', NO_FD, C.EPOLL_CTL_ADD, 0, eight),
  ],
  [
    'ppoll',
    'more fds than are there',
    range('ppoll: nfds is 2'),
    () => raw('ppoll', eight, 2, packStruct('timespec', {}), null, 0),
  ],
  ['ppoll', 'time cut short', range('takes 16'), () => raw('ppoll', eight, 1, eight, null, 0)],
  [
    'readv',
    'more iovecs than are there',
    range('readv: iovcnt is 2, which takes 32 bytes'),
    () => raw('readv', NO_FD, new Uint8Array(16), 2),
  ],
  [
    'sendmsg',
    'header cut short',
    range('sendmsg: msg has 8 bytes'),
    () => raw('sendmsg', NO_FD, eight, 0),
  ],
  [
    'recvmsg',
    'header cut short',
    range('recvmsg: msg has 8 bytes'),
    () => raw('recvmsg', NO_FD, eight, 0),
  ],
  [
    'statx',
    'room for less than a statx',
    range('statx: statxbuf has 8 bytes'),
    () => raw('statx', C.AT_FDCWD, path, 0, 0, eight),
  ],
  [
    'uname',
    'room for less than a utsname',
    range('uname: buf has 8 bytes, and a utsname takes 390'),
    () => raw('uname', eight),
  ],
  [
    'sysinfo',
    'room for less than a sysinfo',
    range('sysinfo: info has 8 bytes'),
    () => raw('sysinfo', eight),
  ],
  [
    'clock_gettime',
    'room for less than a timespec',
    range('clock_gettime: tp has 8 bytes'),
    () => raw('clock_gettime', 1, eight),
  ],
  [
    'timerfd_settime',
    'time cut short',
    range('timerfd_settime:'),
    () => raw('timerfd_settime', NO_FD, 0, eight, null),
  ],
  [
    'prlimit64',
    'room for less than a limit',
    range('prlimit64:'),
    () => raw('prlimit64', 0, C.RLIMIT_CORE, null, eight),
  ],
  [
    'getrandom',
    'one byte more than there is',
    range('getrandom: buflen is 9'),
    () => raw('getrandom', eight, 9, 0),
  ],
  [
    'pipe2',
    'room for one fd',
    range('pipe2: pipefd has 4 bytes'),
    () => raw('pipe2', new Int32Array(1), 0),
  ],
  [
    'socketpair',
    'room for one fd',
    range('socketpair:'),
    () => raw('socketpair', 1, 1, 0, new Int32Array(1)),
  ],
  [
    'openat',
    'path without a NUL',
    range('openat: path has no NUL byte'),
    () => raw('openat', C.AT_FDCWD, Buffer.from('/'), 0, 0),
  ],
  [
    'openat',
    'empty memory for a path',
    range('openat: path has no NUL byte'),
    () => raw('openat', C.AT_FDCWD, new Uint8Array(0), 0, 0),
  ],
  [
    'memfd_create',
    'name without a NUL',
    range('has no NUL byte'),
    () => raw('memfd_create', eight.subarray(0, 0), 0),
  ],
  [
    'an alias of a call',
    'length past its buffer',
    range('write: count is 9'),
    () => misuse(SYS.write + 2 ** 32, NO_FD, eight, 9),
  ],
];

const table: Readonly<Record<string, number>> = syscallTable(process.arch as Arch);
const danger: Row[] = Object.keys(DANGER)
  .filter((name) => name in table)
  .map((name) => [
    name,
    'dangerous',
    { throws: Error, says: `${name} is refused: ${DANGER[name]}` },
    () => rawSyscall(table[name] as number, 0, 0),
  ]);

/** What `use` comes to on a socket that the fixture closes: the Socket only borrows the fd. */
function onFd(fd: number, use: (socket: Socket) => unknown): unknown {
  const socket = new Socket(new OwnedFd(fd));
  try {
    return use(socket);
  } finally {
    socket.owner.release();
  }
}
const borrowed = (use: (socket: Socket) => unknown) => (f: Fixture) => onFd(f.tcp(), use);
const onPair = (f: Fixture, use: (socket: Socket) => unknown) => onFd(f.pair()[0], use);
const here = { address: '127.0.0.1', port: 1 };

const sockets: Row[] = [
  ['Socket.open', 'unknown family', 'EAFNOSUPPORT', () => Socket.open(9999, C.SOCK_STREAM)],
  [
    'Socket.open',
    'family that is no number',
    type('domain is "inet": it must be an integer'),
    () => Socket.open('inet' as never, 1),
  ],
  ['Socket.pair', 'unknown type', 'EINVAL', () => Socket.pair(15)],
  [
    'Socket.open',
    'no type',
    type('type is undefined'),
    () => Socket.open(C.AF_INET, undefined as never),
  ],
  [
    'Socket.pair',
    'type by its name',
    type('type is "SOCK_STREAM"'),
    () => Socket.pair('SOCK_STREAM' as never),
  ],
  ['new Socket', 'number for its fd', type('takes over an OwnedFd'), () => new Socket(5 as never)],
  [
    'Socket.shutdown',
    'direction by its name',
    type('how is "SHUT_WR"'),
    borrowed((s) => s.shutdown('SHUT_WR' as never)),
  ],
  [
    'Socket.recv',
    'flag by its name',
    type('flags is "MSG_PEEK"'),
    borrowed((s) => s.recv(eight, { flags: 'MSG_PEEK' as never })),
  ],
  [
    'Socket.recvfrom',
    'flag by its name',
    type('flags is "MSG_PEEK"'),
    borrowed((s) => s.recvfrom(eight, { flags: 'MSG_PEEK' as never })),
  ],
  [
    'Socket.recvmsg',
    'flags of NaN',
    type('flags is NaN'),
    borrowed((s) => s.recvmsg({ iov: [eight] }, { flags: Number.NaN })),
  ],
  [
    'Socket.send',
    'flag by its name',
    type('flags is "MSG_OOB"'),
    borrowed((s) => s.send(eight, { flags: 'MSG_OOB' as never })),
  ],
  [
    'Socket.sendto',
    'flags of null',
    type('flags is null'),
    borrowed((s) => s.sendto(eight, here, { flags: null as never })),
  ],
  [
    'Socket.sendmsg',
    'flags of 1.5',
    type('flags is 1.5'),
    borrowed((s) => s.sendmsg({ iov: [eight] }, { flags: 1.5 })),
  ],
  [
    'Socket.sendAll',
    'flag by its name',
    type('flags is "MSG_MORE"'),
    borrowed((s) => s.sendAll(eight, { flags: 'MSG_MORE' as never })),
  ],
  [
    'Socket.accept4',
    'flag by its name',
    type('flags is "SOCK_NONBLOCK"'),
    borrowed((s) => s.accept4({ flags: 'SOCK_NONBLOCK' as never })),
  ],
  ['Socket.connect', 'nothing listening', 'ECONNREFUSED', borrowed((s) => s.connect(here))],
  [
    'Socket.connect',
    'the same with a deadline',
    'ECONNREFUSED',
    borrowed((s) => s.connect(here, { timeoutMs: 999 })),
  ],
  [
    'Socket.connect',
    'IPv6 address on IPv4',
    'EAFNOSUPPORT',
    borrowed((s) => s.connect({ address: '::1', port: 1 })),
  ],
  [
    'Socket.connect',
    'host name',
    type('address is "localhost"'),
    borrowed((s) => s.connect({ address: 'localhost', port: 1 })),
  ],
  [
    'Socket.connect',
    'port 70000',
    range('port is 70000'),
    borrowed((s) => s.connect({ address: '127.0.0.1', port: 70_000 })),
  ],
  [
    'Socket.connect',
    'port as a string',
    type('port is of type string'),
    borrowed((s) => s.connect({ address: '127.0.0.1', port: '80' as never })),
  ],
  [
    'Socket.connect',
    'no address',
    type('needs address and port'),
    borrowed((s) => s.connect({} as never)),
  ],
  [
    'Socket.connect',
    'string for an address',
    type('must be an object'),
    borrowed((s) => s.connect('127.0.0.1:80' as never)),
  ],
  [
    'Socket.connect',
    'null for an address',
    type('must be an object'),
    borrowed((s) => s.connect(null as never)),
  ],
  [
    'Socket.bind',
    'address of another host',
    'EADDRNOTAVAIL',
    borrowed((s) => s.bind({ address: '192.0.2.1', port: 0 })),
  ],
  [
    'Socket.bind',
    'Unix path over 108 bytes',
    range('path is 109 bytes long'),
    borrowed((s) => s.bind({ path: 'x'.repeat(109) })),
  ],
  ['Socket.listen', 'backlog of 1.5', type('backlog is 1.5'), borrowed((s) => s.listen(1.5))],
  ['Socket.accept4', 'not listening', 'EINVAL', borrowed((s) => s.accept4())],
  ['Socket.accept4', 'unknown flags', 'EINVAL', borrowed((s) => s.accept4({ flags: 1 }))],
  ['Socket.send', 'not connected', 'EPIPE', borrowed((s) => s.send(eight))],
  [
    'Socket.send',
    'string',
    type('the data must be bytes'),
    borrowed((s) => s.send('text' as never)),
  ],
  ['Socket.send', 'array', type('the data must be bytes'), borrowed((s) => s.send([1] as never))],
  [
    'Socket.send',
    'nothing',
    type('the data must be bytes'),
    borrowed((s) => s.send(undefined as never)),
  ],
  ['Socket.send', 'detached buffer', type('detached'), borrowed((s) => s.send(detached()))],
  ['Socket.sendAll', 'not connected', 'EPIPE', borrowed((s) => s.sendAll(eight))],
  [
    'Socket.sendto',
    'no address',
    type('must be an object'),
    borrowed((s) => s.sendto(eight, undefined as never)),
  ],
  ['Socket.recv', 'not connected', 'ENOTCONN', borrowed((s) => s.recv(eight))],
  ['Socket.recv', 'null', type('the data must be bytes'), borrowed((s) => s.recv(null as never))],
  [
    'Socket.recv',
    'deadline that is NaN',
    range('timeoutMs is NaN'),
    borrowed((s) => s.recv(eight, { timeoutMs: Number.NaN })),
  ],
  ['Socket.recvfrom', 'not connected', 'ENOTCONN', borrowed((s) => s.recvfrom(eight))],
  [
    'Socket.sendmsg',
    'text in an iovec',
    type('only bytes have'),
    borrowed((s) => s.sendmsg({ iov: ['text' as never] })),
  ],
  [
    'Socket.sendmsg',
    'fd that is none',
    'EBADF',
    (f) => onPair(f, (s) => s.sendmsg({ iov: [eight], fds: [NO_FD] })),
  ],
  [
    'Socket.sendmsg',
    'fd that is text',
    range('3 is no fd'),
    borrowed((s) => s.sendmsg({ iov: [eight], fds: ['3' as never] })),
  ],
  [
    'Socket.sendmsg',
    'fd of 1.5',
    range('1.5 is no fd'),
    borrowed((s) => s.sendmsg({ iov: [eight], fds: [1.5] })),
  ],
  [
    'Socket.sendmsg',
    'nothing for an fd',
    range('null is no fd'),
    borrowed((s) => s.sendmsg({ iov: [eight], fds: [null as never] })),
  ],
  [
    'Socket.sendmsg',
    'Unix control message that is unknown',
    'EINVAL',
    (f) =>
      onPair(f, (s) =>
        s.sendmsg({ iov: [eight], control: [{ level: C.SOL_SOCKET, type: 99, data: eight }] }),
      ),
  ],
  [
    'Socket.recvmsg',
    'too many fds asked for',
    range('maxFds is 254'),
    borrowed((s) => s.recvmsg({ iov: [eight], maxFds: 254 })),
  ],
  ['Socket.recvmsg', 'not connected', 'ENOTCONN', borrowed((s) => s.recvmsg({ iov: [eight] }))],
  ['Socket.shutdown', 'not connected', 'ENOTCONN', borrowed((s) => s.shutdown(C.SHUT_WR))],
  ['Socket.shutdown', 'unknown direction', 'EINVAL', borrowed((s) => s.shutdown(9))],
  ['Socket.remoteAddress', 'not connected', 'ENOTCONN', borrowed((s) => s.remoteAddress())],
  [
    'Socket.setOption',
    'no such option',
    type('there is no socket option "SO_MAGIC"'),
    borrowed((s) => s.setOption('SO_MAGIC' as never, 1 as never)),
  ],
  ['Socket.setOption', 'TTL of 0', 'EINVAL', borrowed((s) => s.setOption('IP_TTL', 0))],
  [
    'Socket.getOption',
    'option that is only set',
    type('IP_ADD_MEMBERSHIP can only be set'),
    borrowed((s) => s.getOption('IP_ADD_MEMBERSHIP' as never)),
  ],
  [
    'Socket.close',
    'fd closed by somebody else',
    'EBADF',
    (f) => new Socket(new OwnedFd(f.close(f.tcp()))).close(),
  ],
  ['new OwnedFd', 'errno of the call that failed', range('-9 is no fd'), () => new OwnedFd(-9)],
];

describeRows('a value that is no argument', values);
describeRows('a length that passes the end of its memory', bounds);
describeRows('a dangerous call', danger);
describeRows('a Socket with bad input', sockets);
