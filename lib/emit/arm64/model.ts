// What both arm64 code generators compile: the Image's calls with their arm64 numbers, the timer in front and the exit
// behind, each expect with the call that it follows.

import { syscallNumber } from '../../kernel/syscall-numbers.js';
import type { Image, Region, Step, Value } from '../../program/image.js';
import { stepText, valueText } from '../../program/step-text.js';
import { checkPointers, type ResolvedOptions, unsupported } from '../options.js';

/** A Value whose terms name calls of the Model instead of steps of the Image. */
export interface Operand {
  /** Index into Model.regions, or null for a number. */
  readonly region: number | null;
  readonly offset: bigint;
  readonly terms: readonly { readonly call: number; readonly sign: 1 | -1 }[];
}

export interface ModelExpect {
  readonly place: Operand;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Long ones are compared byte by byte with this region; null: the code holds the bytes. */
  readonly region: number | null;
}

export interface ModelCall {
  readonly text: string;
  readonly nr: number;
  readonly args: readonly Operand[];
  /** An error ends the program. */
  readonly tested: boolean;
  /** Compared after the call, in this order. */
  readonly expects: readonly ModelExpect[];
}

export interface Model {
  /** The last one is the exit. */
  readonly calls: readonly ModelCall[];
  /** The Image's regions, then what long expects compare with. */
  readonly regions: readonly ModelRegion[];
  /** The region of the timer's struct; where it is one past the others, the layout has it in the program header. */
  readonly timer: number;
  readonly checked: boolean;
}

export type ModelRegion = Pick<Region, 'name' | 'length' | 'initial' | 'constant'>;

/** Up to here the code holds the bytes of an expect: longer ones are cheaper in a loop. */
const IN_CODE_BYTES = 16;

/** struct itimerval: interval, then value; seconds and microseconds of 64 bits each. setitimer(2) */
const ITIMERVAL_BYTES = 32;
const SECONDS_OFFSET = 16;

const number = (value: number): Operand => ({ region: null, offset: BigInt(value), terms: [] });

/**
 * `hasOwnTimer`: the timer's struct is a region, because the program header cannot hold it. Throws for a call that arm64
 * does not have, naming the step.
 */
export function toModel(
  image: Image,
  { checked, timeoutSeconds }: ResolvedOptions,
  hasOwnTimer: boolean,
): Model {
  checkPointers('arm64', image);
  const calls: ModelCall[] = [];
  const regions: ModelRegion[] = [...image.regions];
  const long = checked ? image.steps.filter(isLongExpect) : [];
  const timer = regions.length + long.length;
  const indexes = new Map<number, number>();
  if (checked) {
    const args = [number(0), { region: timer, offset: 0n, terms: [] }, number(0)];
    const text = 'setitimer(ITIMER_REAL, &timer, NULL)';
    calls.push({
      text,
      nr: callNumber('setitimer', 'the timeout'),
      args,
      tested: true,
      expects: [],
    });
  }
  const operand = ({ region, offset, terms }: Value): Operand => ({
    region,
    offset: BigInt.asIntN(64, offset),
    terms: terms.map(({ step, sign }) => ({ call: indexes.get(step) as number, sign })),
  });
  for (const [index, step] of image.steps.entries()) {
    const text = stepText(image, index);
    if (step.kind === 'call') {
      indexes.set(index, calls.length);
      calls.push({
        text,
        nr: callNumber(step.name, `steps[${index}] ${text}`),
        args: step.args.map(operand),
        tested: checked && !step.mayFail,
        expects: [],
      });
    } else if (step.kind !== 'expect') {
      throw unsupported('arm64', image, index);
    } else if (checked) {
      const last = calls.at(-1) as ModelCall;
      const expect = {
        place: operand(step.place),
        bytes: step.bytes,
        text: `expect at ${valueText(image, step.place)}`,
        region: isLongExpect(step) ? regions.length : null,
      };
      if (expect.region !== null) {
        regions.push({
          name: `expected at ${valueText(image, step.place)}`,
          length: step.bytes.length,
          initial: step.bytes,
          constant: true,
        });
      }
      calls[calls.length - 1] = { ...last, expects: [...last.expects, expect] };
    }
  }
  if (checked && hasOwnTimer) {
    const initial = new Uint8Array(ITIMERVAL_BYTES);
    new DataView(initial.buffer).setUint32(SECONDS_OFFSET, timeoutSeconds, true);
    regions.push({ name: 'timer', length: ITIMERVAL_BYTES, initial, constant: true });
  }
  calls.push({
    text: 'exit(0)',
    nr: callNumber('exit', 'the end'),
    args: [number(0)],
    tested: false,
    expects: [],
  });
  return { calls, regions, timer, checked };
}

function isLongExpect(step: Step): boolean {
  return step.kind === 'expect' && step.bytes.length > IN_CODE_BYTES;
}

function callNumber(name: string, where: string): number {
  const nr = syscallNumber('arm64', name);
  if (nr === undefined) {
    throw new Error(
      `${where}: arm64 has no call ${name}; where a newer one replaces it, man 2 ${name} says so`,
    );
  }
  return nr;
}

/** Whether two operands differ at most by a number. */
export function sameBase(a: Operand, b: Operand): boolean {
  const key = ({ region, terms }: Operand) =>
    `${region}:${terms
      .map(({ call, sign }) => call * 2 + (sign === 1 ? 0 : 1))
      .sort((x, y) => x - y)
      .join()}`;
  return key(a) === key(b);
}
