// npm run tables [-- --out DIR]: writes lib/kernel/tables/ from the kernel's own headers (Debian: linux-libc-dev,
// libc6-dev-arm64-cross, gcc-aarch64-linux-gnu, and the same for riscv64). Nothing is typed in by hand but which names
// to take (wanted.mjs): the C preprocessor lists the macros, the compiler gives their values, libc gives the texts of the errors.
// additions.mjs has the calls that are newer than those headers; families.txt and meanings.txt what an editor shows of a
// constant, in words of our own.
//
// Exit status: 0 written; 3 a compiler or header is missing (said on stderr); anything else is a failure.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CALLS_BY_VERSION, NEWER_CALLS, NEWER_CONSTANTS } from './additions.mjs';
import { enumerators, evaluate, include, macros, run } from './compiler.mjs';
import { WANTED } from './wanted.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outFlag = process.argv.indexOf('--out');
const out = outFlag === -1 ? join(root, 'lib/kernel/tables') : process.argv[outFlag + 1];

/**
 * The architectures, a row each: the compiler that knows its headers, the header with its numbers, whether its constants are
 * wanted (those of ia32 are not: nothing here runs on it), and whether Node and the addon run on it.
 */
const ARCHITECTURES = {
  x64: { compiler: 'gcc', numbers: 'asm/unistd_64.h', constants: true, runs: true },
  arm64: {
    compiler: 'aarch64-linux-gnu-gcc',
    numbers: 'asm/unistd.h',
    constants: true,
    runs: true,
  },
  ia32: { compiler: 'gcc', numbers: 'asm/unistd_32.h', constants: false, runs: false },
  riscv64: {
    compiler: 'riscv64-linux-gnu-gcc',
    numbers: 'asm/unistd.h',
    constants: true,
    runs: false,
  },
};
const architectures = (property) =>
  Object.keys(ARCHITECTURES).filter((arch) => ARCHITECTURES[arch][property]);

function literal(name, value) {
  if (/^S_I/.test(name)) {
    return `0o${value.toString(8)}`; // File modes are read in octal.
  }
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
    return `0x${value.toString(16)}n`;
  }
  if (value === -(2n ** 31n)) {
    return '0x80000000'; // C's 1 << 31, as in MS_NOUSER: a bit, and no negative number.
  }
  return value >= 256n ? `0x${value.toString(16)}` : String(value); // Sets of bits read better in base 16.
}

/** The name of each constant and the expression of its value. */
function constants({ file, units }) {
  const archs = architectures('constants');
  const values = Object.fromEntries(archs.map((arch) => [arch, new Map()]));
  const unknown = Object.fromEntries(archs.map((arch) => [arch, new Set()]));
  for (const arch of archs) {
    const { compiler } = ARCHITECTURES[arch];
    for (const { headers, take, skip, extra = [] } of units) {
      const known = new Set([...macros(compiler, headers), ...enumerators(compiler, headers)]);
      const names = [...known].filter((name) => take.test(name) && !skip?.test(name));
      const evaluated = evaluate(compiler, headers, [...names, ...extra]);
      for (const name of names.filter((name) => !evaluated.has(name))) {
        unknown[arch].add(name); // Perhaps its macro needs a header that another unit includes.
      }
      for (const [name, value] of evaluated) {
        // The first unit that knows a name has it: libc has the kernel's values, and none may differ.
        const before = values[arch].get(name);
        if (before !== undefined && before !== value) {
          throw new Error(`${name} is ${before} in one header and ${value} in another (${arch})`);
        }
        values[arch].set(name, value);
      }
    }
  }
  const valueless = archs.flatMap((arch) =>
    [...unknown[arch]].filter((name) => !values[arch].has(name)),
  );
  if (valueless.length > 0) {
    throw new Error(`no numbers, or a header is missing: ${[...new Set(valueless)].join(' ')}`);
  }
  const runs = architectures('runs');
  const names = [...values.x64.keys()].filter((name) =>
    runs.every((arch) => values[arch].has(name)),
  );
  for (const pair of (NEWER_CONSTANTS[file] ?? []).join(' ').split(' ').filter(Boolean)) {
    const [name, text] = pair.split('=');
    const value = text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
    if ((values.x64.get(name) ?? value) !== value) {
      throw new Error(
        `${name} is ${values.x64.get(name)} in the headers, and ${value} in additions.mjs`,
      );
    }
    values.x64.set(name, value);
    names.push(name);
  }
  return [...new Set(names)].sort().map((name) => {
    const having = archs.filter((arch) => values[arch].has(name));
    return [name, byArchitecture(having, (arch) => literal(name, values[arch].get(name)))];
  });
}

