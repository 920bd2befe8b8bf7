import fc from 'fast-check';
import { expect, it } from 'vitest';
import { run } from '../../lib/program/run/run.js';
import { inThisProcess, stepThrough } from '../program/readers.js';
import { randomImage } from './random-programs.js';

it('random programs of harmless calls come to the same in one crossing and step by step', () => {
  fc.assert(
    fc.property(randomImage, (image) => {
      const whole = inThisProcess(image, run);
      const stepped = inThisProcess(image, stepThrough);
      expect({ stdout: stepped.stdout, status: stepped.status }).toEqual({
        stdout: whole.stdout,
        status: whole.status,
      });
      expect(stepped.outcome.failure).toEqual(whole.outcome.failure);
    }),
    { numRuns: 1000 },
  );
});
