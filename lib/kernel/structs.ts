// The kernel's structs as data: the members in C's order, `name: type`. Where they lie is not said here but computed by
// C's rules for each architecture (struct.ts), and a test asks the C compiler whether that is so.
//
// Types: u8 to u64 and s8 to s64; long and ulong (a word: 4 bytes on ia32, else 8); pointer; be16 and be32 (big-endian);
// char[n] (text that ends at its first NUL); another struct by name; T[n], an array, of which u8[n] is bytes.

const SYSINFO = `uptime: long, loads: ulong[3], totalram: ulong, freeram: ulong, sharedram: ulong, bufferram: ulong,
    totalswap: ulong, freeswap: ulong, procs: u16, pad: u16, totalhigh: ulong, freehigh: ulong, mem_unit: u32`;
const SIGINFO = 'si_signo: s32, si_errno: s32, si_code: s32, __rest: ulong[14]';

/** That of the architectures without a history. */
const GENERIC_STAT = `st_dev: ulong, st_ino: ulong, st_mode: u32, st_nlink: u32, st_uid: u32, st_gid: u32, st_rdev: ulong,
  __pad1: ulong, st_size: long, st_blksize: s32, __pad2: s32, st_blocks: long, st_atime: long,
  st_atime_nsec: ulong, st_mtime: long, st_mtime_nsec: ulong, st_ctime: long, st_ctime_nsec: ulong,
  __unused4: u32, __unused5: u32`;

