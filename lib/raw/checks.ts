// What rawSyscall checks of a call that it knows, before the kernel is entered: that it is not one of danger.ts, that no
// length passes the end of its buffer, and that no buffer is smaller than what the kernel reads or writes there. Only
// memory of JavaScript is checked: a pointer given as a number is the caller's own business.
//
// `rules` has a byte per syscall number, so that a call without a rule pays one load:
//   0          nothing to check
//   1 to 63    memory in word (rule >> 3) whose length in bytes is in word (rule & 7); word n + 1 is argument n
//   COMPLEX    checkRule() goes through the signature
//   UNREAD     a call that was not made yet
//   DANGEROUS  refused

import type { Arg } from '../kernel/arg.js';
import { DANGER } from '../kernel/refused-calls.js';
import {
  hasCommands,
  memoryBytes,
  type Parameter,
  type Signature,
  signatureFor,
  signatureOf,
} from '../kernel/signature.js';
import { bytesOf } from '../kernel/struct.js';
import { type Arch, syscallName, syscallTable } from '../kernel/syscall-numbers.js';

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
 * Applies the rule of a call whose arguments are in the block already; for a rule of 1 to 63, when its length is too large.
 * @throws Error for a dangerous call; RangeError for memory that is too small, naming it and what makes it so; TypeError for
 * a length that is no number.
 */
export function checkRule(
  rule: number | undefined,
  nr: number,
  args: readonly (Arg | undefined)[],
): void {
  if (rule === undefined) {
    checkAlias(nr, args);
  } else if (rule === DANGEROUS) {
    const name = syscallName(process.arch as Arch, nr) as string;
    throw new Error(
      `${name} is refused: ${DANGER[name]} (rawSyscall.unchecked makes the call all the same)`,
    );
  } else if (rule !== 0) {
    let call = rule === UNREAD ? read(nr) : calls[nr];
    if (call === undefined) {
      return;
    }
    if (call.varies) {
      call = formCall(signatureFor(call.signature.name, args) as Signature);
    }
    // What is usual is found to be right here, at once; checkMemory() looks at the rest.
    for (const check of call.checks) {
      const value = args[check.index];
      if (typeof value !== 'object' || value === null) {
        continue;
      }
      const lengthBytes = value.byteLength;
      const count = check.counter === -1 ? -1 : args[check.counter];
      if (
        lengthBytes < check.enoughBytes &&
        !(typeof count === 'number' && count >= 0 && count * check.elementBytes <= lengthBytes)
      ) {
        checkMemory(call.signature, check.parameter, value, args);
      }
    }
  }
}

/** The kernel looks at 32 bits of the number only, and x86-64 may take 2^30 and a number for the same call of x32. */
function checkAlias(nr: number, args: readonly (Arg | undefined)[]): void {
  const number = Number(BigInt.asUintN(30, BigInt(nr)));
  if (number < NUMBERS) {
    checkRule(rules[number], number, args);
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
  return { signature, checks, varies: hasCommands(signature.name) };
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

function lengthOf(value: Arg | undefined): number | null {
  return typeof value === 'object' && value !== null ? value.byteLength : null;
}

function checkMemory(
  signature: Signature,
  parameter: Parameter,
  value: Arg | undefined,
  args: readonly (Arg | undefined)[],
): void {
  const length = lengthOf(value);
  if (length === null) {
    return;
  }
  const { memory } = parameter;
  if (memory === null) {
    checkText(signature, parameter, value);
    return;
  }
  const { count, element } = memory;
  if (count.kind === 'fixed') {
    const needed = memoryBytes(element, count.elements);
    if (length < needed) {
      throw new RangeError(
        `${signature.name}: ${parameter.name} has ${length} bytes, and ${elementsText(element, count.elements)} takes ${needed}`,
      );
    }
    return;
  }
  if (count.kind === 'own') {
    return;
  }
  const elements = elementCount(signature, parameter, count, args);
  if (elements === null) {
    return;
  }
  const needed = elements < 0 ? Number.POSITIVE_INFINITY : memoryBytes(element, elements);
  if (needed > length) {
    const counter = (signature.parameters[count.index] as Parameter).name;
    const takes = needed === elements || elements < 0 ? '' : `, which takes ${needed} bytes`;
    throw new RangeError(
      `${signature.name}: ${counter} is ${elements}${takes}, but ${parameter.name} has ${length} bytes`,
    );
  }
}

const elementsText = (element: string, elements: number): string =>
  elements === 1 ? `${/^[aeio]/.test(element) ? 'an' : 'a'} ${element}` : `${element}[${elements}]`;

/** How many elements the call says that its memory has; null when a pointer that is no memory of ours says it. */
function elementCount(
  signature: Signature,
  parameter: Parameter,
  count: { readonly kind: 'argument' | 'word'; readonly index: number },
  args: readonly (Arg | undefined)[],
): number | null {
  const value = args[count.index];
  const length = lengthOf(value);
  const counter = (signature.parameters[count.index] as Parameter).name;
  if (count.kind === 'argument') {
    if (length !== null) {
      throw new TypeError(
        `${signature.name}: ${counter} is memory: it must be the length of ${parameter.name}, a number`,
      );
    }
    return Number(value ?? 0);
  }
  if (length === null) {
    return null;
  }
  if (length < 4) {
    throw new RangeError(
      `${signature.name}: ${counter} has ${length} bytes, and a length word takes 4`,
    );
  }
  const word = bytesOf(value) as Uint8Array;
  return new DataView(word.buffer, word.byteOffset).getInt32(0, true);
}

function checkText({ name }: Signature, parameter: Parameter, value: Arg | undefined): void {
  const view = bytesOf(value) as Uint8Array;
  if (!view.includes(0)) {
    throw new RangeError(
      `${name}: ${parameter.name} has no NUL byte at its end, nor anywhere in its ${view.length} bytes`,
    );
  }
}
