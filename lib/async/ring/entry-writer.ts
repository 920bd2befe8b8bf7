// Writes a call's entry: each argument as the word that it is, memory in place where it is mapped, else as a copy. struct
// io_uring_sqe.

import type { Arg } from '../../kernel/arg.js';
import { bytesOf, lengthBytesOf } from '../../kernel/memory.js';
import {
  IORING_OP_READ,
  IORING_OP_READ_FIXED,
  IORING_OP_WRITE,
  IORING_OP_WRITE_FIXED,
  IOSQE_FIXED_FILE,
} from '../../kernel/tables/system-constants.js';
import { type Mapping, mappingOf } from '../../raw/mapping.js';
import { CallMemory } from './call-memory.js';
import type { ArgumentPlan, CallPlan } from './call-plan.js';
import type { Operation } from './operation.js';
import type { RingCore } from './ring-core.js';

/** What differs from the plan. */
export interface Particulars {
  opcode?: number;
  fd?: number;
  off?: number | bigint;
  addr?: number | bigint;
  len?: number;
  flags?: number;
  index?: number;
  /** IOSQE_FIXED_FILE. */
  fixedFile?: boolean;
}

/** What a call has of memory, in the simplest form: nothing, one mapping that is held, or more. */
export type Holding = Mapping | CallMemory | null;

const LOW = 2 ** 32;
/** As many bytes as the kernel reads or writes at a time. */
const MOST_BYTES = 0x7fff_f000;
const encoder = new TextEncoder();

const low = new Uint32Array(6);
const high = new Uint32Array(6);

function put(index: number, word: number | bigint): void {
  if (typeof word === 'bigint') {
    low[index] = Number(BigInt.asUintN(32, word));
    high[index] = Number(BigInt.asUintN(32, word >> 32n));
  } else {
    const lower = word >>> 0;
    low[index] = lower;
    high[index] = (word - lower) / LOW;
  }
}

export class EntryWriter {
  readonly #core: RingCore;
  readonly #plan: CallPlan;
  readonly #headWord: number;
  /** The index of the registered buffer that the last memory is in, or -1. */
  #bufferIndex = -1;

  constructor(core: RingCore, plan: CallPlan) {
    this.#core = core;
    this.#plan = plan;
    this.#headWord = plan.entry.opcode;
  }

  /**
   * Reads arguments that were found to be right into words, and takes what memory they need: to be written by write() at once.
   * @throws SyscallError: ENOMEM.
   */
  read(args: readonly Arg[], memory: CallMemory | null): Holding {
    let holding: Holding = memory;
    const plans = this.#plan.arguments;
    this.#bufferIndex = -1;
    for (let index = 0; index < plans.length; index++) {
      const value = args[index] as Arg;
      if (typeof value === 'number') {
        const lower = value >>> 0;
        low[index] = lower;
        high[index] = (value - lower) / LOW;
      } else if (value === null) {
        low[index] = high[index] = 0;
      } else if (typeof value === 'bigint') {
        put(index, value);
      } else {
        holding = this.#readMemory(index, value, args, holding);
      }
    }
    return holding;
  }

