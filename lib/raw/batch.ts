// A batch: syscalls that are made together in one native crossing, as often as one likes. What a crossing costs, a third of
// a short call, is paid once for all of them.

import type { Arg } from '../kernel/arg.js';
import { haveBytes } from '../kernel/memory.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { addressOf, type GivenCall, readCall } from './arguments.js';
import { checkCall } from './checks.js';
import { type LengthWord, writeLength } from './crossing.js';
import { EncodedSteps } from './encoded-steps.js';

/** A syscall number and its arguments, as rawSyscall takes them. */
export type BatchCall = readonly [nr: number, ...args: Arg[]];

/** How a Batch is run. */
export interface BatchOptions {
  /** Whether the first call that fails keeps the later ones from being made. false unless given. */
  readonly stopAtError?: boolean;
}

/** The batch that runs, held where no optimiser can find it dead, and its memory with it, before the kernel is done. */
const running: { batch: Batch | null } = { batch: null };

/** No step has an argument in it. Not empty, because the address of empty memory is asked for anew each time. */
const NO_MEMORY = new Uint8Array(8);

/** A call whose length word the kernel reads and writes: it gets a copy, which nothing can change after it was checked. */
interface LengthCall {
  readonly call: GivenCall;
  readonly bytes: Uint8Array;
  readonly copy: Int32Array;
}

/** Calls that are made in one crossing, as often as one likes. What each takes is checked once, when the batch is made. */
export class Batch {
  readonly #steps: EncodedSteps;
  /** All memory that the kernel gets an address in, by views that have a byte as long as it is there. */
  readonly #held: Uint8Array[] = [];
  readonly #lengths: LengthCall[] = [];

  /**
   * Checks the calls as rawSyscall does. Their memory must keep its place: see run().
   * @throws what rawSyscall throws, with the same messages; TypeError for an unknown option.
   */
  constructor(calls: readonly BatchCall[], options: BatchOptions = {}) {
    checkOptionNames('Batch', options, { stopAtError: [] });
    const mayFail = options.stopAtError !== true;
    this.#steps = new EncodedSteps(
      calls.map(([nr, ...args]) => {
        const call = readCall(nr, args, args.length);
        const length = checkCall(call);
        for (const memory of call.memory) {
          if (memory !== null && memory.lengthBytes !== 0) {
            this.#held.push(memory.bytes);
          }
        }
        const words = length === null ? call.words : this.#copied(call, length);
        return {
          kind: 'call',
          nr,
          args: words.map((word) => ({ word: BigInt(word), inMemory: false, terms: [] })),
          mayFail,
        };
      }),
    );
  }

  /**
   * Makes the calls, in their order and in this thread: whatever blocks, blocks it. Returns how many came to their end
   * before one stopped the rest: all of them, unless `stopAtError` was given. Only literals are kept of the arguments;
   * memory is used as it is now. A length word (the addrlen of a recvfrom) is read when the run begins, checked again, and
   * written when the run is over: calls that share one begin with the same value.
   * @throws TypeError when memory of the batch was detached or resized since; RangeError when a length word now passes the
   * end of its memory. No call is made then.
   */
  run(): number {
    if (!haveBytes(this.#held)) {
      throw new TypeError('memory of the batch was detached or resized since the batch was made');
    }
    for (const { call, copy } of this.#lengths) {
      copy[0] = (checkCall(call) as LengthWord).value;
    }
    running.batch = this;
    const stoppedAt = this.#steps.run(NO_MEMORY, 0, this.#steps.count, this.#held);
    running.batch = null;
    for (const { bytes, copy } of this.#lengths) {
      writeLength(bytes, copy[0] as number);
    }
    return stoppedAt;
  }

  /**
   * The kernel's word of one call of the last run, by its index: -errno when it failed, -ECANCELED (-125) when it was not
   * made, 0 before the first run. Past 2^53 it is rounded.
   * @throws RangeError when there is no such call.
   */
  result(index: number): number {
    return Number(this.#steps.result(index));
  }

  /** The words of a call with the address of a copy of its length word. */
  #copied(call: GivenCall, { index, bytes }: LengthWord): (number | bigint)[] {
    const copy = new Int32Array(1);
    this.#lengths.push({ call, bytes, copy });
    return call.words.map((word, at) => (at === index ? addressOf(copy) : word));
  }
}
