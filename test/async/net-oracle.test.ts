// node:net as oracle: each behaviour is acted out by a net.Socket and by a RawDuplex, which must emit the same events with the
// same error codes, in the same order. What differs on purpose is in DIFFERENCES with its reason.
//
// The peer is always a net.Socket. A behaviour runs with its subject as the client and as the accepted end, over TCP and over a
// Unix socket, unless it says otherwise.

import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createConnection, createServer, RawDuplex } from '../../lib/async.js';

type Subject = net.Socket | RawDuplex;
type Log = string[];
type Role = 'client' | 'server';
type Transport = 'tcp' | 'unix';

interface Behaviour {
  readonly title: string;
  readonly roles?: readonly Role[];
  readonly transports?: readonly Transport[];
  readonly options?: { readonly allowHalfOpen?: boolean; readonly highWaterMark?: number };
  /** What the other end does with its socket. */
  peer?(socket: net.Socket, release: () => void): void;
  /** What is done with the stream that is looked at; `release` is called by the peer. */
  subject(stream: Subject, log: Log, released: Promise<void>): void;
}

const folder = mkdtempSync(join(tmpdir(), 'net-oracle-'));
afterAll(() => rmSync(folder, { recursive: true }));
let paths = 0;

const KINDS = {
  net: {
    create: (options: object) => new net.Socket(options),
    createConnection: net.createConnection as unknown as (...args: unknown[]) => Subject,
    createServer: net.createServer as unknown as (
      options: object,
      listener: (socket: Subject) => void,
    ) => net.Server,
  },
  raw: {
    create: (options: object) => new RawDuplex(options),
    createConnection: createConnection as (...args: unknown[]) => Subject,
    createServer: createServer as unknown as (
      options: object,
      listener: (socket: Subject) => void,
    ) => net.Server,
  },
};
type Kind = keyof typeof KINDS;

/** Writes down what a stream emits. Data are summed up: how they are split is the kernel's matter. */
function record(stream: Subject, log: Log): void {
  for (const event of ['connect', 'ready', 'end', 'finish', 'drain', 'timeout'] as const) {
    (stream as Duplex).on(event, () => log.push(event));
  }
  stream.on('error', (error: NodeJS.ErrnoException) =>
    log.push(`error ${error.code} ${error.syscall ?? ''}`),
  );
  stream.on('close', (hadError: boolean) => log.push(`close ${hadError}`));
}

function consume(stream: Duplex, log: Log): void {
  let bytes = 0;
  stream.on('data', (chunk) => {
    bytes += chunk.length;
  });
  stream.on('end', () => log.push(`${bytes} bytes`));
}

const callback = (log: Log, name: string) => (error?: Error | null) =>
  void log.push(`${name} ${(error as NodeJS.ErrnoException | undefined)?.code ?? 'done'}`);

async function act(
  behaviour: Behaviour,
  kind: Kind,
  role: Role,
  transport: Transport,
): Promise<Log> {
  const log: Log = [];
  const { options = {} } = behaviour;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const where =
    transport === 'unix' ? { path: join(folder, `${paths++}`) } : { port: 0, host: '127.0.0.1' };
  const sockets: Duplex[] = [];
  const peer = (socket: net.Socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    behaviour.peer?.(socket, release);
  };
  let over = () => {};
  const isOver = new Promise<void>((resolve) => {
    over = resolve;
  });
  const subject = (stream: Subject) => {
    sockets.push(stream);
    record(stream, log);
    stream.once('close', () => setTimeout(over, 5));
    behaviour.subject(stream, log, released);
  };
  const server: net.Server =
    role === 'client'
      ? net.createServer({ allowHalfOpen: true }, peer)
      : KINDS[kind].createServer(options, subject);
  await new Promise<void>((resolve) => server.listen(where, resolve));
  const address = server.address();
  const to =
    typeof address === 'string' ? { path: address } : { port: address?.port, host: '127.0.0.1' };
  if (role === 'client') {
    subject(KINDS[kind].createConnection({ ...to, ...options }));
  } else {
    const socket = net.createConnection({
      ...(to as net.NetConnectOpts),
      allowHalfOpen: true,
    } as net.NetConnectOpts);
    socket.once('connect', () => peer(socket));
  }
  const isInTime = await Promise.race([isOver.then(() => true), sleep(5000, false)]);
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  return isInTime ? log : [...log, 'never closed'];
}

