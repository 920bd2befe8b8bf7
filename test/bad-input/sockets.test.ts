// Socket calls with bad input, through rawSyscall: the errno is the kernel's, to the letter. After the cases of the Linux
// Test Project.

import * as C from '../../lib/constants.js';
import { packSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import { packSockaddrUn } from '../../lib/kernel/address/sockaddr-un.js';
import {
  BAD_POINTER,
  describeRows,
  KERNEL_POINTER,
  loopback,
  NO_FD,
  type Row,
  raw,
  unchecked,
} from './fixture.js';

const unixName = (path: string) => packSockaddrUn({ path });

const opening: Row[] = [
  ['socket', 'unspecified family', 'EAFNOSUPPORT', () => raw('socket', C.AF_UNSPEC, 1, 0)],
  ['socket', 'family past the last', 'EAFNOSUPPORT', () => raw('socket', 9999, 1, 0)],
  ['socket', 'negative family', 'EAFNOSUPPORT', () => raw('socket', -1, 1, 0)],
  ['socket', 'type past the last', 'EINVAL', () => raw('socket', C.AF_INET, 15, 0)],
  ['socket', 'unknown flags in the type', 'EINVAL', () => raw('socket', C.AF_INET, 75, 0)],
  [
    'socket',
    'IPv4 seqpacket',
    'ESOCKTNOSUPPORT',
    () => raw('socket', C.AF_INET, C.SOCK_SEQPACKET, 0),
  ],
  ['socket', 'Unix rdm', 'ESOCKTNOSUPPORT', () => raw('socket', C.AF_UNIX, C.SOCK_RDM, 0)],
  [
    'socket',
    'stream of UDP',
    'EPROTONOSUPPORT',
    () => raw('socket', C.AF_INET, C.SOCK_STREAM, C.IPPROTO_UDP),
  ],
  [
    'socket',
    'datagrams of TCP',
    'EPROTONOSUPPORT',
    () => raw('socket', C.AF_INET, C.SOCK_DGRAM, C.IPPROTO_TCP),
  ],
  [
    'socket',
    'stream of ICMP',
    'EPROTONOSUPPORT',
    () => raw('socket', C.AF_INET, C.SOCK_STREAM, C.IPPROTO_ICMP),
  ],
  [
    'socket',
    'raw without a protocol',
    'EPROTONOSUPPORT',
    () => raw('socket', C.AF_INET, C.SOCK_RAW, 0),
  ],
  [
    'socket',
    'protocol of a Unix socket',
    'EPROTONOSUPPORT',
    () => raw('socket', C.AF_UNIX, C.SOCK_STREAM, 99),
  ],
  ['socket', 'negative protocol', 'EINVAL', () => raw('socket', C.AF_INET, C.SOCK_STREAM, -1)],
  [
    'socket',
    'protocol past the last',
    'EINVAL',
    () => raw('socket', C.AF_INET, C.SOCK_STREAM, 1_000_000),
  ],
  [
    'socketpair',
    'IPv4',
    'EOPNOTSUPP',
    () => raw('socketpair', C.AF_INET, C.SOCK_STREAM, 0, new Int32Array(2)),
  ],
  [
    'socketpair',
    'unknown family',
    'EAFNOSUPPORT',
    () => raw('socketpair', 9999, C.SOCK_STREAM, 0, new Int32Array(2)),
  ],
  [
    'socketpair',
    'unknown type',
    'EINVAL',
    () => raw('socketpair', C.AF_UNIX, 75, 0, new Int32Array(2)),
  ],
  [
    'socketpair',
    'unsupported protocol',
    'EPROTONOSUPPORT',
    () => raw('socketpair', C.AF_UNIX, C.SOCK_STREAM, 99, new Int32Array(2)),
  ],
  [
    'socketpair',
    'NULL for the fds',
    'EFAULT',
    () => raw('socketpair', C.AF_UNIX, C.SOCK_STREAM, 0, null),
    'kernel',
  ],
  [
    'socketpair',
    'bad pointer for the fds',
    'EFAULT',
    () => raw('socketpair', C.AF_UNIX, C.SOCK_STREAM, 0, BAD_POINTER),
    'kernel',
  ],
];

const naming: Row[] = [
  ['bind', 'no fd', 'EBADF', () => raw('bind', NO_FD, loopback(0), 16)],
  ['bind', 'fd just closed', 'EBADF', (f) => raw('bind', f.close(f.tcp()), loopback(0), 16)],
  ['bind', 'pipe', 'ENOTSOCK', (f) => raw('bind', f.pipe()[0], loopback(0), 16)],
  ['bind', 'regular file', 'ENOTSOCK', (f) => raw('bind', f.file(), loopback(0), 16)],
  ['bind', 'NULL address', 'EFAULT', (f) => raw('bind', f.tcp(), null, 16)],
  ['bind', 'bad pointer', 'EFAULT', (f) => raw('bind', f.tcp(), BAD_POINTER, 16)],
  ['bind', 'pointer into the kernel', 'EFAULT', (f) => raw('bind', f.tcp(), KERNEL_POINTER, 16)],
  ['bind', 'address cut short', 'EINVAL', (f) => raw('bind', f.tcp(), loopback(0), 3)],
  ['bind', 'negative length', 'EINVAL', (f) => unchecked('bind', f.tcp(), loopback(0), -1)],
  [
    'bind',
    'length past any address',
    'EINVAL',
    (f) => raw('bind', f.tcp(), new Uint8Array(200), 200),
  ],
  [
    'bind',
    'Unix address for TCP',
    'EAFNOSUPPORT',
    (f) => raw('bind', f.tcp(), new Uint8Array(unixName('/x'.padEnd(20, 'x'))), 16),
  ],
  [
    'bind',
    'address of another host',
    'EADDRNOTAVAIL',
    (f) => raw('bind', f.tcp(), packSockaddrIn({ address: '192.0.2.1', port: 0 }), 16),
  ],
  ['bind', 'port in use', 'EADDRINUSE', (f) => raw('bind', f.tcp(), f.listener().name, 16)],
  ['bind', 'UDP port in use', 'EADDRINUSE', (f) => raw('bind', f.udp(), f.bound(f.udp()), 16)],
  [
    'bind',
    'socket already bound',
    'EINVAL',
    (f) => {
      const fd = f.tcp();
      f.bound(fd);
      return raw('bind', fd, loopback(0), 16);
    },
  ],
  [
    'bind',
    'Unix: path taken',
    'EADDRINUSE',
    (f) => {
      const { name } = f.unixBound(C.SOCK_STREAM);
      return raw('bind', f.unix(), name, name.length);
    },
  ],
  [
    'bind',
    'Unix: a file is there',
    'EADDRINUSE',
    (f) => {
      f.path('file', '');
      const name = unixName(`${f.directory}/file`);
      return raw('bind', f.unix(), name, name.length);
    },
  ],
  [
    'bind',
    'Unix: no such directory',
    'ENOENT',
    (f) => {
      const name = unixName(`${f.directory}/none/socket`);
      return raw('bind', f.unix(), name, name.length);
    },
  ],
  [
    'bind',
    'Unix: a file for a directory',
    'ENOTDIR',
    (f) => {
      f.path('file', '');
      const name = unixName(`${f.directory}/file/socket`);
      return raw('bind', f.unix(), name, name.length);
    },
  ],
  [
    'bind',
    'Unix: already bound',
    'EINVAL',
    (f) => {
      const name = unixName(`${f.directory}/other`);
      return raw('bind', f.unixBound(C.SOCK_STREAM).fd, name, name.length);
    },
  ],
  ['bind', 'Unix: IPv4 address', 'EINVAL', (f) => raw('bind', f.unix(), loopback(0), 16)],
  [
    'bind',
    'Unix: longer than sun_path',
    'EINVAL',
    (f) => raw('bind', f.unix(), Uint8Array.of(1, 0, ...new Array(110).fill(120)), 112),
  ],
  [
    'getsockname',
    'no fd',
    'EBADF',
    () => raw('getsockname', NO_FD, new Uint8Array(16), Uint32Array.of(16)),
  ],
  [
    'getsockname',
    'pipe',
    'ENOTSOCK',
    (f) => raw('getsockname', f.pipe()[1], new Uint8Array(16), Uint32Array.of(16)),
  ],
  [
    'getsockname',
    'NULL address',
    'EFAULT',
    (f) => raw('getsockname', f.tcp(), null, Uint32Array.of(16)),
  ],
  [
    'getsockname',
    'NULL length',
    'EFAULT',
    (f) => raw('getsockname', f.tcp(), new Uint8Array(16), null),
  ],
  [
    'getsockname',
    'bad pointer for the length',
    'EFAULT',
    (f) => raw('getsockname', f.tcp(), new Uint8Array(16), BAD_POINTER),
  ],
  [
    'getsockname',
    'negative length',
    'EINVAL',
    (f) => unchecked('getsockname', f.tcp(), new Uint8Array(16), Int32Array.of(-1)),
  ],
  [
    'getpeername',
    'no fd',
    'EBADF',
    () => raw('getpeername', -1, new Uint8Array(16), Uint32Array.of(16)),
  ],
  [
    'getpeername',
    'file',
    'ENOTSOCK',
    (f) => raw('getpeername', f.file(), new Uint8Array(16), Uint32Array.of(16)),
  ],
  [
    'getpeername',
    'TCP, not connected',
    'ENOTCONN',
    (f) => raw('getpeername', f.tcp(), new Uint8Array(16), Uint32Array.of(16)),
  ],
  [
    'getpeername',
    'Unix, not connected',
    'ENOTCONN',
    (f) => raw('getpeername', f.unix(), new Uint8Array(16), Uint32Array.of(16)),
  ],
  [
    'getpeername',
    'bad pointer',
    'EFAULT',
    (f) => raw('getpeername', f.pair()[0], BAD_POINTER, Uint32Array.of(16)),
  ],
  [
    'getpeername',
    'negative length',
    'EINVAL',
    (f) => unchecked('getpeername', f.pair()[0], new Uint8Array(16), Int32Array.of(-1)),
  ],
];

const connecting: Row[] = [
  ['connect', 'no fd', 'EBADF', () => raw('connect', NO_FD, loopback(1), 16)],
  ['connect', 'pipe', 'ENOTSOCK', (f) => raw('connect', f.pipe()[0], loopback(1), 16)],
  ['connect', 'NULL address', 'EFAULT', (f) => raw('connect', f.tcp(), null, 16)],
  ['connect', 'bad pointer', 'EFAULT', (f) => raw('connect', f.tcp(), BAD_POINTER, 16)],
  ['connect', 'address cut short', 'EINVAL', (f) => raw('connect', f.tcp(), loopback(1), 4)],
  ['connect', 'negative length', 'EINVAL', (f) => unchecked('connect', f.tcp(), loopback(1), -1)],
  [
    'connect',
    'length past any address',
    'EINVAL',
    (f) => raw('connect', f.tcp(), new Uint8Array(200), 200),
  ],
  [
    'connect',
    'Unix address for TCP',
    'EAFNOSUPPORT',
    (f) => raw('connect', f.tcp(), new Uint8Array(unixName('/x'.padEnd(20, 'x'))), 16),
  ],
  [
    'connect',
    'unknown family',
    'EAFNOSUPPORT',
    (f) => raw('connect', f.tcp(), Uint8Array.of(200, 0, ...new Array(14).fill(0)), 16),
  ],
  [
    'connect',
    'nothing listening',
    'ECONNREFUSED',
    (f) => raw('connect', f.tcp(), f.bound(f.tcp()), 16),
  ],
  [
    'connect',
    'already connected',
    'EISCONN',
    (f) => {
      const { client, name } = f.connection();
      return raw('connect', client, name, 16);
    },
  ],
  [
    'connect',
    'on a listener',
    'EISCONN',
    (f) => {
      const { fd, name } = f.listener();
      return raw('connect', fd, name, 16);
    },
  ],
  [
    'connect',
    'nonblocking',
    'EINPROGRESS',
    (f) => raw('connect', f.tcp(C.SOCK_NONBLOCK), f.listener().name, 16),
  ],
  [
    'connect',
    'broadcast without SO_BROADCAST',
    'EACCES',
    (f) => raw('connect', f.udp(), packSockaddrIn({ address: '255.255.255.255', port: 9 }), 16),
  ],
  [
    'connect',
    'Unix: no such path',
    'ENOENT',
    (f) => {
      const name = unixName(`${f.directory}/none`);
      return raw('connect', f.unix(), name, name.length);
    },
  ],
  [
    'connect',
    'Unix: a regular file',
    'ECONNREFUSED',
    (f) => {
      f.path('file', '');
      const name = unixName(`${f.directory}/file`);
      return raw('connect', f.unix(), name, name.length);
    },
  ],
  [
    'connect',
    'Unix: nobody listens',
    'ECONNREFUSED',
    (f) => {
      const { name } = f.unixBound(C.SOCK_STREAM);
      return raw('connect', f.unix(), name, name.length);
    },
  ],
  [
    'connect',
    'Unix: stream to datagrams',
    'EPROTOTYPE',
    (f) => {
      const { name } = f.unixBound(C.SOCK_DGRAM);
      return raw('connect', f.unix(C.SOCK_STREAM), name, name.length);
    },
  ],
  [
    'connect',
    'Unix: already connected',
    'EISCONN',
    (f) => {
      const { fd, name } = f.unixBound(C.SOCK_STREAM);
      f.done('listen', fd, 8);
      return raw('connect', f.pair()[0], name, name.length);
    },
  ],
  [
    'connect',
    'Unix: no room, nonblocking',
    'EAGAIN',
    (f) => {
      const { fd, name } = f.unixBound(C.SOCK_STREAM);
      f.done('listen', fd, 0);
      f.done('connect', f.unix(), name, name.length);
      return raw('connect', f.unix(C.SOCK_STREAM | C.SOCK_NONBLOCK), name, name.length);
    },
  ],
  ['connect', 'Unix: IPv4 address', 'EINVAL', (f) => raw('connect', f.unix(), loopback(1), 16)],
  ['listen', 'no fd', 'EBADF', () => raw('listen', NO_FD, 1)],
  ['listen', 'file', 'ENOTSOCK', (f) => raw('listen', f.file(), 1)],
  ['listen', 'datagrams', 'EOPNOTSUPP', (f) => raw('listen', f.udp(), 1)],
  ['listen', 'connected', 'EINVAL', (f) => raw('listen', f.connection().client, 1)],
  ['listen', 'Unix: not bound', 'EINVAL', (f) => raw('listen', f.unix(), 1)],
  ['listen', 'Unix datagrams', 'EOPNOTSUPP', (f) => raw('listen', f.unixBound(C.SOCK_DGRAM).fd, 1)],
  ['accept4', 'no fd', 'EBADF', () => raw('accept4', NO_FD, null, null, 0)],
  ['accept4', 'pipe', 'ENOTSOCK', (f) => raw('accept4', f.pipe()[0], null, null, 0)],
  ['accept4', 'not listening', 'EINVAL', (f) => raw('accept4', f.tcp(), null, null, 0)],
  ['accept4', 'datagrams', 'EOPNOTSUPP', (f) => raw('accept4', f.udp(), null, null, 0)],
  ['accept4', 'unknown flags', 'EINVAL', (f) => raw('accept4', f.listener().fd, null, null, 0x1)],
  [
    'accept4',
    'nobody there, nonblocking',
    'EAGAIN',
    (f) => raw('accept4', f.listener(C.SOCK_NONBLOCK).fd, null, null, 0),
  ],
  [
    'accept4',
    'bad pointer for the address',
    'EFAULT',
    (f) => {
      const { fd, name } = f.listener();
      f.done('connect', f.tcp(), name, 16);
      return raw('accept4', fd, BAD_POINTER, Uint32Array.of(16), 0);
    },
  ],
  [
    'accept4',
    'negative length',
    'EINVAL',
    (f) => {
      const { fd, name } = f.listener();
      f.done('connect', f.tcp(), name, 16);
      return unchecked('accept4', fd, new Uint8Array(16), Int32Array.of(-1), 0);
    },
  ],
  ['shutdown', 'no fd', 'EBADF', () => raw('shutdown', NO_FD, C.SHUT_RDWR)],
  ['shutdown', 'pipe', 'ENOTSOCK', (f) => raw('shutdown', f.pipe()[0], C.SHUT_RDWR)],
  ['shutdown', 'not connected', 'ENOTCONN', (f) => raw('shutdown', f.tcp(), C.SHUT_RDWR)],
  ['shutdown', 'unknown direction', 'EINVAL', (f) => raw('shutdown', f.pair()[0], 3)],
  ['shutdown', 'negative direction', 'EINVAL', (f) => raw('shutdown', f.pair()[0], -1)],
];

describeRows('a socket opened with bad input', opening);
describeRows('an address of a socket with bad input', naming);
describeRows('a connection with bad input', connecting);
