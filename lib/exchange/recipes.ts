// The exchange and the health probes as Programs: ready to run (run.ts), to print (format.ts) or to make an executable
// of (emit/emit.ts), and the example of how a Program is written.
//
// A Program declares its buffers, then lists its calls. What a call returns is used by name in later ones, also in sums;
// p.expect() compares memory with what should be there. There are no branches: the first call that fails, or the first
// expect that does not hold, ends it.

import { type Ipv4Endpoint, packSockaddrIn } from '../kernel/address/sockaddr-in.js';
import { packSockaddrIn6 } from '../kernel/address/sockaddr-in6.js';
import {
  AF_INET,
  AF_INET6,
  MSG_NOSIGNAL,
  MSG_TRUNC,
  MSG_WAITALL,
  SOCK_STREAM,
} from '../kernel/constants.js';
import { literal, Program, type Result } from '../program/program.js';
import { HELLO_FRAME, REQUEST, RESPONSE_BYTES } from './challenge.js';

const STDOUT = 1;

/** What an exchange says and hears; the challenge's own words are the default. */
export interface ExchangeWords {
  /** The path that the handshake asks for. Default "/". */
  readonly path?: string | undefined;
  /** The text message to send. Default "hello". */
  readonly message?: string | undefined;
  /** The text message to receive. Default "dyte". */
  readonly answer?: string | undefined;
  /** Where the bytes received are written. Default 1, stdout. */
  readonly outputFd?: number | undefined;
}

/**
 * The exchange in its eight calls (an executable adds the exit), as the original makes them: it takes each recvfrom for
 * one whole message, and prints its buffer as long as the replies should be, whatever has come.
 */
export function faithfulExchange(server: Ipv4Endpoint, words: ExchangeWords = {}): Program {
  const { request, frame, responseBytes } = wire(words);
  const p = new Program();
  const address = packServer(server);
  const sockaddr = p.bytes('sockaddr', address);
  const requestBuffer = p.bytes('request', request);
  const frameBuffer = p.bytes('frame', frame);
  const response = p.zeroed('response', responseBytes);

  const fd = p.call('socket', familyOf(server), SOCK_STREAM, 0).as('fd');
  p.call('connect', fd, sockaddr, address.length);
  p.call('sendto', fd, requestBuffer, request.length, 0, null, 0);
  const n = p.call('recvfrom', fd, response, responseBytes, 0, null, null).as('n');
  p.call('sendto', fd, frameBuffer, frame.length, 0, null, 0);
  p.call('recvfrom', fd, response.at(n), literal(responseBytes).minus(n), 0, null, null);
  p.call('close', fd);
  p.call('write', words.outputFd ?? STDOUT, response, responseBytes);
  return p;
}

/**
 * The same calls, with a look at what came: the first reply must end where a handshake ends, or it came in pieces,
 * together with more, or is too long; the second must begin with the answer. It prints what it received, nothing else.
 */
export function checkedExchange(server: Ipv4Endpoint, words: ExchangeWords = {}): Program {
  const { request, frame, answer, responseBytes } = wire(words);
  const p = new Program();
  const address = packServer(server);
  const sockaddr = p.bytes('sockaddr', address);
  const requestBuffer = p.bytes('request', request);
  const frameBuffer = p.bytes('frame', frame);
  // Room in front and behind, so that both looks stay inside whatever n is.
  const end = '\r\n\r\n';
  const memory = p.zeroed('memory', end.length + responseBytes + answer.length);
  const response = memory.at(end.length);

  const fd = p.call('socket', familyOf(server), SOCK_STREAM, 0).as('fd');
  p.call('connect', fd, sockaddr, address.length);
  p.call('sendto', fd, requestBuffer, request.length, 0, null, 0);
  const n = p.call('recvfrom', fd, response, responseBytes, 0, null, null).as('n');
  p.expect(response.plus(n).minus(end.length), end);
  p.call('sendto', fd, frameBuffer, frame.length, 0, null, 0);
  const rest = literal(responseBytes).minus(n);
  const m = p.call('recvfrom', fd, response.plus(n), rest, 0, null, null).as('m');
  p.expect(response.plus(n), answer);
  p.call('close', fd);
  p.call('write', words.outputFd ?? STDOUT, response, n.plus(m));
  return p;
}

/** The health probe for a port: it can be connected to. */
export function tcpProbe(server: Ipv4Endpoint): Program {
  const p = new Program();
  connect(p, server);
  return p;
}

/**
 * The health probe for HTTP: GET of the path answers with the status, 100 to 599. HTTP/1.0, so that the server closes the
 * connection after its reply, which is read to its end first: the server sees no reset. RFC 9112.
 */
export function httpProbe(server: Ipv4Endpoint, path: string, status: number): Program {
  if (!Number.isInteger(status) || status < 100 || status > 599) {
    throw new RangeError(`an HTTP status is a number from 100 to 599, not ${status}`);
  }
  const host = hostOf(server);
  const p = new Program();
  const { fd, statusLine } = ask(
    p,
    server,
    `GET ${checkPath(path)} HTTP/1.0\r\nHost: ${host}\r\n\r\n`,
  );
  p.expect(statusLine.at(2), HTTP_1);
  readToEnd(p, fd);
  p.expect(statusLine.at('HTTP/1.1'.length), ` ${status} `);
  return p;
}

/**
 * The health probe for WebSocket: the path takes part in the opening handshake, and in the closing one, after which the
 * server closes the connection. RFC 6455 sections 4.1 and 7.1.
 */
