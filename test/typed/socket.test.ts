import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fstatSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as C from '../../lib/constants.js';
import type { SocketAddressInput } from '../../lib/kernel/address/socket-address.js';
import { OwnedFd } from '../../lib/typed/owned-fd.js';
import { Socket } from '../../lib/typed/socket.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';

const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-socket-'));
afterAll(() => rmSync(directory, { recursive: true }));
let names = 0;
const freePath = () => join(directory, `${names++}.sock`);
const freeName = () => `rawsyscall-${process.pid}-${names++}`;

const text = (value: string) => new TextEncoder().encode(value);
const hasIpv6 = (() => {
  try {
    using socket = Socket.open(C.AF_INET6, C.SOCK_STREAM);
    socket.bind({ address: '::1', port: 0 });
    return true;
  } catch {
    return false; // A kernel without IPv6, or with it disabled.
  }
})();

let before: Map<number, string>;
beforeEach(() => {
  before = openFds();
});
afterEach(() => {
  expect(openedSince(before)).toEqual(new Map());
});

/** A family, and a fresh address of it to bind to. */
const families: [string, number, () => SocketAddressInput, boolean][] = [
  ['IPv4', C.AF_INET, () => ({ address: '127.0.0.1', port: 0 }), true],
  ['IPv6', C.AF_INET6, () => ({ address: '::1', port: 0 }), hasIpv6],
  ['a Unix path', C.AF_UNIX, () => ({ path: freePath() }), true],
  ['an abstract name', C.AF_UNIX, () => ({ abstract: freeName() }), true],
];

const connected = [
  ...families.map((family) => [...family, 'stream', C.SOCK_STREAM] as const),
  ...families.slice(2).map((family) => [...family, 'seqpacket', C.SOCK_SEQPACKET] as const),
];

describe.each(connected)('a Socket over %s', (_family, domain, address, available, kind, type) => {
  it.skipIf(!available)(`connects, sends and receives as ${kind}`, () => {
    using listener = Socket.open(domain, type);
    listener.bind(address());
    listener.listen();
    using client = Socket.open(domain, type);
    client.connect(listener.localAddress());
    const { socket, address: from } = listener.accept4();
    using server = socket;
    expect(from?.family).toBe(listener.localAddress().family);
    expect(client.remoteAddress()).toEqual(listener.localAddress());
    expect(server.localAddress()).toEqual(listener.localAddress());
    expect(client.send(text('hello'))).toBe(5);
    const room = new Uint8Array(16);
    expect(server.recv(room)).toBe(5);
    expect(room.subarray(0, 5)).toEqual(text('hello'));
    client.shutdown(C.SHUT_WR);
    expect(server.recv(room)).toBe(0);
    server.sendAll(text('bye'));
    expect(client.recvfrom(room).length).toBe(3);
  });

  it.skipIf(!available)(`does the same within deadlines as ${kind}`, () => {
    using listener = Socket.open(domain, type);
    listener.bind(address());
    listener.listen();
    expect(() => listener.accept4({ timeoutMs: 1 })).toThrow(
      expect.objectContaining({ code: 'ETIMEDOUT', syscall: 'accept4' }),
    );
    using client = Socket.open(domain, type);
    client.connect(listener.localAddress(), { timeoutMs: 5_000 });
    using server = listener.accept4({ timeoutMs: 5_000 }).socket;
    const room = new Uint8Array(16);
    expect(() => server.recv(room, { timeoutMs: 5 })).toThrow(
      expect.objectContaining({
        code: 'ETIMEDOUT',
        errno: -110,
        message: 'recvfrom ETIMEDOUT: not within 5 ms',
      }),
    );
    expect(client.send(text('hello'), { timeoutMs: 5_000 })).toBe(5);
    expect(server.recv(room, { timeoutMs: 5_000 })).toBe(5);
    // Neither connect nor accept4 left O_NONBLOCK behind.
    for (const socket of [client, listener]) {
      expect(flagsOf(socket.fd) & C.O_NONBLOCK).toBe(0);
    }
  });
});

