// One step of a Program to one of an Image: what it may be made of. What it means for memory is checked in call-checks.ts.

import type { Term } from '../../kernel/arg.js';
import {
  Affine,
  type Call,
  type Operand,
  type ProcessAddress,
  type ProgramStep,
} from '../affine.js';
import type { Region, Step, StoreStep, Value } from '../image.js';
import type { Program } from '../program.js';
import { valueText } from '../step-text.js';
import { LinkError } from './link-error.js';
import { positionIn } from './positions.js';
import type { Names } from './result-names.js';

const MAX_ARGUMENTS = 6;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;

/** The steps before this one, and all regions. */
export type Lowered = { readonly steps: Step[]; readonly regions: readonly Region[] };

export function lowerStep(
  program: Program,
  lowered: Lowered,
  index: number,
  step: ProgramStep,
  names: Names,
): Step {
  const fail = (reason: string): never => {
    throw new LinkError(
      index,
      `steps[${index}] ${step.kind === 'bounds' ? 'expect' : step.kind}: ${reason}`,
    );
  };
  const lower = (what: string, operand: Operand): Value => {
    const value = lowerOperand(program, lowered, operand);
    return typeof value === 'string' ? fail(`its ${what} ${value}`) : value;
  };
  const lowerPlace = (operand: Operand): Value => {
    const place = lower('place', operand);
    return place.region === null ? fail('its place is no address in a buffer') : place;
  };
  const lowerResult = (operand: Operand): Value => {
    const value = lower('value', operand);
    return value.region === null
      ? value
      : fail(`its value is the address ${valueText(lowered, value)}; a number belongs there`);
  };
  switch (step.kind) {
    case 'call':
      return lowerCall(program, lowered, index, step, names.get(step) ?? null);
    case 'expect':
      if (step.bytes.length === 0) {
        fail('no bytes to compare with');
      }
      return { kind: 'expect', place: lowerPlace(step.place), bytes: step.bytes };
    case 'store': {
      const place = lowerPlace(step.place);
      const value = lowerResult(step.value);
      const { widthBytes } = step;
      return isWidth(widthBytes)
        ? { kind: 'store', place, value, widthBytes }
        : fail(`its width is ${numberText(widthBytes)}: 1, 2, 4 or 8 bytes can be stored`);
    }
    case 'bounds': {
      const { least, most, exitStatus } = step;
      return { kind: 'bounds', value: lowerResult(step.value), least, most, exitStatus };
    }
    case 'process': {
      const { what, index: argument } = step;
      return { kind: 'process', what, index: argument, resultName: names.get(step) as string };
    }
  }
}

function isWidth(bytes: number): bytes is StoreStep['widthBytes'] {
  return [1, 2, 4, 8].includes(bytes);
}

function lowerCall(
  program: Program,
  lowered: Lowered,
  index: number,
  call: Call,
  resultName: string | null,
): Step {
  const values = call.args.map((operand) => lowerOperand(program, lowered, operand));
  const fail = (reason: string): never => {
    const texts = values.map((value, i) =>
      typeof value === 'string' ? numberText(call.args[i]) : valueText(lowered, value),
    );
    throw new LinkError(index, `steps[${index}] ${call.name}(${texts.join(', ')}): ${reason}`);
  };
  const args = values.map((value, i) =>
    typeof value === 'string' ? fail(`argument ${i} ${value}`) : value,
  );
  if (args.length > MAX_ARGUMENTS) {
    fail(`${args.length} arguments; a syscall has at most six`);
  }
  return { kind: 'call', name: call.name, args, resultName, mayFail: call.mayFail };
}

/** The value, or what is wrong with the operand. */
function lowerOperand(program: Program, lowered: Lowered, operand: Operand): Value | string {
  if (!(operand instanceof Affine)) {
    const number = lowerNumber(operand);
    return typeof number === 'bigint' ? { region: null, offset: number, terms: [] } : number;
  }
  const { buffer, offset } = operand;
  const region = buffer === null ? null : positionIn(program.buffers, buffer);
  if (region === -1) {
    return `is in "${buffer?.name}", a buffer of another program`;
  }
  if (offset < INT64_MIN || offset > UINT64_MAX) {
    return `comes to ${offset} before results are added: it does not fit in 64 bits`;
  }
  const terms: Term[] = [];
  for (const { call, sign } of operand.terms) {
    const step = positionIn(program.steps, call);
    if (step === -1) {
      return `uses ${resultText(call)}, a ${call.kind === 'call' ? 'call' : 'step'} of another program`;
    }
    if (step >= lowered.steps.length) {
      return `uses ${resultText(call)} in steps[${step}], which has not run yet`;
    }
    const opposite = terms.findIndex((term) => term.step === step && term.sign === -sign);
    if (opposite === -1) {
      terms.push({ step, sign });
    } else {
      terms.splice(opposite, 1);
    }
  }
  return { region, offset, terms };
}

function resultText(call: Call | ProcessAddress): string {
  return call.kind === 'call' ? `the result of ${call.name}` : `an address of ${call.what}`;
}

function lowerNumber(operand: unknown): bigint | string {
  if (operand === null) {
    return 0n;
  }
  if (typeof operand === 'bigint') {
    const fits = operand >= INT64_MIN && operand <= UINT64_MAX;
    return fits ? operand : `is ${operand}n: it does not fit in 64 bits`;
  }
  if (typeof operand === 'number') {
    return Number.isSafeInteger(operand)
      ? BigInt(operand)
      : `is ${operand}: a number must be an integer of at most 2^53 - 1 either way`;
  }
  return `is a value of type ${typeof operand}: it must be a number, a bigint, null, a result, or an address in a buffer, which bytes(), string() and zeroed() declare`;
}

/** A number as it is; of anything else, which may be long or unfit for text, its type. */
export function numberText(value: unknown): string {
  return /^(number|bigint|undefined|boolean)$/.test(typeof value)
    ? String(value)
    : `[${typeof value}]`;
}
