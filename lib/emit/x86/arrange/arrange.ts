// Where everything goes: headers, pieces of code, blocks of data, packed or not, and memory that is not in the file.
// Every arrangement worth it is tried with a quick search for the code, the best ones with a thorough one.

import { type CodeOptions, LOOSE_EXTRA } from '../code.js';
import type { Effort } from '../effort.js';
import { PAGE_BYTES } from '../headers.js';
import type { Lowered } from '../lowered.js';
import { compile } from '../select/select.js';
import type { LaidOut } from '../write.js';
import { type Arrangement, isSimple, reordered } from './candidates.js';
import { placeZeroed } from './memory.js';
import { bestPieces } from './pieces.js';
import { alikeFrom, placeData } from './places.js';

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
}

/** How often a guess follows from the one before. */
const SETTLING_ROUNDS = 4;
/** Guesses that are tried one by one where they do not come to rest. */
const MOST_GAPS = 12n;

/** More than code is ever longer for standing a little elsewhere. */
const GENEROUS_BYTES = 64n;

interface Attempt {
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
  const trials = smallestFirst([...known, ...refined(task, known)]);
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

/** The best trials once more, with their blocks in other orders, and with constants pushed ahead. */
function refined(task: Task, trials: readonly Trial[]): Trial[] {
  const best = trials.slice(0, task.effort.refined);
  const again = best.flatMap(({ arrangement, variant, codeLength }) => [
    ...reordered(arrangement).map((other) => ({ arrangement: other, variant, codeLength })),
    // The routine's address must be on top of the stack where it is called through that.
    ...(variant.testing.kind === 'stack' ? [] : task.pushed).map((pushed) => {
      return { arrangement, variant: { ...variant, pushed }, codeLength };
    }),
  ]);
  return again.flatMap(({ arrangement, variant, codeLength }) => {
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
function settle(
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
  const { scheme, memory, zeroedLike } = arrangement;
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
  const free = alikeFrom(
    scheme.writableEnd === null || dataEnd > writable ? dataEnd : writable,
    zeroedLike === null ? undefined : blockAddresses[zeroedLike],
  );
  const { addresses, end } = placeZeroed(lowered, memory, blockAddresses, free, alignment);
  const isLoose = lowered.looseRegion >= 0;
  const memoryEnd = end + (isLoose ? BigInt(LOOSE_EXTRA) : 0n);
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
    compiled && bestPieces(compiled, arrangement, codeStart, options.bits, effort.permutedHoles);
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
