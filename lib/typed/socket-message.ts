// What sendmsg(2) and recvmsg(2) are given: a struct msghdr, the iovecs it points to, and the control messages of cmsg(3).
// A control message is a struct cmsghdr and its data, and each begins at a multiple of 8.

import {
  packSocketAddress,
  SOCKADDR_STORAGE_BYTES,
  type SocketAddress,
  type SocketAddressInput,
  unpackSocketAddress,
} from '../kernel/address/socket-address.js';
import type { Bytes, Syscall } from '../kernel/arg.js';
import {
  MSG_CTRUNC,
  MSG_TRUNC,
  SCM_CREDENTIALS,
  SCM_RIGHTS,
  SOL_SOCKET,
} from '../kernel/constants.js';
import { lengthBytesOf } from '../kernel/memory.js';
import { packStruct, type StructValue, unpackStruct } from '../kernel/struct.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { addressOf } from '../raw/raw-syscall.js';
import { checkFd, OwnedFd } from './owned-fd.js';

// Not asked of structLayout(), which would read the structs at start-up.
const IOVEC_BYTES = 16;
const CMSGHDR_BYTES = 16;
const UCRED_BYTES = 12;
/** The most fds that one message carries. unix(7). */
const SCM_MAX_FD = 253;

/** A control message, by the kernel's numbers: SOL_SOCKET and SCM_RIGHTS, for example. */
export interface ControlMessage {
  /** The protocol that it belongs to, such as SOL_SOCKET. */
  readonly level: number;
  /** Its type, such as SCM_TIMESTAMP. */
  readonly type: number;
  /** What it carries, without its head. */
  readonly data: Uint8Array;
}

/** Who sent a message, pid, uid and gid: what SCM_CREDENTIALS and SO_PEERCRED carry. unix(7). */
export type Credentials = StructValue<'ucred'>;

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
  let at = 0;
  for (const { level, type, data } of messages) {
    const cmsg_len = CMSGHDR_BYTES + data.length;
    bytes.set(packStruct('cmsghdr', { cmsg_len, cmsg_level: level, cmsg_type: type }), at);
    bytes.set(data, at + CMSGHDR_BYTES);
    at += align(cmsg_len);
  }
  return bytes;
}

/** The control messages that the kernel wrote; the data are copies. One that was cut short ends where the bytes do. */
export function unpackControl(bytes: Uint8Array): ControlMessage[] {
  const messages: ControlMessage[] = [];
  for (let at = 0; at + CMSGHDR_BYTES <= bytes.length; ) {
    const { cmsg_len, cmsg_level, cmsg_type } = unpackStruct('cmsghdr', bytes.subarray(at));
    const length = Number(cmsg_len);
    if (length < CMSGHDR_BYTES) {
      break; // As CMSG_NXTHDR does: what follows cannot be found.
    }
    const data = bytes.slice(at + CMSGHDR_BYTES, at + length);
    messages.push({ level: cmsg_level, type: cmsg_type, data });
    at += align(length);
  }
  return messages;
}

/** Headers that the kernel has at this moment, held where no optimiser can find them dead before it returns. */
const inFlight = new Set<MessageHeader>();

const pointer = (to: Uint8Array | null) => (to === null || to.length === 0 ? 0n : addressOf(to));

/** A struct msghdr and all that it points to. */
export class MessageHeader {
  readonly #bytes: Uint8Array;
  readonly #name: Uint8Array | null;
  readonly #control: Uint8Array;
  /** The buffers, and the iovecs that point to them: held for the kernel's sake. */
  readonly memory: readonly Bytes[];

  constructor(iov: readonly Bytes[], name: Uint8Array | null, control: Uint8Array) {
    if (!Array.isArray(iov)) {
      throw new TypeError('iov must be an array of bytes: { iov: [bytes] }');
    }
    const iovecs = new Uint8Array(iov.length * IOVEC_BYTES);
    for (const [index, part] of iov.entries()) {
      const iovec = { iov_base: addressOf(part), iov_len: lengthBytesOf(part) };
      iovecs.set(packStruct('iovec', iovec), index * IOVEC_BYTES);
    }
    this.memory = [...iov, iovecs];
    this.#name = name;
    this.#control = control;
    this.#bytes = packStruct('msghdr', {
      msg_name: pointer(name),
      msg_namelen: name?.length ?? 0,
      msg_iov: pointer(iovecs),
      msg_iovlen: iov.length,
      msg_control: pointer(control),
      msg_controllen: control.length,
    });
  }

  /** Gives the header to the kernel; all that it points to stays reachable meanwhile. */
  pass(call: (header: Uint8Array) => number): number {
    inFlight.add(this);
    try {
      return call(this.#bytes);
    } finally {
      inFlight.delete(this);
    }
  }

  /** What the kernel wrote: the sender's struct sockaddr, the control messages, and MSG_TRUNC, MSG_EOR, ... */
  result(): { name: Uint8Array; control: ControlMessage[]; flags: number } {
    const { msg_namelen, msg_controllen, msg_flags } = unpackStruct('msghdr', this.#bytes);
    return {
      name: this.#name?.subarray(0, msg_namelen) ?? new Uint8Array(0),
      control: unpackControl(this.#control.subarray(0, Number(msg_controllen))),
      flags: msg_flags,
    };
  }
}

const isRights = ({ level, type }: ControlMessage) => level === SOL_SOCKET && type === SCM_RIGHTS;
const isCredentials = ({ level, type }: ControlMessage) =>
  level === SOL_SOCKET && type === SCM_CREDENTIALS;

function fdNumber(fd: { readonly fd: number } | number): number {
  const number: unknown = typeof fd === 'object' && fd !== null ? fd.fd : fd;
  checkFd(number);
  return number;
}

/** The header of a message to send. @throws TypeError or RangeError for an address or fd that is none. */
export function outgoing(message: OutgoingMessage): MessageHeader {
  const { iov, address, fds = [], credentials, control = [] } = message;
  const messages = [...control];
  const add = (type: number, data: Uint8Array) => {
    messages.push({ level: SOL_SOCKET, type, data });
  };
  if (fds.length > 0) {
    const numbers = Int32Array.from(fds, fdNumber);
    add(SCM_RIGHTS, new Uint8Array(numbers.buffer));
  }
  if (credentials !== undefined) {
    add(SCM_CREDENTIALS, packStruct('ucred', credentials));
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
  syscall: Syscall,
): IncomingMessage {
  const { name, control, flags } = header.result();
  // First of all, so that whatever happens next nothing is left without an owner.
  const fds = control.filter(isRights).flatMap(({ data }) => {
    const numbers = new Int32Array(data.buffer, 0, data.length >> 2);
    return Array.from(numbers, (fd) => new OwnedFd(fd, { what: 'received fd', syscall }));
  });
  const surplus = fds.splice(maxFds);
  for (const fd of surplus) {
    // What closing has to tell, of data that others wrote, is not for who did not want the fd: it would cost them the message.
    syscall(SYS.close, fd.release());
  }
  // Cut short they are none: other control messages took the room.
  const credentials = control.find(
    (message) => isCredentials(message) && message.data.length >= UCRED_BYTES,
  );
  return {
    length,
    address: unpackSocketAddress(name),
    fds,
    credentials: credentials === undefined ? null : unpackStruct('ucred', credentials.data),
    control: control.filter((message) => !isRights(message) && !isCredentials(message)),
    flags,
    truncated: (flags & MSG_TRUNC) !== 0,
    controlTruncated: (flags & MSG_CTRUNC) !== 0 || surplus.length > 0,
  };
}
