// How the parts of an x86 instruction are put together: prefix, opcode, ModRM, SIB, displacement. Intel SDM volume 2, 2.1
// and 2.2.

import { EBP, ESP, fitsInt8 } from './registers.js';

export function littleEndian(value: bigint, count: number): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < count; i++) {
    bytes.push(Number((value >> BigInt(8 * i)) & 0xffn));
  }
  return bytes;
}

export class MachineCode {
  constructor(readonly bits: 32 | 64) {}

  /** A REX prefix when one is needed (64-bit mode only: register numbers above 7 do not exist otherwise). */
  rex(wide: boolean, reg: number, rm: number, index = 0, byteRegister = false): number[] {
    const prefix = (wide ? 8 : 0) | (reg >= 8 ? 4 : 0) | (index >= 8 ? 2 : 0) | (rm >= 8 ? 1 : 0);
    return prefix !== 0 || (byteRegister && this.bits === 64) ? [0x40 | prefix] : [];
  }

  /** opcode with two registers. */
  registers(opcode: number, reg: number, rm: number, wide: boolean): number[] {
    return [...this.rex(wide, reg, rm), opcode, 0xc0 | ((reg & 7) << 3) | (rm & 7)];
  }

  /** opcode with a memory operand [base + index + disp]. */
  memory(
    opcode: number[],
    reg: number,
    base: number,
    index: number | null,
    disp: number,
    wide: boolean,
  ): number[] {
    const needsSib = index !== null || (base & 7) === ESP;
    const mod = disp === 0 && (base & 7) !== EBP ? 0 : fitsInt8(disp) ? 1 : 2;
    const bytes = [...this.rex(wide, reg, base, index ?? 0), ...opcode];
    bytes.push((mod << 6) | ((reg & 7) << 3) | (needsSib ? 4 : base & 7));
    if (needsSib) {
      bytes.push(((index === null ? 4 : index & 7) << 3) | (base & 7));
    }
    return bytes.concat(littleEndian(BigInt(disp), [0, 1, 4][mod]!));
  }

  /** opcode with [base + disp] or, where there is no base, [disp]. */
  addressed(
    opcode: number[],
    reg: number,
    base: number | null,
    disp: number,
    wide: boolean,
  ): number[] {
    if (base !== null) {
      return this.memory(opcode, reg, base, null, disp, wide);
    }
    const middle = (reg & 7) << 3;
    const absolute = this.bits === 64 ? [middle | 4, 0x25] : [middle | 5];
    return [...this.rex(wide, reg, 0), ...opcode, ...absolute, ...littleEndian(BigInt(disp), 4)];
  }
}
