// Every memory argument of every call that has a signature: as long as the call says, it is taken; a byte shorter, it is
// refused before the kernel is entered. checkCall() alone is asked, so that no call is made.

import { describe, expect, it } from 'vitest';
import { DANGER } from '../../lib/kernel/refused-calls.js';
import {
  memoryBytes,
  type Signature,
  signatureFor,
  signatureOf,
} from '../../lib/kernel/signature.js';
import { commandsOf, type SignedName, signedNames } from '../../lib/kernel/signatures.js';
import { type Arch, syscallNumber } from '../../lib/kernel/syscall-numbers.js';
import { readCall } from '../../lib/raw/arguments.js';
import { checkCall } from '../../lib/raw/checks.js';

const ELEMENTS = 8;

interface Case {
  readonly name: string;
  readonly argument: string;
  readonly nr: number;
  readonly index: number;
  readonly lengthBytes: number;
  /** All arguments, memory of so many bytes at `index`. */
  args(lengthBytes: number): (number | Uint8Array | null)[];
}

function casesOf(
  name: string,
  nr: number,
  { parameters }: Signature,
  fixed: ReadonlyMap<number, number>,
): Case[] {
  return parameters.flatMap(({ memory, name: argument }, index) => {
    if (memory === null || memory.count.kind === 'own') return [];
    const { count, element, leastBytes } = memory;
    const elements = count.kind === 'fixed' ? count.elements : ELEMENTS;
    const lengthBytes = Math.max(memoryBytes(element, elements), leastBytes);
    if (lengthBytes === 0) return [];
    const args = (bytes: number) =>
      parameters.map((parameter, at) => {
        if (at === index) return new Uint8Array(bytes);
        if (fixed.has(at)) return fixed.get(at) as number;
        if (count.kind === 'argument' && at === count.index) return ELEMENTS;
        if (count.kind === 'word' && at === count.index) {
          const word = new Uint8Array(count.at + 64);
          new DataView(word.buffer).setInt32(count.at, ELEMENTS, true);
          return word;
        }
        return parameter.memory === null ? 0 : null;
      });
    return [{ name, argument, nr, index, lengthBytes, args }];
  });
}

/** The forms of a call's commands: which arguments must have which values, and what the others are then. */
function formsOf(name: SignedName): { command: string; fixed: ReadonlyMap<number, number> }[] {
  const commands = commandsOf(name);
  if (commands === undefined) return [{ command: '', fixed: new Map() }];
  const indexes = commands.by.map((by) =>
    signatureOf(name).parameters.findIndex((parameter) => parameter.name === by),
  );
  return Object.keys(commands.forms).map((key) => {
    const [command, values] = key.split(' ') as [string, string];
    const numbers = values.split('/').map((value) => Number(value) << (commands.shift ?? 0));
    return { command, fixed: new Map(numbers.map((value, at) => [indexes[at] as number, value])) };
  });
}

/** Their commands are refused for what they do, whatever memory they get. */
const isRefused = ({ nr, args, lengthBytes }: Case): boolean => {
  try {
    const given = args(lengthBytes);
    checkCall(readCall(nr, given, given.length));
    return false;
  } catch (error) {
    return (error as Error).message.includes(' is refused: ');
  }
};

const cases = signedNames()
  .flatMap((name) => {
    const nr = syscallNumber(process.arch as Arch, name);
    if (nr === undefined || Object.hasOwn(DANGER, name)) return [];
    return formsOf(name).flatMap(({ command, fixed }) => {
      const words = [0, 1, 2, 3, 4, 5].map((at) => fixed.get(at) ?? 0);
      const signature = signatureFor(name, words) as Signature;
      return casesOf(`${name} ${command}`.trim(), nr, signature, fixed);
    });
  })
  .filter((row) => !isRefused(row));

const check = ({ nr, args }: Case, lengthBytes: number) => {
  const given = args(lengthBytes);
  return checkCall(readCall(nr, given, given.length));
};

describe('memory of a call', () => {
  it('is looked at in the signatures of this architecture', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBeGreaterThan(120);
  });

  it.each(cases)(
    '$name: $argument of $lengthBytes bytes is enough, one byte less is not',
    (row) => {
      expect(() => check(row, row.lengthBytes)).not.toThrow();
      expect(() => check(row, row.lengthBytes - 1)).toThrow(RangeError);
      expect(() => check(row, row.lengthBytes - 1)).toThrow(row.argument);
    },
  );
});
