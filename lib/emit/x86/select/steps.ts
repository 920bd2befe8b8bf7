// Each step as the search takes it: what its registers must hold, its instructions, and what is known after them. Here
// are also the tests of results and the exits.

import type { Range } from '../../../program/image.js';
import { INT32_MAX, MAX_ERRORS } from '../../../program/ranges.js';
import { ROUTINE, ROUTINE_ENTRY_BYTES } from '../code.js';
import { type LoweredCall, type LoweredStep, valuesOf } from '../lowered.js';
import type { Op } from '../ops.js';
import { EAX, EBP, EBX, ECX, EDI, EDX, ESI } from '../registers.js';
import { STACK_POINTER } from '../start-stack.js';
import { comparisons, lastComparisons, MISMATCH } from './comparisons.js';
import type { Alternative, Goal, Need } from './goals.js';
import { boundsAlternatives, environmentAlternatives, storeAlternatives } from './memory-steps.js';
import type { ProgramValues } from './program-values.js';
import { UNKNOWN, type ValueId } from './values.js';

/** System V order of the kernel's arguments; syscall(2). */
export const ARGUMENTS = {
  64: [EDI, ESI, EDX, 10, 8, 9],
  32: [EBX, ECX, EDX, ESI, EDI, EBP],
} as const;
const CLOBBERS = { 64: [EAX, ECX, 11], 32: [EAX] } as const;
const EXIT = { 64: 60n, 32: 1n } as const;

/** A goal before it is known which results are needed after it. */
export interface GoalDraft extends Omit<Goal, 'isLiveAfter'> {
  readonly uses: readonly number[];
  readonly defines: readonly number[];
}

export class Steps {
  readonly hasTests: boolean;
  readonly #bits: 32 | 64;
  readonly #steps: readonly LoweredStep[];
  readonly #known: ProgramValues;

  constructor(steps: readonly LoweredStep[], known: ProgramValues) {
    this.#steps = steps;
    this.#known = known;
    const { testing, bits } = known.options;
    this.#bits = bits;
    this.hasTests = testing.kind !== 'none' && steps.some(isTested);
  }

