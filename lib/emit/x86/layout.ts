// Where everything goes: headers, pieces of code, blocks of data, packed or not, and memory that is not in the file.
// Every arrangement worth it is tried with a quick search for the code, the best ones with a thorough one.

import { type Assembly, assemble, type Plan, plan, type Stretch } from './assembler.js';
import { type Code, type CodeOptions, LOOSE_EXTRA, type Over, type Unpacking } from './code.js';
import { compile } from './compile.js';
import { PAGE_BYTES, type Scheme } from './headers.js';
import { hoisted } from './hoist.js';
import type { Lowered } from './lower.js';
import { alignUp, arrange, type Memory, placeZeroed } from './memory.js';
import type { Op } from './ops.js';
import type { Sources } from './pack.js';
import { headerPlacements, holes, overs, type Placement } from './placement.js';
import type { Effort } from './stage.js';
import { packBlocks, streamBytes } from './stream.js';
import type { LaidOut } from './write.js';

interface Arrangement extends Placement {
  /** Code right behind the headers, or before the last block of data. */
  readonly codeFirst: boolean;
  /** Blocks that are packed, in their order. */
  readonly packed: readonly number[];
  /** The block whose lowest address byte zeroed memory begins with, where that is free to choose; else -1. */
  readonly alike: number;
  /** The same for what is unpacked. */
  readonly alikeUnpacked: number;
  readonly over: Over | null;
  readonly sources: Sources;
}

type Variant = Omit<CodeOptions, 'effort'>;

/** What to lay out, and what may be tried. */
export interface Task {
  readonly lowered: Lowered;
  readonly alignment: bigint;
  readonly schemes: readonly Scheme[];
  readonly variants: readonly Variant[];
  readonly mayPack: boolean;
  readonly quick: Effort;
  readonly thorough: Effort;
}

const THOROUGH_TRIES = 2;
const LED_OVER_TRIES = 8;
const KEPT_VARIANTS = 2;
/** Below this much saved, the decoder cannot pay for itself. */
const LEAST_SAVED_BYTES = 16;

/** The smallest file found. */
export function layOut(task: Task): LaidOut {
  const tried: (Attempt & { arrangement: Arrangement; variant: Variant })[] = [];
  const lengths = new Map<string, bigint>();
  const attempt = (arrangement: Arrangement, variant: Variant, guess?: bigint) => {
    // Code is about as long as where it was last made for the like.
    const like = `${task.variants.indexOf(variant)} ${arrangement.scheme.length} ${arrangement.packed.length > 0}`;
    const options = { ...variant, effort: task.quick };
    const found = settle(task, arrangement, options, guess ?? lengths.get(like));
    if (found !== null) {
      lengths.set(like, found.codeLength);
      tried.push({ arrangement, variant, ...found });
    }
  };
  // How code is best made hardly depends on where data stand: all variants are tried on the simplest arrangements.
  const all = arrangements(task);
  const [simple, others] = [all.filter(isSimple), all.filter((a) => !isSimple(a))];
  for (const arrangement of simple) {
    for (const variant of task.variants) {
      attempt(arrangement, variant);
    }
  }
  const ranked = [...tried].sort((a, b) => Number(sizeOf(a.file) - sizeOf(b.file)));
  const kept = [...new Set(ranked.map(({ variant }) => variant))].slice(0, KEPT_VARIANTS);
  // Where no simple arrangement has room for the program, nothing is known yet.
  const variants = kept.length > 0 ? kept : task.variants;
  for (const arrangement of others) {
    for (const variant of variants) {
      attempt(arrangement, variant);
    }
  }
  tried.sort((a, b) => Number(sizeOf(a.file) - sizeOf(b.file)));
  for (const { arrangement, variant, codeLength } of tried.slice(0, LED_OVER_TRIES)) {
    const mayPage = arrangement.packed.length > 0 && arrangement.scheme.base < 1n << 32n;
    for (const sources of mayPage ? (['near', 'page'] as const) : (['near'] as const)) {
      // Only where the steps come first: the search counts from there to the hole's end.
      const over = variant.testing.kind === 'register' ? [] : overs(arrangement);
      for (const led of [...(sources === 'page' ? [null] : []), ...over]) {
        attempt({ ...arrangement, over: led, sources }, variant, codeLength);
      }
    }
  }
  tried.sort((a, b) => Number(sizeOf(a.file) - sizeOf(b.file)));
  let best = tried[0]?.file;
  // The best of both kinds: so the choice to pack never makes a file larger.
  const isPacked = ({ arrangement }: (typeof tried)[number]) => arrangement.packed.length > 0;
  const finalists = [tried.filter((t) => !isPacked(t)), tried.filter(isPacked)];
  for (const { arrangement, variant, codeLength } of finalists.flatMap((t) =>
    t.slice(0, THOROUGH_TRIES),
  )) {
    const options = { ...variant, effort: task.thorough };
    const found = settle(task, arrangement, options, codeLength);
    if (found !== null && sizeOf(found.file) < sizeOf(best!)) {
      best = found.file;
    }
  }
  if (best === undefined) {
    throw new Error('no layout takes this program');
  }
  return best;
}

