// Classic BPF, the machine that seccomp filters run on: instructions to bytes and to text, and an assembler for programs
// that are trees. Jumps lead forward only, and a conditional one at most 255 instructions far. bpf(2), linux/filter.h.

/** struct sock_filter. */
export interface BpfInstruction {
  /** What it does: BPF_ bits. */
  readonly code: number;
  /** Instructions to skip where the test holds. */
  readonly jt: number;
  /** Instructions to skip where it does not. */
  readonly jf: number;
  /** The number that it works with. */
  readonly k: number;
}

/** BPF_LD | BPF_W | BPF_ABS and so on. */
export const LOAD = 0x20;
export const AND = 0x54;
export const RETURN = 0x06;
export const JUMP = 0x05;
export const JUMP_IF = { eq: 0x15, gt: 0x25, ge: 0x35, set: 0x45 } as const;
export type Comparison = keyof typeof JUMP_IF;

const FARTHEST = 255;
/** A return this far behind is written again: a jump to it would be as long. */
const NEAR = 250;
/** BPF_MAXINSNS. */
const MOST_INSTRUCTIONS = 4096;

/** A place in the program: how many instructions follow the one that is there. */
export type Place = number;

/** Builds a program from its end to its beginning, so that what a jump leads to is always there already. */
export class BpfAssembler {
  readonly #reversed: BpfInstruction[] = [];
  readonly #returns = new Map<number, Place>();

  #push(code: number, k: number, jt = 0, jf = 0): Place {
    this.#reversed.push({ code, jt, jf, k: k >>> 0 });
    if (this.#reversed.length > MOST_INSTRUCTIONS) {
      throw new RangeError(`the filter has more than the ${MOST_INSTRUCTIONS} instructions it may`);
    }
    return this.#reversed.length - 1;
  }

  /** A return of that word, near enough for the next instruction to jump to. */
  returning(word: number): Place {
    const known = this.#returns.get(word);
    if (known !== undefined && this.#reversed.length - known < NEAR) {
      return known;
    }
    const place = this.#push(RETURN, word);
    this.#returns.set(word, place);
    return place;
  }

  /** Loads the 32-bit word at that offset of struct seccomp_data and goes on at `next`. */
  load(offset: number, next: Place): Place {
    this.#leadTo(next);
    return this.#push(LOAD, offset);
  }

  /** Keeps the bits of the mask alone and goes on at `next`. */
  and(mask: number, next: Place): Place {
    this.#leadTo(next);
    return this.#push(AND, mask);
  }

  /** An instruction without a test goes on at the next one: a jump leads where that is another. */
  #leadTo(next: Place): void {
    if (next !== this.#reversed.length - 1) {
      this.#push(JUMP, this.#distance(next));
    }
  }

  /** Goes on at `yes` where the loaded word compares so with `k`, else at `no`. */
  jumpIf(comparison: Comparison, k: number, yes: Place, no: Place): Place {
    let [then, otherwise] = [yes, no];
    while (this.#distance(then) > FARTHEST || this.#distance(otherwise) > FARTHEST) {
      // The far one is brought nearer by a jump, whose distance has 32 bits; a return is written again.
      if (this.#distance(then) > FARTHEST) {
        then = this.#brought(then);
      } else {
        otherwise = this.#brought(otherwise);
      }
    }
    return this.#push(JUMP_IF[comparison], k, this.#distance(then), this.#distance(otherwise));
  }

  #brought(place: Place): Place {
    const there = this.#reversed[place] as BpfInstruction;
    return there.code === RETURN
      ? this.returning(there.k)
      : this.#push(JUMP, this.#distance(place));
  }

  /** Of an instruction that is pushed next. */
  #distance(to: Place): number {
    return this.#reversed.length - 1 - to;
  }

  /** The program that begins with what was built last. */
  finish(): BpfInstruction[] {
    return [...this.#reversed].reverse();
  }
}

/** As an array of struct sock_filter, 8 bytes each, little-endian. */
export function bpfBytes(instructions: readonly BpfInstruction[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(instructions.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [index, { code, jt, jf, k }] of instructions.entries()) {
    view.setUint16(index * 8, code, true);
    view.setUint8(index * 8 + 2, jt);
    view.setUint8(index * 8 + 3, jf);
    view.setUint32(index * 8 + 4, k, true);
  }
  return bytes;
}
