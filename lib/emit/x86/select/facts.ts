// What is known about values before any code is chosen: addresses, and the ranges of results.

import type { Value } from '../../../program/image.js';
import { type CodeOptions, type Places, ROUTINE } from '../code.js';
import type { LoweredCall, LoweredStep } from '../lowered.js';
import { STACK_POINTER, type StartStack } from '../start-stack.js';
import { type Range, type ValueId, Values } from './values.js';

export const ERRORS = 4095n;
const INT_MAX = 2n ** 31n - 1n;

export class Facts {
  readonly values: Values;
  private readonly ranges = new Map<number, Range>();
  private readonly calls = new Map<number, LoweredCall>();

  constructor(
    steps: readonly LoweredStep[],
    readonly places: Places,
    readonly options: CodeOptions,
    readonly startStack: StartStack,
  ) {
    for (const step of steps) {
      if (step.kind === 'call') {
        this.calls.set(step.step, step);
      }
    }
    this.values = new Values(options.bits, (step) => this.rangeOf(step));
    const addresses = { low: 0n, high: 2n ** (options.bits === 64 ? 47n : 32n) - 1n };
    const { pushed, environment } = startStack;
    for (const symbol of [STACK_POINTER, ROUTINE, environment, ...pushed]) {
      if (symbol !== null) {
        this.setRange(symbol, addresses);
      }
    }
  }

  /** How many values are taken to have been pushed before the program's first instruction. */
  get startDepth(): number {
    return this.startStack.pushed.length;
  }

  /**
   * Tells the range of a number that is no step, or of a step that runs more than once. Before any value is made of it:
   * values keep the range that they were made with.
   */
  setRange(symbol: number, range: Range): void {
    this.ranges.set(symbol, range);
  }

  isByte(id: ValueId): boolean {
    return this.values.matchesOutside(id, 0xffn, 0n);
  }

  /** Is the call's result 0 wherever the program goes on? */
  isZero(imageStep: number): boolean {
    const { low, high } = this.rangeOf(imageStep);
    return low === 0n && high === 0n;
  }

  rangeOf(imageStep: number): Range {
    let range = this.ranges.get(imageStep);
    if (range === undefined) {
      range = this.rangeOfResult(this.calls.get(imageStep)!);
      this.ranges.set(imageStep, range);
    }
    return range;
  }

  /** What a call with these arguments returns where the program goes on. */
  rangeOfResult({ result, mayFail, args, step, looseLength }: LoweredCall): Range {
    const low = step >= 0 && (mayFail || !this.options.trustsResults) ? -ERRORS : 0n;
    if (result === 'word') {
      return { low: -(2n ** 63n), high: 2n ** 63n - 1n };
    }
    if (result === 'zero') {
      return { low, high: 0n };
    }
    if (result === 'int') {
      return { low, high: INT_MAX };
    }
    const length = this.rangeOfValue(args[result.upTo]!);
    // A negative length is a great one to the kernel, which transfers at most 2^31 - 4096 bytes.
    if (length.low < 0n || length.high > INT_MAX) {
      return { low, high: INT_MAX };
    }
    const isLoose = looseLength === result.upTo;
    return { low, high: isLoose ? looseLimit(length.high) : length.high };
  }

  value({ region, offset, terms }: Value): ValueId {
    const factors = new Map<number, number>();
    for (const { step, sign } of terms) {
      if (!this.isZero(step)) {
        factors.set(step, (factors.get(step) ?? 0) + sign);
      }
    }
    return this.values.of((region === null ? 0n : this.places.regions[region]!) + offset, factors);
  }

  /** What a value can be, if nothing wraps around. */
  rangeOfValue({ region, offset, terms }: Value): Range {
    let low = region === null ? offset : 0n;
    let high = region === null ? offset : INT_MAX;
    for (const { step, sign } of terms) {
      const range = this.rangeOf(step);
      low += sign === 1 ? range.low : -range.high;
      high += sign === 1 ? range.high : -range.low;
    }
    return { low, high };
  }
}

/** How long a receive of this length may be made: its result still fits a byte where it did. */
export function looseLimit(length: bigint): bigint {
  return length <= 255n ? 255n : length;
}

/** The least range that holds both. */
export function union(a: Range, b: Range): Range {
  return { low: a.low < b.low ? a.low : b.low, high: a.high > b.high ? a.high : b.high };
}
