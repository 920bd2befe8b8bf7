// What link() checks of lowered steps: the calls by their signatures, and that neither an address nor what the kernel
// reads or writes there leaves its buffer, for all values that the results in it can take. What rawSyscall refuses, it does,
// too: memory of which nothing is known, and numbers that the kernel would cut.

import { MAX_ERRNO } from '../../kernel/errno.js';
import { memoryBytes, ownLength } from '../../kernel/memory-sizes.js';
import { resultRange } from '../../kernel/result-range.js';
import {
  fitsIn32Bits,
  isNarrow,
  type Memory,
  type Parameter,
  prototypeOf,
  type Signature,
  signatureFor,
  signatureOf,
} from '../../kernel/signature.js';
import { hasStruct, isStructName } from '../../kernel/struct.js';
import { ARCHITECTURES, syscallNumber } from '../../kernel/syscall-numbers.js';
import type { CallStep, Region, Step, Value } from '../image.js';
import { stepText, valueText } from '../step-text.js';
import {
  addScaled,
  type Linear,
  largest,
  linear,
  narrow,
  type ResultBounds,
  smallest,
} from './bounds.js';
import { LinkError } from './link-error.js';
import { refusalOf } from './refusals.js';

const LEAST_ERROR = BigInt(-MAX_ERRNO);
const WORD_BYTES = 4;
/** More than where any struct says how long it is. */
const OWN_LENGTH_BYTES = 256;

type Named = { readonly steps: readonly Step[]; readonly regions: readonly Region[] };

/** Throws a LinkError for the first step that breaks a rule; otherwise returns the regions that the kernel may write to. */
export function checkCalls(image: Named): ReadonlySet<number> {
  const checker = new Checker(image);
  for (const index of image.steps.keys()) {
    checker.check(index);
  }
  // What a pointer leads to, the kernel may write to as well; that it does not write to the pointers themselves is known.
  const pointedTo = image.regions.flatMap(({ pointers = [] }) =>
    pointers.map(({ to }) => to.region as number),
  );
  return new Set([...checker.writtenTo.keys(), ...pointedTo]);
}

class Checker {
  /** By region: the end of what the kernel may have written so far, in bytes from the region's start. */
  readonly writtenTo = new Map<number, number>();
  readonly #image: Named;
  /** By step: what its result lies between. */
  readonly #bounds: ResultBounds[] = [];
  #index = 0;

  constructor(image: Named) {
    this.#image = image;
  }

  /** Checks a step, when all before it were. */
  check(index: number): void {
    this.#index = index;
    const step = this.#image.steps[index] as Step;
    if (step.kind === 'expect') {
      this.#checkSpan(step.place, linear(BigInt(step.bytes.length), []));
      this.#bounds.push({ least: 0n, most: linear(0n, []) });
      return;
    }
    if (step.kind === 'store') {
      const end = this.#checkSpan(step.place, linear(BigInt(step.widthBytes), []));
      this.#markWritten(step.place.region as number, end);
    }
    if (step.kind === 'bounds') {
      narrow(this.#bounds, step);
    }
    if (step.kind !== 'call') {
      this.#bounds.push({ least: null, most: null });
      return;
    }
    const refusal = refusalOf(step, this.#index === this.#image.steps.length - 1);
    if (refusal !== null) {
      this.#fail(refusal);
    }
    const general = signatureOf(step.name);
    if (general === undefined) {
      const memory = step.args.findIndex(({ region }) => region !== null);
      if (memory !== -1) {
        this.#refuseUnknown(`argument ${memory}`, 'nothing is known of the call');
      }
      this.#bounds.push({ least: null, most: null });
      return;
    }
    // fcntl's argument is what its command makes of it; one that the command has no use for is any.
    const commands = step.args.map((value) => (isLiteral(value) ? value.offset : undefined));
    const signature = signatureFor(step.name, commands) as Signature;
    this.#checkCount(step, signature, general);
    for (const [position, value] of step.args.entries()) {
      const parameter = signature.parameters[position] ?? general.parameters[position];
      this.#checkArgument(step, parameter as Parameter, value);
    }
    this.#bounds.push(this.#resultBounds(step, commands));
  }

  #fail(reason: string): never {
    throw new LinkError(
      this.#index,
      `steps[${this.#index}] ${stepText(this.#image, this.#index)}: ${reason}`,
    );
  }

  #text(value: Value): string {
    return valueText(this.#image, value);
  }

  #refuseUnknown(name: string, why: string): never {
    this.#fail(`${name} is memory, and ${why}: what the kernel does there cannot be checked`);
  }

