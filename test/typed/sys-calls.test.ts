import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../lib/kernel/signature.js';
import { UNSIGNED } from '../../lib/kernel/signatures/unsigned.js';
import { callNames } from '../../lib/kernel/syscall-numbers.js';
import { SOCKET_OPTIONS } from '../../lib/typed/socket-options.js';
import { made, sentences } from '../kernel/declarations.js';
import { declarations, optionDeclarations } from './declarations.js';

const FILE = 'lib/typed/sys-calls.ts';
const OPTIONS = 'lib/typed/socket-option-values.ts';
const signed = callNames().filter((name) => !Object.hasOwn(UNSIGNED, name));

describe('the declarations of sys', () => {
  it.each([
    [FILE, declarations],
    [OPTIONS, optionDeclarations],
  ])('are what the signatures and the options make: %s', (file, make) => {
    expect(made(file, make())).toBe(readFileSync(file, 'utf8'));
  });

  it('have every socket option, with a line of documentation and its man page', () => {
    const text = readFileSync(OPTIONS, 'utf8');
    for (const name of Object.keys(SOCKET_OPTIONS)) {
      expect(text, name).toMatch(
        new RegExp(`/\\*\\* [A-Z].*\\.( .*\\.)? \\w+\\(7\\)\\. \\*/\\n  ${name}: `),
      );
      expect(text, name).not.toContain('undefined');
    }
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
