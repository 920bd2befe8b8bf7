// rawSyscall: the kernel's word, nothing added. It never retries, never throws for an errno and never touches libc's
// errno; what it does check are its own arguments, before the kernel sees any of them.

import type { Arg } from '../kernel/arg.js';
import { type Memory, kept as rawKept, readCall } from './arguments.js';
import { checkCall, rules as rawRules } from './checks.js';
import { clear, cross, numbers as rawNumbers } from './crossing.js';
import { native } from './native.js';
import { unchecked } from './unchecked.js';

export { addressOf } from './arguments.js';

// Local names are constants to the optimiser; imported ones would be loaded at each use.
const numbers = rawNumbers;
const kept = rawKept;
const rules = rawRules;
const ring = native.ring;

/**
 * Makes a syscall and returns the kernel's word: -4095 to -1 is -errno, whatever else is the call's result. Blocks the
 * thread for as long as the call does. Missing arguments are 0. A result past 2^53 is rounded: see rawSyscall.bigint.
 *
 * Bounds and dangers that are known of the call (checks.ts) are checked first: see rawSyscall.unchecked. Memory of which
 * nothing is known, as of a number that no table has, is refused. Of what a struct points to, iovecs and msghdrs are
 * checked where the address came from addressOf(); any other is the caller's own business. syscall(2).
 *
 * @throws TypeError for an argument that is no number, bigint, null or attached memory (`undefined` included), and for
 * more than six; RangeError for a number that is no safe integer or that the kernel would cut, a bigint that does not fit
 * in 64 bits, or a length that passes the end of its memory; Error for a dangerous call. None of them reaches the kernel.
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
  // through another frame is mispredicted. And all of it runs without a call into JavaScript, as crossing.ts has it: so
  // here are numbers of 32 bits, and memory as the second argument when its address and length are known.
  const count = arguments.length;
  const block = numbers; // block[7] is IN_USE, here as a literal, which is shorter
  const rule = typeof nr === 'number' ? (rules[nr] as number) : Number.NaN;
  if (rule <= 63 && block[7] === 0) {
    block[7] = 1;
    // biome-ignore lint/suspicious/noConfusingLabels: a function in its place would be a call.
    fast: {
      block[0] = nr;
      let memory: Memory | undefined;
      if (count > 1) {
        if (typeof a0 !== 'number' || a0 !== (a0 | 0)) break fast;
        block[1] = a0;
        if (count > 2) {
          if (typeof a1 === 'number') {
            if (a1 !== (a1 | 0)) break fast;
            block[2] = a1;
          } else {
            memory = kept[1] as Memory;
            if (a1 !== memory.value || memory.bytes[0] === undefined) break fast;
            block[2] = memory.address as number;
          }
          if (count > 3) {
            if (typeof a2 !== 'number' || a2 !== (a2 | 0)) break fast;
            block[3] = a2;
            if (count > 4) {
              if (typeof a3 !== 'number' || a3 !== (a3 | 0)) break fast;
              block[4] = a3;
              if (count > 5) {
                if (typeof a4 !== 'number' || a4 !== (a4 | 0)) break fast;
                block[5] = a4;
                if (count > 6) {
                  if (count > 7 || typeof a5 !== 'number' || a5 !== (a5 | 0)) break fast;
                  block[6] = a5;
                }
              }
            }
          }
        }
      }
      if (memory !== undefined) {
        const length = block[rule & 7] as number;
        if (rule === 0 || !(length >= 0 && length <= memory.lengthBytes)) break fast;
      }
      ring();
      const result = block[0] as number;
      block[7] = 0;
      return result;
    }
    clear();
  }
  return slowly(count - 1, nr, a0, a1, a2, a3, a4, a5);
}

function slowly(count: number, nr: number, ...args: (Arg | undefined)[]): number {
  const call = readCall(nr, args, count);
  return cross(ring, call, checkCall(call));
}

/** The same without any check of bounds or dangers: for who knows what the call does. Arguments are read as ever. */
rawSyscall.unchecked = unchecked;

/** As rawSyscall, but returns all 64 bits of the kernel's word, signed. */
rawSyscall.bigint = (nr: number, ...args: Arg[]): bigint => {
  const call = readCall(nr, args, args.length);
  return cross(ring, call, checkCall(call), true);
};
