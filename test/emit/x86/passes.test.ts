// Each pass of the x86 compiler by itself: what goes in, and what comes out.

import { describe, expect, it } from 'vitest';
import type { ResolvedOptions } from '../../../lib/emit/options.js';
import { headerPlacements, holes } from '../../../lib/emit/x86/arrange/headers-data.js';
import { blocksOf, placeZeroed } from '../../../lib/emit/x86/arrange/memory.js';
import { bestPieces } from '../../../lib/emit/x86/arrange/pieces.js';
import { packBlocks } from '../../../lib/emit/x86/arrange/stream.js';
import { assemble, plan } from '../../../lib/emit/x86/assembler.js';
import type { CodeOptions } from '../../../lib/emit/x86/code.js';
import { effortFor } from '../../../lib/emit/x86/effort.js';
import { Encoder } from '../../../lib/emit/x86/encoder.js';
import { OVERLAPPING, WHOLE } from '../../../lib/emit/x86/headers.js';
import { lower } from '../../../lib/emit/x86/lower.js';
import type { LoweredCall } from '../../../lib/emit/x86/lowered.js';
import type { Op } from '../../../lib/emit/x86/ops.js';
import { compile } from '../../../lib/emit/x86/select/select.js';
import { findRolls, rolled } from '../../../lib/emit/x86/tricks/roll.js';
import { ALL_TRICKS } from '../../../lib/emit/x86/tricks/tricks.js';
import { write } from '../../../lib/emit/x86/write.js';
import { link } from '../../../lib/program/link/link.js';
import { Program } from '../../../lib/program/program.js';

const CHECKED: ResolvedOptions = {
  ...{ target: 'x64', checked: true, golfed: false, pack: false, quick: false, timeoutSeconds: 10 },
};
const GOLFED: ResolvedOptions = { ...CHECKED, checked: false, golfed: true, timeoutSeconds: 0 };
const CODE: CodeOptions = {
  bits: 64,
  testing: { kind: 'none' },
  mismatchInEax: false,
  trustsResults: true,
  roll: null,
  pushed: [],
  addresses: 'loaded anew',
  tricks: ALL_TRICKS,
  effort: effortFor(1).thorough.search,
};
const NOWHERE = { pushed: [], environment: null };

/** `calls` writes of "hi". */
function greeting(calls = 1) {
  const p = new Program();
  const text = p.bytes('text', 'hi');
  for (let i = 0; i < calls; i++) {
    p.call('write', 1, text, 2);
  }
  return link(p);
}

function textOf(bits: 32 | 64, ops: readonly Op[]): string[] {
  const encoder = new Encoder(bits);
  return ops.map((op) => {
    switch (op.op) {
      case 'label':
        return `${op.name}:`;
      case 'jump':
        return `${op.cc} ${op.to}`;
      case 'learip':
      case 'movlabel':
        return op.op;
      default:
        return encoder.encode(op).text;
    }
  });
}

