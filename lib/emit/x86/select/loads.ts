// The ways to bring a register to a value, given what all registers and the stack hold: the shortest sequence of
// instructions that writes this one register and nothing else.

import { EAX, EBP, EDX, ESP, fitsInt8 } from '../encoder.js';
import { CHANGES_CARRY, type Op } from '../ops.js';
import { STACK_POINTER } from '../start-stack.js';
import { ID_LIMIT, UNKNOWN, type ValueId, type Values } from './values.js';

export interface Way {
  /** Bytes of code. */
  readonly cost: number;
  readonly ops: readonly Op[];
}

/** What is known at a point of the program. */
export interface Knowledge {
  readonly registers: readonly ValueId[];
  /** Values that were pushed, the top last. */
  readonly stack: readonly ValueId[];
}

const NO_WAY: Way = { cost: Number.POSITIVE_INFINITY, ops: [] };

export class Ways {
  private readonly constants = new Map<number, Way>();
  private readonly zero: ValueId;
  /** Use only instructions that leave the carry flag alone. */
  keepsCarry = false;

  /** `relative`: an address beyond 32 bits is reached from the instruction pointer (7 bytes) and not as a literal (10). */
  constructor(
    readonly values: Values,
    private readonly relative: boolean,
    /** Is it an address of the program, and not a large number of the caller's? */
    private readonly isOurs: (address: bigint) => boolean,
    /** How many values of the stack were there before the program. */
    private readonly startDepth: number,
  ) {
    this.zero = values.of(0n);
  }

  private isAllowed(ops: readonly Op[]): boolean {
    return !this.keepsCarry || !ops.some(({ op }) => CHANGES_CARRY.has(op));
  }

  /** One byte for each use of a register that only a REX prefix reaches, or of 64 bits. */
  private rex(wide: boolean, r: number, s = 0): number {
    return wide || r >= 8 || s >= 8 ? 1 : 0;
  }

  private isWide(target: ValueId): boolean {
    return !this.values.fits32[target];
  }

  /** The cheapest way to set `r` to `target`. Always finite when every result in `target` is held somewhere else than in r. */
  cheapest(at: Knowledge, r: number, target: ValueId): Way {
    const { values } = this;
    const { registers } = at;
    const current = registers[r]!;
    let best = values.isConstant(target)
      ? this.fromItself(r, current, target)
      : this.adjusted(r, current, target);
    const wide = this.isWide(target);
    const consider = (cost: number, make: () => readonly Op[]) => {
      if (cost < best.cost) {
        const ops = make();
        best = this.isAllowed(ops) ? { cost, ops } : best;
      }
    };
    if (r === EDX && values.isConstant(target) && values.nonNegative[registers[EAX]!]) {
      const rest = this.fromItself(EDX, this.zero, target);
      consider(1 + rest.cost, () => [{ op: 'cdq' }, ...(target === this.zero ? [] : rest.ops)]);
      if (target === this.zero) {
        consider(1, () => [{ op: 'cdq' }]);
      }
    }
    if (best.cost <= 2) {
      return best;
    }
    for (let s = 0; s < registers.length; s += 1) {
      const from = registers[s]!;
      if (from === UNKNOWN || s === ESP) {
        continue;
      }
      if (s !== r) {
        const delta = values.delta(from, target);
        if (delta === 0) {
          // push and pop copy 64 bits without a prefix.
          if (wide && r < 8 && s < 8) {
            consider(2, () => [
              { op: 'push', r: s, wide },
              { op: 'pop', r, wide },
            ]);
          }
          consider(2 + this.rex(wide, r, s), () => [{ op: 'copy', r, s, wide }]);
        } else if (!Number.isNaN(delta)) {
          const cost = (fitsInt8(delta) ? 3 : 6) + this.rex(wide, r, s) + ((s & 7) === ESP ? 1 : 0);
          consider(cost, () => [{ op: 'lea', r, s, index: -1, disp: delta, wide }]);
        }
        if (best.cost > 4 && values.isConstant(target) && values.isConstant(from)) {
          const rest = this.fromItself(r, from, target);
          if (rest.cost === 2) {
            const wideCopy = !values.fits32[from];
            consider(4 + this.rex(wideCopy, r, s), () => [
              { op: 'copy', r, s, wide: wideCopy },
              ...rest.ops,
            ]);
          }
        }
      }
      if (current !== UNKNOWN && s !== r && best.cost > 2) {
        if (values.sum(current, from, 1, !wide) === target) {
          consider(2 + this.rex(wide, r, s), () => [{ op: 'add', r, s, wide }]);
        } else if (values.sum(current, from, -1, !wide) === target) {
          consider(2 + this.rex(wide, r, s), () => [{ op: 'sub', r, s, wide }]);
        }
      }
    }
    this.fromStack(at, r, target, wide, consider);
    this.fromStackPointer(at, r, target, wide, consider);
    if (!values.isConstant(target)) {
      this.combined(at, r, target, wide, consider);
    }
    return best;
  }

