// An Image as text: before a run in its own names, after it as strace would have shown the run. How one call looks is
// text/call.ts's business, and that of step-text.ts before there are values.

import { isError } from '../kernel/errno.js';
import { signatureOf } from '../kernel/signature.js';
import { isStructName } from '../kernel/struct.js';
import { callText, type ShownArg } from '../text/call.js';
import { memoryText, quoted, SHOWN_BYTES } from '../text/memory.js';
import {
  type CallStep,
  checkImage,
  type Image,
  type Region,
  type Step,
  type Value,
} from './image.js';
import { stepText, valueText } from './step-text.js';

/** What a run left, as far as its text needs it: an Outcome of run.ts. */
export interface Ran {
  /** By step, as an Outcome has them. */
  readonly results: ArrayLike<bigint>;
  /** By name. */
  readonly buffers: Readonly<Record<string, Uint8Array>>;
}

/** How much of the data is shown. */
export interface FormatOptions {
  /** As many bytes of data are shown of each buffer, what follows as "...". Default 32, as strace has it. */
  readonly mostBytes?: number;
}

/**
 * The Program before it runs: a line for each buffer, as C would declare it, then one for each step. Ends in a newline,
 * or is empty.
 */
export function formatImage(image: Image, { mostBytes = SHOWN_BYTES }: FormatOptions = {}): string {
  checkImage(image);
  const elements = elementsOf(image);
  return lines([
    ...image.regions.map((region, index) =>
      declarationText(region, elements.get(index) ?? null, mostBytes),
    ),
    ...image.steps.map((_, index) => stepText(image, index)),
  ]);
}

/**
 * The steps that ran, each as strace would show it. Memory is shown as the run left it: what a later step overwrote was
 * something else when strace looked; formatStep() after each step of step() shows that. Ends in a newline, or is empty.
 */
export function formatRun(image: Image, ran: Ran, options: FormatOptions = {}): string {
  checkImage(image);
  const texts: string[] = [];
  for (const index of image.steps.keys()) {
    texts.push(formatStep(image, index, ran, options));
    if (isEnd(image.steps[index] as Step, ran.results[index] as bigint)) {
      break;
    }
  }
  return lines(texts);
}

/** One step that has run, without a newline: `recvfrom(3, "\201\4dyte", 6, 0, NULL, NULL) = 6`. */
export function formatStep(
  image: Image,
  index: number,
  { results, buffers }: Ran,
  { mostBytes = SHOWN_BYTES }: FormatOptions = {},
): string {
  const step = image.steps[index] as Step;
  const result = results[index] as bigint;
  const bytesAt = (place: Value) => {
    const { name } = image.regions[place.region as number] as Region;
    return (buffers[name] as Uint8Array).subarray(Number(sum(place, results)));
  };
  if (step.kind === 'expect') {
    const found = bytesAt(step.place).subarray(0, step.bytes.length);
    const verdict =
      result === 0n ? '0' : `-1 (${quoted(found)} differs from byte ${result - 1n} on)`;
    return `${stepText(image, index)} = ${verdict}`;
  }
  if (step.kind === 'bounds') {
    return `${stepText(image, index)} = ${result === 0n ? '0' : `-1 (it is ${sum(step.value, results)})`}`;
  }
  if (step.kind === 'store') {
    const place = valueText(image, step.place);
    return `store(${place}, ${sum(step.value, results)}, ${step.widthBytes}) = 0`;
  }
  if (step.kind === 'process') {
    return stepText(image, index);
  }
  const args = step.args.map(
    (value): ShownArg => (value.region === null ? sum(value, results) : bytesAt(value)),
  );
  return callText(step.name, args, result, args, mostBytes);
}

/** What the value came to in a run; of an address, bytes from the start of its buffer. */
function sum({ offset, terms }: Value, results: ArrayLike<bigint>): bigint {
  return terms.reduce(
    (total, { step, sign }) => total + BigInt(sign) * (results[step] as bigint),
    offset,
  );
}

function isEnd(step: Step, result: bigint): boolean {
  return step.kind === 'call'
    ? !step.mayFail && isError(Number(result))
    : step.kind !== 'process' && result !== 0n;
}

/** `char response[135]`, `struct sockaddr server = {sa_family=AF_INET, ...}`. */
function declarationText(
  { name, length, initial }: Region,
  element: string | null,
  mostBytes: number,
): string {
  if (initial.length === 0) {
    return `char ${name}[${length}]`;
  }
  const bytes = new Uint8Array(length);
  bytes.set(initial);
  if (element !== null && (element === 'sockaddr' || isStructName(element))) {
    return `struct ${element} ${name} = ${memoryText(element, element === 'sockaddr' ? length : 1, true, bytes)}`;
  }
  return `char ${name}[${length}] = ${quoted(bytes, mostBytes)}`;
}

/** By region: what the first call that gets its start takes it for; nothing where none knows. */
function elementsOf({ steps }: Image): ReadonlyMap<number, string | null> {
  const elements = new Map<number, string | null>();
  for (const step of steps) {
    for (const [position, arg] of (step.kind === 'call' ? step.args : []).entries()) {
      const { region, offset, terms } = arg;
      if (region !== null && offset === 0n && terms.length === 0 && !elements.has(region)) {
        const { name } = step as CallStep;
        elements.set(region, signatureOf(name)?.parameters[position]?.memory?.element ?? null);
      }
    }
  }
  return elements;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
