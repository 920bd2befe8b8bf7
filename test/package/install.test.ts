// The tarball: what is in it, and what it does in an empty project where there is no compiler. Other package managers
// and versions of Node: install-matrix.test.ts; its types: types.test.ts.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { reachableFiles } from '../../packaging/prune-dist.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const consumer = fileURLToPath(new URL('consumer', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'package-'));
const tarball = inject('tarball');

interface Outcome {
  status: number | null;
  output: string;
}

/** A PATH of these programs and nothing else: no compiler, no make, no python. */
function pathOf(...programs: string[]): string {
  const directory = join(scratch, programs.join('+'));
  mkdirSync(directory, { recursive: true });
  for (const program of programs) {
    const file = process.env
      .PATH!.split(delimiter)
      .map((place) => join(place, program))
      .find((place) => existsSync(place));
    if (file === undefined) throw new Error(`${program} is not in the PATH`);
    if (!existsSync(join(directory, program)))
      symlinkSync(realpathSync(file), join(directory, program));
  }
  return directory;
}

/** Without the variables that the npm which runs these tests sets for its children. */
function environment(path: string): NodeJS.ProcessEnv {
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^NODE_OPTIONS$|^VITEST/i.test(name),
  );
  return { ...Object.fromEntries(outer), PATH: path };
}

function run(cwd: string, path: string, command: string, ...args: string[]): Outcome {
  const child = spawnSync(command, args, {
    cwd,
    env: environment(path),
    encoding: 'utf8',
    timeout: 200_000,
  });
  return { status: child.status, output: `${child.stdout}${child.stderr}` };
}

/** An empty project; `npm install` of the tarball in it is the test's. */
function emptyProject(name: string): string {
  const project = join(scratch, name);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(consumer, project, { recursive: true });
  return project;
}

const closeMinusOne = [
  '-e',
  'import("rawsyscall").then((m) => console.log(m.rawSyscall(m.SYS.close, -1)))',
];

afterAll(() => rmSync(scratch, { recursive: true }));

describe('the tarball', () => {
  let unpacked: string;
  let files: string[];

  beforeAll(() => {
    unpacked = join(scratch, 'unpacked');
    mkdirSync(unpacked);
    execFileSync('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
    files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(unpacked, join(entry.parentPath, entry.name)));
  });

  it('holds both addons, what its entries reach, and nothing else', () => {
    const reached = [...reachableFiles(unpacked)];
    expect(reached.length).toBeGreaterThan(20);
    expect(files.sort()).toEqual(
      [
        ...reached,
        'prebuilds/linux-arm64/rawsyscall.node',
        'prebuilds/linux-x64/rawsyscall.node',
        'package.json',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
      ].sort(),
    );
  });

  it('names only files that are in it', () => {
    const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
    const named = JSON.stringify([
      manifest.main,
      manifest.types,
      manifest.exports,
      manifest.bin,
    ]).match(/dist\/[^"]+/g)!;
    expect(named.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('has no dependency, and nothing that npm would run', () => {
    const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.gypfile).toBe(false);
    expect(manifest.scripts).toBeUndefined();
    expect(manifest.devDependencies).toBeUndefined();
  });

  it('has a README whose links work on the page of a registry', () => {
    const readme = readFileSync(join(unpacked, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(
      ([, target]) => target!.split('#')[0]!,
    );
    const relativeLinks = links.filter((link) => link !== '' && !/^https:\/\//.test(link));
    expect(relativeLinks.filter((link) => !files.includes(link))).toEqual([]);
  });
});

describe('packing', () => {
  /** What packaging/prepack.mjs says of a copy of the package after this was done to it. */
  function prepack(change: (copy: string) => void): Outcome {
    const copy = mkdtempSync(join(scratch, 'prepack-'));
    for (const name of ['native', 'packaging', 'prebuilds', 'binding.gyp', 'package.json']) {
      cpSync(join(root, name), join(copy, name), { recursive: true, preserveTimestamps: true });
    }
    change(copy);
    return run(copy, process.env.PATH!, 'node', 'packaging/prepack.mjs', '--check-only');
  }

  it('goes on where both addons are there and new', () => {
    expect(prepack(() => {})).toEqual({ status: 0, output: '' });
  });

  it('is refused without an addon', () => {
    const outcome = prepack((copy) =>
      rmSync(join(copy, 'prebuilds/linux-arm64'), { recursive: true }),
    );
    expect(outcome).toEqual({
      status: 1,
      output:
        'rawsyscall is not packed: prebuilds/linux-arm64/rawsyscall.node is missing. "npm run prebuild:arm64" makes it.\n',
    });
  });

  it('is refused with an addon that is older than its source', () => {
    const later = new Date(Date.now() + 60_000);
    const outcome = prepack((copy) => utimesSync(join(copy, 'native/arch/x64.h'), later, later));
    expect(outcome).toEqual({
      status: 1,
      output:
        'rawsyscall is not packed: prebuilds/linux-x64/rawsyscall.node is older than native/. "npm run prebuild" makes it.\n',
    });
  });
});

describe('installed with no compiler', () => {
  const path = () => pathOf('node', 'npm', 'npx', 'sh', 'env');
  let project: string;

  beforeAll(() => {
    project = emptyProject('no-compiler');
    const install = run(project, path(), 'npm', 'install', '--prefer-offline', tarball);
    expect(install.status, install.output).toBe(0);
  });

  it('takes the prebuild and runs', () => {
    expect(existsSync(join(project, 'node_modules/rawsyscall/build'))).toBe(false);
    expect(run(project, path(), 'node', ...closeMinusOne)).toEqual({ status: 0, output: '-9\n' });
  });

  it('runs its command by npx', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const outcome = run(project, path(), 'npx', '--no-install', 'rawsyscall', '--version');
    expect(outcome.status, outcome.output).toBe(0);
    expect(outcome.output).toContain(version);
  });

  it('makes the exchange', () => {
    const outcome = run(project, path(), 'npx', '--no-install', 'rawsyscall', 'exchange');
    expect(outcome.status, outcome.output).toBe(0);
    expect(outcome.output).toContain('\u0004dyte');
  });

  it('works in three worker threads at once and outlives terminated ones', () => {
    expect(run(project, path(), 'node', 'workers.mjs')).toEqual({ status: 0, output: 'done\n' });
  });
});

it('says in one sentence what is missing where there is no addon for the machine', () => {
  const project = emptyProject('nothing');
  const install = run(project, process.env.PATH!, 'npm', 'install', '--prefer-offline', tarball);
  expect(install.status, install.output).toBe(0);
  rmSync(join(project, 'node_modules/rawsyscall/prebuilds'), { recursive: true });
  const outcome = run(project, process.env.PATH!, 'node', ...closeMinusOne);
  expect(outcome.status).toBe(1);
  expect(outcome.output).toContain(`rawsyscall has no addon for linux-${process.arch}: looked for`);
  expect(outcome.output).toContain('It runs on Linux, on x64 and arm64');
});
