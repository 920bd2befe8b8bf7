// arm64 as a target: its registers, how its executables begin, and its forms of code.
//
// At process start all registers are zero (start_thread() clears them), and a syscall changes only x0. syscall(2).

import type { Image } from '../../program/image.js';
import { compile } from '../compile.js';
import type { Emitted, ResolvedOptions } from '../options.js';
import { toStraight } from '../straight.js';
import type { Form, Machine } from '../target.js';
import { branchTo, INSTRUCTION_BYTES, STACK } from './assembler.js';
import { OVERREAD_BYTES, SCRATCH } from './compare.js';
import { Arm64StraightCode } from './straight-code.js';
import { toTable } from './table.js';

const EM_AARCH64 = 183;

export const ARM64: Machine = {
  target: 'arm64',
  elf: {
    machine: EM_AARCH64,
    flags: 0,
    hasReadFlags: false,
    // Clear of mmap_min_addr (64 KiB), below a million for the timer's sake.
    baseAddress: 0x80000,
    // What its largest pages ask for.
    alignment: 0x10000,
  },
  registers: {
    arguments: [0, 1, 2, 3, 4, 5],
    number: 8,
    kept: [6, 7, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30],
    scratch: { place: SCRATCH.place, term: SCRATCH.count, other: SCRATCH.count + 1 },
    stack: STACK,
    zeroAtStart: true,
  },
  expectBytesInCode: 16,
  overreadBytes: OVERREAD_BYTES,
  instructionBytes: INSTRUCTION_BYTES,
  jump: branchTo,
  straightCode: (places) => new Arm64StraightCode(places),
};

/** The forms by name, in the order in which they are tried. */
export const FORMS: Readonly<Record<string, Form>> = {
  straight: (lowered, places) => toStraight(ARM64, lowered, places),
  'table of 8 bytes': (lowered, places) => toTable(lowered, places, 8),
  'table of 4 bytes': (lowered, places) => toTable(lowered, places, 4),
};

export function emitArm64(
  image: Image,
  options: ResolvedOptions,
  forms: readonly Form[] = Object.values(FORMS),
): Emitted {
  return compile(ARM64, forms, image, options);
}
