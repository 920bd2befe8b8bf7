// What the C preprocessor and the compiler of an architecture say of headers: the macros, the enumerators, the values.

import { execFileSync } from 'node:child_process';

export function run(command, args, input) {
  try {
    return execFileSync(command, args, {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (error.code === 'ENOENT' || /fatal error: .*: No such file/.test(error.stderr)) {
      console.error(`${command}: ${error.code === 'ENOENT' ? 'not installed' : error.stderr}`);
      process.exit(3);
    }
    throw new Error(`${command} failed:\n${error.stderr}`, { cause: error });
  }
}

export const include = (headers) => headers.map((header) => `#include <${header}>\n`).join('');

export function macros(compiler, headers) {
  const text = run(compiler, ['-D_GNU_SOURCE', '-E', '-dM', '-'], include(headers));
  return [...text.matchAll(/^#define (\w+) +\S/gm)].map((match) => match[1]);
}

/** The names in the enums of the headers. */
export function enumerators(compiler, headers) {
  const text = run(compiler, ['-D_GNU_SOURCE', '-E', '-P', '-'], include(headers));
  const bodies = [...text.matchAll(/\benum\b[^{};()]*\{([^}]*)\}/g)].map((match) => match[1]);
  return bodies.flatMap((body) =>
    [...body.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)].map((match) => match[1]),
  );
}

/** The value of each name, as the compiler has it. A name that is no integer constant (a type, a function) is left out. */
export function evaluate(compiler, headers, names) {
  const shifts = [56, 48, 40, 32, 24, 16, 8, 0];
  const operands = shifts.map((_, index) => `%c${index + 1}`).join(' ');
  const lines = names.map(
    // An operand of a byte is one that every architecture's assembler prints.
    (name) =>
      `asm volatile("@@${name} %c0 ${operands}" :: "i"((${name}) < 0), ${shifts
        .map((shift) => `"i"((int)((unsigned long long)(${name}) >> ${shift} & 0xff))`)
        .join(', ')});`,
  );
  const first = headers.length + 2; // The line of the first name.
  const source = `${include(headers)}void f(void) {\n${lines.join('\n')}\n}\n`;
  let text;
  try {
    text = run(compiler, ['-D_GNU_SOURCE', '-w', '-S', '-o', '-', '-xc', '-'], source);
  } catch (error) {
    const refused = new Set(
      [...error.message.matchAll(/^<stdin>:(\d+):/gm)].map((match) => names[match[1] - first]),
    );
    const left = names.filter((name) => !refused.has(name));
    if (left.length === names.length) {
      throw error;
    }
    return evaluate(compiler, headers, left);
  }
  return new Map(
    [...text.matchAll(/@@(\w+) (\d)((?: \d+){8})/g)].map(([, name, negative, bytes]) => {
      const value = bytes
        .trim()
        .split(' ')
        .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      return [name, negative === '1' ? BigInt.asIntN(64, value) : value];
    }),
  );
}
