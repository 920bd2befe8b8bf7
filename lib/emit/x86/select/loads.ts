// The ways to bring a register to a value, given what all registers and the stack hold: the shortest sequence of
// instructions that writes this one register and nothing else.

import type { InstructionLengths } from '../lengths.js';
import type { Op } from '../ops.js';
import { EAX, EBP, EDX, ESP } from '../registers.js';
import { STACK_POINTER } from '../start-stack.js';
import {
  type Addressing,
  type Carry,
  ConstantLoads,
  type Load,
  Shortest,
} from './constant-loads.js';
import { UNKNOWN, type ValueId, type Values } from './values.js';

/** What is known at a point of the program. */
export interface Knowledge {
  readonly registers: readonly ValueId[];
  /** Values that were pushed, the top last. */
  readonly stack: readonly ValueId[];
}

/** One register to be brought to a value, and the shortest way so far. */
interface Wanted {
  readonly at: Knowledge;
  readonly r: number;
  readonly target: ValueId;
  readonly wide: boolean;
  /** How exact sums must be: addresses of 64 bits need all of them. */
  readonly exact: 'whole' | 'lower half';
  readonly carry: Carry;
  readonly found: Shortest;
}

export class RegisterLoads {
  readonly #values: Values;
  readonly #lengths: InstructionLengths;
  readonly #constants: ConstantLoads;
  readonly #startDepth: number;
  readonly #zero: ValueId;

  /** `startDepth`: how many values of the stack were there before the program. */
  constructor(
    values: Values,
    lengths: InstructionLengths,
    addressing: Addressing,
    startDepth: number,
  ) {
    this.#values = values;
    this.#lengths = lengths;
    this.#constants = new ConstantLoads(values, lengths, addressing);
    this.#startDepth = startDepth;
    this.#zero = values.of(0n);
  }

  /** A constant, from what the register itself holds. */
  constant(r: number, current: ValueId, target: ValueId, carry: Carry): Load {
    return this.#constants.load(r, current, target, carry);
  }

