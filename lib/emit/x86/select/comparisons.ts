// Comparisons of memory with known bytes, as the search takes them.

import type { LoweredExpect } from '../lowered.js';
import type { Op } from '../ops.js';
import { EAX, ECX, EDI, ESI, ESP, fitsInt8 } from '../registers.js';
import { type Alternative, type Need, POINTERS, type State } from './goals.js';
import type { ProgramValues } from './program-values.js';
import { UNKNOWN, type ValueId } from './values.js';

/** The exit status of a program whose comparison failed. */
export const MISMATCH = 125n;

interface Address {
  readonly r: number;
  readonly index: number | null;
  readonly disp: number;
}

/** Two registers whose sum is near enough to a place that depends on a result. */
function nearSum(
  { values, options }: ProgramValues,
  place: ValueId,
  registers: readonly ValueId[],
  isNear: (disp: number) => boolean,
): Address | null {
  const usable = [...registers.keys()].filter(
    (r) => r !== ESP && r < 8 && registers[r] !== UNKNOWN,
  );
  for (const index of usable.filter((s) => !values.isConstant(registers[s]!))) {
    for (const r of usable) {
      const sum = values.sum(
        registers[r]!,
        registers[index]!,
        1,
        options.bits === 32 ? 'lower half' : 'whole',
      );
      const disp = -values.delta(place, sum);
      if (isNear(disp)) {
        return { r, index, disp };
      }
    }
  }
  return null;
}

/** A comparison by immediate operands, at a register that holds an address near enough, or with a copy by repe cmpsb. */
export function comparisons(known: ProgramValues, step: LoweredExpect): Alternative[] {
  const { values } = known;
  const place = known.value(step.place);
  const difference: Need[] = known.options.mismatchInEax
    ? [{ register: EAX, value: values.of(-MISMATCH) }]
    : [];
  const to = known.options.mismatchInEax ? 'fail' : 'mismatch';
  const jne: Op = { op: 'jump', cc: 'jne', to };
  if (step.region !== null) {
    const copy = values.of(known.places.regions[step.region]!);
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
        after[a!] = values.sum(place, values.of(length), 1, 'whole');
        after[b!] = values.sum(copy, values.of(length), 1, 'whole');
        after[ECX] = values.of(0n);
        const ops: Op[] = [{ op: 'cmpsb' }, jne];
        return { cost: known.lengths.ofAll(ops), ops, registers: after };
      },
    }));
  }
  const compareAt = (registers: readonly ValueId[], { r, index, disp }: Address) => {
    const ops = chunks(step.bytes).flatMap(({ offset, size, imm }): Op[] => [
      { op: 'cmpm', r, index, disp: disp + offset, size, imm },
      jne,
    ]);
    return {
      cost: known.lengths.ofAll(ops),
      ops,
      registers: registers.slice(),
    };
  };
  const mayBeSum = known.options.tricks.has('comparisons at sums');
  const isNear = (disp: number) => fitsInt8(disp) && fitsInt8(disp + step.bytes.length);
  const near = (registers: readonly ValueId[]): Address | null => {
    const disp = (r: number) => -values.delta(place, registers[r]!);
    const r = registers.findIndex((_, k) => k !== ESP && k < 8 && isNear(disp(k)));
    return r < 0 ? null : { r, index: null, disp: disp(r) };
  };
  return [
    {
      needs: difference,
      run: ({ registers }) => {
        const address =
          near(registers) ?? (mayBeSum ? nearSum(known, place, registers, isNear) : null);
        return address === null ? null : compareAt(registers, address);
      },
    },
    ...POINTERS.map((r) => ({
      needs: [{ register: r, value: place }, ...difference],
      run: ({ registers }: State) => compareAt(registers, { r, index: null, disp: 0 }),
    })),
  ];
}

/** The same at a program's end, right before the mismatch's code: equal bytes lead over that to the end with status 0. */
export function lastComparisons(known: ProgramValues, step: LoweredExpect): Alternative[] {
  const success: Need = { register: EAX, value: known.values.of(0n) };
  return comparisons(known, step).map(({ needs, run }) => ({
    needs: [...needs, success],
    run: (state) => {
      const found = run(state);
      return (
        found && {
          ...found,
          ops: [...found.ops.slice(0, -1), { op: 'jump', cc: 'je', to: 'fail' }],
        }
      );
    },
  }));
}

function chunks(bytes: Uint8Array): { offset: number; size: 1 | 2 | 4; imm: bigint }[] {
  const found: { offset: number; size: 1 | 2 | 4; imm: bigint }[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    // The last three of more bytes are shorter as four, the first of which is compared twice.
    if (bytes.length - offset === 3 && offset > 0) {
      offset -= 1;
    }
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
