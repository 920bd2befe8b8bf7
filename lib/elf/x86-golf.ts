// The golfed layout: headers overlap, and blocks of data and pieces of code stand in the bytes of theirs that are free.
// Every way to put the blocks is tried with a quick search, the best ones with a thorough one.

import type { Emitted, MapEntry, ResolvedOptions } from './types.js';
import { type Assembly, assemble, type Stretch } from './x86-assembler.js';
import { type Code, type CodeOptions, compile, LOOSE_EXTRA } from './x86-compile.js';
import type { Op } from './x86-encoder.js';
import type { Lowered } from './x86-lower.js';
import { alignUp, arrange, type Memory, placeZeroed } from './x86-memory.js';
import { PAGE_BYTES, SCHEMES, type Scheme, TAKEN, template } from './x86-overlap.js';
import { withZeros } from './x86-plain.js';
import type { Effort } from './x86-search.js';

interface GolfedFile {
  readonly scheme: Scheme;
  readonly memory: Memory;
  readonly code: Assembly;
  readonly entry: bigint;
  readonly blockAddresses: readonly bigint[];
  readonly fileEnd: bigint;
  readonly memoryEnd: bigint;
}

/** A scheme with the blocks that stand in its headers: block index to offset. */
interface Arrangement {
  readonly scheme: Scheme;
  readonly memory: Memory;
  readonly inHeader: ReadonlyMap<number, number>;
}

type Variant = Omit<CodeOptions, 'effort'>;

const THOROUGH_TRIES = 4;

/** The smallest file found. */
export function emitGolfed(
  lowered: Lowered,
  alignment: bigint,
  variants: readonly Variant[],
  efforts: { readonly quick: Effort; readonly thorough: Effort },
  options: ResolvedOptions,
): Emitted {
  const memory = arrange(lowered.regions);
  const bits = variants[0]!.bits;
  const tried: { arrangement: Arrangement; variant: Variant; file: GolfedFile }[] = [];
  for (const scheme of SCHEMES[bits]) {
    for (const inHeader of alignment > 1n ? [new Map()] : headerPlacements(scheme, memory)) {
      const arrangement = { scheme, memory, inHeader };
      for (const variant of variants) {
        const file = settle(lowered, alignment, arrangement, { ...variant, effort: efforts.quick });
        if (file !== null) {
          tried.push({ arrangement, variant, file });
        }
      }
    }
  }
  tried.sort((a, b) => Number(sizeOf(a.file) - sizeOf(b.file)));
  let best = tried[0]?.file;
  for (const { arrangement, variant } of tried.slice(0, THOROUGH_TRIES)) {
    const file = settle(lowered, alignment, arrangement, { ...variant, effort: efforts.thorough });
    if (file !== null && sizeOf(file) < sizeOf(best!)) {
      best = file;
    }
  }
  if (best === undefined) {
    throw new Error('no golfed layout takes this program');
  }
  return write(best, options);
}

function sizeOf(file: GolfedFile): bigint {
  return file.fileEnd - file.scheme.base;
}

/** Every way to put some of the blocks into the headers, each at the first places that take it. */
function headerPlacements(scheme: Scheme, { blocks }: Memory): Map<number, number>[] {
  const empty = template(scheme);
  if (scheme.entryOffset !== null) {
    // The program must begin there.
    empty.fill(TAKEN, scheme.entryOffset, scheme.entryOffset + 4);
  }
  const found: Map<number, number>[] = [];
  const place = (index: number, bytes: (number | null)[], chosen: Map<number, number>) => {
    if (found.length >= 24) {
      return;
    }
    const block = blocks[index];
    if (block === undefined) {
      found.push(chosen);
      return;
    }
    const content = [...block.bytes, ...Array(Math.min(block.zeros, scheme.length)).fill(0)];
    let places = 0;
    for (let offset = 0; offset + content.length <= scheme.length && places < 2; offset += 1) {
      if (
        content.every(
          (byte, i) => bytes[offset + i] === null || (block.constant && bytes[offset + i] === byte),
        )
      ) {
        const taken = bytes.slice();
        taken.splice(offset, content.length, ...content.map(() => TAKEN));
        place(index + 1, taken, new Map([...chosen, [index, offset]]));
        places += 1;
      }
    }
    place(index + 1, bytes, chosen);
  };
  place(0, empty, new Map());
  return found;
}

/** Free stretches of the header, with those that blocks take out; at least 3 bytes, or a jump on is all they could hold. */
function holes({ scheme, memory, inHeader }: Arrangement): Stretch[] {
  const bytes = template(scheme);
  for (const [index, offset] of inHeader) {
    bytes.fill(TAKEN, offset, offset + memory.blocks[index]!.bytes.length);
  }
  const found: Stretch[] = [];
  for (let start = 0; start < bytes.length; start += 1) {
    if (bytes[start] === null) {
      let end = start;
      while (bytes[end] === null) {
        end += 1;
      }
      if (end - start >= 3) {
        found.push({ start: scheme.base + BigInt(start), end: scheme.base + BigInt(end) });
      }
      start = end;
    }
  }
  return found;
}

