// Where the blocks of data go, once it is known how much code stands before them.

import type { Unpacking } from '../code.js';
import { PAGE_BYTES } from '../headers.js';
import type { LaidOut } from '../write.js';
import type { Arrangement } from './candidates.js';
import { alignUp } from './memory.js';
import { packBlocks } from './stream.js';

export interface DataPlaces {
  readonly blockAddresses: bigint[];
  /** After the last block and the zeros that belong to it. */
  readonly dataEnd: bigint;
  readonly codeStart: bigint;
  readonly unpacking: Unpacking | null;
  readonly data: LaidOut['data'];
}

/** The first place from here on whose address has the same lowest byte. */
export function withLowByteOf(place: bigint, address: bigint | undefined): bigint {
  return address === undefined ? place : place + ((address - place) & 0xffn);
}

/** null where the blocks cannot be packed. */
export function placeData(
  arrangement: Arrangement,
  alignment: bigint,
  codeLength: bigint,
): DataPlaces | null {
  const { scheme, memory, inHeader, packed } = arrangement;
  const { blocks } = memory;
  const blockAddresses: bigint[] = [];
  for (const [index, offset] of inHeader) {
    blockAddresses[index] = scheme.base + BigInt(offset);
  }
  // The block with most zeros after it stands last, where they need no place in the file.
  const behind =
    arrangement.order ??
    [...blocks.keys()]
      .filter((i) => !inHeader.has(i))
      .sort((a, b) => blocks[a]!.zeros - blocks[b]!.zeros || a - b);
  const codeStart = scheme.base + BigInt(scheme.length);
  const after = codeStart + codeLength;
  if (packed.length > 0) {
    return placePacked(arrangement, blockAddresses, behind, codeStart, after);
  }
  let at = after;
  for (const index of behind) {
    at = alignUp(at, alignment);
    blockAddresses[index] = at;
    at += BigInt(blocks[index]!.bytes.length + blocks[index]!.zeros);
  }
  const data = dataOf(arrangement, blockAddresses, blocks.keys());
  return { blockAddresses, dataEnd: at, codeStart, unpacking: null, data };
}

function placePacked(
  arrangement: Arrangement,
  blockAddresses: bigint[],
  behind: readonly number[],
  codeStart: bigint,
  after: bigint,
): DataPlaces | null {
  const { scheme, memory, inHeader, packed, unpackedLowByteOf } = arrangement;
  const { blocks } = memory;
  const stream = packBlocks(memory, packed);
  if (stream === null) {
    return null;
  }
  const raw = behind.filter((i) => !packed.includes(i));
  const last = raw.at(-1);
  // What has zeros after it stands last, behind the stream.
  const isLast = last !== undefined && blocks[last]!.zeros > 0;
  let at = after;
  const place = (index: number) => {
    blockAddresses[index] = at;
    at += BigInt(blocks[index]!.bytes.length + blocks[index]!.zeros);
  };
  (isLast ? raw.slice(0, -1) : raw).forEach(place);
  const source = at;
  const sourceEnd = source + BigInt(stream.bytes.length);
  at = sourceEnd;
  (isLast ? [last] : []).forEach(place);
  // The decoder begins by storing a zero before its first byte.
  const target = withLowByteOf(
    (scheme.writableEnd === null ? at : scheme.base + PAGE_BYTES) + 1n,
    unpackedLowByteOf === null ? undefined : blockAddresses[unpackedLowByteOf],
  );
  for (const [i, index] of packed.entries()) {
    blockAddresses[index] = target + BigInt(stream.offsets[i]!);
  }
  const targetEnd = target + BigInt(stream.length);
  const following = isLast ? blocks[last]!.bytes[0]! : sourceEnd === target - 1n ? null : 0;
  return {
    blockAddresses,
    dataEnd: targetEnd + BigInt(blocks[packed.at(-1)!]!.zeros),
    codeStart,
    unpacking: { source, sourceEnd, target, targetEnd, threshold: stream.threshold, following },
    data: [
      ...dataOf(arrangement, blockAddresses, [...inHeader.keys(), ...raw]),
      { name: 'packed data', address: source, bytes: stream.bytes },
    ],
  };
}

function dataOf(
  { memory: { blocks } }: Arrangement,
  blockAddresses: readonly bigint[],
  indexes: Iterable<number>,
): LaidOut['data'] {
  return [...indexes].map((i) => ({
    name: blocks[i]!.name,
    address: blockAddresses[i]!,
    bytes: blocks[i]!.bytes,
  }));
}
