// From a layout to the file's bytes and the map that names each of them.

import type { Emitted, MapEntry, Target } from '../options.js';
import type { Assembly } from './assembler.js';
import type { Scheme } from './headers.js';

/** A program whose every part has its place. */
export interface LaidOut {
  readonly scheme: Scheme;
  readonly code: Assembly;
  readonly entry: bigint;
  readonly data: readonly {
    readonly name: string;
    readonly address: bigint;
    readonly bytes: Uint8Array;
  }[];
  readonly fileEnd: bigint;
  readonly memoryEnd: bigint;
}

export function write(file: LaidOut, target: Target): Emitted {
  const { scheme, memoryEnd } = file;
  const { base } = scheme;
  const fileBytes = file.fileEnd - base;
  const bytes = new Uint8Array(Number(fileBytes));
  const needed = memoryEnd - base > fileBytes ? memoryEnd - base : fileBytes;
  const memoryBytes = scheme.writableEnd === null ? needed : file.entry;
  const parts: MapEntry[] = [];
  const put = (
    offset: number,
    content: ArrayLike<number>,
    kind: MapEntry['kind'],
    text: string,
    labels: readonly string[] = [],
  ) => {
    bytes.set(content, offset);
    const part = { offset, length: content.length, address: Number(base) + offset, kind, text };
    parts.push(labels.length > 0 ? { ...part, labels } : part);
  };
  for (const { offset, bytes: content, name } of scheme.fields(
    file.entry,
    BigInt(bytes.length),
    memoryBytes,
  )) {
    put(offset, content, 'header', name);
  }
  const labels = new Map<bigint, string[]>();
  for (const [name, address] of file.code.labels) {
    labels.set(address, [...(labels.get(address) ?? []), name]);
  }
  for (const { address, bytes: content, text } of file.code.instructions) {
    put(Number(address - base), content, 'code', text, labels.get(address));
  }
  const headers = new Set(
    parts
      .filter(({ offset }) => offset < scheme.length)
      .flatMap(({ offset, length }) => Array.from({ length }, (_, i) => offset + i)),
  );
  for (const { address, bytes: content, name } of file.data) {
    // Where data share bytes with the headers, they are the same and listed there.
    const start = Number(address - base);
    if (start >= scheme.length) {
      if (content.length > 0) {
        put(start, content, 'data', name);
      }
      continue;
    }
    for (let from = 0; from < content.length; ) {
      let to = from;
      while (to < content.length && headers.has(start + to) === headers.has(start + from)) {
        to += 1;
      }
      if (!headers.has(start + from)) {
        put(start + from, content.slice(from, to), 'data', name);
      }
      from = to;
    }
  }
  return {
    bytes,
    target,
    memoryBytes: Number(memoryBytes),
    parts: withZeros(parts, bytes.length),
  };
}

/** Fills the gaps between entries: zeros that belong to the region before them. */
function withZeros(parts: readonly MapEntry[], total: number): MapEntry[] {
  const sorted = [...parts].sort((a, b) => a.offset - b.offset);
  const filled: MapEntry[] = [];
  let at = 0;
  for (const part of [...sorted, null]) {
    const next = part === null ? total : part.offset;
    if (next > at) {
      const before = filled.at(-1)!;
      const address = before.address + before.length;
      filled.push({
        offset: at,
        length: next - at,
        address,
        kind: 'data',
        text: `${before.kind === 'data' ? before.text : 'gap'}: zeros`,
      });
    }
    if (part !== null) {
      filled.push(part);
      at = part.offset + part.length;
    }
  }
  return filled;
}
