// Makes dist/cli.js, as tsc wrote it, one file with all that `rawsyscall URL` needs, dist/commands.js one with all that the
// exchange needs with its options, and each of the files that users import one file: at start-up, each further module costs a third of a millisecond, and each import of a built-in
// one up to two. Everything else stays as it is and is imported when it is asked for. dist/ works without this step,
// too; it is only slower to start.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const dist = resolve(import.meta.dirname, '../dist');

/** What commands.ts imports dynamically and still belongs inside: the way from its first line to the default exchange. */
const DEFAULT_PATH = ['cli/exchange.js', 'exchange/clients/raw.js'];

/** Everything else that is imported dynamically stays outside, by its path from dist/. */
const lazy = {
  name: 'lazy',
  resolveDynamicImport(specifier, importer) {
    if (specifier.startsWith('node:')) {
      return { id: specifier, external: true };
    }
    const path = relative(dist, join(dirname(importer), specifier));
    return DEFAULT_PATH.includes(path) ? null : { id: `./${path}`, external: 'relative' };
  },
};

/** `import { a } from 'node:b'` makes Node wrap all of b as a module; process.getBuiltinModule('node:b').a does not. */
const builtins = {
  name: 'builtins',
  resolveId: {
    filter: { id: /^node:/ },
    handler: (id) => ({ id: `\0${id}`, moduleSideEffects: false }),
  },
  load: {
    filter: { id: /^\0node:/ },
    async handler(virtualId) {
      const id = virtualId.slice(1);
      const names = Object.keys(await import(id)).filter((name) => name !== 'default');
      const lines = names.map((name) => `export const ${name} = builtin.${name};`);
      return `const builtin = process.getBuiltinModule('${id}');\n${lines.join('\n')}`;
    },
  },
};

/**
 * What most scripts never ask for, or not at the start: modules that export functions alone. Each becomes a CommonJS file
 * (dist/lazy/), which is required when the first of its functions is called; what stays in its place are functions of the
 * same names that do so.
 */
const LAZY = [
  'kernel/tables/constants-by-name.js',
  'kernel/tables/kernel-versions.js',
  ...[
    'commands',
    'files',
    'ia32',
    'ioctls',
    'memory',
    'paths',
    'polling',
    'process-options',
    'processes',
    'sockets',
    'system',
  ].map((family) => `kernel/signatures/${family}.js`),
  'kernel/set-rules.js',
  'kernel/structs.js',
  'text/call.js',
];
const lazyFile = (name) => `${name.slice(0, -'.js'.length).replaceAll('/', '-')}.cjs`;

const requireOf = (here) => `process.getBuiltinModule('node:module').createRequire(${here})`;

/**
 * `from` is how a file of dist/lazy/ is named from the one that is made, whose folder is `folder`; `here` is what createRequire
 * takes there. Names stay relative, which is how packing finds what is reached. What has been read is found without a look at the files,
 * which may be out of reach by then.
 */
const required = (from, folder, here, entry) => ({
  name: 'required',
  load: {
    order: 'pre',
    async handler(id) {
      const name = relative(dist, id);
      if (name === 'kernel/loaded-later.js') {
        const files = LAZY.map((each) => `'${from}${lazyFile(each)}'`).join(', ');
        const all = `[${files}].map((file) => () => ${requireOf(here)}(${folder} + file.slice(1)))`;
        return readFileSync(id, 'utf8').replace('const modules = []', `const modules = ${all}`);
      }
      if (!LAZY.includes(name) || name === entry) {
        return null;
      }
      const functions = Object.keys(await import(id));
      return [
        `import { tooLate } from './loaded-later.js';`,
        'let loaded;',
        'function load() {',
        `  const require = ${requireOf(here)}, file = ${folder} + '${from}${lazyFile(name)}'.slice(1);`,
        '  try { loaded = require.cache[file]?.exports ?? require(file); } catch (cause) { throw tooLate(file, cause); }',
        '  return loaded;',
        '}',
        ...functions.map(
          (each) => `export const ${each} = (...args) => (loaded ?? load()).${each}(...args);`,
        ),
      ].join('\n');
    },
  },
  resolveId: {
    filter: { id: /^\.\/loaded-later\.js$/ },
    handler: () => join(dist, 'kernel/loaded-later.js'),
  },
});

