// The Image: what link() makes of a Program and what its readers (run, format, emit) read. Plain data, checked by
// link() once, so that no reader checks or decides again what an argument means.

import type { Term } from '../kernel/arg.js';

/**
 * An affine value: the address of a region (when `region` is not null), plus `offset`, plus the terms. With no region
 * it is a number: a literal when there are no terms either. A step's result is `{ region: null, offset: 0n, terms: [{ step, sign: 1 }] }`.
 */
export interface Value {
  /** Index into Image.regions, or null. */
  readonly region: number | null;
  /** Bytes from the region's start, or the number itself; -2^63 to 2^64 - 1. */
  readonly offset: bigint;
  readonly terms: readonly Term[];
}

/** A syscall. Missing trailing arguments are not passed (the kernel ignores them). */
export interface CallStep {
  readonly kind: 'call';
  /** The kernel's name, for example "socket". A reader that knows no such call on its architecture says so, naming the step. */
  readonly name: string;
  readonly args: readonly Value[];
  /** What text calls the result: a C identifier, unique in the Image; never null when a later step uses the result. */
  readonly resultName: string | null;
  /** When false, a result of -4095..-1 ends the program with that errno; when true the next step runs all the same. */
  readonly mayFail: boolean;
}

/** Compares memory with known bytes; a difference ends the program (exit status 125 in an executable). */
export interface ExpectStep {
  readonly kind: 'expect';
  /** Where: always with a region. */
  readonly place: Value;
  readonly bytes: Uint8Array;
}

export type Step = CallStep | ExpectStep;

/** A buffer of the Program. A reader may place regions wherever it likes: only what is inside one is contiguous. */
export interface Region {
  readonly name: string;
  /** Where link() put it in the Image's memory, 8-byte aligned. */
  readonly offset: number;
  readonly length: number;
  /** Its first bytes; what follows, up to `length`, is zero. Empty for a zeroed buffer. No trailing zero bytes. */
  readonly initial: Uint8Array;
  /** No step lets the kernel write to it: it may stand in read-only memory or share its bytes with another. */
  readonly constant: boolean;
}

export interface Image {
  readonly steps: readonly Step[];
  readonly regions: readonly Region[];
  /** The initialised part of memory, from offset 0; memory from there up to `size` is zero. */
  readonly data: Uint8Array;
  /** All of memory, in bytes. */
  readonly size: number;
}

/** For callers without types. @throws TypeError for what is no Image, such as a Program that was not linked */
export function checkImage(image: Image): void {
  if (!Array.isArray(Object(image).regions)) {
    throw new TypeError('this is no Image: link(program) makes one of a Program');
  }
}
