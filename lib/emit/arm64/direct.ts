// The straight form of an arm64 program: each call's arguments put into registers, then svc. It knows what every register
// holds and leaves out what is there already. Smaller than a table only for programs of a few calls, and the form that
// every program fits.
//
// Registers: at process start all are zero (start_thread() clears them), and a syscall changes only x0.

import { Assembler, isNear, moveCost, type Register } from './assembler.js';
import { compare, type Places, SCRATCH } from './compare.js';
import { type Model, type ModelExpect, type Operand, sameBase } from './model.js';
import { EXPECT_FAILED, emitFailure, type Generated } from './table.js';

const NUMBER: Register = 8;
const KEPT: readonly Register[] = [
  6, 7, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
];

const SPILL_BYTES = 8;

export function toDirect(model: Model, places: Places): Generated {
  const asm = new Assembler();
  const registers = new Registers(asm, places, model);
  const { calls } = model;
  for (const [index, call] of calls.entries()) {
    const isExit = index === calls.length - 1;
    registers.load(index);
    if (isExit && model.checked) {
      break; // x0 is 0: the failure's code makes 0 of it, and exits.
    }
    registers.put(NUMBER, { region: null, offset: BigInt(call.nr), terms: [] });
    asm.svc();
    if (call.tested) {
      asm.cmnErrors(0);
      asm.branchIf('hs', 'failed');
    }
    registers.returned(index);
    for (const expect of call.expects) {
      const [base, offset] = registers.locate(expect);
      compare(asm, places, base, offset, expect, 'expectFailed');
      asm.branchIf('ne', 'expectFailed');
    }
    registers.keep(index);
  }
  if (model.checked) {
    emitFailure(asm, calls.at(-1)?.nr as number);
    if (calls.some(({ expects }) => expects.length > 0)) {
      asm.label('expectFailed');
      asm.mov(0, -EXPECT_FAILED);
      asm.branch('failed');
    }
  }
  return { asm, table: null, spilled: registers.spilled };
}

/** What each register holds, and the code that changes it. */
class Registers {
  readonly #held = new Map<Register, Operand>();
  readonly #lastUse: ReadonlyMap<number, number>;
  readonly #free = [...KEPT];
  /** Calls whose results are in memory, each with its slot. */
  readonly #slots = new Map<number, number>();

  constructor(
    readonly asm: Assembler,
    readonly places: Places,
    readonly model: Model,
  ) {
    for (const register of [...KEPT, NUMBER, 5, 4, 3, 2, 1, 0]) {
      this.#held.set(register, { region: null, offset: 0n, terms: [] });
    }
    this.#lastUse = lastUses(model);
  }

  get spilled(): number {
    return this.#slots.size;
  }

  /** Puts a call's arguments into x0 to x5, x0 last: until then it may hold the result of the call before. */
  load(call: number): void {
    const { args } = this.model.calls[call] as Model['calls'][number];
    for (let position = args.length - 1; position >= 0; position--) {
      this.put(position, args[position] as Operand);
    }
  }

  put(register: Register, wanted: Operand): void {
    const { asm } = this;
    const held = this.#held.get(register);
    if (held && same(held, wanted)) {
      return;
    }
    const other = [...this.#held].find(([, value]) => same(value, wanted));
    const [first, ...rest] = wanted.terms;
    if (other !== undefined) {
      asm.movRegister(register, other[0]);
    } else if (first === undefined) {
      this.#putPlain(register, wanted);
    } else if (wanted.region === null && wanted.offset === 0n && first.sign === 1) {
      const scratch = register === 0 ? SCRATCH.place : register;
      this.#addTerms(register, this.#register(first.call, scratch), rest);
    } else {
      // The terms' registers are never among x1 to x5, and x0 is written last.
      const base = register === 0 ? SCRATCH.place : register;
      this.#putPlain(base, { ...wanted, terms: [] });
      this.#addTerms(register, base, wanted.terms);
    }
    this.#held.set(register, wanted);
  }

  #putPlain(register: Register, { region, offset }: Operand): void {
    const { asm, places, model } = this;
    if (region !== null) {
      const address = places.regionAddress(region) + Number(offset);
      const what = `${region === model.timer ? 'timer' : model.regions[region]?.name} + ${offset}`;
      const near = isNear(address, places.codeStart, places.codeEnd);
      asm.address(register, address, what.replace(' + 0', ''), near);
    } else {
      const step = moveCost(offset) === 1 ? undefined : this.#nearby(offset);
      if (step === undefined) {
        asm.mov(register, offset);
      } else {
        asm.addImmediate(register, step[0], step[1]);
      }
    }
    this.#held.delete(register);
  }

