// The tarball by every package manager in use, on every Node, with and without install scripts, where there is no
// compiler, no make, no python and no network: it installs, and what was installed makes a syscall and the exchange. Each cell prints
// what it saw.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { nodeOf, unpacked } from './tools.js';

const RESPONSE_MD5 = 'df2e4f7f9e9c8751eac9ec6edd4b913f';

const scratch = mkdtempSync(join(tmpdir(), 'matrix-'));
const tarball = inject('tarball');

afterAll(() => rmSync(scratch, { recursive: true }));

interface Place {
  readonly project: string;
  readonly env: NodeJS.ProcessEnv;
  /** Runs Node there. */
  node(...args: string[]): { readonly output: string; readonly stdout: Buffer };
}

/** An empty project, with a PATH that has this Node, a shell and nothing else, and a home of its own. */
function emptyPlace(nodeVersion: string): Place {
  const project = mkdtempSync(join(scratch, 'project-'));
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const path = join(project, '.path');
  mkdirSync(path);
  symlinkSync(join(nodeOf(nodeVersion), 'node'), join(path, 'node'));
  for (const program of ['/bin/sh', '/usr/bin/env']) {
    symlinkSync(program, join(path, program.split('/').at(-1)!));
  }
  const env = {
    PATH: path,
    HOME: project,
    CI: 'true',
    NO_COLOR: '1',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_offline: 'true', // The tarball is all there is to install.
  };
  return {
    project,
    env,
    node(...args) {
      const child = spawnSync(join(path, 'node'), args, { cwd: project, env, timeout: 100_000 });
      const output = `${child.stdout}${child.stderr}`.trim();
      expect(child.status, output).toBe(0);
      return { output, stdout: child.stdout };
    },
  };
}

const CLOSE_MINUS_ONE =
  'import("rawsyscall").then((m) => console.log(m.rawSyscall(m.SYS.close, -1)))';

/** What an install is good for. */
function use(place: Place): string {
  const { output } = place.node('-e', CLOSE_MINUS_ONE);
  expect(output).toBe('-9');
  const { stdout } = place.node('node_modules/rawsyscall/dist/cli.js');
  expect(createHash('md5').update(stdout).digest('hex')).toBe(RESPONSE_MD5);
  return `close(-1) = ${output}, the exchange printed ${stdout.length} bytes`;
}

const brief = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);

const NPM = { '10': 'npm@10.9.9', '11': 'npm@11.21.2', '12': 'npm@12.2.0' } as const;
const NODE = { '20': '20.19.0', '22': '22.23.3', '24': '24.21.0', '26': '26.10.0' } as const;

const npmCli = (spec: string, name = 'npm') => join(unpacked(spec), `bin/${name}-cli.js`);

const MANAGERS: readonly (readonly [
  spec: string,
  cli: string,
  command: string[],
  nodes: string[],
])[] = [
  [NPM['10'], 'bin/npm-cli.js', ['install'], [NODE['20'], NODE['22']]],
  [NPM['11'], 'bin/npm-cli.js', ['install'], [NODE['20'], NODE['24']]],
  [NPM['12'], 'bin/npm-cli.js', ['install'], [NODE['22'], NODE['24'], NODE['26']]],
  ['yarn@1.22.22', 'bin/yarn.js', ['add', '--no-lockfile', '--offline'], [NODE['20'], NODE['26']]],
  ['pnpm@10.28.0', 'bin/pnpm.cjs', ['add', '--offline'], [NODE['20'], NODE['26']]],
];

const cells = MANAGERS.flatMap(([spec, cli, command, nodes]) =>
  nodes.flatMap((node) =>
    [[], ['--ignore-scripts']].map((flags) => ({ spec, cli, command, node, flags })),
  ),
);

describe('installed', () => {
  it.each(cells)(
    'by $spec $flags on Node $node, it works',
    ({ spec, cli, command, node, flags }) => {
      const place = emptyPlace(node);
      const manager = join(unpacked(spec), cli);
      const { output } = place.node(manager, ...command, ...flags, tarball);
      expect(output).not.toMatch(/\bwarn\b.*(script|gyp|rawsyscall)/i);
      console.log(`${[spec, ...flags].join(' ')}, Node ${node}: ${brief(output)} | ${use(place)}`);
    },
  );
});

describe('by npx', () => {
  it.each([
    [NPM['10'], NODE['20']],
    [NPM['11'], NODE['24']],
    [NPM['12'], NODE['26']],
  ])('of %s on Node %s, the tarball runs its command', (spec, node) => {
    const place = emptyPlace(node);
    const args = ['--yes', `--package=${tarball}`, '--', 'rawsyscall'];
    const { stdout } = place.node(npmCli(spec, 'npx'), ...args);
    expect(createHash('md5').update(stdout).digest('hex')).toBe(RESPONSE_MD5);
    console.log(`npx of ${spec}, Node ${node}: ${stdout.length} bytes`);
  });
});
