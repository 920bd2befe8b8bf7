import { describe, expect } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import type { EmitOptions } from '../../lib/emit/options.js';
import { TARGETS } from '../../lib/emit/targets.js';
import { has, itRuns, runnerOf } from '../capabilities.js';
import { excused, imageOf, likeRow, rows } from '../program/programs.js';
import { execute, tracedResults } from '../program/readers.js';
import { isOffered } from './offered.js';

const layouts: [string, Partial<EmitOptions>][] = [
  ['plain', {}],
  ['golf', { layout: 'golf' }],
  ['packed', { pack: true }],
];

describe.each(TARGETS)('an executable for %s', (target) => {
  const isEmulated = runnerOf(target)?.length !== 0;
  const it = itRuns(target, 'spawnNode');
  describe.each(layouts.filter(([, options]) => isOffered(target, options)))(
    '%s: a program of',
    (layout, options) => {
      it.each(rows(target))(
        '%s',
        (_, row) => {
          const image = imageOf(row);
          const executable = emit(image, { target, ...options });
          const wanted = { stdout: row.stdout ?? '', status: row.status ?? 0 };
          expect(execute(executable)).toEqual(wanted);
          // What it was for each call is the same in all layouts; to look once is enough.
          if (layout === 'plain' && (isEmulated || has('strace'))) {
            const calls = row.results.filter((_, index) => image.steps[index]?.kind === 'call');
            expect(likeRow({ ...row, results: calls }, tracedResults(executable))).toEqual(calls);
          }
        },
        60_000,
      );
    },
  );

  it.each(excused(target))('does otherwise with %s: %s', (_title, _reason, row) => {
    let seen: unknown;
    try {
      seen = execute(emit(imageOf(row), { target, timeoutSeconds: 1 }));
    } catch (error) {
      seen = error; // The compiler refuses what cannot be the same.
    }
    expect(seen).not.toEqual({ stdout: row.stdout ?? '', status: row.status ?? 0 });
  });
});
