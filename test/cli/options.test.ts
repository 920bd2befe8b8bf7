import { describe, expect, it } from 'vitest';
import { UsageError } from '../../lib/cli/command.js';
import { parseInteger, parseOptions } from '../../lib/cli/options.js';

const declarations = {
  output: { type: 'string', short: 'o' },
  client: { type: 'string', default: 'raw' },
  json: { type: 'boolean', default: false },
} as const;
const parse = (args: string[], most = 1) => parseOptions(args, declarations, most);

describe('parseOptions', () => {
  it.each([
    [[], {}, []],
    [['a'], {}, ['a']],
    [['--client', 'net'], { client: 'net' }, []],
    [['--client=net', 'a'], { client: 'net' }, ['a']],
    [['--client=a=b'], { client: 'a=b' }, []],
    [['--client='], { client: '' }, []],
    [['--client', ''], { client: '' }, []],
    [['--client', 'net', '--client', 'ws'], { client: 'ws' }, []],
    [['-o', 'file', '--json'], { output: 'file', json: true }, []],
    [['--client', '-'], { client: '-' }, []],
    [['-'], {}, ['-']],
    [['--', '--json'], {}, ['--json']],
    [['--json', '--'], { json: true }, []],
    [['--client=--'], { client: '--' }, []],
  ])('reads %j', (args, values, positionals) => {
    expect(parse(args)).toEqual({
      values: { output: undefined, client: 'raw', json: false, ...values },
      positionals,
    });
  });

  it.each([
    [['--bogus'], 'there is no option --bogus'],
    [['--bogus=1'], 'there is no option --bogus'],
    [['-x'], 'there is no option -x'],
    [['-undefined'], 'there is no option -undefined'],
    [['--toString'], 'there is no option --toString'],
    [['--client'], '--client needs a value'],
    [['--client', '--json'], '--client needs a value'],
    [['-o'], '-o needs a value (one that begins with "-" goes as --output=...)'],
    [['--json=true'], '--json takes no value, and got "true"'],
    [['a', 'b'], 'unexpected argument "b"'],
  ])('rejects %j', (args, message) => {
    expect(() => parse(args)).toThrow(UsageError);
    expect(() => parse(args)).toThrow(message);
  });
});

describe('parseInteger', () => {
  it('takes what is within the bounds, in decimal', () => {
    expect(parseInteger('--n', '0', 0, 9)).toBe(0);
    expect(parseInteger('--n', '9', 0, 9)).toBe(9);
  });

  it.each(['', ' 1', '10', '-1', '1.5', '0x1', '1e0', 'one'])('rejects %j', (text) => {
    expect(() => parseInteger('--n', text, 0, 9)).toThrow(
      `--n is ${JSON.stringify(text)}: it must be an integer from 0 to 9`,
    );
  });
});
