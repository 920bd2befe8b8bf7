// Libraries over RawDuplex, each against its real server: what they touch of a net.Socket is there, and behaves.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import https from 'node:https';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createConnection, createServer, RawDuplex, type RawServer } from '../../lib/async.js';
import { itNeeds, postgresFolder } from '../capabilities.js';

const folder = mkdtempSync(join(tmpdir(), 'libraries-'));
chmodSync(folder, 0o755);
const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
  rmSync(folder, { recursive: true });
});
const library = createRequire(new URL('libraries/package.json', import.meta.url));

const listening = (server: RawServer, at: object) =>
  new Promise<number>((resolve) => {
    server.listen(at, () => resolve((server.address() as { port: number }).port));
    ends.push(() => new Promise((done) => server.close(done)));
  });

/** Tries until it works: a server is starting. */
async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (let times = 0; ; times++) {
    try {
      return await attempt();
    } catch (error) {
      if (times === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

describe('ws', () => {
  it('has client and server over streams of ours, by TCP and by an abstract name', async () => {
    const wss = new WebSocketServer({ noServer: true });
    const { createServer: createHttp } = await import('node:http');
    const app = createHttp().on('upgrade', (request, socket, head) =>
      wss.handleUpgrade(request, socket, head, (socketOf) =>
        socketOf.on('message', (data, isBinary) => socketOf.send(data, { binary: isBinary })),
      ),
    );
    const serve = (duplex: RawDuplex) => void app.emit('connection', duplex);
    const abstract = `libraries-${process.pid}`;
    const port = await listening(createServer({ noDelay: true }, serve), {
      port: 0,
      host: '127.0.0.1',
    });
    await listening(createServer(serve), { abstract });
    for (const to of [{ port, host: '127.0.0.1' }, { abstract }]) {
      const client = new WebSocket('ws://localhost/', {
        createConnection: () => createConnection(to),
      });
      await once(client, 'open');
      for (const message of ['text', 'x'.repeat(1_000_000)]) {
        client.send(message);
        expect(String((await once(client, 'message'))[0])).toBe(message);
      }
      client.close(1000);
      expect((await once(client, 'close'))[0]).toBe(1000);
    }
    const refused = new WebSocket('ws://localhost/', {
      createConnection: () => createConnection(1, '127.0.0.1'),
    });
    expect((await once(refused, 'error'))[0]).toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('tls', () => {
  itNeeds('openssl')('speaks TLS 1.3, and refuses a wrong name', async () => {
    const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key,
        '-out',
        cert,
        '-days',
        '2',
        '-subj',
        '/CN=right.test',
        '-addext',
        'subjectAltName=DNS:right.test',
      ],
      { stdio: 'ignore' },
    );
    const { readFileSync } = await import('node:fs');
    const ca = readFileSync(cert);
    const app = https.createServer({ key: readFileSync(key), cert: ca }, (_, response) =>
      response.end('secret'),
    );
    const port = await listening(
      createServer((duplex) => app.emit('connection', duplex)),
      { port: 0, host: '127.0.0.1' },
    );
    const ask = (servername: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = tls.connect(
          { socket: createConnection(port, '127.0.0.1'), servername, ca },
          () => socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
        );
        let text = socket.getProtocol() ?? '';
        socket.on('data', (data) => {
          text += data;
        });
        socket.on('end', () => resolve(`${socket.getProtocol()} ${text}`)).on('error', reject);
      });
    expect(await ask('right.test')).toMatch(/^TLSv1.3 .*secret/s);
    await expect(ask('wrong.test')).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  });
});

describe('undici', () => {
  itNeeds('libraries')('sends requests over a connector of ours', async () => {
    const { Agent, request } = library('undici');
    const { createServer: createHttp } = await import('node:http');
    const app = createHttp((incoming, response) => incoming.pipe(response));
    const path = join(folder, 'undici');
    const server = createServer((duplex) => app.emit('connection', duplex));
    await new Promise<void>((resolve) => server.listen(path, resolve));
    ends.push(() => new Promise((done) => server.close(done)));
    const dispatcher = new Agent({
      connect(_: object, done: (error: Error | null, socket?: RawDuplex) => void) {
        const duplex = createConnection(path, () => done(null, duplex)).once('error', done);
      },
    });
    const body = 'x'.repeat(300_000);
    const answers = await Promise.all(
      [1, 2, 3].map(async () =>
        (await request('http://localhost/', { method: 'POST', body, dispatcher })).body.text(),
      ),
    );
    expect(answers).toEqual([body, body, body]);
    await dispatcher.close();
    app.closeAllConnections();
  });
});

describe('pg', () => {
  itNeeds('libraries', 'postgres')(
    'queries PostgreSQL by a Unix socket and by TCP',
    async () => {
      const { Client } = library('pg');
      const data = join(folder, 'postgres');
      mkdirSync(data);
      execFileSync('chown', ['postgres', data]);
      const asPostgres = (program: string, ...args: string[]) =>
        [
          'setpriv',
          [
            '--reuid=postgres',
            '--regid=postgres',
            '--clear-groups',
            `${postgresFolder()}/${program}`,
            ...args,
          ],
        ] as const;
      execFileSync(
        ...asPostgres('initdb', '-D', data, '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'),
        { stdio: 'ignore' },
      );
      const port = 40_000 + (process.pid % 10_000);
      const server = spawn(
        ...asPostgres(
          'postgres',
          '-D',
          data,
          '-p',
          String(port),
          '-k',
          data,
          '-h',
          '127.0.0.1',
          '-F',
        ),
        { stdio: 'ignore' },
      );
      ends.push(() => {
        server.kill('SIGQUIT');
        return once(server, 'exit');
      });
      for (const host of [data, '127.0.0.1']) {
        const client = await eventually(async () => {
          const attempt = new Client({
            host,
            port,
            user: 'postgres',
            database: 'postgres',
            stream: () => new RawDuplex(),
          });
          await attempt.connect();
          return attempt;
        });
        const { rows } = await client.query(
          'select n, repeat($1, n) as text from generate_series(1, 2000) n',
          ['x'],
        );
        expect(rows.length).toBe(2000);
        expect(rows[1999]).toEqual({ n: 2000, text: 'x'.repeat(2000) });
        await expect(client.query('select nonsense')).rejects.toMatchObject({ code: '42703' });
        await client.end();
      }
    },
    60_000,
  );
});

describe('ioredis', () => {
  itNeeds('libraries', 'redis')(
    'talks to Redis by a Unix socket and by TCP',
    async () => {
      const { Redis } = library('ioredis');
      const path = join(folder, 'redis');
      const port = 50_000 + (process.pid % 10_000);
      const server = spawn(
        'redis-server',
        [
          '--port',
          String(port),
          '--bind',
          '127.0.0.1',
          '--unixsocket',
          path,
          '--save',
          '',
          '--dir',
          folder,
        ],
        { stdio: 'ignore' },
      );
      ends.push(() => {
        server.kill('SIGKILL');
        return once(server, 'exit');
      });
      for (const to of [{ path }, { port, host: '127.0.0.1' }]) {
        class Connector {
          connecting = true;
          async connect() {
            return createConnection(to);
          }
          disconnect() {}
          check() {
            return true;
          }
        }
        const redis = new Redis({ Connector, retryStrategy: () => 100, lazyConnect: false });
        redis.on('error', () => {}); // It is starting.
        const value = 'y'.repeat(200_000);
        await redis.set('key', value);
        expect(await redis.get('key')).toBe(value);
        const replies = await redis
          .pipeline(
            Array.from({ length: 500 }, (_, index) => ['rpush', to.path ?? 'tcp', `${index}`]),
          )
          .exec();
        expect(replies?.at(-1)).toEqual([null, 500]);
        await redis.quit();
      }
    },
    60_000,
  );
});

describe('mysql2', () => {
  itNeeds('libraries')('has client and server over streams of ours', async () => {
    const mysql = library('mysql2');
    const server = mysql.createServer();
    server.on(
      'connection',
      (connection: {
        serverHandshake(options: object): void;
        on(event: string, f: (sql: string) => void): void;
        writeTextResult(rows: object[], columns: object[]): void;
        writeColumns(columns: object[]): void;
      }) => {
        connection.on('error', () => {}); // The client goes without a word.
        connection.serverHandshake({
          protocolVersion: 10,
          serverVersion: '8',
          connectionId: 1,
          statusFlags: 2,
          characterSet: 8,
          capabilityFlags: 0xffffff ^ 0x800,
          authCallback: (_: object, done: (error: null) => void) => done(null),
        });
        connection.on('query', () =>
          connection.writeTextResult(
            [{ answer: '42' }],
            [
              {
                catalog: 'def',
                schema: '',
                name: 'answer',
                orgName: 'answer',
                table: '',
                orgTable: '',
                characterSet: 33,
                columnLength: 10,
                columnType: 253,
                flags: 0,
                decimals: 0,
              },
            ],
          ),
        );
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server._server.address();
    ends.push(() => new Promise<void>((done) => server.close(() => done())));
    const client = mysql.createConnection({
      stream: () => createConnection(port, '127.0.0.1'),
      user: 'x',
    });
    const [rows] = await client.promise().query('select 42');
    expect(rows).toEqual([{ answer: '42' }]);
    client.destroy();
  });
});

describe('hot-shots', () => {
  itNeeds('libraries')('sends metrics by a stream of ours', async () => {
    const { StatsD } = library('hot-shots');
    const abstract = `statsd-${process.pid}`;
    const received: string[] = [];
    await listening(
      createServer((duplex) => void duplex.on('data', (data) => received.push(String(data)))),
      { abstract },
    );
    const client = new StatsD({
      protocol: 'stream',
      stream: createConnection({ abstract }),
      prefix: 'app.',
    });
    await new Promise((resolve) => client.increment('hits', 3, resolve));
    await eventually(async () => expect(received.join('')).toBe('app.hits:3|c\n'));
    await new Promise((resolve) => client.close(resolve));
  });
});
