// One call on a thread of the pool (job-pool.ts). The thread gets a copy of the call's memory, which is copied back when the
// call is over, if everything is in its place then; memory that was mapped (mapping.ts) it uses in place.

import { lengthBytesOf } from '../kernel/memory.js';
import { type GivenCall, memoryAt } from './arguments.js';
import { cancelJob, type JobOwner, keepAlive, startJob, takeResults } from './job-pool.js';
import { type Mapping, mappingOf } from './mapping.js';
import { native } from './native.js';

// One step, as native/image-runner.h has it: the count of steps, number, six arguments, shape, result.
const NR = 1;
const SHAPE = 8;
const RESULT = 9;
const WORDS = 10;
const MAY_FAIL = 1 << 6;

/** Words and memory on their way to a job and back: the addon copies them within the crossing. */
class Stage {
  readonly bytes: Uint8Array;
  readonly address: number;
  readonly halves: Int32Array;
  readonly words: BigInt64Array;
  readonly memoryBytes: number;

  constructor(memoryBytes: number) {
    const buffer = new ArrayBuffer(WORDS * 8 + memoryBytes);
    this.bytes = new Uint8Array(buffer);
    this.halves = new Int32Array(buffer, 0, WORDS * 2);
    this.words = new BigInt64Array(buffer, 0, WORDS);
    this.address = Number(native.address(this.bytes));
    this.memoryBytes = memoryBytes;
    this.words[0] = 1n;
    this.words[SHAPE] = BigInt(MAY_FAIL);
  }

  setWord(index: number, word: number | bigint): void {
    if (typeof word === 'bigint') {
      this.words[index] = word;
    } else {
      this.halves[2 * index] = word;
      this.halves[2 * index + 1] = word === word >> 0 ? word >> 31 : Math.floor(word / 2 ** 32);
    }
  }

  get result(): number {
    const [low, high] = [this.halves[2 * RESULT] as number, this.halves[2 * RESULT + 1] as number];
    return high * 2 ** 32 + (low >>> 0);
  }
}

/** Calls with no more memory than this share one stage. */
const SHARED_BYTES = 65_536;
let shared: Stage | null = null;

/** What the kernel may write to, and where in the stage it did. */
interface Written {
  readonly bytes: Uint8Array;
  readonly lengthBytes: number;
  readonly offset: number;
}

/** Who made a call. */
export interface CallJobCaller {
  /**
   * Is told the kernel's word. What the call wrote is where it belongs once writeBack() was called. A call that is to be made
   * again, after a signal, begins at once.
   */
  over(result: number): 'again' | 'done';
  /** The call could not be made again. */
  failed(error: unknown): void;
}

/** A call that goes on. It keeps the process from exiting until it is over. */
export class CallJob implements JobOwner {
  readonly #caller: CallJobCaller;
  readonly #stage: Stage;
  readonly #memoryBytes: number;
  readonly #written: Written[] = [];
  readonly #lent: Mapping[] = [];
  #job: number;

  /**
   * Starts a checked call.
   * @param isWritten Whether the kernel may write to the memory of an argument.
   * @throws as startJob().
   */
  constructor(
    { nr, words, memory }: GivenCall,
    isWritten: (index: number) => boolean,
    caller: CallJobCaller,
  ) {
    this.#caller = caller;
    let memoryBytes = 0;
    for (const each of memory) {
      memoryBytes += each === null ? 0 : (each.lengthBytes + 15) & ~15;
    }
    shared ??= new Stage(SHARED_BYTES);
    this.#stage = memoryBytes > SHARED_BYTES ? new Stage(memoryBytes) : shared;
    const stage = this.#stage;
    let shape = MAY_FAIL;
    let offset = 0;
    stage.setWord(NR, nr);
    for (let index = 0; index < words.length; index++) {
      const each = memory[index];
      if (each === null || each === undefined) {
        stage.setWord(NR + 1 + index, words[index] as number | bigint);
        continue;
      }
      const mapping = mappingOf(each.value);
      if (mapping !== undefined) {
        stage.setWord(NR + 1 + index, memoryAt(index, each.value).address);
        this.#lent.push(mapping);
        continue;
      }
      stage.setWord(NR + 1 + index, offset);
      shape |= 1 << index;
      const { bytes, lengthBytes } = each;
      stage.bytes.set(bytes, WORDS * 8 + offset);
      if (isWritten(index)) {
        this.#written.push({ bytes, lengthBytes, offset });
      }
      offset += (lengthBytes + 15) & ~15;
    }
    stage.halves[2 * SHAPE] = shape;
    this.#memoryBytes = offset;
    this.#job = this.#start();
    for (const mapping of this.#lent) {
      mapping.lend();
    }
    keepAlive(1);
  }

  /** Makes the call return -EINTR, unless it has completed: then it keeps its result. */
  cancel(): void {
    cancelJob(this.#job);
  }

  /** For the pool alone. */
  finish(job: number): void {
    const { address } = this.#stage;
    takeResults(job, address, address + WORDS * 8);
    try {
      if (this.#caller.over(this.#stage.result) === 'again') {
        this.#job = this.#start();
        return;
      }
    } catch (error) {
      this.#caller.failed(error);
    }
    for (const mapping of this.#lent) {
      mapping.takeBack();
    }
    keepAlive(-1);
  }

  /** Copies what the call wrote to where it belongs. @returns false, having copied nothing, where that is no longer there. */
  writeBack(): boolean {
    for (const { bytes, lengthBytes } of this.#written) {
      if (lengthBytesOf(bytes) !== lengthBytes) {
        return false;
      }
    }
    const all = this.#stage.bytes;
    for (const { bytes, lengthBytes, offset } of this.#written) {
      const from = WORDS * 8 + offset;
      bytes.set(all.subarray(from, from + lengthBytes));
    }
    return true;
  }

  #start(): number {
    const { address } = this.#stage;
    return startJob(this, address, WORDS, address + WORDS * 8, this.#memoryBytes);
  }
}