/** The expression of what may differ per architecture: x64's, which most have, comes last. */
function byArchitecture(archs, expressionOf) {
  const others = archs.filter((arch) => expressionOf(arch) !== expressionOf('x64'));
  return [
    ...others.map((arch) => `arch === '${arch}' ? ${expressionOf(arch)} : `),
    expressionOf('x64'),
  ].join('');
}

const ARCH = 'const arch: string = process.arch;\n';

/** The lines of a text file beside this one, each split at its first space. */
function pairsOf(file) {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}
/** [pattern, what all its names are, and the man page]; the first that matches a name holds. */
const FAMILIES = pairsOf('families.txt').map(([pattern, text]) => ({
  names: new RegExp(pattern),
  text,
  isUsed: false,
}));
/** What a name of its own means, of those that are met often. */
const MEANINGS = new Map(pairsOf('meanings.txt'));
const unusedMeanings = new Set(MEANINGS.keys());
const undescribed = [];

/** The line of documentation of a constant. */
function docOf(name) {
  const family = FAMILIES.find(({ names }) => names.test(name));
  if (family === undefined) {
    undescribed.push(name);
    return '';
  }
  family.isUsed = true;
  unusedMeanings.delete(name);
  return [MEANINGS.get(name), family.text].filter((text) => text !== undefined).join(' ');
}

function checkDescriptions() {
  const wrong = [
    ...undescribed.map((name) => `families.txt has nothing about ${name}`),
    ...FAMILIES.filter(({ isUsed }) => !isUsed).map(
      ({ names }) => `families.txt: no constant is ${names.source}`,
    ),
    ...[...unusedMeanings].map((name) => `meanings.txt: there is no ${name}`),
  ];
  if (wrong.length > 0) {
    throw new Error(wrong.join('\n'));
  }
}

function constantModule(about, rows) {
  const lines = rows
    .map(([name, value]) => `/** ${docOf(name)} */\nexport const ${name} = ${value};`)
    .join('\n');
  return `// ${about}: constants by the kernel's names.\n\n${/arch ===/.test(lines) ? ARCH : ''}${lines}\n`;
}

/** As one text: much less to read at start-up than an object, for what only few processes ask for. */
function constantsByName(rows) {
  const isSame = ([, value]) => !value.includes('arch');
  const number = (text) => (text.endsWith('n') ? text : String(Number(text)));
  const pairs = rows.filter(isSame).map(([name, value]) => `${name}=${number(value)}`);
  const lines = [];
  for (const pair of pairs) {
    const last = lines.at(-1);
    if (last === undefined || last.length + pair.length > 110) {
      lines.push(pair);
    } else {
      lines[lines.length - 1] = `${last} ${pair}`;
    }
  }
  const differing = rows.filter((row) => !isSame(row)).map(([name, value]) => `${name}: ${value},`);
  return `// The same constants for who looks them up by name: read when first asked for.

const TABLE = \`${lines.join('\n')}\`;

export function constantsByName(): Readonly<Record<string, number | bigint>> {
  ${ARCH}const byName: Record<string, number | bigint> = {${differing.join('\n')}};
  for (const pair of TABLE.split(/\\s/)) {
    const [name, value] = pair.split('=') as [string, string];
    byName[name] = value.endsWith('n') ? BigInt(value.slice(0, -1)) : Number(value);
  }
  return byName;
}
`;
}

/** [name, number], by number. */
function numbersOf(arch) {
  const { compiler, numbers: header } = ARCHITECTURES[arch];
  const names = macros(compiler, [header]).filter(
    (name) => /^__NR_/.test(name) && !/^__NR_(syscalls|arch_specific_syscall)$/.test(name),
  );
  const known = new Map(
    [...evaluate(compiler, [header], names)].map(([name, value]) => [
      name.slice('__NR_'.length),
      Number(value),
    ]),
  );
  for (const [name, nr, archs = [arch]] of NEWER_CALLS) {
    if (archs.includes(arch)) {
      if ((known.get(name) ?? nr) !== nr) {
        throw new Error(`${name} is ${known.get(name)} in ${header}, and ${nr} in additions.mjs`);
      }
      known.set(name, nr);
    }
  }
  return [...known].sort((a, b) => a[1] - b[1]);
}

const members = (rows) => rows.map(([name, nr]) => `${name}: ${nr}`).join(',\n');

