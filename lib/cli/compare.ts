// `rawsyscall compare`: the three clients against one server: the bytes on the wire, and what each process costs.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findWsLibrary } from '../exchange/clients/ws-library.js';
import { compareCosts, type ScriptCost } from '../exchange/compare/process-cost.js';
import { type Recording, startRelay } from '../exchange/compare/relay.js';
import { countSyscalls, runCommand } from '../exchange/ladder/measure.js';
import { startServerThread } from '../exchange/server-thread.js';
import type { Ipv4Endpoint } from '../kernel/address/sockaddr-in.js';
import { type Command, UsageError } from './command.js';
import { hostOf, parseEndpoint } from './endpoint.js';
import { parseInteger, parseOptions } from './options.js';
import { print } from './output.js';
import { tableText } from './table-text.js';
import { checkWritable } from './write-executable.js';

const help = `Usage: rawsyscall compare [ws://HOST:PORT/] [OPTIONS]

Makes the exchange with each client (raw, net, ws) against the same server, and prints a table: the bytes that each sent
and received, seen by a relay between them; the syscalls that each process made (by strace, where it is installed); its
wall time, CPU time and peak memory. The numbers in parentheses are what is over an empty ES module, round by round;
all are medians. Without a URL it starts a server of its own.

  --rounds N  runs of each (11)
  --json      print the numbers as one JSON object
  --svg FILE  instead: draw every syscall of each client on a line of time, as strace sees them
  --lab       instead: every client, and executables, against servers that do what servers do, well and badly: what came of
              it, the bytes, how long it took; with --json an object a line

Exit status: 0 done, 1 raw and net differ (--lab: and nobody knows why) or a client failed, 2 the arguments make no sense.

  rawsyscall compare --rounds 21
`;

const CLI = fileURLToPath(new URL('../cli.js', import.meta.url));
const EMPTY = fileURLToPath(new URL('../exchange/compare/empty.mjs', import.meta.url));
const CLIENTS =
  findWsLibrary() === null ? (['raw', 'net'] as const) : (['raw', 'net', 'ws'] as const);
const TRACED_RUNS = 5;
type ClientName = 'raw' | 'net' | 'ws';

interface Row {
  readonly name: 'empty' | ClientName;
  readonly wire: Recording | null;
  readonly syscalls: number | null;
  readonly cost: ScriptCost;
}

const urlOf = (server: Ipv4Endpoint): string => `ws://${hostOf(server)}/`;
const clientArgs = (client: ClientName, server: Ipv4Endpoint): string[] => [
  CLI,
  urlOf(server),
  '--client',
  client,
];

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** What each client sends and receives. */
async function record(server: Ipv4Endpoint): Promise<Map<ClientName, Recording>> {
  const relay = await startRelay(server);
  try {
    const recordings = new Map<ClientName, Recording>();
    for (const client of CLIENTS) {
      const args = clientArgs(client, relay);
      const { status, stdout, stderr } = await runCommand([process.execPath, ...args]);
      const recording = await relay.take();
      if (status !== 0) {
        throw new Error(recording.unreachable ?? `the ${client} client failed: ${stderr.trim()}`);
      }
      if (!isSame(stdout, recording.received.subarray(0, stdout.length))) {
        throw new Error(`the ${client} client printed other bytes than it received`);
      }
      recordings.set(client, recording);
    }
    return recordings;
  } finally {
    await relay.close();
  }
}

async function measure(server: Ipv4Endpoint, rounds: number): Promise<Row[]> {
  const wires = await record(server);
  const names = ['empty', ...CLIENTS] as const;
  const scripts = names.map((name) => (name === 'empty' ? [EMPTY] : clientArgs(name, server)));
  const costs = compareCosts(scripts, rounds);
  const rows: Row[] = [];
  for (const [index, name] of names.entries()) {
    rows.push({
      name,
      wire: name === 'empty' ? null : (wires.get(name) ?? null),
      syscalls: await medianSyscalls(scripts[index] ?? [], Math.min(rounds, TRACED_RUNS)),
      cost: costs[index] as ScriptCost,
    });
  }
  return rows;
}

/** Node's threads wait for each other now and then, so that the number varies. */
async function medianSyscalls(args: readonly string[], runs: number): Promise<number | null> {
  const counts: number[] = [];
  for (let run = 0; run < runs; run++) {
    const count = await countSyscalls([process.execPath, ...args]);
    if (count === null) {
      return null;
    }
    counts.push(count);
  }
  return counts.sort((a, b) => a - b)[runs >> 1] ?? null;
}

function isEqual(rows: readonly Row[]): boolean {
  const [raw, net] = (['raw', 'net'] as const).map(
    (name) => rows.find((row) => row.name === name)?.wire as Recording,
  ) as [Recording, Recording];
  return isSame(raw.sent, net.sent) && isSame(raw.received, net.received);
}

