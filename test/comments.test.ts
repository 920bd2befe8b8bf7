import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

describe('the comments of lib/ and native/', () => {
  it('name no file that is not there', () => {
    const texts = ['lib', 'native'].flatMap((directory) =>
      readdirSync(join(ROOT, directory), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    );
    const named = texts.flatMap(
      (text) => text.match(/\b(lib|native|test)\/[\w./-]+\.\w+\b/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

it('no file of lib/ that is written by hand has more than 350 lines', () => {
  const generated = /\/(tables|declarations)\/|\/(sys-calls|socket-option-values)\.ts$/;
  const lengths = readdirSync(join(ROOT, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(m?ts|mjs)$/.test(path) && !generated.test(`/${path}`))
    .map((path) => [path, readFileSync(join(ROOT, 'lib', path), 'utf8').split('\n').length - 1]);
  expect(lengths.length).toBeGreaterThan(100);
  expect(lengths.filter(([, lines]) => (lines as number) > 350)).toEqual([]);
});
