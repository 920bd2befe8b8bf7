// Command-line options, as in POSIX and GNU: `--name value`, `--name=value`, `-n value`, `--flag`; `--` ends them. Not
// node:util's parseArgs, which takes a third of the time that the default exchange has.

import { UsageError } from './command.js';

export interface OptionDeclaration {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
  /** One letter, for `-o FILE`. */
  readonly short?: string;
}

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

type ValueOf<D extends OptionDeclaration> = D['type'] extends 'string' ? string : boolean;

/** What an option without a default is when it was not given: undefined. */
type Values<T extends OptionDeclarations> = {
  [K in keyof T]: T[K] extends { default: string | boolean }
    ? ValueOf<T[K]>
    : ValueOf<T[K]> | undefined;
};

/**
 * The values of a command's options, and its positional arguments, of which there may be up to `most`. Of an option that
 * is given twice the last value counts.
 * @throws UsageError
 */
export function parseOptions<const T extends OptionDeclarations>(
  args: readonly string[],
  declarations: T,
  most: number,
): { values: Values<T>; positionals: string[] } {
  const values: Record<string, string | boolean | undefined> = {};
  for (const name in declarations) {
    values[name] = declarations[name]?.default;
  }
  const positionals: string[] = [];
  let optionsEnded = false;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] as string;
    if (optionsEnded || !arg.startsWith('-') || arg === '-') {
      positionals.push(arg);
    } else if (arg === '--') {
      optionsEnded = true;
    } else {
      const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
      const given = equals < 0 ? arg : arg.slice(0, equals);
      const [name, { type }] = find(declarations, given);
      if (type === 'string') {
        values[name] = equals < 0 ? takeValue(given, name, args[++index]) : arg.slice(equals + 1);
      } else if (equals < 0) {
        values[name] = true;
      } else {
        throw new UsageError(
          `${given} takes no value, and got ${JSON.stringify(arg.slice(equals + 1))}`,
        );
      }
    }
  }
  if (positionals.length > most) {
    throw new UsageError(`unexpected argument ${JSON.stringify(positionals[most])}`);
  }
  return { values: values as Values<T>, positionals };
}

function find(declarations: OptionDeclarations, given: string): [string, OptionDeclaration] {
  for (const name in declarations) {
    const declaration = declarations[name] as OptionDeclaration;
    const short = declaration.short === undefined ? null : `-${declaration.short}`;
    if (given === `--${name}` || given === short) {
      return [name, declaration];
    }
  }
  throw new UsageError(`there is no option ${given}`);
}

/** The next argument, as long as it does not look like an option that follows a forgotten value. */
function takeValue(given: string, name: string, next: string | undefined): string {
  if (next === undefined || (next.startsWith('-') && next !== '-')) {
    throw new UsageError(`${given} needs a value (one that begins with "-" goes as --${name}=...)`);
  }
  return next;
}

/** An integer within bounds. `what` names it in the message, for example "--timeout". @throws UsageError */
export function parseInteger(what: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (String(value) !== text || !Number.isInteger(value) || value < least || value > most) {
    throw new UsageError(
      `${what} is ${JSON.stringify(text)}: it must be an integer from ${least} to ${most}`,
    );
  }
  return value;
}
