import { describe, expect, it } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import type { EmitOptions } from '../../lib/emit/options.js';
import { COMPILERS, TARGETS } from '../../lib/emit/targets.js';
import { checkedExchange } from '../../lib/exchange/recipes.js';
import { link } from '../../lib/program/link/link.js';
import { Program } from '../../lib/program/program.js';

const image = link(new Program());
const exchange = link(checkedExchange({ address: '127.0.0.1', port: 8080 }));

it.each<[string, unknown, RegExp]>([
  [
    'no options',
    undefined,
    /^the options of emit are .*any of target, mode, layout, pack, timeoutSeconds, quick$/,
  ],
  ['no target', {}, /^target must be one of x64, ia32, arm64.*, not undefined$/],
  [
    'the word of another time',
    { target: 'x64', layout: 'golfed' },
    /^layout must be one of plain, golf, not golfed$/,
  ],
  [
    'an option that is a value',
    { target: 'x64', golf: true },
    /^emit has no option "golf": did you mean layout: 'golf'\?/,
  ],
  [
    'a misspelt one',
    { target: 'x64', packed: true },
    /^emit has no option "packed": did you mean pack\?/,
  ],
  ['a word for a boolean', { target: 'x64', pack: 'yes' }, /^pack must be true or false, not yes$/],
  [
    'packing where nothing packs',
    { target: 'arm64', pack: true },
    /^pack is not for arm64: it would change nothing there$/,
  ],
  [
    'haste where nothing searches',
    { target: 'riscv64', quick: true },
    /^quick is not for riscv64: it would change nothing there$/,
  ],
  [
    'a timeout of nothing',
    { target: 'x64', timeoutSeconds: 0 },
    /^timeoutSeconds must be a whole number from 1 to 86400, not 0$/,
  ],
  [
    'a timeout where nothing is checked',
    { target: 'x64', mode: 'faithful', timeoutSeconds: 3 },
    /^timeoutSeconds is for checked programs/,
  ],
])('%s is an error that says what is expected', (_, options, message) => {
  expect(() => emit(image, options as EmitOptions)).toThrow(message);
});

describe.each(TARGETS)('for %s', (target) => {
  it.each<[string, Partial<EmitOptions>, Partial<EmitOptions>]>([
    ['mode', {}, { mode: 'faithful' }],
    ['layout', {}, { layout: 'golf' }],
    ['timeoutSeconds', {}, { timeoutSeconds: 9 }],
    ...COMPILERS[target].options.map(
      (option): [string, Partial<EmitOptions>, Partial<EmitOptions>] => [
        option,
        { layout: 'golf' },
        { layout: 'golf', [option]: true },
      ],
    ),
  ])('%s makes another executable of the exchange', (_, without, given) => {
    expect(emit(exchange, { target, ...given }).bytes).not.toEqual(
      emit(exchange, { target, ...without }).bytes,
    );
  });
});
