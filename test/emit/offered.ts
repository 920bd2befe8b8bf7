import type { EmitOptions } from '../../lib/emit/options.js';
import { COMPILERS, type Target } from '../../lib/emit/targets.js';

/** Whether a target takes these options. */
export const isOffered = (target: Target, { pack = false }: Partial<EmitOptions>): boolean =>
  !pack || COMPILERS[target].options.includes('pack');
