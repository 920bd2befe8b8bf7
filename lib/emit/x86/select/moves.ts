// The moves of the search: what may be done to a state on the way to what a goal needs.

import type { CodeOptions } from '../code.js';
import type { Op } from '../ops.js';
import { EAX, ESP } from '../registers.js';
import {
  type Alternative,
  type Goal,
  type Need,
  onlyNeededHere,
  othersWithin,
  type State,
} from './goals.js';
import type { Knowledge, RegisterLoads } from './loads.js';
import { UNKNOWN, type ValueId, type Values } from './values.js';

/** Goes on with a state in which these registers, and perhaps the stack, hold something else. */
type Next = (
  cost: number,
  ops: readonly Op[],
  changes: readonly (readonly [number, ValueId])[],
  stack?: readonly ValueId[],
) => void;

/** Is the result in a register other than these, or on the stack? */
export function isHeld(
  { onlyStep }: Values,
  state: Knowledge,
  step: number,
  except: readonly number[],
): boolean {
  return (
    state.registers.some((id, r) => onlyStep[id] === step && !except.includes(r)) ||
    state.stack.some((id) => onlyStep[id] === step)
  );
}

export class Moves {
  readonly #values: Values;
  readonly #loads: RegisterLoads;
  readonly #writable: readonly number[];
  readonly #options: Pick<CodeOptions, 'addresses' | 'tricks'>;

  /** `reserved`: registers that the caller keeps for itself; neither they nor ESP are ever written. */
  constructor(
    values: Values,
    loads: RegisterLoads,
    reserved: readonly number[],
    options: Pick<CodeOptions, 'addresses' | 'tricks'>,
  ) {
    const count = values.bits === 64 ? 16 : 8;
    this.#values = values;
    this.#loads = loads;
    this.#writable = [...Array(count).keys()].filter((r) => r !== ESP && !reserved.includes(r));
    this.#options = options;
  }

  /** Hands every state that is one move away to `add`. */
  expand(
    state: State,
    goal: Goal,
    alternative: Alternative,
    missing: readonly Need[],
    add: (state: State) => void,
  ): void {
    const values = this.#values;
    const { tricks } = this.#options;
    const { registers, stack } = state;
    const needed = new Set(missing.flatMap(({ value }) => [...values.termsOf(value).keys()]));
    const live = (step: number) => needed.has(step) || goal.isLiveAfter(step);
    /** May this register be overwritten: does every live result in it stand elsewhere too? */
    const free = (r: number, target: ValueId) => {
      const step = values.onlyStep[registers[r]!] ?? null;
      return (
        step === null ||
        !live(step) ||
        values.onlyStep[target] === step ||
        isHeld(values, state, step, [r])
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
      if (free(r, target) || onlyNeededHere(values, registers[r]!, need, missing, goal)) {
        const load = this.#loads.cheapest(state, r, target, goal.carry);
        if (Number.isFinite(load.cost)) {
          next(load.cost, load.ops, [[r, target]]);
        }
        for (const other of othersWithin(values, need, alternative.needs)) {
          const { cost, ops } = this.#loads.cheapest(state, r, other, goal.carry);
          next(cost, ops, [[r, other]]);
        }
      }
      if (top === target && free(r, target)) {
        next(r >= 8 ? 2 : 1, [{ op: 'pop', r, wide: false }], [[r, target]], stack.slice(0, -1));
      }
      if (top !== undefined && top !== target && this.isAddress(top) && free(r, target)) {
        const { cost, ops } = this.#loads.constant(r, top, target, goal.carry);
        if (cost <= 3 && values.isConstant(target)) {
          next(
            cost + (r >= 8 ? 2 : 1),
            [{ op: 'pop', r, wide: false }, ...ops],
            [[r, target]],
            stack.slice(0, -1),
          );
        }
      }
      this.#exchanges(state, r, target, next);
      if (tricks.has('rotations')) {
        this.#rotations(state, need, missing, next);
      }
    }
    this.#saves(state, goal, alternative, missing, live, next);
  }

  /** A constant that takes five bytes or more to load, where such may be pushed. */
  isAddress(id: ValueId): boolean {
    return (
      this.#options.addresses === 'pushed' &&
      this.#values.isConstant(id) &&
      this.#values.number[id]! > 0xffff
    );
  }

  #exchanges(state: State, r: number, target: ValueId, next: Next): void {
    const { registers } = state;
    const swap = (s: number) => {
      const [a, b] = [registers[EAX]!, registers[s]!];
      const { cost, op } = this.#exchange(s, [a, b]);
      next(
        cost,
        [op],
        [
          [EAX, b],
          [s, a],
        ],
      );
    };
    if (r === EAX) {
      for (const s of this.#writable) {
        if (s !== EAX && registers[s] === target) {
          swap(s);
        }
      }
    } else if (registers[EAX] === target) {
      swap(r);
    }
  }

  /** Two exchanges: the register gets what another holds, and eax what it held itself. */
  #rotations(state: State, need: Need, missing: readonly Need[], next: Next): void {
    const { registers } = state;
    const { register: r, value: target } = need;
    const old = registers[r]!;
    const isWanted = missing.some(({ register, value }) => register === EAX && value === old);
    if (r === EAX || !isWanted) {
      return;
    }
    for (const s of this.#writable) {
      const held = registers[EAX]!;
      if (s !== EAX && s !== r && registers[s] === target && held !== target) {
        const first = this.#exchange(s, [held, target]);
        const second = this.#exchange(r, [target, old]);
        next(
          first.cost + second.cost,
          [first.op, second.op],
          [
            [EAX, old],
            [r, target],
            [s, held],
          ],
        );
      }
    }
  }

  /** xchg with eax. An unknown value may be lost, so its upper half may be too. */
  #exchange(s: number, values: readonly ValueId[]): { cost: number; op: Op } {
    const wide =
      this.#values.bits === 64 && values.some((id) => id !== UNKNOWN && !this.#values.fits32[id]);
    return { cost: s >= 8 || wide ? 2 : 1, op: { op: 'xchg', r: s, s: EAX, wide } };
  }

  /** Puts a result that stands in the way, alone, somewhere else. */
  #saves(
    state: State,
    goal: Goal,
    alternative: Alternative,
    missing: readonly Need[],
    live: (step: number) => boolean,
    next: Next,
  ): void {
    const values = this.#values;
    const { registers, stack } = state;
    for (let r = 0; r < registers.length; r++) {
      const id = registers[r]!;
      const step = values.onlyStep[id] ?? null;
      const inTheWay = goal.clobbers.includes(r) || missing.some(({ register }) => register === r);
      if (inTheWay && this.isAddress(id) && !stack.includes(id)) {
        next(r >= 8 ? 2 : 1, [{ op: 'push', r, wide: false }], [], [...stack, id]);
      }
      if (step === null || !inTheWay || !live(step) || isHeld(values, state, step, [r])) {
        continue;
      }
      const wide = !values.fits32[id];
      next(r >= 8 ? 2 : 1, [{ op: 'push', r, wide: false }], [], [...stack, id]);
      for (const to of this.#writable) {
        const held = values.onlyStep[registers[to]!] ?? null;
        const taken =
          to === r ||
          goal.clobbers.includes(to) ||
          alternative.needs.some((need) => need.register === to) ||
          (held !== null && live(held) && !isHeld(values, state, held, [to]));
        if (taken) {
          continue;
        }
        if (r === EAX) {
          const other = registers[to]!;
          const { cost, op } = this.#exchange(to, [id, other]);
          next(
            cost,
            [op],
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
