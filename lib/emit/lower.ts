// The first pass: from the Image to what the compilers of register machines work on. Numbers for names, the timer in front
// and the exit behind, what a faithful program does not test left out.

import { syscallNumber } from '../kernel/syscall-numbers.js';
import type { Image, Pointer, Region, Step, Value } from '../program/image.js';
import { stepText, valueText } from '../program/step-text.js';
import type { ResolvedOptions, Target } from './options.js';
import { withoutUnread } from './unread-arguments.js';

export interface LoweredCall {
  readonly kind: 'call';
  readonly text: string;
  readonly nr: number;
  readonly args: readonly Value[];
  /** An error ends the program. */
  readonly isTested: boolean;
}

export interface LoweredExpect {
  readonly kind: 'expect';
  readonly place: Value;
  readonly bytes: Uint8Array;
  /** Long ones are compared byte by byte with this region; null: the code holds the bytes. */
  readonly region: number | null;
}

export interface LoweredStore {
  readonly kind: 'store';
  readonly place: Value;
  readonly value: Value;
  readonly widthBytes: 1 | 2 | 4 | 8;
}

export interface LoweredBounds {
  readonly kind: 'bounds';
  readonly value: Value;
  readonly least: bigint;
  readonly most: bigint;
  readonly exitStatus: number;
}

export interface LoweredProcess {
  readonly kind: 'process';
  readonly what: 'argument' | 'arguments' | 'environment';
  readonly index: number;
}

/** The terms of its values name steps of the Lowered, not of the Image. */
export type LoweredStep =
  | LoweredCall
  | LoweredExpect
  | LoweredStore
  | LoweredBounds
  | LoweredProcess;

export type LoweredRegion = Pick<Region, 'name' | 'length' | 'initial' | 'constant'> & {
  readonly pointers: readonly Pointer[];
};

export interface Lowered {
  /** The last one is the exit. */
  readonly steps: readonly LoweredStep[];
  /** The Image's regions, then what long expects compare with. */
  readonly regions: readonly LoweredRegion[];
  /** The region of the timer's struct; where it is one past the others, it stands in the program header. */
  readonly timer: number;
  readonly isChecked: boolean;
}

/** How a target is lowered to. */
export interface Lowering {
  readonly target: Target;
  /** Up to here the code holds the bytes of an expect. */
  readonly expectBytesInCode: number;
  /** The timer's struct is a region, because the program header cannot hold it. */
  readonly hasOwnTimer: boolean;
}

/** struct itimerval: interval, then value; seconds and microseconds of 64 bits each. setitimer(2) */
const ITIMERVAL_BYTES = 32;
const SECONDS_OFFSET = 16;
const POINTER_BYTES = 8;

const number = (value: number): Value => ({ region: null, offset: BigInt(value), terms: [] });

/** @throws Error for a call that the target does not have, naming the step */
export function lower(
  image: Image,
  { checked, golfed, timeoutSeconds }: ResolvedOptions,
  { target, expectBytesInCode, hasOwnTimer }: Lowering,
): Lowered {
  const isLong = (step: Step) => step.kind === 'expect' && step.bytes.length > expectBytesInCode;
  const steps: LoweredStep[] = [];
  const regions: LoweredRegion[] = image.regions.map(lowerRegion);
  const timer = regions.length + (checked ? image.steps.filter(isLong).length : 0);
  /** By step of the Image: its index here. */
  const indexes: number[] = [];
  if (timeoutSeconds > 0) {
    steps.push({
      kind: 'call',
      text: 'setitimer(ITIMER_REAL, &timer, NULL)',
      nr: callNumber(target, 'setitimer', 'the timeout'),
      args: [number(0), { region: timer, offset: 0n, terms: [] }, number(0)],
      isTested: true,
    });
  }
  const value = ({ region, offset, terms }: Value): Value => ({
    region,
    offset: BigInt.asIntN(64, offset),
    terms: terms.map(({ step, sign }) => ({ step: indexes[step] as number, sign })),
  });
  for (const [index, step] of image.steps.entries()) {
    indexes.push(steps.length);
    switch (step.kind) {
      case 'call': {
        const text = stepText(image, index);
        const nr = callNumber(target, step.name, `steps[${index}] ${text}`);
        const isTested = checked && !step.mayFail;
        const passed = golfed ? withoutUnread(step.name, step.args) : step.args;
        steps.push({ kind: 'call', text, nr, args: passed.map(value), isTested });
        break;
      }
      case 'expect':
        if (checked) {
          const region = isLong(step) ? regions.length : null;
          if (region !== null) {
            const name = `expected at ${valueText(image, step.place)}`;
            const { bytes } = step;
            const { length } = bytes;
            regions.push({ name, length, initial: bytes, constant: true, pointers: [] });
          }
          steps.push({ kind: 'expect', place: value(step.place), bytes: step.bytes, region });
        }
        break;
      case 'bounds':
        if (checked) {
          steps.push({ ...step, value: value(step.value) });
        }
        break;
      case 'store':
        steps.push({ ...step, place: value(step.place), value: value(step.value) });
        break;
      case 'process':
        steps.push(step);
        break;
    }
  }
  if (timeoutSeconds > 0 && hasOwnTimer) {
    const initial = new Uint8Array(ITIMERVAL_BYTES);
    new DataView(initial.buffer).setUint32(SECONDS_OFFSET, timeoutSeconds, true);
    const length = ITIMERVAL_BYTES;
    regions.push({ name: 'timer', length, initial, constant: true, pointers: [] });
  }
  const nr = callNumber(target, 'exit', 'the end');
  steps.push({ kind: 'call', text: 'exit(0)', nr, args: [number(0)], isTested: false });
  return { steps, regions, timer, isChecked: checked };
}

/** A region with addresses in it has bytes up to the last of them, and shares none with others. */
function lowerRegion({ name, length, initial, constant, pointers = [] }: Region): LoweredRegion {
  if (pointers.length === 0) {
    return { name, length, initial, constant, pointers };
  }
  const end = Math.max(initial.length, ...pointers.map(({ at }) => at + POINTER_BYTES));
  const bytes = new Uint8Array(end);
  bytes.set(initial);
  return { name, length, initial: bytes, constant: false, pointers };
}

function callNumber(target: Target, name: string, where: string): number {
  const nr = syscallNumber(target, name);
  if (nr === undefined) {
    throw new Error(
      `${where}: ${target} has no call ${name}; where a newer one replaces it, man 2 ${name} says so`,
    );
  }
  return nr;
}

/** The regions that some step, or a pointer in such a region, leads to. */
export function usedRegions({ steps, regions }: Lowered): Set<number> {
  const used = new Set<number>();
  const use = (region: number | null) => {
    if (region !== null && !used.has(region)) {
      used.add(region);
      for (const { to } of regions[region]?.pointers ?? []) {
        use(to.region);
      }
    }
  };
  for (const step of steps) {
    switch (step.kind) {
      case 'call':
        for (const { region } of step.args) {
          use(region);
        }
        break;
      case 'expect':
        use(step.place.region);
        use(step.region);
        break;
      case 'store':
        use(step.place.region);
        use(step.value.region);
        break;
    }
  }
  return used;
}

/** A text that two values share when they differ at most by a number. */
export function baseKey({ region, terms }: Value): string {
  return terms.length === 0 ? `${region}` : `${region}:${termsKey(terms)}`;
}

/** A text that two lists of terms share when they come to the same. */
export function termsKey(terms: Value['terms']): string {
  return terms
    .map(({ step, sign }) => sign * (step + 1))
    .sort((a, b) => a - b)
    .join();
}
