// Code in pieces: which of the headers' free stretches it fills, and in which order.

import { type Assembly, assemble, type Plan, plan, type Stretch } from '../assembler.js';
import type { Code } from '../code.js';
import type { Op } from '../ops.js';
import { holes, type Placement } from './headers-data.js';

/** The choice of stretches that leaves least code behind the headers. */
export function bestPieces(
  code: Code,
  placement: Placement,
  tailStart: bigint,
  bits: 32 | 64,
  permutedHoles: number,
): Assembly | null {
  const { scheme } = placement;
  const tail: Stretch = { start: Number(tailStart), end: null };
  const ops = scheme.entryOffset === null ? code.ops : afterPrefixes(code.ops);
  const entry = scheme.entryOffset === null ? null : Number(scheme.base) + scheme.entryOffset;
  let best: Plan | null = null;
  const free = holes(placement);
  for (const chosen of free.length > permutedHoles ? [free, []] : orders(free)) {
    if (entry !== null && chosen[0]?.start !== entry) {
      continue;
    }
    const found = plan(bits, ops, [...chosen, tail]);
    if (found !== null && (best === null || found.end < best.end)) {
      best = found;
    }
  }
  return best && assemble(bits, ops, best);
}

/** Every choice of the stretches, in every order. */
function orders(stretches: readonly Stretch[]): Stretch[][] {
  return [
    [],
    ...stretches.flatMap((first) =>
      orders(stretches.filter((other) => other !== first)).map((rest) => [first, ...rest]),
    ),
  ];
}

/** Code that runs after "ELF" as REX prefixes: its first instruction must be one that they do not change. */
function afterPrefixes(ops: readonly Op[]): readonly Op[] {
  const unchanged = ['mov8', 'mov', 'pushi', 'inc', 'dec', 'add8', 'cdq', 'learip', 'jump'];
  const first = ops.find(({ op }) => op !== 'label')!;
  const safe = unchanged.includes(first.op) || (first.op === 'xchg' && first.s === 0);
  return safe ? ops : [{ op: 'nop' }, ...ops];
}
