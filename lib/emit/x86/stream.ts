// Blocks of data as one packed stream.

import type { Block, Memory } from './memory.js';
import { MOST_PAGE_BYTES, type Packed, pack, type Sources } from './pack.js';

export interface Stream extends Packed {
  /** Of each block in what comes out, and how long that is. */
  readonly offsets: readonly number[];
  readonly length: number;
}

const streams = new WeakMap<Memory, Map<string, Stream | null>>();

/** The blocks one after the other, packed; the last one's zeros are left out. */
export function packBlocks(
  memory: Memory,
  order: readonly number[],
  sources: Sources,
): Stream | null {
  const known = streams.get(memory) ?? new Map<string, Stream | null>();
  streams.set(memory, known);
  const key = `${sources} ${order.join()}`;
  let stream = known.get(key);
  if (stream === undefined) {
    stream = packAll(
      order.map((i) => memory.blocks[i]!),
      sources,
    );
    known.set(key, stream);
  }
  return stream;
}

/** Above this, packing would take long, and such a program is not made for its size. */
const MOST_PACKED_BYTES = 8192;

function packAll(blocks: readonly Block[], sources: Sources): Stream | null {
  const whole: number[] = [];
  const offsets = blocks.map(({ bytes, zeros }, i) => {
    const offset = whole.length;
    if (whole.length + bytes.length + zeros <= MOST_PACKED_BYTES) {
      whole.push(...bytes, ...Array(i + 1 < blocks.length ? zeros : 0).fill(0));
    }
    return offset;
  });
  const total = blocks.reduce((sum, { bytes, zeros }) => sum + bytes.length + zeros, 0);
  if (total > MOST_PACKED_BYTES) {
    return null;
  }
  const packed = pack(Uint8Array.from(whole), sources);
  return packed && { ...packed, offsets, length: whole.length };
}

/** The stream's bytes for what comes out at `target`; null when that crosses the end of a page where it may not. */
export function streamBytes(
  { bytes, sources, seconds, length }: Stream,
  target: bigint,
): Uint8Array | null {
  if (sources === 'near') {
    return bytes;
  }
  const low = Number(target & 0xffn);
  if (low === 0 || low + length > MOST_PAGE_BYTES + 1) {
    return null;
  }
  const placed = bytes.slice();
  for (const second of seconds) {
    placed[second]! += low;
  }
  return placed;
}
