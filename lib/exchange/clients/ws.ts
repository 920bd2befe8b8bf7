// The ws client: the exchange by the ws library, the first rung. The library makes the request (a key of its own, its
// own headers) and the frames; what it received is recorded from its socket. The library is no dependency of this package:
// it is used where the user has it.

import { connect, type Socket } from 'node:net';
import type { WebSocket } from 'ws';
import { SyscallError } from '../../kernel/syscall-error.js';
import { ExchangeError, frameLength, headerLength } from '../challenge.js';
import { writeAll } from '../write-all.js';
import type { Client } from './client.js';

const ETIMEDOUT = -110;

export const client: Client = async (endpoint, { timeoutMs, outputFd }) => {
  const { WebSocket } = await loadWs();
  const host = endpoint.address.includes(':') ? `[${endpoint.address}]` : endpoint.address;
  const chunks: Buffer[] = [];
  const socket: Socket = connect(endpoint.port, endpoint.address);
  socket.on('data', (chunk) => chunks.push(chunk));
  const webSocket = new WebSocket(`ws://${host}:${endpoint.port}/`, {
    createConnection: () => socket,
    perMessageDeflate: false,
  });
  const timer = setTimeout(() => {
    const call = socket.connecting ? 'connect' : 'recvfrom';
    const detail = `not done within ${timeoutMs} ms`;
    socket.destroy(new SyscallError(call, ETIMEDOUT, { ...endpoint, detail }));
  }, timeoutMs);
  try {
    await converse(webSocket, socket);
    const received = Buffer.concat(chunks);
    const handshake = headerLength(received);
    const message = received.subarray(0, handshake + frameLength(received.subarray(handshake)));
    if (outputFd !== null) {
      writeAll(outputFd, message);
    }
    return message;
  } finally {
    clearTimeout(timer);
    webSocket.terminate();
  }
};

/** @throws Error that says how to install the library, where it is not */
async function loadWs(): Promise<typeof import('ws')> {
  try {
    return await import('ws');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') {
      throw error;
    }
    throw new Error('the ws client needs the library ws, which is not installed: npm install ws');
  }
}

/** Resolves when the answer to "hello" has arrived. */
function converse(webSocket: WebSocket, socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on('error', (error) => reject(translate(error))); // After the handshake the library keeps it to itself.
    webSocket.on('open', () => webSocket.send('hello'));
    webSocket.on('message', (_data, isBinary) => {
      if (isBinary) {
        reject(new ExchangeError('REPLY_INVALID', 'the server sent binary where text is due'));
      } else {
        resolve();
      }
    });
    webSocket.on('unexpected-response', (_request, { statusCode, statusMessage }) =>
      reject(
        new ExchangeError(
          'REPLY_REFUSED',
          `the server answered "${statusCode} ${statusMessage}" instead of 101`,
        ),
      ),
    );
    webSocket.on('error', (error) => reject(translate(error)));
    webSocket.on('close', (code) =>
      reject(
        new ExchangeError(
          'REPLY_CLOSED',
          `the server closed the connection before its answer (${code})`,
        ),
      ),
    );
  });
}

/** The library's and the HTTP parser's complaints about a reply, in the terms that the other clients use. */
function translate(error: Error & { code?: string; syscall?: string }): Error {
  if (error.code === 'ECONNRESET' && error.syscall === undefined) {
    // "socket hang up": nobody reset anything, the connection just ended.
    return new ExchangeError('REPLY_CLOSED', 'the server closed the connection without an answer');
  }
  const aboutReply = error.code === undefined || /^(WS_ERR|HPE)_/.test(error.code);
  return aboutReply ? new ExchangeError('REPLY_INVALID', error.message) : error;
}
