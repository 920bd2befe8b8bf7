import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOr, tooLate } from '../../lib/kernel/loaded-later.js';
import { itNeeds } from '../capabilities.js';

const root = new URL('../../', import.meta.url).pathname;
/** The package in a folder that root alone may read, as mkdtemp makes it. */
const folder = mkdtempSync(join(tmpdir(), 'rawsyscall-later-'));
/** Samples of readme.test.ts, which come and go there meanwhile. */
const filter = (path: string) => !path.includes('/dist/readme-');

beforeAll(() => {
  mkdirSync(join(folder, 'empty'));
  for (const part of ['dist', 'build/Release/rawsyscall.node', 'prebuilds', 'package.json']) {
    if (existsSync(root + part))
      cpSync(root + part, join(folder, part), { recursive: true, filter });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string) {
  const file = join(folder, 'script.mjs');
  const imports =
    "import { sys } from './dist/index.js';\nconst said = (call) => { try { call(); } catch (error) { console.log(error.code, error.message); } };\n";
  writeFileSync(file, imports + script);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  return stdout + stderr;
}

describe('what is read at first use', () => {
  const test = itNeeds('root', 'spawnNode');

  test('has been read when a chroot puts it out of reach', () => {
    expect(
      run(`sys.chroot('${folder}/empty');
        said(() => sys.openat(-100, '/etc/passwd', 0));
        said(() => sys.fcntl(0, 5, new Uint8Array(3)));`),
    ).toBe(
      'ENOENT openat ENOENT: openat(AT_FDCWD, "/etc/passwd", O_RDONLY)\n' +
        'undefined fcntl: arg has 3 bytes, and a flock takes 32\n',
    );
  });

  test('loses no errno when it cannot be read any more: only the arguments go unsaid', () => {
    expect(
      run(`sys.openat(-100, '/', 0);
        process.setgroups([65534]); process.setgid(65534); process.setuid(65534);
        said(() => sys.openat(-100, '/etc/shadow', 0));`),
    ).toBe('EACCES openat EACCES: openat(...)\n');
  });

  test('says what to do where a call cannot do without', () => {
    expect(
      run(`process.setgroups([65534]); process.setgid(65534); process.setuid(65534);
        said(() => sys.openat(-100, '/etc/shadow', 0));`),
    ).toMatch(
      /^ERR_RAWSYSCALL_UNREADABLE rawsyscall reads \S+\/dist\/lazy\/kernel-signatures-\w+\.cjs at the first call that needs it, .* before the process changes its user/,
    );
  });

  it('hides no other error', () => {
    expect(() =>
      readOr(() => {
        throw new TypeError('another');
      }, 'instead'),
    ).toThrow('another');
    const read = () => {
      throw tooLate('a.cjs', new Error('gone'));
    };
    expect(readOr(read, 'instead')).toBe('instead');
  });
});
