// What a seccomp filter decides, as a graph without circles: words are loaded and compared until one is returned. Equal
// parts are one part, whoever asks for them. emitDecision() writes the graph down as classic BPF.

import type { BpfAssembler, Comparison, Place } from './bpf.js';

export interface Return {
  readonly kind: 'return';
  readonly word: number;
}
/** Compares the loaded word with `k`, unsigned. */
export interface Test {
  readonly kind: 'test';
  readonly comparison: Comparison;
  readonly k: number;
  readonly yes: Decision;
  readonly no: Decision;
}
/** Loads the bits of a mask of the word at that offset. */
export interface Load {
  readonly kind: 'load';
  readonly offset: number;
  readonly mask: number;
  readonly next: Decision;
}
export type Decision = Return | Test | Load;

const ALL_BITS = 0xffffffff;

/** Makes decisions; the same one for the same parts. */
export class Decisions {
  readonly #made = new Map<string, Decision>();
  readonly #ids = new Map<Decision, number>();

  returns(word: number): Return {
    return this.#once(`return ${word}`, { kind: 'return', word });
  }

  test(comparison: Comparison, k: number, yes: Decision, no: Decision): Decision {
    return yes === no
      ? yes
      : this.#once(`${comparison} ${k} ${this.#ids.get(yes)} ${this.#ids.get(no)}`, {
          kind: 'test',
          comparison,
          k,
          yes,
          no,
        });
  }

  load(offset: number, mask: number, next: Decision): Decision {
    // Whatever is loaded before a return or another load is never looked at.
    return next.kind !== 'test'
      ? next
      : this.#once(`load ${offset} ${mask} ${this.#ids.get(next)}`, {
          kind: 'load',
          offset,
          mask,
          next,
        });
  }

  #once<D extends Decision>(key: string, decision: D): D {
    const known = this.#made.get(key);
    if (known !== undefined) {
      return known as D;
    }
    this.#made.set(key, decision);
    this.#ids.set(decision, this.#ids.size);
    return decision;
  }
}

/** Writes the decision down; the program begins with it. */
export function emitDecision(asm: BpfAssembler, root: Decision): void {
  const loadsBefore = firstLoads(root);
  const places = new Map<Decision, Place>();
  const place = (decision: Decision): Place => {
    if (decision.kind === 'return') {
      return asm.returning(decision.word);
    }
    const known = places.get(decision);
    if (known !== undefined) {
      return known;
    }
    if (decision.kind === 'load') {
      const next = place(decision.next);
      return places.get(decision) ?? put(decision, next);
    }
    const no = place(decision.no);
    const yes = place(decision.yes);
    const test = asm.jumpIf(decision.comparison, decision.k, yes, no);
    places.set(decision, test);
    // A load goes on at the next instruction: one of those that lead here stands before, the others need a jump.
    const load = loadsBefore.get(decision);
    if (load !== undefined) {
      put(load, test);
    }
    return test;
  };
  const put = (load: Load, next: Place): Place => {
    const masked = load.mask === ALL_BITS ? next : asm.and(load.mask, next);
    const at = asm.load(load.offset, masked);
    places.set(load, at);
    return at;
  };
  place(root);
}

/** For what loads lead to, one of them. */
function firstLoads(root: Decision): ReadonlyMap<Decision, Load> {
  const found = new Map<Decision, Load>();
  const seen = new Set<Decision>();
  const visit = (decision: Decision): void => {
    if (seen.has(decision) || decision.kind === 'return') {
      return;
    }
    seen.add(decision);
    if (decision.kind === 'load') {
      if (!found.has(decision.next)) {
        found.set(decision.next, decision);
      }
      visit(decision.next);
    } else {
      visit(decision.no);
      visit(decision.yes);
    }
  };
  visit(root);
  return found;
}
