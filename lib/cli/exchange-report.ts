// The outcome of an exchange as one line of JSON, for `exchange --json`.

import { headerLength } from '../exchange/challenge.js';
import type { Ipv4Endpoint } from '../kernel/address/sockaddr-in.js';

export interface Subject extends Ipv4Endpoint {
  readonly client: string;
}

/** received: the bytes, one character each; answer: the text message. */
export function describeSuccess(subject: Subject, received: Uint8Array): string {
  const bytes = Buffer.from(received);
  const handshakeBytes = headerLength(received);
  const frame = bytes.subarray(handshakeBytes);
  const short = (frame[1] ?? 0) & 0x7f;
  const headerBytes = short < 126 ? 2 : short === 126 ? 4 : 10;
  return line({
    ok: true,
    ...subject,
    receivedBytes: bytes.length,
    handshakeBytes,
    answer: frame.subarray(headerBytes).toString('utf8'),
    received: bytes.toString('latin1'),
  });
}

/** error.code is an errno's name or one of ExchangeFault. */
export function describeFailure(subject: Subject, error: unknown): string {
  const { message, code, errno, syscall, step } = Object(error) as Record<string, unknown>;
  return line({ ok: false, ...subject, error: { code, errno, syscall, step, message } });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
