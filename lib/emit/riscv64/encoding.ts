// The formats of RISC-V instructions: fields, each so many bits of a number, put where the format has them.
//
// Encodings: The RISC-V Instruction Set Manual, volume I: RV64I, and the C extension, whose instructions are 2 bytes long.

import type { Register } from '../code.js';

/** One field: bits `high` to `low` of the value, from bit `at` of the instruction on. */
type Field = readonly [value: number, high: number, low: number, at: number];

function pack(word: number, fields: readonly Field[]): number {
  let packed = word;
  for (const [value, high, low, at] of fields) {
    packed |= ((value >> low) & (2 ** (high - low + 1) - 1)) << at;
  }
  return packed >>> 0;
}

const OPCODES = { load: 0x03, opImm: 0x13, opImm32: 0x1b, store: 0x23, op: 0x33, branch: 0x63 };

/** add, sub. */
export function rType(funct7: number, rd: Register, rs1: Register, rs2: Register): number {
  return pack(OPCODES.op, [
    [rd, 4, 0, 7],
    [rs1, 4, 0, 15],
    [rs2, 4, 0, 20],
    [funct7, 6, 0, 25],
  ]);
}

/** An instruction with a number of 12 bits, signed. */
export function iType(
  opcode: 'load' | 'opImm' | 'opImm32',
  funct3: number,
  rd: Register,
  rs1: Register,
  immediate: number,
): number {
  return pack(OPCODES[opcode], [
    [rd, 4, 0, 7],
    [funct3, 2, 0, 12],
    [rs1, 4, 0, 15],
    [immediate, 11, 0, 20],
  ]);
}

export function sType(funct3: number, rs1: Register, rs2: Register, immediate: number): number {
  return pack(OPCODES.store, [
    [immediate, 4, 0, 7],
    [funct3, 2, 0, 12],
    [rs1, 4, 0, 15],
    [rs2, 4, 0, 20],
    [immediate, 11, 5, 25],
  ]);
}

/** A branch of up to 4 KiB either way. */
export function bType(funct3: number, rs1: Register, rs2: Register, distance: number): number {
  return pack(OPCODES.branch, [
    [distance, 11, 11, 7],
    [distance, 4, 1, 8],
    [funct3, 2, 0, 12],
    [rs1, 4, 0, 15],
    [rs2, 4, 0, 20],
    [distance, 10, 5, 25],
    [distance, 12, 12, 31],
  ]);
}

/** lui: bits 31 to 12 of the register, sign-extended. */
export function lui(rd: Register, upper: number): number {
  return pack(0x37, [
    [rd, 4, 0, 7],
    [upper, 19, 0, 12],
  ]);
}

/** jal without a link, up to 1 MiB either way. */
export function jump(distance: number): number {
  return pack(0x6f, [
    [distance, 19, 12, 12],
    [distance, 11, 11, 20],
    [distance, 10, 1, 21],
    [distance, 20, 20, 31],
  ]);
}

export const ECALL = 0x73;

/** c.addi, c.addiw, c.li, c.lui: a register and a number of 6 bits, signed. */
export function ciType(funct3: number, rd: Register, immediate: number): number {
  return pack((funct3 << 13) | 1, [
    [immediate, 4, 0, 2],
    [rd, 4, 0, 7],
    [immediate, 5, 5, 12],
  ]);
}

/** c.slli */
export function cSlli(rd: Register, amount: number): number {
  return pack(2, [
    [amount, 4, 0, 2],
    [rd, 4, 0, 7],
    [amount, 5, 5, 12],
  ]);
}

/** c.mv (funct4 8) and c.add (funct4 9). */
export function crType(funct4: 8 | 9, rd: Register, rs2: Register): number {
  return pack((funct4 << 12) | 2, [
    [rs2, 4, 0, 2],
    [rd, 4, 0, 7],
  ]);
}

/** c.sub, of registers 8 to 15. */
export function cSub(rd: Register, rs2: Register): number {
  return pack(0x8c01, [
    [rs2 - 8, 2, 0, 2],
    [rd - 8, 2, 0, 7],
  ]);
}

/** c.j, up to 2 KiB either way. */
export function cJump(distance: number): number {
  return pack(0xa001, [
    [distance, 5, 5, 2],
    [distance, 3, 1, 3],
    [distance, 7, 7, 6],
    [distance, 6, 6, 7],
    [distance, 10, 10, 8],
    [distance, 9, 8, 9],
    [distance, 4, 4, 11],
    [distance, 11, 11, 12],
  ]);
}
