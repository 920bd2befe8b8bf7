// What each register holds, and the code that changes it. Addresses are numbers here: where a region lies is known, or
// guessed, while code is made.

import type { Value } from '../program/image.js';
import type { Register } from './code.js';
import { type Lowered, termsKey } from './lower.js';
import type { Machine, Places, StraightCode } from './target.js';

type Terms = Value['terms'];

/** A number, plus and minus results; `key` is the same for the same results. */
interface Content {
  readonly number: bigint;
  readonly terms: Terms;
  readonly key: string;
}

const SPILL_BYTES = 8;
const ZERO: Content = { number: 0n, terms: [], key: '' };
/** How far from a register's contents an expect may be. */
const EXPECT_REACH = 256n;

export class Registers {
  readonly result: Register;
  readonly #held = new Map<Register, Content>();
  readonly #lastUse: ReadonlyMap<number, number>;
  readonly #free: Register[];
  /** Steps whose results are in memory, each with its slot. */
  readonly #slots = new Map<number, number>();

  constructor(
    readonly machine: Machine,
    readonly code: StraightCode,
    readonly lowered: Lowered,
    readonly places: Places,
  ) {
    const { registers } = machine;
    this.result = registers.arguments[0] as Register;
    this.#free = [...registers.kept];
    if (registers.zeroAtStart) {
      const order = [...registers.kept, registers.number, ...[...registers.arguments].reverse()];
      for (const register of order) {
        this.#held.set(register, ZERO);
      }
    }
    this.#lastUse = lastUses(lowered);
  }

  get spilled(): number {
    return this.#slots.size;
  }

  /** Puts a call's arguments into their registers, the first one last: until then it may hold the last result. */
  load(args: readonly Value[]): void {
    for (let position = args.length - 1; position >= 0; position--) {
      this.put(this.machine.registers.arguments[position] as Register, args[position] as Value);
    }
  }

  put(register: Register, wanted: Value): void {
    this.#put(register, this.#content(wanted), this.#whatText(wanted));
  }

