// The health probes, as executables, against servers that people run: the probe must see what curl would see, and the
// server must not notice that it was no browser.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { emit } from '../../lib/emit/emit.js';
import { httpProbe, webSocketProbe } from '../../lib/exchange/recipes.js';
import { link } from '../../lib/program/link/link.js';
import type { Program } from '../../lib/program/program.js';
import { run } from '../../lib/program/run/run.js';
import { itNeeds, runnerOf } from '../capabilities.js';
import { runProgram } from '../cli/cli-process.js';
import { freePort } from '../free-port.js';
import { startGorillaServer } from './gorilla/server.js';
import { type Peer, startScriptedServer } from './scripted-server.js';

const HOST = '127.0.0.1';
/** The architectures whose executables the kernel itself starts: the servers are what is of interest here. */
const targets = (['x64', 'ia32', 'arm64'] as const).filter(
  (target) => runnerOf(target)?.length === 0,
);
const [native] = targets;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'probes-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

function write(program: Program, target = native, timeoutSeconds = 10): string {
  const file = join(directory, `probe-${target}-${timeoutSeconds}`);
  rmSync(file, { force: true });
  const { bytes } = emit(link(program), { target: target!, layout: 'golf', timeoutSeconds });
  writeFileSync(file, bytes, { mode: 0o755 });
  return file;
}

async function endOf(file: string): Promise<number | string | null> {
  const { status, signal } = await runProgram(file, []);
  return status ?? signal;
}

/** How often it ended how, of that many runs one after another. */
async function ends(file: string, runs: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let i = 0; i < runs; i++) {
    const end = String(await endOf(file));
    counts[end] = (counts[end] ?? 0) + 1;
  }
  return counts;
}

const health = (port: number, status = 200) =>
  httpProbe({ address: HOST, port }, '/health', status);

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode === null) {
    child.kill();
    await once(child, 'exit');
  }
}

/** The end of the test's own connections, as the server's kernel saw them: 'end', or the code of the error. */
async function startObserver(script: (peer: Peer) => Promise<void>) {
  const seen: string[] = [];
  const server = await startScriptedServer(async (peer) => {
    peer.socket.once('end', () => seen.push('end'));
    peer.socket.once('error', ({ code }: NodeJS.ErrnoException) => seen.push(String(code)));
    await script(peer);
  });
  return { ...server, seen };
}

