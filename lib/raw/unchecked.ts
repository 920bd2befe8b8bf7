// rawSyscall.unchecked, in a module of its own: it needs none of what is known of the calls, and what starts fast and
// knows its own calls imports this alone.

import type { Arg } from '../kernel/arg.js';
import { type Memory, kept as rawKept, readCall } from './arguments.js';
import { clear, cross, numbers as rawNumbers } from './crossing.js';
import { native } from './native.js';

const numbers = rawNumbers;
const kept = rawKept;
const ring = native.ring;

/** As rawSyscall, but makes dangerous calls too, and leaves lengths to the caller. */
export function unchecked(nr: number, ...args: Arg[]): number;
export function unchecked(
  nr: number,
  a0?: Arg,
  a1?: Arg,
  a2?: Arg,
  a3?: Arg,
  a4?: Arg,
  a5?: Arg,
): number {
  // As rawSyscall, whose comments are these too.
  const count = arguments.length;
  const block = numbers; // block[7] is IN_USE: a literal is shorter
  const isInteger = isSafeInteger;
  if (isInteger(nr) && block[7] === 0) {
    block[7] = 1;
    // biome-ignore lint/suspicious/noConfusingLabels: a function in its place would be a call.
    fast: {
      block[0] = nr;
      if (count > 1) {
        if (!isInteger(a0)) break fast;
        block[1] = a0 as number;
        if (count > 2) {
          if (isInteger(a1)) {
            block[2] = a1 as number;
          } else {
            const memory = kept[1] as Memory;
            if (a1 !== memory.value || memory.bytes[0] === undefined) break fast;
            block[2] = memory.address as number;
          }
          if (count > 3) {
            if (!isInteger(a2)) break fast;
            block[3] = a2 as number;
            if (count > 4) {
              if (!isInteger(a3)) break fast;
              block[4] = a3 as number;
              if (count > 5) {
                if (!isInteger(a4)) break fast;
                block[5] = a4 as number;
                if (count > 6) {
                  if (count > 7 || !isInteger(a5)) break fast;
                  block[6] = a5 as number;
                }
              }
            }
          }
        }
      }
      ring();
      const result = block[0] as number;
      block[7] = 0;
      return result;
    }
    clear();
  }
  return cross(ring, readCall(nr, [a0, a1, a2, a3, a4, a5], count - 1));
}

const isSafeInteger = Number.isSafeInteger;
