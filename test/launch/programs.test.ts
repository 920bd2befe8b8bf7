// Programs that people run, in the sandbox: what docs/launchers.md says they need is enough for them.

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { sandbox } from '../../lib/launch/sandbox.js';
import { spawnSync } from '../../lib/launch/spawn.js';
import { itNeeds } from '../capabilities.js';

let root = '';
let folder = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'programs-')));
  folder = join(root, 'writable');
  mkdirSync(folder);
});
afterAll(() => rmSync(root, { recursive: true }));

/** With the folder for everything that it writes. */
function run(command: string, ...args: string[]): string {
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, HOME: folder, TMPDIR: folder },
    launch: sandbox({ writable: [folder] }),
  });
  expect({ status, error, stderr: status === 0 ? '' : stderr }).toEqual({
    status: 0,
    error: undefined,
    stderr: '',
  });
  return String(stdout);
}

describe('in the sandbox', () => {
  itNeeds(
    'spawnNode',
    'landlock',
    'gcc',
  )('gcc compiles, and what it made runs', () => {
    writeFileSync(
      join(folder, 'a.c'),
      '#include <stdio.h>\nint main(void) { puts("made here"); }\n',
    );
    run('gcc', 'a.c', '-o', 'a');
    expect(run('./a')).toBe('made here\n');
  });

  itNeeds(
    'spawnNode',
    'landlock',
    'git',
  )('git clones a local repository', () => {
    const script =
      'git init -q source && cd source && echo text > file && git add file && git -c user.name=a -c user.email=a@b commit -qm a && git clone -q . ../clone';
    run('sh', '-c', script);
    expect(readFileSync(join(folder, 'clone/file'), 'utf8')).toBe('text\n');
  });

  itNeeds(
    'spawnNode',
    'landlock',
    'python3',
  )('python3 has threads and children', () => {
    const code =
      'import subprocess, threading; t = threading.Thread(target=lambda: print(subprocess.check_output(["echo", "child"]).decode())); t.start(); t.join()';
    expect(run('python3', '-c', code)).toBe('child\n\n');
  });

  itNeeds('spawnNode', 'landlock')('node has worker threads, files and children', () => {
    const code = `
      const { Worker } = require('node:worker_threads');
      new Worker("require('node:fs').writeFileSync('by-worker', 'x'); require('node:worker_threads').parentPort.postMessage(1)", { eval: true })
        .on('message', () => console.log(require('node:child_process').execSync('ls by-worker').toString().trim()));`;
    expect(run(process.execPath, '-e', code)).toBe('by-worker\n');
  });

  itNeeds('spawnNode', 'landlock')(
    'npm installs a package from another folder and runs its scripts',
    () => {
      const source = join(root, 'package');
      mkdirSync(source);
      const install = `node -e "require('node:fs').writeFileSync('made', 'by a script')"`;
      writeFileSync(
        join(source, 'package.json'),
        JSON.stringify({ name: 'local', version: '1.0.0', scripts: { install } }),
      );
      writeFileSync(join(folder, 'package.json'), '{}');
      run(
        'npm',
        'install',
        '--offline',
        '--install-links',
        '--cache',
        join(folder, 'cache'),
        '--no-audit',
        '--no-fund',
        source,
      );
      expect(readFileSync(join(folder, 'node_modules/local/made'), 'utf8')).toBe('by a script');
    },
    60_000,
  );
});
