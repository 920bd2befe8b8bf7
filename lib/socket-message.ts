// What sendmsg(2) and recvmsg(2) are given: a struct msghdr, the iovecs it points to, and the control messages of cmsg(3).
// All lengths and pointers are those of a 64-bit kernel, little-endian: x86-64 and aarch64.
//
//   msghdr                          iovec                    cmsghdr, each at a multiple of 8
//   0   msg_name        (8)         0  iov_base (8)          0   cmsg_len    (8)  header and data, no padding
//   8   msg_namelen     (4)         8  iov_len  (8)          8   cmsg_level  (4)
//   16  msg_iov         (8)                                  12  cmsg_type   (4)
//   24  msg_iovlen      (8)                                  16  data
//   32  msg_control     (8)
//   40  msg_controllen  (8)
//   48  msg_flags       (4)

import { MSG_CTRUNC, MSG_TRUNC, SCM_CREDENTIALS, SCM_RIGHTS, SOL_SOCKET } from './constants.js';
import { OwnedFd } from './owned-fd.js';
import { addressOf, type Bytes, type rawSyscall } from './raw.js';
import {
  packSocketAddress,
  SOCKADDR_STORAGE_BYTES,
  type SocketAddress,
  type SocketAddressInput,
  unpackSocketAddress,
} from './socket-address.js';

const MSGHDR_BYTES = 56;
const IOVEC_BYTES = 16;
const CMSGHDR_BYTES = 16;
export const UCRED_BYTES = 12;
/** The most fds that one message carries. unix(7). */
const SCM_MAX_FD = 253;

/** A control message, by the kernel's numbers: SOL_SOCKET and SCM_RIGHTS, for example. */
export interface ControlMessage {
  readonly level: number;
  readonly type: number;
  readonly data: Uint8Array;
}

/** Who sent a message: what SCM_CREDENTIALS and SO_PEERCRED carry. unix(7). */
export interface Credentials {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
}

/** What sendmsg sends. */
export interface OutgoingMessage {
  /** The parts of the data, sent as one. */
  readonly iov: readonly Bytes[];
  /** Where to, on a socket that is not connected. */
  readonly address?: SocketAddressInput;
  /** Open files to hand to the other end of a Unix socket. The sender keeps its own. SCM_RIGHTS. */
  readonly fds?: readonly ({ readonly fd: number } | number)[];
  /** Who to say that the sender is; the kernel checks it. SCM_CREDENTIALS. */
  readonly credentials?: Credentials;
  /** Any other control messages. */
  readonly control?: readonly ControlMessage[];
}

/** What recvmsg is to receive into. */
export interface IncomingBuffers {
  /** Filled one after the other. */
  readonly iov: readonly Bytes[];
  /** How many fds to take at most, 0 when left out. Any more that arrive are closed at once. */
  readonly maxFds?: number;
  /** Room for control messages other than fds and credentials, in bytes with their headers; 0 when left out. */
  readonly controlBytes?: number;
}

/** What recvmsg received. */
export interface IncomingMessage {
  /** Bytes of data; 0 at the end of a stream. */
  readonly length: number;
  /** The sender; null where the kernel gives none: a stream, an unnamed Unix socket. */
  readonly address: SocketAddress | null;
  /** The files handed over, owned by whoever received them. SCM_RIGHTS. */
  readonly fds: readonly OwnedFd[];
  /** Who sent it, where SO_PASSCRED is set; else null. */
  readonly credentials: Credentials | null;
  /** All other control messages. */
  readonly control: readonly ControlMessage[];
  /** MSG_EOR, MSG_OOB, ... as the kernel set them. */
  readonly flags: number;
  /** The message was longer than the buffers, and its rest is lost. MSG_TRUNC. */
  readonly truncated: boolean;
  /** Fds or control messages were lost for want of room. MSG_CTRUNC. */
  readonly controlTruncated: boolean;
}

const align = (lengthBytes: number) => (lengthBytes + 7) & ~7;

/** Room that control messages of these data lengths take: CMSG_SPACE of each. */
export function controlSpace(...dataBytes: readonly number[]): number {
  return dataBytes.reduce((sum, length) => sum + CMSGHDR_BYTES + align(length), 0);
}

export function packControl(messages: readonly ControlMessage[]): Uint8Array {
  const bytes = new Uint8Array(controlSpace(...messages.map(({ data }) => data.length)));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { level, type, data } of messages) {
    view.setBigUint64(at, BigInt(CMSGHDR_BYTES + data.length), true);
    view.setInt32(at + 8, level, true);
    view.setInt32(at + 12, type, true);
    bytes.set(data, at + CMSGHDR_BYTES);
    at += CMSGHDR_BYTES + align(data.length);
  }
  return bytes;
}

/** The control messages that the kernel wrote; the data are copies. One that was cut short ends where the bytes do. */
export function unpackControl(bytes: Uint8Array): ControlMessage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const messages: ControlMessage[] = [];
  let at = 0;
  while (at + CMSGHDR_BYTES <= bytes.length) {
    const length = Number(view.getBigUint64(at, true));
    if (length < CMSGHDR_BYTES) {
      break; // As CMSG_NXTHDR does: what follows cannot be found.
    }
    messages.push({
      level: view.getInt32(at + 8, true),
      type: view.getInt32(at + 12, true),
      data: bytes.slice(at + CMSGHDR_BYTES, at + length),
    });
    at += align(length);
  }
  return messages;
}

/** Headers that the kernel has at this moment, held where no optimiser can find them dead before it returns. */
const inFlight = new Set<MessageHeader>();

