import {
  type ChildProcess,
  spawn as nodeSpawn,
  spawnSync as nodeSpawnSync,
} from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LaunchError } from '../../lib/launch/launch-error.js';
import { spawn, spawnSync } from '../../lib/launch/spawn.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';

const launch = { noNewPrivs: true };
let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'spawn-'));
  writeFileSync(join(directory, 'script'), 'echo from a script without a header: $1\n', {
    mode: 0o755,
  });
  writeFileSync(join(directory, 'garbage'), Uint8Array.of(1, 0, 2, 3, 0, 5), { mode: 0o755 });
  writeFileSync(join(directory, 'plain'), '#!/bin/sh\n');
});
afterAll(() => rmSync(directory, { recursive: true }));

async function seen(child: ChildProcess) {
  const events: unknown[] = [];
  let stdout = '';
  child.stdout?.on('data', (bytes) => {
    stdout += bytes;
  });
  child.on('spawn', () => events.push('spawn'));
  child.on('error', (error) => {
    const { message, code, errno, syscall, path, spawnargs } = error as LaunchError;
    events.push(['error', { message, code, errno, syscall, path, spawnargs }]);
  });
  child.on('exit', (...how) => events.push(['exit', ...how]));
  const close = await new Promise((resolve) => {
    child.on('close', (...how) => resolve(how));
  });
  const { spawnfile, spawnargs, exitCode, signalCode } = child;
  return {
    events,
    close,
    stdout,
    spawnfile,
    spawnargs,
    exitCode,
    signalCode,
    stdio: child.stdio.length,
  };
}

