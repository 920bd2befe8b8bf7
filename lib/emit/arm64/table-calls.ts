// What a table can hold: calls, each with the expects that follow it.

import type { Value } from '../../program/image.js';
import { baseKey, type Lowered, type LoweredCall, type LoweredExpect } from '../lower.js';

/** A Value whose terms name calls instead of steps. */
export interface Operand {
  readonly region: number | null;
  readonly offset: bigint;
  readonly terms: readonly { readonly call: number; readonly sign: 1 | -1 }[];
}

export interface TableExpect {
  readonly place: Operand;
  readonly bytes: LoweredExpect['bytes'];
  readonly region: LoweredExpect['region'];
}

export interface TableCall {
  readonly text: string;
  readonly nr: number;
  readonly args: readonly Operand[];
  readonly isTested: boolean;
  /** Compared after the call, in this order. */
  readonly expects: TableExpect[];
}

export interface TableCalls {
  /** The last one is the exit. */
  readonly calls: readonly TableCall[];
  readonly isChecked: boolean;
}

/** Null where there is more to do than calls and expects. */
export function toTableCalls({ steps, isChecked }: Lowered): TableCalls | null {
  const calls: TableCall[] = [];
  /** By step. */
  const indexes: number[] = [];
  const operand = ({ region, offset, terms }: Value): Operand => ({
    region,
    offset,
    terms: terms.map(({ step, sign }) => ({ call: indexes[step] as number, sign })),
  });
  for (const step of steps) {
    indexes.push(calls.length);
    if (step.kind === 'call') {
      calls.push(toCall(step, operand));
    } else if (step.kind === 'expect') {
      const { place, bytes, region } = step;
      calls.at(-1)?.expects.push({ place: operand(place), bytes, region });
    } else {
      return null;
    }
  }
  return { calls, isChecked };
}

function toCall(
  { text, nr, args, isTested }: LoweredCall,
  operand: (value: Value) => Operand,
): TableCall {
  return { text, nr, args: args.map(operand), isTested, expects: [] };
}

/** Whether two operands differ at most by a number. */
export function sameBase(a: Operand, b: Operand): boolean {
  return key(a) === key(b);
}

function key({ region, offset, terms }: Operand): string {
  return baseKey({ region, offset, terms: terms.map(({ call, sign }) => ({ step: call, sign })) });
}
