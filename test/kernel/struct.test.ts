import { execFileSync } from 'node:child_process';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  packStruct,
  type StructName,
  type StructValue,
  structLayout,
  unpackStruct,
} from '../../lib/kernel/struct.js';
import { structs } from '../../lib/kernel/structs.js';
import { ARCHITECTURES, type Arch } from '../../lib/kernel/syscall-numbers.js';
import { itNeeds } from '../capabilities.js';

const names = Object.keys(structs()) as StructName[];

/** Where C has a struct: under another name, or members under other names (null: it has none of that name). */
const IN_C: Readonly<Record<string, { struct?: string; members?: Record<string, string | null> }>> =
  {
    cap_user_data: { struct: 'struct __user_cap_data_struct' },
    cap_user_header: { struct: 'struct __user_cap_header_struct' },
    fs_qfilestat: { struct: 'fs_qfilestat_t' },
    // Linux 6.1 calls it resv2.
    io_cqring_offsets: { members: { user_addr: null } },
    io_sqring_offsets: { members: { user_addr: null } },
    ifconf: { members: { ifc_buf: 'ifc_ifcu.ifcu_buf' } },
    ifreq: { members: { ifr_name: 'ifr_ifrn.ifrn_name' } },
    itimerspec64: { struct: 'struct __kernel_itimerspec' },
    msqid_ds: { struct: 'struct msqid64_ds' },
    old_stat: { struct: 'struct __old_kernel_stat' },
    perf_event_attr: { members: { flags: null, __reserved_3: null } },
    semid_ds: { struct: 'struct semid64_ds' },
    shmid_ds: { struct: 'struct shmid64_ds' },
    shminfo: { struct: 'struct shminfo64' },
    sigevent: { members: { sigev_notify_thread_id: '_sigev_un._tid' } },
    siginfo: { struct: 'siginfo_t' },
    stack_t: { struct: 'stack_t' },
    tcp_info: { members: { tcpi_wscale_bits: null, tcpi_flag_bits: null } },
    timespec64: { struct: 'struct __kernel_timespec' },
    timex64: { struct: 'struct __kernel_timex' },
    user_desc: { members: { flags: null } },
    utsname: { struct: 'struct new_utsname' },
  };

/** The members of siginfo by its cases. */
const SIGINFO: Readonly<Record<string, string>> = {
  si_pid: '_sifields._kill._pid',
  si_uid: '_sifields._kill._uid',
  si_value: '_sifields._rt._sigval',
  si_status: '_sifields._sigchld._status',
  si_utime: '_sifields._sigchld._utime',
  si_stime: '_sifields._sigchld._stime',
  si_timerid: '_sifields._timer._tid',
  si_overrun: '_sifields._timer._overrun',
  si_addr: '_sifields._sigfault._addr',
  si_band: '_sifields._sigpoll._band',
  si_fd: '_sifields._sigpoll._fd',
  si_call_addr: '_sifields._sigsys._call_addr',
  si_syscall: '_sifields._sigsys._syscall',
  si_arch: '_sifields._sigsys._arch',
};

/**
 * What the headers of Debian 12 do not declare: what is newer than they are, or in no header of the kernel at all. The
 * newer ones were compared with those of Linux 7.3 by the same assertions.
 */
const UNDECLARED = new Set<string>([
  ...['cachestat', 'cachestat_range', 'file_attr', 'lsm_ctx', 'mnt_id_req', 'statmount'],
  ...['xattr_args', 'landlock_net_port_attr', 'landlock_ruleset_attr', 'perf_event_attr'],
  ...['io_uring_buf_reg', 'io_uring_buf_status', 'io_uring_clock_register'],
  ...['io_uring_clone_buffers', 'io_uring_mem_region_reg', 'io_uring_napi'],
  ...['io_uring_sync_cancel_reg', 'riscv_hwprobe'],
  ...['aio_sigset', 'file_handle', 'linux_dirent64', 'old_linux_dirent', 'old_sigaction'],
  ...['sched_param', 'sigaction', 'stat64', 'statfs64', 'ustat', 'flock64', 'oldold_utsname'],
]);
/** Those of one architecture only. */
const ONLY: Readonly<Record<string, readonly Arch[]>> = {
  user_desc: ['x64', 'ia32'],
  old_stat: ['ia32'],
};

