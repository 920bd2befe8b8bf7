import { expect, it } from 'vitest';
import { EAX, EBX, EDI, EDX, ESI } from '../../../lib/emit/x86/encoder.js';
import { hoisted } from '../../../lib/emit/x86/hoist.js';
import type { Op } from '../../../lib/emit/x86/ops.js';

const load = (r: number): Op => ({ op: 'mov8', r, imm: 2n, wide: false });
const long = (r: number): Op => ({ op: 'mov', r, imm: 0x12345678n, wide: false });
const start: Op = { op: 'label', name: 'start' };
const loop: Op[] = [
  { op: 'label', name: 'again' },
  { op: 'lodsb' },
  { op: 'jump', cc: 'jne', to: 'again' },
];
/** Room for one long load, one of two bytes, and the jump on. */
const hole = { start: 0, end: 9 };

it('fills a hole with a load from behind a loop', () => {
  const ops = [start, long(EDI), long(ESI), ...loop, load(EBX)];
  expect(hoisted(32, ops, hole)).toEqual([start, long(EDI), load(EBX), long(ESI), ...loop]);
});

it.each<[string, Op[]]>([
  ['whose register is read before it', [long(ESI), { op: 'push', r: EBX, wide: false }, load(EBX)]],
  ['whose register is written before it', [long(EBX), load(EBX)]],
  ['behind a call', [long(ESI), { op: 'syscall' }, load(EBX)]],
  ['in a loop', [long(ESI), ...loop.slice(0, 2), load(EBX), ...loop.slice(2)]],
  ['behind a jump away', [long(ESI), { op: 'jump', cc: 'js', to: 'fail' }, load(EBX)]],
  ['that is jumped to', [long(ESI), { op: 'label', name: 'from elsewhere' }, load(EBX)]],
  ['that is as long as the one that does not fit', [long(ESI), long(EBX)]],
  ['that is none', [long(ESI), { op: 'copy', r: EDX, s: EAX, wide: false }]],
])('moves no load %s', (_, rest) => {
  const ops = [start, long(EDI), ...rest];
  expect(hoisted(32, ops, hole)).toBe(ops);
});

it('leaves code alone that fits, and code without a hole', () => {
  const ops = [start, long(EDI), load(EBX)];
  expect(hoisted(32, ops, hole)).toBe(ops);
  expect(hoisted(32, [start, long(EDI), long(ESI), load(EBX)], { start: 0, end: null })).toEqual([
    start,
    long(EDI),
    long(ESI),
    load(EBX),
  ]);
});
