// run and step: an Image executed in this process, in this thread, by the native interpreter: all of it in one crossing,
// or one crossing per step. Whatever blocks, blocks the thread: run-async.ts has a thread for that.

import type { Image } from '../image.js';
import { type Buffers, Execution, type Outcome } from './execution.js';

/**
 * Runs the whole Image in one native crossing, in this thread, and returns when it is done, however long its calls block.
 * A failed call is no exception: see Outcome. Throws an Error when this architecture lacks one of the calls.
 */
export function run(image: Image): Outcome {
  const execution = new Execution(image);
  return execution.outcome(execution.steps.run(execution.memory));
}

/** A step that has run. */
export interface Progress {
  /** Its index in Image.steps. */
  readonly step: number;
  /** As in Outcome, up to this step. */
  readonly results: BigInt64Array;
  /** The buffers as they are now. */
  readonly buffers: Buffers;
}

/**
 * Runs the Image by the same interpreter, one crossing per step: yields after each step that ran, the failed one
 * included, and returns the outcome. An iteration that is left early runs no further step. Throws as run() does.
 */
export function* step(image: Image): Generator<Progress, Outcome, void> {
  const execution = new Execution(image);
  const { steps, memory, buffers, lead } = execution;
  steps.run(memory, 0, lead);
  for (let index = lead; index < steps.count; index++) {
    const stopped = steps.run(memory, index, index + 1);
    yield { step: index - lead, results: execution.results(index - lead + 1), buffers };
    if (stopped === index) {
      return execution.outcome(index);
    }
  }
  return execution.outcome(steps.count);
}
