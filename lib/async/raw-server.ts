// RawServer: listens, and gives each connection as a RawDuplex; what takes the sockets of a net.Server takes them:
//
//     createServer((duplex) => httpServer.emit('connection', duplex)).listen({ path: '/run/app.sock' })
//
// Where the process or the system has no fd for a connection (EMFILE, ENFILE), it stays in the kernel's queue until there is
// one; node:net accepts it with an fd kept in reserve, and closes it.

import { EventEmitter } from 'node:events';
import type { Syscall } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { SyscallError } from '../kernel/syscall-error.js';
import type { AsyncSocket } from './async-socket.js';
import {
  LISTEN_OPTIONS,
  listenArguments,
  listeningSocket,
  nameOf,
  removeFile,
} from './listening.js';
import { RawDuplex } from './raw-duplex.js';

/** Where a server listens. */
export interface BoundAddress {
  /** An IPv4 or IPv6 address. */
  address: string;
  /** 'IPv4' or 'IPv6'. */
  family: string;
  /** The port, also where the kernel chose it. */
  port: number;
}

/** How a RawServer makes its connections. */
export interface RawServerOptions {
  /** For each connection, as in RawDuplexOptions. */
  readonly allowHalfOpen?: boolean | undefined;
  /** Whether small packets go out at once. TCP_NODELAY */
  readonly noDelay?: boolean | undefined;
  /** Whether a silent connection is probed. SO_KEEPALIVE */
  readonly keepAlive?: boolean | undefined;
  /** Milliseconds, of which the kernel takes whole seconds. */
  readonly keepAliveInitialDelay?: number | undefined;
  /** Whether each connection begins paused. */
  readonly pauseOnConnect?: boolean | undefined;
  /** How many bytes are buffered before a stream says that it is full. */
  readonly highWaterMark?: number | undefined;
  /** What makes the syscalls; only a test has a reason to give another. */
  readonly syscall?: Syscall | undefined;
}

const SERVER_OPTIONS = {
  allowHalfOpen: [],
  noDelay: [],
  keepAlive: [],
  keepAliveInitialDelay: [],
  pauseOnConnect: [],
  highWaterMark: [],
  syscall: [],
} as const;
/** So many connections in one turn, and then it is the others' turn. */
const ACCEPTS_PER_TURN = 64;
/** How long to wait for an fd to become free. */
const NO_FD_PAUSE_MS = 50;
const { EAGAIN, EINTR, ECONNABORTED, EMFILE, ENFILE, ENOBUFS, ENOMEM } = ERRNO;