/** A struct msghdr and all that it points to. */
export class MessageHeader {
  readonly #view = new DataView(new ArrayBuffer(MSGHDR_BYTES));
  readonly #memory: readonly Bytes[];
  readonly #name: Uint8Array | null;
  readonly #control: Uint8Array;

  constructor(iov: readonly Bytes[], name: Uint8Array | null, control: Uint8Array) {
    const iovecs = new BigUint64Array(iov.length * (IOVEC_BYTES / 8));
    for (const [index, part] of iov.entries()) {
      iovecs[index * 2] = addressOf(part);
      iovecs[index * 2 + 1] = BigInt(part.byteLength);
    }
    this.#memory = [...iov, iovecs];
    this.#name = name;
    this.#control = control;
    this.#point(0, name);
    this.#view.setUint32(8, name?.length ?? 0, true);
    this.#point(16, iovecs);
    this.#view.setBigUint64(24, BigInt(iov.length), true);
    this.#point(32, control);
    this.#view.setBigUint64(40, BigInt(control.length), true);
  }

  #point(at: number, to: Bytes | null): void {
    this.#view.setBigUint64(at, to === null || to.byteLength === 0 ? 0n : addressOf(to), true);
  }

  /** Gives the header to the kernel; all that it points to stays reachable meanwhile. */
  pass(call: (header: DataView) => number): number {
    inFlight.add(this);
    try {
      return call(this.#view);
    } finally {
      inFlight.delete(this);
    }
  }

  /** The buffers, and the iovecs that point to them. */
  get memory(): readonly Bytes[] {
    return this.#memory;
  }

  /** The sender's struct sockaddr, as long as the kernel made it. */
  get name(): Uint8Array {
    return this.#name?.subarray(0, this.#view.getUint32(8, true)) ?? new Uint8Array(0);
  }

  /** The control messages that arrived. */
  get control(): ControlMessage[] {
    return unpackControl(this.#control.subarray(0, Number(this.#view.getBigUint64(40, true))));
  }

  /** MSG_TRUNC, MSG_CTRUNC, MSG_EOR, ... */
  get flags(): number {
    return this.#view.getInt32(48, true);
  }
}

const isRights = ({ level, type }: ControlMessage) => level === SOL_SOCKET && type === SCM_RIGHTS;
const isCredentials = ({ level, type }: ControlMessage) =>
  level === SOL_SOCKET && type === SCM_CREDENTIALS;

/** The header of a message to send. @throws TypeError or RangeError for an address that is none. */
export function outgoing(message: OutgoingMessage): MessageHeader {
  const { iov, address, fds = [], credentials, control = [] } = message;
  const messages = [...control];
  const add = (type: number, words: Int32Array) => {
    messages.push({ level: SOL_SOCKET, type, data: new Uint8Array(words.buffer) });
  };
  if (fds.length > 0) {
    add(
      SCM_RIGHTS,
      Int32Array.from(fds, (fd) => (typeof fd === 'number' ? fd : fd.fd)),
    );
  }
  if (credentials !== undefined) {
    add(SCM_CREDENTIALS, Int32Array.of(credentials.pid, credentials.uid, credentials.gid));
  }
  const name = address === undefined ? null : packSocketAddress(address);
  return new MessageHeader(iov, name, packControl(messages));
}

/** A header with room for what is to be received. */
export function incoming({ iov, maxFds = 0, controlBytes = 0 }: IncomingBuffers): MessageHeader {
  if (!Number.isInteger(maxFds) || maxFds < 0 || maxFds > SCM_MAX_FD) {
    throw new RangeError(`maxFds is ${maxFds}: it must be an integer from 0 to ${SCM_MAX_FD}`);
  }
  if (!Number.isInteger(controlBytes) || controlBytes < 0) {
    throw new RangeError(`controlBytes is ${controlBytes}: it must be an integer, 0 or more`);
  }
  const control = new Uint8Array(controlSpace(UCRED_BYTES, maxFds * 4) + controlBytes);
  return new MessageHeader(iov, new Uint8Array(SOCKADDR_STORAGE_BYTES), control);
}

/**
 * What arrived with a header. All fds in it get an owner, and those past maxFds are closed: the room left for
 * credentials may have let in more than were asked for.
 */
export function received(
  header: MessageHeader,
  length: number,
  maxFds: number,
  syscall: typeof rawSyscall,
): IncomingMessage {
  const messages = header.control;
  // First of all, so that whatever happens next nothing is left without an owner.
  const fds = messages.filter(isRights).flatMap(({ data }) => {
    const numbers = new Int32Array(data.buffer, 0, data.length >> 2);
    return Array.from(numbers, (fd) => new OwnedFd(fd, { what: 'received fd', syscall }));
  });
  const surplus = fds.splice(maxFds);
  for (const fd of surplus) {
    fd.close();
  }
  const credentials = messages.find(isCredentials);
  return {
    length,
    address: unpackSocketAddress(header.name),
    fds,
    credentials: credentials === undefined ? null : unpackCredentials(credentials.data),
    control: messages.filter((message) => !isRights(message) && !isCredentials(message)),
    flags: header.flags,
    truncated: (header.flags & MSG_TRUNC) !== 0,
    controlTruncated: (header.flags & MSG_CTRUNC) !== 0 || surplus.length > 0,
  };
}

/** A struct ucred: pid, uid, gid, 4 bytes each. */
export function unpackCredentials(bytes: Uint8Array): Credentials {
  const view = new DataView(bytes.buffer, bytes.byteOffset, UCRED_BYTES);
  return {
    pid: view.getInt32(0, true),
    uid: view.getUint32(4, true),
    gid: view.getUint32(8, true),
  };
}
