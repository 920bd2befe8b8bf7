// Reads the lines of signatures.ts into Parameters, when first asked for a call. The grammar is described there.

import { type Commands, commandsOf, type SignedName, signatureLine } from './signatures.js';

/** How many elements memory has. */
export type Count =
  | { readonly kind: 'fixed'; readonly elements: number }
  /** As many as the value of that argument. */
  | { readonly kind: 'argument'; readonly index: number }
  /** As many as the 32-bit word says that is `at` bytes after where that argument points. */
  | { readonly kind: 'word'; readonly index: number; readonly at: number }
  /** The struct there says itself how long it is: see ownLength() in memory-sizes.ts. */
  | { readonly kind: 'own' };

export interface Memory {
  readonly direction: 'in' | 'out' | 'inout';
  /** The type of one element. */
  readonly element: string;
  readonly count: Count;
  /** What the kernel may use whatever the count says, in bytes. */
  readonly leastBytes: number;
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
  | {
      readonly kind: 'zero' | 'fd' | 'pid' | 'int' | 'id' | 'word' | 'mode' | 'address' | 'none';
    }
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
  if (signature === undefined) {
    const line = signatureLine(name);
    if (line !== undefined) {
      signature = parse(name, line, [], []);
      signatures.set(name, signature);
    }
  }
  return signature;
}

/** The commands of one value of the first argument that tells: a line, or one for each value of the second. */
interface Branch {
  line: string | undefined;
  readonly bySecond: Map<number, string>;
}

/** A call's commands, ready to be looked up. */
interface Forms {
  readonly general: Signature;
  readonly indexes: readonly number[];
  readonly mask: number;
  readonly shift: number;
  readonly branches: ReadonlyMap<number, Branch>;
  readonly parsed: Map<string, Signature>;
}
const forms = new Map<string, Forms | null>();

/** Whether a call has commands, so that its arguments say what its signature is. */
export const hasCommands = (name: string): boolean => formsOf(name) !== null;

/**
 * The signature of the form that these arguments make of a call: of fcntl by its command. undefined when there is none of
 * that name; the general one, with `any` in it, when nothing is known of the command, or an argument that tells is unknown
 * (undefined) as yet.
 */
export function signatureFor(name: string, args: readonly unknown[]): Signature | undefined {
  const found = formsOf(name);
  if (found === null) {
    return signatureOf(name);
  }
  const { general, indexes, branches, parsed } = found;
  const command = commandIn(found, args[indexes[0] as number]);
  if (command === undefined) {
    return general;
  }
  const branch = branches.get(command);
  let line = branch?.line;
  if (branch !== undefined && branch.bySecond.size > 0) {
    const second = commandIn(found, args[indexes[1] as number]);
    line = (second === undefined ? undefined : branch.bySecond.get(second)) ?? line;
  } else if (branch === undefined && name === 'ioctl') {
    line = requestLine(command);
  }
  if (line === undefined) {
    return general;
  }
  let signature = parsed.get(line);
  if (signature === undefined) {
    signature = withForm(general, line);
    parsed.set(line, signature);
  }
  return signature;
}

/** What the kernel takes for the command: 32 bits of it, or those of the mask. */
function commandIn({ mask, shift }: Forms, value: unknown): number | undefined {
  if (typeof value === 'number') {
    return (((value | 0) === value ? value : low32(value)) & mask) >>> shift;
  }
  if (typeof value === 'bigint') {
    return (low32(value) & mask) >>> shift;
  }
  return value === null ? 0 : undefined;
}

const low32 = (value: number | bigint): number =>
  Number.isSafeInteger(Number(value)) || typeof value === 'bigint'
    ? Number(BigInt.asIntN(32, BigInt(value)))
    : 0;

function formsOf(name: string): Forms | null {
  let found = forms.get(name);
  if (found === undefined) {
    const commands = commandsOf(name);
    found = commands === undefined ? null : readForms(signatureOf(name) as Signature, commands);
    forms.set(name, found);
  }
  return found;
}

