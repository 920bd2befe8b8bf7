// `rawsyscall serve`: the challenge server in the foreground.

import { startServer } from '../exchange/server.js';
import { parseIpv4 } from '../kernel/address/sockaddr-in.js';
import { type Command, UsageError } from './command.js';
import { parseInteger, parseOptions } from './options.js';
import { print, printError } from './output.js';

const help = `Usage: rawsyscall serve [OPTIONS]

Runs the challenge server until Ctrl-C: it answers the WebSocket text "hello" with "dyte", keeps the connection, and
logs every message on stderr. stdout gets one line that says where it listens, once it does.

  --host A.B.C.D  the IPv4 address to listen on (127.0.0.1)
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
  if (parseIpv4(values.host) === null) {
    throw new UsageError(
      `--host is ${JSON.stringify(values.host)}: it must be an IPv4 address, such as 127.0.0.1`,
    );
  }
  const port = parseInteger('--port', values.port, 0, 65_535);
  const end = ended();
  const server = await startServer({
    host: values.host,
    port,
    log: (line) => printError(`${line}\n`),
  });
  try {
    const { host, url } = server;
    print(
      values.json
        ? `${JSON.stringify({ url, host, port: server.port, pid: process.pid })}\n`
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