describe('spawn', () => {
  const cases: [string, string, string[], object][] = [
    ['a command found by PATH', 'echo', ['a', 'b'], {}],
    ['a path', '/bin/sh', ['-c', 'exit 3'], {}],
    ['a child that a signal ends', '/bin/sh', ['-c', 'kill -9 $$'], {}],
    ['a command that is nowhere', 'no-such-command', ['a'], {}],
    ['a path that is nowhere', '/no/such/file', [], {}],
    ['a file that is not executable', 'PLAIN', [], {}],
    ['a directory', '/usr', [], {}],
    ['an empty PATH', 'echo', [], { env: { PATH: '/nowhere' } }],
    ['no PATH', 'echo', ['x'], { env: {} }],
    ['a script without a header', 'SCRIPT', ['one'], {}],
    ['a file that no kernel can execute', 'GARBAGE', ['one'], {}],
    ['an empty executable file', 'EMPTY', ['one'], {}],
    ['an executable for another machine', 'FOREIGN', [], { argv0: 'named' }],
    ['an interpreter that is not there', 'NO_INTERPRETER', [], {}],
    ['a relative path', './script', ['two'], { cwd: 'DIRECTORY' }],
    ['a directory that is not there', 'echo', [], { cwd: '/no/such/directory' }],
    ['a shell', 'echo $0 $((1 + 1))', [], { shell: true }],
    ['another name', 'sh', ['-c', 'echo $0'], { argv0: 'named' }],
  ];
  it.each(cases)('reports as child_process does: %s', async (_, name, args, given) => {
    const command = name
      .replace('PLAIN', `${directory}/plain`)
      .replace('SCRIPT', `${directory}/script`)
      .replace('GARBAGE', `${directory}/garbage`)
      .replace('FOREIGN', `${directory}/foreign`);
    const options = JSON.parse(JSON.stringify(given).replace('DIRECTORY', directory));
    const ours = await seen(spawn(command, args, { ...options, launch }));
    const theirs = await seen(nodeSpawn(command, args, options));
    expect(ours).toEqual(theirs);
    const sync = ({ error, status, signal, output }: ReturnType<typeof spawnSync>) => ({
      error: error && { ...error, message: error.message, option: undefined },
      status,
      signal,
      output: output?.map(String),
    });
    expect(sync(spawnSync(command, args, { ...options, launch }))).toMatchObject(
      sync(nodeSpawnSync(command, args, options)),
    );
  });

  it('throws what child_process does not make an event: a path through a file', () => {
    const path = join(directory, 'plain/file');
    const thrown = (start: () => unknown) => {
      try {
        return start();
      } catch (error) {
        return { ...(error as Error), message: (error as Error).message };
      }
    };
    expect(thrown(() => nodeSpawn(path))).toMatchObject({ code: 'ENOTDIR' });
    expect(thrown(() => spawn(path, [], { launch }))).toEqual(thrown(() => nodeSpawn(path)));
    expect(spawnSync(path, [], { launch }).error).toMatchObject(
      nodeSpawnSync(path).error as NodeJS.ErrnoException,
    );
  });

  it('says of which option the call was that failed, and never starts the command', async () => {
    const child = spawn('/bin/touch', [join(directory, 'never')], {
      launch: { landlock: { read: [join(directory, 'absent')] } },
    });
    // As with Node's own, it may follow the error at once.
    const closed = new Promise((resolve) => child.on('close', (...ends) => resolve(ends)));
    const [error] = await once(child, 'error');
    expect(error).toBeInstanceOf(LaunchError);
    expect(error).toMatchObject({ option: 'landlock', code: 'ENOENT', syscall: 'openat' });
    expect(child.pid).toBeUndefined();
    expect(await closed).toEqual([-2, null]);
  });

  it('says that a filter lets the command not be executed', () => {
    const { error, status } = spawnSync('true', [], {
      launch: {
        seccomp: { default: 'allow', rules: [{ calls: 'execve', action: { errno: 'EXDEV' } }] },
      },
    });
    expect(status).toBeNull();
    expect(error).toMatchObject({ option: 'command', code: 'EXDEV', syscall: 'spawnSync true' });
  });

  it('says that the launcher was killed by its own filter', () => {
    const { error } = spawnSync('true', [], {
      launch: { seccomp: { default: 'kill', rules: [] } },
    });
    expect(error).toMatchObject({ option: 'seccomp', code: 'ECHILD' });
  });

  it.each<[string, 'pipe' | 'ignore' | 'inherit' | ('pipe' | 'ignore' | 'ipc')[]]>([
    ['pipes', 'pipe'],
    ['nothing', 'ignore'],
    ['more than three', ['ignore', 'pipe', 'pipe', 'pipe', 'pipe']],
    ['a channel', ['ignore', 'pipe', 'ignore', 'ipc']],
  ])('gives the child stdio as asked for: %s', async (_, stdio) => {
    const script = 'echo out; echo more >&4';
    const child = spawn('sh', ['-c', script], { stdio, launch });
    const texts = await Promise.all(
      child.stdio.map(async (stream) => {
        let text = '';
        for await (const bytes of (stream as AsyncIterable<string> | null) ?? []) {
          text += bytes;
        }
        return text;
      }),
    );
    expect(child.stdio.length).toBe(Array.isArray(stdio) ? stdio.length : 3);
    expect(texts.filter((text) => text !== '' && !/bad|Bad/.test(text))).toEqual(
      stdio === 'ignore' ? [] : stdio.length === 5 ? ['out\n', 'more\n'] : ['out\n'],
    );
  });

  itNeeds('spawnNode').each([
    ['inherit', "'inherit'"],
    ['descriptors', '[0, 1, 2]'],
    ['descriptors that change places', '[0, 2, 1]'],
    ['streams', '[process.stdin, process.stdout, process.stderr]'],
    ['a file', "['pipe', fs.openSync(FILE, 'w'), 'inherit']"],
    ['overlapped', "['overlapped', 'overlapped', 'overlapped']"],
    ['nothing but output', "['ignore', 'pipe', 'ignore']"],
    ['holes', "['inherit', 'inherit', 'inherit', null, undefined, 'pipe', 1]"],
  ])('gives the child stdio as child_process does: %s', (_, stdio) => {
    const program = (module: string, option: string) => `
      import fs from 'node:fs';
      import { spawn } from ${JSON.stringify(module)};
      const FILE = ${JSON.stringify(join(directory, 'output'))};
      fs.writeFileSync(FILE, '');
      // No pipeline, whose ends the shell itself may have open for a while.
      const script = 'cat; echo out; echo err >&2; for fd in 0 1 2 3 4 5 6 7 8 9; do if [ -e /proc/$$/fd/$fd ]; then echo $fd; fi; done';
      const child = spawn('sh', ['-c', script], { stdio: ${stdio} ${option} });
      child.stdin?.end('given');
      child.stdout?.pipe(process.stdout);
      child.stderr?.pipe(process.stderr);
      child.on('close', (...how) => console.error(how, child.stdio.length, fs.readFileSync(FILE, 'utf8')));`;
    const run = (text: string) => {
      const { stdout, stderr } = nodeSpawnSync(
        process.execPath,
        ['--input-type=module', '-e', text],
        { input: 'input', encoding: 'utf8' },
      );
      return { stdout, stderr };
    };
    const entry = new URL('../../dist/launch.js', import.meta.url).href;
    const theirs = run(program('node:child_process', ''));
    expect(theirs.stderr).toMatch(/\[ 0, null \]/);
    expect(run(program(entry, ', launch: { noNewPrivs: true }'))).toEqual(theirs);
  });

  itNeeds('spawnNode')(
    '200 at once, and no descriptor stays',
    async () => {
      const before = openFds();
      const children = Array.from({ length: 200 }, (_, i) =>
        spawn('sh', ['-c', `exit ${i % 100}`], { stdio: 'ignore', launch }),
      );
      const codes = await Promise.all(
        children.map(async (child) => (await once(child, 'close'))[0]),
      );
      expect(codes).toEqual(children.map((_, i) => i % 100));
      for (let i = 0; i < 50; i++) {
        spawnSync('no-such-command', [], { launch });
        spawnSync('true', [], { launch: { landlock: { read: ['/absent'] } } });
      }
      expect(openedSince(before)).toEqual(new Map());
    },
    60_000,
  );

  it('leaves the child no descriptor of the launcher', () => {
    const { stdout } = spawnSync('sh', ['-c', 'ls -l /proc/$$/fd'], {
      encoding: 'utf8',
      launch: { ...launch, fds: {} },
    });
    expect(stdout).not.toMatch(/memfd/);
    expect(String(stdout).trim().split('\n').slice(1)).toHaveLength(3);
  });
});
