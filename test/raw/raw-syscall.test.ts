import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Arg } from '../../lib/kernel/arg.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { itNeeds } from '../capabilities.js';

const EBADF = 9;
const EFAULT = 14;
const EINVAL = 22;
const ENOSYS = 38;

function detached(): Uint8Array {
  const bytes = new Uint8Array(8);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

/** A buffer that can change its size, which TypeScript's library does not know yet. */
function resizable(length: number, most: number): ArrayBuffer & { resize(length: number): void } {
  const Resizable = ArrayBuffer as new (n: number, o: object) => ArrayBuffer;
  return new Resizable(length, { maxByteLength: most }) as ReturnType<typeof resizable>;
}

function memfd(): number {
  const fd = rawSyscall(SYS.memfd_create, Buffer.from('raw.test\0'), 0);
  expect(fd).toBeGreaterThan(2);
  return fd;
}

describe('rawSyscall', () => {
  it('returns the word of a call that succeeds', () => {
    expect(rawSyscall(SYS.getpid)).toBe(process.pid);
  });

  it('returns -errno for a call that fails', () => {
    expect(rawSyscall(SYS.close, -1)).toBe(-EBADF);
    expect(rawSyscall(SYS.write, 1, 8, 1)).toBe(-EFAULT);
  });

  it('leaves an unknown number to the kernel', () => {
    for (const nr of [499, 511, 512, 100_000, 2 ** 31 - 1]) {
      expect(rawSyscall(nr, 1, 2, 3, 4, 5, 6)).toBe(-ENOSYS);
    }
  });

  it('passes 0 for missing arguments, also after a call that had them, or threw', () => {
    const fd = memfd();
    rawSyscall(SYS.pwrite64, fd, Buffer.from('text'), 4, 2);
    expect(rawSyscall(SYS.lseek, fd, 5, 0)).toBe(5);
    expect(() => rawSyscall(SYS.lseek, fd, 3, 1.5)).toThrow(RangeError);
    // With any of the offsets above left over this would not be 0.
    expect(rawSyscall(SYS.lseek, fd)).toBe(0);
    rawSyscall(SYS.close, fd);
  });

  it.each<[string, unknown[], typeof Error, RegExp]>([
    [
      'no arguments',
      [],
      TypeError,
      /syscall number is undefined: it must be an integer; SYS has only names/,
    ],
    ['seven arguments', [SYS.getpid, 0, 0, 0, 0, 0, 0, 0], TypeError, /up to six arguments, not 8/],
    ['NaN', [SYS.close, Number.NaN], RangeError, /argument 0 is NaN: a number must be an integer/],
    ['1.5', [SYS.lseek, -1, 1.5], RangeError, /argument 1 is 1.5: a number must be an integer/],
    [
      '2^60 as a number',
      [SYS.lseek, -1, 0, 2 ** 60],
      RangeError,
      /argument 2 is 1152921504606847000/,
    ],
    [
      '-2^63 as a number',
      [SYS.lseek, -1, -(2 ** 63)],
      RangeError,
      /argument 1 is -9223372036854776000/,
    ],
    ['Infinity', [SYS.lseek, -1, Number.POSITIVE_INFINITY], RangeError, /argument 1 is Infinity/],
    ['a bigint of 65 bits', [SYS.lseek, -1, 2n ** 64n], RangeError, /does not fit in 64 bits/],
    ['a bigint below -2^63', [SYS.lseek, -1, -(2n ** 63n) - 1n], RangeError, /does not fit/],
    ['a string', [SYS.close, 'x'], TypeError, /argument 0 is "x": it must be a number, a bigint/],
    ['undefined', [SYS.close, undefined], TypeError, /argument 0 is undefined/],
    [
      'undefined as the last of six',
      [SYS.getpid, 0, 0, 0, 0, 0, undefined],
      TypeError,
      /argument 5/,
    ],
    ['a boolean', [SYS.close, true], TypeError, /argument 0 is true/],
    ['an object', [SYS.close, {}], TypeError, /argument 0 is a value of type object/],
    ['an array', [SYS.close, [1]], TypeError, /argument 0 is a value of type object/],
    ['a function', [SYS.close, () => 1], TypeError, /argument 0 is a value of type function/],
    ['a symbol', [SYS.close, Symbol('x')], TypeError, /argument 0 is a value of type symbol/],
    ['a detached view', [SYS.getpid, detached()], TypeError, /argument 0 is in a detached buffer/],
    [
      'a detached buffer',
      [SYS.getpid, detached().buffer],
      TypeError,
      /argument 0 is in a detached/,
    ],
    ['a bigint as the number', [39n], TypeError, /syscall number is 39n: it must/],
    ['null as the number', [null], TypeError, /syscall number is null: it must/],
    ['bytes as the number', [new Uint8Array(8)], TypeError, /syscall number is/],
    ['1.5 as the number', [1.5], RangeError, /syscall number is 1.5/],
  ])('refuses %s before the kernel is entered', (_, values, type, message) => {
    for (const entry of [rawSyscall, rawSyscall.unchecked, rawSyscall.bigint]) {
      const call = () => (entry as (...values: unknown[]) => unknown)(...values);
      expect(call).toThrow(type);
      expect(call).toThrow(message);
    }
    // What was refused is not left over.
    expect(rawSyscall(SYS.lseek, -1)).toBe(-EBADF);
  });

  it('passes every kind of memory, from its offset', () => {
    const fd = memfd();
    const shared = new SharedArrayBuffer(16);
    const whole = Uint8Array.from({ length: 16 }, (_, index) => index);
    new Uint8Array(shared).set(whole);
    const growing = resizable(16, 64);
    new Uint8Array(growing).set(whole);
    const large = new Uint8Array(1 << 20);
    large.set(whole, 1 << 19);
    const kinds: [Exclude<Arg, number | bigint | null>, number][] = [
      [whole, 0],
      [whole.buffer, 0],
      [whole.subarray(3), 3],
      [Buffer.from(whole.buffer, 5, 4), 5],
      [new Uint16Array(whole.buffer, 4, 2), 4],
      [new Float64Array(whole.buffer, 8, 1), 8],
      [new BigUint64Array(whole.buffer, 8, 1), 8],
      [new DataView(whole.buffer, 7, 3), 7],
      [shared, 0],
      [new Uint8Array(shared, 9, 3), 9],
      [growing, 0],
      [new Uint8Array(growing, 2), 2],
      [large.subarray(1 << 19, (1 << 19) + 16), 0],
    ];
    // Twice, because the second time an address may be known.
    for (const [bytes, first] of [...kinds, ...kinds]) {
      const length = Math.min(3, bytes.byteLength);
      expect(rawSyscall(SYS.pwrite64, fd, bytes, length, 0)).toBe(length);
      const back = new Uint8Array(length);
      expect(rawSyscall(SYS.pread64, fd, back, length, 0)).toBe(length);
      expect([...back]).toEqual(Array.from({ length }, (_, index) => first + index));
    }
    rawSyscall(SYS.close, fd);
  });

  it('passes memory without a byte, and null as a NULL pointer', () => {
    const fd = memfd();
    for (const empty of [
      new Uint8Array(0),
      new ArrayBuffer(0),
      new Uint8Array(8).subarray(8),
      null,
    ]) {
      expect(rawSyscall(SYS.write, fd, empty, 0)).toBe(0);
    }
    expect(rawSyscall(SYS.write, fd, null, 1)).toBe(-EFAULT);
    rawSyscall(SYS.close, fd);
  });

  it('notices that memory was detached since it last was an argument', () => {
    const bytes = new Uint8Array(8);
    expect(rawSyscall(SYS.write, -1, bytes, 8)).toBe(-EBADF);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    expect(() => rawSyscall(SYS.write, -1, bytes, 8)).toThrow(/argument 1 is in a detached buffer/);
    expect(() => rawSyscall(SYS.write, -1, bytes, 0)).toThrow(/argument 1 is in a detached buffer/);
  });

  it('notices that a view lies outside its buffer, which has shrunk', () => {
    const buffer = resizable(32, 64);
    const views = [new Uint8Array(buffer, 16, 8), new DataView(buffer, 16, 8)];
    for (const view of views) {
      expect(rawSyscall(SYS.write, -1, view, 8)).toBe(-EBADF);
    }
    buffer.resize(20);
    for (const view of views) {
      expect(() => rawSyscall(SYS.write, -1, view, 4)).toThrow(
        /argument 1 lies outside its buffer/,
      );
    }
    expect(rawSyscall(SYS.write, -1, new Uint8Array(buffer, 16), 4)).toBe(-EBADF);
  });

  it('writes where a small array is, after collections that would have moved it', () => {
    const fd = memfd();
    rawSyscall(SYS.write, fd, Buffer.from('abcd'), 4);
    const bytes = new Uint8Array(4);
    for (let round = 0; round < 40; round++) {
      expect(rawSyscall(SYS.pread64, fd, bytes, 4, 0)).toBe(4);
      expect(String.fromCharCode(...bytes)).toBe('abcd');
      bytes.fill(0);
      new Array(100_000).fill(round);
    }
    rawSyscall(SYS.close, fd);
  });

  itNeeds('spawnNode')('does not keep large memory from the collector', async () => {
    const script = `
      const { rawSyscall } = await import(${JSON.stringify(new URL('../../dist/raw/raw-syscall.js', import.meta.url).href)});
      let collected = 0;
      const registry = new FinalizationRegistry(() => collected++);
      (function () {
        const large = new Uint8Array(1 << 20);
        registry.register(large, 0);
        rawSyscall(${SYS.write}, -1, large, 8);
      })();
      for (let round = 0; round < 50 && collected === 0; round++) {
        gc();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      process.exit(collected === 1 ? 0 : 1);`;
    const { spawnSync } = await import('node:child_process');
    const child = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script]);
    expect(child.status).toBe(0);
  });
});