  /** How long a list of pointers is, only it says; what they lead to, checkCalls() adds. */
  #checkStrings(value: Value): void {
    if (value.region !== null) {
      this.#checkSpan(value, linear(0n, []));
      this.#markWritten(value.region, this.#region(value).length);
    }
  }

  #checkCount({ args }: CallStep, signature: Signature, general: Signature): void {
    // openat without a mode; prctl without what its option does not want.
    const needed = signature.parameters.findLastIndex(({ kind }) => !/^(mode|any)$/.test(kind)) + 1;
    const most = Math.max(signature.parameters.length, general.parameters.length);
    if (args.length < needed || args.length > most) {
      const takes = needed === most ? `${needed}` : `${needed} to ${most}`;
      this.#fail(`${prototypeOf(general)} takes ${takes} arguments, not ${args.length}`);
    }
  }

  #checkArgument(step: CallStep, parameter: Parameter, value: Value): void {
    const { name, kind, memory, nullable } = parameter;
    const isText = kind === 'path' || kind === 'string';
    const isNull = value.region === null && value.offset === 0n && value.terms.length === 0;
    if (kind === 'strings') {
      this.#checkStrings(value);
    } else if (kind === 'any') {
      if (value.region !== null) {
        this.#refuseUnknown(name, 'no form is known of this command');
      }
    } else if (memory === null && !isText) {
      if (value.region !== null) {
        this.#fail(`${name} is the address ${this.#text(value)}; a number belongs there`);
      }
      const word = BigInt.asIntN(64, value.offset);
      if (isLiteral(value) && isNarrow(kind) && !fitsIn32Bits(word)) {
        this.#fail(`${name} is ${word}: the kernel looks at 32 bits of it only`);
      }
    } else if (isNull) {
      if (!nullable && !(memory !== null && this.#isEmpty(step, memory))) {
        this.#fail(`${name} is NULL; the address of a buffer belongs there`);
      }
    } else if (this.#isProcessAddress(value)) {
      // Of the process: nothing of it is known here.
    } else if (value.region === null) {
      this.#fail(
        `${name} is the number ${this.#text(value)}; the address of a buffer belongs there`,
      );
    } else if (memory === null) {
      this.#checkText(name, value);
    } else {
      this.#checkMemory(step, name, memory, value);
    }
  }

  #isProcessAddress({ region, terms }: Value): boolean {
    const [term] = terms;
    const isOne = region === null && terms.length === 1 && term?.sign === 1;
    return isOne && this.#image.steps[term.step]?.kind === 'process';
  }

  #isEmpty({ args }: CallStep, { count }: Memory): boolean {
    const length = count.kind === 'argument' ? args[count.index] : undefined;
    return length !== undefined && length.offset === 0n && length.terms.length === 0;
  }

  /** From the farthest place on there must be a NUL that no call before overwrites. */
  #checkText(name: string, value: Value): void {
    this.#checkSpan(value, linear(1n, []));
    const { name: buffer, initial, length } = this.#region(value);
    const farthest = Number(largest(linear(value.offset, value.terms), this.#bounds));
    const from = Math.max(farthest, this.writtenTo.get(value.region as number) ?? 0);
    // What follows the initial bytes is zero.
    const hasNul = length > Math.max(from, initial.length) || initial.indexOf(0, from) !== -1;
    if (from >= length || !hasNul) {
      this.#fail(`${name} has no NUL at its end that stays: "${buffer}" must end in one`);
    }
  }

  #checkMemory(step: CallStep, name: string, memory: Memory, value: Value) {
    const { count, direction, element, leastBytes } = memory;
    let end = leastBytes === 0 ? 0 : this.#checkSpan(value, linear(BigInt(leastBytes), []));
    if (count.kind === 'own') {
      end = this.#checkSpan(value, linear(BigInt(this.#ownLength(name, element, value)), []));
    } else if (count.kind === 'argument' && memoryBytes(element, 3) === 3) {
      const length = step.args[count.index] as Value;
      end = this.#checkSpan(value, linear(length.offset, length.terms));
    } else {
      const elements = this.#mostElements(step, name, count);
      // An Image can be for any architecture that has the call and knows the struct: the largest counts.
      const sizes = ARCHITECTURES.filter(
        (arch) =>
          syscallNumber(arch, step.name) !== undefined &&
          (!isStructName(element) || hasStruct(element, arch)),
      ).map((arch) => memoryBytes(element, elements, arch));
      end = this.#checkSpan(value, linear(BigInt(Math.max(...sizes)), []));
    }
    if (direction !== 'in') {
      this.#markWritten(value.region as number, end);
    }
  }

  #mostElements(
    { args }: CallStep,
    name: string,
    count: Exclude<Memory['count'], { kind: 'own' }>,
  ): number {
    if (count.kind === 'fixed') {
      return count.elements;
    }
    const value = args[count.index] as Value;
    if (count.kind === 'argument') {
      const most = largest(linear(value.offset, value.terms), this.#bounds);
      if (most === null || most > Number.MAX_SAFE_INTEGER) {
        this.#fail(`nothing bounds ${this.#text(value)}, which says how much is in ${name}`);
      }
      return Number(most);
    }
    return this.#wordAt(name, value, count.at);
  }

  /** The 32-bit word in memory that says how much is in `name`: it must be known, or the kernel could write too much. */
  #wordAt(name: string, place: Value, at: number): number {
    if (place.region === null) {
      return 0; // A NULL or a number: whether it may be one, its own check says.
    }
    const value = { ...place, offset: place.offset + BigInt(at) };
    const word = this.#known(name, value).subarray(0, WORD_BYTES);
    const bytes = new Uint8Array(WORD_BYTES);
    bytes.set(word);
    return new DataView(bytes.buffer).getUint32(0, true);
  }

  /** The length of a struct that says it itself. */
  #ownLength(name: string, element: string, value: Value): number {
    const initial = this.#known(name, value);
    const { length } = this.#region(value);
    const bytes = new Uint8Array(Math.min(length - Number(value.offset), OWN_LENGTH_BYTES));
    bytes.set(initial.subarray(0, bytes.length));
    return ownLength(element, bytes) ?? OWN_LENGTH_BYTES;
  }

  /** What memory holds from a place on before the program runs, which no call may have changed where a length is. */
  #known(name: string, value: Value): Uint8Array {
    if (value.terms.length > 0) {
      this.#fail(`the length of ${name} must be at a place that no result decides`);
    }
    this.#checkSpan(value, linear(BigInt(WORD_BYTES), []));
    const { name: buffer, initial } = this.#region(value);
    const at = Number(value.offset);
    if ((this.writtenTo.get(value.region as number) ?? 0) > at) {
      this.#fail(
        `the length of ${name}, in "${buffer}", was written by a call before: declare a buffer with the length for each call`,
      );
    }
    return initial.subarray(at);
  }

  #region(value: Value): Region {
    return this.#image.regions[value.region as number] as Region;
  }

  #markWritten(region: number, end: number): void {
    this.writtenTo.set(region, Math.max(end, this.writtenTo.get(region) ?? 0));
  }

  /**
   * The `length` bytes at `place` must lie in its region, whatever the results in both turn out to be. Returns where they
   * end at most.
   */
  #checkSpan(place: Value, length: Linear): number {
    const region = this.#region(place);
    const start = linear(place.offset, place.terms);
    const first = smallest(start, this.#bounds);
    const shortest = smallest(length, this.#bounds);
    const end = largest(addScaled(start, 1n, length), this.#bounds);
    if (first === null || end === null || shortest === null) {
      this.#fail(
        `nothing bounds the result in ${this.#text(place)} or its length: ` +
          'what a transfer returned, which is at most its length, can say where in a buffer something is; other results cannot',
      );
    }
    if (first < 0n) {
      this.#fail(`${this.#text(place)} can lie ${-first} bytes before "${region.name}"`);
    }
    if (shortest < 0n) {
      this.#fail(`the length for ${this.#text(place)} can come to ${shortest}`);
    }
    if (end > BigInt(region.length)) {
      this.#fail(
        `${this.#text(place)} can reach byte ${end} of "${region.name}", which has ${region.length}`,
      );
    }
    return Number(end);
  }

  #resultBounds(
    { name, args, mayFail }: CallStep,
    numbers: readonly (bigint | undefined)[],
  ): ResultBounds {
    const unbounded = { least: null, most: null };
    const least = mayFail ? LEAST_ERROR : 0n;
    const range = resultRange(name, numbers);
    if (range === 'zero') {
      return { least, most: linear(0n, []) };
    }
    if (typeof range !== 'object') {
      return unbounded;
    }
    const length = args[range.upTo] as Value;
    const most = linear(length.offset, length.terms);
    const shortest = smallest(most, this.#bounds);
    return shortest === null || shortest < 0n ? unbounded : { least, most };
  }
}

function isLiteral({ region, terms }: Value): boolean {
  return region === null && terms.length === 0;
}
