import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const LIB = join(import.meta.dirname, '../lib');

/**
 * The layers, bottom first; a file imports from its own or from lower ones. Every file of lib/ is named here once, or
 * its folder is (`elf/`). A new file: put it in the lowest layer that has all it imports.
 */
const LAYERS: readonly (readonly [layer: string, files: string])[] = [
  [
    'data: names, numbers, layouts; no I/O',
    'tables/ abi/ constants.ts syscall-error.ts program/link-error.ts program/image.ts exchange/challenge.ts ' +
      'socket/sockaddr.ts socket/sockaddr-in6.ts socket/sockaddr-un.ts socket/socket-address.ts',
  ],
  ['native: the addon', 'native.ts'],
  ['raw: syscalls, one or many in a crossing', 'raw/'],
  ['the text of a call', 'decode/'],
  [
    'program, link',
    'program/program.ts program/bounds.ts program/step-text.ts program/call-checks.ts program/link.ts',
  ],
  [
    'readers of an Image',
    'program/execution.ts program/run.ts program/run-async.ts program/format.ts elf/',
  ],
  [
    'what owns an fd, waits, or throws',
    'sys.ts socket/owned-fd.ts socket/readiness.ts socket/socket.ts socket/socket-message.ts socket/socket-options.ts ' +
      'exchange/write-all.ts exchange/alarm.ts',
  ],
  [
    'the exchange',
    'recipes.ts exchange/exchange.ts exchange/clients/ exchange/server.ts exchange/server-thread.ts',
  ],
  ['what people start or import', 'cli.ts cli/ compare/ ladder/ index.ts programs.ts'],
];

/** Each reads an Image by itself: none may lean on another. */
const READERS: Readonly<Record<string, string>> = {
  'program/execution.ts': 'run',
  'program/run.ts': 'run',
  'program/run-async.ts': 'run',
  'program/format.ts': 'format',
  'elf/': 'elf',
};

/** May be used, and is tested, where there is no addon. */
const WITHOUT_ADDON = [
  'program/link.ts',
  'program/format.ts',
  'elf/emit.ts',
  'socket/socket-address.ts',
  'abi/tables.ts',
];

const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort();

interface Import {
  readonly file: string;
  /** Gone when the program runs. */
  readonly isType: boolean;
}

/** What a file imports from lib/, now or later by import(). */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(LIB, file), 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^'"();]*from\s+'(\.[^']*)\.js'|\bimport\('(\.[^']*)\.js'\)/gm,
  );
  return [...statements].map(([, type, now, later]) => {
    const path = normalize(join(dirname(file), `${now ?? later}.ts`));
    return { file: path, isType: type !== undefined };
  });
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));
const importedBy = (file: string) => (imports.get(file) ?? []).map((imported) => imported.file);

/** The indices of the layers that name the file. */
function layersOf(file: string): number[] {
  return LAYERS.flatMap(([, names], index) =>
    names.split(' ').some((name) => name === file || (name.endsWith('/') && file.startsWith(name)))
      ? [index]
      : [],
  );
}

/** Everything that running the file loads. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const imported of imports.get(file) ?? []) {
      if (!imported.isType) {
        reachable(imported.file, seen);
      }
    }
  }
  return seen;
}

describe('the layers of lib/', () => {
  it.each(files)('%s stands in one layer and imports downward only', (file) => {
    const layers = layersOf(file);
    expect(layers, 'name the file once in LAYERS').toHaveLength(1);
    const upward = importedBy(file).filter(
      (imported) => (layersOf(imported)[0] ?? Number.NaN) > (layers[0] as number),
    );
    expect(upward).toEqual([]);
  });

  it('names no file that is not there', () => {
    const named = LAYERS.flatMap(([, names]) => names.split(' '));
    const stale = named.filter(
      (name) => !files.some((file) => file === name || file.startsWith(name)),
    );
    expect(stale).toEqual([]);
  });

  it('and native/ have comments that name no file which is not there', () => {
    const texts = ['lib', 'native'].flatMap((directory) =>
      readdirSync(join(LIB, '..', directory), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    );
    const named = texts.flatMap(
      (text) => text.match(/\b(lib|native|test)\/[\w./-]+\.\w+\b/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(LIB, '..', path)))).toEqual([]);
  });

  it('finds every import where it says', () => {
    const targets = files.flatMap(importedBy);
    expect(targets.length).toBeGreaterThan(files.length);
    expect(targets.filter((target) => !files.includes(target))).toEqual([]);
  });

  it('has no circle of imports', () => {
    const circular = files.filter((file) =>
      (imports.get(file) ?? []).some(
        (imported) => !imported.isType && reachable(imported.file).has(file),
      ),
    );
    expect(circular).toEqual([]);
  });

  it('keeps the readers of an Image apart', () => {
    const readerOf = (file: string) =>
      Object.entries(READERS).find(([name]) => file.startsWith(name))?.[1];
    const readers = files.filter((file) => readerOf(file) !== undefined);
    expect(new Set(readers.map(readerOf)).size).toBe(3);
    const crossing = readers.filter((file) =>
      importedBy(file).some(
        (imported) => (readerOf(imported) ?? readerOf(file)) !== readerOf(file),
      ),
    );
    expect(crossing).toEqual([]);
  });

  it.each(WITHOUT_ADDON)('%s never loads the addon', (file) => {
    expect(reachable(file).size).toBeGreaterThan(1);
    expect([...reachable(file)]).not.toContain('native.ts');
  });
});
