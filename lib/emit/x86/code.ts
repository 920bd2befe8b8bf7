// The compiler's terms: what it is told, and what it yields.

import type { SearchEffort } from './effort.js';
import type { Op } from './ops.js';
import type { Threshold } from './tricks/pack.js';
import type { Roll } from './tricks/roll.js';
import type { Tricks } from './tricks/tricks.js';

/**
 * How results are tested: after each call in place, or by one routine that makes the call and tests it, called through a
 * register that holds its address, or through the top of the stack. `ah`: what the routine sets that register to where it
 * is entered at its begin, so that calls of such numbers need al alone; behind that, at ROUTINE_ENTRY_BYTES, it takes any.
 */
export type Testing =
  | { readonly kind: 'none' }
  | { readonly kind: 'inline' }
  | { readonly kind: 'stack'; readonly ah: number | null }
  | {
      readonly kind: 'register';
      readonly register: number;
      readonly order: Order;
      readonly ah: number | null;
    };

/** The length of the instruction that sets ah. */
export const ROUTINE_ENTRY_BYTES = 2n;
/** Stands for the routine's address in a value's terms: no step of the Image has this number. */
export const ROUTINE = -3;

/** Where that routine and the failure's exit stand: both before the steps, the routine alone, or neither. */
export type Order = 'both first' | 'routine first' | 'both last';

export interface CodeOptions {
  readonly bits: 32 | 64;
  readonly testing: Testing;
  /** Before a comparison, eax holds what a difference returns (shorter than a piece of code for it, if there are few). */
  readonly mismatchInEax: boolean;
  /** May the code rely on calls having succeeded? Where results are tested it may; else a failure leaves it astray. */
  readonly trustsResults: boolean;
  /** Calls to make a loop of; only where nothing is tested. */
  readonly roll: Roll | null;
  /** Constants that are pushed when the program begins, for an instruction of one byte to pop each where it is needed. */
  readonly pushed: readonly bigint[];
  /** May an address that stands in the way be pushed, for a later load of it or of one near it? It takes the search longer. */
  readonly addresses: 'loaded anew' | 'pushed';
  readonly tricks: Tricks;
  readonly effort: SearchEffort;
}

/** Where things stand in memory. */
export interface Places {
  readonly regions: readonly bigint[];
  /** The addresses of the program, first and last: literals that are reached relatively where they exceed 32 bits. */
  readonly base: bigint;
  readonly end: bigint;
  readonly unpacking: Unpacking | null;
}

/** A packed stream and where it goes: the decoder of pack.ts runs before the program. */
export interface Unpacking {
  readonly source: bigint;
  readonly sourceEnd: bigint;
  /** The byte before it must be free, and zero memory must follow. */
  readonly target: bigint;
  readonly targetEnd: bigint;
  readonly threshold: Threshold;
  /** The byte behind the stream, which the decoder reads last; null where that is one it has written. */
  readonly following: number | null;
}

export interface Code {
  /** What is pushed first. Where exactly is free: up to the first instruction that needs the stack. */
  readonly pushed: readonly bigint[];
  readonly ops: readonly Op[];
  /** Label of the first instruction to run. */
  readonly entry: string;
}

/** Free memory behind a region that more may be received into; enough for two of the longest receives. */
export const FREE_BEHIND_RECEIVES = 1024;
