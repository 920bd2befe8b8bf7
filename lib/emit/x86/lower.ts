// From the Image to what the x86 compiler works on: numbers for names, one 64-bit or 32-bit word per register, the
// timeout as a call of its own, and every argument checked against the target.

import { syscallNumber } from '../../kernel/syscall-numbers.js';
import type { Image, Range, Step, Value } from '../../program/image.js';
import { INT32_MAX, MAX_ERRORS, valueRange } from '../../program/ranges.js';
import { stepText } from '../../program/step-text.js';
import type { ResolvedOptions } from '../options.js';
import { discards, withoutUnread } from '../unread-arguments.js';
import { type Ia32Call, ia32Call } from './ia32-calls.js';
import { lowerOther, storedPointers, wordBytesOf } from './lower-memory.js';
import {
  type Lowered,
  type LoweredCall,
  type LoweredRegion,
  type LoweredStep,
  valuesOf,
} from './lowered.js';
import { fromStack, startStack } from './start-stack.js';
import type { Tricks } from './tricks/tricks.js';

/** Up to here a comparison with immediate operands is shorter than repe cmpsb and a copy of the bytes. */
const IMMEDIATE_COMPARISON_BYTES = 12;
/** A receive of more is not made longer. */
const LONGEST_LENGTHENED = 256n;

/** Throws an Error that names the step, for a call that the target lacks and for an argument too large for it. */
export function lower(image: Image, options: ResolvedOptions, tricks: Tricks): Lowered {
  const target = options.target as 'x64' | 'ia32';
  const start = startStack(image);
  // Golfed code takes it that no call fails, also where that is not tested.
  const ranges = options.checked || options.golfed ? image.ranges.tested : image.ranges.untested;
  const mayDiscard = options.golfed && tricks.has('discarding receives');
  const steps: LoweredStep[] = [];
  const regions = image.regions.map((region): LoweredRegion => {
    const { length, initial, pointers = [] } = (target === 'ia32' && region.ia32) || region;
    const constant = region.constant && pointers.length === 0;
    return { name: region.name, length, initial, constant };
  });
  steps.push(...storedPointers(image, target));
  if (options.timeoutSeconds > 0) {
    const seconds: Value = { region: null, offset: BigInt(options.timeoutSeconds), terms: [] };
    const nr = syscallNumber(target, 'alarm')!;
    // It cannot fail. An alarm set before execve is still pending, so its result is any number of seconds.
    steps.push({
      kind: 'call',
      step: null,
      nr,
      args: [seconds],
      mayFail: true,
      range: { least: 0n, most: INT32_MAX },
      longer: null,
      anyAddress: null,
    });
  }
  for (const [index, step] of image.steps.entries()) {
    if (step.kind === 'expect') {
      if (options.checked && step.bytes.length > 0) {
        steps.push({ ...step, step: index, region: expectedBytes(regions, step.bytes) });
      }
      continue;
    }
    if (step.kind !== 'call') {
      steps.push(...lowerOther(image, options, index, step));
      continue;
    }
    const where = `steps[${index}] ${stepText(image, index)}`;
    const passed = options.golfed ? withoutUnread(step.name, step.args) : step.args;
    const call =
      target === 'ia32'
        ? ia32Call(
            step.name,
            passed,
            ({ region }) => region !== null && image.regions[region]!.ia32 !== undefined,
          )
        : { name: step.name, args: passed };
    if (typeof call === 'string') {
      throw new Error(`${where}: ${call}`);
    }
    const nr = syscallNumber(target, call.name);
    if (nr === undefined) {
      throw new Error(`${where}: ${target} has no call ${call.name}`);
    }
    const passedOn = 'split' in call ? narrow(image, where, call) : call.args;
    const args = passedOn.map((value) => fromStack(image, value, wordBytesOf(target)));
    steps.push({
      kind: 'call',
      step: index,
      nr,
      args,
      mayFail: step.mayFail,
      range: ranges[index]!,
      longer: null,
      anyAddress: mayDiscard && discards(image, step) ? 1 : null,
    });
  }
  return options.golfed && !options.checked && tricks.has('longer receives')
    ? { ...lengthen(steps, regions, image), startStack: start }
    : { steps, regions, longerRegion: null, startStack: start };
}

function isLiteral({ region, offset, terms }: Value, value: bigint): boolean {
  return region === null && terms.length === 0 && offset === value;
}

/**
 * Lets receives ask for more than the Image says, where that makes no difference but to a message that is longer: those
 * into one zeroed region (what follows it is free memory then), without flags, whose results no difference is made of.
 * For faithful programs alone: on a stream, a receive that asks for more can take what the next one is to receive, and a
 * checked program must find the same as all other readers of its Image.
 */
