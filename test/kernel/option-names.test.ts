import { describe, expect, it } from 'vitest';
import { checkOptionNames } from '../../lib/kernel/option-names.js';

const KNOWN = { target: ['x64', 'arm64'], layout: ['plain', 'golf'], timeoutMs: [] };

describe('checkOptionNames', () => {
  it('takes any of the known names, and leaves their values to the caller', () => {
    expect(() => checkOptionNames('emit', {}, KNOWN)).not.toThrow();
    expect(() => checkOptionNames('emit', { layout: 7, timeoutMs: null }, KNOWN)).not.toThrow();
  });

  it('takes an unknown name without a value for none', () => {
    expect(() => checkOptionNames('emit', { other: undefined }, KNOWN)).not.toThrow();
  });

  it.each([
    ['a misspelt name', { timeoutms: 1 }, 'timeoutMs'],
    ['a missing letter', { taget: 'x64' }, 'target'],
    ['the value of an option', { golf: true }, "layout: 'golf'"],
  ])('names the nearest option for %s', (_, options, nearest) => {
    expect(() => checkOptionNames('emit', options, KNOWN)).toThrow(
      new TypeError(
        `emit has no option "${Object.keys(options)[0]}": did you mean ${nearest}? It has target, layout, timeoutMs`,
      ),
    );
  });

  it.each([[undefined], [null], ['x64'], [7]])('refuses %s as options', (options) => {
    expect(() => checkOptionNames('emit', options, KNOWN)).toThrow(TypeError);
    expect(() => checkOptionNames('emit', options, KNOWN)).toThrow(
      'must be an object with any of target, layout, timeoutMs',
    );
  });
});
