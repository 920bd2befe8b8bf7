// One 'abort' listener for each signal, however many runs it is to end: Node takes more than ten on one signal for a leak.

/** What each signal ends, while there is any. */
const ended = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `end` when the signal aborts, unless what is returned was called before: once, when nothing is to be ended any more. */
export function onAbort(signal: AbortSignal, end: () => void): () => void {
  let ends = ended.get(signal);
  if (ends === undefined) {
    ends = new Set();
    ended.set(signal, ends);
    signal.addEventListener('abort', endAll);
  }
  ends.add(end);
  return () => {
    ends.delete(end);
    if (ends.size === 0 && ended.get(signal) === ends) {
      ended.delete(signal);
      signal.removeEventListener('abort', endAll);
    }
  };
}

function endAll({ currentTarget }: Event): void {
  for (const end of [...(ended.get(currentTarget as AbortSignal) ?? [])]) {
    end();
  }
}
