// What a library looks at and sets of a socket, as properties of a stream: the names and meanings are those of net.Socket.

import { Duplex } from 'node:stream';
import type { SocketAddress } from '../kernel/address/socket-address.js';
import { ERRNO } from '../kernel/errno.js';
import { SyscallError } from '../kernel/syscall-error.js';
import type { AsyncSocket } from './async-socket.js';
import { checkedTimeout } from './duplex-arguments.js';
import { DuplexReader, type OnRead } from './duplex-reader.js';
import { type Chunk, DuplexWriter, lengthOfChunk } from './duplex-writer.js';

/** How a RawDuplex is made. */
export interface RawDuplexOptions {
  /** A socket that is connected, which the stream then owns; without one, connect() makes it. */
  readonly socket?: AsyncSocket | undefined;
  /** Whether the stream can go on writing when the other end has ended; false when left out: then it ends as well. */
  readonly allowHalfOpen?: boolean | undefined;
  /** Do not begin to read before the stream is resumed or read. */
  readonly pauseOnCreate?: boolean | undefined;
  /** Whether small packets go out at once. TCP_NODELAY */
  readonly noDelay?: boolean | undefined;
  /** Whether a silent connection is probed. SO_KEEPALIVE */
  readonly keepAlive?: boolean | undefined;
  /** Milliseconds, of which the kernel takes whole seconds. */
  readonly keepAliveInitialDelay?: number | undefined;
  /** Destroys the stream when it aborts. */
  readonly signal?: AbortSignal | undefined;
  /** How many bytes are buffered before the stream says that it is full. */
  readonly highWaterMark?: number | undefined;
  /** The same of what was received alone. */
  readonly readableHighWaterMark?: number | undefined;
  /** The same of what is to be sent alone. */
  readonly writableHighWaterMark?: number | undefined;
  /** Receives into one buffer, and calls a function instead of emitting 'data'. */
  readonly onread?: OnRead | undefined;
}

const NONE = {};

/** Those that are given: a stream would take undefined for a number. */
function highWaterMarks(options: RawDuplexOptions): RawDuplexOptions {
  const { highWaterMark, readableHighWaterMark, writableHighWaterMark } = options;
  if ((highWaterMark ?? readableHighWaterMark ?? writableHighWaterMark) === undefined) {
    return NONE;
  }
  return {
    ...(highWaterMark === undefined ? {} : { highWaterMark }),
    ...(readableHighWaterMark === undefined ? {} : { readableHighWaterMark }),
    ...(writableHighWaterMark === undefined ? {} : { writableHighWaterMark }),
  };
}

/** What a Unix socket says to an option of TCP's, and one that is gone to any. */
const IGNORED: ReadonlySet<number> = new Set([ERRNO.EOPNOTSUPP, ERRNO.EINVAL]);

/** As net.Socket.address() has it; without members when there is no connection. */
export interface DuplexAddress {
  /** An IPv4 or IPv6 address. */
  address?: string;
  /** 'IPv4' or 'IPv6'. */
  family?: string;
  /** The port. */
  port?: number;
}

/** A stream that has a socket, or will have one. */
export abstract class SocketDuplex extends Duplex {
  /** Whether an attempt to connect is under way. */
  connecting = false;
  /** The time of setTimeout(), in ms. */
  timeout: number | undefined;
  /** As of net.Socket: the http modules set it. */
  server: unknown = null;
  /** @internal */
  protected rawSocket: AsyncSocket | null = null;
  // Made with the connection and with the first write: a connection that is idle is to be small.
  /** @internal */
  protected reader: DuplexReader | null = null;
  #writer: DuplexWriter | null = null;
  /** @internal */
  protected idleTimer: NodeJS.Timeout | null = null;
  #keepsAlive = true;
  #local: DuplexAddress | null = null;
  #remote: DuplexAddress | null = null;
  readonly #onread: OnRead | null;
  #noDelay: boolean;
  #keepAlive: boolean;
  #keepAliveDelayMs: number;

  constructor(options: RawDuplexOptions = {}) {
    super({
      allowHalfOpen: options.allowHalfOpen ?? false,
      emitClose: false,
      autoDestroy: true,
      decodeStrings: false,
      ...highWaterMarks(options),
    });
    this.#noDelay = options.noDelay ?? false;
    this.#onread = options.onread ?? null;
    this.#keepAlive = options.keepAlive ?? false;
    this.#keepAliveDelayMs = options.keepAliveInitialDelay ?? 0;
  }

