// The exchange by three doors, against `serve` in a process of its own: its Program in one crossing, the same step by
// step, and the raw client, which makes each call by rawSyscall and looks at every reply.

import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exchange } from '../../dist/exchange/exchange.js';
import { checkedExchange } from '../../dist/exchange/recipes.js';
import { link } from '../../dist/program/link/link.js';
import { run, step } from '../../dist/program/run/run.js';
import { startServe } from './serve.mjs';

export const title =
  'The exchange as a Program, over the raw client (wall time; medians of interleaved rounds)';

const ROUNDS = 61;
const EXCHANGES = 10;
const WARM_UP_ROUNDS = 10;

export async function measure() {
  const server = await startServe(fileURLToPath(new URL('../../dist/cli.js', import.meta.url)));
  const output = openSync('/dev/null', 'w');
  try {
    const { hostname: address, port } = new URL(server.url);
    const endpoint = { address, port: Number(port) };
    const image = writingTo(output, link(checkedExchange(endpoint)));
    const times = interleaved({
      'raw client': () => exchange(endpoint, { timeoutMs: 10_000, outputFd: output }),
      'one crossing': () => succeeded(run(image)),
      'linked, then one crossing': () =>
        succeeded(run(writingTo(output, link(checkedExchange(endpoint))))),
      'step by step': () => succeeded(stepThrough(image)),
    });
    const base = times['raw client'];
    return Object.entries(times).map(([name, value]) => ({
      name,
      value,
      unit: 'us',
      ratio: value / base,
    }));
  } finally {
    closeSync(output);
    await server.end();
  }
}

/** The Image with its write to standard output going elsewhere. */
function writingTo(fd, image) {
  const steps = image.steps.map((each) =>
    each.name === 'write'
      ? { ...each, args: [{ ...each.args[0], offset: BigInt(fd) }, ...each.args.slice(1)] }
      : each,
  );
  return { ...image, steps };
}

function stepThrough(image) {
  const steps = step(image);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function succeeded({ failure }) {
  if (failure !== null) {
    throw new Error(`the exchange failed: ${JSON.stringify(failure)}`);
  }
}

/** Microseconds of one exchange by each contender: the median over the rounds. */
function interleaved(contenders) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const [name, contender] of Object.entries(contenders)) {
      const begin = process.hrtime.bigint();
      for (let count = 0; count < EXCHANGES; count++) {
        contender();
      }
      const elapsed = Number(process.hrtime.bigint() - begin) / 1000 / EXCHANGES;
      if (round >= 0) {
        times[name].push(elapsed);
      }
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1]]),
  );
}
