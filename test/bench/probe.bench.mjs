// The health probe as a whole process, beside what images have for it otherwise: curl -f and wget --spider. And that
// 10,000 runs of it leave nothing behind.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emit } from '../../dist/emit/emit.js';
import { settledMemory } from '../../dist/exchange/ladder/measure.js';
import { httpProbe } from '../../dist/exchange/recipes.js';
import { link } from '../../dist/program/link/link.js';

export const title =
  'A health probe, from fork to exit (medians of interleaved rounds), and its memory';

const ROUNDS = 11;
const RUNS_PER_ROUND = 20;
const MANY_RUNS = 10_000;
const HELD = '/held';
const LOOP = 'i=0; while [ $i -lt "$0" ]; do "$@" >/dev/null 2>&1 || exit 1; i=$((i+1)); done';

export async function measure() {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  const held = [];
  const server = createServer((request, response) => {
    if (request.url === HELD) {
      held.push(response); // Whoever asks for this is being looked at while it waits.
    } else {
      response.end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  try {
    const tools = contenders(directory, port);
    const times = await interleaved(tools);
    const base = times.probe;
    const rows = [];
    for (const [name, { command, heldCommand }] of Object.entries(tools)) {
      rows.push({
        name: `${name}: wall`,
        value: times[name],
        unit: 'ms',
        ratio: times[name] / base,
      });
      const child = spawn(heldCommand[0], heldCommand.slice(1), { stdio: 'ignore' });
      const bytes = await settledMemory(child);
      child.kill();
      await once(child, 'exit');
      if (bytes === null) {
        throw new Error(`${command.join(' ')} ended instead of waiting for the reply`);
      }
      rows.push({ name: `${name}: memory while it waits`, value: bytes / 1024, unit: 'KiB' });
    }
    for (const response of held) {
      response.destroy();
    }
    return [...rows, ...(await leaks(tools.probe.command, server))];
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(directory, { recursive: true });
  }
}

function contenders(directory, port) {
  const probe = (path) => {
    const file = join(directory, path.replace('/', 'probe-'));
    const target = process.arch;
    const program = httpProbe({ address: '127.0.0.1', port }, path, 200);
    writeFileSync(file, emit(link(program), { target }).bytes, { mode: 0o755 });
    return [file];
  };
  const url = (path) => `http://127.0.0.1:${port}${path}`;
  const tool = (toCommand) => ({ command: toCommand('/'), heldCommand: toCommand(HELD) });
  const all = {
    probe: tool(probe),
    'curl -f': tool((path) => ['curl', '-fsS', '-o', '/dev/null', url(path)]),
    'wget --spider': tool((path) => ['wget', '-q', '--spider', url(path)]),
  };
  const installed = ([name]) =>
    name === 'probe' || spawnSync(name.split(' ')[0], ['--version']).status === 0;
  return Object.fromEntries(Object.entries(all).filter(installed));
}

/** Runs a shell that runs the command that often; the server meanwhile answers from this process. */
async function runMany(runs, command) {
  const begin = process.hrtime.bigint();
  const child = spawn('sh', ['-c', LOOP, String(runs), ...command], { stdio: 'ignore' });
  const [status] = await once(child, 'exit');
  if (status !== 0) {
    throw new Error(`${command.join(' ')} failed`);
  }
  return Number(process.hrtime.bigint() - begin) / 1e6 / runs;
}

async function interleaved(tools) {
  const times = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, { command }] of Object.entries(tools)) {
      const ms = await runMany(RUNS_PER_ROUND, command);
      if (round >= 0) {
        times[name].push(ms);
      }
    }
  }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

async function leaks(command, server) {
  const connections = () =>
    new Promise((resolve, reject) =>
      server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
    );
  /** The ends of the last connections may still be on their way. */
  const settle = async () => {
    for (let look = 0; look < 100 && (await connections()) > 0; look++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return { connections: await connections(), files: readdirSync('/proc/self/fd').length };
  };
  const before = await settle();
  const ms = await runMany(MANY_RUNS, command);
  const after = await settle();
  return [
    { name: `${MANY_RUNS} runs, each`, value: ms, unit: 'ms' },
    { name: '  connections left', value: after.connections - before.connections, unit: '' },
    { name: '  files left open', value: after.files - before.files, unit: '' },
  ];
}
