// The sizes of the executables, in bytes: a change of the compiler that makes one larger or smaller shows here.

import { describe, expect, it } from 'vitest';
import { emit } from '../../../lib/emit/emit.js';
import { checkedExchange, faithfulExchange, httpProbe } from '../../../lib/exchange/recipes.js';
import { link } from '../../../lib/program/link/link.js';

const server = { address: '127.0.0.1', port: 8080 };
const PROGRAMS = {
  faithful: link(faithfulExchange(server)),
  checked: link(checkedExchange(server)),
  probe: link(httpProbe(server, '/', 200)),
};

it.each([
  ['ia32', 'faithful', 'plain', false, 365],
  ['ia32', 'checked', 'plain', false, 430],
  ['ia32', 'faithful', 'golf', false, 291],
  ['ia32', 'faithful', 'golf', true, 280],
  ['ia32', 'checked', 'golf', false, 362],
  ['ia32', 'checked', 'golf', true, 354],
  ['x64', 'faithful', 'plain', false, 391],
  ['x64', 'checked', 'plain', false, 437],
  ['x64', 'faithful', 'golf', false, 315],
  ['x64', 'faithful', 'golf', true, 300],
  ['x64', 'checked', 'golf', false, 382],
  ['x64', 'checked', 'golf', true, 378],
  ['x64', 'probe', 'golf', false, 218],
  ['ia32', 'probe', 'golf', false, 191],
] as const)('%s, %s, %s, packed %s: %d bytes', (target, program, layout, pack, bytes) => {
  const mode = program === 'faithful' ? 'faithful' : 'checked';
  expect(emit(PROGRAMS[program], { target, mode, layout, pack }).bytes.length).toBe(bytes);
});

describe.each(['ia32', 'x64'] as const)('packing for %s', (target) => {
  it.each(['faithful', 'checked', 'probe'] as const)('never makes the %s one larger', (program) => {
    const mode = program === 'faithful' ? 'faithful' : 'checked';
    for (const layout of ['plain', 'golf'] as const) {
      const [packed, raw] = [true, false].map(
        (pack) => emit(PROGRAMS[program], { target, mode, layout, pack }).bytes.length,
      );
      expect(packed).toBeLessThanOrEqual(raw!);
    }
  });
});
