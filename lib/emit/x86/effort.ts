// How hard to look for the shortest code. A short program is worth trying everything; of a long one nobody counts the
// bytes, and it shall compile in time that grows with its length.

/** Of one run of the search for code. */
export interface SearchEffort {
  /** States kept from step to step. */
  readonly beam: number;
  /** Bytes that a kept state may be longer than the shortest. */
  readonly slack: number;
  /** States looked into per step. */
  readonly expansions: number;
  /** Half bytes of code that a thing to be done is expected to take: with many, the search takes the first way it finds. */
  readonly haste: number;
}

/** More than any one thing takes, also the sum of many results. */
export const GREAT_HASTE = 8192;

export interface Effort {
  /** For every arrangement and code option. */
  readonly quick: SearchEffort;
  /** Once more for the best of these. */
  readonly thorough: { readonly search: SearchEffort; readonly tries: number };
  /** Code options that are tried on arrangements other than the simplest. */
  readonly keptOptions: number;
  /** Code options at most, and arrangements at most. */
  readonly options: number;
  readonly arrangements: number;
  /** Trials that are tried once more with data in another order, and with constants pushed ahead. */
  readonly refined: number;
  /** Look for the length of code that leaves no gap, where none follows from the one before. */
  readonly fillsGaps: boolean;
  /** Of the headers' holes, the most that are tried in every order. */
  readonly permutedHoles: number;
}

const QUICK: SearchEffort = { beam: 4, slack: 2, expansions: 60, haste: 3 };
const FIRST_FOUND: SearchEffort = { beam: 1, slack: 0, expansions: 400, haste: GREAT_HASTE };

const EFFORTS: readonly (Effort & { readonly steps: number })[] = [
  {
    steps: 24,
    quick: QUICK,
    thorough: { search: { beam: 12, slack: 3, expansions: 400, haste: 3 }, tries: 4 },
    keptOptions: 2,
    options: 48,
    arrangements: 400,
    refined: 4,
    fillsGaps: true,
    permutedHoles: 5,
  },
  {
    steps: 64,
    quick: { beam: 2, slack: 1, expansions: 20, haste: 4 },
    thorough: { search: QUICK, tries: 1 },
    keptOptions: 1,
    options: 6,
    arrangements: 12,
    refined: 1,
    fillsGaps: true,
    permutedHoles: 3,
  },
  {
    steps: Number.POSITIVE_INFINITY,
    quick: FIRST_FOUND,
    thorough: { search: FIRST_FOUND, tries: 0 },
    keptOptions: 1,
    options: 1,
    arrangements: 1,
    refined: 0,
    fillsGaps: false,
    permutedHoles: 0,
  },
];

export function effortFor(steps: number): Effort {
  return EFFORTS.find((effort) => steps <= effort.steps)!;
}
