// A server that follows a script of the behaviour lab, one at a time.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { ServerScript, ServerStep } from './scripts.js';

const HELLO_BYTES = 11;
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
/** So that what is sent after it is a segment of its own, also for a client that is slow to ask. */
const PAUSE_MS = 150;

export interface ScriptedServer {
  readonly port: number;
  /** What every connection from now on gets. */
  follow(script: ServerScript): void;
  close(): Promise<void>;
}

export async function startScriptedServer(): Promise<ScriptedServer> {
  let script: ServerScript = { name: 'nothing', steps: ['silence'] };
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // The client may go at any time: what it did is what is measured.
    new Conversation(socket).follow(script.steps).catch((error: unknown) => {
      if (!socket.destroyed) {
        throw error;
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    follow(next) {
      script = next;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) {
        socket.destroy();
      }
      await closed;
    },
  };
}

/** One connection. A step that waits for what does not come waits for ever. */
class Conversation {
  readonly #socket: Socket;
  #received = '';
  #accept = '';

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => {
      this.#received += chunk.toString('latin1');
    });
  }

  async follow(steps: readonly ServerStep[]): Promise<void> {
    for (const step of steps) {
      if (this.#socket.destroyed) {
        return;
      }
      await this.#take(step);
    }
  }

  async #take(step: ServerStep): Promise<void> {
    const socket = this.#socket;
    if (typeof step === 'object') {
      return this.#send(step.send);
    }
    switch (step) {
      case 'request': {
        await this.#until(() => this.#received.includes('\r\n\r\n'));
        const key = /^sec-websocket-key: *(\S+)/im.exec(this.#received)?.[1] ?? '';
        this.#accept = createHash('sha1')
          .update(key + GUID)
          .digest('base64');
        this.#received = this.#received.slice(this.#received.indexOf('\r\n\r\n') + 4);
        return;
      }
      case 'hello':
        return this.#until(() => this.#received.length >= HELLO_BYTES);
      case 'wait':
        await sleep(PAUSE_MS);
        return;
      case 'end':
        socket.end();
        return;
      case 'reset':
        socket.resetAndDestroy();
        return;
      case 'silence':
        return;
    }
  }

  /** `{cut:N}` and `{bytes}` at the start say in which pieces the rest goes out. */
  async #send(text: string): Promise<void> {
    const [prefix = '', at] = /^\{(?:bytes|cut:(\d+))\}/.exec(text) ?? [];
    const bytes = Buffer.from(
      text.slice(prefix.length).replace('{accept}', this.#accept),
      'latin1',
    );
    const pieces =
      prefix === ''
        ? [bytes]
        : at === undefined
          ? [...bytes].map((byte) => Buffer.of(byte))
          : [bytes.subarray(0, Number(at)), bytes.subarray(Number(at))];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        // The first piece has to be read by itself, whatever else the machine does.
        await (index > 1 ? nextTurn() : sleep(PAUSE_MS));
      }
      this.#socket.write(piece);
    }
  }

  async #until(isDone: () => boolean): Promise<void> {
    while (!isDone()) {
      await once(this.#socket, 'data');
    }
  }
}
