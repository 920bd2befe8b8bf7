// What a process finds on its stack when it starts: argc, argv[0] and so on, a null, environ. x86-64 psABI 3.4.1, i386 psABI
// 3.3.2. The compiler takes it for values that were pushed, so that an argument is loaded as a saved result is.

import type { Image, Value } from '../../program/image.js';

/** Stands for the stack pointer at the process's start in Value.terms: no step of the Image has this number. */
export const STACK_POINTER = -2;

export interface StartStack {
  /** The steps whose results are argv's elements, the last argument first and argc (null, as whatever nobody asked for) last. */
  readonly pushed: readonly (number | null)[];
  /** The step that finds environ, or null. */
  readonly environment: number | null;
}

/** The first step that asks for each argument; the others' terms become its own. */
export function startStack({ steps }: Image): StartStack {
  const indexes = steps.flatMap((step) =>
    step.kind === 'process' && step.what === 'argument' ? [step.index] : [],
  );
  const environment = steps.findIndex(
    (step) => step.kind === 'process' && step.what === 'environment',
  );
  const pushed =
    indexes.length === 0
      ? []
      : Array.from({ length: Math.max(...indexes) + 2 }, (_, at) =>
          firstAsking(steps, Math.max(...indexes) - at),
        );
  return { pushed, environment: environment < 0 ? null : environment };
}

function firstAsking(steps: Image['steps'], index: number): number | null {
  const first = steps.findIndex(
    (step) => step.kind === 'process' && step.what === 'argument' && step.index === index,
  );
  return first < 0 ? null : first;
}

/** The value with every address of the process as the compiler has it. */
export function fromStack({ steps }: Image, value: Value, wordBytes: number): Value {
  let { offset } = value;
  const terms = value.terms.map((term) => {
    const step = steps[term.step];
    if (step?.kind !== 'process') {
      return term;
    }
    if (step.what === 'arguments') {
      offset += BigInt(term.sign * wordBytes * (1 + step.index));
      return { step: STACK_POINTER, sign: term.sign };
    }
    const first = steps.findIndex(
      (other) => other.kind === 'process' && other.what === step.what && other.index === step.index,
    );
    return { step: first, sign: term.sign };
  });
  return { ...value, offset, terms };
}
