// Conditions over the calls of a table: for which calls something happens. Where it does not matter, two conditions may
// share one bit of the table's entries, also one upside down.

import type { Condition } from './assembler.js';

/** For each call: must be (1), must not be (0), does not matter (null). */
export type Pattern = readonly (0 | 1 | null)[];

/** A bit that each entry of the table has; what it stands for grows as patterns are merged into it. */
export class Bit {
  #pattern: (0 | 1 | null)[];
  /** Where it is in an entry, once that is known. */
  position = 0;

  constructor(pattern: Pattern) {
    this.#pattern = [...pattern];
  }

  /** Takes the pattern in when nothing contradicts it. */
  merge(pattern: Pattern): boolean {
    if (pattern.some((want, i) => want !== null && this.#pattern[i] === 1 - want)) {
      return false;
    }
    this.#pattern = this.#pattern.map((have, i) => have ?? pattern[i] ?? null);
    return true;
  }

  value(call: number): 0 | 1 {
    return this.#pattern[call] ?? 0;
  }
}

/** "The bit has this value". */
export interface Test {
  readonly bit: Bit;
  readonly value: 0 | 1;
}

const invert = (pattern: Pattern): Pattern =>
  pattern.map((want) => (want === null ? null : want === 1 ? 0 : 1));

/** The bits of one table. */
export class Bits {
  readonly all: Bit[] = [];

  /** A test that is true where the pattern says 1 and false where it says 0; null when it may always be true. */
  test(pattern: Pattern): Test | null {
    if (!pattern.includes(0)) {
      return null;
    }
    for (const bit of this.all) {
      if (bit.merge(pattern)) {
        return { bit, value: 1 };
      }
      if (bit.merge(invert(pattern))) {
        return { bit, value: 0 };
      }
    }
    const bit = new Bit(pattern);
    this.all.push(bit);
    return { bit, value: 1 };
  }
}

const FLAGS: readonly (readonly [bit: number, clear: Condition, set: Condition])[] = [
  [31, 'pl', 'mi'],
  [30, 'ne', 'eq'],
  [29, 'lo', 'hs'],
  [28, 'vc', 'vs'],
];

/** The condition that a test is after `msr nzcv`, or null when its bit is none of those four. */
export function flagCondition({ bit, value }: Test): Condition | null {
  return FLAGS.find(([position]) => position === bit.position)?.[1 + value] as Condition | null;
}
