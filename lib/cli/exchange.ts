// `rawsyscall exchange`: makes the exchange and writes the bytes it received.
//
// The default path, the raw client with a URL, is to cost a process as little as it can: it imports the raw client's few
// modules and nothing else. The other clients and the embedded server come when they are asked for.

import type { Client } from '../exchange/clients/client.js';
import type { Ipv4Endpoint } from '../kernel/address/sockaddr-in.js';
import { type Command, UsageError } from './command.js';
import { parseEndpoint } from './endpoint.js';
import { parseInteger, parseOptions } from './options.js';

const STDOUT = 1;
const STDERR = 2;
/** What setitimer(2) and setTimeout both take: 24 days. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

const CLIENTS: Readonly<Record<string, () => Promise<{ client: Client }>>> = {
  raw: () => import('../exchange/clients/raw.js'),
  net: () => import('../exchange/clients/net.js'),
  ws: () => import('../exchange/clients/ws.js'),
};

const help = `Usage: rawsyscall [exchange] [ws://HOST:PORT/] [OPTIONS]

Makes the exchange with a WebSocket server: handshake, the text "hello", one text in answer. The bytes received go to
stdout as they are (the 101, then the answer's frame), nothing else does. HOST is an IPv4 address, an IPv6 one in
brackets, or a name. Without a URL it starts a server of its own on a free loopback port, and says on a terminal what it did.

  --client raw|net|ws  by raw syscalls, by node:net with the same bytes, or by the ws library (raw)
  --timeout MS         until the answer has arrived (10000)
  --trace              print each syscall on stderr as strace does; raw client only
  --json               print the outcome as one JSON object instead of the bytes

Exit status: 0 done, 1 the exchange failed, 2 the arguments make no sense.

  rawsyscall serve --port 8080 &
  rawsyscall exchange ws://127.0.0.1:8080/ --trace
`;

interface Job {
  readonly client: Client;
  readonly clientName: string;
  readonly timeoutMs: number;
  readonly trace: boolean;
  readonly json: boolean;
}

async function runJob(endpoint: Ipv4Endpoint, job: Job): Promise<number> {
  const observer = job.trace ? (await import('./trace.js')).printCall : undefined;
  const options = { timeoutMs: job.timeoutMs, outputFd: job.json ? null : STDOUT, observer };
  if (!job.json) {
    await job.client(endpoint, options);
    return 0;
  }
  const { describeSuccess, describeFailure } = await import('./exchange-report.js');
  const { print } = await import('./output.js');
  const subject = { client: job.clientName, ...endpoint };
  try {
    print(describeSuccess(subject, await job.client(endpoint, options)));
    return 0;
  } catch (error) {
    print(describeFailure(subject, error));
    return 1;
  }
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(
    args,
    {
      client: { type: 'string', default: 'raw' },
      timeout: { type: 'string', default: '10000' },
      trace: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    1,
  );
  const clientName = values.client;
  const load = Object.hasOwn(CLIENTS, clientName) ? CLIENTS[clientName] : undefined;
  if (load === undefined) {
    throw new UsageError(`--client is ${JSON.stringify(clientName)}: it must be raw, net or ws`);
  }
  if (values.trace && clientName !== 'raw') {
    throw new UsageError(
      `--trace shows the raw client's syscalls; those of ${clientName} are made inside Node, where only strace sees them`,
    );
  }
  const timeoutMs = parseInteger('--timeout', values.timeout, 1, MAX_TIMEOUT_MS);
  const url = positionals[0];
  const endpoint = url === undefined ? null : await parseEndpoint(url);
  const { client } = await load();
  const job = { client, clientName, timeoutMs, trace: values.trace, json: values.json };
  if (endpoint !== null) {
    return runJob(endpoint, job);
  }
  const { startServerThread } = await import('../exchange/server-thread.js');
  const server = await startServerThread();
  try {
    const status = await runJob({ address: server.host, port: server.port }, job);
    await sayWhatHappened(job, server.url);
    return status;
  } finally {
    await server.close();
  }
}

/** For who typed the bare command in a terminal, and sees 135 bytes. */
async function sayWhatHappened({ clientName, json }: Job, url: string): Promise<void> {
  const { isatty } = await import('node:tty');
  if (json || !isatty(STDOUT) || !isatty(STDERR)) {
    return;
  }
  const { printError } = await import('./output.js');
  const how = clientName === 'raw' ? 'in 8 syscalls (--trace shows them)' : `by ${clientName}`;
  printError(
    `\nrawsyscall: shook hands with ${url}, sent "hello" and got "dyte", ${how}; --help says what else there is\n`,
  );
}

export const command: Command = {
  summary: 'make the exchange with a WebSocket server and print the bytes received',
  help,
  run,
};
