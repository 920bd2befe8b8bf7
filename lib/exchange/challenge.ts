// The challenge that the exchange answers: what the client sends, and what is to be said about the replies. Pure; no
// I/O. One WebSocket handshake with a fixed key, then the text message "hello", to which the server answers "dyte".
//
// A check of a whole reply knows one thing about TCP: it promises bytes, not messages. A reply can arrive in pieces,
// or together with the next one, and whoever reads once per message has to notice.

/** The handshake's request, 161 bytes. RFC 6455 section 4.1; `Connection` twice is as the original has it. */
export const REQUEST: Uint8Array = Buffer.from(
  'GET / HTTP/1.1\r\n' +
    'Host:dyte.io\r\n' +
    'Upgrade:websocket\r\n' +
    'Connection:Upgrade\r\n' +
    'Sec-WebSocket-Key:dGhlIHNhbXBsZSBub25jZQ==\r\n' +
    'Sec-WebSocket-Version:13\r\n' +
    'Connection:Upgrade\r\n' +
    '\r\n',
  'latin1',
);

/** The text message "hello" as a masked frame, 11 bytes. RFC 6455 section 5.2. */
export const HELLO_FRAME: Uint8Array = Uint8Array.of(
  ...[0x81, 0x85], // FIN and text; MASK and a length of 5
  ...[0x01, 0x02, 0x03, 0x04], // the mask
  ...[0x69, 0x67, 0x6f, 0x68, 0x6e], // "hello", masked
);

/** The 101 of 129 bytes and the frame of 6 ("dyte"), as gorilla/websocket and ws send them; others add headers. */
export const RESPONSE_BYTES = 135;

/** SHA-1 of the request's key and the GUID of RFC 6455 section 4.2.2, in base64: the key is fixed, so is this. */
const ACCEPT = 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=';

/** What can be wrong with an exchange when no syscall failed. */
export type ExchangeFault =
  | 'REPLY_CLOSED' // the server closed the connection before it had answered
  | 'REPLY_REFUSED' // an HTTP answer, but not 101
  | 'REPLY_INVALID' // no answer of a WebSocket server at all, or not the kind of frame that was due
  | 'REPLY_SPLIT' // part of a message, where all of it was expected in one piece
  | 'REPLY_COALESCED' // a message and what follows it, where it was expected alone
  | 'REPLY_TOO_LONG' // more than there is room for
  | 'SEND_SHORT'; // the kernel took only part of a message

/** The exchange failed although every syscall did what it was asked to. */
export class ExchangeError extends Error {
  static {
    ExchangeError.prototype.name = 'ExchangeError';
  }
  readonly code: ExchangeFault;
  /** For example "step 4 of 8"; only the raw client has steps. */
  declare readonly step?: string;

  constructor(code: ExchangeFault, message: string, step?: string) {
    super(step === undefined ? message : `${message} (${step})`);
    this.code = code;
    if (step !== undefined) {
      this.step = step;
    }
  }
}

/** A finding about a reply, for the caller to throw; null means nothing is wrong. */
export type Finding = readonly [code: ExchangeFault, message: string] | null;

/** The length of the header at the start of the bytes, its empty line included, or -1 when it does not end in them. */
export function headerLength(bytes: Uint8Array): number {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\r\n\r\n');
  return end < 0 ? -1 : end + 4;
}

/**
 * What there is to say about bytes that should be (the beginning of) a 101: an answer that is none, or, when the
 * header is complete, one that does not complete the handshake. RFC 6455 section 4.1.
 */
export function checkHandshake(bytes: Uint8Array): Finding {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const start = 'HTTP/1.1 ';
  if (!text.startsWith(start.slice(0, text.length))) {
    return ['REPLY_INVALID', `the server's answer is not HTTP/1.1: ${quote(text)}`];
  }
  const length = headerLength(bytes);
  const lines = text.slice(0, length < 0 ? undefined : length - 4).split('\r\n');
  const status = lines[0]?.slice(start.length) ?? '';
  if (!'101 '.startsWith(status.slice(0, 4))) {
    return ['REPLY_REFUSED', `the server answered ${quote(status)} instead of 101`];
  }
  return length < 0 ? null : checkHeaders(lines.slice(1));
}

function checkHeaders(lines: readonly string[]): Finding {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const wrong = (name: string, due: string): Finding => [
    'REPLY_INVALID',
    `the 101 has ${headers.has(name) ? `${name}: ${quote(headers.get(name) ?? '')}` : `no ${name}`} where ${due} is due`,
  ];
  if (headers.get('upgrade')?.toLowerCase() !== 'websocket') {
    return wrong('upgrade', 'websocket');
  }
  const connection = headers.get('connection')?.toLowerCase().split(',') ?? [];
  if (!connection.some((option) => option.trim() === 'upgrade')) {
    return wrong('connection', 'Upgrade');
  }
  return headers.get('sec-websocket-accept') === ACCEPT
    ? null
    : wrong('sec-websocket-accept', ACCEPT);
}

/** The length of the frame at the start of the bytes, its header included, or -1 when they do not tell yet. */
export function frameLength(bytes: Uint8Array): number {
  const short = (bytes[1] ?? 0) & 0x7f;
  const headerBytes = short < 126 ? 2 : short === 126 ? 4 : 10;
  if (bytes.length < headerBytes) {
    return -1;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const payload = short < 126 ? short : short === 126 ? view.getUint16(2) : view.getBigUint64(2);
  return headerBytes + Number(payload);
}

const OPCODE_NAMES: Readonly<Record<number, string>> = {
  0: 'a continuation',
  1: 'text',
  2: 'binary',
  8: 'close',
  9: 'ping',
  10: 'pong',
};

/** What there is to say about the beginning of a frame that should be a whole text message. RFC 6455 section 5.2. */
export function checkFrame(bytes: Uint8Array): Finding {
  const [first = 0x81, second = 0] = bytes;
  const opcode = first & 0x0f;
  if (opcode !== 1) {
    return [
      opcode === 8 ? 'REPLY_CLOSED' : 'REPLY_INVALID',
      `the server sent ${OPCODE_NAMES[opcode] ?? `opcode ${opcode}`} where text is due`,
    ];
  }
  if (first !== 0x81) {
    return [
      'REPLY_INVALID',
      'the server sent a fragment, or reserved bits, where a whole text is due',
    ];
  }
  return (second & 0x80) === 0
    ? null
    : ['REPLY_INVALID', 'the server sent a masked frame, which only a client may'];
}

/** The start of a text from the other end, fit for one line of a terminal. */
function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
