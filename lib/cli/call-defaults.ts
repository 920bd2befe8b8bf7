// What no word of a command line says of a call's arguments: lengths, room for what the kernel writes, NULL and 0.

import { SOCKADDR_STORAGE_BYTES } from '../kernel/address/socket-address.js';
import type { Arg } from '../kernel/arg.js';
import { O_CREAT, O_DIRECTORY, O_TMPFILE } from '../kernel/constants.js';
import { memoryBytes } from '../kernel/memory-sizes.js';
import type { Parameter } from '../kernel/signature.js';
import { UsageError } from './command.js';

/** Room for what the kernel writes where nothing says how much that is. */
const MOST_ALLOCATED = 2 ** 30;

/** With O_CREAT and O_TMPFILE, a file without a mode would get one by chance. open(2) */
export function checkMode(
  call: string,
  parameters: readonly Parameter[],
  args: readonly (Arg | undefined)[],
): void {
  const flags = parameters.findIndex(areOpenFlags);
  const mode = parameters.findIndex(({ kind }) => kind === 'mode');
  const created = O_CREAT | (O_TMPFILE & ~O_DIRECTORY);
  if (
    flags !== -1 &&
    mode !== -1 &&
    Number(args[flags] ?? 0) & created &&
    args[mode] === undefined
  ) {
    throw new UsageError(`${call}: mode is missing: a new file needs one, such as 0644`);
  }
}

const areOpenFlags = ({ kind, set }: Parameter): boolean => kind === 'flags' && set === 'O';

/** The arguments, each of them. @throws UsageError for one that nothing can stand for */
export function completed(
  name: string,
  parameters: readonly Parameter[],
  given: (Arg | undefined)[],
): Arg[] {
  const args = [...given];
  for (const [index, { memory }] of parameters.entries()) {
    const bytes = args[index];
    if (memory?.count.kind === 'argument' && ArrayBuffer.isView(bytes)) {
      args[memory.count.index] ??= bytes.byteLength / memoryBytes(memory.element, 1);
    }
  }
  for (const [index, { name: parameter, memory }] of parameters.entries()) {
    if (memory?.direction === 'out' && memory.count.kind === 'argument') {
      args[memory.count.index] ??= USUAL_SIZES[name] ?? USUAL_SIZE;
    }
    if (/^(sigsetsize|sizemask)$/.test(parameter) && !countsNothing(parameters, index, args)) {
      args[index] ??= SIGNAL_SET_BYTES;
    }
  }
  return args.map((arg, index) => {
    const parameter = parameters[index] as Parameter;
    if (arg !== undefined) {
      return arg;
    }
    if (isLengthWord(parameters, index)) {
      return Int32Array.of(SOCKADDR_STORAGE_BYTES);
    }
    if (parameter.memory?.direction === 'out') {
      return new Uint8Array(roomFor(name, parameter, args));
    }
    if (isUsuallyZero(parameter, parameters) || countsNothing(parameters, index, args)) {
      return 0;
    }
    if (!parameter.nullable) {
      throw new UsageError(`${name}: ${parameter.name} is missing`);
    }
    return null;
  });
}

/** How much is read where no word says it, and of which calls it is another. */
const USUAL_SIZE = 4096;
const USUAL_SIZES: Readonly<Record<string, number>> = {
  getdents64: 32_768,
  recvfrom: 65_536,
  sched_getaffinity: 128,
  getrandom: 16,
  epoll_wait: 16,
  epoll_pwait: 16,
  epoll_pwait2: 16,
  getgroups: 64,
};
const SIGNAL_SET_BYTES = 8;

const MAY_BE_ZERO = new Set(['flags', 'any', 'uint', 'ulong', 'address']);

/** A mode is so only where a file is opened: mkdir or chmod without one would leave a file that nobody may use. */
function isUsuallyZero({ kind, set }: Parameter, parameters: readonly Parameter[]): boolean {
  return (
    MAY_BE_ZERO.has(kind) || set === 'IPPROTO' || (kind === 'mode' && parameters.some(areOpenFlags))
  );
}

/** Whether an argument is the length of memory that is NULL. */
function countsNothing(
  parameters: readonly Parameter[],
  index: number,
  args: readonly (Arg | undefined)[],
): boolean {
  const counted = parameters.findIndex(
    ({ memory }) => memory?.count.kind === 'argument' && memory.count.index === index,
  );
  return (
    counted !== -1 &&
    parameters[counted]?.memory?.direction === 'in' &&
    (args[counted] ?? null) === null
  );
}

function roomFor(
  name: string,
  { name: parameter, memory }: Parameter,
  args: readonly (Arg | undefined)[],
): number {
  const { element, count } = memory as NonNullable<Parameter['memory']>;
  if (count.kind === 'word') {
    return SOCKADDR_STORAGE_BYTES;
  }
  const elements =
    count.kind === 'fixed'
      ? count.elements
      : count.kind === 'own'
        ? 1
        : Number(args[count.index] ?? 0);
  const bytes = memoryBytes(element, elements);
  if (elements < 0 || bytes > MOST_ALLOCATED) {
    throw new UsageError(
      `${name}: there is no room for ${parameter} of ${elements} elements: at most ${MOST_ALLOCATED} bytes`,
    );
  }
  return bytes;
}

export function isLengthWord(parameters: readonly Parameter[], index: number): boolean {
  return parameters.some(
    ({ memory }) => memory?.count.kind === 'word' && memory.count.index === index,
  );
}
