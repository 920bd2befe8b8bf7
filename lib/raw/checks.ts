// What rawSyscall checks of a call that it knows, before the kernel is entered: that it is not one of danger.ts, that no
// length passes the end of its buffer, and that no buffer is smaller than what the kernel reads or writes there. Only
// memory of JavaScript is checked: a pointer given as a number is the caller's own business.
//
// `rules` has a byte per syscall number, so that a call without a rule pays one load:
//   0          nothing to check
//   1 to 63    memory in word (rule >> 3) whose length in bytes is in word (rule & 7); word n + 1 is argument n
//   COMPLEX    checkCall() goes through the signature
//   UNREAD     a call that was not made yet
//   DANGEROUS  refused

import { includes, lengthBytesOf } from '../kernel/memory.js';
import { DANGER } from '../kernel/refused-calls.js';
import {
  fitsIn32Bits,
  hasCommands,
  isNarrow,
  memoryBytes,
  type Parameter,
  type Signature,
  signatureFor,
  signatureOf,
} from '../kernel/signature.js';
import { type Arch, syscallName, syscallTable } from '../kernel/syscall-numbers.js';
import type { GivenCall, Memory } from './arguments.js';
import { LENGTH_BYTES, type LengthWord, readLength } from './crossing.js';

const COMPLEX = 64;
const UNREAD = 65;
const DANGEROUS = 66;

/** More than any architecture's highest number. */
const NUMBERS = 512;
export const rules = new Uint8Array(NUMBERS).fill(UNREAD);

/** One piece of memory that a call gets. */
interface Check {
  readonly index: number;
  readonly parameter: Parameter;
  /** How many bytes are enough whatever the call says; Infinity when that depends on it. */
  readonly enoughBytes: number;
  /** The argument that counts its elements, and what one takes: -1 and 0 when it is not that simple. */
  readonly counter: number;
  readonly elementBytes: number;
}

interface CheckedCall {
  readonly signature: Signature;
  readonly checks: readonly Check[];
  /** The arguments that are numbers of 32 bits. */
  readonly narrow: readonly number[];
  /** One of its arguments says what another is. */
  readonly varies: boolean;
}

const calls: CheckedCall[] = [];
/** Those of each form of the calls that vary. */
const formCalls = new Map<Signature, CheckedCall>();

const table: Readonly<Record<string, number>> = syscallTable(process.arch as Arch);
for (const name in DANGER) {
  const nr = table[name];
  if (nr !== undefined) {
    rules[nr] = DANGEROUS;
  }
}

/**
 * Checks a call by what is known of it. Returns the length that the kernel will read and write in memory, when the call has
 * one: of that, the kernel must get the value that was checked (crossing.ts).
 * @throws Error for a dangerous call; RangeError for memory that is too small, naming it and what makes it so, and for a
 * number that the kernel would cut; TypeError for memory where a number belongs.
 */
export function checkCall(call: GivenCall): LengthWord | null {
  const nr = numberOf(call);
  const rule = rules[nr];
  if (rule === DANGEROUS) {
    const name = syscallName(process.arch as Arch, nr) as string;
    throw new Error(
      `${name} is refused: ${DANGER[name]} (rawSyscall.unchecked makes the call all the same)`,
    );
  }
  let known = rule === UNREAD ? read(nr) : calls[nr];
  if (known === undefined) {
    return null;
  }
  if (known.varies) {
    known = formCall(signatureFor(known.signature.name, call.words) as Signature);
  }
  checkNumbers(known, call);
  let length: LengthWord | null = null;
  // What is usual is found to be right here, at once; checkMemory() looks at the rest.
  for (const check of known.checks) {
    const memory = call.memory[check.index];
    if (memory === null || memory === undefined || memory.lengthBytes >= check.enoughBytes) {
      continue;
    }
    const count = check.counter === -1 ? -1 : call.words[check.counter];
    const isEnough =
      typeof count === 'number' && count >= 0 && count * check.elementBytes <= memory.lengthBytes;
    if (!isEnough) {
      length = checkMemory(known.signature, check.parameter, memory, call) ?? length;
    }
  }
  return length;
}

/** The kernel looks at 32 bits of the number only, and x86-64 may take 2^30 and a number for the same call of x32. */
function numberOf({ nr }: GivenCall): number {
  return nr >= 0 && nr < NUMBERS ? nr : Number(BigInt.asUintN(30, BigInt(nr)));
}

/** What the kernel takes for a number of 32 bits must be one: it would cut another, and do something else than was said. */
function checkNumbers({ signature, narrow }: CheckedCall, { words, memory }: GivenCall): void {
  for (const index of narrow) {
    const word = words[index] as number | bigint;
    if (memory[index] !== null) {
      const { name } = signature.parameters[index] as Parameter;
      throw new TypeError(`${signature.name}: ${name} is memory: it must be a number`);
    }
    const value = typeof word === 'bigint' ? BigInt.asIntN(64, word) : word;
    if (!fitsIn32Bits(value)) {
      const { name } = signature.parameters[index] as Parameter;
      throw new RangeError(
        `${signature.name}: ${name} is ${value}: the kernel looks at 32 bits of it only`,
      );
    }
  }
}

