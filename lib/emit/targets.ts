// The targets, a row each: the compiler that makes its executables, whether it packs them, and what runs them elsewhere.

import { emitArm64 } from './arm64/arm64.js';
import type { Target } from './options.js';
import { emitRiscv64 } from './riscv64/riscv64.js';
import { emitX86 } from './x86/x86.js';

export const COMPILERS = {
  x64: { compile: emitX86, packs: true, emulator: 'qemu-x86_64-static' },
  ia32: { compile: emitX86, packs: true, emulator: 'qemu-i386-static' },
  arm64: { compile: emitArm64, packs: false, emulator: 'qemu-aarch64-static' },
  riscv64: { compile: emitRiscv64, packs: false, emulator: 'qemu-riscv64-static' },
} satisfies Readonly<Record<Target, object>>;

export type { Target };

export const TARGETS = Object.keys(COMPILERS) as readonly Target[];
