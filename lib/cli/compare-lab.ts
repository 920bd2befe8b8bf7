// `rawsyscall compare --lab`: the behaviour lab's rows as a table or as JSON.

import type { LabOutcome } from '../exchange/compare/explanations.js';
import { LAB_CLIENTS, type LabRow, runLab } from '../exchange/compare/lab.js';
import { print, printError } from './output.js';
import { tableText } from './table-text.js';

const cell = (outcome: LabOutcome | null): string => {
  if (outcome === null) {
    return '-';
  }
  const what = outcome.outcome === 'done' ? `${outcome.bytes} bytes` : outcome.outcome;
  return `${what} ${outcome.ms} ms`;
};

const TIMES =
  'The times of raw, x64 and ia32 include the start of a process; all were run several at a time.\n';

/** A table, and under it, in words, why raw and net differ where they do. */
export function labText(rows: readonly LabRow[]): string {
  const reasons = [...new Set(rows.flatMap(({ difference }) => difference ?? []))];
  const lines = rows.map(({ script, outcomes, difference }) => [
    script,
    ...LAB_CLIENTS.map((client) => cell(outcomes[client])),
    difference === null ? '' : `(${reasons.indexOf(difference) + 1})`,
  ]);
  const head = ['the server', ...LAB_CLIENTS, 'raw and net'];
  const notes = reasons.map((reason, index) => `(${index + 1}) ${reason}\n`);
  return `${tableText([head, ...lines])}\n\n${notes.join('')}${TIMES}`;
}

/** Exit status 1: a difference that is not explained. */
export async function runLabCommand(json: boolean): Promise<number> {
  const { isatty } = await import('node:tty');
  const progress = isatty(2)
    ? (done: number, of: number) =>
        printError(`\r${done} of ${of} servers${done === of ? '\n' : ''}`)
    : undefined;
  const rows = await runLab(progress);
  print(json ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : labText(rows));
  return rows.some(({ difference }) => difference === 'unexplained') ? 1 : 0;
}
