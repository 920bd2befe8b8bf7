// Blocks of data as one packed stream.

import { type Packed, pack } from '../tricks/pack.js';
import type { Block, Memory } from './memory.js';

export interface Stream extends Packed {
  /** Of each block in what comes out, and how long that is. */
  readonly offsets: readonly number[];
  readonly length: number;
}

const streams = new WeakMap<Memory, Map<string, Stream | null>>();

/** The blocks one after the other, packed; the last one's zeros are left out. null where that cannot be. */
export function packBlocks(memory: Memory, order: readonly number[]): Stream | null {
  const known = streams.get(memory) ?? new Map<string, Stream | null>();
  streams.set(memory, known);
  const key = order.join();
  let stream = known.get(key);
  if (stream === undefined) {
    stream = packAll(order.map((i) => memory.blocks[i]!));
    known.set(key, stream);
  }
  return stream;
}

/** Above this, packing would take long, and such a program is not made for its size. */
const MOST_PACKED_BYTES = 8192;

function packAll(blocks: readonly Block[]): Stream | null {
  const total = blocks.reduce((sum, { bytes, zeros }) => sum + bytes.length + zeros, 0);
  if (total > MOST_PACKED_BYTES) {
    return null;
  }
  const whole: number[] = [];
  const offsets = blocks.map(({ bytes, zeros }, i) => {
    const offset = whole.length;
    whole.push(...bytes, ...Array(i + 1 < blocks.length ? zeros : 0).fill(0));
    return offset;
  });
  const packed = pack(Uint8Array.from(whole));
  return packed && { ...packed, offsets, length: whole.length };
}
