// The examples of calls that block and of shared memory, each against its real other end: locks of other programs, the kernel's
// events, processes left behind, a log after a crash, another process.

import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { asyncSys } from '../../lib/async/async-sys.js';
import { Ring } from '../../lib/async/ring.js';
import { has, itNeeds } from '../capabilities.js';

const folder = mkdtempSync(join(tmpdir(), 'call-examples-'));
afterAll(() => rmSync(folder, { recursive: true }));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

const example = (name: string) =>
  fileURLToPath(new URL(`../../docs/examples/${name}.mjs`, import.meta.url));

/** A process, its lines one by one, and how it ends. */
function start(command: string, ...args: string[]) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, errors }));
  return { child, ended, line: async () => (await lines.next()).value as string };
}
const run = (name: string, ...args: string[]) => start(process.execPath, example(name), ...args);
const output = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [example(name), ...args], { encoding: 'utf8', timeout: 60_000 });

/** A lock of Python's, which waits in the process that has it until it is told to end. */
async function lockedByPython(call: string, path: string) {
  const script = `import fcntl,sys
f = open(sys.argv[1], 'w+')
fcntl.${call}
print('locked', flush=True)
sys.stdin.read()`;
  const holder = start('python3', '-c', script, path);
  expect(await holder.line()).toBe('locked');
  return holder;
}

describe('the examples of locks', () => {
  itNeeds('spawnNode', 'python3')(
    'wait for a lock so long, and hold it for a command',
    async () => {
      const path = join(folder, 'job.lock');
      const command = ['sh', '-c', 'echo mine; exit 4'];
      const holder = await lockedByPython('flock(f, fcntl.LOCK_EX)', path);
      expect(await run('flock-timeout', path, '50', ...command).ended).toEqual({
        code: 1,
        errors: `${path} is locked\n`,
      });
      const waiting = run('flock-timeout', path, '60000', ...command);
      holder.child.stdin.end();
      expect(await waiting.line()).toBe('mine');
      expect(await waiting.ended).toEqual({ code: 4, errors: '' });

      const locks = run('flock-timeout', path, '60000', 'cat');
      const tries = `import fcntl,sys
fcntl.flock(open(sys.argv[1]), fcntl.LOCK_EX | fcntl.LOCK_NB)`;
      await expect
        .poll(() => spawnSync('python3', ['-c', tries, path], { encoding: 'utf8' }).stderr)
        .toMatch(/BlockingIOError/);
      locks.child.stdin.end();
      expect(await locks.ended).toEqual({ code: 0, errors: '' });
      expect(spawnSync('python3', ['-c', tries, path]).status).toBe(0);
    },
  );

  itNeeds('spawnNode', 'python3')('lock a range, which lockf of others respects', async () => {
    const path = join(folder, 'ranges');
    const holder = await lockedByPython('lockf(f, fcntl.LOCK_EX, 10, 140)', path);
    const ours = run('range-lock', path, '100', '50');
    const locked = ours.line();
    expect(await Promise.race([locked, new Promise((done) => setTimeout(done, 300))])).toBe(
      undefined,
    );
    holder.child.stdin.end();
    expect(await locked).toBe('locked');
    const free = `import fcntl,sys
f = open(sys.argv[1], 'r+')
for first in 99, 100, 149, 150:
    try:
        fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, first)
        print(first)
    except BlockingIOError: pass`;
    const tries = () => execFileSync('python3', ['-c', free, path], { encoding: 'utf8' });
    expect(tries()).toBe('99\n150\n');
    ours.child.stdin.end();
    expect(await ours.ended).toEqual({ code: 0, errors: '' });
    expect(tries()).toBe('99\n100\n149\n150\n');
  });
});

itNeeds('spawnNode')('the example of getrandom prints as many random bytes as it is told', () => {
  const [one, two] = [output('random-bytes', '1000'), output('random-bytes', '1000')];
  expect(one).toMatch(/^[0-9a-f]{2000}\n$/);
  expect(two).not.toBe(one);
});

itNeeds('spawnNode')('the example of inotify tells what others do in a directory', async () => {
  const directory = join(folder, 'watched');
  mkdirSync(directory);
  const { line } = run('inotify', directory);
  expect(await line()).toBe('watching');
  const [one, two] = [join(directory, 'one'), join(directory, 'zwei ü')];
  writeFileSync(one, 'x');
  renameSync(one, two);
  unlinkSync(two);
  const events = [];
  while (events.length < 5) events.push(JSON.parse(await line()));
  const [, , from, to] = events;
  expect(events.map(({ events: [kind], name }) => [kind, name])).toEqual([
    ['IN_CREATE', 'one'],
    ['IN_CLOSE_WRITE', 'one'],
    ['IN_MOVED_FROM', 'one'],
    ['IN_MOVED_TO', 'zwei ü'],
    ['IN_DELETE', 'zwei ü'],
  ]);
  expect([from.cookie > 0, from.cookie === to.cookie]).toEqual([true, true]);
});

