// Fills what is left of a hole: an instruction that does not fit begins the next piece, and a shorter one from further on
// that does may come first.

import { LINK_BYTES, type Stretch } from './assembler.js';
import { EAX, ECX, EDI, EDX, Encoder, ESI, ESP } from './encoder.js';
import type { Op } from './ops.js';

/** Loads of constants: they read nothing, and change no flag. */
const LOADS: ReadonlySet<Op['op']> = new Set(['mov', 'mov8', 'mov8h', 'mov16'] as const);
/** The shortest link takes a byte less than LINK_BYTES. */
const LINK_SLACK = 1;

/** The same code with loads moved up to the end of the first stretch; `ops` itself where none can be. */
export function hoisted(bits: 32 | 64, ops: readonly Op[], { start, end }: Stretch): readonly Op[] {
  const encoder = new Encoder(bits);
  const over = ops.findIndex(({ op }) => op === 'movover');
  if (over >= 0) {
    return nopsFilled(encoder, ops, over);
  }
  let room = end === null ? 0 : end - start - LINK_BYTES;
  let at = 0;
  for (; at < ops.length; at += 1) {
    const size = sizeOf(encoder, ops[at]!);
    if (size === null) {
      return ops;
    }
    if (size > room + LINK_SLACK) {
      break;
    }
    room -= size;
  }
  while (ops[at - 1]?.op === 'label') {
    at -= 1;
  }
  const { moved } = movable(encoder, ops, at, room, LINK_SLACK);
  return at === 0 || moved.size === 0 ? ops : withMoved(ops, moved, at, at);
}

/** Loads take the place of the nops in front of a mov that leads on. */
function nopsFilled(encoder: Encoder, ops: readonly Op[], over: number): readonly Op[] {
  let first = over;
  while (ops[first - 1]?.op === 'nop') {
    first -= 1;
  }
  const { moved, room } = movable(encoder, ops, over, over - first, 0);
  return withMoved(ops, moved, first + room, over);
}

/** Loads behind `at` that may run there and fit, the last one with `slack` bytes more, and the room that they leave. */
function movable(
  encoder: Encoder,
  ops: readonly Op[],
  at: number,
  roomAtFirst: number,
  slack: number,
): { readonly moved: ReadonlySet<number>; readonly room: number } {
  const moved = new Set<number>();
  let room = roomAtFirst;
  for (let from = at + 1; from < ops.length && room > 0; from += 1) {
    const op = ops[from]!;
    const size = LOADS.has(op.op) ? sizeOf(encoder, op) : null;
    if (size !== null && size <= room + slack && isFree(op, ops.slice(at, from))) {
      moved.add(from);
      room -= size;
    }
  }
  return { moved, room };
}

/** The first `kept` as they are, what was moved, and the rest from `at` on. */
function withMoved(
  ops: readonly Op[],
  moved: ReadonlySet<number>,
  kept: number,
  at: number,
): readonly Op[] {
  return [
    ...ops.slice(0, kept),
    ...ops.filter((_, i) => moved.has(i)),
    ...ops.filter((_, i) => i >= at && !moved.has(i)),
  ];
}

/** null for what takes its length or its meaning from where it stands. */
function sizeOf(encoder: Encoder, op: Op): number | null {
  switch (op.op) {
    case 'label':
      return 0;
    case 'jump':
    case 'learip':
    case 'movlabel':
    case 'movover':
      return null;
    default:
      return encoder.encode(op).bytes.length;
  }
}

/** May the load run before `crossed` as well as behind it? Not where that is left or entered halfway. */
function isFree(load: Op, crossed: readonly Op[]): boolean {
  const register = 'r' in load ? load.r : -1;
  const labels = new Set(crossed.flatMap((op) => (op.op === 'label' ? [op.name] : [])));
  const targets = new Set(crossed.flatMap((op) => (op.op === 'jump' ? [op.to] : [])));
  // Only loops that are crossed as a whole: each label has its jump here, each jump its label.
  const isWhole =
    [...targets].every((to) => labels.has(to)) && [...labels].every((name) => targets.has(name));
  return isWhole && crossed.every((op) => touched(op)?.includes(register) === false);
}

/** Registers that an instruction reads or writes; null: any. */
function touched(op: Op): readonly number[] | null {
  switch (op.op) {
    case 'label':
    case 'nop':
    case 'cmc':
      return [];
    case 'jump':
      return op.cc === 'call' || op.cc === 'loop' ? null : [];
    case 'zero':
    case 'inc':
    case 'dec':
    case 'neg':
    case 'not':
    case 'mov':
    case 'mov8':
    case 'mov8h':
    case 'mov16':
    case 'movover':
    case 'add8':
    case 'or8':
    case 'shl':
      return [op.r];
    case 'push':
    case 'pop':
      return [op.r, ESP];
    case 'copy':
    case 'copy8':
    case 'add':
    case 'sub':
    case 'xchg':
    case 'cmp':
      return [op.r, op.s];
    case 'lea':
      return [op.r, op.s, op.index];
    case 'cdq':
      return [EAX, EDX];
    case 'lodsb':
      return [EAX, ESI];
    case 'stosb':
      return [EAX, EDI];
    case 'movsb':
      return [ECX, ESI, EDI];
    case 'cmpal':
    case 'subal':
    case 'shral':
      return [EAX];
    default:
      return null;
  }
}