  /** The cheapest way to set `r` to `target`. Always finite when every result in `target` is held somewhere else than in r. */
  cheapest(at: Knowledge, r: number, target: ValueId, carry: Carry): Load {
    const values = this.#values;
    const current = at.registers[r]!;
    const found = new Shortest(this.#lengths, carry);
    const wide = !values.fits32[target];
    const exact = wide ? 'whole' : 'lower half';
    const wanted: Wanted = { at, r, target, wide, exact, carry, found };
    const isConstant = values.isConstant(target);
    found.addLoad(
      isConstant
        ? this.#constants.load(r, current, target, carry)
        : this.#constants.adjustment(r, current, target, carry),
    );
    if (r === EDX && isConstant && values.nonNegative[at.registers[EAX]!]) {
      const rest = this.#constants.load(EDX, this.#zero, target, carry);
      found.add({ op: 'cdq' }, ...(target === this.#zero ? [] : rest.ops));
    }
    if (found.best.cost <= 2) {
      return found.best;
    }
    for (let s = 0; s < at.registers.length; s++) {
      if (at.registers[s] !== UNKNOWN && s !== ESP && s !== r) {
        this.#fromRegister(wanted, s);
      }
    }
    this.#fromStack(wanted);
    this.#fromStackPointer(wanted);
    if (!isConstant) {
      this.#fromSums(wanted);
    }
    return found.best;
  }

  #fromRegister({ at, r, target, wide, exact, carry, found }: Wanted, s: number): void {
    const values = this.#values;
    const from = at.registers[s]!;
    const current = at.registers[r]!;
    const delta = values.delta(from, target);
    if (delta === 0) {
      // push and pop copy 64 bits without a prefix.
      if (wide) {
        found.add({ op: 'push', r: s, wide }, { op: 'pop', r, wide });
      }
      found.add({ op: 'copy', r, s, wide });
    } else if (!Number.isNaN(delta)) {
      found.add({ op: 'lea', r, s, index: null, disp: delta, wide });
    }
    if (found.best.cost > 4 && values.isConstant(target) && values.isConstant(from)) {
      const rest = this.#constants.load(r, from, target, carry);
      if (rest.cost === 2) {
        found.add({ op: 'copy', r, s, wide: !values.fits32[from] }, ...rest.ops);
      }
    }
    if (current !== UNKNOWN && found.best.cost > 2) {
      if (values.isSum(current, from, 1, exact, target)) {
        found.add({ op: 'add', r, s, wide });
      } else if (values.isSum(current, from, -1, exact, target)) {
        found.add({ op: 'sub', r, s, wide });
      }
    }
  }

  /** By reading a value that was pushed. */
  #fromStack({ at: { stack }, r, target, wide, found }: Wanted): void {
    for (let i = stack.length - 1; i >= 0; i--) {
      if (stack[i] === target) {
        found.add({ op: 'load', r, disp: this.#slot(stack.length, i), wide });
      }
    }
  }

  /** An address on the stack that the process was started with. */
  #fromStackPointer({ at: { stack }, r, target, wide, found }: Wanted): void {
    const values = this.#values;
    const terms = values.termsOf(target);
    if (terms.size === 1 && terms.get(STACK_POINTER) === 1) {
      const pushed = (stack.length - this.#startDepth) * (values.bits / 8);
      const disp = Number(BigInt.asIntN(values.bits, values.constant[target]!)) + pushed;
      found.add({ op: 'lea', r, s: ESP, index: null, disp, wide });
    }
  }

  #slot(depth: number, i: number): number {
    return (depth - 1 - i) * (this.#values.bits / 8);
  }

  /** A sum of results: set r to the rest, then add or subtract what a register or the stack holds. */
  #fromSums(wanted: Wanted): void {
    const { at, r, target, wide } = wanted;
    const values = this.#values;
    const { registers, stack } = at;
    const terms = values.termsOf(target);
    // One result after the other, in order: which is subtracted from the target first makes no difference to the length.
    const [first] = terms.keys();
    const isRelated = (id: ValueId) => id !== UNKNOWN && values.termsOf(id).has(first!);
    for (let s = 0; s < registers.length; s++) {
      if (s === r || s === ESP || !isRelated(registers[s]!)) {
        continue;
      }
      const lea = leaOfSum(r, s, wide);
      this.#fromSum(wanted, registers[s]!, [{ op: 'add', r, s, wide }, lea], {
        op: 'sub',
        r,
        s,
        wide,
      });
      for (let base = 0; terms.size === 1 && base < registers.length; base++) {
        this.#leaOfTwo(wanted, base, s);
      }
    }
    for (let i = 0; i < stack.length; i++) {
      if (isRelated(stack[i]!)) {
        const disp = this.#slot(stack.length, i);
        const add: Op = { op: 'adds', r, disp, wide };
        this.#fromSum(wanted, stack[i]!, [add], { op: 'subs', r, disp, wide });
      }
    }
  }

  /** `additions`: the instructions that add what is held, of which some leave the carry alone. */
  #fromSum(
    { at, r, target, exact, carry, found }: Wanted,
    held: ValueId,
    additions: readonly (Op | null)[],
    subtraction: Op,
  ): void {
    const values = this.#values;
    for (const [sign, ops] of [
      [-1, additions],
      [1, [subtraction]],
    ] as const) {
      const rest = values.sum(target, held, sign, exact);
      if (values.weight[rest]! < values.weight[target]!) {
        const load = this.cheapest(at, r, rest, carry);
        for (const op of ops) {
          if (op !== null && Number.isFinite(load.cost)) {
            found.addTo(load.cost, [op], load.ops);
          }
        }
      }
    }
  }

  #leaOfTwo(
    { at: { registers }, r, target, wide, exact, found }: Wanted,
    base: number,
    index: number,
  ) {
    const values = this.#values;
    if (base === ESP || registers[base] === UNKNOWN) {
      return;
    }
    if (!values.hasTermsOf(registers[base]!, registers[index]!, 1, target)) {
      return; // Seen at once, without a sum.
    }
    const sum = values.sum(registers[base]!, registers[index]!, 1, exact);
    const disp = values.delta(sum, target);
    if (!Number.isNaN(disp)) {
      found.add({ op: 'lea', r, s: base, index, disp, wide });
    }
  }
}

/** r plus s; ebp as the base would take a byte more. */
function leaOfSum(r: number, s: number, wide: boolean): Op | null {
  const [base, index] = (r & 7) === EBP ? [s, r] : [r, s];
  return (base & 7) === EBP ? null : { op: 'lea', r, s: base, index, disp: 0, wide };
}
