// The samples of the README and the guides are run, and their output is what stands there. Numbers that differ from run to run (descriptors,
// ports, sizes of executables) are not compared; blocks that begin after "measured" are not run.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { itNeeds } from './capabilities.js';
import { CLI, runProgram } from './cli/cli-process.js';
import { freePort } from './free-port.js';

const it = itNeeds('spawnNode');
const documents = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
].map((file) => readFileSync(file, 'utf8'));

interface Block {
  readonly language: string;
  readonly text: string;
  readonly measured: boolean;
}

const blocks: Block[] = documents.flatMap((document) =>
  [...document.matchAll(/^(<!-- measured -->\n)?```(\w+)\n(.*?)^```$/gms)].map(
    ([, measured, language = '', text = '']) => ({
      language,
      text,
      measured: measured !== undefined,
    }),
  ),
);

/** Without the numbers that differ from run to run. */
const masked = (text: string): string =>
  text
    .replace(/\b(connect|sendto|recvfrom|close|write|pread64)\(\d+/g, '$1(N')
    .replace(/= \d\d$/gm, '= N')
    .replace(/: \d+ bytes, x64/g, ': N bytes, x64');

const samples = blocks.flatMap(({ language, text }, index) =>
  language === 'js' ? [{ program: text, output: blocks[index + 1]! }] : [],
);
const consoles = blocks.filter(
  ({ language, text, measured }) =>
    language === 'console' && !measured && !text.includes('npm install'),
);

/** A shell script that runs a block's commands; one that ends in "&" is waited for until it has said something. */
function script(text: string, port: number): string {
  const commands = text
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2).replaceAll('8080', String(port)))
    .map((line) => line.replaceAll('npx rawsyscall', `'${process.execPath}' '${CLI}'`))
    .map((line) =>
      line.endsWith('&')
        ? `${line.slice(0, -1)} > background 2> log & pid=$!; until [ -s background ]; do sleep 0.05; done; cat background`
        : line,
    );
  return `exec 2>&1; pid=; ${commands.join('\n')}\n[ -z "$pid" ] || kill "$pid"\n`;
}

describe('the README and the guides', () => {
  it('has samples', () => {
    expect(samples.length).toBeGreaterThanOrEqual(4);
    expect(consoles.length).toBeGreaterThanOrEqual(2);
  });

  it('names every constant that differs between the architectures', () => {
    const tables = readdirSync('lib/kernel/tables')
      .filter((file) => file.endsWith('-constants.ts'))
      .map((file) => readFileSync(join('lib/kernel/tables', file), 'utf8'));
    const differing = [...tables.join('').matchAll(/^export const (\w+) = arch === .arm64. \?/gm)];
    const [, listed = ''] =
      /Those that differ on arm64 are (.*?)\. A Program/ms.exec(documents.join('')) ?? [];
    expect([...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name)).toEqual(
      differing.map(([, name]) => name),
    );
  });

  it('name no file that is not there', () => {
    const targets = documents.flatMap((document) =>
      [...document.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target]) => target as string),
    );
    const paths = targets
      .map((target) =>
        target.replace(/^https:\/\/github\.com\/OWNER\/rawsyscall\/(blob|raw)\/main\//, ''),
      )
      .filter((target) => !target.startsWith('https:'));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(path) && !existsSync(join('docs', path)))).toEqual(
      [],
    );
  });

  it.each(samples)('shows what this program prints: $program', async ({ program, output }) => {
    expect(output.language).toBe('text');
    const directory = mkdtempSync(join(process.cwd(), 'dist', 'readme-'));
    try {
      const file = join(directory, 'sample.mjs');
      writeFileSync(file, program);
      const { stdout, stderr } = await runProgram(process.execPath, [file]);
      expect(stderr).toBe('');
      expect(masked(stdout.toString('utf8'))).toBe(masked(output.text));
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it.each(consoles)('shows what these commands print: $text', async ({ text }) => {
    const directory = mkdtempSync(join(tmpdir(), 'readme-'));
    const port = await freePort();
    try {
      const { stdout } = await runProgram('sh', ['-c', `cd '${directory}'; ${script(text, port)}`]);
      const expected = text
        .split('\n')
        .filter((line) => !line.startsWith('$ '))
        .join('\n');
      expect(masked(stdout.toString('utf8').replaceAll(String(port), '8080'))).toBe(
        masked(expected),
      );
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