/** Reads the signature of a call that is made for the first time, and sets its rule. */
function read(nr: number): CheckedCall | undefined {
  const signature = signatureOf(syscallName(process.arch as Arch, nr) ?? '');
  if (signature === undefined) {
    rules[nr] = 0;
    return undefined;
  }
  const call = checkedCall(signature);
  calls[nr] = call;
  rules[nr] = call.varies
    ? COMPLEX
    : call.checks.length === 0
      ? 0
      : (simpleRule(call.checks) ?? COMPLEX);
  return call;
}

function formCall(signature: Signature): CheckedCall {
  let call = formCalls.get(signature);
  if (call === undefined) {
    call = checkedCall(signature);
    formCalls.set(signature, call);
  }
  return call;
}

function checkedCall(signature: Signature): CheckedCall {
  const checks = signature.parameters.flatMap((parameter, index) => {
    const { memory } = parameter;
    if (memory === null) {
      return isText(parameter)
        ? [
            {
              index,
              parameter,
              enoughBytes: Number.POSITIVE_INFINITY,
              counter: -1,
              elementBytes: 0,
            },
          ]
        : [];
    }
    const { count, element } = memory;
    const enoughBytes =
      count.kind === 'fixed' ? memoryBytes(element, count.elements) : Number.POSITIVE_INFINITY;
    // The elements of an fdset are bits, which no multiple of bytes counts.
    const isCounted = count.kind === 'argument' && element !== 'fdset';
    const counter = isCounted ? count.index : -1;
    return [{ index, parameter, enoughBytes, counter, elementBytes: memoryBytes(element, 1) }];
  });
  const narrow = signature.parameters.flatMap(({ kind }, index) => (isNarrow(kind) ? [index] : []));
  return { signature, checks, narrow, varies: hasCommands(signature.name) };
}

const isText = ({ kind }: Parameter): boolean => kind === 'path' || kind === 'string';

function simpleRule(checks: readonly Check[]): number | null {
  const [
    {
      index,
      parameter: { memory },
    },
  ] = checks as [Check];
  return checks.length === 1 &&
    memory?.count.kind === 'argument' &&
    memoryBytes(memory.element, 3) === 3
    ? ((index + 1) << 3) | (memory.count.index + 1)
    : null;
}

function checkMemory(
  signature: Signature,
  parameter: Parameter,
  { bytes, lengthBytes }: Memory,
  call: GivenCall,
): LengthWord | null {
  const { memory } = parameter;
  if (memory === null) {
    checkText(signature, parameter, bytes);
    return null;
  }
  const { count, element } = memory;
  if (count.kind === 'fixed') {
    const needed = memoryBytes(element, count.elements);
    if (lengthBytes < needed) {
      throw new RangeError(
        `${signature.name}: ${parameter.name} has ${lengthBytes} bytes, and ${elementsText(element, count.elements)} takes ${needed}`,
      );
    }
    return null;
  }
  if (count.kind === 'own') {
    return null;
  }
  const length = count.kind === 'word' ? lengthWord(signature, count, call) : null;
  if (count.kind === 'word' && length === null) {
    return null; // A pointer that is no memory of ours says it.
  }
  const elements = length === null ? countOf(signature, parameter, count, call) : length.value;
  const needed = elements < 0 ? Number.POSITIVE_INFINITY : memoryBytes(element, elements);
  if (needed > lengthBytes) {
    const counter = (signature.parameters[count.index] as Parameter).name;
    const takes = needed === elements || elements < 0 ? '' : `, which takes ${needed} bytes`;
    throw new RangeError(
      `${signature.name}: ${counter} is ${elements}${takes}, but ${parameter.name} has ${lengthBytes} bytes`,
    );
  }
  // One in a struct cannot be passed as a copy.
  return count.kind === 'word' && isLengthWord(signature.parameters[count.index]) ? length : null;
}

const isLengthWord = (parameter: Parameter | undefined): boolean =>
  parameter?.memory?.element === 'u32' && parameter.memory.count.kind === 'fixed';

const elementsText = (element: string, elements: number): string =>
  elements === 1 ? `${/^[aeio]/.test(element) ? 'an' : 'a'} ${element}` : `${element}[${elements}]`;

/** How many elements an argument says that memory has. */
function countOf(
  signature: Signature,
  parameter: Parameter,
  { index }: { readonly index: number },
  { words, memory }: GivenCall,
): number {
  if (memory[index] !== null) {
    const counter = (signature.parameters[index] as Parameter).name;
    throw new TypeError(
      `${signature.name}: ${counter} is memory: it must be the length of ${parameter.name}, a number`,
    );
  }
  return Number(words[index]);
}

function lengthWord(
  signature: Signature,
  { index, at }: { readonly index: number; readonly at: number },
  { memory }: GivenCall,
): LengthWord | null {
  const place = memory[index];
  if (place === null || place === undefined) {
    return null;
  }
  const { bytes, lengthBytes } = place;
  if (lengthBytes < at + LENGTH_BYTES) {
    const counter = (signature.parameters[index] as Parameter).name;
    const where = at === 0 ? '' : ` at byte ${at}`;
    throw new RangeError(
      `${signature.name}: ${counter} has ${lengthBytes} bytes, and a length word${where} takes ${LENGTH_BYTES}`,
    );
  }
  return { index, bytes, value: readLength(bytes, at) };
}

function checkText({ name }: Signature, parameter: Parameter, bytes: Uint8Array): void {
  if (!includes(bytes, 0)) {
    throw new RangeError(
      `${name}: ${parameter.name} has no NUL byte at its end, nor anywhere in its ${lengthBytesOf(bytes)} bytes`,
    );
  }
}
