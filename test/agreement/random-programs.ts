// Recipes of random programs: drawn by a seed, made free of failures where nothing tests for them, and made small where
// one shows a fault.

import fc from 'fast-check';
import type { Image } from '../../lib/program/image.js';
import type { Outcome } from '../../lib/program/run/execution.js';
import { type Choice, type Drawn, draw, type Ending, type Recipe } from './draft.js';
import { OPERATIONS, TRANSFER_COUNT } from './operations.js';

const length = (boundaries: readonly number[]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.constantFrom(...boundaries) },
  );
const text = length([126, 127, 128, 255, 256, 300]).chain((count) =>
  fc.uint8Array({ minLength: count, maxLength: count }),
);
const room = length([127, 128, 129, 255, 256, 257, 300, 65_535, 65_536]);

const choiceOf = (operations: number, times: readonly number[]): fc.Arbitrary<Choice> =>
  fc.record({
    operation: fc.nat({ max: operations - 1 }),
    times: fc.constantFrom(...times),
    picks: fc.array(fc.nat({ max: 1000 }), { minLength: 10, maxLength: 10 }),
    // Mostly: or few programs would come to their end.
    mayFail: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth < 6),
  });
const choice = choiceOf(OPERATIONS.length, [1, 1, 1, 1, 2, 2, 3, 4]);

const ofSize = (maxChoices: number, maxBuffers: number) => ({
  texts: fc.array(text, { minLength: 1, maxLength: maxBuffers }),
  rooms: fc.array(room, { minLength: 1, maxLength: maxBuffers }),
  choices: fc.array(choice, { maxLength: maxChoices }),
  opens: fc.constant(true),
});

/** Half of them end in another program. */
const end = fc.constantFrom<Ending>(
  ...(['exit', 'exit', 'exit', 'own arguments', 'other arguments', 'second try'] as const),
);

/** Short programs take a compiler that searches less time, and are more of them for it; long ones fill registers. */
const recipe = (wordBits: 32 | 64): fc.Arbitrary<Recipe> => {
  const bits = fc.constant(wordBits);
  // Transfers in a row that differ in their lengths alone, and something else after them.
  const runs = fc.tuple(choiceOf(TRANSFER_COUNT, [2, 2, 3, 4]), choice);
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({ ...ofSize(0, 1), wordBits: bits, choices: runs, opens: fc.boolean() }),
    },
    { weight: 3, arbitrary: fc.record({ ...ofSize(3, 2), wordBits: bits }) },
    { weight: 1, arbitrary: fc.record({ ...ofSize(9, 3), wordBits: bits }) },
  );
};

/** Images of such programs. */
export const randomImage: fc.Arbitrary<Image> = recipe(64).map(
  (drawn) => draw(drawn, OPERATIONS).image,
);

/** The recipes of a seed: the same ones each time. */
export function recipesOf(seed: number, count: number, wordBits: 32 | 64): Recipe[] {
  const ending = fc.tuple(recipe(wordBits), end).map(([begun, end]) => ({ ...begun, end }));
  return fc.sample(ending, { seed, numRuns: count });
}

export function drawn(from: Recipe): Drawn {
  return draw(from, OPERATIONS);
}

/** Leaves out the choices whose steps fail, until the program comes to its end: a faithful executable tests nothing. */
export function withoutFailures(from: Recipe, reader: (image: Image) => Outcome): Recipe {
  const { image, choiceOfStep } = drawn(from);
  const { failure } = reader(image);
  if (failure === null) {
    return from;
  }
  const failed = choiceOfStep[failure.step];
  if (failed == null) {
    throw new Error(`step ${failure.step} of a random program failed, which none draws`);
  }
  return withoutFailures(without(from, failed), reader);
}

function without(from: Recipe, index: number): Recipe {
  return { ...from, choices: from.choices.filter((_, i) => i !== index) };
}

/** The same with fewer choices and rounds, as long as it still shows the fault. */
export function smallest(from: Recipe, isFaulty: (recipe: Recipe) => boolean): Recipe {
  for (const [index, choice] of from.choices.entries()) {
    const fewer = without(from, index);
    if (isFaulty(fewer)) {
      return smallest(fewer, isFaulty);
    }
    if (choice.times > 1) {
      const choices = from.choices.with(index, { ...choice, times: choice.times - 1 });
      if (isFaulty({ ...from, choices })) {
        return smallest({ ...from, choices }, isFaulty);
      }
    }
  }
  return from;
}
