import { describe, expect, it } from 'vitest';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { addressOf, rawSyscall } from '../../lib/raw/raw-syscall.js';

describe('addressOf', () => {
  it('gives the address by which the kernel finds the bytes', () => {
    const text = Buffer.from('rawsyscall');
    const [read, write] = pipe();
    expect(rawSyscall(SYS.write, write, addressOf(text), text.length)).toBe(text.length);
    const back = new Uint8Array(text.length);
    expect(rawSyscall(SYS.read, read, addressOf(back), back.length)).toBe(text.length);
    expect(Buffer.from(back)).toEqual(text);
    rawSyscall(SYS.close, read);
    rawSyscall(SYS.close, write);
  });

  it('respects the offset of a view', () => {
    const bytes = new Uint8Array(32);
    expect(addressOf(bytes.subarray(5)) - addressOf(bytes)).toBe(5n);
    expect(addressOf(bytes.buffer)).toBe(addressOf(bytes));
  });

  it('holds for a small array after collections that would have moved it', () => {
    const bytes = new Uint8Array(4);
    const address = addressOf(bytes);
    for (let round = 0; round < 50; round++) {
      new Array(100_000).fill(round);
    }
    expect(addressOf(bytes)).toBe(address);
  });

  it.each([[null], [5], [5n], ['text'], [undefined]])('refuses %s', (value) => {
    expect(() => addressOf(value as never)).toThrow(/only bytes have one/);
  });

  it('refuses a detached buffer', () => {
    const bytes = new Uint8Array(8);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    expect(() => addressOf(bytes)).toThrow(/detached/);
    expect(() => addressOf({} as never)).toThrow(TypeError);
  });
});

function pipe(): Int32Array {
  const ends = new Int32Array(2);
  expect(rawSyscall(SYS.pipe2, ends, 0)).toBe(0);
  return ends;
}
