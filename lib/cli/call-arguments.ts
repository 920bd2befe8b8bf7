// The words of a command line as the arguments of a call, by its signature: numbers and constants by name, text, socket
// addresses, structs as strace writes them. Memory that the kernel only writes is made here and stands in no word.

import { packSocketAddress } from '../kernel/address/socket-address.js';
import type { Arg } from '../kernel/arg.js';
import { constantValue } from '../kernel/constant-sets.js';
import { memoryBytes, partialStruct } from '../kernel/memory-sizes.js';
import {
  type Parameter,
  prototypeOf,
  type Signature,
  signatureFor,
  signatureOf,
} from '../kernel/signature.js';
import { isStructName, packStruct, type StructInput, type StructName } from '../kernel/struct.js';
import { checkMode, completed, isLengthWord } from './call-defaults.js';
import { UsageError } from './command.js';

/** The words that a call takes: its parameters without memory that the kernel only writes, nor the length words of that. */
export function wordParameters({ parameters }: Signature): readonly Parameter[] {
  return parameters.filter(
    ({ memory }, index) => memory?.direction !== 'out' && !isLengthWord(parameters, index),
  );
}

/** What is taken of a call without a signature: numbers. */
const UNKNOWN: Signature = {
  name: 'unknown',
  parameters: [1, 2, 3, 4, 5, 6].map((number) => ({
    name: `argument ${number}`,
    kind: 'any',
    set: null,
    memory: null,
    nullable: false,
  })),
  result: { kind: 'int' },
};

/**
 * The arguments of the call. Left out at the end may be memory that can be NULL, flags, and the length of memory.
 * @throws UsageError for a word that its parameter cannot be, for too many and for too few.
 */
export function parseArguments(name: string, words: readonly string[]): Arg[] {
  const general = signatureOf(name) ?? UNKNOWN;
  // Which form of the call it is (of fcntl, ioctl) is told by a number that comes before what depends on it.
  const known = general.parameters
    .slice(0, words.length)
    .map(({ kind }, index) =>
      kind === 'enum' ? parseNumber(name, general.parameters[index]!, words[index]!) : null,
    );
  const signature = signatureFor(name, known) ?? UNKNOWN;
  const { parameters } = signature;
  const taken = wordParameters(signature);
  if (words.length > taken.length) {
    const names = taken.map((parameter) => parameter.name).join(' ');
    throw new UsageError(
      `${signature === UNKNOWN ? name : prototypeOf(signature)} takes ${names === '' ? 'no words' : `the words ${names}`}, and "${words[taken.length]}" is one more`,
    );
  }
  const args: (Arg | undefined)[] = parameters.map((parameter) => {
    const at = taken.indexOf(parameter);
    const word = at === -1 ? undefined : words[at];
    return word === undefined ? undefined : parseWord(name, parameter, word);
  });
  checkMode(name, parameters, args);
  return completed(name, parameters, args);
}

function parseWord(call: string, parameter: Parameter, word: string): Arg {
  const { kind, memory } = parameter;
  const mayBeNull =
    memory !== null || kind === 'path' || kind === 'string' || kind === 'address' || kind === 'any';
  if (word === 'NULL' && mayBeNull) {
    return null;
  }
  if (kind === 'path' || kind === 'string') {
    return Uint8Array.of(...unescaped(word), 0);
  }
  if (kind === 'any' && !/^[-\w|\s]+$/.test(word)) {
    return Uint8Array.of(...unescaped(word), 0); // No number and no constant: text, for a call of which nothing is known.
  }
  return memory === null ? parseNumber(call, parameter, word) : parseMemory(call, parameter, word);
}

/** A number or constants joined by a bar: `5`, `-1`, `0x1f`, `0644`, `O_RDONLY|O_CLOEXEC`. */
function parseNumber(call: string, { name, kind }: Parameter, word: string): number | bigint {
  let sum = 0n;
  for (const part of word.trim().split(/\s*\|\s*/)) {
    const digits = /^-?(0x[0-9a-f]+|0o?[0-7]+|\d+)$/i.test(part);
    const value = digits ? integer(part) : (constantValue(part) ?? constantValue(`SIG${part}`));
    if (value === undefined) {
      throw new UsageError(
        `${call}: ${name} is "${word}": it must be ${kind === 'flags' ? 'flags joined by |, ' : ''}a number or the name of a constant${part === word ? '' : `, and "${part}" is neither`}`,
      );
    }
    sum = word.trim() === part ? BigInt(value) : sum | BigInt(value);
  }
  return Number.isSafeInteger(Number(sum)) ? Number(sum) : sum;
}

/** As C has it: a leading zero is base 8. */
function integer(text: string): bigint {
  const [, sign, digits] = /^(-?)(.*)$/.exec(text) as unknown as [string, string, string];
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return sign === '' ? value : -value;
}

const SHORT_ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12, e: 27 };

/** The bytes of a word with C's escapes: \n, \t, \\, \0, \x1b, \177. What is not escaped is UTF-8. */
function unescaped(word: string): Uint8Array<ArrayBuffer> {
  const parts = word.split(/(\\(?:x[0-9a-f]{1,2}|[0-7]{1,3}|.))/is);
  return Uint8Array.from(
    parts.flatMap((part, index) =>
      index % 2 === 0 ? [...new TextEncoder().encode(part)] : escaped(part.slice(1)),
    ),
  );
}

function escaped(text: string): number[] {
  if (/^x[0-9a-f]/i.test(text)) {
    return [Number.parseInt(text.slice(1), 16)];
  }
  if (/^[0-7]/.test(text)) {
    return [Number.parseInt(text, 8) & 0xff];
  }
  const byte = SHORT_ESCAPES[text];
  return byte === undefined ? [...new TextEncoder().encode(text)] : [byte];
}

