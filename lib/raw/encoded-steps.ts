// Steps encoded for native/image-runner.h, which describes the words: many syscalls in one crossing, each argument a
// word, an offset into one memory, or either plus or minus results of earlier steps. Leaves names, signatures and their
// checks to whoever encodes; here only indices are checked, because a wrong one would read or write wild memory.

import type { Term } from '../kernel/arg.js';
import { haveBytes } from '../kernel/memory.js';
import { type Memory, memoryAt } from './arguments.js';
import { cross, IN_USE, numbers as rawNumbers } from './crossing.js';
import { native } from './native.js';

// Local names are constants to the optimiser; imported ones would be loaded at each use.
const numbers = rawNumbers;
const run = native.run;
const NOTHING_HELD: readonly Uint8Array[] = [];

export interface EncodableArg {
  /** The argument itself, or with `inMemory` an offset from the start of the memory. -2^63 to 2^64 - 1. */
  readonly word: bigint;
  readonly inMemory: boolean;
  readonly terms: readonly Term[];
}

export interface EncodableCall {
  readonly kind: 'call';
  readonly nr: number;
  /** Up to six; missing ones are passed as 0. */
  readonly args: readonly EncodableArg[];
  readonly mayFail: boolean;
}

export interface EncodableExpect {
  readonly kind: 'expect';
  readonly place: EncodableArg;
  readonly bytes: Uint8Array;
}

/** Writes the low bytes of a word to memory. */
export interface EncodableStore {
  readonly kind: 'store';
  readonly place: EncodableArg;
  readonly value: EncodableArg;
  readonly widthBytes: 1 | 2 | 4 | 8;
}

/** Compares a signed word with bounds, both included. */
export interface EncodableBounds {
  readonly kind: 'bounds';
  readonly value: EncodableArg;
  readonly least: bigint;
  readonly most: bigint;
}

export type EncodableStep = EncodableCall | EncodableExpect | EncodableStore | EncodableBounds;

/** What a step that never ran reads, because an earlier one stopped the run. */
export const ECANCELED = -125n;

const STEP_WORDS = 9;
const MAY_FAIL = 1n << 6n;
const NO_CALL = 1n << 7n;
/** In the place of a syscall's number, what a step is that makes none. */
const STEP_KINDS = { expect: 0n, store: 1n, bounds: 2n } as const;

const literal = (word: number | bigint): EncodableArg => ({
  word: BigInt(word),
  inMemory: false,
  terms: [],
});

export class EncodedSteps {
  /** The words of native/image-runner.h. */
  readonly words: BigInt64Array;
  readonly count: number;
  readonly #place: Memory;

  constructor(steps: readonly EncodableStep[]) {
    this.count = steps.length;
    let termWord = 1 + steps.length * STEP_WORDS;
    const termCounts = steps.map((step) =>
      argsOf(step, 0).reduce((count, arg) => count + arg.terms.length, 0),
    );
    let bytesWord = termCounts.reduce((word, count) => word + count, termWord);
    const expectedWords = steps.reduce(
      (words, step) => words + (step.kind === 'expect' ? Math.ceil(step.bytes.length / 8) : 0),
      0,
    );
    this.words = new BigInt64Array(bytesWord + expectedWords);
    this.words[0] = BigInt(steps.length);
    const bytes = new Uint8Array(this.words.buffer);
    for (const [index, step] of steps.entries()) {
      const at = 1 + index * STEP_WORDS;
      const args = argsOf(step, bytesWord * 8);
      if (args.length > 6) {
        throw new RangeError(`step ${index} has ${args.length} arguments: a syscall takes six`);
      }
      let shape = (BigInt(termWord) << 32n) | (BigInt(termCounts[index] as number) << 8n);
      if (step.kind === 'call') {
        this.words[at] = BigInt(step.nr);
        shape |= step.mayFail ? MAY_FAIL : 0n;
      } else {
        this.words[at] = STEP_KINDS[step.kind];
        shape |= NO_CALL;
      }
      if (step.kind === 'expect') {
        bytes.set(step.bytes, bytesWord * 8);
        bytesWord += Math.ceil(step.bytes.length / 8);
      }
      for (const [a, arg] of args.entries()) {
        this.words[at + 1 + a] = arg.word;
        shape |= arg.inMemory ? 1n << BigInt(a) : 0n;
        for (const term of arg.terms) {
          if (!(Number.isInteger(term.step) && term.step >= 0 && term.step < index)) {
            throw new RangeError(
              `step ${index} uses the result of step ${term.step}: only of an earlier one`,
            );
          }
          this.words[termWord++] =
            (BigInt(term.step) << 32n) | (term.sign < 0 ? 0x100n : 0n) | BigInt(a);
        }
      }
      this.words[at + 7] = shape;
    }
    this.#place = memoryAt(0, this.words);
  }

  /**
   * Runs steps `from` up to, not including, `to` (by default all) in one crossing, in this thread: whatever blocks,
   * blocks it. Returns the index of the step that stopped the run, whose result is then its -errno or the expect's
   * difference and every later one's ECANCELED; or `to` when none did. A later run may start where an earlier one ended.
   * @param held Other memory that the steps have addresses in, by views that have a byte as long as it is there.
   * @throws TypeError when the memory, or some that is held, was detached or resized.
   */
  run(memory: Uint8Array, from = 0, to = this.count, held = NOTHING_HELD): number {
    // false for what is no number, and what is no integer.
    if (!(0 <= from && from <= to && to <= this.count && from % 1 === 0 && to % 1 === 0)) {
      throw new RangeError(`steps ${from} to ${to} of ${this.count}: not a range of them`);
    }
    const steps = this.#place;
    const place = memoryAt(1, memory);
    const block = numbers;
    // From here on as crossing.ts has it: nothing that lets other code run.
    if (held.length !== 0 && !haveBytes(held)) {
      throw new TypeError('memory of the steps was detached or resized since they were made');
    }
    if (
      typeof place.address === 'bigint' ||
      typeof steps.address === 'bigint' ||
      block[IN_USE] !== 0
    ) {
      return cross(run, {
        nr: 0,
        words: [steps.address, place.address, from, to, 0, 0],
        memory: [steps, place, null, null, null, null],
      });
    }
    if (place.bytes[0] === undefined && place.lengthBytes !== 0) {
      throw new TypeError('the memory of the steps was detached or resized');
    }
    block[IN_USE] = 1;
    block[1] = steps.address;
    block[2] = place.address;
    block[3] = from;
    block[4] = to;
    run();
    const stoppedAt = block[0] as number;
    block[IN_USE] = 0;
    return stoppedAt;
  }

  /**
   * The kernel's word of a call that ran. Of an expect, 0, or one more than the index of the first byte that differs; of
   * bounds, 0, or 1 outside them; of a store, 0.
   */
  result(step: number): bigint {
    const word = this.words[1 + step * STEP_WORDS + 8];
    if (word === undefined || !(step >= 0 && step < this.count)) {
      throw new RangeError(`step ${step}: there are ${this.count}`);
    }
    return word;
  }
}

/** The words of a step's arguments; of an expect its bytes begin at `bytesAt`. */
function argsOf(step: EncodableStep, bytesAt: number): readonly EncodableArg[] {
  switch (step.kind) {
    case 'call':
      return step.args;
    case 'expect':
      return [step.place, literal(bytesAt), literal(step.bytes.length)];
    case 'store':
      return [step.place, step.value, literal(step.widthBytes)];
    case 'bounds':
      return [step.value, literal(step.least), literal(step.most)];
  }
}
