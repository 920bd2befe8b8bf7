// What the compiler knows that a register holds: a constant (addresses are constants, places are fixed before code is
// chosen) plus and minus results of calls. Values are interned: equal values have equal ids, and id 0 is "unknown".

import type { Range } from '../../../program/image.js';

export type ValueId = number;

export const UNKNOWN: ValueId = 0;

/** Of ids: two of them and five bits more are one exact number. A long program has some 25 for each step. */
export const ID_LIMIT = 2 ** 24;

const NO_TERMS: ReadonlyMap<number, number> = new Map();

export class Values {
  /** The constant part, canonical for the width: of 0 to 2^bits - 1. */
  readonly constant: bigint[] = [0n];
  /** Interned terms: equal strings are equal terms, '' is none. */
  readonly terms: string[] = ['?'];
  /** The constant part as a signed number where that is exact, NaN otherwise. */
  readonly number: number[] = [Number.NaN];
  /** Is the value certainly of 0 to 2^32 - 1 (so that a 32-bit write, which clears the upper half, sets it whole)? */
  readonly fits32: boolean[] = [false];
  /** Certainly of 0 to 2^31 - 1. */
  readonly nonNegative: boolean[] = [false];
  /** The least and the greatest it can be. */
  readonly low: bigint[] = [0n];
  readonly high: bigint[] = [-1n];
  /** The single result this value is made of (with a constant), or null. */
  readonly onlyStep: (number | null)[] = [null];
  /** How many results it is made of, each as often as it is counted. */
  readonly weight: number[] = [0];
  readonly #parsed: ReadonlyMap<number, number>[] = [new Map()];
  /** By terms, then by constant. */
  readonly #ids = new Map<string, Map<bigint, ValueId>>();
  readonly #deltas = new Map<number, number>();
  readonly #sums = new Map<number, ValueId>();

  readonly #rangeOf: (step: number) => Range;

  constructor(
    readonly bits: 32 | 64,
    rangeOf: (step: number) => Range,
  ) {
    this.#rangeOf = rangeOf;
  }