  /** By reading a value that was pushed. */
  private fromStack(
    { stack }: Knowledge,
    r: number,
    target: ValueId,
    wide: boolean,
    consider: (cost: number, make: () => readonly Op[]) => void,
  ): void {
    for (let i = stack.length - 1; i >= 0; i -= 1) {
      if (stack[i] === target) {
        const disp = this.slot(stack.length, i);
        consider(this.slotCost(disp, wide, r), () => [{ op: 'load', r, disp, wide }]);
      }
    }
  }

  /** An address on the stack that the process was started with. */
  private fromStackPointer(
    { stack }: Knowledge,
    r: number,
    target: ValueId,
    wide: boolean,
    consider: (cost: number, make: () => readonly Op[]) => void,
  ): void {
    const { values } = this;
    const terms = values.termsOf(target);
    if (terms.size === 1 && terms.get(STACK_POINTER) === 1) {
      const pushed = (stack.length - this.startDepth) * (values.bits / 8);
      const disp = Number(BigInt.asIntN(values.bits, values.constant[target]!)) + pushed;
      consider(this.slotCost(disp, wide, r), () => [
        { op: 'lea', r, s: ESP, index: -1, disp, wide },
      ]);
    }
  }

  private slot(depth: number, i: number): number {
    return (depth - 1 - i) * (this.values.bits / 8);
  }

  private slotCost(disp: number, wide: boolean, r: number): number {
    return 3 + (disp === 0 ? 0 : fitsInt8(disp) ? 1 : 4) + this.rex(wide, r);
  }

  /** A sum of results: set r to the rest, then add or subtract what a register or the stack holds. */
  private combined(
    at: Knowledge,
    r: number,
    target: ValueId,
    wide: boolean,
    consider: (cost: number, make: () => readonly Op[]) => void,
  ): void {
    const { values } = this;
    const count = values.termsOf(target).size;
    // One result after the other, in order: which is subtracted from the target first makes no difference to the length.
    const [first] = values.termsOf(target).keys();
    const weight = (id: ValueId) =>
      [...values.termsOf(id).values()].reduce((sum, factor) => sum + Math.abs(factor), 0);
    const targetWeight = weight(target);
    const attempt = (held: ValueId, cost: number, add: Op, sub: Op) => {
      if (held === UNKNOWN || !values.termsOf(held).has(first!)) {
        return;
      }
      for (const sign of [1, -1] as const) {
        const rest = values.sum(target, held, sign === 1 ? -1 : 1, !wide);
        if (values.weight[rest]! < targetWeight) {
          const way = this.cheapest(at, r, rest);
          consider(way.cost + cost, () => [...way.ops, sign === 1 ? add : sub]);
        }
      }
    };
    const { registers, stack } = at;
    for (let s = 0; s < registers.length; s += 1) {
      if (s !== r && s !== ESP) {
        attempt(
          registers[s]!,
          2 + this.rex(wide, r, s),
          { op: 'add', r, s, wide },
          { op: 'sub', r, s, wide },
        );
        const related = count === 1 && values.termsOf(registers[s]!).has(first!);
        for (let b = 0; related && b < registers.length; b += 1) {
          this.leaOfTwo(registers, r, target, b, s, wide, consider);
        }
      }
    }
    for (let i = 0; i < stack.length; i += 1) {
      const disp = this.slot(stack.length, i);
      attempt(
        stack[i]!,
        this.slotCost(disp, wide, r),
        { op: 'adds', r, disp, wide },
        { op: 'subs', r, disp, wide },
      );
    }
  }

  private leaOfTwo(
    registers: readonly ValueId[],
    r: number,
    target: ValueId,
    base: number,
    index: number,
    wide: boolean,
    consider: (cost: number, make: () => readonly Op[]) => void,
  ): void {
    const { values } = this;
    if (base === ESP || registers[base] === UNKNOWN) {
      return;
    }
    const disp = values.delta(values.sum(registers[base]!, registers[index]!, 1, !wide), target);
    if (!Number.isNaN(disp)) {
      const size = disp === 0 && (base & 7) !== EBP ? 0 : fitsInt8(disp) ? 1 : 4;
      const cost = 3 + size + (wide || r >= 8 || base >= 8 || index >= 8 ? 1 : 0);
      consider(cost, () => [{ op: 'lea', r, s: base, index, disp, wide }]);
    }
  }

