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

export interface RawServerOptions {
  /** For each connection, as in RawDuplexOptions. */
  readonly allowHalfOpen?: boolean | undefined;
  readonly noDelay?: boolean | undefined;
  readonly keepAlive?: boolean | undefined;
  readonly keepAliveInitialDelay?: number | undefined;
  /** Whether each connection begins paused. */
  readonly pauseOnConnect?: boolean | undefined;
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
    } catch (error) {
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
    this.#socket.onReadable(() => this.#accept());
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
    this.#pause = setTimeout(() => this.#socket?.onReadable(() => this.#accept()), NO_FD_PAUSE_MS);
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

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#socket !== null) {
      await new Promise<void>((resolve) => this.close(() => resolve()));
    }
  }

  /** { address, family, port }; the path of a Unix socket, '\0' and the name of an abstract one; null when it does not listen. */
  address(): { address: string; family: string; port: number } | string | null {
    return this.#socket === null ? null : nameOf(this.#socket.localAddress());
  }

  getConnections(callback: (error: Error | null, count: number) => void): this {
    process.nextTick(callback, null, this.#connections);
    return this;
  }

  ref(): this {
    this.#keepsAlive = true;
    this.#socket?.ref();
    this.#pause?.ref();
    return this;
  }

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
