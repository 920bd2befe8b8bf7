// Where the regions of a program go, as far as it does not depend on the headers: which share bytes, which stand in the
// file, and which are memory that the kernel hands out zeroed.

import { padded } from '../lower.js';
import type { Lowered, LoweredRegion } from '../lowered.js';

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

/** Above this much constant data, what a region's bytes also occur in is not looked for. */
const MOST_SHARED_BYTES = 2 ** 20;

/** Sorts the regions into blocks. A constant region whose bytes occur in another constant one needs none of its own. */
export function blocksOf(regions: readonly LoweredRegion[]): Memory {
  const blocks: Block[] = [];
  const homes: ({ block: number; offset: number } | null)[] = regions.map(() => null);
  const initialised = [...regions.keys()].filter((i) => regions[i]!.initial.length > 0);
  // Longer ones first, so that a shorter one finds its bytes in them.
  initialised.sort((a, b) => regions[b]!.initial.length - regions[a]!.initial.length || a - b);
  const shared = new SharedBytes(initialised.map((i) => regions[i]!));
  for (const i of initialised) {
    const region = regions[i]!;
    const home = region.constant ? shared.find(region) : null;
    if (home !== null) {
      homes[i] = home;
      continue;
    }
    homes[i] = { block: blocks.length, offset: 0 };
    if (region.constant) {
      shared.add(blocks.length, region);
    }
    blocks.push({
      name: region.name,
      bytes: region.initial,
      zeros: region.length - region.initial.length,
      constant: region.constant,
    });
  }
  return { blocks, homes };
}

/** The constant blocks so far, one after the other, for one search through all of them. */
class SharedBytes {
  readonly #bytes: Buffer | null;
  #length = 0;
  readonly #starts: number[] = [];
  readonly #blocks: number[] = [];

  constructor(regions: readonly LoweredRegion[]) {
    const constants = regions.filter(({ constant }) => constant);
    const total = constants.reduce((sum, { initial }) => sum + initial.length, 0);
    this.#bytes = total <= MOST_SHARED_BYTES ? Buffer.alloc(total) : null;
  }

  add(block: number, { initial }: LoweredRegion): void {
    if (this.#bytes !== null) {
      this.#bytes.set(initial, this.#length);
      this.#starts.push(this.#length);
      this.#blocks.push(block);
      this.#length += initial.length;
    }
  }

  /** The first block with the region's bytes in it; its zeros are no bytes of the file, and are not taken for any. */
  find(region: LoweredRegion): { block: number; offset: number } | null {
    if (this.#bytes === null || region.length > this.#length) {
      return null;
    }
    const all = this.#bytes.subarray(0, this.#length);
    const wanted = padded(region);
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
      const i = lastAtMost(this.#starts, at);
      if (at + wanted.length <= (this.#starts[i + 1] ?? this.#length)) {
        return { block: this.#blocks[i]!, offset: at - this.#starts[i]! };
      }
    }
    return null;
  }
}

/** Index of the last of these ascending numbers that is no greater. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    [low, high] = numbers[middle]! <= limit ? [middle, high] : [low, middle - 1];
  }
  return low;
}

/** The zeroed regions one after the other; last the one that more may be received into than it holds. */
export function placeZeroed(
  { regions, longerRegion }: Lowered,
  memory: Memory,
  blockAddresses: readonly bigint[],
  start: bigint,
  alignment: bigint,
): { readonly addresses: bigint[]; readonly end: bigint } {
  let end = start;
  const addresses: bigint[] = [];
  const order = [...regions.keys()].sort(
    (a, b) => Number(a === longerRegion) - Number(b === longerRegion),
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
