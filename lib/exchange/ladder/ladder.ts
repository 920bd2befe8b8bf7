// The ladder: the article's rungs beside ours, each of ours built, run and measured against a server.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ipv4Endpoint } from '../../kernel/address/sockaddr-in.js';
import { headerLength, RESPONSE_BYTES } from '../challenge.js';
import { countSyscalls, peakMemoryBytes, runCommand, wallTimeMs } from './measure.js';
import { buildRungs, group, type Rung } from './rungs.js';

/** A rung and what was measured; null: not run, or no means to measure it here. */
export interface MeasuredRung extends Rung {
  /** It ended with 0 and printed the 101 and the answer, 135 bytes. */
  readonly succeeded: boolean | null;
  readonly syscalls: number | null;
  readonly wallTimeMs: number | null;
  readonly peakMemoryBytes: number | null;
}

const ANSWER = '\x81\x04dyte';

/** Builds and measures every rung, one after the other; `progress` is told of each before. */
export async function measureLadder(
  server: Ipv4Endpoint,
  progress: (name: string) => void,
): Promise<MeasuredRung[]> {
  const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-ladder-'));
  const interrupt = (signal: NodeJS.Signals) => {
    rmSync(directory, { recursive: true, force: true });
    process.kill(process.pid, signal); // Nobody listens any more: it ends the process.
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    const measured: MeasuredRung[] = [];
    for (const rung of buildRungs(directory, server)) {
      progress(rung.name);
      measured.push(await measureRung(rung));
    }
    return measured;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    rmSync(directory, { recursive: true });
  }
}

async function measureRung(rung: Rung): Promise<MeasuredRung> {
  const { command, kind } = rung;
  const nothing = { syscalls: null, wallTimeMs: null, peakMemoryBytes: null };
  if (command === null) {
    return { ...rung, succeeded: null, ...nothing };
  }
  const { status, stdout } = await runCommand(command);
  const succeeded =
    status === 0 &&
    stdout.length === RESPONSE_BYTES &&
    headerLength(stdout) === RESPONSE_BYTES - ANSWER.length &&
    stdout.toString('latin1').endsWith(ANSWER);
  if (!succeeded) {
    return { ...rung, succeeded, ...nothing };
  }
  const syscalls = await countSyscalls(command);
  if (command[0]?.startsWith('qemu-')) {
    return { ...rung, succeeded, ...nothing, syscalls }; // Time and memory would be the emulator's.
  }
  const runs = kind === 'executable' ? 50 : 1;
  return {
    ...rung,
    succeeded,
    syscalls,
    wallTimeMs: await wallTimeMs(command, 5, runs),
    peakMemoryBytes: await peakMemoryBytes(command),
  };
}

/** The ladder as a table for a terminal. Ends in a newline. */
export function formatLadder(rungs: readonly MeasuredRung[]): string {
  const rows = rungs.map((rung, index) => {
    const { article } = rung;
    const isFirst = article !== null && rungs[index - 1]?.article !== article;
    return [
      isFirst ? article.name : '',
      isFirst ? group(article.sizeBytes) : '',
      rung.name,
      group(rung.sizeBytes),
      rung.succeeded === null ? 'not run' : rung.succeeded ? 'ok' : 'FAILED',
      number(rung.syscalls, 0),
      number(rung.wallTimeMs, rung.kind === 'executable' ? 2 : 0),
      rung.peakMemoryBytes === null ? '-' : group(Math.round(rung.peakMemoryBytes / 1024)),
      rung.note ?? '',
    ];
  });
  const head = [
    'the article',
    'bytes',
    'ours',
    'bytes',
    'exchange',
    'syscalls',
    'ms',
    'peak KiB',
    '',
  ];
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    Math.max(...all.map((row) => (row[column] as string).length)),
  );
  const isText = (column: number) => [0, 2, 4, 8].includes(column);
  return all
    .map((row) =>
      row
        .map((cell, i) =>
          isText(i) ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n');
}

function number(value: number | null, digits: number): string {
  return value === null ? '-' : value.toFixed(digits);
}
