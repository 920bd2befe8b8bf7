import { describe, expect, it } from 'vitest';
import * as C from '../../../lib/constants.js';
import { emit } from '../../../lib/emit/emit.js';
import { ia32Call } from '../../../lib/emit/x86/ia32-calls.js';
import { syscallName, syscallNumber } from '../../../lib/kernel/syscall-numbers.js';
import type { Value } from '../../../lib/program/image.js';
import { link } from '../../../lib/program/link/link.js';
import { Program } from '../../../lib/program/program.js';
import { itNeeds } from '../../capabilities.js';
import { runExecutable } from './execute.js';

const number = (offset: number | bigint): Value => ({
  region: null,
  offset: BigInt(offset),
  terms: [],
});
const address: Value = { region: 0, offset: 0n, terms: [] };

describe('on ia32', () => {
  it.each<[string, Value[], string, Value[], number[]]>([
    [
      'fchown',
      [number(3), number(100_000), number(-1)],
      'fchown32',
      [number(3), number(100_000), number(-1)],
      [],
    ],
    ['getuid', [], 'getuid32', [], []],
    ['getgroups', [number(0), number(0)], 'getgroups32', [number(0), number(0)], []],
    ['close', [number(3)], 'close', [number(3)], []],
    [
      'fanotify_mark',
      [number(3), number(1), number(1n << 40n), number(-100), address],
      'fanotify_mark',
      [number(3), number(1), number(1n << 40n), number(-100), address],
      [2],
    ],
    ['ftruncate', [number(3), number(5)], 'ftruncate64', [number(3), number(5)], [1]],
    [
      'fadvise64',
      [number(3), number(0), number(0), number(4)],
      'fadvise64_64',
      [number(3), number(0), number(0), number(4)],
      [1, 2],
    ],
    ['clock_gettime', [number(1), address], 'clock_gettime64', [number(1), address], []],
    ['futex', [address, number(1), number(1)], 'futex', [address, number(1), number(1)], []],
    [
      'futex',
      [address, number(0), number(1), address],
      'futex_time64',
      [address, number(0), number(1), address],
      [],
    ],
    [
      'nanosleep',
      [address, number(0)],
      'clock_nanosleep_time64',
      [number(1), number(0), address, number(0)],
      [],
    ],
    [
      'accept',
      [number(3), number(0), number(0)],
      'accept4',
      [number(3), number(0), number(0), number(0)],
      [],
    ],
    [
      'mmap',
      [number(0), number(9), number(3), number(34), number(-1), number(8192)],
      'mmap2',
      [number(0), number(9), number(3), number(34), number(-1), number(2)],
      [],
    ],
    [
      'setrlimit',
      [number(7), address],
      'prlimit64',
      [number(0), number(7), address, number(0)],
      [],
    ],
    [
      'setsockopt',
      [number(3), number(1), number(20), address, number(16)],
      'setsockopt',
      [number(3), number(1), number(66), address, number(16)],
      [],
    ],
    [
      'setsockopt',
      [number(3), number(6), number(20), address, number(4)],
      'setsockopt',
      [number(3), number(6), number(20), address, number(4)],
      [],
    ],
  ])('%s has its form of case %#', (name, args, otherName, otherArgs, split) => {
    expect(ia32Call(name, args)).toEqual({ name: otherName, args: otherArgs, split });
  });

  it.each([
    ['fstat', [number(1), address], /another form/],
    ['writev', [number(1), address, number(1)], /another form/],
    ['wait4', [number(-1), number(0), number(0), address], /another form/],
    ['fcntl', [number(3), number(C.F_SETLK), address], /struct flock/],
    ['clone', [number(0)], /another order/],
    [
      'mmap',
      [number(0), number(9), number(3), number(34), number(-1), number(1)],
      /multiple of 4096/,
    ],
  ] as [string, Value[], RegExp][])('nothing stands for %s', (name, args, reason) => {
    expect(ia32Call(name, args)).toMatch(reason);
  });

  it('every call that another is taken for exists', () => {
    const any = Array(6).fill(address) as Value[];
    for (let nr = 0; nr < 500; nr++) {
      const name = syscallName('x64', nr);
      const call = name === undefined ? 'none' : ia32Call(name, any);
      if (typeof call !== 'string' && call.name !== name) {
        expect([call.name, syscallNumber('ia32', call.name)]).not.toContain(undefined);
      }
    }
  });

  itNeeds('root', 'ia32')('an owner above 65535 is set as it is', () => {
    const p = new Program();
    const fd = p.call('memfd_create', p.string('name', 'm'), 0);
    p.call('fchown', fd, 100_000, 200_000);
    const status = p.zeroed('status', 256);
    p.call('statx', fd, p.string('empty', ''), C.AT_EMPTY_PATH, C.STATX_BASIC_STATS, status);
    p.call('write', 1, status.at(20), 8);
    for (const target of ['ia32', 'x64'] as const) {
      const { end, stdout } = runExecutable(emit(link(p), { target }));
      const ids = new Uint32Array(Uint8Array.from(Buffer.from(stdout, 'latin1')).buffer);
      expect({ end, ids: [...ids] }).toEqual({ end: 0, ids: [100_000, 200_000] });
    }
  });
});