  /** From the register's own value by a constant, also where results are part of both. */
  private adjusted(r: number, current: ValueId, target: ValueId): Way {
    const { values } = this;
    const wide = this.isWide(target);
    const delta = values.delta(current, target);
    if (delta === 1 || delta === -1) {
      const cost = values.bits === 32 ? 1 : 2 + this.rex(wide, r);
      return { cost, ops: [{ op: delta === 1 ? 'inc' : 'dec', r, wide }] };
    }
    if ((delta === 2 || delta === -2) && values.bits === 32) {
      const once: Op = { op: delta > 0 ? 'inc' : 'dec', r, wide };
      return { cost: 2, ops: [once, once] };
    }
    if (fitsInt8(delta) && !this.keepsCarry) {
      return { cost: 3 + this.rex(wide, r), ops: [{ op: 'add8', r, imm: BigInt(delta), wide }] };
    }
    if (!Number.isNaN(delta)) {
      return {
        cost: (fitsInt8(delta) ? 3 : 6) + this.rex(wide, r),
        ops: [{ op: 'lea', r, s: r, index: -1, disp: delta, wide }],
      };
    }
    if (current !== UNKNOWN && !this.keepsCarry) {
      const cost = 2 + this.rex(wide, r);
      const negated = values.sum(this.zero, current, -1, false);
      if (negated === target) {
        return { cost, ops: [{ op: 'neg', r, wide }] };
      }
      if (fitsInt8(values.delta(negated, target))) {
        const imm = BigInt(values.delta(negated, target));
        return {
          cost: cost + 3 + this.rex(wide, r),
          ops: [
            { op: 'neg', r, wide },
            { op: 'add8', r, imm, wide },
          ],
        };
      }
    }
    return NO_WAY;
  }

  /** A constant, from what the register itself holds. */
  private fromItself(r: number, current: ValueId, target: ValueId): Way {
    const key = ((current * ID_LIMIT + target) * 16 + r) * 2 + (this.keepsCarry ? 1 : 0);
    let way = this.constants.get(key);
    if (way === undefined) {
      way = this.constantWay(r, current, target);
      this.constants.set(key, way);
    }
    return way;
  }

  private constantWay(r: number, current: ValueId, target: ValueId): Way {
    const { values } = this;
    const { bits } = values;
    const T = values.constant[target]!;
    const signed = BigInt.asIntN(bits, T);
    const wide = this.isWide(target);
    const high = r >= 8 ? 1 : 0;
    let best: Way = NO_WAY;
    const consider = (cost: number, ops: readonly Op[]) => {
      if (cost < best.cost && this.isAllowed(ops)) {
        best = { cost, ops };
      }
    };
    if (current !== UNKNOWN) {
      const adjusted = this.adjusted(r, current, target);
      consider(adjusted.cost, adjusted.ops);
      for (const [cost, op] of this.partialWrites(r, current, T)) {
        consider(cost, [op]);
      }
    }
    const afterZero = this.partialWrites(r, this.zero, T);
    if (T === 0n) {
      consider(2 + high, [{ op: 'zero', r, wide: false }]);
    }
    if (T === 1n && bits === 32) {
      consider(3, [
        { op: 'zero', r, wide: false },
        { op: 'inc', r, wide: false },
      ]);
    }
    if (signed >= -128n && signed <= 127n) {
      consider(3 + high, [
        { op: 'pushi', imm: signed },
        { op: 'pop', r, wide: false },
      ]);
    }
    for (const [cost, op] of afterZero) {
      consider(2 + high + cost, [{ op: 'zero', r, wide: false }, op]);
    }
    if (!wide) {
      consider(5 + high, [{ op: 'mov', r, imm: T, wide: false }]);
    } else if (BigInt.asIntN(32, T) === signed) {
      consider(6 + high, [
        { op: 'pushi', imm: signed },
        { op: 'pop', r, wide: false },
      ]);
    } else if (this.relative && this.isOurs(T)) {
      consider(7, [{ op: 'learip', r, address: T }]);
    }
    consider(10, [{ op: 'mov', r, imm: T, wide: true }]);
    return best;
  }

  /** Writes of one or two bytes of the register, where the rest of it is right already. */
  private partialWrites(r: number, current: ValueId, T: bigint): [number, Op][] {
    const { values } = this;
    const { bits } = values;
    const found: [number, Op][] = [];
    const same = (mask: bigint) => values.matchesOutside(current, mask, T);
    if ((bits === 64 || r < 4) && same(0xffn)) {
      found.push([r < 4 ? 2 : 3, { op: 'mov8', r, imm: T & 0xffn, wide: false }]);
    }
    if (r < 4 && values.isConstant(current) && same(0xff00n)) {
      found.push([2, { op: 'mov8h', r, imm: (T >> 8n) & 0xffn, wide: false }]);
    }
    if (same(0xffffn)) {
      found.push([r >= 8 ? 5 : 4, { op: 'mov16', r, imm: T & 0xffffn, wide: false }]);
    }
    return found;
  }
}
