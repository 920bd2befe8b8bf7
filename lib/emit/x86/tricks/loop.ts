// A rolled loop as goals for the search.

import type { Value } from '../../../program/image.js';
import { union } from '../../../program/ranges.js';
import { CHANGES_CARRY, type Op } from '../ops.js';
import { EAX, EBP, EBX, EDI, ESI, ESP } from '../registers.js';
import type { Alternative, Need, State } from '../select/goals.js';
import type { ProgramValues } from '../select/program-values.js';
import { ARGUMENTS, type GoalDraft, goalDraft, type Steps } from '../select/steps.js';
import { UNKNOWN, type Values } from '../select/values.js';
import { isSame, type RolledLoop } from './roll.js';

/** Whatever a call left in eax, of one byte. */
const LEFTOVER = 2_000_000;

export class Loop {
  readonly #loop: RolledLoop;
  readonly #known: ProgramValues;
  readonly #steps: Steps;
  readonly #forgotten: readonly number[];
  readonly #loopBegin: Op[] = [{ op: 'label', name: 'loop' }];
  // The carry flag counts the two runs: nothing else in the loop changes it, and syscalls keep it.
  readonly #endOfClear: Op[] = [{ op: 'cmc' }, { op: 'jump', cc: 'jb', to: 'loop' }];
  readonly #endOfSet: Op[] = [{ op: 'cmc' }, { op: 'jump', cc: 'jae', to: 'loop' }];

  /** `forgotten`: registers that are not the same at the loop's end as where it begins. */
  constructor(loop: RolledLoop, known: ProgramValues, steps: Steps, forgotten: readonly number[]) {
    this.#loop = loop;
    this.#known = known;
    this.#steps = steps;
    this.#forgotten = forgotten;
  }

