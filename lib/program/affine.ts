// What a Program is written down as: its steps and buffers as they were declared, and the values that steps take, which
// can be calculated with before anything is known of them.

import type { Arch, SyscallName } from '../kernel/syscall-numbers.js';

/** The kernel's name of a call; an architecture that lacks it says so when the Image is run or emitted. */
export type CallName = SyscallName<Arch>;

/** What one argument of a call may be: an integer of 64 bits (signed or unsigned), NULL, or an Affine. */
export type Operand = number | bigint | null | Affine;

/** What can be added to an Affine or subtracted from it. */
export type Amount = number | bigint | Affine;

/** A buffer as it was declared. */
export interface BufferDeclaration {
  readonly program: object;
  readonly name: string;
  readonly lengthBytes: number;
  /** Its first bytes, a copy; zeros follow. */
  readonly initial: Uint8Array;
  /** Where addresses of other buffers stand in it. */
  readonly pointers?: readonly PointerDeclaration[];
  /** The same as ia32 has it, where words are 4 bytes. */
  readonly ia32?: Pick<BufferDeclaration, 'lengthBytes' | 'initial' | 'pointers'>;
}

/** An address that a buffer holds when the program begins. */
export interface PointerDeclaration {
  /** Bytes from the buffer's start. */
  readonly at: number;
  readonly to: Affine;
}

/** A call as it was written down. */
export interface Call {
  readonly kind: 'call';
  readonly program: object;
  readonly name: string;
  readonly args: readonly Operand[];
  readonly mayFail: boolean;
  /** What the program's text calls the result; null: link() finds a name if one is needed. */
  resultName: string | null;
}

/** A comparison as it was written down. */
export interface Expectation {
  readonly kind: 'expect';
  readonly place: Affine;
  readonly bytes: Uint8Array;
}

/** A result that must lie within bounds, as it was written down. */
export interface BoundsExpectation {
  readonly kind: 'bounds';
  readonly value: Affine;
  readonly least: bigint;
  readonly most: bigint;
  readonly exitStatus: number;
}

/** A number into memory, as it was written down. */
export interface Store {
  readonly kind: 'store';
  readonly place: Affine;
  readonly value: Operand;
  readonly widthBytes: number;
}

/** Something of the process that an executable is started as: the address of an argument, of argv or of environ. */
export interface ProcessAddress {
  readonly kind: 'process';
  readonly program: object;
  readonly what: 'argument' | 'arguments' | 'environment';
  readonly index: number;
  resultName: string | null;
}

/** A step as it was written down. */
export type ProgramStep = Call | Expectation | BoundsExpectation | Store | ProcessAddress;

/** ±the result of a call, or an address that the process has. */
export interface AffineTerm {
  readonly call: Call | ProcessAddress;
  readonly sign: 1 | -1;
}

/**
 * A value that is known when the program runs: the address of a buffer (when `buffer` is not null), plus a number, plus
 * and minus results of calls. Immutable: arithmetic makes new ones.
 */
export class Affine {
  constructor(
    /** The buffer whose address it is; null for a number. @internal */
    readonly buffer: BufferDeclaration | null,
    /** What is added to it. @internal */
    readonly offset: bigint,
    /** The results that are added and subtracted. @internal */
    readonly terms: readonly AffineTerm[],
  ) {}

  /** The sum. Throws a TypeError when both are addresses, and for a number that is no safe integer. */
  plus(amount: Amount): Affine {
    const other = toAffine(amount);
    if (this.buffer !== null && other.buffer !== null) {
      throw new TypeError(
        `the addresses of "${this.buffer.name}" and "${other.buffer.name}" cannot be added`,
      );
    }
    return new Affine(this.buffer ?? other.buffer, this.offset + other.offset, [
      ...this.terms,
      ...other.terms,
    ]);
  }

  /** The difference. Throws a TypeError when the amount is an address, and for a number that is no safe integer. */
  minus(amount: Amount): Affine {
    const other = toAffine(amount);
    if (other.buffer !== null) {
      throw new TypeError(
        `the address of "${other.buffer.name}" cannot be subtracted: the difference would depend on where it is`,
      );
    }
    const negated = other.terms.map(({ call, sign }): AffineTerm => {
      return { call, sign: sign === 1 ? -1 : 1 };
    });
    return new Affine(this.buffer, this.offset - other.offset, [...this.terms, ...negated]);
  }
}

/** What a call returned: the kernel's word, as later steps can use it. */
export class Result extends Affine {
  constructor(
    /** What it is the result of. @internal */
    readonly call: Call | ProcessAddress,
  ) {
    super(null, 0n, [{ call, sign: 1 }]);
  }

  /** Names the result in the program's text (a C identifier). Without it, link() names a result that is used. */
  as(name: string): this {
    this.call.resultName = name;
    return this;
  }
}

/** Memory of the program; as an argument, the address of its first byte. */
export class ProgramBuffer extends Affine {
  constructor(
    /** What was declared. @internal */
    readonly declaration: BufferDeclaration,
  ) {
    super(declaration, 0n, []);
  }

  /** How many bytes it has. */
  get lengthBytes(): number {
    return this.declaration.lengthBytes;
  }

  /** The address that many bytes into the buffer. */
  at(offset: Amount): Affine {
    return this.plus(offset);
  }
}

/** A number to calculate with: `literal(135).minus(n)`. Throws a TypeError for a number that is no safe integer. */
export function literal(value: number | bigint): Affine {
  if (typeof value !== 'bigint' && !Number.isSafeInteger(value)) {
    const what = typeof value === 'number' ? value : `a value of type ${typeof value}`;
    throw new TypeError(
      `${what} is no safe integer: give an integer of at most 2^53 - 1 either way, or a bigint`,
    );
  }
  return new Affine(null, BigInt(value), []);
}

function toAffine(amount: Amount): Affine {
  return amount instanceof Affine ? amount : literal(amount);
}
