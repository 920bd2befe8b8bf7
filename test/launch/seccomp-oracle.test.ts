// Filters beside those that libseccomp makes of the same rules: the same decisions, and no more instructions.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { ERRNO } from '../../lib/kernel/errno.js';
import { syscallTable } from '../../lib/kernel/syscall-numbers.js';
import type { BpfInstruction } from '../../lib/launch/bpf.js';
import { seccompFilter } from '../../lib/launch/seccomp-filter.js';
import type {
  SeccompAction,
  SeccompArgument,
  SeccompRule,
} from '../../lib/launch/seccomp-options.js';
import { itNeeds } from '../capabilities.js';
import { decide, readFilter } from './bpf-machine.js';

const X64 = 0xc000003e;
const OTHER_ARCHITECTURES = [0x40000003, 0xc00000b7, 5];

const numbers = syscallTable('x64') as Readonly<Record<string, number>>;
type Name = 'read';
const NAMES = Object.keys(numbers) as Name[];
const LAST = Math.max(...Object.values(numbers));

interface Filter {
  readonly base: SeccompAction;
  readonly rules: readonly SeccompRule[];
}

const EACCES = { errno: 'EACCES' } as const;
const EPERM = { errno: 'EPERM' } as const;
const rule = (
  action: SeccompAction,
  calls: string | readonly string[],
  ...args: SeccompArgument[]
): SeccompRule => ({ action, calls: calls as Name, arguments: args });
/** libseccomp compares all 64 bits of an argument: so do these. */
const arg = (index: number, rest: Omit<SeccompArgument, 'index'>): SeccompArgument => ({
  index,
  bits: 64,
  ...rest,
});
const equals = (index: number, ...values: (number | bigint)[]) =>
  values.map((value) => arg(index, { equals: value }));

/** What a container may not do; with the arguments that are looked at where it may do some of it. */
const REFUSED_IN_CONTAINERS =
  'acct add_key bpf clock_adjtime clock_settime create_module delete_module finit_module get_kernel_syms init_module ' +
  'ioperm iopl kcmp kexec_file_load kexec_load keyctl lookup_dcookie mbind mount move_pages nfsservctl open_by_handle_at ' +
  'perf_event_open personality pivot_root process_vm_readv process_vm_writev ptrace query_module quotactl reboot ' +
  'request_key setns set_mempolicy settimeofday socket swapon swapoff _sysctl umount2 unshare uselib userfaultfd ustat ' +
  'vhangup clone';
const refused = new Set(REFUSED_IN_CONTAINERS.split(' '));
const isIsolated = (_: string, i: number) => i % 2 === 0;

