// The arm64 instructions that the compiler uses, each four bytes, with the text that a disassembler would show. An
// instruction is finished only when its place is known: branches and adr count from it.
//
// Encodings: Arm Architecture Reference Manual for A-profile, C6.2. Register 31 is xzr here; sp is not used.

import { CodeBuffer, distanceTo, type Instruction, type Labels, type Register } from '../code.js';

export const XZR: Register = 31;
export const STACK: Register = 31;

/** The conditions used: a flag set (or an outcome of a comparison), and its opposite one bit away. */
export const CONDITIONS = {
  eq: 0,
  ne: 1,
  hs: 2,
  lo: 3,
  mi: 4,
  pl: 5,
  vs: 6,
  vc: 7,
  gt: 12,
} as const;

export type Condition = keyof typeof CONDITIONS;

export const INSTRUCTION_BYTES = 4;

/** What adr reaches, either way. */
const ADR_REACH = 2 ** 20;

function name(register: Register): string {
  return register === XZR ? 'xzr' : `x${register}`;
}

function fixed(text: string, ...parts: number[]): Instruction {
  const word = parts.reduce((sum, part) => (sum | part) >>> 0, 0);
  return { text, lengthBytes: INSTRUCTION_BYTES, encode: () => word };
}

/** An instruction with a distance to a label, counted in instructions, in `bits` bits from bit `lsb` on. */
function toLabel(
  text: string,
  word: number,
  label: string,
  lsb: number,
  bits: number,
): Instruction {
  return {
    text,
    lengthBytes: INSTRUCTION_BYTES,
    encode(pc: number, labels: Labels): number {
      const distance = distanceTo(label, pc, labels) / INSTRUCTION_BYTES;
      const reach = 2 ** (bits - 1);
      if (!Number.isInteger(distance) || distance < -reach || distance >= reach) {
        throw new RangeError(`${text}: ${distance * INSTRUCTION_BYTES} bytes are out of its reach`);
      }
      return (word | ((distance & (2 ** bits - 1)) << lsb)) >>> 0;
    },
  };
}

