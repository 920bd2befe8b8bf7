// The x86-64 and i386 compiler: lowers the Image, tries the ways to lay out and test, and keeps the smallest file.

import type { Image } from '../../program/image.js';
import type { Emitted, ResolvedOptions } from '../options.js';
import { arrange, type Task } from './arrange/arrange.js';
import { arrangements } from './arrange/candidates.js';
import type { CodeOptions, Testing } from './code.js';
import { type Effort, effortFor } from './effort.js';
import { lower } from './lower.js';
import type { Lowered } from './lowered.js';
import { EBP, EBX, EDI, ESI } from './registers.js';
import { findRolls } from './tricks/roll.js';
import { ALL_TRICKS, type Tricks } from './tricks/tricks.js';
import { write } from './write.js';

/** From this many calls on, a routine that makes and tests them is likely to be shorter than a test after each. */
const ROUTINE_CALLS = 6;

/** Calls that need a variable's natural alignment; all others take any address. */
const NEEDS_ALIGNMENT = /^(futex|set_robust_list|rseq)/;

/** `tricks`: which of the size tricks may be used; `given`: how hard to look. All, and as hard as is right, but in tests. */
export function emitX86(
  image: Image,
  options: ResolvedOptions,
  tricks: Tricks = ALL_TRICKS,
  given?: Effort,
): Emitted {
  return write(arrange(taskOf(image, options, tricks, given)), options.target);
}

/** What may be tried for a program. */
export function taskOf(
  image: Image,
  options: ResolvedOptions,
  tricks: Tricks,
  given?: Effort,
): Task {
  const bits = options.target === 'x64' ? 64 : 32;
  const lowered = lower(image, options, tricks);
  const aligned = image.steps.some(
    (step) => step.kind === 'call' && NEEDS_ALIGNMENT.test(step.name),
  );
  const effort =
    given ?? effortFor(options.quick ? Number.POSITIVE_INFINITY : lowered.steps.length);
  const alignment = aligned ? 8n : 1n;
  const { golfed, pack } = options;
  return {
    lowered,
    alignment,
    arrangements: arrangements(lowered, {
      bits,
      golfed,
      pack: pack && tricks.has('packed data'),
      alignment,
      most: effort.arrangements,
      tricks,
    }),
    pushed: pushedConstants(lowered, options),
    variants: variants(lowered, bits, options, tricks).slice(0, effort.options),
    effort,
    tricks,
  };
}

/** The code options worth trying for a program. */
function variants(
  lowered: Lowered,
  bits: 32 | 64,
  options: ResolvedOptions,
  tricks: Tricks,
): Omit<CodeOptions, 'effort'>[] {
  const trustsResults = options.checked || options.golfed;
  const expects = lowered.steps.filter(({ kind }) => kind === 'expect' || kind === 'bounds').length;
  const mayHoldMismatch = expects > 0 && expects <= 2 && tricks.has('mismatch in eax');
  const rest = { bits, trustsResults, pushed: [], addresses: 'loaded anew', tricks } as const;
  const found: Omit<CodeOptions, 'effort'>[] = [];
  for (const testing of options.checked
    ? testings(lowered, bits, tricks)
    : [{ kind: 'none' } as const]) {
    for (const mismatchInEax of mayHoldMismatch ? [false, true] : [false]) {
      found.push({ ...rest, testing, mismatchInEax, roll: null });
    }
  }
  if (options.golfed && !options.checked && tricks.has('rolled loops')) {
    for (const roll of findRolls(lowered.steps)) {
      const testing = { kind: 'none' } as const;
      found.push({ ...rest, testing, mismatchInEax: false, roll });
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

function testings(lowered: Lowered, bits: 32 | 64, tricks: Tricks): Testing[] {
  const tested = lowered.steps.filter((step) => step.kind === 'call' && !step.mayFail).length;
  const inline: Testing = { kind: 'inline' };
  const found: Testing[] = [];
  if (tested < 2 || !tricks.has('routine for calls')) {
    return [inline];
  }
  if (bits === 64) {
    found.push(...orders(EBP, null));
  } else {
    const used = Math.max(
      ...lowered.steps.map((step) => (step.kind === 'call' ? step.args.length : 0)),
    );
    // ecx and edx are written as a part alone, and call through them takes no less.
    const unused = [EBX, null, null, ESI, EDI, EBP].findLast((r, i) => i >= used && r !== null);
    const common = tricks.has('ah set by the routine') ? commonSecondByte(lowered) : null;
    for (const ah of common === null ? [null] : [null, common]) {
      found.push(...(unused == null ? [{ kind: 'stack', ah } as const] : orders(unused, ah)));
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
