// The general registers by the instruction set's own numbers, and their names. Intel SDM volume 2, 2.1 and 2.2.

export const EAX = 0;
export const ECX = 1;
export const EDX = 2;
export const EBX = 3;
export const ESP = 4;
export const EBP = 5;
export const ESI = 6;
export const EDI = 7;

const NAMES_32 = 'eax ecx edx ebx esp ebp esi edi'.split(' ');
const NAMES_64 = 'rax rcx rdx rbx rsp rbp rsi rdi'.split(' ');
const NAMES_16 = 'ax cx dx bx sp bp si di'.split(' ');
const NAMES_8 = 'al cl dl bl spl bpl sil dil'.split(' ');
export const NAMES_8H = 'ah ch dh bh'.split(' ');

/** The name of a register of the given width. */
export function registerName(r: number, bits: 8 | 16 | 32 | 64): string {
  if (r >= 8) {
    return `r${r}${{ 8: 'b', 16: 'w', 32: 'd', 64: '' }[bits]}`;
  }
  return { 8: NAMES_8, 16: NAMES_16, 32: NAMES_32, 64: NAMES_64 }[bits][r]!;
}

export function fitsInt8(n: number): boolean {
  return n >= -128 && n <= 127;
}
