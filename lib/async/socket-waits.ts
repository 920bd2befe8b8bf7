// What waits for one socket: its readers and its writers, each in order, and the callbacks. Where the kernel says that a
// socket is ready and the call then finds that it is not, again and again, it is asked less often: epoll looks at something
// else than the call. It knows nothing of a receiver's queue when a Unix datagram goes to an address, nor when a listener has
// room for a connection again, and reports an error queue that nobody reads.

import { EPOLLERR, EPOLLHUP, EPOLLIN, EPOLLOUT } from '../kernel/tables/poll-constants.js';
import { loop, type Watch } from '../raw/loop.js';
import { WaitQueue } from './wait-queue.js';

/** How often in a row the kernel may be wrong; another process may have been faster. */
const FRUITLESS_TURNS = 2;
const PAUSE_MS = 5;

export class SocketWaits {
  readonly readers = new WaitQueue(() => this.#update());
  readonly writers = new WaitQueue(() => this.#update());
  readonly #watch: Watch;
  #onReadable: (() => void) | null = null;
  #onWritable: (() => void) | null = null;
  #isProgress = false;
  #fruitless = 0;
  #pause: NodeJS.Timeout | null = null;
  #keepsAlive = true;

  constructor(fd: number) {
    this.#watch = loop().watch(fd, this);
  }

  /** Is called in each turn in which something can be received, unless readers wait. */
  set onReadable(callback: (() => void) | null) {
    this.#onReadable = callback;
    this.#update();
  }

  /** Is called in each turn in which something can be sent, unless writers wait. */
  set onWritable(callback: (() => void) | null) {
    this.#onWritable = callback;
    this.#update();
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
    this.readers.rejectAll(reason);
    this.writers.rejectAll(reason);
  }

  /** For the loop alone. */
  onReady(events: number): void {
    this.#isProgress = false;
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) !== 0) {
      if (!this.readers.isEmpty) {
        this.readers.run();
      } else if (this.#onReadable !== null) {
        this.#onReadable();
      }
    }
    if ((events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) !== 0) {
      if (!this.writers.isEmpty) {
        this.writers.run();
      } else if (this.#onWritable !== null) {
        this.#onWritable();
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
      this.#update();
    }, PAUSE_MS);
    if (!this.#keepsAlive) {
      this.#pause.unref();
    }
  }

  #update(): void {
    if (this.#pause === null) {
      const isReading = this.#onReadable !== null || !this.readers.isEmpty;
      const isWriting = this.#onWritable !== null || !this.writers.isEmpty;
      this.#watch.want((isReading ? EPOLLIN : 0) | (isWriting ? EPOLLOUT : 0));
    } else if (
      this.#onReadable === null &&
      this.readers.isEmpty &&
      this.#onWritable === null &&
      this.writers.isEmpty
    ) {
      // Nobody waits any more, and nothing is to keep the process alive.
      clearTimeout(this.#pause);
      this.#pause = null;
    }
  }
}
