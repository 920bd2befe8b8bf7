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
  /** Results that are added and subtracted. */
  readonly terms: readonly Term[];
}

/** A syscall. Missing trailing arguments are not passed (the kernel ignores them). */
export interface CallStep {
  /** Which kind of step it is. */
  readonly kind: 'call';
  /** The kernel's name, for example "socket". A reader that knows no such call on its architecture says so, naming the step. */
  readonly name: string;
  /** In the order of the call. */
  readonly args: readonly Value[];
  /** What text calls the result: a C identifier, unique in the Image; never null when a later step uses the result. */
  readonly resultName: string | null;
  /** When false, a result of -4095..-1 ends the program with that errno; when true the next step runs all the same. */
  readonly mayFail: boolean;
}

/** Compares memory with known bytes; a difference ends the program (exit status 125 in an executable). */
export interface ExpectStep {
  /** Which kind of step it is. */
  readonly kind: 'expect';
  /** Where: always with a region. */
  readonly place: Value;
  /** What must be there. */
  readonly bytes: Uint8Array;
}

/** Writes the low bytes of a number to memory, little-endian. It cannot fail. */
export interface StoreStep {
  /** Which kind of step it is. */
  readonly kind: 'store';
  /** Where: always with a region. */
  readonly place: Value;
  /** Of what link() makes, never with a region; of the pointers of a region (pointerStores()), always with one. */
  readonly value: Value;
  /** How many bytes are written. */
  readonly widthBytes: 1 | 2 | 4 | 8;
}

/** Compares a number (no region), signed, with bounds, both included; outside them the program ends as after an expect. */
export interface BoundsStep {
  /** Which kind of step it is. */
  readonly kind: 'bounds';
  /** What is compared. */
  readonly value: Value;
  /** The least that it may be. */
  readonly least: bigint;
  /** The most that it may be. */
  readonly most: bigint;
  /** Of an executable that ends here: 1 to 255. */
  readonly exitStatus: number;
}

/**
 * Its result is an address that an executable's process has: of the text of argument `index` (0 where there is none), of
 * argv from `index` on, or of environ. An Image with such a step is for emit() alone.
 */
export interface ProcessStep {
  /** Which kind of step it is. */
  readonly kind: 'process';
  /** Which address. */
  readonly what: 'argument' | 'arguments' | 'environment';
  /** Which argument, or the first of argv. */
  readonly index: number;
  /** What text calls the address. */
  readonly resultName: string;
}

/** A step: what is made in the order of Image.steps. */
export type Step = CallStep | ExpectStep | StoreStep | BoundsStep | ProcessStep;

/** The address of another region that stands in a region when the program begins. */
export interface Pointer {
  /** Bytes from the start of the region that holds it. */
  readonly at: number;
  /** Always with a region, never with terms. */
  readonly to: Value;
}

/** A buffer of the Program. A reader may place regions wherever it likes: only what is inside one is contiguous. */
export interface Region {
  /** As the Program has it. */
  readonly name: string;
  /** Where link() put it in the Image's memory, 8-byte aligned. */
  readonly offset: number;
  /** In bytes. */
  readonly length: number;
  /** Its first bytes; what follows, up to `length`, is zero. Empty for a zeroed buffer. No trailing zero bytes. */
  readonly initial: Uint8Array;
  /** Absent: none. They are 8 bytes long each, zeros in `initial`. */
  readonly pointers?: readonly Pointer[];
  /** Of a region with words in it: the same as ia32 lays it out, its pointers 4 bytes long. */
  readonly ia32?: Pick<Region, 'length' | 'initial' | 'pointers'>;
  /** No step lets the kernel write to it: it may stand in read-only memory or share its bytes with another. */
  readonly constant: boolean;
}

/** What a number can be. */
export interface Range {
  /** The least that it can be. */
  readonly least: bigint;
  /** The greatest that it can be. */
  readonly most: bigint;
}

/** By step: what its result can be where the program goes on after it. */
export interface ResultRanges {
  /** Where a call that must not fail ends the program when it does. */
  readonly tested: readonly Range[];
  /** Where nothing is tested, as in faithful executables: any call may have failed. */
  readonly untested: readonly Range[];
}

/** A Program that was checked and laid out: what run, format and emit read. */
export interface Image {
  /** In the order in which they are made. */
  readonly steps: readonly Step[];
  /** The buffers. */
  readonly regions: readonly Region[];
  /** The initialised part of memory, from offset 0; memory from there up to `size` is zero. */
  readonly data: Uint8Array;
  /** All of memory, in bytes. */
  readonly size: number;
  /** What the results of its steps can be. */
  readonly ranges: ResultRanges;
}

/** The pointers of all regions as stores that are to be made before the first step. */
export function pointerStores({ regions }: Pick<Image, 'regions'>, widthBytes: 4 | 8): StoreStep[] {
  return regions.flatMap(({ pointers = [] }, region) =>
    pointers.map(({ at, to }): StoreStep => {
      const place = { region, offset: BigInt(at), terms: [] };
      return { kind: 'store', place, value: to, widthBytes };
    }),
  );
}

/** The same steps after `count` others, their terms moved along. */
export function movedSteps(steps: readonly Step[], count: number): Step[] {
  const moved = (value: Value): Value => ({
    ...value,
    terms: value.terms.map(({ step, sign }) => ({ step: step + count, sign })),
  });
  return steps.map((step) => movedStep(step, moved));
}

function movedStep(step: Step, moved: (value: Value) => Value): Step {
  switch (step.kind) {
    case 'call':
      return { ...step, args: step.args.map(moved) };
    case 'expect':
      return { ...step, place: moved(step.place) };
    case 'store':
      return { ...step, place: moved(step.place), value: moved(step.value) };
    case 'bounds':
      return { ...step, value: moved(step.value) };
    case 'process':
      return step;
  }
}

/** For callers without types. @throws TypeError for what is no Image, such as a Program that was not linked */
export function checkImage(image: Image): void {
  if (!Array.isArray(Object(image).regions)) {
    throw new TypeError('this is no Image: link(program) makes one of a Program');
  }
}
