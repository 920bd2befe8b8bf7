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
  let best: Packed | null = null;
  const size = (packed: Packed) => packed.bytes.length + decoderBytes(packed.threshold);
  const thresholds = new Set<Threshold>([1, ...bytes].map((byte) => Math.min(byte + 1, 255)));
  for (const threshold of thresholds.add('doubled')) {
    const packed = packWith(bytes, threshold, matches);
    const found = packed && { bytes: packed, threshold };
    if (found !== null && (best === null || size(found) < size(best))) {
      best = found;
    }
  }
  return best;
}

interface Match {
  readonly length: number;
  readonly place: number;
}

/** For each position the longest run of bytes that memory holds elsewhere when the position is reached. */
function longestMatches(bytes: Uint8Array): Match[] {
  return [...bytes.keys()].map((at) => {
    let best: Match = { length: 0, place: 0 };
    for (let place = 0; place < 2 * WINDOW; place += 1) {
      const from = at + place - WINDOW;
      if (from < 0) {
        continue;
      }
      let length = 0;
      // What lies ahead is zero, and stays so unless the copy itself gets there.
      const byteAt = (i: number) => (from < at || from + i < at ? bytes[from + i]! : 0);
      while (
        at + length < bytes.length &&
        (from < at || from > at + length) &&
        byteAt(length) === bytes[at + length]
      ) {
        length += 1;
      }
      if (length > best.length) {
        best = { length, place };
      }
    }
    return best;
  });
}

function packWith(
  bytes: Uint8Array,
  threshold: Threshold,
  matches: readonly Match[],
): Uint8Array | null {
  const [literals, longestToken] =
    threshold === 'doubled' ? [128, 127] : [threshold, 255 - threshold];
  const count = bytes.length;
  const cost: number[] = Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const taken: number[] = Array(count).fill(0);
  cost[count] = 1;
  for (let at = count - 1; at >= 0; at -= 1) {
    if (bytes[at]! < literals) {
      cost[at] = cost[at + 1]! + 1;
    }
    const longest = Math.min(matches[at]!.length, longestToken);
    for (let length = 1; length <= longest; length += 1) {
      if (cost[at + length]! + 2 < cost[at]!) {
        cost[at] = cost[at + length]! + 2;
        taken[at] = length;
      }
    }
  }
  if (!Number.isFinite(cost[0])) {
    return null;
  }
  const packed: number[] = [];
  for (let at = 0; at < count; ) {
    const length = taken[at]!;
    if (length === 0) {
      packed.push(threshold === 'doubled' ? bytes[at]! * 2 : bytes[at]!);
      at += 1;
    } else {
      packed.push(token(threshold, length), matches[at]!.place);
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
