import { describe, expect, it } from 'vitest';
import type { Image } from '../lib/image.js';
import { type Outcome, run, step } from '../lib/run.js';
import { imageOf, likeRow, type ProgramCase, rows, skipped } from './programs.js';
import { inThisProcess } from './readers.js';

const ECANCELED = -125n;

const asLatin1 = (bytes: Uint8Array | string) => Buffer.from(bytes as string).toString('latin1');

function expectOutcome(row: ProgramCase, image: Image, outcome: Outcome): void {
  const ran = row.results.length;
  expect(likeRow(row, [...outcome.results].slice(0, ran))).toEqual(row.results);
  expect([...outcome.results].slice(ran)).toEqual(Array(image.steps.length - ran).fill(ECANCELED));
  expect(outcome.failure?.step ?? null).toBe(row.status ? ran - 1 : null);
  for (const [name, start] of Object.entries(row.buffers ?? {})) {
    const wanted = asLatin1(start);
    expect(asLatin1(outcome.buffers[name] as Uint8Array).slice(0, wanted.length)).toBe(wanted);
  }
}

/** The outcome of stepping to the end; the results seen on the way must be those of the outcome. */
function stepThrough(image: Image): Outcome {
  const seen: bigint[] = [];
  const steps = step(image);
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) {
      expect([...next.value.results].slice(0, seen.length)).toEqual(seen);
      return next.value;
    }
    expect(next.value.step).toBe(seen.length);
    seen.push(next.value.result);
  }
}

describe.each([
  ['run', run],
  ['step', stepThrough],
] as const)('%s: a program of', (reader, read) => {
  it.each(rows(reader))('%s', (_, row) => {
    const image = imageOf(row);
    const { stdout, status, outcome } = inThisProcess(image, read);
    expect({ stdout, status }).toEqual({ stdout: row.stdout ?? '', status: row.status ?? 0 });
    expectOutcome(row, image, outcome);
  });
  skipped(reader);
});
