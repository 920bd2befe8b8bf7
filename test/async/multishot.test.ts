// ring.multishot: loops over what the kernel tells again and again. Nothing is lost or doubled, whenever they are left.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Multishot } from '../../lib/async/ring/multishot.js';
import { Ring, type RingOptions } from '../../lib/async/ring.js';
import * as C from '../../lib/constants.js';
import { OwnedFd } from '../../lib/typed/owned-fd.js';
import { Socket } from '../../lib/typed/socket.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';
import { fresh, open } from './call-cases.js';

const it = itNeeds('ring');
setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;
const tick = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));
const pipe = () => sys.pipe2(C.O_CLOEXEC) as unknown as [number, number];
const pair = (type = C.SOCK_STREAM) =>
  sys.socketpair(C.AF_UNIX, type | C.SOCK_CLOEXEC, 0) as unknown as [number, number];
const left = (before: ReadonlyMap<number, string>) =>
  [...openedSince(before).values()].filter((file) => /uring|pipe|socket/.test(file));

/** With a ring that leaves nothing behind. */
const withRing = async (use: (ring: Ring) => Promise<void>, options?: RingOptions) => {
  const before = openFds();
  const ring = new Ring(options);
  try {
    await use(ring);
    expect(ring.inFlight).toBe(0);
  } finally {
    await ring.close();
  }
  expect(left(before)).toEqual([]);
};

/** A socket that listens, and connections to it. */
function listener() {
  const socket = Socket.open(C.AF_INET, C.SOCK_STREAM);
  socket.bind({ address: '127.0.0.1', port: 0 });
  socket.listen(500);
  const connect = () => {
    const client = Socket.open(C.AF_INET, C.SOCK_STREAM);
    client.connect(socket.localAddress());
    return client;
  };
  return { socket, connect };
}

const content = (length: number) =>
  Buffer.from(Array.from({ length }, (_, n) => (n * 7 + (n >> 8)) & 0xff));
/** Takes until a condition holds. */
async function taken<T>(from: Multishot<T>, isEnough: (values: T[]) => boolean): Promise<T[]> {
  const values: T[] = [];
  for await (const value of from) {
    values.push(value);
    if (isEnough(values)) break;
  }
  return values;
}

describe('connections', () => {
  it('come once each, those of a slow loop, too', async () => {
    await withRing(async (ring) => {
      const { socket, connect } = listener();
      const clients = Array.from({ length: 100 }, connect);
      const fds: number[] = [];
      for await (const fd of ring.multishot.accept4(socket)) {
        fds.push(fd);
        expect(sys.fcntl(fd, C.F_GETFD)).toBe(C.FD_CLOEXEC);
        if (clients.length < 300) clients.push(connect(), connect());
        if (fds.length % 10 === 0) await tick();
        if (fds.length === 300) break;
      }
      expect(new Set(fds).size).toBe(300);
      for (const fd of fds) sys.close(fd);
      for (const each of [...clients, socket]) each.close();
    });
  });

  it('that came and were not taken are the next loop’s, and are closed when nobody can take them any more', async () => {
    const before = openFds();
    await withRing(async (ring) => {
      const { socket, connect } = listener();
      const clients = Array.from({ length: 20 }, connect);
      const take = async () => {
        const connections = ring.multishot.accept4(socket, 0);
        const [first] = await taken(connections, () => true);
        const [second] = await taken(connections, () => true);
        for (const fd of [first, second]) {
          expect(sys.fcntl(fd as number, C.F_GETFD)).toBe(0);
          sys.close(fd as number);
        }
      };
      await take();
      for (const each of [...clients, socket]) each.close();
      await expect
        .poll(
          () => {
            gc();
            return left(before).filter((file) => file.startsWith('socket')).length;
          },
          { timeout: 15_000 },
        )
        .toBe(0);
    });
  });

  it('end with the error of the kernel: that a socket does not listen', async () => {
    await withRing(async (ring) => {
      const [one, two] = pair();
      await expect(taken(ring.multishot.accept4(one), () => true)).rejects.toMatchObject({
        code: 'EINVAL',
        syscall: 'accept4',
      });
      await expect(taken(ring.multishot.accept4(99_999), () => true)).rejects.toThrow('EBADF');
      sys.close(one);
      sys.close(two);
    });
  });
});

