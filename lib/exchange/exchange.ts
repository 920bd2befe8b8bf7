// The exchange by raw syscalls, in exactly these steps, on the calling thread, which they block:
//
//   1  socket(AF_INET, SOCK_STREAM, 0)                    = fd
//   2  connect(fd, sockaddr, 16)                          = 0
//   3  sendto(fd, request, 161, 0, NULL, 0)               = 161
//   4  recvfrom(fd, response, 135, 0, NULL, NULL)         = n       the 101
//   5  sendto(fd, frame, 11, 0, NULL, 0)                  = 11      "hello"
//   6  recvfrom(fd, &response[n], 135 - n, 0, NULL, NULL) = 135 - n the answer
//   7  close(fd)                                          = 0
//   8  write(output, response, 135)                       = 135
//
// Faithful to its original, it reads each reply with one recvfrom, which TCP does not promise to be enough, or not too
// much. It notices, and fails saying what happened; a client without the assumption is clients/net.ts. What another
// server than the challenge's answers is printed just so, as long as it is a whole 101 and a whole text message.
//
// It is to cost a process little more than its syscalls, so it imports little: no tables, no signatures, and its calls are
// the addon's direct ones, which check their own arguments.

import { type Ipv4Endpoint, packSockaddrIn } from '../kernel/address/sockaddr-in.js';
import type { Arg } from '../kernel/arg.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { addon } from '../raw/addon.js';
import { Alarm } from './alarm.js';
import {
  checkFrame,
  checkHandshake,
  ExchangeError,
  type ExchangeFault,
  frameLength,
  HELLO_FRAME,
  headerLength,
  REQUEST,
  RESPONSE_BYTES,
} from './challenge.js';
import { type Observer, writeAll } from './write-all.js';

const SOCK_STREAM = 1;
const FIONREAD = 0x541b;
const EINTR = -4;
const ETIMEDOUT = -110;

export interface ExchangeOptions {
  /** For steps 2 to 6 together, an integer from 1. */
  readonly timeoutMs: number;
  /** Where step 8 writes; null leaves the step out. */
  readonly outputFd: number | null;
  /** The server's address as the kernel takes it, where it is no IPv4 one. */
  readonly sockaddr?: Uint8Array | undefined;
  /** Is told of every step's call, after it. */
  readonly observer?: Observer | undefined;
}

const LAST_STEP = 8;

function stepName(step: number): string {
  return `step ${step} of ${LAST_STEP}`;
}

/** The calls of one exchange: each in its step, ended by the alarm, shown to the observer, its failure thrown. */
class Steps {
  fd = -1;
  readonly #alarm: Alarm;
  readonly #endpoint: Ipv4Endpoint;
  readonly #options: ExchangeOptions;

  constructor(alarm: Alarm, endpoint: Ipv4Endpoint, options: ExchangeOptions) {
    this.#alarm = alarm;
    this.#endpoint = endpoint;
    this.#options = options;
  }

  call(step: number, name: 'socket' | 'connect' | 'sendto' | 'recvfrom', ...args: Arg[]): number {
    for (;;) {
      const result = (addon()[name] as (...all: Arg[]) => number)(...args);
      this.#options.observer?.(name, args, result);
      if (result >= 0) {
        return result;
      }
      if (result !== EINTR) {
        throw this.#failure(step, name, result);
      }
      if (this.#alarm.expired) {
        const detail = `not done within ${this.#options.timeoutMs} ms`;
        throw this.#failure(step, name, ETIMEDOUT, detail);
      }
      // Another signal: on Linux a second connect(2) goes on with the first one's, and nothing was sent or received.
    }
  }

  send(step: number, message: Uint8Array): void {
    const sent = this.call(step, 'sendto', this.fd, message, message.length, 0, null, 0);
    if (sent !== message.length) {
      this.fault(step, 'SEND_SHORT', `the kernel took ${sent} of ${message.length} bytes`);
    }
  }

  receive(step: number, room: Uint8Array): Uint8Array {
    const length = this.call(step, 'recvfrom', this.fd, room, room.length, 0, null, null);
    return room.subarray(0, length);
  }

  /** close(2), without a second try on EINTR: Linux has released the fd all the same. */
  close(): number {
    const fd = this.fd;
    this.fd = -1;
    const result = addon().close(fd);
    this.#options.observer?.('close', [fd], result);
    return result;
  }

  closeChecked(step: number): void {
    const result = this.close();
    if (result < 0) {
      throw this.#failure(step, 'close', result);
    }
  }

  fault(step: number, code: ExchangeFault, message: string): never {
    throw new ExchangeError(code, message, stepName(step));
  }

  #failure(step: number, name: string, errno: number, detail?: string): SyscallError {
    return new SyscallError(name, errno, {
      ...this.#endpoint,
      step: stepName(step),
      ...(detail === undefined ? {} : { detail }),
    });
  }
}

