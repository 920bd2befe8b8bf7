// The map of an executable as text: every byte with its address and what it is, then what each kind of part takes. The
// counterpart of a disassembly and of size(1), for files that neither can read.

import { styleText } from 'node:util';
import type { Emitted, MapEntry } from './options.js';

export interface MapOptions {
  /** Colour headers, code and data by ANSI escapes. */
  readonly color: boolean;
}

const BYTES_PER_ROW = 16;
const COLORS = { header: 'cyan', code: 'green', data: 'yellow' } as const;

/**
 * One row for each part of the file (of data, one for each 16 bytes): address, bytes, mnemonic or name; before it a row for
 * each label, so that a jump can be followed. Then the sizes by kind, and what the program occupies in memory. Ends in a newline.
 */
export function formatMap(emitted: Emitted, { color }: MapOptions): string {
  const paint = (kind: MapEntry['kind'], text: string) =>
    color ? styleText(COLORS[kind], text, { validateStream: false }) : text;
  const rows = emitted.parts.flatMap((part) =>
    rowsOf(part, emitted.bytes).map((row) => paint(part.kind, row)),
  );
  return [...rows, '', ...sizeTable(emitted, paint), ''].join('\n');
}

function rowsOf(
  { offset, length, address, kind, text, labels = [] }: MapEntry,
  file: Uint8Array,
): string[] {
  const rows = labels.map((label) => `${hexadecimal(address)}  ${label}:`);
  for (let from = 0; from < length; from += BYTES_PER_ROW) {
    const bytes = file.subarray(offset + from, offset + Math.min(length, from + BYTES_PER_ROW));
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const label = from === 0 ? text : '';
    const what = kind === 'data' && length > 8 ? `${characters(bytes)}  ${label}` : label;
    rows.push(
      `${hexadecimal(address + from)}  ${hex.padEnd(BYTES_PER_ROW * 3 - 1)}  ${what}`.trimEnd(),
    );
  }
  return rows;
}

function hexadecimal(address: number): string {
  return address.toString(16).padStart(8, '0');
}

/** What can be printed as it is, a dot for the rest. */
function characters(bytes: Uint8Array): string {
  const text = [...bytes].map((byte) =>
    byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.',
  );
  return `|${text.join('')}|`.padEnd(BYTES_PER_ROW + 2);
}

function sizeTable(
  { parts, bytes, memoryBytes }: Emitted,
  paint: (kind: MapEntry['kind'], text: string) => string,
): string[] {
  const sum = (kind: MapEntry['kind']) =>
    parts.reduce((total, part) => total + (part.kind === kind ? part.length : 0), 0);
  const row = (name: string, size: number) => `${name.padEnd(16)}${String(size).padStart(8)}`;
  return [
    paint('header', row('headers', sum('header'))),
    paint('code', row('code', sum('code'))),
    paint('data', row('read-only data', sum('data'))),
    row('file', bytes.length),
    row('zeroed memory', memoryBytes - bytes.length),
    row('memory', memoryBytes),
  ];
}
