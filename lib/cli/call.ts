// `rawsyscall call NAME WORDS...`: one syscall from the command line; `rawsyscall call -`: a script of them.

import type { Arg, Syscall } from '../kernel/arg.js';
import { errnoMessage, errnoName, isError } from '../kernel/errno.js';
import { DANGER } from '../kernel/refused-calls.js';
import { bytesOf } from '../kernel/struct.js';
import { type Arch, syscallNumber } from '../kernel/syscall-numbers.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import { callText } from '../text/call.js';
import { parseArguments } from './call-arguments.js';
import { lookUpWords } from './call-names.js';
import { jsonValue, type Made, plain, written, writtenText } from './call-results.js';
import { parseLine, replaceNames, type ScriptLine } from './call-script.js';
import { type Command, UsageError } from './command.js';
import { print, printError } from './output.js';

const help = `Usage: rawsyscall call [OPTIONS] NAME WORDS...
       rawsyscall call [OPTIONS] -

Makes one syscall in this process, or, with -, each of a script on stdin. stderr gets the call as strace would show it,
stdout its result and then the memory that the kernel has written. Where both are the same terminal, the result is shown
once, with the call.

WORDS are the call's arguments in the kernel's order (rawsyscall table NAME shows them), without memory that the kernel only
writes: that is made here. What is left out at the end is the length of memory, NULL, no flags, or protocol 0; also the
usual size of what is read, and of a set of signals.

  a number      5, -1, 0x1f, 0644 (base 8), a constant's name, or several joined by |: 'O_RDWR | O_CLOEXEC'
  text, bytes   with C's escapes: 'hi\\n'
  an address    127.0.0.1:80, [::1]:80, localhost:80, unix:/path, unix:@abstract
  a struct      '{ tv_sec = 1 }', several in brackets: '[{fd=0, events=POLLIN}]'
  NULL          no memory

In a script, a line is one call; # begins a comment. 'fd = openat ...' keeps the result, which is $fd in later lines;
$fd.NAME is memory that the call wrote, and $fd.NAME[1] a number in it. The first call that fails ends the script,
unless its line begins with a -.

  --json        print the outcome as a JSON object for each call; bytes are in base 16
  --unchecked   also a call that would pull the floor away from this process
  --            no more options: before a word such as -h or --help

Exit status: 0, or the errno of a call that failed; 1 also when the call is refused, 2 also when the arguments make no sense.

  rawsyscall call uname
  rawsyscall call write 1 'hi\\n'
  rawsyscall call openat AT_FDCWD /etc/hostname 'O_RDONLY|O_CLOEXEC'
  printf '%s\\n' 'fd = openat AT_FDCWD /etc/hostname' 'read $fd 64' | rawsyscall call -
`;

interface Options {
  readonly json: boolean;
  readonly unchecked: boolean;
}

function report(name: string, made: Made, text: string, options: Options, quiet: boolean): void {
  const { result, memory } = made;
  if (options.json) {
    const error = isError(result)
      ? { code: errnoName(-result), errno: result, message: errnoMessage(-result) }
      : null;
    const values = Object.fromEntries(memory.map((each) => [each.name, jsonValue(each)]));
    print(`${JSON.stringify({ call: text, result, error, written: values }, plain)}\n`);
    return;
  }
  printError(`${text}\n`);
  if (!isError(result)) {
    const lines = memory.map((each) => writtenText(name, each)).filter((line) => line !== '');
    print([...(quiet ? [] : [result]), ...lines].map((line) => `${line}\n`).join(''));
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

/** Makes one call and reports it. */
async function perform(words: readonly string[], options: Options, quiet: boolean): Promise<Made> {
  const [name, ...rest] = words;
  if (name === undefined) {
    throw new UsageError('the name of a syscall is missing');
  }
  const nr = syscallNumber(process.arch as Arch, name);
  if (nr === undefined) {
    throw new UsageError(
      `${process.arch} has no syscall ${JSON.stringify(name)}; "rawsyscall table" lists them`,
    );
  }
  const values = parseArguments(name, await lookUpWords(name, rest));
  const entered = values.map((value) => bytesOf(value)?.slice() ?? value);
  if (!options.unchecked && Object.hasOwn(DANGER, name)) {
    throw new Error(
      `${name} is refused: ${DANGER[name]} (--unchecked before the name makes the call all the same)`,
    );
  }
  const result = make(options.unchecked ? rawSyscall.unchecked : rawSyscall, nr, values);
  const made = { result, memory: isError(result) ? [] : written(name, values, result) };
  report(name, made, callText(name, values, result, entered), options, quiet);
  return made;
}

/** The calls of a script, in order, until one fails. */
async function runScript(text: string, options: Options, quiet: boolean): Promise<number> {
  const named = new Map<string, Made>();
  for (const [index, line] of text.split('\n').entries()) {
    try {
      const parsed: ScriptLine | null = parseLine(line);
      if (parsed === null) {
        continue;
      }
      const made = await perform(replaceNames(parsed.words, named), options, quiet);
      if (parsed.name !== null) {
        named.set(parsed.name, made);
      }
      if (isError(made.result) && !parsed.mayFail) {
        return -made.result;
      }
    } catch (error) {
      throw error instanceof UsageError
        ? new UsageError(`line ${index + 1}: ${error.message}`)
        : error;
    }
  }
  return 0;
}

async function run(args: string[]): Promise<number> {
  const ended = args.indexOf('--');
  const before = ended === -1 ? args : args.slice(0, ended);
  const given = before.filter((arg) => arg.startsWith('--'));
  const unknown = given.find((option) => option !== '--json' && option !== '--unchecked');
  if (unknown !== undefined) {
    throw new UsageError(
      `there is no option ${unknown}; a word that begins with -- stands behind a -- of its own`,
    );
  }
  const options = { json: given.includes('--json'), unchecked: given.includes('--unchecked') };
  const words = [
    ...before.filter((arg) => !arg.startsWith('--')),
    ...(ended === -1 ? [] : args.slice(ended + 1)),
  ];
  const { isatty } = await import('node:tty');
  const quiet = isatty(1) && isatty(2);
  if (words[0] !== '-') {
    const { result } = await perform(words, options, quiet);
    return isError(result) ? -result : 0;
  }
  if (words.length > 1) {
    throw new UsageError('a script comes from stdin: nothing stands behind the -');
  }
  const { readFileSync } = await import('node:fs');
  return runScript(readFileSync(0, 'utf8'), options, quiet);
}

export const command: Command = {
  summary: 'make one syscall, or a script of them, and show what came of it',
  help,
  run,
};
