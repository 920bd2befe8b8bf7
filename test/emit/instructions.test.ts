// Every instruction that the encoders of arm64 and riscv64 can make, against what objdump reads of it: what the map of an
// executable shows is what a disassembler would show.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import {
  type Assembler,
  branchTo,
  CONDITIONS,
  type Condition,
} from '../../lib/emit/arm64/assembler.js';
import { Arm64StraightCode } from '../../lib/emit/arm64/straight-code.js';
import type { CodeBuffer } from '../../lib/emit/code.js';
import { jumpTo, type RiscvAssembler, shortJumpTo } from '../../lib/emit/riscv64/assembler.js';
import { RiscvStraightCode } from '../../lib/emit/riscv64/straight-code.js';
import type { Places } from '../../lib/emit/target.js';
import { itNeeds } from '../capabilities.js';
import { withDirectory } from '../program/readers.js';

const BASE = 0x10000;
const PLACES: Places = {
  codeStart: BASE,
  codeEnd: BASE,
  table: BASE,
  spills: BASE,
  labels: new Map(),
  regionAddress: () => BASE,
};
const NUMBERS = [
  0n,
  1n,
  -1n,
  31n,
  32n,
  -32n,
  -33n,
  135n,
  2047n,
  2048n,
  -2048n,
  -2049n,
  4095n,
  4096n,
  65_535n,
  65_536n,
  0x12345n,
  0x1f000n,
  0x20000n,
  2n ** 31n - 1n,
  2n ** 31n,
  -(2n ** 31n),
  2n ** 32n - 1n,
  0x1234_5678_9abcn,
  2n ** 63n - 1n,
  -(2n ** 63n),
  0xffff_0000_ffff_0000n,
  0x7ffff800n,
].map((number) => BigInt.asIntN(64, number));
const SIZES = [1, 2, 4, 8] as const;

/** The instructions with each label put where it is, as objdump writes numbers. */
function shown(code: CodeBuffer): string[] {
  const starts: number[] = [];
  let at = BASE;
  for (const { lengthBytes } of code.instructions) {
    starts.push(at);
    at += lengthBytes;
  }
  const labels = new Map([...code.labels].map(([label, index]) => [label, starts[index] ?? at]));
  const bytes = code.instructions.flatMap((instruction, index) => {
    const word = BigInt(instruction.encode(starts[index] as number, labels));
    const { lengthBytes } = instruction;
    return Array.from({ length: lengthBytes }, (_, i) => Number((word >> BigInt(8 * i)) & 0xffn));
  });
  const texts = code.instructions.map(({ text }) =>
    text.replace(/[A-Za-z]+\d*$/, (word) => (labels.has(word) ? String(labels.get(word)) : word)),
  );
  return [Buffer.from(bytes).toString('hex'), ...texts.map(normal)];
}

