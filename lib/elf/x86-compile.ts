// The code of a program whose memory has its places: each step as a stage for the search, the tests of results, the
// exits. Nothing here knows of the file's layout.

import type { Value } from '../image.js';
import {
  CHANGES_CARRY,
  EAX,
  EBP,
  EBX,
  ECX,
  EDI,
  EDX,
  ESI,
  ESP,
  fitsInt8,
  type Op,
} from './x86-encoder.js';
import type { LoweredCall, LoweredExpect, LoweredStep } from './x86-lower.js';
import { type Roll, type RolledLoop, rolled } from './x86-roll.js';
import {
  type Alternative,
  type Effort,
  type Need,
  opsOf,
  POINTERS,
  Search,
  type Stage,
  type State,
} from './x86-search.js';
import { type Range, UNKNOWN, type ValueId, Values } from './x86-values.js';
import { Ways } from './x86-ways.js';

/**
 * How results are tested: after each call in place, or by one routine that makes the call and tests it, called directly,
 * through a register that holds its address, or through the top of the stack.
 */
export type Testing =
  | { readonly kind: 'none' | 'inline' | 'call' | 'stack' }
  | { readonly kind: 'register'; readonly register: number };

export interface CodeOptions {
  readonly bits: 32 | 64;
  readonly testing: Testing;
  /** Before a comparison, eax holds what a difference returns (shorter than a piece of code for it, if there are few). */
  readonly mismatchInEax: boolean;
  /** May the code rely on calls having succeeded? Where results are tested it may; else a failure leaves it astray. */
  readonly trustsResults: boolean;
  /** Loosened receives may ask for any length of one byte, or for no more than the greatest in the Image. */
  readonly looseBytes: boolean;
  /** Calls to make a loop of; only where nothing is tested. */
  readonly roll: Roll | null;
  readonly effort: Effort;
}

/** Where things stand in memory. */
export interface Places {
  readonly regions: readonly bigint[];
  /** The addresses of the program, first and last: literals that are reached relatively where they exceed 32 bits. */
  readonly base: bigint;
  readonly end: bigint;
  readonly unpacking: Unpacking | null;
}

/** A packed stream and where it goes: the decoder of pack.ts runs before the program. */
export interface Unpacking {
  readonly source: bigint;
  readonly sourceEnd: bigint;
  /** The byte before it must be free, and zero memory must follow. */
  readonly target: bigint;
  readonly targetEnd: bigint;
  readonly threshold: number;
}

export interface Code {
  readonly ops: readonly Op[];
  /** Label of the first instruction to run. */
  readonly entry: string;
}

const ERRORS = 4095n;
const MISMATCH = 125n;
const INT_MAX = 2n ** 31n - 1n;

/** System V order of the kernel's arguments; syscall(2). */
const ARGUMENTS = { 64: [EDI, ESI, EDX, 10, 8, 9], 32: [EBX, ECX, EDX, ESI, EDI, EBP] } as const;
const CLOBBERS = { 64: [EAX, ECX, 11], 32: [EAX] } as const;
const EXIT = { 64: 60n, 32: 1n } as const;

/** The code, or null when these options do not work out for the program. */
export function compile(
  steps: readonly LoweredStep[],
  places: Places,
  options: CodeOptions,
): Code | null {
  if (options.roll === null) {
    return new Compiler(steps, places, options, []).compile();
  }
  // What a register holds where the loop begins counts only if it holds the same at the loop's end: assume that all do,
  // and forget those that did not.
  const forgotten: number[] = [];
  for (;;) {
    const compiler = new Compiler(steps, places, options, forgotten);
    const code = compiler.compile();
    const changed = compiler.changedInLoop();
    if (code === null || changed.length === 0) {
      return code;
    }
    forgotten.push(...changed);
  }
}

/** A stage before it is known which results are needed after it. */
interface Draft extends Omit<Stage, 'liveAfter'> {
  readonly uses: readonly number[];
  readonly defines: readonly number[];
}

