import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallStep } from '../../lib/program/image.js';
import { link } from '../../lib/program/link/link.js';
import { literal, Program } from '../../lib/program/program.js';
import { run } from '../../lib/program/run/run.js';

describe('Program', () => {
  it('keeps the bytes that it was given, whatever becomes of them', () => {
    const p = new Program();
    for (const bytes of [Uint8Array.of(1, 2, 3), Buffer.of(1, 2, 3)]) {
      const buffer = p.bytes(bytes.constructor.name, bytes);
      p.expect(buffer, bytes);
      bytes.fill(9);
    }
    const { buffers, failure } = run(link(p));
    expect(failure).toBeNull();
    expect([...(buffers.Buffer as Uint8Array)]).toEqual([1, 2, 3]);
  });

  it.each<[string, (p: Program) => unknown, string]>([
    [
      'numbers in a list',
      (p) => p.bytes('b', [1, 2] as never),
      'buffer "b": its bytes are of type object, not a Uint8Array or text',
    ],
    [
      'words',
      (p) => p.bytes('b', new Uint16Array(2) as never),
      'buffer "b": its bytes are another view, not a Uint8Array or text',
    ],
    [
      'nothing to expect',
      (p) => p.expect(p.zeroed('b', 1), undefined as never),
      'expect: its bytes are of type undefined, not a Uint8Array or text',
    ],
    [
      'a path that the kernel would cut',
      (p) => p.string('path', '/etc\0/passwd'),
      'buffer "path": its text has a NUL in it; bytes() takes any bytes',
    ],
    [
      'a number for text',
      (p) => p.string('path', 5 as never),
      'buffer "path": its text is of type number; bytes() takes any bytes',
    ],
    [
      'digits for a number',
      () => literal('5' as never),
      'a value of type string is no safe integer: give an integer of at most 2^53 - 1 either way, or a bigint',
    ],
  ])('refuses %s', (_, build, message) => {
    expect(() => build(new Program())).toThrow(new TypeError(message));
  });

  it.each<[string, (p: Program) => unknown, ErrorConstructor, RegExp]>([
    [
      'an address for a member that is a number',
      (p) => p.struct('iovec', { iov_len: p.zeroed('b', 1) }),
      TypeError,
      /iovec.iov_len is given an address, and is ulong: only a pointer takes one/,
    ],
    [
      'a member that is none',
      (p) => p.struct('iovec', { base: 1 }),
      TypeError,
      /iovec has no member base/,
    ],
    [
      'a struct that differs between architectures',
      (p) => p.struct('stat', {}),
      RangeError,
      /x64 and arm64 lay out struct stat differently/,
    ],
    [
      'a number for a pointer',
      (p) => p.pointers('argv', [5 as never]),
      TypeError,
      /element 0 must be an address/,
    ],
    [
      'bounds that nothing is within',
      (p) => p.expectResult(literal(1), { atLeast: 2, atMost: 1 }),
      RangeError,
      /at least 2 and at most 1/,
    ],
    ['an argument before the first', (p) => p.argv(-1), RangeError, /argument -1/],
  ])('refuses %s', (_, build, type, message) => {
    expect(() => build(new Program())).toThrow(type);
    expect(() => build(new Program())).toThrow(message);
  });

  it('takes text as UTF-8, and ends strings in a NUL', () => {
    const p = new Program();
    expect(p.bytes('bytes', 'é').declaration.initial).toEqual(Uint8Array.of(0xc3, 0xa9));
    expect(p.string('string', 'é').declaration.initial).toEqual(Uint8Array.of(0xc3, 0xa9, 0));
  });

  it('calculates with results without changing them', () => {
    const p = new Program();
    const pid = p.call('getpid');
    pid.plus(1).minus(pid).plus(5n);
    p.call('close', pid);
    expect((link(p).steps[1] as CallStep).args).toEqual([
      { region: null, offset: 0n, terms: [{ step: 0, sign: 1 }] },
    ]);
  });

  it.each<[string, (p: Program) => unknown, RegExp]>([
    ['a fraction', () => literal(1.5), /1.5 is no safe integer/],
    ['2^53', () => literal(2 ** 53), /no safe integer/],
    ['NaN, added', (p) => p.call('getpid').plus(Number.NaN), /NaN is no safe integer/],
    ['an address, added to one', (p) => p.zeroed('a', 1).plus(p.zeroed('b', 1)), /"a" and "b"/],
    [
      'an address, subtracted',
      (p) => literal(1).minus(p.zeroed('a', 1)),
      /"a" cannot be subtracted/,
    ],
  ])('refuses to calculate with %s', (_, calculate, message) => {
    expect(() => calculate(new Program())).toThrow(message);
  });

  it('comes to what the same sum of numbers comes to', () => {
    const amount = fc.record({ sign: fc.constantFrom(1, -1), value: fc.maxSafeInteger() });
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const affine = amounts.reduce(
          (sum, { sign, value }) => (sign === 1 ? sum.plus(value) : sum.minus(value)),
          literal(0),
        );
        const sum = amounts.reduce(
          (all, { sign, value }) => all + BigInt(sign) * BigInt(value),
          0n,
        );
        expect(affine.offset).toBe(sum);
      }),
    );
  });
});
