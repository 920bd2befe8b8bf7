import { execFileSync } from 'node:child_process';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  packStruct,
  type StructName,
  type StructValue,
  structLayout,
  unpackStruct,
} from '../../lib/kernel/struct.js';
import { STRUCTS } from '../../lib/kernel/structs.js';
import type { Arch } from '../../lib/kernel/syscall-numbers.js';
import { itNeeds } from '../capabilities.js';

const names = Object.keys(STRUCTS) as StructName[];

/** Where C has a struct: under another name, or members under other names (null: it has none of that name). */
const IN_C: Readonly<Record<string, { struct?: string; members?: Record<string, string | null> }>> =
  {
    siginfo: { struct: 'siginfo_t', members: { __rest: null } },
    utsname: { struct: 'struct new_utsname' },
    tcp_info: { members: { tcpi_wscale_bits: null, tcpi_flag_bits: null } },
  };

/** libc's headers have the structs that the kernel's do not show, and the two do not go into one file. */
const LIBC: StructName[] = ['cmsghdr', 'linger', 'mmsghdr', 'msghdr', 'ucred'];
const SOURCES: readonly [headers: readonly string[], structs: readonly StructName[]][] = [
  [['sys/socket.h'], LIBC],
  [
    [
      ...['poll', 'siginfo', 'stat', 'statfs', 'termbits', 'termios'].map(
        (header) => `asm/${header}.h`,
      ),
      ...[
        'eventpoll',
        'fcntl',
        'filter',
        'in',
        'in6',
        'inotify',
        'openat2',
        'resource',
        'sched/types',
        'signalfd',
      ],
      ...['stat', 'sysinfo', 'tcp', 'time', 'times', 'uio', 'un', 'utsname'],
    ].map((header) => (header.includes('.') ? header : `linux/${header}.h`)),
    names.filter((name) => !LIBC.includes(name)),
  ],
];

