// The fields of an ELF header and of one program header, in file order: name, length in bytes, value; elf(5).

export interface Field {
  readonly name: string;
  readonly length: number;
  readonly value: bigint;
}

export interface HeaderValues {
  readonly bits: 32 | 64;
  readonly machine: number;
  readonly base: bigint;
  readonly entry: bigint;
  readonly fileBytes: bigint;
  readonly memoryBytes: bigint;
}

const ET_EXEC = 2n;
const PT_LOAD = 1n;
const PF_RWX = 7n;

export const EHDR_BYTES = { 32: 52, 64: 64 } as const;
export const PHDR_BYTES = { 32: 32, 64: 56 } as const;
export const EM_386 = 3;
export const EM_X86_64 = 62;

/** A whole ELF header and, right after it, the program header of one segment that holds the whole file. */
export function headerFields({
  bits,
  machine,
  base,
  entry,
  fileBytes,
  memoryBytes,
}: HeaderValues): Field[] {
  const word = bits / 8;
  const field = (name: string, length: number, value: bigint | number): Field => ({
    name,
    length,
    value: BigInt(value),
  });
  const flags = field('p_flags: RWX', 4, PF_RWX);
  return [
    field('e_ident: magic', 4, 0x464c457f),
    field(`e_ident: ELFCLASS${bits}`, 1, bits === 32 ? 1 : 2),
    field('e_ident: little-endian', 1, 1),
    field('e_ident: EV_CURRENT', 1, 1),
    field('e_ident: System V ABI, padding', 9, 0),
    field('e_type: ET_EXEC', 2, ET_EXEC),
    field(`e_machine`, 2, machine),
    field('e_version', 4, 1),
    field('e_entry', word, entry),
    field('e_phoff', word, EHDR_BYTES[bits]),
    field('e_shoff', word, 0),
    field('e_flags', 4, 0),
    field('e_ehsize', 2, EHDR_BYTES[bits]),
    field('e_phentsize', 2, PHDR_BYTES[bits]),
    field('e_phnum', 2, 1),
    field('e_shentsize', 2, 0),
    field('e_shnum', 2, 0),
    field('e_shstrndx', 2, 0),
    field('p_type: PT_LOAD', 4, PT_LOAD),
    ...(bits === 64 ? [flags] : []),
    field('p_offset', word, 0),
    field('p_vaddr', word, base),
    field('p_paddr', word, base),
    field('p_filesz', word, fileBytes),
    field('p_memsz', word, memoryBytes),
    ...(bits === 32 ? [flags] : []),
    field('p_align', word, 0x1000),
  ];
}

export function fieldBytes({ length, value }: Field): number[] {
  return Array.from({ length }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
}