export function webSocketProbe(server: Ipv4Endpoint, path: string): Program {
  const lines = [
    `GET ${checkPath(path)} HTTP/1.1`,
    `Host: ${hostOf(server)}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version: 13',
    '',
    '',
  ];
  const p = new Program();
  const { fd, statusLine } = ask(p, server, lines.join('\r\n'));
  p.expect(statusLine.at(2), HTTP_1);
  p.expect(statusLine.at('HTTP/1.1'.length), ' 101 ');
  const close = p.bytes('close', CLOSE_FRAME);
  p.call('sendto', fd, close, close.lengthBytes, PROBE_FLAGS, null, 0);
  readToEnd(p, fd);
  return p;
}

/** The most that a probe reads of a reply after its status line, a longer one is cut off by a reset: to set one byte makes it of that line's length. */
const PROBE_REPLY_BYTES = 0xff00 + 'HTTP/1.1 200 '.length;

/** Of "HTTP/1.1", from its third byte: one comparison, which tells other versions and RTSP. Any minor version is HTTP/1's. */
const HTTP_1 = 'TP/1';

/** For both directions, so that an executable sets them once: each ignores the other's. */
const PROBE_FLAGS = MSG_NOSIGNAL | MSG_WAITALL;

/** Sends a request, and receives "HTTP/1.1 200 ", the beginning of the reply, in however many pieces it comes. */
function ask(p: Program, server: Ipv4Endpoint, text: string) {
  const request = p.bytes('request', text);
  // The space after the status too: "HTTP/1.1 2000" is none.
  const statusLine = p.zeroed('status_line', 'HTTP/1.1 200 '.length);
  const fd = connect(p, server);
  p.call('sendto', fd, request, request.lengthBytes, PROBE_FLAGS, null, 0);
  p.call('recvfrom', fd, statusLine, statusLine.lengthBytes, PROBE_FLAGS, null, null);
  return { fd, statusLine };
}

/**
 * Waits until the server has closed the connection, and discards what else it sends: a socket that is closed with data
 * unread resets the connection, which servers log as an error. How it ends is no longer of interest. tcp(7) MSG_TRUNC.
 */
function readToEnd(p: Program, fd: Result): void {
  p.mayFail('recvfrom', fd, null, PROBE_REPLY_BYTES, PROBE_FLAGS | MSG_TRUNC, null, null);
}

function connect(p: Program, server: Ipv4Endpoint) {
  const address = packServer(server);
  const sockaddr = p.bytes('sockaddr', address);
  const fd = p.call('socket', familyOf(server), SOCK_STREAM, 0).as('fd');
  p.call('connect', fd, sockaddr, address.length);
  return fd;
}

const isIpv6 = ({ address }: Ipv4Endpoint): boolean => address.includes(':');

const familyOf = (server: Ipv4Endpoint): number => (isIpv6(server) ? AF_INET6 : AF_INET);

const packServer = (server: Ipv4Endpoint): Uint8Array =>
  isIpv6(server) ? packSockaddrIn6(server) : packSockaddrIn(server);

/** As a Host header has it. RFC 3986 section 3.2.2. */
const hostOf = (server: Ipv4Endpoint): string =>
  `${isIpv6(server) ? `[${server.address}]` : server.address}:${server.port}`;

/** A path goes into the request as it is: nothing in it may end the line. RFC 3986 section 3.3. */
function checkPath(path: string): string {
  if (!/^\/[\x21-\x7e]*$/.test(path)) {
    throw new RangeError(
      `a path starts with / and has printable ASCII characters only, not ${JSON.stringify(path)}`,
    );
  }
  return path;
}

const OPCODE_TEXT = 0x81;
/** Masked, as a client's must be, with a mask of zeros, and without a reason. RFC 6455 section 5.5.1. */
const CLOSE_FRAME = Uint8Array.of(0x88, 0x80, 0, 0, 0, 0);
const MASKED = 0x80;
/** The mask of the challenge's own frame. */
const MASK = HELLO_FRAME.subarray(2, 6);

/** The bytes of an exchange with these words, and how long both replies are together. */
function wire({ path = '/', message = 'hello', answer = 'dyte' }: ExchangeWords) {
  const request = new TextEncoder().encode(
    new TextDecoder().decode(REQUEST).replace('GET / ', () => `GET ${checkPath(path)} `),
  );
  const payload = new TextEncoder().encode(message);
  const masked = payload.map((byte, i) => byte ^ (MASK[i % MASK.length] as number));
  const frame = concatenate(frameHeader(payload.length, MASKED), MASK, masked);
  const answerBytes = new TextEncoder().encode(answer);
  const answerFrame = concatenate(frameHeader(answerBytes.length, 0), answerBytes);
  const handshakeBytes = RESPONSE_BYTES - 'xxdyte'.length;
  return {
    request,
    frame,
    answer: answerFrame,
    responseBytes: handshakeBytes + answerFrame.length,
  };
}

/** Of a whole text message: FIN and opcode, then MASK and the length. RFC 6455 section 5.2. */
function frameHeader(lengthBytes: number, mask: number): Uint8Array {
  if (lengthBytes <= 125) {
    return Uint8Array.of(OPCODE_TEXT, mask | lengthBytes);
  }
  if (lengthBytes > 0xffff) {
    throw new RangeError(
      `a message of ${lengthBytes} bytes is too long for one exchange: at most 65535`,
    );
  }
  return Uint8Array.of(OPCODE_TEXT, mask | 126, lengthBytes >> 8, lengthBytes & 0xff);
}

function concatenate(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