/** A server of RawDuplex connections, as net.Server is one of net.Socket: the same events and methods. */
export class RawServer extends EventEmitter {
  /** More than so many connections at a time are closed at once, with a 'drop' event. */
  maxConnections: number | undefined;
  readonly #options: RawServerOptions;
  #connections = 0;
  readonly #onClosed = () => {
    this.#connections--;
    this.#closeIfDone();
  };
  #socket: AsyncSocket | null = null;
  #path: string | null = null;
  #pause: NodeJS.Timeout | null = null;
  #keepsAlive = true;

  /** @param listener Is called with each connection, a RawDuplex: the event 'connection'. */
  constructor(options: RawServerOptions = {}, listener?: (duplex: RawDuplex) => void) {
    super();
    checkOptionNames('createServer', options, SERVER_OPTIONS);
    this.#options = options;
    if (listener !== undefined) {
      this.on('connection', listener);
    }
  }

  /** Whether it listens. */
  get listening(): boolean {
    return this.#socket !== null;
  }

  /**
   * Listens: listen(port[, host][, backlog][, listener]), listen(path[, listener]), listen(options[, listener]). 'listening'
   * tells when it does, 'error' when it cannot: EADDRINUSE, EACCES, ...
   */
  listen(...args: readonly unknown[]): this {
    const { options, listener } = listenArguments(args);
    checkOptionNames('listen', options, LISTEN_OPTIONS);
    if (this.#socket !== null) {
      throw Object.assign(new Error('the server listens already: close() it first'), {
        code: 'ERR_SERVER_ALREADY_LISTEN',
      });
    }
    if (listener !== undefined) {
      this.once('listening', listener);
    }
    try {
      this.#socket = listeningSocket(options, this.#options.syscall);
      this.#socket.onReadable(() => this.#accept());
    } catch (error) {
      this.#socket?.close();
      this.#socket = null;
      if (!(error instanceof SyscallError)) {
        throw error;
      }
      process.nextTick(() => this.emit('error', Object.assign(error, { syscall: 'listen' })));
      return this;
    }
    this.#path = options.path ?? null;
    if (!this.#keepsAlive) {
      this.#socket.unref();
    }
    options.signal?.addEventListener('abort', () => this.close(), { once: true });
    process.nextTick(() => {
      if (this.#socket !== null) {
        this.emit('listening');
      }
    });
    return this;
  }

  #accept(): void {
    for (let times = 0; times < ACCEPTS_PER_TURN && this.#socket !== null; times++) {
      const accepted = this.#socket.tryAccept();
      if (typeof accepted !== 'number') {
        this.#connect(accepted);
      } else if (accepted === -EAGAIN) {
        return;
      } else if ([-EMFILE, -ENFILE, -ENOBUFS, -ENOMEM].includes(accepted)) {
        this.#rest();
        return;
      } else if (accepted !== -EINTR && accepted !== -ECONNABORTED) {
        // Of a connection that failed before it was accepted (accept(2)): the others go on.
        this.emit('error', new SyscallError('accept', accepted));
        return;
      }
    }
  }

  #connect(socket: AsyncSocket): void {
    const { syscall: _, pauseOnConnect, ...options } = this.#options;
    if (this.maxConnections !== undefined && this.#connections >= this.maxConnections) {
      socket.close();
      this.emit('drop');
      return;
    }
    const duplex = new RawDuplex({ ...options, socket, pauseOnCreate: pauseOnConnect });
    duplex.server = this;
    this.#connections++;
    duplex.onClosed = this.#onClosed;
    this.emit('connection', duplex);
  }

  #rest(): void {
    this.#socket?.onReadable(null);
    this.#pause = setTimeout(() => {
      try {
        this.#socket?.onReadable(() => this.#accept());
      } catch (error) {
        this.emit('error', error);
        this.#rest();
      }
    }, NO_FD_PAUSE_MS);
    if (!this.#keepsAlive) {
      this.#pause.unref();
    }
  }

  /** Stops listening; 'close' comes, and the callback, when the last connection has ended. */
  close(callback?: (error?: Error) => void): this {
    if (this.#socket === null) {
      const error = Object.assign(new Error('Server is not running.'), {
        code: 'ERR_SERVER_NOT_RUNNING',
      });
      if (callback !== undefined) {
        process.nextTick(callback, error);
      }
      return this;
    }
    if (callback !== undefined) {
      this.once('close', callback);
    }
    clearTimeout(this.#pause ?? undefined);
    this.#socket.close();
    this.#socket = null;
    if (this.#path !== null) {
      removeFile(this.#path);
    }
    this.#closeIfDone();
    return this;
  }

  #closeIfDone(): void {
    if (this.#socket === null && this.#connections === 0) {
      process.nextTick(() => this.emit('close'));
    }
  }

  /** As close(), and waits for its end. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#socket !== null) {
      await new Promise<void>((resolve) => this.close(() => resolve()));
    }
  }

  /** { address, family, port }; the path of a Unix socket, '\0' and the name of an abstract one; null when it does not listen. */
  address(): BoundAddress | string | null {
    return this.#socket === null ? null : nameOf(this.#socket.localAddress());
  }

  /** How many connections there are. */
  getConnections(callback: (error: Error | null, count: number) => void): this {
    process.nextTick(callback, null, this.#connections);
    return this;
  }

  /** The server keeps the process alive, as it does at first. */
  ref(): this {
    this.#keepsAlive = true;
    this.#socket?.ref();
    this.#pause?.ref();
    return this;
  }

  /** The server does not keep the process alive. */
  unref(): this {
    this.#keepsAlive = false;
    this.#socket?.unref();
    this.#pause?.unref();
    return this;
  }
}

/** A server of RawDuplex connections. @param options May be left out, as in net.createServer. */
export function createServer(
  options?: RawServerOptions | ((duplex: RawDuplex) => void),
  listener?: (duplex: RawDuplex) => void,
): RawServer {
  return typeof options === 'function'
    ? new RawServer({}, options)
    : new RawServer(options, listener);
}
