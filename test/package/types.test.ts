// The declarations of the installed package, under the oldest TypeScript that can read them to the newest, as a user of
// Node has it: strict, with the declarations themselves checked (skipLibCheck off).

import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'types-'));

const OLDEST = '5.4.5';
const NEWEST = '7.0.2';
const VERSIONS = [OLDEST, '5.6.3', '5.9.3', '6.0.3', NEWEST];
const RESOLUTIONS = [
  ['nodenext', 'nodenext'],
  ['node16', 'node16'],
  ['esnext', 'bundler'],
] as const;

const cells = VERSIONS.flatMap((version) =>
  RESOLUTIONS.filter(([module]) => module === 'nodenext' || [OLDEST, NEWEST].includes(version)).map(
    ([module, resolution]) => [version, module, resolution] as const,
  ),
);

beforeAll(() => {
  cpSync(fileURLToPath(new URL('consumer', import.meta.url)), scratch, { recursive: true });
  writeFileSync(join(scratch, 'package.json'), '{ "type": "module" }\n');
  const installed = join(scratch, 'node_modules/rawsyscall');
  mkdirSync(installed, { recursive: true });
  mkdirSync(join(scratch, 'node_modules/@types'));
  execFileSync('tar', ['-xzf', inject('tarball'), '-C', installed, '--strip-components=1']);
  for (const name of ['@types/node', 'undici-types']) {
    symlinkSync(join(root, 'node_modules', name), join(scratch, 'node_modules', name));
  }
});

afterAll(() => rmSync(scratch, { recursive: true }));

function compilerOf(version: string): string {
  const directory = join(process.env.SCRATCH ?? tmpdir(), `typescript-${version}`);
  const compiler = join(directory, 'node_modules/typescript/bin/tsc');
  if (!existsSync(compiler)) {
    mkdirSync(directory, { recursive: true });
    const args = [
      'install',
      '--prefix',
      directory,
      '--no-audit',
      '--no-fund',
      `typescript@${version}`,
    ];
    execFileSync('npm', args, { stdio: 'pipe' });
  }
  return compiler;
}

it.each(cells)(
  'TypeScript %s takes them with module %s, moduleResolution %s',
  (version, module, resolution) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [
        compilerOf(version),
        ...['--noEmit', '--strict', '--target', 'es2022', '--types', 'node'],
        ...['--module', module, '--moduleResolution', resolution, 'index.ts'],
      ],
      { cwd: scratch, encoding: 'utf8' },
    );
    expect({ output: stdout + stderr, status }).toEqual({ output: '', status: 0 });
  },
);
