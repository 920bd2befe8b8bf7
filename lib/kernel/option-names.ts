// Option bags: a name that an API does not know is an error, never ignored. A misspelt option that is silently dropped
// gives the caller something else than what was asked for.

/** The options of an API by name, each with the words that it takes as values; an empty list when those are no words. */
export type KnownOptions = Readonly<Record<string, readonly string[]>>;

/**
 * Checks the names in an option bag. An option that is undefined counts as not given, whatever its name.
 * @throws TypeError for what is no object, and for a name that is not known, with the nearest one that is.
 */
export function checkOptionNames(api: string, options: unknown, known: KnownOptions): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(
      `the options of ${api} are ${options === undefined || options === null ? options : `a ${typeof options}`}: they must be an object with any of ${Object.keys(known).join(', ')}`,
    );
  }
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(known, name) && Reflect.get(options, name) !== undefined) {
      throw new TypeError(
        `${api} has no option "${name}": did you mean ${nearest(name, known)}? It has ${Object.keys(known).join(', ')}`,
      );
    }
  }
}

/** The known option, or option with its value, that takes the fewest edits to get to. */
function nearest(name: string, known: KnownOptions): string {
  const candidates = Object.entries(known).flatMap(([option, values]) => [
    { text: option, word: option },
    ...values.map((value) => ({ text: `${option}: '${value}'`, word: value })),
  ]);
  const distances = candidates.map(({ text, word }) => ({ text, edits: editDistance(name, word) }));
  return distances.reduce((best, next) => (next.edits < best.edits ? next : best)).text;
}

/** Levenshtein's distance, without regard to case. */
function editDistance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] as number) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
