// What a call of the 64-bit tables is on i386. Some take other words there (ids of 16 bits, times of 32), for which newer
// calls stand in; some take a 64-bit argument as two registers; and some read or write structs that only have the same
// name, for which nothing can stand in. From Linux: arch/x86/entry/syscalls/syscall_32.tbl, arch/x86/kernel/sys_ia32.c.

import type { Value } from '../../program/image.js';

/** A call as i386 has it. Its arguments are whole still: splitting is what comes after. */
export interface Ia32Call {
  readonly name: string;
  readonly args: readonly Value[];
  /** Arguments that are passed as two words, low half first. */
  readonly split: readonly number[];
}

/** Under its own name, the call has ids of 16 bits. */
const IDS_OF_16_BITS = new Set(
  (
    'chown lchown fchown getuid geteuid getgid getegid setuid setgid setreuid setregid getresuid setresuid getresgid ' +
    'setresgid setfsuid setfsgid getgroups setgroups'
  ).split(' '),
);

/** Under its own name, the call has times of 32 bits in the memory that these arguments point to. */
const TIMES_OF_32_BITS: Readonly<Record<string, readonly [name: string, ...times: number[]]>> = {
  clock_gettime: ['clock_gettime64', 1],
  clock_settime: ['clock_settime64', 1],
  clock_getres: ['clock_getres_time64', 1],
  clock_adjtime: ['clock_adjtime64', 1],
  clock_nanosleep: ['clock_nanosleep_time64', 2, 3],
  timer_gettime: ['timer_gettime64', 1],
  timer_settime: ['timer_settime64', 2, 3],
  timerfd_gettime: ['timerfd_gettime64', 1],
  timerfd_settime: ['timerfd_settime64', 2, 3],
  utimensat: ['utimensat_time64', 2],
  pselect6: ['pselect6_time64', 4],
  ppoll: ['ppoll_time64', 2],
  recvmmsg: ['recvmmsg_time64', 4],
  mq_timedsend: ['mq_timedsend_time64', 4],
  mq_timedreceive: ['mq_timedreceive_time64', 4],
  semtimedop: ['semtimedop_time64', 3],
  rt_sigtimedwait: ['rt_sigtimedwait_time64', 2],
  futex: ['futex_time64', 3],
  sched_rr_get_interval: ['sched_rr_get_interval_time64', 1],
};

/** The call that takes a position or a length of 64 bits where the one of this name takes 32. */
const WIDER: Readonly<Record<string, string>> = {
  truncate: 'truncate64',
  ftruncate: 'ftruncate64',
  fadvise64: 'fadvise64_64',
  sendfile: 'sendfile64',
};

const SPLIT: Readonly<Record<string, readonly number[]>> = {
  pread64: [3],
  pwrite64: [3],
  preadv: [3],
  pwritev: [3],
  preadv2: [3],
  pwritev2: [3],
  truncate64: [1],
  ftruncate64: [1],
  fallocate: [2, 3],
  readahead: [1],
  fadvise64_64: [1, 2],
  sync_file_range: [1, 2],
  fanotify_mark: [2],
  lookup_dcookie: [0],
};

/** Arguments that point to structs with other members than on 64-bit architectures: only NULL means the same. */
const OTHER_STRUCTS: Readonly<Record<string, readonly number[]>> = {
  stat: [1],
  fstat: [1],
  lstat: [1],
  statfs: [1],
  fstatfs: [1],
  ustat: [1],
  getdents: [1],
  sysinfo: [0],
  times: [0],
  getrusage: [1],
  wait4: [3],
  waitid: [2, 4],
  gettimeofday: [0],
  settimeofday: [0],
  adjtimex: [0],
  time: [0],
  utime: [1],
  utimes: [1],
  futimesat: [2],
  getitimer: [1],
  setitimer: [1, 2],
  select: [4],
  pselect6: [5],
  readv: [1],
  writev: [1],
  preadv: [1],
  pwritev: [1],
  preadv2: [1],
  pwritev2: [1],
  vmsplice: [1],
  process_vm_readv: [1, 3],
  process_vm_writev: [1, 3],
  process_madvise: [1],
  sendmsg: [1],
  recvmsg: [1],
  sendmmsg: [1],
  recvmmsg: [1],
  rt_sigaction: [1, 2],
  rt_sigqueueinfo: [2],
  rt_tgsigqueueinfo: [3],
  rt_sigtimedwait: [1],
  pidfd_send_signal: [2],
  sigaltstack: [0, 1],
  timer_create: [1],
  mq_open: [3],
  mq_notify: [1],
  mq_getsetattr: [1, 2],
  msgsnd: [1],
  msgrcv: [1],
  msgctl: [2],
  semctl: [3],
  shmctl: [2],
  io_setup: [1],
  io_submit: [2],
  io_getevents: [3],
  io_pgetevents: [3],
  move_pages: [2],
  get_robust_list: [1, 2],
  set_robust_list: [0],
  kexec_load: [2],
  quotactl: [3],
};

const NULL: Value = { region: null, offset: 0n, terms: [] };
const PAGE_BYTES = 4096n;

