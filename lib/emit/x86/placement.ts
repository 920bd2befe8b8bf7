// Which blocks of data stand inside the headers, and what is left there for code.

import { type Stretch, SWALLOWED_BYTES } from './assembler.js';
import type { Over } from './code.js';
import { type Scheme, TAKEN, template } from './headers.js';
import type { Memory } from './memory.js';

/** Headers with the blocks that stand in them: block index to offset. */
export interface Placement {
  readonly scheme: Scheme;
  readonly memory: Memory;
  readonly inHeader: ReadonlyMap<number, number>;
}

const MOST_PLACEMENTS = 12;

/** Every way to put some of the blocks into the headers, each at the first places that take it. */
export function headerPlacements(scheme: Scheme, { blocks }: Memory): Map<number, number>[] {
  const empty = template(scheme);
  if (scheme.entryOffset !== null) {
    // The program must begin there.
    empty.fill(TAKEN, scheme.entryOffset, scheme.entryOffset + 4);
  }
  // None at all is always among them.
  const found = [new Map<number, number>()];
  const place = (index: number, bytes: (number | null)[], chosen: Map<number, number>) => {
    if (found.length >= MOST_PLACEMENTS) {
      return;
    }
    const block = blocks[index];
    if (block === undefined) {
      if (chosen.size > 0) {
        found.push(chosen);
      }
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
export function holes({ scheme, memory, inHeader }: Placement): Stretch[] {
  const bytes = template(scheme);
  for (const [index, offset] of inHeader) {
    const block = memory.blocks[index]!;
    bytes.fill(TAKEN, offset, offset + block.bytes.length + block.zeros);
  }
  const base = Number(scheme.base);
  const found: Stretch[] = [];
  for (let start = 0; start < bytes.length; start += 1) {
    if (bytes[start] === null) {
      let end = start;
      while (bytes[end] === null) {
        end += 1;
      }
      if (end - start >= 3) {
        found.push({ start: base + start, end: base + end });
      }
      start = end;
    }
  }
  return found;
}

/** Where a mov can lead from a hole over four bytes that are known, when the program begins in that hole. */
export function overs(placement: Placement): Over[] {
  const { scheme } = placement;
  const bytes = template(scheme);
  return holes(placement).flatMap(({ start, end }) => {
    const at = Number(BigInt(end ?? start) - scheme.base);
    const operand = bytes.slice(at, at + SWALLOWED_BYTES);
    const isKnown = operand.every((byte) => byte !== null && byte !== TAKEN);
    const imm = operand.reduceRight<bigint>((sum, byte) => (sum << 8n) | BigInt(byte ?? 0), 0n);
    const isUsable = scheme.entryOffset === null && isKnown && bytes[at + SWALLOWED_BYTES] == null;
    return isUsable ? [{ codeBytes: Number(end) - start - 1, imm }] : [];
  });
}