/** Nothing but code in the headers' holes, nothing packed. */
function isSimple({ inHeader, packed, codeFirst, alike }: Arrangement): boolean {
  return inHeader.size === 0 && packed.length === 0 && codeFirst && alike < 0;
}

function sizeOf(file: LaidOut): bigint {
  return file.fileEnd - file.scheme.base;
}

function arrangements({ lowered, schemes, alignment, mayPack }: Task): Arrangement[] {
  const memory = arrange(lowered.regions);
  const found: Arrangement[] = [];
  for (const scheme of schemes) {
    const placements =
      alignment > 1n ? [new Map<number, number>()] : headerPlacements(scheme, memory);
    for (const inHeader of placements) {
      const nowhere = { alike: -1, alikeUnpacked: -1, over: null, sources: 'near' as const };
      const usual = { scheme, memory, inHeader, codeFirst: true, packed: [], ...nowhere };
      found.push(usual);
      if (scheme.isWhole && memory.blocks.length > 1) {
        found.push({ ...usual, codeFirst: false });
      }
      if (scheme.writableEnd !== null && alignment === 1n) {
        found.push(...[...memory.blocks.keys()].map((alike) => ({ ...usual, alike })));
      }
      for (const packed of mayPack && alignment === 1n ? packings(memory, inHeader) : []) {
        found.push({ ...usual, packed });
        const raw = [...memory.blocks.keys()].filter((i) => !packed.includes(i));
        for (const alike of scheme.writableEnd === null ? [] : raw) {
          found.push(...raw.map((alikeUnpacked) => ({ ...usual, packed, alike, alikeUnpacked })));
        }
      }
    }
  }
  return found;
}

/**
 * All blocks behind the headers, or text alone, or all but one: without it the rest may be near enough for shorter
 * addresses.
 */
function packings(memory: Memory, inHeader: ReadonlyMap<number, number>): number[][] {
  const { blocks } = memory;
  const behind = [...blocks.keys()].filter((i) => !inHeader.has(i));
  const sorted = behind.sort((a, b) => blocks[a]!.zeros - blocks[b]!.zeros || a - b);
  const text = sorted.filter((i) => blocks[i]!.bytes.every((byte) => byte < 128));
  const others = sorted.map((left) => sorted.filter((i) => i !== left));
  return [sorted, ...(text.length + 1 < sorted.length ? [text] : []), ...others].filter((order) => {
    const stream = order.length > 0 ? packBlocks(memory, order, 'near') : null;
    return stream !== null && stream.bytes.length + LEAST_SAVED_BYTES <= stream.length;
  });
}

/** Addresses depend on how much code stands behind the headers, and code on addresses: guess until both agree. */
function settle(
  task: Task,
  arrangement: Arrangement,
  options: CodeOptions,
  firstGuess = 40n,
): Attempt | null {
  let guess = firstGuess;
  let fallback: Attempt | null = null;
  for (let round = 0; round < 4; round += 1) {
    const attempt = tryLength(task, arrangement, options, guess);
    if (attempt === null) {
      return null;
    }
    const { file, codeLength } = attempt;
    if (codeLength === guess) {
      return attempt;
    }
    // A guess that was too long leaves a gap.
    if (codeLength < guess && (fallback === null || sizeOf(file) < sizeOf(fallback.file))) {
      fallback = attempt;
    }
    guess = round < 2 || codeLength > guess ? codeLength : guess;
  }
  return fallback;
}