/** Some time after it is connected. */
const later = (stream: Subject, action: () => void) => {
  if (stream.connecting) stream.once('ready', () => setTimeout(action, 5));
  else setTimeout(action, 5);
};

const reset = (socket: net.Socket) => socket.resetAndDestroy();
const MANY = Buffer.alloc(3_000_000, 'x');
/** More than the kernel takes at once. */
const TOO_MANY = Buffer.alloc(20_000_000, 'x');

const BEHAVIOURS: Behaviour[] = [
  {
    title: 'the peer ends without a word',
    peer: (socket) => socket.resume().end(),
    subject: (stream, log) => consume(stream, log),
  },
  {
    title: 'the peer sends and ends',
    peer: (socket) => socket.resume().end('hello'),
    subject: (stream, log) => consume(stream, log),
  },
  {
    title: 'the peer sends byte by byte and ends',
    peer: async (socket) => {
      socket.resume().setNoDelay(true);
      for (let i = 0; i < 10; i++) {
        socket.write('x');
        await sleep(1);
      }
      socket.end();
    },
    subject: (stream, log) => consume(stream, log),
  },
  {
    title: 'the peer sends much and ends',
    peer: (socket) => socket.resume().end(MANY),
    subject: (stream, log) => consume(stream, log),
  },
  {
    title: 'the subject ends without a word',
    peer: (socket) => socket.resume().on('end', () => socket.end()),
    subject: (stream, log) => {
      consume(stream, log);
      stream.end();
    },
  },
  {
    title: 'the subject sends, ends and is answered',
    peer: (socket) => socket.resume().on('end', () => socket.end('answer')),
    subject: (stream, log) => {
      consume(stream, log);
      stream.write('question', callback(log, 'write'));
      stream.end(callback(log, 'ended'));
    },
  },
  {
    title: 'the subject ends with much that is not sent yet',
    peer: (socket) => setTimeout(() => socket.resume().on('end', () => socket.end()), 20),
    subject: (stream, log) => {
      consume(stream, log);
      stream.end(MANY, callback(log, 'ended'));
    },
  },
  {
    title: 'the subject sends strings in several encodings',
    peer: (socket) => socket.pipe(socket),
    subject: (stream, log) => {
      let text = '';
      stream.setEncoding('latin1');
      stream.on('data', (data) => {
        text += data;
      });
      stream.on('end', () => log.push(text));
      const write = (text: string, encoding: BufferEncoding) =>
        (stream as Duplex).write(text, encoding);
      write('größe', 'latin1');
      write('größe', 'utf8');
      write('6772', 'hex');
      write('gr', 'utf16le');
      (stream as Duplex).end('Z3I=', 'base64');
    },
  },
  {
    title: 'the subject writes in a corked block',
    peer: (socket) => socket.pipe(socket),
    subject: (stream, log) => {
      consume(stream, log);
      stream.cork();
      for (let i = 0; i < 10; i++)
        stream.write(i % 2 ? 'text' : Buffer.alloc(10), callback(log, `write ${i}`));
      stream.uncork();
      stream.end();
    },
  },
  {
    title: 'the subject writes more than the peer reads, and is told when that has drained',
    peer: (socket) => setTimeout(() => socket.resume().on('end', () => socket.end()), 20),
    subject: (stream, log) => {
      consume(stream, log);
      log.push(`write ${stream.write(TOO_MANY)}`);
      stream.once('drain', () => stream.end());
    },
  },
  {
    title: 'the subject writes after its end',
    peer: (socket) => socket.resume().on('end', () => socket.end()),
    subject: (stream, log) => {
      consume(stream, log);
      stream.end();
      stream.write('late', callback(log, 'write'));
    },
  },
  {
    title: 'the subject writes after the peer has ended and it has as well',
    peer: (socket) => socket.resume().end(),
    subject: (stream, log) => {
      consume(stream, log);
      stream.on('end', () => setImmediate(() => stream.write('late', callback(log, 'write'))));
    },
  },
  {
    title: 'the peer resets before it sent anything',
    transports: ['tcp'],
    peer: (socket) => setTimeout(reset, 5, socket),
    subject: (stream, log) => consume(stream, log),
  },
  {
    title: 'the peer resets after it sent something',
    transports: ['tcp'],
    peer: (socket) => {
      socket.write('hello');
      socket.once('data', () => reset(socket)); // The subject has received by then.
    },
    subject: (stream, log) => {
      consume(stream, log);
      stream.once('data', () => stream.write('got it'));
    },
  },
  {
    title: 'the peer resets while the subject has much to send',
    transports: ['tcp'],
    peer: (socket) => setTimeout(reset, 10, socket),
    subject: (stream, log) => {
      consume(stream, log);
      stream.write(MANY, callback(log, 'write'));
    },
  },
  {
    title: 'the peer is gone while the subject has much to send',
    transports: ['unix'],
    peer: (socket) => setTimeout(() => socket.destroy(), 10),
    subject: (stream, log) => {
      stream.resume();
      stream.write(MANY, (error) => log.push(`write ${error ? 'failed' : 'done'}`));
    },
  },
  {
    title: 'the subject destroys itself',
    peer: (socket) => socket.resume(),
    subject: (stream, log) => {
      consume(stream, log);
      later(stream, () => stream.destroy());
    },
  },
  {
    title: 'the subject destroys itself with an error',
    peer: (socket) => socket.resume(),
    subject: (stream) =>
      later(stream, () => stream.destroy(Object.assign(new Error('own'), { code: 'OWN' }))),
  },
  {
    title: 'the subject destroys itself twice',
    peer: (socket) => socket.resume(),
    subject: (stream) =>
      later(stream, () => {
        stream.destroy(Object.assign(new Error('own'), { code: 'FIRST' }));
        stream.destroy(Object.assign(new Error('own'), { code: 'SECOND' }));
      }),
  },
  {
    title: 'the subject destroys itself with writes under way',
    peer: (socket) => void setTimeout(() => socket.resume(), 50),
    subject: (stream, log) => {
      stream.write(MANY, callback(log, 'first'));
      stream.write('second', callback(log, 'second'));
      later(stream, () => stream.destroy());
    },
  },
  {
    title: 'the subject destroys itself in its first data',
    peer: (socket) => socket.resume().write(MANY),
    subject: (stream) => void stream.once('data', () => stream.destroy()),
  },
  {
    title: 'the subject destroys itself soon, with something to send',
    peer: (socket) => socket.resume().on('end', () => socket.end()),
    subject: (stream, log) => {
      consume(stream, log);
      stream.write('last words');
      stream.destroySoon();
    },
  },
  {
    title: 'the subject resets',
    transports: ['tcp'],
    peer: (socket) => socket.resume(),
    subject: (stream) => later(stream, () => stream.resetAndDestroy()),
  },
  {
    title: 'nobody reads, and the peer ends',
    peer: (socket) => socket.resume().end('unread'),
    subject: (stream, log) => {
      const look = setInterval(() => {
        if (stream.readableLength > 0) {
          clearInterval(look);
          log.push(`${stream.readableLength} waiting`);
          stream.destroy();
        }
      }, 5);
    },
  },
  {
    title: 'the stream is paused and resumed',
    peer: (socket) => socket.resume().end(Buffer.alloc(500_000)),
    subject: (stream, log) => {
      consume(stream, log);
      stream.once('data', () => {
        stream.pause();
        log.push('paused');
        setTimeout(() => {
          log.push('resumed');
          stream.resume();
        }, 20);
      });
    },
  },
  {
    title: 'the stream is read by readable and read()',
    peer: (socket) => socket.resume().end('0123456789'),
    subject: (stream, log) => {
      stream.on('readable', () => {
        for (let part = stream.read(4); part !== null; part = stream.read(4))
          log.push(`read ${part}`);
      });
    },
  },
  {
    title: 'the stream is iterated over',
    peer: (socket) => socket.resume().end('0123456789'),
    subject: async (stream, log) => {
      let text = '';
      for await (const chunk of stream) text += chunk;
      log.push(text);
    },
  },
  {
    title: 'the stream may be half open, and goes on after the peer’s end',
    options: { allowHalfOpen: true },
    peer: (socket) => {
      socket.end('question');
      socket.resume();
    },
    subject: (stream, log) => {
      consume(stream, log);
      stream.on('end', () => setTimeout(() => stream.end('answer', callback(log, 'ended')), 10));
    },
  },
  {
    title: 'the stream times out',
    peer: (socket) => socket.resume(),
    subject: (stream, log) => {
      stream.setTimeout(20, () => {
        log.push(`at ${stream.timeout}`);
        stream.destroy();
      });
    },
  },
  {
    title: 'the stream does not time out with a timeout taken back',
    peer: (socket) => void setTimeout(() => socket.end(), 60),
    subject: (stream, log) => {
      consume(stream, log);
      const listener = () => log.push('no');
      stream.setTimeout(20, listener);
      stream.setTimeout(0, listener);
    },
  },
  {
    title: 'the stream does not time out while data come',
    peer: async (socket) => {
      socket.resume();
      for (let i = 0; i < 12; i++) {
        await sleep(100);
        socket.write('x');
      }
      socket.end();
    },
    subject: (stream, log) => {
      consume(stream, log);
      stream.setTimeout(1000);
    },
  },
  {
    title: 'a small highWaterMark holds the peer back',
    options: { highWaterMark: 1024 },
    peer: (socket) => socket.resume().end(Buffer.alloc(300_000)),
    subject: (stream, log) => {
      consume(stream, log);
      log.push(`${stream.readableHighWaterMark}`);
    },
  },
  {
    title: 'the properties say what there is',
    peer: (socket) => socket.end('12345'),
    subject: (stream, log) => {
      const state = () =>
        log.push(
          [
            stream.readyState,
            stream.pending,
            stream.connecting,
            stream.bytesRead,
            stream.bytesWritten,
            stream.remoteAddress,
            stream.remoteFamily,
            typeof stream.remotePort,
            stream.localAddress,
            typeof stream.localPort,
            Object.keys(stream.address()).sort().join(),
            stream.destroyed,
            stream.bufferSize,
          ].join(' '),
        );
      stream.once('data', state);
      stream.on('end', state);
      stream.on('close', state);
      stream.write('123');
    },
  },
  {
    title: 'it can be told to keep the connection alive and not to delay',
    peer: (socket) => socket.end(),
    subject: (stream, log) => {
      log.push(
        `${stream.setNoDelay(true) === stream} ${stream.setKeepAlive(true, 5000) === stream}`,
      );
      log.push(
        `${stream.ref() === stream} ${stream.unref() === stream} ${stream.ref() === stream}`,
      );
      consume(stream, log);
    },
  },
];

