// The instructions that the compiler uses. An Op is what the search plans with: small, and of a known length before anything
// is encoded.

/** Jumps and calls name a label; the assembler fills in the distance once all places are known. */
export type Label = string;

export type Op =
  | {
      readonly op: 'zero' | 'inc' | 'dec' | 'neg' | 'bswap' | 'push' | 'pop' | 'callr';
      readonly r: number;
      readonly wide: boolean;
    }
  | {
      readonly op: 'mov8' | 'mov8h' | 'mov16' | 'mov' | 'add8';
      readonly r: number;
      readonly imm: bigint;
      readonly wide: boolean;
    }
  | { readonly op: 'pushi'; readonly imm: bigint }
  | {
      readonly op: 'copy' | 'add' | 'sub' | 'xchg';
      readonly r: number;
      readonly s: number;
      readonly wide: boolean;
    }
  | {
      readonly op: 'lea';
      readonly r: number;
      readonly s: number;
      readonly index: number | null;
      readonly disp: number;
      readonly wide: boolean;
    }
  | {
      readonly op: 'load' | 'adds' | 'subs';
      readonly r: number;
      readonly disp: number;
      readonly wide: boolean;
    }
  | {
      readonly op:
        | 'cdq'
        | 'cmpsb'
        | 'syscall'
        | 'test'
        | 'ret'
        | 'lodsb'
        | 'stosb'
        | 'movsb'
        | 'nop'
        | 'cmc'
        | 'shral';
    }
  /** [r + disp], or [disp] where r is null. */
  | {
      readonly op: 'store';
      readonly r: number | null;
      readonly disp: number;
      readonly size: 1 | 2 | 4 | 8;
      readonly s: number;
    }
  | {
      readonly op: 'storei';
      readonly r: number | null;
      readonly disp: number;
      readonly size: 1 | 2 | 4 | 8;
      readonly imm: bigint;
    }
  | { readonly op: 'testr'; readonly r: number; readonly wide: boolean }
  | { readonly op: 'cmpi'; readonly r: number; readonly imm: bigint; readonly wide: boolean }
  /** [esp + r * word + disp] */
  | { readonly op: 'leas'; readonly r: number; readonly disp: number; readonly wide: boolean }
  /** mov ah and the call itself, in one piece: the second can be called alone. */
  | { readonly op: 'syscallah'; readonly imm: bigint }
  | { readonly op: 'callm'; readonly disp: number }
  | {
      readonly op: 'movlabel';
      readonly r: number;
      readonly to: Label;
      /** Reached from the instruction pointer. */
      readonly relative: boolean;
    }
  | { readonly op: 'learip'; readonly r: number; readonly address: bigint }
  | { readonly op: 'cmpa' | 'cmpal' | 'subal'; readonly imm: bigint }
  | {
      readonly op: 'cmpm';
      readonly r: number;
      readonly index: number | null;
      readonly disp: number;
      readonly size: 1 | 2 | 4;
      readonly imm: bigint;
    }
  | {
      readonly op: 'jump';
      readonly cc: 'jmp' | 'js' | 'je' | 'jne' | 'jae' | 'jb' | 'jl' | 'jg' | 'call';
      readonly to: Label;
    }
  | { readonly op: 'label'; readonly name: Label };

/** Instructions that change the carry flag. */
export const CHANGES_CARRY: ReadonlySet<Op['op']> = new Set([
  ...([
    'zero',
    'neg',
    'add8',
    'add',
    'sub',
    'adds',
    'subs',
    'cmpa',
    'cmpal',
    'subal',
    'shral',
  ] as const),
  ...(['cmpm', 'cmpi', 'testr', 'cmpsb', 'test', 'cmc'] as const),
]);
