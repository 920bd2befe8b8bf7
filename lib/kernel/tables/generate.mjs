// npm run tables [-- --out DIR]: writes lib/kernel/tables/ from the kernel's own headers (Debian: linux-libc-dev,
// libc6-dev-arm64-cross, gcc-aarch64-linux-gnu, and the same for riscv64). Nothing is typed in by hand here but which names
// to take: the C preprocessor lists the macros, the compiler gives their values, libc gives the texts of the errors.
// additions.mjs has the calls that are newer than those headers; families.txt and meanings.txt what an editor shows of a
// constant, in words of our own.
//
// Exit status: 0 written; 3 a compiler or header is missing (said on stderr); anything else is a failure.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CALLS_BY_VERSION, NEWER_CALLS, NEWER_CONSTANTS } from './additions.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outFlag = process.argv.indexOf('--out');
const out = outFlag === -1 ? join(root, 'lib/kernel/tables') : process.argv[outFlag + 1];

/**
 * The architectures, a row each: the compiler that knows its headers, the header with its numbers, whether its constants are
 * wanted (those of ia32 are not: nothing here runs on it), and whether Node and the addon run on it.
 */
const ARCHITECTURES = {
  x64: { compiler: 'gcc', numbers: 'asm/unistd_64.h', constants: true, runs: true },
  arm64: {
    compiler: 'aarch64-linux-gnu-gcc',
    numbers: 'asm/unistd.h',
    constants: true,
    runs: true,
  },
  ia32: { compiler: 'gcc', numbers: 'asm/unistd_32.h', constants: false, runs: false },
  riscv64: {
    compiler: 'riscv64-linux-gnu-gcc',
    numbers: 'asm/unistd.h',
    constants: true,
    runs: false,
  },
};
const architectures = (property) =>
  Object.keys(ARCHITECTURES).filter((arch) => ARCHITECTURES[arch][property]);

/**
 * What is taken: per file, units of headers (kernel's and libc's do not mix well) and the macros wanted from them.
 * `skip` names macros that are no constants, or not ours. What not all architectures have that Node runs on is left out.
 */
