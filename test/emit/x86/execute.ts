// How the tests of the x86 compiler run what it made.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmitOptions, Emitted } from '../../../lib/emit/options.js';
import { withDirectory } from '../../program/readers.js';

export const X86_TARGETS = ['x64', 'ia32'] as const;

/** Every way to make an executable for one target. */
export const FORMS: readonly Required<Pick<EmitOptions, 'mode' | 'layout' | 'pack'>>[] = (
  ['checked', 'faithful'] as const
).flatMap((mode) =>
  (['plain', 'golf'] as const).flatMap((layout) =>
    [false, true].map((pack) => ({ mode, layout, pack })),
  ),
);

/** Runs an executable with its output in a pipe. `through`: a command that starts it, with its arguments. */
export function runExecutable(
  { bytes }: Pick<Emitted, 'bytes'>,
  { input = '', through = [] }: { input?: string; through?: readonly string[] } = {},
) {
  return withDirectory((directory) => {
    const file = join(directory, 'program');
    writeFileSync(file, bytes, { mode: 0o755 });
    const [command, ...args] = [...through, file];
    const { status, signal, stdout } = spawnSync(command as string, args, {
      input,
      timeout: 15_000,
      maxBuffer: 2 ** 28,
    });
    return { end: status ?? signal, stdout: stdout.toString('latin1') };
  });
}