interface Attempt {
  readonly file: LaidOut;
  /** How much code stands behind the headers, or behind the data that come first. */
  readonly codeLength: bigint;
}

function tryLength(
  { lowered, alignment }: Task,
  arrangement: Arrangement,
  options: CodeOptions,
  codeLength: bigint,
): Attempt | null {
  const { scheme, memory } = arrangement;
  const isFixed = (i: number) => memory.blocks[i]!.constant || arrangement.packed.includes(i);
  if (scheme.writableEnd !== null && ![...memory.blocks.keys()].every(isFixed)) {
    return null;
  }
  const places = placeData(arrangement, alignment, codeLength);
  if (places === null) {
    return null;
  }
  const { blockAddresses, dataEnd, codeStart, unpacking, data } = places;
  const writable = scheme.base + PAGE_BYTES;
  const free = alikeFrom(
    scheme.writableEnd === null || dataEnd > writable ? dataEnd : writable,
    blockAddresses[arrangement.alike],
  );
  const { addresses, end } = placeZeroed(lowered, memory, blockAddresses, free, alignment);
  const isLoose = lowered.looseRegion >= 0;
  const memoryEnd = end + (isLoose ? BigInt(LOOSE_EXTRA) : 0n);
  if (scheme.onePage && memoryEnd > scheme.base + PAGE_BYTES) {
    return null;
  }
  if (scheme.writableEnd !== null && memoryEnd > scheme.base + BigInt(scheme.writableEnd)) {
    return null;
  }
  const compiled = compile(
    lowered.steps,
    { regions: addresses, base: scheme.base, end, unpacking, over: arrangement.over },
    options,
    lowered.startStack,
  );
  const code = compiled && bestPieces(compiled, arrangement, codeStart, options.bits);
  if (compiled === null || code === null) {
    return null;
  }
  const minimum = scheme.base + BigInt(scheme.minimum);
  const used = code.end > codeStart ? code.end : codeStart;
  const fileEnd = [
    minimum,
    used,
    ...data.map(({ address, bytes }) => address + BigInt(bytes.length)),
  ];
  const fileLast = fileEnd.reduce((a, b) => (a > b ? a : b));
  // A zero follows the file in its page, for the decoder.
  if (scheme.writableEnd !== null && fileLast >= writable) {
    return null;
  }
  const entry = scheme.entryOffset === null ? code.labels.get(compiled.entry)! : scheme.base + 1n;
  return {
    file: {
      scheme,
      code,
      entry,
      data,
      fileEnd: fileLast,
      memoryEnd,
    },
    codeLength: used - codeStart,
  };
}

/** The first place from here on whose address has the same lowest byte. */
function alikeFrom(place: bigint, address: bigint | undefined): bigint {
  return address === undefined ? place : place + ((address - place) & 0xffn);
}

interface DataPlaces {
  readonly blockAddresses: bigint[];
  /** After the last block and the zeros that belong to it. */
  readonly dataEnd: bigint;
  readonly codeStart: bigint;
  readonly unpacking: Unpacking | null;
  readonly data: LaidOut['data'];
}

