// What the search for code works on: states, and the goals that lead from one to the next.

import type { Op } from '../ops.js';
import { EBX, ECX, EDI, EDX, ESI, fitsInt8 } from '../registers.js';
import type { Carry } from './constant-loads.js';
import type { Knowledge } from './loads.js';
import type { ValueId, Values } from './values.js';

export interface State extends Knowledge {
  readonly cost: number;
  readonly ops: readonly Op[];
  readonly previous: State | null;
}

/** A register that must hold a value; any constant `within` will do where that is given. */
export interface Need {
  readonly register: number;
  readonly value: ValueId;
  readonly within?: { readonly least: number; readonly most: number };
}

/** One way to do a step: what must hold first, and what its own instructions are and make of the state. */
export interface Alternative {
  readonly needs: readonly Need[];
  /** null where the state does not allow it although the needs hold. */
  run(
    state: State,
  ): { readonly cost: number; readonly ops: readonly Op[]; readonly registers: ValueId[] } | null;
}

export interface Goal {
  readonly alternatives: readonly Alternative[];
  /** Is the step's result used by a later goal? */
  isLiveAfter(step: number): boolean;
  /** What the instructions may do to the carry flag. */
  readonly carry: Carry;
  /** Registers that the step itself destroys. */
  readonly clobbers: readonly number[];
}

/** Other constants that will do for a need, from which a lea with a distance of one byte gets to what another one is. */
export function othersWithin(
  values: Values,
  { within, value }: Need,
  needs: readonly Need[],
): ValueId[] {
  if (within === undefined) {
    return [];
  }
  const others = needs.filter((need) => need.within === undefined && values.isConstant(need.value));
  const nearest = others.map((need) => {
    const number = values.number[need.value]!;
    return { number, found: Math.max(within.least, number - 127) };
  });
  return nearest
    .filter(({ number, found }) => found <= within.most && fitsInt8(number - found))
    .map(({ found }) => values.of(BigInt(found)))
    .filter((id) => id !== value);
}

/** A result in the register that its own new value is made of, and nothing else: n where 135 - n is wanted. */
export function onlyNeededHere(
  values: Values,
  current: ValueId,
  need: Need,
  missing: readonly Need[],
  goal: Goal,
): boolean {
  const step = values.onlyStep[current] ?? null;
  return (
    step !== null &&
    values.termsOf(need.value).has(step) &&
    !goal.isLiveAfter(step) &&
    !missing.some((other) => other !== need && values.termsOf(other.value).has(step))
  );
}

/** All instructions that led to a state. */
export function opsOf(last: State): Op[] {
  const runs: (readonly Op[])[] = [];
  for (let state: State | null = last; state !== null; state = state.previous) {
    runs.push(state.ops);
  }
  return runs.reverse().flat();
}

/** Registers that a comparison may use to point at its bytes. */
export const POINTERS = [ESI, EDI, ECX, EDX, EBX] as const;