/** Numbers in decimal, no comment, single spaces. */
function normal(text: string): string {
  return (
    text
      .replace(/\s*(\/\/|#\s).*$/, '')
      .replace(/-?0x[0-9a-f]+/g, (hex) => {
        const value = hex.startsWith('-') ? -BigInt(hex.slice(1)) : BigInt(hex);
        return String(BigInt.asIntN(64, value));
      })
      // Two names of the manual's for one condition.
      .replace(/\bhs\b/, 'cs')
      .replace(/\blo\b/, 'cc')
      .replace(/,\s+/g, ',')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function disassembled(hex: string, objdump: string, options: readonly string[]): string[] {
  return withDirectory((directory) => {
    const file = join(directory, 'code');
    writeFileSync(file, Buffer.from(hex, 'hex'));
    const { stdout, status, stderr } = spawnSync(
      objdump,
      ['-D', '-z', '-b', 'binary', `--adjust-vma=${BASE}`, ...options, file],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return [...stdout.matchAll(/^ +[0-9a-f]+:\t[0-9a-f ]+\t(.*)$/gm)].map(([, text]) =>
      // A target is a bare number in hexadecimal there.
      normal((text as string).replace(/(?<=[ ,\t])([0-9a-f]{5,})$/, '0x$1')),
    );
  });
}

function arm64Code(): Assembler {
  const asm = new Arm64StraightCode(PLACES);
  asm.label('first');
  for (const number of NUMBERS) {
    asm.mov(9, number);
  }
  for (const [to, from] of [
    [0, 30],
    [30, 7],
    [15, 16],
  ] as const) {
    asm.movRegister(to, from);
    asm.add(to, from, 3);
    asm.sub(to, from, 3);
    asm.negate(to, from);
    asm.cmp(to, from);
    asm.cmp(to, from, 48);
    asm.ccmpEqual(to, from);
    asm.cmnErrors(to);
    asm.msrFlags(to);
    asm.subsImmediate(to, 1);
    for (const amount of [0, 1, 255, 4095, -1, -4095]) {
      asm.addImmediate(to, from, amount);
    }
    asm.addImmediate(to, 31, 8);
    for (const size of SIZES) {
      asm.store(to, from, size);
      for (const offset of [0, 1, 255, -256]) {
        asm.load(to, from, offset, size);
      }
    }
    for (const size of [1, 4, 8] as const) {
      asm.loadNext(to, from, size);
    }
    for (const [lsb, bits] of [
      [0, 1],
      [3, 17],
      [31, 9],
      [40, 11],
    ] as const) {
      asm.bitfield(to, from, lsb, bits, false);
      asm.bitfield(to, from, lsb, bits, true);
    }
  }
  for (const condition of Object.keys(CONDITIONS) as Condition[]) {
    asm.csel(3, 4, 5, condition);
    asm.csel(3, 4, 31, condition);
    asm.branchIf(condition, 'first');
    asm.branchIf(condition, 'last');
  }
  for (const bit of [0, 5, 31, 32, 63]) {
    asm.branchIfBit(6, bit, 0, 'first');
    asm.branchIfBit(6, bit, 1, 'last');
  }
  asm.svc();
  asm.branch('first');
  asm.append(branchTo('last'));
  asm.label('last');
  asm.svc();
  return asm;
}

function riscvCode(): RiscvAssembler {
  const asm = new RiscvStraightCode(PLACES);
  asm.label('first');
  asm.beginTests();
  for (const number of NUMBERS) {
    asm.number(9, number);
    asm.number(31, number);
  }
  for (const [to, from] of [
    [8, 15],
    [10, 31],
    [30, 7],
    [14, 14],
  ] as const) {
    asm.move(to, from);
    asm.add(to, from, 3);
    asm.add(to, to, from);
    asm.add(to, from, to);
    asm.subtract(to, from, 3);
    asm.subtract(to, to, from);
    asm.negate(to, from);
    for (const amount of [1, 31, -32, 32, -33, 2047, -2048]) {
      asm.addi(to, from, amount);
      asm.addi(to, to, amount);
    }
    asm.loadWord(to, from);
    asm.loadByte(to, from, 0);
    asm.loadByte(to, from, -256);
    asm.storePart(to, from, 0, 8);
    asm.storePart(to, from, 7, 1);
    asm.storePart(to, from, -2048, 1);
    asm.shiftLeft(to, 12);
    asm.shiftLeft(to, 63);
    asm.shiftRight(to, from, 8);
    asm.shiftRight(to, from, 56);
    for (const label of ['first', 'last']) {
      asm.branchNear('bge', to, from, label);
      asm.branchNear('bgeu', to, from, label);
      asm.branchIf('bltu', to, from, label);
      asm.branchIf('blt', to, from, label);
      asm.branchIfNotEqual(to, from, label);
    }
  }
  asm.append(shortJumpTo('first'));
  asm.append(shortJumpTo('last'));
  asm.append(jumpTo('first'));
  asm.append(jumpTo('last'));
  asm.label('last');
  asm.systemCall();
  return asm;
}

describe('a disassembler reads of the encoders what they say', () => {
  itNeeds('aarch64objdump')('for arm64', () => {
    const [hex, ...texts] = shown(arm64Code());
    const options = ['-m', 'aarch64'];
    expect(disassembled(hex as string, 'aarch64-linux-gnu-objdump', options)).toEqual(texts);
  });

  itNeeds('riscv64objdump')('for riscv64', () => {
    const [hex, ...texts] = shown(riscvCode());
    const options = ['-m', 'riscv:rv64', '-M', 'no-aliases,numeric'];
    expect(disassembled(hex as string, 'riscv64-linux-gnu-objdump', options)).toEqual(texts);
  });
});
