// A socket of the event loop without promises: it owns a nonblocking fd, says when something can be done, and makes each call
// at once. What waits is above it (async-socket.ts), and beside it the stream (raw-duplex.ts).

import type {
  AddressRoom,
  SocketAddress,
  SocketAddressInput,
} from '../kernel/address/socket-address.js';
import type { Bytes, Syscall } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { checked } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { MSG_NOSIGNAL, SOMAXCONN } from '../kernel/tables/socket-constants.js';
import { disown, own, owning } from '../raw/owned-fds.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import { receive, transmit } from '../raw/socket-calls.js';
import { FdGoneError, OwnedFd } from '../typed/owned-fd.js';
import { setNonblocking } from '../typed/readiness.js';
import { Socket } from '../typed/socket.js';
import { lengthOf, placeOf } from '../typed/socket-arguments.js';
import { type OutgoingMessage, outgoing } from '../typed/socket-message.js';
import type {
  OptionInput,
  OptionValue,
  ReadableOption,
  WritableOption,
} from '../typed/socket-options.js';
import { SocketWaits } from './socket-waits.js';
import type { Unread } from './unread.js';
import { WAIT } from './wait-queue.js';

const { EAGAIN, EINTR } = ERRNO;

export class NonblockingSocket implements Disposable {
  readonly #owner: OwnedFd;
  /** What makes the syscalls. @internal */
  protected readonly syscall: Syscall;
  /** @internal */
  protected readonly waits: SocketWaits<this>;
  /** @internal */
  protected unread: Unread | null = null;

  /**
   * Takes over an open socket, received or inherited; the OwnedFd is released. Sets O_NONBLOCK, which whoever shares the open
   * socket sees too.
   * @param syscall What makes the syscalls; only a test has a reason to give another.
   * @param isNonblocking Whether it has O_NONBLOCK already.
   * @throws Error where the runtime has no libuv.
   */
  constructor(owner: OwnedFd, syscall: Syscall = rawSyscall, isNonblocking = false) {
    if (!(owner instanceof OwnedFd)) {
      throw new TypeError('an AsyncSocket takes over an OwnedFd: new AsyncSocket(new OwnedFd(fd))');
    }
    const { fd } = owner;
    own(fd); // Of one that AsyncSocket has opened, it is so already.
    try {
      if (!isNonblocking) {
        setNonblocking({ fd, syscall });
      }
      this.waits = new SocketWaits(fd, this);
    } catch (error) {
      disown(fd);
      throw error;
    }
    this.syscall = syscall;
    this.#owner = new OwnedFd(owner.release(), { what: 'socket', syscall: owning(syscall) });
  }

  /** The same fd with the calls that never wait. */
  get #socket(): Socket {
    return new Socket(this.#owner, this.syscall);
  }

  /** The number. @throws FdGoneError after close() or release(). */
  get fd(): number {
    return this.#owner.fd;
  }

  /** Whether it was closed or released. */
  get closed(): boolean {
    return this.#owner.gone;
  }

  /** Closes it. All that waits rejects with an FdGoneError. close(2). @throws as OwnedFd does. */
  close(): void {
    this.#end('closed');
    this.#owner.close();
  }

  /** As close(). */
  [Symbol.dispose](): void {
    if (!this.closed) {
      this.close();
    }
  }

  /** Gives up the open socket, to pass it on or to use it otherwise. All that waits rejects with an FdGoneError. */
  release(): OwnedFd {
    this.#end('released');
    disown(this.fd);
    return new OwnedFd(this.#owner.release(), { what: 'socket', syscall: this.syscall });
  }

  #end(how: 'closed' | 'released'): void {
    const { fd } = this;
    this.waits.close(() => new FdGoneError(`socket ${fd} was ${how} while this waited for it`));
  }

  /** What waits for this socket keeps the process alive, as it does at first. */
  ref(): this {
    this.waits.keepAlive(true);
    return this;
  }

  /** What waits for this socket does not keep the process alive. */
  unref(): this {
    this.waits.keepAlive(false);
    return this;
  }

  /** Gives the socket its own address. bind(2). @throws SyscallError with the address: EADDRINUSE, EACCES, ... */
  bind(address: SocketAddressInput): void {
    this.#socket.bind(address);
  }

  /** Lets others connect. listen(2). The kernel takes at most net.core.somaxconn for the backlog. */
  listen(backlog: number = SOMAXCONN): void {
    this.#socket.listen(backlog);
  }

  /** Ends one direction or both: SHUT_RD, SHUT_WR, SHUT_RDWR. shutdown(2). */
  shutdown(how: number): void {
    this.#socket.shutdown(how);
  }