export class Assembler extends CodeBuffer {
  #add(...instructions: Instruction[]): void {
    for (const instruction of instructions) {
      this.append(instruction);
    }
  }

  /** Any 64-bit number: as many of movz or movn and movk as it takes. */
  mov(rd: Register, value: bigint): void {
    this.#add(...moves(rd, value));
  }

  movRegister(rd: Register, rm: Register): void {
    this.#add(fixed(`mov ${name(rd)}, ${name(rm)}`, 0xaa0003e0, rm << 16, rd));
  }

  /** The address of something that is within reach from anywhere in the code: see isNear(). */
  adr(rd: Register, target: number, what: string): void {
    this.#add({
      text: `adr ${name(rd)}, ${what}`,
      lengthBytes: INSTRUCTION_BYTES,
      encode(pc) {
        const distance = target - pc;
        return (
          (0x10000000 | ((distance & 3) << 29) | (((distance >> 2) & 0x7ffff) << 5) | rd) >>> 0
        );
      },
    });
  }

  add(rd: Register, rn: Register, rm: Register): void {
    this.#add(
      fixed(`add ${name(rd)}, ${name(rn)}, ${name(rm)}`, 0x8b000000, rm << 16, rn << 5, rd),
    );
  }

  sub(rd: Register, rn: Register, rm: Register): void {
    const text =
      rn === XZR ? `neg ${name(rd)}, ${name(rm)}` : `sub ${name(rd)}, ${name(rn)}, ${name(rm)}`;
    this.#add(fixed(text, 0xcb000000, rm << 16, rn << 5, rd));
  }

  /** rn + amount, -4095 to 4095; the one instruction here for which register 31 is the stack pointer. */
  addImmediate(rd: Register, rn: Register, amount: number): void {
    const [verb, word] = amount < 0 ? ['sub', 0xd1000000] : ['add', 0x91000000];
    const size = Math.abs(amount);
    const from = rn === STACK ? 'sp' : name(rn);
    this.#add(
      fixed(`${verb} ${name(rd)}, ${from}, #${size}`, word as number, size << 10, rn << 5, rd),
    );
  }

  /** Counts down and sets the flags. */
  subsImmediate(rd: Register, amount: number): void {
    this.#add(
      fixed(`subs ${name(rd)}, ${name(rd)}, #${amount}`, 0xf1000000, amount << 10, rd << 5, rd),
    );
  }

  /** Carry is set exactly when rn is -4095 to -1: the kernel's errors. */
  cmnErrors(rn: Register): void {
    this.#add(fixed(`cmn ${name(rn)}, #4095`, 0xb1000000, 4095 << 10, rn << 5, 31));
  }

  cmp(rn: Register, rm: Register, shift = 0): void {
    const suffix = shift === 0 ? '' : `, lsl #${shift}`;
    this.#add(
      fixed(`cmp ${name(rn)}, ${name(rm)}${suffix}`, 0xeb00001f, rm << 16, shift << 10, rn << 5),
    );
  }

  /** Compares when the last comparison was equal; leaves "not equal" otherwise. */
  ccmpEqual(rn: Register, rm: Register): void {
    this.#add(fixed(`ccmp ${name(rn)}, ${name(rm)}, #0, eq`, 0xfa400000, rm << 16, rn << 5));
  }

  csel(rd: Register, rn: Register, rm: Register, condition: Condition): void {
    const text = `csel ${name(rd)}, ${name(rn)}, ${name(rm)}, ${condition}`;
    this.#add(fixed(text, 0x9a800000, rm << 16, CONDITIONS[condition] << 12, rn << 5, rd));
  }

  /** Bits 31 to 28 of the register become the flags N, Z, C, V. */
  msrFlags(rt: Register): void {
    this.#add(fixed(`msr nzcv, ${name(rt)}`, 0xd51b4200, rt));
  }

  /** `bits` bits of rn from `lsb` on, zero- or sign-extended. */
  bitfield(rd: Register, rn: Register, lsb: number, bits: number, signed: boolean): void {
    const text = `${signed ? 'sbfx' : 'ubfx'} ${name(rd)}, ${name(rn)}, #${lsb}, #${bits}`;
    const word = signed ? 0x93400000 : 0xd3400000;
    this.#add(fixed(text, word, lsb << 16, (lsb + bits - 1) << 10, rn << 5, rd));
  }

  /** Loads 1, 2, 4 or 8 bytes, zero-extended, from rn - 256 to rn + 255. */
  load(rt: Register, rn: Register, offset: number, size: 1 | 2 | 4 | 8): void {
    const verb = { 1: 'ldurb', 2: 'ldurh', 4: 'ldur', 8: 'ldur' }[size];
    const to = size === 8 ? name(rt) : `w${rt}`;
    const word = (0x38400000 | (Math.log2(size) << 30)) >>> 0;
    const text = `${verb} ${to}, [${name(rn)}${offset === 0 ? '' : `, #${offset}`}]`;
    this.#add(fixed(text, word, (offset & 0x1ff) << 12, rn << 5, rt));
  }

  /** The same, moving rn on by what was loaded. */
  loadNext(rt: Register, rn: Register, size: 1 | 4 | 8): void {
    const to = size === 8 ? name(rt) : `w${rt}`;
    const word = (0x38400400 | (Math.log2(size) << 30)) >>> 0;
    const text = `${size === 1 ? 'ldrb' : 'ldr'} ${to}, [${name(rn)}], #${size}`;
    this.#add(fixed(text, word, size << 12, rn << 5, rt));
  }

  /** Stores the low 1, 2, 4 or 8 bytes of rt. */
  store(rt: Register, rn: Register, size: 1 | 2 | 4 | 8): void {
    const verb = { 1: 'strb', 2: 'strh', 4: 'str', 8: 'str' }[size];
    const from = size === 8 ? name(rt) : `w${rt}`;
    const word = (0x39000000 | (Math.log2(size) << 30)) >>> 0;
    this.#add(fixed(`${verb} ${from}, [${name(rn)}]`, word, rn << 5, rt));
  }

  svc(): void {
    this.#add(fixed('svc #0', 0xd4000001));
  }

  branch(label: string): void {
    this.#add(branchTo(label));
  }

  branchIf(condition: Condition, label: string): void {
    const word = 0x54000000 | CONDITIONS[condition];
    this.#add(toLabel(`b.${condition} ${label}`, word, label, 5, 19));
  }

  /** Branches when the bit has that value. */
  branchIfBit(rt: Register, bit: number, value: 0 | 1, label: string): void {
    const word = (0x36000000 | (value << 24) | ((bit >> 5) << 31) | ((bit & 31) << 19) | rt) >>> 0;
    const register = bit < 32 ? `w${rt}` : name(rt);
    const text = `${value === 1 ? 'tbnz' : 'tbz'} ${register}, #${bit}, ${label}`;
    this.#add(toLabel(text, word, label, 5, 14));
  }
}

export function branchTo(label: string): Instruction {
  return toLabel(`b ${label}`, 0x14000000, label, 0, 26);
}

/** Whether adr reaches a target from anywhere in the code. */
export function isNear(target: number, codeStart: number, codeEnd: number): boolean {
  return Math.abs(target - codeStart) < ADR_REACH && Math.abs(target - codeEnd) < ADR_REACH;
}

function halfwords(value: bigint): number[] {
  const word = BigInt.asUintN(64, value);
  return [0n, 16n, 32n, 48n].map((shift) => Number((word >> shift) & 0xffffn));
}

/** movz or movn, whichever leaves less to movk. */
function moves(rd: Register, value: bigint): Instruction[] {
  const halves = halfwords(value);
  const inverted = halves.filter((half) => half === 0xffff).length;
  const zeros = halves.filter((half) => half === 0).length;
  const filler = inverted > zeros ? 0xffff : 0;
  const rest = halves.flatMap((half, i) => (half === filler ? [] : [i]));
  const first = rest[0] ?? 0;
  const half = halves[first] as number;
  const shift = (i: number) => (i === 0 ? '' : `, lsl #${i * 16}`);
  // What a disassembler shows of movz and movn: the number that they make.
  const part = BigInt(half ^ filler) << BigInt(16 * first);
  const text = `mov x${rd}, #${filler === 0 ? BigInt.asIntN(64, part) : BigInt.asIntN(64, ~part)}`;
  const word = filler === 0 ? 0xd2800000 : 0x92800000;
  const start = fixed(text, word, first << 21, (half ^ filler) << 5, rd);
  const more = rest.slice(1).map((i) => {
    const part = halves[i] as number;
    return fixed(`movk x${rd}, #${part}${shift(i)}`, 0xf2800000, i << 21, part << 5, rd);
  });
  return [start, ...more];
}

/** How many instructions mov() takes. */
export function moveCost(value: bigint): number {
  return moves(0, value).length;
}
