import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../lib/kernel/signature.js';
import { UNSIGNED } from '../../lib/kernel/signatures/unsigned.js';
import { callNames } from '../../lib/kernel/syscall-numbers.js';
import { declarations, sentences } from './declarations.js';

const FILE = 'lib/typed/sys-calls.ts';
const signed = callNames().filter((name) => !Object.hasOwn(UNSIGNED, name));

describe('the declarations of sys', () => {
  it('are what the signatures make', () => {
    const made = execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${FILE}`], {
      input: declarations(),
      encoding: 'utf8',
    });
    if (process.env.UPDATE_DECLARATIONS === '1') {
      writeFileSync(FILE, made);
    }
    expect(readFileSync(FILE, 'utf8')).toBe(made);
  });

  it('have a sentence about every call, and none about another', () => {
    const texts = sentences();
    expect(signed.filter((name) => !texts.has(name))).toEqual([]);
    expect([...texts.keys()].filter((name) => !signed.includes(name))).toEqual([]);
    for (const [name, text] of texts) {
      expect(text, name).toMatch(/^[A-Z].{10,120}\.$/);
    }
  });

  it('have every call with its parameters by name, a line of documentation and its man page', () => {
    const text = readFileSync(FILE, 'utf8')
      .replace(/\n\s+(?! )/g, ' ')
      .replace(/\s+/g, ' ');
    for (const name of signed) {
      const forms = [...text.matchAll(new RegExp(`\\*/ ${name}\\(([^)]*)\\): number;`, 'g'))];
      expect(text, name).toMatch(new RegExp(`/\\*\\* [^*]+ ${name}\\(2\\)\\. \\*/ ${name}\\(`));
      const whole = forms.at(-1); // The one that leaves nothing to be returned.
      const names = [...(whole?.[1] ?? '').matchAll(/(?:^|, ) ?(\w+)\??:/g)].map(
        (match) => match[1],
      );
      expect(names, name).toEqual(signatureOf(name)!.parameters.map((parameter) => parameter.name));
    }
  });
});
