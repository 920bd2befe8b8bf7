import { describe, expect, it } from 'vitest';
import { ERRNO } from '../../lib/kernel/errno.js';
import { SYS, syscallTable } from '../../lib/kernel/syscall-numbers.js';
import { formatFilter } from '../../lib/launch/filter-text.js';
import { seccompFilter } from '../../lib/launch/seccomp-filter.js';
import type { SeccompOptions, SeccompRule } from '../../lib/launch/seccomp-options.js';
import { decide } from './bpf-machine.js';

const X64 = 0xc000003e;
const IA32 = 0x40000003;
const ARM64 = 0xc00000b7;
const ALLOW = 0x7fff0000;
const KILL = 0x80000000;
const errno = (name: keyof typeof ERRNO) => 0x50000 + ERRNO[name];

const numbers = syscallTable('x64') as Readonly<Record<string, number>>;

const on = (nr: number, args: readonly bigint[] = [], arch = X64) => ({
  arch,
  nr,
  args: [...args, 0n, 0n, 0n, 0n, 0n, 0n].slice(0, 6),
});

describe('seccompFilter', () => {
  const noUnixSockets = seccompFilter({
    default: 'allow',
    architectures: ['x64'],
    rules: [
      {
        calls: ['socket', 'socketpair'],
        arguments: [{ index: 0, equals: 1 }],
        action: { errno: 'EACCES' },
      },
    ],
  });

  it('disassembles to text', () => {
    expect(formatFilter(noUnixSockets)).toBe(
      [
        ' 0: A = arch',
        ' 1: if A == 0xc000003e (x64) goto 2 else 10',
        ' 2: A = nr',
        ' 3: if A >= 0x40000000 goto 10 else 4',
        ' 4: if A == 41 goto 6 else 5',
        ' 5: if A == 53 goto 6 else 9',
        ' 6: A = low half of argument 0',
        ' 7: if A == 1 goto 8 else 9',
        ' 8: return errno EACCES',
        ' 9: return allow',
        '10: return kill',
        '',
      ].join('\n'),
    );
  });

  it.each<[string, Parameters<typeof on>, number]>([
    ['denies what it is to deny', [41, [1n]], errno('EACCES')],
    [
      'looks at 32 bits of an argument that the kernel takes for 32',
      [41, [0xff00000001n]],
      errno('EACCES'),
    ],
    ['allows another argument', [41, [2n]], ALLOW],
    ['allows another call', [42, [1n]], ALLOW],
    ['kills on a call of ia32, whose numbers are others', [41, [2n], IA32], KILL],
    ['kills on a call of x32, whose numbers have a bit more', [0x40000000 + 41, [1n]], KILL],
    ['kills on an unknown architecture', [41, [2n], ARM64], KILL],
    ['takes a number of no call for no call', [0xffffffff, []], KILL],
  ])('%s', (_, call, word) => {
    expect(decide(noUnixSockets.instructions, on(...call))).toBe(word);
  });

  it('has the numbers of each architecture', () => {
    const { instructions } = seccompFilter({
      default: { errno: 1 },
      architectures: ['x64', 'ia32', 'arm64'],
      rules: [{ calls: 'getpid', action: 'allow' }],
    });
    const allowed = ([arch, nr]: [number, number]) => decide(instructions, on(nr, [], arch));
    const getpid: [number, number][] = [
      [X64, 39],
      [IA32, 20],
      [ARM64, 172],
    ];
    expect(getpid.map(allowed)).toEqual([ALLOW, ALLOW, ALLOW]);
    const wrong: [number, number][] = [
      [X64, 20],
      [IA32, 172],
      [ARM64, 39],
    ];
    expect(wrong.map(allowed)).toEqual([0x50001, 0x50001, 0x50001]);
  });

  it('takes the first rule that matches', () => {
    const { instructions } = seccompFilter({
      default: 'kill',
      architectures: ['x64'],
      rules: [
        { calls: 'read', arguments: [{ index: 0, equals: 0 }], action: 'log' },
        { calls: 'read', arguments: [{ index: 0, atMost: 2 }], action: 'trap' },
        { calls: ['read', 'write'], action: 'allow' },
        { calls: 'read', action: 'notify' },
      ],
    });
    const words = [0n, 1n, 3n].map((fd) => decide(instructions, on(0, [fd])));
    expect(words).toEqual([0x7ffc0000, 0x30000, ALLOW]);
    expect(decide(instructions, on(1, []))).toBe(ALLOW);
    expect(decide(instructions, on(2, []))).toBe(KILL);
  });

  it('jumps further than 255 instructions', () => {
    const calls = Object.keys(numbers).filter((name) => name in SYS);
    const rules = calls.slice(0, 200).map(
      (call, i): SeccompRule => ({
        calls: call as 'read',
        arguments: [{ index: i % 6, equals: 2n ** 40n + BigInt(i), bits: 64 }],
        action: { errno: (i % 100) + 1 },
      }),
    );
    const { instructions } = seccompFilter({ default: 'allow', architectures: ['x64'], rules });
    expect(instructions.length).toBeGreaterThan(900);
    for (const [i, call] of calls.slice(0, 200).entries()) {
      const args = Array<bigint>(6).fill(0n);
      expect(decide(instructions, on(numbers[call] as number, args))).toBe(ALLOW);
      args[i % 6] = 2n ** 40n + BigInt(i);
      expect(decide(instructions, on(numbers[call] as number, args))).toBe(0x50001 + (i % 100));
    }
  });

  it.each<[string, (name: string, i: number) => boolean, number]>([
    ['groups of neighbours', (_, i) => i % 16 < 12, 12],
    ['groups with holes', (_, i) => i % 8 < 5 && i % 40 > 1, 16],
    ['pairs', (_, i) => i % 3 < 2, 14],
    [
      'numbers without a neighbour, which a tree would take more tests for',
      (_, i) => i % 2 > 0,
      200,
    ],
  ])('finds its way to a number in few steps: %s', (_, isNamed, most) => {
    const calls = Object.keys(numbers).filter(isNamed) as 'read'[];
    const { instructions } = seccompFilter({
      default: { errno: 'EPERM' },
      architectures: ['x64'],
      rules: [{ calls, action: 'allow' }],
    });
    const stepsTo = (nr: number) => {
      let steps = 0;
      decide(instructions, on(nr), () => steps++);
      return steps;
    };
    expect(calls.length).toBeGreaterThan(150);
    const longest = Math.max(...calls.map((call) => stepsTo(numbers[call] as number)));
    expect(longest).toBeLessThanOrEqual(most);
  });

  it.each<[string, unknown, RegExp]>([
    ['an unknown option', { default: 'allow', rule: [] }, /no option "rule": did you mean rules\?/],
    ['an unknown action', { default: 'deny' }, /"deny" is no action/],
    [
      'an unknown call',
      { default: 'allow', rules: [{ calls: 'sock', action: 'kill' }] },
      /has no call sock; skipUnknown/,
    ],
    ['an unknown errno', { default: { errno: 'ENOT' } }, /no errno ENOT/],
    ['an errno that the kernel cannot return', { default: { errno: 4096 } }, /no errno 4096/],
    [
      'a seventh argument',
      {
        default: 'allow',
        rules: [{ calls: 'read', arguments: [{ index: 6, equals: 1 }], action: 'kill' }],
      },
      /no argument 6/,
    ],
    [
      'an argument that may be anything',
      { default: 'allow', rules: [{ calls: 'read', arguments: [{ index: 0 }], action: 'kill' }] },
      /say what argument 0 is to be/,
    ],
    [
      'a fraction',
      {
        default: 'allow',
        rules: [{ calls: 'read', arguments: [{ index: 0, equals: 1.5 }], action: 'kill' }],
      },
      /compared with 1.5/,
    ],
    [
      'a mask without a value',
      {
        default: 'allow',
        rules: [{ calls: 'read', arguments: [{ index: 0, mask: 1, atMost: 4 }], action: 'kill' }],
      },
      /mask of argument 0 goes with equals/,
    ],
    ['no architecture', { default: 'allow', architectures: [] }, /architectures is empty/],
    [
      'a foreign architecture',
      { default: 'allow', architectures: ['mips'] },
      /no architecture "mips"/,
    ],
  ])('refuses %s', (_, options, message) => {
    expect(() => seccompFilter({ architectures: ['x64'], ...(options as SeccompOptions) })).toThrow(
      message,
    );
  });
});
