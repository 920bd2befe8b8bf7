import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ERRNO, errnoMessage, errnoName } from '../../lib/kernel/errno.js';
import {
  ARCHITECTURES,
  SYS,
  syscallName,
  syscallNumber,
  syscallTable,
} from '../../lib/kernel/syscall-numbers.js';
import { since } from '../../lib/kernel/tables/kernel-versions.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { itNeeds } from '../capabilities.js';

describe('syscall numbers', () => {
  it('are those of each architecture', () => {
    expect(syscallTable('x64').socket).toBe(41);
    expect(syscallTable('arm64').socket).toBe(198);
    expect(syscallTable('ia32').socket).toBe(359);
    expect(syscallNumber('arm64', 'open')).toBeUndefined();
    expect(syscallNumber('x64', 'toString')).toBeUndefined();
    expect(syscallName('ia32', 102)).toBe('socketcall');
    expect(syscallName('x64', 5000)).toBeUndefined();
  });

  it('of an unknown architecture are refused by name', () => {
    expect(() => syscallTable('mips' as 'x64')).toThrow(
      new RangeError('there is no syscall table for mips: there are x64, arm64, ia32, riscv64'),
    );
  });

  it('are asked for by an architecture and a number', () => {
    expect(() => syscallName(0 as never, undefined as never)).toThrow(
      new TypeError(
        "syscallName takes an architecture and a number, as in syscallName('x64', 0): the number is undefined",
      ),
    );
    expect(() => syscallName('mips' as never, 0)).toThrow('there is no syscall table for mips');
  });

  it('go to those of Linux 6.18 on every architecture, which the headers of Debian 12 do not know', () => {
    for (const arch of ARCHITECTURES) {
      const numbers = Object.values<number>(syscallTable(arch));
      expect(numbers).toEqual(
        expect.arrayContaining(Array.from({ length: 19 }, (_, i) => 451 + i)),
      );
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(syscallNumber(arch, 'file_setattr')).toBe(469);
    }
    expect(syscallName('x64', 335)).toBe('uretprobe');
    expect(syscallName('x64', 336)).toBe('uprobe');
  });

  it('that newer kernels have are in the table of versions', () => {
    const versions = since();
    for (const arch of ARCHITECTURES) {
      for (const [name, nr] of Object.entries<number>(syscallTable(arch))) {
        // From 403 on the numbers of all architectures run together, and in the order of time.
        expect(Object.hasOwn(versions, name) || nr < 403, name).toBe(true);
      }
    }
    const names = new Set<string>(ARCHITECTURES.flatMap((arch) => Object.keys(syscallTable(arch))));
    expect(Object.keys(versions).filter((name) => !names.has(name))).toEqual([]);
  });

  itNeeds('kernel')('are known to the kernel from the version on that the table names', () => {
    const [major, minor] = release().split('.').map(Number) as [number, number];
    const unknown = Object.entries(since()).filter(([name, version]) => {
      // The calls of probes end who makes them elsewhere than in a probe; LSMs and shadow stacks a kernel may lack.
      const nr = /probe$|^lsm_|shadow_stack/.test(name)
        ? undefined
        : syscallNumber(process.arch as 'x64', name);
      const [wantedMajor, wantedMinor] = version.split('.').map(Number) as [number, number];
      const isThere = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
      // With these arguments none of them does anything.
      const bad = -1;
      return (
        nr !== undefined &&
        wantedMajor >= 6 &&
        isThere !== (rawSyscall.unchecked(nr, bad, 1, bad, bad, bad, bad) !== -38)
      );
    });
    expect(unknown).toEqual([]);
  });

  it('of the running architecture are SYS, which cannot be changed', () => {
    const own = syscallTable(process.arch as 'x64' | 'arm64');
    expect({ ...SYS }).toEqual({ ...own });
    expect(Object.isFrozen(SYS)).toBe(true);
  });

  it('that only the other architecture has throw when read', () => {
    const script = `Object.defineProperty(process, 'arch', { value: 'arm64' });
      const { SYS } = await import('./dist/kernel/syscall-numbers.js');
      try { SYS.open } catch (error) { console.log(error.name, error.message, SYS.socket, 'open' in { ...SYS }) }`;
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(child.stdout).toBe(
      'ReferenceError SYS.open: arm64 has no syscall of that name; its newer form has (see man 2 open) 198 false\n',
    );
  });
});

describe('errno', () => {
  it('has a name and a text per number, and its aliases', () => {
    expect(errnoName(111)).toBe('ECONNREFUSED');
    expect(errnoName(11)).toBe('EAGAIN');
    expect(errnoName(35)).toBe('EDEADLK');
    expect(errnoName(95)).toBe('EOPNOTSUPP');
    expect(ERRNO.EWOULDBLOCK).toBe(ERRNO.EAGAIN);
    expect(errnoMessage(111)).toBe('Connection refused');
  });

  it('says which number has no name', () => {
    expect(errnoName(524)).toBeUndefined();
    expect(errnoMessage(524)).toBe('Unknown error 524');
  });
});

describe('npm run tables', () => {
  const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-tables-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  /** "x64 6.1": what the headers of a stable series' every release agree on. */
  const series = (text: string): string | undefined => /x64 \d+\.\d+/.exec(text)?.[0];
  const withoutSource = (text: string): string => text.replace(/^\/\/ From the headers .*$/m, '');

  itNeeds('gcc', 'aarch64gcc', 'riscv64gcc')(
    'makes the files that are checked in',
    (ctx) => {
      const made = spawnSync(
        process.execPath,
        ['lib/kernel/tables/generate.mjs', '--out', directory],
        {
          encoding: 'utf8',
        },
      );
      expect(made.stderr).toBe('');
      const files = readdirSync('lib/kernel/tables').filter((name) => name.endsWith('.ts'));
      expect(readdirSync(directory)).toEqual(files);
      for (const file of files) {
        const [ours, theirs] = ['lib/kernel/tables', directory].map((place) =>
          readFileSync(join(place, file), 'utf8'),
        ) as [string, string];
        if (series(ours) !== series(theirs)) {
          ctx.skip(`made from ${series(ours)}, the headers here are of ${series(theirs)}`);
        }
        expect(withoutSource(theirs)).toBe(withoutSource(ours));
      }
    },
    180_000,
  );
});
