// The behaviour lab's servers, as data: what each does with a connection, step by step. To add one, add an entry.

/** What a server does next. */
export type ServerStep =
  | 'request' // waits for the request's empty line
  | 'hello' // waits for the 11 bytes of the client's message
  | 'end' // closes its side: FIN
  | 'reset' // RST
  | 'wait' // a moment, so that what follows comes in a segment of its own
  | 'silence' // nothing more; the connection stays
  | { readonly send: string }; // latin1; {accept} stands for the answer to the client's key

export interface ServerScript {
  readonly name: string;
  readonly steps: readonly ServerStep[];
}

const STATUS = 'HTTP/1.1 101 Switching Protocols\r\n';
const UPGRADE = 'Upgrade: websocket\r\nConnection: Upgrade\r\n';
const ACCEPT = 'Sec-WebSocket-Accept: {accept}\r\n';
const HANDSHAKE = `${STATUS}${UPGRADE}${ACCEPT}\r\n`;
/** As long as it is with the accept of 28 characters filled in. */
const HANDSHAKE_BYTES = 129;
const ANSWER = '\x81\x04dyte';

const send = (text: string): ServerStep => ({ send: text });
const opened = (...steps: ServerStep[]): ServerStep[] => [
  'request',
  send(HANDSHAKE),
  'hello',
  ...steps,
];
const answering = (name: string, handshake: string): ServerScript => ({
  name,
  steps: ['request', send(handshake), 'hello', send(ANSWER), 'silence'],
});
const sendingAfterHello = (name: string, frames: string): ServerScript => ({
  name,
  steps: opened(send(frames), 'silence'),
});
const refusing = (status: string): ServerScript => ({
  name: `answers ${status}`,
  steps: [
    'request',
    send(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`),
    'end',
  ],
});

/** The 101 in two segments. `at` counts its bytes; the placeholder is filled in before it is cut. */
const splitAt = (at: number): ServerScript => ({
  name: `101 split at byte ${at}`,
  steps: ['request', { send: `{cut:${at}}${HANDSHAKE}` }, 'hello', send(ANSWER), 'silence'],
});

export const SCRIPTS: readonly ServerScript[] = [
  { name: 'as it should be', steps: opened(send(ANSWER), 'silence') },
  { name: 'closes after its answer', steps: opened(send(ANSWER), 'end') },
  { name: '101 and answer together', steps: ['request', send(HANDSHAKE + ANSWER), 'silence'] },
  {
    name: 'answer before hello, on its own',
    steps: ['request', send(HANDSHAKE), 'wait', send(ANSWER), 'silence'],
  },
  ...[1, 8, 12, 34, 54, 75, 98, 126, 127, HANDSHAKE_BYTES - 1].map(splitAt),
  {
    name: '101 in single bytes',
    steps: ['request', { send: `{bytes}${HANDSHAKE}` }, 'hello', send(ANSWER), 'silence'],
  },
  {
    name: 'answer in single bytes',
    steps: opened({ send: `{bytes}${ANSWER}` }, 'silence'),
  },
  ...[1, 2, 3, 5].map((at) => ({
    name: `answer split at byte ${at}`,
    steps: opened({ send: `{cut:${at}}${ANSWER}` }, 'silence'),
  })),
  answering('one header more', `${STATUS}${UPGRADE}${ACCEPT}Server: lab\r\n\r\n`),
  answering('headers of 4 KiB', `${STATUS}${UPGRADE}${ACCEPT}X: ${'x'.repeat(4090)}\r\n\r\n`),
  answering(
    'headers of 60 KiB',
    `${STATUS}${UPGRADE}${ACCEPT}${`X: ${'x'.repeat(1000)}\r\n`.repeat(60)}\r\n`,
  ),
  answering(
    'headers in other letters',
    `${STATUS}upgrade: WebSocket\r\nCONNECTION: upgrade\r\nsec-websocket-accept: {accept}\r\n\r\n`,
  ),
  answering(
    'accept of another key',
    `${STATUS}${UPGRADE}Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n`,
  ),
  answering('no accept', `${STATUS}${UPGRADE}\r\n`),
  answering('no Upgrade header', `${STATUS}Connection: Upgrade\r\n${ACCEPT}\r\n`),
  answering('HTTP/1.0 101', HANDSHAKE.replace('1.1', '1.0')),
  refusing('200 OK'),
  refusing('301 Moved Permanently'),
  refusing('400 Bad Request'),
  refusing('401 Unauthorized'),
  refusing('403 Forbidden'),
  refusing('404 Not Found'),
  refusing('426 Upgrade Required'),
  refusing('500 Internal Server Error'),
  refusing('503 Service Unavailable'),
  { name: 'is an SMTP server', steps: [send('220 mail.example ESMTP\r\n'), 'silence'] },
  {
    name: 'sends bytes that are nothing',
    steps: ['request', send('\x00\xff\x16\x03'.repeat(20)), 'silence'],
  },
  sendingAfterHello('ping before its answer', `\x89\x00${ANSWER}`),
  sendingAfterHello('close frame', '\x88\x02\x03\xe8'),
  sendingAfterHello('answer in fragments', '\x01\x02dy\x80\x02te'),
  sendingAfterHello('binary answer', '\x82\x04dyte'),
  sendingAfterHello('masked answer', '\x81\x84\x00\x00\x00\x00dyte'),
  sendingAfterHello('reserved bit set', '\xc1\x04dyte'),
  sendingAfterHello('opcode 3', '\x83\x04dyte'),
  sendingAfterHello('length of 2^63', '\x81\x7f\x80\x00\x00\x00\x00\x00\x00\x00dyte'),
  sendingAfterHello('a longer answer', `\x81\x0f${'dyte'.repeat(3)}dyt`),
  sendingAfterHello('a shorter answer', '\x81\x02dy'),
  sendingAfterHello('another answer', '\x81\x04dytE'),
  sendingAfterHello('bad UTF-8', '\x81\x04\xc3\x28dy'),
  sendingAfterHello('answer twice', ANSWER + ANSWER),
  { name: 'closes at once', steps: ['end'] },
  { name: 'closes after the request', steps: ['request', 'end'] },
  { name: 'closes within the 101', steps: ['request', send(STATUS), 'end'] },
  { name: 'closes after the 101', steps: ['request', send(HANDSHAKE), 'end'] },
  { name: 'closes after hello', steps: opened('end') },
  { name: 'closes within its answer', steps: opened(send('\x81\x04dy'), 'end') },
  { name: 'resets at once', steps: ['reset'] },
  { name: 'resets after the request', steps: ['request', 'reset'] },
  { name: 'resets after the 101', steps: ['request', send(HANDSHAKE), 'wait', 'reset'] },
  { name: 'resets after hello', steps: opened('reset') },
  { name: 'silent from the start', steps: ['silence'] },
  { name: 'silent within the 101', steps: ['request', send(STATUS), 'silence'] },
  { name: 'silent after the 101', steps: ['request', send(HANDSHAKE), 'silence'] },
  { name: 'silent within its answer', steps: opened(send('\x81\x04dy'), 'silence') },
];
