// The layers of lib/, bottom first: a file imports from its own folder or from folders above it in this list. Checked by
// `npm run lint`. ARCHITECTURE.md says what each layer is for.
const LAYERS = [
  ['kernel'],
  ['raw'],
  ['text'],
  ['typed', 'program'],
  ['emit', 'async'],
  ['launch'],
  ['exchange'],
  ['cli'],
];

const folder = (names) => `^lib/(${names.join('|')})/`;

const upward = LAYERS.slice(0, -1).map((names, index) => ({
  name: `${names.join('-and-')}-imports-downward`,
  severity: 'error',
  from: { path: folder(names) },
  to: { path: [folder(LAYERS.slice(index + 1).flat()), '^lib/[^/]+$'] },
}));

/** Folders that know nothing of each other, although they stand side by side. */
const apart = (one, other) =>
  [
    [one, other],
    [other, one],
  ].map(([from, to]) => ({
    name: `${from}-without-${to}`.replaceAll('/', '-'),
    severity: 'error',
    from: { path: `^lib/${from}` },
    to: { path: `^lib/${to}` },
  }));

/** What is pure, and can be used and tested where there is no addon. */
const PURE = ['^lib/kernel/', '^lib/emit/emit\\.ts$', '^lib/program/(format|link/link)\\.ts$'];

module.exports = {
  forbidden: [
    ...upward,
    ...apart('typed/', 'program/'),
    ...apart('emit/', 'async/'),
    ...apart('program/run/', 'program/format\\.ts'),
    ...apart('program/run/', 'program/link/link\\.ts'),
    ...apart('program/format\\.ts', 'program/link/'),
    {
      name: 'emit-reads-the-image-alone',
      comment:
        'of program/ and of what runs, the emitters know the Image, and the ranges that it carries',
      severity: 'error',
      from: { path: '^lib/emit/' },
      to: {
        path: '^lib/(raw|text|program)/',
        pathNot: '^lib/program/(image|ranges|step-text)\\.ts$',
      },
    },
    {
      name: 'without-the-addon',
      severity: 'error',
      from: { path: PURE },
      to: { path: '^lib/raw/(native|addon)\\.ts$', reachable: true },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, // what is left when types are gone
    },
    { name: 'no-missing-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
