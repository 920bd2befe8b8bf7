// Makes lib/typed/sys-calls.ts, the declarations of sys, from the signatures and lib/kernel/signatures/sentences.txt:
// `npm run declarations`.

import { readFileSync } from 'node:fs';
import { type Parameter, type Signature, signatureOf } from '../../lib/kernel/signature.js';
import { UNSIGNED } from '../../lib/kernel/signatures/unsigned.js';
import { isStructName } from '../../lib/kernel/struct.js';
import { callNames } from '../../lib/kernel/syscall-numbers.js';
import { since } from '../../lib/kernel/tables/kernel-versions.js';
import {
  type Filling,
  fillings,
  isLed,
  leastArguments,
  takesText,
} from '../../lib/typed/call-arguments.js';

const HEAD = `// npm run declarations
// Generated: do not edit; made from the signatures of lib/kernel/signatures/ and its sentences.txt.

import type { Arg, Bytes } from '../kernel/arg.js';
import type { StructValue } from '../kernel/struct.js';
import type { DirectoryEntry } from './directory-entries.js';

/** An open file: its number, or what owns it, an OwnedFd or a Socket. */
export type Fd = number | { readonly fd: number };

/** The calls by name. What is optional has its usual value when left out; what the kernel would write is returned then. */
export interface SysCalls {
`;

/** The sentence about each call. */
export function sentences(): ReadonlyMap<string, string> {
  const text = readFileSync('lib/kernel/signatures/sentences.txt', 'utf8');
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(' ');
        return [line.slice(0, at), line.slice(at + 1)];
      }),
  );
}

const WIDE = ['flags64', 'size', 'long', 'ulong', 'off', 'loff'];

function typeOf({ kind, memory, nullable }: Parameter): string {
  const orNull = nullable ? ' | null' : '';
  if (memory !== null) {
    return `${takesText(memory) ? 'string | ' : ''}Bytes${orNull}`;
  }
  switch (kind) {
    case 'fd':
    case 'dirfd':
      return `Fd${orNull}`;
    case 'path':
    case 'string':
      return `string | Bytes${orNull}`;
    case 'any':
    case 'strings':
      return 'Arg';
    case 'address':
      return 'number | bigint | Bytes | null';
    default:
      return WIDE.includes(kind) ? 'number | bigint' : 'number';
  }
}

/** What a parameter that is left out is returned as. */
function valueType({ memory }: Parameter): string {
  const { element, count } = memory!;
  const one = isStructName(element)
    ? `StructValue<'${element}'>`
    : /^(int|u16|u32)$/.test(element)
      ? 'number'
      : 'bigint';
  const elements = count.kind === 'fixed' ? count.elements : 1;
  return elements === 1 ? one : `[${Array(elements).fill(one).join(', ')}]`;
}

const parameterText = (parameter: Parameter, isOptional: boolean): string =>
  `${parameter.name}${isOptional ? '?' : ''}: ${typeOf(parameter)}`;

/** The forms of a call: those that return what the kernel writes first, the whole one last. */
function forms(signature: Signature): string[] {
  const { name, parameters } = signature;
  const filled = fillings(signature);
  const least = leastArguments(signature);
  const lines: string[] = [];
  if (name === 'getdents64') {
    lines.push('getdents64(fd: Fd): IterableIterator<DirectoryEntry>;');
  }
  const isReturned = (filling: Filling | null): boolean => filling === 'returned';
  const first = filled.findIndex(
    (filling, index) => index >= least && (isReturned(filling) || filling === 'text'),
  );
  if (isLed(signature) && isReturned(filled[0]!)) {
    const rest = parameters.slice(1);
    const restLeast = filled.slice(1).lastIndexOf(null) + 1;
    const list = rest.map((parameter, index) => parameterText(parameter, index >= restLeast));
    lines.push(`${name}(${list.join(', ')}): ${returnType(signature, 0)};`);
  } else if (first !== -1) {
    const list = parameters
      .slice(0, first)
      .map((parameter, index) => parameterText(parameter, index >= least));
    lines.push(`${name}(${list.join(', ')}): ${returnType(signature, first)};`);
  }
  const from = first === -1 ? least : Math.max(least, lastReturned(filled) + 1);
  const list = parameters.map((parameter, index) => parameterText(parameter, index >= from));
  lines.push(`${name}(${list.join(', ')}): number;`);
  return lines;
}

const lastReturned = (filled: readonly (Filling | null)[]): number =>
  Math.max(filled.lastIndexOf('returned'), filled.lastIndexOf('text'));

function returnType(signature: Signature, first: number): string {
  const filled = fillings(signature);
  if (filled[first] === 'text') {
    return 'string';
  }
  const values = signature.parameters
    .filter((_, index) => index >= first && filled[index] === 'returned')
    .map(valueType);
  return values.length === 1 ? values[0]! : `[${values.join(', ')}]`;
}

export function declarations(): string {
  const texts = sentences();
  const versions = since();
  const calls = [...callNames()]
    .filter((name) => !Object.hasOwn(UNSIGNED, name))
    .sort()
    .map((name) => {
      const version = Object.hasOwn(versions, name) ? ` Since Linux ${versions[name]}.` : '';
      const doc = `/** ${texts.get(name)}${version} ${name}(2). */`;
      return forms(signatureOf(name)!)
        .map((form) => `  ${doc}\n  ${form}\n`)
        .join('');
    });
  return `${HEAD}${calls.join('')}}\n`;
}
