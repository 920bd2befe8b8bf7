// seccompFilter: a seccomp filter from names of calls. Pure: no kernel is asked. What filters are and what their words
// mean: seccomp(2), linux/seccomp.h. What is often forgotten is done here: the architecture is looked at first, x32's
// numbers are refused on x64, and an argument that the kernel takes for 32 bits is compared in 32 bits, so that nothing
// hides in the upper ones.

import { ERRNO, type ErrnoName } from '../kernel/errno.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { signatureOf } from '../kernel/signature.js';
import { type Arch, type SyscallName, syscallNumber } from '../kernel/syscall-numbers.js';
import { BpfAssembler, type BpfInstruction, bpfBytes, type Place } from './bpf.js';

/** `kill` ends the process by SIGSYS, `killThread` the thread; `trap` sends SIGSYS; `notify` asks a listener, and is ENOSYS without one. */
export type SeccompAction =
  | 'allow'
  | 'log'
  | 'kill'
  | 'killThread'
  | 'trap'
  | 'notify'
  | { readonly errno: ErrnoName | number };

/** One argument of a call, as an unsigned number: equal to a value, perhaps in the bits of a mask alone, or in a range. */
export interface SeccompArgument {
  /** 0 to 5. */
  readonly index: number;
  /** The value that the bits must have. */
  readonly equals?: number | bigint;
  /** Bits to compare; all of them without it. */
  readonly mask?: number | bigint;
  /** The least value, unsigned. */
  readonly atLeast?: number | bigint;
  /** The greatest value, unsigned. */
  readonly atMost?: number | bigint;
  /** How many bits the kernel looks at; by default what the call's signature says, 64 where there is none. */
  readonly bits?: 32 | 64;
}

/** What becomes of some calls. */
export interface SeccompRule {
  /** The call, or several. */
  readonly calls: SyscallName<Arch> | readonly SyscallName<Arch>[];
  /** All of them must hold; without it, the call always matches. */
  readonly arguments?: readonly SeccompArgument[];
  /** What becomes of the call. */
  readonly action: SeccompAction;
}

/** What becomes of which calls. */
export interface SeccompOptions {
  /** What becomes of a call that no rule matches. */
  readonly default: SeccompAction;
  /** Of the rules for one call, the first that matches counts. */
  readonly rules?: readonly SeccompRule[];
  /** The architectures whose calls are let through to the rules: default that of this process alone. */
  readonly architectures?: readonly SeccompArch[];
  /** What becomes of calls of other architectures, x32's among them. Default `kill`. */
  readonly otherArchitectures?: SeccompAction;
  /** Leave out calls that an architecture does not have, instead of throwing. Default false. */
  readonly skipUnknown?: boolean;
}

