// Sockets of the event loop beside C with epoll, node:net and Bun.listen: servers on one core and their load on the other,
// clients and their server on the same core, all in turn, round after round; medians. Ratios are to C unless a row says so.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const title = 'Sockets that do not block the event loop';

const ROUNDS = Number(process.env.ASYNC_BENCH_ROUNDS ?? 5);
/** Only these parts, by name: ASYNC_BENCH_PARTS=echo64,http1 */
const CHOSEN = process.env.ASYNC_BENCH_PARTS;
const GIB = 2 ** 30;
const DATAGRAMS = 1_000_000;
const IDLE = 10_000;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const directory = mkdtempSync(join(tmpdir(), 'rawsyscall-bench-'));
const peer = join(directory, 'peer');
let port = 20_000 + (process.pid % 10_000);

export async function measure() {
  const built = spawnSync('gcc', ['-O2', '-o', peer, here('async-peer.c')], { encoding: 'utf8' });
  if (built.status !== 0) {
    return `gcc does not build the peer: ${built.error?.message ?? built.stderr}`;
  }
  if (spawnSync('taskset', ['-c', '1', 'true']).status !== 0) {
    return 'there is no second CPU, or no taskset, to keep the load apart';
  }
  try {
    const rows = [];
    for (const [name, part] of Object.entries(PARTS)) {
      if (CHOSEN === undefined || CHOSEN.split(',').includes(name)) {
        rows.push(...(await part()));
      }
    }
    return rows;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const PARTS = {
  echo64: () => echoes(64),
  echo512: () => echoes(512),
  latency,
  receive: receiving,
  datagrams,
  http1: () => http(1),
  http64: () => http(64),
  idle,
};

const node = (file, ...args) => [process.execPath, '--expose-gc', here(file), ...args];
const pinned = (cpu, command) => ['taskset', '-c', String(cpu), ...command];

/** npm's Bun, where test/bench has it installed. */
function bun() {
  try {
    const require = createRequire(import.meta.url);
    const binary = join(dirname(require.resolve('@oven/bun-linux-x64/package.json')), 'bin/bun');
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/** Starts a process that says when it is ready, by a line; lines() asks for more. */
async function started(command) {
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value;
  await line();
  return { child, line, stop: () => stop(child) };
}

const stop = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null) {
      resolve();
      return;
    }
    child.once('exit', resolve);
    child.kill('SIGKILL');
  });

/** The numbers that a process prints before it ends. */
async function numbers(command) {
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) text += chunk;
  return text.trim().split('\n').at(-1).split(' ').map(Number);
}

/** The CPU time of all its threads, in ns. */
function cpuTime(pid) {
  return readdirSync(`/proc/${pid}/task`).reduce(
    (sum, task) =>
      sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
    0,
  );
}

/** What a server costs for each answer, and how many a second it gives. */
async function loaded(command, mode, connections) {
  const at = String(port++);
  const server = await started(pinned(0, command(at)));
  const load = (ms) => pinned(1, [peer, mode, at, String(connections), String(ms)]);
  await numbers(load(300));
  const before = cpuTime(server.child.pid);
  const [answers] = await numbers(load(1000));
  const ns = (cpuTime(server.child.pid) - before) / answers;
  await server.stop();
  return { ns, perSecond: answers };
}

/** Medians of what each contender's function gives, in interleaved rounds. */
async function rounds(contenders, count = ROUNDS) {
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      results[name].push(await run());
    }
  }
  return Object.fromEntries(
    Object.entries(results).map(([name, all]) => [
      name,
      Object.fromEntries(
        Object.keys(all[0]).map((key) => [key, median(all.map((result) => result[key]))]),
      ),
    ]),
  );
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

const row = (name, value, unit, base, target) => ({
  name,
  value,
  unit,
  ...(base === undefined ? {} : { ratio: value / base }),
  ...(target === undefined ? {} : { target }),
});

async function echoes(connections) {
  const server = (form) => () =>
    loaded((at) => node('async-server.mjs', form, at), 'load', connections);
  const runtime = bun();
  const found = await rounds({
    c: () => loaded((at) => [peer, 'server', at], 'load', connections),
    callback: server('callback'),
    await: server('await'),
    duplex: server('duplex'),
    net: server('net'),
    ...(runtime === null
      ? {}
      : {
          bun: () =>
            loaded((at) => [runtime, here('async-server.mjs'), 'bun', at], 'load', connections),
        }),
  });
  const ns = (form) => found[form].ns;
  const name = `echo server, ${connections} connections`;
  return [
    row(`${name}: C, CPU for each echo`, ns('c'), 'ns', ns('c')),
    row(`${name}: callback form`, ns('callback'), 'ns', ns('c'), 1.1),
    row(`${name}: await`, ns('await'), 'ns', ns('c')),
    row(`${name}: RawDuplex`, ns('duplex'), 'ns', ns('c')),
    row(`${name}: node:net`, ns('net'), 'ns', ns('c')),
    ...(runtime === null
      ? []
      : [
          row(`${name}: Bun.listen`, ns('bun'), 'ns', ns('c')),
          row(`${name}: callback form over Bun.listen`, ns('callback'), 'ns', ns('bun'), 1),
        ]),
    row(`${name}: callback form over node:net`, ns('callback'), 'ns', ns('net'), 0.75),
    row(`${name}: await over node:net`, ns('await'), 'ns', ns('net'), 0.88),
    row(`${name}: RawDuplex over node:net`, ns('duplex'), 'ns', ns('net')),
    row(
      `${name}: node:net's echoes a second over the callback form's`,
      found.net.perSecond,
      '/s',
      found.callback.perSecond,
      1 / 1.35,
    ),
    row(`${name}: callback form, echoes a second`, found.callback.perSecond, '/s'),
    row(`${name}: C, echoes a second`, found.c.perSecond, '/s'),
  ];
}

