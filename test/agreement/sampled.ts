// The compiler of x64 and ia32 tries many ways to lay a program out and to test it, and keeps the shortest file. All of them
// must be right, as the next program may find any of them the shortest: here one is chosen at random.

import type { Emitted, ResolvedOptions } from '../../lib/emit/options.js';
import { settle, type Variant } from '../../lib/emit/x86/arrange/arrange.js';
import { reordered } from '../../lib/emit/x86/arrange/candidates.js';
import type { SearchEffort } from '../../lib/emit/x86/effort.js';
import { ALL_TRICKS } from '../../lib/emit/x86/tricks/tricks.js';
import { write } from '../../lib/emit/x86/write.js';
import { taskOf } from '../../lib/emit/x86/x86.js';
import type { Image } from '../../lib/program/image.js';

/** Many ways do not work out for a program: data that the headers have no room for, a routine that is too far away. */
const MOST_TRIES = 200;

/** Less than for the shortest code, which nobody asks for here. */
const SEARCH: SearchEffort = { beam: 2, slack: 1, expansions: 20, haste: 4 };

/** Numbers from 0 on below what is asked for, the same ones for a seed. */
export type Pick = (count: number) => number;

/** By the multiplicative congruential generator of Park and Miller. */
export function picks(seed: number): Pick {
  let state = (seed % 2147483646) + 1;
  return (count) => {
    state = (state * 48271) % 2147483647;
    return state % count;
  };
}

/** Throws where none of the ways that were tried works out. */
export function emitSampled(image: Image, options: ResolvedOptions, pick: Pick): Emitted {
  const whole = taskOf(image, options, ALL_TRICKS);
  const task = { ...whole, effort: { ...whole.effort, fillsGaps: false } };
  const one = <T>(items: readonly T[]): T => items[pick(items.length)] as T;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const arrangement = one(task.arrangements);
    const variant = one(task.variants);
    const mayPush = variant.testing.kind !== 'stack';
    const sampled: Variant = {
      ...variant,
      pushed: mayPush ? one([[], ...task.pushed]) : [],
      addresses: one(['loaded anew', 'pushed']),
    };
    const found = settle(task, one([arrangement, ...reordered(arrangement)]), {
      ...sampled,
      effort: SEARCH,
    });
    if (found !== null) return write(found.file, options.target);
  }
  throw new Error('none of the layouts that were tried takes this program');
}
