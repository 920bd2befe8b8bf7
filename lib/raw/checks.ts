// What rawSyscall checks of a call that it knows, before the kernel is entered: that it is not one of refused-calls.ts, that no
// length passes the end of its buffer, and that no buffer is smaller than what the kernel reads or writes there. Only
// memory of JavaScript is checked: a pointer given as a number is the caller's own business.
//
// `rules` has a byte per syscall number, so that a call without a rule pays one load:
//   0          nothing to check
//   1 to 63    memory in word (rule >> 3) whose length in bytes is in word (rule & 7); word n + 1 is argument n
//   COMPLEX    checkCall() goes through the signature
//   UNREAD     a call that was not made yet
//   DANGEROUS  refused

import { readAll } from '../kernel/loaded-later.js';
import { memoryBytes } from '../kernel/memory-sizes.js';

import { DANGER } from '../kernel/refused-calls.js';
import {
  fitsIn32Bits,
  hasCommands,
  isNarrow,
  type Parameter,
  type Signature,
  signatureFor,
  signatureOf,
} from '../kernel/signature.js';
import { type Arch, syscallName, syscallTable } from '../kernel/syscall-numbers.js';
import type { GivenCall } from './arguments.js';
import type { LengthWord } from './crossing.js';
import { checkGuarded, GUARDED } from './loop-descriptors.js';
import { checkMemory } from './memory-checks.js';
import { checkPointed, pointsToMemory } from './pointed-memory.js';

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
  /** Whether what is there points to memory that is checked, too. */
  readonly points: boolean;
}

interface CheckedCall {
  readonly signature: Signature;
  readonly checks: readonly Check[];
  /** The arguments that are numbers of 32 bits. */
  readonly narrow: readonly number[];
  /** The arguments of which nothing tells what they are: no memory may be there. */
  readonly unknown: readonly number[];
  /** Its arguments may make it dangerous. */
  readonly guarded: boolean;
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
    const index = call.memory.findIndex((memory) => memory !== null);
    if (index !== -1) {
      refuseUnknown(`syscall ${call.nr}`, `argument ${index}`, 'no table knows the call');
    }
    return null;
  }
  if (known.varies) {
    known = formCall(signatureFor(known.signature.name, call.words) as Signature);
  }
  checkNumbers(known, call);
  if (known.guarded) {
    checkGuarded(known.signature.name, call.words);
  }
  for (const index of known.unknown) {
    if (call.memory[index] !== null) {
      const { name, parameters } = known.signature;
      const parameter = (parameters[index] as Parameter).name;
      refuseUnknown(name, parameter, 'no form is known of this command');
    }
  }
  let length: LengthWord | null = null;
  // What is usual is found to be right here, at once; checkMemory() looks at the rest.
  for (const check of known.checks) {
    const memory = call.memory[check.index];
    if (memory === null || memory === undefined) {
      continue;
    }
    const count = check.counter === -1 ? -1 : call.words[check.counter];
    if (check.points) {
      checkMemory(known.signature, check.parameter, memory, call);
      const { element } = check.parameter.memory as NonNullable<Parameter['memory']>;
      const structs = typeof count === 'number' && check.counter !== -1 ? count : 1;
      const { name } = check.parameter;
      checkPointed(known.signature.name, name, element, memory.bytes, structs);
      continue;
    }
    if (memory.lengthBytes >= check.enoughBytes) {
      continue;
    }
    const isEnough =
      typeof count === 'number' &&
      count >= 0 &&
      count * check.elementBytes <= memory.lengthBytes &&
      memory.lengthBytes >= (check.parameter.memory?.leastBytes ?? 0);
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

/** After these, the files of this package may be out of reach. setns and unshare are refused before anything is read. */
const LEAVES_FILES = ['chroot', 'pivot_root', 'mount', 'move_mount', 'umount2'];

/** Reads the signature of a call that is made for the first time, and sets its rule. */
function read(nr: number): CheckedCall | undefined {
  const name = syscallName(process.arch as Arch, nr) ?? '';
  if (LEAVES_FILES.includes(name)) {
    readAll();
  }
  const signature = signatureOf(name);
  if (signature === undefined) {
    rules[nr] = 0;
    return undefined;
  }
  const call = checkedCall(signature);
  calls[nr] = call;
  rules[nr] =
    call.varies || call.guarded
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
              points: false,
            },
          ]
        : [];
    }
    const { count, element } = memory;
    const enoughBytes =
      count.kind === 'fixed' ? memoryBytes(element, count.elements) : Number.POSITIVE_INFINITY;
    // The elements of these are bits, which no multiple of bytes counts.
    const isCounted = count.kind === 'argument' && !/^(fdset|nodemask)$/.test(element);
    const counter = isCounted ? count.index : -1;
    const points = pointsToMemory(element, parameter.name);
    const elementBytes = memoryBytes(element, 1);
    return [{ index, parameter, enoughBytes, counter, elementBytes, points }];
  });
  const narrow = signature.parameters.flatMap(({ kind }, index) => (isNarrow(kind) ? [index] : []));
  const unknown = signature.parameters.flatMap(({ kind }, index) =>
    kind === 'any' ? [index] : [],
  );
  const guarded = GUARDED.has(signature.name);
  return { signature, checks, narrow, unknown, guarded, varies: hasCommands(signature.name) };
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

function refuseUnknown(call: string, argument: string, why: string): never {
  throw new TypeError(
    `${call}: ${argument} is memory, and ${why}: what the kernel does there cannot be checked (rawSyscall.unchecked makes the call all the same)`,
  );
}
