// The code that unpacks data, as the first step of a program.

import type { Unpacking } from '../code.js';
import type { Op } from '../ops.js';
import { EAX, ECX, EDI, ESI } from '../registers.js';
import type { Alternative } from '../select/goals.js';
import type { ProgramValues } from '../select/program-values.js';
import type { Threshold } from './pack.js';

/** The decoder of pack.ts, and what it leaves in the registers. */
export function unpackingStep(
  { values, lengths }: ProgramValues,
  unpacking: Unpacking,
): Alternative {
  const { source, sourceEnd, target, targetEnd, threshold, following } = unpacking;
  const wide = targetEnd > 0xffffffffn;
  const ops: Op[] = [
    { op: 'label', name: 'unpack: literal' },
    { op: 'stosb' },
    { op: 'label', name: 'unpack' },
    { op: 'lodsb' },
    // What is left of a length's byte is the length. Zero ends the stream; nothing up to the jump changes this flag.
    ...isolateLength(threshold),
    ...copyMatch(wide),
    { op: 'jump', cc: 'jne', to: 'unpack' },
  ];
  return {
    needs: [
      { register: ESI, value: values.of(source) },
      { register: EDI, value: values.of(target - 1n) },
      // A zero is stored first, and bytes ahead are to be zero.
      { register: EAX, value: values.of(0n) },
      { register: ECX, value: values.of(0n) },
    ],
    run: ({ registers }) => {
      const after = registers.slice();
      // The last match has a second byte too: what follows the stream.
      after[ESI] = values.of(sourceEnd + 1n);
      after[EDI] = values.of(targetEnd);
      after[ECX] = values.of(0n);
      // null: the zero that was stored first.
      after[EAX] = values.of(BigInt(following ?? 0));
      return { cost: lengths.ofAll(ops), ops, registers: after };
    },
  };
}

function isolateLength(threshold: Threshold): Op[] {
  const literal = 'unpack: literal';
  if (threshold === 'doubled') {
    return [{ op: 'shral' }, { op: 'jump', cc: 'jae', to: literal }];
  }
  const imm = BigInt(threshold);
  return [
    { op: 'cmpal', imm },
    { op: 'jump', cc: 'jb', to: literal },
    { op: 'subal', imm },
  ];
}

/** From where the length is in al to the next length: the copy of a match. */
function copyMatch(wide: boolean): Op[] {
  return [
    { op: 'xchg', r: ECX, s: EAX, wide: false },
    { op: 'lodsb' },
    { op: 'push', r: ESI, wide },
    { op: 'lea', r: ESI, s: EDI, index: EAX, disp: -128, wide },
    { op: 'movsb' },
    { op: 'pop', r: ESI, wide },
  ];
}
