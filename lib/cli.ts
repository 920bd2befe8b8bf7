#!/usr/bin/env node
// The `rawsyscall` command. A URL and nothing else is the exchange itself, which is to cost a process little more than its
// syscalls: what it needs is here, in one file (bundle.mjs), and no option is parsed. All the rest is in commands.ts.

import { report } from './cli/report.js';
import { exchange } from './exchange/exchange.js';
import type { Ipv4Endpoint } from './kernel/address/sockaddr-in.js';

const TIMEOUT_MS = 10_000;
const STDOUT = 1;

/** The server, when the arguments are the URL of one by its IPv4 address: whatever else it is, commands.ts knows. */
function serverOf(args: readonly string[]): Ipv4Endpoint | null {
  const given = args[0] === 'exchange' ? 1 : 0;
  const match =
    args.length === given + 1
      ? /^ws:\/\/((?:\d{1,3}\.){3}\d{1,3}):([1-9]\d{0,4})\/?$/.exec(args[given] as string)
      : null;
  const [, address = '', port = ''] = match ?? [];
  const isAddress = address
    .split('.')
    .every((part) => Number(part) <= 255 && part === `${Number(part)}`);
  return match !== null && isAddress && Number(port) <= 65_535
    ? { address, port: Number(port) }
    : null;
}

async function main(args: string[]): Promise<number> {
  const server = serverOf(args);
  if (server === null) {
    return (await import('./commands.js')).runCommand(args);
  }
  try {
    exchange(server, { timeoutMs: TIMEOUT_MS, outputFd: STDOUT });
    return 0;
  } catch (error) {
    return report(`exchange: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
}

process.exitCode = await main(process.argv.slice(2));
