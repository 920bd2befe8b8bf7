// Instruction selection by search: of all orders in which a step's registers can be set, places where results that are
// needed later can be kept, and encodings, it finds the shortest it can. A state is what is known after some code; each
// step takes the cheapest states so far to the cheapest ones after it (a beam, ordered by code size).

import { GREAT_HASTE, type SearchEffort } from '../effort.js';
import { EAX, EDX, ESP } from '../encoder.js';
import type { Op } from '../ops.js';
import type { Knowledge, Ways } from './loads.js';
import {
  type Alternative,
  loosened,
  type Need,
  onlyNeededHere,
  type Stage,
  type State,
} from './stage.js';
import { UNKNOWN, type ValueId, type Values } from './values.js';

/** A state in the queue, with what is still to be done in it. */
interface Candidate {
  readonly state: State;
  readonly missing: readonly Need[];
  /** Results that the step would destroy. */
  readonly unsaved: number;
}

/** Goes on with a state in which these registers, and perhaps the stack, hold something else. */
type Next = (
  cost: number,
  ops: readonly Op[],
  changes: readonly (readonly [number, ValueId])[],
  stack?: readonly ValueId[],
) => void;

/** Never written: ESP, and what the caller keeps for itself. */
export class Search {
  private readonly writable: readonly number[];

  constructor(
    private readonly values: Values,
    private readonly ways: Ways,
    private readonly effort: SearchEffort,
    reserved: readonly number[],
  ) {
    const count = values.bits === 64 ? 16 : 8;
    this.writable = [...Array(count).keys()].filter((r) => r !== ESP && !reserved.includes(r));
  }

  /** The shortest code found for all stages, as its last state; null when some stage cannot be done. */
  run(start: State, stages: readonly Stage[]): State | null {
    let states = [start];
    for (const stage of stages) {
      if (states.length === 0) {
        return null;
      }
      this.ways.keepsCarry = stage.keepsCarry;
      states = this.stage(states, stage);
    }
    return states[0] ?? null;
  }

