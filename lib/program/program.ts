// The builder of a Program: an ordered list of syscalls and comparisons, with no branches and no loops. It records;
// link() (link.ts) checks every rule and lowers the Program to the Image that the readers take.
//
//   const p = new Program();
//   const response = p.zeroed('response', 135);
//   const fd = p.call('socket', AF_INET, SOCK_STREAM, 0).as('fd');
//   const n = p.call('recvfrom', fd, response, 135, 0, null, null).as('n');
//   p.call('recvfrom', fd, response.at(n), literal(135).minus(n), 0, null, null);

import type { StructName } from '../kernel/struct.js';
import {
  type Affine,
  type BufferDeclaration,
  type Call,
  type CallName,
  literal,
  type Operand,
  type ProcessAddress,
  ProgramBuffer,
  type ProgramStep,
  Result,
} from './affine.js';
import { packPointers, packStructs, type StructMembers } from './pointer-buffers.js';

export {
  Affine,
  type Amount,
  type CallName,
  literal,
  type Operand,
  ProgramBuffer,
  Result,
} from './affine.js';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
/** More than any launcher looks at, and near enough for one instruction to reach. */
const MOST_ARGUMENTS = 1000;
const OUT_OF_BOUNDS = 125;
const MOST_STATUS = 255;

/** An ordered list of syscalls, stores and comparisons, and the buffers they work on. */
export class Program {
  readonly #steps: ProgramStep[] = [];
  readonly #buffers: BufferDeclaration[] = [];
  #environment: Result | null = null;

  /** The steps as they were written down. @internal */
  get steps(): readonly ProgramStep[] {
    return this.#steps;
  }

  /** The buffers as they were declared. @internal */
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

  /**
   * Appends a comparison: the value, a result above all, must be `atLeast` or more and `atMost` or less, as a signed number,
   * or the program ends there, failed; an executable then exits with `exitStatus`, 125 if it is not given. Throws a TypeError
   * for a bound that is no integer, a RangeError when no number is within both and for a status that is none.
   */
  expectResult(
    value: Affine,
    {
      atLeast,
      atMost,
      exitStatus = OUT_OF_BOUNDS,
    }: {
      readonly atLeast?: number | bigint;
      readonly atMost?: number | bigint;
      readonly exitStatus?: number;
    },
  ): void {
    if (!Number.isInteger(exitStatus) || exitStatus < 1 || exitStatus > MOST_STATUS) {
      throw new RangeError(
        `exitStatus is ${String(exitStatus)}: it must be an integer from 1 to ${MOST_STATUS}`,
      );
    }
    const least = atLeast === undefined ? INT64_MIN : literal(atLeast).offset;
    const most = atMost === undefined ? INT64_MAX : literal(atMost).offset;
    if (least > most || least < INT64_MIN || most > INT64_MAX) {
      throw new RangeError(`no result of 64 bits is at least ${least} and at most ${most}`);
    }
    this.#steps.push({ kind: 'bounds', value, least, most, exitStatus });
  }

  /**
   * Appends a store: the low `widthBytes` bytes (1, 2, 4 or 8) of a number or a result go to memory, in the order of
   * little-endian machines. An address cannot be stored: struct() and pointers() have buffers that hold addresses.
   */
  store(place: Affine, value: Operand, widthBytes: 1 | 2 | 4 | 8): void {
    this.#steps.push({ kind: 'store', place, value, widthBytes });
  }

  /**
   * The address of the process's argument `index`, a text that ends at a NUL (argument 0 is the executable's name); 0 for
   * the first that is not there. What is beyond that one is not told: the environment stands there. For executables: run()
   * and step() have no such process and refuse it.
   */
  argv(index: number): Result {
    return this.#processAddress('argument', index);
  }

  /** The address of argv itself from argument `index` on, as execve(2) takes it. For executables alone. */
  argvFrom(index: number): Result {
    return this.#processAddress('arguments', index);
  }

  /** The address of the process's environment, as execve(2) takes it. For executables alone. environ(7) */
  get environment(): Result {
    this.#environment ??= this.#processAddress('environment', 0);
    return this.#environment;
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

  /**
   * Declares a buffer that holds a struct (or, from an array, several) of structs.ts. A member that is a pointer takes an
   * address in another buffer, or null; what it points to is the caller's to get right, as with rawSyscall. The buffer is
   * called like the struct unless it is given a name. Throws as packStruct() does, and a RangeError for a struct that x64
   * and arm64 lay out differently.
   */
  struct(
    structName: StructName,
    members: StructMembers | readonly StructMembers[],
    name: string = structName,
  ): ProgramBuffer {
    const list = Array.isArray(members) ? members : [members];
    return this.#declareBuffer({
      name,
      ...packStructs(structName, list, 'x64'),
      ia32: packStructs(structName, list, 'ia32'),
    });
  }

  /** Declares an array of addresses in other buffers, null for 0; argv and environ of execve(2) end with a null. */
  pointers(name: string, addresses: readonly (Affine | null)[]): ProgramBuffer {
    return this.#declareBuffer({
      name,
      ...packPointers(name, addresses, 8),
      ia32: packPointers(name, addresses, 4),
    });
  }

  #processAddress(what: ProcessAddress['what'], index: number): Result {
    if (!Number.isInteger(index) || index < 0 || index > MOST_ARGUMENTS) {
      throw new RangeError(
        `argument ${String(index)}: an integer from 0 to ${MOST_ARGUMENTS} belongs there`,
      );
    }
    const address: ProcessAddress = {
      kind: 'process',
      program: this,
      what,
      index,
      resultName: null,
    };
    this.#steps.push(address);
    return new Result(address);
  }

  #append(name: string, args: readonly Operand[], mayFail: boolean): Result {
    const call: Call = { kind: 'call', program: this, name, args, mayFail, resultName: null };
    this.#steps.push(call);
    return new Result(call);
  }

  #declare(name: string, lengthBytes: number, initial: Uint8Array): ProgramBuffer {
    return this.#declareBuffer({ name, lengthBytes, initial });
  }

  #declareBuffer(buffer: Omit<BufferDeclaration, 'program'>): ProgramBuffer {
    const declaration = { program: this, ...buffer };
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
