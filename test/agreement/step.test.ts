import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from '../../lib/program/run/run.js';
import { inThisProcess, stepThrough } from '../program/readers.js';
import { interpret } from './interpreter.js';
import { randomImage } from './random-programs.js';

it('random programs of harmless calls come to the same in one crossing, step by step, and by another interpreter', () => {
  fc.assert(
    fc.property(randomImage, (image) => {
      const { stdout, status, outcome } = inThisProcess(image, interpret);
      for (const reader of [run, stepThrough]) {
        const read = inThisProcess(image, reader);
        expect({ stdout: read.stdout, status: read.status }).toEqual({ stdout, status });
        expect(read.outcome.failure).toEqual(outcome.failure);
      }
    }),
    { numRuns: 1000 },
  );
});
