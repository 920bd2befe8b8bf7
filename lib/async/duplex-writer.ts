// The sending side of a stream: what was written goes out in one call, as far as the kernel takes it, and the rest when there
// is room. What is small is put together in one buffer that all streams of an environment share, because an iovec for each
// piece costs more.

import { ERRNO } from '../kernel/errno.js';
import { SyscallError } from '../kernel/syscall-error.js';
import type { AsyncSocket } from './async-socket.js';

/** As a stream hands it over: a string with its encoding, or bytes. */
export interface Chunk {
  readonly chunk: Buffer | string;
  readonly encoding: BufferEncoding;
}

const BUFFER_BYTES = 65_536;
/** No encoding makes more bytes of one UTF-16 unit. */
const BYTES_PER_UNIT = 3;
/** The kernel takes no more in one call. UIO_MAXIOV. */
const MAX_PARTS = 1024;

/** A full queue of a device is no error of the connection: as libuv has it, the send is made again. */
const AGAIN: ReadonlySet<number> = new Set([ERRNO.EAGAIN, ERRNO.EINTR, ERRNO.ENOBUFS]);

const shared = Buffer.allocUnsafeSlow(BUFFER_BYTES);

/** One for all that have nothing, because most have. */
const NOTHING: readonly never[] = [];

type Callback = (error?: Error | null) => void;

export class DuplexWriter {
  socket: AsyncSocket | null;
  /** What waits for a connection, or for the kernel. */
  waiting: readonly Chunk[] = NOTHING;
  /** How many bytes the kernel has taken. */
  bytesTaken = 0;

  #rest: readonly Uint8Array[] = NOTHING;
  #callback: Callback | null = null;
  #isFlushing = false;

  constructor(socket: AsyncSocket | null) {
    this.socket = socket;
  }

  /** Sends everything; the callback comes at once when the kernel takes it at once. One write at a time. */
  write(chunks: readonly Chunk[], callback: Callback): void {
    const socket = this.socket as AsyncSocket;
    const length = gather(chunks);
    let result: number;
    let parts: Uint8Array[] = [];
    try {
      if (length >= 0) {
        result = socket.trySend(shared, length);
      } else {
        parts = chunks.map(bytesOfChunk);
        result = sendParts(socket, parts);
      }
    } catch (error) {
      callback(error as Error);
      return;
    }
    if (result === length && length >= 0) {
      this.bytesTaken += length;
      callback();
      return;
    }
    if (length >= 0) {
      parts = [Buffer.from(shared.subarray(0, length))];
    }
    this.#rest = parts;
    this.#callback = callback;
    this.#taken(result);
  }

  /** Forgets what waits, since the stream is destroyed. @returns the callback that waits for it. */
  abandon(): Callback | null {
    const callback = this.#callback;
    this.#rest = NOTHING;
    this.waiting = NOTHING;
    this.#callback = null;
    return callback;
  }

  #flush(): void {
    this.#taken(sendParts(this.socket as AsyncSocket, this.#rest));
  }

  /** What became of a call that was given the rest. */
  #taken(result: number): void {
    const socket = this.socket as AsyncSocket;
    if (result < 0 && !AGAIN.has(-result)) {
      this.#finish(new SyscallError('write', result));
      return;
    }
    if (result > 0) {
      this.bytesTaken += result;
      this.#rest = without(this.#rest, result);
    }
    if (this.#rest.length === 0) {
      this.#finish(null);
      return;
    }
    this.waiting = this.#rest.map((chunk) => ({ chunk: chunk as Buffer, encoding: 'utf8' }));
    if (!this.#isFlushing) {
      try {
        socket.onWritable(() => this.#flush());
        this.#isFlushing = true;
      } catch (error) {
        this.#finish(error as Error); // The kernel has no memory to watch it with.
      }
    }
  }

  #finish(error: Error | null): void {
    const callback = this.#callback;
    this.#rest = NOTHING;
    this.waiting = NOTHING;
    this.#callback = null;
    if (this.#isFlushing) {
      this.#isFlushing = false;
      this.socket?.onWritable(null);
    }
    callback?.(error);
  }
}

/** Puts small chunks together in the shared buffer. @returns how many bytes, or -1 when they are not small. */
function gather(chunks: readonly Chunk[]): number {
  let length = 0;
  for (const { chunk, encoding } of chunks) {
    if (typeof chunk === 'string') {
      if (length + chunk.length * BYTES_PER_UNIT > BUFFER_BYTES) {
        return -1;
      }
      length += shared.write(chunk, length, encoding);
    } else {
      if (length + chunk.length > BUFFER_BYTES) {
        return -1;
      }
      shared.set(chunk, length);
      length += chunk.length;
    }
  }
  return length;
}

function bytesOfChunk({ chunk, encoding }: Chunk): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk;
}

export function lengthOfChunk({ chunk, encoding }: Chunk): number {
  return typeof chunk === 'string' ? Buffer.byteLength(chunk, encoding) : chunk.length;
}

function sendParts(socket: AsyncSocket, parts: readonly Uint8Array[]): number {
  return parts.length === 1
    ? socket.trySend(parts[0] as Uint8Array)
    : socket.trySendmsg({ iov: parts.slice(0, MAX_PARTS) });
}

/** What is left of the parts without their first bytes. */
function without(parts: readonly Uint8Array[], count: number): Uint8Array[] {
  let left = count;
  let index = 0;
  while (index < parts.length && left >= (parts[index] as Uint8Array).length) {
    left -= (parts[index] as Uint8Array).length;
    index++;
  }
  const rest = parts.slice(index);
  if (left > 0) {
    rest[0] = (rest[0] as Uint8Array).subarray(left);
  }
  return rest;
}