class Compiler {
  private readonly values: Values;
  private readonly ways: Ways;
  private readonly testing: Testing;
  private readonly hasTests: boolean;
  private readonly ranges = new Map<number, Range>();
  private readonly calls = new Map<number, LoweredCall>();
  private readonly loop: RolledLoop | null;
  /** States where the loop begins and where it is about to end, on the way that was chosen. */
  private head: State | null = null;
  private back: State | null = null;

  constructor(
    private readonly steps: readonly LoweredStep[],
    private readonly places: Places,
    private readonly options: CodeOptions,
    private readonly forgotten: readonly number[],
  ) {
    this.loop = options.roll === null ? null : rolled(steps, options.roll);
    for (const step of steps) {
      if (step.kind === 'call') {
        this.calls.set(step.step, step);
      }
    }
    this.testing = options.testing;
    this.hasTests =
      this.testing.kind !== 'none' && steps.some((step) => step.kind === 'expect' || !step.mayFail);
    this.values = new Values(options.bits, (step) => this.rangeOf(step));
    this.ways = new Ways(this.values, places.end > 0xffffffffn, (address) => {
      return address >= places.base && address <= places.end;
    });
  }

  compile(): Code | null {
    const { testing, values } = this;
    const { bits } = this.options;
    const routine: Op[] = [];
    const start: Op[] = [];
    const registers: ValueId[] = Array(bits === 64 ? 16 : 8).fill(values.of(0n));
    registers[ESP] = UNKNOWN;
    let stack: ValueId[] = [];
    let entry = 'start';
    let reserved: number[] = [];
    const hasRoutine = testing.kind !== 'none' && testing.kind !== 'inline' && this.hasTests;
    if (hasRoutine) {
      routine.push(
        { op: 'label', name: 'checked call' },
        { op: 'syscall' },
        ...this.test(this.needsExactTest()),
        { op: 'ret' },
      );
      routine.push(...this.failure());
      if (
        testing.kind === 'stack' ||
        (testing.kind === 'register' && this.places.end > 0xffffffffn)
      ) {
        routine.unshift({ op: 'label', name: 'entry' }, { op: 'jump', cc: 'call', to: 'start' });
        entry = 'entry';
      }
      if (testing.kind === 'register') {
        reserved = [testing.register];
        registers[testing.register] = UNKNOWN;
        start.push(
          entry === 'entry'
            ? { op: 'pop', r: testing.register, wide: false }
            : { op: 'movlabel', r: testing.register, to: 'checked call' },
        );
      } else if (testing.kind === 'stack') {
        stack = [UNKNOWN];
      }
    }
    const stages = this.stages();
    const search = new Search(values, this.ways, this.options.effort, reserved);
    const last = search.run({ registers, stack, cost: 0, ops: [], previous: null }, stages);
    if (last === null) {
      return null;
    }
    for (let state: State | null = last; state !== null; state = state.previous) {
      this.head = state.ops === this.loopBegin ? state : this.head;
      this.back = state.ops === this.loopEnd ? state : this.back;
    }
    const ops: Op[] = [...routine, { op: 'label', name: 'start' }, ...start, ...opsOf(last)];
    if (this.hasTests && !hasRoutine) {
      ops.push(...this.failure());
    }
    return { ops, entry };
  }

  private stages(): Stage[] {
    const drafts: Draft[] = [];
    if (this.places.unpacking !== null) {
      drafts.push(draft([this.unpack(this.places.unpacking)]));
    }
    for (const [i, step] of this.steps.entries()) {
      const roll = this.options.roll;
      if (
        this.loop === null ||
        roll === null ||
        i < roll.first ||
        i >= roll.first + 2 * roll.count
      ) {
        drafts.push(this.step(step));
      } else if (i === roll.first) {
        drafts.push(...this.rolledSteps(this.loop));
      }
    }
    drafts.push(draft(this.exits()));
    return drafts.map(({ alternatives, clobbers, keepsCarry, defines }, i) => {
      const used = new Set(drafts.slice(i + 1).flatMap(({ uses }) => uses));
      const later = new Set([...defines, ...drafts.slice(i + 1).flatMap((d) => d.defines)]);
      const liveAfter = [...used].filter((k) => !later.has(k) && !this.isZero(k));
      return { alternatives, clobbers, keepsCarry, liveAfter };
    });
  }

