import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isStructName, structLayout } from '../../lib/kernel/struct.js';
import { structs } from '../../lib/kernel/structs.js';
import { ARCHITECTURES } from '../../lib/kernel/syscall-numbers.js';
import { made, structDeclarations, structTexts, syscallNumbers } from './declarations.js';

const DIRECTORY = 'lib/kernel/declarations';

describe('the declarations of the tables', () => {
  it.each([
    ['syscall-numbers.ts', syscallNumbers],
    ['structs.ts', structDeclarations],
  ])('are what the tables make: %s', (file, make) => {
    const path = `${DIRECTORY}/${file}`;
    expect(made(path, make())).toBe(readFileSync(path, 'utf8'));
  });

  it('have a line about every struct, and none about what is not there', () => {
    const texts = structTexts();
    expect(Object.keys(structs()).filter((name) => !texts.has(name))).toEqual([]);
    const unknown = [...texts.keys()].filter((key) => {
      const [name = '', member] = key.split('.');
      return !(
        isStructName(name) &&
        (member === undefined ||
          ARCHITECTURES.some((arch) => {
            try {
              return structLayout(name, arch).members.some((one) => one.name === member);
            } catch (error) {
              if (error instanceof RangeError) {
                return false; // not declared for this architecture
              }
              throw error;
            }
          }))
      );
    });
    expect(unknown).toEqual([]);
    for (const [key, text] of texts) {
      expect(text, key).toMatch(/^["A-Z0-9-].*\.$/);
      if (!key.includes('.')) {
        expect(text, key).toMatch(/ (\w+\(\d\w*\)|RFC \d+|[\w/-]+\.h)\.$/);
      }
    }
  });

  it.each(['structs', 'syscall-numbers'])('document every member of %s', (file) => {
    const lines = readFileSync(`${DIRECTORY}/${file}.ts`, 'utf8').split('\n');
    const members = lines.flatMap((line, index) =>
      /^ {2}(readonly )?\w+: /.test(line) ? [index] : [],
    );
    expect(members.length).toBeGreaterThan(350);
    expect(members.filter((index) => !/^ {2}\/\*\* .*\. \*\/$/.test(lines[index - 1]!))).toEqual(
      [],
    );
  });
});
