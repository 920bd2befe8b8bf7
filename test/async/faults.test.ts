// What happens when the kernel refuses: the syscall is injected, so that each fault comes at the call that is meant, every time.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AsyncSocket, createConnection, createServer, RawDuplex } from '../../lib/async.js';
import { AF_INET, EPOLL_CTL_DEL, SHUT_WR, SOCK_STREAM } from '../../lib/constants.js';
import {
  type Arg,
  ERRNO,
  type ErrnoName,
  FdGoneError,
  rawSyscall,
  SYS,
  type SyscallError,
  type SyscallName,
} from '../../lib/index.js';
import type { Syscall } from '../../lib/kernel/arg.js';
import { loop } from '../../lib/raw/loop.js';
import { openedSince, openFds } from '../open-fds.js';

loop();
const before = openFds();
const watched = loop().watchedCount;
afterEach(() => {
  expect([...openedSince(before)]).toEqual([]);
  expect(loop().watchedCount).toBe(watched);
});

/** The nth call of a name fails with an errno. */
function failing(name: SyscallName, nth: number, errno: ErrnoName): Syscall {
  let calls = 0;
  return (nr: number, ...args: Arg[]) =>
    nr === SYS[name] && ++calls === nth ? -ERRNO[errno] : rawSyscall(nr, ...args);
}

/** A kernel that interrupts, is not ready, and takes or gives less than it could, as often as a generator says. */
function unreliable(seed: number): Syscall {
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  return (nr: number, ...args: Arg[]) => {
    const isTransfer = nr === SYS.recvfrom || nr === SYS.sendto;
    if (isTransfer || nr === SYS.sendmsg) {
      const dice = chance();
      if (dice < 0.05) return -ERRNO.EINTR;
      if (dice < 0.1) return -ERRNO.EAGAIN;
      if (dice < 0.4 && isTransfer) {
        const length = Math.max(1, Math.floor((args[2] as number) * chance() * 0.5));
        return rawSyscall(
          nr,
          args[0] as Arg,
          args[1] as Arg,
          length,
          args[3] as Arg,
          null,
          args[5] as Arg,
        );
      }
    }
    return rawSyscall(nr, ...args);
  };
}

const MEGABYTES = 100;
const block = Buffer.alloc(1_000_003, 'a block whose length is no power of two; ');

