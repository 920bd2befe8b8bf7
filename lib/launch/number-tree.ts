// From a call's number to what is decided about it: a tree of comparisons that has no more of them than calls are named,
// which is what looking for one number after the other takes.

import type { Decision, Decisions } from './decisions.js';

/** Numbers from `from` on, up to the next one's, about which the same is decided. */
interface Interval {
  readonly from: number;
  readonly decision: Decision;
}

/** Where that few numbers are left, they are tried one after the other. */
const FEW = 3;

/** Decides by the loaded word: what `byNumber` has for it, else `otherwise`. */
export function decideNumber(
  decisions: Decisions,
  byNumber: ReadonlyMap<number, Decision>,
  otherwise: Decision,
): Decision {
  const { intervals, single } = divided(intervalsOf(byNumber, otherwise));
  const unused = byNumber.size - single.length - (intervals.length - 1);
  return tree(decisions, intervals, single, Math.max(0, unused));
}

/** Every number is in one of them; neighbours differ. */
function intervalsOf(byNumber: ReadonlyMap<number, Decision>, otherwise: Decision): Interval[] {
  const intervals: Interval[] = [];
  const add = (from: number, decision: Decision) => {
    if (intervals.at(-1)?.from === from) {
      intervals.pop();
    }
    if (intervals.at(-1)?.decision !== decision) {
      intervals.push({ from, decision });
    }
  };
  add(0, otherwise);
  for (const [number, decision] of [...byNumber].sort(([a], [b]) => a - b)) {
    add(number, decision);
    add(number + 1, otherwise);
  }
  return intervals;
}

interface Divided {
  /** What is left for comparisons by size. */
  readonly intervals: readonly Interval[];
  /** Numbers that are compared by themselves. */
  readonly single: readonly Interval[];
}

interface Choice {
  readonly cost: number;
  readonly kept: Kept | null;
}
interface Kept {
  readonly interval: Interval;
  readonly before: Kept | null;
}

/** Takes those numbers out that leave the fewest comparisons: one for each that is out, one between neighbours that stay. */
function divided(intervals: readonly Interval[]): Divided {
  let choices = new Map<Decision | null, Choice>([[null, { cost: 0, kept: null }]]);
  for (const [i, interval] of intervals.entries()) {
    const { from, decision } = interval;
    const isOne = intervals[i + 1]?.from === from + 1;
    const next = new Map<Decision | null, Choice>();
    const offer = (last: Decision | null, choice: Choice) => {
      if (choice.cost < (next.get(last)?.cost ?? Number.POSITIVE_INFINITY)) {
        next.set(last, choice);
      }
    };
    for (const [last, { cost, kept }] of choices) {
      const boundary = last === null || last === decision ? 0 : 1;
      offer(decision, { cost: cost + boundary, kept: { interval, before: kept } });
      if (isOne) {
        offer(last, { cost: cost + 1, kept });
      }
    }
    choices = next;
  }
  const [best] = [...choices.values()].sort((a, b) => a.cost - b.cost) as [Choice];
  const kept = new Set<Interval>();
  for (let { kept: at } = best; at !== null; at = at.before) {
    kept.add(at.interval);
  }
  const left = intervals.filter((interval) => kept.has(interval));
  return {
    intervals: left.filter(({ decision }, i) => decision !== left[i - 1]?.decision),
    single: intervals.filter((interval) => !kept.has(interval)),
  };
}

/** Divides by size where that is wanted in any case, then as often as comparisons are `unused`, each time about the middle. */
function tree(
  decisions: Decisions,
  intervals: readonly Interval[],
  single: readonly Interval[],
  unused: number,
): Decision {
  const [first] = intervals as [Interval];
  if (intervals.length > 1) {
    const weights = intervals.map(
      ({ from }, i) => i + single.filter((number) => number.from < from).length,
    );
    const half = (intervals.length + single.length) / 2;
    const off = (i: number) => Math.abs((weights[i] as number) - half);
    const at = intervals.reduce((best, _, i) => (i > 0 && off(i) < off(best) ? i : best), 1);
    return parted(at, (intervals[at] as Interval).from, unused);
  }
  if (single.length > FEW && unused > 0) {
    return parted(null, (single[single.length >> 1] as Interval).from, unused - 1);
  }
  return single.reduceRight<Decision>(
    (rest, { from, decision }) => decisions.test('eq', from, decision, rest),
    first.decision,
  );

  /** `at`: the interval that begins there, null where one goes on. */
  function parted(at: number | null, from: number, left: number): Decision {
    const lower = single.filter((number) => number.from < from);
    const upper = single.slice(lower.length);
    const forLower = Math.floor((left * lower.length) / Math.max(1, single.length));
    return decisions.test(
      'ge',
      from,
      tree(decisions, at === null ? intervals : intervals.slice(at), upper, left - forLower),
      tree(decisions, at === null ? intervals : intervals.slice(0, at), lower, forLower),
    );
  }
}
