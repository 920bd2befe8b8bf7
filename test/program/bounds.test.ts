import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Linear,
  largest,
  linear,
  type ResultBounds,
  smallest,
} from '../../lib/program/link/bounds.js';

const of = (offset: number, ...coefficients: number[]): Linear => ({
  offset: BigInt(offset),
  coefficients: new Map(coefficients.map((coefficient, step) => [step, BigInt(coefficient)])),
});

/** n is 0 to 4; m is 0 to 4 - n. */
const receives: ResultBounds[] = [
  { least: 0n, most: of(4) },
  { least: 0n, most: of(4, -1) },
];

describe('largest and smallest', () => {
  it('are what trying every value finds', () => {
    const coefficient = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(coefficient, coefficient, fc.integer(), (a, b, offset) => {
        const sums: number[] = [];
        for (let n = 0; n <= 4; n++) {
          for (let m = 0; m <= 4 - n; m++) {
            sums.push(offset + a * n + b * m);
          }
        }
        expect(largest(of(offset, a, b), receives)).toBe(BigInt(Math.max(...sums)));
        expect(smallest(of(offset, a, b), receives)).toBe(BigInt(Math.min(...sums)));
      }),
    );
  });

  it('are null where a result that nothing bounds is left in the sum', () => {
    const bounds = [{ least: 0n, most: null }];
    expect(largest(of(0, 1), bounds)).toBeNull();
    expect(smallest(of(0, 1), bounds)).toBe(0n);
    expect(
      largest(
        linear(3n, [
          { step: 0, sign: 1 },
          { step: 0, sign: -1 },
        ]),
        bounds,
      ),
    ).toBe(3n);
  });
});
