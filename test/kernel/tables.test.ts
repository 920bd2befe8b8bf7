import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ERRNO, errnoMessage, errnoName } from '../../lib/kernel/errno.js';
import { SYS, syscallName, syscallNumber, syscallTable } from '../../lib/kernel/syscall-numbers.js';
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

  it('of another architecture than the three are refused by name', () => {
    expect(() => syscallTable('mips' as 'x64')).toThrow(
      new RangeError('there is no syscall table for mips: there are x64, arm64, ia32'),
    );
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
  /** "Linux 6.1": what the headers of a stable series' every release agree on. */
  const series = (text: string): string | undefined => /Linux \d+\.\d+/.exec(text)?.[0];
  const withoutSource = (text: string): string => text.replace(/^\/\/ From: .*$/m, '');

  itNeeds('gcc', 'aarch64gcc')('makes the files that are checked in', (ctx) => {
    const made = spawnSync(
      process.execPath,
      ['lib/kernel/tables/generate.mjs', '--out', directory],
      {
        encoding: 'utf8',
      },
    );
    expect(made.stderr).toBe('');
    const files = readdirSync('lib/kernel/tables');
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
  });
});
