// Many children, from many places, and what is left of them: no descriptor, no zombie, no memory, nobody without a parent.

import { type ChildProcess, spawn as nodeSpawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { LauncherOptions } from '../../lib/launch/launcher-options.js';
import { spawn, spawnSync } from '../../lib/launch/spawn.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';

// RAWSYSCALL_SOAK=full: as many as a busy server starts in an hour.
const isFull = process.env.RAWSYSCALL_SOAK === 'full';
const CHILDREN = isFull ? 10_000 : 200;
const AT_ONCE = 50;
const KILLED_PARENTS = isFull ? 200 : 8;
const PARENTS_AT_ONCE = 4;
const LONGEST_MS = 150;
const LIMIT_MS = isFull ? 800_000 : 60_000;

const it = itNeeds('spawnNode');
const ENTRY = JSON.stringify(new URL('../../dist/launch.js', import.meta.url).href);
const launch: LauncherOptions = {
  noNewPrivs: true,
  rlimits: { core: 0 },
  parentDeathSignal: 9,
  seccomp: { default: 'allow', rules: [{ calls: 'socket', action: { errno: 'EACCES' } }] },
};

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'many-children-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

/** The command line of a process; "" of a zombie, null when there is none of that number. */
function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    return null;
  }
}

/** Children of this process that have ended and that nobody has waited for. */
function zombies(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return state === 'Z' && Number(parent) === process.pid;
      } catch {
        return false; // It has ended meanwhile.
      }
    });
}

const closed = async (child: ChildProcess) => (await once(child, 'close'))[0] as number;

describe('many children', () => {
  it(
    `${CHILDREN}: no descriptor, zombie or memory is left`,
    async () => {
      const some = async (count: number) => {
        for (let started = 0; started < count; started += AT_ONCE) {
          const children = Array.from({ length: AT_ONCE - 2 }, (_, i) =>
            spawn('sh', ['-c', `exit ${i}`], { stdio: i % 2 > 0 ? 'ignore' : 'pipe', launch }),
          );
          const refused = spawn('no-such-command', [], { launch });
          const error = once(refused, 'error');
          expect(spawnSync('true', [], { launch }).status).toBe(0);
          expect(await Promise.all(children.map(closed))).toEqual(children.map((_, i) => i));
          expect(await error).toMatchObject([{ code: 'ENOENT' }]);
        }
      };
      await some(100);
      const [before, memory] = [openFds(), process.memoryUsage.rss()];
      await some(CHILDREN);
      await expect.poll(() => openedSince(before), { timeout: 5000 }).toEqual(new Map());
      expect(zombies()).toEqual([]);
      expect(process.memoryUsage.rss() - memory).toBeLessThan(64e6);
    },
    LIMIT_MS,
  );

  it('from four workers at once, 50 each', async () => {
    const code = `
      import('node:worker_threads').then(async ({ parentPort }) => {
        const { spawn } = await import(${ENTRY});
        const { once } = await import('node:events');
        const children = Array.from({ length: 50 }, (_, i) =>
          spawn('sh', ['-c', 'grep NoNewPrivs /proc/self/status >&2; exit ' + i], { stdio: ['ignore', 'ignore', 'pipe'], launch: { noNewPrivs: true } }));
        parentPort.postMessage(await Promise.all(children.map(async (child) => {
          let text = '';
          child.stderr.on('data', (bytes) => { text += bytes; });
          const [status] = await once(child, 'close');
          return text.trim().split('\\t')[1] + ' ' + status;
        })));
      });`;
    const all = await Promise.all(
      Array.from(
        { length: 4 },
        async () => (await once(new Worker(code, { eval: true }), 'message'))[0],
      ),
    );
    const wanted = Array.from({ length: 50 }, (_, i) => `1 ${i}`);
    expect(all).toEqual([wanted, wanted, wanted, wanted]);
  }, 60_000);

  it('a child that asked for it dies with the worker that started it', async () => {
    const code = `
      import('node:worker_threads').then(async ({ parentPort }) => {
        const { spawn } = await import(${ENTRY});
        const child = spawn('sleep', ['97531'], { stdio: 'ignore', launch: { parentDeathSignal: 9 } });
        parentPort.postMessage(child.pid);
        setInterval(() => {}, 1000);
      });`;
    const worker = new Worker(code, { eval: true });
    const [pid] = await once(worker, 'message');
    expect(commandOf(pid)).toContain('97531');
    await worker.terminate();
    await expect.poll(() => commandOf(pid) || null, { timeout: 10_000 }).toBeNull();
  });

  it(
    `no child that asked to die outlives its parent, killed at ${KILLED_PARENTS} random moments`,
    async () => {
      const program = join(directory, 'parent.mjs');
      writeFileSync(
        program,
        `import { spawn } from ${ENTRY};
       for (;;) {
         const child = spawn('sleep', ['98765'], { stdio: 'ignore', launch: { parentDeathSignal: 9 } });
         process.stdout.write(child.pid + '\\n');
         await new Promise((resolve) => setTimeout(resolve, 1));
       }`,
      );
      const started: number[] = [];
      const killed = async () => {
        const parent = nodeSpawn(process.execPath, [program], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let text = '';
        parent.stdout.on('data', (bytes) => {
          text += bytes;
        });
        await once(parent.stdout, 'data');
        await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_MS));
        parent.kill('SIGKILL');
        await once(parent, 'close');
        // The last line may be cut.
        started.push(...text.split('\n').slice(0, -1).map(Number));
      };
      for (let round = 0; round < KILLED_PARENTS; round += PARENTS_AT_ONCE) {
        await Promise.all(Array.from({ length: PARENTS_AT_ONCE }, killed));
      }
      expect(started.length).toBeGreaterThanOrEqual(KILLED_PARENTS);
      const left = () => started.filter((pid) => commandOf(pid)?.includes('98765'));
      await expect.poll(left, { timeout: 10_000 }).toEqual([]);
    },
    LIMIT_MS,
  );
});

describe("Node's permission model", () => {
  const flag =
    Number(process.versions.node.split('.')[0]) < 22 ? '--experimental-permission' : '--permission';
  const run = (...allowed: string[]) => {
    const code = `import { spawnSync } from ${ENTRY};
      const { stdout } = spawnSync('grep', ['NoNewPrivs', '/proc/self/status'], { encoding: 'utf8', launch: { noNewPrivs: true } });
      console.log(stdout.trim());`;
    const path = join(directory, 'permission.mjs');
    writeFileSync(path, code);
    return spawnSync(
      process.execPath,
      ['--no-warnings', flag, '--allow-fs-read=*', ...allowed, path],
      {
        encoding: 'utf8',
      },
    );
  };

  it('lets commands be launched where children and addons are allowed', () => {
    const { stdout, stderr } = run('--allow-child-process', '--allow-addons');
    expect({ stdout, stderr }).toEqual({ stdout: 'NoNewPrivs:\t1\n', stderr: '' });
  });

  it.each([
    ['children', '--allow-addons', /ERR_ACCESS_DENIED[\s\S]*ChildProcess/],
    ['addons', '--allow-child-process', /loading addons is disabled/],
  ])('says so where %s are not', (_, allowed, message) => {
    const { status, stderr } = run(allowed);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});
