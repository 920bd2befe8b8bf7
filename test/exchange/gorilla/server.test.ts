// The reference that other tests measure themselves against is itself what facts say of gorilla/websocket: 129 bytes
// of handshake, 6 bytes of frame. Checked with node:net, without any of this package's code.

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { has, itNeeds } from '../../capabilities.js';
import { type GorillaServer, startGorillaServer } from './server.js';

const request =
  'GET / HTTP/1.1\r\nHost:dyte.io\r\nUpgrade:websocket\r\nConnection:Upgrade\r\n' +
  'Sec-WebSocket-Key:dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version:13\r\nConnection:Upgrade\r\n\r\n';

async function receive(socket: Socket, lengthBytes: number): Promise<string> {
  let received = '';
  while (received.length < lengthBytes) {
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    received += chunk.toString('latin1');
  }
  return received;
}

function maskedText(text: string): Buffer {
  const mask = [1, 2, 3, 4];
  const payload = Buffer.from(text).map((byte, index) => byte ^ mask[index % 4]!);
  return Buffer.from([0x81, 0x80 | payload.length, ...mask, ...payload]);
}

describe('the gorilla/websocket challenge server', () => {
  let server: GorillaServer;
  beforeAll(async () => {
    if (has('gorilla')) server = await startGorillaServer();
  }, 120_000);
  afterAll(async () => {
    await server?.close();
  });

  itNeeds('gorilla')('answers 129 bytes of handshake and hello with dyte', async () => {
    const socket = connect(server.port, server.host);
    socket.write(request);
    const handshake = await receive(socket, 129);
    expect(handshake).toHaveLength(129);
    expect(handshake).toMatch(/^HTTP\/1\.1 101 [\s\S]*s3pPLMBiTxaQ9kYGzzhZRbK\+xOo=\r\n\r\n$/);
    socket.write(maskedText('hello'));
    expect(await receive(socket, 6)).toBe('\x81\x04dyte');
    socket.destroy();
  });

  itNeeds('gorilla')('logs any other message and answers nothing', async () => {
    const socket = connect(server.port, server.host);
    socket.write(request);
    await receive(socket, 129);
    socket.write(Buffer.concat([maskedText('other'), maskedText('hello')]));
    expect(await receive(socket, 6)).toBe('\x81\x04dyte');
    await expect.poll(() => server.log()).toContain('received: other');
    socket.destroy();
  });
});
