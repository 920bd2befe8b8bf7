// The structs of processes, signals, timers, memory and System V IPC: see ../structs.ts.

const IPC_PERM =
  'key: s32, uid: u32, gid: u32, cuid: u32, cgid: u32, mode: u32, seq: u16, __pad2: u16, __unused1: ulong, __unused2: ulong';
const IPC_PERM_32 =
  'key: s32, uid: u32, gid: u32, cuid: u32, cgid: u32, mode: u16, __pad1: u16, seq: u16, __pad2: u16, __unused1: ulong, __unused2: ulong';
const MSQID_DS = `msg_perm: ipc64_perm, msg_stime: long, msg_rtime: long, msg_ctime: long, msg_cbytes: ulong, msg_qnum: ulong,
    msg_qbytes: ulong, msg_lspid: s32, msg_lrpid: s32, __unused: ulong[2]`;
const SHMID_DS = `shm_perm: ipc64_perm, shm_segsz: ulong, shm_atime: long, shm_dtime: long, shm_ctime: long, shm_cpid: s32,
    shm_lpid: s32, shm_nattch: ulong, __unused: ulong[2]`;
const SIGEVENT =
  'sigev_value: pointer, sigev_signo: s32, sigev_notify: s32, sigev_notify_thread_id: s32, __pad: s32[11]';
const SIGNAL = 'si_signo: s32, si_errno: s32, si_code: s32, __pad: s32';
const TIMEX = `modes: u32, offset: long, freq: long, maxerror: long, esterror: long, status: s32, constant: long, precision: long,
    tolerance: long, time: timeval, tick: long, ppsfreq: long, jitter: long, shift: s32, stabil: long, jitcnt: long,
    calcnt: long, errcnt: long, stbcnt: long, tai: s32, __pad: s32[11]`;

