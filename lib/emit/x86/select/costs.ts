// What the instructions that steps consist of are long, before they are encoded.

import { fitsInt8 } from '../encoder.js';
import type { Op } from '../ops.js';

/** Of the instructions that steps themselves consist of. A jump counts as short. */
export function costOf(op: Op): number {
  switch (op.op) {
    case 'syscall':
    case 'test':
    case 'callr':
      return 2;
    case 'jump':
      return op.cc === 'call' ? 5 : 2;
    case 'callm':
      return op.disp === 0 ? 3 : fitsInt8(op.disp) ? 4 : 7;
    case 'cmpa':
      return 6;
    case 'cmpm':
      return op.size + (op.size === 2 ? 3 : 2) + (op.disp === 0 ? 0 : fitsInt8(op.disp) ? 1 : 4);
    default:
      throw new Error(`no cost for ${op.op}`);
  }
}