/**
 * What differs on purpose: what a RawDuplex emits where node:net has a fault. Which ones a version of Node still has is not
 * looked at.
 */
const DIFFERENCES: Readonly<Record<string, { readonly why: string; readonly log: Log }>> = {
  'the path is too long': {
    why: 'net of Node 20 cuts it off, and connects to whatever has the shorter name',
    log: ['error ENAMETOOLONG connect', 'close true'],
  },
  'the signal aborts before': {
    why: 'net emits the error and connects all the same',
    log: ['error ABORT_ERR ', 'close true'],
  },
  'a name has an address at which nobody listens, and one that answers': {
    why: 'net of Node 20 never sends what was ended before the second address answered',
    log: ['connect', 'ready', 'finish', 'end', '5 bytes', 'close false'],
  },
};

interface Connecting {
  readonly title: string;
  /** Where to, given a port and a path at which a server listens that echoes. */
  options?(at: { port: number; path: string }): object;
  subject(stream: Subject, log: Log): void;
  /** How often it is closed; once when left out. */
  readonly closes?: number;
}

/** Nobody listens here: tcpmux. */
const NOBODY = { port: 1, host: '127.0.0.1' };
const lookupOf =
  (...addresses: string[]) =>
  (_host: string, options: { all?: boolean }, done: (...args: unknown[]) => void) => {
    const all = addresses.map((address) => ({ address, family: net.isIP(address) }));
    setImmediate(() =>
      options.all ? done(null, all) : done(null, all[0]?.address, all[0]?.family),
    );
  };
