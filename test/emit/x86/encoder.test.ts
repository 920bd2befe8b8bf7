// Every instruction that the encoder can make, read back by objdump: its bytes are what its text says.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { Encoder } from '../../../lib/emit/x86/encoder.js';
import type { Op } from '../../../lib/emit/x86/ops.js';
import { itNeeds } from '../../capabilities.js';
import { withDirectory } from '../../program/readers.js';

const IMMEDIATES = [0n, 1n, 5n, 0x7fn];
const DISPLACEMENTS = [0, 8, 0x7f, -128, 128, 0x12345, -0x12345];

/** Each kind of instruction with registers, widths and numbers of every form. */
function instructions(bits: 32 | 64): Op[] {
  const registers = Array.from({ length: bits === 64 ? 16 : 8 }, (_, r) => r);
  const low = registers.filter((r) => r < 8);
  const widths = bits === 64 ? [false, true] : [false];
  const found: Op[] = [];
  for (const r of registers) {
    for (const wide of widths) {
      for (const op of ['inc', 'dec', 'neg'] as const) {
        found.push({ op, r, wide });
      }
      found.push({ op: 'mov', r, imm: 0x12345678n, wide }, { op: 'testr', r, wide });
      for (const imm of IMMEDIATES) {
        found.push({ op: 'add8', r, imm, wide });
      }
      found.push({ op: 'add8', r, imm: -128n, wide });
      for (const imm of [1n, -1n, 0x12345n, -0x12345n]) {
        found.push({ op: 'cmpi', r, imm, wide });
      }
      for (const s of registers) {
        for (const op of ['copy', 'add', 'sub'] as const) {
          found.push({ op, r, s, wide });
        }
        found.push(...(r === s ? [] : [{ op: 'xchg', r, s, wide } as const]));
        for (const disp of DISPLACEMENTS) {
          found.push({ op: 'lea', r, s, index: null, disp, wide });
        }
        if (s !== 4) {
          found.push({ op: 'lea', r, s: 4, index: s, disp: 8, wide });
          found.push({ op: 'lea', r, s: 5, index: s, disp: 0, wide });
        }
      }
      for (const disp of DISPLACEMENTS) {
        for (const op of ['load', 'adds', 'subs'] as const) {
          found.push({ op, r, disp, wide });
        }
      }
      if (r !== 4) {
        found.push(...[8, 0x7f, 0x1234].map((disp): Op => ({ op: 'leas', r, disp, wide })));
      }
    }
    for (const op of ['zero', 'push', 'pop', 'callr', 'bswap'] as const) {
      found.push({ op, r, wide: false });
    }
    found.push({ op: 'mov16', r, imm: 0x1234n, wide: false });
    if (bits === 64 || r < 4) {
      found.push({ op: 'mov8', r, imm: 0x12n, wide: false });
    }
    if (r < 4) {
      found.push({ op: 'mov8h', r, imm: 0x12n, wide: false });
    }
    if (bits === 64) {
      for (const imm of [0x1234_5678_9abc_def0n, 0x8000_0000n, -2n]) {
        found.push({ op: 'mov', r, imm, wide: true });
      }
    }
  }
  for (const r of [...low, ...(bits === 64 ? [] : [null])]) {
    for (const disp of r === null ? [0x1234] : DISPLACEMENTS) {
      for (const size of [1, 2, 4] as const) {
        const imm = 0x11n;
        found.push({ op: 'storei', r, disp, size, imm }, { op: 'store', r, disp, size, s: 1 });
        found.push(
          ...(r === null ? [] : [{ op: 'cmpm', r, index: null, disp, size, imm } as const]),
        );
      }
    }
  }
  // A comparison at the sum of two registers; ebp as the first of them has a distance even of none.
  for (const r of low.filter((base) => base !== 4)) {
    for (const index of low.filter((other) => other !== 4)) {
      for (const disp of [0, -4, 128]) {
        found.push({ op: 'cmpm', r, index, disp, size: 4, imm: 0x11n });
      }
    }
  }
  for (const disp of DISPLACEMENTS) {
    found.push({ op: 'callm', disp });
  }
  for (const imm of [1n, 0x7fn, 0x80n, 0x12345n, -1n, -128n, -0x12345n]) {
    found.push({ op: 'pushi', imm });
  }
  found.push({ op: 'cmpa', imm: -4095n }, { op: 'cmpal', imm: 3n }, { op: 'subal', imm: 3n });
  for (const op of [
    'cdq',
    'cmpsb',
    'syscall',
    'test',
    'ret',
    'lodsb',
    'stosb',
    'movsb',
    'nop',
    'cmc',
    'shral',
  ] as const) {
    found.push({ op });
  }
  return found;
}

