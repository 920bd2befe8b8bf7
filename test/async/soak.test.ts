// Long runs that must leave nothing behind: no fd, no memory, no registration. RAWSYSCALL_SOAK=full makes them long.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AsyncSocket, createConnection, createServer } from '../../lib/async.js';
import { AF_INET, AF_UNIX, SOCK_SEQPACKET, SOCK_STREAM } from '../../lib/constants.js';
import { loop } from '../../lib/raw/loop.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';

const isFull = process.env.RAWSYSCALL_SOAK === 'full';
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const MIB = 2 ** 20;

let collect = () => {};
beforeAll(() => {
  setFlagsFromString('--expose-gc');
  collect = runInNewContext('gc');
});

loop();
let before = openFds();
const watched = loop().watchedCount;
afterEach(async () => {
  await vi.waitFor(() => expect([...openedSince(before)]).toEqual([]));
  before = openFds();
  expect(loop().watchedCount).toBe(watched);
});

const heap = () => {
  collect();
  return process.memoryUsage().heapUsed;
};

/** Runs a function so many times, some at a time. */
async function times(count: number, atOnce: number, run: (index: number) => Promise<void>) {
  let next = 0;
  const worker = async () => {
    while (next < count) await run(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function serve(socket: AsyncSocket): Promise<void> {
  const room = Buffer.alloc(64);
  try {
    for (let n = await socket.recv(room); n > 0; n = await socket.recv(room)) {
      await socket.sendAll(room.subarray(0, n));
    }
  } catch {
    // A client that resets.
  } finally {
    socket.close();
  }
}

describe('connecting, exchanging and closing', () => {
  it.each([
    ['by promises over a Unix socket', AF_UNIX, isFull ? 80_000 : 4000],
    ['by promises over TCP', AF_INET, isFull ? 20_000 : 1000],
  ] as const)(
    '%s leaves nothing',
    async (_, family, cycles) => {
      const listener = AsyncSocket.open(family, SOCK_STREAM);
      listener.bind(
        family === AF_UNIX
          ? { abstract: `soak-${process.pid}` }
          : { address: '127.0.0.1', port: 0 },
      );
      listener.listen();
      const address = listener.localAddress();
      const serving = (async () => {
        for await (const { socket } of listener.connections()) void serve(socket);
      })();
      const cycle = async () => {
        const socket = await AsyncSocket.connect(address);
        const message = Buffer.from('sixteen bytes ..');
        await socket.sendAll(message);
        await socket.recvExactly(message);
        if (family === AF_INET) socket.setOption('SO_LINGER', 0); // No port is left waiting for a minute.
        socket.close();
      };
      await times(500, 50, cycle);
      const heapBefore = heap();
      await times(cycles, 50, cycle);
      expect(heap() - heapBefore).toBeLessThan(4 * MIB);
      listener.close();
      await serving;
    },
    120_000,
  );

  it('by streams leaves nothing', async () => {
    const server = createServer((duplex) => duplex.pipe(duplex));
    await new Promise<void>((resolve) =>
      server.listen({ abstract: `soak-streams-${process.pid}` }, resolve),
    );
    const cycle = () =>
      new Promise<void>((resolve, reject) => {
        const duplex = createConnection({ abstract: `soak-streams-${process.pid}` });
        duplex.on('error', reject).on('close', resolve).end('hello');
        duplex.resume();
      });
    await times(500, 50, cycle);
    const heapBefore = heap();
    await times(isFull ? 20_000 : 1000, 50, cycle);
    expect(heap() - heapBefore).toBeLessThan(4 * MIB);
    await new Promise((resolve) => server.close(resolve));
  }, 120_000);
});

describe('many at once', () => {
  itNeeds('spawnNode')(
    'are all served',
    async () => {
      const count = isFull ? 10_000 : 1000; // Each end is a process of its own: a hard limit of 20,000 fds holds it.
      const listener = AsyncSocket.open(AF_UNIX, SOCK_STREAM);
      listener.bind({ abstract: `soak-many-${process.pid}` });
      listener.listen();
      const serving = (async () => {
        for await (const { socket } of listener.connections()) void serve(socket);
      })();
      const client = spawn(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `import { AsyncSocket } from '${dist}async.js';
        const sockets = [];
        for (let i = 0; i < ${count}; i++) sockets.push(await AsyncSocket.connect({ abstract: 'soak-many-${process.pid}' }));
        const echo = async (socket, index) => {
          const message = Buffer.from(String(index).padStart(8));
          await socket.sendAll(message);
          const room = Buffer.alloc(8);
          await socket.recvExactly(room);
          return message.equals(room);
        };
        for (let round = 0; round < 3; round++) {
          const right = await Promise.all(sockets.map(echo));
          if (!right.every(Boolean)) process.exit(3);
        }
        console.log(sockets.length);
        for (const socket of sockets) socket.close();`,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      const lines = createInterface({ input: client.stdout })[Symbol.asyncIterator]();
      expect((await lines.next()).value).toBe(String(count));
      await once(client, 'exit');
      await vi.waitFor(() => expect(loop().watchedCount).toBe(watched + 1), 5000);
      listener.close();
      await serving;
    },
    120_000,
  );
});

describe('workers', () => {
  it('that are terminated in mid-echo leave nothing', async () => {
    for (let round = 0; round < (isFull ? 5 : 1); round++) {
      const workers = await Promise.all(
        Array.from({ length: 8 }, async () => {
          const worker = new Worker(
            `(async () => {
              const { AsyncSocket, createConnection, createServer } = await import('${dist}async.js');
              const { parentPort, threadId } = require('node:worker_threads');
              const pairs = Array.from({ length: 20 }, () => AsyncSocket.pair());
              const echo = async ([left, right]) => {
                const room = Buffer.alloc(64);
                for (;;) {
                  await left.send(room);
                  await right.recv(room);
                  await right.send(room);
                  await left.recv(room);
                }
              };
              for (const pair of pairs) void echo(pair);
              const name = 'soak-worker-' + process.pid + '-' + threadId;
              const server = createServer((duplex) => duplex.pipe(duplex)).listen({ abstract: name }, () => {
                const duplex = createConnection({ abstract: name });
                duplex.on('data', (data) => duplex.write(data));
                duplex.write('ping');
                setTimeout(() => parentPort.postMessage('running'), 50);
              });
            })();`,
            { eval: true },
          );
          await once(worker, 'message');
          return worker;
        }),
      );
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  }, 60_000);

  it('that are terminated while they open and close sockets leave nothing', async () => {
    for (let round = 0; round < (isFull ? 20 : 3); round++) {
      const workers = await Promise.all(
        Array.from({ length: 8 }, async () => {
          const worker = new Worker(
            `(async () => {
              const { AsyncSocket } = await import('${dist}async.js');
              const { parentPort, threadId } = require('node:worker_threads');
              const listener = AsyncSocket.open(${AF_UNIX}, ${SOCK_STREAM});
              listener.bind({ abstract: 'soak-opening-' + process.pid + '-' + threadId });
              listener.listen();
              parentPort.postMessage('running');
              for (;;) {
                const pair = AsyncSocket.pair();
                const client = await AsyncSocket.connect(listener.localAddress());
                const { socket } = await listener.accept4();
                for (const each of [...pair, client, socket]) each.close();
              }
            })();`,
            { eval: true },
          );
          await once(worker, 'message');
          return worker;
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 20));
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  }, 120_000);
});

describe('an abort storm', () => {
  it('loses no message, and leaves no waiter', async () => {
    const [left, right] = AsyncSocket.pair(SOCK_SEQPACKET);
    const count = isFull ? 50_000 : 5000;
    const heapBefore = heap();
    const seen: number[] = [];
    const receiving = (async () => {
      while (seen.length < count) {
        const storm = new AbortController();
        const rooms = Array.from({ length: 20 }, () => new Uint32Array(1));
        const all = rooms.map((room) =>
          right.recv(room, { signal: storm.signal, timeoutMs: 60_000 }),
        );
        setImmediate(() => storm.abort());
        for (const [index, outcome] of (await Promise.allSettled(all)).entries()) {
          if (outcome.status === 'fulfilled') seen.push(rooms[index]?.[0] as number);
          else expect(outcome.reason).toMatchObject({ name: 'AbortError' });
        }
      }
    })();
    for (let i = 0; i < count; i++) {
      const { signal } = new AbortController();
      await left.send(Uint32Array.of(i), { signal });
      if (i % 7 === 0) await new Promise(setImmediate);
    }
    await receiving;
    expect(seen.length).toBe(count);
    expect(seen.every((value, index) => value === index)).toBe(true);
    seen.length = 0;
    expect(heap() - heapBefore).toBeLessThan(4 * MIB);
    left.close();
    right.close();
  }, 120_000);
});
