// Where everything goes: headers, pieces of code, blocks of data, packed or not, and memory that is not in the file.
// Every arrangement worth it is tried with a quick search for the code, the best ones with a thorough one.

import { type CodeOptions, FREE_BEHIND_RECEIVES } from '../code.js';
import type { Effort } from '../effort.js';
import { PAGE_BYTES } from '../headers.js';
import type { Lowered } from '../lowered.js';
import { compile } from '../select/select.js';
import type { Tricks } from '../tricks/tricks.js';
import type { LaidOut } from '../write.js';
import { type Arrangement, isSimple, reordered } from './candidates.js';
import { placeZeroed } from './memory.js';
import { bestPieces } from './pieces.js';
import { placeData, withLowByteOf } from './places.js';

export type Variant = Omit<CodeOptions, 'effort'>;

/** What to lay out, and what may be tried. */
export interface Task {
  readonly lowered: Lowered;
  readonly alignment: bigint;
  readonly arrangements: readonly Arrangement[];
  readonly variants: readonly Variant[];
  /** Constants that may be pushed ahead. */
  readonly pushed: readonly (readonly bigint[])[];
  readonly effort: Effort;
  readonly tricks: Tricks;
}

/** How often a guess follows from the one before. */
const SETTLING_ROUNDS = 4;
/** Guesses that are tried one by one where they do not come to rest. */
const MOST_GAPS = 12n;

/** What other orders and pushed constants may well save. */
const NEARLY_BYTES = 4n;

/** More than code is ever longer for standing a little elsewhere. */
const GENEROUS_BYTES = 64n;

export interface Attempt {
  readonly file: LaidOut;
  /** How much code stands behind the headers. */
  readonly codeLength: bigint;
}

interface Trial extends Attempt {
  readonly arrangement: Arrangement;
  readonly variant: Variant;
}

/** The smallest file found. */
export function arrange(task: Task): LaidOut {
  const { effort } = task;
  const [simple, others] = [
    task.arrangements.filter(isSimple),
    task.arrangements.filter((a) => !isSimple(a)),
  ];
  // How code is best made hardly depends on where data stand: all variants are tried on the simplest arrangements.
  const first = tryAll(task, simple, task.variants, new Map());
  const ranked = smallestFirst(first.trials);
  const kept = [...new Set(ranked.map(({ variant }) => variant))].slice(0, effort.keptOptions);
  // Where no simple arrangement has room for the program, nothing is known yet.
  const variants = kept.length > 0 ? kept : task.variants;
  const second = tryAll(task, others, variants, first.lengths);
  const known = smallestFirst([...ranked, ...second.trials]);
  const trials = smallestFirst(refined(task, known));
  let best = trials[0]?.file;
  // The best of both kinds: so the choice to pack never makes a file larger.
  const isPacked = ({ arrangement }: Trial) => arrangement.packed.length > 0;
  const finalists = [trials.filter((t) => !isPacked(t)), trials.filter(isPacked)];
  for (const { arrangement, variant, codeLength } of finalists.flatMap((kind) =>
    kind.slice(0, effort.thorough.tries),
  )) {
    const options = { ...variant, effort: effort.thorough.search };
    const found = settle(task, arrangement, options, codeLength);
    if (found !== null && sizeOf(found.file) < sizeOf(best!)) {
      best = found.file;
    }
  }
  if (best === undefined) {
    throw new Error('no layout takes this program');
  }
  return best;
}

/** A trial of which only the code's length is known. */
type Untried = Omit<Trial, 'file'>;

/** The best trials once more with their blocks in other orders, the best of all these with constants pushed ahead, and
 * those with addresses pushed. */
function refined(task: Task, trials: readonly Trial[]): Trial[] {
  const most = task.effort.refined;
  const inOrders = (task.tricks.has('orders of data') ? promising(trials, most) : []).flatMap(
    (trial): Untried[] =>
      reordered(trial.arrangement).map((arrangement) => ({ ...trial, arrangement })),
  );
  const ordered = smallestFirst([...trials, ...tried(task, inOrders)]);
  const mayPush = task.tricks.has('pushed constants');
  const withPushed = promising(ordered, most).flatMap(({ variant, ...trial }): Untried[] =>
    // The routine's address must be on top of the stack where it is called through that.
    (variant.testing.kind === 'stack' || !mayPush ? [] : task.pushed).map((pushed) => ({
      ...trial,
      variant: { ...variant, pushed },
    })),
  );
  const constants = smallestFirst([...ordered, ...tried(task, withPushed)]);
  const withAddresses = (task.tricks.has('pushed addresses') ? promising(constants, most) : []).map(
    ({ variant, ...trial }): Untried => {
      return { ...trial, variant: { ...variant, addresses: 'pushed' } };
    },
  );
  return [...constants, ...tried(task, withAddresses)];
}

/** The best, and of every scheme its own best where that is nearly as good. */
function promising(trials: readonly Trial[], most: number): Trial[] {
  const least = trials.length > 0 ? sizeOf(trials[0]!.file) : 0n;
  const ofSchemes = trials.filter(
    ({ arrangement, file }, i) =>
      sizeOf(file) <= least + NEARLY_BYTES &&
      trials.findIndex((other) => other.arrangement.scheme === arrangement.scheme) === i,
  );
  return [...new Set([...trials.slice(0, most), ...(most > 0 ? ofSchemes : [])])];
}