describe.each(families)('a datagram Socket over %s', (_family, domain, address, available) => {
  it.skipIf(!available)('sends to an address and tells who sent', () => {
    using one = Socket.open(domain, C.SOCK_DGRAM);
    using other = Socket.open(domain, C.SOCK_DGRAM);
    one.bind(address());
    other.bind(address());
    expect(one.sendto(text('hello'), other.localAddress())).toBe(5);
    const room = new Uint8Array(3);
    expect(other.recvfrom(room, { flags: C.MSG_TRUNC | C.MSG_PEEK })).toEqual({
      length: 5,
      address: one.localAddress(),
    });
    const message = other.recvmsg({ iov: [room.subarray(0, 1), room.subarray(1)] });
    expect(message).toMatchObject({
      length: 3,
      address: one.localAddress(),
      truncated: true,
      controlTruncated: false,
      fds: [],
      credentials: null,
    });
    expect(room).toEqual(text('hel'));
  });

  it.skipIf(!available)('connects, and dissolves the association again', () => {
    using one = Socket.open(domain, C.SOCK_DGRAM);
    using other = Socket.open(domain, C.SOCK_DGRAM);
    other.bind(address());
    one.connect(other.localAddress());
    expect(one.remoteAddress()).toEqual(other.localAddress());
    expect(one.send(text('x'))).toBe(1);
    one.disconnect();
    expect(() => one.remoteAddress()).toThrow(
      expect.objectContaining({ code: 'ENOTCONN', syscall: 'getpeername' }),
    );
  });

  it.skipIf(!available)('sends an empty datagram, which is no end', () => {
    using one = Socket.open(domain, C.SOCK_DGRAM);
    one.bind(address());
    expect(one.sendto(new Uint8Array(0), one.localAddress())).toBe(0);
    expect(one.sendto(text('x'), one.localAddress())).toBe(1);
    const room = new Uint8Array(4);
    expect(one.recv(room)).toBe(0);
    expect(one.recv(room)).toBe(1);
  });
});

describe('the error of a Socket', () => {
  it('names the address as Node does', () => {
    using listener = Socket.open(C.AF_INET, C.SOCK_STREAM);
    listener.bind({ address: '127.0.0.1', port: 0 });
    const address = listener.localAddress() as { address: string; port: number };
    using client = Socket.open(C.AF_INET, C.SOCK_STREAM);
    // Bound and not listening: nobody else can take the port meanwhile.
    expect(() => client.connect(address)).toThrow(
      expect.objectContaining({
        message: `connect ECONNREFUSED 127.0.0.1:${address.port}`,
        code: 'ECONNREFUSED',
        errno: -111,
        syscall: 'connect',
        address: '127.0.0.1',
        port: address.port,
      }),
    );
    using second = Socket.open(C.AF_INET, C.SOCK_STREAM);
    expect(() => second.bind(address)).toThrow(`bind EADDRINUSE 127.0.0.1:${address.port}`);
  });

  it('names a path, and an abstract name with an @', () => {
    using client = Socket.open(C.AF_UNIX, C.SOCK_STREAM);
    const path = freePath();
    expect(() => client.connect({ path })).toThrow(
      expect.objectContaining({ message: `connect ENOENT ${path}`, path }),
    );
    const abstract = freeName();
    expect(() => client.connect({ abstract })).toThrow(`connect ECONNREFUSED @${abstract}`);
  });

  it('names the option', () => {
    using socket = Socket.open(C.AF_UNIX, C.SOCK_STREAM);
    expect(() => socket.getOption('TCP_NODELAY')).toThrow('getsockopt EOPNOTSUPP: TCP_NODELAY');
    expect(() => socket.setOption('TCP_NODELAY', true)).toThrow(
      'setsockopt EOPNOTSUPP: TCP_NODELAY',
    );
  });

  it('is EPIPE, and no SIGPIPE, for a send to an end that is gone', () => {
    const [one, other] = Socket.pair();
    using left = one;
    other.close();
    expect(() => left.send(text('x'))).toThrow(expect.objectContaining({ code: 'EPIPE' }));
    expect(() => left.sendmsg({ iov: [text('x')] })).toThrow('sendmsg EPIPE');
  });

  it('is the fd’s after close, and nothing reaches the kernel', () => {
    const socket = Socket.open(C.AF_INET, C.SOCK_STREAM);
    socket.close();
    const gone = expect.objectContaining({ code: 'ERR_FD_GONE' });
    expect(() => socket.close()).toThrow(gone);
    expect(() => socket.recv(new Uint8Array(1))).toThrow(gone);
    expect(() => socket.connect({ address: '127.0.0.1', port: 1 })).toThrow(gone);
    expect(() => socket.connect({ address: '127.0.0.1', port: 1 }, { timeoutMs: 1 })).toThrow(gone);
    expect(() => socket.getOption('SO_ERROR')).toThrow(gone);
  });
});

