// Bytes that were received and then not wanted: what a recvExactly that was given up had so far. The next receive gets them
// before the kernel is asked.

import type { Bytes } from '../kernel/arg.js';
import { bytesOf } from '../kernel/struct.js';
import { MSG_ERRQUEUE, MSG_OOB, MSG_PEEK } from '../kernel/tables/socket-constants.js';
import type { IncomingBuffers, IncomingMessage } from '../typed/socket-message.js';

export class Unread {
  #bytes: Uint8Array | null = null;

  /** Whether a receive with these MSG_* flags is about them. */
  has(flags: number): boolean {
    return this.#bytes !== null && (flags & (MSG_OOB | MSG_ERRQUEUE)) === 0;
  }

  /** Keeps a copy, before what is kept already: it was received earlier. */
  keep(bytes: Uint8Array): void {
    this.#bytes = Buffer.concat([bytes, this.#bytes ?? new Uint8Array(0)]);
  }

  /** As many as there are and `room` holds; with MSG_PEEK they stay. */
  take(room: Bytes, flags: number): number {
    const unread = this.#bytes as Uint8Array;
    const into = bytesOf(room) as Uint8Array;
    const count = Math.min(unread.length, into.length);
    into.set(unread.subarray(0, count));
    if ((flags & MSG_PEEK) === 0) {
      this.#bytes = count === unread.length ? null : unread.subarray(count);
    }
    return count;
  }

  /** The same as recvmsg would have received it. */
  takeMessage({ iov }: IncomingBuffers, flags: number): IncomingMessage {
    let length = 0;
    const kept = this.#bytes;
    for (const part of iov) {
      length += this.#bytes === null ? 0 : this.take(part, 0);
    }
    if ((flags & MSG_PEEK) !== 0) {
      this.#bytes = kept;
    }
    return {
      length,
      address: null,
      fds: [],
      credentials: null,
      control: [],
      flags: 0,
      truncated: false,
      controlTruncated: false,
    };
  }
}
