// `build`, `probe` and `ladder` as users type them.

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it as plainIt } from 'vitest';
import { checkWritable, writeExecutable } from '../../lib/cli/write-executable.js';
import { emit } from '../../lib/emit/emit.js';
import { formatMap } from '../../lib/emit/map.js';
import { formatLadder, type MeasuredRung } from '../../lib/exchange/ladder/ladder.js';
import { ladderSvg } from '../../lib/exchange/ladder/svg.js';
import { checkedExchange, faithfulExchange, httpProbe } from '../../lib/exchange/recipes.js';
import { link } from '../../lib/program/link/link.js';
import { itNeeds } from '../capabilities.js';
import { runCli, runProgram } from './cli-process.js';

const it = itNeeds('spawnNode');

let directory: string;
let file: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'build-'));
  file = join(directory, 'program');
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

describe('build', () => {
  it('writes what emit yields, executable whatever the umask, and says how long it is', async () => {
    writeFileSync(file, 'an older file, longer than what comes', { mode: 0o600 });
    const url = 'ws://10.1.2.3:81/chat';
    const args = ['build', url, '-o', file, '--target', 'arm64', '--golf', '--message', 'hi'];
    const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
    const { status, stdout } = await runProgram('sh', [
      '-c',
      'umask 077; "$@"',
      'sh',
      process.execPath,
      cli,
      ...[...args, '--timeout', '3'],
    ]);
    const program = checkedExchange(
      { address: '10.1.2.3', port: 81 },
      { path: '/chat', message: 'hi' },
    );
    const { bytes } = emit(link(program), { target: 'arm64', layout: 'golf', timeoutSeconds: 3 });
    expect({ status, stdout: stdout.toString() }).toEqual({
      status: 0,
      stdout: `${file}: ${bytes.length} bytes, arm64\n`,
    });
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
    expect(statSync(file).mode & 0o777).toBe(0o755);
    expect(readdirSync(directory)).toEqual(['program']);
  });

  it('builds for this machine and the usual server unless told otherwise, and --map shows every byte', async () => {
    const { status, stdout } = await runCli('build', '-o', file, '--faithful', '--map');
    expect(status).toBe(0);
    const bytes = readFileSync(file);
    const program = faithfulExchange({ address: '127.0.0.1', port: 8080 });
    const target = process.arch as 'x64' | 'arm64';
    expect(new Uint8Array(bytes)).toEqual(emit(link(program), { target, mode: 'faithful' }).bytes);
    const text = stdout.toString();
    expect(text).not.toContain('\x1b');
    const hex = [...text.matchAll(/^[0-9a-f]{8} {2}((?:[0-9a-f]{2} ?)+)/gm)].map(([, row]) => row);
    expect(Buffer.from(hex.join('').replaceAll(' ', ''), 'hex')).toEqual(bytes);
    expect(text).toMatch(new RegExp(`^file +${bytes.length}$`, 'm'));
  });

  it('writes into what is no file, such as a pipe or /dev/null, and leaves it there', () => {
    const pipe = join(directory, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const fd = openSync(pipe, 'r+');
    writeExecutable(pipe, Uint8Array.of(1, 2, 3));
    const read = Buffer.alloc(8);
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect([...read.subarray(0, readSync(fd, read))]).toEqual([1, 2, 3]);
    closeSync(fd);
    rmSync(pipe);
  });

  it('replaces the file that a link leads to, and keeps the link', () => {
    const link = join(directory, 'link');
    writeFileSync(file, 'older', { mode: 0o600 });
    symlinkSync('program', link);
    writeExecutable(link, Uint8Array.of(1, 2, 3));
    expect(readlinkSync(link)).toBe('program');
    expect([...readFileSync(file)]).toEqual([1, 2, 3]);
    expect(statSync(file).mode & 0o777).toBe(0o755);
    rmSync(link);
  });

  it('is asked before long work whether it can write a file, and leaves what is in it', () => {
    const older = join(directory, 'older');
    writeFileSync(older, 'a drawing');
    checkWritable(older);
    expect(readFileSync(older, 'utf8')).toBe('a drawing');
    expect(() => checkWritable(directory)).toThrow(
      `cannot write ${directory}: illegal operation on a directory (EISDIR)`,
    );
    rmSync(older);
  });

  it('leaves nothing behind when the file cannot be written', async () => {
    const { status, stderr } = await runCli('build', '-o', directory);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `rawsyscall: build: cannot write ${directory}: illegal operation on a directory (EISDIR)\n`,
    });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('.build-'))).toEqual([]);
    const missing = join(directory, 'no/such/place');
    expect((await runCli('build', '-o', missing)).stderr).toBe(
      `rawsyscall: build: cannot write ${missing}: no such file or directory (ENOENT)\n`,
    );
  });

  it.each([
    [['build'], 'say with -o FILE where to write'],
    [
      ['build', '-o', 'f', '--target', 'mips'],
      '--target is "mips": it must be x64, ia32, arm64 or riscv64',
    ],
    [['build', '-o', 'f', 'http://127.0.0.1/'], 'only ws is spoken'],
    [['build', '-o', 'f', 'ws://127.0.0.1:70000/'], 'it must be 1 to 65535'],
    [
      ['build', '-o', 'f', 'ws://1.2.3/'],
      'must be an IPv4 address, an IPv6 address in brackets, or a name',
    ],
    [['build', '-o', 'f', 'ws://127.0.0.1/a b'], 'printable ASCII without spaces'],
    [['build', '-o', 'f', '--timeout', '0'], '--timeout is "0"'],
    [['build', '-o', 'f', '--timeout', '3', '--faithful'], 'exclude each other'],
    [['build', '-o', 'f', '--target', 'arm64', '--pack'], '--pack is not for arm64'],
    [['build', '-o', 'f', '--message', 'x'.repeat(65_536)], '--message has 65536 bytes'],
    [['probe', '-o', 'f'], 'say what to probe'],
    [['probe', '-o', 'f', 'https://127.0.0.1/'], 'only http, ws and tcp are spoken'],
    [['probe', '-o', 'f', 'tcp://127.0.0.1'], 'names no port'],
    [['probe', '-o', 'f', 'tcp://127.0.0.1:1/x'], 'a tcp URL has no path'],
    [['probe', '-o', 'f', 'http://127.0.0.1/', '--expect-status', '99'], '--expect-status is "99"'],
    [['probe', '-o', 'f', 'ws://127.0.0.1/', '--expect-status', '200'], 'is for http URLs'],
    [['ladder', 'up'], 'unexpected argument "up"'],
  ])('is refused with status 2: %j', async (args, message) => {
    const { status, stderr } = await runCli(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('probe', () => {
  it('writes the probe for the URL', async () => {
    const args = ['http://127.0.0.1:8080/health', '--expect-status', '204', '--target', 'ia32'];
    const { status } = await runCli('probe', ...args, '--output', file);
    const program = httpProbe({ address: '127.0.0.1', port: 8080 }, '/health', 204);
    expect(status).toBe(0);
    expect(new Uint8Array(readFileSync(file))).toEqual(
      emit(link(program), { target: 'ia32' }).bytes,
    );
  });
});

describe('the map', () => {
  plainIt('colours headers, code and data apart where it may', () => {
    const emitted = emit(link(httpProbe({ address: '127.0.0.1', port: 80 }, '/', 200)), {
      target: 'arm64',
    });
    const colored = formatMap(emitted, { color: true }).replaceAll('\x1b', 'ESC');
    expect(colored).toMatch(/ESC\[36m.*e_ident.*ESC\[39m/);
    expect(colored).toMatch(/ESC\[32m.*svc #0ESC\[39m/);
    expect(colored).toMatch(/ESC\[33m.*requestESC\[39m/);
    expect(colored.replace(/ESC\[\d+m/g, '')).toBe(formatMap(emitted, { color: false }));
  });
});

describe('the ladder', () => {
  it('says at once that its drawing cannot be written', async () => {
    const { status, stdout, stderr } = await runCli('ladder', '--svg', '/no/such/directory/file');
    expect([status, stdout.length]).toEqual([1, 0]);
    expect(stderr).toBe(
      'rawsyscall: ladder: cannot write /no/such/directory/file: no such file or directory (ENOENT)\n',
    );
  });

  const rung: MeasuredRung = {
    name: 'x86-64, <golfed>',
    kind: 'executable',
    sizeBytes: 319,
    note: null,
    article: { name: 'no standard library, x86-64', sizeBytes: 810 },
    command: ['program'],
    succeeded: true,
    syscalls: 9,
    wallTimeMs: 0.314,
    peakMemoryBytes: 12_288,
  };

  plainIt('names an article rung once, beside the first of ours that answers it', () => {
    const failed = { ...rung, name: 'another', succeeded: false, syscalls: null, wallTimeMs: null };
    const lines = formatLadder([rung, failed]).split('\n');
    expect(lines[1]).toMatch(
      /^no standard library, x86-64 +810 +x86-64, <golfed> +319 +ok +9 +0\.31 +12$/,
    );
    expect(lines[2]).toMatch(/^ +another +319 +FAILED +- +- +12$/);
  });

  plainIt('draws both on one scale, a tenfold size a fixed step longer', () => {
    const large = { ...rung, name: 'ten times', sizeBytes: 3190, article: null };
    const hundred = { ...rung, name: 'hundred times', sizeBytes: 31_900, article: null };
    const svg = ladderSvg([rung, large, hundred]);
    expect(svg).toContain('x86-64, &lt;golfed&gt;');
    expect(svg).toContain('the article: no standard library, x86-64');
    const widths = [...svg.matchAll(/width="(\d+)" height="13"/g)].map(([, width]) =>
      Number(width),
    );
    const [most, middle, , least] = widths as [number, number, number, number];
    expect(widths).toHaveLength(4);
    expect(Math.abs(most - middle - (middle - least))).toBeLessThanOrEqual(1);
  });
});

describe('where a directory cannot be written', () => {
  it('says so', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'closed-'));
    chmodSync(closed, 0o555);
    const { status, stderr } = await runCli('build', '-o', join(closed, 'program'));
    // Root may write there all the same.
    expect([status, stderr]).toEqual(
      process.getuid?.() === 0
        ? [0, '']
        : [
            1,
            `rawsyscall: build: cannot write ${join(closed, 'program')}: permission denied (EACCES)\n`,
          ],
    );
    rmSync(closed, { recursive: true });
  });
});
