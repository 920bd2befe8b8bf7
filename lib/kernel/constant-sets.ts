// Constants as the sets that arguments take them from, so that numbers can be shown by name: `O_RDWR|O_CLOEXEC`,
// `CLOCK_MONOTONIC`; and back, for who types them. Of several names for a number strace's is taken.

import { constantsByName } from './tables/constants-by-name.js';
import { SOL_IP, SOL_IPV6, SOL_SOCKET, SOL_TCP, SOL_UDP } from './tables/socket-constants.js';

let constants: Readonly<Record<string, number | bigint>> | undefined;

function allConstants(): Readonly<Record<string, number | bigint>> {
  constants ??= constantsByName();
  return constants;
}

interface SetRule {
  /** Names that belong to the set. */
  readonly names: RegExp;
  /** Names that match but do not belong, or are second names. */
  readonly except?: RegExp;
  /** Of a flags set: which names strace puts before those with a smaller value. */
  readonly first?: RegExp;
  /** Of a flags set: the bits that are one choice by themselves, not flags. */
  readonly choiceMask?: number;
}

/** A set is named by its constants' prefix; one with a rule of its own is here. */
const RULES: Readonly<Record<string, SetRule>> = {
  AF: { names: /^AF_/, except: /^AF_(FILE|LOCAL|ROUTE|MAX)$/ },
  AT: {
    names: /^AT_/,
    except: /^AT_(FDCWD|REMOVEDIR|STATX_.*|HANDLE_.*|RENAME_.*|EXECVE_.*|EACCESS)$/,
  },
  AT_EACCESS: { names: /^AT_(EACCESS|SYMLINK_NOFOLLOW|EMPTY_PATH)$/ },
  AT_HANDLE: { names: /^AT_(HANDLE_.*|SYMLINK_FOLLOW|EMPTY_PATH)$/ },
  AT_STATX: {
    names: /^AT_/,
    except: /^AT_(FDCWD|REMOVEDIR|EACCESS|STATX_SYNC_TYPE|HANDLE_.*|RENAME_.*|EXECVE_.*)$/,
    choiceMask: 0x6000,
  },
  BPF: {
    names:
      /^BPF_(MAP_(CREATE|LOOKUP_.*|UPDATE_.*|DELETE_.*|GET_.*|FREEZE)|PROG_(LOAD|ATTACH|DETACH|TEST_RUN|GET_.*|QUERY|BIND_MAP|STREAM_.*)|OBJ_(PIN|GET|GET_INFO_BY_FD)|RAW_TRACEPOINT_OPEN|BTF_(LOAD|GET_.*)|TASK_FD_QUERY|LINK_(CREATE|UPDATE|GET_.*|DETACH)|ENABLE_STATS|ITER_CREATE|TOKEN_CREATE)$/,
  },
  CAP: { names: /^CAP_/, except: /^CAP_LAST_CAP$/ },
  CLONE: { names: /^CLONE_/, except: /^CLONE_(ARGS_SIZE_.*|NEWTIME|CLEAR_SIGHAND|INTO_CGROUP)$/ },
  DN: { names: /^DN_/ },
  FAN: {
    names: /^FAN_[A-Z_]+$/,
    except:
      /^FAN_(CLOSE|MOVE|ALL_.*|MARK_.*|CLASS_.*|CLOEXEC|NONBLOCK|UNLIMITED_.*|ENABLE_AUDIT|REPORT_.*|EVENT_.*|ALLOW|DENY|AUDIT|NO.*|EPIDFD|RESPONSE_.*|ERRNO_.*|INFO)$/,
  },
  FAN_INIT: {
    names: /^FAN_(CLOEXEC|NONBLOCK|CLASS_.*|UNLIMITED_.*|ENABLE_AUDIT|REPORT_.*)$/,
    except: /^FAN_(ALL_.*|REPORT_DFID_NAME.*)$/,
  },
  FAN_MARK: { names: /^FAN_MARK_/, except: /^FAN_MARK_(IGNORE_SURV|MNTNS)$/ },
  FUTEX: {
    names: /^FUTEX_/,
    except:
      /^FUTEX_(PRIVATE_FLAG|CLOCK_REALTIME|CMD_MASK|WAITERS|OWNER_DIED|TID_MASK|BITSET_.*|WAITV_MAX|32|NO_NODE|OP_.*|.*_PRIVATE)$/,
  },
  FUTEX_FLAG: { names: /^FUTEX_(PRIVATE_FLAG|CLOCK_REALTIME)$/ },
  FUTEX2: { names: /^FUTEX2_/, except: /^FUTEX2_SIZE_MASK$/, choiceMask: 3 },
  IOPRIO_WHO: { names: /^IOPRIO_WHO_/ },
  IORING_REGISTER: {
    names: /^IORING_(UN)?REGISTER_/,
    except: /^IORING_REGISTER_(USE_REGISTERED_RING|SRC_REGISTERED|DST_REPLACE|FILES_SKIP)$/,
  },
  IPC_GET: { names: /^IPC_(CREAT|EXCL|NOWAIT)$/ },
  IPC_MSG: { names: /^(IPC_NOWAIT|MSG_NOERROR|MSG_EXCEPT|MSG_COPY)$/ },
  KEYCTL: { names: /^KEYCTL_/, except: /^KEYCTL_(SUPPORTS_.*|CAPS[01]_.*|MOVE_EXCL)$/ },
  LANDLOCK_CREATE: { names: /^LANDLOCK_CREATE_RULESET_/ },
  LINUX_REBOOT_CMD: { names: /^LINUX_REBOOT_CMD_/ },
  MOUNT_ATTR: { names: /^MOUNT_ATTR_/, except: /_(SIZE_.*|_ATIME)$|_RELATIME$/ },
  MPOL: { names: /^MPOL_/, except: /^MPOL_(F_.*|MF_.*|MAX|MODE_FLAGS)$/ },
  MPOL_F: { names: /^MPOL_F_(NODE|ADDR|MEMS_ALLOWED)$/ },
  MPOL_MF: { names: /^MPOL_MF_/, except: /^MPOL_MF_(VALID|INTERNAL)$/ },
  MS: { names: /^MS_/, except: /^MS_(ASYNC|SYNC|INVALIDATE|RMT_MASK|VERBOSE|MGC_.*)$/ },
  MS_SYNC: { names: /^MS_(ASYNC|SYNC|INVALIDATE)$/ },
  MSGCTL: { names: /^(IPC_(RMID|SET|STAT|INFO)|MSG_(STAT|INFO|STAT_ANY))$/ },
  PKEY: { names: /^PKEY_DISABLE_(ACCESS|WRITE)$/ },
  Q: { names: /^Q_/ },
  SECCOMP_OP: { names: /^SECCOMP_(SET_MODE|GET)_/ },
  SEMCTL: {
    names:
      /^(IPC_(RMID|SET|STAT|INFO)|SEM_(STAT|INFO|STAT_ANY)|GET(PID|VAL|ALL|NCNT|ZCNT)|SET(VAL|ALL))$/,
  },
  SHM_AT: { names: /^SHM_(RDONLY|RND|REMAP|EXEC)$/ },
  SHMCTL: { names: /^(IPC_(RMID|SET|STAT|INFO)|SHM_(LOCK|UNLOCK|STAT|INFO|STAT_ANY))$/ },
  SIG_HOW: { names: /^SIG_(BLOCK|UNBLOCK|SETMASK)$/ },
  SYNC_FILE_RANGE: { names: /^SYNC_FILE_RANGE_/, except: /_AND_WAIT$/ },
  LISTMOUNT: { names: /^LISTMOUNT_/ },
  LSM_ATTR: { names: /^LSM_ATTR_/ },
  MAP: { names: /^MAP_/, except: /^MAP_(FILE|TYPE)$/, choiceMask: 0xf },
  FSCONFIG: { names: /^FSCONFIG_/ },
  KCMP: { names: /^KCMP_/ },
  AT_UNLINK: { names: /^AT_REMOVEDIR$/ },
  EFD: { names: /^EFD_/, first: /_(SEMAPHORE|CLOEXEC)$/ },
  EPOLL: { names: /^EPOLL[A-Z]+$/ },
  EPOLL_INIT: { names: /^EPOLL_CLOEXEC$/ },
  EPOLL_CTL: { names: /^EPOLL_CTL_/ },
  F: {
    names: /^F_/,
    except: /^F_(OK|(RD|WR|UN|EX|SH)LCK|SEAL_.*|OWNER_.*|LINUX_SPECIFIC_BASE)$/,
  },
  FD: { names: /^FD_CLOEXEC$/ },
  GRND: { names: /^GRND_/ },
  IN: { names: /^IN_/, except: /^IN_(CLOEXEC|NONBLOCK|MOVE|CLOSE)$/ },
  IN_INIT: { names: /^IN_(CLOEXEC|NONBLOCK)$/ },
  IOCTL: {
    names: /^(FIO|TIOC|TC[GS]ET|SIOC)/,
    except: /^(TIOCINQ|TIOCPKT_.*|TIOCM_.*|TIOCSER_.*|SIOC(IN|OUT)Q|.*_OLD)$/,
  },
  IP: {
    names: /^IP_/,
    except: /^IP_(DEFAULT_.*|PMTUDISC_.*|RECVRETOPTS|RECVORIGDSTADDR)$/,
  },
  IPV6: {
    names: /^IPV6_/,
    except: /^IPV6_((FL|PMTUDISC|PRIORITY|TLV|PREFER_SRC)_.*|RECVORIGDSTADDR)$/,
  },
  IPPROTO: { names: /^IPPROTO_/, except: /^IPPROTO_(MAX|HOPOPTS)$/ },
  LCK: { names: /^F_(RD|WR|UN)LCK$/ },
  MSG: {
    names: /^MSG_/,
    except: /^MSG_(TRYHARD|STAT|INFO|STAT_ANY|NOERROR|EXCEPT|COPY)$/,
  },
  O: { names: /^O_/, except: /^O_(ACCMODE|NDELAY)$/, choiceMask: 3 },
  O_BITS: { names: /^O_(CLOEXEC|NONBLOCK|DIRECT)$/ },
  OK: { names: /^[RWXF]_OK$/, first: /^R_OK$/ },
  P: { names: /^P_/ },
  PIDFD: { names: /^PIDFD_(NONBLOCK|THREAD)$/ },
  POLL: { names: /^POLL[A-Z]/ },
  PR: {
    names: /^PR_(SET|GET|CAPBSET|CAP|SCHED|TASK|PAC|MCE|SVE|SME)_/,
    except:
      /^PR_(SET_MM_.*|SET_PTRACER_.*|CAP_AMBIENT_.*|S[VM]E_VL_.*|SCHED_CORE_.*|SCHED_CORE_SCOPE.*|.*_SET_VL_ONEXEC|MCE_KILL_.+|PAC_AP.*)$/,
  },
  SCHED: { names: /^SCHED_/, except: /^SCHED_FLAG_/ },
  SEAL: { names: /^F_SEAL_/ },
  SFD: { names: /^SFD_/, first: /_CLOEXEC$/ },
  SHUT: { names: /^SHUT_/ },
  SIG: { names: /^SIG[A-Z0-9]+$/, except: /^SIG(IOT|POLL|UNUSED|RTMIN|RTMAX)$/ },
  SEEK: { names: /^SEEK_/, except: /^SEEK_MAX$/ },
  SO: { names: /^SO_/, except: /^SO_(EE_.*|.*_OLD|GET_FILTER|DETACH_BPF)$/ },
  SOCK: { names: /^SOCK_/, first: /_CLOEXEC$/, choiceMask: 0xf },
  STATX: { names: /^STATX_/, except: /^STATX_(ATTR_.*|_RESERVED)$/ },
  TCP: {
    names: /^TCP_/,
    except:
      /^TCP_(ESTABLISHED|SYN_SENT|SYN_RECV|FIN_WAIT\d|TIME_WAIT|CLOSE|CLOSE_WAIT|LAST_ACK|LISTEN|CLOSING|CM_INQ|RECV_QUEUE|SEND_QUEUE|NO_QUEUE|QUEUES_NR|RESERVED_BITS|(AO_KEYF|AO_MAX|CA|NLA|MSS|MD5SIG|ENCAP|REPAIR|RECEIVE_ZEROCOPY_FLAG)_.*)$/,
  },
  TFD: { names: /^TFD_(CLOEXEC|NONBLOCK)$/, first: /_CLOEXEC$/ },
  TIMER: { names: /^TIMER_ABSTIME$/ },
  UDP: { names: /^UDP_/, except: /^UDP_ENCAP_/ },
  WAIT: { names: /^(W(NOHANG|UNTRACED|CONTINUED)|__W[A-Z]+)$/ },
  WAITID: {
    names: /^(W(NOHANG|EXITED|STOPPED|CONTINUED|NOWAIT)|__W[A-Z]+)$/,
  },
};

