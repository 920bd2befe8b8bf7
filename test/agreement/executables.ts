// The test that random programs come to the same in this process and as executables: a file for each target, so that
// they run side by side.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import type { EmitOptions, Target } from '../../lib/emit/options.js';
import type { Image } from '../../lib/program/image.js';
import { run } from '../../lib/program/run/run.js';
import { itNeeds, runnerOf } from '../capabilities.js';
import { inThisProcess, type Observation, withDirectory } from '../program/readers.js';
import { randomImage } from './random-programs.js';

/**
 * Programs for each target; FC_RUNS=1000 is for who has minutes. Their compilation takes the time: to search for the
 * shortest x86 code, some 0.2 s each, golfed 2 s.
 */
const PROGRAMS = { x64: 20, ia32: 20, arm64: 100 };
const runs = Number(process.env.FC_RUNS ?? 0);

const LIMIT_MS = 600_000;

/** Starting processes one by one from Node would cost more than all else: a shell runs this many. */
const BATCH = 20;

interface Executable {
  readonly image: Image;
  readonly options: Pick<EmitOptions, 'mode' | 'layout' | 'pack'>;
}

const executable: fc.Arbitrary<Executable> = fc.record({
  image: randomImage,
  options: fc.record({
    mode: fc.constantFrom('checked', 'checked', 'faithful'),
    // Golfing and packing take several times as long.
    layout: fc.oneof(
      { weight: 7, arbitrary: fc.constant('plain' as const) },
      { weight: 1, arbitrary: fc.constant('golf' as const) },
    ),
    pack: fc.constantFrom(false, false, false, true),
  }),
});

/** Runs the executables p0, p1 and so on of a directory, each with its output in a file of its own; prints a line per status. */
const RUN_ALL =
  'cd "$1"; i=0; while [ $i -lt "$2" ]; do $3 ./p$i >out$i 2>/dev/null </dev/null; echo $?; i=$((i + 1)); done';

function executeAll(target: Target, executables: readonly Executable[]): Observation[] {
  return withDirectory((directory) => {
    for (const [index, { image, options }] of executables.entries()) {
      const { bytes } = emit(image, { target, ...options });
      writeFileSync(join(directory, `p${index}`), bytes, { mode: 0o755 });
    }
    const runner = (runnerOf(target) as string[]).join(' ');
    const count = String(executables.length);
    const { stdout, error } = spawnSync('sh', ['-c', RUN_ALL, 'sh', directory, count, runner], {
      encoding: 'latin1',
      timeout: 60_000,
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

/** Declares the test that random programs come to the same here and as executables for `target`. */
export function testExecutables(target: Target): void {
  itNeeds(...(target === 'arm64' ? (['qemu', 'spawnNode'] as const) : (['spawnNode'] as const)))(
    `random programs of harmless calls come to the same here and as executables for ${target}`,
    () => {
      const count = runs || PROGRAMS[target];
      fc.assert(
        fc.property(fc.array(executable, { minLength: BATCH, maxLength: BATCH }), (drawn) => {
          const here = drawn.map(({ image }) => inThisProcess(image, run));
          // A faithful executable tests nothing: it is comparable as long as nothing fails.
          const comparable = drawn.map(({ image, options }, index): Executable => {
            const failed = here[index]?.status !== 0;
            return { image, options: failed ? { ...options, mode: 'checked' } : options };
          });
          expect(executeAll(target, comparable)).toEqual(
            here.map(({ stdout, status }) => ({ stdout, status })),
          );
        }),
        // A failure shall be reported while somebody waits for it, also when it is not yet the smallest.
        {
          numRuns: Math.ceil(count / BATCH),
          interruptAfterTimeLimit: LIMIT_MS,
          markInterruptAsFailure: true,
        },
      );
    },
    LIMIT_MS + 100_000,
  );
}
