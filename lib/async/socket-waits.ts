// What waits for one socket: its readers and its writers, each in order, and the callbacks. Where the kernel says that a
// socket is ready and the call then finds that it is not, again and again, it is asked less often: epoll looks at something
// else than the call. It knows nothing of a receiver's queue when a Unix datagram goes to an address, nor when a listener has
// room for a connection again, and reports an error queue that nobody reads.

import { ERRNO } from '../kernel/errno.js';
import type { SyscallError } from '../kernel/syscall-error.js';
import { EPOLLERR, EPOLLHUP, EPOLLIN, EPOLLOUT } from '../kernel/tables/poll-constants.js';
import { loop, type Watch } from '../raw/loop.js';
import { type QueueOwner, WaitQueue } from './wait-queue.js';

/** How often in a row the kernel may be wrong; another process may have been faster. */
const FRUITLESS_TURNS = 2;
const PAUSE_MS = 5;
/** Of epoll_ctl: no memory, or as many fds are watched as fs.epoll.max_user_watches lets. It may let later. */
const NO_ROOM: ReadonlySet<number> = new Set([ERRNO.ENOMEM, ERRNO.ENOSPC]);

export class SocketWaits<S> implements QueueOwner {
  readonly #watch: Watch;
  // Made when somebody waits: of ten thousand idle sockets that use callbacks each is small.
  #readers: WaitQueue | null = null;
  #writers: WaitQueue | null = null;
  readonly #socket: S;
  #onReadable: ((socket: S) => void) | null = null;
  #onWritable: ((socket: S) => void) | null = null;
  #isProgress = false;
  #fruitless = 0;
  #pause: NodeJS.Timeout | null = null;
  #keepsAlive = true;

  /** @param socket What the callbacks are given. */
  constructor(fd: number, socket: S) {
    this.#socket = socket;
    this.#watch = loop().watch(fd, this);
  }

  get readers(): WaitQueue {
    this.#readers ??= new WaitQueue(this);
    return this.#readers;
  }

  get writers(): WaitQueue {
    this.#writers ??= new WaitQueue(this);
    return this.#writers;
  }

  get #areReading(): boolean {
    return this.#readers !== null && !this.#readers.isEmpty;
  }

  get #areWriting(): boolean {
    return this.#writers !== null && !this.#writers.isEmpty;
  }

  /** Is called in each turn in which something can be received, unless readers wait. */
  set onReadable(callback: ((socket: S) => void) | null) {
    const before = this.#onReadable;
    this.#onReadable = callback;
    try {
      this.#update();
    } catch (error) {
      this.#onReadable = before;
      throw error;
    }
  }

  /** Is called in each turn in which something can be sent, unless writers wait. */
  set onWritable(callback: ((socket: S) => void) | null) {
    const before = this.#onWritable;
    this.#onWritable = callback;
    try {
      this.#update();
    } catch (error) {
      this.#onWritable = before;
      throw error;
    }
  }

  /** A call was not refused with EAGAIN. */
  progress(): void {
    this.#isProgress = true;
  }

  keepAlive(keepsAlive: boolean): void {
    this.#keepsAlive = keepsAlive;
    if (keepsAlive) {
      this.#watch.ref();
      this.#pause?.ref();
    } else {
      this.#watch.unref();
      this.#pause?.unref();
    }
  }

  /** Ends all waiting, before the fd is closed or given away. */
  close(reason: () => unknown): void {
    this.#onReadable = null;
    this.#onWritable = null;
    this.#watch.close();
    clearTimeout(this.#pause ?? undefined);
    this.#readers?.rejectAll(reason);
    this.#writers?.rejectAll(reason);
  }

  /** For the loop alone. */
  onReady(events: number): void {
    this.#isProgress = false;
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) !== 0) {
      if (this.#areReading) {
        this.#readers?.run();
      } else if (this.#onReadable !== null) {
        this.#onReadable(this.#socket);
      }
    }
    if ((events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) !== 0) {
      if (this.#areWriting) {
        this.#writers?.run();
      } else if (this.#onWritable !== null) {
        this.#onWritable(this.#socket);
      }
    }
    if (this.#isProgress) {
      this.#fruitless = 0;
    } else if (++this.#fruitless > FRUITLESS_TURNS && this.#watch.wanted !== 0) {
      this.#rest();
    }
  }

  #rest(): void {
    this.#watch.want(0);
    this.#pause = setTimeout(() => {
      this.#pause = null;
      try {
        this.#update();
      } catch (error) {
        if (!NO_ROOM.has(-(error as SyscallError).errno)) {
          throw error;
        }
        this.#rest(); // The kernel cannot watch it at the moment.
      }
    }, PAUSE_MS);
    if (!this.#keepsAlive) {
      this.#pause.unref();
    }
  }

  onQueueChange(): void {
    this.#update();
  }

  #update(): void {
    if (this.#pause === null) {
      const isReading = this.#onReadable !== null || this.#areReading;
      const isWriting = this.#onWritable !== null || this.#areWriting;
      this.#watch.want((isReading ? EPOLLIN : 0) | (isWriting ? EPOLLOUT : 0));
    } else if (
      this.#onReadable === null &&
      !this.#areReading &&
      this.#onWritable === null &&
      !this.#areWriting
    ) {
      // Nobody waits any more, and nothing is to keep the process alive.
      clearTimeout(this.#pause);
      this.#pause = null;
    }
  }
}