function tried(task: Task, untried: readonly Untried[]): Trial[] {
  return untried.flatMap(({ arrangement, variant, codeLength }) => {
    const found = settle(task, arrangement, { ...variant, effort: task.effort.quick }, codeLength);
    return found === null ? [] : [{ arrangement, variant, ...found }];
  });
}

function tryAll(
  task: Task,
  arrangements: readonly Arrangement[],
  variants: readonly Variant[],
  known: ReadonlyMap<string, bigint>,
): { readonly trials: Trial[]; readonly lengths: ReadonlyMap<string, bigint> } {
  const trials: Trial[] = [];
  // Code is about as long as where it was last made for the like.
  const lengths = new Map(known);
  const enough = task.effort.arrangements * task.effort.options;
  for (const arrangement of arrangements) {
    for (const variant of variants) {
      if (trials.length >= enough) {
        break;
      }
      const like = `${task.variants.indexOf(variant)} ${arrangement.scheme.length} ${arrangement.packed.length > 0}`;
      const options = { ...variant, effort: task.effort.quick };
      const found = settle(task, arrangement, options, lengths.get(like));
      if (found !== null) {
        lengths.set(like, found.codeLength);
        trials.push({ arrangement, variant, ...found });
      }
    }
  }
  return { trials, lengths };
}

function smallestFirst(trials: readonly Trial[]): Trial[] {
  return [...trials].sort((a, b) => Number(sizeOf(a.file) - sizeOf(b.file)));
}

function sizeOf(file: LaidOut): bigint {
  return file.fileEnd - file.scheme.base;
}

/** Addresses depend on how much code stands behind the headers, and code on addresses: guess until both agree. */
export function settle(
  task: Task,
  arrangement: Arrangement,
  options: CodeOptions,
  firstGuess = 40n,
): Attempt | null {
  let guess = firstGuess;
  let least: bigint | null = null;
  // A guess that is too long leaves a gap.
  let fallback: (Attempt & { guess: bigint }) | null = null;
  for (let round = 0; round < SETTLING_ROUNDS; round++) {
    const attempt = tryLength(task, arrangement, options, guess);
    if (attempt === null) {
      return null;
    }
    const { codeLength } = attempt;
    if (codeLength === guess) {
      return attempt;
    }
    least = least === null || codeLength < least ? codeLength : least;
    if (codeLength < guess && (fallback === null || guess < fallback.guess)) {
      fallback = { ...attempt, guess };
    }
    guess = round < 2 || codeLength > guess ? codeLength : guess;
  }
  // It does not come to rest: of the guesses between, the first that is long enough leaves the least gap.
  const limit = fallback?.guess ?? guess + GENEROUS_BYTES;
  const first = least === null || limit - least > MOST_GAPS ? limit - MOST_GAPS : least;
  for (let between = first; between < limit && task.effort.fillsGaps; between++) {
    const attempt = tryLength(task, arrangement, options, between);
    if (attempt !== null && attempt.codeLength <= between) {
      return attempt;
    }
  }
  return fallback ?? fitting(tryLength(task, arrangement, options, limit), limit);
}

function fitting(attempt: Attempt | null, guess: bigint): Attempt | null {
  return attempt !== null && attempt.codeLength <= guess ? attempt : null;
}

function tryLength(
  { lowered, alignment, effort }: Task,
  arrangement: Arrangement,
  options: CodeOptions,
  codeLength: bigint,
): Attempt | null {
  const { scheme, memory, zeroedLowByteOf } = arrangement;
  const isFixed = (i: number) => memory.blocks[i]!.constant || arrangement.packed.includes(i);
  if (scheme.writableEnd !== null && ![...memory.blocks.keys()].every(isFixed)) {
    return null;
  }
  const places = placeData(arrangement, alignment, codeLength);
  if (places === null) {
    return null;
  }
  const { blockAddresses, dataEnd, codeStart, unpacking, data } = places;
  const writable = scheme.base + PAGE_BYTES;
  const free = withLowByteOf(
    scheme.writableEnd === null || dataEnd > writable ? dataEnd : writable,
    zeroedLowByteOf === null ? undefined : blockAddresses[zeroedLowByteOf],
  );
  const { addresses, end } = placeZeroed(lowered, memory, blockAddresses, free, alignment);
  const memoryEnd = end + (lowered.longerRegion === null ? 0n : BigInt(FREE_BEHIND_RECEIVES));
  if (scheme.onePage && memoryEnd > scheme.base + PAGE_BYTES) {
    return null;
  }
  if (scheme.writableEnd !== null && memoryEnd > scheme.base + BigInt(scheme.writableEnd)) {
    return null;
  }
  const compiled = compile(
    lowered.steps,
    { regions: addresses, base: scheme.base, end, unpacking },
    options,
    lowered.startStack,
  );
  const code =
    compiled && bestPieces(compiled, arrangement, codeStart, options, effort.permutedHoles);
  if (compiled === null || code === null) {
    return null;
  }
  const used = code.end > codeStart ? code.end : codeStart;
  const fileEnd = [
    scheme.base + BigInt(scheme.minimum),
    used,
    ...data.map(({ address, bytes }) => address + BigInt(bytes.length)),
  ].reduce((a, b) => (a > b ? a : b));
  // A zero follows the file in its page, for the decoder.
  if (scheme.writableEnd !== null && fileEnd >= writable) {
    return null;
  }
  const entry = scheme.entryOffset === null ? code.labels.get(compiled.entry)! : scheme.base + 1n;
  return { file: { scheme, code, entry, data, fileEnd, memoryEnd }, codeLength: used - codeStart };
}
