// Runs of equal calls, which a golfed faithful program makes a loop of. What a loop's result, register or stack holds is
// what any of its runs leaves there.

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { emit } from '../../../lib/emit/emit.js';
import { link } from '../../../lib/program/link/link.js';
import { literal, Program } from '../../../lib/program/program.js';
import { itRuns } from '../../capabilities.js';
import { FORMS, runExecutable, X86_TARGETS } from './execute.js';

const GOLFED = { mode: 'faithful', layout: 'golf' } as const;

describe.each(X86_TARGETS)('a loop for %s', (target) => {
  const it = itRuns(target);
  it.each([
    [6, 300],
    [300, 6],
    [255, 256],
    [254, 255],
    [127, 128],
    [6, 65_535],
  ])('of a write of %i bytes and one of %i leaves nothing too small in a register', (a, b) => {
    for (const next of ['close', 'dup'] as const) {
      const p = new Program();
      p.call('write', 1, p.bytes('a', 'a'.repeat(a)), a);
      p.call('write', 1, p.bytes('b', 'b'.repeat(b)), b);
      p.call(next, 0);
      p.call('write', 1, p.bytes('end', '.'), 1);
      expect(runExecutable(emit(link(p), { target, ...GOLFED }))).toEqual({
        end: 0,
        stdout: `${'a'.repeat(a)}${'b'.repeat(b)}.`,
      });
    }
  });
});

/** Lengths at which an instruction gets longer, or a result no longer fits what it did. */
const LENGTHS = [0, 1, 6, 126, 127, 128, 129, 254, 255, 256, 257, 300, 65_535, 65_536];
const RULER = Array.from({ length: 70_000 }, (_, i) => String.fromCharCode(33 + (i % 91))).join('');

/** A call, drawn: what it writes, or a call whose result is only there to be in the way. */
const choice = fc.record({
  kind: fc.constantFrom('write', 'write', 'write', 'from', 'less', 'pid', 'fails', 'dup', 'close'),
  length: fc.constantFrom(...LENGTHS),
  times: fc.constantFrom(1, 1, 2, 2, 3),
  other: fc.constantFrom(...LENGTHS),
});

type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;

/** The program, and what it must write. */
function build(choices: readonly Choice[]) {
  const p = new Program();
  const ruler = p.bytes('ruler', RULER);
  let stdout = '';
  let last = { result: p.call('write', 1, ruler, 5), length: 5, most: 5 };
  stdout += RULER.slice(0, 5);
  for (const { kind, length, other, times } of choices) {
    for (let i = 0; i < times; i++) {
      const count = i === 0 ? length : other;
      if (kind === 'write') {
        last = { result: p.call('write', 1, ruler, count), length: count, most: count };
        stdout += RULER.slice(0, count);
      } else if (kind === 'from') {
        const start = last.length;
        const given = Math.min(count, RULER.length - last.most);
        const result = p.call('write', 1, ruler.at(last.result), given);
        last = { result, length: given, most: given };
        stdout += RULER.slice(start, start + given);
      } else if (kind === 'less') {
        const most = Math.max(count, last.most);
        const length = most - last.length;
        last = {
          result: p.call('write', 1, ruler, literal(most).minus(last.result)),
          length,
          most,
        };
        stdout += RULER.slice(0, length);
      } else if (kind === 'pid') {
        p.call('getpid');
      } else if (kind === 'fails') {
        p.mayFail('close', 900 + count);
      } else if (kind === 'dup') {
        p.call('dup', 1);
      } else {
        p.mayFail('close', 0);
      }
    }
  }
  p.call('write', 1, ruler, 3);
  return { image: link(p), stdout: stdout + RULER.slice(0, 3) };
}

const numRuns = Number(process.env.FC_RUNS ?? 25);

describe.each(X86_TARGETS)('calls of lengths at the boundaries, for %s,', (target) => {
  const it = itRuns(target);
  it.each(FORMS)(
    'write what they are to: $mode, $layout, pack $pack',
    (form) => {
      fc.assert(
        fc.property(fc.array(choice, { minLength: 1, maxLength: 6 }), (choices) => {
          const { image, stdout } = build(choices);
          expect(runExecutable(emit(image, { target, ...form }))).toEqual({ end: 0, stdout });
        }),
        { numRuns: form.layout === 'golf' ? Math.ceil(numRuns / 3) : numRuns },
      );
    },
    600_000,
  );
});