const failingLookup = (host: string, _options: object, done: (error: Error) => void) =>
  setImmediate(
    done,
    Object.assign(new Error(`no ${host}`), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }),
  );
const talk = (stream: Subject, log: Log) => {
  consume(stream, log);
  stream.end('12345');
};

const CONNECTING: Connecting[] = [
  { title: 'nobody listens at the port', options: () => NOBODY, subject: consume },
  {
    title: 'nobody listens at the port of IPv6',
    options: () => ({ port: 1, host: '::1' }),
    subject: consume,
  },
  {
    title: 'there is no such socket',
    options: () => ({ path: '/no/such/socket' }),
    subject: consume,
  },
  { title: 'the path is no socket', options: () => ({ path: '/dev/null' }), subject: consume },
  {
    title: 'the path is too long',
    options: () => ({ path: `/tmp/${'x'.repeat(107)}` }),
    subject: consume,
  },
  {
    title: 'something was written to where nobody listens',
    options: () => NOBODY,
    subject: (stream, log) => {
      stream.write('lost', callback(log, 'write'));
    },
  },
  {
    title: 'something was written twice to where nobody listens',
    options: () => NOBODY,
    subject: (stream, log) => {
      stream.write('lost', callback(log, 'one'));
      stream.write('lost', callback(log, 'two'));
    },
  },
  {
    title: 'it was ended where nobody listens',
    options: () => NOBODY,
    subject: (stream, log) => {
      stream.end('lost', callback(log, 'ended'));
    },
  },
  {
    title: 'the local address is not ours',
    options: ({ port }) => ({ port, host: '127.0.0.1', localAddress: '192.0.2.1' }),
    subject: consume,
  },
  { title: 'it connects, sends before that, and ends', subject: talk },
  { title: 'it connects by path', options: ({ path }) => ({ path }), subject: talk },
  {
    title: 'the port is a string',
    options: ({ port }) => ({ port: String(port), host: '127.0.0.1' }),
    subject: talk,
  },
  { title: 'it is destroyed at once', subject: (stream) => void stream.destroy() },
  {
    title: 'it is destroyed at once with an error',
    subject: (stream) => void stream.destroy(Object.assign(new Error('own'), { code: 'OWN' })),
  },
  {
    title: 'it is destroyed in the next turn',
    subject: (stream) => void setImmediate(() => stream.destroy()),
  },
  {
    title: 'it is destroyed with a write that waits for the connection',
    subject: (stream, log) => {
      stream.write('lost', callback(log, 'write'));
      stream.destroy();
    },
  },
  {
    title: 'it is destroyed by its connect listener',
    subject: (stream) => void stream.on('connect', () => stream.destroy()),
  },
  {
    title: 'it is ended by its connect listener',
    subject: (stream, log) => {
      consume(stream, log);
      stream.on('connect', () => stream.end());
    },
  },
  {
    title: 'the signal aborts before',
    options: ({ port }) => ({ port, host: '127.0.0.1', signal: AbortSignal.abort() }),
    subject: consume,
  },
  {
    title: 'the signal aborts while it connects',
    options: ({ port }) => {
      const abort = new AbortController();
      setImmediate(() => abort.abort());
      return { port, host: '127.0.0.1', signal: abort.signal };
    },
    subject: () => {},
  },
  {
    title: 'the signal aborts when it is connected',
    options: ({ port }) => ({ port, host: '127.0.0.1', signal: AbortSignal.timeout(40) }),
    subject: consume,
  },
  {
    title: 'it times out while idle',
    options: ({ port }) => ({ port, host: '127.0.0.1', timeout: 30 }),
    subject: (stream) => void stream.on('timeout', () => stream.destroy()),
  },
  {
    title: 'it asks for no delay and to be kept alive',
    options: ({ port }) => ({ port, host: '127.0.0.1', noDelay: true, keepAlive: true }),
    subject: talk,
  },
  {
    title: 'a name is looked up',
    options: ({ port }) => ({ port, host: 'a.test', lookup: lookupOf('127.0.0.1') }),
    subject: (stream, log) => {
      stream.on('lookup', (...args) => log.push(`lookup ${args}`));
      talk(stream, log);
    },
  },
  {
    title: 'a name has an address at which nobody listens, and one that answers',
    options: ({ port }) => ({
      port,
      host: 'a.test',
      autoSelectFamily: true,
      lookup: lookupOf('::1', '127.0.0.1'),
    }),
    subject: talk,
  },
  {
    title: 'a name has addresses at which nobody listens',
    options: () => ({
      port: 1,
      host: 'a.test',
      autoSelectFamily: true,
      lookup: lookupOf('::1', '127.0.0.1'),
    }),
    subject: consume,
  },
  {
    title: 'a name is not found',
    options: ({ port }) => ({ port, host: 'a.test', lookup: failingLookup }),
    subject: (stream, log) => {
      stream.on('lookup', (error) => log.push(`lookup ${error.code}`));
    },
  },
  {
    title: 'it is destroyed while a name is looked up',
    options: ({ port }) => ({ port, host: 'a.test', lookup: lookupOf('127.0.0.1') }),
    subject: (stream) => void process.nextTick(() => stream.destroy()),
  },
  {
    title: 'a name is looked up in one family, by what gives one address',
    options: ({ port }) => ({
      port,
      host: 'a.test',
      family: 4,
      lookup: (
        _: string,
        asked: { all?: boolean },
        done: (error: null, address: string, family: number) => void,
      ) => setImmediate(done, null, asked.all ? 'all were asked for' : '127.0.0.1', 4),
    }),
    subject: talk,
  },
  {
    title: 'a name is looked up with families not to be selected',
    options: ({ port }) => ({
      port,
      host: 'a.test',
      autoSelectFamily: false,
      lookup: lookupOf('127.0.0.1', '::1'),
    }),
    subject: (stream, log) => {
      stream.on('lookup', (...args) => log.push(`lookup ${args}`));
      talk(stream, log);
    },
  },
  {
    title: 'a name has what is no address',
    options: () => ({ port: 1, host: 'a.test', family: 4, lookup: lookupOf('no address') }),
    subject: (stream, log) => {
      stream.on('lookup', (...args) => log.push(`lookup ${args}`));
    },
  },
  {
    title: 'a name has an address of no family',
    options: () => ({
      port: 1,
      host: 'a.test',
      family: 4,
      lookup: (_: string, __: object, done: (...args: unknown[]) => void) =>
        setImmediate(done, null, '127.0.0.1', 100),
    }),
    subject: consume,
  },
  {
    title: 'it is connected anew after its close',
    closes: 2,
    subject: (stream, log) => {
      talk(stream, log);
      const state = () => log.push([stream.bytesRead, stream.bytesWritten].join(' '));
      stream.once('connect', () => {
        const port = stream.remotePort as number;
        stream.once('close', () => {
          state();
          stream.connect(port, '127.0.0.1', () => log.push('again'));
          log.push(`${stream.destroyed} ${stream.writable} ${stream.readyState}`);
          stream.end('12');
          stream.once('close', state);
        });
      });
    },
  },
  {
    title: 'it is connected anew after nobody listened',
    closes: 2,
    options: () => NOBODY,
    subject: (stream, log) => {
      stream.once('close', () => {
        stream.connect(1, '127.0.0.1');
        log.push(stream.readyState);
      });
    },
  },
  {
    title: 'what waits for the connection is counted',
    subject: (stream, log) => {
      for (let i = 0; i < 3; i++) {
        stream.write('a');
        log.push(`${stream.bufferSize}`);
      }
      stream.on('finish', () => log.push(`${stream.bufferSize}`));
      talk(stream, log);
    },
  },
  {
    title: 'it receives into one buffer, and pauses where a function says so',
    options: ({ port }) => {
      let calls = 0;
      const callback = function (this: Subject, bytes: number, buffer: Uint8Array) {
        this.emit('part', String(Buffer.from(buffer.subarray(0, bytes))));
        return ++calls !== 2;
      };
      return { port, host: '127.0.0.1', onread: { buffer: new Uint8Array(3), callback } };
    },
    subject: (stream, log) => {
      stream.on('part', (text) => log.push(text));
      stream.on('data', () => log.push('data'));
      stream.on('end', () => log.push(`${stream.bytesRead}`));
      stream.end('1234567890');
      setTimeout(() => stream.resume(), 100);
    },
  },
  {
    title: 'it has water marks of its own for each direction',
    options: ({ port }) => ({
      port,
      host: '127.0.0.1',
      readableHighWaterMark: 1024,
      writableHighWaterMark: 2048,
    }),
    subject: (stream, log) => {
      log.push(`${stream.readableHighWaterMark} ${stream.writableHighWaterMark}`);
      talk(stream, log);
    },
  },
  ...(
    [
      ['a timeout that is no number', ['20']],
      ['a negative timeout', [-1]],
      ['an endless timeout', [Number.POSITIVE_INFINITY]],
      ['a listener of a timeout that is none', [20, 'listener']],
    ] as const
  ).map(([what, args]) => ({
    title: `it refuses ${what}`,
    subject: (stream: Subject, log: Log) => {
      try {
        (stream.setTimeout as (...args: unknown[]) => void)(...args);
      } catch (error) {
        log.push(`${(error as Error).name} ${(error as NodeJS.ErrnoException).code}`);
      }
      stream.destroy();
    },
  })),
  {
    title: 'it says what state it is in',
    subject: (stream, log) => {
      const state = () =>
        log.push(
          [
            stream.readyState,
            stream.connecting,
            stream.pending,
            stream.bytesWritten,
            stream.destroyed,
          ].join(' '),
        );
      state();
      stream.write('12345');
      state();
      stream.on('connect', () => {
        state();
        setTimeout(() => stream.destroy(), 5);
      });
      stream.on('close', state);
    },
  },
];

