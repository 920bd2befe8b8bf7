// A TCP server that answers the handshake and "hello" as a test tells it to: torn, glued, too long, not at all.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The other end of one connection. */
export interface Peer {
  readonly socket: Socket;
  /** Resolves when the request's empty line has arrived, with the right value of Sec-WebSocket-Accept. */
  request(): Promise<string>;
  /** Resolves when the bytes of "hello", a frame of 11, have arrived. */
  hello(): Promise<void>;
  /** Sends each piece in a segment of its own. */
  send(...pieces: (string | Uint8Array)[]): Promise<void>;
}

export const FRAME = Buffer.from('\x81\x04dyte', 'latin1');

export function response(accept: string, extraHeader = ''): string {
  return (
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
    `Sec-WebSocket-Accept: ${accept}\r\n${extraHeader}\r\n`
  );
}

function peerOf(socket: Socket): Peer {
  let received = '';
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1');
  });
  socket.on('error', () => {}); // The client may go at any time: that is its business.
  socket.setNoDelay(true);
  async function until(found: () => boolean): Promise<void> {
    while (!found()) {
      await once(socket, 'data');
    }
  }
  return {
    socket,
    async request() {
      await until(() => received.includes('\r\n\r\n'));
      const key = /^sec-websocket-key: *(\S+)/im.exec(received)?.[1];
      received = received.slice(received.indexOf('\r\n\r\n') + 4);
      return createHash('sha1')
        .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
        .digest('base64');
    },
    async hello() {
      await until(() => received.length >= 11);
    },
    async send(...pieces) {
      for (const piece of pieces) {
        socket.write(piece);
        await sleep(pieces.length > 10 ? 2 : 150);
      }
    },
  };
}

export interface ScriptedServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** Runs the script for every connection, on a free loopback port or the one given. */
export async function startScriptedServer(
  script: (peer: Peer) => Promise<void>,
  listenPort = 0,
): Promise<ScriptedServer> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    script(peerOf(socket)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET') {
        throw error; // A reset is the client's way to go.
      }
    });
  });
  server.listen(listenPort, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `ws://127.0.0.1:${port}/`,
    async close() {
      for (const socket of sockets) {
        socket.destroy();
      }
      server.close();
      await once(server, 'close');
    },
  };
}
