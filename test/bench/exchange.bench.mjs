// What the whole process of an exchange costs, by each client, over an empty script. Empty: an ES module without a line,
// because dist/cli.js is one; an empty CommonJS script, which Node starts faster, stands beside it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareCosts } from '../../dist/exchange/compare/process-cost.js';
import { startServe } from './serve.mjs';

export const title =
  'Process of an exchange over an empty ES module, medians of the differences within each round (raw: at most 3 ms, 1 MiB)';

const ROUNDS = 41;
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export async function measure() {
  const server = await startServe(CLI);
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const scripts = {
      'empty ES module': [join(directory, 'empty.mjs')],
      'empty CommonJS script': [join(directory, 'empty.cjs')],
      raw: [CLI, server.url],
      net: [CLI, server.url, '--client', 'net'],
      ws: [CLI, server.url, '--client', 'ws'],
    };
    writeFileSync(scripts['empty ES module'][0], '');
    writeFileSync(scripts['empty CommonJS script'][0], '');
    const costs = compareCosts(Object.values(scripts), ROUNDS);
    return Object.keys(scripts).flatMap((name, index) => rows(name, costs[index], index === 0));
  } finally {
    rmSync(directory, { recursive: true });
    await server.end();
  }
}

/** The first script in full, the others over it. */
function rows(name, { total, over }, isBase) {
  const cost = isBase ? total : over;
  const what = isBase ? name : `${name}, over it`;
  return [
    { name: `${what}: wall`, value: cost.wallMs, unit: 'ms' },
    { name: `${what}: CPU`, value: cost.cpuMs, unit: 'ms' },
    { name: `${what}: peak memory`, value: cost.peakKib / 1024, unit: 'MiB' },
  ];
}
