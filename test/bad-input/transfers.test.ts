// Sends, receives and options of sockets with bad input, through rawSyscall: the errno is the kernel's, to the letter. After the cases of the Linux
// Test Project.

import * as C from '../../lib/constants.js';
import { packSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import { packSockaddrUn } from '../../lib/kernel/address/sockaddr-un.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { addressOf } from '../../lib/raw/raw-syscall.js';
import { controlSpace, packControl } from '../../lib/typed/socket-message.js';
import {
  BAD_POINTER,
  describeRows,
  type Fixture,
  loopback,
  NO_FD,
  type Row,
  raw,
  unchecked,
} from './fixture.js';

const byte = Uint8Array.of(1);
const unixName = (path: string) => packSockaddrUn({ path });
const INT = Int32Array.of(1);

/** A pair whose left end can take no more. */
function full(f: Fixture, type: number): number {
  const [left] = f.pair(type);
  const chunk = new Uint8Array(4096);
  while (raw('sendto', left, chunk, chunk.length, C.MSG_DONTWAIT, null, 0) > 0) {}
  return left;
}

const sending: Row[] = [
  ['sendto', 'no fd', 'EBADF', () => raw('sendto', NO_FD, byte, 1, 0, null, 0)],
  ['sendto', 'pipe', 'ENOTSOCK', (f) => raw('sendto', f.pipe()[1], byte, 1, 0, null, 0)],
  [
    'sendto',
    'bad pointer',
    'EFAULT',
    (f) => raw('sendto', f.pair()[0], BAD_POINTER, 1, 0, null, 0),
  ],
  [
    'sendto',
    'NULL with a length',
    'EFAULT',
    (f) => raw('sendto', f.pair()[0], null, 1, 0, null, 0),
  ],
  [
    'sendto',
    'TCP, bad pointer',
    'EFAULT',
    (f) => raw('sendto', f.connection().client, BAD_POINTER, 1, 0, null, 0),
  ],
  [
    'sendto',
    'TCP, not connected',
    'EPIPE',
    (f) => raw('sendto', f.tcp(), byte, 1, C.MSG_NOSIGNAL, null, 0),
  ],
  [
    'sendto',
    'TCP, after shutdown',
    'EPIPE',
    (f) => {
      const { client } = f.connection();
      f.done('shutdown', client, C.SHUT_WR);
      return raw('sendto', client, byte, 1, C.MSG_NOSIGNAL, null, 0);
    },
  ],
  [
    'sendto',
    'Unix, other end closed',
    'EPIPE',
    (f) => {
      const [left, right] = f.pair();
      f.close(right);
      return raw('sendto', left, byte, 1, C.MSG_NOSIGNAL, null, 0);
    },
  ],
  ['sendto', 'UDP, no address', 'EDESTADDRREQ', (f) => raw('sendto', f.udp(), byte, 1, 0, null, 0)],
  ['sendto', 'UDP, port 0', 'EINVAL', (f) => raw('sendto', f.udp(), byte, 1, 0, loopback(0), 16)],
  [
    'sendto',
    'UDP, longer than any datagram',
    'EMSGSIZE',
    (f) => raw('sendto', f.udp(), new Uint8Array(70_000), 70_000, 0, loopback(9), 16),
  ],
  [
    'sendto',
    'UDP, out of band',
    'EOPNOTSUPP',
    (f) => raw('sendto', f.udp(), byte, 1, C.MSG_OOB, loopback(9), 16),
  ],
  [
    'sendto',
    'UDP, broadcast without SO_BROADCAST',
    'EACCES',
    (f) =>
      raw(
        'sendto',
        f.udp(),
        byte,
        1,
        0,
        packSockaddrIn({ address: '255.255.255.255', port: 9 }),
        16,
      ),
  ],
  [
    'sendto',
    'UDP, address cut short',
    'EINVAL',
    (f) => raw('sendto', f.udp(), byte, 1, 0, loopback(9), 8),
  ],
  [
    'sendto',
    'UDP, negative address length',
    'EINVAL',
    (f) => unchecked('sendto', f.udp(), byte, 1, 0, loopback(9), -1),
  ],
  [
    'sendto',
    'UDP, bad pointer for the address',
    'EFAULT',
    (f) => raw('sendto', f.udp(), byte, 1, 0, BAD_POINTER, 16),
  ],
  [
    'sendto',
    'UDP, Unix address',
    'EAFNOSUPPORT',
    (f) => raw('sendto', f.udp(), byte, 1, 0, new Uint8Array(unixName('/x'.padEnd(20, 'x'))), 16),
  ],
  [
    'sendto',
    'UDP, bad pointer',
    'EFAULT',
    (f) => raw('sendto', f.udp(), BAD_POINTER, 1, 0, loopback(9), 16),
  ],
  [
    'sendto',
    'UDP, after an ICMP refusal',
    'ECONNREFUSED',
    (f) => {
      const fd = f.udp();
      const gone = f.udp();
      const name = f.bound(gone);
      f.close(gone);
      f.done('connect', fd, name, 16);
      f.done('sendto', fd, byte, 1, 0, null, 0);
      return raw('sendto', fd, byte, 1, 0, null, 0);
    },
  ],
  [
    'sendto',
    'Unix datagrams, not connected',
    'ENOTCONN',
    (f) => raw('sendto', f.unix(C.SOCK_DGRAM), byte, 1, 0, null, 0),
  ],
  [
    'sendto',
    'Unix datagrams, no such path',
    'ENOENT',
    (f) => {
      const name = unixName(`${f.directory}/none`);
      return raw('sendto', f.unix(C.SOCK_DGRAM), byte, 1, 0, name, name.length);
    },
  ],
  [
    'sendto',
    'Unix datagrams, receiver gone',
    'ECONNREFUSED',
    (f) => {
      const { fd, name } = f.unixBound(C.SOCK_DGRAM);
      f.close(fd);
      return raw('sendto', f.unix(C.SOCK_DGRAM), byte, 1, 0, name, name.length);
    },
  ],
  [
    'sendto',
    'Unix datagrams, to a stream',
    'EPROTOTYPE',
    (f) => {
      const { name } = f.unixBound(C.SOCK_STREAM);
      return raw('sendto', f.unix(C.SOCK_DGRAM), byte, 1, 0, name, name.length);
    },
  ],
  [
    'sendto',
    'Unix datagrams, longer than the buffer',
    'EMSGSIZE',
    (f) => {
      const [left] = f.pair(C.SOCK_DGRAM);
      const bytes = new Uint8Array(4 << 20);
      return raw('sendto', left, bytes, bytes.length, 0, null, 0);
    },
  ],
  [
    'sendto',
    'Unix datagrams, other end closed',
    'ECONNREFUSED',
    (f) => {
      const [left, right] = f.pair(C.SOCK_DGRAM);
      f.close(right);
      return raw('sendto', left, byte, 1, 0, null, 0);
    },
  ],
  [
    'sendto',
    'Unix stream, not connected',
    'ENOTCONN',
    (f) => raw('sendto', f.unix(), byte, 1, 0, null, 0),
  ],
  [
    'sendto',
    'Unix stream, connected, with an address',
    'EISCONN',
    (f) => raw('sendto', f.pair()[0], byte, 1, 0, unixName('/x'), 5),
  ],
  [
    'sendto',
    'Unix stream, not connected, with an address',
    'EOPNOTSUPP',
    (f) => raw('sendto', f.unix(), byte, 1, 0, unixName('/x'), 5),
  ],
  [
    'sendto',
    'Unix seqpacket, not connected',
    'ENOTCONN',
    (f) => raw('sendto', f.unix(C.SOCK_SEQPACKET), byte, 1, 0, null, 0),
  ],
  [
    'sendto',
    'stream full, MSG_DONTWAIT',
    'EAGAIN',
    (f) => raw('sendto', full(f, C.SOCK_STREAM), byte, 1, C.MSG_DONTWAIT, null, 0),
  ],
  [
    'sendto',
    'datagrams full, MSG_DONTWAIT',
    'EAGAIN',
    (f) => raw('sendto', full(f, C.SOCK_DGRAM), byte, 1, C.MSG_DONTWAIT, null, 0),
  ],
  [
    'sendto',
    'seqpacket full, MSG_DONTWAIT',
    'EAGAIN',
    (f) => raw('sendto', full(f, C.SOCK_SEQPACKET), byte, 1, C.MSG_DONTWAIT, null, 0),
  ],
  [
    'write',
    'socket after shutdown',
    'EPIPE',
    (f) => {
      const [left] = f.pair();
      f.done('shutdown', left, C.SHUT_WR);
      return raw('write', left, byte, 1);
    },
  ],
];

const room = new Uint8Array(8);

const receiving: Row[] = [
  ['recvfrom', 'no fd', 'EBADF', () => raw('recvfrom', NO_FD, room, 8, 0, null, null)],
  ['recvfrom', 'file', 'ENOTSOCK', (f) => raw('recvfrom', f.file(), room, 8, 0, null, null)],
  [
    'recvfrom',
    'nothing there, MSG_DONTWAIT',
    'EAGAIN',
    (f) => raw('recvfrom', f.pair()[0], room, 8, C.MSG_DONTWAIT, null, null),
  ],
  [
    'recvfrom',
    'nothing there, nonblocking',
    'EAGAIN',
    (f) => raw('recvfrom', f.pair(C.SOCK_DGRAM | C.SOCK_NONBLOCK)[0], room, 8, 0, null, null),
  ],
  [
    'recvfrom',
    'nothing within SO_RCVTIMEO',
    'EAGAIN',
    (f) => {
      const [left] = f.pair();
      const timeout = packStruct('timeval', { tv_usec: 1000 });
      f.done('setsockopt', left, C.SOL_SOCKET, C.SO_RCVTIMEO, timeout, timeout.length);
      return raw('recvfrom', left, room, 8, 0, null, null);
    },
  ],
  [
    'recvfrom',
    'TCP, not connected',
    'ENOTCONN',
    (f) => raw('recvfrom', f.tcp(), room, 8, 0, null, null),
  ],
  [
    'recvfrom',
    'TCP, listening',
    'ENOTCONN',
    (f) => raw('recvfrom', f.listener().fd, room, 8, 0, null, null),
  ],
  [
    'recvfrom',
    'TCP, no byte out of band',
    'EINVAL',
    (f) => raw('recvfrom', f.connection().client, room, 8, C.MSG_OOB, null, null),
  ],
  [
    'recvfrom',
    'TCP, reset by the other end',
    'ECONNRESET',
    (f) => {
      const { client, server } = f.connection();
      const linger = packStruct('linger', { l_onoff: 1, l_linger: 0 });
      f.done('setsockopt', server, C.SOL_SOCKET, C.SO_LINGER, linger, linger.length);
      f.close(server);
      return raw('recvfrom', client, room, 8, 0, null, null);
    },
  ],
  [
    'recvfrom',
    'Unix stream, not connected',
    'EINVAL',
    (f) => raw('recvfrom', f.unix(), room, 8, 0, null, null),
  ],
  [
    'recvfrom',
    'Unix seqpacket, not connected',
    'ENOTCONN',
    (f) => raw('recvfrom', f.unix(C.SOCK_SEQPACKET), room, 8, 0, null, null),
  ],
  [
    'recvfrom',
    'bad pointer',
    'EFAULT',
    (f) => {
      const [left, right] = f.pair();
      f.done('write', right, byte, 1);
      return raw('recvfrom', left, BAD_POINTER, 1, 0, null, null);
    },
  ],
  [
    'recvfrom',
    'bad pointer for the address',
    'EFAULT',
    (f) => {
      const fd = f.udp();
      f.done('sendto', fd, byte, 1, 0, f.bound(fd), 16);
      return raw('recvfrom', fd, room, 8, 0, BAD_POINTER, Uint32Array.of(16));
    },
    'kernel',
  ],
  [
    'recvfrom',
    'negative address length',
    'EINVAL',
    (f) => {
      const fd = f.udp();
      f.done('sendto', fd, byte, 1, 0, f.bound(fd), 16);
      return unchecked('recvfrom', fd, room, 8, 0, new Uint8Array(16), Int32Array.of(-1));
    },
  ],
  [
    'recvfrom',
    'empty error queue',
    'EAGAIN',
    (f) => raw('recvfrom', f.udp(), room, 8, C.MSG_ERRQUEUE, null, null),
  ],
];

/** A struct msghdr over one iovec. The buffers are this file's own, so they stay. */
const kept: Uint8Array[] = [];
function header(
  fields: Parameters<typeof packStruct<'msghdr'>>[1] & { control?: Uint8Array } = {},
): Uint8Array {
  const { control, ...rest } = fields;
  const iovec = packStruct('iovec', { iov_base: addressOf(room), iov_len: 1 });
  kept.push(iovec);
  if (control !== undefined) {
    kept.push(control);
  }
  return packStruct('msghdr', {
    msg_iov: addressOf(iovec),
    msg_iovlen: 1,
    ...(control === undefined
      ? {}
      : { msg_control: addressOf(control), msg_controllen: control.length }),
    ...rest,
  });
}

function iovecOf(base: bigint, length: bigint | number): bigint {
  const iovec = packStruct('iovec', { iov_base: base, iov_len: length });
  kept.push(iovec);
  return addressOf(iovec);
}

const rights = (...fds: number[]) =>
  packControl([
    {
      level: C.SOL_SOCKET,
      type: C.SCM_RIGHTS,
      data: new Uint8Array(Int32Array.from(fds).buffer),
    },
  ]);

const messages: Row[] = [
  ['sendmsg', 'no fd', 'EBADF', () => raw('sendmsg', NO_FD, header(), 0)],
  ['sendmsg', 'pipe', 'ENOTSOCK', (f) => raw('sendmsg', f.pipe()[1], header(), 0)],
  ['sendmsg', 'NULL header', 'EFAULT', (f) => raw('sendmsg', f.pair()[0], null, 0)],
  [
    'sendmsg',
    'bad pointer for the header',
    'EFAULT',
    (f) => raw('sendmsg', f.pair()[0], BAD_POINTER, 0),
  ],
  [
    'sendmsg',
    'bad pointer for the iovecs',
    'EFAULT',
    (f) => raw('sendmsg', f.pair()[0], header({ msg_iov: BAD_POINTER }), 0),
  ],
  [
    'sendmsg',
    'bad pointer in an iovec',
    'EFAULT',
    (f) => raw('sendmsg', f.pair()[0], header({ msg_iov: iovecOf(BAD_POINTER, 1) }), 0),
  ],
  [
    'sendmsg',
    'negative length in an iovec',
    'EINVAL',
    (f) => unchecked('sendmsg', f.pair()[0], header({ msg_iov: iovecOf(addressOf(room), -1) }), 0),
  ],
  [
    'sendmsg',
    'more iovecs than IOV_MAX',
    'EMSGSIZE',
    (f) => unchecked('sendmsg', f.pair()[0], header({ msg_iovlen: 1025 }), 0),
  ],
  [
    'sendmsg',
    'bad pointer for the name',
    'EFAULT',
    (f) => raw('sendmsg', f.udp(), header({ msg_name: BAD_POINTER, msg_namelen: 16 }), 0),
  ],
  [
    'sendmsg',
    'negative length of the name',
    'EINVAL',
    (f) => unchecked('sendmsg', f.udp(), header({ msg_name: addressOf(room), msg_namelen: -1 }), 0),
  ],
  [
    'sendmsg',
    'bad pointer for the control messages',
    'EFAULT',
    (f) => raw('sendmsg', f.pair()[0], header({ msg_control: BAD_POINTER, msg_controllen: 24 }), 0),
    'kernel',
  ],
  [
    'sendmsg',
    'control messages without end',
    'ENOBUFS',
    (f) =>
      raw('sendmsg', f.pair()[0], header({ msg_control: BAD_POINTER, msg_controllen: 2 ** 31 }), 0),
    'kernel',
  ],
  [
    'sendmsg',
    'control message shorter than its header',
    'EINVAL',
    (f) =>
      raw(
        'sendmsg',
        f.pair()[0],
        header({
          control: packStruct('cmsghdr', {
            cmsg_len: 3,
            cmsg_level: C.SOL_SOCKET,
            cmsg_type: C.SCM_RIGHTS,
          }),
        }),
        0,
      ),
    'kernel',
  ],
  [
    'sendmsg',
    'control message past the end',
    'EINVAL',
    (f) =>
      raw(
        'sendmsg',
        f.pair()[0],
        header({
          control: packStruct('cmsghdr', {
            cmsg_len: controlSpace(64),
            cmsg_level: C.SOL_SOCKET,
            cmsg_type: C.SCM_RIGHTS,
          }),
        }),
        0,
      ),
    'kernel',
  ],
  [
    'sendmsg',
    'unknown control message',
    'EINVAL',
    (f) =>
      raw(
        'sendmsg',
        f.pair()[0],
        header({ control: packControl([{ level: C.SOL_SOCKET, type: 99, data: byte }]) }),
        0,
      ),
  ],
  [
    'sendmsg',
    'hands over no fd',
    'EBADF',
    (f) => raw('sendmsg', f.pair()[0], header({ control: rights(NO_FD) }), 0),
  ],
  [
    'sendmsg',
    'hands over -1',
    'EBADF',
    (f) => raw('sendmsg', f.pair()[0], header({ control: rights(0, -1) }), 0),
  ],
  [
    'sendmsg',
    'hands over 254 fds',
    'EINVAL',
    (f) => {
      const [left] = f.pair();
      return raw('sendmsg', left, header({ control: rights(...new Array(254).fill(left)) }), 0);
    },
  ],
  [
    'sendmsg',
    'other end closed',
    'EPIPE',
    (f) => {
      const [left, right] = f.pair();
      f.close(right);
      return raw('sendmsg', left, header(), C.MSG_NOSIGNAL);
    },
  ],
  ['recvmsg', 'no fd', 'EBADF', () => raw('recvmsg', NO_FD, header(), 0)],
  ['recvmsg', 'file', 'ENOTSOCK', (f) => raw('recvmsg', f.file(), header(), 0)],
  ['recvmsg', 'NULL header', 'EFAULT', (f) => raw('recvmsg', f.pair()[0], null, C.MSG_DONTWAIT)],
  [
    'recvmsg',
    'bad pointer for the iovecs',
    'EFAULT',
    (f) => raw('recvmsg', f.pair()[0], header({ msg_iov: BAD_POINTER }), C.MSG_DONTWAIT),
  ],
  [
    'recvmsg',
    'more iovecs than IOV_MAX',
    'EMSGSIZE',
    (f) => unchecked('recvmsg', f.pair()[0], header({ msg_iovlen: 1025 }), C.MSG_DONTWAIT),
  ],
  [
    'recvmsg',
    'negative length of the name',
    'EINVAL',
    (f) =>
      unchecked(
        'recvmsg',
        f.pair()[0],
        header({ msg_name: addressOf(room), msg_namelen: -1 }),
        C.MSG_DONTWAIT,
      ),
  ],
  [
    'recvmsg',
    'nothing there',
    'EAGAIN',
    (f) => raw('recvmsg', f.pair()[0], header(), C.MSG_DONTWAIT),
  ],
  [
    'recvmsg',
    'bad pointer in an iovec',
    'EFAULT',
    (f) => {
      const [left, right] = f.pair();
      f.done('write', right, byte, 1);
      return raw('recvmsg', left, header({ msg_iov: iovecOf(BAD_POINTER, 1) }), 0);
    },
  ],
];

const set = (fd: number, level: number, name: number, value: Int32Array | Uint8Array) =>
  raw('setsockopt', fd, level, name, value, value.byteLength);

const options: Row[] = [
  ['setsockopt', 'no fd', 'EBADF', () => set(NO_FD, C.SOL_SOCKET, C.SO_REUSEADDR, INT)],
  ['setsockopt', 'pipe', 'ENOTSOCK', (f) => set(f.pipe()[0], C.SOL_SOCKET, C.SO_REUSEADDR, INT)],
  [
    'setsockopt',
    'NULL value',
    'EFAULT',
    (f) => raw('setsockopt', f.tcp(), C.SOL_SOCKET, C.SO_REUSEADDR, null, 4),
  ],
  [
    'setsockopt',
    'bad pointer',
    'EFAULT',
    (f) => raw('setsockopt', f.tcp(), C.SOL_SOCKET, C.SO_REUSEADDR, BAD_POINTER, 4),
  ],
  [
    'setsockopt',
    'value cut short',
    'EINVAL',
    (f) => raw('setsockopt', f.tcp(), C.SOL_SOCKET, C.SO_REUSEADDR, INT, 3),
  ],
  [
    'setsockopt',
    'negative length',
    'EINVAL',
    (f) => unchecked('setsockopt', f.tcp(), C.SOL_SOCKET, C.SO_REUSEADDR, INT, -1),
    'kernel',
  ],
  ['setsockopt', 'unknown option', 'ENOPROTOOPT', (f) => set(f.tcp(), C.SOL_SOCKET, 9999, INT)],
  [
    'setsockopt',
    'unknown option of TCP',
    'ENOPROTOOPT',
    (f) => set(f.tcp(), C.IPPROTO_TCP, 9999, INT),
  ],
  ['setsockopt', 'unknown level', 'ENOPROTOOPT', (f) => set(f.tcp(), 9999, 1, INT)],
  [
    'setsockopt',
    'option that is only read',
    'ENOPROTOOPT',
    (f) => set(f.tcp(), C.SOL_SOCKET, C.SO_TYPE, INT),
  ],
  [
    'setsockopt',
    'option of TCP on a Unix socket',
    'EOPNOTSUPP',
    (f) => set(f.unix(), C.IPPROTO_TCP, C.TCP_NODELAY, INT),
  ],
  [
    'setsockopt',
    'option of TCP on UDP',
    'ENOPROTOOPT',
    (f) => set(f.udp(), C.IPPROTO_TCP, C.TCP_NODELAY, INT),
  ],
  [
    'setsockopt',
    'IP_TTL of 256',
    'EINVAL',
    (f) => set(f.tcp(), C.IPPROTO_IP, C.IP_TTL, Int32Array.of(256)),
  ],
  [
    'setsockopt',
    'IP_TTL of 0',
    'EINVAL',
    (f) => set(f.tcp(), C.IPPROTO_IP, C.IP_TTL, Int32Array.of(0)),
  ],
  [
    'setsockopt',
    'TCP_KEEPIDLE of 0',
    'EINVAL',
    (f) => set(f.tcp(), C.IPPROTO_TCP, C.TCP_KEEPIDLE, Int32Array.of(0)),
  ],
  [
    'setsockopt',
    'TCP_KEEPCNT of 128',
    'EINVAL',
    (f) => set(f.tcp(), C.IPPROTO_TCP, C.TCP_KEEPCNT, Int32Array.of(128)),
  ],
  [
    'setsockopt',
    'SO_RCVTIMEO of a million microseconds',
    'EDOM',
    (f) => set(f.tcp(), C.SOL_SOCKET, C.SO_RCVTIMEO, packStruct('timeval', { tv_usec: 1_000_000 })),
  ],
  [
    'setsockopt',
    'SO_LINGER cut short',
    'EINVAL',
    (f) => set(f.tcp(), C.SOL_SOCKET, C.SO_LINGER, INT),
  ],
  [
    'setsockopt',
    'SO_BINDTODEVICE to none',
    'ENODEV',
    (f) => set(f.tcp(), C.SOL_SOCKET, C.SO_BINDTODEVICE, Buffer.from('nosuchdevice\0')),
  ],
  [
    'setsockopt',
    'TCP_CONGESTION of no such name',
    'ENOENT',
    (f) => set(f.tcp(), C.IPPROTO_TCP, C.TCP_CONGESTION, Buffer.from('nosuchcc')),
  ],
  [
    'setsockopt',
    'group that is no multicast address',
    'EINVAL',
    (f) =>
      set(
        f.udp(),
        C.IPPROTO_IP,
        C.IP_ADD_MEMBERSHIP,
        packStruct('ip_mreqn', { imr_multiaddr: Uint8Array.of(127, 0, 0, 1), imr_ifindex: 1 }),
      ),
  ],
  [
    'setsockopt',
    'IPV6_V6ONLY on IPv4',
    'ENOPROTOOPT',
    (f) => set(f.udp(), C.IPPROTO_IPV6, C.IPV6_V6ONLY, INT),
  ],
  [
    'setsockopt',
    'SO_ZEROCOPY of 2',
    'EINVAL',
    (f) => set(f.udp(), C.SOL_SOCKET, C.SO_ZEROCOPY, Int32Array.of(2)),
    'kernel',
  ],
  [
    'getsockopt',
    'no fd',
    'EBADF',
    () => raw('getsockopt', NO_FD, C.SOL_SOCKET, C.SO_TYPE, INT, Uint32Array.of(4)),
  ],
  [
    'getsockopt',
    'file',
    'ENOTSOCK',
    (f) => raw('getsockopt', f.file(), C.SOL_SOCKET, C.SO_TYPE, INT, Uint32Array.of(4)),
  ],
  [
    'getsockopt',
    'NULL value',
    'EFAULT',
    (f) => raw('getsockopt', f.tcp(), C.SOL_SOCKET, C.SO_TYPE, null, Uint32Array.of(4)),
  ],
  [
    'getsockopt',
    'NULL length',
    'EFAULT',
    (f) => raw('getsockopt', f.tcp(), C.SOL_SOCKET, C.SO_TYPE, new Uint8Array(4), null),
  ],
  [
    'getsockopt',
    'negative length',
    'EINVAL',
    (f) =>
      unchecked(
        'getsockopt',
        f.tcp(),
        C.SOL_SOCKET,
        C.SO_TYPE,
        new Uint8Array(4),
        Int32Array.of(-1),
      ),
  ],
  [
    'getsockopt',
    'unknown option',
    'ENOPROTOOPT',
    (f) => raw('getsockopt', f.tcp(), C.SOL_SOCKET, 9999, new Uint8Array(4), Uint32Array.of(4)),
  ],
  [
    'getsockopt',
    'unknown level',
    'EOPNOTSUPP',
    (f) => raw('getsockopt', f.unix(), 9999, 1, new Uint8Array(4), Uint32Array.of(4)),
  ],
  [
    'getsockopt',
    'TCP_INFO of UDP',
    'EOPNOTSUPP',
    (f) =>
      raw('getsockopt', f.udp(), C.IPPROTO_TCP, C.TCP_INFO, new Uint8Array(4), Uint32Array.of(4)),
  ],
];

describeRows('a send with bad input', sending);
describeRows('a receive with bad input', receiving);
describeRows('a message with bad input', messages);
describeRows('an option with bad input', options);