export const STRUCTS = {
  cmsghdr: 'cmsg_len: ulong, cmsg_level: s32, cmsg_type: s32',
  epoll_event: 'events: u32, data: u64',
  flock: 'l_type: s16, l_whence: s16, l_start: long, l_len: long, l_pid: s32',
  in_pktinfo: 'ipi_ifindex: s32, ipi_spec_dst: u8[4], ipi_addr: u8[4]',
  inotify_event: 'wd: s32, mask: u32, cookie: u32, len: u32',
  iovec: 'iov_base: pointer, iov_len: ulong',
  ip_mreqn: 'imr_multiaddr: u8[4], imr_address: u8[4], imr_ifindex: s32',
  ipv6_mreq: 'ipv6mr_multiaddr: u8[16], ipv6mr_ifindex: s32',
  itimerspec: 'it_interval: timespec, it_value: timespec',
  itimerval: 'it_interval: timeval, it_value: timeval',
  linger: 'l_onoff: s32, l_linger: s32',
  mmsghdr: 'msg_hdr: msghdr, msg_len: u32',
  msghdr:
    'msg_name: pointer, msg_namelen: s32, msg_iov: pointer, msg_iovlen: ulong, msg_control: pointer, msg_controllen: ulong, msg_flags: u32',
  open_how: 'flags: u64, mode: u64, resolve: u64',
  pollfd: 'fd: s32, events: s16, revents: s16',
  rlimit: 'rlim_cur: ulong, rlim_max: ulong',
  rlimit64: 'rlim_cur: u64, rlim_max: u64',
  rusage: `ru_utime: timeval, ru_stime: timeval, ru_maxrss: long, ru_ixrss: long, ru_idrss: long, ru_isrss: long,
    ru_minflt: long, ru_majflt: long, ru_nswap: long, ru_inblock: long, ru_oublock: long, ru_msgsnd: long,
    ru_msgrcv: long, ru_nsignals: long, ru_nvcsw: long, ru_nivcsw: long`,
  sched_param: 'sched_priority: s32',
  siginfo: { x64: SIGINFO, arm64: SIGINFO, riscv64: SIGINFO },
  signalfd_siginfo: `ssi_signo: u32, ssi_errno: s32, ssi_code: s32, ssi_pid: u32, ssi_uid: u32, ssi_fd: s32, ssi_tid: u32,
    ssi_band: u32, ssi_overrun: u32, ssi_trapno: u32, ssi_status: s32, ssi_int: s32, ssi_ptr: u64, ssi_utime: u64,
    ssi_stime: u64, ssi_addr: u64, ssi_addr_lsb: u16, __pad2: u16, ssi_syscall: s32, ssi_call_addr: u64,
    ssi_arch: u32, __pad: u8[28]`,
  sock_filter: 'code: u16, jt: u8, jf: u8, k: u32',
  sock_fprog: 'len: u16, filter: pointer',
  sockaddr_in: 'sin_family: u16, sin_port: be16, sin_addr: u8[4], sin_zero: u8[8]',
  sockaddr_in6:
    'sin6_family: u16, sin6_port: be16, sin6_flowinfo: be32, sin6_addr: u8[16], sin6_scope_id: u32',
  sockaddr_un: 'sun_family: u16, sun_path: u8[108]',
  stat: {
    x64: `st_dev: ulong, st_ino: ulong, st_nlink: ulong, st_mode: u32, st_uid: u32, st_gid: u32, __pad0: u32,
    st_rdev: ulong, st_size: long, st_blksize: long, st_blocks: long, st_atime: ulong, st_atime_nsec: ulong,
    st_mtime: ulong, st_mtime_nsec: ulong, st_ctime: ulong, st_ctime_nsec: ulong, __unused: long[3]`,
    arm64: GENERIC_STAT,
    riscv64: GENERIC_STAT,
  },
  statfs: `f_type: long, f_bsize: long, f_blocks: long, f_bfree: long, f_bavail: long, f_files: long, f_ffree: long,
    f_fsid: s32[2], f_namelen: long, f_frsize: long, f_flags: long, f_spare: long[4]`,
  statx: `stx_mask: u32, stx_blksize: u32, stx_attributes: u64, stx_nlink: u32, stx_uid: u32, stx_gid: u32, stx_mode: u16,
    __spare0: u16, stx_ino: u64, stx_size: u64, stx_blocks: u64, stx_attributes_mask: u64,
    stx_atime: statx_timestamp, stx_btime: statx_timestamp, stx_ctime: statx_timestamp, stx_mtime: statx_timestamp,
    stx_rdev_major: u32, stx_rdev_minor: u32, stx_dev_major: u32, stx_dev_minor: u32, stx_mnt_id: u64,
    stx_dio_mem_align: u32, stx_dio_offset_align: u32, __spare3: u64[12]`,
  statx_timestamp: 'tv_sec: s64, tv_nsec: u32, __reserved: s32',
  sysinfo: { x64: SYSINFO, arm64: SYSINFO, riscv64: SYSINFO, ia32: `${SYSINFO}, _f: u8[8]` },
  tcp_info:
    // The two bytes after tcpi_options are bit fields: the send scale below the receive scale; and flags.
    `tcpi_state: u8, tcpi_ca_state: u8, tcpi_retransmits: u8, tcpi_probes: u8, tcpi_backoff: u8, tcpi_options: u8,
    tcpi_wscale_bits: u8, tcpi_flag_bits: u8, tcpi_rto: u32, tcpi_ato: u32, tcpi_snd_mss: u32, tcpi_rcv_mss: u32,
    tcpi_unacked: u32, tcpi_sacked: u32, tcpi_lost: u32, tcpi_retrans: u32, tcpi_fackets: u32,
    tcpi_last_data_sent: u32, tcpi_last_ack_sent: u32, tcpi_last_data_recv: u32, tcpi_last_ack_recv: u32,
    tcpi_pmtu: u32, tcpi_rcv_ssthresh: u32, tcpi_rtt: u32, tcpi_rttvar: u32, tcpi_snd_ssthresh: u32,
    tcpi_snd_cwnd: u32, tcpi_advmss: u32, tcpi_reordering: u32, tcpi_rcv_rtt: u32, tcpi_rcv_space: u32,
    tcpi_total_retrans: u32, tcpi_pacing_rate: u64, tcpi_max_pacing_rate: u64, tcpi_bytes_acked: u64,
    tcpi_bytes_received: u64, tcpi_segs_out: u32, tcpi_segs_in: u32, tcpi_notsent_bytes: u32, tcpi_min_rtt: u32,
    tcpi_data_segs_in: u32, tcpi_data_segs_out: u32, tcpi_delivery_rate: u64, tcpi_busy_time: u64,
    tcpi_rwnd_limited: u64, tcpi_sndbuf_limited: u64, tcpi_delivered: u32, tcpi_delivered_ce: u32,
    tcpi_bytes_sent: u64, tcpi_bytes_retrans: u64, tcpi_dsack_dups: u32, tcpi_reord_seen: u32,
    tcpi_rcv_ooopack: u32, tcpi_snd_wnd: u32`,
  termios: 'c_iflag: u32, c_oflag: u32, c_cflag: u32, c_lflag: u32, c_line: u8, c_cc: u8[19]',
  timespec: 'tv_sec: long, tv_nsec: long',
  timeval: 'tv_sec: long, tv_usec: long',
  timezone: 'tz_minuteswest: s32, tz_dsttime: s32',
  tms: 'tms_utime: long, tms_stime: long, tms_cutime: long, tms_cstime: long',
  ucred: 'pid: s32, uid: u32, gid: u32',
  utsname:
    'sysname: char[65], nodename: char[65], release: char[65], version: char[65], machine: char[65], domainname: char[65]',
  winsize: 'ws_row: u16, ws_col: u16, ws_xpixel: u16, ws_ypixel: u16',
} as const;

/** Structs without padding between members, by architecture: the kernel's EPOLL_PACKED. */
export const PACKED: Readonly<Record<string, readonly string[]>> = { epoll_event: ['x64'] };