function readForms(general: Signature, commands: Commands): Forms {
  const indexes = commands.by.map((by) =>
    general.parameters.findIndex((parameter) => parameter.name === by),
  );
  const branches = new Map<number, Branch>();
  for (const [key, line] of Object.entries(commands.forms)) {
    const [first, second] = (key.split(' ')[1] as string).split('/').map(Number) as [
      number,
      number?,
    ];
    const branch = branches.get(first) ?? { line: undefined, bySecond: new Map() };
    branches.set(first, branch);
    if (second === undefined) {
      branch.line = line;
    } else {
      branch.bySecond.set(second, line);
    }
  }
  const { mask = 0xffff_ffff, shift = 0 } = commands;
  return { general, indexes, mask, shift, branches, parsed: new Map() };
}

/** The line's arguments in the place of those of the same names, or of all that are `any`. */
function withForm(general: Signature, line: string): Signature {
  const { name, parameters } = general;
  const isAny = ({ kind }: Parameter): boolean => kind === 'any';
  const first = line.startsWith(' -> ') || line === '' ? undefined : line.split(':')[0];
  const named = parameters.findIndex((parameter) => parameter.name === first);
  const at = named === -1 ? parameters.findIndex(isAny) : named;
  const before = parameters.slice(0, at);
  const form = parse(name, line, before, parameters);
  const after = parameters.slice(form.parameters.length).filter((parameter) => !isAny(parameter));
  return { ...form, parameters: [...form.parameters, ...after] };
}

const IOC_DIRECTIONS = [null, 'in', 'out', 'inout'] as const;
/** Drivers whose requests tell a size that is not what they use: device mapper, KVM. */
const IOC_UNTRUE = new Set([0xae, 0xfd]);

/** An ioctl request of which nothing else is known tells direction and size itself. ioctl(2). */
function requestLine(request: number): string | undefined {
  const direction = IOC_DIRECTIONS[request >>> 30];
  const bytes = (request >>> 16) & 0x3fff;
  return direction == null || bytes === 0 || IOC_UNTRUE.has((request >>> 8) & 0xff)
    ? undefined
    : `argp: ${direction} bytes[${bytes}] -> word`;
}

/** @param general The parameters that those of the line replace from where `before` ends. */
function parse(
  name: string,
  line: string,
  before: readonly Parameter[],
  general: readonly Parameter[],
): Signature {
  const [list, result] = line.split(' -> ') as [string, string | undefined];
  const texts = list === '' ? [] : list.split(', ').map((text) => text.split(': '));
  const names = [
    ...before.map((parameter) => parameter.name),
    ...texts.map(([parameter]) => parameter as string),
    ...general.slice(before.length + texts.length).map((parameter) => parameter.name),
  ];
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
  return {
    name,
    parameters: [...before, ...parameters],
    result: parseResult(result ?? 'zero', indexOf),
  };
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
  if (first === 'flags' || first === 'flags64' || first === 'enum') {
    return { name, kind: first, set: second, memory: null, nullable };
  }
  const [, element, word, count, at, least] =
    /^(\w+)(?:\[(\*?)(\w+)(?:@(\d+))?\])?(?:>=(\d+))?$/.exec(second) as string[];
  return {
    name,
    kind: 'memory',
    set: null,
    memory: {
      direction: first as Memory['direction'],
      element: element === 'timeout' ? 'timespec' : (element as string),
      isTimeout: element === 'timeout',
      leastBytes: Number(least ?? 0),
      count:
        count === undefined || /^\d/.test(count)
          ? element?.endsWith('_self')
            ? { kind: 'own' }
            : { kind: 'fixed', elements: Number(count ?? 1) }
          : word === '*'
            ? { kind: 'word', index: indexOf(count), at: Number(at ?? 0) }
            : { kind: 'argument', index: indexOf(count) },
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

/** What is no number of 32 bits: whole words, and memory. */
const NOT_NARROW = new Set(
  'size long ulong off loff flags64 address any memory path string strings'.split(' '),
);

/** Whether an argument of this kind is a number of which the kernel looks at 32 bits. */
export const isNarrow = (kind: string): boolean => !NOT_NARROW.has(kind);

/** Whether a number is whole in 32 bits: signed or unsigned, so that -1, AT_FDCWD and all flags are. */
export const fitsIn32Bits = (value: number | bigint): boolean =>
  value >= -0x8000_0000 && value <= 0xffff_ffff;

/** `name(fd, buf, count)`, for messages and help. */
export function prototypeOf({ name, parameters }: Signature): string {
  return `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
}