const signed = (value: number, digits: number): string =>
  `${value < 0 ? '' : '+'}${value.toFixed(digits)}`;
const withOver = (total: number, over: number, digits: number): string =>
  `${total.toFixed(digits)} (${signed(over, digits)})`;

function bytesText(row: Row, rows: readonly Row[]): string {
  if (row.name === 'empty') {
    return '';
  }
  if (row.name === 'ws') {
    return 'its own request and key';
  }
  const other = row.name === 'raw' ? 'net' : 'raw';
  return isEqual(rows) ? `the same as ${other}` : `NOT those of ${other}`;
}

function cells(row: Row, rows: readonly Row[]): string[] {
  const { total, over } = row.cost;
  const first = rows[0]?.syscalls ?? null;
  const isFirst = row.name === 'empty';
  const number = (value: number, difference: number, digits: number): string =>
    isFirst ? value.toFixed(digits) : withOver(value, difference, digits);
  return [
    isFirst ? 'empty script' : row.name,
    row.wire === null ? '' : String(row.wire.sent.length),
    row.wire === null ? '' : String(row.wire.received.length),
    bytesText(row, rows),
    row.syscalls === null || first === null ? '-' : number(row.syscalls, row.syscalls - first, 0),
    number(total.wallMs, over.wallMs, 1),
    number(total.cpuMs, over.cpuMs, 1),
    number(total.peakKib / 1024, over.peakKib / 1024, 1),
  ];
}

function table(rows: readonly Row[]): string {
  const head = ['', 'sent', 'received', 'bytes', 'syscalls', 'wall ms', 'CPU ms', 'peak MiB'];
  const lines = [head, ...rows.map((row) => cells(row, rows))];
  const isText = (column: number): boolean => column === 0 || column === 3;
  return tableText(lines, (column) => !isText(column));
}

function verdict(rows: readonly Row[]): string {
  const row = (name: ClientName): Row => rows.find((each) => each.name === name) as Row;
  const { wire } = row('raw');
  const bytes = isEqual(rows)
    ? `raw and net sent the same ${wire?.sent.length} bytes and received the same ${wire?.received.length}.`
    : 'raw and net DIFFER on the wire.';
  const costs = CLIENTS.map((name) => {
    const { over } = row(name).cost;
    return `${name} ${signed(over.wallMs, 1)} ms and ${signed(over.peakKib / 1024, 1)} MiB`;
  });
  return `${bytes} Over an empty script: ${costs.join(', ')}.`;
}

function json(rows: readonly Row[]): string {
  const clients = rows.map(({ name, wire, syscalls, cost }) => ({
    name,
    sentBytes: wire?.sent.length ?? null,
    receivedBytes: wire?.received.length ?? null,
    syscalls,
    ...cost,
  }));
  return JSON.stringify({ rawEqualsNet: isEqual(rows), clients });
}

function text(rows: readonly Row[]): string {
  const notes = [
    rows[0]?.syscalls === null
      ? '\nThe syscalls were not counted: strace is not installed, or may not trace.\n'
      : '',
    findWsLibrary() === null
      ? '\nThe ws client is left out: its library is not installed (npm install ws).\n'
      : '',
  ];
  return `${table(rows)}\n${notes.join('')}\n${verdict(rows)}`;
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(
    args,
    {
      rounds: { type: 'string', default: '11' },
      json: { type: 'boolean', default: false },
      lab: { type: 'boolean', default: false },
      svg: { type: 'string' },
    },
    1,
  );
  const rounds = parseInteger('--rounds', values.rounds, 1, 1000);
  const url = positionals[0];
  if (values.lab) {
    if (url !== undefined || values.svg !== undefined) {
      throw new UsageError('--lab has servers of its own, and draws nothing');
    }
    const { runLabCommand } = await import('./compare-lab.js');
    return await runLabCommand(values.json);
  }
  if (values.svg !== undefined) {
    checkWritable(values.svg);
  }
  const given = url === undefined ? null : await parseEndpoint(url);
  const own = given === null ? await startServerThread() : null;
  try {
    const server = given ?? { address: own?.host ?? '', port: own?.port ?? 0 };
    if (values.svg !== undefined) {
      writeFileSync(values.svg, await drawTimelines(server));
      return 0;
    }
    const rows = await measure(server, rounds);
    print(`${values.json ? json(rows) : text(rows)}\n`);
    return isEqual(rows) ? 0 : 1;
  } finally {
    await own?.close();
  }
}

async function drawTimelines(server: Ipv4Endpoint): Promise<string> {
  const { timelineSvg, traceCommand } = await import('../exchange/compare/timeline.js');
  const timelines = [];
  for (const client of CLIENTS) {
    const command = [process.execPath, ...clientArgs(client, server)];
    timelines.push(await traceCommand(client, command));
  }
  return timelineSvg(timelines);
}

export const command: Command = {
  summary: 'compare the raw, net and ws clients: bytes, syscalls, time, memory',
  help,
  run,
};