describe('lower', () => {
  it('makes numbers of names, and a call of the timeout', () => {
    const { steps, regions } = lower(greeting(), CHECKED, ALL_TRICKS);
    expect(steps.map((step) => step.kind === 'call' && [step.step, step.nr])).toEqual([
      [null, 37],
      [0, 1],
    ]);
    expect(regions.map(({ name, length }) => [name, length])).toEqual([['text', 2]]);
    const [alarm] = lower(greeting(), { ...CHECKED, target: 'ia32' }, ALL_TRICKS).steps;
    expect((alarm as LoweredCall).nr).toBe(27);
  });

  it('takes what a call returns from the Image', () => {
    const [, call] = lower(greeting(), CHECKED, ALL_TRICKS).steps;
    expect((call as LoweredCall).range).toEqual({ least: 0n, most: 2n });
    const plain = { ...GOLFED, golfed: false };
    expect((lower(greeting(), plain, ALL_TRICKS).steps[0] as LoweredCall).range.least).toBe(-4095n);
  });

  it('lets a plain receive into zeroed memory ask for more, and a discarding one have any address', () => {
    const p = new Program();
    const buffer = p.zeroed('buffer', 100);
    const fd = p.call('socket', 2, 1, 0).as('fd');
    p.call('recvfrom', fd, buffer, 100, 0, null, null);
    p.mayFail('recvfrom', fd, null, 9999, 32, null, null);
    const of = (tricks: ReadonlySet<never>) =>
      lower(link(p), GOLFED, tricks).steps.map((step) => {
        const { longer, anyAddress } = step as LoweredCall;
        return [longer, anyAddress];
      });
    const longer = { argument: 2, least: 100n, most: 255n };
    expect(of(ALL_TRICKS as ReadonlySet<never>)).toEqual([
      [null, null],
      [longer, null],
      [null, 1],
    ]);
    expect(of(new Set()).flat()).toEqual(Array(6).fill(null));
  });

  it('does not take a datagram socket for one that discards', () => {
    const p = new Program();
    const fd = p.call('socket', 2, 2, 0).as('fd');
    p.mayFail('recvfrom', fd, null, 9999, 32, null, null);
    const [, receive] = lower(link(p), GOLFED, ALL_TRICKS).steps;
    expect((receive as LoweredCall).anyAddress).toBeNull();
  });
});

describe('place regions', () => {
  const region = (name: string, text: string, length = text.length, constant = true) => {
    return { name, length, initial: new TextEncoder().encode(text), constant };
  };

  it('lets a constant region stand in another that has its bytes', () => {
    const { blocks, homes } = blocksOf([region('part', 'bc'), region('whole', 'abcd')]);
    expect(blocks.map(({ name }) => name)).toEqual(['whole']);
    expect(homes).toEqual([
      { block: 0, offset: 1 },
      { block: 0, offset: 0 },
    ]);
  });

  it('gives a region that is written bytes of its own', () => {
    const { blocks } = blocksOf([region('part', 'bc', 2, false), region('whole', 'abcd')]);
    expect(blocks).toHaveLength(2);
  });

  it('lays zeroed regions out last, the one that more may be received into behind the others', () => {
    const regions = [region('long', '', 10), region('short', '', 4), region('text', 'x')];
    const { addresses, end } = placeZeroed(
      { steps: [], regions, longerRegion: 0, startStack: NOWHERE },
      blocksOf(regions),
      [500n],
      1000n,
      8n,
    );
    expect(addresses).toEqual([1008n, 1000n, 500n]);
    expect(end).toBe(1018n);
  });

  it('puts a block into what headers leave free, and leaves the rest to code', () => {
    const [scheme] = OVERLAPPING[64];
    const memory = blocksOf([region('text', 'abcdef')]);
    const placed = headerPlacements(scheme!, memory).find(({ size }) => size === 1)!;
    expect([...placed]).toEqual([[0, 8]]);
    const free = holes({ scheme: scheme!, memory, inHeader: placed });
    const base = Number(scheme!.base);
    expect(free.map(({ start, end }) => [start - base, end! - base])).toEqual([
      [4, 8],
      [20, 24],
      [48, 54],
    ]);
  });

  it('makes one stream of blocks, and says where each comes out', () => {
    const memory = blocksOf([region('a', 'ab'.repeat(40)), region('b', 'ab'.repeat(30), 70)]);
    const stream = packBlocks(memory, [0, 1])!;
    expect(stream.offsets).toEqual([0, 80]);
    expect(stream.length).toBe(140);
    expect(stream.bytes.length).toBeLessThan(20);
  });
});