function placeData(
  arrangement: Arrangement,
  alignment: bigint,
  codeLength: bigint,
): DataPlaces | null {
  const { scheme, memory, inHeader, codeFirst, packed } = arrangement;
  const { blocks } = memory;
  const blockAddresses: bigint[] = [];
  for (const [index, offset] of inHeader) {
    blockAddresses[index] = scheme.base + BigInt(offset);
  }
  // The block with most zeros after it stands last, where they need no place in the file.
  const behind = [...blocks.keys()]
    .filter((i) => !inHeader.has(i))
    .sort((a, b) => blocks[a]!.zeros - blocks[b]!.zeros || a - b);
  let at = scheme.base + BigInt(scheme.length);
  let codeStart = at;
  const data = (indexes: Iterable<number>) =>
    [...indexes].map((i) => ({
      name: blocks[i]!.name,
      address: blockAddresses[i]!,
      bytes: blocks[i]!.bytes,
    }));
  if (packed.length > 0) {
    at = codeStart + codeLength;
    const stream = packBlocks(memory, packed, arrangement.sources);
    if (stream === null) {
      return null;
    }
    const raw = behind.filter((i) => !packed.includes(i));
    let source = at;
    let streamEnd = at;
    // What has zeros after it stands last.
    const zerosOf = (i: number) => blocks[i]?.zeros ?? 0;
    const isLast = zerosOf(raw.at(-1) ?? -1) > 0;
    for (const index of isLast ? [...raw.slice(0, -1), -1, raw.at(-1)!] : [...raw, -1]) {
      if (index < 0) {
        source = at;
        streamEnd = at += BigInt(stream.bytes.length);
      } else {
        blockAddresses[index] = at;
        at += BigInt(blocks[index]!.bytes.length + blocks[index]!.zeros);
      }
    }
    // The decoder begins by storing a zero before its first byte.
    const target = alikeFrom(
      (scheme.writableEnd === null ? at : scheme.base + PAGE_BYTES) + 1n,
      blockAddresses[arrangement.alikeUnpacked],
    );
    for (const [i, index] of packed.entries()) {
      blockAddresses[index] = target + BigInt(stream.offsets[i]!);
    }
    const bytes = streamBytes(stream, target);
    if (bytes === null) {
      return null;
    }
    const length = BigInt(stream.length);
    const unpacking = {
      source,
      sourceEnd: streamEnd,
      target,
      targetEnd: target + length,
      threshold: stream.threshold,
      sources: stream.sources,
      following: isLast ? blocks[raw.at(-1)!]!.bytes[0]! : streamEnd === target - 1n ? null : 0,
    };
    return {
      blockAddresses,
      dataEnd: target + length + BigInt(blocks[packed.at(-1)!]!.zeros),
      codeStart,
      unpacking,
      data: [
        ...data(inHeader.keys()),
        ...data(raw),
        { name: 'packed data', address: source, bytes },
      ],
    };
  }
  for (const [i, index] of [...behind, -1].entries()) {
    if (i === (codeFirst ? 0 : Math.max(0, behind.length - 1))) {
      codeStart = at;
      at += codeLength;
    }
    const block = blocks[index];
    if (block !== undefined) {
      at = alignUp(at, alignment);
      blockAddresses[index] = at;
      at += BigInt(block.bytes.length + block.zeros);
    }
  }
  return { blockAddresses, dataEnd: at, codeStart, unpacking: null, data: data(blocks.keys()) };
}

/** The choice of holes that leaves least code behind the headers. */
function bestPieces(
  compiled: Code,
  arrangement: Arrangement,
  tailStart: bigint,
  bits: 32 | 64,
): Assembly | null {
  const { scheme } = arrangement;
  const tail: Stretch = { start: Number(tailStart), end: null };
  const ops = scheme.entryOffset === null ? compiled.ops : afterPrefixes(compiled.ops);
  const entry = scheme.entryOffset === null ? null : Number(scheme.base) + scheme.entryOffset;
  const byFirst = new Map<number, ReadonlySet<readonly Op[]>>();
  let best: { plan: Plan; ops: readonly Op[] } | null = null;
  for (const chosen of orders(holes(arrangement))) {
    if (entry !== null && chosen[0]?.start !== entry) {
      continue;
    }
    const stretches = [...chosen, tail];
    const { start } = stretches[0]!;
    const orderings = byFirst.get(start) ?? new Set([ops, hoisted(bits, ops, stretches[0]!)]);
    byFirst.set(start, orderings);
    for (const filled of orderings) {
      const found = plan(bits, filled, stretches);
      if (found !== null && (best === null || found.end < best.plan.end)) {
        best = { plan: found, ops: filled };
      }
    }
  }
  return best && assemble(bits, best.ops, best.plan);
}

/** Every choice of the stretches, in every order. */
function orders(stretches: readonly Stretch[]): Stretch[][] {
  return [
    [],
    ...stretches.flatMap((first) =>
      orders(stretches.filter((other) => other !== first)).map((rest) => [first, ...rest]),
    ),
  ];
}

/** Code that runs after "ELF" as REX prefixes: its first instruction must be one that they do not change. */
function afterPrefixes(ops: readonly Op[]): readonly Op[] {
  const unchanged = ['mov8', 'mov', 'pushi', 'inc', 'dec', 'add8', 'cdq', 'learip', 'jump'];
  const first = ops.find(({ op }) => op !== 'label')!;
  const safe = unchanged.includes(first.op) || (first.op === 'xchg' && first.s === 0);
  return safe ? ops : [{ op: 'nop' }, ...ops];
}
