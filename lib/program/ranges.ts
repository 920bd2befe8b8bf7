// What results and sums of results can be: worked out once, when a Program is linked, for every reader that makes code of
// an Image. A result is never believed to be smaller than the kernel may make it.

import { resultRange } from '../kernel/result-range.js';
import type { Range, ResultRanges, Step, Value } from './image.js';

/** errno is never greater: an error's result is -4095 to -1. */
export const MAX_ERRORS = 4095n;
export const INT32_MAX = 2n ** 31n - 1n;

const ANY_WORD: Range = { least: -(2n ** 63n), most: 2n ** 63n - 1n };
/** Of user space, whatever the architecture. */
const ADDRESS: Range = { least: 0n, most: 2n ** 47n - 1n };
const NOTHING: Range = { least: 0n, most: 0n };

export function resultRanges(steps: readonly Step[]): ResultRanges {
  return { tested: rangesOf(steps, 0n), untested: rangesOf(steps, -MAX_ERRORS) };
}

/** `least`: what a call that must not fail can return at least. */
function rangesOf(steps: readonly Step[], least: bigint): Range[] {
  const ranges: Range[] = [];
  for (const step of steps) {
    ranges.push(rangeOf(step, least, ranges));
  }
  return ranges;
}

function rangeOf(step: Step, leastOfTested: bigint, before: readonly Range[]): Range {
  if (step.kind !== 'call') {
    return step.kind === 'process' ? ADDRESS : NOTHING;
  }
  const { name, args, mayFail } = step;
  const kind = resultRange(
    name,
    args.map(({ region, offset, terms }) =>
      region === null && terms.length === 0 ? offset : undefined,
    ),
  );
  const least = mayFail ? -MAX_ERRORS : leastOfTested;
  switch (kind) {
    case 'word':
      return ANY_WORD;
    case 'zero':
      return { least, most: 0n };
    case 'int':
      return { least, most: INT32_MAX };
  }
  const length = args[kind.upTo];
  const { least: shortest, most } = length ? valueRange(before, length) : ANY_WORD;
  // A negative length is a great one to the kernel, which transfers at most 2^31 - 4096 bytes.
  return { least, most: shortest < 0n || most > INT32_MAX ? INT32_MAX : most };
}

/** What a number or an address can be, if nothing wraps around. `results`: by step, one of the Image's `ranges`. */
export function valueRange(results: readonly Range[], { region, offset, terms }: Value): Range {
  let { least, most } = region === null ? { least: offset, most: offset } : ADDRESS;
  for (const { step, sign } of terms) {
    const range = results[step]!;
    least += sign === 1 ? range.least : -range.most;
    most += sign === 1 ? range.most : -range.least;
  }
  return { least, most };
}

/** The least range that holds both. */
export function union(a: Range, b: Range): Range {
  return {
    least: a.least < b.least ? a.least : b.least,
    most: a.most > b.most ? a.most : b.most,
  };
}
