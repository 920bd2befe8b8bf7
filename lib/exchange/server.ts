// The challenge server: the other end of the exchange. It answers the text message "hello" with "dyte" and keeps the
// connection; anything else it logs and does not answer, as the original on gorilla/websocket. Its handshake has
// gorilla's 129 bytes. It offers no subprotocol and no extension. RFC 6455.
//
// It needs its thread's event loop. A process that also blocks, as the raw client does, starts server-thread.ts.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { Duplex } from 'node:stream';
import {
  closeFrame,
  FrameReader,
  type Message,
  ProtocolError,
  serverFrame,
} from './server-frames.js';

export interface ServerOptions {
  /** An IPv4 or IPv6 address to listen on, for example "127.0.0.1". */
  readonly host: string;
  /** 0 lets the kernel choose. */
  readonly port: number;
  /** Gets a line, without its newline, for every message received and every connection that failed. */
  readonly log?: ((line: string) => void) | undefined;
}

export interface Server {
  readonly host: string;
  readonly port: number;
  /** ws://HOST:PORT/ */
  readonly url: string;
  /** Ends the connections and stops listening; resolves when that is done. */
  close(): Promise<void>;
}

/** Of a message, how much is logged. */
const LOGGED_CHARACTERS = 200;
/** Nobody has a reason to send more than "hello". */
const MAX_MESSAGE_BYTES = 65_536;
/** RFC 6455 section 1.3. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
/** How long a client may take to close its end. */
const CLOSE_TIMEOUT_MS = 2000;

type Log = (line: string) => void;

/** Listens. @throws Node's system error when it cannot, for example EADDRINUSE. */
export async function startServer({ host, port, log = () => {} }: ServerOptions): Promise<Server> {
  const http = createServer((_request, response) => {
    response.writeHead(426, { 'Content-Type': 'text/plain', Upgrade: 'websocket' });
    response.end('Upgrade Required: this server speaks WebSocket\n');
  });
  const connections = new Set<Duplex>();
  http.on('upgrade', (request, socket, head) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
    socket.on('error', (error) => log(`connection failed: ${error.message}`));
    const accept = acceptOf(request);
    if (accept === null) {
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    converse(socket, head, log);
  });
  http.listen(port, host);
  await once(http, 'listening');
  const address = http.address() as AddressInfo;
  const shown = isIPv6(address.address) ? `[${address.address}]` : address.address;
  return {
    host: address.address,
    port: address.port,
    url: `ws://${shown}:${address.port}/`,
    async close() {
      const closed = once(http, 'close');
      http.close();
      http.closeAllConnections();
      for (const socket of connections) {
        socket.destroy();
      }
      await closed;
    },
  };
}

/** The answer to the request's key; null: this is no opening handshake. RFC 6455 section 4.2.1. */
function acceptOf({ method, headers }: IncomingMessage): string | null {
  const key = headers['sec-websocket-key'] ?? '';
  const isHandshake =
    method === 'GET' &&
    headers.upgrade?.toLowerCase() === 'websocket' &&
    headers['sec-websocket-version'] === '13' &&
    /^[A-Za-z0-9+/]{22}==$/.test(key);
  return isHandshake ? createHash('sha1').update(key).update(GUID).digest('base64') : null;
}

/** Answers what comes until the client closes or breaks the protocol. `head`: what came with the handshake. */
function converse(socket: Duplex, head: Buffer, log: Log): void {
  const reader = new FrameReader(MAX_MESSAGE_BYTES);
  let isClosing = false;
  const end = (frame: Buffer): void => {
    isClosing = true;
    socket.end(frame);
    setTimeout(() => socket.destroy(), CLOSE_TIMEOUT_MS).unref();
  };
  const take = (chunk: Buffer): void => {
    if (isClosing) {
      return; // What follows a Close frame is discarded.
    }
    try {
      for (const message of reader.read(chunk)) {
        const reply = replyTo(message, log);
        if (message.kind === 'close') {
          end(reply as Buffer);
          return;
        }
        if (reply !== null) {
          socket.write(reply);
        }
      }
    } catch (error) {
      if (!(error instanceof ProtocolError)) {
        throw error;
      }
      log(`connection failed: ${error.message}`);
      end(closeFrame(error.closeCode));
    }
  };
  socket.on('data', take);
  socket.on('end', () => socket.end());
  take(head);
}

/** What the server sends for a message: a frame, or nothing. */
function replyTo({ kind, payload }: Message, log: Log): Buffer | null {
  switch (kind) {
    case 'close':
      return serverFrame('close', payload.subarray(0, 2));
    case 'ping':
      return serverFrame('pong', payload);
    case 'pong':
      return null;
    default:
      log(`received: ${JSON.stringify(payload.toString().slice(0, LOGGED_CHARACTERS))}`);
      return kind === 'text' && payload.equals(HELLO) ? serverFrame('text', 'dyte') : null;
  }
}

const HELLO = Buffer.from('hello');
