// `rawsyscall table [NAME|NUMBER]`: the numbers of syscalls on the three architectures, and what their arguments are.

import { setEntries } from '../kernel/constant-sets.js';
import { DANGER } from '../kernel/refused-calls.js';
import { signatureOf } from '../kernel/signature.js';
import { signatureLine } from '../kernel/signatures.js';
import {
  ARCHITECTURES,
  type Arch,
  syscallName,
  syscallNumber,
  syscallTable,
} from '../kernel/syscall-numbers.js';
import { type Command, UsageError } from './command.js';
import { parseOptions } from './options.js';
import { print } from './output.js';

/** How the arguments are written; the last lines of a call's details, and of the help. */
const LEGEND = `  NAME: KIND            an argument: a number of that kind (fd, pid, size, signal ...), or flags or an enum and their set
  in, out, inout TYPE   memory that the kernel reads, writes, or both; TYPE[NAME]: that many of it, NAME an argument
  TYPE[*NAME]           as many as the number says that NAME points to; ?: it may be NULL
  -> RESULT             what comes back: 0, an fd, or ..NAME, at most that argument; else -errno
`;

const help = `Usage: rawsyscall table [NAME|NUMBER] [OPTIONS]

Prints a syscall's number on each architecture and its arguments where they are known here; without a name, all syscalls.

  --arch ARCH   what NUMBER is a number of, and the only architecture that is listed: ${ARCHITECTURES.join(', ')}
                (for NUMBER: the one this runs on, ${process.arch})
  --json        one JSON object per line: name, numbers, arguments

The arguments are written so:
${LEGEND}
Exit status: 0 found, 1 there is no such syscall, 2 the arguments make no sense.

  rawsyscall table openat
  rawsyscall table 257 --arch x64
`;

interface Row {
  readonly name: string;
  readonly numbers: Partial<Record<Arch, number>>;
  readonly arguments: string | null;
  /** Why rawSyscall refuses it, or null. */
  readonly refused: string | null;
}

function rowOf(name: string, archs: readonly Arch[]): Row {
  const numbers = Object.fromEntries(
    archs.map((arch) => [arch, syscallNumber(arch, name)]).filter(([, nr]) => nr !== undefined),
  );
  return {
    name,
    numbers,
    arguments: signatureLine(name) ?? null,
    refused: Object.hasOwn(DANGER, name) ? (DANGER[name] as string) : null,
  };
}

/** `fd: fd, buf: out bytes[count], count: size -> ..count` as a prototype. */
function prototype({ name, arguments: text }: Row): string {
  const [list = '', result = '0'] = (text ?? '').split(' -> ');
  return `${name}(${list}) -> ${result}`;
}

/** Of each argument a line: its name, what it is, and the flags that may stand there. */
function argumentLines({ name }: Row): string[] {
  const signature = signatureOf(name);
  return (signature?.parameters ?? []).map((parameter) => {
    const { kind, set, memory, nullable } = parameter;
    const what =
      memory === null
        ? kind
        : `${memory.direction === 'inout' ? 'in and out' : memory.direction}: ${memory.element}`;
    const names = set === null ? [] : setEntries(set).map((entry) => entry.name);
    const shown = names.length > MOST_FLAGS ? [...names.slice(0, MOST_FLAGS), '...'] : names;
    return `    ${parameter.name}: ${what}${nullable ? ', may be NULL' : ''}${shown.length === 0 ? '' : `, of ${shown.join(' ')}`}`;
  });
}

/** So many constants of a set are listed. */
const MOST_FLAGS = 40;

function details(row: Row): string {
  const numbers = ARCHITECTURES.map((arch) => `${arch} ${row.numbers[arch] ?? '-'}`).join('  ');
  const lines = [`${row.name}  ${numbers}`];
  if (row.arguments !== null) {
    lines.push(`  ${prototype(row)}`, ...argumentLines(row));
  }
  lines.push(`  errors: ${row.name}(2), https://man7.org/linux/man-pages/man2/${row.name}.2.html`);
  if (row.refused !== null) {
    lines.push(`  refused by rawSyscall: ${row.refused}`);
  }
  return `${lines.join('\n')}\n${row.arguments === null ? '' : `\n${LEGEND}`}`;
}

function list(rows: readonly Row[], archs: readonly Arch[]): string {
  const width = Math.max(...rows.map((row) => row.name.length));
  const line = (name: string, cells: readonly string[], text: string): string =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(7)).join('')}  ${text}`.trimEnd();
  const lines = rows.map((row) =>
    line(
      row.name,
      archs.map((arch) => String(row.numbers[arch] ?? '-')),
      row.arguments === null ? '' : prototype(row),
    ),
  );
  return `${[line('name', archs, 'arguments'), ...lines].join('\n')}\n`;
}

function parseArch(text: string): Arch {
  const arch = ARCHITECTURES.find((each) => each === text);
  if (arch === undefined) {
    throw new UsageError(
      `--arch is ${JSON.stringify(text)}: it must be ${ARCHITECTURES.join(', ')}`,
    );
  }
  return arch;
}

async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(
    args,
    { arch: { type: 'string' }, json: { type: 'boolean', default: false } },
    1,
  );
  const arch = values.arch === undefined ? undefined : parseArch(values.arch);
  const [wanted] = positionals;
  const archs = arch === undefined ? ARCHITECTURES : [arch];
  if (wanted === undefined) {
    const names = new Set(archs.flatMap((each) => Object.keys(syscallTable(each))));
    const rows = [...names].map((name) => rowOf(name, archs));
    print(values.json ? rows.map((row) => `${JSON.stringify(row)}\n`).join('') : list(rows, archs));
    return 0;
  }
  const name = /^\d+$/.test(wanted)
    ? syscallName(arch ?? (process.arch as Arch), Number(wanted))
    : archs.some((each) => syscallNumber(each, wanted) !== undefined)
      ? wanted
      : undefined;
  if (name === undefined) {
    throw new Error(`there is no syscall ${wanted}${arch === undefined ? '' : ` on ${arch}`}`);
  }
  const row = rowOf(name, ARCHITECTURES);
  print(values.json ? `${JSON.stringify(row)}\n` : details(row));
  return 0;
}

export const command: Command = {
  summary: "show syscalls' numbers and arguments",
  help,
  run,
};
