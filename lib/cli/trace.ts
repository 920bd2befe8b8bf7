// A stand-in until the decoder is here.
import type { Arg } from '../raw.js';
import { printError } from './output.js';

export function printCall(name: string, args: readonly Arg[], result: number): void {
  printError(
    `${name}(${args.map((a) => (typeof a === 'object' && a !== null ? 'bytes' : String(a))).join(', ')}) = ${result}\n`,
  );
}
