// How long instructions are, before any has its place: the encoder's word for all but those that lead somewhere.

import { Encoder } from './encoder.js';
import type { Op } from './ops.js';
import { fitsInt8 } from './registers.js';

/** lea with an address counted from the instruction's end. */
export const RELATIVE_ADDRESS_BYTES = 7;

type Remembered = 'copy' | 'xchg' | 'add' | 'sub' | 'lea' | 'load' | 'adds' | 'subs';

export class InstructionLengths {
  readonly #encoder: Encoder;

  readonly #known: Record<Remembered, number[]> = {
    copy: [],
    xchg: [],
    add: [],
    sub: [],
    lea: [],
    load: [],
    adds: [],
    subs: [],
  };

  constructor(bits: 32 | 64) {
    this.#encoder = new Encoder(bits);
  }

  /** A jump counts as short. */
  of(op: Op): number {
    switch (op.op) {
      case 'label':
        return 0;
      case 'learip':
        return RELATIVE_ADDRESS_BYTES;
      case 'movlabel':
        return op.relative
          ? RELATIVE_ADDRESS_BYTES
          : this.of({ ...op, op: 'mov', imm: 1n, wide: false });
      case 'jump':
        return this.#encoder.jump(op.cc, 'near', 0, op.to).bytes.length;
      case 'copy':
      case 'xchg':
      case 'add':
      case 'sub':
        return this.#remembered(op, op.s, 0, 0);
      case 'lea':
        return this.#remembered(op, op.s, op.index === null ? 0 : op.index + 1, op.disp);
      case 'load':
      case 'adds':
      case 'subs':
        return this.#remembered(op, 0, 0, op.disp);
      default:
        return this.#encoder.encode(op).bytes.length;
    }
  }

  /** The search asks for these most often. Of a distance only its own length matters. */
  #remembered(
    op: Extract<Op, { readonly r: number; readonly wide: boolean }> & { readonly op: Remembered },
    s: number,
    index: number,
    disp: number,
  ): number {
    const distance = disp === 0 ? 0 : fitsInt8(disp) ? 1 : 2;
    const known = this.#known[op.op];
    const key = (((op.r * 16 + s) * 17 + index) * 3 + distance) * 2 + (op.wide ? 1 : 0);
    let length = known[key];
    if (length === undefined) {
      length = this.#encoder.encode(op).bytes.length;
      known[key] = length;
    }
    return length;
  }

  ofFar({ cc, to }: Extract<Op, { op: 'jump' }>): number {
    return this.#encoder.jump(cc, 'far', 0, to).bytes.length;
  }

  ofAll(ops: readonly Op[]): number {
    let sum = 0;
    for (const op of ops) {
      sum += this.of(op);
    }
    return sum;
  }
}

/** One for each mode, as what they remember holds for every program. */
export const LENGTHS: Readonly<Record<32 | 64, InstructionLengths>> = {
  32: new InstructionLengths(32),
  64: new InstructionLengths(64),
};
