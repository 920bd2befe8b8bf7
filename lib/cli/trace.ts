// The line that --trace writes for a call, on stderr.

import type { Arg } from '../kernel/arg.js';
import { callText } from '../text/call.js';
import { printError } from './output.js';

export function printCall(name: string, args: readonly Arg[], result: number): void {
  printError(`${callText(name, args, result)}\n`);
}
