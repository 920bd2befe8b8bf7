// Buffers that the kernel takes from for what it receives, when something comes and not before: a ring of them in memory that
// both share. What is in one is copied out as soon as its completion is read, and the kernel has it again.
// io_uring_register(2), IORING_REGISTER_PBUF_RING.

import { packStruct } from '../../kernel/struct.js';
import { checked } from '../../kernel/syscall-error.js';
import { SYS } from '../../kernel/syscall-numbers.js';
import {
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  PROT_READ,
  PROT_WRITE,
} from '../../kernel/tables/process-constants.js';
import { IORING_REGISTER_PBUF_RING } from '../../kernel/tables/system-constants.js';
import { type Mapping, mapBuffer } from '../../raw/mapping.js';
import { rawSyscall } from '../../raw/raw-syscall.js';

/** How many there are, a power of two, and the length of each. */
export interface BufferSizes {
  readonly count: number;
  readonly lengthBytes: number;
}

/** The one group of a ring. */
export const BUFFER_GROUP = 0;

// struct io_uring_buf: u64 addr, u32 len, u16 bid, u16 resv; that of the first is the ring's tail.
const ENTRY_BYTES = 16;
const TAIL = 7;
const PAGE_BYTES = 4096;

export class ProvidedBuffers {
  readonly #sizes: BufferSizes;
  readonly #mapping: Mapping;
  readonly #entries: DataView;
  readonly #tail: Uint16Array;
  readonly #buffersAt: number;
  #given = 0;

  /** @throws SyscallError: ENOMEM, also past RLIMIT_MEMLOCK. */
  constructor(ringFd: number, sizes: BufferSizes) {
    const { count, lengthBytes } = sizes;
    const ringBytes = Math.ceil((count * ENTRY_BYTES) / PAGE_BYTES) * PAGE_BYTES;
    const mapping = mapBuffer({
      lengthBytes: ringBytes + count * lengthBytes,
      prot: PROT_READ | PROT_WRITE,
      flags: MAP_PRIVATE | MAP_ANONYMOUS,
      fd: -1,
      offset: 0,
    });
    this.#sizes = sizes;
    this.#mapping = mapping;
    this.#entries = new DataView(mapping.buffer, 0, ringBytes);
    this.#tail = new Uint16Array(mapping.buffer, 0, TAIL + 1);
    this.#buffersAt = ringBytes;
    const registration = packStruct('io_uring_buf_reg', {
      ring_addr: BigInt(mapping.address),
      ring_entries: count,
      bgid: BUFFER_GROUP,
    });
    const result = rawSyscall(
      SYS.io_uring_register,
      ringFd,
      IORING_REGISTER_PBUF_RING,
      registration,
      1,
    );
    if (result < 0) {
      mapping.close();
    }
    checked('io_uring_register', result, { detail: 'buffers for what is received' });
    mapping.hold(); // The environment's end gives it back only when the kernel is done.
    for (let id = 0; id < count; id++) {
      this.#give(id);
    }
  }

  /** A copy of what the kernel wrote to a buffer, which it has again from then on. */
  take(id: number, lengthBytes: number): Uint8Array {
    const at = this.#buffersAt + id * this.#sizes.lengthBytes;
    const copy = new Uint8Array(lengthBytes);
    copy.set(new Uint8Array(this.#mapping.buffer, at, lengthBytes));
    this.#give(id);
    return copy;
  }

  /** The kernel is done with them: the ring is no more. */
  close(): void {
    this.#mapping.release();
    this.#mapping.close();
  }

  #give(id: number): void {
    const { count, lengthBytes } = this.#sizes;
    const at = (this.#given & (count - 1)) * ENTRY_BYTES;
    const address = this.#mapping.address + this.#buffersAt + id * lengthBytes;
    this.#entries.setBigUint64(at, BigInt(address), true);
    this.#entries.setUint32(at + 8, lengthBytes, true);
    this.#entries.setUint16(at + 12, id, true);
    this.#given = (this.#given + 1) & 0xffff;
    Atomics.store(this.#tail, TAIL, this.#given);
  }
}