  /** A register with a number from which one addition leads to the wanted one. */
  #nearby(offset: bigint): [Register, number] | undefined {
    for (const [register, { region, offset: held, terms }] of this.#held) {
      const distance = BigInt.asIntN(64, offset - held);
      if (region === null && terms.length === 0 && distance > -4096n && distance < 4096n) {
        return [register, Number(distance)];
      }
    }
    return undefined;
  }

  #addTerms(to: Register, from: Register, terms: Operand['terms']): void {
    let source = from;
    for (const { call, sign } of terms) {
      const register = this.#register(call, SCRATCH.count);
      if (sign === 1) {
        this.asm.add(to, source, register);
      } else {
        this.asm.sub(to, source, register);
      }
      source = to;
    }
    if (source !== to) {
      this.asm.movRegister(to, source);
    }
  }

  /**
   * The register with a call's bare result; x0, which may be written in between, only where there is no other. A result
   * in memory is loaded into the scratch register.
   */
  #register(call: number, scratch: Register): Register {
    const slot = this.#slots.get(call);
    if (slot !== undefined) {
      this.#slotAddress(scratch, slot);
      this.asm.load(scratch, scratch, 0, 8);
      this.#held.delete(scratch);
      return scratch;
    }
    const wanted: Operand = { region: null, offset: 0n, terms: [{ call, sign: 1 }] };
    const found = [...KEPT, 0].find((register) => {
      const held = this.#held.get(register);
      return held !== undefined && same(held, wanted);
    });
    if (found === undefined) {
      throw new Error(`the result of "${this.model.calls[call]?.text}" is in no register`);
    }
    return found;
  }

  #slotAddress(register: Register, slot: number): void {
    const { asm, places } = this;
    const address = places.spills + slot * SPILL_BYTES;
    asm.address(register, address, 'spilled', isNear(address, places.codeStart, places.codeEnd));
  }

  returned(call: number): void {
    this.#held.set(0, { region: null, offset: 0n, terms: [{ call, sign: 1 }] });
  }

  /** Moves a result that is used later out of x0, unless the next call alone has it there; lets go of what is over. */
  keep(call: number): void {
    for (const register of KEPT) {
      const held = this.#held.get(register);
      const kept = held?.terms[0]?.call;
      if (kept !== undefined && (this.#lastUse.get(kept) ?? -1) <= call) {
        this.#held.delete(register);
        this.#free.push(register);
      }
    }
    const lastUse = this.#lastUse.get(call) ?? -1;
    if (lastUse <= call || (lastUse === call + 1 && this.#onlyInX0(call))) {
      return;
    }
    const register = this.#free.shift();
    if (register === undefined) {
      const slot = this.#slots.size;
      this.#slots.set(call, slot);
      this.#slotAddress(SCRATCH.place, slot);
      this.asm.store(0, SCRATCH.place);
      return;
    }
    this.asm.movRegister(register, 0);
    this.#held.set(register, this.#held.get(0) as Operand);
  }

  /** Whether the next call, its expects aside, can read the result from x0, which it loads last. */
  #onlyInX0(call: number): boolean {
    const next = this.model.calls[call + 1] as Model['calls'][number];
    const uses = (terms: Operand['terms']) => terms.filter((term) => term.call === call).length;
    const first = next.args[0];
    return (
      next.expects.every(({ place }) => uses(place.terms) === 0) &&
      (first === undefined || uses(first.terms) === 0 || first.terms.length === 1)
    );
  }

  /** A register and a distance from it that are an expect's place. */
  locate({ place }: ModelExpect): [Register, number] {
    for (const [register, held] of this.#held) {
      const offset = Number(place.offset - held.offset);
      if (held.region !== null && sameBase(held, place) && Math.abs(offset) < 4096) {
        return [register, offset];
      }
    }
    this.#putPlain(SCRATCH.place, { ...place, terms: [] });
    this.#addTerms(SCRATCH.place, SCRATCH.place, place.terms);
    return [SCRATCH.place, 0];
  }
}

function same(a: Operand, b: Operand): boolean {
  return a.offset === b.offset && sameBase(a, b);
}

/** The last call that uses a result, as an argument or in an expect that follows it. */
function lastUses({ calls }: Model): Map<number, number> {
  const uses = new Map<number, number>();
  for (const [index, { args, expects }] of calls.entries()) {
    for (const { terms } of [...args, ...expects.map(({ place }) => place)]) {
      for (const { call } of terms) {
        uses.set(call, index);
      }
    }
  }
  return uses;
}