/** What is thrown at once. */
const REFUSED: [title: string, options: object][] = [
  ['neither port nor path is given', { host: '127.0.0.1' }],
  ['the port is null', { port: null }],
  ['the port is a boolean', { port: true }],
  ['the port is empty', { port: ' ' }],
  ['the port is negative', { port: -1 }],
  ['the port is too large', { port: 65_536 }],
  ['the port is no number', { port: '0x' }],
  ['the path is no string', { path: {} }],
  ['the local address is none', { port: 1, localAddress: 'here' }],
  ['the local port is a string', { port: 1, localPort: 'one' }],
  ['the lookup is no function', { port: 1, lookup: 'dns' }],
  ['whether to select a family is a string', { port: 1, autoSelectFamily: 'yes' }],
  [
    'an attempt has no time',
    { port: 1, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 0 },
  ],
];

describe('connecting', () => {
  const listen = (at: object) =>
    new Promise<net.Server>((resolve) => {
      const server: net.Server = net
        .createServer({ allowHalfOpen: true }, (socket) =>
          socket.on('error', () => {}).pipe(socket),
        )
        .listen(at, () => resolve(server));
    });
  const run = async (
    { options, subject, closes = 1 }: Connecting,
    kind: Kind,
    at: { port: number; path: string },
  ) => {
    const log: Log = [];
    let stream: Subject;
    try {
      stream = KINDS[kind].createConnection(options?.(at) ?? { port: at.port, host: '127.0.0.1' });
    } catch (error) {
      return [`thrown ${(error as Error).name} ${(error as NodeJS.ErrnoException).code}`];
    }
    record(stream, log);
    subject(stream, log);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, 5000);
      let left = closes;
      stream.on('close', () => {
        if (--left === 0) {
          clearTimeout(timer);
          setTimeout(resolve, 5);
        }
      });
    });
    return log;
  };
  it.concurrent.each([
    ...CONNECTING,
    ...REFUSED.map(([title, options]) => ({ title, options: () => options, subject: () => {} })),
  ])('$title', async (scenario) => {
    const path = join(folder, `${paths++}`);
    const servers = await Promise.all([listen({ port: 0, host: '127.0.0.1' }), listen({ path })]);
    const at = { port: (servers[0].address() as net.AddressInfo).port, path };
    const expected = DIFFERENCES[scenario.title]?.log ?? (await run(scenario, 'net', at));
    const actual = await run(scenario, 'raw', at);
    for (const server of servers) server.close();
    expect(actual).toEqual(expected);
  });
});

/** Before Node 22, net says of a write that the stream's end has canceled that it was done. */
function canceled(title: string, log: Log): Log {
  const isOld = Number(process.versions.node.split('.')[0]) < 22;
  const isCanceled = title.includes('is gone while') || log.includes('second ERR_STREAM_DESTROYED');
  return isOld && isCanceled
    ? log.map((event) =>
        event
          .replace(
            /^(first done|second ERR_STREAM_DESTROYED)$/,
            (found) => `${found.split(' ')[0]} ECANCELED`,
          )
          .replace('write done', 'write failed'),
      )
    : log;
}

describe.each(['tcp', 'unix'] as const)('over %s', (transport) => {
  describe.each(['client', 'server'] as const)('as the %s', (role) => {
    const cases = BEHAVIOURS.filter(
      ({ roles, transports }) =>
        (roles?.includes(role) ?? true) && (transports?.includes(transport) ?? true),
    );
    it.concurrent.each(cases)('$title', async (behaviour) => {
      const expected = canceled(behaviour.title, await act(behaviour, 'net', role, transport));
      const actual = await act(behaviour, 'raw', role, transport);
      expect(actual).toEqual(expected);
      expect(actual.at(-1)).not.toBe('never closed');
    });
  });
});
