// The code of a program whose memory has its places: the goals for the search, one after the other, and around them the
// routine that tests results. Nothing here knows of the file's layout.

import { type Code, type CodeOptions, type Places, ROUTINE } from '../code.js';
import type { LoweredStep } from '../lowered.js';
import type { Op } from '../ops.js';
import { ESP } from '../registers.js';
import type { StartStack } from '../start-stack.js';
import { Loop } from '../tricks/loop.js';
import { rolled } from '../tricks/roll.js';
import { unpackingStep } from '../tricks/unpacking.js';
import { type Goal, opsOf, type State } from './goals.js';
import { RegisterLoads } from './loads.js';
import { Moves } from './moves.js';
import { ProgramValues } from './program-values.js';
import { Search } from './search.js';
import { type GoalDraft, goalDraft, Steps } from './steps.js';
import { UNKNOWN, type ValueId } from './values.js';

/** The code, or null when these options do not work out for the program. */
export function compile(
  program: readonly LoweredStep[],
  places: Places,
  options: CodeOptions,
  startStack: StartStack,
): Code | null {
  // What a register holds where a loop begins counts only if it holds the same at the loop's end: assume that all do,
  // and forget those that did not.
  const forgotten: number[] = [];
  for (;;) {
    const known = new ProgramValues(program, places, options, startStack);
    const steps = new Steps(program, known);
    const found = options.roll === null ? null : rolled(program, options.roll);
    const loop = found && new Loop(found, known, steps, forgotten);
    const frame = around(steps, known);
    const loads = new RegisterLoads(
      known.values,
      known.lengths,
      {
        reach: places.end > 0xffffffffn ? 'relative' : 'literal',
        swapping: options.tricks.has('swapped bytes') ? 'bytes' : 'nothing',
        isOurs: (address) => address >= places.base && address <= places.end,
      },
      known.startDepth,
    );
    const moves = new Moves(known.values, loads, frame.reserved, options);
    const search = new Search(known.values, moves, options.effort);
    const last = search.run(frame.start, goals(program, known, steps, loop));
    const changed = last && (loop?.changedBy(last) ?? (loop === null ? [] : null));
    if (last === null || changed === null) {
      return null;
    }
    if (changed.length === 0) {
      const ops = [...frame.before, ...opsOf(last), ...frame.after];
      return { ops, entry: frame.entry, pushed: options.pushed };
    }
    forgotten.push(...changed);
  }
}

interface Frame {
  readonly before: readonly Op[];
  readonly after: readonly Op[];
  readonly entry: string;
  readonly start: State;
  /** Registers that the steps may not write. */
  readonly reserved: readonly number[];
}

/** What stands before and after the steps: the routine that makes a call and tests it, or only the failure's exit. */
function around(steps: Steps, { values, options, places, startStack }: ProgramValues): Frame {
  const { bits, testing } = options;
  const registers: ValueId[] = Array(bits === 64 ? 16 : 8).fill(values.of(0n));
  registers[ESP] = UNKNOWN;
  const pushed = startStack.pushed.map((step) =>
    step === null ? UNKNOWN : values.of(0n, new Map([[step, 1]])),
  );
  pushed.push(...options.pushed.map((constant) => values.of(constant)));
  const start = { registers, stack: pushed, cost: 0, ops: [], previous: null };
  const label: Op = { op: 'label', name: 'start' };
  if ((testing.kind !== 'register' && testing.kind !== 'stack') || !steps.hasTests) {
    const after = steps.hasTests ? steps.failure() : [];
    return { before: [label], after, entry: 'start', start, reserved: [] };
  }
  const { ah } = testing;
  const routine: Op[] = [
    { op: 'label', name: 'checked call' },
    ah === null ? { op: 'syscall' } : { op: 'syscallah', imm: BigInt(ah) },
    ...steps.test(steps.needsExactTest()),
    { op: 'ret' },
  ];
  const failure = steps.failure();
  // A call over the routine leaves its address on the stack.
  const callOver: Op[] = [
    { op: 'label', name: 'entry' },
    { op: 'jump', cc: 'call', to: 'start' },
  ];
  if (testing.kind === 'stack') {
    start.stack = [...pushed, UNKNOWN];
    const before = [...callOver, ...routine, ...failure, label];
    return { before, after: [], entry: 'entry', start, reserved: [] };
  }
  const r = testing.register;
  registers[r] = ah === null ? UNKNOWN : values.of(0n, new Map([[ROUTINE, 1]]));
  const isFar = places.end > 0xffffffffn;
  const load: Op = { op: 'movlabel', r, to: 'checked call', relative: isFar };
  if (testing.order === 'both last') {
    const after = [...failure, ...routine];
    return { before: [label, load], after, entry: 'start', start, reserved: [r] };
  }
  const isSplit = testing.order === 'routine first';
  const first = isSplit ? routine : [...routine, ...failure];
  return {
    before: isFar
      ? [...callOver, ...first, label, { op: 'pop', r, wide: false }]
      : [...first, label, load],
    after: isSplit ? failure : [],
    entry: isFar ? 'entry' : 'start',
    start,
    reserved: [r],
  };
}

function goals(
  program: readonly LoweredStep[],
  known: ProgramValues,
  steps: Steps,
  loop: Loop | null,
): Goal[] {
  const { roll } = known.options;
  const { unpacking } = known.places;
  const drafts: GoalDraft[] =
    unpacking === null ? [] : [goalDraft([unpackingStep(known, unpacking)])];
  const ending = steps.ending(program.at(-1));
  for (const [i, step] of (ending === null ? program : program.slice(0, -1)).entries()) {
    if (loop === null || roll === null || i < roll.first || i >= roll.first + 2 * roll.count) {
      drafts.push(steps.step(step));
    } else if (i === roll.first) {
      drafts.push(...loop.drafts());
    }
  }
  drafts.push(ending ?? goalDraft(steps.exits()));
  // The last goal that uses a result, and the last that defines it: a loop's symbols are defined in its midst.
  const lastUse = new Map<number, number>();
  const lastDefinition = new Map<number, number>();
  for (const [i, { uses, defines }] of drafts.entries()) {
    for (const step of uses) {
      lastUse.set(step, i);
    }
    for (const step of defines) {
      lastDefinition.set(step, i);
    }
  }
  return drafts.map(({ alternatives, clobbers, carry }, i) => ({
    alternatives,
    clobbers,
    carry,
    isLiveAfter: (step) =>
      (lastUse.get(step) ?? -1) > i && (lastDefinition.get(step) ?? -1) < i && !known.isZero(step),
  }));
}
