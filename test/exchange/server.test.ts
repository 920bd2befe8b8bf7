import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { HELLO_FRAME, REQUEST } from '../../lib/exchange/challenge.js';
import { type Server, startServer } from '../../lib/exchange/server.js';

describe('the challenge server', () => {
  let server: Server;
  let lines: string[];
  beforeEach(async () => {
    lines = [];
    server = await startServer({ host: '127.0.0.1', port: 0, log: (line) => lines.push(line) });
  });
  afterEach(async () => {
    await server.close();
  });

  it('answers only "hello", logs everything, and keeps the connection', async () => {
    const client = new WebSocket(server.url);
    await once(client, 'open');
    const answers: string[] = [];
    client.on('message', (data) => answers.push(data.toString()));
    client.send('hell');
    client.send('hello ');
    client.send(Buffer.from('hello'));
    client.send('');
    client.send('hello');
    client.send('hello');
    await expect.poll(() => answers).toEqual(['dyte', 'dyte']);
    expect(lines).toEqual([
      'received: "hell"',
      'received: "hello "',
      'received: "hello"',
      'received: ""',
      'received: "hello"',
      'received: "hello"',
    ]);
    client.terminate();
  });

  it('answers the handshake with 129 bytes and hello with 6, in segments of their own', async () => {
    const socket = connect(server.port, server.host);
    socket.write(REQUEST);
    const [handshake] = (await once(socket, 'data')) as [Buffer];
    expect(handshake).toHaveLength(129);
    socket.write(HELLO_FRAME);
    const [frame] = (await once(socket, 'data')) as [Buffer];
    expect(frame.toString('latin1')).toBe('\x81\x04dyte');
    socket.destroy();
  });

  it('answers plain HTTP with 426', async () => {
    const response = await fetch(server.url.replace('ws:', 'http:'));
    expect(response.status).toBe(426);
    await response.text();
  });

  it('refuses a bad handshake with 400', async () => {
    const socket = connect(server.port, server.host);
    socket.write('GET / HTTP/1.1\r\nHost:x\r\nUpgrade:websocket\r\nConnection:Upgrade\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString('latin1')).toMatch(/^HTTP\/1\.1 400 /);
    socket.destroy();
  });

  it('logs a client that breaks the protocol, and serves the next one', async () => {
    const broken = connect(server.port, server.host);
    broken.write(REQUEST);
    await once(broken, 'data');
    broken.write(Uint8Array.of(0x81, 0x05)); // A client's frame must be masked.
    await once(broken, 'close');
    await expect.poll(() => lines).toEqual(["connection failed: a client's frame must be masked"]);
    const next = new WebSocket(server.url);
    await once(next, 'open');
    next.terminate();
  });

  it('closes although connections are open, idle or half made', async () => {
    const idle = connect(server.port, server.host);
    await once(idle, 'connect');
    const client = new WebSocket(server.url);
    await once(client, 'open');
    const ended = Promise.all([once(client, 'close'), once(idle, 'close')]);
    await server.close();
    await ended;
    server = await startServer({ host: '127.0.0.1', port: server.port });
  });

  it('rejects when its port is taken', async () => {
    await expect(startServer({ host: '127.0.0.1', port: server.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
