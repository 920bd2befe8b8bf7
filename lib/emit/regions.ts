// Where the program's memory goes: constants that fill holes of the header, initialised regions behind the code (constants
// share bytes where they can, and the longest tail of zeros ends the file unwritten), zeroed ones past the file.

import { type Lowered, type LoweredRegion, usedRegions } from './lower.js';

/** A stretch of the file that code or data can stand in. */
export interface Hole {
  readonly offset: number;
  readonly length: number;
}

/** What a region needs in the file: its bytes up to the last that is not zero, and how many zeros behind them. */
export interface Piece {
  readonly region: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly zeros: number;
  readonly isConstant: boolean;
}

/** A piece in its place; what follows its bytes up to `length` is zero. */
export interface PlacedPiece {
  readonly offset: number;
  readonly length: number;
  readonly piece: Piece;
}

export interface PlacedData {
  readonly placed: readonly PlacedPiece[];
  readonly fileEnd: number;
  readonly memoryEnd: number;
}

const ALIGNMENT = 8;
/** Constants are looked for inside so many bytes of others: in all of them it would take time beyond measure. */
const SEARCHED_BYTES = 2 ** 14;

export function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** The regions that some step leads to and that are not all zero. */
export function toPieces(lowered: Lowered): Piece[] {
  const used = usedRegions(lowered);
  return lowered.regions.flatMap(({ name, length, initial, constant }, region) => {
    if (!used.has(region) || initial.length === 0) {
      return [];
    }
    return [{ region, name, bytes: initial, zeros: length - initial.length, isConstant: constant }];
  });
}

/** The constant that makes most of a hole in which code would take up `codeBytes`, when it is worth more than that. */
export function bestPiece(
  pieces: readonly Piece[],
  { length }: Hole,
  codeBytes: number,
): Piece | undefined {
  return pieces
    .filter(({ isConstant, zeros, bytes }) => {
      return isConstant && zeros === 0 && bytes.length <= length && bytes.length > codeBytes;
    })
    .sort((a, b) => b.bytes.length - a.bytes.length)[0];
}

/** Initialised regions, from `start` on; notes in `offsets` where each region is. */
export function placeData(
  pieces: readonly Piece[],
  start: number,
  offsets: Map<number, number>,
): PlacedData {
  const tail = pieces.reduce<Piece | undefined>(
    (longest, piece) => (piece.zeros > (longest?.zeros ?? 0) ? piece : longest),
    undefined,
  );
  const others = pieces
    .filter((piece) => piece !== tail)
    .sort((a, b) => Number(b.isConstant) - Number(a.isConstant) || b.bytes.length - a.bytes.length);
  const placed: PlacedPiece[] = [];
  const constants = new Constants();
  let offset = start;
  for (const piece of others) {
    const length = piece.bytes.length + piece.zeros;
    const shared = piece.isConstant ? constants.find(piece) : undefined;
    if (shared === undefined) {
      placed.push({ offset, length, piece });
      if (piece.isConstant) {
        constants.add(piece, offset);
      }
    }
    offsets.set(piece.region, shared ?? offset);
    offset += shared === undefined ? length : 0;
  }
  if (tail === undefined) {
    return { placed, fileEnd: offset, memoryEnd: offset };
  }
  offsets.set(tail.region, offset);
  const length = tail.bytes.length;
  placed.push({ offset, length, piece: tail });
  return { placed, fileEnd: offset + length, memoryEnd: offset + length + tail.zeros };
}

/** What was placed, to find again: whole, or inside another among the first. */
class Constants {
  readonly #whole = new Map<string, number>();
  readonly #searched = Buffer.alloc(SEARCHED_BYTES);
  readonly #offsets: { readonly end: number; readonly delta: number }[] = [];
  #end = 0;

  add(piece: Piece, offset: number): void {
    const bytes = withZeros(piece);
    if (bytes.length > SEARCHED_BYTES) {
      return;
    }
    this.#whole.set(keyOf(bytes), offset);
    if (this.#end + bytes.length <= SEARCHED_BYTES) {
      this.#searched.set(bytes, this.#end);
      this.#offsets.push({ end: this.#end + bytes.length, delta: offset - this.#end });
      this.#end += bytes.length;
    }
  }

  find(piece: Piece): number | undefined {
    if (piece.bytes.length + piece.zeros > SEARCHED_BYTES) {
      return undefined;
    }
    const bytes = withZeros(piece);
    return this.#whole.get(keyOf(bytes)) ?? this.#findInside(bytes);
  }

  /** A place in one of them, not across two: those need not stand side by side. */
  #findInside(bytes: Uint8Array): number | undefined {
    const searched = this.#searched.subarray(0, this.#end);
    for (let at = searched.indexOf(bytes); at !== -1; at = searched.indexOf(bytes, at + 1)) {
      const host = this.#offsets[this.#firstEndingAfter(at)];
      if (host !== undefined && at + bytes.length <= host.end) {
        return at + host.delta;
      }
    }
    return undefined;
  }

  #firstEndingAfter(at: number): number {
    let [low, high] = [0, this.#offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle]?.end ?? 0) > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}

function withZeros({ bytes, zeros }: Piece): Uint8Array {
  if (zeros === 0) {
    return bytes;
  }
  const whole = new Uint8Array(bytes.length + zeros);
  whole.set(bytes);
  return whole;
}

function keyOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** Regions without initial bytes, past the file. Returns where memory ends. */
export function placeZeroed(
  lowered: Lowered,
  start: number,
  overreadBytes: number,
  offsets: Map<number, number>,
): number {
  const used = usedRegions(lowered);
  let offset = start;
  for (const [index, { initial, length }] of (
    lowered.regions as readonly LoweredRegion[]
  ).entries()) {
    if (initial.length === 0 && used.has(index)) {
      offset = align(offset);
      offsets.set(index, offset);
      offset += length;
    }
  }
  const hasExpects = lowered.steps.some(({ kind }) => kind === 'expect');
  return offset + (hasExpects ? overreadBytes : 0);
}
