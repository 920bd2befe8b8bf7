// The packer: a small LZ77 whose decoder is some 20 bytes of x86. A stream is made of bytes that stand for themselves and
// of matches: a length, and then a byte that says where the copied bytes are. A match of length 0 ends the stream; its
// second byte need not be there. Best parse by dynamic programming. There are two codes for the first bytes:
// - a byte below `threshold` is itself, any other is a length with the threshold added;
// - a byte, all below 128, is doubled, and a length is doubled with one added. This decoder is two bytes shorter.
// The second byte says from where: 128 behind the place being written (0) to 127 ahead of it, where memory is still zero.

/** How first bytes are coded: by a threshold, or doubled. */
export type Threshold = number | 'doubled';

export interface Packed {
  readonly bytes: Uint8Array;
  readonly threshold: Threshold;
}

/** What the decoder of a code is longer than the shortest, in bytes. */
function decoderBytes(threshold: Threshold): number {
  return threshold === 'doubled' ? 0 : 2;
}

const WINDOW = 128;

/** The shortest stream for these bytes, its decoder counted; null when none is possible (bytes of 255 that no match covers). */
export function pack(bytes: Uint8Array): Packed | null {
  const matches = longestMatches(bytes);
  let best: Threshold | null = null;
  let least = Number.POSITIVE_INFINITY;
  const thresholds = new Set<Threshold>([1, ...bytes].map((byte) => Math.min(byte + 1, 255)));
  for (const threshold of thresholds.add('doubled')) {
    const size = parse(bytes, threshold, matches).length + decoderBytes(threshold);
    if (size < least) {
      best = threshold;
      least = size;
    }
  }
  return best === null ? null : { bytes: stream(bytes, best, matches), threshold: best };
}

/** For each position the longest run of bytes that memory holds elsewhere when the position is reached, and where. */
interface Matches {
  readonly lengths: Uint32Array;
  readonly places: Uint8Array;
}

function longestMatches(bytes: Uint8Array): Matches {
  const lengths = new Uint32Array(bytes.length);
  const places = new Uint8Array(bytes.length);
  /** By distance: how many bytes from here on are those of so far behind. A copy may run into what it writes. */
  const behind = new Uint32Array(WINDOW + 1);
  let zeros = 0;
  for (let at = bytes.length - 1; at >= 0; at--) {
    const byte = bytes[at]!;
    let longest = 0;
    let place = 0;
    for (let distance = WINDOW; distance > 0; distance--) {
      const length = bytes[at - distance] === byte ? behind[distance]! + 1 : 0;
      behind[distance] = length;
      if (length > longest) {
        longest = length;
        place = WINDOW - distance;
      }
    }
    // What lies ahead is zero, until the copy itself gets there.
    zeros = byte === 0 ? zeros + 1 : 0;
    const ahead = Math.min(zeros, WINDOW - 1);
    lengths[at] = Math.max(longest, ahead);
    places[at] = ahead > longest ? WINDOW + ahead : place;
  }
  return { lengths, places };
}

/**
 * The best parse: how long the stream is, and what is taken at each position, 0 for a byte that stands for itself. The rest
 * from a position on never takes less than the rest from the next one, which can do the same with one byte fewer: so of
 * matches the longest is as good as any, and is made as short as it can be at the same cost.
 */
function parse(
  bytes: Uint8Array,
  threshold: Threshold,
  { lengths }: Matches,
): { readonly length: number; readonly taken: Uint8Array } {
  const [literals, longestToken] =
    threshold === 'doubled' ? [128, 127] : [threshold, 255 - threshold];
  const count = bytes.length;
  const cost = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array(count);
  cost[count] = 1;
  /** By cost: the first position so far from which the rest takes that. */
  const first = new Uint32Array(2 * count + 2);
  first[1] = count;
  for (let at = count - 1; at >= 0; at--) {
    const alone = bytes[at]! < literals ? cost[at + 1]! + 1 : Number.POSITIVE_INFINITY;
    const longest = Math.min(lengths[at]!, longestToken);
    const rest = longest === 0 ? Number.POSITIVE_INFINITY : cost[at + longest]!;
    if (rest + 2 < alone) {
      cost[at] = rest + 2;
      taken[at] = first[rest]! - at;
    } else {
      cost[at] = alone;
    }
    if (cost[at] !== Number.POSITIVE_INFINITY) {
      first[cost[at]!] = at;
    }
  }
  return { length: cost[0]!, taken };
}

function stream(bytes: Uint8Array, threshold: Threshold, matches: Matches): Uint8Array {
  const { taken } = parse(bytes, threshold, matches);
  const packed: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = taken[at]!;
    if (length === 0) {
      packed.push(threshold === 'doubled' ? bytes[at]! * 2 : bytes[at]!);
      at += 1;
    } else {
      packed.push(token(threshold, length), matches.places[at]!);
      at += length;
    }
  }
  packed.push(token(threshold, 0));
  return Uint8Array.from(packed);
}

function token(threshold: Threshold, length: number): number {
  return threshold === 'doubled' ? length * 2 + 1 : threshold + length;
}

/** What the decoder makes of a stream: for tests and for the map. Throws a RangeError when the stream has no end. */
export function unpack({ bytes, threshold }: Packed): Uint8Array {
  const out: number[] = [];
  for (let at = 0; ; ) {
    const byte = bytes[at];
    if (byte === undefined) {
      throw new RangeError('the stream has no end');
    }
    at += 1;
    if (threshold === 'doubled' ? byte % 2 === 0 : byte < threshold) {
      out.push(threshold === 'doubled' ? byte / 2 : byte);
      continue;
    }
    const length = threshold === 'doubled' ? (byte - 1) / 2 : byte - threshold;
    if (length === 0) {
      return Uint8Array.from(out);
    }
    const from = out.length + bytes[at]! - WINDOW;
    at += 1;
    for (let i = 0; i < length; i += 1) {
      out.push(out[from + i] ?? 0);
    }
  }
}