/** Step 4: the whole 101, nothing less and nothing more. */
function receiveHandshake(steps: Steps, response: Uint8Array): number {
  const reply = steps.receive(4, response);
  if (reply.length === 0) {
    steps.fault(4, 'REPLY_CLOSED', 'the server closed the connection without an answer');
  }
  const finding = checkHandshake(reply);
  if (finding !== null) {
    steps.fault(4, ...finding);
  }
  const length = headerLength(reply);
  if (reply.length === response.length && (length < 0 || length === response.length)) {
    steps.fault(
      4,
      'REPLY_TOO_LONG',
      `the 101 leaves no room for the answer: it has ${response.length} bytes or more, which is all there is for both`,
    );
  }
  if (length < 0) {
    steps.fault(
      4,
      'REPLY_SPLIT',
      `the 101 arrived in pieces, or cut short: recvfrom returned its first ${reply.length} bytes, and the faithful ` +
        'sequence expects it in one recvfrom (--client net does not)',
    );
  }
  if (length < reply.length) {
    steps.fault(
      4,
      'REPLY_COALESCED',
      `the 101 (${length} bytes) and ${reply.length - length} bytes of what follows arrived in one recvfrom, and the ` +
        'faithful sequence expects it alone (--client net does not)',
    );
  }
  return length;
}

/** Step 6: one whole text message, nothing less and nothing more. */
function receiveAnswer(steps: Steps, room: Uint8Array): number {
  const reply = steps.receive(6, room);
  if (reply.length === 0) {
    steps.fault(
      6,
      'REPLY_CLOSED',
      'the server closed the connection after the 101, before its answer',
    );
  }
  const finding = checkFrame(reply);
  if (finding !== null) {
    steps.fault(6, ...finding);
  }
  const length = frameLength(reply);
  if (length > room.length) {
    steps.fault(
      6,
      'REPLY_TOO_LONG',
      `the answer is a frame of ${length} bytes, and there is room for ${room.length}`,
    );
  }
  if (length < 0 || length > reply.length) {
    steps.fault(
      6,
      'REPLY_SPLIT',
      `the answer arrived in pieces, or cut short: recvfrom returned ${reply.length} bytes of a frame of ${length < 0 ? 'more' : length}, ` +
        'and the faithful sequence expects it in one recvfrom (--client net does not)',
    );
  }
  const more = reply.length - length + unread(steps.fd);
  if (more > 0) {
    steps.fault(6, 'REPLY_TOO_LONG', `after the answer of ${length} bytes there came ${more} more`);
  }
  return length;
}

/** How many bytes have arrived that were not asked for. ioctl_tty(2), FIONREAD */
function unread(fd: number): number {
  const count = new Int32Array(1);
  const result = addon().ioctl(fd, FIONREAD, new Uint8Array(count.buffer));
  if (result < 0) {
    throw new SyscallError('ioctl', result);
  }
  return count[0] ?? 0;
}

/** Steps 1 to 7. */
function converse(endpoint: Ipv4Endpoint, options: ExchangeOptions, alarm: Alarm): Uint8Array {
  const sockaddr = options.sockaddr ?? packSockaddrIn(endpoint);
  const response = new Uint8Array(RESPONSE_BYTES);
  const steps = new Steps(alarm, endpoint, options);
  try {
    steps.fd = steps.call(1, 'socket', sockaddr[0] as number, SOCK_STREAM, 0); // The family, low byte first.
    steps.call(2, 'connect', steps.fd, sockaddr, sockaddr.length);
    steps.send(3, REQUEST);
    const handshake = receiveHandshake(steps, response);
    steps.send(5, HELLO_FRAME);
    const answer = receiveAnswer(steps, response.subarray(handshake));
    steps.closeChecked(7);
    return response.subarray(0, handshake + answer);
  } finally {
    if (steps.fd >= 0) {
      steps.close();
    }
  }
}

/**
 * Makes the exchange with the server at the endpoint, blocking the thread, and returns the bytes received, as they are.
 * @throws SyscallError naming the step that failed, ETIMEDOUT when the time was over; ExchangeError when the calls went
 * well and the replies did not; TypeError or RangeError for a bad endpoint. Nothing was written then. RFC 6455
 */
export function exchange(endpoint: Ipv4Endpoint, options: ExchangeOptions): Uint8Array {
  const alarm = new Alarm(options.timeoutMs);
  try {
    const received = converse(endpoint, options, alarm);
    alarm.silence(); // Whoever reads the output may take their time.
    if (options.outputFd !== null) {
      writeAll(options.outputFd, received, { step: stepName(8), observer: options.observer });
    }
    return received;
  } finally {
    alarm.release();
  }
}
