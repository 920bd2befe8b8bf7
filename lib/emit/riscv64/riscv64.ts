// riscv64 as a target: its registers, how its executables begin, and its one form of code. It needs the C extension, which
// every Linux distribution's machines have.
//
// A process begins with what its parent left in the registers: nothing is known of them. A syscall changes only a0 (x10).
// syscall(2).

import type { Image } from '../../program/image.js';
import { compile } from '../compile.js';
import type { Emitted, ResolvedOptions } from '../options.js';
import { toStraight } from '../straight.js';
import type { Form, Machine } from '../target.js';
import { SP, shortJumpTo } from './assembler.js';
import { RiscvStraightCode, SCRATCH } from './straight-code.js';

const EM_RISCV = 243;
const EF_RISCV_RVC = 1;

export const RISCV64: Machine = {
  target: 'riscv64',
  elf: {
    machine: EM_RISCV,
    flags: EF_RISCV_RVC,
    // qemu-user: with EF_RISCV_RVE in it, it takes a call's number from another register.
    hasReadFlags: true,
    // mmap_min_addr (64 KiB): c.lui reaches the first 64 KiB from there on.
    baseAddress: 0x10000,
    alignment: 0x1000,
  },
  registers: {
    arguments: [10, 11, 12, 13, 14, 15],
    number: 17,
    kept: [8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 1, 3, 4, 16, 31],
    scratch: { place: SCRATCH.place, term: SCRATCH.left, other: SCRATCH.data },
    stack: SP,
    zeroAtStart: false,
  },
  expectBytesInCode: 3,
  overreadBytes: 0,
  instructionBytes: 2,
  jump: shortJumpTo,
  straightCode: (places) => new RiscvStraightCode(places),
};

/** The forms by name. */
export const FORMS: Readonly<Record<string, Form>> = {
  straight: (lowered, places) => toStraight(RISCV64, lowered, places),
};

export function emitRiscv64(image: Image, options: ResolvedOptions): Emitted {
  return compile(RISCV64, Object.values(FORMS), image, options);
}
