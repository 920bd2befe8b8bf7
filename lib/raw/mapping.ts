// Memory that mmap(2) gave, as an ArrayBuffer: its pages are unmapped when nobody has the buffer any more, when it is
// closed, or when the environment ends. Who gives it to a call that goes on after the return to JavaScript, on a thread or
// in a ring, holds it until the kernel is done. What may be mapped is checked by whoever asks (async/mapped-memory.ts).
//
// Each mapping has a record that the addon reads too (native/mapping.h), because a buffer may outlive what is known of it
// here: ArrayBuffer.prototype.transfer moves its pages to another one, and the collector may take both.

import type { Bytes } from '../kernel/arg.js';
import { bufferOf, lengthBytesOf } from '../kernel/memory.js';
import { checked, SyscallError } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import {
  MAP_ANONYMOUS,
  MAP_FIXED,
  MAP_NORESERVE,
  MAP_PRIVATE,
  PROT_NONE,
} from '../kernel/tables/process-constants.js';
import { readCall } from './arguments.js';
import { cross } from './crossing.js';
import { native } from './native.js';
import { atEnd } from './owned-fds.js';
import { unchecked } from './unchecked.js';

/** What mmap(2) is given; all of it is right. */
export interface MapRequest {
  readonly lengthBytes: number;
  readonly prot: number;
  readonly flags: number;
  readonly fd: number;
  readonly offset: number;
}

/** As many as the kernel lets a process have, by its default vm.max_map_count. */
const RECORDS = 65_536;
const RECORD_WORDS = 3;
const ADDRESS_TABLE = 1;
const RECORD_COUNT = 2;
const NO_EXTERNAL_BUFFERS = 22;

/** The table of records, made with the first one. */
let words: BigUint64Array | null = null;
/** The same: the counts of a record are its last two. */
let counts: Int32Array;
let tableAddress: number;
let last = 0;

const known = new WeakMap<ArrayBufferLike, Mapping>();

/** The mapping that memory lies in, if it is one that was made here. */
export const mappingOf = (memory: Bytes): Mapping | undefined => known.get(bufferOf(memory));

export class Mapping {
  readonly buffer: ArrayBuffer;
  readonly address: number;
  readonly lengthBytes: number;
  /** The index of `held` in `counts`. */
  readonly #held: number;
  #isClosed = false;

  /** For mapBuffer() alone. */
  constructor(buffer: ArrayBuffer, address: number, lengthBytes: number, held: number) {
    this.buffer = buffer;
    this.address = address;
    this.lengthBytes = lengthBytes;
    this.#held = held;
  }

  /** One call more that the kernel makes with the memory: it stays where it is, whatever becomes of the buffer. */
  hold(): void {
    (counts[this.#held] as number)++;
  }

  /** One fewer. */
  release(): void {
    (counts[this.#held] as number)--;
  }

  /** hold(), for a call on a thread of the pool, which nobody waits for when the environment ends. */
  lend(): void {
    this.hold();
    (counts[this.#held + 1] as number)++;
  }

  /** release() after lend(). */
  takeBack(): void {
    this.release();
    (counts[this.#held + 1] as number)--;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /**
   * Gives the pages back now, and what else they held, such as a file: every view of the buffer has length 0 from then on.
   * @throws Error when calls go on with the memory, or it was closed before; nothing has changed then.
   */
  close(): void {
    if (this.#isClosed) {
      throw new Error('the mapping was closed before');
    }
    const held = counts[this.#held] as number;
    if (held !== 0) {
      throw new Error(
        `the mapping cannot be closed while ${held === 1 ? 'a call goes' : `${held} calls go`} on with its memory: wait for ${held === 1 ? 'it' : 'them'}, or abort ${held === 1 ? 'it' : 'them'}`,
      );
    }
    this.#isClosed = true;
    if (lengthBytesOf(this.buffer) === 0) {
      return; // Another buffer has the pages now, and gives them back when it is collected.
    }
    cross(() => native.mapped(this.buffer), NO_CALL);
    // The addon unmaps when the event loop goes round, which may be late. Not here: the addresses must stay taken until
    // then. Where it has done so at once the record is free.
    const table = words as BigUint64Array;
    if (Number(table[recordAt(this.#held)]) === this.address) {
      const flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE;
      unchecked(SYS.mmap, this.address, this.lengthBytes, PROT_NONE, flags, -1, 0);
    }
  }
}

const NO_CALL = readCall(0, [], 0);

/** The index in `words` of the record whose `held` is at this index in `counts`. */
const recordAt = (held: number): number => held / 2 - (RECORD_WORDS - 1);

/**
 * Maps memory.
 * @throws SyscallError of mmap, ENOMEM also when there are 65,536 mappings; Error where the runtime forbids buffers of
 * memory that is not its own.
 */
export function mapBuffer({ lengthBytes, prot, flags, fd, offset }: MapRequest): Mapping {
  const at = freeRecord();
  const table = words as BigUint64Array;
  const address = checked(
    'mmap',
    unchecked(SYS.mmap, 0, lengthBytes, prot, flags, fd, offset),
    fd < 0 ? {} : { detail: `fd ${fd}` },
  );
  table[at] = BigInt(address);
  table[at + 1] = BigInt(lengthBytes);
  const held = 2 * at + 2 * (RECORD_WORDS - 1);
  counts[held] = counts[held + 1] = 0;
  let buffer: ArrayBuffer | undefined;
  let thrown: unknown;
  const door = () => {
    try {
      buffer = native.mapped();
    } catch (error) {
      thrown = error;
    }
  };
  const status = cross(door, readCall(0, [tableAddress + 8 * at], 1));
  if (buffer === undefined) {
    table[at] = 0n;
    unchecked(SYS.munmap, address, lengthBytes);
    throw new Error(
      status === NO_EXTERNAL_BUFFERS
        ? 'this runtime allows no buffer of memory that it did not allocate itself, as runtimes with a V8 sandbox (Electron): mapped memory is not to be had'
        : `the runtime makes no buffer of ${lengthBytes} mapped bytes (napi_status ${status})`,
      thrown === undefined ? {} : { cause: thrown },
    );
  }
  guard(buffer);
  const mapping = new Mapping(buffer, address, lengthBytes, held);
  known.set(buffer, mapping);
  return mapping;
}

/** The index in `words` of a record that is free. */
function freeRecord(): number {
  words ??= makeTable();
  for (let tried = 0; tried < RECORDS; tried++) {
    last = (last + 1) % RECORDS;
    if (words[last * RECORD_WORDS] === 0n) {
      return last * RECORD_WORDS;
    }
  }
  throw new SyscallError('mmap', -12, { detail: `there are ${RECORDS} mappings` });
}

function makeTable(): BigUint64Array {
  const table = new BigUint64Array(RECORDS * RECORD_WORDS);
  counts = new Int32Array(table.buffer);
  tableAddress = Number(native.address(table));
  const end = atEnd();
  end[ADDRESS_TABLE] = BigInt(tableAddress);
  end[RECORD_COUNT] = BigInt(RECORDS);
  return table;
}

/** Node transfers the buffer nowhere; that the language's own methods do not take its memory away either is ours to see to. */
function guard(buffer: ArrayBuffer): void {
  const value = (): never => {
    throw new TypeError('mapped memory cannot be transferred: it stays where it is');
  };
  Object.defineProperties(buffer, { transfer: { value }, transferToFixedLength: { value } });
}
