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
  AT: { names: /^AT_/, except: /^AT_(FDCWD|REMOVEDIR|STATX_.*)$/ },
  AT_STATX: {
    names: /^AT_/,
    except: /^AT_(FDCWD|REMOVEDIR|EACCESS|STATX_SYNC_TYPE)$/,
    choiceMask: 0x6000,
  },
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
  MSG: { names: /^MSG_/, except: /^MSG_TRYHARD$/ },
  O: { names: /^O_/, except: /^O_(ACCMODE|NDELAY)$/, choiceMask: 3 },
  O_BITS: { names: /^O_(CLOEXEC|NONBLOCK|DIRECT)$/ },
  OK: { names: /^[RWXF]_OK$/, first: /^R_OK$/ },
  P: { names: /^P_/ },
  POLL: { names: /^POLL/ },
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
  SO: { names: /^SO_/, except: /^SO_(.*_OLD|GET_FILTER|DETACH_BPF)$/ },
  SOCK: { names: /^SOCK_/, first: /_CLOEXEC$/, choiceMask: 0xf },
  STATX: { names: /^STATX_/, except: /^STATX_(ATTR_.*|_RESERVED)$/ },
  TCP: {
    names: /^TCP_/,
    except:
      /^TCP_(ESTABLISHED|SYN_SENT|SYN_RECV|FIN_WAIT\d|TIME_WAIT|CLOSE|CLOSE_WAIT|LAST_ACK|LISTEN|CLOSING|CM_INQ|(MSS|MD5SIG|ENCAP|REPAIR|RECEIVE_ZEROCOPY_FLAG)_.*)$/,
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