  #readMemory(index: number, value: unknown, args: readonly Arg[], holding: Holding): Holding {
    const plan = this.#plan.arguments[index] as ArgumentPlan;
    if (typeof value === 'string') {
      const memory = this.#more(holding);
      const piece = memory.take(3 * value.length + 1);
      const { written } = encoder.encodeInto(value, piece.bytes);
      piece.bytes[written] = 0;
      put(index, piece.address);
      return memory;
    }
    const bytes = value as Uint8Array;
    const mapping = this.#plan.copies ? undefined : mappingOf(bytes);
    if (mapping !== undefined) {
      const view = bytesOf(bytes);
      put(index, mapping.address + view.byteOffset);
      if (this.#core.bufferIndexes.size > 0) {
        this.#bufferIndex = this.#core.bufferIndexes.get(mapping) ?? -1;
      }
      if (holding === null) {
        mapping.hold();
        return mapping;
      }
      const memory = this.#more(holding);
      memory.hold(mapping);
      return memory;
    }
    const memory = this.#more(holding);
    const view = bytesOf(bytes);
    const lengthBytes = lengthBytesOf(view);
    const { counter, elementBytes, isWritten, isResult } = plan;
    const count = counter === -1 ? -1 : Number(args[counter]);
    const usedBytes = counter === -1 || elementBytes === 0 ? lengthBytes : count * elementBytes;
    const { address } = memory.copy(view, usedBytes, isWritten, isResult);
    put(index, address);
    return memory;
  }

  #more(holding: Holding): CallMemory {
    if (holding instanceof CallMemory) {
      return holding;
    }
    const memory = new CallMemory(this.#core.copies);
    if (holding !== null) {
      memory.hold(holding);
      holding.release(); // It is held once.
    }
    return memory;
  }

  /** Writes the entry of an operation with the words that read() left. */
  write(operation: Operation, particulars: Particulars | null): void {
    const { sources, constants, lengthArgument, cutsLength } = this.#plan;
    const s = sources as unknown as [number, number, number, number, number, number, number];
    if (lengthArgument !== -1 && (high[lengthArgument] !== 0 || cutsLength)) {
      this.#checkLength(lengthArgument, cutsLength);
    }
    let head = this.#headWord;
    let buffer = 0;
    if (this.#bufferIndex !== -1) {
      if (head === IORING_OP_READ || head === IORING_OP_WRITE) {
        head = head === IORING_OP_READ ? IORING_OP_READ_FIXED : IORING_OP_WRITE_FIXED;
        buffer = this.#bufferIndex;
      }
    }
    const at = this.#core.enter(operation);
    const { words } = this.#core.queue;
    words[at] = head;
    words[at + 1] = s[0] < 0 ? (constants[0] as number) : (low[s[0]] as number);
    if (s[1] < 0) {
      words[at + 2] = constants[1] as number;
      words[at + 3] = (constants[1] as number) < 0 ? 0xffff_ffff : 0;
    } else {
      words[at + 2] = low[s[1]] as number;
      words[at + 3] = high[s[1]] as number;
    }
    if (s[2] < 0) {
      words[at + 4] = words[at + 5] = 0;
    } else {
      words[at + 4] = low[s[2]] as number;
      words[at + 5] = high[s[2]] as number;
    }
    words[at + 6] = s[3] < 0 ? (constants[3] as number) : (low[s[3]] as number);
    words[at + 7] = s[4] < 0 ? (constants[4] as number) : (low[s[4]] as number);
    words[at + 8] = operation.index;
    words[at + 9] = operation.generation;
    words[at + 10] = buffer;
    words[at + 11] = s[5] < 0 ? 0 : (low[s[5]] as number);
    if (s[6] < 0) {
      words[at + 12] = words[at + 13] = 0;
    } else {
      words[at + 12] = low[s[6]] as number;
      words[at + 13] = high[s[6]] as number;
    }
    words[at + 14] = words[at + 15] = 0;
    if (particulars !== null) {
      this.#apply(words, at, particulars);
    }
  }

  #checkLength(index: number, cutsLength: boolean): void {
    if (cutsLength) {
      if (high[index] !== 0 || (low[index] as number) > MOST_BYTES) {
        low[index] = MOST_BYTES;
      }
    } else if (high[index] !== 0xffff_ffff || (low[index] as number) < 0x8000_0000) {
      const { name, arguments: args } = this.#plan;
      throw new RangeError(
        `${name}: ${(args[index] as ArgumentPlan).name} has more than 32 bits, which is all that io_uring has for it`,
      );
    }
  }

  #apply(words: Uint32Array, at: number, particulars: Particulars): void {
    const { opcode, fd, flags, len, index, addr, off, fixedFile } = particulars;
    if (opcode !== undefined) {
      words[at] = opcode;
    }
    if (fd !== undefined) {
      words[at + 1] = fd;
    }
    if (len !== undefined) {
      words[at + 6] = len;
    }
    if (fixedFile === true) {
      words[at] = (words[at] as number) | (IOSQE_FIXED_FILE << 8);
    }
    if (flags !== undefined) {
      words[at + 7] = flags;
    }
    if (index !== undefined) {
      words[at + 11] = index;
    }
    if (addr !== undefined) {
      putWord(words, at + 4, addr);
    }
    if (off !== undefined) {
      putWord(words, at + 2, off);
    }
  }
}

function putWord(words: Uint32Array, at: number, word: number | bigint): void {
  const whole = BigInt(word);
  words[at] = Number(BigInt.asUintN(32, whole));
  words[at + 1] = Number(BigInt.asUintN(32, whole >> 32n));
}
