// `rawsyscall serve`: the challenge server in the foreground.

import { isIP } from 'node:net';
import { startServer } from '../exchange/server.js';
import type { Command } from './command.js';
import { lookUp } from './endpoint.js';
import { parseInteger, parseOptions } from './options.js';
import { print, printError } from './output.js';

const help = `Usage: rawsyscall serve [OPTIONS]

Runs the challenge server until Ctrl-C: it answers the WebSocket text "hello" with "dyte", keeps the connection, and
logs every message on stderr. stdout gets one line that says where it listens, once it does.

  --host HOST     the address to listen on, IPv4 or IPv6, or a name (127.0.0.1)
  --port PORT     0 lets the kernel choose (8080)
  --json          print where it listens as one JSON object

Exit status: 130 ended by Ctrl-C, 143 by SIGTERM, 1 it could not listen or say so, 2 the arguments make no sense.

  rawsyscall serve --port 0
`;

/** What a shell shows for a process that the signal ended. */
const EXIT_STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

/** The first signal that asks the process to end. */
function ended(): Promise<keyof typeof EXIT_STATUS> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve as () => void);
    process.once('SIGTERM', resolve as () => void);
  });
}

async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(
    args,
    {
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8080' },
      json: { type: 'boolean', default: false },
    },
    0,
  );
  const host = isIP(values.host) === 0 ? await lookUp(values.host) : values.host;
  const port = parseInteger('--port', values.port, 0, 65_535);
  const end = ended();
  const server = await startServer({
    host,
    port,
    log: (line) => printError(`${line}\n`),
  });
  try {
    const { host: address, url } = server;
    print(
      values.json
        ? `${JSON.stringify({ url, host: address, port: server.port, pid: process.pid })}\n`
        : `listening on ${url}\n`,
    );
    return EXIT_STATUS[await end];
  } finally {
    await server.close();
  }
}

export const command: Command = {
  summary: 'run the challenge server that answers "hello" with "dyte"',
  help,
  run,
};
