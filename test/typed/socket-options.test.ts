import { describe, expect, it } from 'vitest';
import * as C from '../../lib/constants.js';
import { ERRNO } from '../../lib/kernel/errno.js';
import { Socket } from '../../lib/typed/socket.js';
import { SOCKET_OPTIONS } from '../../lib/typed/socket-options.js';
import { itNeeds } from '../capabilities.js';

const socketOf = {
  tcp: () => Socket.open(C.AF_INET, C.SOCK_STREAM),
  udp: () => Socket.open(C.AF_INET, C.SOCK_DGRAM),
  udp6: () => Socket.open(C.AF_INET6, C.SOCK_DGRAM),
  unix: () => Socket.open(C.AF_UNIX, C.SOCK_STREAM),
};

describe('an option of a Socket', () => {
  it('has a level and a number of the kernel', () => {
    for (const [name, { level, optname }] of Object.entries(SOCKET_OPTIONS)) {
      expect([name, level, optname]).toEqual([name, expect.any(Number), expect.any(Number)]);
    }
  });

  // What is set is what is read: a flag, an int, a time, a linger time, a text.
  it.each([
    ['tcp', 'SO_REUSEADDR', true],
    ['tcp', 'SO_REUSEADDR', false],
    ['tcp', 'SO_REUSEPORT', true],
    ['tcp', 'SO_KEEPALIVE', true],
    ['tcp', 'SO_OOBINLINE', true],
    ['tcp', 'SO_DONTROUTE', true],
    ['udp', 'SO_BROADCAST', true],
    ['tcp', 'SO_PRIORITY', 3],
    ['tcp', 'SO_RCVLOWAT', 100],
    ['tcp', 'SO_RCVTIMEO', 1500],
    ['tcp', 'SO_RCVTIMEO', 0],
    ['tcp', 'SO_SNDTIMEO', 60_000],
    ['tcp', 'SO_LINGER', 0],
    ['tcp', 'SO_LINGER', 30],
    ['tcp', 'SO_LINGER', null],
    ['unix', 'SO_PASSCRED', true],
    ['tcp', 'TCP_NODELAY', true],
    ['tcp', 'TCP_CORK', true],
    ['tcp', 'TCP_KEEPIDLE', 17],
    ['tcp', 'TCP_KEEPINTVL', 18],
    ['tcp', 'TCP_KEEPCNT', 4],
    ['tcp', 'TCP_SYNCNT', 2],
    ['tcp', 'TCP_USER_TIMEOUT', 12_345],
    ['tcp', 'TCP_CONGESTION', 'reno'],
    ['udp', 'IP_TTL', 9],
    ['udp', 'IP_TOS', 0x10],
    ['udp', 'IP_MULTICAST_TTL', 4],
    ['udp', 'IP_MULTICAST_LOOP', false],
    ['udp', 'IP_PKTINFO', true],
    ['udp6', 'IPV6_V6ONLY', true],
    ['udp6', 'IPV6_V6ONLY', false],
    ['udp6', 'IPV6_UNICAST_HOPS', 9],
    ['udp6', 'IPV6_MULTICAST_LOOP', false],
    ['udp6', 'IPV6_RECVPKTINFO', true],
  ] as const)('%s: %s keeps %j', (kind, name, value) => {
    using socket = socketOf[kind]();
    socket.setOption(name, value as never);
    expect(socket.getOption(name)).toBe(value);
  });

  itNeeds('kernel')('udp: IP_RECVTTL keeps true', () => {
    using socket = socketOf.udp();
    socket.setOption('IP_RECVTTL', true);
    expect(socket.getOption('IP_RECVTTL')).toBe(true);
  });

  it('doubles SO_SNDBUF, which is the kernel’s doing', () => {
    using socket = socketOf.udp();
    socket.setOption('SO_SNDBUF', 20_000);
    expect(socket.getOption('SO_SNDBUF')).toBe(40_000);
  });

  itNeeds('kernel')('tells what a socket is', () => {
    using socket = socketOf.tcp();
    expect(socket.getOption('SO_DOMAIN')).toBe(C.AF_INET);
    expect(socket.getOption('SO_TYPE')).toBe(C.SOCK_STREAM);
    expect(socket.getOption('SO_PROTOCOL')).toBe(C.IPPROTO_TCP);
    expect(socket.getOption('SO_ACCEPTCONN')).toBe(false);
    expect(socket.getOption('SO_ERROR')).toBe(0);
    expect(socket.getOption('SO_COOKIE')).toBeGreaterThan(0n);
    socket.bind({ address: '127.0.0.1', port: 0 });
    socket.listen();
    expect(socket.getOption('SO_ACCEPTCONN')).toBe(true);
  });

  itNeeds('kernel')('tells a pending error by the sign that errors have', () => {
    using gone = socketOf.udp();
    gone.bind({ address: '127.0.0.1', port: 0 });
    const address = gone.localAddress() as { address: string; port: number };
    gone.close();
    using socket = socketOf.udp();
    socket.connect(address);
    socket.send(new Uint8Array(1));
    expect(socket.getOption('SO_ERROR')).toBe(-ERRNO.ECONNREFUSED);
    expect(socket.getOption('SO_ERROR')).toBe(0);
  });

  it('tells who is at the other end of a Unix socket', () => {
    const [one, other] = Socket.pair();
    using left = one;
    using _right = other;
    expect(left.getOption('SO_PEERCRED')).toEqual({
      pid: process.pid,
      uid: process.getuid?.(),
      gid: process.getgid?.(),
    });
  });

  itNeeds('kernel')('tells what TCP knows of a connection', () => {
    using listener = socketOf.tcp();
    listener.bind({ address: '127.0.0.1', port: 0 });
    listener.listen();
    using client = socketOf.tcp();
    client.connect(listener.localAddress());
    using server = listener.accept4().socket;
    client.sendAll(new Uint8Array(1000));
    const room = new Uint8Array(1000);
    expect(server.recv(room, { flags: C.MSG_WAITALL })).toBe(1000);
    expect(server.getOption('TCP_INFO')).toMatchObject({
      tcpi_state: 1,
      tcpi_bytes_received: 1000n,
    });
    const info = client.getOption('TCP_INFO');
    expect(info).toMatchObject({ tcpi_state: 1, tcpi_bytes_sent: 1000n });
    expect(info.tcpi_snd_mss).toBeGreaterThan(500);
    expect(info.tcpi_rtt).toBeGreaterThan(0);
  });

  itNeeds('kernel')('joins and leaves a multicast group', () => {
    using socket = socketOf.udp();
    const group = { group: '239.1.2.3', interfaceIndex: 1 };
    socket.setOption('IP_ADD_MEMBERSHIP', group);
    expect(() => socket.setOption('IP_ADD_MEMBERSHIP', group)).toThrow(
      'setsockopt EADDRINUSE: IP_ADD_MEMBERSHIP',
    );
    socket.setOption('IP_DROP_MEMBERSHIP', group);
    expect(() => socket.setOption('IP_DROP_MEMBERSHIP', group)).toThrow(
      'setsockopt EADDRNOTAVAIL: IP_DROP_MEMBERSHIP',
    );
  });

  it.each([
    ['SO_NONSENSE', true, TypeError, 'there is no socket option "SO_NONSENSE"'],
    ['constructor', true, TypeError, 'there is no socket option "constructor"'],
    ['SO_ERROR', 0, TypeError, 'SO_ERROR can only be read'],
    ['SO_PEERCRED', 0, TypeError, 'SO_PEERCRED can only be read'],
    ['SO_REUSEADDR', 1, TypeError, 'SO_REUSEADDR is of type number: it must be a boolean'],
    ['IP_TTL', '9', TypeError, 'IP_TTL is of type string: it must be a number'],
    ['IP_TTL', 1.5, RangeError, 'IP_TTL is 1.5: it must be an integer of 32 bits'],
    ['IP_TTL', 2 ** 32, RangeError, 'IP_TTL is 4294967296'],
    ['SO_RCVTIMEO', -1, RangeError, 'SO_RCVTIMEO is -1: it must be a time in ms, 0 or more'],
    ['SO_RCVTIMEO', Number.POSITIVE_INFINITY, RangeError, 'SO_RCVTIMEO is Infinity'],
    ['SO_RCVTIMEO', '5', TypeError, 'SO_RCVTIMEO is of type string'],
    ['SO_LINGER', -1, RangeError, 'SO_LINGER is -1: it must be 0 to 65535 seconds, or null'],
    ['SO_LINGER', 65_536, RangeError, 'SO_LINGER is 65536'],
    ['SO_LINGER', '1', RangeError, 'SO_LINGER is 1'],
    ['TCP_CONGESTION', 'x'.repeat(16), RangeError, 'it must be at most 15 bytes'],
    ['TCP_CONGESTION', 'a\0', RangeError, 'none of them NUL'],
    ['TCP_CONGESTION', 5, TypeError, 'TCP_CONGESTION is of type number'],
    ['IP_ADD_MEMBERSHIP', { group: 'x' }, TypeError, 'IP_ADD_MEMBERSHIP: group is "x"'],
    ['IPV6_ADD_MEMBERSHIP', { group: '1.2.3.4' }, TypeError, 'it must be an IPv6 address'],
  ])('refuses %s = %j', (name, value, type, message) => {
    using socket = socketOf.tcp();
    const set = () => socket.setOption(name as never, value as never);
    expect(set).toThrow(type);
    expect(set).toThrow(message);
  });

  it.each(['SO_NONSENSE', 'IP_ADD_MEMBERSHIP'])('refuses to read %s', (name) => {
    using socket = socketOf.tcp();
    expect(() => socket.getOption(name as never)).toThrow(TypeError);
  });
});
