// The arguments of a typed call on their way to rawSyscall: converted, and what was left out at the end filled in, with
// what it usually is. A struct that the kernel would only write may be left out, too: the call returns it then.

import type { Arg, Bytes } from '../kernel/arg.js';
import { memoryBytes } from '../kernel/memory-sizes.js';
import { type Parameter, prototypeOf, type Signature } from '../kernel/signature.js';
import { bytesOf, isStructName, unpackStruct } from '../kernel/struct.js';
import { O_CREAT, O_TMPFILE } from '../kernel/tables/file-constants.js';

const WIDE: ReadonlySet<string> = new Set([
  ...['flags64', 'size', 'long', 'ulong', 'off', 'loff', 'address'],
]);
const SIGSET_BYTES = 8;
/** Room for a path that the kernel writes, as long as it may be. */
const PATH_BYTES = 4096;

/** What may be null, and is what the call is made for: returned when it is left out. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  clock_getres: ['res'],
  getcpu: ['cpu', 'node'],
  gettimeofday: ['tv'],
  prlimit64: ['old_limit'],
};

function shown(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value)
    : typeof value === 'object' && value !== null
      ? 'an object'
      : String(value);
}

/**
 * A value on its way to rawSyscall. Text becomes bytes: of a path with a NUL at its end, else as it is; an owner of an fd
 * becomes its number. Everything else is only looked at.
 */
export function convert(
  call: string,
  { name, kind, memory, nullable }: Parameter,
  value: unknown,
): Arg {
  const must = (what: string): TypeError =>
    new TypeError(
      `${call}: ${name} is ${shown(value)}: it must be ${what}${nullable ? ' or null' : ''}`,
    );
  if (value === null && (nullable || kind === 'any')) {
    return null;
  }
  if (memory !== null) {
    const isText = typeof value === 'string' && takesText(memory);
    if (isText) {
      return new TextEncoder().encode(value);
    }
    if (bytesOf(value) === null) {
      throw must('bytes (a TypedArray, DataView, ArrayBuffer or SharedArrayBuffer)');
    }
    return value as Bytes;
  }
  if (kind === 'path' || kind === 'string') {
    if (typeof value === 'string') {
      return terminated(call, name, value);
    }
    if (bytesOf(value) === null) {
      throw must('a string, or bytes that end in a NUL');
    }
    return value as Bytes;
  }
  if (kind === 'any' || kind === 'strings') {
    return value as Arg;
  }
  if ((kind === 'fd' || kind === 'dirfd') && typeof value === 'object' && value !== null) {
    const { fd } = value as { fd?: unknown }; // Throws when its owner has closed it.
    if (typeof fd === 'number') {
      return fd;
    }
    throw must('an fd: a number, an OwnedFd or a Socket');
  }
  const isWide = WIDE.has(kind);
  if (value === null && kind === 'address') {
    return null;
  }
  if (typeof value === 'bigint' && isWide) {
    return value;
  }
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw must(`an integer${isWide ? ' or a bigint' : ''}`);
  }
  if (!isWide && (value < -(2 ** 31) || value >= 2 ** 32)) {
    throw new RangeError(`${call}: ${name} is ${value}: the kernel looks at 32 bits of it only`);
  }
  return value;
}

/** Whether a string may stand for memory: bytes that the kernel reads, as many as an argument says. */
export const takesText = ({
  direction,
  element,
  count,
}: NonNullable<Parameter['memory']>): boolean =>
  direction === 'in' && element === 'bytes' && count.kind === 'argument';

function terminated(call: string, name: string, text: string): Uint8Array {
  if (text.includes('\0')) {
    throw new TypeError(`${call}: ${name} is ${shown(text)}: the kernel takes a NUL as its end`);
  }
  return new TextEncoder().encode(`${text}\0`);
}

/** What is filled in for a parameter that was left out. */
export type Filling =
  | 'zero'
  | 'null'
  /** 0, unless the call may create a file: then there is none. */
  | 'mode'
  /** The length of the memory that it counts. */
  | 'count'
  /** Memory for what the kernel writes: the call returns it. */
  | 'returned'
  /** Memory for text of any length. */
  | 'text';

/** By parameter, what is filled in; null where nothing can be. */
export function fillings({ name, parameters }: Signature): readonly (Filling | null)[] {
  return parameters.map(({ kind, memory, nullable, set, name: own }, index): Filling | null => {
    if (memory?.direction === 'out' && memory.count.kind === 'fixed') {
      return !nullable || WANTED[name]?.includes(own) ? 'returned' : 'null';
    }
    if (memory?.direction === 'out' && memory.element === 'text' && !nullable) {
      return memory.count.kind === 'argument' && memory.count.index === index + 1 ? 'text' : null;
    }
    if (nullable) {
      return 'null';
    }
    if (countedBy(parameters, index) !== -1) {
      return 'count';
    }
    if (kind === 'mode') {
      return parameters.some((each) => each.set === 'O') ? 'mode' : null;
    }
    const isUsuallyZero =
      kind === 'flags' ||
      kind === 'flags64' ||
      kind === 'any' ||
      set === 'IPPROTO' ||
      ((kind === 'uint' || kind === 'ulong') && own === 'flags');
    return isUsuallyZero ? 'zero' : null;
  });
}

