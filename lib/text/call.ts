// One call as strace shows it: `connect(3, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")},
// 16) = -1 ECONNREFUSED (Connection refused)`. Memory is read as it is now: what the call wrote is shown after it, so
// ask then. Addresses are not followed: what an iovec points to stays a number. Where strace shows the address of memory
// that the kernel did not fill, here stands its size, `<135 bytes>`.

import type { Arg } from '../kernel/arg.js';
import {
  choiceText,
  constantValue,
  flagsText,
  signalText,
  socketOptionText,
} from '../kernel/constant-sets.js';
import { errnoMessage, errnoName, isError } from '../kernel/errno.js';
import { memoryBytes } from '../kernel/memory-sizes.js';
import { type Parameter, type Signature, signatureFor } from '../kernel/signature.js';
import { bytesOf } from '../kernel/struct.js';

import { memoryText, quotedText, SHOWN_BYTES, SHOWN_ELEMENTS } from './memory.js';

/** An argument to be shown: as the call had it, a path as a string, or a text of the caller's for it. */
export type ShownArg = Arg | string | { readonly text: string };

const AT_FDCWD = -100;
/** FUTEX_PRIVATE_FLAG and FUTEX_CLOCK_REALTIME, which are no part of the operation's number. */
const FUTEX_FLAGS = 0x180;

/**
 * The whole call. Without a result it is shown as before the call: memory that the kernel would write is not looked at.
 *
 * @param entered The arguments as they were before the call, where memory that it changed was copied: strace shows a length
 * word that has changed as `[128 => 16]`.
 * @param mostBytes As many bytes of data are shown of each buffer, what follows as "...".
 */
export function callText(
  name: string,
  args: readonly ShownArg[],
  result?: number | bigint,
  entered: readonly ShownArg[] = args,
  mostBytes = SHOWN_BYTES,
): string {
  const call = `${name}(${argumentTexts(name, args, result, entered, mostBytes).join(', ')})`;
  return result === undefined ? call : `${call} = ${resultText(name, args, result)}`;
}

/** Each argument as text, in order. Arguments that this form of the call does not have (a mode without O_CREAT) are left out. */
export function argumentTexts(
  name: string,
  args: readonly ShownArg[],
  result?: number | bigint,
  entered: readonly ShownArg[] = args,
  mostBytes = SHOWN_BYTES,
): string[] {
  const signature = signatureFor(name, args);
  const known = signature?.parameters.length ?? args.length;
  const shown = args.slice(0, isModeMeant(signature, args) ? known : known - 1);
  return shown.map((arg, index) => {
    if (isText(arg)) {
      return arg.text;
    }
    const parameter = signature?.parameters[index];
    if (signature === undefined || parameter === undefined) {
      return plainText(arg);
    }
    const outcome = result === undefined ? null : Number(result);
    const call = { signature, args, entered, result: outcome, mostBytes };
    return argumentText(call, parameter, arg, index);
  });
}

/** open(2) and openat(2) look at their last argument only when they may create a file. */
function isModeMeant(signature: Signature | undefined, args: readonly ShownArg[]): boolean {
  const last = signature?.parameters.at(-1);
  const flags = signature?.parameters.findIndex((parameter) => parameter.set === 'O') ?? -1;
  if (last?.kind !== 'mode' || flags === -1) {
    return true;
  }
  const creating = Number(constantValue('O_CREAT')) | 0o20_000_000; // __O_TMPFILE
  return (Number(args[flags]) & creating) !== 0;
}

interface ShownCall {
  readonly signature: Signature;
  readonly args: readonly ShownArg[];
  readonly entered: readonly ShownArg[];
  /** null before the call. */
  readonly result: number | null;
  readonly mostBytes: number;
}

const isText = (arg: unknown): arg is { readonly text: string } =>
  typeof arg === 'object' && arg !== null && 'text' in arg;

function plainText(arg: ShownArg): string {
  const bytes = bytesOf(arg);
  if (bytes !== null) {
    return `<${bytes.length} bytes>`;
  }
  return arg === null ? 'NULL' : typeof arg === 'string' ? JSON.stringify(arg) : String(arg);
}

function argumentText(call: ShownCall, parameter: Parameter, arg: ShownArg, index: number): string {
  if (typeof arg === 'string') {
    return quotedText(new TextEncoder().encode(arg));
  }
  const bytes = bytesOf(arg);
  if (bytes !== null) {
    return parameter.memory === null
      ? parameter.kind === 'path' || parameter.kind === 'string'
        ? quotedText(bytes)
        : plainText(arg)
      : pointedText(call, parameter, bytes, index);
  }
  if (
    arg === null ||
    parameter.memory !== null ||
    ['path', 'string', 'address'].includes(parameter.kind)
  ) {
    return arg === null || Number(arg) === 0
      ? 'NULL'
      : `0x${BigInt.asUintN(64, BigInt(arg as number)).toString(16)}`;
  }
  return numberText(call, parameter, arg as number | bigint);
}

