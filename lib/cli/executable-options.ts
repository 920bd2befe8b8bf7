// What `build` and `probe` have in common: the options of an executable, and how one is made, written and reported.

import { emit } from '../emit/emit.js';
import { formatMap } from '../emit/map.js';
import type { Emitted } from '../emit/options.js';
import { COMPILERS, TARGETS, type Target } from '../emit/targets.js';
import { link } from '../program/link/link.js';
import type { Program } from '../program/program.js';
import { UsageError } from './command.js';
import { parseInteger } from './options.js';
import { print } from './output.js';
import { writeExecutable } from './write-executable.js';

export const EXECUTABLE_OPTIONS = {
  output: { type: 'string', short: 'o' },
  target: { type: 'string' },
  golf: { type: 'boolean', default: false },
  pack: { type: 'boolean', default: false },
  timeout: { type: 'string' },
  map: { type: 'boolean', default: false },
} as const;

/** Their part of a help text. */
export const EXECUTABLE_HELP = `  -o FILE, --output FILE   where to write it; it gets mode 0755 (required)
  --target TARGET          the architecture to run on, ${TARGETS.join(', ')} (that of this machine)
  --timeout S              whole seconds until it gives up, killed by SIGALRM (10)
  --golf                   overlap the ELF headers and use their unread fields: smaller, but file(1) and gdb lose their way
  --pack                   compress it, where that makes it smaller: x64, ia32
  --map                    print every byte with its address and meaning, and a table of sizes
`;

const MAX_TIMEOUT_SECONDS = 86_400;

interface Values {
  readonly output?: string | undefined;
  readonly target?: string | undefined;
  readonly golf: boolean;
  readonly pack: boolean;
  readonly timeout?: string | undefined;
  readonly map: boolean;
}

/** Checks the options before anything is made. @throws UsageError */
export function resolveExecutable(values: Values, faithful: boolean) {
  const { output, target = process.arch, timeout } = values;
  if (output === undefined || output === '') {
    throw new UsageError('say with -o FILE where to write the executable');
  }
  if (!(TARGETS as readonly string[]).includes(target)) {
    throw new UsageError(
      `--target is ${JSON.stringify(target)}: it must be ${TARGETS.slice(0, -1).join(', ')} or ${TARGETS.at(-1)}`,
    );
  }
  if (faithful && timeout !== undefined) {
    throw new UsageError(
      '--timeout and --faithful exclude each other: the original has no timeout',
    );
  }
  if (values.pack && !COMPILERS[target as Target].options.includes('pack')) {
    throw new UsageError(`--pack is not for ${target}: its decoder would take more than it saves`);
  }
  return {
    output,
    map: values.map,
    options: {
      target: target as Target,
      mode: faithful ? ('faithful' as const) : ('checked' as const),
      layout: values.golf ? ('golf' as const) : ('plain' as const),
      pack: values.pack,
      ...(timeout === undefined
        ? {}
        : { timeoutSeconds: parseInteger('--timeout', timeout, 1, MAX_TIMEOUT_SECONDS) }),
    },
  };
}

/** Compiles the Program, writes the file, and says so on stdout. */
export async function makeExecutable(
  program: Program,
  { output, map, options }: ReturnType<typeof resolveExecutable>,
): Promise<Emitted> {
  const emitted = emit(link(program), options);
  writeExecutable(output, emitted.bytes);
  if (map) {
    print(formatMap(emitted, { color: await wantsColor() }));
  }
  print(`${output}: ${emitted.bytes.length} bytes, ${options.target}\n`);
  return emitted;
}

/** On a terminal, unless NO_COLOR (https://no-color.org) or TERM=dumb says otherwise. */
async function wantsColor(): Promise<boolean> {
  const { isatty } = await import('node:tty');
  return isatty(1) && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
