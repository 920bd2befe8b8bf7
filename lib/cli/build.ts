// `rawsyscall build`: the exchange as a static executable.

import { checkedExchange, faithfulExchange } from '../exchange/recipes.js';
import { type Command, UsageError } from './command.js';
import { parseUrl, sayLookedUp } from './endpoint.js';
import {
  EXECUTABLE_HELP,
  EXECUTABLE_OPTIONS,
  makeExecutable,
  resolveExecutable,
} from './executable-options.js';
import { parseOptions } from './options.js';

const DEFAULT_URL = 'ws://127.0.0.1:8080/';
const MAX_TEXT_BYTES = 65_535;

const help = `Usage: rawsyscall build [ws://HOST:PORT/PATH] -o FILE [OPTIONS]

Writes the exchange with that server (${DEFAULT_URL}) as a static Linux executable that needs nothing but the kernel.
It prints the bytes received. Its exit status is 0, the errno of the call that failed (111: nothing listens there), or
125 when the replies are not what they should be. HOST is an IPv4 address, an IPv6 one in brackets, or a name, which is looked
up now: the executable has the address.

  --message TEXT           the text message to send (hello)
  --expect TEXT            the text message that must come back (dyte)
  --faithful               nine syscalls and no checks, as the original has it: a reply in pieces goes unnoticed;
                           with --golf, a receive may ask for more bytes than the original's does, and it may crash
                           after a call that fails
${EXECUTABLE_HELP}
Exit status: 0 written, 1 it could not be, 2 the arguments make no sense.

  rawsyscall build ws://127.0.0.1:8080/ -o exchange --target x64 --golf --map
`;

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(
    args,
    {
      ...EXECUTABLE_OPTIONS,
      faithful: { type: 'boolean', default: false },
      message: { type: 'string', default: 'hello' },
      expect: { type: 'string', default: 'dyte' },
    },
    1,
  );
  const executable = resolveExecutable(values, values.faithful);
  const { endpoint, path, lookedUp } = await parseUrl(positionals[0] ?? DEFAULT_URL, { ws: 80 });
  sayLookedUp(lookedUp, endpoint);
  checkText('--message', values.message);
  checkText('--expect', values.expect);
  const words = { path, message: values.message, answer: values.expect };
  const program = values.faithful
    ? faithfulExchange(endpoint, words)
    : checkedExchange(endpoint, words);
  await makeExecutable(program, executable);
  return 0;
}

function checkText(option: string, text: string): void {
  const lengthBytes = new TextEncoder().encode(text).length;
  if (lengthBytes > MAX_TEXT_BYTES) {
    throw new UsageError(
      `${option} has ${lengthBytes} bytes: one message of an exchange has at most ${MAX_TEXT_BYTES}`,
    );
  }
}

export const command: Command = {
  summary: 'write the exchange as a static executable of a few hundred bytes',
  help,
  run,
};
