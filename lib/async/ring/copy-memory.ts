// Memory of a ring's own for what calls read and write while JavaScript goes on: a caller's buffer may be transferred or
// collected meanwhile, this may not. Pieces of a power of two, each aligned to its size, so that O_DIRECT takes them too.

import {
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  PROT_READ,
  PROT_WRITE,
} from '../../kernel/tables/process-constants.js';
import { type Mapping, mapBuffer } from '../../raw/mapping.js';

export interface Piece {
  readonly address: number;
  readonly bytes: Uint8Array;
  /** Its place among the free ones; that of larger pieces is their mapping. */
  readonly home: Piece[] | Mapping;
}

const LEAST_BYTES = 64;
/** Larger pieces are mappings of their own, given back at once. */
const MOST_BYTES = 65_536;
const ARENA_BYTES = 262_144;

export class CopyMemory {
  /** Free pieces by the number of leading zeros of their size. */
  readonly #free: Piece[][] = Array.from({ length: 32 }, () => []);
  readonly #arenas: Mapping[] = [];
  #used = ARENA_BYTES;

  /** @throws SyscallError of mmap: ENOMEM. */
  take(lengthBytes: number): Piece {
    if (lengthBytes > MOST_BYTES) {
      const mapping = mapped(lengthBytes);
      return { address: mapping.address, bytes: new Uint8Array(mapping.buffer), home: mapping };
    }
    const home = this.#free[Math.clz32(Math.max(lengthBytes, LEAST_BYTES) - 1)] as Piece[];
    return home.pop() ?? this.#cut(home, lengthBytes);
  }

  give(piece: Piece): void {
    const { home } = piece;
    if (Array.isArray(home)) {
      home.push(piece);
    } else {
      home.release();
      home.close();
    }
  }

  close(): void {
    for (const arena of this.#arenas.splice(0)) {
      arena.release();
      arena.close();
    }
  }

  #cut(home: Piece[], lengthBytes: number): Piece {
    const size = 2 ** (32 - Math.clz32(Math.max(lengthBytes, LEAST_BYTES) - 1));
    let at = (this.#used + size - 1) & -size;
    if (at + size > ARENA_BYTES) {
      this.#arenas.push(mapped(ARENA_BYTES));
      at = 0;
    }
    this.#used = at + size;
    const arena = this.#arenas.at(-1) as Mapping;
    return { address: arena.address + at, bytes: new Uint8Array(arena.buffer, at, size), home };
  }
}

/** Held until it is given back: the environment's end gives it back only when the kernel is done. */
function mapped(lengthBytes: number): Mapping {
  const prot = PROT_READ | PROT_WRITE;
  const flags = MAP_PRIVATE | MAP_ANONYMOUS;
  const mapping = mapBuffer({ lengthBytes, prot, flags, fd: -1, offset: 0 });
  mapping.hold();
  return mapping;
}