  private step(step: LoweredStep): Draft {
    const values = step.kind === 'call' ? step.args : [step.place];
    return {
      alternatives: step.kind === 'call' ? [this.call(step)] : this.comparisons(step),
      clobbers: step.kind === 'call' ? CLOBBERS[this.options.bits] : [],
      keepsCarry: false,
      uses: values.flatMap(({ terms }) => terms.map((term) => term.step)),
      defines: step.kind === 'call' ? [step.step] : [],
    };
  }

  private readonly loopBegin: Op[] = [{ op: 'label', name: 'loop' }];
  // The carry flag, clear before, counts the two runs: nothing in the loop changes it, and syscalls keep it.
  private readonly loopEnd: Op[] = [{ op: 'cmc' }, { op: 'jump', cc: 'jb', to: 'loop' }];

  /** The loop: its varying values brought to their registers, the calls, the values for the second run. */
  private rolledSteps({ calls, varying }: RolledLoop): Draft[] {
    const { values } = this;
    const { bits } = this.options;
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
    for (const { symbol, first, second } of varying) {
      const [a, b] = [this.value(first), this.value(second)];
      const low = (x: bigint, y: bigint) => (x < y ? x : y);
      const high = (x: bigint, y: bigint) => (x > y ? x : y);
      this.ranges.set(symbol, {
        low: low(values.low[a]!, values.low[b]!),
        high: high(values.high[a]!, values.high[b]!),
      });
    }
    this.ranges.set(LEFTOVER, { low: 0n, high: 255n });
    const symbols = varying.map(({ symbol }) => symbol);
    const begin: Alternative = {
      needs: varying.map(({ first }, i) => ({ register: homes[i]!, value: this.value(first) })),
      run: (state) => {
        if (homes.includes(ESP) || !carryIsClear(state)) {
          return null;
        }
        const after = state.registers.map((id, r) => (this.forgotten.includes(r) ? UNKNOWN : id));
        after[EAX] = UNKNOWN;
        if (!this.forgotten.includes(EAX) && this.isByte(state.registers[EAX]!)) {
          after[EAX] = values.of(0n, one(LEFTOVER));
        }
        for (const [i, r] of homes.entries()) {
          after[r] = values.of(0n, one(symbols[i]!));
        }
        return { cost: 0, ops: this.loopBegin, registers: after };
      },
    };
    const end: Alternative = {
      needs: varying.map(({ second }, i) => ({ register: homes[i]!, value: this.value(second) })),
      run: ({ registers }) => ({ cost: 3, ops: this.loopEnd, registers: registers.slice() }),
    };
    const body = calls.map((call) => ({ ...this.step(call), keepsCarry: true }));
    const outer = body.flatMap(({ uses }) => uses).filter((k) => !symbols.includes(k));
    // Constants that stay the same through the loop are set before it, where all instructions may be used.
    const written = new Set(
      calls
        .flatMap(({ args }) => args.map((_, j) => j))
        .filter((j) => {
          return (
            new Set(
              calls.map(({ args }) =>
                JSON.stringify(args[j], (_, v) => (typeof v === 'bigint' ? `${v}` : v)),
              ),
            ).size > 1
          );
        }),
    );
    const invariants = (calls[0]?.args ?? []).flatMap((arg, j): Need[] => {
      const register = ARGUMENTS[bits][j]!;
      const isConstant = arg.terms.length === 0 && !written.has(j) && !homes.includes(register);
      return isConstant ? [{ register, value: this.value(arg) }] : [];
    });
    const prepared = { ...begin, needs: [...begin.needs, ...invariants] };
    return [
      {
        ...draft(invariants.length > 0 ? [prepared, begin] : [begin]),
        uses: varying.flatMap(({ first }) => first.terms.map((t) => t.step)),
        defines: symbols,
      },
      ...body,
      {
        ...draft([end]),
        keepsCarry: true,
        uses: [...outer, ...varying.flatMap(({ second }) => second.terms.map((t) => t.step))],
      },
    ];
  }

