// Every call of this architecture that has a signature, and every form of its commands, with arguments made from the
// signature: memory exactly as long as the call says, texts, and numbers by what they mean. The tests of lengths are made
// from these; none of them lists calls.

import { memoryBytes, partialStruct } from '../../lib/kernel/memory-sizes.js';
import { DANGER } from '../../lib/kernel/refused-calls.js';
import {
  type Parameter,
  type Signature,
  signatureFor,
  signatureOf,
} from '../../lib/kernel/signature.js';
import {
  commandsOf,
  OWN_LENGTHS,
  type SignedName,
  signedNames,
} from '../../lib/kernel/signatures.js';
import { structLayout } from '../../lib/kernel/struct.js';
import { type Arch, syscallNumber } from '../../lib/kernel/syscall-numbers.js';
import { readCall } from '../../lib/raw/arguments.js';
import { checkCall } from '../../lib/raw/checks.js';

export type FormArgument = number | null | Uint8Array;

export interface CallForm {
  /** The call, and its command when it has some. */
  readonly title: string;
  readonly name: SignedName;
  readonly nr: number;
  readonly parameters: readonly Parameter[];
  readonly args: readonly FormArgument[];
}

/** Of what has no size of its own, so many elements. */
const ELEMENTS = 8;

/** Other numbers and texts than those by kind, by the parameters' names. */
export type Chosen = Readonly<Record<string, number | string>>;

/** @param chosen What a call's arguments are where the usual ones will not do. */
export function callForms(chosen: (title: string) => Chosen = () => ({})): CallForm[] {
  const forms = signedNames().flatMap((name) => {
    const nr = syscallNumber(process.arch as Arch, name);
    if (nr === undefined || Object.hasOwn(DANGER, name)) return [];
    return commandForms(name).map(({ command, fixed }): CallForm => {
      const words = [0, 1, 2, 3, 4, 5].map((at) => fixed.get(at) ?? 0);
      const signature = signatureFor(name, words) as Signature;
      const title = `${name} ${command}`.trim();
      const { parameters } = signature;
      return { title, name, nr, parameters, args: argumentsOf(signature, fixed, chosen(title)) };
    });
  });
  return forms.filter(
    (form) => form.args.some((arg) => arg instanceof Uint8Array) && !isRefused(form),
  );
}

/** Which arguments must have which values for a call's commands. */
function commandForms(name: SignedName): { command: string; fixed: ReadonlyMap<number, number> }[] {
  const commands = commandsOf(name);
  if (commands === undefined) return [{ command: '', fixed: new Map() }];
  const indexes = commands.by.map((by) =>
    signatureOf(name).parameters.findIndex((parameter) => parameter.name === by),
  );
  const forms = Object.keys(commands.forms).map((key) => {
    const [command, values] = key.split(' ') as [string, string];
    const numbers = values.split('/').map((value) => Number(value) << (commands.shift ?? 0));
    return { command, fixed: new Map(numbers.map((value, at) => [indexes[at] as number, value])) };
  });
  const { parameters } = signatureOf(name);
  return parameters.some(({ kind }) => kind === 'any')
    ? forms
    : [{ command: '', fixed: new Map() }, ...forms];
}

const NUMBERS: Readonly<Record<string, number>> = { dirfd: -100, uid: -1, gid: -1, mode: 0o700 };
const TEXTS: Readonly<Record<string, string>> = { path: '.', string: 'user.x' };

function argumentsOf(
  { parameters }: Signature,
  fixed: ReadonlyMap<number, number>,
  chosen: Chosen,
): FormArgument[] {
  const args = parameters.map(({ name, kind, memory }, index): FormArgument => {
    const choice = chosen[name];
    if (kind === 'path' || kind === 'string') {
      return Buffer.from(`${choice ?? TEXTS[kind]}\0`);
    }
    if (typeof choice === 'number' && memory === null) return choice;
    if (fixed.has(index)) return fixed.get(index) as number;
    if (memory !== null) return new Uint8Array(lengthOf(memory));
    return kind === 'address' ? null : (NUMBERS[kind] ?? 0);
  });
  // What the lengths are, wherever they stand.
  for (const { memory } of parameters) {
    if (memory === null || memory.count.kind === 'fixed' || memory.count.kind === 'own') continue;
    const { index } = memory.count;
    if (memory.count.kind === 'argument') {
      args[index] = elementsOf(memory);
    } else {
      writeNumber(args[index] as Uint8Array, memory.count.at, 4, elementsOf(memory));
    }
  }
  for (const [index, { memory }] of parameters.entries()) {
    if (memory?.count.kind === 'own') sayOwnLength(memory.element, args[index] as Uint8Array);
  }
  return args;
}

type Memory = NonNullable<Parameter['memory']>;

function elementsOf({ element, count }: Memory): number {
  if (count.kind === 'fixed') return count.elements;
  const whole = partialStruct(element);
  return whole === null ? ELEMENTS : structLayout(whole).size;
}

function lengthOf(memory: Memory): number {
  const { element, count, leastBytes } = memory;
  if (count.kind !== 'own') return Math.max(memoryBytes(element, elementsOf(memory)), leastBytes);
  const { at, bytes, base, unit } = ownLengthOf(element);
  return Math.max(at + bytes, base + ownNumber(element) * unit);
}

const ownLengthOf = (element: string) =>
  OWN_LENGTHS[element.slice(0, -'_self'.length)] as (typeof OWN_LENGTHS)[string];

/** The number that such a struct says: one element of what follows, or the size of the whole. */
function ownNumber(element: string): number {
  const whole = partialStruct(element);
  return ownLengthOf(element).base > 0 || whole === null ? 1 : structLayout(whole).size;
}

function sayOwnLength(element: string, memory: Uint8Array): void {
  const { at, bytes } = ownLengthOf(element);
  writeNumber(memory, at, bytes, ownNumber(element));
}

function writeNumber(memory: Uint8Array, at: number, bytes: number, value: number): void {
  memory.set(Buffer.from(Uint32Array.of(value, 0).buffer).subarray(0, bytes), at);
}

/** Refused for what it does, whatever memory it gets. */
function isRefused({ nr, args }: CallForm): boolean {
  try {
    checkCall(readCall(nr, args, args.length));
    return false;
  } catch (error) {
    if ((error as Error).message.includes(' is refused: ')) return true;
    throw error;
  }
}
