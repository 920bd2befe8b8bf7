// From instructions with labels to bytes at addresses. Code may be in pieces: it fills one stretch of free memory after
// the other, linked by jumps. Jumps get their short form wherever it reaches.

import { Encoder, type Instruction } from './encoder.js';
import { LENGTHS, RELATIVE_ADDRESS_BYTES } from './lengths.js';
import { CHANGES_CARRY, type Op } from './ops.js';
import { fitsInt8 } from './registers.js';

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
  readonly start: number;
  readonly end: number | null;
}

/** A short jump to the next stretch. */
export const LINK_BYTES = 2;
/** test eax, imm32: its operand can be four bytes that are fixed, so that code goes on behind them. */
const TEST_EAX = 0xa9;
export const SWALLOWED_BYTES = 4;

/** How one stretch leads to the next: by a jump, or by a test whose operand lies between. */
export type Links = 'jumps' | 'jumps and tests';

/** Where each instruction stands. Addresses of images are far below 2^53: plain numbers, as many plans are compared. */
export interface Plan {
  readonly addresses: readonly number[];
  /** Jumps in their long form, by the index of their op. */
  readonly far: ReadonlySet<number>;
  readonly links: readonly { readonly address: number; readonly to: number }[];
  readonly labels: ReadonlyMap<string, number>;
  /** After the last instruction. */
  readonly end: number;
}

/**
 * Puts `ops` into the stretches. null when they have no room, when a link between stretches does not reach, or a jump of
 * a kind that has only the short form.
 */
export function plan(
  bits: 32 | 64,
  ops: readonly Op[],
  stretches: readonly Stretch[],
  kinds: Links,
): Plan | null {
  const code = measured(bits, ops);
  const far = new Set<number>();
  // Sizes do not depend on where code stands, except those of jumps: these only ever grow, so this ends.
  for (;;) {
    const filled = fill(ops, code, far, stretches, kinds);
    if (filled === null) {
      return null;
    }
    const { addresses, labels, links } = filled;
    const before = far.size;
    for (const i of code.jumps) {
      const op = ops[i] as Extract<Op, { op: 'jump' }>;
      const distance = labels.get(op.to)! - addresses[i]! - code.sizes[i]!;
      if (op.cc !== 'call' && !far.has(i) && !fitsInt8(distance)) {
        far.add(i);
      }
    }
    if (far.size === before) {
      return links.every(({ address, to }) => swallows(address, to) || reaches(address, to))
        ? { ...filled, far }
        : null;
    }
  }
}

/** Encodes what stands where the plan says. */
export function assemble(bits: 32 | 64, ops: readonly Op[], planned: Plan): Assembly {
  const encoder = new Encoder(bits);
  const { addresses, far, links, labels } = planned;
  const instructions: Placed[] = [];
  for (const [i, op] of ops.entries()) {
    const address = BigInt(addresses[i]!);
    const distance = (to: number, size: number) => to - addresses[i]! - size;
    if (op.op === 'jump') {
      const form = far.has(i) ? 'far' : 'near';
      const { length } = encoder.jump(op.cc, form, 0, op.to).bytes;
      const to = distance(labels.get(op.to)!, length);
      instructions.push({ ...encoder.jump(op.cc, form, to, op.to), address });
    } else if (op.op === 'learip') {
      const to = distance(Number(op.address), RELATIVE_ADDRESS_BYTES);
      instructions.push({ ...encoder.relativeAddress(op.r, to, op.address), address });
    } else if (op.op === 'movlabel' && op.relative) {
      const to = labels.get(op.to)!;
      const { bytes, text } = encoder.relativeAddress(
        op.r,
        distance(to, RELATIVE_ADDRESS_BYTES),
        BigInt(to),
      );
      instructions.push({ bytes, text: `${text} = ${op.to}`, address });
    } else if (op.op === 'movlabel') {
      const imm = BigInt(labels.get(op.to)!);
      const { bytes, text } = encoder.encode({ op: 'mov', r: op.r, imm, wide: false });
      instructions.push({ bytes, text: `${text} = ${op.to}`, address });
    } else if (op.op !== 'label') {
      instructions.push({ ...encoder.encode(op), address });
    }
  }
  for (const { address, to } of links) {
    const link = swallows(address, to)
      ? { bytes: [TEST_EAX], text: 'test eax, the four bytes that follow' }
      : encoder.jump('jmp', 'near', to - address - LINK_BYTES, 'the next piece');
    instructions.push({ ...link, address: BigInt(address) });
  }
  instructions.sort((a, b) => Number(a.address - b.address));
  return {
    instructions,
    labels: new Map([...labels].map(([name, address]) => [name, BigInt(address)])),
    end: BigInt(planned.end),
  };
}

