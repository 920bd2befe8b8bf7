// The last pass: the bytes of a file whose parts have their places, and its map.

import type { FileLayout, Part } from './file-layout.js';
import type { Emitted, MapEntry } from './options.js';
import type { Machine } from './target.js';

export function write({ target, elf }: Machine, layout: FileLayout): Emitted {
  const address = (offset: number) => elf.baseAddress + offset;
  const code = layout.code.placed.map(({ offset, instruction }): Part => {
    const { lengthBytes: length, text } = instruction;
    const word = BigInt(instruction.encode(address(offset), layout.labels));
    return { offset, length, bytes: littleEndian(word, length), kind: 'code', text };
  });
  const all = [...layout.parts, ...code];
  const headerEnd = Math.max(...layout.header.map(({ offset, length }) => offset + length));
  const inHeader = all.filter(({ offset }) => offset < headerEnd);
  const isTaken = (offset: number) =>
    inHeader.some((part) => offset >= part.offset && offset < part.offset + part.length);
  for (const { offset, length, text, value } of layout.header) {
    all.push(...untaken(offset, littleEndian(value, length), text, isTaken));
  }
  const bytes = new Uint8Array(layout.fileBytes);
  for (const part of all) {
    bytes.set(part.bytes, part.offset);
  }
  const labels = new Map<number, string[]>();
  for (const [name, offset] of layout.code.labels) {
    labels.set(offset, [...(labels.get(offset) ?? []), name]);
  }
  const parts = all
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, length, kind, text }): MapEntry => {
      const part = { offset, length, address: address(offset), kind, text };
      const names = kind === 'code' ? labels.get(offset) : undefined;
      return names === undefined ? part : { ...part, labels: names };
    });
  return { bytes, target, memoryBytes: layout.memoryBytes, parts };
}

function littleEndian(value: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, value, true);
  return bytes.subarray(0, length);
}

/** The stretches of a header field that nothing else stands in. */
function untaken(
  offset: number,
  bytes: Uint8Array,
  text: string,
  isTaken: (offset: number) => boolean,
): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < bytes.length; ) {
    let to = from;
    while (to < bytes.length && !isTaken(offset + to)) {
      to++;
    }
    if (to > from) {
      const length = to - from;
      const part = length === bytes.length ? text : `unused rest of ${text.split(':')[0]}`;
      const own = bytes.subarray(from, to);
      parts.push({ offset: offset + from, length, bytes: own, kind: 'header', text: part });
    }
    from = to + 1;
  }
  return parts;
}
