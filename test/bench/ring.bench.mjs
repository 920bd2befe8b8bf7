// An io_uring beside fs.promises: reads from the page cache and from the disk, writes that are synced, and small files opened,
// read and closed by linked calls; in wall time, and in CPU time of the process with its kernel threads.

import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { allocate, Ring } from '../../dist/async.js';
import {
  AT_FDCWD,
  O_CREAT,
  O_DIRECT,
  O_RDONLY,
  O_RDWR,
  RWF_DSYNC,
  STATX_BASIC_STATS,
} from '../../dist/constants.js';
import { addressOf, rawSyscall, SYS, sys } from '../../dist/index.js';

export const title =
  'Ring over fs.promises (medians of interleaved rounds): 4 KiB at random offsets, 64 at a time';

const ROUNDS = 9;
const WARM_UP = 2;
const BLOCK = 4096;
const BLOCKS = 16_384;
const WIDTH = 64;
const WRITERS = 32;
const SMALL_FILES = 10_000;

export async function measure() {
  const refusal = Ring.refusal();
  if (refusal !== null) {
    return refusal;
  }
  // Beside the checkout: /tmp may be memory, which has no O_DIRECT.
  const directory = mkdtempSync(join(process.cwd(), '.ring-bench-'));
  try {
    return [
      ...(await cached(directory)),
      ...(await direct(directory)),
      ...(await synced(directory)),
      ...(await small(directory)),
    ];
  } finally {
    rmSync(directory, { recursive: true });
  }
}

let seed = 1;
/** Of a random block. */
const offset = () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return (seed % BLOCKS) * BLOCK;
};

const buffers = (lengthBytes = BLOCK) =>
  Array.from({ length: WIDTH }, () => new Uint8Array(lengthBytes));
function allocated() {
  const memory = allocate(WIDTH * BLOCK);
  return Array.from({ length: WIDTH }, (_, n) => memory.subarray(n * BLOCK, (n + 1) * BLOCK));
}

function bigFile(directory) {
  const path = join(directory, 'big');
  const fd = openSync(path, 'w');
  const block = Buffer.alloc(1 << 20, 7);
  for (let written = 0; written < BLOCKS * BLOCK; written += block.length) {
    writeSync(fd, block);
  }
  sys.fsync(fd);
  sys.close(fd);
  return path;
}

/** So many in each of the chains that run side by side. */
const chains = (memory, each, one) =>
  Promise.all(
    memory.map(async (bytes) => {
      for (let n = 0; n < each; n++) {
        await one(bytes);
      }
    }),
  );

function byCallback(ring, fd, memory, count) {
  const { pread64 } = ring.raw;
  return new Promise((resolve, reject) => {
    let left = count;
    let running = memory.length;
    for (const bytes of memory) {
      const next = (result) => {
        if (result !== BLOCK) {
          reject(new Error(`pread64 returned ${result}`));
        } else if (left > 0) {
          left--;
          pread64(fd, bytes, BLOCK, offset(), next);
        } else if (--running === 0) {
          resolve();
        }
      };
      next(BLOCK);
    }
  });
}

async function cached(directory) {
  const file = await open(bigFile(directory));
  const { fd } = file;
  const ring = new Ring({ entries: WIDTH });
  const [own, mapped] = [buffers(), allocated()];
  const rows = await compare('page cache: ', 'fs.promises', 64_000, {
    'fs.promises': [
      8,
      (count) => chains(own, count / WIDTH, (bytes) => file.read(bytes, 0, BLOCK, offset())),
    ],
    'rawSyscall, synchronous': [
      1,
      (count) => {
        for (let n = 0; n < count; n++) {
          rawSyscall(SYS.pread64, fd, own[n % WIDTH], BLOCK, offset());
        }
      },
    ],
    'Ring, await, a buffer of its own': [
      1,
      (count) =>
        chains(own, count / WIDTH, (bytes) => ring.sys.pread64(fd, bytes, BLOCK, offset())),
    ],
    'Ring, await': [
      1,
      (count) =>
        chains(mapped, count / WIDTH, (bytes) => ring.sys.pread64(fd, bytes, BLOCK, offset())),
      { wall: 1 / 6, cpu: 0.15 },
    ],
    'Ring, callback': [1, (count) => byCallback(ring, fd, mapped, count)],
  });
  const [synchronous, callback] = ['rawSyscall, synchronous', 'Ring, callback'].map(
    (name) => rows.find((row) => row.name === `page cache: ${name}`).value,
  );
  await ring.close();
  await file.close();
  return [
    ...rows,
    {
      name: 'page cache: Ring, callback, over rawSyscall, synchronous',
      value: callback,
      unit: 'us',
      ratio: callback / synchronous,
      target: 1,
    },
  ];
}

async function direct(directory) {
  const path = join(directory, 'big');
  let file;
  try {
    file = await open(path, O_RDONLY | O_DIRECT);
  } catch {
    return []; // A file system of memory.
  }
  const ring = new Ring({ entries: WIDTH });
  const mapped = allocated();
  const rows = await compare('O_DIRECT: ', 'fs.promises', 3200, {
    'fs.promises': [
      1,
      (count) => chains(mapped, count / WIDTH, (bytes) => file.read(bytes, 0, BLOCK, offset())),
    ],
    'Ring, await': [
      1,
      (count) =>
        chains(mapped, count / WIDTH, (bytes) => ring.sys.pread64(file.fd, bytes, BLOCK, offset())),
      { wall: 1 / 2, cpu: 0.25 },
    ],
  });
  await ring.close();
  await file.close();
  return rows;
}