  /** The loop: its varying values brought to their registers, the calls, the values for the second run. */
  drafts(): GoalDraft[] {
    const { calls, varying } = this.#loop;
    const { values } = this.#known;
    const { bits } = this.#known.options;
    const one = (symbol: number) => new Map([[symbol, 1]]);
    const spare = [EBX, EBP, ESI, EDI, 12, 13].filter(
      (r) =>
        r < (bits === 64 ? 16 : 8) &&
        !calls.some(({ args }) => ARGUMENTS[bits].slice(0, args.length).includes(r as never)),
    );
    const homes = varying.map(({ at: [call, argument], first, symbol }) => {
      const whole =
        first.region !== null || calls[0]!.args[argument]?.terms.some((t) => t.step === symbol);
      return call === 0 && whole ? ARGUMENTS[bits][argument]! : (spare.shift() ?? ESP);
    });
    // A result inside the loop is that of either run, and whatever holds it may hold either.
    for (const [i, { step, range }] of calls.entries()) {
      this.#known.setRange(step, union(range, this.#loop.again[i]!.range));
    }
    for (const { symbol, first, second } of varying) {
      const [a, b] = [this.#known.value(first), this.#known.value(second)];
      this.#known.setRange(
        symbol,
        union(
          { least: values.low[a]!, most: values.high[a]! },
          { least: values.low[b]!, most: values.high[b]! },
        ),
      );
    }
    this.#known.setRange(LEFTOVER, { least: 0n, most: 255n });
    const symbols = varying.map(({ symbol }) => symbol);
    const begin: Alternative = {
      needs: varying.map(({ first }, i) => ({
        register: homes[i]!,
        value: this.#known.value(first),
      })),
      run: (state) => {
        if (homes.includes(ESP) || carry(state, values) === null) {
          return null;
        }
        const after = state.registers.map((id, r) => (this.#forgotten.includes(r) ? UNKNOWN : id));
        after[EAX] = UNKNOWN;
        if (!this.#forgotten.includes(EAX) && this.#known.isByte(state.registers[EAX]!)) {
          after[EAX] = values.of(0n, one(LEFTOVER));
        }
        for (const [i, r] of homes.entries()) {
          after[r] = values.of(0n, one(symbols[i]!));
        }
        return { cost: 0, ops: this.#loopBegin, registers: after };
      },
    };
    const end: Alternative = {
      needs: varying.map(({ second }, i) => ({
        register: homes[i]!,
        value: this.#known.value(second),
      })),
      run: (state) => {
        const ops = carry(this.#head(state), values) ? this.#endOfSet : this.#endOfClear;
        return { cost: 3, ops, registers: state.registers.slice() };
      },
    };
    const body = calls.map((call) => ({ ...this.#steps.step(call), carry: 'kept' as const }));
    const outer = body.flatMap(({ uses }) => uses).filter((k) => !symbols.includes(k));
    // Constants that stay the same through the loop are set before it, where all instructions may be used.
    const written = new Set(
      calls
        .flatMap(({ args }) => args.map((_, j) => j))
        .filter((j) => calls.some(({ args }) => !isSameArgument(args[j], calls[0]?.args[j]))),
    );
    const invariants = (calls[0]?.args ?? []).flatMap((arg, j): Need[] => {
      const register = ARGUMENTS[bits][j]!;
      const isConstant = arg.terms.length === 0 && !written.has(j) && !homes.includes(register);
      return isConstant ? [{ register, value: this.#known.value(arg) }] : [];
    });
    const prepared = { ...begin, needs: [...begin.needs, ...invariants] };
    return [
      {
        ...goalDraft(invariants.length > 0 ? [prepared, begin] : [begin]),
        uses: varying.flatMap(({ first }) => first.terms.map((t) => t.step)),
        defines: symbols,
      },
      ...body,
      {
        ...goalDraft([end]),
        carry: 'kept' as const,
        uses: [...outer, ...varying.flatMap(({ second }) => second.terms.map((t) => t.step))],
      },
    ];
  }

  /** Registers whose contents the loop relies on and does not keep; null when it does not keep the stack. */
  changedBy(last: State): number[] | null {
    const head = this.#head(last);
    let back = last;
    while (back.ops !== this.#endOfClear && back.ops !== this.#endOfSet) {
      back = back.previous!;
    }
    if (head.stack.join() !== back.stack.join()) {
      return null;
    }
    const homes = new Set(
      this.#loop.varying.map(({ symbol }) => this.#known.values.of(0n, new Map([[symbol, 1]]))),
    );
    return [...head.registers.keys()].filter((r) => {
      const id = head.registers[r]!;
      const now = back.registers[r]!;
      const isKept = id === UNKNOWN || homes.has(id) || id === now;
      return !isKept && !(r === EAX && this.#known.isByte(now));
    });
  }

  #head(last: State): State {
    let head = last;
    while (head.ops !== this.#loopBegin) {
      head = head.previous!;
    }
    return head;
  }
}

function isSameArgument(a: Value | undefined, b: Value | undefined): boolean {
  return a === undefined || b === undefined ? a === b : isSame(a, b);
}

/** Is the carry flag set? null: not known. It is clear when a process begins. */
function carry(last: State, values: Values): boolean | null {
  for (let state: State | null = last; state !== null; state = state.previous) {
    for (const op of [...state.ops].reverse()) {
      // Unpacking ends with a difference of zero, or with the lowest bit of a length's byte.
      if (op.op === 'zero' || op.op === 'subal') {
        return false;
      }
      if (op.op === 'shral') {
        return true;
      }
      if (CHANGES_CARRY.has(op.op)) {
        return state.ops.length === 1 && state.previous !== null
          ? carryOf(op, state.previous, values)
          : null;
      }
    }
  }
  return false;
}

/** The carry of an addition or subtraction of known numbers; null for anything else. */
function carryOf(op: Op, { registers }: State, values: Values): boolean | null {
  const constant = (r: number): bigint | null => {
    const id = registers[r]!;
    return id !== UNKNOWN && values.isConstant(id) ? values.constant[id]! : null;
  };
  switch (op.op) {
    case 'add8':
      return carryOfSum(constant(op.r), op.imm, op.wide);
    case 'add':
      return carryOfSum(constant(op.r), constant(op.s), op.wide);
    case 'sub': {
      const [left, right] = [constant(op.r), constant(op.s)];
      const bits = op.wide ? 64 : 32;
      return left === null || right === null
        ? null
        : BigInt.asUintN(bits, left) < BigInt.asUintN(bits, right);
    }
    default:
      return null;
  }
}

function carryOfSum(left: bigint | null, right: bigint | null, wide: boolean): boolean | null {
  const bits = wide ? 64 : 32;
  return left === null || right === null
    ? null
    : BigInt.asUintN(bits, left) + BigInt.asUintN(bits, right) >= 1n << BigInt(bits);
}
