// A random program while it is being drawn: a list of choices becomes calls that link() takes. What a choice means depends
// on what there is when its turn comes, so any list of choices is a program, and so is what is left when some are removed.

import { EFD_NONBLOCK, MFD_CLOEXEC } from '../../lib/constants.js';
import type { Image } from '../../lib/program/image.js';
import { link } from '../../lib/program/link/link.js';
import {
  type Affine,
  type CallName,
  literal,
  type Operand,
  Program,
  type ProgramBuffer,
  type Result,
} from '../../lib/program/program.js';

/** One choice: an operation, how often it is done in a row, and numbers that pick its arguments. */
export interface Choice {
  readonly operation: number;
  readonly times: number;
  readonly picks: readonly number[];
  readonly mayFail: boolean;
}

/** What a program is drawn from. */
export interface Recipe {
  /** Of registers and words in the target's calls: what differs in meaning for 32 bits is not drawn. */
  readonly wordBits: 32 | 64;
  readonly texts: readonly Uint8Array[];
  readonly rooms: readonly number[];
  readonly choices: readonly Choice[];
  /** Whether it begins with descriptors of its own, or most calls would be about none. */
  readonly opens: boolean;
  /** How it ends, where an executable is made of it: undefined for the readers that cannot become another program. */
  readonly end?: Ending;
}

/** By its own end, or in another program: with its own arguments, with others, after one that is not there. */
export type Ending = 'exit' | 'own arguments' | 'other arguments' | 'second try';

/** What every executable is started with. */
export const ARGUMENTS = ['/bin/echo', 'one', 'two words'];
export const ENVIRONMENT = { AGREEMENT: 'as it was' };

/** A transfer's result that cannot be negative, and what it is at most. */
interface Count {
  readonly result: Result;
  readonly most: number;
}

/** A part of a buffer. */
interface Span {
  readonly start: Affine;
  readonly length: Operand;
  readonly most: number;
}

type Operation = (draft: Draft) => void;

/** Where a length or a number stops fitting in a byte, in an operand or in a word, and next to it. */
const LENGTHS = [0, 1, 6, 126, 127, 128, 129, 254, 255, 256, 257, 300, 65_534, 65_535, 65_536];
const NUMBERS_OF_32_BITS = [
  -1, -127, -128, -129, -255, -256, -257, 127, 128, 129, 255, 256, 257, 32_767, 32_768, 65_535,
  65_536, 70_000, -65_536,
];
const LARGE_OF_32_BITS = [
  2 ** 31 - 1,
  2 ** 31 - 2,
  -(2 ** 31),
  -(2 ** 31) + 1,
  2 ** 24,
  0x12345678,
];
const LARGE_OF_64_BITS: readonly (number | bigint)[] = [
  2 ** 31,
  2 ** 31 + 1,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 32 + 1,
  -(2 ** 31) - 1,
  -(2 ** 32),
  -(2 ** 32) - 1,
  0x1234_5678_9abc,
  2n ** 63n - 1n,
  -(2n ** 63n),
  2n ** 64n - 1n,
  2n ** 62n,
  0xffff_0000_ffffn,
];

export class Draft {
  readonly p = new Program();
  readonly fds: Result[] = [];
  readonly counts: Count[] = [];
  /** What the program shows of itself at its end. */
  readonly shown: { readonly start: Affine; readonly length: number }[] = [];
  readonly texts: ProgramBuffer[];
  readonly rooms: ProgramBuffer[];
  readonly #wordBits: 32 | 64;
  #picks: number[] = [];
  readonly #closed = new Set<Operand>();
  readonly #once = new Map<string, ProgramBuffer>();
  #buffers = 0;
  /** What is added to the pick of a length. */
  #lengthPick = 0;
  #mayFail = false;
  /** Whether the results of the choice are used later: code may do more with those that are not. */
  #isCounted = false;

  constructor({ wordBits, texts, rooms, opens }: Recipe) {
    this.#wordBits = wordBits;
    this.texts = texts.map((bytes, i) => this.p.bytes(`text${i}`, bytes));
    this.rooms = rooms.map((length, i) => this.p.zeroed(`room${i}`, length));
    if (opens) {
      this.open('memfd_create', this.path('m'), MFD_CLOEXEC);
      this.open('eventfd2', 3, EFD_NONBLOCK);
    }
  }

  /** Does the operation as often as it is to be, each time with another length: calls that differ in one argument. */
  take({ times, picks, mayFail }: Choice, operation: Operation): void {
    this.#mayFail = mayFail;
    this.#isCounted = (picks.at(-2) as number) % 2 === 1;
    for (let time = 0; time < times; time++) {
      this.#picks = [...picks];
      this.#lengthPick = time * (picks.at(-1) as number);
      operation(this);
    }
  }

  /** A number from 0 up to, not including, `below`. */
  pick(below: number): number {
    return (this.#picks.shift() ?? 0) % below;
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.pick(choices.length)] as T;
  }

