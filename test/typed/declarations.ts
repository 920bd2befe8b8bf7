// Makes lib/typed/sys-calls.ts, the declarations of sys, from the signatures and lib/kernel/signatures/sentences.txt, and
// socket-option-values.ts beside it from the options: `npm run declarations`.

import { readFileSync } from 'node:fs';
import { type Parameter, type Signature, signatureOf } from '../../lib/kernel/signature.js';
import { UNSIGNED } from '../../lib/kernel/signatures/unsigned.js';
import { isStructName } from '../../lib/kernel/struct.js';
import { callNames } from '../../lib/kernel/syscall-numbers.js';
import {
  type Filling,
  fillings,
  isLed,
  leastArguments,
  takesText,
} from '../../lib/typed/call-arguments.js';
import { callDoc, meanings } from '../kernel/declarations.js';

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
  const calls = [...callNames()]
    .filter((name) => !Object.hasOwn(UNSIGNED, name))
    .sort()
    .map((name) => {
      const doc = `/** ${callDoc(name)} */`;
      return forms(signatureOf(name)!)
        .map((form) => `  ${doc}\n  ${form}\n`)
        .join('');
    });
  return `${HEAD}${calls.join('')}}\n`;
}

/** The value of an option by its codec, as socket-options.ts has it. */
interface Codec {
  readonly type: string;
  /** What else there is to say of the value. */
  readonly unit?: string;
  /** It only unpacks. */
  readonly isReadOnly?: true;
}
const CODECS: Readonly<Record<string, Codec>> = {
  flag: { type: 'boolean' },
  int: { type: 'number' },
  linger: { type: 'number | null', unit: 'In seconds; null leaves it to the kernel.' },
  membership: { type: 'Membership' },
  membership6: { type: 'Membership' },
  text: { type: 'string' },
  timeMs: { type: 'number', unit: 'In ms.' },
  pendingError: { type: 'number', unit: "Negative, as in Node's errors.", isReadOnly: true },
  uint64: { type: 'bigint', isReadOnly: true },
};
const MAN = { SO: 'socket(7)', TCP: 'tcp(7)', UDP: 'udp(7)', IP: 'ip(7)', IPV6: 'ipv6(7)' };
const OPTION =
  /^ {4}((SO|TCP|UDP|IP|IPV6)_\w+): (?:(readOnly|struct)\('?(\w+)'?\)|\{ pack: packInt \}|(\w+)(?:\(\d+\))?),$/gm;

export function optionDeclarations(): string {
  const readable: string[] = [];
  const writable: string[] = [];
  const texts = meanings();
  const source = readFileSync('lib/typed/socket-options.ts', 'utf8');
  for (const [, name = '', family = '', wrapper, wrapped, plain] of source.matchAll(OPTION)) {
    const codec = wrapper === 'struct' ? undefined : CODECS[wrapped ?? plain ?? 'int'];
    const type = wrapper === 'struct' ? `StructValue<'${wrapped}'>` : codec?.type;
    const unit = codec?.unit === undefined ? '' : ` ${codec.unit}`;
    const member = `/** ${texts.get(name)}${unit} ${MAN[family as keyof typeof MAN]}. */\n${name}: ${type};`;
    const isSetOnly = wrapper === undefined && plain === undefined;
    if (!isSetOnly && type !== 'Membership') {
      readable.push(member);
    }
    if (wrapper === undefined && codec?.isReadOnly !== true) {
      writable.push(member);
    }
  }
  return `// npm run declarations
// Generated: do not edit; made from socket-options.ts and the texts of ../kernel/tables/meanings.txt.

import type { StructValue } from '../kernel/struct.js';

/** A multicast group and where it is joined. */
export interface Membership {
  /** The group's address. */
  readonly group: string;
  /** The index of the interface; without it, the one that the routes choose. */
  readonly interfaceIndex?: number;
}

/** What Socket.getOption reads, by the option's name. */
export interface ReadableOptions {\n${readable.join('\n')}\n}

/** What Socket.setOption takes, by the option's name. */
export interface WritableOptions {\n${writable.join('\n')}\n}\n`;
}
