// The RISC-V instructions that the compiler uses, with the text that a disassembler would show, each as short as the C
// extension has it. No data is loaded in words that may not be aligned: machines differ in what they make of it.

import { CodeBuffer, distanceTo, type Instruction, type Register } from '../code.js';
import type { Places } from '../target.js';
import * as encoding from './encoding.js';

export const ZERO: Register = 0;
export const SP: Register = 2;

const BRANCH_REACH = 2 ** 12;
const JUMP_REACH = 2 ** 20;
const SHORT_JUMP_REACH = 2 ** 11;

const FUNCT3 = { bne: 1, blt: 4, bltu: 6, bgeu: 7, bge: 5 } as const;
type Branch = keyof typeof FUNCT3;
/** The branch that is taken when the other is not. */
const OPPOSITE = { bltu: 'bgeu', blt: 'bge' } as const;

const isSmall = (value: number, bits: number) =>
  value >= -(2 ** (bits - 1)) && value < 2 ** (bits - 1);
/** A register that the shortest instructions can name. */
export const isLow = (register: Register) => register >= 8 && register < 16;
const x = (register: Register) => `x${register}`;
const hex = (value: number) => `0x${value.toString(16)}`;

function fixed(text: string, lengthBytes: 2 | 4, word: number): Instruction {
  return { text, lengthBytes, encode: () => word };
}

export class RiscvAssembler extends CodeBuffer {
  /** `places` has the labels of the pass before, by which branches choose their lengths. */
  constructor(readonly places: Pick<Places, 'labels'>) {
    super();
  }