  call(name: CallName, ...args: Operand[]): Result {
    return this.#mayFail ? this.p.mayFail(name, ...args) : this.p.call(name, ...args);
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

  /** The memory file that every program begins with. */
  get file(): Result {
    return this.fds[0] ?? this.p.call('memfd_create', this.path('again'), MFD_CLOEXEC);
  }

  /** A transfer of some of a buffer, at a place and of a length that may depend on earlier transfers. */
  transfer(
    name: CallName,
    fd: Operand,
    buffers: readonly ProgramBuffer[],
    ...rest: readonly Operand[]
  ): void {
    const buffer = this.one(buffers);
    const { start, length, most } = this.span(buffer);
    this.count(this.call(name, fd, start, length, ...rest), most);
    if (/^p?read/.test(name)) {
      this.show(buffer, buffer.lengthBytes);
    }
  }

  count(result: Result, most: number): void {
    if (!this.#mayFail && this.#isCounted) {
      this.counts.push({ result, most });
    }
  }

  span(buffer: ProgramBuffer): Span {
    const total = buffer.lengthBytes;
    const first = this.pick(3) === 0 && this.counts.length > 0 ? this.one(this.counts) : null;
    if (first === null || first.most > total) {
      const start = this.pick(4) === 0 ? this.pick(total + 1) : 0;
      const length = this.length(total - start);
      return { start: buffer.at(start), length, most: length };
    }
    const second = this.pick(2) ? this.one(this.counts) : null;
    if (second === null || second.most + first.most > total) {
      const length = literal(total).minus(first.result);
      return { start: buffer.at(first.result), length, most: total };
    }
    const sum = first.result.plus(second.result);
    return { start: buffer.at(sum), length: literal(total).minus(sum), most: total };
  }

  /** A length of at most that, mostly one next to a boundary. */
  length(most: number): number {
    const possible = [...LENGTHS.filter((length) => length <= most), most, Math.max(0, most - 1)];
    return this.pick(4) === 0
      ? this.pick(most + 1)
      : (possible[(this.pick(1000) + this.#lengthPick) % possible.length] as number);
  }

  /** A path, or any text that ends in a NUL; the same text is the same buffer. */
  path(text: string): ProgramBuffer {
    return this.#declareOnce(text, () => this.p.string(`path${this.#buffers++}`, text));
  }

  /** Constant bytes; the same bytes are the same buffer. */
  constant(bytes: Uint8Array): ProgramBuffer {
    return this.#declareOnce(`bytes ${bytes}`, () =>
      this.p.bytes(`constant${this.#buffers++}`, bytes),
    );
  }

  #declareOnce(key: string, declare: () => ProgramBuffer): ProgramBuffer {
    const buffer = this.#once.get(key) ?? declare();
    this.#once.set(key, buffer);
    return buffer;
  }

  /** A buffer of its own whose contents no test may look at, because they differ from run to run. */
  unseen(lengthBytes: number): ProgramBuffer {
    return this.p.zeroed(`unseen${this.#buffers++}`, lengthBytes);
  }

  /** A buffer that starts as these bytes and is written to: none that others share. */
  variable(bytes: Uint8Array): ProgramBuffer {
    return this.p.bytes(`variable${this.#buffers++}`, bytes);
  }

  /** Once, however often it is asked for. */
  show(start: Affine, length: number): void {
    if (this.shown.every((other) => other.start !== start)) {
      this.shown.push({ start, length });
    }
  }

  /** A number of which the call takes no more than 32 bits: small, at a boundary, or calculated from a result. */
  word(): Operand {
    return this.#calculated(
      this.one([
        () => this.pick(40) - 5,
        () => this.one(NUMBERS_OF_32_BITS),
        () => this.one(LARGE_OF_32_BITS),
      ])(),
    );
  }

  /** A number of which the call takes all the bits of a word; on 32 bits one that keeps files below 2 GiB. */
  offset(): Operand {
    const base = this.one([
      () => this.pick(40) - 5,
      () => this.one(NUMBERS_OF_32_BITS),
      () => this.one(this.#wordBits === 64 ? [...LARGE_OF_32_BITS, ...LARGE_OF_64_BITS] : [3]),
    ])();
    // ia32 passes it in two words, and refuses one whose upper word depends on a result.
    return this.#wordBits === 64
      ? this.#calculated(base)
      : this.#calculated(base, (result) => result.plus(base < 0 ? 0 : base));
  }

  /** A literal of 64 bits also where the target's words have 32. */
  wideOffset(): Operand {
    return this.one([
      () => this.pick(40) - 5,
      () => this.one(NUMBERS_OF_32_BITS),
      () => this.one([...LARGE_OF_32_BITS, ...LARGE_OF_64_BITS]),
    ])();
  }

  #calculated(
    base: number | bigint,
    from = (result: Result): Operand =>
      this.pick(2) ? result.plus(base) : literal(base).minus(result),
  ): Operand {
    if (this.pick(2) === 0 || this.counts.length === 0) {
      return base;
    }
    return from(this.one(this.counts).result);
  }

  /** A number goes into a buffer: a literal or what a transfer counted. */
  store(): void {
    const room = this.one(this.rooms);
    const width = this.one([1, 2, 4, 8] as const);
    if (room.lengthBytes < width) {
      return;
    }
    const place = room.at(this.pick(room.lengthBytes - width + 1));
    // ia32 has no 8 bytes of a result to store, and refuses it.
    const isWide = width === 8 && this.#wordBits === 32;
    this.p.store(place, isWide ? this.wideOffset() : this.word(), width);
    this.show(room, room.lengthBytes);
  }

  /** A count is within bounds, or just outside them. */
  bounds(): void {
    const { result, most } =
      this.counts.length > 0 ? this.one(this.counts) : { result: 7, most: 7 };
    const value = typeof result === 'number' ? literal(result) : result;
    const least = this.one([0, 0, -1, -(2 ** 31), 1]);
    this.p.expectResult(value, { atLeast: least, atMost: most + this.one([1, 1, 70_000, 0]) });
  }

  /** What writev writes: structs whose pointers lead into other buffers. */
  gather(): void {
    const pieces = Array.from({ length: 1 + this.pick(3) }, () => {
      const text = this.one(this.texts);
      const start = this.pick(text.lengthBytes + 1);
      return { iov_base: text.at(start), iov_len: this.length(text.lengthBytes - start) };
    });
    const vector = this.p.struct('iovec', pieces, `vector${this.#buffers++}`);
    this.call('writev', this.one([1, this.file]), vector, pieces.length);
  }

  /** What preadv reads into: the same the other way round. */
  scatter(): void {
    const room = this.one(this.rooms);
    const half = room.lengthBytes >> 1;
    const pieces = [
      { iov_base: room.at(half), iov_len: room.lengthBytes - half },
      { iov_base: room, iov_len: half },
    ];
    const vector = this.p.struct('iovec', pieces, `vector${this.#buffers++}`);
    this.call('preadv', this.file, vector, 2, this.pick(300), 0);
    this.show(room, room.lengthBytes);
  }

  /** The process's own arguments: one that is there, and one that is not. */
  arguments(): void {
    const [one, words, none] = [this.p.argv(2), this.p.argv(3), this.p.argv(4)];
    this.p.expectResult(none, { atLeast: 0, atMost: 0 });
    this.call('write', 1, words.plus(this.pick(4)), 1 + this.pick(5));
    this.call('write', 1, one, 3);
  }

  /** The last steps: the process becomes another program. */
  become(end: Ending): void {
    const { p } = this;
    if (end === 'second try') {
      p.mayFail('execve', this.path('/no/such/program'), p.argvFrom(0), p.environment);
    }
    if (end === 'own arguments' || end === 'second try') {
      p.call('execve', p.argv(1), p.argvFrom(1), p.environment);
    } else if (end === 'other arguments') {
      const words = ['sh', '-c', 'echo "$AGREEMENT, $0, $1"', 'zero', 'first'];
      const argv = p.pointers('argv', [...words.map((word) => this.path(word)), null]);
      const changed = p.pointers('environ', [this.path('AGREEMENT=changed'), null]);
      p.call('execve', this.path('/bin/sh'), argv, changed);
    }
  }

  /** Ends the program: it writes its counts as so many letters, and what its buffers then hold. */
  end(): void {
    const most = Math.max(80, ...this.counts.map((count) => count.most));
    const ruler =
      most <= 80
        ? this.p.bytes(
            'ruler',
            Uint8Array.from({ length: 80 }, (_, i) => 33 + i),
          )
        : this.p.zeroed('ruler', most);
    for (const { result } of this.counts) {
      this.p.call('write', 1, ruler, result);
    }
    for (const { start, length } of this.shown) {
      this.p.call('write', 1, start, length);
    }
  }
}

/** A program drawn: its Image, and which choice each step comes from (null: none, it is there in any case). */
export interface Drawn {
  readonly image: Image;
  readonly choiceOfStep: readonly (number | null)[];
}

export function draw(recipe: Recipe, operations: readonly Operation[]): Drawn {
  const draft = new Draft(recipe);
  const choiceOfStep: (number | null)[] = draft.p.steps.map(() => null);
  for (const [index, choice] of recipe.choices.entries()) {
    draft.take(choice, operations[choice.operation % operations.length] as Operation);
    while (choiceOfStep.length < draft.p.steps.length) {
      choiceOfStep.push(index);
    }
  }
  draft.end();
  if (recipe.end !== undefined) {
    if (recipe.end !== 'exit') {
      draft.arguments();
    }
    draft.become(recipe.end);
  }
  return { image: link(draft.p), choiceOfStep };
}