const FILES = [
  {
    file: 'socket-constants',
    about: 'Sockets, their options, and Internet protocols',
    units: [
      {
        headers: ['sys/socket.h', 'netinet/in.h', 'netinet/tcp.h', 'netinet/udp.h'],
        take: /^(AF|SOCK|SOL|SO|MSG|SHUT|SCM)_|^SOMAXCONN$/,
        skip: /^SCM_SRCRT$/,
        extra: [
          ...['ESTABLISHED', 'SYN_SENT', 'SYN_RECV', 'FIN_WAIT1', 'FIN_WAIT2', 'TIME_WAIT'],
          ...['CLOSE', 'CLOSE_WAIT', 'LAST_ACK', 'LISTEN', 'CLOSING'],
        ].map((state) => `TCP_${state}`),
      },
      {
        headers: ['linux/in.h', 'linux/in6.h', 'linux/tcp.h', 'linux/udp.h'],
        take: /^(IPPROTO|IP|IPV6|INADDR|MCAST|TCP|UDP)_/,
        skip: /^(IP_MSFILTER_SIZE|TCP_STATE_|TCP_FLAG_)/,
      },
      {
        headers: [
          'sys/socket.h',
          'linux/netlink.h',
          'linux/vm_sockets.h',
          'linux/if_packet.h',
          'linux/if_ether.h',
        ],
        take: /^(NETLINK|VMADDR|PACKET|ETH_P|TP_STATUS)_/,
      },
      {
        headers: ['time.h', 'linux/errqueue.h', 'linux/net_tstamp.h'],
        take: /^(SO_EE_|SOF_TIMESTAMPING_|HWTSTAMP_)/,
        skip: /^SO_EE_OFFENDER$/,
      },
      {
        headers: [
          'asm/ioctls.h',
          'linux/sockios.h',
          'asm/termbits.h',
          'asm/termios.h',
          'linux/tty.h',
          'linux/serial.h',
        ],
        take: /^(FIO|SIOC|TIOC|TC[GS]ET|TCSBRK|TCXONC|TCFLSH)/,
      },
    ],
  },
  {
    file: 'file-constants',
    about: 'Files: opening, locking, statistics, copying, memory files, watching',
    units: [
      {
        headers: [
          'linux/fcntl.h',
          'linux/stat.h',
          'linux/fs.h',
          'linux/openat2.h',
          'linux/xattr.h',
        ],
        take: /^(O|F|AT|LOCK|S|STATX|SEEK|RENAME|RESOLVE|XATTR|RWF)_|^FD_CLOEXEC$|^S_I/,
        skip: /^(S_IS[A-Z]+|XATTR_.*(PREFIX|SUFFIX).*|XATTR_(NAME|LIST|SIZE|SMACK|POSIX)_.*|S_(KERNEL|APPEND).*)$/,
      },
      {
        headers: [
          'linux/memfd.h',
          'linux/falloc.h',
          'linux/fadvise.h',
          'linux/close_range.h',
          'linux/mount.h',
        ],
        take: /^(MFD|FALLOC_FL|POSIX_FADV|CLOSE_RANGE|MS|MOUNT_ATTR)_/,
      },
      {
        headers: ['fcntl.h', 'unistd.h', 'dirent.h'],
        take: /^(SPLICE_F|DT)_|^[RWXF]_OK$|^O_ASYNC$/,
        skip: /_H$/,
      },
      { headers: ['linux/inotify.h'], take: /^IN_/ },
    ],
  },
  {
    file: 'poll-constants',
    about: 'Waiting: poll, epoll, eventfd, timerfd, signalfd, clocks',
    units: [
      { headers: ['asm/poll.h'], take: /^POLL/, skip: /^POLL(FREE|_BUSY_LOOP)$/ },
      { headers: ['linux/eventpoll.h'], take: /^EPOLL/, skip: /^EPOLL_PACKED$/ },
      { headers: ['sys/eventfd.h', 'sys/timerfd.h', 'sys/signalfd.h'], take: /^(EFD|TFD|SFD)_/ },
      { headers: ['linux/time.h'], take: /^(CLOCK|ITIMER)_|^TIMER_ABSTIME$/ },
    ],
  },
  {
    file: 'process-constants',
    about: 'Processes: signals, waiting, limits, scheduling, prctl, memory',
    units: [
      {
        headers: ['asm/signal.h'],
        take: /^(SIG[A-Z0-9]+|SIG_(BLOCK|UNBLOCK|SETMASK)|SA_[A-Z]+)$/,
        skip: /^SIG(RTMAX|STKSZ)$/,
      },
      {
        headers: ['linux/wait.h', 'linux/pidfd.h'],
        take: /^(W[A-Z]+|__WALL|__WCLONE|P_[A-Z]+|PIDFD_[A-Z]+)$/,
      },
      {
        headers: ['linux/resource.h'],
        take: /^(RLIMIT|RLIM|RUSAGE|PRIO)_?/,
        skip: /^(RLIMIT_.*_MAX|PRIO_M.*)$/,
      },
      { headers: ['linux/sched.h', 'linux/sched/types.h'], take: /^(SCHED|CLONE)_/ },
      { headers: ['linux/prctl.h'], take: /^PR_/ },
      {
        headers: ['linux/random.h', 'linux/membarrier.h', 'linux/futex.h', 'linux/reboot.h'],
        take: /^(GRND|FUTEX)_/,
        skip: /^FUTEX_OP/,
        extra: [
          'QUERY',
          'GLOBAL',
          'GLOBAL_EXPEDITED',
          'REGISTER_GLOBAL_EXPEDITED',
          'PRIVATE_EXPEDITED',
          'REGISTER_PRIVATE_EXPEDITED',
        ].map((command) => `MEMBARRIER_CMD_${command}`),
      },
      {
        headers: ['linux/mman.h'],
        take: /^(PROT|MAP|MADV|MREMAP|MCL|MS)_/,
        skip: /^MAP_HUGE_|^MS_/,
      },
      { headers: ['sys/mman.h'], take: /^MS_(ASYNC|SYNC|INVALIDATE)$/ },
    ],
  },
  {
    file: 'network-constants',
    about: 'Netlink, routes, interfaces and filters',
    units: [
      {
        headers: ['linux/rtnetlink.h', 'linux/if_addr.h', 'linux/neighbour.h'],
        take: /^(NLM|NLMSG|NLA|RTM|RTA|RTN|RTNH|RTPROT|RTMGRP|RTNLGRP|RT_SCOPE|RT_TABLE|RTEXT_FILTER|RTAX|IFA|NDA|NUD|NTF)_/,
        skip: /^(NLMSG_HDRLEN|NLA_(HDRLEN|ALIGN.*)|.*_ALIGNTO|RTM_(BASE|MAX|NR_.*|FAM)|.*_MAX)$/,
      },
      {
        headers: ['linux/if_link.h'],
        take: /^IFLA_(INFO_)?[A-Z0-9]+(_(ADDRESS|LIST|SPEC|KIND|DATA|NAME|NETNSID|PID|FD|MASK|QUEUES|SIZE|SEGS|ID|RANGE|NAMES|UP_COUNT|DOWN_COUNT|CHANGES|DOWN|PORT_ID|MTU|SWITCH_ID|IFINDEX|DEV_NAME|DEV_BUS_NAME|SLAVE_KIND|SLAVE_DATA|XSTATS|ALLMULTI|DOWN_REASON|STATS))?$/,
        skip: /^IFLA_(BR|BRPORT|BOND|VXLAN|GENEVE|MACVLAN|MACSEC|IPVLAN|GTP|HSR|RMNET|XFRM|PPP|MCTP|BAREUDP|AMT|VF|PORT|STATS|XDP|INET6|VRF|DSA|OFFLOAD|IPTUN|NETKIT|HW|BRIDGE|CAN|TUN|PAYLOAD|SAMPLE|UDP|DPLL|EVENT|VLAN)_/,
      },
      {
        headers: ['sys/socket.h', 'linux/if.h', 'linux/if_arp.h', 'linux/if_tun.h'],
        take: /^(IFF|IF_OPER|ARPHRD|ATF|TUN)_?[A-Z0-9]/,
        skip: /^(IFF_VOLATILE)$/,
      },
      {
        headers: ['linux/filter.h'],
        take: /^(BPF|SKF)_/,
        skip: /^(BPF_MAJOR_VERSION|BPF_MINOR_VERSION)$/,
      },
    ],
  },
  {
    file: 'system-constants',
    about: 'Security, keys, events, IPC, io_uring, devices and mounts',
    units: [
      {
        headers: ['linux/seccomp.h', 'linux/landlock.h', 'linux/capability.h', 'linux/keyctl.h'],
        take: /^(SECCOMP|LANDLOCK|CAP|_LINUX_CAPABILITY_VERSION|KEYCTL|KEY)_/,
        skip: /^(SECCOMP_IO.*|_LINUX_CAPABILITY_VERSION)$/,
      },
      { headers: ['linux/audit.h'], take: /^AUDIT_ARCH_/ },
      {
        headers: ['linux/bpf.h'],
        take: /^BPF_(MAP|PROG|BTF|OBJ|LINK|ITER|TASK|RAW|ENABLE|TOKEN|F|ANY|NOEXIST|EXIST|FD|CGROUP|TRACE|SK|STRUCT|XDP|FLOW|LSM|LIRC|TCX|NETKIT|NETFILTER|PERF|MODIFY)(_|$)/,
      },
      {
        headers: ['linux/perf_event.h'],
        take: /^PERF_/,
        skip: /^PERF_(MEM_S|BRANCH_ENTRY_INFO_BITS_MAX)/,
      },
      {
        headers: ['linux/mempolicy.h', 'linux/kcmp.h', 'linux/ioprio.h', 'linux/rseq.h'],
        take: /^(MPOL|KCMP|IOPRIO|RSEQ)_/,
        skip: /^(KCMP_TYPES|IOPRIO_PRIO_.*)$/,
      },
      {
        headers: ['linux/ipc.h', 'linux/shm.h', 'linux/sem.h', 'linux/msg.h', 'linux/mqueue.h'],
        take: /^(IPC|SHM|SEM|MSG|MQ)_|^(GET(PID|VAL|ALL|NCNT|ZCNT)|SETVAL|SETALL)$/,
        skip: /^(IPCCALL)$/,
      },
      {
        headers: ['linux/io_uring.h', 'linux/aio_abi.h'],
        take: /^(IORING|IOSQE|IO_URING|IOCB)_/,
        skip: /_LAST$/,
      },
      { headers: ['linux/fanotify.h'], take: /^FAN_/ },
      {
        headers: ['linux/quota.h', 'linux/dqblk_xfs.h'],
        take: /^(Q|QIF|QFMT|XQM)_/,
        skip: /^XQM_(CMD|COMMAND)$/,
        extra: ['USRQUOTA', 'GRPQUOTA', 'PRJQUOTA'],
      },
      {
        headers: ['linux/mount.h'],
        take: /^(OPEN_TREE|MOVE_MOUNT|FSOPEN|FSMOUNT|FSPICK|FSCONFIG)_/,
      },
      { headers: ['sys/mount.h'], take: /^(MNT|UMOUNT)_/ },
      { headers: ['sys/swap.h'], take: /^SWAP_FLAG_/ },
      { headers: ['linux/reboot.h'], take: /^LINUX_REBOOT_/ },
      { headers: ['linux/timex.h'], take: /^(ADJ|STA|TIME)_/, skip: /^TIME_UTC$/ },
      { headers: ['linux/module.h'], take: /^MODULE_INIT_/ },
      {
        headers: ['linux/personality.h'],
        take: /^(PER|ADDR|READ_IMPLIES|STICKY|SHORT|WHOLE|MMAP_PAGE)_/,
      },
      { headers: ['sys/stat.h'], take: /^UTIME_/ },
      { headers: ['linux/fcntl.h', 'linux/fs.h'], take: /^(DN|SYNC_FILE_RANGE|RWH)_/ },
      {
        headers: ['asm/siginfo.h'],
        take: /^(CLD|SI|SEGV|BUS|FPE|ILL|TRAP|POLL|SYS|SIGEV)_/,
        skip: /^(SI_(MAX_SIZE|PAD_SIZE)|SIGEV_(MAX_SIZE|PAD_SIZE)|.*_.*SIZE)$/,
      },
      { headers: ['linux/mman.h'], take: /^(MLOCK|PKEY)_/ },
      { headers: ['asm/mman.h'], take: /^(MLOCK|PKEY)_/ },
      {
        headers: [
          'stddef.h',
          'linux/fs.h',
          'linux/fiemap.h',
          'linux/fsmap.h',
          'linux/fsverity.h',
          'linux/fscrypt.h',
          'linux/btrfs.h',
          'linux/loop.h',
          'linux/blkpg.h',
          'linux/blktrace_api.h',
        ],
        take: /^(FS_IOC|FI|BLK|FIEMAP|FS_VERITY|LOOP|LO_FLAGS|FMR|FMH|BTRFS_IOC|BLKPG)_?[A-Z0-9]|^FS_[A-Z0-9_]+_FL$|^FS_XFLAG_/,
        skip: /^(BLK_(TC|TA|TN)_.*|FI[A-Z]*_H|BTRFS_IOC_(DEV_REPLACE|GET_FSLABEL|SET_FSLABEL).*|BLK_OPEN.*|FS_IOC_(GET|SET)_?VERSION32)$/,
      },
      {
        headers: ['asm/termbits.h'],
        take: /^([BE]?(9600|19200|38400|57600|115200|230400)|B\d+|BRKINT|PARMRK|I(GNBRK|GNPAR|NPCK|STRIP|NLCR|GNCR|CRNL|UCLC|XON|XANY|XOFF|MAXBEL|UTF8)|O(POST|LCUC|NLCR|CRNL|NOCR|NLRET|FILL|FDEL)|C(SIZE|S[5678]|STOPB|READ|LOCAL|RTSCTS)|PAR(ENB|ODD)|HUPCL|ISIG|ICANON|XCASE|ECHO\w*|NOFLSH|TOSTOP|IEXTEN|FLUSHO|PENDIN|EXTPROC|V(INTR|QUIT|ERASE|KILL|EOF|TIME|MIN|SWTC|START|STOP|SUSP|EOL|REPRINT|DISCARD|WERASE|LNEXT|EOL2)|TC(OOFF|OON|IOFF|ION|IFLUSH|OFLUSH|IOFLUSH|SANOW|SADRAIN|SAFLUSH))$/,
      },
    ],
  },
];

