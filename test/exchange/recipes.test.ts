import { describe, expect, it } from 'vitest';
import type { Image } from '../../lib/program/image.js';
import type { Outcome } from '../../lib/program/run/execution.js';
import { run } from '../../lib/program/run/run.js';
import { excused, imageOf, likeRow, type ProgramCase, rows } from '../program/programs.js';
import { inThisProcess, onItsOwnThread, stepThrough } from '../program/readers.js';

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

it('needs no exceptions of the readers in this process', () => {
  const reasons = (['run', 'step', 'runAsync'] as const).flatMap(excused);
  expect(reasons).toEqual([]);
});

describe.each([
  ['run', (image: Image) => inThisProcess(image, run)],
  ['step', (image: Image) => inThisProcess(image, stepThrough)],
  ['runAsync', onItsOwnThread],
] as const)('%s: a program of', (reader, read) => {
  it.each(rows(reader))('%s', async (_, row) => {
    const image = imageOf(row);
    const { stdout, status, outcome } = await read(image);
    expect({ stdout, status }).toEqual({ stdout: row.stdout ?? '', status: row.status ?? 0 });
    expectOutcome(row, image, outcome);
  });
});
