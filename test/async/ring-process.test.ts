// Rings and what becomes of their process: workers that are terminated, exit, credentials that are given up, and machines
// that allow no io_uring.

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { describe, expect } from 'vitest';
import { seccompFilter, spawnSync as spawnConfined } from '../../lib/launch.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';
import { fresh } from './call-cases.js';

const it = itNeeds('ring', 'spawnNode');
const index = JSON.stringify(new URL('../../dist/index.js', import.meta.url).href);
const entry = JSON.stringify(new URL('../../dist/async.js', import.meta.url).href);
const IMPORTS = `const { sys } = await import(${index}); const { Ring, asyncSys, allocate } = await import(${entry});`;
const DISABLED = '/proc/sys/kernel/io_uring_disabled';

const run = (script: string, ...args: string[]) => {
  const child = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', IMPORTS + script, ...args],
    {
      timeout: 60_000,
      encoding: 'utf8',
    },
  );
  return [child.signal, child.status, child.stdout, child.stderr];
};

/** A thousand calls of all kinds that do not end by themselves, and some that do: into memory of each kind. */
const IN_FLIGHT = `
  const ring = new Ring({ entries: 64 });
  const ends = sys.pipe2(0);
  const memory = allocate(256 * 2 ** 20); // What is left behind shows.
  const calls = Array.from({ length: 1000 }, (_, n) =>
    n % 4 === 3 ? ring.sys.nanosleep(new BigInt64Array([1000n, 0n]), null)
    : ring.sys.read(ends[0], n % 2 ? memory.subarray(64 * n, 64 * n + 64) : new Uint8Array(64), 64));
  await new Promise((resolve) => setTimeout(resolve, 20));`;

describe('a worker that is terminated with 1,000 calls in flight', () => {
  it('leaves no descriptor, thread or mapping, and nobody writes to its memory afterwards', async () => {
    const mapped = () => readFileSync('/proc/self/maps', 'latin1').split('io_uring').length - 1;
    const virtualKib = () =>
      Number(/^VmSize:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]);
    const rings = () => [...openFds().values()].filter((file) => /io_uring/.test(file)).length;
    const threads = () => readdirSync('/proc/self/task').length;
    const terminated = async () => {
      const worker = new Worker(
        `(async () => { ${IMPORTS} ${IN_FLIGHT}
          require('node:worker_threads').parentPort.postMessage([...ends]);
        })();`,
        { eval: true },
      );
      const [ends] = (await once(worker, 'message')) as [number[]];
      const ended = worker.terminate();
      // Data comes while the worker ends: it is read before, or never.
      for (let n = 0; n < 20; n++) {
        sys.write(ends[1] as number, new Uint8Array(64).fill(0xee), 64);
        await new Promise(setImmediate);
      }
      await ended;
      for (const fd of ends) {
        sys.close(fd);
      }
    };
    for (let n = 0; n < 2; n++) {
      await terminated();
    }
    const before = { rings: rings(), mapped: mapped(), kib: virtualKib(), threads: threads() };
    for (let n = 0; n < 5; n++) {
      await terminated();
    }
    expect(rings()).toBeLessThanOrEqual(before.rings); // newer Nodes have rings of their own
    expect(mapped()).toBeLessThanOrEqual(before.mapped);
    expect(virtualKib() - before.kib).toBeLessThan(600 * 1024); // five times 256 MiB otherwise
    await expect.poll(threads, { timeout: 10_000 }).toBeLessThanOrEqual(before.threads);
  });

  it('may be terminated at any moment', async () => {
    const path = JSON.stringify(fresh('ring-busy', 'x'.repeat(4096)));
    const before = openFds();
    for (let round = 0; round < 12; round++) {
      const worker = new Worker(
        `(async () => { ${IMPORTS}
          const ring = new Ring({ entries: 32 });
          const fd = sys.openat(-100, ${path}, 0, 0);
          const memory = allocate(65536);
          const [read, write] = sys.pipe2(0);
          require('node:worker_threads').parentPort.postMessage([fd, read, write]);
          (async () => {
            for (;;) for await (const { length } of ring.multishot.read(read)) if (length === 3) break;
          })();
          const one = async (n) => { for (;;) {
            await ring.sys.pread64(fd, n % 2 ? memory.subarray(n * 1024, n * 1024 + 1024) : new Uint8Array(1024), 1024, 0);
            if (n % 8 === 1) await ring.sys.write(write, new Uint8Array(n), n);
            if (n % 8 === 0) await ring.link(() => [ring.sys.fsync(fd), ring.sys.nanosleep(new BigInt64Array([0n, 1000n]), null)]);
          } };
          await Promise.all(Array.from({ length: 40 }, (_, n) => one(n)));
        })();`,
        { eval: true },
      );
      const [fds] = (await once(worker, 'message')) as [number[]];
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 20));
      await worker.terminate();
      for (const fd of fds) {
        sys.close(fd);
      }
    }
    expect(
      [...openedSince(before).values()].filter((file) => /io_uring|ring-busy/.test(file)),
    ).toEqual([]);
  });
});

describe('a process', () => {
  it('exits at once with 1,000 calls in flight', () => {
    expect(
      run(`${IN_FLIGHT}
        const start = performance.now();
        process.on('exit', () => console.log('exit'));
        process.exit(3);`),
    ).toEqual([null, 3, 'exit\n', '']);
  });

  it('stays for calls in flight, not for a ring, and not for calls of one that is unref()ed', () => {
    expect(
      run(`const idle = new Ring();
        const ring = new Ring();
        await ring.sys.nanosleep(new BigInt64Array([0n, 30_000_000n]), null);
        console.log('slept');
        ring.unref();
        ring.sys.nanosleep(new BigInt64Array([1000n, 0n]), null);`),
    ).toEqual([null, 0, 'slept\n', '']);
  });

  it('says of a promise that nobody handles what failed', () => {
    const [, status, , stderr] = run(`new Ring().sys.close(9999);`);
    expect([status, stderr]).toEqual([1, expect.stringContaining('close EBADF: close(9999)')]);
  });
});

