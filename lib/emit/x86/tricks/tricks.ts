// The size tricks by name. Any of them can be left out: what each saves over a corpus of programs is told by
// test/emit/x86/tricks.test.ts, and one that saves next to nothing is to go.

export const TRICKS = [
  /** A run of calls that comes twice is made a loop: roll.ts, loop.ts. Golfed faithful programs alone. */
  'rolled loops',
  /** Data are packed, where that is asked for: pack.ts, unpacking.ts. */
  'packed data',
  /** A receive may ask for more than the Image says: lower.ts. Golfed faithful programs alone. */
  'longer receives',
  /** A receive that discards is given whatever address is there: unread-arguments.ts. Golfed programs alone. */
  'discarding receives',
  /** Blocks of data stand in what the headers leave free: headers-data.ts. */
  'data in headers',
  /** test eax, imm32 leads over four header bytes where a jump takes a byte more: assembler.ts. */
  'leading over fields',
  /** Memory begins where its address shares the lowest byte of another: candidates.ts. */
  'shared low bytes',
  /** Data stand in another order than the usual one: candidates.ts. */
  'orders of data',
  /** Calls are made and tested by a routine, instead of a test after each: select.ts. */
  'routine for calls',
  /** That routine sets ah, so that a call's number is one byte: select.ts. */
  'ah set by the routine',
  /** Before a comparison, eax holds what a difference returns: comparisons.ts. */
  'mismatch in eax',
  /** Constants that the program's end needs are pushed at its begin: pieces.ts. */
  'pushed constants',
  /** An address that stands in the way is pushed, and is loaded again by pop: moves.ts. */
  'pushed addresses',
  /** The routine's address is loaded later than first of all, where that fills a hole better: pieces.ts. */
  'routine loaded later',
  /** The last comparison jumps over what its difference leads to: comparisons.ts. */
  'ending by a comparison',
  /** A comparison at the sum of two registers: comparisons.ts. */
  'comparisons at sums',
  /** bswap makes an address of a small number: constant-loads.ts, headers.ts. */
  'swapped bytes',
  /** Two exchanges with eax move three values: moves.ts. */
  'rotations',
] as const;

export type Trick = (typeof TRICKS)[number];
export type Tricks = ReadonlySet<Trick>;

export const ALL_TRICKS: Tricks = new Set(TRICKS);