describe('rawSyscall.bigint', () => {
  it('returns all 64 bits, which rawSyscall rounds', () => {
    const fd = memfd();
    const offset = 2n ** 60n + 1n;
    expect(rawSyscall.bigint(SYS.lseek, fd, offset, 0)).toBe(offset);
    expect(rawSyscall(SYS.lseek, fd, offset, 0)).toBe(2 ** 60);
    expect(rawSyscall.bigint(SYS.close, fd)).toBe(0n);
    expect(rawSyscall.bigint(SYS.close, fd)).toBe(BigInt(-EBADF));
  });
});

describe('rawSyscall.unchecked', () => {
  it('makes the calls, and passes the lengths, that rawSyscall refuses', () => {
    const bytes = new Uint8Array(4);
    expect(() => rawSyscall(SYS.write, -1, bytes, 5)).toThrow(RangeError);
    expect(rawSyscall.unchecked(SYS.write, -1, bytes, 5)).toBe(-EBADF);
    expect(() => rawSyscall(SYS.rt_sigaction, 9, null, null, 8)).toThrow(/refused/);
    expect(rawSyscall.unchecked(SYS.rt_sigaction, 9, null, null, 8)).toBe(0);
  });
});

// 100,000 cases together.
describe('arguments of every kind', () => {
  const good: fc.Arbitrary<Arg> = fc.oneof(
    fc.maxSafeInteger(),
    fc.constantFrom(0, -0, -1, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 1 - 2 ** 53),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }),
    fc.constant(null),
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom(
      new Float32Array(3),
      new DataView(new ArrayBuffer(4)),
      new SharedArrayBuffer(2),
    ),
  );
  const bad: fc.Arbitrary<unknown> = fc.oneof(
    fc.double().filter((value) => !Number.isSafeInteger(value)),
    fc.bigInt({ min: 2n ** 64n, max: 2n ** 70n }),
    fc.constantFrom(
      undefined,
      '',
      '7',
      true,
      {},
      [],
      Symbol.iterator,
      detached(),
      detached().buffer,
    ),
  );

  it('are accepted or refused by what they are, and nothing crashes', () => {
    const entry = rawSyscall as (...values: unknown[]) => number;
    const values = fc.array(fc.oneof({ weight: 6, arbitrary: good }, bad), { maxLength: 8 });
    const isGood = (value: unknown) =>
      Number.isSafeInteger(value) ||
      (typeof value === 'bigint' && value < 2n ** 64n) ||
      value === null ||
      (typeof value === 'object' && 'byteLength' in value && !isDetached(value as Uint8Array));
    fc.assert(
      fc.property(values, (args) => {
        const isAccepted = args.length <= 6 && args.every(isGood);
        let outcome: unknown;
        try {
          // Takes no argument and cannot fail.
          outcome = entry(SYS.getpid, ...args);
        } catch (error) {
          outcome = error;
        }
        return isAccepted
          ? outcome === process.pid
          : outcome instanceof TypeError || outcome instanceof RangeError;
      }),
      { numRuns: 60_000 },
    );
  });

  it('reach the kernel as the words they stand for', () => {
    const fd = memfd();
    const word = fc.oneof(
      fc.maxSafeInteger(),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }),
    );
    fc.assert(
      fc.property(word, fc.boolean(), (value, isExact) => {
        // Seeking tells the offset back, and refuses one below 0.
        const offset = BigInt.asIntN(64, BigInt(value));
        const expected = offset < 0n ? BigInt(-EINVAL) : offset;
        return isExact
          ? rawSyscall.bigint(SYS.lseek, fd, value, 0) === expected
          : rawSyscall(SYS.lseek, fd, value, 0) === Number(expected);
      }),
      { numRuns: 20_000 },
    );
    rawSyscall(SYS.close, fd);
  });

  it('point at their own bytes', () => {
    const fd = memfd();
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.boolean(),
        (bytes, cut, asData) => {
          const offset = cut % bytes.length;
          const length = bytes.length - offset;
          const view = asData
            ? new DataView(bytes.buffer, bytes.byteOffset + offset)
            : bytes.subarray(offset);
          const back = new Uint8Array(length + 2);
          return (
            rawSyscall(SYS.pwrite64, fd, view, length, 0) === length &&
            rawSyscall(SYS.pread64, fd, back.subarray(1), length, 0) === length &&
            Buffer.compare(back.subarray(1, length + 1), bytes.subarray(offset)) === 0 &&
            back[0] === 0 &&
            back[length + 1] === 0
          );
        },
      ),
      { numRuns: 20_000 },
    );
    rawSyscall(SYS.close, fd);
  });
});

function isDetached(bytes: Uint8Array | ArrayBuffer): boolean {
  try {
    new Uint8Array(ArrayBuffer.isView(bytes) ? bytes.buffer : bytes);
    return false;
  } catch {
    return true;
  }
}
