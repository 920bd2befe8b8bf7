// The ways to bring a register to a constant from what it holds itself, or to change what it holds by a constant.

import type { InstructionLengths } from '../lengths.js';
import { CHANGES_CARRY, type Op } from '../ops.js';
import { fitsInt8 } from '../registers.js';
import { ID_LIMIT, UNKNOWN, type ValueId, type Values } from './values.js';

export interface Load {
  /** Bytes of code. */
  readonly cost: number;
  readonly ops: readonly Op[];
}

/** What instructions may do to the carry flag. */
export type Carry = 'free' | 'kept';

export const NO_LOAD: Load = { cost: Number.POSITIVE_INFINITY, ops: [] };

/** Which constants are addresses of the program, and whether they are out of reach of a literal of 32 bits. */
export interface Addressing {
  readonly reach: 'literal' | 'relative';
  isOurs(address: bigint): boolean;
  /** May bswap make one of a small number? */
  readonly swapping: 'bytes' | 'nothing';
}

/** The shortest of the loads that it is given. */
export class Shortest {
  best: Load = NO_LOAD;
  readonly #lengths: InstructionLengths;
  readonly #carry: Carry;

  constructor(lengths: InstructionLengths, carry: Carry) {
    this.#lengths = lengths;
    this.#carry = carry;
  }

  add(...ops: readonly Op[]): void {
    this.addTo(0, ops);
  }

  /** `cost`: of what comes before these. */
  addTo(cost: number, ops: readonly Op[], before: readonly Op[] = []): void {
    const total = cost + this.#lengths.ofAll(ops);
    if (total < this.best.cost && this.#isAllowed(ops)) {
      this.best = { cost: total, ops: [...before, ...ops] };
    }
  }

  addLoad(load: Load): void {
    if (load.cost < this.best.cost && this.#isAllowed(load.ops)) {
      this.best = load;
    }
  }

  #isAllowed(ops: readonly Op[]): boolean {
    return this.#carry === 'free' || !ops.some(({ op }) => CHANGES_CARRY.has(op));
  }
}

export class ConstantLoads {
  readonly #values: Values;
  readonly #lengths: InstructionLengths;
  readonly #addressing: Addressing;
  readonly #zero: ValueId;
  readonly #known = { free: new Map<number, Load>(), kept: new Map<number, Load>() };

  constructor(values: Values, lengths: InstructionLengths, addressing: Addressing) {
    this.#values = values;
    this.#lengths = lengths;
    this.#addressing = addressing;
    this.#zero = values.of(0n);
  }

  /** A constant, from what the register itself holds. */
  load(r: number, current: ValueId, target: ValueId, carry: Carry): Load {
    const key = (current * ID_LIMIT + target) * 16 + r;
    let load = this.#known[carry].get(key);
    if (load === undefined) {
      load = this.#find(r, current, target, carry);
      this.#known[carry].set(key, load);
    }
    return load;
  }

  /** From the register's own value by a constant, also where results are part of both. */
  adjustment(r: number, current: ValueId, target: ValueId, carry: Carry): Load {
    const values = this.#values;
    const wide = !values.fits32[target];
    const found = new Shortest(this.#lengths, carry);
    const delta = values.delta(current, target);
    if (!Number.isNaN(delta)) {
      const step: Op = { op: delta > 0 ? 'inc' : 'dec', r, wide };
      if (Math.abs(delta) === 1) {
        found.add(step);
      }
      if (Math.abs(delta) === 2) {
        found.add(step, step);
      }
      if (fitsInt8(delta)) {
        found.add({ op: 'add8', r, imm: BigInt(delta), wide });
      }
      found.add({ op: 'lea', r, s: r, index: null, disp: delta, wide });
    } else if (current !== UNKNOWN) {
      const negated = values.sum(this.#zero, current, -1, 'whole');
      const rest = values.delta(negated, target);
      const neg: Op = { op: 'neg', r, wide };
      if (rest === 0) {
        found.add(neg);
      } else if (fitsInt8(rest)) {
        found.add(neg, { op: 'add8', r, imm: BigInt(rest), wide });
      }
    }
    return found.best;
  }

  #find(r: number, current: ValueId, target: ValueId, carry: Carry): Load {
    const values = this.#values;
    const { bits } = values;
    const wanted = values.constant[target]!;
    const signed = BigInt.asIntN(bits, wanted);
    const found = new Shortest(this.#lengths, carry);
    const zero: Op = { op: 'zero', r, wide: false };
    const pop: Op = { op: 'pop', r, wide: false };
    if (current !== UNKNOWN) {
      found.addLoad(this.adjustment(r, current, target, carry));
      for (const op of this.#partialWrites(r, current, wanted)) {
        found.add(op);
      }
      if (
        this.#addressing.swapping === 'bytes' &&
        values.isConstant(current) &&
        values.fits32[current]
      ) {
        const swapped = values.of(bytesSwapped(values.constant[current]!));
        for (const op of this.#partialWrites(r, swapped, wanted)) {
          found.add({ op: 'bswap', r, wide: false }, op);
        }
      }
    }
    if (wanted === 0n) {
      found.add(zero);
    }
    if (wanted === 1n) {
      found.add(zero, { op: 'inc', r, wide: false });
    }
    if (signed >= -128n && signed <= 127n) {
      found.add({ op: 'pushi', imm: signed }, pop);
    }
    for (const op of this.#partialWrites(r, this.#zero, wanted)) {
      found.add(zero, op);
    }
    if (values.fits32[target]) {
      found.add({ op: 'mov', r, imm: wanted, wide: false });
    } else if (BigInt.asIntN(32, wanted) === signed) {
      found.add({ op: 'pushi', imm: signed }, pop);
    } else if (this.#addressing.reach === 'relative' && this.#addressing.isOurs(wanted)) {
      found.add({ op: 'learip', r, address: wanted });
    }
    found.add({ op: 'mov', r, imm: wanted, wide: bits === 64 });
    return found.best;
  }

  /** Writes of one or two bytes of the register, where the rest of it is right already. */
  #partialWrites(r: number, current: ValueId, wanted: bigint): Op[] {
    const values = this.#values;
    const found: Op[] = [];
    const isRight = (mask: bigint) => values.matchesOutside(current, mask, wanted);
    if ((values.bits === 64 || r < 4) && isRight(0xffn)) {
      found.push({ op: 'mov8', r, imm: wanted & 0xffn, wide: false });
    }
    if (r < 4 && values.isConstant(current) && isRight(0xff00n)) {
      found.push({ op: 'mov8h', r, imm: (wanted >> 8n) & 0xffn, wide: false });
    }
    if (isRight(0xffffn)) {
      found.push({ op: 'mov16', r, imm: wanted & 0xffffn, wide: false });
    }
    return found;
  }
}

function bytesSwapped(value: bigint): bigint {
  const bytes = [0n, 8n, 16n, 24n].map((shift) => (value >> shift) & 0xffn);
  return bytes.reduce((swapped, byte) => (swapped << 8n) | byte, 0n);
}