function swallows(address: number, to: number): boolean {
  return to - address === SWALLOWED_BYTES + 1;
}

function reaches(address: number, to: number): boolean {
  return fitsInt8(to - address - LINK_BYTES);
}

/** What is the same wherever code stands. */
interface Measured {
  /** Of jumps, the short form's. */
  readonly sizes: readonly number[];
  /** Of jumps, the long form's. */
  readonly farSizes: readonly number[];
  readonly jumps: readonly number[];
  /** No instruction that changes flags may come before these: something is about to read them. */
  readonly keepsFlags: readonly boolean[];
}

const known = new WeakMap<readonly Op[], Measured>();

/** Kept, as the same code is tried in many places. */
function measured(bits: 32 | 64, ops: readonly Op[]): Measured {
  let found = known.get(ops);
  if (found === undefined) {
    const lengths = LENGTHS[bits];
    // A loop counts in the carry flag, from its label to the cmc.
    const counted = ops.findIndex(({ op }) => op === 'cmc');
    const loop = ops.findIndex((op) => op.op === 'label' && op.name === 'loop');
    // Where it counts from a flag that is set, nothing may clear that before the loop either: test does.
    const end = ops[counted + 1];
    const countsFromSet = end?.op === 'jump' && end.cc === 'jae';
    const from = countsFromSet
      ? ops.slice(0, loop).findLastIndex(({ op }) => CHANGES_CARRY.has(op))
      : loop;
    // The decoder's difference decides at the decoder's end.
    const difference = ops.findIndex(({ op }) => op === 'subal' || op === 'shral');
    const decoded = ops.findIndex((op) => op.op === 'jump' && op.to === 'unpack');
    found = {
      sizes: ops.map((op) => lengths.of(op)),
      farSizes: ops.map((op) => (op.op === 'jump' ? lengths.ofFar(op) : 0)),
      jumps: [...ops.keys()].filter((i) => ops[i]!.op === 'jump'),
      keepsFlags: ops.map(
        ({ op }, i) =>
          op === 'jump' ||
          (i > from && i <= counted + 1) ||
          (difference >= 0 && i > difference && i <= decoded),
      ),
    };
    known.set(ops, found);
  }
  return found;
}

function fill(
  ops: readonly Op[],
  { sizes, farSizes, keepsFlags }: Measured,
  far: ReadonlySet<number>,
  stretches: readonly Stretch[],
  kinds: Links,
): Omit<Plan, 'far'> | null {
  const addresses: number[] = [];
  const links: { address: number; to: number }[] = [];
  const labels = new Map<string, number>();
  let stretch = 0;
  let { start: at, end } = stretches[0]!;
  let waiting: string[] = [];
  for (let i = 0; i < ops.length; i++) {
    const op = ops[i]!;
    if (op.op === 'label') {
      waiting.push(op.name);
      addresses.push(at);
      continue;
    }
    const size = far.has(i) ? farSizes[i]! : sizes[i]!;
    while (end !== null) {
      const next = stretches[stretch + 1];
      const maySwallow =
        kinds === 'jumps and tests' &&
        next?.start === end + SWALLOWED_BYTES &&
        keepsFlags[i + 1] !== true;
      const isLast = i + 1 === ops.length;
      const rest = isLast ? 0 : at + size + 1 === end && maySwallow ? 1 : LINK_BYTES;
      if (at + size + rest <= end) {
        break;
      }
      if (next === undefined) {
        return null;
      }
      links.push({ address: at, to: next.start });
      stretch++;
      ({ start: at, end } = next);
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