const memoryOf = (
  parameters: readonly Parameter[],
  index: number,
): NonNullable<Parameter['memory']> =>
  (parameters[index] as Parameter).memory as NonNullable<Parameter['memory']>;

const countedBy = (parameters: readonly Parameter[], counter: number): number =>
  parameters.findIndex(
    ({ memory }) => memory?.count.kind === 'argument' && memory.count.index === counter,
  );

/** How many arguments a call must have at least: what follows can be filled in. */
export function leastArguments(signature: Signature): number {
  return fillings(signature).lastIndexOf(null) + 1;
}

/** Whether what the kernel writes comes first, as in pipe2, and may be left out before the other arguments. */
export function isLed({ parameters }: Signature): boolean {
  const first = parameters[0]?.memory;
  return parameters.length > 1 && first?.direction === 'out' && first.count.kind === 'fixed';
}

export interface Completed {
  readonly args: Arg[];
  /** What the call returns when it is not the kernel's word. */
  readonly value: ((result: number) => unknown) | null;
}

/**
 * Fills in what was left out.
 * @throws TypeError for arguments that are too few or too many, and for a missing mode where a file may be created.
 */
export function complete(signature: Signature, given: readonly unknown[]): Completed {
  const { name, parameters } = signature;
  const most = parameters.length;
  const args = [...given] as Arg[];
  const returned: number[] = [];
  let textAt = -1;
  const room = (index: number): Uint8Array => {
    const { element, count } = memoryOf(parameters, index);
    returned.push(index);
    return new Uint8Array(memoryBytes(element, count.kind === 'fixed' ? count.elements : 1));
  };
  if (isLed(signature) && args.length < most && bytesOf(args[0]) === null && args[0] !== null) {
    args.unshift(room(0) as never);
  }
  const filled = fillings(signature);
  const least = filled.lastIndexOf(null) + 1;
  if (args.length < least || args.length > most) {
    throw new TypeError(countMessage(signature, least, given.length));
  }
  for (let index = args.length; index < most; index++) {
    switch (filled[index]) {
      case 'null':
        args.push(null);
        break;
      case 'count':
        args.push(counted(parameters, index, args));
        break;
      case 'returned':
        args.push(room(index));
        break;
      case 'text':
        textAt = index;
        args.push(new Uint8Array(PATH_BYTES));
        break;
      case 'mode':
        checkNoMode(name, parameters, args);
        args.push(0);
        break;
      default:
        args.push(0);
    }
  }
  return { args, value: returnedValue(parameters, args, returned, textAt) };
}

function countMessage(signature: Signature, least: number, count: number): string {
  const most = signature.parameters.length;
  const takes = least === most ? `${most}` : `${least} to ${most}`;
  return `${prototypeOf(signature)} takes ${takes} ${takes === '1' ? 'argument' : 'arguments'}, not ${count}`;
}

function counted(
  parameters: readonly Parameter[],
  index: number,
  args: readonly unknown[],
): number {
  const at = countedBy(parameters, index);
  const { element } = memoryOf(parameters, at);
  const value = args[at];
  const bytes =
    typeof value === 'string' ? new TextEncoder().encode(value).length : bytesOf(value)?.length;
  if (bytes === undefined) {
    return element === 'sigset' ? SIGSET_BYTES : 0;
  }
  return Math.floor(bytes / memoryBytes(element, 1));
}

/** Only what creates a file looks at a mode, and then at whatever is there. */
function checkNoMode(
  name: string,
  parameters: readonly Parameter[],
  args: readonly unknown[],
): void {
  const flags = Number(args[parameters.findIndex(({ set }) => set === 'O')]);
  const isTemporary = (flags & O_TMPFILE) === O_TMPFILE;
  if ((flags & O_CREAT) !== 0 || isTemporary) {
    throw new TypeError(
      `${name}: mode is missing: with ${isTemporary ? 'O_TMPFILE' : 'O_CREAT'} it says what the file may be used for, such as 0o644`,
    );
  }
}

function returnedValue(
  parameters: readonly Parameter[],
  args: readonly Arg[],
  returned: readonly number[],
  textAt: number,
): Completed['value'] {
  if (textAt !== -1) {
    return (result) => {
      const bytes = bytesOf(args[textAt])?.subarray(0, result) as Uint8Array;
      const end = bytes.indexOf(0);
      return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
    };
  }
  if (returned.length === 0) {
    return null;
  }
  return () => {
    const values = returned.map((index) => unpacked(parameters[index] as Parameter, args[index]));
    return values.length === 1 ? values[0] : values;
  };
}

/** What the kernel wrote: a struct as an object, a number, or an array of them. */
function unpacked({ memory }: Parameter, value: unknown): unknown {
  const { element, count } = memory as NonNullable<Parameter['memory']>;
  const bytes = bytesOf(value) as Uint8Array;
  const elements = count.kind === 'fixed' ? count.elements : 1;
  const size = bytes.length / elements;
  const values = Array.from({ length: elements }, (_, index) => {
    const part = bytes.subarray(index * size, (index + 1) * size);
    if (isStructName(element)) {
      return unpackStruct(element, part);
    }
    const view = new DataView(part.buffer, part.byteOffset, size);
    return element === 'int'
      ? view.getInt32(0, true)
      : size === 4
        ? view.getUint32(0, true)
        : view.getBigUint64(0, true);
  });
  return elements === 1 ? values[0] : values;
}
