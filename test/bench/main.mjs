// Runs the benchmarks of this directory: `npm run bench [-- NAME...] [-- --json]`.
//
// A benchmark is a file NAME.bench.mjs that exports `title` and `measure()`, which returns rows:
//   { name, value, unit, ratio?, target? }    value: a median; ratio: of it to a base that was measured in the same
//                                             rounds, whose row has ratio 1; target: what the ratio should be at most
// Or a string where there is nothing to measure, which says why. Each is a process of its own, pinned to one CPU where
// taskset is there to do it.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('.', import.meta.url));
const SUFFIX = '.bench.mjs';
const names = readdirSync(directory)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));

const chosen = process.argv.slice(2).filter((argument) => argument !== '--json');
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}: there are ${names.join(', ')}`);
  process.exit(2);
}

const pinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
const reports = {};
for (const name of chosen.length > 0 ? chosen : names) {
  const code = `import { title, measure } from ${JSON.stringify(`${directory}${name}${SUFFIX}`)};
    process.send({ title, rows: await measure() });`;
  reports[name] = await inChild(['--input-type=module', '-e', code]);
  if (!process.argv.includes('--json')) {
    console.log(table(reports[name]));
  }
}
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ node: process.version, arch: process.arch, pinned, reports }, null, 2),
  );
}

async function inChild(args) {
  const { spawn } = await import('node:child_process');
  const command = pinned ? ['taskset', '-c', '0', process.execPath] : [process.execPath];
  const child = spawn(command[0], [...command.slice(1), ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`a benchmark ended with ${signal ?? code}`)),
    );
  });
}

function table({ title, rows }) {
  if (typeof rows === 'string') {
    return `\n${title}\n  not measured: ${rows}`;
  }
  const cells = rows.map(({ name, value, unit, ratio, target }) => [
    name,
    `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`,
    ratio === undefined ? '' : ratio.toFixed(2),
    target === undefined ? '' : `<= ${target.toFixed(2)}`,
    target === undefined || ratio <= target ? '' : 'MISSED',
  ]);
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
      )
      .join('  '),
  );
  return [`\n${title}`, ...lines.map((line) => `  ${line}`)].join('\n');
}
