// The rules of a seccomp filter: checked, and brought to numbers of calls and words to return. seccomp(2)

import { ERRNO, type ErrnoName } from '../kernel/errno.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { signatureOf } from '../kernel/signature.js';
import { syscallNumber } from '../kernel/syscall-numbers.js';
import type { ArgumentTest, CallRule } from './argument-tests.js';
import type {
  SeccompAction,
  SeccompArch,
  SeccompArgument,
  SeccompOptions,
} from './seccomp-options.js';

/** SECCOMP_RET_*. */
const ACTIONS = {
  kill: 0x80000000,
  killThread: 0,
  trap: 0x30000,
  errno: 0x50000,
  notify: 0x7fc00000,
  log: 0x7ffc0000,
  allow: 0x7fff0000,
} as const;

/** Beyond it the kernel returns another number. */
const MAX_ERRNO = 4095;

/** Kinds of argument that the kernel takes for a whole word. */
const WORD_KINDS = /^(long|ulong|size|off|loff|address|any|memory|path|string)$/;

/** For every call that a rule names, the rules that name it, up to the first that always matches. */
export function rulesByNumber(options: SeccompOptions, arch: SeccompArch): Map<number, CallRule[]> {
  const found = new Map<number, CallRule[]>();
  for (const rule of options.rules ?? []) {
    checkOptionNames('a rule of seccompFilter', rule, { calls: [], arguments: [], action: [] });
    const word = actionWord(rule.action);
    for (const name of [rule.calls].flat()) {
      const nr = syscallNumber(arch, name);
      if (nr === undefined) {
        if (options.skipUnknown) {
          continue;
        }
        throw new TypeError(`${arch} has no call ${String(name)}; skipUnknown: true leaves it out`);
      }
      const known = found.get(nr) ?? [];
      const isClosed = known.some((earlier) => earlier.tests.length === 0);
      if (!isClosed) {
        known.push({ word, tests: (rule.arguments ?? []).flatMap((one) => testsOf(name, one)) });
      }
      found.set(nr, known);
    }
  }
  return found;
}

/** As many bits of the argument count as the rule says, else as the call's signature says. */
function testsOf(name: string, argument: SeccompArgument): ArgumentTest[] {
  checkArgument(name, argument);
  const { index, equals, mask = -1, atLeast, atMost } = argument;
  const kind = signatureOf(name)?.parameters[index]?.kind ?? 'any';
  const bits = argument.bits ?? (WORD_KINDS.test(kind) ? 64 : 32);
  const unsigned = (value: number | bigint) => BigInt.asUintN(bits, BigInt(value));
  const tests: ArgumentTest[] = [];
  if (equals !== undefined) {
    tests.push({ kind: 'equals', index, bits, value: unsigned(equals), mask: unsigned(mask) });
  }
  if (atLeast !== undefined) {
    tests.push({ kind: 'atLeast', index, bits, value: unsigned(atLeast) });
  }
  if (atMost !== undefined) {
    tests.push({ kind: 'atMost', index, bits, value: unsigned(atMost) });
  }
  return tests;
}

function checkArgument(name: string, argument: SeccompArgument): void {
  checkOptionNames(`an argument of a rule for ${name}`, argument, {
    index: [],
    equals: [],
    mask: [],
    atLeast: [],
    atMost: [],
    bits: [],
  });
  const { index, equals, mask, atLeast, atMost } = argument;
  if (!Number.isInteger(index) || index < 0 || index > 5) {
    throw new RangeError(`a rule for ${name}: there is no argument ${String(index)}, only 0 to 5`);
  }
  if (equals === undefined && atLeast === undefined && atMost === undefined) {
    throw new TypeError(
      `a rule for ${name}: say what argument ${index} is to be: equals, atLeast or atMost`,
    );
  }
  if (mask !== undefined && equals === undefined) {
    throw new TypeError(`a rule for ${name}: the mask of argument ${index} goes with equals alone`);
  }
  for (const value of [equals, mask, atLeast, atMost]) {
    if (value !== undefined) {
      checkWord(`a rule for ${name}: argument ${index}`, value);
    }
  }
}

function checkWord(what: string, value: number | bigint): void {
  if (typeof value !== 'bigint' && !Number.isSafeInteger(value)) {
    throw new TypeError(`${what} is compared with ${String(value)}: an integer belongs there`);
  }
  const number = BigInt(value);
  if (number < -(2n ** 63n) || number >= 2n ** 64n) {
    throw new RangeError(`${what} is compared with ${number}: it does not fit in 64 bits`);
  }
}

/** The word that the filter returns. Throws a TypeError for what is no action, a RangeError for no errno. */
export function actionWord(action: SeccompAction): number {
  if (
    typeof action === 'string' &&
    Object.hasOwn(ACTIONS, action) &&
    (action as string) !== 'errno'
  ) {
    return ACTIONS[action];
  }
  const errno = Object(action).errno as unknown;
  if (errno === undefined) {
    throw new TypeError(
      `${JSON.stringify(action)} is no action: it must be allow, log, kill, killThread, trap, notify, or { errno }`,
    );
  }
  const number = typeof errno === 'string' ? ERRNO[errno as ErrnoName] : errno;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1 || number > MAX_ERRNO) {
    throw new RangeError(`there is no errno ${String(errno)} to deny with`);
  }
  return ACTIONS.errno + number;
}
