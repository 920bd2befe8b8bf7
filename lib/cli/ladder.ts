// `rawsyscall ladder`: the article's table beside ours.

import { writeFileSync } from 'node:fs';
import { formatLadder, measureLadder } from '../exchange/ladder/ladder.js';
import { ladderSvg } from '../exchange/ladder/svg.js';
import { startServerThread } from '../exchange/server-thread.js';
import type { Command } from './command.js';
import { parseOptions } from './options.js';
import { print, printError } from './output.js';
import { checkWritable } from './write-executable.js';

const help = `Usage: rawsyscall ladder [OPTIONS]

Builds every client there is here, from the ws library down to the smallest executable, runs each against the embedded
server, and prints its size, whether the exchange succeeded, its syscalls (where strace is installed), the time from
fork to exit and its peak memory, beside the sizes of the article's clients. It takes half a minute.

The clients in Node count Node's own binary; the addons are counted alone, and built where there is g++; executables of
another architecture run under qemu-user where that is installed, and are not timed then.

  --json      print one JSON object for each rung instead of the table
  --svg FILE  also draw the sizes, on a logarithmic scale

Exit status: 0 every rung that could run here succeeded, 1 one did not, 2 the arguments make no sense.
`;

async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(
    args,
    { json: { type: 'boolean', default: false }, svg: { type: 'string' } },
    0,
  );
  if (values.svg !== undefined) {
    checkWritable(values.svg);
  }
  const { isatty } = await import('node:tty');
  const progress = isatty(2) ? (name: string) => printError(`${name} ...\n`) : () => {};
  const server = await startServerThread();
  try {
    const endpoint = { address: server.host, port: server.port };
    const rungs = await measureLadder(endpoint, progress);
    // The table first: it took half a minute, and the drawing may fail.
    print(
      values.json
        ? rungs.map(({ command: _, ...rung }) => `${JSON.stringify(rung)}\n`).join('')
        : formatLadder(rungs),
    );
    if (values.svg !== undefined) {
      writeFileSync(values.svg, ladderSvg(rungs));
    }
    return rungs.some(({ succeeded }) => succeeded === false) ? 1 : 0;
  } finally {
    await server.close();
  }
}

export const command: Command = {
  summary: "the article's table of sizes beside ours, each of ours built and run",
  help,
  run,
};
