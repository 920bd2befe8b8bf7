// A seccomp filter as text: one instruction a line, with what the words mean.

import { errnoName } from '../kernel/errno.js';
import { AND, type BpfInstruction, JUMP, JUMP_IF, LOAD, RETURN } from './bpf.js';

const ARCHITECTURES: Readonly<Record<number, string>> = {
  3221225534: 'x64',
  3221225655: 'arm64',
  1073741827: 'ia32',
};

const RETURNS: Readonly<Record<number, string>> = {
  2147483648: 'kill',
  0: 'killThread',
  196608: 'trap',
  2143289344: 'notify',
  2147221504: 'log',
  2147418112: 'allow',
};

const COMPARED: Readonly<Record<number, string>> = {
  [JUMP_IF.eq]: '==',
  [JUMP_IF.gt]: '>',
  [JUMP_IF.ge]: '>=',
  [JUMP_IF.set]: '&',
};

/**
 * `3: if A == 41 goto 4 else 7`, numbers of calls as numbers: they depend on the architecture, which the lines before say.
 * Ends in a newline. Instructions that no filter here has are shown as their words.
 */
export function formatFilter({
  instructions,
}: {
  readonly instructions: readonly BpfInstruction[];
}): string {
  const width = String(instructions.length - 1).length;
  return instructions
    .map(
      (instruction, at) => `${String(at).padStart(width)}: ${instructionText(instruction, at)}\n`,
    )
    .join('');
}

function instructionText({ code, jt, jf, k }: BpfInstruction, at: number): string {
  const comparison = COMPARED[code];
  if (comparison !== undefined) {
    const arch = ARCHITECTURES[k];
    const value = arch === undefined ? numberText(k) : `${numberText(k)} (${arch})`;
    return `if A ${comparison} ${value} goto ${at + 1 + jt} else ${at + 1 + jf}`;
  }
  switch (code) {
    case LOAD:
      return `A = ${fieldText(k)}`;
    case AND:
      return `A &= ${numberText(k)}`;
    case JUMP:
      return `goto ${at + 1 + k}`;
    case RETURN:
      return `return ${returnText(k)}`;
    default:
      return `code ${numberText(code)}, jt ${jt}, jf ${jf}, k ${numberText(k)}`;
  }
}

function fieldText(offset: number): string {
  if (offset === 0 || offset === 4) {
    return offset === 0 ? 'nr' : 'arch';
  }
  if (offset < 16) {
    return offset === 8 ? 'low half of ip' : 'high half of ip';
  }
  return `${offset % 8 === 0 ? 'low' : 'high'} half of argument ${Math.floor((offset - 16) / 8)}`;
}

function returnText(word: number): string {
  if (word >>> 16 === 5) {
    return `errno ${errnoName(word & 0xffff)}`;
  }
  return RETURNS[word] ?? numberText(word);
}

const numberText = (value: number): string =>
  value < 1024 ? String(value) : `0x${value.toString(16)}`;
