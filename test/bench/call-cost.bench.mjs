// What one syscall costs through each door, against the same instruction in a loop in C.
//
// The C loop that writes has a second thread, which sleeps, because Node has several: only in a process of one thread does
// the kernel leave out the counting of references to an open file, 10 ns or so of each call that takes an fd.

import { closeSync, openSync, writeSync } from 'node:fs';
import { SYS } from '../../dist/kernel/syscall-numbers.js';
import { Batch } from '../../dist/raw/batch.js';
import { rawSyscall } from '../../dist/raw/raw-syscall.js';
import { cLoop } from './c-loop.mjs';
import { rounds } from './rounds.mjs';

export const title = 'Cost of a call (CPU time; medians of interleaved rounds)';

const ROUNDS = 101;
const CALLS = 19_200; // a multiple of every batch

export async function measure() {
  const loop = cLoop('alone');
  if (typeof loop === 'string') {
    return loop;
  }
  const threadedLoop = cLoop('threaded');
  const fd = openSync('/dev/null', 'w');
  const bytes = new Uint8Array(64);
  const koffi = await koffiCalls(bytes, fd);
  const ffi = await ffiCalls(bytes, fd);
  const contenders = {
    c: (calls) => loop('getppid', calls),
    getppid: (calls) => {
      for (let i = 0; i < calls; i++) rawSyscall(SYS.getppid);
    },
    six: (calls) => {
      for (let i = 0; i < calls; i++) rawSyscall(SYS.getppid, 1, 2, 3, 4, 5, 6);
    },
    batch4: batch(4),
    batch16: batch(16),
    batch64: batch(64),
    bigint: (calls) => {
      for (let i = 0; i < calls; i++) rawSyscall.bigint(SYS.getppid);
    },
    ppid: (calls) => {
      for (let i = 0; i < calls; i++) process.ppid;
    },
    ...koffi.numbers,
    ...ffi.numbers,
    cAloneWrite: (calls) => loop('write', calls),
    cWrite: (calls) => threadedLoop('write', calls),
    write: (calls) => {
      for (let i = 0; i < calls; i++) rawSyscall(SYS.write, fd, bytes, 64);
    },
    writeSync: (calls) => {
      for (let i = 0; i < calls; i++) writeSync(fd, bytes, 0, 64);
    },
    ...koffi.writes,
    ...ffi.writes,
  };
  const ns = rounds(contenders, { count: ROUNDS, calls: CALLS });
  closeSync(fd);
  const row = (name, key, base, target) => ({
    name,
    value: ns[key],
    unit: 'ns',
    ratio: ns[key] / ns[base],
    ...(target === undefined ? {} : { target }),
  });
  const others = (calls, base) => Object.keys(calls).map((key) => row(key, key, base));
  return [
    row('C loop, getppid, six arguments', 'c', 'c'),
    row('rawSyscall(SYS.getppid)', 'getppid', 'c', 1.35),
    row('rawSyscall, six numbers', 'six', 'c', 1.35),
    row('4 calls in one crossing, each', 'batch4', 'c'),
    row('16 calls in one crossing, each', 'batch16', 'c', 1.06),
    row('64 calls in one crossing, each', 'batch64', 'c', 1.04),
    row('rawSyscall.bigint(SYS.getppid)', 'bigint', 'c'),
    row('process.ppid', 'ppid', 'c'),
    ...others(koffi.numbers, 'c'),
    ...others(ffi.numbers, 'c'),
    row('C loop, write of 64 bytes', 'cWrite', 'cWrite'),
    row('the same in a process of one thread', 'cAloneWrite', 'cWrite'),
    row('rawSyscall(SYS.write, fd, bytes, 64)', 'write', 'cWrite', 1.3),
    row('fs.writeSync', 'writeSync', 'cWrite'),
    ...others(koffi.writes, 'cWrite'),
    ...others(ffi.writes, 'cWrite'),
  ];
}

function batch(size) {
  const steps = new Batch(Array.from({ length: size }, () => [SYS.getppid]));
  return (calls) => {
    for (let i = 0; i < calls; i += size) steps.run();
  };
}

const NONE = { numbers: {}, writes: {} };

/** libc's syscall() by koffi: what ffi packages offer. */
async function koffiCalls(bytes, fd) {
  let koffi;
  try {
    koffi = (await import('koffi')).default;
  } catch {
    return NONE; // npm --prefix test/bench ci
  }
  const libc = koffi.load(null);
  const numbers = libc.func('long syscall(long, long, long, long, long, long, long)');
  const write = libc.func('long syscall(long, long, void *, long)');
  return {
    numbers: {
      'koffi, six numbers': (calls) => {
        for (let i = 0; i < calls; i++) numbers(SYS.getppid, 1, 2, 3, 4, 5, 6);
      },
    },
    writes: {
      'koffi, write': (calls) => {
        for (let i = 0; i < calls; i++) write(SYS.write, fd, bytes, 64);
      },
    },
  };
}

/** libc's syscall() by node:ffi, where Node has it; its 64-bit integers are bigints. */
async function ffiCalls(bytes, fd) {
  let ffi;
  try {
    ffi = await import('node:ffi');
  } catch {
    return NONE; // before Node 26
  }
  const bind = (...parameters) =>
    ffi.dlopen(null, { syscall: { arguments: parameters, return: 'int64' } }).functions.syscall;
  const numbers = bind(...Array(7).fill('int64'));
  const write = bind('int64', 'int64', 'buffer', 'int64');
  const [getppid, writeNumber, file] = [SYS.getppid, SYS.write, fd].map(BigInt);
  return {
    numbers: {
      'node:ffi, six numbers': (calls) => {
        for (let i = 0; i < calls; i++) numbers(getppid, 1n, 2n, 3n, 4n, 5n, 6n);
      },
    },
    writes: {
      'node:ffi, write': (calls) => {
        for (let i = 0; i < calls; i++) write(writeNumber, file, bytes, 64n);
      },
    },
  };
}
