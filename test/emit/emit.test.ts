import { expect, it } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import type { EmitOptions } from '../../lib/emit/options.js';
import { link } from '../../lib/program/link/link.js';
import { Program } from '../../lib/program/program.js';

const image = link(new Program());

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
