// A command that a launcher prepares, and what it prints of what it finds.

import type { LauncherOptions } from '../../lib/launch/launcher-options.js';
import { spawnSync } from '../../lib/launch/spawn.js';

/** Runs the script; throws what spawnSync() has for an error. */
export function shell(
  script: string,
  launch: LauncherOptions,
  stdio: ('pipe' | number)[] = ['pipe', 'pipe', 'pipe'],
) {
  const { stdout, stderr, status, signal, error } = spawnSync('/bin/sh', ['-c', script], {
    encoding: 'utf8',
    launch,
    stdio,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  });
  if (error) {
    throw error;
  }
  const trimmed = (text: unknown) => String(text ?? '').trim();
  return { out: trimmed(stdout), err: trimmed(stderr), status: status ?? signal };
}

/** Prints a field of the process's status. */
export const status = (field: string) => `grep '^${field}:' /proc/self/status | cut -f2`;