export const PROCESS_STRUCTS = {
  cap_user_data: 'effective: u32, permitted: u32, inheritable: u32',
  cap_user_header: 'version: u32, pid: s32',
  clone_args: `flags: u64, pidfd: u64, child_tid: u64, parent_tid: u64, exit_signal: u64, stack: u64, stack_size: u64, tls: u64,
    set_tid: u64, set_tid_size: u64, cgroup: u64`,
  futex_waitv: 'val: u64, uaddr: u64, flags: u32, __reserved: u32',
  ipc64_perm: {
    x64: IPC_PERM,
    generic: IPC_PERM,
    ia32: IPC_PERM_32,
  },
  kcmp_epoll_slot: 'efd: u32, tfd: u32, toff: u32',
  kexec_segment: 'buf: pointer, bufsz: ulong, mem: pointer, memsz: ulong',
  mq_attr:
    'mq_flags: long, mq_maxmsg: long, mq_msgsize: long, mq_curmsgs: long, __reserved: long[4]',
  msginfo:
    'msgpool: s32, msgmap: s32, msgmax: s32, msgmnb: s32, msgmni: s32, msgssz: s32, msgtql: s32, msgseg: u16',
  msqid_ds: {
    x64: MSQID_DS,
    generic: MSQID_DS,
    ia32: `msg_perm: ipc64_perm, msg_stime: ulong, msg_stime_high: ulong, msg_rtime: ulong, msg_rtime_high: ulong,
      msg_ctime: ulong, msg_ctime_high: ulong, msg_cbytes: ulong, msg_qnum: ulong, msg_qbytes: ulong, msg_lspid: s32,
      msg_lrpid: s32, __unused: ulong[2]`,
  },
  sched_attr: `size: u32, sched_policy: u32, sched_flags: u64, sched_nice: s32, sched_priority: u32, sched_runtime: u64,
    sched_deadline: u64, sched_period: u64, sched_util_min: u32, sched_util_max: u32`,
  sembuf: 'sem_num: u16, sem_op: s16, sem_flg: s16',
  semid_ds: {
    x64: 'sem_perm: ipc64_perm, sem_otime: long, __unused1: ulong, sem_ctime: long, __unused2: ulong, sem_nsems: ulong, __unused: ulong[2]',
    generic:
      'sem_perm: ipc64_perm, sem_otime: long, sem_ctime: long, sem_nsems: ulong, __unused: ulong[2]',
    ia32: 'sem_perm: ipc64_perm, sem_otime: ulong, sem_otime_high: ulong, sem_ctime: ulong, sem_ctime_high: ulong, sem_nsems: ulong, __unused: ulong[2]',
  },
  seminfo: `semmap: s32, semmni: s32, semmns: s32, semmnu: s32, semmsl: s32, semopm: s32, semume: s32, semusz: s32, semvmx: s32,
    semaem: s32`,
  shm_info:
    'used_ids: s32, shm_tot: ulong, shm_rss: ulong, shm_swp: ulong, swap_attempts: ulong, swap_successes: ulong',
  shmid_ds: {
    x64: SHMID_DS,
    generic: SHMID_DS,
    ia32: `shm_perm: ipc64_perm, shm_segsz: ulong, shm_atime: ulong, shm_atime_high: ulong, shm_dtime: ulong,
      shm_dtime_high: ulong, shm_ctime: ulong, shm_ctime_high: ulong, shm_cpid: s32, shm_lpid: s32, shm_nattch: ulong,
      __unused: ulong[2]`,
  },
  shminfo:
    'shmmax: ulong, shmmin: ulong, shmmni: ulong, shmseg: ulong, shmall: ulong, __unused: ulong[4]',
  sigaction: {
    x64: 'sa_handler: pointer, sa_flags: ulong, sa_restorer: pointer, sa_mask: u64',
    generic: 'sa_handler: pointer, sa_flags: ulong, sa_restorer: pointer, sa_mask: u64',
    riscv64: 'sa_handler: pointer, sa_flags: ulong, sa_mask: u64',
    ia32: 'sa_handler: pointer, sa_flags: ulong, sa_restorer: pointer, sa_mask: u64',
  },
  sigevent: {
    x64: SIGEVENT,
    generic: SIGEVENT,
    ia32: 'sigev_value: pointer, sigev_signo: s32, sigev_notify: s32, sigev_notify_thread_id: s32, __pad: s32[12]',
  },
  siginfo_kill: {
    x64: `${SIGNAL}, si_pid: s32, si_uid: u32, __rest: u64[13]`,
    generic: `${SIGNAL}, si_pid: s32, si_uid: u32, __rest: u64[13]`,
  },
  siginfo_rt: {
    x64: `${SIGNAL}, si_pid: s32, si_uid: u32, si_value: pointer, __rest: u64[12]`,
    generic: `${SIGNAL}, si_pid: s32, si_uid: u32, si_value: pointer, __rest: u64[12]`,
  },
  siginfo_timer: {
    x64: `${SIGNAL}, si_timerid: s32, si_overrun: s32, si_value: pointer, __rest: u64[12]`,
    generic: `${SIGNAL}, si_timerid: s32, si_overrun: s32, si_value: pointer, __rest: u64[12]`,
  },
  siginfo_sigchld: {
    x64: `${SIGNAL}, si_pid: s32, si_uid: u32, si_status: s32, si_utime: long, si_stime: long, __rest: u64[10]`,
    generic: `${SIGNAL}, si_pid: s32, si_uid: u32, si_status: s32, si_utime: long, si_stime: long, __rest: u64[10]`,
  },
  siginfo_fault: {
    x64: `${SIGNAL}, si_addr: pointer, __rest: u64[13]`,
    generic: `${SIGNAL}, si_addr: pointer, __rest: u64[13]`,
  },
  siginfo_poll: {
    x64: `${SIGNAL}, si_band: long, si_fd: s32, __rest: u64[12]`,
    generic: `${SIGNAL}, si_band: long, si_fd: s32, __rest: u64[12]`,
  },
  siginfo_sys: {
    x64: `${SIGNAL}, si_call_addr: pointer, si_syscall: s32, si_arch: u32, __rest: u64[12]`,
    generic: `${SIGNAL}, si_call_addr: pointer, si_syscall: s32, si_arch: u32, __rest: u64[12]`,
  },
  stack_t: 'ss_sp: pointer, ss_flags: s32, ss_size: ulong',
  timex: TIMEX,
  user_desc: 'entry_number: u32, base_addr: u32, limit: u32, flags: u32',
} as const;
