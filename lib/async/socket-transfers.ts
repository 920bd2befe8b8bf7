// What a socket sends and receives, as promises. A call is tried at once; only when the kernel says EAGAIN does it wait for
// the socket, behind those that wait already. Every call is whole: what the kernel reads or writes of a caller's memory, it
// does before the call returns to JavaScript.

import {
  AddressRoom,
  packSocketAddress,
  type SocketAddressInput,
} from '../kernel/address/socket-address.js';
import type { Bytes } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { bytesOf } from '../kernel/struct.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { MSG_CMSG_CLOEXEC, MSG_NOSIGNAL } from '../kernel/tables/socket-constants.js';
import type { ReceivedDatagram } from '../typed/socket.js';
import { lengthOf } from '../typed/socket-arguments.js';
import {
  type IncomingBuffers,
  type IncomingMessage,
  incoming,
  type OutgoingMessage,
  outgoing,
  received,
} from '../typed/socket-message.js';
import type { DatagramBatch } from './datagram-batch.js';
import { NonblockingSocket } from './nonblocking-socket.js';
import { EndOfStreamError, partlySent } from './transfer-errors.js';
import { Unread } from './unread.js';
import { type AsyncTransferOptions, WAIT } from './wait-queue.js';

/** What takes more goes on in the next turn of the event loop: others have theirs in between. */
const CALLS_PER_TURN = 16;
const { EINTR } = ERRNO;

export class SocketTransfers extends NonblockingSocket {
  /** Sends to the other end of a connected socket. @returns how many bytes the kernel took, maybe not all. send(2). */
  send(bytes: Bytes, options?: AsyncTransferOptions): Promise<number> {
    return this.#send(bytes, null, options);
  }

  /** Sends one datagram to an address. send(2). */
  sendto(bytes: Bytes, address: SocketAddressInput, options?: AsyncTransferOptions) {
    return this.#send(bytes, address, options);
  }

