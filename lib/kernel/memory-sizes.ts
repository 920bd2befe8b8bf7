// How many bytes the memory of a signature takes: so many elements, or what a struct there says itself.

import { OWN_LENGTHS } from './signatures.js';
import { isStructName, type StructName, structLayout, wordBytes } from './struct.js';
import type { Arch } from './syscall-numbers.js';

const ELEMENT_BYTES: Readonly<Record<string, number>> = {
  int: 4,
  loff: 8,
  u16: 2,
  u32: 4,
  u64: 8,
};
const BYTE_ELEMENTS = new Set(['bytes', 'text', 'sockaddr', 'option', 'sigset']);
/** A page is at least that long, and mincore writes a byte for each. */
const PAGE_BYTES = 4096;
const PROBE_HEAD_BYTES = 16;
const PROBE_OP_BYTES = 8;

/** The struct of which an element is a part as long as an argument says, or the whole that says it itself; else null. */
export function partialStruct(element: string): StructName | null {
  const name = /^(\w+)_(?:bytes|self)$/.exec(element)?.[1];
  return name !== undefined && isStructName(name) ? name : null;
}

/** How many bytes that many elements take. A word is 4 bytes on ia32, else 8. */
export function memoryBytes(
  element: string,
  elements: number,
  arch = process.arch as Arch,
): number {
  if (BYTE_ELEMENTS.has(element) || element.endsWith('_bytes')) {
    return elements;
  }
  const word = wordBytes(arch);
  switch (element) {
    case 'fdset':
      return Math.ceil(elements / (word * 8)) * word;
    case 'nodemask': // The kernel takes one from the number of bits.
      return elements === 0 ? 0 : Math.ceil((elements - 1) / (word * 8)) * word;
    case 'pages':
      return Math.ceil(elements / PAGE_BYTES);
    case 'msgbuf': // A message begins with its type, which its length does not count.
      return word + elements;
    case 'io_uring_probe':
      return PROBE_HEAD_BYTES + elements * PROBE_OP_BYTES;
  }
  if (element.endsWith('_self')) {
    const { at, bytes } = OWN_LENGTHS[element.slice(0, -'_self'.length)] as {
      at: number;
      bytes: number;
    };
    return elements * (at + bytes);
  }
  const bytes = isStructName(element)
    ? structLayout(element, arch).size
    : (ELEMENT_BYTES[element] ?? word);
  return elements * bytes;
}

/** How long the struct at the start of `bytes` says that it is; null when they end before it says so. */
export function ownLength(element: string, bytes: Uint8Array): number | null {
  const {
    at,
    bytes: size,
    base,
    unit,
    whenZero = 0,
  } = OWN_LENGTHS[element.slice(0, -'_self'.length)] as (typeof OWN_LENGTHS)[string];
  if (bytes.length < at + size) {
    return null;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, size);
  const number =
    size === 2
      ? view.getUint16(0, true)
      : size === 4
        ? view.getUint32(0, true)
        : Number(view.getBigUint64(0, true));
  return Math.max(at + size, base + (number === 0 ? whenZero : number) * unit);
}