/** Commands of fcntl(2) whose struct flock has its members elsewhere. */
const LOCK_COMMANDS = [5n, 6n, 7n, 36n, 37n, 38n];

/** Options of SOL_SOCKET with a time in their memory, and those that have it as 64-bit architectures do. socket(7). */
const TIME_OPTIONS: ReadonlyMap<bigint, bigint> = new Map([
  [20n, 66n], // SO_RCVTIMEO
  [21n, 67n], // SO_SNDTIMEO
  [29n, 63n], // SO_TIMESTAMP
  [35n, 64n], // SO_TIMESTAMPNS
  [37n, 65n], // SO_TIMESTAMPING
]);
const SOL_SOCKET = 1n;

/**
 * The same call on i386, or a sentence that says why there is none. `hasItsForm`: memory at the value's place is laid out
 * for i386 already.
 */
export function ia32Call(
  name: string,
  args: readonly Value[],
  hasItsForm: (value: Value) => boolean = () => false,
): Ia32Call | string {
  const others = OTHER_STRUCTS[name]?.find((i) => {
    const value = args[i];
    return value !== undefined && isPointer(value) && !hasItsForm(value);
  });
  if (others !== undefined) {
    return `argument ${others} points to memory that ${name} has in another form on ia32`;
  }
  const special = SPECIAL[name]?.(args);
  if (typeof special === 'string') {
    return special;
  }
  const found = special ?? { name: renamed(name, args), args };
  const split = SPLIT[found.name] ?? [];
  // The vectors of preadv(2) have the upper half in an argument of its own, which 64-bit architectures do not read.
  const ownUpperHalf = /^p(read|write)v/.test(found.name);
  return { ...found, split, ...(ownUpperHalf ? { args: without(found.args, 4) } : {}) };
}

function renamed(name: string, args: readonly Value[]): string {
  if (IDS_OF_16_BITS.has(name)) {
    return `${name}32`;
  }
  const [withTimes, ...times] = TIMES_OF_32_BITS[name] ?? [name];
  const hasTime = times.some((i) => isPointer(args[i]));
  return hasTime ? withTimes : (WIDER[name] ?? name);
}

type Special = (
  args: readonly Value[],
) => { readonly name: string; readonly args: readonly Value[] } | string | null;

/** Calls that another one with other arguments stands for; null: the rules above hold. */
const SPECIAL: Readonly<Record<string, Special>> = {
  accept: (args) => ({ name: 'accept4', args: [...padded(args, 3), NULL] }),
  clone: () => 'ia32 has its arguments in another order',
  fcntl: ([, command]) => {
    if (command !== undefined && command.terms.length > 0) {
      return 'its command depends on a result, and some commands have other memory on ia32';
    }
    const isLock = LOCK_COMMANDS.some((lock) => isLiteral(command, lock));
    return isLock ? 'struct flock has another form on ia32' : null;
  },
  getrlimit: (args) => ({
    name: 'prlimit64',
    args: [NULL, args[0] ?? NULL, NULL, args[1] ?? NULL],
  }),
  setrlimit: (args) => ({ name: 'prlimit64', args: [NULL, ...padded(args, 2), NULL] }),
  getsockopt: socketOption('getsockopt'),
  setsockopt: socketOption('setsockopt'),
  mmap: (args) => {
    const offset = args[5] ?? NULL;
    const page = literalOf(offset);
    if (page === null || page % PAGE_BYTES !== 0n || page < 0n) {
      return 'ia32 takes the offset in pages: it must be a number, and a multiple of 4096';
    }
    return { name: 'mmap2', args: [...padded(args, 5), { ...NULL, offset: page / PAGE_BYTES }] };
  },
  nanosleep: (args) => {
    const CLOCK_MONOTONIC = 1n;
    const relative = [{ ...NULL, offset: CLOCK_MONOTONIC }, NULL];
    return { name: 'clock_nanosleep_time64', args: [...relative, ...padded(args, 2)] };
  },
  select: (args) => ({ name: '_newselect', args }),
  semop: (args) => ({ name: 'semtimedop_time64', args: [...padded(args, 3), NULL] }),
};

function socketOption(name: string): Special {
  return (args) => {
    const [, level, option] = args;
    const instead = isLiteral(level, SOL_SOCKET)
      ? TIME_OPTIONS.get(literalOf(option) ?? -1n)
      : undefined;
    return instead === undefined
      ? null
      : { name, args: args.map((arg, i) => (i === 2 ? { ...NULL, offset: instead } : arg)) };
  };
}

function padded(args: readonly Value[], count: number): Value[] {
  return Array.from({ length: count }, (_, i) => args[i] ?? NULL);
}

function without(args: readonly Value[], index: number): Value[] {
  return args.filter((_, i) => i !== index);
}

/** A number that is no result is no address either. */
function isPointer(value: Value | undefined): boolean {
  return value !== undefined && literalOf(value) === null;
}

function literalOf(value: Value | undefined): bigint | null {
  return value?.region === null && value.terms.length === 0 ? value.offset : null;
}

function isLiteral(value: Value | undefined, wanted: bigint): boolean {
  return literalOf(value) === wanted;
}
