// The targets, a row each: the compiler that makes its executables, and whether it packs them.

import { emitArm64 } from './arm64/arm64.js';
import { emitX86 } from './x86/x86.js';

export const COMPILERS = {
  x64: { compile: emitX86, packs: true },
  ia32: { compile: emitX86, packs: true },
  arm64: { compile: emitArm64, packs: false },
};

export type Target = keyof typeof COMPILERS;

export const TARGETS = Object.keys(COMPILERS) as readonly Target[];