function numberText({ args }: ShownCall, { kind, set }: Parameter, arg: number | bigint): string {
  const value = Number(arg);
  switch (kind) {
    case 'dirfd':
      return value === AT_FDCWD ? 'AT_FDCWD' : String(value);
    case 'mode':
      return octal(value);
    case 'signal':
      return signalText(value);
    case 'sockopt':
      return socketOptionText(Number(args[1]), value);
    case 'flags':
      return flagsText(set as string, value);
    case 'flags64':
      return flagsText(set as string, Number(BigInt.asUintN(32, BigInt(arg))));
    case 'futexop':
      return futexText(value);
    case 'quota':
      return choiceText('Q', value >>> 8);
    case 'enum':
      // No protocol is the family's own, and only the Internet's has a name.
      return set === 'IPPROTO' && value === 0 && !isInternet(Number(args[0]))
        ? '0'
        : choiceText(set as string, value);
    default:
      return String(arg);
  }
}

/** The operation and its flags: `FUTEX_WAIT|FUTEX_PRIVATE_FLAG`. */
function futexText(value: number): string {
  const command = choiceText('FUTEX', value & ~FUTEX_FLAGS);
  const flags = value & FUTEX_FLAGS;
  return flags === 0 ? command : `${command}|${flagsText('FUTEX_FLAG', flags)}`;
}

const octal = (value: number): string => `0${value.toString(8)}`.padStart(3, '0');

const isInternet = (family: number): boolean => family === 2 || family === 10;

/** Memory: what the kernel reads is shown in any case, what it writes when it has written it. */
function pointedText(
  call: ShownCall,
  parameter: Parameter,
  bytes: Uint8Array,
  index: number,
): string {
  const { direction, element, count } = parameter.memory as NonNullable<Parameter['memory']>;
  const { result } = call;
  if (direction === 'out' && (result === null || isError(result))) {
    return `<${bytes.length} bytes>`;
  }
  const single = count.kind === 'own' || (count.kind === 'fixed' && count.elements === 1);
  let elements = elementCount(call, count);
  if (
    direction === 'out' &&
    result !== null &&
    count.kind === 'argument' &&
    countsElements(call.signature, count.index)
  ) {
    elements = Math.min(elements, result);
  }
  if (element === 'timespec' && direction === 'inout') {
    // A timeout: what is left of it is shown with the result.
    return memoryText(element, 1, single, bytesOf(call.entered[index]) ?? bytes);
  }
  const text = memoryText(element, elements, single, bytes, call.mostBytes);
  if (direction === 'inout' && single && result !== null && !isStructured(element)) {
    const before = bytesOf(call.entered[index]);
    const earlier = before === null ? text : memoryText(element, elements, single, before);
    if (earlier !== text) {
      // A length word changes in its brackets, an offset with them.
      return element === 'u32'
        ? `[${earlier.slice(1, -1)} => ${text.slice(1, -1)}]`
        : `${earlier} => ${text}`;
    }
  }
  return text;
}

const isStructured = (element: string): boolean =>
  !['u16', 'u32', 'u64', 'loff', 'off', 'int', 'ulong'].includes(element);

/** Whether the result says how many of the elements that argument allows were written. */
export function countsElements({ result }: Signature, index: number): boolean {
  return result.kind === 'int' || (result.kind === 'atMost' && result.index === index);
}

function elementCount(
  { args }: ShownCall,
  count: NonNullable<Parameter['memory']>['count'],
): number {
  if (count.kind === 'fixed') {
    return count.elements;
  }
  if (count.kind === 'own') {
    return 1;
  }
  const value = args[count.index];
  const bytes = bytesOf(value);
  if (bytes === null) {
    return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 0;
  }
  const at = count.kind === 'word' ? count.at : 0;
  return bytes.length < at + 4
    ? 0
    : new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

/** What follows the equals sign: `3`, `-1 ENOENT (No such file or directory)`, `1 ([{fd=3, revents=POLLIN}])`. */
export function resultText(
  name: string,
  args: readonly ShownArg[],
  result: number | bigint,
): string {
  const value = Number(result);
  if (isError(value)) {
    return `-1 ${errnoName(-value) ?? `(errno ${-value})`} (${errnoMessage(-value)})`;
  }
  const signature = signatureFor(name, args);
  switch (signature?.result.kind) {
    case 'flags':
      return value === 0
        ? '0'
        : `0x${value.toString(16)} (${signature.result.set === 'SEAL' ? 'seals' : 'flags'} ${flagsText(signature.result.set, value)})`;
    case 'mode':
      return octal(value);
    case 'address':
      return `0x${result.toString(16)}`;
  }
  if (signature?.parameters[0]?.memory?.element === 'pollfd') {
    return pollText(signature, args, value);
  }
  return String(result);
}

function pollText({ parameters }: Signature, args: readonly ShownArg[], ready: number): string {
  if (ready === 0) {
    return '0 (Timeout)';
  }
  const bytes = bytesOf(args[0]) ?? new Uint8Array(0);
  const size = memoryBytes('pollfd', 1);
  const texts: string[] = [];
  for (
    let at = 0;
    at + size <= bytes.length && texts.length < Math.min(ready, SHOWN_ELEMENTS);
    at += size
  ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, size);
    const revents = view.getInt16(6, true);
    if (revents !== 0) {
      texts.push(`{fd=${view.getInt32(0, true)}, revents=${flagsText('POLL', revents)}}`);
    }
  }
  const left = parameters[2]?.memory === null ? null : bytesOf(args[2]);
  return `${ready} ([${texts.join(', ')}]${left === null ? '' : `, left ${memoryText('timespec', 1, true, left)}`})`;
}
