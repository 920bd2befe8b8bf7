// The targets, a row each: the compiler that makes its executables, the options that only some have, and what runs them
// elsewhere.

import type { Image } from '../program/image.js';
import { emitArm64 } from './arm64/arm64.js';
import type { EmitOptions, Emitted, ResolvedOptions, Target } from './options.js';
import { emitRiscv64 } from './riscv64/riscv64.js';
import { emitX86 } from './x86/x86.js';

/** What not every compiler does: pack (a decoder must be short), and search for the shortest code, which `quick` leaves out. */
export type OwnOption = keyof Pick<EmitOptions, 'pack' | 'quick'>;

interface Compiler {
  readonly compile: (image: Image, options: ResolvedOptions) => Emitted;
  readonly options: readonly OwnOption[];
  readonly emulator: string;
}

export const COMPILERS: Readonly<Record<Target, Compiler>> = {
  x64: { compile: emitX86, options: ['pack', 'quick'], emulator: 'qemu-x86_64-static' },
  ia32: { compile: emitX86, options: ['pack', 'quick'], emulator: 'qemu-i386-static' },
  arm64: { compile: emitArm64, options: [], emulator: 'qemu-aarch64-static' },
  riscv64: { compile: emitRiscv64, options: [], emulator: 'qemu-riscv64-static' },
};

export type { Target };

export const TARGETS = Object.keys(COMPILERS) as readonly Target[];
