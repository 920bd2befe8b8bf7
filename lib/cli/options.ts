// Command-line options: node:util's parseArgs, with its complaints as UsageErrors, and the values that several
// commands take.

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.js';

/**
 * The values of a command's options, and its positional arguments, of which there may be up to `most`.
 * @throws UsageError
 */
export function parseOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  most: number,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> {
  const parsed = parse(args, options);
  if (parsed.positionals.length > most) {
    throw new UsageError(`unexpected argument ${JSON.stringify(parsed.positionals[most])}`);
  }
  return parsed;
}

function parse<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) {
      throw new UsageError(error.message);
    }
    throw error;
  }
}

/** An integer within bounds. `what` names it in the message, for example "--timeout". @throws UsageError */
export function parseInteger(what: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(
      `${what} is ${JSON.stringify(text)}: it must be an integer from ${least} to ${most}`,
    );
  }
  return value;
}
