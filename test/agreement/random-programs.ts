// Random valid programs of harmless calls, for the test that run and executables agree. A program is drawn as a list of
// choices and built so that link() takes it: what each choice means depends on what there is when its turn comes.

import fc from 'fast-check';
import {
  AF_UNIX,
  EFD_NONBLOCK,
  EFD_SEMAPHORE,
  F_GETFD,
  LOCK_NB,
  LOCK_SH,
  MFD_CLOEXEC,
  O_NONBLOCK,
  SEEK_CUR,
  SEEK_END,
  SEEK_SET,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
} from '../../lib/constants.js';
import type { Image } from '../../lib/program/image.js';
import { link } from '../../lib/program/link/link.js';
import type { CallName } from '../../lib/program/program.js';
import {
  type Affine,
  literal,
  type Operand,
  Program,
  type ProgramBuffer,
  type Result,
} from '../../lib/program/program.js';

/** One choice: an operation, and numbers that pick its arguments. */
interface Choice {
  readonly operation: number;
  readonly picks: readonly number[];
  readonly mayFail: boolean;
}

/** A transfer's result that cannot be negative, and what it is at most. */
interface Count {
  readonly result: Result;
  readonly most: number;
}

class Draft {
  readonly p = new Program();
  readonly fds: Result[] = [];
  readonly counts: Count[] = [];
  /** Every call's result, negative ones too: good for numbers, not for places. */
  readonly results: Result[] = [];
  /** What the program shows of itself at its end. */
  readonly shown: ProgramBuffer[] = [];
  readonly texts: ProgramBuffer[];
  readonly rooms: ProgramBuffer[];
  readonly #picks: number[] = [];
  readonly #closed = new Set<Operand>();
  #unseen = 0;
  #mayFail = false;

  constructor(texts: readonly Uint8Array[], rooms: readonly number[]) {
    this.texts = texts.map((bytes, i) => this.p.bytes(`text${i}`, bytes));
    this.rooms = rooms.map((length, i) => this.p.zeroed(`room${i}`, length));
    this.shown.push(...this.rooms, ...this.texts);
    // Or most calls would be about no descriptor at all.
    this.open('memfd_create', this.p.string('name', 'm'), MFD_CLOEXEC);
    this.open('eventfd2', 3, EFD_NONBLOCK);
  }

  take({ operation, picks, mayFail }: Choice): void {
    this.#picks.splice(0, Infinity, ...picks);
    this.#mayFail = mayFail;
    (OPERATIONS[operation % OPERATIONS.length] as (draft: Draft) => void)(this);
  }

  /** A number from 0 up to, not including, `below`. */
  pick(below: number): number {
    return (this.#picks.shift() ?? 0) % below;
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.pick(choices.length)] as T;
  }

  call(name: CallName, ...args: Operand[]): Result {
    const result = this.#mayFail ? this.p.mayFail(name, ...args) : this.p.call(name, ...args);
    this.results.push(result);
    return result;
  }

  open(name: CallName, ...args: Operand[]): void {
    this.fds.push(this.call(name, ...args));
  }

  close(): void {
    const fd = this.fd();
    this.call('close', fd);
    this.#closed.add(fd);
  }

  /**
   * Two descriptors that no step knows. A pipe's end may get the number of a descriptor closed before: those are
   * forgotten, or a write to it could raise SIGPIPE, which ends an executable and not Node.
   */
  pair(name: CallName, ...args: Operand[]): void {
    this.call(name, ...args);
    const open = this.fds.filter((fd) => !this.#closed.has(fd));
    this.fds.splice(0, Infinity, ...open);
  }

  /** A descriptor of the program's own, open or closed by now; rarely none. */
  fd(): Operand {
    return this.pick(12) === 0 || this.fds.length === 0 ? -1 : this.one(this.fds);
  }

  /** A transfer of some of a buffer, at a place and of a length that may depend on earlier transfers. */
  transfer(name: CallName, buffers: readonly ProgramBuffer[], ...rest: Operand[]): void {
    const buffer = this.one(buffers);
    const [start, length, most] = this.#part(buffer);
    const result = this.call(name, this.fd(), start, length, ...rest);
    if (!this.#mayFail) {
      this.counts.push({ result, most });
    }
  }

  #part(buffer: ProgramBuffer): [start: Affine, length: Operand, most: number] {
    const total = buffer.lengthBytes;
    const first = this.pick(2) && this.counts.length > 0 ? this.one(this.counts) : null;
    if (first === null || first.most > total) {
      const start = this.pick(total + 1);
      const length = this.pick(total - start + 1);
      return [buffer.at(start), length, length];
    }
    const second = this.pick(2) ? this.one(this.counts) : null;
    if (second === null || second.most + first.most > total) {
      return [buffer.at(first.result), literal(total).minus(first.result), total];
    }
    const sum = first.result.plus(second.result);
    return [buffer.at(sum), literal(total).minus(sum), total];
  }

