// link: lowers a Program to the Image and checks every rule, so that no reader of the Image has to. Pure: the same Program
// gives the same Image.
//
// Here: what a Program may be made of, names, and where its buffers lie. What the calls' signatures say about their
// arguments is checked in call-checks.ts.

import type { Term } from '../../kernel/arg.js';
import { signatureOf } from '../../kernel/signature.js';
import type { Image, Region, Step, Value } from '../image.js';
import {
  Affine,
  type BufferDeclaration,
  type Call,
  type Expectation,
  type Operand,
  type Program,
} from '../program.js';
import { valueText } from '../step-text.js';
import { checkCalls } from './call-checks.js';
import { LinkError } from './link-error.js';

/** All buffers together: far above what a program needs, and every offset stays a 31-bit number, alignment included. */
const MAX_MEMORY_BYTES = 2 ** 30;
const ALIGNMENT = 8;
const MAX_ARGUMENTS = 6;
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;

/**
 * Lowers the program. Throws a LinkError that names the first step that breaks a rule: an unknown call or one that may
 * not stand in a program, a wrong number or kind of arguments, a result that is not one of an earlier call of this
 * program, an address or a length that leaves its buffer. Throws a TypeError for what is no Program.
 */
export function link(program: Program): Image {
  if (!Array.isArray(Object(program).buffers)) {
    throw new TypeError('link takes a Program, and got something else');
  }
  const regions = checkBuffers(program.buffers);
  const named = { steps: [] as Step[], regions };
  const names = nameResults(program);
  for (const [index, step] of program.steps.entries()) {
    named.steps.push(
      step.kind === 'call'
        ? lowerCall(program, named, index, step, names.get(step) ?? null)
        : lowerExpectation(program, named, index, step),
    );
  }
  const written = checkCalls(named);
  return layOut(named, written);
}

type Lowered = { readonly steps: Step[]; readonly regions: readonly Region[] };

function checkBuffers(buffers: readonly BufferDeclaration[]): Region[] {
  const names = new Set<string>();
  let total = 0;
  return buffers.map(({ name, lengthBytes, initial }) => {
    if (!IDENTIFIER.test(name)) {
      throw new LinkError(
        null,
        `buffer "${name}": a name is a C identifier, letters, digits and _`,
      );
    }
    if (names.has(name)) {
      throw new LinkError(null, `buffer "${name}": another buffer has this name already`);
    }
    names.add(name);
    if (!Number.isSafeInteger(lengthBytes) || lengthBytes < 1) {
      throw new LinkError(
        null,
        `buffer "${name}": its length is ${numberText(lengthBytes)}: it must be a whole number of bytes, 1 or more`,
      );
    }
    total += lengthBytes;
    if (total > MAX_MEMORY_BYTES) {
      throw new LinkError(
        null,
        `buffer "${name}": with its ${lengthBytes} bytes all buffers exceed ${MAX_MEMORY_BYTES}`,
      );
    }
    return { name, offset: 0, length: lengthBytes, initial: trimZeros(initial), constant: false };
  });
}

function trimZeros(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) {
    end--;
  }
  return bytes.subarray(0, end);
}

/** A name for every result that was given one, or is used: fd, fd2, n, n2 and so on. */
function nameResults(program: Program): Map<Call, string> {
  const names = new Map<Call, string>();
  const taken = new Map<string, number | null>(program.buffers.map(({ name }) => [name, null]));
  for (const [index, step] of program.steps.entries()) {
    if (step.kind !== 'call' || step.resultName === null) {
      continue;
    }
    const name = step.resultName;
    if (!IDENTIFIER.test(name)) {
      throw new LinkError(
        index,
        `steps[${index}] ${step.name}: "${name}" cannot name its result: a name is a C identifier`,
      );
    }
    if (taken.has(name)) {
      throw new LinkError(
        index,
        `steps[${index}] ${step.name}: another result or a buffer is called "${name}" already`,
      );
    }
    taken.set(name, index);
    names.set(step, name);
  }
  for (const call of usedCalls(program)) {
    if (!names.has(call)) {
      const stem = signatureOf(call.name)?.result.kind === 'fd' ? 'fd' : 'n';
      let name = stem;
      for (let count = 2; taken.has(name); count++) {
        name = `${stem}${count}`;
      }
      taken.set(name, null);
      names.set(call, name);
    }
  }
  return names;
}

/** The calls whose results appear in later steps, in the order of the program. */
function usedCalls(program: Program): Call[] {
  const used = new Set<Call>();
  for (const step of program.steps) {
    for (const operand of step.kind === 'call' ? step.args : [step.place]) {
      for (const { call } of operand instanceof Affine ? operand.terms : []) {
        used.add(call);
      }
    }
  }
  return program.steps.filter((step): step is Call => step.kind === 'call' && used.has(step));
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

function lowerExpectation(
  program: Program,
  lowered: Lowered,
  index: number,
  { place, bytes }: Expectation,
): Step {
  const value = lowerOperand(program, lowered, place);
  if (typeof value === 'string') {
    throw new LinkError(index, `steps[${index}] expect: its place ${value}`);
  }
  if (value.region === null) {
    throw new LinkError(index, `steps[${index}] expect: its place is no address in a buffer`);
  }
  if (bytes.length === 0) {
    throw new LinkError(index, `steps[${index}] expect: no bytes to compare with`);
  }
  return { kind: 'expect', place: value, bytes };
}

/** The value, or what is wrong with the operand. */
function lowerOperand(program: Program, lowered: Lowered, operand: Operand): Value | string {
  if (!(operand instanceof Affine)) {
    const number = lowerNumber(operand);
    return typeof number === 'bigint' ? { region: null, offset: number, terms: [] } : number;
  }
  const { buffer, offset } = operand;
  const region = buffer === null ? null : program.buffers.indexOf(buffer);
  if (region === -1) {
    return `is in "${buffer?.name}", a buffer of another program`;
  }
  if (offset < INT64_MIN || offset > UINT64_MAX) {
    return `comes to ${offset} before results are added: it does not fit in 64 bits`;
  }
  const terms: Term[] = [];
  for (const { call, sign } of operand.terms) {
    const step = program.steps.indexOf(call);
    if (step === -1) {
      return `uses the result of ${call.name}, a call of another program`;
    }
    if (step >= lowered.steps.length) {
      return `uses the result of steps[${step}] ${call.name}, which has not run yet`;
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
function numberText(value: unknown): string {
  return /^(number|bigint|undefined|boolean)$/.test(typeof value)
    ? String(value)
    : `[${typeof value}]`;
}

/** Initialised regions first, zeroed ones after them, so that only the first part needs bytes. */
function layOut({ steps, regions }: Lowered, written: ReadonlySet<number>): Image {
  const offsets: number[] = [];
  let end = 0;
  const place = (wanted: (region: Region) => boolean) => {
    for (const [index, region] of regions.entries()) {
      if (wanted(region)) {
        offsets[index] = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
        end = (offsets[index] as number) + region.length;
      }
    }
  };
  place(({ initial }) => initial.length > 0);
  place(({ initial }) => initial.length === 0);
  const placed = regions.map((region, index): Region => {
    return { ...region, offset: offsets[index] as number, constant: !written.has(index) };
  });
  const initialised = placed.filter(({ initial }) => initial.length > 0);
  const ends = initialised.map(({ offset, initial }) => offset + initial.length);
  const data = new Uint8Array(Math.max(0, ...ends));
  for (const { offset, initial } of initialised) {
    data.set(initial, offset);
  }
  return { steps, regions: placed, data, size: end };
}