  #content({ region, offset, terms }: Value): Content {
    const start = region === null ? 0n : BigInt(this.places.regionAddress(region));
    return { number: BigInt.asIntN(64, start + offset), terms, key: termsKey(terms) };
  }

  #whatText({ region, offset }: Value): string | null {
    if (region === null) {
      return null;
    }
    const { regions, timer } = this.lowered;
    const name = region === timer ? 'timer' : regions[region]?.name;
    return offset === 0n ? `${name}` : `${name} + ${offset}`;
  }

  #put(register: Register, wanted: Content, what: string | null): void {
    const { code } = this;
    const held = this.#held.get(register);
    if (held !== undefined && same(held, wanted)) {
      return;
    }
    const { terms, number } = wanted;
    const [first, ...rest] = terms;
    const { place } = this.machine.registers.scratch;
    // The first argument's register is written last: it may hold a result that is to be added.
    const base = register === this.result && first !== undefined ? place : register;
    const other = this.#registerWith(wanted);
    if (other !== null) {
      code.move(register, other);
    } else if (first === undefined) {
      if (!this.#putByTakingAway(register, held, wanted, what)) {
        this.#putNumber(register, number, what);
      }
    } else if (number === 0n && first.sign === 1) {
      this.#addTerms(register, this.#registerOf(first.step, base), rest);
    } else {
      this.#putNumber(base, number, what);
      this.#addTerms(register, base, terms);
    }
    this.#held.set(register, wanted);
  }

  #registerWith(wanted: Content): Register | null {
    for (const [register, held] of this.#held) {
      if (same(held, wanted)) {
        return register;
      }
    }
    return null;
  }

  /** From the same number with one result in it, where that is shorter than to begin anew. */
  #putByTakingAway(
    register: Register,
    held: Content | undefined,
    { number }: Content,
    what: string | null,
  ): boolean {
    const [term, more] = held?.terms ?? [];
    if (held?.number !== number || term === undefined || more !== undefined) {
      return false;
    }
    const other = this.#findRegister(term.step);
    if (
      other === null ||
      other === register ||
      this.code.addInPlaceBytes(register, other) >= this.#newBytes(register, number, what)
    ) {
      return false;
    }
    if (term.sign === 1) {
      this.code.subtract(register, register, other);
    } else {
      this.code.add(register, register, other);
    }
    return true;
  }

  #newBytes(register: Register, number: bigint, what: string | null): number {
    return what === null
      ? this.code.numberBytes(register, number)
      : this.code.addressBytes(register, Number(number));
  }

  #putNumber(register: Register, number: bigint, what: string | null): void {
    const { code } = this;
    let shortest = this.#newBytes(register, number, what);
    let nearby: [Register, bigint] | null = null;
    for (const [from, held] of this.#held) {
      if (held.key === '') {
        const amount = BigInt.asIntN(64, number - held.number);
        const length = code.addNumberBytes(register, from, amount);
        if (length !== null && length < shortest) {
          shortest = length;
          nearby = [from, amount];
        }
      }
    }
    if (nearby !== null) {
      code.addNumber(register, ...nearby);
    } else if (what === null) {
      code.number(register, number);
    } else {
      code.address(register, Number(number), what);
    }
    this.#held.delete(register);
  }

  #addTerms(to: Register, from: Register, terms: Terms): void {
    let source = from;
    for (const { step, sign } of terms) {
      const register = this.#registerOf(step, this.machine.registers.scratch.term);
      if (sign === 1) {
        this.code.add(to, source, register);
      } else {
        this.code.subtract(to, source, register);
      }
      source = to;
    }
    if (source !== to) {
      this.code.move(to, source);
    }
  }

  /** The register with a step's bare result. A result in memory is loaded into the scratch register. */
  #registerOf(step: number, scratch: Register): Register {
    const slot = this.#slots.get(step);
    if (slot !== undefined) {
      this.#putSlotAddress(scratch, slot);
      this.code.loadWord(scratch, scratch);
      this.#held.delete(scratch);
      return scratch;
    }
    const register = this.#findRegister(step);
    if (register === null) {
      throw new Error(`the result of step ${step} is in no register`);
    }
    return register;
  }

  #findRegister(step: number): Register | null {
    const wanted = bare(step);
    for (const register of [...this.machine.registers.kept, this.result]) {
      const held = this.#held.get(register);
      if (held !== undefined && same(held, wanted)) {
        return register;
      }
    }
    return null;
  }

  #putSlotAddress(register: Register, slot: number): void {
    this.code.address(register, this.places.spills + slot * SPILL_BYTES, 'spilled');
  }

  /** A register that holds the value: one that does so already, or the scratch register given. */
  inAny(wanted: Value, scratch: Register): Register {
    const content = this.#content(wanted);
    const held = this.#registerWith(content);
    if (held !== null) {
      return held;
    }
    this.#put(scratch, content, this.#whatText(wanted));
    this.#held.delete(scratch);
    return scratch;
  }

  /** A register and a distance from it that are a place. */
  locate(place: Value): [Register, number] {
    const wanted = this.#content(place);
    for (const [register, held] of this.#held) {
      const distance = BigInt.asIntN(64, wanted.number - held.number);
      const isNear = distance > -EXPECT_REACH && distance < EXPECT_REACH;
      if (held.key === wanted.key && isNear) {
        return [register, Number(distance)];
      }
    }
    const { place: scratch } = this.machine.registers.scratch;
    this.#putNumber(scratch, wanted.number, this.#whatText(place));
    this.#addTerms(scratch, scratch, wanted.terms);
    this.#held.delete(scratch);
    return [scratch, 0];
  }

  /** `from` plus the amount in a register: itself where the amount is 0. */
  moved(from: Register, amount: number, scratch: Register): Register {
    if (amount === 0) {
      return from;
    }
    this.addNumber(scratch, from, BigInt(amount));
    return scratch;
  }

  /** Adds any number; `to` and `from` may be the same. */
  addNumber(to: Register, from: Register, amount: bigint): void {
    if (this.code.addNumberBytes(to, from, amount) !== null) {
      this.code.addNumber(to, from, amount);
    } else {
      const { term } = this.machine.registers.scratch;
      this.code.number(term, amount);
      this.code.add(to, from, term);
    }
  }

  /** The register of results is to be written by something else than a call. */
  forgetResult(): void {
    this.#held.delete(this.result);
  }

  returned(step: number): void {
    this.#held.set(this.result, bare(step));
  }

  /** Lets go of what is over after a step; a result that is used later moves where it stays, unless the next call takes it. */
  keep(step: number): void {
    for (const register of this.machine.registers.kept) {
      const kept = this.#held.get(register)?.terms[0]?.step;
      const isOver = kept !== undefined && (this.#lastUse.get(kept) ?? -1) <= step;
      if (isOver && !this.#free.includes(register)) {
        this.#free.push(register); // What it holds is known until another result takes it.
      }
    }
    const lastUse = this.#lastUse.get(step) ?? -1;
    if (lastUse <= step || (lastUse === step + 1 && this.#isLeftInPlace(step))) {
      return;
    }
    const register = this.#free.shift();
    if (register === undefined) {
      const slot = this.#slots.size;
      this.#slots.set(step, slot);
      const { place } = this.machine.registers.scratch;
      this.#putSlotAddress(place, slot);
      this.code.storeWord(this.result, place);
      return;
    }
    this.code.move(register, this.result);
    this.#held.set(register, bare(step));
  }

  /** Whether the next step is a call that can read the result where it is, in a register that it loads last. */
  #isLeftInPlace(step: number): boolean {
    const next = this.lowered.steps[step + 1];
    if (next?.kind !== 'call') {
      return next?.kind !== 'process';
    }
    const first = next.args[0];
    const isUsed = first?.terms.some((term) => term.step === step);
    return !isUsed || first?.terms.length === 1;
  }
}

function bare(step: number): Content {
  return { number: 0n, terms: [{ step, sign: 1 }], key: String(step + 1) };
}

function same(a: Content, b: Content): boolean {
  return a.number === b.number && a.key === b.key;
}

/** The last step that uses each result. */
function lastUses({ steps }: Lowered): Map<number, number> {
  const uses = new Map<number, number>();
  for (const [index, step] of steps.entries()) {
    const values = {
      call: () => (step.kind === 'call' ? step.args : []),
      expect: () => (step.kind === 'expect' ? [step.place] : []),
      store: () => (step.kind === 'store' ? [step.place, step.value] : []),
      bounds: () => (step.kind === 'bounds' ? [step.value] : []),
      process: () => [],
    }[step.kind]();
    for (const { terms } of values) {
      for (const { step: used } of terms) {
        uses.set(used, index);
      }
    }
  }
  return uses;
}
