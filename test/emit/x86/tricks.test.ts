// What each size trick saves on a program where it shows: the executable with all tricks, and with this one left out.

import { expect, it } from 'vitest';
import type { ResolvedOptions } from '../../../lib/emit/options.js';
import { ALL_TRICKS, TRICKS, type Trick } from '../../../lib/emit/x86/tricks/tricks.js';
import { emitX86 } from '../../../lib/emit/x86/x86.js';
import {
  checkedExchange,
  faithfulExchange,
  httpProbe,
  tcpProbe,
  webSocketProbe,
} from '../../../lib/exchange/recipes.js';
import type { Image } from '../../../lib/program/image.js';
import { link } from '../../../lib/program/link/link.js';
import { Program } from '../../../lib/program/program.js';

const server = { address: '127.0.0.1', port: 8080 };

/** Some bytes that go to standard output. */
function written(): Program {
  const p = new Program();
  p.call('write', 1, p.bytes('text', 'hello\n'), 6);
  return p;
}

const PROGRAMS = {
  faithful: faithfulExchange(server),
  checked: checkedExchange(server),
  tcp: tcpProbe(server),
  http: httpProbe(server, '/', 200),
  'web socket': webSocketProbe(server, '/'),
  written: written(),
};

const SAVINGS: readonly (readonly [Trick, keyof typeof PROGRAMS, 'x64' | 'ia32', number])[] = [
  ['rolled loops', 'faithful', 'ia32', 8],
  ['packed data', 'faithful', 'x64', 15],
  ['longer receives', 'faithful', 'ia32', 14],
  ['discarding receives', 'http', 'ia32', 6],
  ['data in headers', 'written', 'x64', 6],
  ['leading over fields', 'tcp', 'ia32', 2],
  ['shared low bytes', 'faithful', 'ia32', 2],
  ['orders of data', 'checked', 'ia32', 2],
  ['routine for calls', 'checked', 'x64', 15],
  ['ah set by the routine', 'http', 'ia32', 6],
  ['mismatch in eax', 'web socket', 'x64', 1],
  ['pushed constants', 'faithful', 'ia32', 2],
  ['pushed addresses', 'faithful', 'x64', 3],
  ['routine loaded later', 'checked', 'x64', 1],
  ['ending by a comparison', 'http', 'x64', 2],
  ['comparisons at sums', 'checked', 'x64', 2],
  ['swapped bytes', 'tcp', 'ia32', 1],
  ['rotations', 'faithful', 'ia32', 1],
];

/** Those that show only where nothing is packed. */
const UNPACKED: ReadonlySet<Trick> = new Set([
  'orders of data',
  'routine loaded later',
  'rotations',
]);

function length(image: Image, form: ResolvedOptions, without?: Trick): number {
  const tricks = new Set(ALL_TRICKS);
  if (without !== undefined) {
    tricks.delete(without);
  }
  return emitX86(image, form, tricks).bytes.length;
}

it.each(SAVINGS)('%s: on the program %s for %s it saves %d bytes', (trick, name, target, saved) => {
  const isFaithful = name === 'faithful' || name === 'written';
  const form: ResolvedOptions = {
    ...{ target, checked: !isFaithful, golfed: true, pack: !UNPACKED.has(trick), quick: false },
    timeoutSeconds: isFaithful ? 0 : 10,
  };
  const image = link(PROGRAMS[name]);
  expect(length(image, form, trick) - length(image, form)).toBe(saved);
});

it('no trick is without such a program', () => {
  expect(new Set(SAVINGS.map(([trick]) => trick))).toEqual(new Set(TRICKS));
});
