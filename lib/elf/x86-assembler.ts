// From instructions with labels to bytes at addresses: jumps get their short form wherever it reaches.

import { Encoder, fitsInt8, type Instruction, type Op } from './x86-encoder.js';

export interface Placed extends Instruction {
  readonly address: bigint;
}

export interface Assembly {
  readonly instructions: readonly Placed[];
  readonly labels: ReadonlyMap<string, bigint>;
}

/** Encodes `ops` one after the other from `origin` on. */
export function assemble(bits: 32 | 64, ops: readonly Op[], origin: bigint): Assembly {
  const encoder = new Encoder(bits);
  // Lengths do not depend on where code stands, except those of jumps: these only ever grow, so this ends.
  const fixed = ops.map((op) =>
    op.op === 'label' || op.op === 'jump' || op.op === 'learip' ? null : encoder.encode(op),
  );
  const far = ops.map(() => false);
  const lengthOf = (i: number): number => {
    const op = ops[i]!;
    if (op.op === 'label') {
      return 0;
    }
    if (op.op === 'learip') {
      return 7;
    }
    return op.op === 'jump'
      ? encoder.jump(op.cc, far[i]!, 0, '').bytes.length
      : fixed[i]!.bytes.length;
  };
  for (;;) {
    const offsets = [0];
    const labels = new Map<string, number>();
    ops.forEach((op, i) => {
      offsets.push(offsets[i]! + lengthOf(i));
      if (op.op === 'label') {
        labels.set(op.name, offsets[i]!);
      }
    });
    const distance = (i: number): number => {
      const op = ops[i]!;
      return op.op === 'jump' ? labels.get(op.to)! - offsets[i + 1]! : 0;
    };
    let grown = false;
    ops.forEach((op, i) => {
      if (op.op === 'jump' && op.cc !== 'call' && !far[i] && !fitsInt8(distance(i))) {
        far[i] = true;
        grown = true;
      }
    });
    if (grown) {
      continue;
    }
    const placed: Placed[] = [];
    ops.forEach((op, i) => {
      const address = origin + BigInt(offsets[i]!);
      const end = origin + BigInt(offsets[i + 1]!);
      if (op.op === 'jump') {
        placed.push({ ...encoder.jump(op.cc, far[i]!, distance(i), op.to), address });
      } else if (op.op === 'learip') {
        placed.push({
          ...encoder.relativeAddress(op.r, Number(op.address - end), op.address),
          address,
        });
      } else if (op.op !== 'label') {
        placed.push({ ...fixed[i]!, address });
      }
    });
    const labelAddresses = [...labels].map(([name, offset]): [string, bigint] => [
      name,
      origin + BigInt(offset),
    ]);
    return { instructions: placed, labels: new Map(labelAddresses) };
  }
}

export function lengthOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
