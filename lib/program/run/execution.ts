// One run of an Image in this process, on memory of its own: what run.ts and run-async.ts share.

import { DANGER, optionRefusal } from '../../kernel/refused-calls.js';
import { type Arch, syscallNumber } from '../../kernel/syscall-numbers.js';
import { type EncodableArg, type EncodableStep, EncodedSteps } from '../../raw/encoded-steps.js';
import {
  type CallStep,
  checkImage,
  type Image,
  movedSteps,
  pointerStores,
  type Region,
  type StoreStep,
  type Value,
} from '../image.js';
import { stepText } from '../step-text.js';

/** Why a run ended before its last step. */
export type Failure =
  /** The call failed with this errno: negative, as that of Node's errors. */
  | { readonly kind: 'call'; readonly step: number; readonly errno: number }
  /** Memory was not what the step expected; `differsAt` is the index of the first byte that differs. */
  | { readonly kind: 'expect'; readonly step: number; readonly differsAt: number }
  /** The value was not within the step's bounds. */
  | { readonly kind: 'bounds'; readonly step: number }
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
   * more than the index of the first byte that differs; of bounds: 0, or 1 outside them; of a store 0.
   */
  readonly results: BigInt64Array;
  /** The first failure, which ended the run; null when every step ran and none failed that may not. */
  readonly failure: Failure | null;
  /** The buffers as the run left them: views of one memory, which belongs to this outcome. */
  readonly buffers: Buffers;
}

const ECANCELED = -125n;
const OF_A_PROCESS = 'arguments and environment are those of the process that it is started as';

export class Execution {
  /** The stores of pointers, then the Image's steps. */
  readonly steps: EncodedSteps;
  /** How many stores of pointers there are. */
  readonly lead: number;
  readonly memory: Uint8Array;
  readonly buffers: Buffers;
  readonly #image: Image;

  /** Throws a TypeError for what is no Image, and an Error that names the step when this architecture lacks a call. */
  constructor(image: Image) {
    checkImage(image);
    this.#image = image;
    const stores = pointerStores(image, 8);
    this.lead = stores.length;
    this.steps = new EncodedSteps(encodable(image, stores));
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
      index < end ? this.steps.result(this.lead + index) : ECANCELED,
    );
  }

  /** @param stoppedAt Index in `steps` of the step that stopped the run; their number when none did. */
  outcome(stoppedAt: number): Outcome {
    const stopped = stoppedAt - this.lead;
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
      : step.kind === 'bounds'
        ? { kind: 'bounds', step: stopped }
        : { kind: 'call', step: stopped, errno: result };
  }
}

/** Why the call is not to be made in this process, or undefined. */
function refusal({ name, args }: CallStep): string | undefined {
  const [option] = args;
  return name === 'prctl' && option?.region === null && option.terms.length === 0
    ? optionRefusal(Number(BigInt.asIntN(32, option.offset)))?.reason
    : DANGER[name];
}

/** The Image's steps with the numbers of this architecture, every address as an offset into one memory. */
function encodable(image: Image, stores: readonly StoreStep[]): EncodableStep[] {
  const argument = ({ region, offset, terms }: Value): EncodableArg => {
    const start = region === null ? 0 : (image.regions[region] as Region).offset;
    return { word: offset + BigInt(start), inMemory: region !== null, terms };
  };
  for (const [index, step] of image.steps.entries()) {
    const why = step.kind === 'process' ? OF_A_PROCESS : step.kind === 'call' && refusal(step);
    if (why) {
      throw new Error(
        `steps[${index}] ${stepText(image, index)}: only an executable can do this, which emit() makes: ${why}`,
      );
    }
  }
  const steps = [...stores, ...movedSteps(image.steps, stores.length)];
  return steps.map((step, position): EncodableStep => {
    const index = position - stores.length;
    switch (step.kind) {
      case 'expect':
        return { kind: 'expect', place: argument(step.place), bytes: step.bytes };
      case 'store': {
        const { place, value, widthBytes } = step;
        return { kind: 'store', place: argument(place), value: argument(value), widthBytes };
      }
      case 'bounds':
        return { ...step, value: argument(step.value) };
      case 'process':
        throw new Error(OF_A_PROCESS); // Refused above.
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