function lengthen(
  steps: readonly LoweredStep[],
  regions: readonly LoweredRegion[],
  image: Image,
): Omit<Lowered, 'startStack'> {
  const isReceive = (step: LoweredStep): step is LoweredCall =>
    step.kind === 'call' && step.step !== null && isPlainReceive(image.steps[step.step]!);
  const target = steps.find(
    (step) => isReceive(step) && regions[step.args[1]!.region!]!.initial.length === 0,
  );
  const longerRegion = target?.kind === 'call' ? target.args[1]!.region : null;
  const longer = new Set(
    steps.filter((step) => isReceive(step) && step.args[1]!.region === longerRegion),
  );
  const subtracted = steps.flatMap((step) => {
    const values = valuesOf(step).filter((_, i) => !(longer.has(step) && i === LENGTH));
    return values.flatMap(({ terms }) =>
      terms.filter(({ sign }) => sign < 0).map((term) => term.step),
    );
  });
  if (longerRegion === null || [...longer].some(({ step }) => subtracted.includes(step!))) {
    return { steps, regions, longerRegion: null };
  }
  const lengthened = steps.map((step) =>
    longer.has(step) ? lengthenedReceive(step as LoweredCall, image.ranges.tested) : step,
  );
  return { steps: lengthened, regions, longerRegion };
}

/** Of a receive's arguments, the length. */
const LENGTH = 2;

function lengthenedReceive(receive: LoweredCall, ranges: readonly Range[]): LoweredCall {
  const { most: least } = valueRange(ranges, receive.args[LENGTH]!);
  if (least < 0n || least > LONGEST_LENGTHENED) {
    return receive;
  }
  // Its result still fits a byte where it did.
  const most = least <= 255n ? 255n : least;
  return {
    ...receive,
    range: { ...receive.range, most },
    longer: { argument: LENGTH, least, most },
  };
}

function isPlainReceive(step: Step): boolean {
  const [, buffer, , flags] = step.kind === 'call' && step.name === 'recvfrom' ? step.args : [];
  return buffer?.region != null && flags !== undefined && isLiteral(flags, 0n);
}

/** The i386 words of the arguments. */
function narrow(image: Image, where: string, { name, args, split }: Ia32Call): Value[] {
  const words: Value[] = [];
  for (const [i, value] of args.entries()) {
    if (split.includes(i)) {
      const { least, most } = rangeOf(image, value);
      if (least >> 32n !== most >> 32n) {
        throw new Error(
          `${where}: argument ${i} can be ${least} to ${most}: of the two words that ia32 passes it in, only the lower one can depend on a result`,
        );
      }
      words.push({ ...value, offset: BigInt.asUintN(32, value.offset) });
      words.push({ region: null, offset: least >> 32n, terms: [] });
      continue;
    }
    // What is no address counts from -2^31 where the call takes a signed position.
    const limit = name === 'lseek' && i === 1 ? 2n ** 31n : 2n ** 32n;
    if (value.offset < -(2n ** 31n) || value.offset >= limit) {
      throw new Error(
        `${where}: argument ${i} is ${value.offset}, which does not fit ia32's 32-bit registers`,
      );
    }
    words.push(value);
  }
  if (words.length > 6) {
    throw new Error(`${where}: its arguments take ${words.length} registers on ia32, which has 6`);
  }
  return words;
}

/** The least and the most that a number comes to on ia32, whatever the results in it are. */
function rangeOf({ steps, ranges }: Image, value: Value): Range {
  const narrowed = ranges.tested.map((range, step) => narrowedRange(range, steps[step]!));
  return valueRange(narrowed, { ...value, offset: BigInt.asIntN(64, value.offset) });
}

/** What a result of 64 bits is where words have 32. */
function narrowedRange(range: Range, step: Step): Range {
  if (range.least >= INT32_MIN && range.most <= INT32_MAX) {
    return range;
  }
  // An address has no sign. lseek fails with EOVERFLOW where a position is greater.
  const isPosition = step.kind === 'call' && step.name === 'lseek';
  const least = isPosition ? (step.mayFail ? -MAX_ERRORS : 0n) : INT32_MIN;
  return step.kind === 'process' ? ADDRESS : { least, most: INT32_MAX };
}

const INT32_MIN = -(2n ** 31n);
const ADDRESS: Range = { least: 0n, most: 2n ** 32n - 1n };

/** Where the bytes to compare with are to stand: inside a constant region that has them, or in one of their own. */
function expectedBytes(regions: LoweredRegion[], bytes: Uint8Array): number | null {
  if (bytes.length <= IMMEDIATE_COMPARISON_BYTES) {
    return null;
  }
  const whole = Buffer.from(bytes);
  const same = regions.findIndex(
    (r) => r.constant && r.length === bytes.length && whole.equals(padded(r)),
  );
  if (same >= 0) {
    return same;
  }
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) {
    end -= 1;
  }
  regions.push({
    name: 'expected',
    length: bytes.length,
    initial: bytes.slice(0, end),
    constant: true,
  });
  return regions.length - 1;
}

/** A region's bytes, zeros included. */
export function padded({ length, initial }: LoweredRegion): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(initial);
  return bytes;
}
