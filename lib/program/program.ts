// The builder of a Program: an ordered list of syscalls and comparisons, with no branches and no loops. It records;
// link() (link.ts) checks every rule and lowers the Program to the Image that the readers take.
//
//   const p = new Program();
//   const response = p.zeroed('response', 135);
//   const fd = p.call('socket', AF_INET, SOCK_STREAM, 0).as('fd');
//   const n = p.call('recvfrom', fd, response, 135, 0, null, null).as('n');
//   p.call('recvfrom', fd, response.at(n), literal(135).minus(n), 0, null, null);

import type { Arch, SyscallName } from '../kernel/syscall-numbers.js';

/** The kernel's name of a call; an architecture that lacks it says so when the Image is run or emitted. */
export type CallName = SyscallName<Arch>;

/** What one argument of a call may be: an integer of 64 bits (signed or unsigned), NULL, or an Affine. */
export type Operand = number | bigint | null | Affine;

/** What can be added to an Affine or subtracted from it. */
export type Amount = number | bigint | Affine;

/** A buffer as it was declared. */
export interface BufferDeclaration {
  readonly program: Program;
  readonly name: string;
  readonly lengthBytes: number;
  /** Its first bytes, a copy; zeros follow. */
  readonly initial: Uint8Array;
}

/** A call as it was written down. */
export interface Call {
  readonly kind: 'call';
  readonly program: Program;
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

/** ±the result of a call. */
export interface AffineTerm {
  readonly call: Call;
  readonly sign: 1 | -1;
}

/**
 * A value that is known when the program runs: the address of a buffer (when `buffer` is not null), plus a number, plus
 * and minus results of calls. Immutable: arithmetic makes new ones.
 */
export class Affine {
  constructor(
    readonly buffer: BufferDeclaration | null,
    readonly offset: bigint,
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
  constructor(readonly call: Call) {
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
  constructor(readonly declaration: BufferDeclaration) {
    super(declaration, 0n, []);
  }

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

/** An ordered list of syscalls and comparisons, and the buffers they work on. */
export class Program {
  readonly #steps: (Call | Expectation)[] = [];
  readonly #buffers: BufferDeclaration[] = [];

  get steps(): readonly (Call | Expectation)[] {
    return this.#steps;
  }

  get buffers(): readonly BufferDeclaration[] {
    return this.#buffers;
  }

  /** Appends a syscall. When it fails, the program ends there: later steps read -ECANCELED. syscalls(2). */
  call(name: CallName, ...args: Operand[]): Result {
    return this.#append(name, args, false);
  }

  /** Appends a syscall after which the program goes on even when it fails; its result is then -errno. */
  mayFail(name: CallName, ...args: Operand[]): Result {
    return this.#append(name, args, true);
  }

  /** Appends a comparison: the bytes at `place` must be `bytes` (text: as UTF-8), or the program ends there, failed. */
  expect(place: Affine, bytes: Uint8Array | string): void {
    this.#steps.push({ kind: 'expect', place, bytes: toBytes('expect', bytes) });
  }

  /** Declares a buffer that starts as a copy of these bytes (text: as UTF-8, no NUL added). */
  bytes(name: string, initial: Uint8Array | string): ProgramBuffer {
    const copy = toBytes(`buffer "${name}"`, initial);
    return this.#declare(name, copy.length, copy);
  }

  /**
   * Declares a buffer of text with a NUL at its end, as the kernel wants paths and names. Throws a TypeError for text that
   * has a NUL already: the kernel would read no further.
   */
  string(name: string, text: string): ProgramBuffer {
    if (typeof text !== 'string' || text.includes('\0')) {
      const what = typeof text === 'string' ? 'has a NUL in it' : `is of type ${typeof text}`;
      throw new TypeError(`buffer "${name}": its text ${what}; bytes() takes any bytes`);
    }
    return this.bytes(name, `${text}\0`);
  }

  /** Declares a buffer of that many zero bytes. */
  zeroed(name: string, lengthBytes: number): ProgramBuffer {
    return this.#declare(name, lengthBytes, new Uint8Array(0));
  }

  #append(name: string, args: readonly Operand[], mayFail: boolean): Result {
    const call: Call = { kind: 'call', program: this, name, args, mayFail, resultName: null };
    this.#steps.push(call);
    return new Result(call);
  }

  #declare(name: string, lengthBytes: number, initial: Uint8Array): ProgramBuffer {
    const declaration = { program: this, name, lengthBytes, initial };
    this.#buffers.push(declaration);
    return new ProgramBuffer(declaration);
  }
}

function toBytes(where: string, bytes: Uint8Array | string): Uint8Array {
  if (typeof bytes === 'string') {
    return new TextEncoder().encode(bytes);
  }
  if (!ArrayBuffer.isView(bytes) || bytes.BYTES_PER_ELEMENT !== 1) {
    const what = ArrayBuffer.isView(bytes) ? 'another view' : `of type ${typeof bytes}`;
    throw new TypeError(`${where}: its bytes are ${what}, not a Uint8Array or text`);
  }
  return new Uint8Array(bytes); // slice() of a Buffer is no copy.
}
