// Each step as the search takes it: what its registers must hold, its instructions, and what is known after them. Here
// are also the tests of results and the exits.

import type { Value } from '../../../program/image.js';
import { LOOSE_LIMIT, ROUTINE, ROUTINE_ENTRY_BYTES } from '../code.js';
import { EAX, EBP, EBX, ECX, EDI, EDX, ESI } from '../encoder.js';
import { type LoweredCall, type LoweredStep, valuesOf } from '../lowered.js';
import type { Op } from '../ops.js';
import { STACK_POINTER } from '../start-stack.js';
import { comparisons, MISMATCH } from './comparisons.js';
import { costOf } from './costs.js';
import { ERRORS, type Facts, looseLimit } from './facts.js';
import { boundsAlternatives, environmentAlternatives, storeAlternatives } from './memory-steps.js';
import type { Alternative, Need, Stage } from './stage.js';
import { UNKNOWN } from './values.js';

/** System V order of the kernel's arguments; syscall(2). */
export const ARGUMENTS = {
  64: [EDI, ESI, EDX, 10, 8, 9],
  32: [EBX, ECX, EDX, ESI, EDI, EBP],
} as const;
const CLOBBERS = { 64: [EAX, ECX, 11], 32: [EAX] } as const;
const EXIT = { 64: 60n, 32: 1n } as const;

/** A stage before it is known which results are needed after it. */
export interface Draft extends Omit<Stage, 'isLiveAfter'> {
  readonly uses: readonly number[];
  readonly defines: readonly number[];
}

export class Steps {
  readonly hasTests: boolean;
  private readonly bits: 32 | 64;

  constructor(
    private readonly steps: readonly LoweredStep[],
    private readonly facts: Facts,
  ) {
    const { testing, bits } = facts.options;
    this.bits = bits;
    this.hasTests = testing.kind !== 'none' && steps.some(isTested);
  }

  step(step: LoweredStep): Draft {
    return {
      alternatives: this.alternatives(step),
      clobbers: step.kind === 'call' ? CLOBBERS[this.bits] : [],
      keepsCarry: false,
      uses: valuesOf(step).flatMap(({ terms }) =>
        terms.map((term) => term.step).filter((k) => k !== STACK_POINTER),
      ),
      defines: step.kind === 'call' || step.kind === 'environment' ? [step.step] : [],
    };
  }

  private alternatives(step: LoweredStep): Alternative[] {
    switch (step.kind) {
      case 'call':
        return this.calls(step);
      case 'expect':
        return comparisons(this.facts, step);
      case 'store':
        return storeAlternatives(this.facts, step);
      case 'bounds': {
        const status = BigInt(step.exitStatus);
        // There is one place that puts a status into eax, for the usual one.
        const inEax = this.facts.options.mismatchInEax || status !== MISMATCH;
        return boundsAlternatives(this.facts, step, {
          needs: inEax ? [{ register: EAX, value: this.facts.values.of(-status) }] : [],
          to: inEax ? 'fail' : 'mismatch',
        });
      }
      case 'environment':
        return environmentAlternatives(this.facts, step.step);
    }
  }

  /** The ways to make a call: as it is, with a test behind it, or by the routine that does both. */
  private calls(call: LoweredCall): Alternative[] {
    const { values, options } = this.facts;
    const { testing } = options;
    const numbered = (eax: bigint): Need => ({ register: EAX, value: values.of(eax) });
    const whole = numbered(BigInt(call.nr));
    if (!this.hasTests || call.mayFail) {
      return [this.call(call, [whole], () => [{ op: 'syscall' }])];
    }
    const inline = this.call(call, [whole], () => [{ op: 'syscall' }, ...this.test(isWord(call))]);
    if (testing.kind === 'inline' || testing.kind === 'none') {
      return [inline];
    }
    const { ah } = testing;
    const toRoutine = (depth: number): Op =>
      testing.kind === 'register'
        ? { op: 'callr', r: testing.register, wide: false }
        : { op: 'callm', disp: (depth - 1) * (this.bits / 8) };
    if (ah === null) {
      return [this.call(call, [whole], (depth) => [toRoutine(depth)])];
    }
    const found: Alternative[] = [inline];
    const entry = (offset: bigint): Need[] =>
      testing.kind === 'register'
        ? [{ register: testing.register, value: values.of(offset, new Map([[ROUTINE, 1]])) }]
        : [];
    if (call.nr >> 8 === ah) {
      const low = numbered(BigInt(call.nr & 0xff));
      found.unshift(this.call(call, [...entry(0n), low], (depth) => [toRoutine(depth)]));
    }
    if (testing.kind === 'register') {
      const needs = [...entry(ROUTINE_ENTRY_BYTES), whole];
      found.unshift(this.call(call, needs, (depth) => [toRoutine(depth)]));
    }
    return found;
  }

