// What `call` shows of a call that was made: the memory that the kernel wrote, for people and as JSON.

import type { Arg } from '../kernel/arg.js';
import { flagsText } from '../kernel/constant-sets.js';
import { memoryBytes } from '../kernel/memory-sizes.js';
import { type Parameter, type Signature, signatureFor } from '../kernel/signature.js';
import { bytesOf, isStructName, unpackStruct } from '../kernel/struct.js';
import { countsElements } from '../text/call.js';
import { memoryText } from '../text/memory.js';

export interface Written {
  readonly name: string;
  readonly element: string;
  readonly elements: number;
  readonly single: boolean;
  readonly bytes: Uint8Array;
}

/** What a script knows of a call that it named. */
export interface Made {
  readonly result: number;
  readonly memory: readonly Written[];
}

/** The memory that the call has written, as far as it says how much that is. */
export function written(name: string, args: readonly Arg[], result: number): Written[] {
  const signature = signatureFor(name, args);
  return (signature?.parameters ?? []).flatMap((parameter: Parameter, index) => {
    const { memory } = parameter;
    const bytes = bytesOf(args[index]);
    if (memory === null || memory.direction === 'in' || bytes === null || bytes.length === 0) {
      return [];
    }
    const { count, element } = memory;
    let elements =
      count.kind === 'fixed'
        ? count.elements
        : count.kind === 'own'
          ? 1
          : Number(args[count.index]);
    if (count.kind === 'word') {
      const word = bytesOf(args[count.index]) as Uint8Array;
      elements = new DataView(word.buffer, word.byteOffset).getUint32(count.at, true);
    } else if (
      count.kind === 'argument' &&
      memory.direction === 'out' &&
      countsElements(signature as Signature, count.index)
    ) {
      elements = Math.min(elements, result);
    }
    const single = count.kind === 'own' || (count.kind === 'fixed' && count.elements === 1);
    const used = bytes.subarray(0, memoryBytes(element, elements));
    return [{ name: parameter.name, element, elements, single, bytes: used }];
  });
}

/** How to read the elements that are numbers. */
const NUMBERS: Readonly<Record<string, (view: DataView) => number | bigint>> = {
  int: (view) => view.getInt32(0, true),
  u32: (view) => view.getUint32(0, true),
  loff: (view) => view.getBigInt64(0, true),
  off: (view) => view.getBigInt64(0, true),
  ulong: (view) => view.getBigUint64(0, true),
};

export function jsonValue({ element, elements, single, bytes }: Written): unknown {
  const size = bytes.length / Math.max(elements, 1);
  const parts = Array.from({ length: elements }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  if (isStructName(element)) {
    const structs = parts.map((part) => unpackStruct(element, part));
    return single ? structs[0] : structs;
  }
  const read = NUMBERS[element];
  if (read !== undefined) {
    const numbers = parts.map((part) => read(new DataView(part.buffer, part.byteOffset)));
    return single ? numbers[0] : numbers;
  }
  return element === 'text' ? new TextDecoder().decode(bytes).replace(/\0.*$/s, '') : bytes;
}

/** Exact integers stay numbers; what is larger becomes a string, and bytes base 16. */
export function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

/** Longer than this, a struct gets a line for each member. */
const MOST_LINE_CHARACTERS = 100;

/** A line, or several, for memory that the kernel wrote. */
export function writtenText(call: string, each: Written): string {
  const { name, element, elements, single, bytes } = each;
  if (call === 'getdents64') {
    return directoryText(bytes);
  }
  if (call === 'sched_getaffinity') {
    return `${name}: ${bitList(bytes)}`;
  }
  if (element === 'pollfd') {
    return `${name}: ${(jsonValue(each) as { fd: number; revents: number }[])
      .map(({ fd, revents }) => `{fd=${fd}, revents=${flagsText('POLL', revents)}}`)
      .join(', ')}`;
  }
  const text = dated(memoryText(element, elements, single, bytes, Number.POSITIVE_INFINITY));
  if (text.length + name.length <= MOST_LINE_CHARACTERS || !single || !isStructName(element)) {
    return `${name}: ${text}`;
  }
  const members = topLevel(text.slice(1, -1));
  return [`${name}:`, ...members.map((member) => `  ${member.replace('=', ' = ')}`)].join('\n');
}

const DIRECTORY_ENTRY_TYPES: Readonly<Record<number, string>> = {
  1: 'fifo',
  2: 'char',
  4: 'dir',
  6: 'block',
  8: 'file',
  10: 'link',
  12: 'socket',
};

/** The entries that getdents64(2) wrote, a line for each: inode, type, name. */
function directoryText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += view.getUint16(at + 16, true)) {
    const inode = String(view.getBigUint64(at, true));
    const type = DIRECTORY_ENTRY_TYPES[view.getUint8(at + 18)] ?? 'unknown';
    const name = bytes.subarray(at + 19, bytes.indexOf(0, at + 19));
    lines.push(`${inode.padStart(12)}  ${type.padEnd(7)}  ${new TextDecoder().decode(name)}`);
  }
  return lines.join('\n');
}

/** The bits that are set, from 0: `0-3, 6`. */
function bitList(bytes: Uint8Array): string {
  const ranges: [number, number][] = [];
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    if (((bytes[bit >> 3] as number) >> (bit & 7)) & 1) {
      const last = ranges.at(-1);
      if (last !== undefined && last[1] === bit - 1) {
        last[1] = bit;
      } else {
        ranges.push([bit, bit]);
      }
    }
  }
  return ranges
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(', ');
}

/** Times of files with the date beside the seconds, as strace shows them. */
function dated(text: string): string {
  return text.replace(
    /\b((?:st|stx)_(?:a|b|c|m)time=(?:\{tv_sec=)?)(\d+)\b/g,
    (whole, before: string, seconds: string) => {
      const date = new Date(Number(seconds) * 1000);
      return Number.isNaN(date.getTime()) || seconds === '0'
        ? whole
        : `${before}${seconds} /* ${date.toISOString().slice(0, 19)}Z */`;
    },
  );
}

/** The parts between commas that stand in no braces, brackets or quotes. */
function topLevel(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|, |./gs)) {
    depth += /^[{[(]$/.test(token) ? 1 : /^[}\])]$/.test(token) ? -1 : 0;
    if (token === ', ' && depth === 0) {
      parts.push('');
    } else {
      parts[parts.length - 1] += token;
    }
  }
  return parts;
}
