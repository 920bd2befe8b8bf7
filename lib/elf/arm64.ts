// The arm64 compiler.

import type { Image } from '../image.js';
import type { Emitted, ResolvedOptions } from './types.js';

export function emitArm64(_image: Image, options: ResolvedOptions): Emitted {
  throw new Error(`no compiler for ${options.target} in this build`);
}
