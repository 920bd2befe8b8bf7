// Reads the lines of signatures.ts: at run time into Parameters, when first asked for a call; at compile time into the
// types of its arguments. The grammar is described there.

import { SIGNATURES, type SignedName, VARIANTS } from './signatures.js';
import { isStructName, structLayout } from './struct.js';
import type { Arch } from './syscall-numbers.js';

/** How many elements memory has. */
export type Count =
  | { readonly kind: 'fixed'; readonly elements: number }
  /** As many as the value of that argument. */
  | { readonly kind: 'argument'; readonly index: number }
  /** As many as the 32-bit word at which that argument points. */
  | { readonly kind: 'word'; readonly index: number };

export interface Memory {
  readonly direction: 'in' | 'out' | 'inout';
  /** The type of one element. */
  readonly element: string;
  readonly count: Count;
  /** A time to wait that counts from the call and is not updated: what is left after EINTR has to be computed. */
  readonly isTimeout: boolean;
}

export interface Parameter {
  readonly name: string;
  /** What it is, by its first word: "fd", "flags", "path", "memory"... */
  readonly kind: string;
  /** The set of names of a flags or an enum kind. */
  readonly set: string | null;
  readonly memory: Memory | null;
  readonly nullable: boolean;
}

export type ResultSpec =
  | { readonly kind: 'zero' | 'fd' | 'pid' | 'int' | 'mode' | 'address' | 'none' }
  | { readonly kind: 'flags'; readonly set: string }
  /** 0 to the value of the argument `index`; with `unless`, not when that argument has the flag named there. */
  | {
      readonly kind: 'atMost';
      readonly index: number;
      readonly unless: { readonly index: number; readonly flag: string } | null;
    };

export interface Signature {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly result: ResultSpec;
}

const signatures = new Map<string, Signature>();

/** What is known of a call, or undefined when there is no signature of that name. */
export function signatureOf(name: SignedName): Signature;
export function signatureOf(name: string): Signature | undefined;
export function signatureOf(name: string): Signature | undefined {
  let signature = signatures.get(name);
  if (signature === undefined && Object.hasOwn(SIGNATURES, name)) {
    signature = parse(name, SIGNATURES[name as SignedName]);
    signatures.set(name, signature);
  }
  return signature;
}

/** A call's forms, by the value of the argument that says which. */
interface Forms {
  readonly index: number;
  readonly byValue: ReadonlyMap<unknown, Signature>;
}
const forms = new Map<string, Forms>();

/** The same, with what `any` is where the argument before it says so: fcntl by its command. */
export function signatureFor(name: string, args: readonly unknown[]): Signature | undefined {
  const general = signatureOf(name);
  if (general === undefined || !Object.hasOwn(VARIANTS, name)) {
    return general;
  }
  let found = forms.get(name);
  if (found === undefined) {
    found = readForms(general);
    forms.set(name, found);
  }
  const value = args[found.index];
  return found.byValue.get(typeof value === 'bigint' ? Number(value) : value) ?? general;
}

function readForms({ name, parameters }: Signature): Forms {
  const index = parameters.findIndex((parameter) => parameter.kind === 'any') - 1;
  const before = parameters.slice(0, index + 1);
  const byValue = new Map(
    Object.entries(VARIANTS[name] ?? {}).map(([key, line]) => {
      const rest = parse(name, line);
      return [Number(key.split(' ')[1]), { ...rest, parameters: [...before, ...rest.parameters] }];
    }),
  );
  return { index, byValue };
}

function parse(name: string, line: string): Signature {
  const [list, result] = line.split(' -> ') as [string, string | undefined];
  const texts = list === '' ? [] : list.split(', ').map((text) => text.split(': '));
  const names = texts.map(([parameter]) => parameter as string);
  const indexOf = (parameter: string): number => {
    const index = names.indexOf(parameter);
    if (index === -1) {
      throw new Error(`the signature of ${name} has no argument ${parameter}: ${line}`);
    }
    return index;
  };
  const parameters = texts.map(([parameter, kind]) =>
    parseParameter(parameter as string, kind as string, indexOf),
  );
  return { name, parameters, result: parseResult(result ?? 'zero', indexOf) };
}

function parseParameter(
  name: string,
  text: string,
  indexOf: (parameter: string) => number,
): Parameter {
  const nullable = text.endsWith('?');
  const [first, second] = (nullable ? text.slice(0, -1) : text).split(' ') as [string, string?];
  if (second === undefined) {
    return { name, kind: first, set: null, memory: null, nullable };
  }
  if (first === 'flags' || first === 'enum') {
    return { name, kind: first, set: second, memory: null, nullable };
  }
  const [, element, word, count] = /^(\w+)(?:\[(\*?)(\w+)\])?$/.exec(second) as string[];
  return {
    name,
    kind: 'memory',
    set: null,
    memory: {
      direction: first as Memory['direction'],
      element: element === 'timeout' ? 'timespec' : (element as string),
      isTimeout: element === 'timeout',
      count:
        count === undefined || /^\d/.test(count)
          ? { kind: 'fixed', elements: Number(count ?? 1) }
          : { kind: word === '*' ? 'word' : 'argument', index: indexOf(count) },
    },
    nullable,
  };
}

function parseResult(text: string, indexOf: (parameter: string) => number): ResultSpec {
  const most = /^\.\.(\w+)(?: unless (\w+) (\w+))?$/.exec(text);
  if (most === null) {
    const [kind, set] = text.split(' ') as [string, string?];
    return set === undefined ? { kind: kind as 'zero' } : { kind: 'flags', set };
  }
  const [, length, flags, flag] = most;
  return {
    kind: 'atMost',
    index: indexOf(length as string),
    unless: flag === undefined ? null : { index: indexOf(flags as string), flag },
  };
}

const ELEMENT_BYTES: Readonly<Record<string, number>> = { int: 4, u32: 4, loff: 8 };
const BYTE_ELEMENTS = new Set(['bytes', 'text', 'sockaddr', 'option', 'sigset', 'how']);

/** How many bytes that many elements take. A word is 4 bytes on ia32, else 8. */
export function memoryBytes(
  element: string,
  elements: number,
  arch = process.arch as Arch,
): number {
  if (BYTE_ELEMENTS.has(element)) {
    return elements;
  }
  const wordBytes = arch === 'ia32' ? 4 : 8;
  if (element === 'fdset') {
    return Math.ceil(elements / (wordBytes * 8)) * wordBytes;
  }
  const bytes = isStructName(element)
    ? structLayout(element, arch).size
    : (ELEMENT_BYTES[element] ?? wordBytes);
  return elements * bytes;
}

/** `name(fd, buf, count)`, for messages and help. */
export function prototypeOf({ name, parameters }: Signature): string {
  return `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
}