describe.each(targets)('an HTTP probe for %s', (target) => {
  itNeeds('python3')(
    "leaves no traceback in the log of Python's http.server, 100 times over, healthy or not",
    async () => {
      const child = spawn(
        'python3',
        ['-u', '-m', 'http.server', '0', '--bind', HOST, '--directory', directory],
        { stdio: ['ignore', 'pipe', 'pipe'] },
      );
      let log = '';
      child.stderr.on('data', (chunk: Buffer) => {
        log += chunk.toString();
      });
      try {
        const [line] = (await once(child.stdout, 'data')) as [Buffer];
        const port = Number(/port (\d+)/.exec(line.toString())?.[1]);
        writeFileSync(join(directory, 'health'), 'a'.repeat(20_000));
        expect(await ends(write(health(port), target), 100)).toEqual({ 0: 100 });
        expect(await ends(write(health(port, 204), target), 20)).toEqual({ 125: 20 });
        await expect.poll(() => log.match(/"GET \/health HTTP\/1\.0" 200/g)?.length).toBe(120);
        expect(log).not.toMatch(/Traceback|Error|reset/i);
      } finally {
        await stop(child);
      }
    },
  );

  itNeeds('nginx')('is served by nginx, which logs no error', async () => {
    const port = await freePort();
    const prefix = mkdtempSync(join(directory, 'nginx-'));
    writeFileSync(
      join(prefix, 'nginx.conf'),
      `daemon off; master_process off; pid ${prefix}/pid; error_log ${prefix}/error.log info;
       events {} http { access_log ${prefix}/access.log;
       client_body_temp_path ${prefix}/a; proxy_temp_path ${prefix}/b; fastcgi_temp_path ${prefix}/c;
       uwsgi_temp_path ${prefix}/d; scgi_temp_path ${prefix}/e;
       server { listen ${HOST}:${port};
         location = /health { return 200 'fine'; } location / { return 503; } } }`,
    );
    const child = spawn('nginx', ['-p', prefix, '-c', 'nginx.conf', '-e', `${prefix}/error.log`], {
      stdio: 'ignore',
    });
    try {
      const file = write(health(port), target);
      await expect.poll(() => endOf(file), { timeout: 10_000, interval: 100 }).toBe(0);
      writeFileSync(join(prefix, 'access.log'), '');
      expect(await ends(file, 50)).toEqual({ 0: 50 });
      expect(
        await ends(write(httpProbe({ address: HOST, port }, '/other', 200), target), 5),
      ).toEqual({ 125: 5 });
      const read = (log: string) => readFileSync(join(prefix, log), 'utf8');
      await expect.poll(() => read('access.log').split('\n').length).toBe(56);
      expect(read('error.log')).not.toMatch(/reset|\[(warn|error|crit|alert|emerg)\]/);
    } finally {
      await stop(child);
    }
  });

  it('reads a long reply of a Node server to its end', async () => {
    const errors: unknown[] = [];
    const closed: boolean[] = [];
    const server = createServer((_, answer) => {
      answer.on('close', () => closed.push(answer.writableFinished));
      answer.end('a'.repeat(60_000));
    });
    server.on('connection', (socket) => socket.on('error', (error) => errors.push(error)));
    server.listen(0, HOST);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await ends(write(health(port), target), 20)).toEqual({ 0: 20 });
    await expect.poll(() => closed).toEqual(Array(20).fill(true));
    expect(errors).toEqual([]);
    server.close();
    await once(server, 'close');
  });

  it('waits for the end of the reply before it goes, and sends no reset', async () => {
    const server = await startObserver(async (peer) => {
      await peer.request();
      await peer.send('HTTP/1.1 200 OK\r\n', '\r\n', 'fine');
      peer.socket.end();
    });
    expect(await endOf(write(health(server.port), target))).toBe(0);
    await expect.poll(() => server.seen).toEqual(['end']);
    await server.close();
  });

  it('is healthy when the server resets the connection after its reply', async () => {
    const server = await startScriptedServer(async (peer) => {
      await peer.request();
      await peer.send('HTTP/1.1 200 OK\r\n\r\n');
      peer.socket.resetAndDestroy();
    });
    expect(await endOf(write(health(server.port), target))).toBe(0);
    await server.close();
  });

  it('reads some 64 KiB of a reply without end, and no more', async () => {
    const server = await startScriptedServer(async (peer) => {
      await peer.request();
      peer.socket.write('HTTP/1.1 200 OK\r\n\r\n');
      while (!peer.socket.destroyed) {
        peer.socket.write(Buffer.alloc(4096));
        await sleep(1);
      }
    });
    expect(await endOf(write(health(server.port), target))).toBe(0);
    await server.close();
  });

  it('is ended by its timeout when a reply does not end', async () => {
    const server = await startScriptedServer(async (peer) => {
      await peer.request();
      await peer.send('HTTP/1.1 200 OK\r\n\r\n');
    });
    expect(await endOf(write(health(server.port), target, 1))).toBe('SIGALRM');
    await server.close();
  });

  it.each([
    ['HTTP/1.1 2000 OK\r\n\r\n', 125],
    ['HTTP/1.1 20 OK\r\n\r\n.', 125],
    ['HTTP/1.1 1200 OK\r\n\r\n', 125],
    ['XXXX/9.9 200 OK\r\n\r\n', 125],
    ['HTTP/9.9 200 OK\r\n\r\n', 125],
    ['HTTP/2.0 200 OK\r\n\r\n', 125],
    ['RTSP/1.0 200 OK\r\n\r\n', 125],
    ['HTTP/1.1 200 \r\n\r\n', 0],
    ['HTTP/1.0 200 OK\r\n\r\n', 0],
  ])('ends a reply of %j with %d', async (reply, end) => {
    const server = await startScriptedServer(async (peer) => {
      await peer.request();
      await peer.send(reply);
      peer.socket.end();
    });
    expect(await endOf(write(health(server.port), target))).toBe(end);
    await server.close();
  });
});

describe('a WebSocket probe', () => {
  const probe = (port: number, path = '/') => webSocketProbe({ address: HOST, port }, path);

  it("closes the connection in order, as ws's server sees it", async () => {
    const server = new WebSocketServer({ host: HOST, port: 0 });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const codes: unknown[] = [];
    server.on('connection', (socket) => {
      socket.on('close', (code) => codes.push(code));
      socket.on('error', (error) => codes.push(error));
      socket.send('a greeting that nobody reads');
    });
    for (const target of targets) {
      expect(await ends(write(probe(port), target), 20)).toEqual({ 0: 20 });
    }
    const CLOSED_WITHOUT_A_CODE = 1005;
    await expect.poll(() => codes).toEqual(Array(20 * targets.length).fill(CLOSED_WITHOUT_A_CODE));
    server.close();
    await once(server, 'close');
  });

  itNeeds('gorilla')(
    'closes the connection in order, as gorilla/websocket sees it',
    async () => {
      const server = await startGorillaServer();
      expect(await ends(write(probe(server.port)), 20)).toEqual({ 0: 20 });
      await expect.poll(() => server.log().length).toBeGreaterThanOrEqual(20);
      expect(server.log().join('\n')).not.toMatch(/reset|unexpected EOF|1006/);
      await server.close();
    },
    120_000,
  );

  it('is unhealthy where a path knows no WebSocket', async () => {
    const server = await startScriptedServer(async (peer) => {
      await peer.request();
      await peer.send('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      peer.socket.end();
    });
    expect(await endOf(write(probe(server.port)))).toBe(125);
    await server.close();
  });
});

it('runs in this process too, and leaves the connection in order', async () => {
  const child = spawn(process.execPath, [
    '-e',
    `const server = require('node:http').createServer((_, answer) => answer.end('a'.repeat(30000)));
     server.on('connection', (socket) => socket.on('error', (error) => console.log(error.code)));
     server.listen(0, '${HOST}', () => console.log(server.address().port));`,
  ]);
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await once(child.stdout, 'data');
  const outcome = run(link(health(Number(said[0]))));
  expect(outcome.failure).toBeNull();
  await sleep(50);
  expect(said).toHaveLength(1);
  await stop(child);
});
