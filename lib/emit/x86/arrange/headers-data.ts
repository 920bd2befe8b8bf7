// Which blocks of data stand inside the headers, and what is left there for code.

import type { Stretch } from '../assembler.js';
import { type HeaderByte, type Scheme, TAKEN, template } from '../headers.js';
import type { Block, Memory } from './memory.js';

/** Headers with the blocks that stand in them: block index to offset. */
export interface Placement {
  readonly scheme: Scheme;
  readonly memory: Memory;
  readonly inHeader: ReadonlyMap<number, number>;
}

const MOST_PLACEMENTS = 12;
/** Blocks that are tried there: the shortest of those that have room. */
const MOST_BLOCKS = 6;

/** Every way to put some of the blocks into the headers, each at the first places that take it. */
export function headerPlacements(scheme: Scheme, { blocks }: Memory): Map<number, number>[] {
  const empty = template(scheme);
  if (scheme.entryOffset !== null) {
    // The program must begin there.
    empty.fill(TAKEN, scheme.entryOffset, scheme.entryOffset + 4);
  }
  const small = [...blocks.keys()]
    .filter((i) => sizeInHeader(blocks[i]!) <= scheme.length)
    .sort((a, b) => sizeInHeader(blocks[a]!) - sizeInHeader(blocks[b]!))
    .slice(0, MOST_BLOCKS)
    .sort((a, b) => a - b);
  // None at all is always among them.
  const found = [new Map<number, number>()];
  const place = (next: number, bytes: HeaderByte[], chosen: Map<number, number>) => {
    if (found.length >= MOST_PLACEMENTS) {
      return;
    }
    const index = small[next];
    if (index === undefined) {
      if (chosen.size > 0) {
        found.push(chosen);
      }
      return;
    }
    const block = blocks[index]!;
    const content = [...block.bytes, ...Array(block.zeros).fill(0)];
    let places = 0;
    for (let offset = 0; offset + content.length <= scheme.length && places < 2; offset++) {
      if (
        content.every(
          (byte, i) => bytes[offset + i] === null || (block.constant && bytes[offset + i] === byte),
        )
      ) {
        const taken = bytes.slice().fill(TAKEN, offset, offset + content.length);
        place(next + 1, taken, new Map([...chosen, [index, offset]]));
        places++;
      }
    }
    place(next + 1, bytes, chosen);
  };
  place(0, empty, new Map());
  return found;
}

function sizeInHeader({ bytes, zeros }: Block): number {
  return bytes.length + zeros;
}

/** Free stretches of the header, with those that blocks take out; at least 3 bytes, or a jump on is all they could hold. */
export function holes({ scheme, memory, inHeader }: Placement): Stretch[] {
  const bytes = template(scheme);
  for (const [index, offset] of inHeader) {
    bytes.fill(TAKEN, offset, offset + sizeInHeader(memory.blocks[index]!));
  }
  const base = Number(scheme.base);
  const found: Stretch[] = [];
  for (let start = 0; start < bytes.length; start++) {
    if (bytes[start] === null) {
      let end = start;
      while (bytes[end] === null) {
        end++;
      }
      if (end - start >= 3) {
        found.push({ start: base + start, end: base + end });
      }
      start = end;
    }
  }
  return found;
}
