// Code in pieces: which of the headers' free stretches it fills, and in which order.

import { type Assembly, assemble, type Plan, plan, type Stretch } from '../assembler.js';
import type { Code, CodeOptions } from '../code.js';
import type { Op } from '../ops.js';
import { EAX, ECX, EDX, ESP } from '../registers.js';
import { holes, type Placement } from './headers-data.js';

/** Choices of stretches for which every place of what is free to be moved is tried, and how many such places. */
const MOST_PUSHED_TRIES = 3;
const MOST_ORDERS = 64;

/** The choice of stretches that leaves least code behind the headers. */
export function bestPieces(
  code: Code,
  placement: Placement,
  tailStart: bigint,
  { bits, tricks }: Pick<CodeOptions, 'bits' | 'tricks'>,
  permutedHoles: number,
): Assembly | null {
  const links = tricks.has('leading over fields') ? 'jumps and tests' : 'jumps';
  const { scheme } = placement;
  const tail: Stretch = { start: Number(tailStart), end: null };
  const prepared = (ops: readonly Op[]) => (scheme.entryOffset === null ? ops : afterPrefixes(ops));
  const entry = scheme.entryOffset === null ? null : Number(scheme.base) + scheme.entryOffset;
  const free = holes(placement);
  const choices = (free.length > permutedHoles ? [free, []] : orders(free)).filter(
    (chosen) => entry === null || chosen[0]?.start === entry,
  );
  const [atFirst, ...elsewhere] = (
    tricks.has('routine loaded later') ? withRoutineLoaded(code) : [code]
  )
    .flatMap((loaded) => withPushed(loaded, bits))
    .slice(0, MOST_ORDERS);
  const found: { planned: Plan; ops: readonly Op[]; chosen: readonly Stretch[] }[] = [];
  const attempt = (made: readonly Op[], chosen: readonly Stretch[]) => {
    const ops = prepared(made);
    const planned = plan(bits, ops, [...chosen, tail], links);
    if (planned !== null) {
      found.push({ planned, ops, chosen });
    }
  };
  for (const chosen of choices) {
    attempt(atFirst!, chosen);
  }
  const byEnd = () => found.sort((a, b) => a.planned.end - b.planned.end);
  for (const { chosen } of byEnd().slice(0, elsewhere.length > 0 ? MOST_PUSHED_TRIES : 0)) {
    for (const ops of elsewhere) {
      attempt(ops, chosen);
    }
  }
  const best = byEnd()[0];
  return best === undefined ? null : assemble(bits, best.ops, best.planned);
}

/** The code with the routine's address loaded at its begin, and in every place up to the first call of it. */
function withRoutineLoaded(code: Code): Code[] {
  const { ops, entry } = code;
  const first = ops.findIndex((op) => op.op === 'label' && op.name === entry) + 1;
  const load = ops[first];
  const found = [code];
  if (load?.op === 'movlabel') {
    const needsRoutine = (op: Op) =>
      ['callr', 'jump', 'label'].includes(op.op) ||
      ('r' in op && op.r === load.r) ||
      ('s' in op && op.s === load.r);
    for (let at = first + 1; at < ops.length && !needsRoutine(ops[at]!); at++) {
      const before = [...ops.slice(0, first), ...ops.slice(first + 1, at + 1)];
      found.push({ ...code, ops: [...before, load, ...ops.slice(at + 1)] });
    }
  }
  return found;
}

/** The code with its constants pushed in every place where they may be; at its begin first. */
function withPushed({ ops, pushed, entry }: Code, bits: 32 | 64): (readonly Op[])[] {
  const first = ops.findIndex((op) => op.op === 'label' && op.name === entry) + 1;
  let made: { ops: readonly Op[]; last: number }[] = [{ ops, last: first }];
  for (const constant of pushed) {
    made = made.flatMap((before) => {
      const found: typeof made = [];
      for (let at = before.last; at <= before.ops.length; at++) {
        const push = pushOf(constant, before.ops.slice(first, at), bits);
        found.push({
          ops: [...before.ops.slice(0, at), push, ...before.ops.slice(at)],
          last: at + 1,
        });
        const next = before.ops[at];
        if (next === undefined || !PASSES_STACK.has(next.op)) {
          break;
        }
      }
      return found;
    });
  }
  return made.map(({ ops: finished }) => finished);
}

