// The tarball in an empty project: installs and runs with no compiler when the prebuild is in it, with or without
// install scripts; compiles when it is not; says what to do when it can do neither.

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
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const consumer = fileURLToPath(new URL('consumer', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'package-'));
let tarball: string;
let tarballWithoutPrebuilds: string;

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

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  tarball = join(scratch, packed.filename);
  const stripped = join(scratch, 'stripped');
  mkdirSync(stripped);
  execFileSync('tar', ['-xzf', tarball, '-C', stripped]);
  rmSync(join(stripped, 'package', 'prebuilds'), { recursive: true });
  tarballWithoutPrebuilds = join(scratch, 'without-prebuilds.tgz');
  execFileSync('tar', ['-czf', tarballWithoutPrebuilds, '-C', stripped, 'package']);
});

afterAll(() => rmSync(scratch, { recursive: true }));

describe('the tarball', () => {
  it('holds exactly what a user needs', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((path) => path.replace(/^package\//, ''));
    const tree = (directory: string) =>
      readdirSync(join(root, directory), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(relative(root, entry.parentPath), entry.name));
    const compiled = tree('lib')
      .filter((path) => /\.m?ts$/.test(path))
      .flatMap((path) => {
        const module = path.replace(/^lib/, 'dist');
        return [module.replace(/ts$/, 'js'), module.replace(/(m?ts)$/, 'd.$1')];
      });
    expect(files.sort()).toEqual(
      [
        ...compiled,
        'dist/shared.js', // what the bundled command and the modules beside it share: lib/bundle.mjs
        ...tree('native'),
        'prebuilds/linux-arm64/rawsyscall.node',
        'prebuilds/linux-x64/rawsyscall.node',
        'binding.gyp',
        'package.json',
        'README.md',
        'LICENSE',
        'CHANGELOG.md',
      ].sort(),
    );
  });

  it('names an entry point, types and a bin that are in it', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const path of [manifest.main, manifest.types, ...Object.values<string>(manifest.bin)]) {
      expect(existsSync(join(root, path)), path).toBe(true);
    }
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

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('resolves its types with module %s, moduleResolution %s', (module, moduleResolution) => {
    // The declarations may name Node's types, which a TypeScript user of Node has; skipLibCheck stays off, so that
    // the declarations themselves are checked.
    for (const name of ['@types/node', 'undici-types']) {
      const link = join(project, 'node_modules', name);
      mkdirSync(dirname(link), { recursive: true });
      if (!existsSync(link)) symlinkSync(join(root, 'node_modules', name), link);
    }
    const outcome = run(
      project,
      process.env.PATH!,
      process.execPath,
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['--noEmit', '--strict', '--target', 'es2022', '--types', 'node'],
      ...['--module', module, '--moduleResolution', moduleResolution, 'index.ts'],
    );
    expect(outcome.output).toBe('');
    expect(outcome.status).toBe(0);
  });
});

it('runs when npm was told to run no install scripts', () => {
  const project = emptyProject('no-scripts');
  const path = pathOf('node', 'npm', 'sh', 'env');
  const install = run(
    project,
    path,
    'npm',
    'install',
    '--prefer-offline',
    '--ignore-scripts',
    tarball,
  );
  expect(install.status, install.output).toBe(0);
  expect(run(project, path, 'node', ...closeMinusOne)).toEqual({ status: 0, output: '-9\n' });
});

describe('without a prebuild', () => {
  it('is compiled by its install script', () => {
    const project = emptyProject('compiled');
    const npm = ['install', '--prefer-offline', '--foreground-scripts', tarballWithoutPrebuilds];
    const install = run(project, process.env.PATH!, 'npm', ...npm);
    expect(install.status, install.output).toBe(0);
    const addon = join(project, 'node_modules/rawsyscall/build/Release/rawsyscall.node');
    expect(existsSync(addon), install.output).toBe(true);
    expect(run(project, process.env.PATH!, 'node', ...closeMinusOne)).toEqual({
      status: 0,
      output: '-9\n',
    });
  });

  it('and without install scripts says what to do', () => {
    const project = emptyProject('nothing');
    const npm = ['install', '--prefer-offline', '--ignore-scripts', tarballWithoutPrebuilds];
    const install = run(project, process.env.PATH!, 'npm', ...npm);
    expect(install.status, install.output).toBe(0);
    const outcome = run(project, process.env.PATH!, 'node', ...closeMinusOne);
    expect(outcome.status).toBe(1);
    expect(outcome.output).toContain(`rawsyscall has no addon for linux-${process.arch}`);
    expect(outcome.output).toContain('npm rebuild rawsyscall');
  });
});