function run(command, args, input) {
  try {
    return execFileSync(command, args, {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (error.code === 'ENOENT' || /fatal error: .*: No such file/.test(error.stderr)) {
      console.error(`${command}: ${error.code === 'ENOENT' ? 'not installed' : error.stderr}`);
      process.exit(3);
    }
    throw new Error(`${command} failed:\n${error.stderr}`, { cause: error });
  }
}

const include = (headers) => headers.map((header) => `#include <${header}>\n`).join('');

function macros(compiler, headers) {
  const text = run(compiler, ['-D_GNU_SOURCE', '-E', '-dM', '-'], include(headers));
  return [...text.matchAll(/^#define (\w+) +\S/gm)].map((match) => match[1]);
}

/** The names in the enums of the headers. */
function enumerators(compiler, headers) {
  const text = run(compiler, ['-D_GNU_SOURCE', '-E', '-P', '-'], include(headers));
  const bodies = [...text.matchAll(/\benum\b[^{};()]*\{([^}]*)\}/g)].map((match) => match[1]);
  return bodies.flatMap((body) =>
    [...body.matchAll(/(?:^|,)\s*([A-Za-z_]\w*)/g)].map((match) => match[1]),
  );
}

/** The value of each name, as the compiler has it. A name that is no integer constant (a type, a function) is left out. */
function evaluate(compiler, headers, names) {
  const shifts = [56, 48, 40, 32, 24, 16, 8, 0];
  const operands = shifts.map((_, index) => `%c${index + 1}`).join(' ');
  const lines = names.map(
    // An operand of a byte is one that every architecture's assembler prints.
    (name) =>
      `asm volatile("@@${name} %c0 ${operands}" :: "i"((${name}) < 0), ${shifts
        .map((shift) => `"i"((int)((unsigned long long)(${name}) >> ${shift} & 0xff))`)
        .join(', ')});`,
  );
  const first = headers.length + 2; // The line of the first name.
  const source = `${include(headers)}void f(void) {\n${lines.join('\n')}\n}\n`;
  let text;
  try {
    text = run(compiler, ['-D_GNU_SOURCE', '-w', '-S', '-o', '-', '-xc', '-'], source);
  } catch (error) {
    const refused = new Set(
      [...error.message.matchAll(/^<stdin>:(\d+):/gm)].map((match) => names[match[1] - first]),
    );
    const left = names.filter((name) => !refused.has(name));
    if (left.length === names.length) {
      throw error;
    }
    return evaluate(compiler, headers, left);
  }
  return new Map(
    [...text.matchAll(/@@(\w+) (\d)((?: \d+){8})/g)].map(([, name, negative, bytes]) => {
      const value = bytes
        .trim()
        .split(' ')
        .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      return [name, negative === '1' ? BigInt.asIntN(64, value) : value];
    }),
  );
}

function literal(name, value) {
  if (/^S_I/.test(name)) {
    return `0o${value.toString(8)}`; // File modes are read in octal.
  }
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
    return `0x${value.toString(16)}n`;
  }
  if (value === -(2n ** 31n)) {
    return '0x80000000'; // C's 1 << 31, as in MS_NOUSER: a bit, and no negative number.
  }
  return value >= 256n ? `0x${value.toString(16)}` : String(value); // Sets of bits read better in base 16.
}

/** The name of each constant and the expression of its value. */
function constants({ file, units }) {
  const archs = architectures('constants');
  const values = Object.fromEntries(archs.map((arch) => [arch, new Map()]));
  for (const arch of archs) {
    const { compiler } = ARCHITECTURES[arch];
    for (const { headers, take, skip, extra = [] } of units) {
      const known = new Set([...macros(compiler, headers), ...enumerators(compiler, headers)]);
      const names = [...known].filter((name) => take.test(name) && !skip?.test(name));
      for (const [name, value] of evaluate(compiler, headers, [...names, ...extra])) {
        // The first unit that knows a name has it: libc has the kernel's values, and none may differ.
        const before = values[arch].get(name);
        if (before !== undefined && before !== value) {
          throw new Error(`${name} is ${before} in one header and ${value} in another (${arch})`);
        }
        values[arch].set(name, value);
      }
    }
  }
  const runs = architectures('runs');
  const names = [...values.x64.keys()].filter((name) =>
    runs.every((arch) => values[arch].has(name)),
  );
  for (const pair of (NEWER_CONSTANTS[file] ?? []).join(' ').split(' ').filter(Boolean)) {
    const [name, text] = pair.split('=');
    const value = text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
    if ((values.x64.get(name) ?? value) !== value) {
      throw new Error(
        `${name} is ${values.x64.get(name)} in the headers, and ${value} in additions.mjs`,
      );
    }
    values.x64.set(name, value);
    names.push(name);
  }
  return [...new Set(names)].sort().map((name) => {
    const having = archs.filter((arch) => values[arch].has(name));
    return [name, byArchitecture(having, (arch) => literal(name, values[arch].get(name)))];
  });
}

/** The expression of what may differ per architecture: x64's, which most have, comes last. */
function byArchitecture(archs, expressionOf) {
  const others = archs.filter((arch) => expressionOf(arch) !== expressionOf('x64'));
  return [
    ...others.map((arch) => `arch === '${arch}' ? ${expressionOf(arch)} : `),
    expressionOf('x64'),
  ].join('');
}

const ARCH = 'const arch: string = process.arch;\n';

/** The lines of a text file beside this one, each split at its first space. */
function pairsOf(file) {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}
/** [pattern, what all its names are, and the man page]; the first that matches a name holds. */
const FAMILIES = pairsOf('families.txt').map(([pattern, text]) => ({
  names: new RegExp(pattern),
  text,
  isUsed: false,
}));
/** What a name of its own means, of those that are met often. */
const MEANINGS = new Map(pairsOf('meanings.txt'));
const unusedMeanings = new Set(MEANINGS.keys());
const undescribed = [];

/** The line of documentation of a constant. */
function docOf(name) {
  const family = FAMILIES.find(({ names }) => names.test(name));
  if (family === undefined) {
    undescribed.push(name);
    return '';
  }
  family.isUsed = true;
  unusedMeanings.delete(name);
  return [MEANINGS.get(name), family.text].filter((text) => text !== undefined).join(' ');
}

function checkDescriptions() {
  const wrong = [
    ...undescribed.map((name) => `families.txt has nothing about ${name}`),
    ...FAMILIES.filter(({ isUsed }) => !isUsed).map(
      ({ names }) => `families.txt: no constant is ${names.source}`,
    ),
    ...[...unusedMeanings].map((name) => `meanings.txt: there is no ${name}`),
  ];
  if (wrong.length > 0) {
    throw new Error(wrong.join('\n'));
  }
}

function constantModule(about, rows) {
  const lines = rows
    .map(([name, value]) => `/** ${docOf(name)} */\nexport const ${name} = ${value};`)
    .join('\n');
  return `// ${about}: constants by the kernel's names.\n\n${/arch ===/.test(lines) ? ARCH : ''}${lines}\n`;
}

/** As one text: much less to read at start-up than an object, for what only few processes ask for. */
function constantsByName(rows) {
  const isSame = ([, value]) => !value.includes('arch');
  const number = (text) => (text.endsWith('n') ? text : String(Number(text)));
  const pairs = rows.filter(isSame).map(([name, value]) => `${name}=${number(value)}`);
  const lines = [];
  for (const pair of pairs) {
    const last = lines.at(-1);
    if (last === undefined || last.length + pair.length > 110) {
      lines.push(pair);
    } else {
      lines[lines.length - 1] = `${last} ${pair}`;
    }
  }
  const differing = rows.filter((row) => !isSame(row)).map(([name, value]) => `${name}: ${value},`);
  return `// The same constants for who looks them up by name: read when first asked for.

const TABLE = \`${lines.join('\n')}\`;

export function constantsByName(): Readonly<Record<string, number | bigint>> {
  ${ARCH}const byName: Record<string, number | bigint> = {${differing.join('\n')}};
  for (const pair of TABLE.split(/\\s/)) {
    const [name, value] = pair.split('=') as [string, string];
    byName[name] = value.endsWith('n') ? BigInt(value.slice(0, -1)) : Number(value);
  }
  return byName;
}
`;
}

/** [name, number], by number. */
function numbersOf(arch) {
  const { compiler, numbers: header } = ARCHITECTURES[arch];
  const names = macros(compiler, [header]).filter(
    (name) => /^__NR_/.test(name) && !/^__NR_(syscalls|arch_specific_syscall)$/.test(name),
  );
  const known = new Map(
    [...evaluate(compiler, [header], names)].map(([name, value]) => [
      name.slice('__NR_'.length),
      Number(value),
    ]),
  );
  for (const [name, nr, archs = [arch]] of NEWER_CALLS) {
    if (archs.includes(arch)) {
      if ((known.get(name) ?? nr) !== nr) {
        throw new Error(`${name} is ${known.get(name)} in ${header}, and ${nr} in additions.mjs`);
      }
      known.set(name, nr);
    }
  }
  return [...known].sort((a, b) => a[1] - b[1]);
}

const members = (rows) => rows.map(([name, nr]) => `${name}: ${nr}`).join(',\n');

function numbers() {
  const archs = Object.keys(ARCHITECTURES);
  const tables = archs.map((arch) => `const ${arch} = () => ({${members(numbersOf(arch))}});`);
  return [
    "// Syscall numbers by the kernel's names, a function per architecture so that only what is used is built.",
    ...tables,
    `export const NUMBERS = { ${archs.join(', ')} };`,
    `/** The architectures on which Node and the addon run. */\nexport const RUNNING = ${JSON.stringify(architectures('runs'))} as const;`,
  ].join('\n\n');
}

function kernelVersions() {
  const rows = Object.entries(CALLS_BY_VERSION).flatMap(([version, calls]) =>
    calls.split(' ').map((name) => [name, version]),
  );
  const lines = rows
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([name, version]) => `${name}: '${version}'`);
  return `// The version of Linux that a call came with: those since 4.3. Older ones are everywhere. Built when first asked for.\n\nexport const since = (): Readonly<Record<string, string>> => ({${lines.join(',\n')}});\n`;
}

function errors() {
  const tables = architectures('constants').map((arch) => {
    const { compiler } = ARCHITECTURES[arch];
    const names = macros(compiler, ['errno.h']).filter((name) => /^E[A-Z0-9]+$/.test(name));
    return [...evaluate(compiler, ['errno.h'], names)]
      .map(([name, value]) => [name, Number(value)])
      .sort();
  });
  if (tables.some((table) => JSON.stringify(table) !== JSON.stringify(tables[0]))) {
    throw new Error('errno differs between the architectures');
  }
  // Of several names for a number the first defined with a digit is the kernel's own; the others are aliases.
  const defined = run('gcc', ['-E', '-dM', '-'], include(['errno.h']));
  const isAlias = (name) => !new RegExp(`^#define ${name} +\\d+$`, 'm').test(defined);
  const rows = tables[0].sort((a, b) => a[1] - b[1] || isAlias(a[0]) - isAlias(b[0]));
  const source = `#include <stdio.h>\n#include <string.h>\nint main(void) {${rows.map(([, nr]) => `puts(strerror(${nr}));`).join('\n')}}`;
  const directory = mkdtempSync(join(tmpdir(), 'tables-'));
  run('gcc', ['-xc', '-', '-o', join(directory, 'strerror')], source);
  const messages = run(join(directory, 'strerror'), []).trimEnd().split('\n');
  rmSync(directory, { recursive: true });
  const unique = new Map(rows.map(([, nr], index) => [nr, messages[index]]));
  return [
    "// The errors, by number; a number with two names has the kernel's own first.",
    `/** The errors by name, as positive numbers. errno(3). */\nexport const ERRNO = {${rows.map(([name, nr]) => `/** ${unique.get(nr)}. errno(3). */\n${name}: ${nr}`).join(',\n')}} as const;`,
    '/** Built when first asked for: a program that meets no error does not pay for their texts. */',
    `export const messages = (): Record<number, string> => ({${[...unique].map(([nr, text]) => `${nr}: ${JSON.stringify(text)}`).join(',\n')}});`,
  ].join('\n\n');
}

/** "Linux headers: x64 6.1.187, arm64 6.1.4; glibc 2.36" */
function sources() {
  const linux = (compiler) => {
    const text = run(compiler, ['-E', '-dM', '-'], include(['linux/version.h']));
    return ['MAJOR', 'PATCHLEVEL', 'SUBLEVEL']
      .map((part) => new RegExp(`LINUX_VERSION_${part} (\\d+)`).exec(text)[1])
      .join('.');
  };
  const libc = run('gcc', ['-E', '-dM', '-'], include(['features.h']));
  const headers = architectures('constants').map(
    (arch) => `${arch} ${linux(ARCHITECTURES[arch].compiler)}`,
  );
  return `headers of Linux: ${headers.join(', ')}; glibc 2.${/__GLIBC_MINOR__ (\d+)/.exec(libc)[1]}`;
}

const head = `// npm run tables\n// Generated: do not edit; lib/kernel/tables/generate.mjs says what is taken.\n// From the ${sources()}.\n//\n`;
const biome = join(root, 'node_modules/.bin/biome');
function write(name, text) {
  const path = join('lib/kernel/tables', `${name}.ts`);
  const formatted = execFileSync(biome, ['format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: head + text,
    encoding: 'utf8',
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.ts`), formatted);
}
write('numbers', numbers());
write('kernel-versions', kernelVersions());
write('errors', errors());
const all = [];
for (const part of FILES) {
  const rows = constants(part);
  write(part.file, constantModule(part.about, rows));
  all.push(...rows);
}
checkDescriptions();
write('constants-by-name', constantsByName(all));
