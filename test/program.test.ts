import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallStep } from '../lib/program/image.js';
import { link } from '../lib/program/link.js';
import { literal, Program } from '../lib/program/program.js';
import { run } from '../lib/program/run.js';

describe('Program', () => {
  it('keeps the bytes that it was given, whatever becomes of them', () => {
    const p = new Program();
    const bytes = Uint8Array.of(1, 2, 3);
    const buffer = p.bytes('buffer', bytes);
    p.expect(buffer, bytes);
    bytes.fill(9);
    expect(run(link(p)).failure).toBeNull();
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
