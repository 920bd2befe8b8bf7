// lib/constants holds every number that the headers it is made from define in a family that it has names of; what it lacks is
// listed here, with the reason.

import { describe, expect, it } from 'vitest';
import { constantsByName } from '../../lib/kernel/tables/constants-by-name.js';
import { itNeeds } from '../capabilities.js';

interface Unit {
  readonly headers: readonly string[];
}
const { WANTED }: { WANTED: readonly { readonly units: readonly Unit[] }[] } = await import(
  new URL('../../lib/kernel/tables/wanted.mjs', import.meta.url).href
);
const { enumerators, evaluate, macros } = await import(
  new URL('../../lib/kernel/tables/compiler.mjs', import.meta.url).href
);

const ours = constantsByName();

/** The names that belong together: those with the same first word, and those of a few families that have no underscores. */
const familyOf = (name: string): string | undefined =>
  /^(?!__)_?([A-Z][A-Z0-9]*)_/.exec(name)?.[1] ??
  /^(E?POLL|SIG|SIOC|FIO|TIOC|TC[GS]ET|TUN|BLK)[A-Z0-9]+$/.exec(name)?.[1];
const families = new Set(Object.keys(ours).map(familyOf));

/** What is left out on purpose. A row that leaves out nothing is an error. */
const LEFT_OUT: readonly [names: RegExp, reason: string][] = [
  [
    /_(MAX|LAST|ALIGNTO|ALIGNMENT|HDRLEN|MEMBERSHIPS)$|^RTM_(BASE|NR_.*)$/,
    'counts and sizes that change with the kernel, or belong to C macros',
  ],
  [/^(SIGEV|SI)_.*SIZE$|^KCMP_TYPES$|^FD_SETSIZE$|^S_BLKSIZE$/, 'sizes and counts of C arrays'],
  [
    /^XATTR_.*(_LEN|_SZ(_\d)?|_MAX)$|^MLOCK_LIMIT$/,
    'lengths of strings and defaults that are no arguments',
  ],
  [/^_(SYS|TIME|POSIX|XOPEN|IO)_|_H$/, 'guards and versions of headers'],
  [/^(SECCOMP_IOC_MAGIC|SOCK_IOC_TYPE)$/, 'bytes that numbers of ioctl are made of'],
  [
    /^_LINUX_CAPABILITY_(U32S(_\d)?|VERSION)$|^IFF_VOLATILE$|^AUDIT_ARCH$|^IP_PMTUDISC$/,
    'other names, masks and leftovers that no call takes',
  ],
  [/^(F_(GET|SET)LKW?64|TIME_UTC)$/, 'of 32-bit machines or of C, not of these calls'],
  [
    /^(F_(U?LOCK|TEST|TLOCK|OWNER_GID)|MAP_(ANON|FAILED)|SIG_(ATOMIC_.*|DFL|IGN|ERR)|SIGSTKSZ|POSIX_MADV_.*|S_I(EXEC|READ|WRITE)|O_[FR]SYNC|SEM_VALUE_.*)$/,
    "libc's own names",
  ],
  [
    /^(IPV6_(JOIN_GROUP|LEAVE_GROUP|RX.*|RTHDR_.*)|TCP_(COOKIE_.*|MSS|MAX_?WIN.*|S_DATA_.*))$/,
    "libc's names for what the kernel names otherwise, or no longer has",
  ],
  [/^TCP_FLAG_/, 'bits of a header in network order, other numbers on other machines'],
  [
    /^(IN_CLASS[A-E]_.*|IN_LOOPBACKNET|IN_MULTICAST_NET)$/,
    'the classes of Internet addresses, given up in 1993',
  ],
  [
    /^(CLOCK_(DEFAULT|EXT|INT|TXINT|TXFROMRX)|IF_(GET|IFACE|PORT|PROTO)_.*)$/,
    'cards for serial lines: their structs are not here',
  ],
  [/^AUDIT_/, "messages of the audit daemon's netlink; only the architectures are a filter's"],
  [/^BPF_/, 'the instructions, helpers and structs of eBPF, which a compiler writes'],
  [/^TCP_BPF_/, 'options of eBPF programs'],
  [/^BTRFS_/, 'fields of the structs of btrfs, which are not here'],
  [/^BLK_T[ACN]_/, "fields of blktrace's records"],
  [/^FS_(ENCRYPTION|POLICY|KEY|MAX_KEY)_/, 'fields of encryption policies by their old names'],
  [/^MAP_32BIT$/, 'of x86 only: what is here exists on every architecture'],
  [/^(PRIO_(MIN|MAX)|IOPRIO_PRIO_MASK)$/, 'the ends of ranges'],
  [/^(IPC|MNT)_NS_INDEX$/, 'indexes of a link in perf events'],
];

describe('lib/constants', () => {
  const isLeftOut = (name: string): boolean => LEFT_OUT.some(([names]) => names.test(name));

  /** What the headers have of our families and we do not; of those that are not left out only what is a number. */
  const missing = (): string[] => {
    const found = new Set<string>();
    for (const { headers } of WANTED.flatMap(({ units }) => units)) {
      const names: string[] = [...macros('gcc', headers), ...enumerators('gcc', headers)].filter(
        (name) => !Object.hasOwn(ours, name) && families.has(familyOf(name) ?? ''),
      );
      const unexplained = names.filter((name) => !isLeftOut(name));
      const numbers = unexplained.length === 0 ? [] : evaluate('gcc', headers, unexplained).keys();
      for (const name of [...names.filter(isLeftOut), ...numbers]) {
        found.add(name);
      }
    }
    return [...found];
  };

  itNeeds('gcc')(
    'has every constant of its families that the headers define, but those that are left out with a reason',
    () => {
      const lacking = missing();
      expect(lacking.filter((name) => !isLeftOut(name))).toEqual([]);
      expect(
        LEFT_OUT.filter(([names]) => !lacking.some((name) => names.test(name))).map(
          ([names]) => names.source,
        ),
      ).toEqual([]);
    },
    60_000,
  );

  it('has some of each family that calls of the tables take', () => {
    const wanted =
      'LANDLOCK RTM NLM NLMSG NLMSGERR IFLA IFA RTA NETLINK CAP CLD IFF IPC UTIME FS SECCOMP BPF PR F O AT CLONE EPOLL FUTEX ' +
      'FUTEX2 IORING STATX MAP MADV MSG SO TCP IP IPV6 SCHED RLIMIT FAN IN TFD EFD MFD SFD PIDFD RENAME XATTR RWF FALLOC ' +
      'KEYCTL MS MOVE OPEN FSCONFIG FSOPEN FSMOUNT FSPICK STATMOUNT LISTMOUNT MEMBARRIER IOPRIO NS TUN';
    expect(wanted.split(' ').filter((family) => !families.has(family))).toEqual([]);
  });
});