  /** @internal */
  protected adopt(socket: AsyncSocket): void {
    this.rawSocket = socket;
    this.reader = new DuplexReader(this, socket, this.#onread);
    if (this.#writer !== null) {
      this.#writer.socket = socket;
    }
    if (!this.#keepsAlive) {
      socket.unref();
    }
    if (this.#noDelay) {
      this.#setTcp('TCP_NODELAY', true);
    }
    if (this.#keepAlive) {
      this.#setKeepAlive();
    }
  }

  /** @internal */
  protected get writer(): DuplexWriter {
    this.#writer ??= new DuplexWriter(this.rawSocket);
    return this.#writer;
  }

  /** As it was made, to be connected anew. @internal */
  protected renew(): void {
    (this as unknown as { _undestroy(): void })._undestroy();
    this.reader = null;
    this.#writer = null;
    this.#local = null;
    this.#remote = null;
  }

  /** What a write that waits is to be told of, when the stream is destroyed. @internal */
  protected abandonWrites(): ReturnType<DuplexWriter['abandon']> {
    return this.#writer === null ? null : this.#writer.abandon();
  }

  /** Emits 'timeout' after so many ms without traffic; 0 for never. */
  setTimeout(timeoutMs: number, callback?: () => void): this {
    if (this.destroyed) {
      return this;
    }
    const ms = checkedTimeout(timeoutMs, callback);
    this.timeout = timeoutMs;
    clearTimeout(this.idleTimer ?? undefined);
    this.idleTimer = null;
    if (timeoutMs === 0) {
      if (callback !== undefined) {
        this.removeListener('timeout', callback);
      }
      return this;
    }
    this.idleTimer = setTimeout(() => this.emit('timeout'), ms).unref();
    if (callback !== undefined) {
      this.once('timeout', callback);
    }
    return this;
  }

  /** As of net.Socket: something was sent or received. */
  _unrefTimer(): void {
    this.idleTimer?.refresh();
  }

  /** Whether small packets go out at once. TCP_NODELAY; tcp(7) */
  setNoDelay(noDelay = true): this {
    this.#noDelay = Boolean(noDelay);
    this.#setTcp('TCP_NODELAY', this.#noDelay);
    return this;
  }

  /** Whether a silent connection is probed, and after how many ms. SO_KEEPALIVE; socket(7) */
  setKeepAlive(keepAlive = false, initialDelayMs = 0): this {
    this.#keepAlive = Boolean(keepAlive);
    this.#keepAliveDelayMs = initialDelayMs;
    this.#setKeepAlive();
    return this;
  }

  #setKeepAlive(): void {
    const seconds = Math.trunc(this.#keepAliveDelayMs / 1000);
    this.#setTcp('SO_KEEPALIVE', this.#keepAlive);
    if (this.#keepAlive && seconds > 0) {
      this.#setTcp('TCP_KEEPIDLE', seconds);
    }
  }

  /** Of a Unix socket these mean nothing, and before there is a connection they are kept for it. */
  #setTcp<N extends 'TCP_NODELAY' | 'SO_KEEPALIVE' | 'TCP_KEEPIDLE'>(
    name: N,
    value: N extends 'TCP_KEEPIDLE' ? number : boolean,
  ): void {
    try {
      this.rawSocket?.setOption(name, value as never);
    } catch (error) {
      if (!(error instanceof SyscallError && IGNORED.has(-error.errno))) {
        throw error;
      }
    }
  }

  /** The stream keeps the process alive, as it does at first. */
  ref(): this {
    this.#keepsAlive = true;
    this.rawSocket?.ref();
    return this;
  }

  /** The stream does not keep the process alive. */
  unref(): this {
    this.#keepsAlive = false;
    this.rawSocket?.unref();
    return this;
  }

  /** Stops the receiving; with `onread`, at once. */
  override pause(): this {
    if (this.#onread !== null) {
      this.reader?.stop();
    }
    return super.pause();
  }

  /** Receives again. */
  override resume(): this {
    if (this.#onread !== null && this.rawSocket !== null && !this.connecting) {
      this.reader?.start();
    }
    return super.resume();
  }

  /** Whether there is no connection yet, or no longer. */
  get pending(): boolean {
    return this.rawSocket === null || this.connecting;
  }

  /** As net.Socket has it. */
  get readyState(): 'opening' | 'open' | 'readOnly' | 'writeOnly' | 'closed' {
    if (this.connecting) {
      return 'opening';
    }
    if (this.readable) {
      return this.writable ? 'open' : 'readOnly';
    }
    return this.writable ? 'writeOnly' : 'closed';
  }

  /** How many bytes were received. */
  get bytesRead(): number {
    return this.reader === null ? 0 : this.reader.bytesRead;
  }

  /** With what waits to be sent. */
  get bytesWritten(): number {
    const waiting = [...(this.#writer?.waiting ?? []), ...this.#buffered()];
    const taken = this.#writer?.bytesTaken ?? 0;
    return waiting.reduce((sum, chunk) => sum + lengthOfChunk(chunk), taken);
  }

  #buffered(): Chunk[] {
    const { buffered, bufferedIndex } = (
      this as unknown as { _writableState: { buffered?: Chunk[]; bufferedIndex?: number } }
    )._writableState;
    return buffered?.slice(bufferedIndex ?? 0) ?? [];
  }

  /** How many bytes wait to be sent. */
  get bufferSize(): number | undefined {
    return this.rawSocket === null && !this.connecting ? undefined : this.writableLength;
  }

  /** Its own address: { address, family, port }, empty when there is none. */
  address(): DuplexAddress {
    if (this.rawSocket === null) {
      return {};
    }
    this.#local ??= endpoint(() => (this.rawSocket as AsyncSocket).localAddress());
    return this.#local;
  }

  /** Its own address; undefined without a connection. */
  get localAddress(): string | undefined {
    return this.address().address;
  }
  /** Its own port. */
  get localPort(): number | undefined {
    return this.address().port;
  }
  /** 'IPv4' or 'IPv6'. */
  get localFamily(): string | undefined {
    return this.address().family;
  }
  /** The address of the other end; undefined without a connection. */
  get remoteAddress(): string | undefined {
    return this.#peer().address;
  }
  /** The port of the other end. */
  get remotePort(): number | undefined {
    return this.#peer().port;
  }
  /** 'IPv4' or 'IPv6'. */
  get remoteFamily(): string | undefined {
    return this.#peer().family;
  }

  #peer(): DuplexAddress {
    if (this.#remote === null && this.rawSocket !== null) {
      this.#remote = endpoint(() => (this.rawSocket as AsyncSocket).remoteAddress());
    }
    return this.#remote ?? {};
  }
}

function endpoint(ask: () => SocketAddress): DuplexAddress {
  try {
    const found = ask();
    return 'address' in found
      ? { address: found.address, family: found.family, port: found.port }
      : {};
  } catch (error) {
    if (error instanceof SyscallError) {
      return {}; // Of a connection that is gone.
    }
    throw error;
  }
}
