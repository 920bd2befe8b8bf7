// One run of an Image in this process, on memory of its own: what run.ts and run-async.ts share.

import { type Arch, syscallNumber } from '../../kernel/syscall-numbers.js';
import { type EncodableArg, type EncodableStep, EncodedSteps } from '../../raw/encoded-steps.js';
import { checkImage, type Image, type Region, type Value } from '../image.js';
import { stepText } from '../step-text.js';

/** Why a run ended before its last step. */
export type Failure =
  /** The call returned -errno. */
  | { readonly kind: 'call'; readonly step: number; readonly errno: number }
  /** Memory was not what the step expected; `differsAt` is the index of the first byte that differs. */
  | { readonly kind: 'expect'; readonly step: number; readonly differsAt: number }
  /** runAsync() was told to stop, or its time was up, in this step or before it began. */
  | {
      readonly kind: 'interrupted';
      readonly step: number;
      readonly reason: 'abort' | 'timeout';
    };

/** Every buffer by its name. */
export type Buffers = Readonly<Record<string, Uint8Array>>;

/** What a run came to. */
export interface Outcome {
  /**
   * By step, what the kernel returned, -errno for an error; -ECANCELED for steps that never ran. Of an expect: 0, or one
   * more than the index of the first byte that differs.
   */
  readonly results: BigInt64Array;
  /** The first failure, which ended the run; null when every step ran and none failed that may not. */
  readonly failure: Failure | null;
  /** The buffers as the run left them: views of one memory, which belongs to this outcome. */
  readonly buffers: Buffers;
}

const ECANCELED = -125n;

export class Execution {
  readonly steps: EncodedSteps;
  readonly memory: Uint8Array;
  readonly buffers: Buffers;
  readonly #image: Image;

  /** Throws a TypeError for what is no Image, and an Error that names the step when this architecture lacks a call. */
  constructor(image: Image) {
    checkImage(image);
    this.#image = image;
    this.steps = new EncodedSteps(encodable(image));
    this.memory = new Uint8Array(image.size);
    this.memory.set(image.data);
    this.buffers = Object.fromEntries(
      image.regions.map(({ name, offset, length }) => [
        name,
        this.memory.subarray(offset, offset + length),
      ]),
    );
  }

  /** Results of the steps before `end`; ECANCELED from there on. */
  results(end = this.#image.steps.length): BigInt64Array {
    return BigInt64Array.from(this.#image.steps, (_, index) =>
      index < end ? this.steps.result(index) : ECANCELED,
    );
  }

  /** @param stopped Index of the step that stopped the run; the number of steps when none did. */
  outcome(stopped: number): Outcome {
    const results = this.results();
    return { results, failure: this.#failure(results, stopped), buffers: this.buffers };
  }

  #failure(results: BigInt64Array, stopped: number): Failure | null {
    const step = this.#image.steps[stopped];
    const result = Number(results[stopped]);
    if (step === undefined) {
      return null;
    }
    return step.kind === 'expect'
      ? { kind: 'expect', step: stopped, differsAt: result - 1 }
      : { kind: 'call', step: stopped, errno: -result };
  }
}

/** The Image's steps with the numbers of this architecture, every address as an offset into one memory. */
function encodable(image: Image): EncodableStep[] {
  const argument = ({ region, offset, terms }: Value): EncodableArg => {
    const start = region === null ? 0 : (image.regions[region] as Region).offset;
    return { word: offset + BigInt(start), inMemory: region !== null, terms };
  };
  return image.steps.map((step, index): EncodableStep => {
    if (step.kind === 'expect') {
      return { kind: 'expect', place: argument(step.place), bytes: step.bytes };
    }
    const nr = syscallNumber(process.arch as Arch, step.name);
    if (nr === undefined) {
      throw new Error(
        `steps[${index}] ${stepText(image, index)}: ${process.arch} has no call ${step.name}`,
      );
    }
    return { kind: 'call', nr, args: step.args.map(argument), mayFail: step.mayFail };
  });
}
