// asyncSys beside fs.promises: a call that does not block, alone and 64 at a time, in wall time and in CPU time of the
// process; and what 64 calls that block cost in memory.

import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { asyncSys } from '../../dist/async.js';
import { AT_FDCWD } from '../../dist/constants.js';

export const title =
  'A call on a thread: asyncSys.newfstatat over fs.promises.stat (medians of interleaved rounds), and 64 blocked reads';

const ROUNDS = 31;
const CALLS = 640;
const room = new Uint8Array(256);
// fstatat on arm64 has another name than on x64, and takes the same.
const fstatat = asyncSys.newfstatat ?? asyncSys.fstatat;

const contenders = {
  'fs.promises.stat': () => stat('/'),
  'asyncSys.newfstatat': () => fstatat(AT_FDCWD, '/', room, 0),
};

export async function measure() {
  const memory = await blocked(); // First: threads that are there already would cost nothing.
  const rows = [];
  for (const [width, what] of [
    [1, 'one after the other'],
    [64, '64 at a time'],
  ]) {
    const wall = {};
    const cpu = {};
    for (let round = -3; round < ROUNDS; round++) {
      for (const [name, call] of Object.entries(contenders)) {
        const usage = process.cpuUsage();
        const start = process.hrtime.bigint();
        for (let made = 0; made < CALLS; made += width) {
          await Promise.all(Array.from({ length: width }, call));
        }
        if (round >= 0) {
          wall[name] = [
            ...(wall[name] ?? []),
            Number(process.hrtime.bigint() - start) / CALLS / 1e3,
          ];
          const { user, system } = process.cpuUsage(usage);
          cpu[name] = [...(cpu[name] ?? []), (user + system) / CALLS];
        }
      }
    }
    for (const [kind, times] of [
      ['', wall],
      [', CPU', cpu],
    ]) {
      const base = median(times['fs.promises.stat']);
      for (const [name, values] of Object.entries(times)) {
        const value = median(values);
        const isOurs = name.startsWith('asyncSys') && kind === '';
        rows.push({
          name: `${name}, ${what}${kind}`,
          value,
          unit: 'us',
          ratio: value / base,
          ...(isOurs ? { target: 1 } : {}),
        });
      }
    }
  }
  return [...rows, memory];
}

/** Memory that 64 blocked reads take, each. */
async function blocked() {
  const ends = new Int32Array(2);
  await asyncSys.pipe2(ends, 0);
  const before = residentKib();
  const abort = new AbortController();
  const reads = Array.from({ length: 64 }, () =>
    asyncSys.read(ends[0], new Uint8Array(64), 64, { signal: abort.signal }),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  const value = (residentKib() - before) / 64;
  abort.abort();
  await Promise.allSettled(reads);
  return { name: '64 blocked reads, resident memory of each', value, unit: 'KiB' };
}

/** By the pages themselves: statm is behind by what each processor has counted. */
const residentKib = () =>
  Number(/^Rss:\s+(\d+)/m.exec(readFileSync('/proc/self/smaps_rollup', 'latin1'))[1]);

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