describe('a deadline', () => {
  it('ends a connect to a listener without room, over TCP and Unix', () => {
    for (const [domain, address] of [
      [C.AF_INET, { address: '127.0.0.1', port: 0 }],
      [C.AF_UNIX, { abstract: freeName() }],
    ] as const) {
      using listener = Socket.open(domain, C.SOCK_STREAM);
      listener.bind(address);
      listener.listen(0);
      using first = Socket.open(domain, C.SOCK_STREAM);
      first.connect(listener.localAddress());
      using second = Socket.open(domain, C.SOCK_STREAM);
      expect(() => second.connect(listener.localAddress(), { timeoutMs: 20 })).toThrow(
        expect.objectContaining({ code: 'ETIMEDOUT', syscall: 'connect' }),
      );
    }
  });

  it('ends a sendAll that nobody reads, after all that fitted', () => {
    const [one, other] = Socket.pair();
    using left = one;
    using right = other;
    expect(() => left.sendAll(new Uint8Array(8 << 20), { timeoutMs: 20 })).toThrow(
      expect.objectContaining({
        code: 'ETIMEDOUT',
        syscall: 'sendto',
        message: 'sendto ETIMEDOUT: not within 20 ms',
      }),
    );
    expect(right.recv(new Uint8Array(1024))).toBe(1024);
  });

  it('ends a datagram to an address without room, although poll calls its sender writable', () => {
    using receiver = Socket.open(C.AF_UNIX, C.SOCK_DGRAM);
    const address = { abstract: freeName() };
    receiver.bind(address);
    using sender = Socket.open(C.AF_UNIX, C.SOCK_DGRAM);
    const sendMany = () => {
      for (let sent = 0; sent < 10_000; sent++) {
        sender.sendto(text('x'), address, { timeoutMs: 20 });
      }
    };
    expect(sendMany).toThrow(expect.objectContaining({ code: 'ETIMEDOUT', syscall: 'sendto' }));
  });

  it('of 0 takes what is there and waits for nothing', () => {
    const [one, other] = Socket.pair();
    using left = one;
    using right = other;
    const room = new Uint8Array(4);
    expect(() => right.recv(room, { timeoutMs: 0 })).toThrow(/ETIMEDOUT/);
    left.send(text('x'));
    expect(right.recv(room, { timeoutMs: 0 })).toBe(1);
  });

  it('holds under a rain of signals, none of which ends the wait', async () => {
    let signals = 0;
    const count = () => {
      signals++;
    };
    process.on('SIGUSR2', count);
    const rain = spawn('sh', ['-c', `while kill -USR2 ${process.pid}; do sleep 0.01; done`], {
      stdio: 'ignore',
    });
    try {
      await once(process, 'SIGUSR2');
      const [one, other] = Socket.pair();
      using left = one;
      using _right = other;
      const start = process.hrtime.bigint();
      expect(() => left.recv(new Uint8Array(1), { timeoutMs: 200 })).toThrow(/ETIMEDOUT/);
      expect(process.hrtime.bigint() - start).toBeGreaterThanOrEqual(200_000_000n);
      const seen = signals;
      await once(process, 'SIGUSR2');
      expect(signals).toBeGreaterThan(seen);
    } finally {
      rain.kill('SIGKILL');
      await once(rain, 'exit');
      process.off('SIGUSR2', count);
    }
  });

  it.each([
    [Number.NaN, RangeError],
    [-1, RangeError],
    ['5', TypeError],
    [null, TypeError],
  ])('is refused when it is %j', (timeoutMs, type) => {
    const [one, other] = Socket.pair();
    using left = one;
    using _right = other;
    expect(() => left.recv(new Uint8Array(1), { timeoutMs: timeoutMs as number })).toThrow(type);
  });
});