function numbers() {
  const archs = Object.keys(ARCHITECTURES);
  const tables = archs.map((arch) => `const ${arch} = () => ({${members(numbersOf(arch))}});`);
  return [
    "// Syscall numbers by the kernel's names, a function per architecture so that only what is used is built.",
    ...tables,
    `export const NUMBERS = { ${archs.join(', ')} };`,
    `/** The architectures on which Node and the addon run. */\nexport const RUNNING = ${JSON.stringify(architectures('runs'))} as const;`,
  ].join('\n\n');
}

function kernelVersions() {
  const rows = Object.entries(CALLS_BY_VERSION).flatMap(([version, calls]) =>
    calls.split(' ').map((name) => [name, version]),
  );
  const lines = rows
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([name, version]) => `${name}: '${version}'`);
  return `// The version of Linux that a call came with: those since 4.3. Older ones are everywhere. Built when first asked for.\n\nexport const since = (): Readonly<Record<string, string>> => ({${lines.join(',\n')}});\n`;
}

function errors() {
  const tables = architectures('constants').map((arch) => {
    const { compiler } = ARCHITECTURES[arch];
    const names = macros(compiler, ['errno.h']).filter((name) => /^E[A-Z0-9]+$/.test(name));
    return [...evaluate(compiler, ['errno.h'], names)]
      .map(([name, value]) => [name, Number(value)])
      .sort();
  });
  if (tables.some((table) => JSON.stringify(table) !== JSON.stringify(tables[0]))) {
    throw new Error('errno differs between the architectures');
  }
  // Of several names for a number the first defined with a digit is the kernel's own; the others are aliases.
  const defined = run('gcc', ['-E', '-dM', '-'], include(['errno.h']));
  const isAlias = (name) => !new RegExp(`^#define ${name} +\\d+$`, 'm').test(defined);
  const rows = tables[0].sort((a, b) => a[1] - b[1] || isAlias(a[0]) - isAlias(b[0]));
  const source = `#include <stdio.h>\n#include <string.h>\nint main(void) {${rows.map(([, nr]) => `puts(strerror(${nr}));`).join('\n')}}`;
  const directory = mkdtempSync(join(tmpdir(), 'tables-'));
  run('gcc', ['-xc', '-', '-o', join(directory, 'strerror')], source);
  const messages = run(join(directory, 'strerror'), []).trimEnd().split('\n');
  rmSync(directory, { recursive: true });
  const unique = new Map(rows.map(([, nr], index) => [nr, messages[index]]));
  return [
    "// The errors, by number; a number with two names has the kernel's own first.",
    `/** The errors by name, as positive numbers. errno(3). */\nexport const ERRNO = {${rows.map(([name, nr]) => `/** ${unique.get(nr)}. errno(3). */\n${name}: ${nr}`).join(',\n')}} as const;`,
    '/** Built when first asked for: a program that meets no error does not pay for their texts. */',
    `export const messages = (): Record<number, string> => ({${[...unique].map(([nr, text]) => `${nr}: ${JSON.stringify(text)}`).join(',\n')}});`,
  ].join('\n\n');
}

/** "Linux headers: x64 6.1.187, arm64 6.1.4; glibc 2.36" */
function sources() {
  const linux = (compiler) => {
    const text = run(compiler, ['-E', '-dM', '-'], include(['linux/version.h']));
    return ['MAJOR', 'PATCHLEVEL', 'SUBLEVEL']
      .map((part) => new RegExp(`LINUX_VERSION_${part} (\\d+)`).exec(text)[1])
      .join('.');
  };
  const libc = run('gcc', ['-E', '-dM', '-'], include(['features.h']));
  const headers = architectures('constants').map(
    (arch) => `${arch} ${linux(ARCHITECTURES[arch].compiler)}`,
  );
  return `headers of Linux: ${headers.join(', ')}; glibc 2.${/__GLIBC_MINOR__ (\d+)/.exec(libc)[1]}`;
}

const head = `// npm run tables\n// Generated: do not edit; lib/kernel/tables/wanted.mjs says what is taken.\n// From the ${sources()}.\n//\n`;
const biome = join(root, 'node_modules/.bin/biome');
function write(name, text) {
  const path = join('lib/kernel/tables', `${name}.ts`);
  const formatted = execFileSync(biome, ['format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: head + text,
    encoding: 'utf8',
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.ts`), formatted);
}
write('numbers', numbers());
write('kernel-versions', kernelVersions());
write('errors', errors());
const all = [];
for (const part of WANTED) {
  const rows = constants(part);
  write(part.file, constantModule(part.about, rows));
  all.push(...rows);
}
checkDescriptions();
write('constants-by-name', constantsByName(all));
