// What a call in flight has of memory: mappings that are held, pieces that copies are in. Given back when it is over.

import { lengthBytesOf } from '../../kernel/memory.js';
import type { Mapping } from '../../raw/mapping.js';
import type { CopyMemory, Piece } from './copy-memory.js';

/** A caller's memory that the kernel works on in a copy. */
interface Copy {
  readonly piece: Piece;
  /** What it is a copy of, by a view that has none once its buffer is taken away; null when nothing comes back. */
  readonly original: Uint8Array | null;
  readonly lengthBytes: number;
  /** What was used of it; the copy is not longer. */
  readonly usedBytes: number;
  /** The kernel wrote as many bytes of it as the result says, and nothing else. */
  readonly isResult: boolean;
}

export class CallMemory {
  readonly #copyMemory: CopyMemory;
  readonly #copies: Copy[] = [];
  readonly #held: Mapping[] = [];

  constructor(copyMemory: CopyMemory) {
    this.#copyMemory = copyMemory;
  }

  /** Uses mapped memory where it is: until the call is over it stays, and so does its buffer. */
  hold(mapping: Mapping): void {
    mapping.hold();
    this.#held.push(mapping);
  }

  /** Memory of the call's own. */
  take(lengthBytes: number): Piece {
    const piece = this.#copyMemory.take(lengthBytes);
    this.#copies.push({
      piece,
      original: null,
      lengthBytes: 0,
      usedBytes: 0,
      isResult: false,
    });
    return piece;
  }

  /** A copy of the first bytes of memory, which is copied back when the call is over if it `isWritten`. */
  copy(bytes: Uint8Array, usedBytes: number, isWritten: boolean, isResult: boolean): Piece {
    const piece = this.#copyMemory.take(usedBytes);
    const lengthBytes = lengthBytesOf(bytes);
    if (!isResult) {
      piece.bytes.set(usedBytes === lengthBytes ? bytes : bytes.subarray(0, usedBytes));
    }
    const original = isWritten ? bytes : null;
    this.#copies.push({ piece, original, lengthBytes, usedBytes, isResult });
    return piece;
  }

  /** Gives everything back. @returns whether all that the kernel wrote is where it belongs. */
  finish(result: number): boolean {
    let isWhole = true;
    for (const mapping of this.#held) {
      mapping.release();
    }
    for (const { piece, original, lengthBytes, usedBytes, isResult } of this.#copies) {
      if (original !== null) {
        if (lengthBytesOf(original) !== lengthBytes) {
          isWhole = false;
        } else {
          const count = isResult ? Math.max(0, Math.min(result, usedBytes)) : usedBytes;
          const { bytes } = piece;
          original.set(count === bytes.length ? bytes : bytes.subarray(0, count));
        }
      }
      this.#copyMemory.give(piece);
    }
    return isWhole;
  }
}
