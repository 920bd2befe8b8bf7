// The arrangements worth trying: which headers, what stands in them, what is packed.

import { OVERLAPPING, WHOLE } from '../headers.js';
import type { Lowered } from '../lowered.js';
import type { Tricks } from '../tricks/tricks.js';
import { headerPlacements, type Placement } from './headers-data.js';
import { blocksOf, type Memory } from './memory.js';
import { packBlocks } from './stream.js';

export interface Arrangement extends Placement {
  /** Blocks that are packed, in their order. */
  readonly packed: readonly number[];
  /** Blocks behind the headers in this order; null: in the usual one. */
  readonly order: readonly number[] | null;
  /** The block whose lowest address byte zeroed memory begins with, where that is free to choose. */
  readonly zeroedLowByteOf: number | null;
  /** The same for what is unpacked. */
  readonly unpackedLowByteOf: number | null;
}

export interface ArrangementOptions {
  readonly bits: 32 | 64;
  readonly golfed: boolean;
  readonly pack: boolean;
  readonly alignment: bigint;
  readonly most: number;
  readonly tricks: Tricks;
}

/** Below this much saved, the decoder cannot pay for itself. */
const LEAST_SAVED_BYTES = 16;
/** With more blocks, only all of them are packed, or the text alone. */
const MOST_LEFT_OUT = 8;

/** The simplest first: nothing but code in the headers' holes, nothing packed. */
export function arrangements(
  { regions }: Lowered,
  { bits, golfed, pack, alignment, most, tricks }: ArrangementOptions,
): Arrangement[] {
  const memory = blocksOf(regions);
  const simple: Arrangement[] = [];
  const others: Arrangement[] = [];
  const aligned = alignment > 1n;
  const none = new Map<number, number>();
  const schemes = (golfed ? OVERLAPPING : WHOLE)[bits].filter(
    ({ isForSwappedBytes }) => !isForSwappedBytes || tricks.has('swapped bytes'),
  );
  for (const scheme of schemes) {
    const usual = {
      scheme,
      memory,
      packed: [],
      order: null,
      zeroedLowByteOf: null,
      unpackedLowByteOf: null,
    };
    simple.push({ ...usual, inHeader: none });
    if (aligned) {
      continue;
    }
    const keys = [...memory.blocks.keys()].slice(0, MOST_LEFT_OUT);
    const placements = tricks.has('data in headers') ? headerPlacements(scheme, memory) : [none];
    for (const inHeader of placements) {
      const placed = { ...usual, inHeader };
      if (inHeader.size > 0) {
        others.push(placed);
      }
      const isFree = scheme.writableEnd !== null && tricks.has('shared low bytes');
      others.push(
        ...(isFree ? keys.map((zeroedLowByteOf) => ({ ...placed, zeroedLowByteOf })) : []),
      );
      for (const packed of pack ? packings(memory, inHeader) : []) {
        others.push({ ...placed, packed });
        const raw = isFree ? keys.filter((i) => !packed.includes(i)) : [];
        for (const zeroedLowByteOf of raw) {
          others.push(
            ...raw.map((unpackedLowByteOf) => ({
              ...placed,
              packed,
              zeroedLowByteOf,
              unpackedLowByteOf,
            })),
          );
        }
      }
    }
  }
  return [...simple, ...others.slice(0, Math.max(0, most - simple.length))];
}

/** With more blocks behind the headers, their order stays. */
const MOST_PERMUTED = 4;

/** The same arrangement with its blocks in every other order. What has zeros after it stays last. */
export function reordered(arrangement: Arrangement): Arrangement[] {
  const { memory, inHeader, packed } = arrangement;
  const behind = [...memory.blocks.keys()].filter((i) => !inHeader.has(i));
  if (packed.length > 0 || behind.length > MOST_PERMUTED) {
    return [];
  }
  const hasZeros = (i: number) => memory.blocks[i]!.zeros > 0;
  return permutations(behind)
    .filter((order) => !order.slice(0, -1).some(hasZeros) || behind.filter(hasZeros).length > 1)
    .map((order) => ({ ...arrangement, order }));
}

function permutations(items: readonly number[]): number[][] {
  return items.length === 0
    ? [[]]
    : items.flatMap((first) =>
        permutations(items.filter((other) => other !== first)).map((rest) => [first, ...rest]),
      );
}

export function isSimple({ inHeader, packed, zeroedLowByteOf }: Arrangement): boolean {
  return inHeader.size === 0 && packed.length === 0 && zeroedLowByteOf === null;
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
  const others =
    sorted.length > MOST_LEFT_OUT ? [] : sorted.map((left) => sorted.filter((i) => i !== left));
  return [sorted, ...(text.length + 1 < sorted.length ? [text] : []), ...others].filter((order) => {
    const stream = order.length > 0 ? packBlocks(memory, order) : null;
    return stream !== null && stream.bytes.length + LEAST_SAVED_BYTES <= stream.length;
  });
}