/** A table of numbers by name as one string, which is read in a tenth of the time that an object takes. */
const numbersAsText = {
  name: 'numbers-as-text',
  load: {
    order: 'pre',
    async handler(id) {
      if (relative(dist, id) !== 'kernel/tables/numbers.js') {
        return null;
      }
      const text = readFileSync(id, 'utf8').replace(/\(\) => \(\{([^}]*)\}\)/g, (_, members) => {
        const pairs = [...members.matchAll(/(\w+): (\d+)/g)].map(([, name, nr]) => `${name} ${nr}`);
        return `() => numbersOf('${pairs.join(' ')}')`;
      });
      return `${text}
        function numbersOf(text) {
          const words = text.split(' ');
          const numbers = {};
          for (let index = 0; index < words.length; index += 2) numbers[words[index]] = Number(words[index + 1]);
          return numbers;
        }`;
    },
  },
};

async function bundle(names, codeSplitting) {
  const build = await rolldown({
    input: names.map((name) => join(dist, name)),
    platform: 'node',
    plugins: [
      lazy,
      builtins,
      required('./lazy/', 'import.meta.dirname', 'import.meta.url'),
      numbersAsText,
    ],
    preserveEntrySignatures: 'allow-extension',
    treeshake: { propertyReadSideEffects: false },
  });
  await build.write({
    dir: dist,
    format: 'esm',
    codeSplitting,
    chunkFileNames: '[name].js',
    // Comments are half of what there is to read. Lines and names stay: an uncaught error prints its line, and a stack
    // names functions.
    comments: false,
    minify: false,
  });
  await build.close();
}

for (const name of LAZY) {
  const build = await rolldown({
    input: join(dist, name),
    platform: 'node',
    plugins: [lazy, builtins, required('./', '__dirname', '__filename', name), numbersAsText],
    treeshake: { propertyReadSideEffects: false },
  });
  await build.write({
    file: join(dist, 'lazy', lazyFile(name)),
    format: 'cjs',
    comments: false,
    minify: false,
  });
  await build.close();
}
await bundle(['cli.js'], false);
await bundle(['commands.js'], false);
await bundle(['constants.js'], false); // Numbers only: it makes no difference that the others have some of their own.

/** The files that a file of dist/ imports statically, and what they import in turn, itself included. */
function reachable(name, found = new Set()) {
  if (!found.has(name)) {
    found.add(name);
    const text = LAZY.includes(name) ? '' : readFileSync(join(dist, name), 'utf8');
    for (const [, path] of text.matchAll(/^(?:import|export) [^;]*?from '(\.[^']+)';/gms)) {
      reachable(join(dirname(name), path), found);
    }
  }
  return found;
}

// What they all need, SyscallError for one, the entries have in common: in one file what index.js needs, and in one of its
// own, which it needs too, the addon.
const [ofDirect, ofIndex] = [reachable('direct.js'), reachable('index.js')];
const isOf = (files) => (id) =>
  files.has(relative(dist, id)) && dirname(relative(dist, id)) !== '.'; // no entry
await bundle(['index.js', 'programs.js', 'async.js', 'launch.js', 'direct.js'], {
  includeDependenciesRecursively: false,
  groups: [
    { name: 'addon', test: isOf(ofDirect), priority: 2 },
    { name: 'shared', test: isOf(ofIndex), priority: 1 },
  ],
});

// What an editor shows of a constant is in its declaration: the code goes without.
const tables = join(dist, 'kernel/tables');
for (const name of readdirSync(tables).filter((file) => file.endsWith('.js'))) {
  const path = join(tables, name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^ *\/\*\* .* \*\/\n/gm, ''));
}