  step(step: LoweredStep): GoalDraft {
    return {
      alternatives: this.#alternatives(step),
      clobbers: step.kind === 'call' ? CLOBBERS[this.#bits] : [],
      carry: 'free',
      uses: valuesOf(step).flatMap(({ terms }) =>
        terms.map((term) => term.step).filter((k) => k !== STACK_POINTER),
      ),
      defines:
        (step.kind === 'call' || step.kind === 'environment') && step.step !== null
          ? [step.step]
          : [],
    };
  }

  #alternatives(step: LoweredStep): Alternative[] {
    switch (step.kind) {
      case 'call':
        return this.#calls(step);
      case 'expect':
        return comparisons(this.#known, step);
      case 'store':
        return storeAlternatives(this.#known, step);
      case 'bounds': {
        const status = BigInt(step.exitStatus);
        // There is one place that puts a status into eax, for the usual one.
        const inEax = this.#known.options.mismatchInEax || status !== MISMATCH;
        return boundsAlternatives(this.#known, step, {
          needs: inEax ? [{ register: EAX, value: this.#known.values.of(-status) }] : [],
          to: inEax ? 'fail' : 'mismatch',
        });
      }
      case 'environment':
        return environmentAlternatives(this.#known, step.step);
    }
  }

  /** The ways to make a call: as it is, with a test behind it, or by the routine that does both. */
  #calls(call: LoweredCall): Alternative[] {
    const { values, options } = this.#known;
    const { testing } = options;
    const numbered = (eax: bigint): Need => ({ register: EAX, value: values.of(eax) });
    const whole = numbered(BigInt(call.nr));
    if (!this.hasTests || call.mayFail) {
      return [this.#call(call, [whole], () => [{ op: 'syscall' }])];
    }
    const inline = this.#call(call, [whole], () => [{ op: 'syscall' }, ...this.test(isWord(call))]);
    if (testing.kind === 'inline' || testing.kind === 'none') {
      return [inline];
    }
    const { ah } = testing;
    const toRoutine = (depth: number): Op =>
      testing.kind === 'register'
        ? { op: 'callr', r: testing.register, wide: false }
        : { op: 'callm', disp: (depth - 1) * (this.#bits / 8) };
    if (ah === null) {
      return [this.#call(call, [whole], (depth) => [toRoutine(depth)])];
    }
    const found: Alternative[] = [inline];
    const entry = (offset: bigint): Need[] =>
      testing.kind === 'register'
        ? [{ register: testing.register, value: values.of(offset, new Map([[ROUTINE, 1]])) }]
        : [];
    if (call.nr >> 8 === ah) {
      const low = numbered(BigInt(call.nr & 0xff));
      found.unshift(this.#call(call, [...entry(0n), low], (depth) => [toRoutine(depth)]));
    }
    if (testing.kind === 'register') {
      const needs = [...entry(ROUTINE_ENTRY_BYTES), whole];
      found.unshift(this.#call(call, needs, (depth) => [toRoutine(depth)]));
    }
    return found;
  }

  /** `made`: the call's own instructions, given how many values were pushed. */
  #call(
    call: LoweredCall,
    numbered: readonly Need[],
    made: (depth: number) => readonly Op[],
  ): Alternative {
    const bits = this.#bits;
    const needs: Need[] = call.args.map((arg, i) => {
      const value = this.#known.value(arg);
      const need = { register: ARGUMENTS[bits][i]!, value };
      if (i === call.anyAddress) {
        const { base, end } = this.#known.places;
        return { ...need, within: { least: Number(base), most: Number(end) } };
      }
      return i === call.longer?.argument ? this.#lengthened(need, call.longer) : need;
    });
    needs.push(...numbered);
    const result = this.#result(call);
    return {
      needs,
      run: ({ registers, stack }) => {
        const ops = made(stack.length - this.#known.startDepth);
        const after = registers.slice();
        for (const r of CLOBBERS[bits]) {
          after[r] = UNKNOWN;
        }
        after[EAX] = result;
        return { cost: this.#known.lengths.ofAll(ops), ops, registers: after };
      },
    };
  }

  #result({ step }: LoweredCall): ValueId {
    const { values } = this.#known;
    if (step === null) {
      return UNKNOWN; // Nobody asks for it.
    }
    return values.of(0n, this.#known.isZero(step) ? new Map() : new Map([[step, 1]]));
  }

  /** A receive may ask for more than the Image says: what follows its buffer is free memory (the layout sees to it). */
  #lengthened(need: Need, { least, most }: Range): Need {
    return {
      ...need,
      value: this.#known.values.of(least),
      within: { least: Number(least), most: Number(most) },
    };
  }

  needsExactTest(): boolean {
    return this.#steps.some((step) => step.kind === 'call' && !step.mayFail && isWord(step));
  }

  /** A result of -4095 to -1 is a failure; where no other can be negative, its sign tells. */
  test(exact: boolean): Op[] {
    return exact
      ? [
          { op: 'cmpa', imm: -MAX_ERRORS },
          { op: 'jump', cc: 'jae', to: 'fail' },
        ]
      : [{ op: 'test' }, { op: 'jump', cc: 'js', to: 'fail' }];
  }

  /** The end of a program whose call failed, with -errno in eax. */
  failure(): Op[] {
    const bits = this.#bits;
    const first = ARGUMENTS[bits][0];
    const ops: Op[] = [];
    if (this.#comparesInPlace() && !this.#known.options.mismatchInEax) {
      ops.push(
        { op: 'label', name: 'mismatch' },
        { op: 'pushi', imm: -MISMATCH },
        { op: 'pop', r: EAX, wide: false },
      );
    }
    return [
      ...ops,
      { op: 'label', name: 'fail' },
      { op: 'neg', r: EAX, wide: false },
      { op: 'xchg', r: first, s: EAX, wide: false },
      { op: 'pushi', imm: EXIT[bits] },
      { op: 'pop', r: EAX, wide: false },
      { op: 'syscall' },
    ];
  }

  #comparesInPlace(): boolean {
    return this.#steps.some(({ kind }) => kind === 'expect' || kind === 'bounds');
  }

  /** Does the failure's code stand right behind the last step? */
  get #isFollowedByFailure(): boolean {
    const { testing } = this.#known.options;
    return (
      this.hasTests &&
      (testing.kind === 'inline' || (testing.kind === 'register' && testing.order !== 'both first'))
    );
  }

  /** The last step with the program's end, where both are one: a comparison that jumps over the mismatch's code. */
  ending(last: LoweredStep | undefined): GoalDraft | null {
    if (
      last?.kind !== 'expect' ||
      !this.#isFollowedByFailure ||
      this.#known.options.mismatchInEax ||
      !this.#known.options.tricks.has('ending by a comparison')
    ) {
      return null;
    }
    return { ...this.step(last), alternatives: lastComparisons(this.#known, last) };
  }

  /** The end of a program that succeeded: a call of its own, or the failure's with errno 0. */
  exits(): Alternative[] {
    const { values } = this.#known;
    const bits = this.#bits;
    const { mismatchInEax } = this.#known.options;
    const zero = values.of(0n);
    const exits: Alternative[] = [
      {
        needs: [
          { register: ARGUMENTS[bits][0], value: zero },
          { register: EAX, value: values.of(EXIT[bits]) },
        ],
        run: ({ registers }) => ({
          cost: 2,
          ops: [{ op: 'syscall' }],
          registers: registers.slice(),
        }),
      },
    ];
    if (this.hasTests) {
      const fallsThrough = this.#isFollowedByFailure && (mismatchInEax || !this.#comparesInPlace());
      exits.push({
        needs: [{ register: EAX, value: zero }],
        // Falling through to the failure saves the call's own two bytes and what its registers would take: no cost at all.
        run: ({ registers }) => ({
          cost: fallsThrough ? 0 : 2,
          ops: fallsThrough ? [] : [{ op: 'jump', cc: 'jmp', to: 'fail' }],
          registers: registers.slice(),
        }),
      });
    }
    return exits;
  }
}

export function goalDraft(alternatives: readonly Alternative[]): GoalDraft {
  return { alternatives, clobbers: [], carry: 'free', uses: [], defines: [] };
}

/** May the program end at this step? */
function isTested(step: LoweredStep): boolean {
  return step.kind === 'call' ? !step.mayFail : step.kind === 'expect' || step.kind === 'bounds';
}

/** Can its result be negative, or seem so, and be no error? */
function isWord({ range }: LoweredCall): boolean {
  return range.least < 0n || range.most > INT32_MAX;
}
