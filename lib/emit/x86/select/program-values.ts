// What is known about values before any code is chosen: addresses, and the ranges of results.

import type { Range, Value } from '../../../program/image.js';
import { type CodeOptions, type Places, ROUTINE } from '../code.js';
import { type InstructionLengths, LENGTHS } from '../lengths.js';
import type { LoweredStep } from '../lowered.js';
import { STACK_POINTER, type StartStack } from '../start-stack.js';
import { type ValueId, Values } from './values.js';

export class ProgramValues {
  readonly values: Values;
  readonly lengths: InstructionLengths;
  readonly #ranges = new Map<number, Range>();

  constructor(
    steps: readonly LoweredStep[],
    readonly places: Places,
    readonly options: CodeOptions,
    readonly startStack: StartStack,
  ) {
    for (const step of steps) {
      if (step.kind === 'call' && step.step !== null) {
        this.setRange(step.step, step.range);
      }
    }
    this.lengths = LENGTHS[options.bits];
    this.values = new Values(options.bits, (step) => this.rangeOf(step));
    const addresses = { least: 0n, most: 2n ** (options.bits === 64 ? 47n : 32n) - 1n };
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
    this.#ranges.set(symbol, range);
  }

  isByte(id: ValueId): boolean {
    return this.values.matchesOutside(id, 0xffn, 0n);
  }

  /** Is the call's result 0 wherever the program goes on? */
  isZero(imageStep: number): boolean {
    const { least, most } = this.rangeOf(imageStep);
    return least === 0n && most === 0n;
  }

  rangeOf(symbol: number): Range {
    return this.#ranges.get(symbol)!;
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
}
