// The receiving side of a stream. All streams of an environment receive into one buffer, so that one that is idle needs none;
// what came is copied out, at its size. A stream that fills the buffer gets buffers of its own as long as that lasts: copying
// would then cost more than a fresh one.

import type { Readable } from 'node:stream';
import { ERRNO } from '../kernel/errno.js';
import { SyscallError } from '../kernel/syscall-error.js';
import type { AsyncSocket } from './async-socket.js';

const BUFFER_BYTES = 65_536;
/** So many receives in one turn, and then it is the others' turn. */
const RECEIVES_PER_TURN = 8;

const shared = new Uint8Array(BUFFER_BYTES);

/** What a reader needs of its stream. */
interface ReadingStream extends Readable {
  /** Something was received. */
  _unrefTimer(): void;
}

/** As the option of net.Socket: what comes goes into one buffer, again and again, and to a function instead of 'data'. */
export interface OnRead {
  /** The memory, or a function that gives it for each receive. */
  readonly buffer: Uint8Array | (() => Uint8Array);
  /** Is told how many bytes came; the stream pauses when it returns false. */
  readonly callback: (bytesRead: number, buffer: Uint8Array) => unknown;
}

export class DuplexReader {
  bytesRead = 0;
  readonly #stream: ReadingStream;
  readonly #socket: AsyncSocket;
  readonly #onread: OnRead | null;
  #isReading = false;
  #isBusy = false;

  constructor(stream: ReadingStream, socket: AsyncSocket, onread: OnRead | null) {
    this.#stream = stream;
    this.#socket = socket;
    this.#onread = onread;
  }

  start(): void {
    if (!this.#isReading) {
      this.#isReading = true;
      try {
        this.#socket.onReadable(() => this.#receive());
      } catch (error) {
        this.#stream.destroy(error as Error);
      }
    }
  }

  stop(): void {
    if (this.#isReading) {
      this.#isReading = false;
      this.#socket.onReadable(null);
    }
  }

  #buffer(): Uint8Array {
    if (this.#onread === null) {
      return this.#isBusy ? Buffer.allocUnsafeSlow(BUFFER_BYTES) : shared;
    }
    const { buffer } = this.#onread;
    return typeof buffer === 'function' ? buffer() : buffer;
  }

  #receive(): void {
    const socket = this.#socket;
    for (let times = 0; times < RECEIVES_PER_TURN && this.#isReading; times++) {
      const buffer = this.#buffer();
      const n = socket.tryRecv(buffer);
      if (n > 0) {
        this.bytesRead += n;
        this.#stream._unrefTimer();
        if (this.#onread !== null) {
          if (this.#onread.callback.call(this.#stream, n, buffer) === false) {
            this.stop();
          }
          if (n < buffer.length) {
            return;
          }
          continue;
        }
        const isOwn = this.#isBusy && n > BUFFER_BYTES / 2;
        this.#isBusy = n === BUFFER_BYTES;
        const chunk = isOwn ? (buffer as Buffer).subarray(0, n) : copyOf(buffer, n);
        if (!this.#stream.push(chunk)) {
          this.stop();
        }
        if (n < BUFFER_BYTES) {
          return; // Level-triggered: if there is more, it is told of in the next turn.
        }
      } else if (n === 0) {
        this.stop();
        this.#stream.push(null);
        this.#stream.read(0);
        return;
      } else if (n === -ERRNO.EAGAIN || n === -ERRNO.EINTR) {
        this.#isBusy = false;
        return;
      } else {
        this.stop();
        this.#stream.destroy(new SyscallError('read', n));
        return;
      }
    }
  }
}

function copyOf(bytes: Uint8Array, length: number): Buffer {
  const copy = Buffer.allocUnsafe(length);
  copy.set(length === bytes.length ? bytes : bytes.subarray(0, length));
  return copy;
}
