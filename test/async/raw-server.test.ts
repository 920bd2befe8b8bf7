import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  createConnection,
  createServer,
  listenFds,
  type RawDuplex,
  type RawServer,
} from '../../lib/async.js';
import { AF_INET, SOCK_STREAM } from '../../lib/constants.js';
import { type Arg, ERRNO, rawSyscall, Socket, SYS } from '../../lib/index.js';

const folder = mkdtempSync(join(tmpdir(), 'raw-server-'));
afterAll(() => rmSync(folder, { recursive: true }));

const listening = (server: RawServer, ...at: unknown[]) =>
  new Promise<RawServer>((resolve, reject) => {
    server.once('error', reject).listen(...at, () => resolve(server));
  });
const closing = (server: RawServer) => new Promise((resolve) => server.close(resolve));
const echoed = (duplex: RawDuplex) =>
  new Promise<string>((resolve, reject) => {
    let text = '';
    duplex.on('data', (data) => {
      text += data;
    });
    duplex.on('error', reject).on('close', () => resolve(text));
    duplex.end('hello');
  });
const echo = (duplex: RawDuplex) => void duplex.pipe(duplex);

describe('a server', () => {
  it.each([
    ['a port', [0]],
    ['an IPv4 address', [{ port: 0, host: '127.0.0.1' }]],
    ['an IPv6 address', [0, '::1']],
    ['localhost, with a backlog', [0, 'localhost', 5]],
    ['a path', [join(folder, 'by-path')]],
    ['a path in the options', [{ path: join(folder, 'in-options') }]],
    ['an abstract name', [{ abstract: `raw-server-${process.pid}` }]],
    ['a port that others share', [{ port: 0, host: '127.0.0.1', reusePort: true }]],
  ] as const)('listens at %s', async (_, at) => {
    const server = await listening(createServer({ allowHalfOpen: true }, echo), ...at);
    const address = server.address();
    const to =
      typeof address === 'string'
        ? address.startsWith('\0')
          ? { abstract: address.slice(1) }
          : { path: address }
        : { port: address?.port, host: address?.family === 'IPv6' ? '::1' : '127.0.0.1' };
    expect(await echoed(createConnection(to))).toBe('hello');
    await closing(server);
    expect(server.address()).toBeNull();
    expect(server.listening).toBe(false);
  });

  it('removes the file of its Unix socket, and takes over a socket that listens', async () => {
    const path = join(folder, 'removed');
    const server = await listening(createServer(echo), path);
    expect(existsSync(path)).toBe(true);
    await closing(server);
    expect(existsSync(path)).toBe(false);

    const inherited = Socket.open(AF_INET, SOCK_STREAM);
    inherited.bind({ address: '127.0.0.1', port: 0 });
    inherited.listen();
    const { port } = inherited.localAddress() as { port: number };
    const taken = await listening(createServer({ allowHalfOpen: true }, echo), {
      fd: inherited.owner.release(),
    });
    expect(await echoed(createConnection(port, '127.0.0.1'))).toBe('hello');
    await closing(taken);
  });

  it('says EADDRINUSE as node:net does, and listens to no second place', async () => {
    const server = await listening(createServer(echo), 0, '127.0.0.1');
    const { port } = server.address() as { port: number };
    const error = await listening(createServer(), port, '127.0.0.1').catch((reason) => reason);
    const netError = await new Promise<Error>((resolve) =>
      net.createServer().once('error', resolve).listen(port, '127.0.0.1'),
    );
    expect(error).toMatchObject({
      code: 'EADDRINUSE',
      syscall: 'listen',
      address: '127.0.0.1',
      port,
    });
    expect(netError).toMatchObject({
      code: 'EADDRINUSE',
      syscall: 'listen',
      address: '127.0.0.1',
      port,
    });
    expect(() => server.listen(0)).toThrow(
      expect.objectContaining({ code: 'ERR_SERVER_ALREADY_LISTEN' }),
    );
    expect(() => createServer().listen({ prot: 1 })).toThrow(/did you mean port/);
    expect(() => createServer().listen(0, 'example.org')).toThrow(/names are not resolved/);
    expect(() => createServer({ noDealy: true } as object)).toThrow(/did you mean noDelay/);
    await closing(server);
    const twice = await new Promise((resolve) => server.close(resolve));
    expect(twice).toMatchObject({ code: 'ERR_SERVER_NOT_RUNNING' });
  });

  it.each(['EMFILE', 'ENFILE', 'ENOBUFS'] as const)(
    'loses no connection when accept says %s',
    async (code) => {
      let failures = 0;
      const syscall = (nr: number, ...args: Arg[]) =>
        nr === SYS.accept4 && failures++ < 2 ? -ERRNO[code] : rawSyscall(nr, ...args);
      const server = await listening(
        createServer({ allowHalfOpen: true, syscall }, echo),
        0,
        '127.0.0.1',
      );
      const { port } = server.address() as { port: number };
      expect(
        await Promise.all([1, 2].map(() => echoed(createConnection(port, '127.0.0.1')))),
      ).toEqual(['hello', 'hello']);
      await closing(server);
    },
  );

  it('drops what passes maxConnections, counts the others, and closes when the last has ended', async () => {
    const server = await listening(createServer(), 0, '127.0.0.1');
    server.maxConnections = 1;
    const { port } = server.address() as { port: number };
    const dropped = new Promise((resolve) => server.once('drop', resolve));
    const first = createConnection(port, '127.0.0.1').on('error', () => {});
    await new Promise((resolve) => server.once('connection', resolve));
    const second = createConnection(port, '127.0.0.1').on('error', () => {});
    await dropped;
    expect(
      await new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
    ).toBe(1);
    const order: string[] = [];
    server.close(() => order.push('closed'));
    first.once('close', () => order.push('ended'));
    setTimeout(() => first.destroy(), 20);
    await vi.waitFor(() => expect(order).toEqual(['ended', 'closed']));
    second.destroy();
  });

  it('ends when its signal aborts', async () => {
    const abort = new AbortController();
    const server = await listening(createServer(), { port: 0, signal: abort.signal });
    const closed = new Promise((resolve) => server.once('close', resolve));
    abort.abort();
    await closed;
  });

  it('serves http, from any client', async () => {
    const app = http.createServer((request, response) => {
      let bytes = 0;
      request.on('data', (data) => {
        bytes += data.length;
      });
      request.on('end', () => response.end(`${request.method} ${request.url} ${bytes}`));
    });
    const path = join(folder, 'http');
    const server = await listening(
      createServer({ noDelay: true }, (duplex) => app.emit('connection', duplex)),
      path,
    );
    const agent = new http.Agent({ keepAlive: true });
    for (const [connect, bytes] of [
      [createConnection, 0],
      [net.createConnection, 1_000_000],
      [createConnection, 1_000_000],
    ] as const) {
      const text = await new Promise((resolve, reject) => {
        const request = http.request(
          {
            path: '/x',
            method: 'POST',
            socketPath: path,
            agent,
            createConnection: connect as never,
          },
          (response) => {
            let body = '';
            response.on('data', (data) => {
              body += data;
            });
            response.on('end', () => resolve(body));
          },
        );
        request.on('error', reject).end(Buffer.alloc(bytes));
      });
      expect(text).toBe(`POST /x ${bytes}`);
    }
    agent.destroy();
    app.closeAllConnections();
    await closing(server);
  });
});

describe('listenFds', () => {
  const pid = String(process.pid);
  it('are those of the environment, with their names', () => {
    expect(listenFds({})).toEqual([]);
    expect(listenFds({ LISTEN_PID: '1', LISTEN_FDS: '1' })).toEqual([]);
    expect(listenFds({ LISTEN_PID: pid, LISTEN_FDS: '2', LISTEN_FDNAMES: 'web:' })).toEqual([
      { fd: 3, name: 'web' },
      { fd: 4, name: 'unknown' },
    ]);
    expect(() => listenFds({ LISTEN_PID: pid, LISTEN_FDS: 'x' })).toThrow('LISTEN_FDS is "x"');
  });
});
