// RawDuplex: a stream over a socket of the event loop, for whatever takes a net.Socket: what libraries touch of one, it has,
// with the same events, in the same order, and the same error codes. docs/async-sockets.md lists what differs.

import { addAbortSignal } from 'node:stream';
import { ERRNO } from '../kernel/errno.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { SHUT_WR } from '../kernel/tables/socket-constants.js';
import type { AsyncSocket } from './async-socket.js';
import { checkConnectOptions } from './duplex-arguments.js';
import { type DuplexConnectOptions, normalized, open } from './duplex-connect.js';
import { closed, closedBeforeConnection, ended } from './duplex-errors.js';
import type { Chunk } from './duplex-writer.js';
import { type RawDuplexOptions, SocketDuplex } from './socket-duplex.js';

type Callback = (error?: Error | null) => void;

/**
 * A stream over a socket, to use wherever a net.Socket goes: the same events, methods and properties, over syscalls of our
 * own. docs/async-sockets.md says where it differs.
 */
export class RawDuplex extends SocketDuplex {
  #giveUp: AbortController | null = null;
  /** It has emitted 'close'. */
  #isClosed = false;
  /** For the server that has accepted it: it is about to emit 'close'. */
  onClosed: (() => void) | null = null;

  constructor(options: RawDuplexOptions = {}) {
    super(options);
    if (options.signal !== undefined) {
      addAbortSignal(options.signal, this);
    }
    if (options.socket !== undefined) {
      this.adopt(options.socket);
      if (options.pauseOnCreate) {
        this.pause();
      } else {
        this.read(0);
      }
    }
  }

  /**
   * Connects as net.Socket does: connect(port[, host][, listener]), connect(path[, listener]), connect(options[, listener]);
   * beside its options it takes `abstract` for a Unix socket's abstract name. 'connect' tells when it is done. A stream that
   * has emitted 'close' can be connected anew.
   */
  connect(...args: readonly unknown[]): this {
    const { options, listener } = normalized(args);
    checkConnectOptions(options);
    if (this.#isClosed) {
      this.#isClosed = false;
      this.renew();
    }
    if (listener !== undefined) {
      this.once('connect', listener);
    }
    if (this.destroyed) {
      return this;
    }
    this.connecting = true;
    this.#giveUp = new AbortController();
    open(this, options, this.#giveUp.signal).then(
      (socket) => this.#connected(socket),
      (error) => {
        if (this.connecting) {
          this.destroy(error);
        }
      },
    );
    return this;
  }

  #connected(socket: AsyncSocket): void {
    this.#giveUp = null;
    if (this.destroyed) {
      socket.close();
      return;
    }
    this.connecting = false;
    this.adopt(socket);
    // Not in the promise's turn: what a listener throws is an uncaught exception.
    process.nextTick(() => {
      if (!this.destroyed) {
        this.idleTimer?.refresh();
        this.emit('connect');
        this.emit('ready');
        if (this.readable && !this.isPaused()) {
          this.read(0);
        }
      }
    });
  }

  /** @internal */
  override _read(): void {
    if (this.reader === null) {
      this.once('connect', () => this._read());
    } else if (this.rawSocket !== null) {
      this.reader.start();
    }
  }

  /** Once the other end has ended, and this one is to follow, a write says so. */
  override write(
    chunk: unknown,
    encoding?: BufferEncoding | Callback,
    callback?: Callback,
  ): boolean {
    if (!this.readableEnded || this.allowHalfOpen || !this.writableEnded) {
      return super.write(chunk, encoding as BufferEncoding, callback);
    }
    const error = ended();
    const done = typeof encoding === 'function' ? encoding : callback;
    if (typeof done === 'function') {
      process.nextTick(done, error);
    }
    this.destroy(error);
    return false;
  }

  /** @internal */
  override _write(chunk: Buffer | string, encoding: BufferEncoding, callback: Callback): void {
    this.#write([{ chunk, encoding }], callback);
  }

  /** @internal */
  override _writev(chunks: Chunk[], callback: Callback): void {
    this.#write(chunks, callback);
  }

  #write(chunks: readonly Chunk[], callback: Callback): void {
    if (this.rawSocket === null || this.connecting) {
      if (!this.connecting && this.#giveUp === null && this.destroyed) {
        callback(closed());
        return;
      }
      this.writer.waiting = chunks;
      const onClose = () => callback(closedBeforeConnection());
      this.once('connect', () => {
        this.off('close', onClose);
        this.writer.waiting = [];
        this.#write(chunks, callback);
      });
      this.once('close', onClose);
      return;
    }
    this.idleTimer?.refresh();
    this.writer.write(chunks, (error) => {
      this.idleTimer?.refresh();
      callback(error);
    });
  }

  /** @internal */
  override _final(callback: Callback): void {
    if (this.pending) {
      this.once('connect', () => this._final(callback));
      return;
    }
    try {
      this.rawSocket?.shutdown(SHUT_WR);
    } catch (error) {
      if ((error as SyscallError).errno !== -ERRNO.ENOTCONN) {
        callback(error as Error);
        return;
      }
    }
    // After what is under way, and before what is set for later: so it is told of a shutdown.
    process.nextTick(() => queueMicrotask(() => process.nextTick(callback)));
  }

  /** @internal */
  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    this.connecting = false;
    clearTimeout(this.idleTimer ?? undefined);
    this.#giveUp?.abort(error ?? undefined);
    const socket = this.rawSocket;
    this.rawSocket = null;
    if (socket === null) {
      callback(error);
      process.nextTick(() => this.#emitClose(error));
      return;
    }
    const abandoned = this.abandonWrites();
    if (!socket.closed) {
      this.reader?.stop();
      socket.close();
    }
    callback(error);
    // Later than 'error', and in a turn of its own, as a handle tells of its end.
    setImmediate(() => {
      abandoned?.(new SyscallError('write', ERRNO.ECANCELED));
      this.onClosed?.();
      this.#emitClose(error);
    });
  }

  #emitClose(error: Error | null): void {
    this.#isClosed = true;
    this.emit('close', error !== null);
  }

  /** Ends the stream, and destroys it when everything is sent. */
  destroySoon(): void {
    if (this.writable) {
      this.end();
    }
    if (this.writableFinished) {
      this.destroy();
    } else {
      this.once('finish', this.destroy);
    }
  }

  /** Closes a TCP connection by a reset, and destroys the stream. */
  resetAndDestroy(): this {
    if (this.connecting) {
      this.once('connect', () => this.resetAndDestroy());
    } else if (this.rawSocket === null) {
      this.destroy(closed());
    } else {
      this.rawSocket.setOption('SO_LINGER', 0);
      this.destroy();
    }
    return this;
  }
}

/** A stream that connects, as net.createConnection: for `createConnection` of http and of ws, for example. */
export function createConnection(...args: readonly unknown[]): RawDuplex {
  const { options, listener } = normalized(args);
  const duplex = new RawDuplex(options as RawDuplexOptions);
  if (options.timeout) {
    duplex.setTimeout(options.timeout);
  }
  return duplex.connect(options, listener);
}

export type { DuplexConnectOptions, RawDuplexOptions };
