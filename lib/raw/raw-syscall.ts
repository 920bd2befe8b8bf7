// rawSyscall: the kernel's word, nothing added. It never retries, never throws for an errno and never touches libc's
// errno; what it does check are its own arguments, before the kernel sees any of them.

import type { Arg } from '../kernel/arg.js';

import { block, exactBlock, isTooShort, put, reject, settle } from './arguments.js';
import { checkRule, rules as rawRules } from './checks.js';
import { native } from './native.js';
import { putAll, rejectCount, unchecked } from './unchecked.js';

export { addressOf } from './arguments.js';

// Local names are constants to the optimiser; imported ones would be loaded at each use.
const numbers = block;
const words = exactBlock;
const rules = rawRules;
const ring = native.ring;

/**
 * Makes a syscall and returns the kernel's word: -4095 to -1 is -errno, whatever else is the call's result. Blocks the
 * thread for as long as the call does. Missing arguments are 0. A result past 2^53 is rounded: see rawSyscall.bigint.
 *
 * Bounds and dangers that are known of the call (checks.ts) are checked first: see rawSyscall.unchecked. Not known are
 * the arguments of calls without a signature, and what a struct points to (addressOf). syscall(2).
 *
 * @throws TypeError for an argument that is no number, bigint, null or attached memory (`undefined` included), and for
 * more than six; RangeError for a number that is no safe integer, a bigint that does not fit in 64 bits, or a length that
 * passes the end of its memory; Error for a dangerous call. None of them reaches the kernel.
 */
export function rawSyscall(
  nr: number,
  a0?: Arg,
  a1?: Arg,
  a2?: Arg,
  a3?: Arg,
  a4?: Arg,
  a5?: Arg,
): number {
  // Short enough to be inlined where it is called. That matters more than anything here: after a syscall every return
  // through another frame is mispredicted.
  const count = arguments.length;
  put(0, nr);
  if (count > 1) put(1, a0);
  else numbers[1] = 0;
  if (count > 2) put(2, a1);
  else numbers[2] = 0;
  if (count > 3) put(3, a2);
  else numbers[3] = 0;
  if (count > 4) put(4, a3);
  else numbers[4] = 0;
  if (count > 5) put(5, a4);
  else numbers[5] = 0;
  if (count > 6) put(6, a5);
  else numbers[6] = 0;
  if (count > 7) rejectCount(count);
  if (rules[nr] !== 0 && isDoubtful(nr)) check(nr, a0, a1, a2, a3, a4, a5);
  ring();
  settle();
  return numbers[0] as number;
}

rawSyscall.unchecked = unchecked;

/** As rawSyscall, but returns all 64 bits of the kernel's word, signed. */
rawSyscall.bigint = (nr: number, ...args: Arg[]): bigint => {
  putAll(nr, args);
  if (isDoubtful(nr)) check(nr, ...args);
  ring();
  settle();
  return words[0] as bigint;
};

/** Whether the rule of the call, whose arguments are in the block, takes more than comparing a length to hold. */
function isDoubtful(nr: number): boolean {
  const rule = rules[nr];
  return rule === undefined || rule > 63 || (rule > 0 && isTooShort(rule >> 3, rule & 7));
}

function check(nr: number, ...args: (Arg | undefined)[]): void {
  try {
    checkRule(rules[nr], nr, args);
  } catch (error) {
    reject(error);
  }
}
