// Socket: the kernel's socket calls, typed, on an fd that it owns. Everything here is synchronous: a call that waits
// blocks this thread, for at most timeoutMs where that is given. Closing, passing on and leak reports are OwnedFd's;
// addresses, options and control messages have their own files.
//
// EINTR: a signal never ends a call here, it goes on with the deadline it had. Only connect cannot be made again: it waits
// until the socket is writable and asks for the outcome, as connect(2) says under EINTR and EINPROGRESS.

import {
  AddressRoom,
  packSocketAddress,
  SOCKADDR_STORAGE_BYTES,
  type SocketAddress,
  type SocketAddressInput,
} from '../kernel/address/socket-address.js';
import type { Arg, Bytes, Syscall } from '../kernel/arg.js';
import * as C from '../kernel/constants.js';
import { ERRNO } from '../kernel/errno.js';
import { bytesOf } from '../kernel/struct.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import { OwnedFd } from './owned-fd.js';
import {
  acceptUntil,
  connectUntil,
  type Deadline,
  deadlineAfter,
  done,
  interruptedConnect,
  untilDone,
} from './readiness.js';
import { checkIntegers, lengthOf, placeOf } from './socket-arguments.js';
import {
  type IncomingBuffers,
  type IncomingMessage,
  incoming,
  type OutgoingMessage,
  outgoing,
  received,
} from './socket-message.js';
import {
  findOption,
  type OptionInput,
  type OptionValue,
  type ReadableOption,
  type WritableOption,
} from './socket-options.js';
import { known, NONE, type TransferOptions, type WaitOptions } from './transfer-options.js';

/** A connection that was accepted. */
export interface AcceptedSocket {
  /** The connection. */
  socket: Socket;
  /** Where it comes from; null where the kernel does not tell. */
  address: SocketAddress | null;
}

/** What came, and from where. */
export interface ReceivedDatagram {
  /** How many bytes; 0 of a stream is its end. */
  length: number;
  /** Where it comes from; null where the kernel does not tell: a stream, an unnamed Unix socket. */
  address: SocketAddress | null;
}

/** An open socket. `using` closes it at the end of the block. socket(7). */
export class Socket implements Disposable {
  /** The owner of the fd: close, release and leak reports are its matter. */
  readonly owner: OwnedFd;
  readonly #syscall: Syscall;

  /**
   * Takes over an open socket, received or inherited.
   * @param syscall What makes the syscalls; only a test has a reason to give another.
   */
  constructor(owner: OwnedFd, syscall: Syscall = rawSyscall) {
    if (!(owner instanceof OwnedFd)) {
      throw new TypeError('a Socket takes over an OwnedFd: new Socket(new OwnedFd(fd))');
    }
    this.owner = owner;
    this.#syscall = syscall;
  }

  /**
   * A new socket, closed on exec. socket(2).
   * @param type SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, ..., with SOCK_NONBLOCK where every call shall fail with EAGAIN
   * instead of waiting.
   * @throws SyscallError, for example EAFNOSUPPORT, EPROTONOSUPPORT, EMFILE.
   */
  static open(domain: number, type: number, protocol = 0, syscall: Syscall = rawSyscall): Socket {
    checkIntegers({ domain, type, protocol });
    const fd = done('socket', syscall(SYS.socket, domain, type | C.SOCK_CLOEXEC, protocol));
    return adopt(fd, syscall);
  }

  /** Two connected Unix sockets, closed on exec. socketpair(2). */
  static pair(
    type: number = C.SOCK_STREAM,
    protocol = 0,
    syscall: Syscall = rawSyscall,
  ): [Socket, Socket] {
    checkIntegers({ type, protocol });
    const fds = new Int32Array(2);
    done('socketpair', syscall(SYS.socketpair, C.AF_UNIX, type | C.SOCK_CLOEXEC, protocol, fds));
    const [left, right] = fds as unknown as [number, number];
    return [adopt(left, syscall), adopt(right, syscall)];
  }

  /** The number. @throws FdGoneError after close(). */
  get fd(): number {
    return this.owner.fd;
  }

  /** close(2), once: see OwnedFd. */
  close(): void {
    this.owner.close();
  }

  /** As close(). */
  [Symbol.dispose](): void {
    this.owner[Symbol.dispose]();
  }

  /**
   * Connects to an address; of a datagram socket, sets where send() sends. connect(2).
   * @throws SyscallError with the address: ECONNREFUSED, ENETUNREACH, ENOENT, ..., ETIMEDOUT after timeoutMs.
   */
  connect(address: SocketAddressInput, options: WaitOptions = NONE): void {
    const { timeoutMs } = known('connect', options);
    const deadline = deadlineAfter(timeoutMs);
    const sockaddr = packSocketAddress(address);
    const args = [this.fd, sockaddr, sockaddr.length];
    const result =
      deadline === null ? this.#connect(args) : connectUntil(this.#target, deadline, args);
    done('connect', result, deadline, () => placeOf(address));
  }

