// What a target with registers enough must provide. Everything else (lowering, which register holds what, headers, where
// regions and code go) is the same for all of them: compile.ts has the passes in order.

import type { CodeBuffer, Instruction, Labels, Register } from './code.js';
import type { Lowered, LoweredExpect } from './lower.js';
import type { Target } from './options.js';

/** Where code and regions are taken to be: the real places, or a first guess. */
export interface Places {
  readonly codeStart: number;
  readonly codeEnd: number;
  /** Where data begins that a form of code needs besides the program's own. */
  readonly table: number;
  /** Where results are kept for which there is no register. */
  readonly spills: number;
  /** The labels of the pass before; none in the first one. */
  readonly labels: Labels;
  regionAddress(region: number): number;
}

/** What a code generator yields. */
export interface Generated {
  readonly code: CodeBuffer;
  /** Entries of the same length that stand behind the code, each with what it is. */
  readonly table: { readonly entryBytes: number; readonly entries: readonly TableEntry[] } | null;
  /** Results that are kept in memory, 8 bytes each, because the registers do not suffice. */
  readonly spilled: number;
}

export interface TableEntry {
  readonly word: bigint;
  readonly text: string;
}

/** One way to generate code; null where it has no room for the program. */
export type Form = (lowered: Lowered, places: Places) => Generated | null;

/** How the straight form writes each thing down. Registers by their numbers; lengths in bytes. */
export interface StraightCode extends CodeBuffer {
  /** Whatever must be in place before the first step of a program whose calls are tested. */
  beginTests(): void;
  number(to: Register, value: bigint): void;
  numberBytes(to: Register, value: bigint): number;
  address(to: Register, address: number, what: string): void;
  addressBytes(to: Register, address: number): number;
  move(to: Register, from: Register): void;
  moveBytes: number;
  add(to: Register, a: Register, b: Register): void;
  /** Of an addition or subtraction in the register. */
  addInPlaceBytes(to: Register, b: Register): number;
  subtract(to: Register, a: Register, b: Register): void;
  negate(to: Register, from: Register): void;
  /** How many bytes it takes to add a number that small; null where it takes more than one instruction. */
  addNumberBytes(to: Register, from: Register, amount: bigint): number | null;
  addNumber(to: Register, from: Register, amount: bigint): void;
  systemCall(): void;
  /** To the label when the register holds -4095 to -1. */
  branchIfError(register: Register, label: string): void;
  /** To the label when the first is greater than the second, both signed. */
  branchIfGreater(a: Register, b: Register, label: string): void;
  branch(label: string): void;
  /** All 64 bits, of an aligned place. */
  loadWord(to: Register, from: Register): void;
  /** To any place, aligned or not. */
  store(value: Register, to: Register, widthBytes: 1 | 2 | 4 | 8): void;
  /** All 64 bits, to an aligned place. */
  storeWord(value: Register, to: Register): void;
  /** To the label unless the memory at `base` + `offset` is as expected. Changes scratch registers alone. */
  expectBytes(base: Register, offset: number, expect: LoweredExpect, label: string): void;
}

export interface Machine {
  readonly target: Target;
  /** For the ELF header: e_machine and e_flags (elf(5)), where the program is loaded, and what its segment is aligned to. */
  readonly elf: {
    readonly machine: number;
    readonly flags: number;
    /** Whether somebody looks at e_flags. */
    readonly hasReadFlags: boolean;
    readonly baseAddress: number;
    readonly alignment: number;
  };
  readonly registers: {
    readonly arguments: readonly Register[];
    readonly number: Register;
    /** Where results stay, those first that make the shortest code. A syscall changes none of them. */
    readonly kept: readonly Register[];
    /** What holds nothing between steps. */
    readonly scratch: {
      readonly place: Register;
      readonly term: Register;
      readonly other: Register;
    };
    readonly stack: Register;
    /** Whether the kernel clears all others when a process starts. */
    readonly zeroAtStart: boolean;
  };
  /** Of an expect: up to here the code holds the bytes, longer ones are compared in a loop with a region. */
  readonly expectBytesInCode: number;
  /** What an expect may read past the bytes that it compares. */
  readonly overreadBytes: number;
  /** The shortest instruction, and what code is aligned to. */
  readonly instructionBytes: number;
  /** From one stretch of code to the next, which is near. */
  jump(label: string): Instruction;
  straightCode(places: Places): StraightCode;
}
