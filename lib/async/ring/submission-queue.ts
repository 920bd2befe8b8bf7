// The submission queue: entries are written where the kernel reads them, and handed over by one io_uring_enter. What has no
// room waits in order, so that nothing is lost when the queue is full or the kernel takes less than it is given.
// io_uring_enter(2).

import { ERRNO } from '../../kernel/errno.js';
import { SYS } from '../../kernel/syscall-numbers.js';
import {
  IORING_ENTER_GETEVENTS,
  IORING_SQ_CQ_OVERFLOW,
} from '../../kernel/tables/system-constants.js';
import { rawSyscall as enter } from '../../raw/raw-syscall.js';
import { ENTRY_WORDS, type RingMemory } from './ring-setup.js';

/** How a handing over ended: everything was taken; the kernel wants completions to be read first; or -errno. */
export type Submitted = 'all' | 'later' | number;

export class SubmissionQueue {
  /** Where place() says that an entry is to be written. */
  words: Uint32Array;
  readonly #memory: RingMemory;
  readonly #ring: Int32Array;
  readonly #entries: Uint32Array;
  readonly #mask: number;
  #tail = 0;
  /** Chains that had no room, each whole. */
  #waiting: Uint32Array[] = [];
  /** A chain that is being written elsewhere, and how many of its entries are. */
  #chain: Uint32Array | null = null;
  #chainWords = 0;

  constructor(memory: RingMemory) {
    this.#memory = memory;
    this.#ring = memory.ring;
    this.#entries = memory.entries;
    this.words = memory.entries;
    this.#mask = memory.submissionEntries - 1;
  }

  /** How many entries the kernel has not taken. */
  get queued(): number {
    const waiting = this.#waiting.reduce((sum, chain) => sum + chain.length / ENTRY_WORDS, 0);
    return this.#inRing() + waiting;
  }

  /** Where in `words` the next entry goes. All sixteen words of it are written before the next call of place(). */
  place(): number {
    if (this.#chain !== null) {
      return this.#chainPlace(this.#chain);
    }
    if (this.#waiting.length === 0) {
      if (this.#inRing() > this.#mask) {
        this.submit();
      }
      if (this.#inRing() <= this.#mask) {
        const at = (this.#tail & this.#mask) * ENTRY_WORDS;
        this.#tail = (this.#tail + 1) | 0;
        this.words = this.#entries;
        return at;
      }
    }
    this.words = new Uint32Array(ENTRY_WORDS);
    this.#waiting.push(this.words);
    return 0;
  }

  /** From here on entries belong together: place() gives them room elsewhere until endChain(). */
  beginChain(): void {
    this.#chain = new Uint32Array(8 * ENTRY_WORDS);
    this.#chainWords = 0;
  }

  get isChain(): boolean {
    return this.#chain !== null;
  }

  /** Puts the entries of the chain into the queue, one after the other, all but the last with `flag`. */
  endChain(flag: number): void {
    const chain = this.dropChain();
    for (let at = 0; at < chain.length - ENTRY_WORDS; at += ENTRY_WORDS) {
      chain[at] = (chain[at] as number) | (flag << 8);
    }
    if (chain.length > 0) {
      this.#waiting.push(chain);
      this.#moveWaiting();
    }
  }

  /** Gives the chain up. @returns its entries. */
  dropChain(): Uint32Array {
    const chain = (this.#chain as Uint32Array).slice(0, this.#chainWords);
    this.#chain = null;
    return chain;
  }

  get chainEntries(): number {
    return this.#chainWords / ENTRY_WORDS;
  }

  /** Hands over what there is. */
  submit(): Submitted {
    const { fd, submissionTail, submissionFlags } = this.#memory;
    for (;;) {
      this.#moveWaiting();
      const count = this.#inRing();
      if (count === 0) {
        return this.#waiting.length === 0 ? 'all' : 'later';
      }
      // Not later than the kernel reads it: that is in the same thread, in the call.
      this.#ring[submissionTail] = this.#tail;
      const overflow = (this.#ring[submissionFlags] as number) & IORING_SQ_CQ_OVERFLOW;
      const flags = overflow === 0 ? 0 : IORING_ENTER_GETEVENTS;
      const result = enter(SYS.io_uring_enter, fd, count, 0, flags, null, 0);
      if (result < 0) {
        if (result === -ERRNO.EINTR) {
          continue;
        }
        return result === -ERRNO.EAGAIN || result === -ERRNO.EBUSY ? 'later' : result;
      }
      if (result === 0) {
        return 'later';
      }
    }
  }

  /** Takes back what the kernel has not taken, and tells each entry's user data. */
  withdraw(tell: (userData: number) => void): void {
    const head = this.#ring[this.#memory.submissionHead] as number;
    const told: number[] = [];
    for (let index = head; index !== this.#tail; index = (index + 1) | 0) {
      told.push(this.#entries[(index & this.#mask) * ENTRY_WORDS + 8] as number);
    }
    this.#tail = head;
    this.#ring[this.#memory.submissionTail] = head;
    for (const chain of this.#waiting) {
      for (let at = 8; at < chain.length; at += ENTRY_WORDS) {
        told.push(chain[at] as number);
      }
    }
    this.#waiting = [];
    told.forEach(tell);
  }

  #inRing(): number {
    return (this.#tail - (this.#ring[this.#memory.submissionHead] as number)) | 0;
  }

  /** A chain goes into the queue whole: what is handed over later would not be linked to it. */
  #moveWaiting(): void {
    while (this.#waiting.length > 0) {
      const chain = this.#waiting[0] as Uint32Array;
      const room = this.#mask + 1 - this.#inRing();
      if (chain.length / ENTRY_WORDS > room) {
        return;
      }
      this.#waiting.shift();
      for (let from = 0; from < chain.length; from += ENTRY_WORDS) {
        const at = (this.#tail & this.#mask) * ENTRY_WORDS;
        this.#entries.set(chain.subarray(from, from + ENTRY_WORDS), at);
        this.#tail = (this.#tail + 1) | 0;
      }
    }
  }

  #chainPlace(chain: Uint32Array): number {
    const at = this.#chainWords;
    if (at === chain.length) {
      const longer = new Uint32Array(2 * at);
      longer.set(chain);
      this.#chain = longer;
    }
    this.words = this.#chain as Uint32Array;
    this.#chainWords = at + ENTRY_WORDS;
    return at;
  }
}