  #short(text: string, word: number): void {
    this.append(fixed(text, 2, word));
  }

  #long(text: string, word: number): void {
    this.append(fixed(text, 4, word));
  }

  move(to: Register, from: Register): void {
    this.#short(`c.mv ${x(to)},${x(from)}`, encoding.crType(8, to, from));
  }

  add(to: Register, a: Register, b: Register): void {
    if (to === a || to === b) {
      const other = to === a ? b : a;
      this.#short(`c.add ${x(to)},${x(other)}`, encoding.crType(9, to, other));
    } else {
      this.#long(`add ${x(to)},${x(a)},${x(b)}`, encoding.rType(0, to, a, b));
    }
  }

  subtract(to: Register, a: Register, b: Register): void {
    if (to === a && isLow(to) && isLow(b)) {
      this.#short(`c.sub ${x(to)},${x(b)}`, encoding.cSub(to, b));
    } else {
      this.#long(`sub ${x(to)},${x(a)},${x(b)}`, encoding.rType(0x20, to, a, b));
    }
  }

  /** from + amount, a number of 12 bits; into a register that is not x0. */
  addi(to: Register, from: Register, amount: number): void {
    if (to === from && amount !== 0 && isSmall(amount, 6)) {
      this.#short(`c.addi ${x(to)},${amount}`, encoding.ciType(0, to, amount));
    } else if (from === ZERO && isSmall(amount, 6)) {
      this.#short(`c.li ${x(to)},${amount}`, encoding.ciType(2, to, amount));
    } else {
      const word = encoding.iType('opImm', 0, to, from, amount);
      this.#long(`addi ${x(to)},${x(from)},${amount}`, word);
    }
  }

  /** The same of the low 32 bits, sign-extended. */
  addiw(to: Register, amount: number): void {
    if (isSmall(amount, 6)) {
      this.#short(`c.addiw ${x(to)},${amount}`, encoding.ciType(1, to, amount));
    } else {
      const word = encoding.iType('opImm32', 0, to, to, amount);
      this.#long(`addiw ${x(to)},${x(to)},${amount}`, word);
    }
  }

  /** A number whose low 12 bits are zero, given without them: 20 bits, signed. */
  lui(to: Register, upper: number): void {
    const shown = hex(upper & 0xfffff);
    if (upper !== 0 && isSmall(upper, 6)) {
      this.#short(`c.lui ${x(to)},${shown}`, encoding.ciType(3, to, upper));
    } else {
      this.#long(`lui ${x(to)},${shown}`, encoding.lui(to, upper));
    }
  }

  shiftLeft(register: Register, amount: number): void {
    this.#short(`c.slli ${x(register)},${hex(amount)}`, encoding.cSlli(register, amount));
  }

  loadByte(to: Register, from: Register, offset: number): void {
    const word = encoding.iType('load', 4, to, from, offset);
    this.#long(`lbu ${x(to)},${offset}(${x(from)})`, word);
  }

  /** All 64 bits, of an aligned place. */
  loadWord(to: Register, from: Register): void {
    this.#long(`ld ${x(to)},0(${x(from)})`, encoding.iType('load', 3, to, from, 0));
  }

  storePart(value: Register, to: Register, offset: number, widthBytes: 1 | 8): void {
    const verb = widthBytes === 1 ? 'sb' : 'sd';
    const word = encoding.sType(Math.log2(widthBytes), to, value, offset);
    this.#long(`${verb} ${x(value)},${offset}(${x(to)})`, word);
  }

  /** Logically to the right. */
  shiftRight(to: Register, from: Register, amount: number): void {
    const word = encoding.iType('opImm', 5, to, from, amount);
    this.#long(`srli ${x(to)},${x(from)},${hex(amount)}`, word);
  }

  systemCall(): void {
    this.#long('ecall', encoding.ECALL);
  }

  branch(label: string): void {
    this.append(jumpTo(label));
  }

  /** A branch of 4 bytes, for a label that is near for certain. */
  branchNear(verb: Branch, a: Register, b: Register, label: string): void {
    const text = `${verb} ${x(a)},${x(b)},${label}`;
    this.append({
      text,
      lengthBytes: 4,
      encode: (pc, labels) => {
        const distance = distanceTo(label, pc, labels);
        checkReach(text, distance, BRANCH_REACH);
        return encoding.bType(FUNCT3[verb], a, b, distance);
      },
    });
  }

  /** To a label anywhere: where a branch does not reach it, the opposite one around a jump. */
  branchIf(verb: 'bltu' | 'blt', a: Register, b: Register, label: string): void {
    if (this.#isNear(label)) {
      this.branchNear(verb, a, b, label);
    } else {
      const past = this.freshLabel('past');
      this.branchNear(OPPOSITE[verb], a, b, past);
      this.branch(label);
      this.label(past);
    }
  }

  branchIfNotEqual(a: Register, b: Register, label: string): void {
    if (this.#isNear(label)) {
      this.branchNear('bne', a, b, label);
    } else {
      const [differs, past] = [this.freshLabel('differs'), this.freshLabel('past')];
      this.branchNear('bne', a, b, differs);
      this.branch(past);
      this.label(differs);
      this.branch(label);
      this.label(past);
    }
  }

  /** By the pass before, with room to spare for what grows; in the first pass all labels are. */
  #isNear(label: string): boolean {
    const target = this.places.labels.get(label);
    if (target === undefined) {
      return true;
    }
    const here = this.#address();
    return Math.abs(target - here) < BRANCH_REACH / 2;
  }

  #written = 0;
  #counted = 0;
  /** About where the next instruction stands. */
  #address(): number {
    for (; this.#counted < this.instructions.length; this.#counted++) {
      this.#written += this.instructions[this.#counted]?.lengthBytes ?? 0;
    }
    return this.#written + (this.places.labels.get(START) ?? 0);
  }
}

/** The label of the first instruction. */
export const START = 'start';

/** jal; where its place and its label's are near, a disassembler shows the same. */
export function jumpTo(label: string): Instruction {
  const text = `jal x0,${label}`;
  return {
    text,
    lengthBytes: 4,
    encode(pc, labels) {
      const distance = distanceTo(label, pc, labels);
      checkReach(text, distance, JUMP_REACH);
      return encoding.jump(distance);
    },
  };
}

/** c.j: from one stretch of code in the header to the next. */
export function shortJumpTo(label: string): Instruction {
  const text = `c.j ${label}`;
  return {
    text,
    lengthBytes: 2,
    encode(pc, labels) {
      const distance = distanceTo(label, pc, labels);
      checkReach(text, distance, SHORT_JUMP_REACH);
      return encoding.cJump(distance);
    },
  };
}

function checkReach(text: string, distance: number, reach: number): void {
  if (distance < -reach || distance >= reach) {
    throw new RangeError(`${text}: ${distance} bytes are out of its reach`);
  }
}
