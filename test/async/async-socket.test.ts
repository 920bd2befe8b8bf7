import { closeSync, fstatSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { AsyncSocket, DatagramBatch, EndOfStreamError } from '../../lib/async.js';
import * as C from '../../lib/constants.js';
import { ERRNO, FdGoneError, OwnedFd, rawSyscall, Socket, SYS, sys } from '../../lib/index.js';
import { loop } from '../../lib/raw/loop.js';
import { openedSince, openFds } from '../open-fds.js';

const folder = mkdtempSync(join(tmpdir(), 'async-socket-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const freshPath = () => join(folder, `socket-${count++}`);

loop(); // Its epoll instance stays open.
const before = openFds();
const watchedBefore = loop().watchedCount;
afterEach(() => {
  expect([...openedSince(before)]).toEqual([]);
  expect(loop().watchedCount).toBe(watchedBefore);
});

const loopback = { address: '127.0.0.1', port: 0 };

/** A listening socket, its address, and a connection to it. */
async function connection(
  listenAt: Parameters<AsyncSocket['bind']>[0] = loopback,
  type: number = C.SOCK_STREAM,
) {
  const family =
    'path' in listenAt || 'abstract' in listenAt
      ? C.AF_UNIX
      : 'address' in listenAt && listenAt.address.includes(':')
        ? C.AF_INET6
        : C.AF_INET;
  const listener = AsyncSocket.open(family, type);
  listener.bind(listenAt);
  listener.listen();
  const [{ socket: server, address }, client] = await Promise.all([
    listener.accept4(),
    AsyncSocket.connect(listener.localAddress(), { type }),
  ]);
  return {
    listener,
    server,
    client,
    address,
    close() {
      for (const socket of [listener, server, client]) socket[Symbol.dispose]();
    },
  };
}

const bytes = (text: string) => Buffer.from(text);
async function receiveText(socket: AsyncSocket, options?: { flags?: number }): Promise<string> {
  const buffer = Buffer.alloc(1000);
  return buffer.toString('utf8', 0, await socket.recv(buffer, options));
}

describe.each([
  ['IPv4', loopback, C.SOCK_STREAM],
  ['IPv6', { address: '::1', port: 0 }, C.SOCK_STREAM],
  ['a Unix stream by path', { path: freshPath() }, C.SOCK_STREAM],
  ['an abstract Unix stream', { abstract: `async-socket-${process.pid}` }, C.SOCK_STREAM],
  ['Unix seqpacket', { path: freshPath() }, C.SOCK_SEQPACKET],
] as const)('over %s', (_, address, type) => {
  it('connects, accepts, sends and receives both ways', async () => {
    const { client, server, close } = await connection(address, type);
    const waiting = receiveText(server);
    expect(await client.send(bytes('ping'))).toBe(4);
    expect(await waiting).toBe('ping');
    await server.sendAll(bytes('pong'));
    expect(await receiveText(client)).toBe('pong');
    client.shutdown(C.SHUT_WR);
    expect(await server.recv(Buffer.alloc(1))).toBe(0);
    close();
  });
});

describe('waiting', () => {
  it('serves several readers in order, each with a message of its own', async () => {
    const [left, right] = AsyncSocket.pair(C.SOCK_SEQPACKET);
    const order: string[] = [];
    const readers = [0, 1, 2, 3].map(async (index) =>
      order.push(`${index}: ${await receiveText(right)}`),
    );
    for (const text of ['a', 'b', 'c', 'd']) {
      await left.send(bytes(text));
      await turn();
    }
    await Promise.all(readers);
    expect(order).toEqual(['0: a', '1: b', '2: c', '3: d']);
    left.close();
    right.close();
  });

  it('keeps what several sendAll send apart, in their order, when the reader is slow', async () => {
    const [left, right] = AsyncSocket.pair();
    const parts = [1, 2, 3].map((value) => Buffer.alloc(500_000, value));
    const sending = Promise.all(parts.map((part) => left.sendAll(part)));
    const received = Buffer.alloc(1_500_000);
    for (const at of [0, 1, 2]) {
      await sleep(5);
      await right.recvExactly(received.subarray(at * 500_000, (at + 1) * 500_000));
    }
    await sending;
    expect(received.equals(Buffer.concat(parts))).toBe(true);
    left.close();
    right.close();
  });

  it('gives up at timeoutMs with ETIMEDOUT, and at once with 0', async () => {
    const [left, right] = AsyncSocket.pair();
    for (const timeoutMs of [0, 20]) {
      await expect(left.recv(Buffer.alloc(1), { timeoutMs })).rejects.toMatchObject({
        code: 'ETIMEDOUT',
        message: `recvfrom ETIMEDOUT: not within ${timeoutMs} ms`,
      });
    }
    left.close();
    right.close();
  });

  it('gives up when the signal aborts, with its reason, and loses nothing', async () => {
    const [left, right] = AsyncSocket.pair();
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const given = right.recv(Buffer.alloc(9), { signal: controller.signal });
    const next = receiveText(right);
    controller.abort(reason);
    await expect(given).rejects.toBe(reason);
    await left.send(bytes('for the next'));
    expect(await next).toBe('for the next');
    await expect(right.recv(Buffer.alloc(9), { signal: controller.signal })).rejects.toBe(reason);
    left.close();
    right.close();
  });

  it('does not try at all with a signal that has aborted', async () => {
    const [left, right] = AsyncSocket.pair();
    await left.send(bytes('stays'));
    await expect(
      receiveText(right, { signal: AbortSignal.abort() } as object),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(await receiveText(right)).toBe('stays');
    left.close();
    right.close();
  });

  it('leaves no listener on a signal that is used for many calls', async () => {
    const [left, right] = AsyncSocket.pair();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    for (let i = 0; i < 20; i++) {
      const reading = right.recv(Buffer.alloc(1), { signal });
      await left.send(bytes('x'));
      await reading;
    }
    expect(removed.mock.calls.length).toBe(added.mock.calls.length);
    left.close();
    right.close();
  });

  it('ends for all that wait when the socket is closed, with an error that says so', async () => {
    const [left, right] = AsyncSocket.pair();
    const { fd } = left;
    const all = [
      left.recv(Buffer.alloc(1)),
      left.recv(Buffer.alloc(1)),
      left.recvmsg({ iov: [Buffer.alloc(1)] }),
    ];
    const outcomes = Promise.allSettled(all);
    left.close();
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({
        reason: new FdGoneError(`socket ${fd} was closed while this waited for it`),
      });
    }
    await expect(left.recv(Buffer.alloc(1))).rejects.toThrow(FdGoneError);
    expect(() => left.close()).toThrow(FdGoneError);
    right.close();
  });

  it('settles readers and writers alike when the other end resets', async () => {
    const { client, server, close } = await connection();
    const reading = client.recv(Buffer.alloc(1));
    server.setOption('SO_LINGER', 0);
    server.close();
    await expect(reading).rejects.toMatchObject({ code: 'ECONNRESET', syscall: 'recvfrom' });
    await expect(client.send(bytes('x'))).rejects.toMatchObject({ code: 'EPIPE' });
    close();
  });

  it('refuses misspelt options, flags that are no integer and what is no bytes, as rejections', async () => {
    const [left, right] = AsyncSocket.pair();
    await expect(left.recv(Buffer.alloc(1), { timeoutMS: 1 } as object)).rejects.toThrow(
      /did you mean timeoutMs/,
    );
    await expect(left.recv(Buffer.alloc(1), { flags: 'MSG_PEEK' } as object)).rejects.toThrow(
      'flags is "MSG_PEEK"',
    );
    await expect(left.recv(Buffer.alloc(1), { timeoutMs: -1 })).rejects.toThrow(RangeError);
    await expect(left.recv(Buffer.alloc(1), { signal: {} as AbortSignal })).rejects.toThrow(
      'AbortSignal',
    );
    await expect(left.send('text' as unknown as Buffer)).rejects.toThrow(/must be bytes/);
    left.close();
    right.close();
  });

  it('rejects, and serves the next, when a buffer was transferred away meanwhile', async () => {
    const [left, right] = AsyncSocket.pair();
    const gone = new Uint8Array(8);
    const reading = right.recv(gone);
    const next = receiveText(right);
    structuredClone(gone.buffer, { transfer: [gone.buffer] });
    await left.send(bytes('whole'));
    await expect(reading).rejects.toThrow(/detached/);
    expect(await next).toBe('whole');
    left.close();
    right.close();
  });
});

describe('what never has to wait', () => {
  it('lets timers and others have their turns', async () => {
    const [left, right] = AsyncSocket.pair();
    let ticks = 0;
    const interval = setInterval(() => ticks++, 1);
    const room = Buffer.alloc(64);
    while (ticks < 5) {
      await left.send(room); // Without a turn in between this loop would be endless.
      await right.recv(room);
    }
    clearInterval(interval);
    left.close();
    right.close();
  });

  it('does not hold the loop for as long as much is sent and taken', async () => {
    const [left, right] = AsyncSocket.pair();
    right.onReadable(() => void right.tryRecv(new Uint8Array(100_000)));
    let turns = 0;
    const count = () => {
      turns++;
      immediate = setImmediate(count);
    };
    let immediate = setImmediate(count);
    await left.sendAll(new Uint8Array(10_000_000));
    clearImmediate(immediate);
    expect(turns).toBeGreaterThan(10);
    left.close();
    right.close();
  });
});

describe('recvExactly', () => {
  it('says how much came when the stream ends before', async () => {
    const [left, right] = AsyncSocket.pair();
    await left.send(bytes('abc'));
    left.close();
    const room = Buffer.alloc(5);
    const error = await right.recvExactly(room).catch((reason) => reason);
    expect(error).toBeInstanceOf(EndOfStreamError);
    expect(error).toMatchObject({
      receivedBytes: 3,
      message: 'the stream ended after 3 of 5 bytes',
    });
    expect(room.toString('utf8', 0, 3)).toBe('abc');
    right.close();
  });

  it.each([
    ['recv', (s: AsyncSocket, room: Buffer) => s.recv(room)],
    ['recvfrom', async (s: AsyncSocket, room: Buffer) => (await s.recvfrom(room)).length],
    [
      'recvmsg',
      async (s: AsyncSocket, room: Buffer) =>
        (await s.recvmsg({ iov: [room.subarray(0, 1), room.subarray(1)] })).length,
    ],
    ['tryRecv', async (s: AsyncSocket, room: Buffer) => s.tryRecv(room)],
  ] as const)('that is given up leaves what it had to the next %s', async (_, receive) => {
    const [left, right] = AsyncSocket.pair();
    await left.send(bytes('abcde'));
    await expect(right.recvExactly(Buffer.alloc(10), { timeoutMs: 10 })).rejects.toMatchObject({
      code: 'ETIMEDOUT',
    });
    const room = Buffer.alloc(3);
    expect(await right.recv(room, { flags: C.MSG_PEEK })).toBe(3);
    expect(await receive(right, room)).toBe(3);
    expect(room.toString()).toBe('abc');
    await left.send(bytes('fgh'));
    const rest = Buffer.alloc(5);
    await right.recvExactly(rest);
    expect(rest.toString()).toBe('defgh');
    left.close();
    right.close();
  });
});

describe('sendAll', () => {
  it('says how much was sent when it is given up', async () => {
    const [left, right] = AsyncSocket.pair();
    const error = await left.sendAll(Buffer.alloc(10_000_000), { timeoutMs: 20 }).catch((e) => e);
    expect(error).toMatchObject({ code: 'ETIMEDOUT' });
    expect(error.sentBytes).toBeGreaterThan(0);
    const aborting = left.sendAll(Buffer.alloc(10), { signal: AbortSignal.timeout(10) });
    await expect(aborting).rejects.toMatchObject({ name: 'TimeoutError' });
    let arrived = 0;
    left.shutdown(C.SHUT_WR);
    for (let n = 1; n > 0; arrived += n) n = await right.recv(Buffer.alloc(1_000_000));
    expect(arrived).toBe(error.sentBytes);
    left.close();
    right.close();
  });
});

describe('connect', () => {
  it.each([
    ['ECONNREFUSED', { address: '127.0.0.1', port: 1 }, 'connect ECONNREFUSED 127.0.0.1:1'],
    ['ENOENT', { path: '/no/such/socket' }, 'connect ENOENT /no/such/socket'],
  ] as const)('fails with %s and leaves nothing open', async (code, address, message) => {
    await expect(AsyncSocket.connect(address)).rejects.toMatchObject({ code, message });
  });

  it('waits for a Unix listener that has no room, without spinning', async () => {
    const path = freshPath();
    const listener = AsyncSocket.open(C.AF_UNIX, C.SOCK_STREAM);
    listener.bind({ path });
    listener.listen(0);
    const first = await AsyncSocket.connect({ path });
    const calls: number[] = [];
    const second = AsyncSocket.connect(
      { path },
      {
        syscall: (nr, ...args) => {
          calls.push(nr);
          return rawSyscall(nr, ...args);
        },
      },
    );
    await sleep(60);
    expect(calls.filter((nr) => nr === SYS.connect).length).toBeLessThan(30);
    const accepted = [await listener.accept4(), await listener.accept4()];
    for (const socket of [listener, first, await second, ...accepted.map((a) => a.socket)])
      socket.close();
  });

  it('gives up a listener that never has room, and by signal', async () => {
    const path = freshPath();
    const listener = AsyncSocket.open(C.AF_UNIX, C.SOCK_STREAM);
    listener.bind({ path });
    listener.listen(0);
    const first = await AsyncSocket.connect({ path });
    await expect(AsyncSocket.connect({ path }, { timeoutMs: 30 })).rejects.toMatchObject({
      message: `connect ETIMEDOUT ${path}: not within 30 ms`,
    });
    await expect(
      AsyncSocket.connect({ path }, { signal: AbortSignal.timeout(30) }),
    ).rejects.toMatchObject({ name: 'TimeoutError' });
    first.close();
    listener.close();
  });

  it('sets options and the local address before it connects', async () => {
    const listener = AsyncSocket.open(C.AF_INET, C.SOCK_STREAM);
    listener.bind(loopback);
    listener.listen();
    const client = await AsyncSocket.connect(listener.localAddress(), {
      socketOptions: { TCP_NODELAY: true, SO_RCVBUF: 8192 },
      localAddress: { address: '127.0.0.2', port: 0 },
    });
    expect(client.getOption('TCP_NODELAY')).toBe(true);
    expect(client.localAddress()).toMatchObject({ address: '127.0.0.2' });
    const { socket, address } = await listener.accept4();
    expect(address).toEqual(client.localAddress());
    for (const each of [listener, client, socket]) each.close();
  });

  it('refuses options that it does not have', async () => {
    await expect(AsyncSocket.connect(loopback, { timeout: 1 } as object)).rejects.toThrow(
      /did you mean timeoutMs/,
    );
  });
});

/** Puts a socket that never becomes writable in the place of another: as if the network swallowed what it sends. */
function silence(fd: number): Socket {
  const [left, right] = Socket.pair(C.SOCK_STREAM | C.SOCK_NONBLOCK);
  while (rawSyscall(SYS.sendto, left.fd, new Uint8Array(65_536), 65_536, 0, null, 0) > 0);
  sys.dup3(left.fd, fd, C.O_CLOEXEC);
  left.close();
  return right;
}

describe('a host by name', () => {
  let server: Server | undefined;
  afterEach(async () => {
    await new Promise((resolve) => (server === undefined ? resolve(0) : server.close(resolve)));
    server = undefined;
  });
  const listen = (address: string) =>
    new Promise<number>((resolve) => {
      server = createServer((socket) => socket.end()).listen(0, address, () => {
        resolve(((server as Server).address() as { port: number }).port);
      });
    });
  const lookupOf = (...addresses: string[]) =>
    vi.fn(
      (
        _host: string,
        _options: object,
        callback: (error: null, found: { address: string; family: number }[]) => void,
      ) =>
        callback(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        ),
    );

  it('is resolved by dns.lookup', async () => {
    const port = await listen('127.0.0.1');
    const socket = await AsyncSocket.connect({ host: 'localhost', port });
    expect(socket.remoteAddress()).toMatchObject({ port });
    socket.close();
  });

  it('is tried at each of its addresses, the families in turn, until one answers', async () => {
    const port = await listen('127.0.0.1');
    const tried: string[] = [];
    const socket = await AsyncSocket.connect(
      { host: 'many.test', port },
      {
        lookup: lookupOf('127.0.0.9', '127.0.0.8', '::1', '127.0.0.1'),
        syscall(nr, ...args) {
          if (nr === SYS.connect)
            tried.push(args[2] === 16 ? String((args[1] as Uint8Array)[7]) : 'v6');
          return rawSyscall(nr, ...args);
        },
      },
    );
    expect(tried).toEqual(['9', 'v6', '8', '1']);
    expect(socket.remoteAddress()).toMatchObject({ address: '127.0.0.1' });
    socket.close();
  });

  it('is tried at the next address when one does not answer, after attemptDelayMs, and the slow one is closed', async () => {
    const port = await listen('127.0.0.1');
    const { EINPROGRESS } = ERRNO;
    const silent: Socket[] = [];
    const socket = await AsyncSocket.connect(
      { host: 'slow.test', port },
      {
        attemptDelayMs: 20,
        lookup: lookupOf('127.0.0.7', '127.0.0.1'),
        syscall(nr, ...args) {
          if (nr === SYS.connect && (args[1] as Uint8Array)[7] === 7) {
            silent.push(silence(args[0] as number));
            return -EINPROGRESS;
          }
          return rawSyscall(nr, ...args);
        },
      },
    );
    expect(silent.length).toBe(1);
    expect(socket.remoteAddress()).toMatchObject({ address: '127.0.0.1' });
    socket.close();
    silent[0]?.close();
  });

  it('fails with the errors of all addresses and the code of the first', async () => {
    const error = await AsyncSocket.connect(
      { host: 'none.test', port: 1 },
      { lookup: lookupOf('127.0.0.1', '::1') },
    ).catch((e) => e);
    expect(error).toBeInstanceOf(AggregateError);
    expect(error.code).toBe('ECONNREFUSED');
    expect(error.errors.map((each: Error) => each.message)).toEqual([
      'connect ECONNREFUSED 127.0.0.1:1',
      'connect ECONNREFUSED [::1]:1',
    ]);
  });

  it('fails with the error of the lookup, and gives up a lookup that does not come back', async () => {
    const failing = vi.fn((_h, _o, callback) =>
      callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' })),
    );
    await expect(
      AsyncSocket.connect({ host: 'x.test', port: 1 }, { lookup: failing }),
    ).rejects.toMatchObject({ code: 'ENOTFOUND' });
    await expect(
      AsyncSocket.connect({ host: 'x.test', port: 1 }, { lookup: () => {}, timeoutMs: 20 }),
    ).rejects.toMatchObject({
      message: 'connect ETIMEDOUT x.test:1: not within 20 ms',
    });
    await expect(
      AsyncSocket.connect(
        { host: 'x.test', port: 1 },
        { lookup: lookupOf('127.0.0.1'), family: 6 },
      ),
    ).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });
});

describe('datagrams', () => {
  it('go to an address and tell where they come from', async () => {
    const [a, b] = [0, 0].map(() => {
      const socket = AsyncSocket.open(C.AF_INET, C.SOCK_DGRAM);
      socket.bind(loopback);
      return socket;
    }) as [AsyncSocket, AsyncSocket];
    const room = Buffer.alloc(100);
    const waiting = b.recvfrom(room);
    expect(await a.sendto(bytes('hello'), b.localAddress())).toBe(5);
    expect(await waiting).toEqual({ length: 5, address: a.localAddress() });
    a.close();
    b.close();
  });

  it('are iterated over as copies until the socket is closed', async () => {
    const path = freshPath();
    const server = AsyncSocket.open(C.AF_UNIX, C.SOCK_DGRAM);
    server.bind({ path });
    const client = AsyncSocket.open(C.AF_UNIX, C.SOCK_DGRAM);
    const seen: Buffer[] = [];
    const iteration = (async () => {
      for await (const { data, address } of server.datagrams()) {
        expect(address).toBeNull();
        seen.push(data);
      }
    })();
    for (const text of ['one', 'two', '']) await client.sendto(bytes(text), { path });
    await vi.waitFor(() => expect(seen.map(String)).toEqual(['one', 'two', '']));
    server.close();
    await iteration;
    client.close();
  });

  it('wait for a Unix receiver whose queue is full, none lost, whether connected or not', async () => {
    for (const isConnected of [false, true]) {
      const path = freshPath();
      const server = AsyncSocket.open(C.AF_UNIX, C.SOCK_DGRAM);
      server.bind({ path });
      const client = AsyncSocket.open(C.AF_UNIX, C.SOCK_DGRAM);
      if (isConnected) await client.connect({ path });
      const sending = (async () => {
        for (let i = 0; i < 300; i++) {
          await (isConnected
            ? client.send(Uint32Array.of(i))
            : client.sendto(Uint32Array.of(i), { path }));
        }
      })();
      await sleep(20);
      const room = new Uint32Array(1);
      for (let i = 0; i < 300; i++) {
        if (i % 100 === 99) await sleep(10);
        expect(await server.recv(room)).toBe(4);
        expect(room[0]).toBe(i);
      }
      await sending;
      server.close();
      client.close();
    }
  });

  it('go and come in batches, with addresses', async () => {
    const server = AsyncSocket.open(C.AF_INET, C.SOCK_DGRAM);
    server.bind(loopback);
    const client = AsyncSocket.open(C.AF_INET, C.SOCK_DGRAM);
    client.bind(loopback);
    const out = new DatagramBatch(8, 100);
    const into = new DatagramBatch(32, 10);
    const waiting = server.recvmmsg(into);
    for (let i = 0; i < 8; i++) out.set(i, Buffer.alloc(i * 2, 65 + i), server.localAddress());
    expect(await client.sendmmsg(out, { count: 3 })).toBe(3);
    expect(await client.sendmmsg(out, { first: 3 })).toBe(5);
    let received = await waiting;
    const seen: string[] = [];
    for (;;) {
      for (let i = 0; i < received; i++) {
        expect(into.address(i)).toEqual(client.localAddress());
        seen.push(`${into.data(i)}${into.truncated(i) ? '...' : ''}`);
      }
      if (seen.length === 8) break;
      received = await server.recvmmsg(into);
    }
    expect(seen).toEqual(
      Array.from(
        { length: 8 },
        (_, i) => String.fromCharCode(65 + i).repeat(Math.min(i * 2, 10)) + (i > 5 ? '...' : ''),
      ),
    );
    expect(out.length(7)).toBe(14);
    server.close();
    client.close();
  });

  it.each([
    ['capacity is 0', () => new DatagramBatch(0, 1)],
    ['capacity is 1025', () => new DatagramBatch(1025, 1)],
    ['maxBytes is -1', () => new DatagramBatch(1, -1)],
    ['3 is no place of this batch: it holds 2', () => new DatagramBatch(2, 1).data(3)],
    [
      'the datagram has 3 bytes: this batch has room for 2 each',
      () => new DatagramBatch(1, 2).set(0, new Uint8Array(3)),
    ],
    ['3 datagrams: this batch holds 2', () => new DatagramBatch(2, 2).headers(0, 3)],
  ])('in a batch are checked: %s', (message, make) => {
    expect(make).toThrow(message);
  });
});

describe('messages', () => {
  it('carry fds, which the receiver owns, and credentials', async () => {
    const [left, right] = AsyncSocket.pair();
    right.setOption('SO_PASSCRED', true);
    const file = openSync('/dev/null', 'r');
    const waiting = right.recvmsg({ iov: [Buffer.alloc(9)], maxFds: 2 });
    expect(await left.sendmsg({ iov: [bytes('a'), bytes('bc')], fds: [file] })).toBe(3);
    const { length, fds, credentials } = await waiting;
    expect([length, fds.length, credentials?.pid]).toEqual([3, 1, process.pid]);
    expect(fds[0]).toBeInstanceOf(OwnedFd);
    expect(fstatSync(fds[0]!.fd).rdev).toBe(fstatSync(file).rdev);
    fds[0]!.close();
    closeSync(file);
    left.close();
    right.close();
  });
});

describe('the callback form', () => {
  it('echoes without promises, and is told of the end', async () => {
    const { client, server, close } = await connection();
    const buffer = new Uint8Array(1000);
    const ended = new Promise<void>((resolve) => {
      server.onReadable(() => {
        const n = server.tryRecv(buffer);
        if (n > 0) expect(server.trySend(buffer, n)).toBe(n);
        else if (n === 0) {
          server.onReadable(null);
          resolve();
        }
      });
    });
    for (const text of ['one', 'two']) {
      await client.send(bytes(text));
      expect(await receiveText(client)).toBe(text);
    }
    expect(client.tryRecv(buffer)).toBe(-ERRNO.EAGAIN);
    client.shutdown(C.SHUT_WR);
    await ended;
    close();
  });

  it('tells when there is room again, and when there is a connection', async () => {
    const [left, right] = AsyncSocket.pair();
    const chunk = new Uint8Array(100_000);
    while (left.trySend(chunk) > 0);
    const onWritable = vi.fn(() => left.onWritable(null));
    left.onWritable(onWritable);
    await sleep(10);
    expect(onWritable).not.toHaveBeenCalled();
    while (right.tryRecv(chunk) > 0);
    await vi.waitFor(() => expect(onWritable).toHaveBeenCalledTimes(1));
    left.close();
    right.close();
    expect(() => left.onWritable(null)).toThrow(FdGoneError);

    const listener = AsyncSocket.open(C.AF_INET, C.SOCK_STREAM);
    listener.bind(loopback);
    listener.listen();
    const all: (AsyncSocket | number)[] = [];
    listener.onReadable(() => void all.push(listener.tryAccept()));
    const client = await AsyncSocket.connect(listener.localAddress());
    await vi.waitFor(() => expect(all.length).toBe(1));
    expect(listener.tryAccept()).toBe(-ERRNO.EAGAIN);
    using accepted = all[0] as AsyncSocket;
    accepted.trySend(bytes('hi'));
    expect(await receiveText(client)).toBe('hi');
    client.close();
    listener.close();
  });

  it('that does nothing is called less and less, and not in every turn', async () => {
    const [left, right] = AsyncSocket.pair();
    await left.send(bytes('x'));
    const ignoring = vi.fn();
    right.onReadable(ignoring);
    await sleep(50);
    expect(ignoring.mock.calls.length).toBeGreaterThan(2);
    expect(ignoring.mock.calls.length).toBeLessThan(30);
    left.close();
    right.close();
  });
});

describe('ownership', () => {
  it('iterates over connections until the listener is closed', async () => {
    const listener = AsyncSocket.open(C.AF_INET, C.SOCK_STREAM);
    listener.bind(loopback);
    listener.listen();
    const address = listener.localAddress();
    const clients = await Promise.all([1, 2, 3].map(() => AsyncSocket.connect(address)));
    let accepted = 0;
    for await (const { socket } of listener.connections()) {
      socket.close();
      if (++accepted === 3) setImmediate(() => listener.close());
    }
    expect(accepted).toBe(3);
    for (const client of clients) client.close();
  });

  it('is given up by release, whose fd stays open and is watched no more', async () => {
    const [left, right] = AsyncSocket.pair();
    const waiting = left.recv(Buffer.alloc(1)).catch((error) => error);
    const owned = left.release();
    expect(await waiting).toMatchObject({ message: expect.stringContaining('was released') });
    expect(left.closed).toBe(true);
    const again = new AsyncSocket(owned);
    await right.send(bytes('still here'));
    expect(await receiveText(again)).toBe('still here');
    again.close();
    right.close();
  });

  it('sets O_NONBLOCK on what it takes over', async () => {
    const [left, right] = Socket.pair();
    const socket = new AsyncSocket(left.owner);
    expect(sys.fcntl(socket.fd, C.F_GETFL, 0) & C.O_NONBLOCK).toBe(C.O_NONBLOCK);
    expect(() => new AsyncSocket(5 as unknown as OwnedFd)).toThrow(TypeError);
    socket.close();
    right.close();
  });
});

describe('other families', () => {
  it('asks the kernel for the links by netlink', async () => {
    const socket = AsyncSocket.open(C.AF_NETLINK, C.SOCK_RAW, 0);
    await socket.connect({
      family: 'other',
      bytes: Uint8Array.of(16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    });
    const request = new Uint8Array(32);
    new DataView(request.buffer).setUint32(0, 32, true);
    request.set([18, 0, 1, 3], 4); // RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP
    await socket.send(request);
    const room = Buffer.alloc(32_768);
    const length = await socket.recv(room);
    expect(room.readUInt16LE(4)).toBe(16); // RTM_NEWLINK
    expect(length).toBeGreaterThan(100);
    socket.close();
  });
});
