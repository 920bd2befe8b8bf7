// Which constants belong to a set, where its prefix alone does not say it. constant-sets.ts reads them when one is asked for.

export interface SetRule {
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
export const setRules = (): Readonly<Record<string, SetRule>> => ({
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
  MEMBARRIER_CMD: { names: /^MEMBARRIER_CMD_/, except: /_CMD_(FLAG_CPU|SHARED)$/ },
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
  MAP: { names: /^MAP_/, except: /^MAP_(FILE|TYPE|HUGE_.*)$/, choiceMask: 0xf },
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
  SO: {
    names: /^SO_/,
    except: /^SO_(EE_.*|VM_SOCKETS_.*|ORIGINAL_DST|.*_OLD|GET_FILTER|DETACH_BPF)$/,
  },
  SOCK: {
    names: /^SOCK_/,
    except: /^SOCK_(SNDBUF|RCVBUF|BUF|TXREHASH)_/,
    first: /_CLOEXEC$/,
    choiceMask: 0xf,
  },
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
});
