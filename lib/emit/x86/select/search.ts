// Instruction selection by search: of all orders in which a step's registers can be set, places where results that are
// needed later can be kept, and encodings, it finds the shortest it can. A state is what is known after some code; each
// step takes the cheapest states so far to the cheapest ones after it (a beam, ordered by code size).

import { GREAT_HASTE, type SearchEffort } from '../effort.js';
import type { Alternative, Goal, Need, State } from './goals.js';
import type { Knowledge } from './loads.js';
import { isHeld, type Moves } from './moves.js';
import type { Values } from './values.js';

/** A state in the queue, with what is still to be done in it. */
interface Candidate {
  readonly state: State;
  readonly missing: readonly Need[];
  /** Results that the step would destroy. */
  readonly unsaved: number;
}

export class Search {
  readonly #values: Values;
  readonly #moves: Moves;
  readonly #effort: SearchEffort;

  constructor(values: Values, moves: Moves, effort: SearchEffort) {
    this.#values = values;
    this.#moves = moves;
    this.#effort = effort;
  }

  /** The shortest code found for all goals, as its last state; null when some goal cannot be done. */
  run(start: State, goals: readonly Goal[]): State | null {
    let states = [start];
    for (const goal of goals) {
      if (states.length === 0) {
        return null;
      }
      states = this.#reach(states, goal);
    }
    return states[0] ?? null;
  }

  #reach(incoming: readonly State[], goal: Goal): State[] {
    const done = new Map<number, State>();
    let bound = Number.POSITIVE_INFINITY;
    for (const alternative of goal.alternatives) {
      bound = this.#alternative(incoming, goal, alternative, done, bound, this.#effort.haste);
    }
    if (done.size === 0) {
      // Too many ways to look into all of them: take the first that gets there.
      for (const alternative of goal.alternatives) {
        bound = this.#alternative(incoming, goal, alternative, done, bound, GREAT_HASTE);
      }
    }
    const limit = bound + this.#effort.slack;
    const kept = [...done.values()]
      .filter((state) => state.cost <= limit)
      .sort((a, b) => a.cost - b.cost);
    const hasPushed = ({ stack }: State) => stack.some((id) => this.#moves.isAddress(id));
    return [
      ...kept.filter((state) => !hasPushed(state)).slice(0, this.#effort.beam),
      ...kept.filter(hasPushed).slice(0, this.#effort.beam >> 1),
    ].sort((a, b) => a.cost - b.cost);
  }

  /**
   * Best first: by code size, and by `haste` for each thing that is still to be done. Returns the size of the shortest
   * finished state so far.
   */
  #alternative(
    incoming: readonly State[],
    goal: Goal,
    alternative: Alternative,
    done: Map<number, State>,
    boundSoFar: number,
    haste: number,
  ): number {
    let bound = boundSoFar;
    const base = incoming[0]!.cost;
    // By priority. A map, as most priorities have none where haste is great.
    const buckets = new Map<number, Candidate[]>();
    const seen = new Map<number, number>();
    let lowest = Number.POSITIVE_INFINITY;
    const add = (state: State) => {
      const key = keyOf(state);
      const known = seen.get(key);
      if (known !== undefined && state.cost >= known) {
        return;
      }
      seen.set(key, state.cost);
      const missing = alternative.needs.filter((need) => !this.#holds(state, need));
      // Every result that is live stands somewhere: only where the step itself destroys it can it be lost.
      const unsaved = goal.clobbers.filter((r) => this.#isUnsaved(state, r, goal)).length;
      const priority = (state.cost - base) * 2 + (missing.length + unsaved) * haste;
      const candidate = { state, missing, unsaved };
      const bucket = buckets.get(priority);
      if (bucket === undefined) {
        buckets.set(priority, [candidate]);
        lowest = Math.min(lowest, priority);
      } else {
        bucket.push(candidate);
      }
    };
    incoming.forEach(add);
    let expansions = 0;
    while (buckets.size > 0 && lowest <= (bound + this.#effort.slack - base) * 2) {
      for (;;) {
        const candidate = buckets.get(lowest)!.pop();
        if (candidate === undefined) {
          buckets.delete(lowest);
          lowest = Math.min(...buckets.keys());
          break;
        }
        const { state, missing, unsaved } = candidate;
        const result = missing.length === 0 && unsaved === 0 ? alternative.run(state) : null;
        if (result !== null) {
          const { cost, ops, registers } = result;
          const next = {
            registers,
            stack: state.stack,
            cost: state.cost + cost,
            ops,
            previous: state,
          };
          bound = Math.min(bound, next.cost);
          const key = keyOf(next);
          const known = done.get(key);
          if (known === undefined || next.cost < known.cost) {
            done.set(key, next);
          }
          continue;
        }
        expansions++;
        if (expansions > this.#effort.expansions) {
          return bound;
        }
        this.#moves.expand(state, goal, alternative, missing, add);
      }
    }
    return bound;
  }

  #holds(state: State, { register, value, within }: Need): boolean {
    const held = state.registers[register]!;
    if (held === value) {
      return true;
    }
    const number = this.#values.number[held]!;
    return (
      within !== undefined &&
      this.#values.isConstant(held) &&
      number >= within.least &&
      number <= within.most
    );
  }

  /** Would the step destroy the last copy of a live result, in this register? */
  #isUnsaved(state: State, r: number, goal: Goal): boolean {
    const step = this.#values.onlyStep[state.registers[r]!] ?? null;
    return (
      step !== null && goal.isLiveAfter(step) && !isHeld(this.#values, state, step, goal.clobbers)
    );
  }
}

/**
 * One number of 53 bits for what is known, by two polynomials: a text would take the search a fifth of its time. Where two
 * differ and it is the same by chance, a way is not looked into, and no code is wrong.
 */
function keyOf({ registers, stack }: Knowledge): number {
  let a = stack.length;
  let b = 0;
  for (let i = 0; i < registers.length; i++) {
    a = (Math.imul(a, 0x9e3779b1) + registers[i]!) | 0;
    b = (Math.imul(b, 0x85ebca77) + registers[i]!) | 0;
  }
  for (let i = 0; i < stack.length; i++) {
    a = (Math.imul(a, 0x9e3779b1) + stack[i]!) | 0;
    b = (Math.imul(b, 0x85ebca77) + stack[i]!) | 0;
  }
  return (a >>> 0) * 2 ** 21 + (b >>> 11);
}
