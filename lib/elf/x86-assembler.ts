// From instructions with labels to bytes at addresses. Code may be in pieces: it fills one stretch of free memory after
// the other, linked by jumps. Jumps get their short form wherever it reaches.

import { Encoder, fitsInt8, type Instruction, type Op } from './x86-encoder.js';

export interface Placed extends Instruction {
  readonly address: bigint;
}

export interface Assembly {
  readonly instructions: readonly Placed[];
  readonly labels: ReadonlyMap<string, bigint>;
  /** After the last instruction. */
  readonly end: bigint;
}

/** Free memory for code; only the last stretch may be without end (null). */
export interface Stretch {
  readonly start: bigint;
  readonly end: bigint | null;
}

const LINK_BYTES = 2n;
/** test eax, imm32: its operand can be four bytes that are fixed, so that code goes on behind them. */
const TEST_EAX = 0xa9;
const SWALLOWED_BYTES = 4n;

/**
 * Encodes `ops` into the stretches. null when a link between stretches does not reach, or a jump of a kind that has
 * only the short form.
 */
export function assemble(
  bits: 32 | 64,
  ops: readonly Op[],
  stretches: readonly Stretch[],
): Assembly | null {
  const encoder = new Encoder(bits);
  const fixed = encodeAll(encoder, ops);
  const far = ops.map(() => false);
  const sizeOf = (i: number): bigint => {
    const op = ops[i]!;
    if (op.op === 'label') {
      return 0n;
    }
    if (op.op === 'learip') {
      return 7n;
    }
    if (op.op === 'movlabel') {
      return op.r >= 8 ? 6n : 5n;
    }
    return BigInt(
      op.op === 'jump' ? encoder.jump(op.cc, far[i]!, 0, '').bytes.length : fixed[i]!.bytes.length,
    );
  };
  // Sizes do not depend on where code stands, except those of jumps: these only ever grow, so this ends.
  for (;;) {
    const plan = fill(ops, sizeOf, stretches);
    if (plan === null) {
      return null;
    }
    const { addresses, links, labels } = plan;
    let grown = false;
    const instructions: Placed[] = [];
    for (const [i, op] of ops.entries()) {
      const address = addresses[i]!;
      const end = address + sizeOf(i);
      if (op.op === 'jump') {
        const distance = Number(labels.get(op.to)! - end);
        if (op.cc !== 'call' && !far[i] && !fitsInt8(distance)) {
          if (op.cc === 'loop') {
            return null;
          }
          far[i] = true;
          grown = true;
        } else {
          instructions.push({ ...encoder.jump(op.cc, far[i]!, distance, op.to), address });
        }
      } else if (op.op === 'learip') {
        instructions.push({
          ...encoder.relativeAddress(op.r, Number(op.address - end), op.address),
          address,
        });
      } else if (op.op === 'movlabel') {
        const imm = labels.get(op.to)!;
        const { bytes, text } = encoder.encode({ op: 'mov', r: op.r, imm, wide: false });
        instructions.push({ bytes, text: `${text} = ${op.to}`, address });
      } else if (op.op !== 'label') {
        instructions.push({ ...fixed[i]!, address });
      }
    }
    if (grown) {
      continue;
    }
    for (const { address, to } of links) {
      const distance = Number(to - address - LINK_BYTES);
      if (to - address === SWALLOWED_BYTES + 1n) {
        const text = 'test eax, the four bytes that follow';
        instructions.push({ bytes: [TEST_EAX], text, address });
      } else if (fitsInt8(distance)) {
        instructions.push({ ...encoder.jump('jmp', false, distance, 'the next piece'), address });
      } else {
        return null;
      }
    }
    instructions.sort((a, b) => Number(a.address - b.address));
    return { instructions, labels, end: plan.end };
  }
}

const encodings = new WeakMap<readonly Op[], readonly (Instruction | null)[]>();

/** The instructions that are the same wherever they stand; kept, as the same code is tried in many places. */
function encodeAll(encoder: Encoder, ops: readonly Op[]): readonly (Instruction | null)[] {
  const known = encodings.get(ops) ?? ops.map((op) => (isPlaced(op) ? null : encoder.encode(op)));
  encodings.set(ops, known);
  return known;
}

/** Does what it encodes to depend on where it or something else stands? */
function isPlaced({ op }: Op): boolean {
  return op === 'label' || op === 'jump' || op === 'learip' || op === 'movlabel';
}

interface Plan {
  readonly addresses: readonly bigint[];
  readonly links: readonly { readonly address: bigint; readonly to: bigint }[];
  readonly labels: ReadonlyMap<string, bigint>;
  readonly end: bigint;
}

function fill(
  ops: readonly Op[],
  sizeOf: (i: number) => bigint,
  stretches: readonly Stretch[],
): Plan | null {
  const addresses: bigint[] = [];
  const links: { address: bigint; to: bigint }[] = [];
  const labels = new Map<string, bigint>();
  let stretch = 0;
  let at = stretches[0]!.start;
  // A loop counts in the carry flag, from its label to the cmc.
  const counted = ops.findIndex(({ op }) => op === 'cmc');
  const loop = ops.findIndex((op) => op.op === 'label' && op.name === 'loop');
  // The decoder's difference decides at the decoder's end.
  const difference = ops.findIndex(({ op }) => op === 'subal');
  const decoded = ops.findIndex(({ op }, i) => i > difference && op === 'jump');
  const keepsFlags = (i: number) =>
    (i > loop && i <= counted + 1) || (difference >= 0 && i > difference && i <= decoded);
  let waiting: string[] = [];
  for (const [i, op] of ops.entries()) {
    if (op.op === 'label') {
      waiting.push(op.name);
      addresses.push(at);
      continue;
    }
    const size = sizeOf(i);
    for (;;) {
      const { end } = stretches[stretch]!;
      const next = stretches[stretch + 1];
      if (end === null) {
        break;
      }
      // Flags that a jump is about to read must not be lost: no test in between.
      const swallows =
        next?.start === end + SWALLOWED_BYTES && ops[i + 1]?.op !== 'jump' && !keepsFlags(i + 1);
      const rest = i + 1 === ops.length ? 0n : at + size + 1n === end && swallows ? 1n : LINK_BYTES;
      if (at + size + rest <= end) {
        break;
      }
      if (next === undefined) {
        return null;
      }
      links.push({ address: at, to: next.start });
      at = next.start;
      stretch += 1;
    }
    addresses.push(at);
    for (const label of waiting) {
      labels.set(label, at);
    }
    waiting = [];
    at += size;
  }
  for (const label of waiting) {
    labels.set(label, at);
  }
  return { addresses, links, labels, end: at };
}

export function lengthOf(placed: readonly Placed[]): number {
  return placed.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
