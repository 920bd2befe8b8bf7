// The challenge server: the other end of the exchange, on the ws library. It answers the text message "hello" with
// "dyte" and keeps the connection; anything else it logs and does not answer, as the original on gorilla/websocket.
// Its handshake has gorilla's 129 bytes.
//
// It needs its thread's event loop. A process that also blocks, as the raw client does, starts server-thread.ts.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

export interface ServerOptions {
  /** An IPv4 address to listen on, for example "127.0.0.1". */
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

/** Listens. @throws Node's system error when it cannot, for example EADDRINUSE. */
export async function startServer({ host, port, log }: ServerOptions): Promise<Server> {
  const http = createServer((_request, response) => {
    response.writeHead(426, { 'Content-Type': 'text/plain' });
    response.end('Upgrade Required: this server speaks WebSocket\n');
  });
  const server = new WebSocketServer({ server: http, maxPayload: MAX_MESSAGE_BYTES });
  server.on('connection', (connection) => {
    connection.on('message', (data, isBinary) => {
      const text = data.toString();
      log?.(`received: ${JSON.stringify(text.slice(0, LOGGED_CHARACTERS))}`);
      if (!isBinary && text === 'hello') {
        connection.send('dyte');
      }
    });
    connection.on('error', (error) => log?.(`connection failed: ${error.message}`));
  });
  http.listen(port, host);
  await once(server, 'listening'); // Which repeats http's events, its errors too.
  const address = http.address() as AddressInfo;
  return {
    host: address.address,
    port: address.port,
    url: `ws://${address.address}:${address.port}/`,
    async close() {
      for (const connection of server.clients) {
        connection.terminate();
      }
      const closed = once(http, 'close');
      http.close();
      http.closeAllConnections();
      await closed;
    },
  };
}
