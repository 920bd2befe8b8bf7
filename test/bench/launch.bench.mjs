// What a launcher adds to a child: the time of spawn() and of the whole child, CPU, and memory of the command, over
// child_process.spawn of the same command; beside programs that do the like, where they are installed.

import { spawn as nodeSpawn, spawnSync } from 'node:child_process';
import { SYS } from '../../dist/kernel/syscall-numbers.js';
import { launcher, spawn } from '../../dist/launch.js';
import { emit, link } from '../../dist/programs.js';
import { rawSyscall } from '../../dist/raw/raw-syscall.js';

export const title =
  'A child with no_new_privs, Landlock of two paths, seccomp without AF_UNIX and death with its parent, over a plain one; ' +
  'medians of the differences within each round (at most 0.6 ms, no memory)';

const ROUNDS = 151;
const RUSAGE_CHILDREN = -1;
const WANTED = { plain: 500, golf: 430 };

/** Prints its own peak and present memory; reads nothing outside /proc, /usr and /lib. */
const COMMAND = ['/usr/bin/grep', ['-E', '^(VmHWM|VmRSS)', '/proc/self/status']];

const launch = {
  noNewPrivs: true,
  parentDeathSignal: 9,
  landlock: { read: ['/'], execute: ['/'], write: ['/tmp'] },
  seccomp: {
    default: 'allow',
    rules: [{ calls: 'socket', arguments: [{ index: 0, equals: 1 }], action: { errno: 'EACCES' } }],
  },
};

export async function measure() {
  const contenders = Object.entries(contendersHere());
  const samples = contenders.map(() => []);
  for (let round = -5; round < ROUNDS; round++) {
    for (const [i, [, start]] of contenders.entries()) {
      const sample = await once(start);
      if (round >= 0) {
        samples[i].push(sample);
      }
    }
  }
  const rows = contenders.flatMap(([name], i) =>
    [
      ['spawn() returns', 'returned', 'ms'],
      ['whole child, wall', 'wall', 'ms'],
      ['whole child, CPU', 'cpu', 'ms'],
      ['memory of the command', 'rss', 'KiB'],
      ['peak memory of the command', 'peak', 'KiB'],
    ].map(([what, key, unit]) => ({
      name: i === 0 ? `${name}: ${what}` : `${name}, over it: ${what}`,
      value: median(samples[i].map((one, n) => one[key] - (i === 0 ? 0 : samples[0][n][key]))),
      unit,
    })),
  );
  return [...rows, ...sizes()];
}

/** What starts the command, by name; the first is what the others are compared with. */
function contendersHere() {
  const [file, args] = COMMAND;
  const stdio = ['ignore', 'pipe', 'inherit'];
  const by = (program, ...before) => {
    const isHere = spawnSync(program, ['--version']).status === 0;
    return isHere ? () => nodeSpawn(program, [...before, file, ...args], { stdio }) : null;
  };
  const all = {
    'child_process.spawn': () => nodeSpawn(file, args, { stdio }),
    'with a launcher': () => spawn(file, args, { stdio, launch }),
    'noNewPrivs alone': () => spawn(file, args, { stdio, launch: { noNewPrivs: true } }),
    'setpriv, prlimit and taskset in a chain': by(
      'setpriv',
      '--no-new-privs',
      '--pdeathsig=KILL',
      'prlimit',
      '--core=0',
      'taskset',
      '-c',
      '0',
    ),
    bubblewrap: by(
      'bwrap',
      '--ro-bind',
      '/',
      '/',
      '--bind',
      '/tmp',
      '/tmp',
      '--proc',
      '/proc',
      '--die-with-parent',
    ),
  };
  return Object.fromEntries(Object.entries(all).filter(([, start]) => start !== null));
}

async function once(start) {
  const cpuBegin = childrenCpu();
  const begin = performance.now();
  const child = start();
  const returned = performance.now() - begin;
  let text = '';
  child.stdout.setEncoding('latin1').on('data', (chunk) => {
    text += chunk;
  });
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code));
  });
  const wall = performance.now() - begin;
  if (status !== 0) {
    throw new Error(`${child.spawnfile} ended with ${status}`);
  }
  const [peak, rss] = ['VmHWM', 'VmRSS'].map((field) =>
    Number(text.match(new RegExp(`${field}:\\s+(\\d+)`))[1]),
  );
  return { returned, wall, cpu: childrenCpu() - cpuBegin, rss, peak };
}

/** CPU milliseconds of the children that have ended. getrusage(2) */
function childrenCpu() {
  const usage = new BigInt64Array(18);
  if (rawSyscall(SYS.getrusage, RUSAGE_CHILDREN, usage) < 0) {
    throw new Error('getrusage failed');
  }
  return Number(usage[0] + usage[2]) * 1000 + Number(usage[1] + usage[3]) / 1000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** The same launcher as an executable of its own. */
function sizes() {
  const image = link(
    launcher({
      ...launch,
      landlock: { abi: 3, read: ['/usr'], execute: ['/usr'], write: ['/tmp'] },
      seccomp: { ...launch.seccomp, architectures: ['x64'] },
    }),
  );
  return Object.entries(WANTED).map(([layout, wanted]) => ({
    name: `executable for x64, ${layout}: at most ${wanted}`,
    value: emit(image, { target: 'x64', layout }).bytes.length,
    unit: 'bytes',
  }));
}