interface Entry {
  readonly name: string;
  readonly value: number;
}
const sets = new Map<string, readonly Entry[]>();

export function setEntries(set: string): readonly Entry[] {
  let entries = sets.get(set);
  if (entries === undefined) {
    const rule = RULES[set];
    const names = rule?.names ?? new RegExp(`^${set}_`);
    entries = Object.entries(allConstants())
      .filter(([name]) => names.test(name) && !rule?.except?.test(name))
      .map(([name, value]) => ({ name, value: Number(value) }));
    sets.set(set, entries);
  }
  return entries;
}

/** The name of a value that is a choice, or its number with the set in a comment, as strace notes it. */
export function choiceText(set: string, value: number): string {
  const entry = setEntries(set).find((candidate) => candidate.value === value);
  return entry?.name ?? unknown(set, value);
}

const unknown = (set: string, value: number): string =>
  `${value < 0 ? value : `0x${value.toString(16)}`} /* ${set}_??? */`;

/** The names of the flags in a value, ascending, joined by a bar; bits without a name in base 16; "0" for none. */
export function flagsText(set: string, flags: number): string {
  const choiceMask = RULES[set]?.choiceMask ?? 0;
  const value = flags >>> 0;
  const choice = (value & choiceMask) >>> 0;
  const entries = setEntries(set);
  const found: string[] = [];
  const choiceName = choiceMask === 0 ? undefined : entries.find((entry) => entry.value === choice);
  if (choiceName !== undefined) {
    found.push(choiceName.name);
  }
  let rest = (value & ~(choiceName === undefined ? 0 : choiceMask)) >>> 0;
  const bits: Entry[] = [];
  // Names for several bits first: STATX_ALL, not its twelve parts.
  for (const entry of [...entries].sort((a, b) => bitCount(b.value) - bitCount(a.value))) {
    if (
      entry.value !== 0 &&
      ((entry.value >>> 0) & choiceMask) === 0 &&
      (rest & entry.value) >>> 0 === entry.value >>> 0
    ) {
      rest = (rest & ~entry.value) >>> 0;
      bits.push(entry);
    }
  }
  const isFirst = ({ name }: Entry): number => (RULES[set]?.first?.test(name) ? 0 : 1);
  bits.sort((a, b) => isFirst(a) - isFirst(b) || a.value - b.value);
  found.push(...bits.map((entry) => entry.name));
  if (found.length === 0) {
    const zero = entries.find((entry) => entry.value === 0);
    return rest === 0 ? (zero?.name ?? '0') : unknown(set, rest);
  }
  return rest === 0 ? found.join('|') : [...found, `0x${rest.toString(16)}`].join('|');
}

function bitCount(value: number): number {
  let bits = 0;
  for (let rest = value >>> 0; rest !== 0; rest = (rest & (rest - 1)) >>> 0) {
    bits++;
  }
  return bits;
}

/** "SIGINT" for 2; a real-time or unknown signal as its number. */
export function signalText(signal: number): string {
  return setEntries('SIG').find((entry) => entry.value === signal)?.name ?? String(signal);
}

/** The options of a socket, by level. */
export function socketOptionText(level: number, option: number): string {
  const set = {
    [SOL_SOCKET]: 'SO',
    [SOL_TCP]: 'TCP',
    [SOL_IP]: 'IP',
    [SOL_IPV6]: 'IPV6',
    [SOL_UDP]: 'UDP',
  }[level];
  return set === undefined ? String(option) : choiceText(set, option);
}

/** The value of any constant by its name, or undefined. */
export function constantValue(name: string): number | bigint | undefined {
  return Object.hasOwn(allConstants(), name) ? allConstants()[name] : undefined;
}
