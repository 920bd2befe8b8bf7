import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERRNO } from '../../lib/kernel/errno.js';
import { SYS, syscallTable } from '../../lib/kernel/syscall-numbers.js';
import { formatFilter } from '../../lib/launch/filter-text.js';
import {
  type SeccompAction,
  type SeccompArgument,
  type SeccompOptions,
  type SeccompRule,
  seccompFilter,
} from '../../lib/launch/seccomp-filter.js';
import { itNeeds } from '../capabilities.js';
import { decide, readFilter } from './bpf-machine.js';

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
        ' 1: if A == 0xc000003e (x64) goto 2 else 4',
        ' 2: A = nr',
        ' 3: if A >= 0x40000000 goto 4 else 5',
        ' 4: return kill',
        ' 5: if A == 41 goto 7 else 6',
        ' 6: if A == 53 goto 7 else 10',
        ' 7: A = low half of argument 0',
        ' 8: if A == 1 goto 9 else 10',
        ' 9: return errno EACCES',
        '10: return allow',
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

  it('finds its way to a number in few steps', () => {
    const calls = Object.keys(numbers).filter((_, i) => i % 2 === 0) as 'read'[];
    const { instructions } = seccompFilter({
      default: { errno: 'EPERM' },
      architectures: ['x64'],
      rules: [{ calls, action: 'allow' }],
    });
    const jumpsTo = (nr: number) => {
      let at = 3;
      let steps = 0;
      for (let { code, jt, jf, k } = instructions[at]!; code !== 6; steps++) {
        at +=
          1 +
          (code === 5
            ? k
            : (code === 0x15 ? nr === k : code === 0x35 ? nr >= k : nr > k)
              ? jt
              : jf);
        ({ code, jt, jf, k } = instructions[at]!);
      }
      return steps;
    };
    expect(calls.length).toBeGreaterThan(150);
    expect(Math.max(...calls.map((call) => jumpsTo(numbers[call] as number)))).toBeLessThan(30);
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

/** One rule as libseccomp takes it: [number, action, [index, operator, a, b][]]. */
type OracleRule = [number, unknown, [number, string, string, string][]];

function oracle(specs: { default: unknown; level: number; rules: OracleRule[] }[]): Uint8Array[] {
  const { stdout, stderr, status } = spawnSync(
    '/usr/bin/python3',
    [fileURLToPath(new URL('seccomp-oracle.py', import.meta.url))],
    { input: JSON.stringify(specs), encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return (JSON.parse(stdout) as string[]).map((hex) => Buffer.from(hex, 'hex'));
}

const actionOf = (action: SeccompAction) => {
  const name = Object(action).errno as keyof typeof ERRNO | undefined;
  return name === undefined ? action : { errno: ERRNO[name] };
};

/** libseccomp compares all 64 bits: so do these. */
const argument = fc
  .record({
    index: fc.nat(5),
    value: fc.bigInt(0n, 2n ** 64n - 1n),
    kind: fc.nat(3),
    mask: fc.bigInt(1n, 2n ** 64n - 1n),
  })
  .map(({ index, value, kind, mask }): SeccompArgument => {
    const small = value % 2n === 0n ? value & 0xffn : value;
    return kind === 0
      ? { index, bits: 64, equals: small }
      : kind === 1
        ? { index, bits: 64, equals: small & mask, mask }
        : kind === 2
          ? { index, bits: 64, atLeast: small }
          : { index, bits: 64, atMost: small };
  });

const NAMES = Object.keys(numbers) as 'read'[];
const spec = fc.record({
  base: fc.constantFrom<SeccompAction>('allow', 'kill', { errno: 'EPERM' }),
  action: fc.constantFrom<SeccompAction>('log', 'trap', { errno: 'EACCES' }),
  calls: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 60 }),
  args: fc.array(fc.tuple(fc.nat(59), argument), { maxLength: 4 }),
});

describe('libseccomp', () => {
  itNeeds('libseccomp')(
    'decides as the filter does for every call and a table of arguments, with a balanced program that is no shorter',
    () => {
      const specs = fc.sample(spec, { numRuns: 60, seed: 7 });
      // Every call by itself, and all but a few.
      specs.push({ base: 'kill', action: 'trap', calls: NAMES, args: [] });
      specs.push({
        base: 'allow',
        action: { errno: 'EACCES' },
        calls: NAMES.filter((_, i) => i % 2 > 0),
        args: [],
      });
      const byOracle = specs.flatMap(({ base, action, calls, args }) =>
        [1, 2].map((level) => ({
          default: actionOf(base),
          level,
          rules: calls.map((call, at): OracleRule => {
            const given = args.filter(([index]) => index === at).slice(0, 1);
            return [
              numbers[call] as number,
              actionOf(action),
              given.map(([, { index, equals, mask, atLeast, atMost }]) =>
                mask !== undefined
                  ? [index, 'masked', String(mask), String(equals)]
                  : equals !== undefined
                    ? [index, 'eq', String(equals), '0']
                    : atLeast !== undefined
                      ? [index, 'ge', String(atLeast), '0']
                      : [index, 'le', String(atMost), '0'],
              ),
            ];
          }),
        })),
      );
      const programs = oracle(byOracle);
      for (const [i, { base, action, calls, args }] of specs.entries()) {
        const { instructions, bytes } = seccompFilter({
          default: base,
          architectures: ['x64'],
          rules: calls.map((call, at): SeccompRule => {
            const given = args.filter(([index]) => index === at).slice(0, 1);
            return { calls: call, action, arguments: given.map(([, one]) => one) };
          }),
        });
        expect(readFilter(bytes)).toEqual(instructions);
        const [linear, balanced] = [programs[2 * i]!, programs[2 * i + 1]!].map(readFilter);
        expect(instructions.length).toBeLessThanOrEqual(balanced!.length);
        // libseccomp's other form tries one number after the other: some more tests make a tree of them.
        expect(instructions.length).toBeLessThanOrEqual(linear!.length * 1.1);
        const values = [
          0n,
          1n,
          255n,
          2n ** 32n,
          2n ** 64n - 1n,
          ...args.flatMap(([, { equals, atLeast, atMost }]) =>
            [equals, atLeast, atMost].flatMap((v) =>
              v === undefined ? [] : [BigInt(v) - 1n, BigInt(v), BigInt(v) + 1n],
            ),
          ),
        ];
        for (let nr = 0; nr < 480; nr++) {
          for (const value of values) {
            const call = on(nr, Array<bigint>(6).fill(value));
            expect([nr, value, decide(instructions, call)]).toEqual([
              nr,
              value,
              decide(linear!, call),
            ]);
          }
        }
        for (const arch of [IA32, ARM64, 5]) {
          expect(decide(instructions, on(0, [], arch))).toBe(decide(linear!, on(0, [], arch)));
        }
      }
    },
    60_000,
  );
});