const table: [string, Filter][] = [
  ['nothing but a default of one call', { base: 'allow', rules: [rule(EACCES, 'socket')] }],
  [
    'no AF_UNIX sockets',
    { base: 'allow', rules: [rule(EACCES, ['socket', 'socketpair'], ...equals(0, 1))] },
  ],
  [
    'four calls of strict mode',
    { base: 'kill', rules: [rule('allow', ['read', 'write', 'exit', 'rt_sigreturn'])] },
  ],
  [
    'what containers are allowed',
    {
      base: EPERM,
      rules: [
        rule(
          'allow',
          NAMES.filter((name) => !refused.has(name)),
        ),
        ...equals(0, 0, 8, 0x20000, 0x20008, 0xffffffff).map((one) =>
          rule('allow', 'personality', one),
        ),
        rule('allow', 'clone', arg(0, { mask: 0x7e020000, equals: 0 })),
        rule('allow', 'socket', arg(0, { atMost: 39 })),
        rule('allow', 'socket', arg(0, { atLeast: 41 })),
      ],
    },
  ],
  [
    'what containers are refused',
    {
      base: 'allow',
      rules: [
        rule(
          EPERM,
          [...refused].filter((name) => name in numbers),
        ),
      ],
    },
  ],
  ['all calls', { base: 'kill', rules: [rule('trap', NAMES)] }],
  ['every second call', { base: 'allow', rules: [rule(EACCES, NAMES.filter(isIsolated))] }],
  [
    'neighbours that end differently',
    {
      base: 'allow',
      rules: NAMES.slice(0, 300).map((name, i) => rule({ errno: (i % 5) + 1 }, name)),
    },
  ],
  [
    'pairs of neighbours',
    {
      base: 'allow',
      rules: NAMES.map((name) => rule(EACCES, name)).filter((_, i) => i % 4 < 2),
    },
  ],
  [
    'many values of one argument',
    {
      base: EPERM,
      rules: Array.from({ length: 40 }, (_, i) =>
        rule('allow', 'ioctl', ...equals(1, 0x5400 + 7 * i)),
      ),
    },
  ],
  [
    'values of 64 bits, some with the same upper half',
    {
      base: EPERM,
      rules: Array.from({ length: 12 }, (_, i) =>
        rule('allow', 'lseek', ...equals(1, (BigInt(i % 3) << 40n) + BigInt(i))),
      ),
    },
  ],
  [
    'several arguments at once',
    {
      base: 'allow',
      rules: [
        rule(EACCES, 'socket', ...equals(0, 2), ...equals(1, 3), ...equals(2, 6)),
        rule(EACCES, 'socket', ...equals(0, 10), ...equals(1, 3), ...equals(2, 6)),
        rule(EACCES, 'socket', ...equals(0, 16), ...equals(2, 9)),
      ],
    },
  ],
  [
    'the same condition for many calls',
    {
      base: 'allow',
      rules: [
        rule(EACCES, NAMES.slice(0, 60), arg(2, { mask: 0xf0f0n << 32n, equals: 0x1010n << 32n })),
      ],
    },
  ],
  [
    'ranges',
    {
      base: 'kill',
      rules: [
        rule('allow', 'read', arg(0, { atMost: 2 })),
        rule('allow', 'write', arg(0, { atLeast: 2n ** 32n })),
        rule('allow', 'lseek', arg(1, { atLeast: 5n ** 20n }), arg(2, { atMost: 2 })),
        rule('allow', 'close', arg(0, { atMost: 2n ** 33n - 1n })),
      ],
    },
  ],
  [
    'conditions of their own for 120 calls',
    {
      base: 'allow',
      rules: NAMES.slice(0, 120).map((name, i) =>
        rule({ errno: (i % 100) + 1 }, name, ...equals(i % 6, 2n ** 40n + BigInt(i))),
      ),
    },
  ],
];

const randomArgument = fc
  .record({
    index: fc.nat(5),
    value: fc.bigInt(0n, 2n ** 64n - 1n),
    kind: fc.nat(3),
    mask: fc.bigInt(1n, 2n ** 64n - 1n),
  })
  .map(({ index, value, kind, mask }): SeccompArgument => {
    const small = value % 2n === 0n ? value & 0xffn : value;
    const kinds = [
      { equals: small },
      { equals: small & mask, mask },
      { atLeast: small },
      { atMost: small },
    ];
    return arg(index, kinds[kind] as object);
  });

const randomFilter = fc
  .record({
    base: fc.constantFrom<SeccompAction>('allow', 'kill', EPERM),
    action: fc.constantFrom<SeccompAction>('log', 'trap', EACCES),
    calls: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 120 }),
    args: fc.array(fc.tuple(fc.nat(59), randomArgument), { maxLength: 4 }),
  })
  .map(
    ({ base, action, calls, args }): Filter => ({
      base,
      rules: calls.map((call, at) =>
        rule(
          action,
          call,
          ...args
            .filter(([index]) => index === at)
            .slice(0, 1)
            .map(([, one]) => one),
        ),
      ),
    }),
  );

const actionOf = (action: SeccompAction) => {
  const errno = Object(action).errno as keyof typeof ERRNO | number | undefined;
  return errno === undefined ? action : { errno: typeof errno === 'number' ? errno : ERRNO[errno] };
};

const operatorOf = ({ index, equals, mask, atLeast, atMost }: SeccompArgument) =>
  mask !== undefined
    ? [index, 'masked', String(mask), String(equals)]
    : equals !== undefined
      ? [index, 'eq', String(equals), '0']
      : atLeast !== undefined
        ? [index, 'ge', String(atLeast), '0']
        : [index, 'le', String(atMost), '0'];

