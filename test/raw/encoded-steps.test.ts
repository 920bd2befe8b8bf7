import { describe, expect, it } from 'vitest';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { ECANCELED, type EncodableArg, EncodedSteps } from '../../lib/raw/encoded-steps.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';

const word = (value: number | bigint): EncodableArg => ({
  word: BigInt(value),
  inMemory: false,
  terms: [],
});
const place = (offset: number): EncodableArg => ({
  word: BigInt(offset),
  inMemory: true,
  terms: [],
});
const call = (nr: number, ...args: EncodableArg[]) =>
  ({ kind: 'call', nr, args, mayFail: false }) as const;
const expectBytes = (at: EncodableArg, text: string) =>
  ({ kind: 'expect', place: at, bytes: new TextEncoder().encode(text) }) as const;
const result = (step: number, sign: 1 | -1 = 1, plus = 0, inMemory = false): EncodableArg => ({
  word: BigInt(plus),
  inMemory,
  terms: [{ step, sign }],
});

// pipe2 writes two fds, but an argument cannot read memory: a socketpair of the test's own is what the steps write to.
function withSocketPair(body: (left: number, right: number) => void) {
  const fds = new Int32Array(2);
  expect(rawSyscall(process.arch === 'x64' ? 53 : 199, 1, 1, 0, fds)).toBe(0);
  try {
    body(fds[0]!, fds[1]!);
  } finally {
    for (const fd of fds) {
      expect(rawSyscall(SYS.close, fd)).toBe(0);
    }
  }
}

describe('EncodedSteps', () => {
  it.each([1, 2, 4, 8] as const)(
    'stores a word of %i bytes, and nothing beside it',
    (widthBytes) => {
      const value = word(0x1122334455667788n);
      const steps = new EncodedSteps([{ kind: 'store', place: place(3), value, widthBytes }]);
      const memory = new Uint8Array(16).fill(9);
      expect(steps.run(memory)).toBe(1);
      const stored = [0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11].slice(0, widthBytes);
      expect([...memory]).toEqual([9, 9, 9, ...stored, ...Array(13 - widthBytes).fill(9)]);
      expect(steps.result(0)).toBe(0n);
    },
  );

  it('stores the address of a place in memory, which a later call takes its bytes from', () => {
    withSocketPair((left, right) => {
      const steps = new EncodedSteps([
        { kind: 'store', place: place(0), value: place(16), widthBytes: 8 },
        { kind: 'store', place: place(8), value: word(2), widthBytes: 8 },
        call(SYS.writev, word(left), place(0), word(1)),
      ]);
      const memory = new Uint8Array(18);
      memory.set([5, 6], 16);
      expect(steps.run(memory)).toBe(3);
      const received = new Uint8Array(8);
      expect(rawSyscall(SYS.read, right, received, 8)).toBe(2);
      expect([...received.subarray(0, 2)]).toEqual([5, 6]);
    });
  });

  it.each([
    [-9n, -9n, -9n, 0n],
    [-9n, 0n, 5n, 1n],
    [6n, 0n, 5n, 1n],
    [-1n, -(2n ** 63n), 2n ** 63n - 1n, 0n],
    [2n ** 63n, 0n, 2n ** 63n - 1n, 1n],
  ])('compares %i with bounds of %i to %i as signed words: %i', (value, least, most, outside) => {
    const steps = new EncodedSteps([
      { kind: 'bounds', value: word(value), least, most },
      call(SYS.getpid),
    ]);
    expect(steps.run(new Uint8Array(8))).toBe(outside === 0n ? 2 : 0);
    expect(steps.result(0)).toBe(outside);
    expect(steps.result(1) === ECANCELED).toBe(outside === 1n);
  });

  it('runs calls whose arguments are results of earlier ones, and leaves every result', () => {
    const steps = new EncodedSteps([
      call(SYS.socket, word(1), word(1), word(0)),
      call(SYS.close, result(0)),
      { ...call(SYS.close, result(0)), mayFail: true },
      call(SYS.close, result(0, -1)),
      call(SYS.write, word(1), place(0), word(0)),
    ]);
    const fd = () => Number(steps.result(0));
    expect(steps.run(new Uint8Array(8))).toBe(3);
    expect(fd()).toBeGreaterThan(2);
    expect([1, 2, 3, 4].map((step) => steps.result(step))).toEqual([0n, -9n, -9n, ECANCELED]);
  });

  it('adds and subtracts results to places and lengths', () => {
    withSocketPair((left, right) => {
      const memory = new TextEncoder().encode('hello\0\0\0\0\0');
      const steps = new EncodedSteps([
        call(SYS.write, word(left), place(0), word(2)),
        call(SYS.write, word(left), result(0, 1, 0, true), result(0, -1, 5)),
        call(SYS.recvfrom, word(right), result(0, 1, 3, true), word(5), word(0), word(0), word(0)),
        expectBytes(result(1, 1, 2, true), 'hello'),
      ]);
      expect(steps.run(memory)).toBe(4);
      expect([0, 1, 2, 3].map((step) => steps.result(step))).toEqual([2n, 3n, 5n, 0n]);
      expect(new TextDecoder().decode(memory)).toBe('hellohello');
    });
  });

  it('tells a failed expect by the first byte that differs, and stops', () => {
    const steps = new EncodedSteps([expectBytes(place(1), 'exact'), call(SYS.close, word(-1))]);
    const run = (text: string) => [
      steps.run(new TextEncoder().encode(text)),
      steps.result(0),
      steps.result(1),
    ];
    expect(run('_exact')).toEqual([1, 0n, -9n]);
    expect(run('_exalt')).toEqual([0, 4n, ECANCELED]);
    expect(run('_Exact')).toEqual([0, 1n, ECANCELED]);
  });

  it('runs a range, and goes on where it ended', () => {
    const steps = new EncodedSteps(
      [0, 1, 2].map((n) => ({ ...call(SYS.close, word(-1 - n)), mayFail: n < 2 })),
    );
    const memory = new Uint8Array(0);
    expect(steps.run(memory, 0, 1)).toBe(1);
    expect(steps.result(0)).toBe(-9n);
    expect(steps.result(1)).toBe(0n);
    expect(steps.run(memory, 1, 2)).toBe(2);
    expect(steps.run(memory, 2)).toBe(2);
    expect(steps.run(memory, 3)).toBe(3);
  });

  it('carries words of 64 bits both ways', () => {
    const steps = new EncodedSteps([
      { ...call(SYS.close, word(2n ** 64n - 1n)), mayFail: true },
      { ...call(SYS.close, word(-(2n ** 63n))), mayFail: true },
    ]);
    expect(steps.words[2]).toBe(-1n);
    expect(steps.words[11]).toBe(-(2n ** 63n));
  });

  it.each([
    [
      'the result of a later step',
      () => new EncodedSteps([call(3, result(0))]),
      /only of an earlier one/,
    ],
    ['seven arguments', () => new EncodedSteps([call(3, ...Array(7).fill(word(0)))]), /takes six/],
    [
      'a range past the end',
      () => new EncodedSteps([]).run(new Uint8Array(0), 0, 1),
      /0 to 1 of 0/,
    ],
    [
      'a range backwards',
      () => new EncodedSteps([call(3)]).run(new Uint8Array(0), 1, 0),
      /1 to 0 of 1/,
    ],
    [
      'a result that is not there',
      () => new EncodedSteps([expectBytes(place(0), 'x')]).result(1),
      /step 1: there are 1/,
    ],
  ])('refuses %s', (_, body, message) => {
    expect(body).toThrow(message);
  });
});
