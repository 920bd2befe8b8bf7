import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it as plainIt } from 'vitest';
import { labText } from '../../lib/cli/compare-lab.js';
import { explain } from '../../lib/exchange/compare/explanations.js';
import { LAB_CLIENTS, type LabRow } from '../../lib/exchange/compare/lab.js';
import { SCRIPTS } from '../../lib/exchange/compare/scripts.js';
import { parseTrace, timelineSvg } from '../../lib/exchange/compare/timeline.js';
import { kernelStarts } from '../../lib/exchange/kernel-starts.js';
import { itNeeds } from '../capabilities.js';
import { CLI, runCli } from '../cli/cli-process.js';

const it = itNeeds('spawnNode');
const outcomeOf = (row: LabRow) => LAB_CLIENTS.map((client) => row.outcomes[client]?.outcome);

describe('the behaviour lab', () => {
  plainIt('has at least 40 servers, each with a name of its own', () => {
    expect(SCRIPTS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(SCRIPTS.map(({ name }) => name)).size).toBe(SCRIPTS.length);
  });

  it('runs every client against each, and explains every difference of raw and net', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [CLI, 'compare', '--lab', '--json'],
      {
        timeout: 110_000,
      },
    );
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LabRow);
    expect(rows.map(({ script }) => script)).toEqual(SCRIPTS.map(({ name }) => name));
    expect(rows.filter(({ difference }) => difference === 'unexplained')).toEqual([]);
    const row = (name: string) => outcomeOf(rows.find(({ script }) => script === name)!);
    const executables = (outcome: string) =>
      (['x64', 'ia32'] as const).map((target) => (kernelStarts(target) ? outcome : undefined));
    const all = (outcome: string) => [
      ...[outcome, outcome],
      ...executables(outcome),
      ...[outcome, outcome],
    ];
    expect(row('as it should be')).toEqual(all('done'));
    expect(row('silent from the start')).toEqual(all('ETIMEDOUT'));
    expect(row('resets after hello')).toEqual(all('ECONNRESET'));
    expect(row('101 and answer together').slice(0, 2)).toEqual([
      'REPLY_COALESCED',
      'UNEXPECTED_REPLY',
    ]);
    expect(row('101 and answer together').slice(4)).toEqual(['done', 'done']);
    expect(row('101 in single bytes')[0]).toBe('REPLY_SPLIT');
    expect(row('headers of 4 KiB')[0]).toBe('REPLY_TOO_LONG');
    const text = labText(rows);
    expect(text).toMatch(/^the server +raw +Program +x64 +ia32 +net +ws +raw and net\n/);
    expect(text).toMatch(
      /^101 split at byte 12 +REPLY_SPLIT \d+ ms .* 135 bytes \d+ ms .*\(\d\)$/m,
    );
    expect(text).toMatch(/^\(\d\) raw reads each reply with one recvfrom/m);
  }, 120_000);

  plainIt('calls a difference unexplained that it has no words for', () => {
    const outcome = (name: string, bytes = 0) => ({ outcome: name, bytes, ms: 1 });
    expect(explain(outcome('done', 135), outcome('done', 135))).toBeNull();
    expect(explain(outcome('ECONNRESET'), outcome('REPLY_CLOSED'))).toMatch(
      /^the server had closed/,
    );
    expect(explain(outcome('done', 135), outcome('REPLY_INVALID'))).toBe('unexplained');
  });
});

describe('the time line', () => {
  plainIt('has each call where strace saw it', () => {
    const calls = parseTrace(
      [
        '100.000000 execve("/usr/bin/node", ["node"], 0x7 /* 9 vars */) = 0',
        '[pid  7] 100.001000 futex(0x1, FUTEX_WAIT_PRIVATE, 0, NULL <unfinished ...>',
        '100.002500 socket(AF_INET, SOCK_STREAM, 0) = 3',
        '[pid  7] 100.003000 <... futex resumed>) = 0',
      ].join('\n'),
    );
    expect(calls.map(({ name }) => name)).toEqual(['execve', 'futex', 'socket']);
    expect(calls[2]?.atMs).toBeCloseTo(2.5);
    const svg = timelineSvg([{ name: 'raw', calls }]);
    expect(svg).toMatch(/^<svg xmlns=.*\n[\s\S]*<\/svg>\n$/);
    expect(svg).toContain('raw: 1 calls, sockets');
  });

  itNeeds('spawnNode', 'strace')('is drawn of all clients by compare --svg', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'timeline-'));
    const file = join(directory, 'timeline.svg');
    const { status, stderr } = await runCli('compare', '--svg', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const svg = readFileSync(file, 'utf8');
    for (const client of ['raw', 'net', 'ws']) {
      expect(svg).toMatch(new RegExp(`${client}: \\d+ calls, sockets`));
    }
    rmSync(directory, { recursive: true });
  });

  it('says at once that its file cannot be written', async () => {
    const { status, stderr } = await runCli('compare', '--svg', '/no/such/directory/file');
    expect(stderr).toContain('ENOENT');
    expect(status).toBe(1);
  });
});