  private isByte(id: ValueId): boolean {
    return this.values.matchesOutside(id, 0xffn, 0n);
  }

  /** Registers whose contents the loop relies on and does not keep. */
  changedInLoop(): number[] {
    const [head, back] = [this.head, this.back];
    if (head === null || back === null) {
      return [];
    }
    const homes = new Set(
      this.loop!.varying.map(({ symbol }) => this.values.of(0n, new Map([[symbol, 1]]))),
    );
    return [...head.registers.keys()].filter((r) => {
      const id = head.registers[r]!;
      const now = back.registers[r]!;
      const isKept = id === UNKNOWN || homes.has(id) || id === now;
      return !isKept && !(r === EAX && this.isByte(now));
    });
  }

  /** Is the call's result 0 wherever the program goes on? */
  private isZero(imageStep: number): boolean {
    const { low, high } = this.rangeOf(imageStep);
    return low === 0n && high === 0n;
  }

  private rangeOf(imageStep: number): Range {
    let range = this.ranges.get(imageStep);
    if (range === undefined) {
      range = this.findRange(this.calls.get(imageStep)!);
      this.ranges.set(imageStep, range);
    }
    return range;
  }

  private findRange({ result, mayFail, args, step, looseLength }: LoweredCall): Range {
    const low = step >= 0 && (mayFail || !this.options.trustsResults) ? -ERRORS : 0n;
    if (result === 'word') {
      return { low: -(2n ** 63n), high: 2n ** 63n - 1n };
    }
    if (result === 'zero') {
      return { low, high: 0n };
    }
    if (result === 'int') {
      return { low, high: INT_MAX };
    }
    let high = this.greatest(args[result.upTo]!);
    if (looseLength === result.upTo && high >= 0n) {
      high = BigInt(this.looseLimit(Number(high)));
    }
    // A negative length is a great one to the kernel, which transfers at most 2^31 - 4096 bytes.
    return { low, high: high < 0n || high > INT_MAX ? INT_MAX : high };
  }

  private value({ region, offset, terms }: Value): ValueId {
    const factors = new Map<number, number>();
    for (const { step, sign } of terms) {
      if (!this.isZero(step)) {
        factors.set(step, (factors.get(step) ?? 0) + sign);
      }
    }
    return this.values.of((region === null ? 0n : this.places.regions[region]!) + offset, factors);
  }