  /** `made`: the call's own instructions, given how many values were pushed. */
  private call(
    call: LoweredCall,
    numbered: readonly Need[],
    made: (depth: number) => readonly Op[],
  ): Alternative {
    const { values } = this.facts;
    const { bits } = this;
    const needs: Need[] = call.args.map((arg, i) => {
      const value = this.facts.value(arg);
      const need = { register: ARGUMENTS[bits][i]!, value };
      return i === call.looseLength ? this.loosened(need, call.args[i]!) : need;
    });
    needs.push(...numbered);
    const result = this.facts.isZero(call.step)
      ? values.of(0n)
      : values.of(0n, new Map([[call.step, 1]]));
    return {
      needs,
      run: ({ registers, stack }) => {
        const ops = made(stack.length - this.facts.startDepth);
        const after = registers.slice();
        for (const r of CLOBBERS[bits]) {
          after[r] = UNKNOWN;
        }
        after[EAX] = result;
        return { cost: ops.reduce((sum, op) => sum + costOf(op), 0), ops, registers: after };
      },
    };
  }

  /** A receive may ask for more than the Image says: what follows its buffer is free memory (the layout sees to it). */
  private loosened(need: Need, arg: Value): Need {
    const low = Number(this.facts.rangeOfValue(arg).high);
    if (low < 0 || low > LOOSE_LIMIT) {
      return need;
    }
    return {
      ...need,
      value: this.facts.values.of(BigInt(low)),
      loose: { low, high: Number(looseLimit(BigInt(low))) },
    };
  }

  needsExactTest(): boolean {
    return this.steps.some((step) => step.kind === 'call' && !step.mayFail && isWord(step));
  }

  /** A result of -4095 to -1 is a failure; where no other can be negative, its sign tells. */
  test(exact: boolean): Op[] {
    return exact
      ? [
          { op: 'cmpa', imm: -ERRORS },
          { op: 'jump', cc: 'jae', to: 'fail' },
        ]
      : [{ op: 'test' }, { op: 'jump', cc: 'js', to: 'fail' }];
  }

  /** The end of a program whose call failed, with -errno in eax. */
  failure(): Op[] {
    const { bits } = this;
    const first = ARGUMENTS[bits][0];
    const ops: Op[] = [];
    if (this.comparesInPlace() && !this.facts.options.mismatchInEax) {
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

  private comparesInPlace(): boolean {
    return this.steps.some(({ kind }) => kind === 'expect' || kind === 'bounds');
  }

  /** The end of a program that succeeded: a call of its own, or the failure's with errno 0. */
  exits(): Alternative[] {
    const { values } = this.facts;
    const { bits } = this;
    const { testing, mismatchInEax } = this.facts.options;
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
      const follows =
        testing.kind === 'inline' ||
        (testing.kind === 'register' && testing.order !== 'both first');
      const fallsThrough = follows && (mismatchInEax || !this.comparesInPlace());
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

export function draft(alternatives: readonly Alternative[]): Draft {
  return { alternatives, clobbers: [], keepsCarry: false, uses: [], defines: [] };
}

/** May the program end at this step? */
function isTested(step: LoweredStep): boolean {
  return step.kind === 'call' ? !step.mayFail : step.kind === 'expect' || step.kind === 'bounds';
}

function isWord(call: LoweredCall): boolean {
  return call.result === 'word';
}