/** Instructions that go on to the next one and have nothing to do with the stack. */
const PASSES_STACK: ReadonlySet<Op['op']> = new Set([
  ...(['zero', 'inc', 'dec', 'mov8', 'mov8h', 'mov16', 'mov', 'add8', 'xchg'] as const),
  ...(['copy', 'cdq', 'syscall', 'learip', 'movlabel'] as const),
]);

/** By a register that holds the constant where that is known, in one byte. */
function pushOf(constant: bigint, before: readonly Op[], bits: 32 | 64): Op {
  const r = knownRegisters(before, bits).indexOf(constant);
  return r >= 0 ? { op: 'push', r, wide: false } : { op: 'pushi', imm: constant };
}

/** What registers hold after these instructions of a program's begin; null: not known. All are zero when a process starts. */
function knownRegisters(ops: readonly Op[], bits: 32 | 64): (bigint | null)[] {
  const registers: (bigint | null)[] = Array(8).fill(0n);
  registers[ESP] = null;
  const low = (r: number, mask: bigint, value: bigint) => {
    const held = registers[r] ?? null;
    return held === null ? null : (held & ~mask) | value;
  };
  for (const op of ops) {
    switch (op.op) {
      case 'zero':
        registers[op.r] = 0n;
        break;
      case 'inc':
      case 'dec': {
        const held = registers[op.r] ?? null;
        registers[op.r] = held === null ? null : held + (op.op === 'inc' ? 1n : -1n);
        break;
      }
      case 'mov':
        registers[op.r] = op.imm;
        break;
      case 'mov8':
        registers[op.r] = low(op.r, 0xffn, op.imm);
        break;
      case 'mov8h':
        registers[op.r] = low(op.r, 0xff00n, op.imm << 8n);
        break;
      case 'mov16':
        registers[op.r] = low(op.r, 0xffffn, op.imm);
        break;
      case 'movlabel':
      case 'learip':
        registers[op.r] = null;
        break;
      case 'copy':
        registers[op.r] = registers[op.s] ?? null;
        break;
      case 'xchg':
        [registers[op.r], registers[op.s]] = [registers[op.s] ?? null, registers[op.r] ?? null];
        break;
      case 'push':
      case 'pushi':
      case 'nop':
        break;
      case 'syscall':
        registers[EAX] = null;
        registers[ECX] = bits === 64 ? null : (registers[ECX] ?? null);
        break;
      default:
        for (const r of [EAX, ECX, EDX, 'r' in op ? op.r : null]) {
          if (r !== null) {
            registers[r] = null;
          }
        }
    }
  }
  return registers.slice(0, 8);
}

/** Every choice of the stretches, in every order. */
function orders(stretches: readonly Stretch[]): Stretch[][] {
  return [
    [],
    ...stretches.flatMap((first) =>
      orders(stretches.filter((other) => other !== first)).map((rest) => [first, ...rest]),
    ),
  ];
}

/** Code that runs after "ELF" as REX prefixes: its first instruction must be one that they do not change. */
function afterPrefixes(ops: readonly Op[]): readonly Op[] {
  const unchanged = [
    'mov8',
    'mov',
    'pushi',
    'push',
    'pop',
    'inc',
    'dec',
    'add8',
    'cdq',
    'learip',
    'jump',
  ];
  const first = ops.find(({ op }) => op !== 'label')!;
  const safe = unchanged.includes(first.op) || (first.op === 'xchg' && first.s === 0);
  return safe ? ops : [{ op: 'nop' }, ...ops];
}