describe('what is received', () => {
  it.each<[RingOptions, string]>([
    [{}, 'with room for it'],
    [{ buffers: 2, bufferBytes: 16 }, 'when all buffers are full again and again (ENOBUFS)'],
    [{ entries: 1, completions: 2, buffers: 8, bufferBytes: 64 }, 'when completions overflow'],
  ])('comes whole and in order: %j, %s', async (options) => {
    await withRing(async (ring) => {
      const [one, two] = pair();
      const sent = content(150_000);
      const sending = (async () => {
        for (let at = 0; at < sent.length; ) {
          at += await ring.sys.sendto(two, sent.subarray(at, at + 5000), 5000, 0, null, 0);
          if (at % 50_000 === 0) await tick();
        }
        sys.shutdown(two, C.SHUT_WR);
      })();
      const pieces = await taken(ring.multishot.recv(one), () => false);
      await sending;
      expect(Buffer.concat(pieces).equals(sent)).toBe(true);
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(
        options.bufferBytes ?? 4096,
      );
      sys.close(one);
      sys.close(two);
    }, options);
  });

  it('of several sockets shares the buffers, and a loop that is slow keeps none from the others', async () => {
    await withRing(
      async (ring) => {
        const pairs = Array.from({ length: 8 }, () => pair());
        const sent = content(20_000);
        const slow = ring.multishot.recv(pairs[0]?.[0] as number)[Symbol.asyncIterator]();
        for (const [, two] of pairs) {
          sys.sendto(two, sent, sent.length, 0, null, 0);
          sys.shutdown(two, C.SHUT_WR);
        }
        const first = await slow.next();
        const others = await Promise.all(
          pairs.slice(1).map(([one]) => taken(ring.multishot.recv(one), () => false)),
        );
        for (const pieces of others) expect(Buffer.concat(pieces).equals(sent)).toBe(true);
        const pieces = [first.value as Uint8Array];
        for await (const piece of { [Symbol.asyncIterator]: () => slow }) pieces.push(piece);
        expect(Buffer.concat(pieces).equals(sent)).toBe(true);
        for (const fd of pairs.flat()) sys.close(fd);
      },
      { buffers: 4, bufferBytes: 128 },
    );
  });

  it('are datagrams, each whole or cut off, until an empty one', async () => {
    await withRing(
      async (ring) => {
        const [one, two] = pair(C.SOCK_DGRAM);
        for (const text of ['one', 'a long one', 'three', '']) {
          sys.sendto(two, text, text.length, 0, null, 0);
        }
        const datagrams = await taken(ring.multishot.recv(one), () => false);
        expect(datagrams.map((each) => String(Buffer.from(each)))).toEqual(['one', 'a lo', 'thre']);
        sys.close(one);
        sys.close(two);
      },
      { bufferBytes: 4 },
    );
  });

  it('is lost or doubled nowhere, whenever loops are left and begun again', async () => {
    await withRing(
      async (ring) => {
        await fc.assert(
          fc.asyncProperty(
            fc.array(
              fc.record({
                bytes: fc.integer({ min: 1, max: 200 }),
                takes: fc.nat(4),
                waits: fc.boolean(),
              }),
              { minLength: 1, maxLength: 20 },
            ),
            async (rounds) => {
              const [one, two] = pair();
              const pieces: Uint8Array[] = [];
              const received = ring.multishot.recv(one);
              const sent: Buffer[] = [];
              for (const { bytes, takes, waits } of rounds) {
                const each = content(bytes);
                sent.push(each);
                sys.sendto(two, each, bytes, 0, null, 0);
                if (waits) await new Promise(setImmediate);
                if (takes > 0) {
                  const rest = Buffer.concat(sent).length - Buffer.concat(pieces).length;
                  const most = Math.min(takes, Math.ceil(rest / 32));
                  pieces.push(...(await taken(received, ({ length }) => length === most)));
                }
              }
              sys.close(two);
              pieces.push(...(await taken(received, () => false)));
              expect(Buffer.concat(pieces).equals(Buffer.concat(sent))).toBe(true);
              sys.close(one);
            },
          ),
          { numRuns: 40 },
        );
      },
      { buffers: 4, bufferBytes: 32 },
    );
  });
});