  of(constant: bigint, terms: ReadonlyMap<number, number> = NO_TERMS): ValueId {
    const live =
      terms.size === 0
        ? []
        : [...terms].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b);
    const key = live.map(([step, factor]) => `${factor}*${step}`).join(' ');
    const canonical = BigInt.asUintN(this.bits, constant);
    let ids = this.#ids.get(key);
    if (ids === undefined) {
      ids = new Map();
      this.#ids.set(key, ids);
    }
    let id = ids.get(canonical);
    if (id === undefined) {
      id = this.#add(canonical, key, live);
      ids.set(canonical, id);
    }
    return id;
  }

  #add(canonical: bigint, key: string, live: readonly [number, number][]): ValueId {
    this.constant.push(canonical);
    this.terms.push(key);
    const signed = BigInt.asIntN(this.bits, canonical);
    this.number.push(Number.isSafeInteger(Number(signed)) ? Number(signed) : Number.NaN);
    let low = live.length === 0 ? canonical : signed;
    let high = low;
    for (const [step, factor] of live) {
      const range = this.#rangeOf(step);
      const ends = [range.least * BigInt(factor), range.most * BigInt(factor)];
      low += factor > 0 ? ends[0]! : ends[1]!;
      high += factor > 0 ? ends[1]! : ends[0]!;
    }
    const within = (limit: bigint) => low >= 0n && high < limit;
    this.fits32.push(this.bits === 32 || within(1n << 32n));
    this.nonNegative.push(within(1n << 31n));
    this.low.push(low);
    this.high.push(high);
    this.onlyStep.push(live.length === 1 && Math.abs(live[0]![1]) === 1 ? live[0]![0] : null);
    this.weight.push(live.reduce((sum, [, factor]) => sum + Math.abs(factor), 0));
    this.#parsed.push(live.length === 0 ? NO_TERMS : new Map(live));
    return this.constant.length - 1;
  }

  isConstant(id: ValueId): boolean {
    return this.terms[id] === '';
  }

  /** Is every bit outside `mask` certainly that of `wanted`? */
  matchesOutside(id: ValueId, mask: bigint, wanted: bigint): boolean {
    const [low, high] = [this.low[id]!, this.high[id]!];
    const rest = BigInt.asUintN(this.bits, ~mask);
    const bounded = low >= 0n && low <= high && high < 1n << BigInt(this.bits);
    return bounded && (low & rest) === (wanted & rest) && (high & rest) === (wanted & rest);
  }

  termsOf(id: ValueId): ReadonlyMap<number, number> {
    return this.#parsed[id]!;
  }

  /** to - from where that is a constant of at most 2^31 either way; NaN otherwise. */
  delta(from: ValueId, to: ValueId): number {
    if (from === UNKNOWN || this.terms[from] !== this.terms[to]) {
      return Number.NaN;
    }
    const key = from * ID_LIMIT + to;
    let delta = this.#deltas.get(key);
    if (delta === undefined) {
      delta = Number(BigInt.asIntN(this.bits, this.constant[to]! - this.constant[from]!));
      if (Math.abs(delta) > 0x7fffffff) {
        delta = Number.NaN;
      }
      this.#deltas.set(key, delta);
    }
    return delta;
  }

  /** a + sign * b. A sum that need only be right in its lower half is kept short. */
  sum(a: ValueId, b: ValueId, sign: 1 | -1, exact: 'whole' | 'lower half'): ValueId {
    const key = ((a * ID_LIMIT + b) * 2 + (sign === 1 ? 1 : 0)) * 2 + (exact === 'whole' ? 0 : 1);
    let sum = this.#sums.get(key);
    if (sum === undefined) {
      sum = this.#findSum(a, b, sign, exact);
      this.#sums.set(key, sum);
    }
    return sum;
  }

  /** Is a + sign * b the value? As sum() says, which interns none here but where that is likely: most are asked for in vain. */
  isSum(
    a: ValueId,
    b: ValueId,
    sign: 1 | -1,
    exact: 'whole' | 'lower half',
    value: ValueId,
  ): boolean {
    if (!this.hasTermsOf(a, b, sign, value)) {
      return false;
    }
    const sum = this.number[a]! + sign * this.number[b]!;
    if (this.isConstant(value) && Number.isSafeInteger(sum) && !Number.isNaN(this.number[value])) {
      const found = this.bits === 32 ? sum | 0 : exact === 'whole' ? sum : sum >>> 0;
      return found === this.number[value];
    }
    return this.sum(a, b, sign, exact) === value;
  }

  /** Are the results in a + sign * b those in the value? */
  hasTermsOf(a: ValueId, b: ValueId, sign: 1 | -1, value: ValueId): boolean {
    const [termsOfA, termsOfB, terms] = [this.#parsed[a]!, this.#parsed[b]!, this.#parsed[value]!];
    for (const [step, factor] of termsOfA) {
      if (factor + sign * (termsOfB.get(step) ?? 0) !== (terms.get(step) ?? 0)) {
        return false;
      }
    }
    for (const [step, factor] of termsOfB) {
      if (sign * factor + (termsOfA.get(step) ?? 0) !== (terms.get(step) ?? 0)) {
        return false;
      }
    }
    for (const step of terms.keys()) {
      if (!termsOfA.has(step) && !termsOfB.has(step)) {
        return false;
      }
    }
    return true;
  }

  #findSum(a: ValueId, b: ValueId, sign: 1 | -1, exact: 'whole' | 'lower half'): ValueId {
    const terms = new Map(this.#parsed[a]!);
    for (const [step, factor] of this.#parsed[b]!) {
      terms.set(step, (terms.get(step) ?? 0) + sign * factor);
    }
    const constant = this.constant[a]! + BigInt(sign) * this.constant[b]!;
    const bare = [...terms.values()].every((factor) => factor === 0);
    return this.of(exact === 'lower half' && bare ? BigInt.asUintN(32, constant) : constant, terms);
  }
}
