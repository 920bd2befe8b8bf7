// Whether the kernel here starts executables of a target by itself.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emit } from '../emit/emit.js';
import type { Target } from '../emit/targets.js';
import { link } from '../program/link/link.js';
import { Program } from '../program/program.js';

let startsIa32: boolean | undefined;

/** True for this machine's own architecture, and on x64 for ia32, where the kernel was built and booted with it. */
export function kernelStarts(target: Target): boolean {
  if (target !== 'ia32' || process.arch !== 'x64') {
    return target === process.arch;
  }
  startsIa32 ??= tryIa32();
  return startsIa32;
}

function tryIa32(): boolean {
  const program = new Program();
  program.call('getpid');
  const folder = mkdtempSync(join(tmpdir(), 'rawsyscall-'));
  try {
    const file = join(folder, 'ia32');
    writeFileSync(file, emit(link(program), { target: 'ia32' }).bytes, { mode: 0o755 });
    return spawnSync(file, { stdio: 'ignore', timeout: 5000 }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
