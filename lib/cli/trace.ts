// The line that --trace writes for a call, on stderr.

import { callText } from '../decode/call.js';
import type { Arg } from '../raw/raw.js';
import { printError } from './output.js';

export function printCall(name: string, args: readonly Arg[], result: number): void {
  printError(`${callText(name, args, result)}\n`);
}