/** A filter, as the kernel takes it. */
export interface SeccompFilter {
  /** The program, one by one. */
  readonly instructions: readonly BpfInstruction[];
  /** As struct sock_filter[]. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An architecture whose calls a filter can tell. */
export type SeccompArch = 'x64' | 'arm64' | 'ia32';

/** AUDIT_ARCH_* of linux/audit.h. */
const AUDIT_ARCH: Readonly<Record<SeccompArch, number>> = {
  x64: 0xc000003e,
  arm64: 0xc00000b7,
  ia32: 0x40000003,
};
const X32_BIT = 0x40000000;

/** Offsets in struct seccomp_data. */
const DATA = { nr: 0, arch: 4, args: 16 } as const;

/** SECCOMP_RET_*. */
const ACTIONS = {
  kill: 0x80000000,
  killThread: 0,
  trap: 0x30000,
  errno: 0x50000,
  notify: 0x7fc00000,
  log: 0x7ffc0000,
  allow: 0x7fff0000,
} as const;

/** Beyond it the kernel returns another number. */
const MAX_ERRNO = 4095;

/** Kinds of argument that the kernel takes for a whole word. */
const WORD_KINDS = /^(long|ulong|size|off|loff|address|any|memory|path|string)$/;

/**
 * Compiles a filter: a balanced tree over the numbers of the calls. Throws a TypeError for an unknown option, call, action
 * or errno, a RangeError for a value out of range and for a filter of more than 4096 instructions.
 */
export function seccompFilter(options: SeccompOptions): SeccompFilter {
  checkOptionNames('seccompFilter', options, {
    default: ['allow', 'log', 'kill', 'killThread', 'trap', 'notify'],
    rules: [],
    architectures: ['x64', 'arm64', 'ia32'],
    otherArchitectures: [],
    skipUnknown: [],
  });
  const architectures = options.architectures ?? [process.arch as SeccompArch];
  for (const arch of architectures) {
    if (!Object.hasOwn(AUDIT_ARCH, arch)) {
      throw new TypeError(
        `seccompFilter knows x64, arm64 and ia32, and no architecture ${JSON.stringify(arch)}`,
      );
    }
  }
  if (architectures.length === 0) {
    throw new TypeError('architectures is empty: the filter would refuse every call');
  }
  const other = actionWord(options.otherArchitectures ?? 'kill');
  const asm = new BpfAssembler();
  let next: Place | null = null;
  for (const arch of [...architectures].reverse()) {
    const block = archBlock(asm, options, arch, other);
    const no: Place = next ?? asm.returning(other);
    next = asm.jumpIf('eq', AUDIT_ARCH[arch], block, no);
  }
  asm.load(DATA.arch, next as Place);
  const instructions = asm.finish();
  return { instructions, bytes: bpfBytes(instructions) };
}

/** The rules of one call, in order; and how their text is told apart from another's. */
interface Leaf {
  readonly key: string;
  readonly rules: readonly SeccompRule[];
}

/** Numbers from `from` on, up to the next one's, that have the same rules. */
interface Interval {
  readonly from: number;
  readonly leaf: Leaf;
}

function archBlock(
  asm: BpfAssembler,
  options: SeccompOptions,
  arch: SeccompArch,
  other: number,
): Place {
  const otherwise = actionWord(options.default);
  const intervals = intervalsOf(rulesByNumber(options, arch));
  const places = new Map<string, Place>();
  const leafPlace = (leaf: Leaf): Place => {
    const known = places.get(leaf.key);
    if (known !== undefined) {
      return known;
    }
    const place = rulesPlace(asm, leaf.rules, otherwise);
    // A return is had again wherever it is wanted.
    if (leaf.rules[0]?.arguments?.length) {
      places.set(leaf.key, place);
    }
    return place;
  };
  let place = tree(asm, intervals, leafPlace);
  if (arch === 'x64') {
    place = asm.jumpIf('ge', X32_BIT, asm.returning(other), place);
  }
  return asm.load(DATA.nr, place);
}

/** For every call that a rule names, the rules that name it, up to the first that always matches. */
function rulesByNumber(options: SeccompOptions, arch: SeccompArch): Map<number, SeccompRule[]> {
  const found = new Map<number, SeccompRule[]>();
  for (const rule of options.rules ?? []) {
    checkOptionNames('a rule of seccompFilter', rule, { calls: [], arguments: [], action: [] });
    actionWord(rule.action);
    for (const name of [rule.calls].flat()) {
      const nr = syscallNumber(arch, name);
      if (nr === undefined) {
        if (options.skipUnknown) {
          continue;
        }
        throw new TypeError(`${arch} has no call ${String(name)}; skipUnknown: true leaves it out`);
      }
      const known = found.get(nr) ?? [];
      const isClosed = known.some((earlier) => !earlier.arguments?.length);
      if (!isClosed) {
        known.push(withWidths(rule, name));
      }
      found.set(nr, known);
    }
  }
  return found;
}

/** The rule with how many bits of each argument count: what the call's signature says, where the rule says nothing. */
function withWidths(rule: SeccompRule, name: string): SeccompRule {
  if (!rule.arguments?.length) {
    return rule;
  }
  const parameters = signatureOf(name)?.parameters;
  const args = rule.arguments.map((argument): SeccompArgument => {
    checkArgument(name, argument);
    const kind = parameters?.[argument.index]?.kind ?? 'any';
    return { bits: WORD_KINDS.test(kind) ? 64 : 32, ...argument };
  });
  return { ...rule, arguments: args };
}

function checkArgument(name: string, argument: SeccompArgument): void {
  checkOptionNames(`an argument of a rule for ${name}`, argument, {
    index: [],
    equals: [],
    mask: [],
    atLeast: [],
    atMost: [],
    bits: [],
  });
  const { index, equals, mask, atLeast, atMost } = argument;
  if (!Number.isInteger(index) || index < 0 || index > 5) {
    throw new RangeError(`a rule for ${name}: there is no argument ${String(index)}, only 0 to 5`);
  }
  if (equals === undefined && atLeast === undefined && atMost === undefined) {
    throw new TypeError(
      `a rule for ${name}: say what argument ${index} is to be: equals, atLeast or atMost`,
    );
  }
  if (mask !== undefined && equals === undefined) {
    throw new TypeError(`a rule for ${name}: the mask of argument ${index} goes with equals alone`);
  }
  for (const value of [equals, mask, atLeast, atMost]) {
    if (value !== undefined) {
      word64(`a rule for ${name}: argument ${index}`, value);
    }
  }
}

function word64(what: string, value: number | bigint): bigint {
  if (typeof value !== 'bigint' && !Number.isSafeInteger(value)) {
    throw new TypeError(`${what} is compared with ${String(value)}: an integer belongs there`);
  }
  const number = BigInt(value);
  if (number < -(2n ** 63n) || number >= 2n ** 64n) {
    throw new RangeError(`${what} is compared with ${number}: it does not fit in 64 bits`);
  }
  return BigInt.asUintN(64, number);
}

const DEFAULT_LEAF: Leaf = { key: '', rules: [] };

function intervalsOf(rules: ReadonlyMap<number, readonly SeccompRule[]>): Interval[] {
  const intervals: Interval[] = [{ from: 0, leaf: DEFAULT_LEAF }];
  const add = (from: number, leaf: Leaf) => {
    const last = intervals.at(-1) as Interval;
    if (last.from === from) {
      intervals.pop();
    }
    if (intervals.at(-1)?.leaf.key !== leaf.key) {
      intervals.push({ from, leaf });
    }
  };
  for (const [nr, list] of [...rules].sort(([a], [b]) => a - b)) {
    const key = JSON.stringify(list, (name, value) =>
      name === 'calls' ? undefined : typeof value === 'bigint' ? `${value}` : value,
    );
    add(nr, { key, rules: list });
    add(nr + 1, DEFAULT_LEAF);
  }
  return intervals;
}

/** A balanced tree; where one number alone stands between equal neighbours, one test for it. */
function tree(
  asm: BpfAssembler,
  intervals: readonly Interval[],
  leafPlace: (leaf: Leaf) => Place,
): Place {
  const [first, second, third] = intervals as [Interval, Interval?, Interval?];
  if (second === undefined) {
    return leafPlace(first.leaf);
  }
  const runs = intervals.length;
  if (third !== undefined && runs <= LINEAR_RUNS) {
    const single = intervals.findIndex(
      ({ from, leaf }, i) =>
        i > 0 &&
        i < runs - 1 &&
        intervals[i + 1]?.from === from + 1 &&
        intervals[i - 1]?.leaf.key === intervals[i + 1]?.leaf.key &&
        leaf.key !== intervals[i - 1]?.leaf.key,
    );
    if (single > 0) {
      const { from, leaf } = intervals[single] as Interval;
      const rest = tree(
        asm,
        intervals.filter((_, i) => i !== single && i !== single + 1),
        leafPlace,
      );
      return asm.jumpIf('eq', from, leafPlace(leaf), rest);
    }
  }
  const half = Math.ceil(runs / 2);
  const upper = tree(asm, intervals.slice(half), leafPlace);
  const lower = tree(asm, intervals.slice(0, half), leafPlace);
  return asm.jumpIf('ge', (intervals[half] as Interval).from, upper, lower);
}

/** Up to here, single numbers are looked for one after the other: that is shorter than a tree, and hardly slower. */
const LINEAR_RUNS = 33;

function rulesPlace(asm: BpfAssembler, rules: readonly SeccompRule[], otherwise: number): Place {
  const [rule, ...rest] = rules;
  if (rule === undefined) {
    return asm.returning(otherwise);
  }
  const word = actionWord(rule.action);
  const args = rule.arguments ?? [];
  if (args.length === 0) {
    return asm.returning(word);
  }
  let no = rulesPlace(asm, rest, otherwise);
  let yes = asm.returning(word);
  for (const argument of [...args].reverse()) {
    no = rest.length === 0 ? asm.returning(otherwise) : no;
    yes = argumentPlace(asm, argument, yes, no);
  }
  return yes;
}

/** Tests one argument: its lower half stands first. */
function argumentPlace(
  asm: BpfAssembler,
  { index, equals, mask, atLeast, atMost, bits = 64 }: SeccompArgument,
  yes: Place,
  no: Place,
): Place {
  const low = DATA.args + 8 * index;
  const high = low + 4;
  let place = yes;
  const lowHalf = (value: bigint) => Number(value & 0xffffffffn);
  const highHalf = (value: bigint) => Number(value >> 32n);
  const unsigned = (value: number | bigint) => BigInt.asUintN(bits, BigInt(value));
  if (atMost !== undefined) {
    const most = unsigned(atMost);
    if (bits === 32) {
      place = asm.load(low, asm.jumpIf('gt', lowHalf(most), no, place));
    } else {
      const lower = asm.load(low, asm.jumpIf('gt', lowHalf(most), no, place));
      const equal = asm.jumpIf('eq', highHalf(most), lower, place);
      place = asm.load(high, asm.jumpIf('gt', highHalf(most), no, equal));
    }
  }
  if (atLeast !== undefined) {
    const least = unsigned(atLeast);
    if (bits === 32) {
      place = asm.load(low, asm.jumpIf('ge', lowHalf(least), place, no));
    } else {
      const lower = asm.load(low, asm.jumpIf('ge', lowHalf(least), place, no));
      const equal = asm.jumpIf('eq', highHalf(least), lower, no);
      place = asm.load(high, asm.jumpIf('gt', highHalf(least), place, equal));
    }
  }
  if (equals !== undefined) {
    const bitsOf = unsigned(mask ?? -1n);
    const value = unsigned(equals);
    if (bits === 64) {
      place = half(asm, high, highHalf(bitsOf), highHalf(value), place, no);
    }
    place = half(asm, low, lowHalf(bitsOf), lowHalf(value), place, no);
  }
  return place;
}

function half(
  asm: BpfAssembler,
  offset: number,
  mask: number,
  value: number,
  yes: Place,
  no: Place,
): Place {
  if (mask === 0 && value === 0) {
    return yes;
  }
  const test = asm.jumpIf('eq', value, yes, no);
  return asm.load(offset, mask === 0xffffffff ? test : asm.and(mask, test));
}

/** The word that the filter returns. Throws a TypeError for what is no action, a RangeError for no errno. */
function actionWord(action: SeccompAction): number {
  if (
    typeof action === 'string' &&
    Object.hasOwn(ACTIONS, action) &&
    (action as string) !== 'errno'
  ) {
    return ACTIONS[action];
  }
  const errno = Object(action).errno as unknown;
  if (errno === undefined) {
    throw new TypeError(
      `${JSON.stringify(action)} is no action: it must be allow, log, kill, killThread, trap, notify, or { errno }`,
    );
  }
  const number = typeof errno === 'string' ? ERRNO[errno as ErrnoName] : errno;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1 || number > MAX_ERRNO) {
    throw new RangeError(`there is no errno ${String(errno)} to deny with`);
  }
  return ACTIONS.errno + number;
}
