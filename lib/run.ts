// run and step: an Image executed in this process, in this thread, by the native interpreter: all of it in one crossing,
// or one crossing per step. Whatever blocks, blocks the thread: run-async.ts has a thread for that.

import { type EncodableArg, type EncodableStep, EncodedSteps } from './encoded-steps.js';
import type { Image, Region, Value } from './image.js';
import { stepText } from './step-text.js';
import { type Arch, syscallNumber } from './tables.js';

/** Why a run ended before its last step. */
export type Failure =
  /** The call returned -errno. */
  | { readonly kind: 'call'; readonly step: number; readonly errno: number }
  /** Memory was not what the step expected; `differsAt` is the index of the first byte that differs. */
  | { readonly kind: 'expect'; readonly step: number; readonly differsAt: number };

/** What a run came to. */
export interface Outcome {
  /**
   * By step, what the kernel returned, -errno for an error; -ECANCELED for steps that never ran. Of an expect: 0, or one
   * more than the index of the first byte that differs.
   */
  readonly results: BigInt64Array;
  /** The first failure, which ended the run; null when every step ran and none failed that may not. */
  readonly failure: Failure | null;
  /** Every buffer as the run left it, by name. Views of one memory that belongs to this outcome. */
  readonly buffers: Buffers;
}

export type Buffers = Readonly<Record<string, Uint8Array>>;

/**
 * Runs the whole Image in one native crossing, in this thread, and returns when it is done, however long its calls block.
 * A failed call is no exception: see Outcome. Throws an Error when this architecture lacks one of the calls.
 */
export function run(image: Image): Outcome {
  const execution = new Execution(image);
  execution.runTo(image.steps.length);
  return execution.outcome();
}

/** A step that has run. */
export interface Progress {
  /** Its index in Image.steps. */
  readonly step: number;
  /** As in Outcome.results. */
  readonly result: bigint;
  /** The buffers as they are now. */
  readonly buffers: Buffers;
}

/**
 * Runs the Image by the same interpreter, one crossing per step: yields after each step that ran, the failed one
 * included, and returns the outcome. An iteration that is left early runs no further step. Throws as run() does.
 */
export function* step(image: Image): Generator<Progress, Outcome, void> {
  const execution = new Execution(image);
  for (let index = 0; index < image.steps.length; index++) {
    const completed = execution.runTo(index + 1);
    yield { step: index, result: execution.result(index), buffers: execution.buffers };
    if (!completed) {
      break;
    }
  }
  return execution.outcome();
}

/** One run of an Image, on memory of its own. */
class Execution {
  readonly buffers: Buffers;
  readonly #image: Image;
  readonly #steps: EncodedSteps;
  readonly #memory: Uint8Array;
  #next = 0;
  #failedStep: number | null = null;

  constructor(image: Image) {
    this.#image = image;
    this.#steps = new EncodedSteps(encodable(image));
    this.#memory = new Uint8Array(image.size);
    this.#memory.set(image.data);
    this.buffers = buffersOf(image, this.#memory);
  }

  /** Runs up to, not including, that step. Returns whether nothing failed. */
  runTo(end: number): boolean {
    const stopped = this.#steps.run(this.#memory, this.#next, end);
    this.#next = end;
    if (stopped < end) {
      this.#failedStep = stopped;
    }
    return stopped === end;
  }

  result(index: number): bigint {
    return this.#steps.result(index);
  }

  outcome(): Outcome {
    const results = BigInt64Array.from(this.#image.steps, (_, index) => this.result(index));
    const failed = this.#failedStep;
    const failure = failed === null ? null : failureAt(this.#image, results, failed);
    return { results, failure, buffers: this.buffers };
  }
}

function failureAt(image: Image, results: BigInt64Array, index: number): Failure {
  const result = Number(results[index]);
  return image.steps[index]?.kind === 'expect'
    ? { kind: 'expect', step: index, differsAt: result - 1 }
    : { kind: 'call', step: index, errno: -result };
}

function buffersOf(image: Image, memory: Uint8Array): Buffers {
  return Object.fromEntries(
    image.regions.map(({ name, offset, length }) => [
      name,
      memory.subarray(offset, offset + length),
    ]),
  );
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
