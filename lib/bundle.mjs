// Makes dist/cli.js, as tsc wrote it, one file with all that `rawsyscall exchange URL` needs, and each of the files that
// users import one file: at start-up, each further module costs a third of a millisecond, and each import of a built-in
// one up to two. Everything else stays as it is and is imported when it is asked for. dist/ works without this step,
// too; it is only slower to start.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const dist = resolve(import.meta.dirname, '../dist');

/** What is imported dynamically and still belongs inside: the way from the first line to the default exchange. */
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

async function bundle(names, codeSplitting) {
  const build = await rolldown({
    input: names.map((name) => join(dist, name)),
    platform: 'node',
    plugins: [lazy, builtins],
    treeshake: { propertyReadSideEffects: false },
  });
  await build.write({
    dir: dist,
    format: 'esm',
    codeSplitting,
    chunkFileNames: 'shared.js',
    // Comments are half of what there is to read. Lines and names stay: an uncaught error prints its line, and a stack
    // names functions.
    comments: false,
    minify: false,
  });
  await build.close();
}

await bundle(['cli.js'], false);
await bundle(['constants.js'], false); // Numbers only: it makes no difference that the others have some of their own.
await bundle(['index.js', 'programs.js', 'async.js', 'launch.js', 'direct.js'], true); // What they all need, SyscallError for one, they have in common.

// What an editor shows of a constant is in its declaration: the code goes without.
const tables = join(dist, 'kernel/tables');
for (const name of readdirSync(tables).filter((file) => file.endsWith('.js'))) {
  const path = join(tables, name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^ *\/\*\* .* \*\/\n/gm, ''));
}