/** Addresses depend on how much code stands behind the headers, and code on addresses: guess until both agree. */
function settle(
  lowered: Lowered,
  alignment: bigint,
  arrangement: Arrangement,
  options: CodeOptions,
): GolfedFile | null {
  const { scheme } = arrangement;
  const tail = scheme.base + BigInt(scheme.length);
  let guess = tail + 40n;
  let fallback: GolfedFile | null = null;
  for (let round = 0; round < 6; round += 1) {
    const file = tryTail(lowered, alignment, arrangement, options, guess);
    if (file === null) {
      return null;
    }
    const end = file.code.end < tail ? tail : file.code.end;
    if (end === guess) {
      return file;
    }
    if (end < guess && (fallback === null || sizeOf(file) < sizeOf(fallback))) {
      fallback = file;
    }
    guess = round < 4 || end > guess ? end : guess;
  }
  return fallback;
}

function tryTail(
  lowered: Lowered,
  alignment: bigint,
  arrangement: Arrangement,
  options: CodeOptions,
  codeEnd: bigint,
): GolfedFile | null {
  const { scheme, memory, inHeader } = arrangement;
  const { blocks } = memory;
  const blockAddresses: bigint[] = [];
  let at = codeEnd;
  let fileEnd = codeEnd;
  const inTail = [...blocks.keys()].filter((i) => !inHeader.has(i));
  for (const [index, offset] of inHeader) {
    blockAddresses[index] = scheme.base + BigInt(offset);
  }
  for (const index of inTail.sort((a, b) => blocks[a]!.zeros - blocks[b]!.zeros || a - b)) {
    at = alignUp(at, alignment);
    blockAddresses[index] = at;
    fileEnd = at + BigInt(blocks[index]!.bytes.length);
    at = fileEnd + BigInt(blocks[index]!.zeros);
  }
  const { addresses, end } = placeZeroed(lowered.regions, memory, blockAddresses, at, alignment);
  const memoryEnd =
    end +
    (lowered.steps.some((s) => s.kind === 'call' && s.looseLength >= 0) ? BigInt(LOOSE_EXTRA) : 0n);
  if (scheme.onePage && memoryEnd > scheme.base + PAGE_BYTES) {
    return null;
  }
  const places = { regions: addresses, base: scheme.base, end };
  const compiled = compile(lowered.steps, places, options);
  const code = bestPieces(compiled, arrangement, options.bits);
  if (code === null) {
    return null;
  }
  const minimum = scheme.base + BigInt(scheme.minimum);
  fileEnd = fileEnd < minimum ? minimum : fileEnd;
  const entry = scheme.entryOffset === null ? code.labels.get(compiled.entry)! : scheme.base + 1n;
  return { scheme, memory, code, entry, blockAddresses, fileEnd, memoryEnd };
}

/** The choice of holes that leaves least code behind the headers. */
function bestPieces(compiled: Code, arrangement: Arrangement, bits: 32 | 64): Assembly | null {
  const { scheme } = arrangement;
  const tail: Stretch = { start: scheme.base + BigInt(scheme.length), end: null };
  const free = holes(arrangement);
  const ops = scheme.entryOffset === null ? compiled.ops : afterPrefixes(compiled.ops);
  let best: Assembly | null = null;
  for (let subset = 0; subset < 1 << free.length; subset += 1) {
    const chosen = free.filter((_, i) => (subset & (1 << i)) !== 0);
    if (
      scheme.entryOffset !== null &&
      chosen[0]?.start !== scheme.base + BigInt(scheme.entryOffset)
    ) {
      continue;
    }
    const code = assemble(bits, ops, [...chosen, tail]);
    if (code !== null && (best === null || code.end < best.end)) {
      best = code;
    }
  }
  return best;
}

/** Code that runs after "ELF" as REX prefixes: its first instruction must be one that they do not change. */
function afterPrefixes(ops: readonly Op[]): readonly Op[] {
  const unchanged = ['mov8', 'mov', 'pushi', 'inc', 'dec', 'add8', 'cdq', 'learip', 'jump'];
  const first = ops.find(({ op }) => op !== 'label')!;
  const safe = unchanged.includes(first.op) || (first.op === 'xchg' && first.s === 0);
  return safe ? ops : [{ op: 'nop' }, ...ops];
}

function write(file: GolfedFile, options: ResolvedOptions): Emitted {
  const { scheme, memory, memoryEnd } = file;
  const { base } = scheme;
  const bytes = new Uint8Array(Number(sizeOf(file)));
  const memoryBytes = max(memoryEnd - base, sizeOf(file));
  const parts: MapEntry[] = [];
  const put = (
    offset: number,
    content: ArrayLike<number>,
    kind: MapEntry['kind'],
    text: string,
  ) => {
    bytes.set(content, offset);
    parts.push({ offset, length: content.length, address: Number(base) + offset, kind, text });
  };
  for (const { offset, bytes: content, name } of scheme.fields(
    file.entry,
    BigInt(bytes.length),
    memoryBytes,
  )) {
    put(offset, content, 'header', name);
  }
  for (const { address, bytes: content, text } of file.code.instructions) {
    put(Number(address - base), content, 'code', text);
  }
  const headers = new Set(
    parts.flatMap(({ offset, length }) => Array.from({ length }, (_, i) => offset + i)),
  );
  for (const [i, block] of memory.blocks.entries()) {
    // Where a block shares bytes with the headers, they are the same and listed there.
    const start = Number(file.blockAddresses[i]! - base);
    for (let from = 0; from < block.bytes.length; ) {
      let to = from;
      while (to < block.bytes.length && headers.has(start + to) === headers.has(start + from)) {
        to += 1;
      }
      if (!headers.has(start + from)) {
        put(start + from, block.bytes.slice(from, to), 'data', block.name);
      }
      from = to;
    }
  }
  return {
    bytes,
    target: options.target,
    memoryBytes: Number(memoryBytes),
    parts: withZeros(parts, bytes.length),
  };
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