function parseMemory(call: string, parameter: Parameter, word: string): Uint8Array {
  const { element, count } = parameter.memory as NonNullable<Parameter['memory']>;
  const must = (what: string): UsageError =>
    new UsageError(`${call}: ${parameter.name} is "${word}": it must be ${what}`);
  switch (element) {
    case 'bytes':
    case 'text':
      return unescaped(word);
    case 'option':
      if (word.startsWith('{')) {
        throw must('a number, or bytes with escapes: which struct it is no word tells');
      }
      return /^-?\w+$/.test(word) && (constantValue(word) !== undefined || /^-?\d/.test(word))
        ? numbers(call, parameter, [word], 4)
        : unescaped(word);
    case 'sockaddr':
      return parseSockaddr(word, must);
    case 'sigset':
      return bitSet(call, parameter, word, 1, 64);
    case 'fdset':
      return bitSet(call, parameter, word, 0, 1023);
  }
  if (element === 'iovec' || element === 'msghdr' || element === 'mmsghdr') {
    throw must(`left to a program: struct ${element} has pointers, which no word can give`);
  }
  const partial = partialStruct(element);
  if (partial !== null) {
    return parseStruct(call, parameter, partial, word, must);
  }
  if (isStructName(element)) {
    const texts = word.startsWith('[') ? listed(word) : [word];
    const structs = texts.map((text) => parseStruct(call, parameter, element, text, must));
    if (count.kind === 'fixed' && structs.length !== count.elements) {
      throw must(`${count.elements} of struct ${element}`);
    }
    return Buffer.concat(structs);
  }
  return numbers(call, parameter, listed(word), memoryBytes(element, 1));
}

/** `a, b` or `[a, b]`, at the commas that are in no braces. */
function listed(word: string): string[] {
  const inner = /^\[(.*)\]$/.exec(word)?.[1] ?? word;
  return inner.split(/[\s,]+(?![^{]*\})/).filter((part) => part !== '');
}

function numbers(
  call: string,
  parameter: Parameter,
  words: readonly string[],
  size: number,
): Uint8Array {
  const bytes = new Uint8Array(words.length * size);
  const view = new DataView(bytes.buffer);
  for (const [index, word] of words.entries()) {
    const value = BigInt(parseNumber(call, parameter, word));
    if (BigInt.asIntN(size * 8, value) !== value && BigInt.asUintN(size * 8, value) !== value) {
      throw new UsageError(
        `${call}: ${parameter.name} is "${word}": it does not fit in ${size * 8} bits`,
      );
    }
    if (size === 4) {
      view.setInt32(index * 4, Number(BigInt.asIntN(32, value)), true);
    } else {
      view.setBigInt64(index * 8, value, true);
    }
  }
  return bytes;
}

/** Numbers in a list as bits, the first bit for `least`. */
function bitSet(
  call: string,
  parameter: Parameter,
  word: string,
  least: number,
  most: number,
): Uint8Array {
  const bytes = new Uint8Array((most + 1 - least + 7) >> 3);
  for (const each of listed(word)) {
    const number = Number(parseNumber(call, parameter, each));
    if (!(number >= least && number <= most)) {
      throw new UsageError(
        `${call}: ${parameter.name} has ${each} in it: it must be a list of numbers from ${least} to ${most}`,
      );
    }
    const bit = number - least;
    bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
  }
  return bytes;
}

/** `{tv_sec=1, tv_nsec=0}`; members that are not named are zero. */
function parseStruct(
  call: string,
  parameter: Parameter,
  struct: StructName,
  text: string,
  must: (what: string) => UsageError,
): Uint8Array {
  if (!/^\{.*\}$/s.test(text)) {
    throw must(`a struct ${struct}, as {member=value, ...}`);
  }
  const members = (inner: string): object => {
    const spaced = inner.slice(1, -1).replace(/\s*([=|])\s*/g, '$1');
    const texts = spaced.split(/[\s,]+(?![^{]*\})/);
    const entries = texts
      .filter((member) => member !== '')
      .map((member) => {
        const [, key, value] = /^(\w+)=(.+)$/s.exec(member) ?? [];
        if (key === undefined || value === undefined) {
          throw must(`a struct ${struct}, and "${member}" is no member=value`);
        }
        return [key, value.startsWith('{') ? members(value) : parseNumber(call, parameter, value)];
      });
    return Object.fromEntries(entries);
  };
  const values = members(text);
  try {
    return packStruct(struct, values as StructInput<StructName>);
  } catch (error) {
    throw must(`a struct ${struct}: ${(error as Error).message}`);
  }
}

/** `127.0.0.1:80`, `[::1]:80`, `unix:/path`, `unix:@abstract`. */
function parseSockaddr(word: string, must: (what: string) => UsageError): Uint8Array {
  const [, unix] = /^unix:(.+)$/s.exec(word) ?? [];
  const [, six, four, port] = /^(?:\[([^\]]*)\]|([^:]*)):(\d+)$/.exec(word) ?? [];
  try {
    if (unix !== undefined) {
      return packSocketAddress(unix.startsWith('@') ? { abstract: unix.slice(1) } : { path: unix });
    }
    if (port !== undefined) {
      return packSocketAddress({ address: (six ?? four) as string, port: Number(port) });
    }
  } catch (error) {
    throw must(`a socket address: ${(error as Error).message}`);
  }
  throw must('a socket address: 127.0.0.1:80, [::1]:80, unix:/path or unix:@name');
}
