// The plain layout: whole headers, then code and data, then memory that is not in the file. One segment, writable and
// executable; no PT_GNU_STACK, which would cost a program header and on x86-64 change nothing (its absence leaves the
// stack without execute permission there).

import {
  EHDR_BYTES,
  EM_386,
  EM_X86_64,
  fieldBytes,
  headerFields,
  PHDR_BYTES,
} from './elf-header.js';
import type { Emitted, MapEntry, ResolvedOptions } from './types.js';
import { assemble, lengthOf, type Placed } from './x86-assembler.js';
import { type CodeOptions, compile, LOOSE_EXTRA } from './x86-compile.js';
import type { Lowered } from './x86-lower.js';
import { alignUp, arrange, type Memory, placeZeroed } from './x86-memory.js';

const BASE = 0x10000n;

interface PlainFile {
  readonly code: readonly Placed[];
  readonly codeAddress: bigint;
  readonly entry: bigint;
  readonly blockOrder: readonly number[];
  readonly blockAddresses: readonly bigint[];
  readonly fileEnd: bigint;
  readonly memoryEnd: bigint;
}

/** Lays out and compiles for one choice of options; the caller tries several and keeps the smallest. */
export function layOutPlain(
  lowered: Lowered,
  bits: 32 | 64,
  alignment: bigint,
  options: CodeOptions,
): PlainFile {
  const memory = arrange(lowered.regions);
  const start = BASE + BigInt(EHDR_BYTES[bits] + PHDR_BYTES[bits]);
  let best: PlainFile | undefined;
  for (const codeFirst of [true, false]) {
    const file = settle(lowered, memory, start, alignment, options, codeFirst);
    if (best === undefined || file.fileEnd < best.fileEnd) {
      best = file;
    }
  }
  return best!;
}

/**
 * Addresses depend on the code's length and the code, a little, on the addresses: guess, compile, and guess again with
 * what came out. A guess that was too long is made good by the gap after the code.
 */
function settle(
  lowered: Lowered,
  memory: Memory,
  start: bigint,
  alignment: bigint,
  options: CodeOptions,
  codeFirst: boolean,
): PlainFile {
  let guess = 0;
  let fallback: PlainFile | undefined;
  for (let round = 0; round < 6; round += 1) {
    const file = tryLength(lowered, memory, start, alignment, options, codeFirst, guess);
    const length = lengthOf(file.code);
    if (length === guess) {
      return file;
    }
    if (length < guess && (fallback === undefined || file.fileEnd < fallback.fileEnd)) {
      fallback = file;
    }
    // After some rounds of going back and forth, leave room.
    guess = round < 4 ? length : Math.max(guess, length);
  }
  if (fallback === undefined) {
    throw new Error('the code does not settle at one length');
  }
  return fallback;
}

function tryLength(
  lowered: Lowered,
  memory: Memory,
  start: bigint,
  alignment: bigint,
  options: CodeOptions,
  codeFirst: boolean,
  codeLength: number,
): PlainFile {
  // The block with most zeros after it stands last, where they need no place in the file.
  const order = [...memory.blocks.keys()].sort(
    (a, b) => memory.blocks[a]!.zeros - memory.blocks[b]!.zeros || a - b,
  );
  const blockAddresses: bigint[] = [];
  let at = start;
  const codeAt = codeFirst ? 0 : Math.max(0, order.length - 1);
  let codeAddress = start;
  const placeCode = () => {
    codeAddress = at;
    at += BigInt(codeLength);
  };
  let fileEnd = at;
  for (const [i, index] of order.entries()) {
    if (i === codeAt) {
      placeCode();
    }
    const block = memory.blocks[index]!;
    if (alignment > 1n) {
      at = alignUp(at, alignment);
    }
    blockAddresses[index] = at;
    fileEnd = at + BigInt(block.bytes.length);
    at = fileEnd + BigInt(block.zeros);
  }
  if (order.length === 0) {
    placeCode();
    fileEnd = at;
  }
  const { addresses, end } = placeZeroed(lowered.regions, memory, blockAddresses, at, alignment);
  const places = { regions: addresses, base: BASE, end };
  const { ops, entry } = compile(lowered.steps, places, options);
  const code = assemble(options.bits, ops, [{ start: codeAddress, end: null }])!;
  return {
    code: code.instructions,
    codeAddress,
    entry: code.labels.get(entry)!,
    blockOrder: order,
    blockAddresses,
    fileEnd,
    memoryEnd: lowered.steps.some((s) => s.kind === 'call' && s.looseLength >= 0)
      ? end + BigInt(LOOSE_EXTRA)
      : end,
  };
}

/** The file's bytes and their map. */
export function writePlain(
  lowered: Lowered,
  file: PlainFile,
  bits: 32 | 64,
  options: ResolvedOptions,
): Emitted {
  const { blocks } = arrange(lowered.regions);
  const bytes = new Uint8Array(Number(file.fileEnd - BASE));
  const fields = headerFields({
    bits,
    machine: bits === 64 ? EM_X86_64 : EM_386,
    base: BASE,
    entry: file.entry,
    fileBytes: BigInt(bytes.length),
    memoryBytes: file.memoryEnd - BASE,
  });
  const parts: MapEntry[] = [];
  const put = (
    address: bigint,
    content: ArrayLike<number>,
    kind: MapEntry['kind'],
    text: string,
  ) => {
    if (content.length > 0) {
      const offset = Number(address - BASE);
      bytes.set(content, offset);
      parts.push({ offset, length: content.length, address: Number(address), kind, text });
    }
  };
  let at = BASE;
  for (const field of fields) {
    put(at, fieldBytes(field), 'header', field.name);
    at += BigInt(field.length);
  }
  for (const { address, bytes: code, text } of file.code) {
    put(address, code, 'code', text);
  }
  for (const index of file.blockOrder) {
    put(file.blockAddresses[index]!, blocks[index]!.bytes, 'data', blocks[index]!.name);
  }
  return {
    bytes,
    target: options.target,
    memoryBytes: Number(file.memoryEnd - BASE),
    parts: withZeros(parts, bytes.length),
  };
}

/** Fills the gaps between entries: zeros that belong to the region before them. */
export function withZeros(parts: readonly MapEntry[], total: number): MapEntry[] {
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