itNeeds(
  'ring',
  'spawnNode',
  'root',
)('a ring refuses to go on when the process gave credentials up; a new one has the new', () => {
  const path = fresh('ring-secret', 'secret');
  sys.fchmodat(-100, path, 0o600);
  sys.fchmodat(-100, path.slice(0, path.lastIndexOf('/')), 0o755);
  expect(
    run(
      `const path = process.argv[1];
        const ring = new Ring();
        const ends = sys.pipe2(0);
        sys.close(await ring.sys.openat(-100, path, 0));
        const waits = ring.sys.read(ends[0], new Uint8Array(1), 1).catch((error) => error.code);
        await new Promise((resolve) => setTimeout(resolve, 5));
        process.setgroups([65534]); process.setgid(65534); process.setuid(65534);
        console.log(await ring.sys.openat(-100, path, 0).catch((error) => error.message));
        console.log(await waits);
        console.log(await ring.sys.openat(-100, path, 0).catch((error) => error.message));
        console.log(await new Ring().sys.openat(-100, path, 0).catch((error) => error.code));`,
      path,
    ),
  ).toEqual([
    null,
    0,
    'openat ECANCELED: the process changed its users or groups: this ring would go on with those that it gave up, a new one has the new\n' +
      'ECANCELED\n' +
      'ring.sys.openat: the process changed its users or groups: this ring would go on with those that it gave up, a new one has the new\n' +
      'EACCES\n',
    '',
  ]);
});

/** What works without a ring, and what a ring says then. */
const WITHOUT = `
  console.log(Ring.isAllowed());
  console.log(Ring.refusal());
  try { new Ring(); } catch (error) { console.log(error.message === Ring.refusal(), error.code); }
  console.log(await asyncSys.read(sys.openat(-100, '/proc/self/comm', 0), allocate(4), 4));`;

const refusing = (errno: 'EPERM' | 'ENOSYS') =>
  seccompFilter({
    default: 'allow',
    rules: [
      { calls: ['io_uring_setup', 'io_uring_enter', 'io_uring_register'], action: { errno } },
    ],
  });

describe('where there is no io_uring', () => {
  it.each([
    ['EPERM', "a seccomp filter, such as a container's default profile, refuses io_uring"],
    ['ENOSYS', 'the kernel was built without io_uring, or a seccomp filter hides it'],
  ] as const)(
    'by a seccomp filter that says %s, all else works, and Ring says why not',
    (errno, why) => {
      const child = spawnConfined(
        process.execPath,
        ['--input-type=module', '-e', IMPORTS + WITHOUT],
        { launch: { seccomp: refusing(errno) }, encoding: 'utf8', timeout: 60_000 },
      );
      expect([child.status, String(child.stdout), String(child.stderr)]).toEqual([
        0,
        `false\nio_uring_setup ${errno}: ${why}; asyncSys makes the same calls on threads\ntrue ${errno}\n4\n`,
        '',
      ]);
    },
  );

  const bySysctl = [
    null,
    0,
    'false\nio_uring_setup EPERM: the sysctl kernel.io_uring_disabled is 2: nobody may make one; asyncSys makes the same calls on threads\ntrue EPERM\n4\n',
    '',
  ];

  // The sysctl is the machine's, where other tests go on meanwhile: here it only seems to be set.
  itNeeds(
    'ring',
    'spawnNode',
    'namespaces',
  )('by what seems to be the sysctl kernel.io_uring_disabled, Ring says that it is', () => {
    const child = spawnConfined(
      'unshare',
      [
        '--mount',
        'sh',
        '-c',
        `mount --bind "$0" ${DISABLED} && exec "$@"`,
        fresh('ring-disabled', '2\n'),
        process.execPath,
        '--input-type=module',
        '-e',
        IMPORTS + WITHOUT,
      ],
      { launch: { seccomp: refusing('EPERM') }, encoding: 'utf8', timeout: 60_000 },
    );
    expect([child.signal, child.status, child.stdout, child.stderr]).toEqual(bySysctl);
  });

  if (process.env.RAWSYSCALL_SOAK === 'full') {
    it('by a seccomp filter, the other tests of this folder pass', () => {
      const names = ['async-sys', 'call-table', 'futex', 'mapped-memory'];
      const child = spawnConfined(
        process.execPath,
        [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--reporter=verbose',
          ...names.map((name) => `test/async/${name}.test.ts`),
        ],
        { launch: { seccomp: refusing('EPERM') }, encoding: 'utf8', timeout: 120_000 },
      );
      expect([child.status, child.stdout]).toEqual([
        0,
        expect.stringMatching(
          /runs at least 60 rows by each way.*\[no ring: io_uring_setup EPERM: /,
        ),
      ]);
    }, 120_000);

    itNeeds(
      'ring',
      'spawnNode',
      'root',
    )('by the sysctl kernel.io_uring_disabled, all else works', () => {
      const before = readFileSync(DISABLED, 'latin1');
      writeFileSync(DISABLED, '2');
      try {
        expect(run(WITHOUT)).toEqual(bySysctl);
      } finally {
        writeFileSync(DISABLED, before);
      }
    });
  }
});