describe('100 MB through a kernel that is not reliable', () => {
  it('arrive whole by sendAll and recv', async () => {
    const [left, right] = AsyncSocket.pair(SOCK_STREAM, 0, unreliable(1));
    const [sent, received] = [createHash('sha256'), createHash('sha256')];
    const sending = (async () => {
      for (let i = 0; i < MEGABYTES; i++) {
        block.writeUInt32LE(i, i);
        sent.update(block);
        await left.sendAll(block);
      }
      left.shutdown(SHUT_WR);
    })();
    const room = Buffer.alloc(300_000);
    let bytes = 0;
    for (let n = await right.recv(room); n > 0; n = await right.recv(room)) {
      bytes += n;
      received.update(room.subarray(0, n));
    }
    await sending;
    expect(bytes).toBe(block.length * MEGABYTES);
    expect(received.digest('hex')).toBe(sent.digest('hex'));
    left.close();
    right.close();
  }, 60_000);

  it('arrive whole and come back whole by streams, with back-pressure', async () => {
    const server = createServer({ allowHalfOpen: true, syscall: unreliable(2) }, (duplex) =>
      duplex.pipe(duplex),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const duplex = createConnection({ port, host: '127.0.0.1', syscall: unreliable(3) });
    const [sent, received] = [createHash('sha256'), createHash('sha256')];
    const over = new Promise((resolve, reject) => duplex.on('error', reject).on('close', resolve));
    let bytes = 0;
    duplex.on('data', (data) => {
      bytes += data.length;
      received.update(data);
    });
    for (let i = 0; i < MEGABYTES / 4; i++) {
      const copy = Buffer.from(block);
      copy.writeUInt32LE(i, i);
      sent.update(copy);
      duplex.cork();
      duplex.write(copy.subarray(0, 70_000));
      duplex.write(copy.subarray(70_000, 70_010));
      const isTaken = duplex.write(copy.subarray(70_010));
      duplex.uncork();
      if (!isTaken) await new Promise((resolve) => duplex.once('drain', resolve));
    }
    duplex.end();
    await over;
    expect(bytes).toBe((block.length * MEGABYTES) / 4);
    expect(received.digest('hex')).toBe(sent.digest('hex'));
    expect([duplex.bytesRead, duplex.bytesWritten]).toEqual([bytes, bytes]);
    await new Promise((resolve) => server.close(resolve));
  }, 60_000);
});

const TRANSIENT: ErrnoName[] = ['EINTR', 'EAGAIN'];
const FATAL: ErrnoName[] = ['ECONNRESET', 'ENOMEM', 'EIO'];

/** Each call of an echo, how often it is made at least, and what it survives. */
const CALLS: [name: SyscallName, survives: ErrnoName[], fails: ErrnoName[]][] = [
  ['socket', [], ['EMFILE', 'ENFILE', 'ENOBUFS', 'EACCES']],
  ['connect', ['EINTR'], ['ECONNREFUSED', 'ENETUNREACH', 'EADDRNOTAVAIL', 'ETIMEDOUT']],
  ['accept4', [...TRANSIENT, 'ECONNABORTED'], ['EMFILE', 'ENFILE', 'ENOBUFS', 'EPERM']],
  ['sendto', TRANSIENT, [...FATAL, 'ENOBUFS', 'EPIPE']],
  ['recvfrom', TRANSIENT, FATAL],
  ['getsockopt', [], ['ENOBUFS']],
];

const cases = CALLS.flatMap(([name, survives, fails]) =>
  [1, 2].flatMap((nth) => [
    ...survives.map((errno) => ({ name, nth, errno, isSurvived: true })),
    ...fails.map((errno) => ({ name, nth, errno, isSurvived: false })),
  ]),
);

/** Echoes until the other end has ended, or failed. */
async function serve(socket: AsyncSocket): Promise<void> {
  const room = Buffer.alloc(16);
  try {
    for (let n = await socket.recv(room); n > 0; n = await socket.recv(room)) {
      await socket.sendAll(room.subarray(0, n));
    }
  } catch (error) {
    expect((error as SyscallError).code).toBe('ECONNRESET');
  } finally {
    socket.close();
  }
}

/** Two echoes, one connection each, and what became of them: the text, or the codes of what failed. */
async function echoes(client: Syscall, server: Syscall): Promise<string[]> {
  const listener = AsyncSocket.open(AF_INET, SOCK_STREAM, 0, server);
  listener.bind({ address: '127.0.0.1', port: 0 });
  listener.listen();
  const address = listener.localAddress();
  const outcomes: string[] = [];
  const serving = (async () => {
    while (!listener.closed) {
      try {
        const { socket } = await listener.accept4();
        await serve(socket);
      } catch (error) {
        if (!(error instanceof FdGoneError))
          outcomes.push(`accept ${(error as SyscallError).code}`);
      }
    }
  })();
  for (let times = 0; times < 2; times++) {
    try {
      using socket = await AsyncSocket.connect(address, { syscall: client, timeoutMs: 5000 });
      await socket.sendAll(Buffer.from('hello'));
      const room = Buffer.alloc(5);
      await socket.recvExactly(room, { timeoutMs: 5000 });
      outcomes.push(String(room));
    } catch (error) {
      outcomes.push(String((error as SyscallError).code));
    }
  }
  listener.close();
  await serving;
  return outcomes;
}

/** The same by streams. */
async function streamEchoes(client: Syscall, serverSyscall: Syscall): Promise<string[]> {
  const server = createServer({ allowHalfOpen: true, syscall: serverSyscall }, (duplex) =>
    duplex.pipe(duplex),
  );
  const outcomes: string[] = [];
  server.on('error', (error) => outcomes.push(`accept ${error.code}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  for (let times = 0; times < 2; times++) {
    const duplex = createConnection({ port, host: '127.0.0.1', syscall: client });
    let text = '';
    let failure = '';
    duplex.on('data', (data) => {
      text += data;
    });
    duplex.on('error', (error) => {
      failure = (error as SyscallError).code;
    });
    duplex.end('hello');
    await new Promise((resolve) => duplex.on('close', resolve));
    outcomes.push(failure === '' ? text : failure);
  }
  await new Promise((resolve) => server.close(resolve));
  return outcomes;
}

describe.each([
  ['promises', echoes, []],
  ['streams', streamEchoes, ['accept4', 'ENOBUFS sendto']],
] as const)('an echo by %s', (_, run, always) => {
  it.each(cases)('with $errno of $name, time $nth', async ({ name, nth, errno, isSurvived }) => {
    const fault = failing(name, nth, errno);
    const isServer = name === 'accept4';
    const outcomes = await run(isServer ? rawSyscall : fault, isServer ? fault : rawSyscall);
    const exempt: readonly string[] = always;
    const isExempt =
      errno !== 'EPERM' && (exempt.includes(name) || exempt.includes(`${errno} ${name}`));
    const expected = isServer ? `accept ${errno}` : errno;
    expect(outcomes.filter((outcome) => outcome === 'hello').length).toBe(
      isSurvived || isServer || isExempt ? 2 : 1,
    );
    expect(outcomes.filter((outcome) => outcome !== 'hello')).toEqual(
      isSurvived || isExempt ? [] : [expected],
    );
  });
});

describe('where epoll_ctl finds no memory', () => {
  const refusing = (code: ErrnoName, times: number, operation?: number) => {
    const instance = loop();
    const control = instance.control.bind(instance);
    let left = times;
    return vi
      .spyOn(instance, 'control')
      .mockImplementation((given, watch, events) =>
        given !== EPOLL_CTL_DEL && (operation ?? given) === given && left-- > 0
          ? -ERRNO[code]
          : control(given, watch, events),
      );
  };
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('a write that would have to wait is an error of its stream, not an exception', async () => {
    const [left, right] = AsyncSocket.pair();
    const duplex = new RawDuplex({ socket: left });
    const failed = once(duplex, 'error');
    const control = refusing('ENOMEM', 1);
    duplex.write(Buffer.alloc(10_000_000));
    expect((await failed)[0]).toMatchObject({ code: 'ENOMEM' });
    expect(control).toHaveBeenCalled();
    await once(duplex, 'close');
    right.close();
  });

  it('a server does not begin to listen, and says so', async () => {
    const server = createServer();
    refusing('ENOSPC', 1);
    server.listen(0, '127.0.0.1');
    expect((await once(server, 'error'))[0]).toMatchObject({ code: 'ENOSPC' });
    expect(server.listening).toBe(false);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
  });

  it('a callback that was refused is not called later', async () => {
    const [left, right] = AsyncSocket.pair();
    const callback = vi.fn();
    refusing('ENOMEM', 1);
    expect(() => left.onReadable(callback)).toThrow('epoll_ctl ENOMEM');
    right.trySend(Buffer.from('x'));
    await left.recv(Buffer.alloc(1));
    right.trySend(Buffer.from('y'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(callback).not.toHaveBeenCalled();
    left.close();
    right.close();
  });

  it('a wait that was interrupted goes on when there is memory again', async () => {
    let refusals = 4; // More than a socket may be wrong about being ready before it is asked less often.
    const untimely = (nr: number, ...args: Arg[]) =>
      nr === SYS.recvfrom && refusals-- > 0 ? -ERRNO.EAGAIN : rawSyscall(nr, ...args);
    const [left, right] = AsyncSocket.pair(SOCK_STREAM, 0, untimely);
    right.trySend(Buffer.from('x'));
    const receiving = left.recv(Buffer.alloc(1), { timeoutMs: 5000 });
    const control = refusing('ENOMEM', 3);
    expect(await receiving).toBe(1);
    expect(control).toHaveBeenCalled();
    left.close();
    right.close();
  });
});
