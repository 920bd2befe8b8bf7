// The headers that a file can have: whole ones, one after the other, and such that overlap. In the latter the program
// header begins inside the ELF header, where fields of the one may be fields of the other too, and what the kernel does
// not read (fs/binfmt_elf.c) is left free for code and data.

import {
  EHDR_BYTES,
  EM_386,
  EM_X86_64,
  fieldBytes,
  headerFields,
  PHDR_BYTES,
} from './elf-header.js';

export interface FixedField {
  readonly offset: number;
  readonly bytes: readonly number[];
  readonly name: string;
}

export interface Scheme {
  readonly bits: 32 | 64;
  readonly base: bigint;
  readonly isWhole: boolean;
  /** Its address is a small number with its bytes in the other order. */
  readonly isForSwappedBytes?: true;
  /** Up to where the headers reach. */
  readonly length: number;
  /** The shortest file: the kernel reads the whole program header, also its fields that it does not use. */
  readonly minimum: number;
  /** The program begins at a fixed offset, after bytes that run as prefixes of its first instruction. */
  readonly entryOffset: number | null;
  /** All of memory is the file's one page. */
  readonly onePage: boolean;
  /** The file's page can only be read: memory that is written begins behind it and ends before this offset. */
  readonly writableEnd: number | null;
  fields(entry: bigint, fileBytes: bigint, memoryBytes: bigint): FixedField[];
}

export const PAGE_BYTES = 4096n;

function field(offset: number, length: number, value: bigint | number, name: string): FixedField {
  const bytes = Array.from({ length }, (_, i) => Number((BigInt(value) >> BigInt(8 * i)) & 0xffn));
  return { offset, bytes, name };
}

const magic = field(0, 4, 0x464c457f, 'e_ident: magic');
const type = field(16, 2, 2, 'e_type: ET_EXEC');

/**
 * Program header at 4: e_phoff is p_flags, so the segment can only be read. It can be executed too, as all that an i386
 * process without PT_GNU_STACK can read. e_entry is p_memsz, far more than p_filesz, and whole pages that no byte of the
 * file is for are memory as brk(2) gives it: zeroed and writable. p_filesz ends with its page, where nothing is to be
 * cleared in what cannot be written.
 */
function ia32At4(base: bigint): Scheme {
  return {
    bits: 32,
    base,
    isWhole: false,
    length: 46,
    minimum: 46,
    entryOffset: null,
    onePage: false,
    writableEnd: 0x10000,
    fields: (entry) => [
      magic,
      field(4, 4, 1, 'p_type: PT_LOAD'),
      field(8, 4, 0, 'p_offset'),
      field(12, 4, base, 'p_vaddr'),
      type,
      field(18, 2, 3, 'e_machine: EM_386'),
      field(20, 4, PAGE_BYTES, 'p_filesz: a page'),
      field(24, 4, entry, 'e_entry; p_memsz'),
      field(28, 4, 4, 'e_phoff; p_flags: R, which implies X'),
      field(42, 2, 32, 'e_phentsize'),
      field(44, 2, 1, 'e_phnum'),
    ],
  };
}

/** Program header at 32: p_vaddr's upper half is e_phentsize, which fixes the load address. */
const IA32_AT_32: Scheme = {
  bits: 32,
  base: 0x200000n,
  isWhole: false,
  length: 57,
  minimum: 64,
  entryOffset: null,
  onePage: false,
  writableEnd: null,
  fields: (entry, fileBytes, memoryBytes) => [
    magic,
    type,
    field(18, 2, 3, 'e_machine: EM_386'),
    field(24, 4, entry, 'e_entry'),
    field(28, 4, 32, 'e_phoff'),
    field(32, 4, 1, 'p_type: PT_LOAD'),
    field(36, 4, 0, 'p_offset'),
    field(40, 4, 0x200000, 'p_vaddr; e_ehsize, e_phentsize'),
    field(44, 2, 1, 'e_phnum'),
    field(48, 4, fileBytes, 'p_filesz'),
    field(52, 4, memoryBytes, 'p_memsz'),
    field(56, 1, 7, 'p_flags: RWX, the rest is not read'),
  ],
};

