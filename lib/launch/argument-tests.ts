// The rules for one call as a decision. An argument has two halves of 32 bits, the upper one is looked at first; what an
// earlier test has shown is not asked again, and what is loaded already is not loaded again.

import type { Comparison } from './bpf.js';
import type { Decision, Decisions } from './decisions.js';

/** One condition on an argument, of which `bits` count. */
export type ArgumentTest = {
  readonly index: number;
  readonly bits: 32 | 64;
  readonly value: bigint;
} & ({ readonly kind: 'equals'; readonly mask: bigint } | { readonly kind: 'atLeast' | 'atMost' });

/** What is returned where all the tests hold. */
export interface CallRule {
  readonly tests: readonly ArgumentTest[];
  readonly word: number;
}

/** Offset of struct seccomp_data's args. */
const ARGS = 16;
const ALL_BITS = 0xffffffff;
/** From here on nothing is remembered: what is known may then be more than what there is to decide. */
const MOST_STATES = 2000;

/** The bits of a mask of a half of an argument. */
interface Half {
  readonly offset: number;
  readonly mask: number;
}

/** What tests have shown of a half: its bounds, and what it is not. */
interface Known {
  readonly min: number;
  readonly max: number;
  readonly not: readonly number[];
}

interface State {
  /** The half that is loaded. */
  readonly loaded: string | null;
  readonly known: ReadonlyMap<string, Known>;
}

type Next = (state: State) => Decision;

const NOTHING: State = { loaded: null, known: new Map() };

/** The first rule whose tests all hold decides, `otherwise` is returned where none does. */
export function decideCall(
  decisions: Decisions,
  rules: readonly CallRule[],
  otherwise: number,
): Decision {
  const made = new Map<string, Decision>();
  const decide = (rule: number, test: number, before: State): Decision => {
    const { tests, word } = rules[rule] ?? { tests: [], word: otherwise };
    const asked = tests[test];
    if (asked === undefined) {
      return decisions.returns(word);
    }
    const state =
      made.size > MOST_STATES ? NOTHING : stillOfUse(before, rules, rule, tests.slice(test));
    const key = JSON.stringify([rule, test, state.loaded, [...state.known]]);
    let decision = made.get(key);
    if (decision === undefined) {
      const yes: Next = (after) => decide(rule, test + 1, after);
      const no: Next = (after) => decide(rule + 1, 0, after);
      decision = argumentTest(decisions, asked, state, yes, no);
      made.set(key, decision);
    }
    return decision;
  };
  return decide(0, 0, NOTHING);
}

/** What is known of halves that are asked about again. */
function stillOfUse(
  state: State,
  rules: readonly CallRule[],
  rule: number,
  tests: readonly ArgumentTest[],
): State {
  const left = [...tests, ...rules.slice(rule + 1).flatMap((later) => later.tests)];
  const indexes = new Set(left.map(({ index }) => index));
  const isAsked = (half: string) => indexes.has((Number.parseInt(half, 10) - ARGS) >> 3);
  return {
    loaded: state.loaded !== null && isAsked(state.loaded) ? state.loaded : null,
    known: new Map([...state.known].filter(([half]) => isAsked(half))),
  };
}

function argumentTest(
  decisions: Decisions,
  test: ArgumentTest,
  state: State,
  yes: Next,
  no: Next,
): Decision {
  const { index, bits, value } = test;
  const [low, high] = [halfOf(index, 0), halfOf(index, 4)];
  const [lowValue, highValue] = [Number(value & 0xffffffffn), Number(value >> 32n)];
  const compare = (
    half: Half,
    comparison: Comparison,
    k: number,
    then: Next,
    other: Next,
  ): Next => {
    return (at) => tested(decisions, half, comparison, k, at, then, other);
  };
  if (test.kind === 'equals') {
    const [lowMask, highMask] = [Number(test.mask & 0xffffffffn), Number(test.mask >> 32n)];
    const lower = compare({ ...low, mask: lowMask }, 'eq', lowValue, yes, no);
    const upper = compare({ ...high, mask: highMask }, 'eq', highValue, lower, no);
    return (bits === 32 ? lower : upper)(state);
  }
  const [comparison, then, other] =
    test.kind === 'atLeast' ? (['ge', yes, no] as const) : (['gt', no, yes] as const);
  const lower = compare(low, comparison, lowValue, then, other);
  if (bits === 32) {
    return lower(state);
  }
  // Where any lower half does, the upper one decides by itself.
  if (lowValue === (test.kind === 'atLeast' ? 0 : ALL_BITS)) {
    return compare(high, comparison, highValue, then, other)(state);
  }
  return compare(high, 'gt', highValue, then, compare(high, 'eq', highValue, lower, other))(state);
}

const halfOf = (index: number, within: 0 | 4): Half => ({
  offset: ARGS + 8 * index + within,
  mask: ALL_BITS,
});

function tested(
  decisions: Decisions,
  { offset, mask }: Half,
  comparison: Comparison,
  k: number,
  state: State,
  yes: Next,
  no: Next,
): Decision {
  const half = `${offset} ${mask}`;
  const known = state.known.get(half) ?? ofWhole(state, offset, mask);
  const decided = decidedBy(known, comparison, k);
  if (decided !== null) {
    return (decided ? yes : no)(state);
  }
  const after = (shown: Known): State => ({
    loaded: half,
    known: new Map(state.known).set(half, shown),
  });
  const [whenYes, whenNo] = shownBy(known, comparison, k);
  const test = decisions.test(comparison, k, yes(after(whenYes)), no(after(whenNo)));
  return state.loaded === half ? test : decisions.load(offset, mask, test);
}

/** What the whole half shows of its bits, or nothing but that they are no others. */
function ofWhole(state: State, offset: number, mask: number): Known {
  const whole = state.known.get(`${offset} ${ALL_BITS}`);
  if (whole !== undefined && whole.min === whole.max) {
    const value = (whole.min & mask) >>> 0;
    return { min: value, max: value, not: [] };
  }
  return { min: 0, max: mask, not: [] };
}

/** Whether the comparison holds, as far as that is known. */
function decidedBy({ min, max, not }: Known, comparison: Comparison, k: number): boolean | null {
  if (comparison === 'eq') {
    return k < min || k > max || not.includes(k) ? false : min === max ? true : null;
  }
  const least = comparison === 'gt' ? k + 1 : k;
  return min >= least ? true : max < least ? false : null;
}

function shownBy(known: Known, comparison: Comparison, k: number): [Known, Known] {
  if (comparison === 'eq') {
    return [
      { min: k, max: k, not: [] },
      { ...known, not: [...known.not, k] },
    ];
  }
  const least = comparison === 'gt' ? k + 1 : k;
  return [
    { ...known, min: least },
    { ...known, max: least - 1 },
  ];
}
