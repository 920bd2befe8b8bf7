// The x86-64 and i386 compiler.

import type { Image } from '../image.js';
import type { Emitted, ResolvedOptions } from './types.js';

export function emitX86(_image: Image, options: ResolvedOptions): Emitted {
  throw new Error(`no compiler for ${options.target} in this build`);
}