describe('what is read', () => {
  it('of a pipe comes as it is written, until its end, and through a registered file', async () => {
    await withRing(async (ring) => {
      const [read, write] = pipe();
      const [file] = ring.registerFiles([read]) as [never];
      const sent = content(30_000);
      const reading = taken(ring.multishot.read(file), () => false);
      for (let at = 0; at < sent.length; at += 3000) {
        sys.write(write, sent.subarray(at, at + 3000), 3000);
        await tick(1);
      }
      sys.close(write);
      expect(Buffer.concat(await reading).equals(sent)).toBe(true);
      sys.close(read);
    });
  });

  it('of a file on a disk is an error', async () => {
    await withRing(async (ring) => {
      const fd = open(fresh('multishot'));
      await expect(taken(ring.multishot.read(fd), () => true)).rejects.toMatchObject({
        code: 'EBADFD',
      });
      sys.close(fd);
    });
  });
});

describe('events', () => {
  it('come whenever something is ready; those of one step are one', async () => {
    await withRing(async (ring) => {
      const [one, two] = pair();
      const seen: number[] = [];
      sys.sendto(two, 'x', 1, 0, null, 0);
      for await (const events of ring.multishot.poll(one, C.POLLIN)) {
        seen.push(events);
        sys.recvfrom(one, new Uint8Array(1), 1, 0, null, null);
        if (seen.length === 1) {
          sys.sendto(two, 'y', 1, 0, null, 0);
        } else if (seen.length === 2) {
          sys.sendto(two, 'z', 1, 0, null, 0);
          sys.close(two);
          await tick();
        } else {
          break;
        }
      }
      expect(seen.map((each) => each & C.POLLIN)).toEqual([C.POLLIN, C.POLLIN, C.POLLIN]);
      expect(seen[2]! & C.POLLHUP).toBe(C.POLLHUP);
      sys.close(one);
    });
  });
});

describe('a loop', () => {
  it('is ended by a signal, with its reason; what came remains for the next', async () => {
    await withRing(async (ring) => {
      const [read, write] = pipe();
      const abort = new AbortController();
      const reading = ring.multishot.read(read, { signal: abort.signal });
      const looping = taken(reading, () => false);
      await tick();
      const reason = new Error('enough');
      abort.abort(reason);
      await expect(looping).rejects.toBe(reason);
      await expect(taken(reading, () => true)).rejects.toBe(reason);
      sys.write(write, 'later', 5);
      const [later] = await taken(ring.multishot.read(read), () => true);
      expect(String(Buffer.from(later as Uint8Array))).toBe('later');
      sys.close(read);
      sys.close(write);
    });
  });

  it('is ended by the ring’s end, by an owner that was closed, and by nobody else’s loop', async () => {
    const ring = new Ring();
    const [read, write] = pipe();
    const owner = new OwnedFd(read);
    const reading = ring.multishot.read(owner);
    const looping = taken(reading, () => false);
    await tick();
    await expect(taken(reading, () => true)).rejects.toThrow('another loop goes over it');
    const closed = ring.close();
    await expect(looping).rejects.toMatchObject({
      code: 'ECANCELED',
      message: 'read ECANCELED: the ring was closed',
    });
    await closed;
    await expect(taken(reading, () => true)).rejects.toThrow(
      'ring.multishot.read: the ring was closed',
    );
    owner.close();
    await withRing(async (other) => {
      await expect(taken(other.multishot.read(owner), () => true)).rejects.toThrow(/fd.*closed/);
    });
    sys.close(write);
  });

  it('keeps its ring, whoever else drops it, and ends nothing that it has not begun', async () => {
    const [read, write] = pipe();
    const reading = (() => new Ring().multishot.read(read))();
    for (let round = 0; round < 3; round++) {
      gc();
      await tick();
    }
    sys.write(write, 'kept', 4);
    expect(await taken(reading, () => true)).toHaveLength(1);
    await (reading.ring as Ring).close();
    sys.close(read);
    sys.close(write);
  });

  it.each([
    [() => new Ring({ buffers: 3 }), /power of two/],
    [() => new Ring({ bufferBytes: 0 }), RangeError],
    [(ring: Ring) => ring.multishot.read(0, { sginal: null } as never), /did you mean signal/],
    [(ring: Ring) => ring.multishot.read(0, { signal: {} } as never), /must be an AbortSignal/],
  ] as [(ring: Ring) => unknown, RegExp][])('cannot be made by %s', async (make, error) => {
    await withRing(async (ring) => {
      expect(() => make(ring)).toThrow(error);
    });
  });
});