  /** A buffer of its own whose contents no test may look at. */
  unseen(lengthBytes: number): ProgramBuffer {
    return this.p.zeroed(`unseen${this.#unseen++}`, lengthBytes);
  }

  /** A number: small, or calculated from any result. */
  number(): Operand {
    const base = this.pick(40) - 5;
    if (this.pick(2) === 0 || this.counts.length === 0) {
      return base;
    }
    const { result } = this.one(this.counts);
    return this.pick(2) ? result.plus(base) : literal(base).minus(result);
  }

  image(): Image {
    const ruler = this.p.bytes(
      'ruler',
      Uint8Array.from({ length: 80 }, (_, i) => 33 + i),
    );
    for (const { result } of this.counts) {
      this.p.call('write', 1, ruler, result);
    }
    for (const buffer of this.shown) {
      this.p.call('write', 1, buffer, buffer.lengthBytes);
    }
    return link(this.p);
  }
}

const OPERATIONS: readonly ((draft: Draft) => void)[] = [
  (d) => d.call(d.one(['getpid', 'getppid', 'gettid', 'sched_yield', 'getuid'] as const)),
  (d) =>
    d.open('memfd_create', d.p.string(`name${d.results.length}`, 'm'), d.one([0, MFD_CLOEXEC])),
  (d) => d.open('eventfd2', d.pick(9), EFD_NONBLOCK | d.one([0, EFD_SEMAPHORE])),
  (d) => d.open('socket', AF_UNIX, SOCK_NONBLOCK | d.one([SOCK_STREAM, SOCK_DGRAM, 9]), 0),
  (d) => d.open('dup', d.fd()),
  (d) => d.pair('pipe2', d.unseen(8), O_NONBLOCK),
  (d) =>
    d.pair('socketpair', AF_UNIX, d.one([SOCK_STREAM, SOCK_DGRAM]) | SOCK_NONBLOCK, 0, d.unseen(8)),
  (d) => d.close(),
  (d) => d.call('fcntl', d.fd(), F_GETFD, 0),
  // Shared: all eventfds of the machine have one inode, and with it one lock.
  (d) => d.call('flock', d.fd(), LOCK_SH | LOCK_NB),
  (d) => d.call('ftruncate', d.fd(), d.number()),
  (d) => d.call('lseek', d.fd(), d.number(), d.one([SEEK_SET, SEEK_SET, SEEK_CUR, SEEK_END, 99])),
  (d) => d.transfer('write', [...d.texts, ...d.rooms]),
  (d) => d.transfer('write', d.texts),
  (d) => d.transfer('read', [...d.rooms, ...d.texts]),
  (d) => d.transfer('read', d.rooms),
  (d) => {
    const length = d.pick(9);
    const result = d.call('getrandom', d.unseen(8), length, 0);
    d.results.push(result);
  },
  (d) => {
    const value = d.unseen(4);
    d.call(
      'getsockopt',
      d.fd(),
      SOL_SOCKET,
      SO_TYPE,
      value,
      d.p.bytes(`size${d.results.length}`, Uint8Array.of(4, 0, 0, 0)),
    );
    d.shown.push(value);
  },
  (d) => {
    const text = d.one(d.texts);
    const start = d.pick(text.lengthBytes);
    const { initial } = text.declaration;
    d.p.expect(text.at(start), initial.subarray(start, start + 1 + d.pick(initial.length - start)));
  },
  (d) => d.p.expect(d.one(d.rooms), Uint8Array.of(d.one([0, 0, 0, 1]))),
];

const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
const choice: fc.Arbitrary<Choice> = fc.record({
  operation: fc.nat({ max: OPERATIONS.length - 1 }),
  picks: fc.array(fc.nat({ max: 1000 }), { minLength: 8, maxLength: 8 }),
  // Mostly: or few programs would come to their end.
  mayFail: fc.integer({ min: 0, max: 9 }).map((tenth) => tenth < 7),
});

/** Images of such programs. */
export const randomImage: fc.Arbitrary<Image> = fc
  .record({
    texts: fc.array(bytes, { minLength: 1, maxLength: 3 }),
    rooms: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
    choices: fc.array(choice, { maxLength: 14 }),
  })
  .map(({ texts, rooms, choices }) => {
    const draft = new Draft(texts, rooms);
    for (const one of choices) {
      draft.take(one);
    }
    return draft.image();
  });
