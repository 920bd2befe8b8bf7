// `rawsyscall call NAME WORDS...`: one syscall from the command line.

import type { Arg, Syscall } from '../kernel/arg.js';
import { errnoMessage, errnoName, isError } from '../kernel/errno.js';
import { DANGER } from '../kernel/refused-calls.js';
import { memoryBytes, type Parameter, type Signature, signatureFor } from '../kernel/signature.js';
import { bytesOf, isStructName, unpackStruct } from '../kernel/struct.js';
import { type Arch, syscallNumber } from '../kernel/syscall-numbers.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import { callText, countsElements } from '../text/call.js';
import { memoryText } from '../text/memory.js';
import { parseArguments } from './call-arguments.js';
import { type Command, UsageError } from './command.js';
import { print, printError } from './output.js';

const help = `Usage: rawsyscall call [--json] [--unchecked] NAME WORDS...

Makes one syscall in this process. stderr gets the call as strace would show it, stdout its result and then, a line for
each, the memory that the kernel has written.

WORDS are the call's arguments in the kernel's order (rawsyscall table NAME shows them), without memory that the kernel only
writes: that is made here. What is left out at the end is the length of the memory before it,
NULL, or no flags. Of a call whose arguments are not known here, each word is a number.

  a number      5, -1, 0x1f, 0644 (base 8), a constant's name, or several joined by |: O_RDWR|O_CLOEXEC
  text, bytes   with C's escapes: 'hi\\n'
  an address    127.0.0.1:80, [::1]:80, unix:/path, unix:@abstract
  a struct      '{tv_sec=1, tv_nsec=0}', several in brackets: '[{fd=0, events=POLLIN}]'
  NULL          no memory

  --json        print the outcome as one JSON object; bytes are in base 16
  --unchecked   also a call that would pull the floor away from this process
  --            no more options: before NAME, where a word is -h or --help

Exit status: 0, or the errno of a call that failed; 1 also when the call is refused, 2 also when the arguments make no sense.

  rawsyscall call uname
  rawsyscall call write 1 'hi\\n'
  rawsyscall call openat AT_FDCWD /etc/hostname O_RDONLY|O_CLOEXEC
`;

interface Written {
  readonly name: string;
  readonly element: string;
  readonly elements: number;
  readonly single: boolean;
  readonly bytes: Uint8Array;
}

/** The memory that the call has written, as far as it says how much that is. */
function written(name: string, args: readonly Arg[], result: number): Written[] {
  const signature = signatureFor(name, args);
  return (signature?.parameters ?? []).flatMap((parameter: Parameter, index) => {
    const { memory } = parameter;
    const bytes = bytesOf(args[index]);
    if (memory === null || memory.direction === 'in' || bytes === null || bytes.length === 0) {
      return [];
    }
    const { count, element } = memory;
    let elements =
      count.kind === 'fixed'
        ? count.elements
        : count.kind === 'own'
          ? 1
          : Number(args[count.index]);
    if (count.kind === 'word') {
      const word = bytesOf(args[count.index]) as Uint8Array;
      elements = new DataView(word.buffer, word.byteOffset).getUint32(count.at, true);
    } else if (
      count.kind === 'argument' &&
      memory.direction === 'out' &&
      countsElements(signature as Signature, count.index)
    ) {
      elements = Math.min(elements, result);
    }
    const single = count.kind === 'own' || (count.kind === 'fixed' && count.elements === 1);
    const used = bytes.subarray(0, memoryBytes(element, elements));
    return [{ name: parameter.name, element, elements, single, bytes: used }];
  });
}

/** How to read the elements that are numbers. */
const NUMBERS: Readonly<Record<string, (view: DataView) => number | bigint>> = {
  int: (view) => view.getInt32(0, true),
  u32: (view) => view.getUint32(0, true),
  loff: (view) => view.getBigInt64(0, true),
  off: (view) => view.getBigInt64(0, true),
  ulong: (view) => view.getBigUint64(0, true),
};

function jsonValue({ element, elements, single, bytes }: Written): unknown {
  const size = bytes.length / Math.max(elements, 1);
  const parts = Array.from({ length: elements }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  if (isStructName(element)) {
    const structs = parts.map((part) => unpackStruct(element, part));
    return single ? structs[0] : structs;
  }
  const read = NUMBERS[element];
  if (read !== undefined) {
    const numbers = parts.map((part) => read(new DataView(part.buffer, part.byteOffset)));
    return single ? numbers[0] : numbers;
  }
  return element === 'text' ? new TextDecoder().decode(bytes).replace(/\0.*$/s, '') : bytes;
}

/** Exact integers stay numbers; what is larger becomes a string, and bytes base 16. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
}

function report(
  name: string,
  args: readonly Arg[],
  result: number,
  text: string,
  json: boolean,
): void {
  const failed = isError(result);
  const memory = failed ? [] : written(name, args, result);
  if (json) {
    const error = failed
      ? { code: errnoName(-result), errno: -result, message: errnoMessage(-result) }
      : null;
    const values = Object.fromEntries(memory.map((each) => [each.name, jsonValue(each)]));
    print(`${JSON.stringify({ call: text, result, error, written: values }, plain)}\n`);
    return;
  }
  printError(`${text}\n`);
  if (!failed) {
    const lines = memory.map(
      (each) => `${each.name}: ${memoryText(each.element, each.elements, each.single, each.bytes)}`,
    );
    print(`${[result, ...lines].join('\n')}\n`);
  }
}

/** @throws UsageError for arguments that rawSyscall refuses, such as a length past the end of its memory. */
function make(syscall: Syscall, nr: number, args: readonly Arg[]): number {
  try {
    return syscall(nr, ...args);
  } catch (error) {
    throw error instanceof RangeError || error instanceof TypeError
      ? new UsageError(error.message)
      : error;
  }
}

async function run(args: string[]): Promise<number> {
  const options = new Set<string>();
  let at = 0;
  for (; args[at]?.startsWith('--'); at++) {
    const option = args[at] as string;
    if (option === '--') {
      at++;
      break;
    }
    if (option !== '--json' && option !== '--unchecked') {
      throw new UsageError(`unknown option ${option} (options stand before the name of the call)`);
    }
    options.add(option);
  }
  const name = args[at];
  if (name === undefined) {
    throw new UsageError('the name of a syscall is missing');
  }
  const nr = syscallNumber(process.arch as Arch, name);
  if (nr === undefined) {
    throw new UsageError(
      `${process.arch} has no syscall ${JSON.stringify(name)}; "rawsyscall table" lists them`,
    );
  }
  const values = parseArguments(name, args.slice(at + 1));
  const entered = values.map((value) => bytesOf(value)?.slice() ?? value);
  const isUnchecked = options.has('--unchecked');
  if (!isUnchecked && Object.hasOwn(DANGER, name)) {
    throw new Error(
      `${name} is refused: ${DANGER[name]} (--unchecked before the name makes the call all the same)`,
    );
  }
  const result = make(isUnchecked ? rawSyscall.unchecked : rawSyscall, nr, values);
  report(name, values, result, callText(name, values, result, entered), options.has('--json'));
  return isError(result) ? -result : 0;
}

export const command: Command = {
  summary: 'make one syscall and show what came of it',
  help,
  run,
};
