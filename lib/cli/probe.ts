// `rawsyscall probe`: a health probe as a static executable, for images with nothing else in them.

import { httpProbe, tcpProbe, webSocketProbe } from '../exchange/recipes.js';
import type { Program } from '../program/program.js';
import { type Command, UsageError } from './command.js';
import { parseUrl, sayLookedUp } from './endpoint.js';
import {
  EXECUTABLE_HELP,
  EXECUTABLE_OPTIONS,
  makeExecutable,
  resolveExecutable,
} from './executable-options.js';
import { parseInteger, parseOptions } from './options.js';

const help = `Usage: rawsyscall probe URL -o FILE [OPTIONS]

Writes a health probe as a static Linux executable that needs nothing but the kernel. URL is one of
  http://HOST:PORT/PATH  GET of the path answers with the expected status
  ws://HOST:PORT/PATH    the path takes part in a WebSocket handshake, the closing one too
  tcp://HOST:PORT        the port can be connected to
HOST is an IPv4 address, an IPv6 one in brackets, or a name, which is looked up now: the executable has the address.

Its exit status is 0 when all is well, 111 when nothing listens there, 125 when the reply is another, else the errno of
the call that failed. It reads the reply to its end, at most 64 KiB, so that the server sees no reset, and is patient
for --timeout seconds in all. A server that does not answer, or does not end, in time makes it die of SIGALRM, which a shell shows as 142.

  --expect-status NUMBER   of the HTTP reply (200)
${EXECUTABLE_HELP}
Exit status: 0 written, 1 it could not be, 2 the arguments make no sense.

  rawsyscall probe http://127.0.0.1:8080/health -o probe --timeout 3
`;

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(
    args,
    { ...EXECUTABLE_OPTIONS, 'expect-status': { type: 'string' } },
    1,
  );
  const executable = resolveExecutable(values, false);
  const [url] = positionals;
  if (url === undefined) {
    throw new UsageError('say what to probe, for example http://127.0.0.1:8080/health');
  }
  await makeExecutable(await toProgram(url, values['expect-status']), executable);
  return 0;
}

async function toProgram(url: string, statusText: string | undefined): Promise<Program> {
  const { scheme, endpoint, path, lookedUp } = await parseUrl(url, { http: 80, ws: 80, tcp: null });
  sayLookedUp(lookedUp, endpoint);
  if (statusText !== undefined && scheme !== 'http') {
    throw new UsageError(`--expect-status is for http URLs, and this one is ${scheme}`);
  }
  if (scheme === 'http') {
    const status = parseInteger('--expect-status', statusText ?? '200', 100, 599);
    return httpProbe(endpoint, path, status);
  }
  if (scheme === 'ws') {
    return webSocketProbe(endpoint, path);
  }
  if (path !== '/') {
    throw new UsageError(`${JSON.stringify(url)}: a tcp URL has no path`);
  }
  return tcpProbe(endpoint);
}

export const command: Command = {
  summary: 'write a health probe (http, ws, tcp) as a static executable',
  help,
  run,
};