  #send(
    bytes: Bytes,
    address: SocketAddressInput | null,
    options: AsyncTransferOptions | undefined,
  ): Promise<number> {
    const flags = options?.flags ?? 0;
    let sockaddr: Uint8Array | null = null;
    const attempt = () => {
      sockaddr ??= address === null ? null : packSocketAddress(address);
      return this.done('sendto', this.sendOnce(bytes, flags, sockaddr), address);
    };
    return this.waits.writers.perform({ call: 'sendto', attempt }, options);
  }

  /**
   * Sends everything on a stream, in as many sends as it takes; what other calls send comes before or after it.
   * @throws as send; an error after a part was sent says how much in `sentBytes`.
   */
  sendAll(bytes: Bytes, options?: AsyncTransferOptions): Promise<void> {
    const flags = options?.flags ?? 0;
    let sent = 0;
    const givenUp = (reason: unknown) => partlySent(reason, sent);
    const attempt = () => {
      try {
        const all = lengthOf(bytes);
        for (let calls = 0; sent < all; calls++) {
          if (calls === CALLS_PER_TURN) {
            return WAIT;
          }
          const rest = sent === 0 ? bytes : (bytesOf(bytes) as Uint8Array).subarray(sent);
          const done = this.done('sendto', this.sendOnce(rest, flags, null));
          if (done === WAIT) {
            return WAIT;
          }
          sent += done;
        }
        return undefined;
      } catch (error) {
        throw givenUp(error);
      }
    };
    return this.waits.writers.perform({ call: 'sendto', attempt, givenUp }, options);
  }

  /**
   * Receives into bytes. recv(2).
   * @returns how many came: 0 at the end of a stream, or for an empty datagram; with MSG_TRUNC in flags, the length that a
   * datagram had, which can be more than bytes holds.
   */
  recv(bytes: Bytes, options?: AsyncTransferOptions): Promise<number> {
    const flags = options?.flags ?? 0;
    const attempt = () => this.done('recvfrom', this.recvOnce(bytes, flags));
    return this.waits.readers.perform({ call: 'recvfrom', attempt }, options);
  }

  /**
   * Receives from a stream until bytes is full. What has come when it is given up is not lost: the next receive gets it.
   * @throws EndOfStreamError when the stream ends before that; its `receivedBytes` are in bytes.
   */
  recvExactly(bytes: Bytes, options?: AsyncTransferOptions): Promise<void> {
    const flags = options?.flags ?? 0;
    let count = 0;
    const attempt = () => {
      const wanted = lengthOf(bytes);
      for (let calls = 0; count < wanted; calls++) {
        if (calls === CALLS_PER_TURN) {
          return WAIT;
        }
        const rest = count === 0 ? bytes : (bytesOf(bytes) as Uint8Array).subarray(count);
        const done = this.done('recvfrom', this.recvOnce(rest, flags));
        if (done === WAIT) {
          return WAIT;
        }
        if (done === 0) {
          throw new EndOfStreamError(count, wanted);
        }
        count += done;
      }
      return undefined;
    };
    const givenUp = (reason: unknown) => {
      if (count > 0) {
        this.unread ??= new Unread();
        this.unread.keep((bytesOf(bytes) as Uint8Array).subarray(0, count));
      }
      return reason;
    };
    return this.waits.readers.perform({ call: 'recvfrom', attempt, givenUp }, options);
  }

  /** As recv, and says where from; null where the kernel does not tell: a stream, an unnamed Unix socket. */
  recvfrom(bytes: Bytes, options?: AsyncTransferOptions): Promise<ReceivedDatagram> {
    const flags = options?.flags ?? 0;
    const attempt = () => {
      const name = new AddressRoom();
      const length = this.done('recvfrom', this.recvOnce(bytes, flags, name));
      return length === WAIT ? WAIT : { length, address: name.address };
    };
    return this.waits.readers.perform({ call: 'recvfrom', attempt }, options);
  }

  /** Sends several buffers as one, with an address, fds and credentials where given. @returns as send(). sendmsg(2). */
  sendmsg(message: OutgoingMessage, options?: AsyncTransferOptions): Promise<number> {
    const flags = (options?.flags ?? 0) | MSG_NOSIGNAL;
    const attempt = () => {
      const header = outgoing(message);
      let result: number;
      do {
        result = header.pass((bytes) => this.syscall(SYS.sendmsg, this.fd, bytes, flags));
      } while (result === -EINTR);
      return this.done('sendmsg', result, message.address ?? null);
    };
    return this.waits.writers.perform({ call: 'sendmsg', attempt }, options);
  }

  /** Receives into several buffers, with the sender, fds and credentials that came along. recvmsg(2). */
  recvmsg(buffers: IncomingBuffers, options?: AsyncTransferOptions): Promise<IncomingMessage> {
    const flags = (options?.flags ?? 0) | MSG_CMSG_CLOEXEC;
    const attempt = () => {
      if (this.unread?.has(flags)) {
        return this.unread.takeMessage(buffers, flags);
      }
      const header = incoming(buffers);
      let result: number;
      do {
        result = header.pass((bytes) => this.syscall(SYS.recvmsg, this.fd, bytes, flags));
      } while (result === -EINTR);
      const length = this.done('recvmsg', result);
      return length === WAIT ? WAIT : received(header, length, buffers.maxFds ?? 0, this.syscall);
    };
    return this.waits.readers.perform({ call: 'recvmsg', attempt }, options);
  }

  /** Sends datagrams of a batch in one call. @returns how many the kernel took, maybe not all. sendmmsg(2). */
  sendmmsg(
    batch: DatagramBatch,
    { first = 0, count = batch.capacity - first }: { first?: number; count?: number } = {},
    options?: AsyncTransferOptions,
  ): Promise<number> {
    const flags = (options?.flags ?? 0) | MSG_NOSIGNAL;
    const attempt = () => {
      const headers = batch.headers(first, count);
      let result: number;
      do {
        result = this.syscall(SYS.sendmmsg, this.fd, headers, count, flags);
      } while (result === -EINTR);
      return this.done('sendmmsg', result);
    };
    return this.waits.writers.perform({ call: 'sendmmsg', attempt }, options);
  }

  /** Receives as many datagrams into a batch as there are and as it has room for, at least one. recvmmsg(2). */
  recvmmsg(batch: DatagramBatch, options?: AsyncTransferOptions): Promise<number> {
    const flags = (options?.flags ?? 0) | MSG_CMSG_CLOEXEC;
    const attempt = () => {
      const headers = batch.headers(0, batch.capacity);
      batch.makeRoom();
      let result: number;
      do {
        result = this.syscall(SYS.recvmmsg, this.fd, headers, batch.capacity, flags, null);
      } while (result === -EINTR);
      return this.done('recvmmsg', result);
    };
    return this.waits.readers.perform({ call: 'recvmmsg', attempt }, options);
  }
}
