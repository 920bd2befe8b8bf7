// Encodes the x86 instructions that the compiler uses, for 64-bit and 32-bit mode, each with its text in Intel syntax.

import { littleEndian, MachineCode } from './machine-code.js';
import type { Op } from './ops.js';
import { EAX, ESP, fitsInt8, NAMES_8H, registerName } from './registers.js';

export interface Instruction {
  readonly bytes: number[];
  readonly text: string;
}

const JUMPS = {
  js: 0x78,
  je: 0x74,
  jne: 0x75,
  jae: 0x73,
  jb: 0x72,
  jl: 0x7c,
  jg: 0x7f,
  jmp: 0xeb,
} as const;

const hex = (n: bigint | number): string =>
  n < 0 ? `-0x${(-n).toString(16)}` : `0x${n.toString(16)}`;

export class Encoder {
  readonly #code: MachineCode;

  constructor(readonly bits: 32 | 64) {
    this.#code = new MachineCode(bits);
  }

  #store(op: Extract<Op, { op: 'store' | 'storei' }>): Instruction {
    const { r, disp, size } = op;
    const where = r === null ? `[${hex(disp)}]` : this.#place(r, null, disp);
    const unit = { 1: 'byte', 2: 'word', 4: 'dword', 8: 'qword' }[size];
    const prefix = size === 2 ? [0x66] : [];
    if (op.op === 'store') {
      const text = `mov ${where}, ${registerName(op.s, (size * 8) as 8 | 16 | 32 | 64)}`;
      if (r === null && this.bits === 32 && op.s === EAX) {
        const opcode = size === 1 ? 0xa2 : 0xa3;
        return { bytes: [...prefix, opcode, ...littleEndian(BigInt(disp), 4)], text };
      }
      const opcode = size === 1 ? [0x88] : [0x89];
      return {
        bytes: [...prefix, ...this.#code.addressed(opcode, op.s, r, disp, size === 8)],
        text,
      };
    }
    const opcode = size === 1 ? [0xc6] : [0xc7];
    const bytes = [...prefix, ...this.#code.addressed(opcode, 0, r, disp, size === 8)];
    return {
      bytes: [...bytes, ...littleEndian(op.imm, Math.min(size, 4))],
      text: `mov ${unit} ${where}, ${hex(op.imm)}`,
    };
  }

  #place(base: number, index: number | null, disp: number): string {
    const width = this.bits;
    const parts =
      registerName(base, width) + (index === null ? '' : `+${registerName(index, width)}`);
    return `[${parts}${disp === 0 ? '' : disp < 0 ? hex(disp) : `+${hex(disp)}`}]`;
  }

