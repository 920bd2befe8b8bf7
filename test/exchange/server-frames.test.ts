import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closeFrame,
  FrameReader,
  type Message,
  serverFrame,
} from '../../lib/exchange/server-frames.js';

/** A client's frame, masked with 1 2 3 4. */
function frame(first: number, payload: Uint8Array | string, second = 0x80): Buffer {
  const bytes = Buffer.from(payload as string);
  const masked = bytes.map((byte, i) => byte ^ ((i % 4) + 1));
  const length =
    bytes.length < 126
      ? [second | bytes.length]
      : [second | 126, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Uint8Array.of(first, ...length, 1, 2, 3, 4), masked]);
}

function readAll(chunks: readonly Buffer[], most = 1000): [Message['kind'], string][] {
  const reader = new FrameReader(most);
  return chunks
    .flatMap((chunk) => [...reader.read(chunk)])
    .map(({ kind, payload }) => [kind, payload.toString('latin1')]);
}

describe('a reader of frames', () => {
  it('finds the same messages however the bytes are cut', () => {
    const bytes = Buffer.concat([
      frame(0x81, 'hello'),
      frame(0x01, 'in '),
      frame(0x89, 'ping between'),
      frame(0x00, ''),
      frame(0x80, 'pieces'),
      frame(0x82, 'b'.repeat(300)),
      frame(0x8a, ''),
      frame(0x88, Uint8Array.of(3, 232)),
    ]);
    const messages = [
      ['text', 'hello'],
      ['ping', 'ping between'],
      ['text', 'in pieces'],
      ['binary', 'b'.repeat(300)],
      ['pong', ''],
      ['close', '\x03\xe8'],
    ];
    expect(readAll([bytes])).toEqual(messages);
    expect(readAll([...bytes].map((byte) => Buffer.of(byte)))).toEqual(messages);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: bytes.length })), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
        expect(readAll(chunks)).toEqual(messages);
      }),
    );
  });

  it.each([
    ['no mask', Buffer.of(0x81, 0x05), 1002],
    ['reserved bits', frame(0xc1, 'hello'), 1002],
    ['an opcode that is none', frame(0x83, 'hello'), 1002],
    ['a long control frame', frame(0x89, 'p'.repeat(126)), 1002],
    ['a control frame in fragments', frame(0x09, 'p'), 1002],
    ['a continuation of nothing', frame(0x80, 'p'), 1002],
    ['a message within a message', Buffer.concat([frame(0x01, 'a'), frame(0x81, 'b')]), 1002],
    ['text that is no UTF-8', frame(0x81, Uint8Array.of(0xc3, 0x28)), 1007],
    [
      'UTF-8 cut off at the end',
      Buffer.concat([frame(0x01, 'a'), frame(0x80, Uint8Array.of(0xc3))]),
      1007,
    ],
    ['a message that is too long', frame(0x82, 'b'.repeat(1001)), 1009],
    [
      'fragments that are too long together',
      Buffer.concat([frame(2, 'b'.repeat(900)), frame(0, 'b'.repeat(101))]),
      1009,
    ],
    ['a length of 2^63', Buffer.of(0x82, 0xff, 0x80, 0, 0, 0, 0, 0, 0, 0), 1009],
  ])('refuses %s', (_, bytes, closeCode) => {
    expect(() => readAll([bytes])).toThrow(expect.objectContaining({ closeCode }));
  });
});

describe('a frame of the server', () => {
  it('is short, and not masked', () => {
    expect(serverFrame('text', 'dyte').toString('latin1')).toBe('\x81\x04dyte');
    expect([...closeFrame(1002)]).toEqual([0x88, 2, 0x03, 0xea]);
    expect(() => serverFrame('text', 'a'.repeat(126))).toThrow('at most 125 bytes');
  });
});
