// Code in pieces: which of the headers' free stretches it fills, and in which order.

import { type Assembly, assemble, type Plan, plan, type Stretch } from '../assembler.js';
import type { Code } from '../code.js';
import { EBP, EBX, EDI, ESI } from '../encoder.js';
import type { Op } from '../ops.js';
import { holes, type Placement } from './headers-data.js';

/** Choices of stretches for which every place of what is pushed is tried. */
const MOST_PUSHED_TRIES = 3;

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
  const prepared = (ops: readonly Op[]) => (scheme.entryOffset === null ? ops : afterPrefixes(ops));
  const entry = scheme.entryOffset === null ? null : Number(scheme.base) + scheme.entryOffset;
  const free = holes(placement);
  const choices = (free.length > permutedHoles ? [free, []] : orders(free)).filter(
    (chosen) => entry === null || chosen[0]?.start === entry,
  );
  const [atFirst, ...elsewhere] = withPushed(code);
  const found: { planned: Plan; ops: readonly Op[]; chosen: readonly Stretch[] }[] = [];
  const attempt = (made: readonly Op[], chosen: readonly Stretch[]) => {
    const ops = prepared(made);
    const planned = plan(bits, ops, [...chosen, tail]);
    if (planned !== null) {
      found.push({ planned, ops, chosen });
    }
  };
  for (const chosen of choices) {
    attempt(atFirst!, chosen);
  }
  const byEnd = () => found.sort((a, b) => a.planned.end - b.planned.end);
  for (const { chosen } of byEnd().slice(0, elsewhere.length > 0 ? MOST_PUSHED_TRIES : 0)) {
    for (const ops of elsewhere) {
      attempt(ops, chosen);
    }
  }
  const best = byEnd()[0];
  return best === undefined ? null : assemble(bits, best.ops, best.planned);
}

/** The code with its constants pushed in every place where they may be; at its begin first. */
function withPushed({ ops, pushed, entry }: Code): (readonly Op[])[] {
  const first = ops.findIndex((op) => op.op === 'label' && op.name === entry) + 1;
  let made: { ops: readonly Op[]; last: number }[] = [{ ops, last: first }];
  for (const constant of pushed) {
    made = made.flatMap((before) => {
      const found: typeof made = [];
      for (let at = before.last; at <= before.ops.length; at++) {
        const push = pushOf(constant, before.ops.slice(first, at));
        found.push({
          ops: [...before.ops.slice(0, at), push, ...before.ops.slice(at)],
          last: at + 1,
        });
        const next = before.ops[at];
        if (next === undefined || !PASSES_STACK.has(next.op)) {
          break;
        }
      }
      return found;
    });
  }
  return made.map(({ ops: finished }) => finished);
}

/** Instructions that go on to the next one and have nothing to do with the stack. */
const PASSES_STACK: ReadonlySet<Op['op']> = new Set([
  ...(['zero', 'inc', 'dec', 'mov8', 'mov8h', 'mov16', 'mov', 'add8', 'xchg'] as const),
  ...(['copy', 'cdq', 'syscall', 'learip', 'movlabel'] as const),
]);

/** Zero by a register that still is, as all are when a process starts. */
function pushOf(constant: bigint, before: readonly Op[]): Op {
  const written = new Set(
    before.flatMap((op) => [...('r' in op ? [op.r] : []), ...('s' in op ? [op.s] : [])]),
  );
  const zero = [EBP, EDI, ESI, EBX].find((r) => !written.has(r));
  return constant === 0n && zero !== undefined
    ? { op: 'push', r: zero, wide: false }
    : { op: 'pushi', imm: constant };
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
  const unchanged = [
    'mov8',
    'mov',
    'pushi',
    'push',
    'pop',
    'inc',
    'dec',
    'add8',
    'cdq',
    'learip',
    'jump',
  ];
  const first = ops.find(({ op }) => op !== 'label')!;
  const safe = unchanged.includes(first.op) || (first.op === 'xchg' && first.s === 0);
  return safe ? ops : [{ op: 'nop' }, ...ops];
}