/** libseccomp's programs: what it makes by default, one number after the other, and its binary tree. */
function byLibseccomp(filters: readonly Filter[]): BpfInstruction[][][] {
  const specs = filters.flatMap(({ base, rules }) =>
    [1, 2].map((level) => ({
      default: actionOf(base),
      level,
      rules: rules.flatMap(({ calls, action, arguments: args = [] }) =>
        [calls].flat().map((call) => [numbers[call], actionOf(action), args.map(operatorOf)]),
      ),
    })),
  );
  const { stdout, stderr, status } = spawnSync(
    '/usr/bin/python3',
    [fileURLToPath(new URL('seccomp-oracle.py', import.meta.url))],
    { input: JSON.stringify(specs), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const programs = (JSON.parse(stdout) as string[]).map((hex) =>
    readFilter(Buffer.from(hex, 'hex')),
  );
  return filters.map((_, i) => programs.slice(2 * i, 2 * i + 2));
}

/** Values that are told apart by the filter, and others. */
function valuesFor({ rules }: Filter): bigint[] {
  const asked = rules.flatMap(({ arguments: args = [] }) =>
    args.flatMap(({ equals, mask, atLeast, atMost }) => [equals, mask, atLeast, atMost]),
  );
  const near = asked.flatMap((value) =>
    value === undefined ? [] : [BigInt(value) - 1n, BigInt(value), BigInt(value) + 1n],
  );
  const all = [
    0n,
    1n,
    255n,
    2n ** 32n,
    2n ** 64n - 1n,
    ...near.map((value) => BigInt.asUintN(64, value)),
  ];
  return [...new Set(all)].slice(0, 40);
}

function compare(filter: Filter, theirs: readonly BpfInstruction[][]): void {
  const { instructions, bytes } = seccompFilter({
    default: filter.base,
    architectures: ['x64'],
    rules: filter.rules,
  });
  expect(readFilter(bytes)).toEqual(instructions);
  for (const program of theirs) {
    expect(instructions.length).toBeLessThanOrEqual(program.length);
  }
  const [program] = theirs as [BpfInstruction[]];
  const other: unknown[] = [];
  const check = (arch: number, nr: number, args: bigint[]) => {
    const call = { arch, nr, args };
    const [ours, theirs] = [decide(instructions, call), decide(program, call)];
    if (ours !== theirs) {
      other.push({ ...call, ours, theirs });
    }
  };
  for (let nr = 0; nr <= LAST + 20; nr++) {
    for (const value of valuesFor(filter)) {
      check(X64, nr, Array<bigint>(6).fill(value));
    }
  }
  // Each argument by itself, where the rules look at several.
  for (const { calls, arguments: args = [] } of filter.rules.filter(
    (one) => (one.arguments?.length ?? 0) > 1,
  )) {
    for (const changed of [-1, 0, 1, 2]) {
      const values = Array<bigint>(6).fill(0n);
      for (const { index, equals, atLeast, atMost } of args) {
        values[index] = BigInt(equals ?? atLeast ?? atMost ?? 0) + (index === changed ? 1n : 0n);
      }
      for (const call of [calls].flat()) {
        check(X64, numbers[call] as number, values);
      }
    }
  }
  for (const arch of OTHER_ARCHITECTURES) {
    check(arch, 0, Array<bigint>(6).fill(0n));
  }
  check(X64, 0x40000000, Array<bigint>(6).fill(0n));
  expect(other).toEqual([]);
}

describe('libseccomp', () => {
  itNeeds('libseccomp').each(table)(
    'decides as the filter does for every call, and in no fewer instructions: %s',
    (_, filter) => {
      compare(filter, byLibseccomp([filter])[0] as BpfInstruction[][]);
    },
  );

  itNeeds('libseccomp')(
    'and with random filters',
    () => {
      const filters = fc.sample(randomFilter, { numRuns: 40, seed: 7 });
      const programs = byLibseccomp(filters);
      for (const [i, filter] of filters.entries()) {
        compare(filter, programs[i] as BpfInstruction[][]);
      }
    },
    60_000,
  );
});