  #connect(args: readonly Arg[]): number {
    const attempt = () => this.#syscall(SYS.connect, ...args);
    const result = attempt();
    return result === -ERRNO.EINTR ? interruptedConnect(this.#target, attempt) : result;
  }

  /** Dissolves the association of a datagram socket, by an address of AF_UNSPEC. connect(2). */
  disconnect(): void {
    done(
      'connect',
      this.#syscall(SYS.connect, this.fd, new Uint8Array(SOCKADDR_STORAGE_BYTES), 16),
    );
  }

  /** Gives the socket its own address. bind(2). @throws SyscallError with the address: EADDRINUSE, EACCES, ... */
  bind(address: SocketAddressInput): void {
    const sockaddr = packSocketAddress(address);
    const result = this.#syscall(SYS.bind, this.fd, sockaddr, sockaddr.length);
    done('bind', result, null, () => placeOf(address));
  }

  /** Lets others connect. listen(2). The kernel takes at most net.core.somaxconn for the backlog. */
  listen(backlog: number = C.SOMAXCONN): void {
    checkIntegers({ backlog });
    done('listen', this.#syscall(SYS.listen, this.fd, backlog));
  }

  /**
   * The next connection, closed on exec, and where it comes from. accept(2).
   * @param options.flags SOCK_NONBLOCK, for the new socket.
   */
  accept4(options: TransferOptions = NONE): AcceptedSocket {
    const { flags = 0, timeoutMs } = known('accept4', options);
    checkIntegers({ flags });
    const deadline = deadlineAfter(timeoutMs);
    const name = new AddressRoom();
    const args = () => [this.fd, name.bytes, name.reset(), flags | C.SOCK_CLOEXEC];
    const result =
      deadline === null
        ? untilDone(this.#target, C.POLLIN, deadline, () => this.#syscall(SYS.accept4, ...args()))
        : acceptUntil(this.#target, deadline, args);
    const fd = done('accept4', result, deadline);
    return { socket: adopt(fd, this.#syscall), address: name.address };
  }

  /** Sends to the other end of a connected socket. @returns how many bytes the kernel took, maybe not all. send(2). */
  send(bytes: Bytes, options: TransferOptions = NONE): number {
    const { flags = 0, timeoutMs } = known('send', options);
    return this.#send(bytes, null, flags, deadlineAfter(timeoutMs));
  }

  /**
   * Sends everything on a stream, in as many sends as it takes, all within timeoutMs.
   * @throws SyscallError, after which an unknown part may have been sent.
   */
  sendAll(bytes: Bytes, options: TransferOptions = NONE): void {
    const { flags = 0, timeoutMs } = known('sendAll', options);
    const deadline = deadlineAfter(timeoutMs);
    lengthOf(bytes);
    const all = bytesOf(bytes) as Uint8Array;
    for (let sent = 0; sent < all.length; ) {
      sent += this.#send(all.subarray(sent), null, flags, deadline);
    }
  }

  /** Sends one datagram to an address. send(2). */
  sendto(bytes: Bytes, address: SocketAddressInput, options: TransferOptions = NONE): number {
    const { flags = 0, timeoutMs } = known('sendto', options);
    return this.#send(bytes, address, flags, deadlineAfter(timeoutMs));
  }

  #send(
    bytes: Bytes,
    address: SocketAddressInput | null,
    flags: number,
    deadline: Deadline,
  ): number {
    checkIntegers({ flags });
    const length = lengthOf(bytes);
    const sockaddr = address === null ? null : packSocketAddress(address);
    const addressBytes = sockaddr === null ? 0 : sockaddr.length;
    const result = untilDone(this.#target, C.POLLOUT, deadline, (wait) => {
      const all = flags | C.MSG_NOSIGNAL | wait;
      return this.#syscall(SYS.sendto, this.fd, bytes, length, all, sockaddr, addressBytes);
    });
    return done('sendto', result, deadline, () => placeOf(address));
  }

  /**
   * Receives into bytes. recv(2).
   * @returns how many came: 0 at the end of a stream, or for an empty datagram; with MSG_TRUNC in flags, the length that
   * a datagram had, which can be more than bytes holds.
   */
  recv(bytes: Bytes, options: TransferOptions = NONE): number {
    const { flags = 0, timeoutMs } = known('recv', options);
    checkIntegers({ flags });
    const deadline = deadlineAfter(timeoutMs);
    const length = lengthOf(bytes);
    const result = untilDone(this.#target, C.POLLIN, deadline, (wait) =>
      this.#syscall(SYS.recvfrom, this.fd, bytes, length, flags | wait, null, null),
    );
    return done('recvfrom', result, deadline);
  }

  /** As recv, and says where from; null where the kernel does not tell: a stream, an unnamed Unix socket. */
  recvfrom(bytes: Bytes, options: TransferOptions = NONE): ReceivedDatagram {
    const { flags = 0, timeoutMs } = known('recvfrom', options);
    checkIntegers({ flags });
    const deadline = deadlineAfter(timeoutMs);
    const room = lengthOf(bytes);
    const name = new AddressRoom();
    const result = untilDone(this.#target, C.POLLIN, deadline, (wait) =>
      this.#syscall(SYS.recvfrom, this.fd, bytes, room, flags | wait, name.bytes, name.reset()),
    );
    const length = done('recvfrom', result, deadline);
    return { length, address: name.address };
  }

  /** Sends several buffers as one, with an address, fds and credentials where given. @returns as send(). sendmsg(2). */
  sendmsg(message: OutgoingMessage, options: TransferOptions = NONE): number {
    const { flags = 0, timeoutMs } = known('sendmsg', options);
    checkIntegers({ flags });
    const deadline = deadlineAfter(timeoutMs);
    const header = outgoing(message);
    const result = untilDone(this.#target, C.POLLOUT, deadline, (wait) =>
      header.pass((bytes) =>
        this.#syscall(SYS.sendmsg, this.fd, bytes, flags | C.MSG_NOSIGNAL | wait),
      ),
    );
    return done('sendmsg', result, deadline, () => placeOf(message.address ?? null));
  }

  /** Receives into several buffers, with the sender, fds and credentials that came along. recvmsg(2). */
  recvmsg(buffers: IncomingBuffers, options: TransferOptions = NONE): IncomingMessage {
    const { flags = 0, timeoutMs } = known('recvmsg', options);
    checkIntegers({ flags });
    const deadline = deadlineAfter(timeoutMs);
    const header = incoming(buffers);
    const result = untilDone(this.#target, C.POLLIN, deadline, (wait) =>
      header.pass((bytes) =>
        this.#syscall(SYS.recvmsg, this.fd, bytes, flags | C.MSG_CMSG_CLOEXEC | wait),
      ),
    );
    const length = done('recvmsg', result, deadline);
    return received(header, length, buffers.maxFds ?? 0, this.#syscall);
  }

  /** Ends one direction or both: SHUT_RD, SHUT_WR, SHUT_RDWR. shutdown(2). */
  shutdown(how: number): void {
    checkIntegers({ how });
    done('shutdown', this.#syscall(SYS.shutdown, this.fd, how));
  }

  /** An option's value, of the type that it has. getsockopt(2). */
  getOption<N extends ReadableOption>(name: N): OptionValue<N> {
    const { level, optname, roomBytes, unpack } = findOption(name, 'unpack');
    const room = new Uint8Array(roomBytes);
    const length = Uint32Array.of(roomBytes);
    const result = this.#syscall(SYS.getsockopt, this.fd, level, optname, room, length);
    done('getsockopt', result, null, () => ({ detail: name }));
    return unpack(room) as OptionValue<N>;
  }

  /** Sets an option. setsockopt(2). @throws TypeError or RangeError for a value that is not of its type. */
  setOption<N extends WritableOption>(name: N, value: OptionInput<N>): void {
    const { level, optname, pack } = findOption(name, 'pack');
    const bytes = pack(value, name);
    const result = this.#syscall(SYS.setsockopt, this.fd, level, optname, bytes, bytes.length);
    done('setsockopt', result, null, () => ({ detail: name }));
  }

  /** Its own address. getsockname(2). */
  localAddress(): SocketAddress {
    return this.#name('getsockname');
  }

  /** The other end's address. getpeername(2). @throws SyscallError, ENOTCONN when there is none. */
  remoteAddress(): SocketAddress {
    return this.#name('getpeername');
  }

  #name(call: 'getsockname' | 'getpeername'): SocketAddress {
    const name = new AddressRoom();
    done(call, this.#syscall(SYS[call], this.fd, name.bytes, name.reset()));
    return name.address as SocketAddress;
  }

  get #target(): { fd: number; syscall: Syscall } {
    return { fd: this.fd, syscall: this.#syscall };
  }
}

function adopt(fd: number, syscall: Syscall): Socket {
  return new Socket(new OwnedFd(fd, { what: 'socket', syscall }), syscall);
}