  encode(op: Op): Instruction {
    switch (op.op) {
      case 'zero':
        return this.#two('xor', 0x31, op.r, op.r, false);
      case 'copy':
        return this.#two('mov', 0x89, op.r, op.s, op.wide);
      case 'add':
        return this.#two('add', 0x01, op.r, op.s, op.wide);
      case 'sub':
        return this.#two('sub', 0x29, op.r, op.s, op.wide);
      case 'xchg': {
        if (op.s !== EAX) {
          return this.#two('xchg', 0x87, op.r, op.s, op.wide);
        }
        const bytes = [...this.#code.rex(op.wide, 0, op.r), 0x90 | (op.r & 7)];
        return { bytes, text: `xchg ${this.#name(EAX, op.wide)}, ${this.#name(op.r, op.wide)}` };
      }
      case 'inc':
      case 'dec': {
        const text = `${op.op} ${this.#name(op.r, op.wide)}`;
        const field = op.op === 'inc' ? 0 : 1;
        return {
          bytes:
            this.bits === 32
              ? [0x40 | (field << 3) | op.r]
              : this.#code.registers(0xff, field, op.r, op.wide),
          text,
        };
      }
      case 'neg':
        return {
          bytes: this.#code.registers(0xf7, 3, op.r, op.wide),
          text: `${op.op} ${this.#name(op.r, op.wide)}`,
        };
      case 'bswap':
        return {
          bytes: [...this.#code.rex(op.wide, 0, op.r), 0x0f, 0xc8 | (op.r & 7)],
          text: `bswap ${this.#name(op.r, op.wide)}`,
        };
      case 'push':
      case 'pop':
        return {
          bytes: [...this.#code.rex(false, 0, op.r), (op.op === 'push' ? 0x50 : 0x58) | (op.r & 7)],
          text: `${op.op} ${registerName(op.r, this.bits)}`,
        };
      case 'callr':
        return {
          bytes: this.#code.registers(0xff, 2, op.r, false),
          text: `call ${registerName(op.r, this.bits)}`,
        };
      case 'callm':
        return {
          bytes: this.#code.memory([0xff], 2, ESP, null, op.disp, false),
          text: `call ${this.#place(ESP, null, op.disp)}`,
        };
      case 'pushi': {
        const short = fitsInt8(Number(op.imm));
        return {
          bytes: [short ? 0x6a : 0x68, ...littleEndian(op.imm, short ? 1 : 4)],
          text: `push ${hex(op.imm)}`,
        };
      }
      case 'mov8':
        return {
          bytes: [
            ...this.#code.rex(false, 0, op.r, 0, op.r >= 4),
            0xb0 | (op.r & 7),
            ...littleEndian(op.imm, 1),
          ],
          text: `mov ${registerName(op.r, 8)}, ${hex(op.imm)}`,
        };
      case 'mov8h':
        return {
          bytes: [0xb4 | op.r, ...littleEndian(op.imm, 1)],
          text: `mov ${NAMES_8H[op.r]}, ${hex(op.imm)}`,
        };
      case 'syscallah': {
        const parts = [
          this.encode({ op: 'mov8h', r: EAX, imm: op.imm, wide: false }),
          this.encode({ op: 'syscall' }),
        ];
        return {
          bytes: parts.flatMap(({ bytes }) => bytes),
          text: parts.map(({ text }) => text).join('; '),
        };
      }
      case 'mov16':
        return {
          bytes: [
            0x66,
            ...this.#code.rex(false, 0, op.r),
            0xb8 | (op.r & 7),
            ...littleEndian(op.imm, 2),
          ],
          text: `mov ${registerName(op.r, 16)}, ${hex(op.imm)}`,
        };
      case 'mov':
        return this.#moveImmediate(op.r, op.imm, op.wide);
      case 'add8':
        return {
          bytes: [...this.#code.registers(0x83, 0, op.r, op.wide), ...littleEndian(op.imm, 1)],
          text: `add ${this.#name(op.r, op.wide)}, ${hex(op.imm)}`,
        };
      case 'lea':
        return {
          bytes: this.#code.memory([0x8d], op.r, op.s, op.index, op.disp, op.wide),
          text: `lea ${this.#name(op.r, op.wide)}, ${this.#place(op.s, op.index, op.disp)}`,
        };
      case 'load':
      case 'adds':
      case 'subs': {
        const [opcode, verb] =
          op.op === 'load' ? [0x8b, 'mov'] : op.op === 'adds' ? [0x03, 'add'] : [0x2b, 'sub'];
        return {
          bytes: this.#code.memory([opcode as number], op.r, ESP, null, op.disp, op.wide),
          text: `${verb} ${this.#name(op.r, op.wide)}, ${this.#place(ESP, null, op.disp)}`,
        };
      }
      case 'cmpa':
        return {
          bytes: [...this.#code.rex(this.bits === 64, 0, 0), 0x3d, ...littleEndian(op.imm, 4)],
          text: `cmp ${this.#name(EAX, this.bits === 64)}, ${hex(op.imm)}`,
        };
      case 'cmpal':
        return { bytes: [0x3c, ...littleEndian(op.imm, 1)], text: `cmp al, ${hex(op.imm)}` };
      case 'shral':
        return { bytes: [0xd0, 0xe8], text: 'shr al, 1' };
      case 'subal':
        return { bytes: [0x2c, ...littleEndian(op.imm, 1)], text: `sub al, ${hex(op.imm)}` };
      case 'cmpm': {
        const opcode = op.size === 1 ? [0x80] : [0x81];
        const bytes = [
          ...(op.size === 2 ? [0x66] : []),
          ...this.#code.memory(opcode, 7, op.r, op.index, op.disp, false),
          ...littleEndian(op.imm, op.size),
        ];
        return {
          bytes,
          text: `cmp ${{ 1: 'byte', 2: 'word', 4: 'dword' }[op.size]} ${this.#place(op.r, op.index, op.disp)}, ${hex(op.imm)}`,
        };
      }
      case 'store':
      case 'storei':
        return this.#store(op);
      case 'testr':
        return this.#two('test', 0x85, op.r, op.r, op.wide);
      case 'cmpi': {
        const short = fitsInt8(Number(op.imm));
        const opcode = this.#code.registers(short ? 0x83 : 0x81, 7, op.r, op.wide);
        return {
          bytes: [...opcode, ...littleEndian(op.imm, short ? 1 : 4)],
          text: `cmp ${this.#name(op.r, op.wide)}, ${hex(op.imm)}`,
        };
      }
      case 'leas': {
        const scale = this.bits === 64 ? 3 : 2;
        const bytes = this.#code.memory([0x8d], op.r, ESP, op.r, op.disp, op.wide);
        const sib = bytes.length - (op.disp === 0 ? 1 : fitsInt8(op.disp) ? 2 : 5);
        bytes[sib] = bytes[sib]! | (scale << 6);
        const [to, base] = [this.#name(op.r, op.wide), registerName(ESP, this.bits)];
        const index = registerName(op.r, this.bits);
        return { bytes, text: `lea ${to}, [${base}+${index}*${1 << scale}+${hex(op.disp)}]` };
      }
      case 'cdq':
        return { bytes: [0x99], text: 'cdq' };
      case 'cmpsb':
        return { bytes: [0xf3, 0xa6], text: 'repe cmpsb' };
      case 'lodsb':
        return { bytes: [0xac], text: 'lodsb' };
      case 'stosb':
        return { bytes: [0xaa], text: 'stosb' };
      case 'cmc':
        return { bytes: [0xf5], text: 'cmc' };
      case 'nop':
        return { bytes: [0x90], text: 'nop' };
      case 'movsb':
        return { bytes: [0xf3, 0xa4], text: 'rep movsb' };
      case 'syscall':
        return this.bits === 64
          ? { bytes: [0x0f, 0x05], text: 'syscall' }
          : { bytes: [0xcd, 0x80], text: 'int 0x80' };
      case 'test':
        return this.#two('test', 0x85, EAX, EAX, false);
      case 'ret':
        return { bytes: [0xc3], text: 'ret' };
      case 'movlabel':
      case 'learip':
      case 'jump':
      case 'label':
        throw new Error(`${op.op} is the assembler's, not the encoder's`);
    }
  }

  /** A jump over `distance` bytes, counted from its own end; the far form has 32 bits for it. */
  jump(
    cc: Extract<Op, { op: 'jump' }>['cc'],
    form: 'near' | 'far',
    distance: number,
    to: string,
  ): Instruction {
    const text = `${cc} ${to}`;
    if (cc === 'call') {
      return { bytes: [0xe8, ...littleEndian(BigInt(distance), 4)], text };
    }
    if (form === 'near') {
      return { bytes: [JUMPS[cc], distance & 0xff], text };
    }
    const opcode = cc === 'jmp' ? [0xe9] : [0x0f, JUMPS[cc] + 0x10];
    return { bytes: [...opcode, ...littleEndian(BigInt(distance), 4)], text };
  }

  /** The address `distance` bytes after the instruction's end. */
  relativeAddress(r: number, distance: number, address: bigint): Instruction {
    const bytes = [
      ...this.#code.rex(true, r, 0),
      0x8d,
      0x05 | ((r & 7) << 3),
      ...littleEndian(BigInt(distance), 4),
    ];
    return { bytes, text: `lea ${this.#name(r, true)}, [rip+${hex(distance)}] = ${hex(address)}` };
  }

  #two(verb: string, opcode: number, r: number, s: number, wide: boolean): Instruction {
    return {
      bytes: this.#code.registers(opcode, s, r, wide),
      text: `${verb} ${this.#name(r, wide)}, ${this.#name(s, wide)}`,
    };
  }

  #name(r: number, wide: boolean): string {
    return registerName(r, wide ? 64 : 32);
  }

  #moveImmediate(r: number, imm: bigint, wide: boolean): Instruction {
    const name = this.#name(r, wide);
    if (!wide) {
      return {
        bytes: [...this.#code.rex(false, 0, r), 0xb8 | (r & 7), ...littleEndian(imm, 4)],
        text: `mov ${name}, ${hex(BigInt.asUintN(32, imm))}`,
      };
    }
    if (BigInt.asIntN(32, imm) === BigInt.asIntN(64, imm)) {
      return {
        bytes: [...this.#code.registers(0xc7, 0, r, true), ...littleEndian(imm, 4)],
        text: `mov ${name}, ${hex(BigInt.asIntN(64, imm))}`,
      };
    }
    return {
      bytes: [...this.#code.rex(true, 0, r), 0xb8 | (r & 7), ...littleEndian(imm, 8)],
      text: `mov ${name}, ${hex(BigInt.asUintN(64, imm))}`,
    };
  }
}
