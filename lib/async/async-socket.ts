// AsyncSocket: the socket calls as promises, without a thread. A call is tried at once; only when the kernel says EAGAIN
// does it wait for the socket, behind those that wait already, and none ever blocks the event loop. Every call is whole: what
// the kernel reads or writes of a caller's memory, it does before the call returns to JavaScript.
//
// Beside them the callback form (nonblocking-socket.ts), which allocates nothing.

import {
  AddressRoom,
  packSocketAddress,
  type SocketAddress,
  type SocketAddressInput,
} from '../kernel/address/socket-address.js';
import type { Bytes, Syscall } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM } from '../kernel/tables/socket-constants.js';
import { owning } from '../raw/owned-fds.js';
import { FdGoneError, OwnedFd } from '../typed/owned-fd.js';
import { Socket } from '../typed/socket.js';
import { type ConnectOptions, connectSocket, type Destination } from './connect.js';
import { SocketTransfers } from './socket-transfers.js';
import { type AsyncTransferOptions, type AsyncWaitOptions, WAIT } from './wait-queue.js';

/** A connection, and where it comes from; null where the kernel does not tell. */
export interface Accepted {
  /** The connection. */
  readonly socket: AsyncSocket;
  /** Where it comes from; null where the kernel does not tell. */
  readonly address: SocketAddress | null;
}

/** A datagram of an iteration. */
export interface Datagram {
  /** A copy: whoever receives it may keep it. */
  readonly data: Buffer;
  /** Where from; null where the kernel does not tell, as of an unnamed Unix socket. */
  readonly address: SocketAddress | null;
}

/** The longest datagram of UDP; of a Unix socket they may be longer. */
const MAX_DATAGRAM_BYTES = 65_535;
const ACCEPT_FLAGS = SOCK_CLOEXEC | SOCK_NONBLOCK;
const { EAGAIN, EINTR, EINPROGRESS, EALREADY, ECONNABORTED } = ERRNO;

/** An open socket of this environment's event loop. `using` closes it at the end of the block. socket(7). */
export class AsyncSocket extends SocketTransfers {
  /** A new socket, closed on exec. socket(2). @throws SyscallError, for example EAFNOSUPPORT, EPROTONOSUPPORT, EMFILE. */
  static open(domain: number, type: number, protocol = 0, syscall?: Syscall): AsyncSocket {
    const { owner } = Socket.open(domain, type | SOCK_NONBLOCK, protocol, owning(syscall));
    return adopt(owner, syscall);
  }

  /** Two connected Unix sockets, closed on exec. socketpair(2). */
  static pair(type = SOCK_STREAM, protocol = 0, syscall?: Syscall): [AsyncSocket, AsyncSocket] {
    const [left, right] = Socket.pair(type | SOCK_NONBLOCK, protocol, owning(syscall));
    return [adopt(left.owner, syscall), adopt(right.owner, syscall)];
  }

  /**
   * A new socket that is connected: to an address, or to a host by name and port, whose addresses are tried one beside the
   * other (RFC 8305, Happy Eyeballs). When it is given up nothing stays open.
   * @throws SyscallError with the address; AggregateError, with the code of the first, when several addresses failed.
   */
  static connect(destination: Destination, options: ConnectOptions = {}): Promise<AsyncSocket> {
    return connectSocket(AsyncSocket, destination, options);
  }

  /**
   * Connects to an address; of a datagram socket, sets where send() sends. When it is given up, the attempt may go on in the
   * kernel: the socket is good for nothing but close(). connect(2).
   * @throws SyscallError with the address: ECONNREFUSED, ENETUNREACH, ENOENT, ..., ETIMEDOUT after timeoutMs.
   */
  connect(address: SocketAddressInput, options?: AsyncWaitOptions): Promise<void> {
    let sockaddr: Uint8Array | undefined;
    let isUnderWay = false;
    const attempt = () => {
      let result: number;
      if (isUnderWay) {
        result = this.getOption('SO_ERROR');
      } else {
        sockaddr ??= packSocketAddress(address);
        do {
          result = this.syscall(SYS.connect, this.fd, sockaddr, sockaddr.length);
        } while (result === -EINTR);
      }
      // EALREADY: it went on in the background when a signal interrupted it.
      if (result === -EINPROGRESS || result === -EALREADY) {
        isUnderWay = true;
        return WAIT;
      }
      // EAGAIN: a Unix socket whose listener has no room.
      const done = this.done('connect', result, address);
      return done === WAIT ? WAIT : undefined;
    };
    return this.waits.writers.perform({ call: 'connect', attempt }, options);
  }

  /** The next connection, closed on exec, and where it comes from. accept(2). @throws SyscallError, EMFILE for example. */
  accept4(options?: AsyncWaitOptions): Promise<Accepted> {
    const attempt = () => {
      const room = new AddressRoom();
      let result: number;
      do {
        result = this.#accept(room.bytes, room.reset());
      } while (result === -EINTR || result === -ECONNABORTED);
      const done = this.done('accept4', result);
      if (done === WAIT) {
        return WAIT;
      }
      return { socket: this.#accepted(done), address: room.address };
    };
    return this.waits.readers.perform({ call: 'accept4', attempt }, options);
  }

  /** The next connection, or -errno: -EAGAIN (-11) where there is none. */
  tryAccept(): AsyncSocket | number {
    const result = this.#accept(null, null);
    if (result !== -EAGAIN) {
      this.waits.progress();
    }
    return result < 0 ? result : this.#accepted(result);
  }

  #accept(address: Uint8Array | null, addressLength: Bytes | null): number {
    return owning(this.syscall)(SYS.accept4, this.fd, address, addressLength, ACCEPT_FLAGS);
  }

  #accepted(fd: number): AsyncSocket {
    const owner = new OwnedFd(fd, { what: 'socket', syscall: owning(this.syscall) });
    return adopt(owner, this.syscall);
  }

  /** The connections as they come, until the socket is closed or the signal aborts. Each one belongs to who gets it. */
  connections(options?: AsyncWaitOptions): AsyncGenerator<Accepted, void> {
    return untilGone(() => this.accept4(options));
  }

  /** The datagrams as they come, until the socket is closed or the signal aborts. What is longer than maxBytes is cut off. */
  datagrams(
    options: AsyncTransferOptions = {},
    maxBytes: number = MAX_DATAGRAM_BYTES,
  ): AsyncGenerator<Datagram, void> {
    const room = Buffer.allocUnsafeSlow(maxBytes);
    return untilGone(async () => {
      const { length, address } = await this.recvfrom(room, options);
      return { data: Buffer.from(room.subarray(0, length)), address };
    });
  }
}

function adopt(owner: OwnedFd, syscall: Syscall | undefined): AsyncSocket {
  try {
    return new AsyncSocket(owner, syscall, true);
  } catch (error) {
    owner[Symbol.dispose]();
    throw error;
  }
}

/** What a call gives again and again, until the socket is closed or released. */
async function* untilGone<T>(next: () => Promise<T>): AsyncGenerator<T, void> {
  for (;;) {
    let value: T;
    try {
      value = await next();
    } catch (error) {
      if (error instanceof FdGoneError) {
        return;
      }
      throw error;
    }
    yield value;
  }
}
