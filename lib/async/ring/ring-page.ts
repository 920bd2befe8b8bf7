// A page for each ring that is shared with the kernel and with the environment's end. Its first part is struct Ring of
// native/ring.h: when a worker is terminated no JavaScript runs any more, and the addon waits by it until the kernel is done
// with the memory of all calls. Its second part is where the kernel writes the credentials of the process, on each look.

import { SYS } from '../../kernel/syscall-numbers.js';
import { atEnd } from '../../raw/owned-fds.js';
import { rawSyscall } from '../../raw/raw-syscall.js';
import type { RingMemory } from './ring-setup.js';

// In words of 32 bits.
const FD = 2;
const FINISHED = 3;
const SUBMISSION_HEAD = 4;
const COMPLETION_HEAD = 6;
const COMPLETION_TAIL = 8;
const COMPLETIONS = 10;
const COMPLETION_MASK = 12;
const USERS = 16;
const GROUPS = 20;
const MORE_GROUPS = 24;
const MOST_GROUPS = 1024 - MORE_GROUPS;

/** Of AtEnd: the address of the first ring's page. */
const FIRST_RING = 0;

/** Last made first, as the pages lead from one to the next. */
const pages: RingPage[] = [];

export class RingPage {
  readonly #words: Int32Array;
  readonly #next: BigUint64Array;
  readonly address: number;
  readonly #credentials: Int32Array;

  constructor(memory: RingMemory) {
    const { page, ringAddress } = memory;
    const words = new Int32Array(page.buffer, 0, 1024);
    const addresses = new BigUint64Array(page.buffer, 0, 8);
    const put = (at: number, index: number) => {
      addresses[at / 2] = BigInt(ringAddress + 4 * index);
    };
    words[FD] = memory.fd;
    words[COMPLETION_MASK] = memory.completionEntries - 1;
    put(SUBMISSION_HEAD, memory.submissionHead);
    put(COMPLETION_HEAD, memory.completionHead);
    put(COMPLETION_TAIL, memory.completionTail);
    put(COMPLETIONS, memory.completions);
    this.#words = words;
    this.#next = addresses;
    this.address = page.address;
    addresses[0] = BigInt(addressOf(pages[0]));
    atEnd()[FIRST_RING] = BigInt(page.address);
    pages.unshift(this);
    this.#readCredentials();
    this.#credentials = words.slice(USERS, MORE_GROUPS + this.#groupCount);
  }

  #groupCount = 0;

  /** Completions after which a call was over: as many as entries were taken, when nothing is in flight. */
  set finished(count: number) {
    this.#words[FINISHED] = count;
  }

  /** Whether users and groups of the process are those that they were at first. */
  get hasSameCredentials(): boolean {
    const count = this.#groupCount;
    this.#readCredentials();
    if (this.#groupCount !== count) {
      return false;
    }
    const before = this.#credentials;
    for (let index = 0; index < before.length; index++) {
      if (before[index] !== this.#words[USERS + index]) {
        return false;
      }
    }
    return true;
  }

  /** The environment's end need not look any more: nothing is in flight. */
  close(): void {
    const at = pages.indexOf(this);
    const next = BigInt(addressOf(pages[at + 1]));
    const before = pages[at - 1];
    if (before === undefined) {
      atEnd()[FIRST_RING] = next;
    } else {
      before.#next[0] = next;
    }
    pages.splice(at, 1);
  }

  #readCredentials(): void {
    const { unchecked } = rawSyscall;
    const users = this.address + 4 * USERS;
    const groups = this.address + 4 * GROUPS;
    const more = this.address + 4 * MORE_GROUPS;
    unchecked(SYS.getresuid, users, users + 4, users + 8);
    unchecked(SYS.getresgid, groups, groups + 4, groups + 8);
    // EINVAL when there are more: a change among so many is then not seen.
    this.#groupCount = Math.max(0, unchecked(SYS.getgroups, MOST_GROUPS, more));
  }
}

const addressOf = (page: RingPage | undefined): number => page?.address ?? 0;