function disassembled(bits: 32 | 64, code: Uint8Array): string[] {
  return withDirectory((directory) => {
    const file = join(directory, 'code');
    writeFileSync(file, code);
    const machine = bits === 64 ? 'i386:x86-64' : 'i386';
    const args = ['-D', '-b', 'binary', '-m', machine, '-M', 'intel', '--no-show-raw-insn', file];
    const { stdout } = spawnSync('objdump', args, { encoding: 'latin1', maxBuffer: 2 ** 26 });
    return stdout.split('\n').flatMap((line) => line.match(/^ *[0-9a-f]+:\t(.*)$/)?.slice(1) ?? []);
  });
}

const STRINGS: Readonly<Record<string, string>> = {
  'repe cmpsb': 'repz cmps',
  'rep movsb': 'rep movs',
  lodsb: 'lods',
  stosb: 'stos',
};

/** One spelling for what either says: numbers in full, operands of an exchange in order. */
function normal(text: string, bits: 32 | 64): string {
  const string = Object.entries(STRINGS).find(
    ([ours, theirs]) => text === ours || text.startsWith(theirs),
  );
  if (string !== undefined) {
    return string[0];
  }
  const plain = text
    .replace(/\s*#.*$/, '')
    .replace(/movabs/, 'mov')
    .replace(/(byte|word|dword|qword)( ptr)? /gi, '')
    .replace(/ds:(0x[0-9a-f]+)/, '[$1]')
    .replace(/\*1\b/, '')
    .replace(/\+0x0\]/, ']')
    .replace(/\+riz|\+eiz/, '')
    .replace(/, +/g, ',')
    .replace(/ +/g, ' ')
    .trim();
  const [, verb, operands = ''] = /^(\S+) ?(.*)$/.exec(plain)!;
  const parts = operands
    .split(',')
    .map((part) => (part.startsWith('[') ? part : number(part, bits)));
  return `${verb} ${(verb === 'xchg' ? parts.sort() : parts).join(',')}`.trim();
}

function number(operand: string, bits: 32 | 64): string {
  if (!/^-?(0x[0-9a-f]+|\d+)$/.test(operand)) {
    return operand;
  }
  const value = operand.startsWith('-') ? -BigInt(operand.slice(1)) : BigInt(operand);
  // Whether four or eight bytes of sign are meant, the instruction says.
  return String(
    BigInt.asIntN(32, value) === BigInt.asIntN(bits, value) || value >> 31n === 1n
      ? BigInt.asIntN(32, value)
      : value,
  );
}

describe('objdump reads every instruction as it is meant', () => {
  itNeeds('objdump').each([32, 64] as const)('in %i-bit mode', (bits) => {
    const encoder = new Encoder(bits);
    const made = instructions(bits).map((op) => encoder.encode(op));
    const read = disassembled(bits, Uint8Array.from(made.flatMap(({ bytes }) => bytes)));
    const wanted = made.map(({ text }) => normal(text, bits));
    expect(read.map((text) => normal(text, bits))).toEqual(wanted);
  });
});
