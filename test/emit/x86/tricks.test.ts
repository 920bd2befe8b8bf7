// What each size trick saves: on a program where it shows, by the search that emit() makes, and in a corpus, by a shorter
// one that is the same for all. Executables with all tricks are compared with those without it. A trick that costs
// more there than it saves is to go.

import { expect, it } from 'vitest';
import type { ResolvedOptions } from '../../../lib/emit/options.js';
import { effortFor } from '../../../lib/emit/x86/effort.js';
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
import { imageOf, programs } from '../../program/programs.js';

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

/** The last is over the corpus, where a search cut short may find less with one more trick. */
const SAVINGS: readonly (readonly [
  Trick,
  keyof typeof PROGRAMS,
  'x64' | 'ia32',
  number,
  number,
])[] = [
  ['rolled loops', 'faithful', 'ia32', 8, 0],
  ['packed data', 'faithful', 'x64', 15, 0],
  ['longer receives', 'faithful', 'ia32', 14, 0],
  ['discarding receives', 'http', 'ia32', 6, 0],
  ['data in headers', 'written', 'x64', 6, 41],
  ['leading over fields', 'tcp', 'ia32', 2, 22],
  ['shared low bytes', 'faithful', 'ia32', 2, 3],
  ['orders of data', 'checked', 'ia32', 2, -2],
  ['routine for calls', 'checked', 'x64', 15, 465],
  ['ah set by the routine', 'http', 'ia32', 6, 0],
  ['mismatch in eax', 'web socket', 'x64', 1, 1],
  ['pushed constants', 'faithful', 'ia32', 2, 16],
  ['pushed addresses', 'faithful', 'x64', 3, 1],
  ['routine loaded later', 'checked', 'x64', 1, 0],
  ['ending by a comparison', 'http', 'x64', 2, 1],
  ['comparisons at sums', 'checked', 'x64', 2, 0],
  ['swapped bytes', 'tcp', 'ia32', 1, 1],
  ['rotations', 'faithful', 'ia32', 1, 6],
];

type Form = Pick<ResolvedOptions, 'target' | 'checked' | 'pack'>;

/** Programs of the table of programs that are soon compiled, by their titles, each in a form in which tricks show. */
const CORPUS: readonly (readonly [Form, readonly string[]])[] = [
  [
    { target: 'ia32', checked: false, pack: false },
    [
      'a first call that fails',
      'a send on a socket that is not connected, without a signal',
      'a send on a socket that is not connected, with SIGPIPE',
      'a timer that is waited for',
      'a file grown and measured',
      'the name of the system',
      'bytes with zeros between, before and after them',
      'a result above its bound',
    ],
  ],
  [
    { target: 'ia32', checked: false, pack: true },
    [
      'an expectation at a place that a result decides, and one of zeros',
      'nobody listening',
      'an option of a socket, read back',
      'a counter of events, added to and read',
      'a failed call below the bound of its result, kept a while',
      'two buffers written by one call that finds them by their addresses in a third',
      'results within their bounds',
    ],
  ],
  [{ target: 'ia32', checked: true, pack: false }, ['as many calls as a long program has']],
  [
    { target: 'ia32', checked: true, pack: true },
    ['a call that may fail last', 'an argument that a store wrote, and an expect that reads it'],
  ],
  [
    { target: 'x64', checked: false, pack: false },
    [
      'one write',
      'calls that may fail and do',
      'nothing to receive on a socket told not to wait',
      'a position that is negative because a call failed',
      'a buffer that starts with bytes and is overwritten in part',
    ],
  ],
  [
    { target: 'x64', checked: false, pack: true },
    [
      'a call in the middle that fails',
      'a last call that fails',
      'a position beyond 32 bits that a result is part of',
      'what a buffer must hold, and does not',
      'a mebibyte of zeros, of which the last bytes are used',
    ],
  ],
  [
    { target: 'x64', checked: true, pack: false },
    [
      'a single wrong byte at the end of what is expected',
      'a descriptor duplicated, its flag read, closed twice',
    ],
  ],
];

/** Every code option, on as many arrangements as show all tricks; a program that is long has an effort of its own. */
const LONG_STEPS = 24;
const EFFORT = {
  ...effortFor(1),
  quick: { beam: 1, slack: 1, expansions: 12, haste: 4 },
  thorough: { search: effortFor(1).quick, tries: 2 },
  arrangements: 24,
  keptOptions: 2,
  refined: 4,
  permutedHoles: 2,
};

const corpus = CORPUS.flatMap(([form, titles]) =>
  titles.map((title) => {
    const row = programs.find((one) => one.title === title);
    if (row === undefined) {
      throw new Error(`there is no program "${title}"`);
    }
    const rest = { golfed: true, quick: false, timeoutSeconds: form.checked ? 10 : 0 };
    return { image: imageOf(row), options: { ...form, ...rest } };
  }),
);

function corpusLength(without?: Trick): number {
  const tricks = new Set([...ALL_TRICKS].filter((trick) => trick !== without));
  const lengths = corpus.map(({ image, options }) => {
    const effort = image.steps.length > LONG_STEPS ? undefined : EFFORT;
    return emitX86(image, options, tricks, effort).bytes.length;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}
const corpusWithAll = corpusLength();

/** Those that show only where nothing is packed. */
const UNPACKED: ReadonlySet<Trick> = new Set([
  'orders of data',
  'routine loaded later',
  'rotations',
]);

const lengths = new Map<string, number>();

/** With all tricks: compiled once. */
function fullLength(image: Image, form: ResolvedOptions, name: string): number {
  const key = JSON.stringify([name, form]);
  const known = lengths.get(key) ?? length(image, form);
  lengths.set(key, known);
  return known;
}

function length(image: Image, form: ResolvedOptions, without?: Trick): number {
  const tricks = new Set(ALL_TRICKS);
  if (without !== undefined) {
    tricks.delete(without);
  }
  return emitX86(image, form, tricks).bytes.length;
}

it.each(SAVINGS)(
  '%s: on the program %s for %s it saves %d bytes, and %d over the corpus',
  (trick, name, target, saved, savedOverCorpus) => {
    const isFaithful = name === 'faithful' || name === 'written';
    const form: ResolvedOptions = {
      ...{ target, checked: !isFaithful, golfed: true, pack: !UNPACKED.has(trick), quick: false },
      timeoutSeconds: isFaithful ? 0 : 10,
    };
    const image = link(PROGRAMS[name]);
    expect(length(image, form, trick) - fullLength(image, form, name)).toBe(saved);
    expect(corpusLength(trick) - corpusWithAll).toBe(savedOverCorpus);
    expect(saved + savedOverCorpus).toBeGreaterThanOrEqual(0);
  },
);

it('the corpus has 30 programs', () => {
  expect(new Set(CORPUS.flatMap(([, titles]) => titles)).size).toBeGreaterThanOrEqual(30);
});

it('no trick is without such a program', () => {
  expect(new Set(SAVINGS.map(([trick]) => trick))).toEqual(new Set(TRICKS));
});