describe('Socket.pair', () => {
  it.each([
    ['stream', C.SOCK_STREAM],
    ['datagram', C.SOCK_DGRAM],
    ['seqpacket', C.SOCK_SEQPACKET],
  ])('makes two connected sockets, closed on exec: %s', (_kind, type) => {
    const [one, other] = Socket.pair(type);
    using left = one;
    using right = other;
    left.send(text('hi'));
    expect(right.recv(new Uint8Array(4))).toBe(2);
    expect(left.getOption('SO_TYPE')).toBe(type);
    for (const { fd } of [left, right]) {
      expect(flagsOf(fd) & C.O_CLOEXEC).toBe(C.O_CLOEXEC);
    }
  });
});

/** The flags of an open fd, close-on-exec among them. */
function flagsOf(fd: number): number {
  const line = /^flags:\s+(\d+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'));
  return Number.parseInt((line as RegExpExecArray)[1] as string, 8);
}

describe('sendmsg and recvmsg', () => {
  const room = new Uint8Array(16);
  const file = join(directory, 'handed-over');
  writeFileSync(file, 'content');
  const withPair = (use: (left: Socket, right: Socket) => void, type: number = C.SOCK_STREAM) => {
    const [one, other] = Socket.pair(type);
    using left = one;
    using right = other;
    use(left, right);
  };

  it('gather from several buffers and scatter into several', () => {
    withPair((left, right) => {
      const sent = left.sendmsg({
        iov: [
          text('ab'),
          new Uint8Array(0),
          new DataView(text('_cd_').buffer, 1, 2),
          text('e').buffer,
        ],
      });
      expect(sent).toBe(5);
      const parts = [new Uint8Array(1), new Uint8Array(3), new Uint8Array(9)];
      const { length } = right.recvmsg({ iov: parts });
      expect(length).toBe(5);
      expect(parts.map((part) => Buffer.from(part).toString())).toEqual([
        'a',
        'bcd',
        `e${'\0'.repeat(8)}`,
      ]);
    });
  });

  it('hand open files over, which their new owner closes', () => {
    withPair((left, right) => {
      {
        using first = new OwnedFd(openSync(file, 'r'));
        using second = Socket.open(C.AF_INET, C.SOCK_DGRAM);
        const number = openSync(file, 'r');
        left.sendmsg({ iov: [text('x')], fds: [first, second, number] });
        new OwnedFd(number).close();
      }
      const { fds, controlTruncated } = right.recvmsg({ iov: [room], maxFds: 3 });
      expect(controlTruncated).toBe(false);
      expect(fds.map(({ fd }) => flagsOf(fd) & C.O_CLOEXEC)).toEqual(fds.map(() => C.O_CLOEXEC));
      const [first, second, third] = fds as [OwnedFd, OwnedFd, OwnedFd];
      expect(readFileSync(first.fd, 'utf8')).toBe('content');
      expect(fstatSync(third.fd).ino).toBe(fstatSync(first.fd).ino);
      using socket = new Socket(second);
      expect(socket.getOption('SO_TYPE')).toBe(C.SOCK_DGRAM);
      first.close();
      third.close();
    });
  });

  itNeeds('kernel').each([
    [0, 1],
    [0, 5],
    [1, 2],
    [1, 20],
    [2, 3],
    [5, 253],
  ])('take no more than %i fds of %i, say so, and leave none open', (maxFds, sent) => {
    withPair((left, right) => {
      using one = new OwnedFd(openSync(file, 'r'));
      left.sendmsg({ iov: [text('x')], fds: new Array(sent).fill(one) });
      const message = right.recvmsg({ iov: [room], maxFds });
      expect(message.controlTruncated).toBe(true);
      expect(message.fds.length).toBe(maxFds);
      for (const fd of message.fds) {
        fd.close();
      }
    });
  });

  it('leave nothing open of what a plain recv does not ask for', () => {
    withPair((left, right) => {
      using one = new OwnedFd(openSync(file, 'r'));
      left.sendmsg({ iov: [text('x')], fds: [one] });
      expect(right.recv(room)).toBe(1);
    });
  });

  it.each([
    ['stream', C.SOCK_STREAM],
    ['datagram', C.SOCK_DGRAM],
    ['seqpacket', C.SOCK_SEQPACKET],
  ])('tell who sent, which the kernel sees to: %s', (_kind, type) => {
    withPair((left, right) => {
      right.setOption('SO_PASSCRED', true);
      const own = { pid: process.pid, uid: process.getuid?.(), gid: process.getgid?.() };
      left.send(text('x'));
      expect(right.recvmsg({ iov: [room] }).credentials).toEqual(own);
      left.sendmsg({ iov: [text('y')], credentials: own as never });
      expect(right.recvmsg({ iov: [room] }).credentials).toEqual(own);
      using one = new OwnedFd(openSync(file, 'r'));
      left.sendmsg({ iov: [text('z')], credentials: own as never, fds: [one, one] });
      const both = right.recvmsg({ iov: [room], maxFds: 2 });
      expect(both).toMatchObject({ credentials: own, controlTruncated: false });
      expect(both.fds.length).toBe(2);
      for (const fd of both.fds) {
        fd.close();
      }
    }, type);
  });

  it('keep the end of a record', () => {
    withPair((left, right) => {
      left.send(text('abc'), { flags: C.MSG_EOR });
      const { flags, truncated } = right.recvmsg({ iov: [new Uint8Array(2)] });
      expect(truncated).toBe(true);
      expect(flags & C.MSG_TRUNC).toBe(C.MSG_TRUNC);
    }, C.SOCK_SEQPACKET);
  });

  it('pass any other control message through', () => {
    using receiver = Socket.open(C.AF_INET, C.SOCK_DGRAM);
    receiver.bind({ address: '127.0.0.1', port: 0 });
    receiver.setOption('IP_RECVTTL', true);
    using sender = Socket.open(C.AF_INET, C.SOCK_DGRAM);
    sender.sendmsg({
      iov: [text('x')],
      address: receiver.localAddress(),
      control: [{ level: C.IPPROTO_IP, type: C.IP_TTL, data: Uint8Array.of(7, 0, 0, 0) }],
    });
    const { control, address } = receiver.recvmsg({ iov: [room], controlBytes: 64 });
    expect(control).toEqual([
      { level: C.IPPROTO_IP, type: C.IP_TTL, data: Uint8Array.of(7, 0, 0, 0) },
    ]);
    expect(address).toEqual({ ...sender.localAddress(), address: '127.0.0.1' });
  });

  it.each([
    [{ iov: [], maxFds: -1 }, RangeError],
    [{ iov: [], maxFds: 254 }, RangeError],
    [{ iov: [], maxFds: 1.5 }, RangeError],
    [{ iov: [], controlBytes: -1 }, RangeError],
    [{ iov: ['text'] }, TypeError],
    [{ iov: [null] }, TypeError],
  ])('refuse %j', (buffers, type) => {
    withPair((left, right) => {
      expect(() => right.recvmsg(buffers as never, { timeoutMs: 0 })).toThrow(type);
      expect(left.fd).toBeGreaterThan(0);
    });
  });

  it.each([{}, { iov: 'text' }, { iov: text('x') }])('name iov when it is none: %j', (message) => {
    withPair((left, right) => {
      const says = 'iov must be an array of bytes';
      expect(() => left.sendmsg(message as never)).toThrow(says);
      expect(() => right.recvmsg(message as never, { timeoutMs: 0 })).toThrow(says);
    });
  });
});
