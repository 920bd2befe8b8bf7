// The net client: the same bytes as the raw one over node:net, by events. It takes replies in any pieces, and a 101 of
// any length up to a limit, because a stream has no messages.

import { connect, type Socket } from 'node:net';
import { SyscallError } from '../../kernel/syscall-error.js';
import {
  checkFrame,
  checkHandshake,
  ExchangeError,
  type Finding,
  frameLength,
  HELLO_FRAME,
  headerLength,
  REQUEST,
} from '../challenge.js';
import { writeAll } from '../write-all.js';
import type { Client } from './client.js';

const ETIMEDOUT = -110;
/** A handshake or an answer without end is cut off here. */
const MAX_RECEIVED_BYTES = 65_536;

export const client: Client = async (endpoint, { timeoutMs, outputFd }) => {
  const socket = connect(endpoint.port, endpoint.address);
  const timer = setTimeout(() => {
    const call = socket.connecting ? 'connect' : 'recvfrom';
    const detail = `not done within ${timeoutMs} ms`;
    socket.destroy(new SyscallError(call, ETIMEDOUT, { ...endpoint, detail }));
  }, timeoutMs);
  try {
    const received = await converse(socket);
    if (outputFd !== null) {
      writeAll(outputFd, received);
    }
    return received;
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
};

/** Sends the request, then "hello" when the 101 is complete; resolves when the answer is. */
function converse(socket: Socket): Promise<Uint8Array> {
  let received = Buffer.alloc(0);
  let handshake = -1;
  return new Promise((resolve, reject) => {
    const fail = ([code, message]: NonNullable<Finding>): void =>
      reject(new ExchangeError(code, message));

    /** True when there is nothing more to wait for. */
    function examineHandshake(): boolean {
      const finding = checkHandshake(received);
      if (finding !== null) {
        fail(finding);
        return true;
      }
      handshake = headerLength(received);
      if (handshake >= 0) {
        socket.write(HELLO_FRAME);
      }
      return false;
    }

    function examineAnswer(): void {
      const frame = received.subarray(handshake);
      const finding = checkFrame(frame);
      const length = frameLength(frame);
      if (finding !== null) {
        fail(finding);
      } else if (length >= 0 && length <= frame.length) {
        resolve(received.subarray(0, handshake + length));
      }
    }

    socket.setNoDelay(true);
    socket.on('connect', () => socket.write(REQUEST));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length > MAX_RECEIVED_BYTES) {
        fail(['REPLY_TOO_LONG', `the server sent more than ${MAX_RECEIVED_BYTES} bytes`]);
      } else if (handshake >= 0 || (!examineHandshake() && handshake >= 0)) {
        examineAnswer();
      }
    });
    socket.on('error', reject);
    socket.on('end', () =>
      fail([
        'REPLY_CLOSED',
        handshake < 0
          ? 'the server closed the connection before the 101 was complete'
          : 'the server closed the connection after the 101, before its answer was complete',
      ]),
    );
  });
}