  /** An option's value, of the type that it has. getsockopt(2). */
  getOption<N extends ReadableOption>(name: N): OptionValue<N> {
    return this.#socket.getOption(name);
  }

  /** Sets an option. setsockopt(2). @throws TypeError or RangeError for a value that is not of its type. */
  setOption<N extends WritableOption>(name: N, value: OptionInput<N>): void {
    this.#socket.setOption(name, value);
  }

  /** Its own address. getsockname(2). */
  localAddress(): SocketAddress {
    return this.#socket.localAddress();
  }

  /** The other end's address. getpeername(2). @throws SyscallError, ENOTCONN when there is none. */
  remoteAddress(): SocketAddress {
    return this.#socket.remoteAddress();
  }

  /**
   * Has a function called in each turn of the event loop in which something can be received (tryRecv, tryAccept), or in which
   * the stream has ended or failed, until null is given. Whoever waits for a promise of receiving comes first.
   */
  onReadable(callback: ((socket: this) => void) | null): void {
    this.#checkOpen();
    this.waits.onReadable = callback;
  }

  /** Has a function called in each turn of the event loop in which something can be sent (trySend), until null is given. */
  onWritable(callback: ((socket: this) => void) | null): void {
    this.#checkOpen();
    this.waits.onWritable = callback;
  }

  #checkOpen(): number {
    return this.fd;
  }

  /**
   * Receives what there is, at once. recv(2).
   * @returns how many bytes came, 0 at the end of a stream, or -errno: -EAGAIN (-11) where there is nothing.
   */
  tryRecv(bytes: Uint8Array, flags = 0): number {
    const result =
      this.syscall === rawSyscall && this.unread === null
        ? receive(this.fd, bytes, bytes.byteLength, flags)
        : this.recvOnce(bytes, flags);
    if (result !== -EAGAIN) {
      this.waits.progress();
    }
    return result;
  }

  /**
   * Sends the first lengthBytes of bytes, as many as the kernel takes at once. send(2).
   * @returns how many it took, or -errno: -EAGAIN (-11) where there is no room.
   */
  trySend(bytes: Uint8Array, lengthBytes: number = bytes.byteLength, flags = 0): number {
    const all = flags | MSG_NOSIGNAL;
    const result =
      this.syscall === rawSyscall
        ? transmit(this.fd, bytes, lengthBytes, all)
        : this.syscall(SYS.sendto, this.fd, bytes, lengthBytes, all, null, 0);
    if (result !== -EAGAIN) {
      this.waits.progress();
    }
    return result;
  }

  /** As trySend, of several buffers as one, with what else a message carries. sendmsg(2). */
  trySendmsg(message: OutgoingMessage, flags = 0): number {
    const all = flags | MSG_NOSIGNAL;
    const result = outgoing(message).pass((header) =>
      this.syscall(SYS.sendmsg, this.fd, header, all),
    );
    if (result !== -EAGAIN) {
      this.waits.progress();
    }
    return result;
  }

  /** The result of a call that was made, or that it has to be made again. @throws SyscallError. @internal */
  protected done(
    call: string,
    result: number,
    address: SocketAddressInput | null = null,
  ): number | typeof WAIT {
    if (result === -EAGAIN) {
      return WAIT;
    }
    this.waits.progress();
    return result >= 0 ? result : checked(call, result, placeOf(address));
  }
  /** @internal */
  protected sendOnce(bytes: Bytes, flags: number, sockaddr: Uint8Array | null): number {
    const length = lengthOf(bytes);
    const nameLength = sockaddr === null ? 0 : sockaddr.length;
    const all = flags | MSG_NOSIGNAL;
    for (;;) {
      const result =
        sockaddr === null && this.syscall === rawSyscall
          ? transmit(this.fd, bytes, length, all)
          : this.syscall(SYS.sendto, this.fd, bytes, length, all, sockaddr, nameLength);
      if (result !== -EINTR) {
        return result;
      }
    }
  }

  /** @internal */
  protected recvOnce(bytes: Bytes, flags: number, name: AddressRoom | null = null): number {
    const length = lengthOf(bytes);
    if (this.unread?.has(flags)) {
      return this.unread.take(bytes, flags);
    }
    for (;;) {
      const room = name === null ? null : name.bytes;
      const roomLength = name === null ? null : name.reset();
      const result =
        room === null && this.syscall === rawSyscall
          ? receive(this.fd, bytes, length, flags)
          : this.syscall(SYS.recvfrom, this.fd, bytes, length, flags, room, roomLength);
      if (result !== -EINTR) {
        return result;
      }
    }
  }
}
