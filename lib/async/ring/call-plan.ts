// How the arguments of a call become the fields of its entry: read once from its signature and its line in ring-entries.ts.

import { isUint8Array, lengthOf } from '../../kernel/memory.js';
import { memoryBytes } from '../../kernel/memory-sizes.js';
import {
  type FieldSource,
  RING_FIELDS,
  type RingEntry,
  type RingName,
  ringEntry,
} from '../../kernel/ring-entries.js';
import {
  fitsIn32Bits,
  isNarrow,
  type Parameter,
  type ResultSpec,
  signatureOf,
} from '../../kernel/signature.js';

/** What an argument is to the one who writes the entry. */
export type ArgumentKind =
  /** A number of 32 bits. */
  | 'narrow'
  /** A descriptor: a number of 32 bits, or a registered file. */
  | 'fd'
  /** A number of 64 bits. */
  | 'wide'
  | 'memory'
  /** A path or a name: text, or memory that ends in a NUL. */
  | 'text';

export interface ArgumentPlan {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly nullable: boolean;
  /** Of memory: whether the kernel reads it; whether it writes to it. */
  readonly isRead: boolean;
  readonly isWritten: boolean;
  /** Of memory: the argument that counts its elements, or -1; the bytes of one, and those of all where they are fixed. */
  readonly counter: number;
  readonly elementBytes: number;
  readonly fixedBytes: number;
  /** The result says how many bytes of it were written, and the rest is as it was. */
  readonly isResult: boolean;
  readonly element: string;
}

export interface CallPlan {
  readonly name: RingName;
  readonly entry: RingEntry;
  readonly arguments: readonly ArgumentPlan[];
  /** By field in the order of RING_FIELDS: the argument's index, or -1; and the value then. */
  readonly sources: Int8Array;
  readonly constants: readonly number[];
  /** The argument in the field `len`, which has 32 bits; or -1. */
  readonly lengthArgument: number;
  /** All memory is copied: a length that is checked lies in it. */
  readonly copies: boolean;
  /** The kernel takes so many bytes at a time at most: more is not an error. */
  readonly cutsLength: boolean;
}

/** What memory holds addresses of other memory: particular-calls.ts follows them. */
export const POINTING: ReadonlySet<string> = new Set(['iovec', 'msghdr']);

export function callPlan(name: RingName): CallPlan {
  const { parameters, result } = signatureOf(name);
  const entry = ringEntry(name);
  const args = parameters.map((parameter) => argumentPlan(parameter, result));
  const indexOf = ({ argument }: FieldSource): number =>
    argument === null ? -1 : parameters.findIndex((parameter) => parameter.name === argument);
  const sources = Int8Array.from(RING_FIELDS, (field) => indexOf(entry.fields[field]));
  const constants = RING_FIELDS.map((field) => entry.fields[field].constant);
  return {
    name,
    entry,
    arguments: args,
    sources,
    constants,
    lengthArgument: sources[RING_FIELDS.indexOf('len')] as number,
    copies: parameters.some(({ memory }) => memory?.count.kind === 'word'),
    cutsLength: ['READ', 'WRITE', 'SEND', 'RECV'].includes(entry.operation),
  };
}

function argumentPlan(
  { name, kind, memory, nullable }: Parameter,
  result: ResultSpec,
): ArgumentPlan {
  const isFixed = memory?.count.kind === 'fixed';
  return {
    name,
    kind:
      memory !== null
        ? 'memory'
        : kind === 'path' || kind === 'string'
          ? 'text'
          : kind === 'fd' || kind === 'dirfd'
            ? 'fd'
            : isNarrow(kind)
              ? 'narrow'
              : 'wide',
    nullable,
    isRead: memory === null || memory.direction !== 'out',
    isWritten: memory !== null && memory.direction !== 'in',
    counter: memory?.count.kind === 'argument' ? memory.count.index : -1,
    elementBytes: memory === null ? 0 : memoryBytes(memory.element, 1),
    fixedBytes:
      isFixed && memory?.count.kind === 'fixed'
        ? memoryBytes(memory.element, memory.count.elements)
        : -1,
    isResult:
      memory?.direction === 'out' &&
      memory.count.kind === 'argument' &&
      result.kind === 'atMost' &&
      result.index === memory.count.index &&
      result.unless === null &&
      memory.element === 'bytes',
    element: memory?.element ?? '',
  };
}

/** Whether these arguments are complete and of the kinds that need no conversion: all others take the slower way. */
export function isPlain(plan: CallPlan, args: readonly unknown[]): boolean {
  const plans = plan.arguments;
  if (args.length !== plans.length) {
    return false;
  }
  for (let index = 0; index < plans.length; index++) {
    const { kind, nullable, counter, elementBytes, fixedBytes } = plans[index] as ArgumentPlan;
    const value = args[index];
    switch (kind) {
      case 'fd':
      case 'narrow':
        if (typeof value !== 'number' || (value >> 0 !== value && !isUnsigned(value))) {
          return false;
        }
        break;
      case 'wide':
        if (!Number.isSafeInteger(value)) {
          return false;
        }
        break;
      case 'text':
        if (typeof value !== 'string' || value.includes('\0')) {
          return false;
        }
        break;
      default: {
        if (value === null && nullable) {
          break;
        }
        if (!isUint8Array(value)) {
          return false;
        }
        const lengthBytes = lengthOf(value);
        const count = counter === -1 ? -1 : args[counter];
        const neededBytes = counter === -1 ? fixedBytes : (count as number) * elementBytes;
        if (!(neededBytes >= 0 && neededBytes <= lengthBytes) || lengthBytes === 0) {
          return false;
        }
      }
    }
  }
  return true;
}

const isUnsigned = (value: number): boolean => Number.isInteger(value) && fitsIn32Bits(value);
