// What the x86 compiler works on: the Image's steps with their numbers, in words of the target.

import type { Range, Value } from '../../program/image.js';
import type { StartStack } from './start-stack.js';

/** A call with its arguments in the order of the registers. */
export interface LoweredCall {
  readonly kind: 'call';
  /** Index into Image.steps; null for a call that the compiler added. */
  readonly step: number | null;
  readonly nr: number;
  readonly args: readonly Value[];
  readonly mayFail: boolean;
  /** What it returns where the program goes on. */
  readonly range: Range;
  /** An argument that may be any number of these, whatever it is in the Image; null: none. */
  readonly longer: (Range & { readonly argument: number }) | null;
  /** The argument that may be any address of the program's memory, as the kernel leaves that alone, or null. */
  readonly anyAddress: number | null;
}

/** A comparison; `region` holds a copy of the bytes where they are too many for immediate operands, else null. */
export interface LoweredExpect {
  readonly kind: 'expect';
  readonly step: number;
  readonly place: Value;
  readonly bytes: Uint8Array;
  readonly region: number | null;
}

/** The low bytes of a number to memory. */
export interface LoweredStore {
  readonly kind: 'store';
  /** null: of a pointer that stands in a region when the program begins. */
  readonly step: number | null;
  readonly place: Value;
  readonly value: Value;
  readonly widthBytes: 1 | 2 | 4 | 8;
}

/** A number that must be within bounds. */
export interface LoweredBounds {
  readonly kind: 'bounds';
  readonly step: number;
  readonly value: Value;
  readonly least: bigint;
  readonly most: bigint;
  readonly exitStatus: number;
}

/** The address of environ is the step's result. */
export interface LoweredEnvironment {
  readonly kind: 'environment';
  readonly step: number;
}

export type LoweredStep =
  | LoweredCall
  | LoweredExpect
  | LoweredStore
  | LoweredBounds
  | LoweredEnvironment;

/** The values that a step needs. */
export function valuesOf(step: LoweredStep): readonly Value[] {
  switch (step.kind) {
    case 'call':
      return step.args;
    case 'expect':
      return [step.place];
    case 'store':
      return [step.place, step.value];
    case 'bounds':
      return [step.value];
    case 'environment':
      return [];
  }
}

/** Memory to be placed: the Image's regions, then those that comparisons need. */
export interface LoweredRegion {
  readonly name: string;
  readonly length: number;
  readonly initial: Uint8Array;
  readonly constant: boolean;
}

export interface Lowered {
  readonly steps: readonly LoweredStep[];
  readonly regions: readonly LoweredRegion[];
  /** The region that more may be received into than it holds, or null: memory that follows it must be free. */
  readonly longerRegion: number | null;
  readonly startStack: StartStack;
}
