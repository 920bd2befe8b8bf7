// The x86-64 and i386 compiler: lowers the Image, tries the ways to lay out and test, and keeps the smallest file.

import type { Image } from '../../program/image.js';
import type { Emitted, ResolvedOptions } from '../options.js';
import { arrange } from './arrange/arrange.js';
import { arrangements } from './arrange/candidates.js';
import type { CodeOptions, Testing } from './code.js';
import { effortFor } from './effort.js';
import { EBP, EBX, EDI, ESI } from './encoder.js';
import { lower } from './lower.js';
import type { Lowered } from './lowered.js';
import { findRolls } from './tricks/roll.js';
import { write } from './write.js';

/** From this many calls on, a routine that makes and tests them is likely to be shorter than a test after each. */
const ROUTINE_CALLS = 6;

/** Calls that need a variable's natural alignment; all others take any address. */
const NEEDS_ALIGNMENT = /^(futex|set_robust_list|rseq)/;

export function emitX86(image: Image, options: ResolvedOptions): Emitted {
  const bits = options.target === 'x64' ? 64 : 32;
  const lowered = lower(image, options);
  const aligned = image.steps.some(
    (step) => step.kind === 'call' && NEEDS_ALIGNMENT.test(step.name),
  );
  const effort = effortFor(options.quick ? Number.POSITIVE_INFINITY : lowered.steps.length);
  const alignment = aligned ? 8n : 1n;
  const { golfed, pack } = options;
  const file = arrange({
    lowered,
    alignment,
    arrangements: arrangements(lowered, {
      bits,
      golfed,
      pack,
      alignment,
      most: effort.arrangements,
    }),
    pushed: pushedConstants(lowered, options),
    variants: variants(lowered, bits, options).slice(0, effort.options),
    effort,
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
      found.push({ bits, testing, mismatchInEax, trustsResults, roll: null, pushed: [] });
    }
  }
  if (options.golfed && !options.checked) {
    for (const roll of findRolls(lowered.steps)) {
      const testing = { kind: 'none' } as const;
      found.push({ bits, testing, mismatchInEax: false, trustsResults, roll, pushed: [] });
    }
  }
  return found;
}

/** Constants worth pushing ahead: what the last call needs first, and below it the status of the exit that follows. */
function pushedConstants({ steps }: Lowered, { checked, golfed }: ResolvedOptions): bigint[][] {
  const last = steps.at(-1);
  const first = last?.kind === 'call' ? last.args[0] : undefined;
  const isSmall =
    first?.region === null && first.terms.length === 0 && first.offset >= 0n && first.offset < 128n;
  const argument = isSmall ? [first.offset] : [];
  const found = checked ? [argument] : [argument, [0n], [0n, ...argument]];
  return golfed ? found.filter(({ length }) => length > 0) : [];
}

function testings(lowered: Lowered, bits: 32 | 64): Testing[] {
  const tested = lowered.steps.filter((step) => step.kind === 'call' && !step.mayFail).length;
  const inline: Testing = { kind: 'inline' };
  const found: Testing[] = [];
  if (tested < 2) {
    return [inline];
  }
  if (bits === 64) {
    found.push(...orders(EBP, null));
  } else {
    const used = Math.max(
      ...lowered.steps.map((step) => (step.kind === 'call' ? step.args.length : 0)),
    );
    const unused = [EBX, -1, -1, ESI, EDI, EBP].findLast((r, i) => i >= used && r >= 0);
    const common = commonSecondByte(lowered);
    for (const ah of common === null ? [null] : [null, common]) {
      found.push(...(unused === undefined ? [{ kind: 'stack', ah } as const] : orders(unused, ah)));
    }
  }
  // The one that is likely the best comes first: of a long program, no other is tried.
  return tested < ROUTINE_CALLS ? [inline, ...found] : [...found, inline];
}

function orders(register: number, ah: number | null): Testing[] {
  return (['both first', 'routine first', 'both last'] as const).map((order) => {
    return { kind: 'register', register, order, ah };
  });
}

/** The second byte of most numbers of tested calls; null where it is 0, or not worth an instruction of its own. */
function commonSecondByte({ steps }: Lowered): number | null {
  const counts = new Map<number, number>();
  for (const step of steps) {
    if (step.kind === 'call' && !step.mayFail && step.nr > 0xff) {
      counts.set(step.nr >> 8, (counts.get(step.nr >> 8) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > 1 ? most[0] : null;
}