itNeeds('spawnNode')('the example of waitid collects what a child left behind', () => {
  const script = `(sleep 0.5; exit 7) > /dev/null & echo $!
    sleep 60 > /dev/null & echo $!; (sleep 0.5; kill -9 $!) > /dev/null &
    echo $PPID`;
  const [exited, killed, other] = output('wait-pidfd', 'sh', '-c', script)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(exited).toMatchObject({ how: 'exited', status: 7, peakKiB: expect.any(Number) });
  expect(killed).toMatchObject({ how: 'killed', status: 9 });
  expect(other.how).toBe('not ours'); // The example itself.
  for (const { pid } of [exited, killed]) {
    expect(() => statSync(`/proc/${pid}`)).toThrow(/ENOENT/); // Not even as a zombie.
  }
});

interface Log {
  append(record: Uint8Array): Promise<number>;
  read(position: number): Promise<Buffer | null>;
  close(): Promise<unknown>;
}
const openLog = async (path: string, calls: unknown) =>
  (await import(example('write-ahead-log'))).openLog(path, calls) as Promise<Log>;

describe('the example of a log', () => {
  const ways = [
    ['asyncSys', () => ({ calls: asyncSys, end: async () => {} })],
    [
      'a Ring',
      () => {
        const ring = new Ring();
        return { calls: ring.sys, end: () => ring.close() };
      },
    ],
  ] as const;

  it.each(ways.filter(([name]) => name !== 'a Ring' || has('ring')))(
    'keeps records that were appended at the same time, and drops what a crash tore, by %s',
    async (name, way) => {
      const { calls, end } = way();
      const path = join(folder, `log of ${name}`);
      const records = Array.from({ length: 300 }, (_, n) => Buffer.alloc(1 + n * 7, n));
      const log = await openLog(path, calls);
      const positions = await Promise.all(records.map((record) => log.append(record)));
      await expect(log.append(new Uint8Array(0))).rejects.toThrow(RangeError);
      await log.close();

      const whole = statSync(path).size;
      appendFileSync(path, readFileSync(path).subarray(positions[299], whole - 1)); // Torn.
      const again = await openLog(path, calls);
      expect(statSync(path).size).toBe(whole);
      expect(await again.append(Buffer.from('after'))).toBe(whole);
      for (const [n, position] of positions.entries()) {
        expect(await again.read(position)).toEqual(records[n]);
      }
      expect(String(await again.read(whole))).toBe('after');
      expect(await again.read(whole + 13)).toBe(null);
      await again.close();
      await end();
    },
  );

  itNeeds('spawnNode')('has every record that it resolved for after a SIGKILL', async () => {
    const path = join(folder, 'killed log');
    const script = `const { openLog } = await import(${JSON.stringify(example('write-ahead-log'))});
      const { asyncSys } = await import(${JSON.stringify(new URL('../../dist/async.js', import.meta.url).href)});
      const log = await openLog(${JSON.stringify(path)}, asyncSys);
      const { writeSync } = await import('node:fs');
      const one = async (n) => { for (;;) writeSync(1, (await log.append(Buffer.alloc(100 + n, n))) + ' ' + n + '\\n'); };
      await Promise.all(Array.from({ length: 8 }, (_, n) => one(n)));`;
    const { child, line } = start(process.execPath, '--input-type=module', '-e', script);
    const told: [number, number][] = [];
    for (let text = await line(); text !== undefined; text = await line()) {
      told.push(text.split(' ').map(Number) as [number, number]);
      if (told.length === 200) child.kill('SIGKILL');
    }
    const log = await openLog(path, asyncSys);
    for (const [position, n] of told) {
      expect(await log.read(position)).toEqual(Buffer.alloc(100 + n, n));
    }
    await log.close();
  });

  itNeeds('spawnNode')('is measured by each way that there is', () => {
    const rows = output('log-figures', join(folder, 'measured'), '640')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ name }) => name)).toEqual([
      'fs.promises',
      'asyncSys',
      ...(has('ring') ? ['Ring'] : []),
    ]);
    for (const { append, read } of rows) {
      expect([Number(append.cpuUs), Number(read.thousandsPerSecond)].every((n) => n > 0)).toBe(
        true,
      );
    }
  });
});

describe('the example of shared memory', () => {
  itNeeds('spawnNode')('gets a million messages back, in order', () => {
    expect(JSON.parse(output('shared-echo-client', '1000000')).messages).toBe(1_000_000);
  });

  itNeeds('spawnNode')('says so when the other process is gone', async () => {
    const { child, ended } = run('shared-echo-client', '16777216');
    const others = () =>
      readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'latin1').match(/\d+/g) ?? [];
    await expect.poll(others, { timeout: 20_000 }).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.kill(Number(others()[0]), 'SIGKILL');
    expect(await ended).toEqual({ code: 1, errors: expect.stringMatching(/process is gone/) });
  });
});