function assertions(
  structs: readonly StructName[],
  headers: readonly string[],
  arch: Arch,
): string {
  const lines = headers.map((header) => `#include <${header}>`);
  lines.push('#include <stddef.h>');
  for (const name of structs) {
    const { struct = `struct ${name}`, members: renamed = {} } = IN_C[name] ?? {};
    const { size, members } = structLayout(name, arch);
    lines.push(`_Static_assert(sizeof(${struct}) == ${size}, "size of ${name}");`);
    for (const member of members) {
      const inC = renamed[member.name] === undefined ? member.name : renamed[member.name];
      if (inC !== null) {
        lines.push(
          `_Static_assert(offsetof(${struct}, ${inC}) == ${member.offset}, "offset of ${name}.${member.name}");`,
          `_Static_assert(sizeof(((${struct} *)0)->${inC}) == ${member.size}, "size of ${name}.${member.name}");`,
        );
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

describe('structLayout', () => {
  const compilers = [
    ['x64', 'gcc', 'gcc'],
    ['arm64', 'aarch64gcc', 'aarch64-linux-gnu-gcc'],
  ] as const;
  for (const [arch, capability, compiler] of compilers) {
    itNeeds(capability)(`agrees with the C compiler's sizeof and offsetof on ${arch}`, () => {
      for (const [headers, structs] of SOURCES) {
        const source = assertions(structs, headers, arch);
        expect(source.match(/_Static_assert/g)?.length).toBeGreaterThan(30);
        execFileSync(compiler, ['-D_GNU_SOURCE', '-fsyntax-only', '-xc', '-'], {
          input: source,
          encoding: 'utf8',
          stdio: 'pipe',
        });
      }
    });
  }

  itNeeds('gcc')("agrees with the C compiler's sizeof and offsetof on ia32", () => {
    const [headers, structs] = SOURCES[1]!;
    const declared = structs.filter((name) => {
      const text: string | object = STRUCTS[name];
      return typeof text === 'string' || 'ia32' in text;
    });
    const source = assertions(declared, headers, 'ia32');
    execFileSync(
      'gcc',
      ['-m32', '-I/usr/include/x86_64-linux-gnu', '-D_GNU_SOURCE', '-fsyntax-only', '-xc', '-'],
      {
        input: source,
        stdio: 'pipe',
      },
    );
  });

  it('packs epoll_event on x86-64 only', () => {
    expect(structLayout('epoll_event', 'x64').size).toBe(12);
    expect(structLayout('epoll_event', 'arm64').size).toBe(16);
    expect(structLayout('epoll_event', 'ia32').size).toBe(12);
  });

  it('says which struct an architecture has no layout for', () => {
    expect(() => structLayout('stat', 'ia32')).toThrow(
      new RangeError('there is no struct stat for ia32'),
    );
    expect(() => structLayout('nonsense' as 'stat')).toThrow(/there is no struct nonsense/);
  });
});

describe('packStruct and unpackStruct', () => {
  it('are inverses for every struct and architecture', () => {
    let count = 0;
    for (const name of names) {
      for (const arch of ['x64', 'arm64', 'ia32'] as const) {
        const text: string | Readonly<Record<string, string>> = STRUCTS[name];
        if (typeof text === 'object' && !(arch in text)) {
          continue;
        }
        const { size, members } = structLayout(name, arch);
        const bytes = new Uint8Array(size);
        for (const { offset, size: length, type } of members) {
          for (let index = offset; index < offset + length; index++) {
            bytes[index] = type === 'char' ? 97 : (index * 37 + 129) & 0xff;
          }
        }
        const value = unpackStruct(name, bytes, arch);
        const again = packStruct(name, value as object, arch);
        expect(unpackStruct(name, again, arch)).toEqual(value);
        count++;
      }
    }
    expect(count).toBeGreaterThan(names.length * 2.9);
  });

  it('make and read the exact bytes', () => {
    const bytes = packStruct('sockaddr_in', {
      sin_family: 2,
      sin_port: 8080,
      sin_addr: Uint8Array.of(127, 0, 0, 1),
    });
    expect(Buffer.from(bytes).toString('hex')).toBe('02001f907f0000010000000000000000');
    expect(unpackStruct('sockaddr_in', bytes).sin_port).toBe(8080);
    const spec = packStruct('itimerspec', { it_value: { tv_sec: 1, tv_nsec: 2n } });
    expect(Buffer.from(spec).toString('hex')).toBe(
      `${'00'.repeat(16)}0100000000000000${'0200000000000000'}`,
    );
    expect(unpackStruct('utsname', packStruct('utsname', { sysname: 'Linux' })).sysname).toBe(
      'Linux',
    );
    expect(packStruct('timespec', { tv_sec: -1 }, 'ia32')).toEqual(
      Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 0),
    );
  });

  const bad: [title: string, make: () => unknown, error: Error][] = [
    [
      'an unknown member',
      () => packStruct('timespec', { seconds: 1 } as object),
      new TypeError('timespec has no member seconds: it has tv_sec, tv_nsec'),
    ],
    [
      'a number that does not fit',
      () => packStruct('pollfd', { events: 65_536 }),
      new RangeError('pollfd.events is 65536: it does not fit in 16 bits'),
    ],
    [
      'a fraction',
      () => packStruct('timespec', { tv_sec: 0.5 }),
      new TypeError('timespec.tv_sec must be a safe integer or a bigint'),
    ],
    [
      'a text that is too long',
      () => packStruct('utsname', { sysname: 'x'.repeat(66) }),
      new RangeError('utsname.sysname has 65 bytes, and 66 are given'),
    ],
    [
      'no struct where one is nested',
      () => packStruct('itimerspec', { it_value: 5 as never }),
      new TypeError('itimerspec.it_value must be an object with the members of timespec'),
    ],
    [
      'too few bytes',
      () => unpackStruct('timespec', new Uint8Array(15)),
      new RangeError('a timespec has 16 bytes, and there are 15'),
    ],
  ];
  it.each(bad)('refuse %s', (_title, make, error) => {
    expect(make).toThrow(error);
  });

  it('have types made from the declaration', () => {
    expectTypeOf<StructValue<'timespec'>>().toEqualTypeOf<{ tv_sec: bigint; tv_nsec: bigint }>();
    expectTypeOf<StructValue<'pollfd'>>().toEqualTypeOf<{
      fd: number;
      events: number;
      revents: number;
    }>();
    expectTypeOf<StructValue<'itimerspec'>['it_value']>().toEqualTypeOf<StructValue<'timespec'>>();
    expectTypeOf<StructValue<'utsname'>['sysname']>().toEqualTypeOf<string>();
    expectTypeOf<StructValue<'sysinfo'>['loads']>().toEqualTypeOf<bigint[]>();
    expectTypeOf<StructValue<'tcp_info'>['tcpi_snd_wnd']>().toEqualTypeOf<number>();
    // @ts-expect-error: there is no such struct
    expect(() => packStruct('timespecs', {})).toThrow(RangeError);
  });
});