  private call(call: LoweredCall): Alternative {
    const { values } = this;
    const { bits } = this.options;
    const needs: Need[] = call.args.map((arg, i) => {
      const value = this.value(arg);
      const need = { register: ARGUMENTS[bits][i]!, value };
      return i === call.looseLength ? this.loosened(need, call.args[i]!) : need;
    });
    needs.push({ register: EAX, value: values.of(BigInt(call.nr)) });
    const result = this.isZero(call.step)
      ? values.of(0n)
      : values.of(0n, new Map([[call.step, 1]]));
    return {
      needs,
      run: ({ registers, stack }) => {
        const ops =
          call.mayFail || !this.hasTests
            ? [{ op: 'syscall' } as const]
            : this.testedCall(call, stack.length);
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
    const low = Number(this.greatest(arg));
    if (low < 0 || low > LOOSE_LIMIT) {
      return need;
    }
    return {
      ...need,
      value: this.values.of(BigInt(low)),
      loose: { low, high: this.looseLimit(low) },
    };
  }

  /** How long a receive of this length may be made: its result still fits a byte where it did. */
  private looseLimit(length: number): number {
    return this.options.looseBytes && length <= 255 ? 255 : length;
  }

  /** What a value can be at most. */
  private greatest({ region, offset, terms }: Value): bigint {
    let high = region === null ? offset : INT_MAX;
    for (const { step, sign } of terms) {
      const range = this.rangeOf(step);
      high += sign === 1 ? range.high : -range.low;
    }
    return high;
  }

  private unpack({ source, sourceEnd, target, targetEnd, threshold }: Unpacking): Alternative {
    const { values } = this;
    const zero = values.of(0n);
    const imm = BigInt(threshold);
    const wide = targetEnd > 0xffffffffn;
    const ops: Op[] = [
      { op: 'label', name: 'unpack: literal' },
      { op: 'stosb' },
      { op: 'label', name: 'unpack' },
      { op: 'lodsb' },
      { op: 'cmpal', imm },
      { op: 'jump', cc: 'jb', to: 'unpack: literal' },
      // Zero ends the stream; nothing up to the jump changes this flag.
      { op: 'subal', imm },
      { op: 'xchg', r: ECX, s: EAX, wide: false },
      { op: 'lodsb' },
      { op: 'push', r: ESI, wide },
      { op: 'lea', r: ESI, s: EDI, index: EAX, disp: -128, wide },
      { op: 'movsb' },
      { op: 'pop', r: ESI, wide },
      { op: 'jump', cc: 'jne', to: 'unpack' },
    ];
    return {
      needs: [
        { register: ESI, value: values.of(source) },
        { register: EDI, value: values.of(target - 1n) },
        { register: EAX, value: zero },
        { register: ECX, value: zero },
      ],
      run: ({ registers }) => {
        const after = registers.slice();
        // The last match reads a second byte too: the zero that was stored before the first.
        after[ESI] = values.of(sourceEnd + 1n);
        after[EDI] = values.of(targetEnd);
        return { cost: wide ? 21 : 20, ops, registers: after };
      },
    };
  }

  private testedCall(call: LoweredCall, depth: number): Op[] {
    const { testing } = this;
    switch (testing.kind) {
      case 'call':
        return [{ op: 'jump', cc: 'call', to: 'checked call' }];
      case 'register':
        return [{ op: 'callr', r: testing.register, wide: false }];
      case 'stack':
        return [{ op: 'callm', disp: (depth - 1) * (this.options.bits / 8) }];
      default:
        return [{ op: 'syscall' }, ...this.test(isWord(call))];
    }
  }

  private needsExactTest(): boolean {
    return this.steps.some((step) => step.kind === 'call' && !step.mayFail && isWord(step));
  }

  /** A result of -4095 to -1 is a failure; where no other can be negative, its sign tells. */
  private test(exact: boolean): Op[] {
    return exact
      ? [
          { op: 'cmpa', imm: -ERRORS },
          { op: 'jump', cc: 'jae', to: 'fail' },
        ]
      : [{ op: 'test' }, { op: 'jump', cc: 'js', to: 'fail' }];
  }

  /** The end of a program whose call failed, with -errno in eax. */
  private failure(): Op[] {
    const { bits } = this.options;
    const first = ARGUMENTS[bits][0];
    const ops: Op[] = [];
    if (this.comparesInPlace() && !this.options.mismatchInEax) {
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
    return this.steps.some(({ kind }) => kind === 'expect');
  }

  /** The end of a program that succeeded: a call of its own, or the failure's with errno 0. */
  private exits(): Alternative[] {
    const { values } = this;
    const { bits, testing, mismatchInEax } = this.options;
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
      const fallsThrough = testing.kind === 'inline' && (mismatchInEax || !this.comparesInPlace());
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

  private comparisons(step: LoweredExpect): Alternative[] {
    const { values } = this;
    const place = this.value(step.place);
    const difference: Need[] = this.options.mismatchInEax
      ? [{ register: EAX, value: values.of(-MISMATCH) }]
      : [];
    const to = this.options.mismatchInEax ? 'fail' : 'mismatch';
    const jne: Op = { op: 'jump', cc: 'jne', to };
    if (step.region >= 0) {
      const copy = values.of(this.places.regions[step.region]!);
      const length = BigInt(step.bytes.length);
      return [
        [ESI, EDI],
        [EDI, ESI],
      ].map(([a, b]) => ({
        needs: [
          { register: a!, value: place },
          { register: b!, value: copy },
          { register: ECX, value: values.of(length) },
          ...difference,
        ],
        run: ({ registers }: State) => {
          const after = registers.slice();
          after[a!] = values.sum(place, values.of(length), 1, false);
          after[b!] = values.sum(copy, values.of(length), 1, false);
          after[ECX] = values.of(0n);
          return { cost: 4, ops: [{ op: 'cmpsb' }, jne], registers: after };
        },
      }));
    }
    const compareAt = (registers: readonly ValueId[], r: number) => {
      const start = -values.delta(place, registers[r]!);
      const ops = chunks(step.bytes).flatMap(({ offset, size, imm }): Op[] => [
        { op: 'cmpm', r, disp: start + offset, size, imm },
        jne,
      ]);
      return {
        cost: ops.reduce((sum, op) => sum + costOf(op), 0),
        ops,
        registers: registers.slice(),
      };
    };
    const near = (registers: readonly ValueId[]) =>
      registers.findIndex((id, r) => {
        const start = -values.delta(place, id);
        return r !== ESP && r < 8 && fitsInt8(start) && fitsInt8(start + step.bytes.length);
      });
    return [
      {
        needs: difference,
        run: ({ registers }) => {
          const r = near(registers);
          return r < 0 ? null : compareAt(registers, r);
        },
      },
      ...POINTERS.map((r) => ({
        needs: [{ register: r, value: place }, ...difference],
        run: ({ registers }: State) => compareAt(registers, r),
      })),
    ];
  }
}

/** Whatever a call left in eax, of one byte. */
const LEFTOVER = 2_000_000;

function draft(alternatives: readonly Alternative[]): Draft {
  return { alternatives, clobbers: [], keepsCarry: false, uses: [], defines: [] };
}

/** Clear when a process begins; the last instruction that changes it must have cleared it. */
function carryIsClear(last: State): boolean {
  for (let state: State | null = last; state !== null; state = state.previous) {
    for (const { op } of [...state.ops].reverse()) {
      // Unpacking ends with a difference of zero.
      if (op === 'zero' || op === 'subal') {
        return true;
      }
      if (CHANGES_CARRY.has(op)) {
        return false;
      }
    }
  }
  return true;
}

/** Free memory behind a region that more may be received into; enough for two of the longest loosened receives. */
export const LOOSE_EXTRA = 1024;
/** A receive of more is not loosened. */
const LOOSE_LIMIT = 256;

function isWord(call: LoweredCall): boolean {
  return call.result === 'word';
}

function chunks(bytes: Uint8Array): { offset: number; size: 1 | 2 | 4; imm: bigint }[] {
  const found: { offset: number; size: 1 | 2 | 4; imm: bigint }[] = [];
  for (let offset = 0; offset < bytes.length; ) {
    const left = bytes.length - offset;
    const size = left >= 4 ? 4 : left >= 2 ? 2 : 1;
    let imm = 0n;
    for (let i = size - 1; i >= 0; i -= 1) {
      imm = (imm << 8n) | BigInt(bytes[offset + i]!);
    }
    found.push({ offset, size, imm });
    offset += size;
  }
  return found;
}

/** Of the instructions that steps themselves consist of. A jump counts as short. */
function costOf(op: Op): number {
  switch (op.op) {
    case 'syscall':
    case 'test':
    case 'callr':
      return 2;
    case 'jump':
      return op.cc === 'call' ? 5 : 2;
    case 'callm':
      return op.disp === 0 ? 3 : fitsInt8(op.disp) ? 4 : 7;
    case 'cmpa':
      return 6;
    case 'cmpm':
      return op.size + (op.size === 2 ? 3 : 2) + (op.disp === 0 ? 0 : fitsInt8(op.disp) ? 1 : 4);
    default:
      throw new Error(`no cost for ${op.op}`);
  }
}