async function synced(directory) {
  const file = await open(join(directory, 'log'), O_RDWR | O_CREAT);
  sys.fallocate(file.fd, 0, 0, WRITERS * BLOCK);
  const unbuffered = await open(join(directory, 'log'), O_RDWR | O_DIRECT);
  const ring = new Ring({ entries: WIDTH });
  const writers = [...allocated().slice(0, WRITERS).entries()];
  const iovecs = writers.map(([, bytes]) => new BigUint64Array([addressOf(bytes), BigInt(BLOCK)]));
  const rows = await compare('write and fdatasync, 32 writers: ', 'fs.promises', 640, {
    'fs.promises': [
      1,
      (count) =>
        chains(writers, count / WRITERS, async ([n, bytes]) => {
          await file.write(bytes, 0, BLOCK, n * BLOCK);
          await file.datasync();
        }),
    ],
    'Ring, one after the other': [
      1,
      (count) =>
        chains(writers, count / WRITERS, async ([n, bytes]) => {
          await ring.sys.pwrite64(file.fd, bytes, BLOCK, n * BLOCK);
          await ring.sys.fdatasync(file.fd);
        }),
      { wall: 1, cpu: 0.5 },
    ],
    'Ring, linked': [
      1,
      (count) =>
        chains(writers, count / WRITERS, ([n, bytes]) =>
          ring.link(() => [
            ring.sys.pwrite64(file.fd, bytes, BLOCK, n * BLOCK),
            ring.sys.fdatasync(file.fd),
          ]),
        ),
    ],
    // What a log does that has its own cache: RWF_DSYNC is the write and the fdatasync in one call.
    'Ring, O_DIRECT and RWF_DSYNC': [
      1,
      (count) =>
        chains(writers, count / WRITERS, ([n]) =>
          ring.sys.pwritev2(unbuffered.fd, iovecs[n], 1, n * BLOCK, 0, RWF_DSYNC),
        ),
      { wall: 1, cpu: 0.5 },
    ],
  });
  await ring.close();
  await file.close();
  await unbuffered.close();
  return rows;
}

async function small(directory) {
  const folder = join(directory, 'small');
  mkdirSync(folder);
  const paths = Array.from({ length: SMALL_FILES }, (_, n) => join(folder, String(n)));
  for (const path of paths) {
    writeFileSync(path, 'some small content');
  }
  const ring = new Ring({ entries: 4 * WIDTH });
  const files = ring.registerFiles(new Array(WIDTH).fill(null));
  const memory = allocated();
  const places = files.map((file, n) => ({ file, bytes: memory[n] }));
  let at = 0;
  const next = () => paths[at++ % SMALL_FILES];
  const rows = await compare('open, read, close of small files: ', 'fs.promises', 9984, {
    'fs.promises': [
      1,
      (count) =>
        chains(places, count / WIDTH, async ({ bytes }) => {
          const file = await open(next());
          await file.read(bytes, 0, BLOCK, 0);
          await file.close();
        }),
    ],
    'Ring, linked': [
      1,
      (count) =>
        chains(places, count / WIDTH, ({ file, bytes }) =>
          ring.link(
            () => [
              ring.sys.openat(AT_FDCWD, next(), O_RDONLY, 0, { into: file }),
              ring.sys.pread64(file, bytes, BLOCK, 0),
              ring.sys.close(file),
            ],
            { hard: true },
          ),
        ),
      { wall: 1 / 2 },
    ],
  });
  const structs = buffers(256);
  const stats = await compare('statx of small files: ', 'fs.promises.stat', 9984, {
    'fs.promises.stat': [1, (count) => chains(structs, count / WIDTH, () => stat(next()))],
    Ring: [
      1,
      (count) =>
        chains(structs, count / WIDTH, (bytes) =>
          ring.sys.statx(AT_FDCWD, next(), 0, STATX_BASIC_STATS, bytes),
        ),
    ],
  });
  await ring.close();
  return [...rows, ...stats];
}

/** @param contenders By name: the share of `calls` that it makes in a round, what makes them, and what is wanted of it. */
async function compare(prefix, baseName, calls, contenders) {
  const times = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, { wall: [], cpu: [] }]),
  );
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, [share, run]] of Object.entries(contenders)) {
      const count = calls / share;
      const usage = process.cpuUsage();
      const start = process.hrtime.bigint();
      await run(count);
      const ns = Number(process.hrtime.bigint() - start);
      const { user, system } = process.cpuUsage(usage);
      if (round >= 0) {
        times[name].wall.push(ns / 1e3 / count);
        times[name].cpu.push((user + system) / count);
      }
    }
  }
  return ['wall', 'cpu'].flatMap((kind) =>
    Object.entries(contenders).map(([name, [, , targets]]) => {
      const value = median(times[name][kind]);
      const target = targets?.[kind];
      return {
        name: `${prefix}${name}${kind === 'cpu' ? ', CPU' : ''}`,
        value,
        unit: 'us',
        ratio: value / median(times[baseName][kind]),
        ...(target === undefined ? {} : { target }),
      };
    }),
  );
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
