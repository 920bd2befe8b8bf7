// Rolling: a run of calls that comes twice in a row, with other arguments the second time, as a loop run twice. What
// differs is held in registers that the end of the loop sets anew.

import type { Term } from '../../../kernel/arg.js';
import type { Value } from '../../../program/image.js';
import { type LoweredCall, type LoweredStep, valuesOf } from '../lowered.js';

/** Steps first to first + count - 1 are the first run, as many after them the second. */
export interface Roll {
  readonly first: number;
  readonly count: number;
}

/** A value that differs from run to run; `second` is made of results of the first run. */
export interface Varying {
  /** Stands for it in Value.terms: no step of the Image has this number. */
  readonly symbol: number;
  readonly first: Value;
  readonly second: Value;
  /** The argument's place where the loop begins with it: [call within the run, argument]. */
  readonly at: readonly [number, number];
}

export interface RolledLoop {
  readonly calls: readonly CallOfImage[];
  /** The same calls as the second run makes them. */
  readonly again: readonly LoweredCall[];
  readonly varying: readonly Varying[];
}

/** Numbers above those of any step. */
const FIRST_SYMBOL = 1_000_000;

const LONGEST_RUN = 4;

/** Of a longer program, a loop saves too little to look for one. */
const MOST_STEPS = 64;
const MOST_ROLLS = 8;

/** The runs that can be rolled, at most so many: those first that are likely to save most. */
export function findRolls(steps: readonly LoweredStep[]): Roll[] {
  const found: { roll: Roll; saved: number }[] = [];
  for (let count = 1; count <= LONGEST_RUN && steps.length <= MOST_STEPS; count++) {
    for (let first = 0; first + 2 * count <= steps.length; first++) {
      const roll = { first, count };
      const loop = rolled(steps, roll);
      if (loop !== null) {
        found.push({ roll, saved: savedBytes(loop) });
      }
    }
  }
  return found
    .sort((a, b) => b.saved - a.saved)
    .slice(0, MOST_ROLLS)
    .map(({ roll }) => roll);
}

/** Roughly: a call and its number, two bytes for each argument that is no more to be set, against what varies. */
function savedBytes({ calls, varying }: RolledLoop): number {
  const again = calls.reduce((sum, { args }) => sum + 4 + 2 * Math.min(args.length, 3), 0);
  return again - 5 * varying.length;
}

/** The loop, or null when the two runs are not the same calls, or when what they return is used behind them. */
export function rolled(steps: readonly LoweredStep[], { first, count }: Roll): RolledLoop | null {
  const runs = steps.slice(first, first + 2 * count);
  if (!runs.every(isOfImage)) {
    return null;
  }
  const results = new Set(runs.map(({ step }) => step));
  const usedBehind = steps.slice(first + 2 * count).some((step) => {
    return valuesOf(step).some(({ terms }) => terms.some((term) => results.has(term.step)));
  });
  if (usedBehind) {
    return null;
  }
  const mayBeNegative = new Set(
    steps.flatMap((step) => (isOfImage(step) && step.range.least < 0n ? [step.step] : [])),
  );
  const firstOf = new Map(runs.slice(count).map(({ step }, i) => [step, runs[i]!.step]));
  const varying: Varying[] = [];
  const calls: CallOfImage[] = [];
  const again: LoweredCall[] = [];
  for (let i = 0; i < count; i++) {
    const [a, b] = [runs[i]!, runs[count + i]!];
    const same =
      a.nr === b.nr &&
      a.args.length === b.args.length &&
      a.mayFail === b.mayFail &&
      a.longer?.argument === b.longer?.argument &&
      a.anyAddress === b.anyAddress;
    if (!same) {
      return null;
    }
    const subtracts = ({ step, sign }: Term) => sign < 0 && !mayBeNegative.has(step);
    const asksForLess = (arg: Value, other: Value) =>
      arg.terms.length === 0 && other.offset <= arg.offset && other.terms.every(subtracts);
    // Where the second run asks for less, which is made more anyhow, it may ask for what the first one does.
    const second = a.args.map((arg, j) => {
      const other = b.args[j]!;
      return j === a.longer?.argument && asksForLess(arg, other) ? arg : other;
    });
    const args = a.args.map((arg, j) => {
      return arg === second[j] ? arg : merge(arg, second[j]!, [i, j], firstOf, varying);
    });
    if (args.includes(null)) {
      return null;
    }
    calls.push({ ...a, args: args as Value[], longer: longerOf(a, b) });
    again.push({ ...b, args: second });
  }
  return { calls, again, varying };
}

type CallOfImage = LoweredCall & { readonly step: number };

function isOfImage(step: LoweredStep): step is CallOfImage {
  return step.kind === 'call' && step.step !== null;
}

/** A length that will do for both. */
function longerOf({ longer: a }: LoweredCall, { longer: b }: LoweredCall): LoweredCall['longer'] {
  const greater = (x: bigint, y: bigint) => (x > y ? x : y);
  return a && b && { ...a, least: greater(a.least, b.least), most: greater(a.most, b.most) };
}

/** One value for both runs. */
function merge(
  a: Value,
  b: Value,
  at: readonly [number, number],
  firstOf: ReadonlyMap<number, number>,
  varying: Varying[],
): Value | null {
  const shifted = {
    ...b,
    terms: b.terms.map((t) => ({ ...t, step: firstOf.get(t.step) ?? t.step })),
  };
  if (isSame(a, shifted)) {
    return a;
  }
  // The second run's own results cannot be known before it begins.
  if (b.terms.some(({ step }) => firstOf.has(step)) || a.terms.length > 0) {
    return null;
  }
  const grows = a.region === b.region && a.offset === b.offset;
  const pair = grows
    ? {
        first: { region: null, offset: 0n, terms: [] },
        second: { region: null, offset: 0n, terms: b.terms },
      }
    : { first: a, second: b };
  const known = varying.find(
    ({ first, second }) => isSame(first, pair.first) && isSame(second, pair.second),
  );
  const symbol = known?.symbol ?? FIRST_SYMBOL + varying.length;
  if (known === undefined) {
    varying.push({ symbol, ...pair, at });
  }
  const term = { step: symbol, sign: 1 } as const;
  return grows ? { ...a, terms: [term] } : { region: null, offset: 0n, terms: [term] };
}

export function isSame(a: Value, b: Value): boolean {
  return (
    a.region === b.region &&
    a.offset === b.offset &&
    a.terms.length === b.terms.length &&
    a.terms.every(({ step, sign }, i) => step === b.terms[i]!.step && sign === b.terms[i]!.sign)
  );
}