/** libc's headers have the structs that the kernel's do not show, and the two do not go into one file. */
const LIBC: StructName[] = [
  ...(['cmsghdr', 'linger', 'mmsghdr', 'msghdr', 'ucred'] as const),
  ...(['arpreq', 'ifconf', 'ifreq', 'rtentry', 'sockaddr', 'sockaddr_vm'] as const),
  ...(['sock_extended_err', 'in6_pktinfo'] as const),
];
const linux = (names: string): string[] => names.split(' ').map((name) => `linux/${name}.h`);
const asm = (names: string): string[] => names.split(' ').map((name) => `asm/${name}.h`);
const SOURCES: readonly [headers: readonly string[], structs: readonly StructName[]][] = [
  [['sys/socket.h', 'time.h', ...linux('if if_arp route vm_sockets errqueue ipv6')], LIBC],
  [
    [
      ...asm('poll siginfo stat statfs termbits termios signal ipcbuf msgbuf sembuf shmbuf'),
      ...linux('types time_types eventpoll fcntl filter in in6 inotify openat2 resource sched'),
      ...linux('sched/types signalfd stat sysinfo tcp time times uio un utsname socket if_addr'),
      ...linux(
        'if_packet if_vlan rtnetlink neighbour netlink aio_abi io_uring blkpg mman fanotify',
      ),
      ...linux('fiemap fs quota dqblk_xfs loop mount serial xattr capability futex kcmp kexec'),
      ...linux('mqueue msg sem shm timex keyctl landlock perf_event seccomp utime'),
    ],
    names.filter((name) => !LIBC.includes(name) && !UNDECLARED.has(name)),
  ],
];

/** C's name of a member, null when it is padding of ours or C has it under no name. */
function memberInC(struct: string, member: string): string | null {
  const renamed = IN_C[struct]?.members?.[member];
  if (renamed !== undefined) {
    return renamed;
  }
  if (/^__(pad|rest|unused|spare)/.test(member)) {
    return null;
  }
  return struct.startsWith('siginfo_') ? (SIGINFO[member] ?? member) : member;
}

function assertions(
  structs: readonly StructName[],
  headers: readonly string[],
  arch: Arch,
): string {
  const lines = ['stddef.h', ...headers].map((header) => `#include <${header}>`);
  if (ONLY.user_desc?.includes(arch)) {
    lines.push('#include <asm/ldt.h>');
  }
  for (const name of structs) {
    if (!isDeclared(name, arch)) {
      continue;
    }
    const { struct = name.startsWith('siginfo_') ? 'siginfo_t' : `struct ${name}` } =
      IN_C[name] ?? {};
    const { size, members } = structLayout(name, arch);
    lines.push(`_Static_assert(sizeof(${struct}) == ${size}, "size of ${name}");`);
    for (const member of members) {
      const inC = memberInC(name, member.name);
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

function isDeclared(name: StructName, arch: Arch): boolean {
  const text: string | object = structs()[name];
  const isThere = typeof text === 'string' || arch in text || 'generic' in text;
  return (
    isThere && (ONLY[name]?.includes(arch) ?? true) && !(arch === 'ia32' && NO_IA32.test(name))
  );
}

/** The cases of siginfo are laid out for 64 bits only. */
const NO_IA32 = /^siginfo_/;

describe('structLayout', () => {
  const compilers = [
    ['x64', 'gcc', 'gcc'],
    ['arm64', 'aarch64gcc', 'aarch64-linux-gnu-gcc'],
    ['riscv64', 'riscv64gcc', 'riscv64-linux-gnu-gcc'],
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
    // <linux/shm.h> wants the C library's headers, which are not here for it.
    const source = assertions(
      structs.filter((name) => name !== 'shm_info'),
      headers.filter((header) => header !== 'linux/shm.h'),
      'ia32',
    );
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
    expect(() => structLayout('nonsense' as 'stat')).toThrow(/there is no struct nonsense/);
  });
});

describe('packStruct and unpackStruct', () => {
  it('are inverses for every struct and architecture', () => {
    let count = 0;
    for (const name of names) {
      for (const arch of ARCHITECTURES) {
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
