// Where the regions of a program go, as far as it does not depend on the headers: which share bytes, which stand in the
// file, and which are memory that the kernel hands out zeroed.

import { type Lowered, type LoweredRegion, padded } from './lower.js';

/** A run of bytes in the file; regions point into it. */
export interface Block {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Zero bytes that must follow in memory; in the file only when something else follows there. */
  readonly zeros: number;
  /** Shared by constant regions only. */
  readonly constant: boolean;
}

export interface Memory {
  readonly blocks: readonly Block[];
  /** For each region: its block and the offset in it, or null when it is zeroed memory. */
  readonly homes: readonly ({ readonly block: number; readonly offset: number } | null)[];
}

/** Sorts the regions into blocks. A constant region whose bytes occur in another constant one needs none of its own. */
export function arrange(regions: readonly LoweredRegion[]): Memory {
  const blocks: Block[] = [];
  const homes: ({ block: number; offset: number } | null)[] = regions.map(() => null);
  const initialised = [...regions.keys()].filter((i) => regions[i]!.initial.length > 0);
  // Longer ones first, so that a shorter one finds its bytes in them.
  initialised.sort((a, b) => regions[b]!.initial.length - regions[a]!.initial.length || a - b);
  for (const i of initialised) {
    const region = regions[i]!;
    if (region.constant) {
      const needle = region.length <= 0x10000 ? Buffer.from(padded(region)) : null;
      const block =
        needle === null
          ? -1
          : blocks.findIndex((b) => b.constant && Buffer.from(b.bytes).includes(needle));
      if (needle !== null && block >= 0) {
        homes[i] = { block, offset: Buffer.from(blocks[block]!.bytes).indexOf(needle) };
        continue;
      }
    }
    homes[i] = { block: blocks.length, offset: 0 };
    blocks.push({
      name: region.name,
      bytes: region.initial,
      zeros: region.length - region.initial.length,
      constant: region.constant,
    });
  }
  return { blocks, homes };
}

/** The zeroed regions one after the other; last the one that more may be received into than it holds. */
export function placeZeroed(
  { regions, looseRegion }: Lowered,
  memory: Memory,
  blockAddresses: readonly bigint[],
  start: bigint,
  alignment: bigint,
): { readonly addresses: bigint[]; readonly end: bigint } {
  let end = start;
  const addresses: bigint[] = [];
  const order = [...regions.keys()].sort(
    (a, b) => Number(a === looseRegion) - Number(b === looseRegion),
  );
  for (const i of order) {
    const home = memory.homes[i];
    if (home !== null && home !== undefined) {
      addresses[i] = blockAddresses[home.block]! + BigInt(home.offset);
    } else {
      addresses[i] = alignUp(end, alignment);
      end = addresses[i] + BigInt(regions[i]!.length);
    }
  }
  return { addresses, end };
}

export function alignUp(value: bigint, alignment: bigint): bigint {
  return ((value + alignment - 1n) / alignment) * alignment;
}
