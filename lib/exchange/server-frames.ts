// What the challenge server knows of WebSocket frames: whole messages out of a client's bytes, in whatever pieces they
// come, and a server's frames. No extensions. RFC 6455 section 5.

import { isUtf8 } from 'node:buffer';

/** A message, or a control frame, from the client. */
export interface Message {
  readonly kind: 'text' | 'binary' | 'close' | 'ping' | 'pong';
  readonly payload: Buffer;
}

/** The client breaks the protocol; `closeCode` is what to tell it. RFC 6455 section 7.4.1. */
export class ProtocolError extends Error {
  constructor(
    message: string,
    readonly closeCode: 1002 | 1007 | 1009,
  ) {
    super(message);
  }
}

const CONTINUATION = 0;
const OPCODES = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;
const KINDS = new Map<number, Message['kind']>(
  Object.entries(OPCODES).map(([kind, opcode]) => [opcode, kind as Message['kind']]),
);
const FIN = 0x80;
const MASKED = 0x80;
const MASK_BYTES = 4;
const MOST_CONTROL_BYTES = 125;

interface FrameHeader {
  readonly isLast: boolean;
  readonly opcode: number;
  readonly lengthBytes: number;
  /** Where the mask stands. */
  readonly maskAt: number;
}

/** Collects one client's bytes. */
export class FrameReader {
  #pending: Buffer = Buffer.alloc(0);
  /** The message whose fragments are coming in. */
  #message: { readonly kind: Message['kind']; payload: Buffer } | null = null;

  constructor(readonly maxMessageBytes: number) {}

  /** The messages that these bytes complete. @throws ProtocolError */
  *read(chunk: Buffer): Generator<Message> {
    this.#pending = Buffer.concat([this.#pending, chunk]);
    for (;;) {
      const header = this.#header();
      if (header === null) {
        return;
      }
      const start = header.maskAt + MASK_BYTES;
      const end = start + header.lengthBytes;
      if (this.#pending.length < end) {
        return;
      }
      const mask = this.#pending.subarray(header.maskAt, start);
      const payload = Buffer.from(
        this.#pending
          .subarray(start, end)
          .map((byte, i) => byte ^ (mask[i % MASK_BYTES] as number)),
      );
      this.#pending = this.#pending.subarray(end);
      const message = this.#complete(header, payload);
      if (message !== null) {
        yield message;
      }
    }
  }

  /** Null: not enough has come to tell. */
  #header(): FrameHeader | null {
    const bytes = this.#pending;
    if (bytes.length < 2) {
      return null;
    }
    const [first, second] = bytes as unknown as [number, number];
    const opcode = first & 0x0f;
    const isControl = opcode >= OPCODES.close;
    if ((first & 0x70) !== 0) {
      throw new ProtocolError('reserved bits are set, and no extension was agreed on', 1002);
    }
    if (opcode !== CONTINUATION && !KINDS.has(opcode)) {
      throw new ProtocolError(`opcode ${opcode} is none`, 1002);
    }
    if ((second & MASKED) === 0) {
      throw new ProtocolError("a client's frame must be masked", 1002);
    }
    const short = second & 0x7f;
    if (isControl && (short > MOST_CONTROL_BYTES || (first & FIN) === 0)) {
      throw new ProtocolError('a control frame is too long, or in fragments', 1002);
    }
    if ((opcode === CONTINUATION) !== (this.#message !== null) && !isControl) {
      throw new ProtocolError('a fragment does not belong to a message', 1002);
    }
    const maskAt = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (bytes.length < maskAt) {
      return null;
    }
    const lengthBytes =
      short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : bytes.readBigUInt64BE(2);
    const total = BigInt(lengthBytes) + BigInt(this.#message?.payload.length ?? 0);
    if (total > this.maxMessageBytes) {
      throw new ProtocolError(`a message has more than ${this.maxMessageBytes} bytes`, 1009);
    }
    return { isLast: (first & FIN) !== 0, opcode, lengthBytes: Number(lengthBytes), maskAt };
  }

  #complete({ isLast, opcode }: FrameHeader, payload: Buffer): Message | null {
    const kind = KINDS.get(opcode) ?? null;
    if (kind !== null && opcode >= OPCODES.close) {
      return { kind, payload };
    }
    const soFar = this.#message;
    const message =
      kind === null && soFar !== null
        ? { kind: soFar.kind, payload: Buffer.concat([soFar.payload, payload]) }
        : { kind: kind as Message['kind'], payload };
    this.#message = isLast ? null : message;
    if (!isLast) {
      return null;
    }
    if (message.kind === 'text' && !isUtf8(message.payload)) {
      throw new ProtocolError('a text is no UTF-8', 1007);
    }
    return message;
  }
}

/** A frame of the server's, at most 125 bytes of payload. */
export function serverFrame(kind: Message['kind'], payload: Uint8Array | string): Buffer {
  const bytes = Buffer.from(payload as string);
  if (bytes.length > MOST_CONTROL_BYTES) {
    throw new RangeError(`this server's frames have at most ${MOST_CONTROL_BYTES} bytes`);
  }
  return Buffer.concat([Uint8Array.of(FIN | OPCODES[kind], bytes.length), bytes]);
}

/** A Close frame with its code. */
export function closeFrame(code: number): Buffer {
  return serverFrame('close', Uint8Array.of(code >> 8, code & 0xff));
}
