// Encoded steps on a thread of the pool (job-pool.ts): runAsync's way.

import type { EncodedSteps } from './encoded-steps.js';
import { cancelJob, keepAlive, startJob, takeResults } from './job-pool.js';

export { MAX_THREADS } from './job-pool.js';

/** A run of steps on a thread of the pool. */
export class StepsThread {
  /**
   * Resolves once the run is over, to what EncodedSteps.run() would have returned; steps.words and the memory then are as
   * the run left them. Rejects when the memory was detached meanwhile.
   */
  readonly done: Promise<number>;
  readonly #job: number;
  readonly #steps: EncodedSteps;
  readonly #memory: Uint8Array;
  readonly #memoryBytes: number;
  #settle!: { resolve(stoppedAt: number): void; reject(error: Error): void };
  #keepsAlive = false;
  #over = false;

  /**
   * Starts a run on a copy of the steps and the memory, all of the steps. Until it is over, both belong to it: what is
   * written to them is lost. The run does not keep the process from exiting, which ends it: see ref().
   * @throws as startJob().
   */
  constructor(steps: EncodedSteps, memory: Uint8Array) {
    this.#steps = steps;
    this.#memory = memory;
    this.#memoryBytes = memory.length;
    const { words } = steps;
    this.#job = startJob(this, words, words.length, memory, memory.length);
    this.done = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
  }

  /**
   * Makes the call in which the run blocks, and every later one, read -EINTR: the run is over soon, and `done` resolves.
   * A call that had completed keeps its result. Nothing happens when the run is over.
   */
  cancel(): void {
    if (!this.#over) {
      cancelJob(this.#job);
    }
  }

  /** Keeps the process from exiting before the run is over. */
  ref(): void {
    this.#keepAlive(true);
  }

  /** Lets the process exit, as at first. */
  unref(): void {
    this.#keepAlive(false);
  }

  /** For the pool alone: the run is over. */
  finish(job: number): void {
    this.#keepAlive(false);
    this.#over = true;
    const isIntact = this.#memory.length === this.#memoryBytes;
    const stoppedAt = takeResults(
      job,
      isIntact ? this.#steps.words : null,
      isIntact ? this.#memory : null,
    );
    if (isIntact) {
      this.#settle.resolve(stoppedAt);
    } else {
      this.#settle.reject(
        new TypeError(
          'the memory of the run was detached or resized while it ran: its results are lost',
        ),
      );
    }
  }

  #keepAlive(keepsAlive: boolean): void {
    if (this.#over || this.#keepsAlive === keepsAlive) {
      return;
    }
    this.#keepsAlive = keepsAlive;
    keepAlive(keepsAlive ? 1 : -1);
  }
}
