// The calls that a socket makes for each message, and the wait of the event loop, by straight-line code of their own: as the
// fast way through rawSyscall, which they do not fit because of the arguments that they leave out. What crossing.ts says of
// doors holds here: between the first word and the result nothing runs that is not here. Whatever is not usual (other
// numbers than 32-bit ones, memory that was not passed before) goes through rawSyscall, which checks it.
//
// Each remembers the memory of its last call, and the buffers that were passed before are remembered by where they begin: a
// protocol's messages lie in a few. Attached memory of a fixed size does not move, and whether it is attached is looked at.

import type { Bytes } from '../kernel/arg.js';
import { bufferOf, isUint8Array, lengthOf, offsetOf } from '../kernel/memory.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { kept, type Memory } from './arguments.js';
import { numbers } from './crossing.js';
import { native } from './native.js';
import { rawSyscall } from './raw-syscall.js';

// Constants to the optimiser, as rawSyscall has them.
const block = numbers;
const ring = native.ring;
const { recvfrom, sendto, epoll_pwait } = SYS;
const NONE = kept[0] as Memory;

let room = NONE;
let message = NONE;
let events = NONE;
/** What is passed at the moment: nothing may find it dead before the kernel is done with it. */
const lent: { bytes: Bytes | null } = { bytes: null };

const beginnings = new WeakMap<ArrayBufferLike, number>();
const beginningOf = beginnings.get.bind(beginnings);

/** recvfrom(2) without an address: the first lengthBytes of bytes are the room. @returns as rawSyscall. */
export function receive(fd: number, bytes: Bytes, lengthBytes: number, flags: number): number {
  const memory = room;
  const address =
    bytes === memory.value && lengthBytes <= memory.lengthBytes
      ? (memory.address as number)
      : addressIn(bytes, lengthBytes);
  if (
    block[7] === 0 &&
    lengthBytes === (lengthBytes | 0) &&
    lengthBytes >= 0 &&
    fd === (fd | 0) &&
    flags === (flags | 0) &&
    address !== 0 &&
    (bytes as Uint8Array)[0] !== undefined
  ) {
    lent.bytes = bytes;
    block[7] = 1;
    block[0] = recvfrom;
    block[1] = fd;
    block[2] = address;
    block[3] = lengthBytes;
    block[4] = flags;
    ring();
    const result = block[0] as number;
    block[7] = 0;
    return result;
  }
  const result = rawSyscall(recvfrom, fd, bytes, lengthBytes, flags, null, null);
  room = remembered(bytes);
  return result;
}

/** sendto(2) without an address, of the first lengthBytes of bytes. @returns as rawSyscall. */
export function transmit(fd: number, bytes: Bytes, lengthBytes: number, flags: number): number {
  const memory = message;
  const address =
    bytes === memory.value && lengthBytes <= memory.lengthBytes
      ? (memory.address as number)
      : addressIn(bytes, lengthBytes);
  if (
    block[7] === 0 &&
    lengthBytes === (lengthBytes | 0) &&
    lengthBytes >= 0 &&
    fd === (fd | 0) &&
    flags === (flags | 0) &&
    address !== 0 &&
    (bytes as Uint8Array)[0] !== undefined
  ) {
    lent.bytes = bytes;
    block[7] = 1;
    block[0] = sendto;
    block[1] = fd;
    block[2] = address;
    block[3] = lengthBytes;
    block[4] = flags;
    ring();
    const result = block[0] as number;
    block[7] = 0;
    return result;
  }
  const result = rawSyscall(sendto, fd, bytes, lengthBytes, flags, null, 0);
  message = remembered(bytes);
  return result;
}

/** epoll_pwait(2) without waiting: each list is always given with the same count, for which it has room. */
export function takeEvents(fd: number, list: Uint32Array, count: number): number {
  const memory = events;
  if (list === memory.value && block[7] === 0 && memory.bytes[0] !== undefined) {
    block[7] = 1;
    block[0] = epoll_pwait;
    block[1] = fd;
    block[2] = memory.address as number;
    block[3] = count;
    ring();
    const result = block[0] as number;
    block[7] = 0;
    return result;
  }
  const result = rawSyscall(epoll_pwait, fd, list, count, 0, null, 0);
  events = remembered(list);
  return result;
}

/** Where bytes are, when they have lengthBytes and are in a buffer that was passed before; else 0. */
function addressIn(bytes: Bytes, lengthBytes: number): number {
  if (!isUint8Array(bytes) || lengthBytes > lengthOf(bytes)) {
    return 0;
  }
  const beginning = beginningOf(bufferOf(bytes));
  return beginning === undefined ? 0 : beginning + offsetOf(bytes);
}

/** What rawSyscall remembers of its second argument. */
function remembered(bytes: Bytes): Memory {
  const memory = kept[1] as Memory;
  if (memory.value !== bytes) {
    return NONE;
  }
  if (isUint8Array(bytes)) {
    beginnings.set(bufferOf(bytes), (memory.address as number) - offsetOf(bytes));
  }
  return memory;
}
