// The test that random programs come to the same as executables as an interpreter of the tests' own says: a file for each
// target, so that they run side by side.
//
// For long runs by hand: AGREEMENT_RUNS programs per target and option, from AGREEMENT_SEED on. A fault is reported with
// its seed, its options and the smallest program that still shows it. The compiler of x64 and ia32 searches for the shortest
// code, which takes seconds: with AGREEMENT_SEARCHED it does so for that many programs alone, and each of the others is laid
// out in one of the ways that it would try, chosen at random (sampled.ts).

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import type { EmitOptions, Target } from '../../lib/emit/options.js';
import { formatImage } from '../../lib/program/format.js';
import type { Image } from '../../lib/program/image.js';
import type { Outcome } from '../../lib/program/run/execution.js';
import { itRuns, runnerOf } from '../capabilities.js';
import { isOffered } from '../emit/offered.js';
import { inThisProcess, type Observation, withDirectory } from '../program/readers.js';
import { ARGUMENTS, ENVIRONMENT, type Recipe } from './draft.js';
import { interpret } from './interpreter.js';
import { drawn, recipesOf, smallest, withoutFailures } from './random-programs.js';
import { emitSampled, picks } from './sampled.js';

/** Programs for each target and option in a plain `npm test`. */
const PROGRAMS = 20;
const RUNS = Number(process.env.AGREEMENT_RUNS ?? PROGRAMS);
const SEARCHED = Number(process.env.AGREEMENT_SEARCHED ?? RUNS);
const SEED = Number(process.env.AGREEMENT_SEED ?? 1);

const LIMIT_MS = 3_600_000;
const BATCH_LIMIT_MS = 120_000;

/** Starting processes one by one from Node would cost more than all else: a shell runs this many. */
const BATCH = 50;

type Options = Required<Pick<EmitOptions, 'mode' | 'layout' | 'pack'>>;

const OPTIONS: readonly Options[] = (['checked', 'faithful'] as const).flatMap((mode) =>
  (['plain', 'golf'] as const).flatMap((layout) =>
    [false, true].map((pack) => ({ mode, layout, pack })),
  ),
);

/** Runs the executables p0, p1 and so on of a directory, each with its output in a file of its own; prints a line per status. */
const RUN_ALL =
  'cd "$1"; shift; count=$1; runner=$2; shift 2; i=0; while [ $i -lt "$count" ]; do $runner ./p$i "$@" >out$i 2>/dev/null </dev/null; echo $?; i=$((i + 1)); done';

function executeAll(target: Target, executables: readonly Uint8Array[]): Observation[] {
  return withDirectory((directory) => {
    for (const [index, bytes] of executables.entries()) {
      writeFileSync(join(directory, `p${index}`), bytes, { mode: 0o755 });
    }
    const runner = (runnerOf(target) as string[]).join(' ');
    const count = String(executables.length);
    const words = ['sh', directory, count, runner, ...ARGUMENTS];
    const { stdout, error } = spawnSync('sh', ['-c', RUN_ALL, ...words], {
      encoding: 'latin1',
      env: { ...process.env, ...ENVIRONMENT },
      timeout: BATCH_LIMIT_MS,
    });
    if (error) {
      throw error;
    }
    const statuses = stdout.trim().split('\n').map(Number);
    return statuses.map((status, index) => {
      return { stdout: readFileSync(join(directory, `out${index}`), 'latin1'), status };
    });
  });
}

/** The recipe whose program is compared: a faithful executable tests nothing, so nothing may fail. */
function comparable(recipe: Recipe, { mode }: Options): Recipe {
  return mode === 'faithful'
    ? withoutFailures(recipe, (image) => interpreted(image).outcome)
    : recipe;
}

function interpreted(image: Image): Observation & { outcome: Outcome } {
  return inThisProcess(image, interpret);
}

/** What the programs come to by the interpreter and as executables. */
function observe(
  recipes: readonly Recipe[],
  target: Target,
  options: Options,
  isSearched: boolean,
) {
  const images = recipes.map((recipe) => drawn(recipe).image);
  const executables = images.map((image) =>
    isSearched ? emit(image, { target, ...options }).bytes : sampled(image, target, options),
  );
  const wanted = images.map((image): Observation => {
    const { stdout, status } = interpreted(image);
    return { stdout, status };
  });
  return { wanted, found: executeAll(target, executables) };
}

function sampled(image: Image, target: Target, { mode, layout, pack }: Options): Uint8Array {
  const [checked, golfed] = [mode === 'checked', layout === 'golf'];
  const executes = image.steps.some((step) => step.kind === 'call' && /^execve/.test(step.name));
  const timeoutSeconds = checked && !executes ? 10 : 0;
  const resolved = { target, checked, golfed, pack, quick: false, timeoutSeconds };
  // The same for the same program, so that a fault is found again.
  return emitSampled(image, resolved, picks(SEED + formatImage(image).length)).bytes;
}

const isSame = (a: Observation, b: Observation) => a.status === b.status && a.stdout === b.stdout;

/** All about one program that an executable does otherwise: enough to mend it. */
function report(recipe: Recipe, target: Target, options: Options, isSearched: boolean): string {
  const isFaulty = (candidate: Recipe): boolean => {
    const one = [comparable(candidate, options)];
    const { wanted, found } = observe(one, target, options, isSearched);
    return !isSame(wanted[0] as Observation, found[0] as Observation);
  };
  const small = comparable(smallest(recipe, isFaulty), options);
  const { wanted, found } = observe([small], target, options, isSearched);
  const show = ({ status, stdout }: Observation) =>
    `exit status ${status}, ${stdout.length} bytes of output ${JSON.stringify(stdout.slice(0, 200))}`;
  return [
    `seed ${SEED}, ${target}, ${JSON.stringify(options)}, ${isSearched ? 'the shortest' : 'any layout'}:`,
    formatImage(drawn(small).image),
    `the interpreter: ${show(wanted[0] as Observation)}`,
    `the executable: ${show(found[0] as Observation)}`,
  ].join('\n');
}

/** Declares the tests that random programs come to the same by the interpreter and as executables for `target`. */
export function testExecutables(target: Target): void {
  describe(`random programs of harmless calls come to the same as executables for ${target}`, () => {
    itRuns(target, 'spawnNode').each(
      OPTIONS.filter((options) => isOffered(target, options)).map((options) => {
        const { mode, layout, pack } = options;
        return [`${mode}, ${layout}${pack ? ', packed' : ''}`, options] as const;
      }),
    )(
      '%s',
      (_, options) => {
        const seed = SEED + OPTIONS.indexOf(options);
        const recipes = recipesOf(seed, RUNS, target === 'ia32' ? 32 : 64);
        for (let from = 0, to = 0; from < recipes.length; from = to) {
          to = Math.min(from + BATCH, from < SEARCHED ? SEARCHED : RUNS);
          const batch = recipes.slice(from, to).map((one) => comparable(one, options));
          const isSearched = from < SEARCHED || !(target === 'x64' || target === 'ia32');
          const { wanted, found } = observe(batch, target, options, isSearched);
          expect(found).toHaveLength(batch.length);
          const faulty = wanted.findIndex((one, i) => !isSame(one, found[i] as Observation));
          if (faulty !== -1) {
            expect.fail(report(batch[faulty] as Recipe, target, options, isSearched));
          }
        }
      },
      LIMIT_MS,
    );
  });
}