describe('select instructions', () => {
  it('finds the shortest code it can for a call and the exit', () => {
    const { steps, startStack } = lower(greeting(), GOLFED, ALL_TRICKS);
    const places = { regions: [0x10050n], base: 0x10000n, end: 0x10052n, unpacking: null };
    const code = compile(steps, places, CODE, startStack)!;
    const text = textOf(64, code.ops);
    expect(text[0]).toBe('start:');
    expect(text.filter((line) => line === 'syscall')).toHaveLength(2);
    expect(text).toContain('mov esi, 0x10050');
    const lengths = code.ops
      .filter(({ op }) => op !== 'label')
      .map((op) => new Encoder(64).encode(op));
    expect(lengths.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBe(19);
  });

  it('uses no value of a call for another: after each, what it clobbers is unknown', () => {
    const { steps, startStack } = lower(greeting(2), GOLFED, ALL_TRICKS);
    const places = { regions: [0x10050n], base: 0x10000n, end: 0x10052n, unpacking: null };
    const text = textOf(64, compile(steps, places, CODE, startStack)!.ops);
    expect(text.filter((line) => line.includes('0x10050'))).toHaveLength(1);
    expect(text.some((line) => /rcx|ecx|r11/.test(line))).toBe(false);
  });

  it('makes a loop of a run that comes twice', () => {
    const p = new Program();
    p.call('write', 1, p.bytes('a', 'aaaaaa'), 6);
    p.call('write', 1, p.bytes('b', 'bbb'), 3);
    const { steps, startStack } = lower(link(p), GOLFED, ALL_TRICKS);
    const [roll] = findRolls(steps);
    expect(roll).toEqual({ first: 0, count: 1 });
    expect(rolled(steps, roll!)!.varying).toHaveLength(2);
    const places = {
      regions: [0x10050n, 0x10056n],
      base: 0x10000n,
      end: 0x10060n,
      unpacking: null,
    };
    const text = textOf(64, compile(steps, places, { ...CODE, roll: roll! }, startStack)!.ops);
    expect(text.filter((line) => line === 'syscall')).toHaveLength(2);
    expect(text).toContain('cmc');
    expect(text).toContain('jb loop');
  });
});

describe('arrange', () => {
  const filler: Op[] = Array.from({ length: 6 }, () => ({
    op: 'mov16',
    r: 1,
    imm: 1n,
    wide: false,
  }));
  const code = (ops: readonly Op[]) => ({
    ops: [{ op: 'label', name: 'start' } as const, ...ops],
    entry: 'start',
    pushed: [],
  });
  const placement = {
    scheme: OVERLAPPING[64][1]!,
    memory: blocksOf([]),
    inHeader: new Map<number, number>(),
  };

  it('fills the headers with code, linked by jumps, and leaves the least behind them', () => {
    const tail = 0x10068n;
    const inHeaders = bestPieces(code(filler), placement, tail, CODE, 5)!;
    expect(inHeaders.instructions.every(({ address }) => address < tail)).toBe(true);
    const long = bestPieces(code([...filler, ...filler, ...filler]), placement, tail, CODE, 5)!;
    const behind = long.instructions.filter(({ address }) => address >= tail);
    expect(behind.length).toBeLessThan(18);
    expect(long.instructions.filter(({ text }) => text.endsWith('the next piece'))).not.toEqual([]);
    expect(Number(long.end - tail)).toBe(4 * behind.length);
  });

  it('pushes a constant where a register holds it, in one byte', () => {
    const start: Op = { op: 'inc', r: 1, wide: false };
    const apart = { ...placement, scheme: WHOLE[64][0]! };
    const pushed = { ...code([start, ...filler, ...filler, ...filler]), pushed: [1n] };
    const texts = bestPieces(pushed, apart, 0x10078n, CODE, 5)!.instructions.map(
      ({ text }) => text,
    );
    expect(texts).toContain('push rcx');
    expect(texts).not.toContain('push 0x1');
  });
});

describe('assemble', () => {
  const encoder = new Encoder(32);
  const inc: Op = { op: 'inc', r: 1, wide: false };

  it('leads over four bytes by a test where that is a byte shorter, and by a jump where it is not', () => {
    const stretches = [
      { start: 0, end: 5 },
      { start: 9, end: null },
    ];
    const ops = [inc, inc, inc, inc, inc, inc];
    const texts = (kinds: 'jumps' | 'jumps and tests') =>
      assemble(32, ops, plan(32, ops, stretches, kinds)!).instructions.map(
        ({ address, text }) => `${address} ${text}`,
      );
    expect(texts('jumps and tests')[4]).toBe('4 test eax, the four bytes that follow');
    expect(texts('jumps')[3]).toBe('3 jmp the next piece');
  });

  it('makes no test where flags are to be read', () => {
    const stretches = [
      { start: 0, end: 5 },
      { start: 9, end: null },
    ];
    const ops: Op[] = [
      ...[inc, inc],
      { op: 'test' },
      { op: 'jump', cc: 'js', to: 'end' },
      { op: 'label', name: 'end' },
    ];
    const planned = plan(32, ops, stretches, 'jumps and tests')!;
    expect(planned.links).toEqual([{ address: 2, to: 9 }]);
  });

  it('makes no test between a flag that is set and the loop that counts from it', () => {
    const loop = (cc: 'jb' | 'jae'): Op[] => [
      { op: 'shral' },
      ...[inc, inc],
      { op: 'label', name: 'loop' },
      ...[inc, inc],
      { op: 'cmc' },
      { op: 'jump', cc, to: 'loop' },
    ];
    const stretches = [
      { start: 0, end: 4 },
      { start: 8, end: null },
    ];
    // Three bytes and a test would fill the stretch; the jump needs two.
    const link = (cc: 'jb' | 'jae') => plan(32, loop(cc), stretches, 'jumps and tests')!.links[0];
    expect(link('jae')).toEqual({ address: 2, to: 8 });
    expect(link('jb')).toEqual({ address: 3, to: 8 });
  });

  it('gives a jump its long form where the short one does not reach', () => {
    const far: Op[] = Array.from({ length: 150 }, () => inc);
    const jump: Op = { op: 'jump', cc: 'jmp', to: 'end' };
    const lengthOf = (between: readonly Op[]) => {
      const ops: Op[] = [jump, ...between, { op: 'label', name: 'end' }];
      return plan(32, ops, [{ start: 0, end: null }], 'jumps')!.end - between.length;
    };
    expect(lengthOf([inc])).toBe(encoder.jump('jmp', 'near', 0, 'end').bytes.length);
    expect(lengthOf(far)).toBe(encoder.jump('jmp', 'far', 0, 'end').bytes.length);
  });
});

describe('write', () => {
  it('puts everything at its place, and names every byte', () => {
    const [scheme] = WHOLE[32];
    const ops: Op[] = [{ op: 'label', name: 'start' }, { op: 'ret' }];
    const start = Number(scheme!.base) + scheme!.length;
    const code = assemble(32, ops, plan(32, ops, [{ start, end: null }], 'jumps')!);
    const address = code.end + 2n;
    const { bytes, parts, memoryBytes } = write(
      {
        scheme: scheme!,
        code,
        entry: BigInt(start),
        data: [{ name: 'text', address, bytes: Uint8Array.of(1, 2) }],
        fileEnd: address + 2n,
        memoryEnd: address + 10n,
      },
      'ia32',
    );
    expect([...bytes.slice(scheme!.length)]).toEqual([0xc3, 0, 0, 1, 2]);
    expect(new DataView(bytes.buffer).getUint32(24, true)).toBe(start);
    expect(memoryBytes).toBe(bytes.length + 8);
    expect(parts.slice(-3).map(({ kind, text, labels }) => [kind, text, labels])).toEqual([
      ['code', 'ret', ['start']],
      ['data', 'gap: zeros', undefined],
      ['data', 'text', undefined],
    ]);
  });
});
