// Comparisons of memory with known bytes, as the search takes them.

import { EAX, ECX, EDI, ESI, ESP, fitsInt8 } from '../encoder.js';
import type { LoweredExpect } from '../lowered.js';
import type { Op } from '../ops.js';
import { costOf } from './costs.js';
import type { Facts } from './facts.js';
import { type Alternative, type Need, POINTERS, type State } from './stage.js';
import type { ValueId } from './values.js';

/** The exit status of a program whose comparison failed. */
export const MISMATCH = 125n;

/** A comparison by immediate operands, at a register that holds an address near enough, or with a copy by repe cmpsb. */
export function comparisons(facts: Facts, step: LoweredExpect): Alternative[] {
  const { values } = facts;
  const place = facts.value(step.place);
  const difference: Need[] = facts.options.mismatchInEax
    ? [{ register: EAX, value: values.of(-MISMATCH) }]
    : [];
  const to = facts.options.mismatchInEax ? 'fail' : 'mismatch';
  const jne: Op = { op: 'jump', cc: 'jne', to };
  if (step.region >= 0) {
    const copy = values.of(facts.places.regions[step.region]!);
    const length = BigInt(step.bytes.length);
    return [
      [ESI, EDI],
      [EDI, ESI],
    ].map(([a, b]) => ({
      needs: [
        { register: a!, value: place },
        { register: b!, value: copy },
        { register: ECX, value: values.of(length) },
        ...difference,
      ],
      run: ({ registers }: State) => {
        const after = registers.slice();
        after[a!] = values.sum(place, values.of(length), 1, false);
        after[b!] = values.sum(copy, values.of(length), 1, false);
        after[ECX] = values.of(0n);
        return { cost: 4, ops: [{ op: 'cmpsb' }, jne], registers: after };
      },
    }));
  }
  const compareAt = (registers: readonly ValueId[], r: number) => {
    const start = -values.delta(place, registers[r]!);
    const ops = chunks(step.bytes).flatMap(({ offset, size, imm }): Op[] => [
      { op: 'cmpm', r, disp: start + offset, size, imm },
      jne,
    ]);
    return {
      cost: ops.reduce((sum, op) => sum + costOf(op), 0),
      ops,
      registers: registers.slice(),
    };
  };
  const near = (registers: readonly ValueId[]) =>
    registers.findIndex((id, r) => {
      const start = -values.delta(place, id);
      return r !== ESP && r < 8 && fitsInt8(start) && fitsInt8(start + step.bytes.length);
    });
  return [
    {
      needs: difference,
      run: ({ registers }) => {
        const r = near(registers);
        return r < 0 ? null : compareAt(registers, r);
      },
    },
    ...POINTERS.map((r) => ({
      needs: [{ register: r, value: place }, ...difference],
      run: ({ registers }: State) => compareAt(registers, r),
    })),
  ];
}

function chunks(bytes: Uint8Array): { offset: number; size: 1 | 2 | 4; imm: bigint }[] {
  const found: { offset: number; size: 1 | 2 | 4; imm: bigint }[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const left = bytes.length - offset;
    const size = left >= 4 ? 4 : left >= 2 ? 2 : 1;
    let imm = 0n;
    for (let i = size - 1; i >= 0; i -= 1) {
      imm = (imm << 8n) | BigInt(bytes[offset + i]!);
    }
    found.push({ offset, size, imm });
    offset += size;
  }
  return found;
}