/** Program header at 44: e_phnum is the lower half of p_type. */
const IA32_AT_44: Scheme = {
  bits: 32,
  base: 0x10000n,
  isWhole: false,
  length: 69,
  minimum: 76,
  entryOffset: null,
  onePage: false,
  writableEnd: null,
  fields: (entry, fileBytes, memoryBytes) => [
    magic,
    type,
    field(18, 2, 3, 'e_machine: EM_386'),
    field(24, 4, entry, 'e_entry'),
    field(28, 4, 44, 'e_phoff'),
    field(42, 2, 32, 'e_phentsize'),
    field(44, 4, 1, 'e_phnum, e_shentsize; p_type: PT_LOAD'),
    field(48, 4, 0, 'p_offset'),
    field(52, 4, 0x10000, 'p_vaddr'),
    field(60, 4, fileBytes, 'p_filesz'),
    field(64, 4, memoryBytes, 'p_memsz'),
    field(68, 1, 7, 'p_flags: RWX, the rest is not read'),
  ],
};

/**
 * Program header at 24: e_entry is p_type and p_flags (so it is 0x7_00000001, the file's second byte: "ELF" runs as
 * three REX prefixes), e_phoff is p_offset, e_phnum begins p_filesz. Sizes of 1 map the page that the file is in.
 */
const X64_AT_24: Scheme = {
  bits: 64,
  base: 0x700000000n,
  isWhole: false,
  length: 72,
  minimum: 80,
  entryOffset: 4,
  onePage: true,
  writableEnd: null,
  fields: () => [
    magic,
    type,
    field(18, 2, 62, 'e_machine: EM_X86_64'),
    field(24, 8, 0x700000001n, 'e_entry; p_type: PT_LOAD, p_flags: RWX'),
    field(32, 8, 24, 'e_phoff; p_offset'),
    field(40, 8, 0x700000018n, 'p_vaddr'),
    field(54, 2, 56, 'e_phentsize'),
    field(56, 8, 1, 'e_phnum; p_filesz'),
    field(64, 8, 1, 'p_memsz'),
  ],
};

/** Program header at 56: e_phnum is the lower half of p_type. */
const X64_AT_56: Scheme = {
  bits: 64,
  base: 0x10000n,
  isWhole: false,
  length: 104,
  minimum: 112,
  entryOffset: null,
  onePage: false,
  writableEnd: null,
  fields: (entry, fileBytes, memoryBytes) => [
    magic,
    type,
    field(18, 2, 62, 'e_machine: EM_X86_64'),
    field(24, 8, entry, 'e_entry'),
    field(32, 8, 56, 'e_phoff'),
    field(54, 2, 56, 'e_phentsize'),
    field(56, 4, 1, 'e_phnum, e_shentsize; p_type: PT_LOAD'),
    field(60, 1, 7, 'p_flags: RWX, the rest is not read'),
    field(64, 8, 0, 'p_offset'),
    field(72, 8, 0x10000, 'p_vaddr'),
    field(88, 8, fileBytes, 'p_filesz'),
    field(96, 8, memoryBytes, 'p_memsz'),
  ],
};

/** Both headers whole. */
function whole(bits: 32 | 64): Scheme {
  const length = EHDR_BYTES[bits] + PHDR_BYTES[bits];
  return {
    bits,
    base: 0x10000n,
    isWhole: true,
    length,
    minimum: length,
    entryOffset: null,
    onePage: false,
    writableEnd: null,
    fields: (entry, fileBytes, memoryBytes) => {
      const machine = bits === 64 ? EM_X86_64 : EM_386;
      let offset = 0;
      return headerFields({ bits, machine, base: 0x10000n, entry, fileBytes, memoryBytes }).map(
        (f) => {
          const placed = { offset, bytes: fieldBytes(f), name: f.name };
          offset += f.length;
          return placed;
        },
      );
    },
  };
}

export const WHOLE: Readonly<Record<32 | 64, readonly Scheme[]>> = {
  32: [whole(32)],
  64: [whole(64)],
};

export const OVERLAPPING: Readonly<Record<32 | 64, readonly Scheme[]>> = {
  32: [
    ia32At4(0x10000n),
    IA32_AT_32,
    IA32_AT_44,
    { ...ia32At4(0x1000000n), isForSwappedBytes: true },
  ],
  64: [X64_AT_24, X64_AT_56],
};

/** A header byte that is taken, whatever it will be. */
export const TAKEN = 'taken';
export type HeaderByte = number | typeof TAKEN | null;

/** The header's bytes: null where anything may stand, TAKEN where the value is not known yet. */
export function template(scheme: Scheme): HeaderByte[] {
  const bytes: HeaderByte[] = Array(scheme.length).fill(null);
  const others = scheme.fields(-1n, -1n, -1n);
  for (const [k, { offset, bytes: fixed }] of scheme.fields(0n, 0n, 0n).entries()) {
    for (const [i, byte] of fixed.entries()) {
      bytes[offset + i] = others[k]!.bytes[i] === byte ? byte : TAKEN;
    }
  }
  return bytes;
}
