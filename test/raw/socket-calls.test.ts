import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AF_UNIX, SOCK_STREAM } from '../../lib/constants.js';
import type { Bytes } from '../../lib/kernel/arg.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { receive, takeEvents, transmit } from '../../lib/raw/socket-calls.js';

const MSG_DONTWAIT = 0x40;
/** What the library of ES2024 types. */
type Resizable = new (
  length: number,
  options: object,
) => ArrayBuffer & { resize(length: number): void };
let [left, right] = [-1, -1];
beforeEach(() => {
  const ends = new Int32Array(2);
  expect(rawSyscall(SYS.socketpair, AF_UNIX, SOCK_STREAM, 0, ends)).toBe(0);
  [left, right] = ends as unknown as [number, number];
});
afterEach(() => {
  for (const fd of [left, right]) rawSyscall(SYS.close, fd);
});

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('what is sent and received', () => {
  it('are the bytes of any memory, the first time and again', () => {
    const buffer = new ArrayBuffer(32);
    const memory: [string, () => Bytes, number][] = [
      ['bytes', () => new Uint8Array(buffer, 8, 8), 8],
      ['a part of them', () => new Uint8Array(buffer, 8, 8).subarray(2, 6), 10],
      ['a Buffer', () => Buffer.from(buffer, 3, 9), 3],
      ['words', () => new Uint32Array(buffer, 4, 2), 4],
      ['a DataView', () => new DataView(buffer, 5), 5],
      ['the buffer', () => buffer, 0],
    ];
    for (let round = 0; round < 3; round++) {
      for (const [what, make, offset] of memory) {
        new Uint8Array(buffer).fill(0x2e);
        new Uint8Array(buffer).set(Buffer.from('abcd'), offset);
        expect(transmit(left, make(), 4, 0), what).toBe(4);
        new Uint8Array(buffer).fill(0x2e);
        expect(receive(right, make(), 4, 0), what).toBe(4);
        expect(text(new Uint8Array(buffer)), what).toBe(
          `${'.'.repeat(offset)}abcd${'.'.repeat(28 - offset)}`,
        );
      }
    }
  });

  it('are those of parts of the pool of small Buffers', () => {
    const all = Array.from({ length: 50 }, (_, index) => Buffer.from(String(index).padStart(4)));
    for (const part of all) {
      const room = Buffer.allocUnsafe(4);
      expect([transmit(left, part, 4, 0), receive(right, room, 4, 0)]).toEqual([4, 4]);
      expect(String(room)).toBe(String(part));
    }
  });

  it('are those of memory that threads share', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(8)).fill(0x41);
    for (let round = 0; round < 3; round++) {
      expect([transmit(left, shared, 8, 0), receive(right, shared.subarray(4), 4, 0)]).toEqual([
        8, 4,
      ]);
      expect(receive(right, shared, 4, 0)).toBe(4);
    }
  });

  it('are errors as the kernel says them', () => {
    const bytes = new Uint8Array(4);
    for (let round = 0; round < 3; round++) {
      expect(receive(right, bytes, 4, MSG_DONTWAIT)).toBe(-11);
      expect(receive(-1, bytes, 4, 0)).toBe(-9);
      expect(transmit(-1, bytes, 4, 0)).toBe(-9);
    }
  });
});

describe.each([
  ['receive', receive],
  ['transmit', transmit],
])('%s refuses before the kernel sees anything', (_, call) => {
  const known = () => {
    const bytes = new Uint8Array(16);
    call(-1, bytes, 16, 0);
    expect(call(-1, bytes, 16, 0)).toBe(-9);
    return bytes;
  };

  it('a length that passes the end, of known bytes and of a part of them', () => {
    const bytes = known();
    expect(() => call(-1, bytes, 17, 0)).toThrow(RangeError);
    expect(() => call(-1, bytes.subarray(8), 9, 0)).toThrow(RangeError);
    expect(() => call(-1, new Uint8Array(bytes.buffer, 15), 2, 0)).toThrow(RangeError);
    expect(() => call(-1, bytes, -1, 0)).toThrow(RangeError);
  });

  it('memory that was taken away since', () => {
    const bytes = known();
    const part = bytes.subarray(4);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    expect(() => call(-1, bytes, 0, 0)).toThrow(TypeError);
    expect(() => call(-1, bytes, 4, 0)).toThrow(TypeError);
    expect(() => call(-1, part, 4, 0)).toThrow(TypeError);
  });

  it('memory that was made smaller, or lies outside now', () => {
    const buffer = new (ArrayBuffer as unknown as Resizable)(16, { maxByteLength: 16 });
    const bytes = new Uint8Array(buffer);
    for (let round = 0; round < 2; round++) expect(call(-1, bytes, 16, 0)).toBe(-9);
    buffer.resize(4);
    expect(() => call(-1, bytes, 16, 0)).toThrow(RangeError);
  });

  it('numbers that are none of 32 bits', () => {
    const bytes = known();
    expect(() => call(1.5, bytes, 4, 0)).toThrow(RangeError);
    expect(() => call(2 ** 40, bytes, 4, 0)).toThrow(RangeError);
    expect(() => call(-1, bytes, Number.NaN, 0)).toThrow(RangeError);
    expect(() => call(-1, bytes, 4, 2 ** 33)).toThrow(RangeError);
    expect(() => call('3' as never, bytes, 4, 0)).toThrow(TypeError);
  });

  it('what is no memory, without looking into it', () => {
    known();
    let asked = 0;
    const lying = new Proxy(new Uint8Array(4), { get: () => asked++ });
    expect(() => call(-1, lying, 4, 0)).toThrow(TypeError);
    expect(() => call(-1, {} as never, 4, 0)).toThrow(TypeError);
    expect(asked).toBe(0);
  });

  it('and asks no getter of a subclass', () => {
    class Lying extends Uint8Array {}
    for (const name of ['buffer', 'byteOffset', 'byteLength', 'length']) {
      Object.defineProperty(Lying.prototype, name, {
        get: () => {
          throw new Error('asked');
        },
      });
    }
    const { buffer } = known();
    const lying = new Lying(buffer, 4, 4);
    expect(() => call(-1, lying, 5, 0)).toThrow(RangeError);
    expect(call(-1, lying, 4, 0)).toBe(-9);
  });
});

describe('events', () => {
  it('are taken into the list, the first time and again', () => {
    const epoll = rawSyscall(SYS.epoll_create1, 0);
    const event = new Uint32Array([1, 7, 9]); // EPOLLIN, and the user data of x64
    const words = process.arch === 'x64' ? 3 : 4;
    const given = words === 3 ? event : new Uint32Array([1, 0, 7, 9]);
    expect(rawSyscall(SYS.epoll_ctl, epoll, 1, right, given)).toBe(0);
    const list = new Uint32Array(8 * words);
    for (let round = 0; round < 3; round++) {
      expect(takeEvents(epoll, list, 8)).toBe(0);
      transmit(left, new Uint8Array(1), 1, 0);
      list.fill(0);
      expect(takeEvents(epoll, list, 8)).toBe(1);
      expect([...list.subarray(words - 2, words)]).toEqual([7, 9]);
      receive(right, new Uint8Array(1), 1, 0);
    }
    rawSyscall(SYS.close, epoll);
  });
});
