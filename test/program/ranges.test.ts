// What link() says that results and sums of them can be.

import { expect, it } from 'vitest';
import type { CallStep, Value } from '../../lib/program/image.js';
import { link } from '../../lib/program/link/link.js';
import { literal, Program } from '../../lib/program/program.js';
import { resultRanges, valueRange } from '../../lib/program/ranges.js';

const INT_MAX = 2n ** 31n - 1n;

it.each([
  ['a call that returns 0', (p: Program) => p.call('close', 0), 0n, 0n],
  ['a descriptor: no byte', (p: Program) => p.call('dup', 0), 0n, INT_MAX],
  ['a length at most', (p: Program) => p.call('read', 0, p.zeroed('b', 40), 40), 0n, 40n],
  ['any word', (p: Program) => p.call('lseek', 0, 0, 0), -(2n ** 63n), 2n ** 63n - 1n],
  ['a call that may fail', (p: Program) => p.mayFail('close', 9), -4095n, 0n],
  [
    'a receive that tells the length of what it cut off',
    (p: Program) => p.call('recvfrom', 0, p.zeroed('b', 40), 40, 32, null, null),
    0n,
    INT_MAX,
  ],
] as const)('%s', (_, build, least, most) => {
  const p = new Program();
  build(p);
  const { ranges } = link(p);
  expect(ranges.tested).toEqual([{ least, most }]);
  expect(ranges.untested[0]!.least).toBe(least < -4095n ? least : -4095n);
  expect(ranges.untested[0]!.most).toBe(most);
});

it('a length of 100 - n bounds a result, and is more than 100 where n may be an error', () => {
  const p = new Program();
  const buffer = p.zeroed('buffer', 100);
  const n = p.call('read', 0, buffer, 60);
  p.call('read', 0, buffer.at(n), literal(100).minus(n));
  const { ranges, steps } = link(p);
  expect(ranges.tested[1]).toEqual({ least: 0n, most: 100n });
  expect(ranges.untested[1]).toEqual({ least: -4095n, most: 4195n });
  const [, , length] = (steps[1] as CallStep).args;
  expect(valueRange(ranges.tested, length!)).toEqual({ least: 40n, most: 100n });
});

it('a length that can be negative bounds nothing', () => {
  const call = { kind: 'call', resultName: null, mayFail: false } as const;
  const negative: Value = { region: null, offset: 4n, terms: [{ step: 0, sign: -1 }] };
  const { tested } = resultRanges([
    { ...call, name: 'dup', args: [] },
    { ...call, name: 'read', args: [negative, negative, negative] },
  ]);
  expect(tested[1]).toEqual({ least: 0n, most: INT_MAX });
});
