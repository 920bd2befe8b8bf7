// From the Image to what the x86 compiler works on: numbers for names, one 64-bit or 32-bit word per register, the
// timeout as a call of its own, and every argument checked against the target.

import { type ResultRange, resultRange } from '../../kernel/result-range.js';
import { syscallNumber } from '../../kernel/syscall-numbers.js';
import type { Image, Step, Value } from '../../program/image.js';
import { stepText } from '../../program/step-text.js';
import type { ResolvedOptions } from '../options.js';
import { withoutUnread } from '../unread-arguments.js';
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

/** Up to here a comparison with immediate operands is shorter than repe cmpsb and a copy of the bytes. */
const IMMEDIATE_COMPARISON_BYTES = 12;

/** Throws an Error that names the step, for a call that the target lacks and for an argument too large for it. */
export function lower(image: Image, options: ResolvedOptions): Lowered {
  const target = options.target as 'x64' | 'ia32';
  const start = startStack(image);
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
      step: -1,
      nr,
      args: [seconds],
      mayFail: true,
      result: 'int',
      looseLength: -1,
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
            ({ region }) => image.regions[region ?? -1]?.ia32 !== undefined,
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
      result: kindOf(step.name, step.args),
      looseLength: -1,
    });
  }
  return options.golfed && !options.checked
    ? { ...loosen(steps, regions, image), startStack: start }
    : { steps, regions, looseRegion: -1, startStack: start };
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
function loosen(
  steps: readonly LoweredStep[],
  regions: readonly LoweredRegion[],
  image: Image,
): Omit<Lowered, 'startStack'> {
  const isReceive = (step: LoweredStep): step is LoweredCall =>
    step.kind === 'call' && step.step >= 0 && isLooseCall(image.steps[step.step]!);
  const target = steps.find(
    (step) => isReceive(step) && regions[step.args[1]!.region!]!.initial.length === 0,
  );
  const looseRegion = target?.kind === 'call' ? target.args[1]!.region! : -1;
  const loose = new Set(
    steps.filter((step) => isReceive(step) && step.args[1]!.region === looseRegion),
  );
  const subtracted = steps.flatMap((step) => {
    const values = valuesOf(step).filter((_, i) => !(loose.has(step) && i === 2));
    return values.flatMap(({ terms }) =>
      terms.filter(({ sign }) => sign < 0).map((term) => term.step),
    );
  });
  if ([...loose].some(({ step }) => subtracted.includes(step))) {
    return { steps, regions, looseRegion: -1 };
  }
  const loosened = steps.map((step) =>
    loose.has(step) ? { ...(step as LoweredCall), looseLength: 2 } : step,
  );
  return { steps: loosened, regions, looseRegion };
}

function isLooseCall(step: Step): boolean {
  const [, buffer, , flags] = step.kind === 'call' && step.name === 'recvfrom' ? step.args : [];
  return buffer?.region != null && flags !== undefined && isLiteral(flags, 0n);
}

/** The i386 words of the arguments. */
function narrow(image: Image, where: string, { name, args, split }: Ia32Call): Value[] {
  const words: Value[] = [];
  for (const [i, value] of args.entries()) {
    if (split.includes(i)) {
      const [least, most] = rangeOf(image, value);
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
function rangeOf({ steps }: Image, { offset, terms }: Value): [least: bigint, most: bigint] {
  let least = BigInt.asIntN(64, offset);
  let most = least;
  for (const { step, sign } of terms) {
    const [low, high] = resultBounds(steps[step]!);
    least += sign === 1 ? low : -high;
    most += sign === 1 ? high : -low;
  }
  return [least, most];
}

function resultBounds(step: Step): [least: bigint, most: bigint] {
  if (step.kind !== 'call') {
    return [0n, 0n];
  }
  const kind = kindOf(step.name, step.args);
  const low = step.mayFail ? -4095n : 0n;
  if (kind === 'word' && step.name !== 'lseek') {
    return [-(2n ** 31n), 2n ** 31n - 1n];
  }
  const length = typeof kind === 'object' ? step.args[kind.upTo] : undefined;
  const isKnown = length !== undefined && length.terms.length === 0 && length.offset < 2n ** 31n;
  return [low, kind === 'zero' ? 0n : isKnown ? length.offset : 2n ** 31n - 1n];
}

/** What the call's signature says that it returns, by those of its arguments that are numbers already. */
function kindOf(name: string, args: readonly Value[]): ResultRange {
  const kind = resultRange(
    name,
    args.map(({ region, offset, terms }) =>
      region === null && terms.length === 0 ? offset : undefined,
    ),
  );
  return typeof kind === 'object' && args[kind.upTo] === undefined ? 'int' : kind;
}

/** Where the bytes to compare with are to stand: inside a constant region that has them, or in one of their own. */
function expectedBytes(regions: LoweredRegion[], bytes: Uint8Array): number {
  if (bytes.length <= IMMEDIATE_COMPARISON_BYTES) {
    return -1;
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
