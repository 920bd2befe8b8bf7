// How large and how small an affine value can become, given what is known of the results in it. The answers are exact:
// a result is bounded by constants or by an affine value of earlier results (a receive into 135 - n bytes returns at most
// 135 - n), so the latest result in a sum can always be replaced by its bound first.

import type { Term } from '../../kernel/arg.js';
import type { BoundsStep } from '../image.js';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/** A number plus results of steps, each with its coefficient: a Value without its region. */
export interface Linear {
  readonly offset: bigint;
  /** By index of the step. */
  readonly coefficients: ReadonlyMap<number, bigint>;
}

/** What the result of a step lies between, both included; null: not known. */
export interface ResultBounds {
  readonly least: bigint | null;
  readonly most: Linear | null;
}

/** Sums terms, in which a result may occur several times or cancel out. */
export function linear(offset: bigint, terms: readonly Term[]): Linear {
  const coefficients = new Map<number, bigint>();
  for (const { step, sign } of terms) {
    coefficients.set(step, (coefficients.get(step) ?? 0n) + BigInt(sign));
  }
  return { offset, coefficients };
}

/** value + scale * other. */
export function addScaled(value: Linear, scale: bigint, other: Linear): Linear {
  const coefficients = new Map(value.coefficients);
  for (const [step, coefficient] of other.coefficients) {
    const sum = (coefficients.get(step) ?? 0n) + scale * coefficient;
    if (sum === 0n) {
      coefficients.delete(step);
    } else {
      coefficients.set(step, sum);
    }
  }
  return { offset: value.offset + scale * other.offset, coefficients };
}

/** The largest that the value can become; null: nothing bounds it. `bounds` is by index of the step. */
export function largest(value: Linear, bounds: readonly ResultBounds[]): bigint | null {
  if (value.coefficients.size === 0) {
    return value.offset;
  }
  let sum = value;
  // Latest first: a bound speaks of earlier results only.
  for (let step = latest(sum); step !== -1; step = latest(sum)) {
    const coefficient = sum.coefficients.get(step) as bigint;
    const { least, most } = bounds[step] as ResultBounds;
    const bound = coefficient > 0n ? most : least === null ? null : linear(least, []);
    if (bound === null) {
      return null;
    }
    const itself: Linear = { offset: 0n, coefficients: new Map([[step, 1n]]) };
    sum = addScaled(addScaled(sum, -coefficient, itself), coefficient, bound);
  }
  return sum.offset;
}

/** The latest step whose result counts; -1 when none does. */
function latest({ coefficients }: Linear): number {
  let found = -1;
  for (const [step, coefficient] of coefficients) {
    if (coefficient !== 0n && step > found) {
      found = step;
    }
  }
  return found;
}

/** The smallest that the value can become; null: nothing bounds it. */
export function smallest(value: Linear, bounds: readonly ResultBounds[]): bigint | null {
  const most = largest(addScaled(linear(0n, []), -1n, value), bounds);
  return most === null ? null : -most;
}

/** From a step on that a single result passes only within bounds, it is known to lie within them. */
export function narrow(
  bounds: ResultBounds[],
  { value: { offset, terms }, least, most }: BoundsStep,
): void {
  const [term] = terms;
  if (terms.length !== 1 || term?.sign !== 1) {
    return;
  }
  const known = bounds[term.step] as ResultBounds;
  const atLeast = least === INT64_MIN ? null : least - offset;
  const atMost = most === INT64_MAX ? null : linear(most - offset, []);
  bounds[term.step] = {
    least:
      known.least === null || (atLeast !== null && atLeast > known.least) ? atLeast : known.least,
    most: known.most ?? atMost,
  };
}
