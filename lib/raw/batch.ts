// A batch: syscalls that are made together in one native crossing, as often as one likes. What a crossing costs, a third of
// a short call, is paid once for all of them.

import type { Arg, Bytes } from '../kernel/arg.js';
import { takeWords } from './arguments.js';
import { checkRule, rules } from './checks.js';
import { EncodedSteps } from './encoded-steps.js';
import { putAll } from './unchecked.js';

/** A syscall number and its arguments, as rawSyscall takes them. */
export type BatchCall = readonly [nr: number, ...args: Arg[]];

export interface BatchOptions {
  /** Whether the first call that fails keeps the later ones from being made. false unless given. */
  readonly stopAtError?: boolean;
}

/** The batch that runs, held where no optimiser can find it dead, and its memory with it, before the kernel is done. */
const running: { batch: Batch | null } = { batch: null };

/** No step has an argument in it. Not empty, because the address of empty memory is asked for anew each time. */
const NO_MEMORY = new Uint8Array(8);

export class Batch {
  readonly #steps: EncodedSteps;
  /** All of each buffer that the kernel gets an address in, and how long it was then. */
  readonly #buffers: { readonly bytes: Uint8Array; readonly lengthBytes: number }[] = [];

  /**
   * Checks the calls as rawSyscall does, once. Their memory must keep its place: see run().
   * @throws what rawSyscall throws, with the same messages.
   */
  constructor(calls: readonly BatchCall[], { stopAtError = false }: BatchOptions = {}) {
    this.#steps = new EncodedSteps(
      calls.map(([nr, ...args]) => {
        putAll(nr, args);
        const words = takeWords(args.length);
        checkRule(rules[nr], nr, args);
        for (const arg of args) {
          if (typeof arg === 'object' && arg !== null) {
            this.#keep(arg);
          }
        }
        return {
          kind: 'call',
          nr,
          args: words.map((word) => ({ word, inMemory: false, terms: [] })),
          mayFail: !stopAtError,
        };
      }),
    );
  }

  /**
   * Makes the calls, in their order and in this thread: whatever blocks, blocks it. Returns how many came to their end
   * before one stopped the rest: all of them, unless `stopAtError` was given. Only literals are kept of the arguments;
   * memory is used as it is now.
   * @throws TypeError when memory of the batch was detached or resized since; no call is made then.
   */
  run(): number {
    for (const { bytes, lengthBytes } of this.#buffers) {
      if (bytes.length !== lengthBytes) {
        throw new TypeError('memory of the batch was detached or resized since the batch was made');
      }
    }
    running.batch = this;
    const stoppedAt = this.#steps.run(NO_MEMORY);
    running.batch = null;
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

  #keep(memory: Bytes): void {
    const bytes = new Uint8Array(ArrayBuffer.isView(memory) ? memory.buffer : memory);
    this.#buffers.push({ bytes, lengthBytes: bytes.length });
  }
}