async function latency() {
  const client = async (command) => {
    const at = String(port++);
    const server = await started(pinned(0, [peer, 'server', at]));
    const [ns] = await numbers(pinned(0, command(at)));
    await server.stop();
    return { ns };
  };
  const form = (name) => () => client((at) => node('async-client.mjs', name, at, '100000'));
  const found = await rounds({
    c: () => client((at) => [peer, 'latency', at, '100000']),
    callback: form('callback'),
    await: form('await'),
    net: form('net'),
  });
  const over = (name) => found[name].ns - found.c.ns;
  const name = 'echo client on the core of its server';
  return [
    row(`${name}: C, for each echo`, found.c.ns, 'ns'),
    row(`${name}: callback form over C (target 1800 ns)`, over('callback'), 'ns'),
    row(`${name}: await over C (target 2200 ns)`, over('await'), 'ns'),
    row(`${name}: node:net over C`, over('net'), 'ns'),
  ];
}

async function receiving() {
  const receive = async (command) => {
    const at = String(port++);
    const source = await started(pinned(1, [peer, 'source', at, String(GIB)]));
    const [bytes, ns] = await numbers(pinned(0, command(at)));
    await source.stop();
    if (bytes !== GIB) {
      throw new Error(`${bytes} bytes arrived of ${GIB}`);
    }
    return { ns };
  };
  const found = await rounds({
    c: () => receive((at) => [peer, 'sink', at]),
    callback: () => receive((at) => node('async-client.mjs', 'receive', at)),
    net: () => receive((at) => node('async-client.mjs', 'receive-net', at)),
  });
  const rate = (name) => GIB / 2 ** 20 / (found[name].ns / 1e9);
  return [
    row('receive 1 GiB into one buffer: C', rate('c'), 'MiB/s'),
    row(
      "receive 1 GiB: C's rate over the callback form's",
      rate('c'),
      'MiB/s',
      rate('callback'),
      1 / 0.95,
    ),
    row('receive 1 GiB: callback form', rate('callback'), 'MiB/s'),
    row('receive 1 GiB: node:net with onread', rate('net'), 'MiB/s'),
  ];
}

async function datagrams() {
  const path = join(directory, 'datagrams');
  const send = async (command) => {
    const reader = await started(pinned(1, [peer, 'collect', path, String(DATAGRAMS)]));
    const [ns] = await numbers(pinned(0, command));
    const arrived = Number(await reader.line());
    await reader.stop();
    if (arrived !== DATAGRAMS) {
      throw new Error(`${arrived} datagrams arrived in order of ${DATAGRAMS}`);
    }
    return { ns: ns / DATAGRAMS };
  };
  const form = (name) => () => send(node('async-client.mjs', name, path, String(DATAGRAMS)));
  const found = await rounds({
    c: () => send([peer, 'datagrams', path, String(DATAGRAMS)]),
    callback: form('datagrams'),
    batches: form('batches'),
  });
  const name = '1 million datagrams to a Unix socket, none lost, CPU each';
  return [
    row(`${name}: C's sendto`, found.c.ns, 'ns', found.c.ns),
    row(`${name}: callback form`, found.callback.ns, 'ns', found.c.ns, 1.1),
    row(`${name}: sendmmsg, 64 at a time`, found.batches.ns, 'ns', found.c.ns, 1.1),
  ];
}

async function http(connections) {
  const server = (form) => () =>
    loaded((at) => node('async-server.mjs', form, at), 'http', connections);
  const found = await rounds({ net: server('http-net'), duplex: server('http-duplex') });
  const name = `http keep-alive, ${connections} connections`;
  return [
    row(`${name}: node:net, CPU for each request`, found.net.ns, 'ns', found.net.ns),
    row(`${name}: RawDuplex over node:net`, found.duplex.ns, 'ns', found.net.ns, 1),
    row(
      `${name}: node:net's requests a second over RawDuplex's`,
      found.net.perSecond,
      '/s',
      found.duplex.perSecond,
      1,
    ),
  ];
}

async function idle() {
  const hold = async (form) => {
    const at = String(port++);
    const [program, ...args] = node('async-server.mjs', form, at);
    // A small nursery: what it has grown to would count as memory of the connections.
    const server = await started(pinned(0, [program, '--max-semi-space-size=1', ...args]));
    const rss = async () => {
      server.child.stdin.write('\n');
      return Number(await server.line());
    };
    await rss();
    const before = await rss();
    const load = await started(pinned(1, [peer, 'idle', at, String(IDLE)]));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const after = await rss();
    await load.stop();
    await server.stop();
    return { bytes: (after - before) / IDLE };
  };
  const found = await rounds(
    {
      net: () => hold('net'),
      duplex: () => hold('duplex'),
      callback: () => hold('callback'),
    },
    3,
  );
  const name = `${IDLE} idle connections, memory each`;
  return [
    row(`${name}: node:net`, found.net.bytes, 'B', found.net.bytes),
    row(`${name}: callback form over node:net`, found.callback.bytes, 'B', found.net.bytes, 0.5),
    row(`${name}: RawDuplex over node:net`, found.duplex.bytes, 'B', found.net.bytes),
  ];
}