  private stage(incoming: readonly State[], stage: Stage): State[] {
    const done = new Map<string, State>();
    let bound = Number.POSITIVE_INFINITY;
    for (const alternative of stage.alternatives) {
      bound = this.alternative(incoming, stage, alternative, done, bound, this.effort.haste);
    }
    if (done.size === 0) {
      // Too many ways to look into all of them: take the first that gets there.
      for (const alternative of stage.alternatives) {
        bound = this.alternative(incoming, stage, alternative, done, bound, GREAT_HASTE);
      }
    }
    const limit = bound + this.effort.slack;
    return [...done.values()]
      .filter((state) => state.cost <= limit)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, this.effort.beam);
  }

  /**
   * Best first: by code size, and by `haste` for each thing that is still to be done. Returns the size of the shortest
   * finished state so far.
   */
  private alternative(
    incoming: readonly State[],
    stage: Stage,
    alternative: Alternative,
    done: Map<string, State>,
    boundSoFar: number,
    haste: number,
  ): number {
    let bound = boundSoFar;
    const base = incoming[0]!.cost;
    // By priority. A map, as most priorities have none where haste is great.
    const buckets = new Map<number, Candidate[]>();
    const seen = new Map<string, number>();
    let lowest = Number.POSITIVE_INFINITY;
    const add = (state: State) => {
      const key = keyOf(state);
      const known = seen.get(key);
      if (known !== undefined && state.cost >= known) {
        return;
      }
      seen.set(key, state.cost);
      const missing = alternative.needs.filter((need) => !this.holds(state, need));
      // Every result that is live stands somewhere: only where the step itself destroys it can it be lost.
      const unsaved = stage.clobbers.filter((r) => this.isUnsaved(state, r, stage)).length;
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
    while (buckets.size > 0 && lowest <= (bound + this.effort.slack - base) * 2) {
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
        expansions += 1;
        if (expansions > this.effort.expansions) {
          return bound;
        }
        this.expand(state, stage, alternative, missing, add);
      }
    }
    return bound;
  }

  private holds(state: State, { register, value, loose }: Need): boolean {
    const held = state.registers[register]!;
    if (held === value) {
      return true;
    }
    const number = this.values.number[held]!;
    return (
      loose !== undefined &&
      this.values.isConstant(held) &&
      number >= loose.low &&
      number <= loose.high
    );
  }

  private isHeld(state: Knowledge, step: number, except: readonly number[]): boolean {
    const { onlyStep } = this.values;
    return (
      state.registers.some((id, r) => onlyStep[id] === step && !except.includes(r)) ||
      state.stack.some((id) => onlyStep[id] === step)
    );
  }

  /** Would the step destroy the last copy of a live result, in this register? */
  private isUnsaved(state: State, r: number, stage: Stage): boolean {
    const step = this.values.onlyStep[state.registers[r]!]!;
    return step >= 0 && stage.isLiveAfter(step) && !this.isHeld(state, step, stage.clobbers);
  }

  private expand(
    state: State,
    stage: Stage,
    alternative: Alternative,
    missing: readonly Need[],
    add: (state: State) => void,
  ): void {
    const { values } = this;
    const { registers, stack } = state;
    const needed = new Set(missing.flatMap(({ value }) => [...values.termsOf(value).keys()]));
    const live = (step: number) => needed.has(step) || stage.isLiveAfter(step);
    /** May this register be overwritten: does every live result in it stand elsewhere too? */
    const free = (r: number, target: ValueId) => {
      const step = values.onlyStep[registers[r]!]!;
      return (
        step < 0 || !live(step) || values.onlyStep[target] === step || this.isHeld(state, step, [r])
      );
    };
    const next = (
      cost: number,
      ops: readonly Op[],
      changes: readonly (readonly [number, ValueId])[],
      newStack = stack,
    ) => {
      const after = registers.slice();
      for (const [r, id] of changes) {
        after[r] = id;
      }
      add({ registers: after, stack: newStack, cost: state.cost + cost, ops, previous: state });
    };
    for (const need of missing) {
      const r = need.register;
      const target = need.value;
      const top = stack.at(-1);
      if (free(r, target) || onlyNeededHere(values, registers[r]!, need, missing, stage)) {
        const way = this.ways.cheapest(state, r, target);
        if (Number.isFinite(way.cost)) {
          next(way.cost, way.ops, [[r, target]]);
        }
        for (const other of loosened(values, need, alternative.needs)) {
          const { cost, ops } = this.ways.cheapest(state, r, other);
          next(cost, ops, [[r, other]]);
        }
      }
      if (top === target && free(r, target)) {
        next(r >= 8 ? 2 : 1, [{ op: 'pop', r, wide: false }], [[r, target]], stack.slice(0, -1));
      }
      this.exchanges(state, r, target, next);
    }
    this.zeroBoth(state, missing, free, next);
    this.saves(state, stage, alternative, missing, live, next);
  }

  private exchanges(state: State, r: number, target: ValueId, next: Next): void {
    const { registers } = state;
    const swap = (s: number) => {
      const [a, b] = [registers[EAX]!, registers[s]!];
      // An unknown value may be lost, so its upper half may be too.
      const wide =
        this.values.bits === 64 && [a, b].some((id) => id !== UNKNOWN && !this.values.fits32[id]);
      next(
        s >= 8 || wide ? 2 : 1,
        [{ op: 'xchg', r: s, s: EAX, wide }],
        [
          [EAX, b],
          [s, a],
        ],
      );
    };
    if (r === EAX) {
      for (const s of this.writable) {
        if (s !== EAX && registers[s] === target) {
          swap(s);
        }
      }
    } else if (registers[EAX] === target) {
      swap(r);
    }
  }

  /** mul by a register that is zero clears eax and edx in two bytes. */
  private zeroBoth(
    state: State,
    missing: readonly Need[],
    free: (r: number, target: ValueId) => boolean,
    next: Next,
  ): void {
    const zero = this.values.of(0n);
    if (
      this.ways.keepsCarry ||
      state.registers[EAX] === zero ||
      !missing.some(({ register }) => register === EDX)
    ) {
      return;
    }
    if (!missing.some(({ register }) => register === EAX) || !free(EAX, zero) || !free(EDX, zero)) {
      return;
    }
    const by = this.writable.find((r) => state.registers[r] === zero && r < 8);
    if (by !== undefined) {
      next(
        2,
        [{ op: 'mul', r: by }],
        [
          [EAX, zero],
          [EDX, zero],
        ],
      );
    }
  }

  /** Puts a result that stands in the way, alone, somewhere else. */
  private saves(
    state: State,
    stage: Stage,
    alternative: Alternative,
    missing: readonly Need[],
    live: (step: number) => boolean,
    next: Next,
  ): void {
    const { values } = this;
    const { registers, stack } = state;
    for (let r = 0; r < registers.length; r += 1) {
      const id = registers[r]!;
      const step = values.onlyStep[id]!;
      const inTheWay = stage.clobbers.includes(r) || missing.some(({ register }) => register === r);
      if (step < 0 || !inTheWay || !live(step) || this.isHeld(state, step, [r])) {
        continue;
      }
      const wide = !values.fits32[id];
      next(r >= 8 ? 2 : 1, [{ op: 'push', r, wide: false }], [], [...stack, id]);
      for (const to of this.writable) {
        const held = values.onlyStep[registers[to]!]!;
        const taken =
          to === r ||
          stage.clobbers.includes(to) ||
          alternative.needs.some((need) => need.register === to) ||
          (held >= 0 && live(held) && !this.isHeld(state, held, [to]));
        if (taken) {
          continue;
        }
        if (r === EAX) {
          const other = registers[to]!;
          const wideSwap =
            values.bits === 64 && [id, other].some((v) => v !== UNKNOWN && !values.fits32[v]);
          next(
            to >= 8 || wideSwap ? 2 : 1,
            [{ op: 'xchg', r: to, s: EAX, wide: wideSwap }],
            [
              [EAX, other],
              [to, id],
            ],
          );
        } else {
          next(
            2 + (wide || r >= 8 || to >= 8 ? 1 : 0),
            [{ op: 'copy', r: to, s: r, wide }],
            [[to, id]],
          );
        }
      }
    }
  }
}

function keyOf({ registers, stack }: Knowledge): string {
  return stack.length === 0 ? registers.join() : `${registers.join()}|${stack.join()}`;
}
