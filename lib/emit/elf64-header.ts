// The ELF header and the one program header of a 64-bit executable, elf(5). Complete and apart for a plain file; for a
// golfed one the program header begins with the ELF header's last eight bytes, and the fields that neither Linux's loader
// nor qemu's reads are free for code and data.
//
// The timer: setitimer(2) wants 32 bytes of memory (interval, then value; seconds and microseconds each, as 64 bits). The
// program header's p_offset, p_vaddr, p_paddr and p_filesz are such a struct: an interval that does not matter, seconds
// where the kernel reads nothing, and microseconds that are below a million as long as the file is smaller than that (and
// the base address, which machines choose below a million for that).

import type { Machine } from './target.js';

/** From this length on the header is no struct for the timer. */
export const MAX_FILE_WITH_TIMER = 1_000_000;

export interface HeaderField {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
  readonly value: bigint;
  /** Nobody reads it. */
  readonly free: boolean;
}

export interface HeaderValues {
  readonly elf: Machine['elf'];
  readonly golfed: boolean;
  readonly entry: number;
  readonly fileBytes: number;
  readonly memoryBytes: number;
  /** 0 for a program without a timer. */
  readonly timeoutSeconds: number;
}

/** The file offset of the timer's struct: p_offset. */
export function timerOffset(golfed: boolean): number {
  return (golfed ? 56 : 64) + 8;
}

/** In file order. In a golfed file, bytes that serve two fields are listed once, under both names. */
export function headerFields(values: HeaderValues): HeaderField[] {
  const { elf, golfed, entry, fileBytes, memoryBytes, timeoutSeconds } = values;
  const { machine, flags, hasReadFlags, baseAddress, alignment } = elf;
  const hex = (value: number) => `0x${value.toString(16)}`;
  const fields: HeaderField[] = [];
  let offset = 0;
  const field = (length: number, value: number, text: string, free = false) => {
    fields.push({ offset, length, text, value: BigInt(value), free: golfed && free });
    offset += length;
  };
  field(4, 0x464c457f, 'e_ident: 0x7f ELF');
  field(1, 2, 'EI_CLASS: 64 bits');
  field(1, 1, 'EI_DATA: little-endian');
  field(1, 1, 'EI_VERSION: 1');
  field(1, 0, 'EI_OSABI: System V');
  field(8, 0, 'EI_ABIVERSION and padding', true);
  field(2, 2, 'e_type: ET_EXEC');
  field(2, machine, `e_machine: ${machine}`);
  field(4, 1, 'e_version: 1', true);
  field(8, entry, `e_entry: ${hex(entry)}`);
  field(8, golfed ? 56 : 64, `e_phoff: ${golfed ? 56 : 64}`);
  field(8, 0, 'e_shoff: 0', true);
  field(4, flags, `e_flags: ${flags}`, !hasReadFlags);
  field(2, 64, 'e_ehsize: 64');
  field(2, 56, 'e_phentsize: 56');
  if (golfed) {
    field(4, 1, 'e_phnum: 1, e_shentsize: 0; p_type: PT_LOAD');
    field(4, 7, 'e_shnum, e_shstrndx; p_flags: R+W+X');
  } else {
    field(2, 1, 'e_phnum: 1');
    field(2, 0, 'e_shentsize: 0');
    field(2, 0, 'e_shnum: 0');
    field(2, 0, 'e_shstrndx: 0');
    field(4, 1, 'p_type: PT_LOAD');
    field(4, 7, 'p_flags: R+W+X');
  }
  field(8, 0, 'p_offset: 0');
  field(8, baseAddress, `p_vaddr: ${hex(baseAddress)}`);
  if (timeoutSeconds > 0) {
    field(8, timeoutSeconds, `p_paddr: ${timeoutSeconds}, the timeout in seconds`);
  } else {
    field(8, baseAddress, `p_paddr: ${hex(baseAddress)}`, true);
  }
  field(8, fileBytes, `p_filesz: ${fileBytes}`);
  field(8, memoryBytes, `p_memsz: ${memoryBytes}`);
  if (!golfed) {
    field(8, alignment, `p_align: ${hex(alignment)}`);
  }
  return fields;
}
