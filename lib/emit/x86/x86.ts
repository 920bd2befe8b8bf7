// The x86-64 and i386 compiler: lowers the Image, tries the ways to lay out and test, and keeps the smallest file.

import type { Image } from '../../program/image.js';
import type { Emitted, ResolvedOptions } from '../options.js';
import type { CodeOptions, Testing } from './code.js';
import { EBP, EBX, EDI, ESI } from './encoder.js';
import { OVERLAPPING, WHOLE } from './headers.js';
import { layOut } from './layout.js';
import { type Lowered, lower } from './lower.js';
import { findRolls } from './roll.js';
import type { Effort } from './stage.js';
import { write } from './write.js';

const QUICK: Effort = { beam: 4, slack: 2, expansions: 60 };
const THOROUGH: Effort = { beam: 12, slack: 3, expansions: 400 };

/** Calls that need a variable's natural alignment; all others take any address. */
const NEEDS_ALIGNMENT = /^(futex|set_robust_list|rseq)/;

export function emitX86(image: Image, options: ResolvedOptions): Emitted {
  const bits = options.target === 'x64' ? 64 : 32;
  const lowered = lower(image, options);
  const aligned = image.steps.some(
    (step) => step.kind === 'call' && NEEDS_ALIGNMENT.test(step.name),
  );
  const file = layOut({
    lowered,
    alignment: aligned ? 8n : 1n,
    schemes: (options.golfed ? OVERLAPPING : WHOLE)[bits],
    variants: variants(lowered, bits, options),
    mayPack: options.pack,
    quick: QUICK,
    thorough: THOROUGH,
  });
  return write(file, options.target);
}

/** The code options worth trying for a program. */
function variants(
  lowered: Lowered,
  bits: 32 | 64,
  options: ResolvedOptions,
): Omit<CodeOptions, 'effort'>[] {
  const trustsResults = options.checked || options.golfed;
  const expects = lowered.steps.filter(({ kind }) => kind === 'expect' || kind === 'bounds').length;
  const found: Omit<CodeOptions, 'effort'>[] = [];
  for (const testing of options.checked ? testings(lowered, bits) : [{ kind: 'none' } as const]) {
    for (const mismatchInEax of expects > 0 && expects <= 2 ? [false, true] : [false]) {
      found.push({ bits, testing, mismatchInEax, trustsResults, looseBytes: true, roll: null });
    }
  }
  if (options.golfed && !options.checked) {
    for (const roll of findRolls(lowered.steps)) {
      for (const looseBytes of [true, false]) {
        found.push({
          bits,
          testing: { kind: 'none' },
          mismatchInEax: false,
          trustsResults,
          looseBytes,
          roll,
        });
      }
    }
  }
  return found;
}

function testings(lowered: Lowered, bits: 32 | 64): Testing[] {
  const tested = lowered.steps.filter((step) => step.kind === 'call' && !step.mayFail).length;
  const found: Testing[] = [{ kind: 'inline' }];
  if (tested < 2) {
    return found;
  }
  if (bits === 64) {
    found.push(...orders(EBP));
  } else {
    const used = Math.max(
      ...lowered.steps.map((step) => (step.kind === 'call' ? step.args.length : 0)),
    );
    const unused = [EBX, -1, -1, ESI, EDI, EBP].findLast((r, i) => i >= used && r >= 0);
    found.push(...(unused === undefined ? [{ kind: 'stack' } as const] : orders(unused)));
  }
  return found;
}

function orders(register: number): Testing[] {
  return (['both first', 'routine first', 'both last'] as const).map((order) => {
    return { kind: 'register', register, order };
  });
}
