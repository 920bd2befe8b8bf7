// A batch of datagrams for sendmmsg(2) and recvmmsg(2), made once and used as often as one likes: one block of memory with a
// struct mmsghdr, an iovec, a struct sockaddr and the data of each.

import {
  packSocketAddress,
  SOCKADDR_STORAGE_BYTES,
  type SocketAddress,
  type SocketAddressInput,
  unpackSocketAddress,
} from '../kernel/address/socket-address.js';
import { structLayout } from '../kernel/struct.js';
import { MSG_TRUNC } from '../kernel/tables/socket-constants.js';
import { addressOf } from '../raw/raw-syscall.js';

const HEADER_BYTES = structLayout('mmsghdr').size;
const IOVEC_BYTES = structLayout('iovec').size;
const offsetOf = (name: string): number => {
  const offset = structLayout('msghdr').members.find((member) => member.name === name)?.offset;
  return offset as number;
};
const NAME = offsetOf('msg_name');
const NAME_LENGTH = offsetOf('msg_namelen');
const IOV = offsetOf('msg_iov');
const IOV_LENGTH = offsetOf('msg_iovlen');
const FLAGS = offsetOf('msg_flags');
const LENGTH = structLayout('msghdr').size;
/** More are refused by the kernel. UIO_MAXIOV. */
const MAX_DATAGRAMS = 1024;

/** Room for many datagrams that are sent or received in one call, used again and again. recvmmsg(2), sendmmsg(2) */
export class DatagramBatch {
  /** How many datagrams it holds. */
  readonly capacity: number;
  /** How many bytes each has room for. */
  readonly maxBytes: number;
  readonly #memory: Buffer;
  readonly #view: DataView;
  readonly #address: bigint;
  readonly #iovecs: number;
  readonly #names: number;
  readonly #data: number;

  /** @throws RangeError for a capacity that is not 1 to 1024. */
  constructor(capacity: number, maxBytes: number) {
    if (!Number.isInteger(capacity) || capacity < 1 || capacity > MAX_DATAGRAMS) {
      throw new RangeError(
        `capacity is ${capacity}: it must be an integer from 1 to ${MAX_DATAGRAMS}`,
      );
    }
    if (!Number.isInteger(maxBytes) || maxBytes < 0) {
      throw new RangeError(`maxBytes is ${maxBytes}: it must be an integer, 0 or more`);
    }
    this.capacity = capacity;
    this.maxBytes = maxBytes;
    this.#iovecs = capacity * HEADER_BYTES;
    this.#names = this.#iovecs + capacity * IOVEC_BYTES;
    this.#data = this.#names + capacity * SOCKADDR_STORAGE_BYTES;
    const memory = new ArrayBuffer(this.#data + capacity * maxBytes);
    this.#memory = Buffer.from(memory);
    this.#view = new DataView(memory);
    this.#address = addressOf(memory);
    for (let index = 0; index < capacity; index++) {
      const header = index * HEADER_BYTES;
      const iovec = this.#iovecs + index * IOVEC_BYTES;
      this.#point(header + IOV, iovec);
      this.#view.setBigUint64(header + IOV_LENGTH, 1n, true);
      this.#point(iovec, this.#data + index * maxBytes);
    }
  }

  /**
   * Puts a datagram to send into a place. The data are copied.
   * @param address Where to; left out where the socket is connected.
   * @throws RangeError when it is longer than maxBytes.
   */
  set(index: number, data: Uint8Array, address?: SocketAddressInput): void {
    this.#check(index);
    if (data.length > this.maxBytes) {
      throw new RangeError(
        `the datagram has ${data.length} bytes: this batch has room for ${this.maxBytes} each`,
      );
    }
    this.#memory.set(data, this.#data + index * this.maxBytes);
    this.#setLength(index, data.length);
    const name = address === undefined ? null : packSocketAddress(address);
    if (name !== null) {
      this.#memory.set(name, this.#names + index * SOCKADDR_STORAGE_BYTES);
    }
    this.#setName(index, name === null ? 0 : name.length);
  }

  /** How many bytes came, or were sent, in a place; with MSG_TRUNC in the flags, how long the datagram was. */
  length(index: number): number {
    this.#check(index);
    return this.#view.getUint32(index * HEADER_BYTES + LENGTH, true);
  }

  /** What came in a place: a view, good until the batch is used again. */
  data(index: number): Buffer {
    const begin = this.#data + index * this.maxBytes;
    return this.#memory.subarray(begin, begin + Math.min(this.length(index), this.maxBytes));
  }

  /** Where it came from; null where the kernel does not tell. */
  address(index: number): SocketAddress | null {
    this.#check(index);
    const length = this.#view.getUint32(index * HEADER_BYTES + NAME_LENGTH, true);
    const begin = this.#names + index * SOCKADDR_STORAGE_BYTES;
    return unpackSocketAddress(
      this.#memory.subarray(begin, begin + Math.min(length, SOCKADDR_STORAGE_BYTES)),
    );
  }

  /** Whether it was longer than there was room for, and its rest is lost. */
  truncated(index: number): boolean {
    this.#check(index);
    return (this.#view.getInt32(index * HEADER_BYTES + FLAGS, true) & MSG_TRUNC) !== 0;
  }

  /** Makes room in every place, before a receive. */
  makeRoom(): void {
    for (let index = 0; index < this.capacity; index++) {
      this.#setLength(index, this.maxBytes);
      this.#setName(index, SOCKADDR_STORAGE_BYTES);
    }
  }

  /** The headers of some places, for the kernel. @throws RangeError for places that are not there. */
  headers(first: number, count: number): Uint8Array {
    if (!Number.isInteger(first) || !Number.isInteger(count) || first < 0 || count < 0) {
      throw new RangeError(
        `first is ${first} and count ${count}: both must be integers, 0 or more`,
      );
    }
    if (first + count > this.capacity) {
      throw new RangeError(`${first + count} datagrams: this batch holds ${this.capacity}`);
    }
    return this.#memory.subarray(first * HEADER_BYTES, (first + count) * HEADER_BYTES);
  }

  #setLength(index: number, lengthBytes: number): void {
    this.#view.setBigUint64(this.#iovecs + index * IOVEC_BYTES + 8, BigInt(lengthBytes), true);
  }

  #setName(index: number, lengthBytes: number): void {
    const header = index * HEADER_BYTES;
    if (lengthBytes === 0) {
      this.#view.setBigUint64(header + NAME, 0n, true);
    } else {
      this.#point(header + NAME, this.#names + index * SOCKADDR_STORAGE_BYTES);
    }
    this.#view.setUint32(header + NAME_LENGTH, lengthBytes, true);
  }

  #point(at: number, offset: number): void {
    this.#view.setBigUint64(at, this.#address + BigInt(offset), true);
  }

  #check(index: number): void {
    if (!Number.isInteger(index) || index < 0 || index >= this.capacity) {
      throw new RangeError(`${index} is no place of this batch: it holds ${this.capacity}`);
    }
  }
}
