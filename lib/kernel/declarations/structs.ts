// npm run declarations
// Generated: do not edit; made from ../structs.ts and ../structs/descriptions.txt.

/** The signal mask of io_pgetevents. io_getevents(2). */
export interface aio_sigset {
  /** `pointer` at byte 0. */
  sigmask: bigint;
  /** `ulong` at byte 8. */
  sigsetsize: bigint;
}

/** An entry of the ARP cache. arp(7). */
export interface arpreq {
  /** `sockaddr` at byte 0. */
  arp_pa: sockaddr;
  /** `sockaddr` at byte 16. */
  arp_ha: sockaddr;
  /** `s32` at byte 32. */
  arp_flags: number;
  /** `sockaddr` at byte 36. */
  arp_netmask: sockaddr;
  /** `char[16]` at byte 52. */
  arp_dev: string;
}

/** What BLKPG does to a partition. linux/blkpg.h. */
export interface blkpg_ioctl_arg {
  /** `s32` at byte 0. */
  op: number;
  /** `s32` at byte 4. */
  flags: number;
  /** `s32` at byte 8. */
  datalen: number;
  /** `pointer` at byte 16. */
  data: bigint;
}

/** How much of a file is in the page cache. cachestat(2). */
export interface cachestat {
  /** `u64` at byte 0. */
  nr_cache: bigint;
  /** `u64` at byte 8. */
  nr_dirty: bigint;
  /** `u64` at byte 16. */
  nr_writeback: bigint;
  /** `u64` at byte 24. */
  nr_evicted: bigint;
  /** `u64` at byte 32. */
  nr_recently_evicted: bigint;
}

/** Which part of a file is asked for. cachestat(2). */
export interface cachestat_range {
  /** `u64` at byte 0. */
  off: bigint;
  /** In bytes; 0 is to the end of the file. `u64` at byte 8. */
  len: bigint;
}

/** Capabilities of a thread; two of these for 64 bits. capget(2). */
export interface cap_user_data {
  /** `u32` at byte 0. */
  effective: number;
  /** `u32` at byte 4. */
  permitted: number;
  /** `u32` at byte 8. */
  inheritable: number;
}

/** Whose capabilities, and in which version of the structs. capget(2). */
export interface cap_user_header {
  /** `u32` at byte 0. */
  version: number;
  /** `s32` at byte 4. */
  pid: number;
}

/** The arguments of clone3. clone(2). */
export interface clone_args {
  /** `u64` at byte 0. */
  flags: bigint;
  /** `u64` at byte 8. */
  pidfd: bigint;
  /** `u64` at byte 16. */
  child_tid: bigint;
  /** `u64` at byte 24. */
  parent_tid: bigint;
  /** `u64` at byte 32. */
  exit_signal: bigint;
  /** `u64` at byte 40. */
  stack: bigint;
  /** `u64` at byte 48. */
  stack_size: bigint;
  /** `u64` at byte 56. */
  tls: bigint;
  /** `u64` at byte 64. */
  set_tid: bigint;
  /** `u64` at byte 72. */
  set_tid_size: bigint;
  /** `u64` at byte 80. */
  cgroup: bigint;
}

/** The head of a control message; its data follows. cmsg(3). */
export interface cmsghdr {
  /** In bytes, with this head. `ulong` at byte 0. */
  cmsg_len: bigint;
  /** The protocol that it belongs to, such as SOL_SOCKET. `s32` at byte 8. */
  cmsg_level: number;
  /** Its type, such as SCM_RIGHTS. `s32` at byte 12. */
  cmsg_type: number;
}

/** An event, and the data that its owner gave. epoll_ctl(2). */
export interface epoll_event {
  /** A set of EPOLL flags. `u32` at byte 0. */
  events: number;
  /** What the owner wants back, such as the descriptor. `u64` at byte 4; on arm64 `u64` at byte 8. */
  data: bigint;
}

/** Who gets SIGIO. fcntl(2). */
export interface f_owner_ex {
  /** F_OWNER_PID, F_OWNER_PGRP or F_OWNER_TID. `s32` at byte 0. */
  type: number;
  /** `s32` at byte 4. */
  pid: number;
}

/** The head of an event of fanotify. fanotify(7). */
export interface fanotify_event_metadata {
  /** In bytes, with what follows this head. `u32` at byte 0. */
  event_len: number;
  /** `u8` at byte 4. */
  vers: number;
  /** `u8` at byte 5. */
  reserved: number;
  /** `u16` at byte 6. */
  metadata_len: number;
  /** A set of FAN_ events. `u64` at byte 8. */
  mask: bigint;
  /** An open descriptor of the file; the reader closes it. `s32` at byte 16. */
  fd: number;
  /** The process that made the event. `s32` at byte 20. */
  pid: number;
}

/** The request of FS_IOC_FIEMAP; the extents follow. linux/fiemap.h. */
export interface fiemap {
  /** `u64` at byte 0. */
  fm_start: bigint;
  /** `u64` at byte 8. */
  fm_length: bigint;
  /** `u32` at byte 16. */
  fm_flags: number;
  /** `u32` at byte 20. */
  fm_mapped_extents: number;
  /** `u32` at byte 24. */
  fm_extent_count: number;
  /** `u32` at byte 28. */
  fm_reserved: number;
}

/** One extent of a file. linux/fiemap.h. */
export interface fiemap_extent {
  /** The byte of the file that it begins at. `u64` at byte 0. */
  fe_logical: bigint;
  /** The byte of the device that it begins at. `u64` at byte 8. */
  fe_physical: bigint;
  /** In bytes. `u64` at byte 16. */
  fe_length: bigint;
  /** `u64[2]` at byte 24. */
  fe_reserved64: bigint[];
  /** A set of FIEMAP_EXTENT_ flags. `u32` at byte 40. */
  fe_flags: number;
  /** `u32[3]` at byte 44. */
  fe_reserved: number[];
}

/** The extended attributes of a file. linux/fs.h. */
export interface file_attr {
  /** `u64` at byte 0. */
  fa_xflags: bigint;
  /** `u32` at byte 8. */
  fa_extsize: number;
  /** `u32` at byte 12. */
  fa_nextents: number;
  /** `u32` at byte 16. */
  fa_projid: number;
  /** `u32` at byte 20. */
  fa_cowextsize: number;
}

/** Which parts FICLONERANGE shares. ioctl_ficlonerange(2). */
export interface file_clone_range {
  /** `s64` at byte 0. */
  src_fd: bigint;
  /** `u64` at byte 8. */
  src_offset: bigint;
  /** `u64` at byte 16. */
  src_length: bigint;
  /** `u64` at byte 24. */
  dest_offset: bigint;
}

/** Which parts FIDEDUPERANGE compares and shares. ioctl_fideduperange(2). */
export interface file_dedupe_range {
  /** `u64` at byte 0. */
  src_offset: bigint;
  /** `u64` at byte 8. */
  src_length: bigint;
  /** `u16` at byte 16. */
  dest_count: number;
  /** `u16` at byte 18. */
  reserved1: number;
  /** `u32` at byte 20. */
  reserved2: number;
}

/** The head of a file's handle; its bytes follow. name_to_handle_at(2). */
export interface file_handle {
  /** The room for the handle, and its length afterwards. `u32` at byte 0. */
  handle_bytes: number;
  /** `s32` at byte 4. */
  handle_type: number;
}

/** A lock on a part of a file. fcntl(2). */
export interface flock {
  /** F_RDLCK, F_WRLCK or F_UNLCK. `s16` at byte 0. */
  l_type: number;
  /** From where l_start counts: SEEK_SET, SEEK_CUR or SEEK_END. `s16` at byte 2. */
  l_whence: number;
  /** The first byte. `long` at byte 8. */
  l_start: bigint;
  /** How many bytes; 0 is to the end of the file. `long` at byte 16. */
  l_len: bigint;
  /** Who holds the lock, as F_GETLK says; 0 for locks of open files. `s32` at byte 24. */
  l_pid: number;
}

/** A lock on a part of a file, on i386. fcntl(2). */
export interface flock64 {
  /** `s16` at byte 0. */
  l_type: number;
  /** `s16` at byte 2. */
  l_whence: number;
  /** `s64` at byte 8. */
  l_start: bigint;
  /** `s64` at byte 16. */
  l_len: bigint;
  /** `s32` at byte 24. */
  l_pid: number;
}

/** A quota of XFS. quotactl(2). */
export interface fs_disk_quota {
  /** `s8` at byte 0. */
  d_version: number;
  /** `s8` at byte 1. */
  d_flags: number;
  /** `u16` at byte 2. */
  d_fieldmask: number;
  /** `u32` at byte 4. */
  d_id: number;
  /** `u64` at byte 8. */
  d_blk_hardlimit: bigint;
  /** `u64` at byte 16. */
  d_blk_softlimit: bigint;
  /** `u64` at byte 24. */
  d_ino_hardlimit: bigint;
  /** `u64` at byte 32. */
  d_ino_softlimit: bigint;
  /** `u64` at byte 40. */
  d_bcount: bigint;
  /** `u64` at byte 48. */
  d_icount: bigint;
  /** `s32` at byte 56. */
  d_itimer: number;
  /** `s32` at byte 60. */
  d_btimer: number;
  /** `u16` at byte 64. */
  d_iwarns: number;
  /** `u16` at byte 66. */
  d_bwarns: number;
  /** `s8` at byte 68. */
  d_itimer_hi: number;
  /** `s8` at byte 69. */
  d_btimer_hi: number;
  /** `s8` at byte 70. */
  d_rtbtimer_hi: number;
  /** `s8` at byte 71. */
  d_padding2: number;
  /** `u64` at byte 72. */
  d_rtb_hardlimit: bigint;
  /** `u64` at byte 80. */
  d_rtb_softlimit: bigint;
  /** `u64` at byte 88. */
  d_rtbcount: bigint;
  /** `s32` at byte 96. */
  d_rtbtimer: number;
  /** `u16` at byte 100. */
  d_rtbwarns: number;
  /** `s16` at byte 102. */
  d_padding3: number;
  /** `u8[8]` at byte 104. */
  d_padding4: Uint8Array;
}

/** A file of quotas of XFS. linux/dqblk_xfs.h. */
export interface fs_qfilestat {
  /** `u64` at byte 0. */
  qfs_ino: bigint;
  /** `u64` at byte 8. */
  qfs_nblks: bigint;
  /** `u32` at byte 16. */
  qfs_nextents: number;
}

/** A file of quotas of XFS, of the newer call. linux/dqblk_xfs.h. */
export interface fs_qfilestatv {
  /** `u64` at byte 0. */
  qfs_ino: bigint;
  /** `u64` at byte 8. */
  qfs_nblks: bigint;
  /** `u32` at byte 16. */
  qfs_nextents: number;
  /** `u32` at byte 20. */
  qfs_pad: number;
}

/** The state of quotas of XFS. quotactl(2). */
export interface fs_quota_stat {
  /** `s8` at byte 0. */
  qs_version: number;
  /** `u16` at byte 2. */
  qs_flags: number;
  /** `s8` at byte 4. */
  qs_pad: number;
  /** `fs_qfilestat` at byte 8. */
  qs_uquota: fs_qfilestat;
  /** `fs_qfilestat` at byte 32. */
  qs_gquota: fs_qfilestat;
  /** `u32` at byte 56. */
  qs_incoredqs: number;
  /** `s32` at byte 60. */
  qs_btimelimit: number;
  /** `s32` at byte 64. */
  qs_itimelimit: number;
  /** `s32` at byte 68. */
  qs_rtbtimelimit: number;
  /** `u16` at byte 72. */
  qs_bwarnlimit: number;
  /** `u16` at byte 74. */
  qs_iwarnlimit: number;
}

/** The state of quotas of XFS, of the newer call. quotactl(2). */
export interface fs_quota_statv {
  /** `s8` at byte 0. */
  qs_version: number;
  /** `u8` at byte 1. */
  qs_pad1: number;
  /** `u16` at byte 2. */
  qs_flags: number;
  /** `u32` at byte 4. */
  qs_incoredqs: number;
  /** `fs_qfilestatv` at byte 8. */
  qs_uquota: fs_qfilestatv;
  /** `fs_qfilestatv` at byte 32. */
  qs_gquota: fs_qfilestatv;
  /** `fs_qfilestatv` at byte 56. */
  qs_pquota: fs_qfilestatv;
  /** `s32` at byte 80. */
  qs_btimelimit: number;
  /** `s32` at byte 84. */
  qs_itimelimit: number;
  /** `s32` at byte 88. */
  qs_rtbtimelimit: number;
  /** `u16` at byte 92. */
  qs_bwarnlimit: number;
  /** `u16` at byte 94. */
  qs_iwarnlimit: number;
  /** `u64[8]` at byte 96. */
  __rest: bigint[];
}

/** Which blocks FITRIM tells the device of. linux/fs.h. */
export interface fstrim_range {
  /** `u64` at byte 0. */
  start: bigint;
  /** `u64` at byte 8. */
  len: bigint;
  /** `u64` at byte 16. */
  minlen: bigint;
}

/** A file's flags and project. ioctl_xfs_fsgetxattr(2). */
export interface fsxattr {
  /** A set of FS_XFLAG_ flags. `u32` at byte 0. */
  fsx_xflags: number;
  /** `u32` at byte 4. */
  fsx_extsize: number;
  /** `u32` at byte 8. */
  fsx_nextents: number;
  /** The project's number. `u32` at byte 12. */
  fsx_projid: number;
  /** `u32` at byte 16. */
  fsx_cowextsize: number;
  /** `u8[8]` at byte 20. */
  fsx_pad: Uint8Array;
}

/** One of the words that futex_waitv waits for. futex(2). */
export interface futex_waitv {
  /** `u64` at byte 0. */
  val: bigint;
  /** `u64` at byte 8. */
  uaddr: bigint;
  /** `u32` at byte 16. */
  flags: number;
  /** `u32` at byte 20. */
  __reserved: number;
}

/** A multicast group and an interface. RFC 3678. */
export interface group_req {
  /** `u32` at byte 0. */
  gr_interface: number;
  /** `u32` at byte 4. */
  __pad: number;
  /** `u8[128]` at byte 8. */
  gr_group: Uint8Array;
}

/** A quota. quotactl(2). */
export interface if_dqblk {
  /** `u64` at byte 0. */
  dqb_bhardlimit: bigint;
  /** `u64` at byte 8. */
  dqb_bsoftlimit: bigint;
  /** `u64` at byte 16. */
  dqb_curspace: bigint;
  /** `u64` at byte 24. */
  dqb_ihardlimit: bigint;
  /** `u64` at byte 32. */
  dqb_isoftlimit: bigint;
  /** `u64` at byte 40. */
  dqb_curinodes: bigint;
  /** `u64` at byte 48. */
  dqb_btime: bigint;
  /** `u64` at byte 56. */
  dqb_itime: bigint;
  /** `u32` at byte 64. */
  dqb_valid: number;
}

/** The grace times of quotas. quotactl(2). */
export interface if_dqinfo {
  /** `u64` at byte 0. */
  dqi_bgrace: bigint;
  /** `u64` at byte 8. */
  dqi_igrace: bigint;
  /** `u32` at byte 16. */
  dqi_flags: number;
  /** `u32` at byte 20. */
  dqi_valid: number;
}

/** A quota, and whose it is. quotactl(2). */
export interface if_nextdqblk {
  /** `u64` at byte 0. */
  dqb_bhardlimit: bigint;
  /** `u64` at byte 8. */
  dqb_bsoftlimit: bigint;
  /** `u64` at byte 16. */
  dqb_curspace: bigint;
  /** `u64` at byte 24. */
  dqb_ihardlimit: bigint;
  /** `u64` at byte 32. */
  dqb_isoftlimit: bigint;
  /** `u64` at byte 40. */
  dqb_curinodes: bigint;
  /** `u64` at byte 48. */
  dqb_btime: bigint;
  /** `u64` at byte 56. */
  dqb_itime: bigint;
  /** `u32` at byte 64. */
  dqb_valid: number;
  /** `u32` at byte 68. */
  dqb_id: number;
}

/** The head of a message about an address. rtnetlink(7). */
export interface ifaddrmsg {
  /** AF_INET or AF_INET6. `u8` at byte 0. */
  ifa_family: number;
  /** The length of the prefix in bits. `u8` at byte 1. */
  ifa_prefixlen: number;
  /** A set of IFA_F_ flags. `u8` at byte 2. */
  ifa_flags: number;
  /** How far the address holds: RT_SCOPE_. `u8` at byte 3. */
  ifa_scope: number;
  /** The index of the interface. `u32` at byte 4. */
  ifa_index: number;
}

/** Where SIOCGIFCONF puts the interfaces. netdevice(7). */
export interface ifconf {
  /** `s32` at byte 0. */
  ifc_len: number;
  /** `pointer` at byte 8. */
  ifc_buf: bigint;
}

/** The head of a message about an interface. rtnetlink(7). */
export interface ifinfomsg {
  /** `u8` at byte 0. */
  ifi_family: number;
  /** `u8` at byte 1. */
  __ifi_pad: number;
  /** The kind of hardware: ARPHRD_. `u16` at byte 2. */
  ifi_type: number;
  /** The index of the interface. `s32` at byte 4. */
  ifi_index: number;
  /** A set of IFF_ flags. `u32` at byte 8. */
  ifi_flags: number;
  /** `u32` at byte 12. */
  ifi_change: number;
}

/** A request about an interface. netdevice(7). */
export interface ifreq {
  /** The name of the interface. `char[16]` at byte 0. */
  ifr_name: string;
  /** What is asked or set; its form depends on the command. `u8[24]` at byte 16. */
  ifr_ifru: Uint8Array;
}

/** The IPv6 address and interface of a message. ipv6(7). */
export interface in6_pktinfo {
  /** `u8[16]` at byte 0. */
  ipi6_addr: Uint8Array;
  /** `u32` at byte 16. */
  ipi6_ifindex: number;
}

/** The IPv4 address and interface of a message. ip(7). */
export interface in_pktinfo {
  /** `s32` at byte 0. */
  ipi_ifindex: number;
  /** `u8[4]` at byte 4. */
  ipi_spec_dst: Uint8Array;
  /** `u8[4]` at byte 8. */
  ipi_addr: Uint8Array;
}

/** The head of an event of inotify; the name follows. inotify(7). */
export interface inotify_event {
  /** The watch. `s32` at byte 0. */
  wd: number;
  /** A set of IN_ events. `u32` at byte 4. */
  mask: number;
  /** The same for both halves of a rename. `u32` at byte 8. */
  cookie: number;
  /** The bytes of the name that follows, with its NULs. `u32` at byte 12. */
  len: number;
}

/** Where the parts of a completion ring lie. io_uring_setup(2). */
export interface io_cqring_offsets {
  /** `u32` at byte 0. */
  head: number;
  /** `u32` at byte 4. */
  tail: number;
  /** `u32` at byte 8. */
  ring_mask: number;
  /** `u32` at byte 12. */
  ring_entries: number;
  /** `u32` at byte 16. */
  overflow: number;
  /** `u32` at byte 20. */
  cqes: number;
  /** `u32` at byte 24. */
  flags: number;
  /** `u32` at byte 28. */
  resv1: number;
  /** `u64` at byte 32. */
  user_addr: bigint;
}

/** A finished request of asynchronous I/O. io_getevents(2). */
export interface io_event {
  /** `u64` at byte 0. */
  data: bigint;
  /** `u64` at byte 8. */
  obj: bigint;
  /** `s64` at byte 16. */
  res: bigint;
  /** `s64` at byte 24. */
  res2: bigint;
}

/** Where the parts of a submission ring lie. io_uring_setup(2). */
export interface io_sqring_offsets {
  /** `u32` at byte 0. */
  head: number;
  /** `u32` at byte 4. */
  tail: number;
  /** `u32` at byte 8. */
  ring_mask: number;
  /** `u32` at byte 12. */
  ring_entries: number;
  /** `u32` at byte 16. */
  flags: number;
  /** `u32` at byte 20. */
  dropped: number;
  /** `u32` at byte 24. */
  array: number;
  /** `u32` at byte 28. */
  resv1: number;
  /** `u64` at byte 32. */
  user_addr: bigint;
}

/** A ring of buffers to register. io_uring_register(2). */
export interface io_uring_buf_reg {
  /** `u64` at byte 0. */
  ring_addr: bigint;
  /** `u32` at byte 8. */
  ring_entries: number;
  /** `u16` at byte 12. */
  bgid: number;
  /** `u16` at byte 14. */
  flags: number;
  /** `u32` at byte 16. */
  min_left: number;
  /** `u32[5]` at byte 20. */
  resv: number[];
}

/** The state of a ring of buffers. linux/io_uring.h. */
export interface io_uring_buf_status {
  /** `u32` at byte 0. */
  buf_group: number;
  /** `u32` at byte 4. */
  head: number;
  /** `u32[8]` at byte 8. */
  resv: number[];
}

/** The clock of a ring's timeouts. linux/io_uring.h. */
export interface io_uring_clock_register {
  /** `u32` at byte 0. */
  clockid: number;
  /** `u32[3]` at byte 4. */
  __resv: number[];
}

/** Whose buffers a ring takes over. linux/io_uring.h. */
export interface io_uring_clone_buffers {
  /** `u32` at byte 0. */
  src_fd: number;
  /** `u32` at byte 4. */
  flags: number;
  /** `u32` at byte 8. */
  src_off: number;
  /** `u32` at byte 12. */
  dst_off: number;
  /** `u32` at byte 16. */
  nr: number;
  /** `u32[3]` at byte 20. */
  pad: number[];
}

/** A completion. io_uring_enter(2). */
export interface io_uring_cqe {
  /** What the submission gave. `u64` at byte 0. */
  user_data: bigint;
  /** The result, or -errno. `s32` at byte 8. */
  res: number;
  /** A set of IORING_CQE_F_ flags. `u32` at byte 12. */
  flags: number;
}

/** Which registered files are given out by the kernel. io_uring_register(2). */
export interface io_uring_file_index_range {
  /** `u32` at byte 0. */
  off: number;
  /** `u32` at byte 4. */
  len: number;
  /** `u64` at byte 8. */
  resv: bigint;
}

/** The extended argument of io_uring_enter. io_uring_enter(2). */
export interface io_uring_getevents_arg {
  /** `u64` at byte 0. */
  sigmask: bigint;
  /** `u32` at byte 8. */
  sigmask_sz: number;
  /** `u32` at byte 12. */
  pad: number;
  /** `u64` at byte 16. */
  ts: bigint;
}

/** A region of memory to register. linux/io_uring.h. */
export interface io_uring_mem_region_reg {
  /** `u64` at byte 0. */
  region_uptr: bigint;
  /** `u64` at byte 8. */
  flags: bigint;
  /** `u64[2]` at byte 16. */
  __resv: bigint[];
}

/** How a ring polls network devices. linux/io_uring.h. */
export interface io_uring_napi {
  /** `u32` at byte 0. */
  busy_poll_to: number;
  /** `u8` at byte 4. */
  prefer_busy_poll: number;
  /** `u8` at byte 5. */
  opcode: number;
  /** `u8[2]` at byte 6. */
  pad: Uint8Array;
  /** `u32` at byte 8. */
  op_param: number;
  /** `u32` at byte 12. */
  resv: number;
}

/** What io_uring_setup is asked, and answers. io_uring_setup(2). */
export interface io_uring_params {
  /** `u32` at byte 0. */
  sq_entries: number;
  /** `u32` at byte 4. */
  cq_entries: number;
  /** A set of IORING_SETUP_ flags. `u32` at byte 8. */
  flags: number;
  /** `u32` at byte 12. */
  sq_thread_cpu: number;
  /** `u32` at byte 16. */
  sq_thread_idle: number;
  /** A set of IORING_FEAT_ flags, by the kernel. `u32` at byte 20. */
  features: number;
  /** `u32` at byte 24. */
  wq_fd: number;
  /** `u32[3]` at byte 28. */
  resv: number[];
  /** `io_sqring_offsets` at byte 40. */
  sq_off: io_sqring_offsets;
  /** `io_cqring_offsets` at byte 80. */
  cq_off: io_cqring_offsets;
}

/** One thing that a ring may do. io_uring_register(2). */
export interface io_uring_restriction {
  /** `u16` at byte 0. */
  opcode: number;
  /** `u8` at byte 2. */
  register_op: number;
  /** `u8` at byte 3. */
  resv: number;
  /** `u32[3]` at byte 4. */
  resv2: number[];
}

/** Files or buffers to register. io_uring_register(2). */
export interface io_uring_rsrc_register {
  /** `u32` at byte 0. */
  nr: number;
  /** `u32` at byte 4. */
  flags: number;
  /** `u64` at byte 8. */
  resv2: bigint;
  /** `u64` at byte 16. */
  data: bigint;
  /** `u64` at byte 24. */
  tags: bigint;
}

/** Files or buffers to replace. io_uring_register(2). */
export interface io_uring_rsrc_update {
  /** `u32` at byte 0. */
  offset: number;
  /** `u32` at byte 4. */
  resv: number;
  /** `u64` at byte 8. */
  data: bigint;
}

/** Files or buffers to replace, with tags. io_uring_register(2). */
export interface io_uring_rsrc_update2 {
  /** `u32` at byte 0. */
  offset: number;
  /** `u32` at byte 4. */
  resv: number;
  /** `u64` at byte 8. */
  data: bigint;
  /** `u64` at byte 16. */
  tags: bigint;
  /** `u32` at byte 24. */
  nr: number;
  /** `u32` at byte 28. */
  resv2: number;
}

/** What is cancelled and waited for. io_uring_register(2). */
export interface io_uring_sync_cancel_reg {
  /** `u64` at byte 0. */
  addr: bigint;
  /** `s32` at byte 8. */
  fd: number;
  /** `u32` at byte 12. */
  flags: number;
  /** `timespec64` at byte 16. */
  timeout: timespec64;
  /** `u8` at byte 32. */
  opcode: number;
  /** `u8[7]` at byte 33. */
  pad: Uint8Array;
  /** `u64[3]` at byte 40. */
  pad2: bigint[];
}

/** A request of asynchronous I/O. io_submit(2). */
export interface iocb {
  /** `u64` at byte 0. */
  aio_data: bigint;
  /** `u32` at byte 8. */
  aio_key: number;
  /** `s32` at byte 12. */
  aio_rw_flags: number;
  /** `u16` at byte 16. */
  aio_lio_opcode: number;
  /** `s16` at byte 18. */
  aio_reqprio: number;
  /** `u32` at byte 20. */
  aio_fildes: number;
  /** `u64` at byte 24. */
  aio_buf: bigint;
  /** `u64` at byte 32. */
  aio_nbytes: bigint;
  /** `s64` at byte 40. */
  aio_offset: bigint;
  /** `u64` at byte 48. */
  aio_reserved2: bigint;
  /** `u32` at byte 56. */
  aio_flags: number;
  /** `u32` at byte 60. */
  aio_resfd: number;
}

/** A piece of memory. readv(2). */
export interface iovec {
  /** Its address. `pointer` at byte 0. */
  iov_base: bigint;
  /** In bytes. `ulong` at byte 8. */
  iov_len: bigint;
}

/** An IPv4 multicast group and an interface. ip(7). */
export interface ip_mreqn {
  /** `u8[4]` at byte 0. */
  imr_multiaddr: Uint8Array;
  /** `u8[4]` at byte 4. */
  imr_address: Uint8Array;
  /** `s32` at byte 8. */
  imr_ifindex: number;
}

/** Owner and permissions of a System V object. sysvipc(7). */
export interface ipc64_perm {
  /** `s32` at byte 0. */
  key: number;
  /** `u32` at byte 4. */
  uid: number;
  /** `u32` at byte 8. */
  gid: number;
  /** `u32` at byte 12. */
  cuid: number;
  /** `u32` at byte 16. */
  cgid: number;
  /** `u32` at byte 20. */
  mode: number;
  /** `u16` at byte 24. */
  seq: number;
  /** `u16` at byte 26. */
  __pad2: number;
  /** `ulong` at byte 32. */
  __unused1: bigint;
  /** `ulong` at byte 40. */
  __unused2: bigint;
  /** `u16` at byte 22 on ia32. */
  __pad1: number;
}

/** An IPv6 multicast group and an interface. ipv6(7). */
export interface ipv6_mreq {
  /** `u8[16]` at byte 0. */
  ipv6mr_multiaddr: Uint8Array;
  /** `s32` at byte 16. */
  ipv6mr_ifindex: number;
}

/** A timer in nanoseconds. timer_settime(2). */
export interface itimerspec {
  /** The time between further ends; zero for none. `timespec` at byte 0. */
  it_interval: timespec;
  /** The time to the first end; zero stops the timer. `timespec` at byte 16. */
  it_value: timespec;
}

/** A timer in nanoseconds, of 64 bits everywhere. timer_settime(2). */
export interface itimerspec64 {
  /** `timespec64` at byte 0. */
  it_interval: timespec64;
  /** `timespec64` at byte 16. */
  it_value: timespec64;
}

/** A timer in microseconds. setitimer(2). */
export interface itimerval {
  /** The time between further ends; zero for none. `timeval` at byte 0. */
  it_interval: timeval;
  /** The time to the first end; zero stops the timer. `timeval` at byte 16. */
  it_value: timeval;
}

/** A descriptor in an epoll instance. kcmp(2). */
export interface kcmp_epoll_slot {
  /** `u32` at byte 0. */
  efd: number;
  /** `u32` at byte 4. */
  tfd: number;
  /** `u32` at byte 8. */
  toff: number;
}

/** A part of the kernel to load. kexec_load(2). */
export interface kexec_segment {
  /** `pointer` at byte 0. */
  buf: bigint;
  /** `ulong` at byte 8. */
  bufsz: bigint;
  /** `pointer` at byte 16. */
  mem: bigint;
  /** `ulong` at byte 24. */
  memsz: bigint;
}

/** The numbers of a Diffie-Hellman exchange. keyctl_dh_compute(3). */
export interface keyctl_dh_params {
  /** `s32` at byte 0. */
  private: number;
  /** `s32` at byte 4. */
  prime: number;
  /** `s32` at byte 8. */
  base: number;
}

/** How a key is derived from a Diffie-Hellman exchange. keyctl_dh_compute(3). */
export interface keyctl_kdf_params {
  /** `pointer` at byte 0. */
  hashname: bigint;
  /** `pointer` at byte 8. */
  otherinfo: bigint;
  /** `u32` at byte 16. */
  otherinfolen: number;
  /** `u32[8]` at byte 20. */
  __spare: number[];
}

/** The lengths of an operation with an asymmetric key. keyctl_pkey_encrypt(3). */
export interface keyctl_pkey_params {
  /** `s32` at byte 0. */
  key_id: number;
  /** `u32` at byte 4. */
  in_len: number;
  /** `u32` at byte 8. */
  out_len: number;
  /** `u32[7]` at byte 12. */
  __spare: number[];
}

/** What an asymmetric key can do. keyctl_pkey_query(3). */
export interface keyctl_pkey_query {
  /** `u32` at byte 0. */
  supported_ops: number;
  /** `u32` at byte 4. */
  key_size: number;
  /** `u16` at byte 8. */
  max_data_size: number;
  /** `u16` at byte 10. */
  max_sig_size: number;
  /** `u16` at byte 12. */
  max_enc_size: number;
  /** `u16` at byte 14. */
  max_dec_size: number;
  /** `u32[10]` at byte 16. */
  __spare: number[];
}

/** A rule of Landlock about a TCP port. landlock_add_rule(2). */
export interface landlock_net_port_attr {
  /** A set of LANDLOCK_ACCESS_NET_ flags. `u64` at byte 0. */
  allowed_access: bigint;
  /** The port, in host order. `u64` at byte 8. */
  port: bigint;
}

/** A rule of Landlock about the files below a directory. landlock_add_rule(2). */
export interface landlock_path_beneath_attr {
  /** A set of LANDLOCK_ACCESS_FS_ flags. `u64` at byte 0. */
  allowed_access: bigint;
  /** A descriptor of the directory or file. `s32` at byte 8. */
  parent_fd: number;
}

/** What a ruleset of Landlock forbids unless a rule allows it. landlock_create_ruleset(2). */
export interface landlock_ruleset_attr {
  /** A set of LANDLOCK_ACCESS_FS_ flags. `u64` at byte 0. */
  handled_access_fs: bigint;
  /** A set of LANDLOCK_ACCESS_NET_ flags. `u64` at byte 8. */
  handled_access_net: bigint;
  /** A set of LANDLOCK_SCOPE_ flags. `u64` at byte 16. */
  scoped: bigint;
}

/** Whether close waits for unsent data. socket(7). */
export interface linger {
  /** 1 for yes. `s32` at byte 0. */
  l_onoff: number;
  /** How many seconds; 0 makes close a reset. `s32` at byte 4. */
  l_linger: number;
}

/** The head of a directory's entry; the name follows. getdents64(2). */
export interface linux_dirent64 {
  /** The inode's number. `u64` at byte 0. */
  d_ino: bigint;
  /** Where the next entry is, for lseek. `s64` at byte 8. */
  d_off: bigint;
  /** The bytes of this entry, with its name. `u16` at byte 16. */
  d_reclen: number;
  /** The type of the file: DT_. `u8` at byte 18. */
  d_type: number;
}

/** Everything that a loop device is set up with. loop(4). */
export interface loop_config {
  /** `u32` at byte 0. */
  fd: number;
  /** `u32` at byte 4. */
  block_size: number;
  /** `loop_info64` at byte 8. */
  info: loop_info64;
  /** `u64[8]` at byte 240. */
  __reserved: bigint[];
}

/** The state of a loop device. loop(4). */
export interface loop_info64 {
  /** `u64` at byte 0. */
  lo_device: bigint;
  /** `u64` at byte 8. */
  lo_inode: bigint;
  /** `u64` at byte 16. */
  lo_rdevice: bigint;
  /** `u64` at byte 24. */
  lo_offset: bigint;
  /** `u64` at byte 32. */
  lo_sizelimit: bigint;
  /** `u32` at byte 40. */
  lo_number: number;
  /** `u32` at byte 44. */
  lo_encrypt_type: number;
  /** `u32` at byte 48. */
  lo_encrypt_key_size: number;
  /** `u32` at byte 52. */
  lo_flags: number;
  /** `u8[64]` at byte 56. */
  lo_file_name: Uint8Array;
  /** `u8[64]` at byte 120. */
  lo_crypt_name: Uint8Array;
  /** `u8[32]` at byte 184. */
  lo_encrypt_key: Uint8Array;
  /** `u64[2]` at byte 216. */
  lo_init: bigint[];
}

/** The label of a security module; its text follows. linux/lsm.h. */
export interface lsm_ctx {
  /** `u64` at byte 0. */
  id: bigint;
  /** `u64` at byte 8. */
  flags: bigint;
  /** `u64` at byte 16. */
  len: bigint;
  /** `u64` at byte 24. */
  ctx_len: bigint;
}

/** One of several messages, and its length. sendmmsg(2). */
export interface mmsghdr {
  /** `msghdr` at byte 0. */
  msg_hdr: msghdr;
  /** The bytes that were sent or received. `u32` at byte 56. */
  msg_len: number;
}

/** Which mount is asked about. statmount(2). */
export interface mnt_id_req {
  /** `u32` at byte 0. */
  size: number;
  /** `u32` at byte 4. */
  mnt_ns_fd: number;
  /** `u64` at byte 8. */
  mnt_id: bigint;
  /** `u64` at byte 16. */
  param: bigint;
  /** `u64` at byte 24. */
  mnt_ns_id: bigint;
}

/** What mount_setattr changes. mount_setattr(2). */
export interface mount_attr {
  /** A set of MOUNT_ATTR_ flags that are set. `u64` at byte 0. */
  attr_set: bigint;
  /** A set of MOUNT_ATTR_ flags that are cleared. `u64` at byte 8. */
  attr_clr: bigint;
  /** MS_PRIVATE, MS_SHARED, MS_SLAVE or MS_UNBINDABLE; 0 leaves it. `u64` at byte 16. */
  propagation: bigint;
  /** A user namespace's descriptor, for MOUNT_ATTR_IDMAP. `u64` at byte 24. */
  userns_fd: bigint;
}

/** The state of a POSIX message queue. mq_getattr(3). */
export interface mq_attr {
  /** O_NONBLOCK or 0. `long` at byte 0. */
  mq_flags: bigint;
  /** The most messages. `long` at byte 8. */
  mq_maxmsg: bigint;
  /** The most bytes of a message. `long` at byte 16. */
  mq_msgsize: bigint;
  /** How many messages there are. `long` at byte 24. */
  mq_curmsgs: bigint;
  /** `long[4]` at byte 32. */
  __reserved: bigint[];
}

/** A message in pieces, with its address and control data. sendmsg(2). */
export interface msghdr {
  /** The address of the peer, or null. `pointer` at byte 0. */
  msg_name: bigint;
  /** `s32` at byte 8. */
  msg_namelen: number;
  /** An array of struct iovec. `pointer` at byte 16. */
  msg_iov: bigint;
  /** How many there are. `ulong` at byte 24. */
  msg_iovlen: bigint;
  /** Control messages, each with a struct cmsghdr. `pointer` at byte 32. */
  msg_control: bigint;
  /** `ulong` at byte 40. */
  msg_controllen: bigint;
  /** A set of MSG_ flags of what was received. `u32` at byte 48. */
  msg_flags: number;
}

/** The limits of System V message queues. msgctl(2). */
export interface msginfo {
  /** `s32` at byte 0. */
  msgpool: number;
  /** `s32` at byte 4. */
  msgmap: number;
  /** `s32` at byte 8. */
  msgmax: number;
  /** `s32` at byte 12. */
  msgmnb: number;
  /** `s32` at byte 16. */
  msgmni: number;
  /** `s32` at byte 20. */
  msgssz: number;
  /** `s32` at byte 24. */
  msgtql: number;
  /** `u16` at byte 28. */
  msgseg: number;
}

/** The state of a System V message queue. msgctl(2). */
export interface msqid_ds {
  /** `ipc64_perm` at byte 0. */
  msg_perm: ipc64_perm;
  /** `long` at byte 48. */
  msg_stime: bigint;
  /** `long` at byte 56. */
  msg_rtime: bigint;
  /** `long` at byte 64. */
  msg_ctime: bigint;
  /** `ulong` at byte 72. */
  msg_cbytes: bigint;
  /** `ulong` at byte 80. */
  msg_qnum: bigint;
  /** `ulong` at byte 88. */
  msg_qbytes: bigint;
  /** `s32` at byte 96. */
  msg_lspid: number;
  /** `s32` at byte 100. */
  msg_lrpid: number;
  /** `ulong[2]` at byte 104. */
  __unused: bigint[];
  /** `ulong` at byte 40 on ia32. */
  msg_stime_high: bigint;
  /** `ulong` at byte 48 on ia32. */
  msg_rtime_high: bigint;
  /** `ulong` at byte 56 on ia32. */
  msg_ctime_high: bigint;
}

/** The head of a message about a neighbour. rtnetlink(7). */
export interface ndmsg {
  /** `u8` at byte 0. */
  ndm_family: number;
  /** `u8` at byte 1. */
  ndm_pad1: number;
  /** `u16` at byte 2. */
  ndm_pad2: number;
  /** `s32` at byte 4. */
  ndm_ifindex: number;
  /** A set of NUD_ flags. `u16` at byte 8. */
  ndm_state: number;
  /** `u8` at byte 10. */
  ndm_flags: number;
  /** `u8` at byte 11. */
  ndm_type: number;
}

/** The head of a netlink attribute; its data follows. netlink(7). */
export interface nlattr {
  /** `u16` at byte 0. */
  nla_len: number;
  /** `u16` at byte 2. */
  nla_type: number;
}

/** An error, and the head of the message that it answers. netlink(7). */
export interface nlmsgerr {
  /** -errno, or 0 for an acknowledgement. `s32` at byte 0. */
  error: number;
  /** `nlmsghdr` at byte 4. */
  msg: nlmsghdr;
}

/** The head of a netlink message. netlink(7). */
export interface nlmsghdr {
  /** In bytes, with this head. `u32` at byte 0. */
  nlmsg_len: number;
  /** What it is about, such as RTM_GETLINK. `u16` at byte 4. */
  nlmsg_type: number;
  /** A set of NLM_F_ flags. `u16` at byte 6. */
  nlmsg_flags: number;
  /** A number that answers repeat. `u32` at byte 8. */
  nlmsg_seq: number;
  /** The sender's address; 0 for the kernel. `u32` at byte 12. */
  nlmsg_pid: number;
}

/** An entry of a directory, of the oldest call. readdir(2). */
export interface old_linux_dirent {
  /** `ulong` at byte 0. */
  d_ino: bigint;
  /** `ulong` at byte 8. */
  d_offset: bigint;
  /** `u16` at byte 16. */
  d_namlen: number;
  /** `char[258]` at byte 18. */
  d_name: string;
}

/** How a signal is handled, of the oldest call. sigaction(2). */
export interface old_sigaction {
  /** `pointer` at byte 0. */
  sa_handler: bigint;
  /** `ulong` at byte 8. */
  sa_mask: bigint;
  /** `ulong` at byte 16. */
  sa_flags: bigint;
  /** `pointer` at byte 24. */
  sa_restorer: bigint;
}

/** What a file is, of the oldest call. stat(2). */
export interface old_stat {
  /** `u16` at byte 0. */
  st_dev: number;
  /** `u16` at byte 2. */
  st_ino: number;
  /** `u16` at byte 4. */
  st_mode: number;
  /** `u16` at byte 6. */
  st_nlink: number;
  /** `u16` at byte 8. */
  st_uid: number;
  /** `u16` at byte 10. */
  st_gid: number;
  /** `u16` at byte 12. */
  st_rdev: number;
  /** `ulong` at byte 16. */
  st_size: bigint;
  /** `ulong` at byte 24. */
  st_atime: bigint;
  /** `ulong` at byte 32. */
  st_mtime: bigint;
  /** `ulong` at byte 40. */
  st_ctime: bigint;
}

/** The name of the system, of the second oldest call. uname(2). */
export interface old_utsname {
  /** `char[65]` at byte 0. */
  sysname: string;
  /** `char[65]` at byte 65. */
  nodename: string;
  /** `char[65]` at byte 130. */
  release: string;
  /** `char[65]` at byte 195. */
  version: string;
  /** `char[65]` at byte 260. */
  machine: string;
}

/** The name of the system, of the oldest call. uname(2). */
export interface oldold_utsname {
  /** `char[9]` at byte 0. */
  sysname: string;
  /** `char[9]` at byte 9. */
  nodename: string;
  /** `char[9]` at byte 18. */
  release: string;
  /** `char[9]` at byte 27. */
  version: string;
  /** `char[9]` at byte 36. */
  machine: string;
}

/** How openat2 opens a file. openat2(2). */
export interface open_how {
  /** A set of O_ flags. `u64` at byte 0. */
  flags: bigint;
  /** The mode of a new file; 0 without O_CREAT and O_TMPFILE. `u64` at byte 8. */
  mode: bigint;
  /** A set of RESOLVE_ flags. `u64` at byte 16. */
  resolve: bigint;
}

/** What else a packet socket receives. packet(7). */
export interface packet_mreq {
  /** `s32` at byte 0. */
  mr_ifindex: number;
  /** `u16` at byte 4. */
  mr_type: number;
  /** `u16` at byte 6. */
  mr_alen: number;
  /** `u8[8]` at byte 8. */
  mr_address: Uint8Array;
}

/** What a perf event counts or samples. perf_event_open(2). */
export interface perf_event_attr {
  /** `u32` at byte 0. */
  type: number;
  /** `u32` at byte 4. */
  size: number;
  /** `u64` at byte 8. */
  config: bigint;
  /** `u64` at byte 16. */
  sample_period: bigint;
  /** `u64` at byte 24. */
  sample_type: bigint;
  /** `u64` at byte 32. */
  read_format: bigint;
  /** `u64` at byte 40. */
  flags: bigint;
  /** `u32` at byte 48. */
  wakeup_events: number;
  /** `u32` at byte 52. */
  bp_type: number;
  /** `u64` at byte 56. */
  config1: bigint;
  /** `u64` at byte 64. */
  config2: bigint;
  /** `u64` at byte 72. */
  branch_sample_type: bigint;
  /** `u64` at byte 80. */
  sample_regs_user: bigint;
  /** `u32` at byte 88. */
  sample_stack_user: number;
  /** `s32` at byte 92. */
  clockid: number;
  /** `u64` at byte 96. */
  sample_regs_intr: bigint;
  /** `u32` at byte 104. */
  aux_watermark: number;
  /** `u16` at byte 108. */
  sample_max_stack: number;
  /** `u16` at byte 110. */
  __reserved_2: number;
  /** `u32` at byte 112. */
  aux_sample_size: number;
  /** `u32` at byte 116. */
  __reserved_3: number;
  /** `u64` at byte 120. */
  sig_data: bigint;
}

/** A descriptor that poll waits for. poll(2). */
export interface pollfd {
  /** The descriptor; a negative one is ignored. `s32` at byte 0. */
  fd: number;
  /** A set of POLL flags that are waited for. `s16` at byte 4. */
  events: number;
  /** A set of POLL flags that happened. `s16` at byte 6. */
  revents: number;
}

/** A property of the processor, and its value. linux/asm/hwprobe.h. */
export interface riscv_hwprobe {
  /** `s64` at byte 0. */
  key: bigint;
  /** `u64` at byte 8. */
  value: bigint;
}

/** A limit of a process. getrlimit(2). */
export interface rlimit {
  /** The limit that holds. `ulong` at byte 0. */
  rlim_cur: bigint;
  /** Up to where the process may raise it. `ulong` at byte 8. */
  rlim_max: bigint;
}

/** A limit of a process, of 64 bits everywhere. getrlimit(2). */
export interface rlimit64 {
  /** The limit that holds. `u64` at byte 0. */
  rlim_cur: bigint;
  /** Up to where the process may raise it. `u64` at byte 8. */
  rlim_max: bigint;
}

/** The head of a routing attribute; its data follows. rtnetlink(7). */
export interface rtattr {
  /** In bytes, with this head. `u16` at byte 0. */
  rta_len: number;
  /** Its type, such as RTA_DST or IFLA_IFNAME. `u16` at byte 2. */
  rta_type: number;
}

/** A route, as SIOCADDRT takes it. netdevice(7). */
export interface rtentry {
  /** `ulong` at byte 0. */
  rt_pad1: bigint;
  /** `sockaddr` at byte 8. */
  rt_dst: sockaddr;
  /** `sockaddr` at byte 24. */
  rt_gateway: sockaddr;
  /** `sockaddr` at byte 40. */
  rt_genmask: sockaddr;
  /** `u16` at byte 56. */
  rt_flags: number;
  /** `s16` at byte 58. */
  rt_pad2: number;
  /** `ulong` at byte 64. */
  rt_pad3: bigint;
  /** `pointer` at byte 72. */
  rt_pad4: bigint;
  /** `s16` at byte 80. */
  rt_metric: number;
  /** `pointer` at byte 88. */
  rt_dev: bigint;
  /** `ulong` at byte 96. */
  rt_mtu: bigint;
  /** `ulong` at byte 104. */
  rt_window: bigint;
  /** `u16` at byte 112. */
  rt_irtt: number;
}

/** The shortest head of a routing message. rtnetlink(7). */
export interface rtgenmsg {
  /** `u8` at byte 0. */
  rtgen_family: number;
}

/** The head of a message about a route. rtnetlink(7). */
export interface rtmsg {
  /** AF_INET or AF_INET6. `u8` at byte 0. */
  rtm_family: number;
  /** The length of the destination's prefix in bits. `u8` at byte 1. */
  rtm_dst_len: number;
  /** `u8` at byte 2. */
  rtm_src_len: number;
  /** `u8` at byte 3. */
  rtm_tos: number;
  /** The routing table: RT_TABLE_. `u8` at byte 4. */
  rtm_table: number;
  /** Who made the route: RTPROT_. `u8` at byte 5. */
  rtm_protocol: number;
  /** How far the destination is: RT_SCOPE_. `u8` at byte 6. */
  rtm_scope: number;
  /** The type of the route: RTN_. `u8` at byte 7. */
  rtm_type: number;
  /** `u32` at byte 8. */
  rtm_flags: number;
}

/** What a process has used. getrusage(2). */
export interface rusage {
  /** CPU time in its own code. `timeval` at byte 0. */
  ru_utime: timeval;
  /** CPU time in the kernel. `timeval` at byte 16. */
  ru_stime: timeval;
  /** The most memory, in KiB. `long` at byte 32. */
  ru_maxrss: bigint;
  /** `long` at byte 40. */
  ru_ixrss: bigint;
  /** `long` at byte 48. */
  ru_idrss: bigint;
  /** `long` at byte 56. */
  ru_isrss: bigint;
  /** Page faults without input or output. `long` at byte 64. */
  ru_minflt: bigint;
  /** Page faults with input or output. `long` at byte 72. */
  ru_majflt: bigint;
  /** `long` at byte 80. */
  ru_nswap: bigint;
  /** How often a file system read. `long` at byte 88. */
  ru_inblock: bigint;
  /** How often a file system wrote. `long` at byte 96. */
  ru_oublock: bigint;
  /** `long` at byte 104. */
  ru_msgsnd: bigint;
  /** `long` at byte 112. */
  ru_msgrcv: bigint;
  /** `long` at byte 120. */
  ru_nsignals: bigint;
  /** How often it waited. `long` at byte 128. */
  ru_nvcsw: bigint;
  /** How often it was interrupted. `long` at byte 136. */
  ru_nivcsw: bigint;
}

/** How a thread is scheduled. sched_setattr(2). */
export interface sched_attr {
  /** In bytes, of this struct. `u32` at byte 0. */
  size: number;
  /** SCHED_. `u32` at byte 4. */
  sched_policy: number;
  /** A set of SCHED_FLAG_ flags. `u64` at byte 8. */
  sched_flags: bigint;
  /** -20, the highest, to 19. `s32` at byte 16. */
  sched_nice: number;
  /** 1 to 99 for real time, otherwise 0. `u32` at byte 20. */
  sched_priority: number;
  /** Nanoseconds. `u64` at byte 24. */
  sched_runtime: bigint;
  /** Nanoseconds. `u64` at byte 32. */
  sched_deadline: bigint;
  /** Nanoseconds. `u64` at byte 40. */
  sched_period: bigint;
  /** `u32` at byte 48. */
  sched_util_min: number;
  /** `u32` at byte 52. */
  sched_util_max: number;
}

/** The priority of a thread. sched_setscheduler(2). */
export interface sched_param {
  /** `s32` at byte 0. */
  sched_priority: number;
}

/** What a seccomp filter sees of a call. seccomp(2). */
export interface seccomp_data {
  /** The call's number. `s32` at byte 0. */
  nr: number;
  /** The architecture: AUDIT_ARCH_. `u32` at byte 4. */
  arch: number;
  /** `u64` at byte 8. */
  instruction_pointer: bigint;
  /** The six arguments. `u64[6]` at byte 16. */
  args: bigint[];
}

/** A call that waits for a supervisor. seccomp_unotify(2). */
export interface seccomp_notif {
  /** `u64` at byte 0. */
  id: bigint;
  /** `u32` at byte 8. */
  pid: number;
  /** `u32` at byte 12. */
  flags: number;
  /** `seccomp_data` at byte 16. */
  data: seccomp_data;
}

/** A supervisor's answer. seccomp_unotify(2). */
export interface seccomp_notif_resp {
  /** `u64` at byte 0. */
  id: bigint;
  /** `s64` at byte 8. */
  val: bigint;
  /** `s32` at byte 16. */
  error: number;
  /** `u32` at byte 20. */
  flags: number;
}

/** The sizes of the structs of notifications. seccomp(2). */
export interface seccomp_notif_sizes {
  /** `u16` at byte 0. */
  seccomp_notif: number;
  /** `u16` at byte 2. */
  seccomp_notif_resp: number;
  /** `u16` at byte 4. */
  seccomp_data: number;
}

/** An operation on a semaphore. semop(2). */
export interface sembuf {
  /** The semaphore of the set. `u16` at byte 0. */
  sem_num: number;
  /** What is added; 0 waits for zero. `s16` at byte 2. */
  sem_op: number;
  /** IPC_NOWAIT and SEM_UNDO. `s16` at byte 4. */
  sem_flg: number;
}

/** The state of a set of semaphores. semctl(2). */
export interface semid_ds {
  /** `ipc64_perm` at byte 0. */
  sem_perm: ipc64_perm;
  /** `long` at byte 48. */
  sem_otime: bigint;
  /** `ulong` at byte 56 on x64. */
  __unused1: bigint;
  /** `long` at byte 64; on arm64 `long` at byte 56. */
  sem_ctime: bigint;
  /** `ulong` at byte 72 on x64. */
  __unused2: bigint;
  /** `ulong` at byte 80; on arm64 `ulong` at byte 64. */
  sem_nsems: bigint;
  /** `ulong[2]` at byte 88; on arm64 `ulong[2]` at byte 72. */
  __unused: bigint[];
  /** `ulong` at byte 40 on ia32. */
  sem_otime_high: bigint;
  /** `ulong` at byte 48 on ia32. */
  sem_ctime_high: bigint;
}

/** The limits of semaphores. semctl(2). */
export interface seminfo {
  /** `s32` at byte 0. */
  semmap: number;
  /** `s32` at byte 4. */
  semmni: number;
  /** `s32` at byte 8. */
  semmns: number;
  /** `s32` at byte 12. */
  semmnu: number;
  /** `s32` at byte 16. */
  semmsl: number;
  /** `s32` at byte 20. */
  semopm: number;
  /** `s32` at byte 24. */
  semume: number;
  /** `s32` at byte 28. */
  semusz: number;
  /** `s32` at byte 32. */
  semvmx: number;
  /** `s32` at byte 36. */
  semaem: number;
}

/** The counters of a serial line. ioctl_tty(2). */
export interface serial_icounter_struct {
  /** `s32` at byte 0. */
  cts: number;
  /** `s32` at byte 4. */
  dsr: number;
  /** `s32` at byte 8. */
  rng: number;
  /** `s32` at byte 12. */
  dcd: number;
  /** `s32` at byte 16. */
  rx: number;
  /** `s32` at byte 20. */
  tx: number;
  /** `s32` at byte 24. */
  frame: number;
  /** `s32` at byte 28. */
  overrun: number;
  /** `s32` at byte 32. */
  parity: number;
  /** `s32` at byte 36. */
  brk: number;
  /** `s32` at byte 40. */
  buf_overrun: number;
  /** `s32[9]` at byte 44. */
  reserved: number[];
}

/** How a serial line speaks RS485. linux/serial.h. */
export interface serial_rs485 {
  /** `u32` at byte 0. */
  flags: number;
  /** `u32` at byte 4. */
  delay_rts_before_send: number;
  /** `u32` at byte 8. */
  delay_rts_after_send: number;
  /** `u32[5]` at byte 12. */
  padding: number[];
}

/** The settings of a serial line. setserial(8). */
export interface serial_struct {
  /** `s32` at byte 0. */
  type: number;
  /** `s32` at byte 4. */
  line: number;
  /** `u32` at byte 8. */
  port: number;
  /** `s32` at byte 12. */
  irq: number;
  /** `s32` at byte 16. */
  flags: number;
  /** `s32` at byte 20. */
  xmit_fifo_size: number;
  /** `s32` at byte 24. */
  custom_divisor: number;
  /** `s32` at byte 28. */
  baud_base: number;
  /** `u16` at byte 32. */
  close_delay: number;
  /** `s8` at byte 34. */
  io_type: number;
  /** `u8[1]` at byte 35. */
  reserved_char: Uint8Array;
  /** `s32` at byte 36. */
  hub6: number;
  /** `u16` at byte 40. */
  closing_wait: number;
  /** `u16` at byte 42. */
  closing_wait2: number;
  /** `pointer` at byte 48. */
  iomem_base: bigint;
  /** `u16` at byte 56. */
  iomem_reg_shift: number;
  /** `u32` at byte 60. */
  port_high: number;
  /** `ulong` at byte 64. */
  iomap_base: bigint;
}

/** What shared memory uses. shmctl(2). */
export interface shm_info {
  /** `s32` at byte 0. */
  used_ids: number;
  /** `ulong` at byte 8. */
  shm_tot: bigint;
  /** `ulong` at byte 16. */
  shm_rss: bigint;
  /** `ulong` at byte 24. */
  shm_swp: bigint;
  /** `ulong` at byte 32. */
  swap_attempts: bigint;
  /** `ulong` at byte 40. */
  swap_successes: bigint;
}

/** The state of a segment of shared memory. shmctl(2). */
export interface shmid_ds {
  /** `ipc64_perm` at byte 0. */
  shm_perm: ipc64_perm;
  /** `ulong` at byte 48. */
  shm_segsz: bigint;
  /** `long` at byte 56. */
  shm_atime: bigint;
  /** `long` at byte 64. */
  shm_dtime: bigint;
  /** `long` at byte 72. */
  shm_ctime: bigint;
  /** `s32` at byte 80. */
  shm_cpid: number;
  /** `s32` at byte 84. */
  shm_lpid: number;
  /** `ulong` at byte 88. */
  shm_nattch: bigint;
  /** `ulong[2]` at byte 96. */
  __unused: bigint[];
  /** `ulong` at byte 44 on ia32. */
  shm_atime_high: bigint;
  /** `ulong` at byte 52 on ia32. */
  shm_dtime_high: bigint;
  /** `ulong` at byte 60 on ia32. */
  shm_ctime_high: bigint;
}

/** The limits of shared memory. shmctl(2). */
export interface shminfo {
  /** `ulong` at byte 0. */
  shmmax: bigint;
  /** `ulong` at byte 8. */
  shmmin: bigint;
  /** `ulong` at byte 16. */
  shmmni: bigint;
  /** `ulong` at byte 24. */
  shmseg: bigint;
  /** `ulong` at byte 32. */
  shmall: bigint;
  /** `ulong[4]` at byte 40. */
  __unused: bigint[];
}

/** How a signal is handled, as the kernel has it. sigaction(2). */
export interface sigaction {
  /** The handler's address; 0 is the default, 1 ignores. `pointer` at byte 0. */
  sa_handler: bigint;
  /** A set of SA_ flags. `ulong` at byte 8. */
  sa_flags: bigint;
  /** `pointer` at byte 16. */
  sa_restorer: bigint;
  /** What is blocked meanwhile. `u64` at byte 24. */
  sa_mask: bigint;
}

/** How the end of a timer or a request is told. sigevent(7). */
export interface sigevent {
  /** `pointer` at byte 0. */
  sigev_value: bigint;
  /** `s32` at byte 8. */
  sigev_signo: number;
  /** `s32` at byte 12. */
  sigev_notify: number;
  /** `s32` at byte 16. */
  sigev_notify_thread_id: number;
  /** `s32[11]` at byte 20. */
  __pad: number[];
}

/** What a signal is about; siginfo_kill and the others have its cases. sigaction(2). */
export interface siginfo {
  /** The signal. `s32` at byte 0. */
  si_signo: number;
  /** An errno, or 0. `s32` at byte 4. */
  si_errno: number;
  /** Why it was sent, such as SI_USER or CLD_EXITED. `s32` at byte 8. */
  si_code: number;
  /** `ulong[14]` at byte 16. */
  __rest: bigint[] | number[];
}

/** A signal of wrong memory or a wrong instruction. sigaction(2). */
export interface siginfo_fault {
  /** `s32` at byte 0. */
  si_signo: number;
  /** `s32` at byte 4. */
  si_errno: number;
  /** `s32` at byte 8. */
  si_code: number;
  /** `s32` at byte 12. */
  __pad: number;
  /** The address that it is about. `pointer` at byte 16. */
  si_addr: bigint;
  /** `u64[13]` at byte 24. */
  __rest: bigint[];
}

/** A signal that kill sent. sigaction(2). */
export interface siginfo_kill {
  /** `s32` at byte 0. */
  si_signo: number;
  /** `s32` at byte 4. */
  si_errno: number;
  /** `s32` at byte 8. */
  si_code: number;
  /** `s32` at byte 12. */
  __pad: number;
  /** The sender. `s32` at byte 16. */
  si_pid: number;
  /** The sender's user. `u32` at byte 20. */
  si_uid: number;
  /** `u64[13]` at byte 24. */
  __rest: bigint[];
}

/** A SIGIO. sigaction(2). */
export interface siginfo_poll {
  /** `s32` at byte 0. */
  si_signo: number;
  /** `s32` at byte 4. */
  si_errno: number;
  /** `s32` at byte 8. */
  si_code: number;
  /** `s32` at byte 12. */
  __pad: number;
  /** `long` at byte 16. */
  si_band: bigint;
  /** `s32` at byte 24. */
  si_fd: number;
  /** `u64[12]` at byte 32. */
  __rest: bigint[];
}

/** A signal that was queued with a value. sigaction(2). */
export interface siginfo_rt {
  /** `s32` at byte 0. */
  si_signo: number;
  /** `s32` at byte 4. */
  si_errno: number;
  /** `s32` at byte 8. */
  si_code: number;
  /** `s32` at byte 12. */
  __pad: number;
  /** `s32` at byte 16. */
  si_pid: number;
  /** `u32` at byte 20. */
  si_uid: number;
  /** `pointer` at byte 24. */
  si_value: bigint;
  /** `u64[12]` at byte 32. */
  __rest: bigint[];
}

/** A SIGCHLD, or what waitid reports. sigaction(2). */
export interface siginfo_sigchld {
  /** `s32` at byte 0. */
  si_signo: number;
  /** `s32` at byte 4. */
  si_errno: number;
  /** `s32` at byte 8. */
  si_code: number;
  /** `s32` at byte 12. */
  __pad: number;
  /** The child. `s32` at byte 16. */
  si_pid: number;
  /** The child's user. `u32` at byte 20. */
  si_uid: number;
  /** The exit status, or the signal. `s32` at byte 24. */
  si_status: number;
  /** CPU time of the child in its own code, in ticks. `long` at byte 32. */
  si_utime: bigint;
  /** CPU time of the child in the kernel, in ticks. `long` at byte 40. */
  si_stime: bigint;
  /** `u64[10]` at byte 48. */
  __rest: bigint[];
}

/** A SIGSYS. sigaction(2). */
export interface siginfo_sys {
  /** `s32` at byte 0. */
  si_signo: number;
  /** `s32` at byte 4. */
  si_errno: number;
  /** `s32` at byte 8. */
  si_code: number;
  /** `s32` at byte 12. */
  __pad: number;
  /** `pointer` at byte 16. */
  si_call_addr: bigint;
  /** `s32` at byte 24. */
  si_syscall: number;
  /** `u32` at byte 28. */
  si_arch: number;
  /** `u64[12]` at byte 32. */
  __rest: bigint[];
}

/** A signal of a timer. sigaction(2). */
export interface siginfo_timer {
  /** `s32` at byte 0. */
  si_signo: number;
  /** `s32` at byte 4. */
  si_errno: number;
  /** `s32` at byte 8. */
  si_code: number;
  /** `s32` at byte 12. */
  __pad: number;
  /** `s32` at byte 16. */
  si_timerid: number;
  /** `s32` at byte 20. */
  si_overrun: number;
  /** `pointer` at byte 24. */
  si_value: bigint;
  /** `u64[12]` at byte 32. */
  __rest: bigint[];
}

/** A signal, as a signalfd reads it. signalfd(2). */
export interface signalfd_siginfo {
  /** The signal. `u32` at byte 0. */
  ssi_signo: number;
  /** `s32` at byte 4. */
  ssi_errno: number;
  /** Why it was sent, such as SI_USER or CLD_EXITED. `s32` at byte 8. */
  ssi_code: number;
  /** The sender. `u32` at byte 12. */
  ssi_pid: number;
  /** The sender's user. `u32` at byte 16. */
  ssi_uid: number;
  /** `s32` at byte 20. */
  ssi_fd: number;
  /** `u32` at byte 24. */
  ssi_tid: number;
  /** `u32` at byte 28. */
  ssi_band: number;
  /** `u32` at byte 32. */
  ssi_overrun: number;
  /** `u32` at byte 36. */
  ssi_trapno: number;
  /** The exit status or signal of a child. `s32` at byte 40. */
  ssi_status: number;
  /** `s32` at byte 44. */
  ssi_int: number;
  /** `u64` at byte 48. */
  ssi_ptr: bigint;
  /** `u64` at byte 56. */
  ssi_utime: bigint;
  /** `u64` at byte 64. */
  ssi_stime: bigint;
  /** `u64` at byte 72. */
  ssi_addr: bigint;
  /** `u16` at byte 80. */
  ssi_addr_lsb: number;
  /** `u16` at byte 82. */
  __pad2: number;
  /** `s32` at byte 84. */
  ssi_syscall: number;
  /** `u64` at byte 88. */
  ssi_call_addr: bigint;
  /** `u32` at byte 96. */
  ssi_arch: number;
  /** `u8[28]` at byte 100. */
  __pad: Uint8Array;
}

/** What MSG_ERRQUEUE tells of an error. ip(7). */
export interface sock_extended_err {
  /** The errno. `u32` at byte 0. */
  ee_errno: number;
  /** Where it comes from: SO_EE_ORIGIN_. `u8` at byte 4. */
  ee_origin: number;
  /** `u8` at byte 5. */
  ee_type: number;
  /** `u8` at byte 6. */
  ee_code: number;
  /** `u8` at byte 7. */
  ee_pad: number;
  /** `u32` at byte 8. */
  ee_info: number;
  /** `u32` at byte 12. */
  ee_data: number;
}

/** An instruction of a classic filter. socket(7). */
export interface sock_filter {
  /** BPF_ bits. `u16` at byte 0. */
  code: number;
  /** How many instructions to pass over when the comparison holds. `u8` at byte 2. */
  jt: number;
  /** How many instructions to pass over when it does not. `u8` at byte 3. */
  jf: number;
  /** The constant. `u32` at byte 4. */
  k: number;
}

/** A classic filter. socket(7). */
export interface sock_fprog {
  /** How many instructions. `u16` at byte 0. */
  len: number;
  /** An array of struct sock_filter. `pointer` at byte 8. */
  filter: bigint;
}

/** An address of any family. sockaddr(3type). */
export interface sockaddr {
  /** `u16` at byte 0. */
  sa_family: number;
  /** `u8[14]` at byte 2. */
  sa_data: Uint8Array;
}

/** An IPv4 address and port. ip(7). */
export interface sockaddr_in {
  /** AF_INET. `u16` at byte 0. */
  sin_family: number;
  /** The port; in network order in memory, a plain number here. `be16` at byte 2. */
  sin_port: number;
  /** The four bytes of the address. `u8[4]` at byte 4. */
  sin_addr: Uint8Array;
  /** `u8[8]` at byte 8. */
  sin_zero: Uint8Array;
}

/** An IPv6 address and port. ipv6(7). */
export interface sockaddr_in6 {
  /** AF_INET6. `u16` at byte 0. */
  sin6_family: number;
  /** The port; in network order in memory, a plain number here. `be16` at byte 2. */
  sin6_port: number;
  /** `be32` at byte 4. */
  sin6_flowinfo: number;
  /** The 16 bytes of the address. `u8[16]` at byte 8. */
  sin6_addr: Uint8Array;
  /** The index of the interface of a link-local address. `u32` at byte 24. */
  sin6_scope_id: number;
}

/** An address of a packet socket. packet(7). */
export interface sockaddr_ll {
  /** `u16` at byte 0. */
  sll_family: number;
  /** The protocol: ETH_P_. `be16` at byte 2. */
  sll_protocol: number;
  /** The index of the interface. `s32` at byte 4. */
  sll_ifindex: number;
  /** `u16` at byte 8. */
  sll_hatype: number;
  /** To whom it was sent: PACKET_HOST and others. `u8` at byte 10. */
  sll_pkttype: number;
  /** `u8` at byte 11. */
  sll_halen: number;
  /** `u8[8]` at byte 12. */
  sll_addr: Uint8Array;
}

/** An address of netlink. netlink(7). */
export interface sockaddr_nl {
  /** AF_NETLINK. `u16` at byte 0. */
  nl_family: number;
  /** `u16` at byte 2. */
  nl_pad: number;
  /** 0 is the kernel. `u32` at byte 4. */
  nl_pid: number;
  /** Multicast groups, a bit each. `u32` at byte 8. */
  nl_groups: number;
}

/** The address of a Unix socket. unix(7). */
export interface sockaddr_un {
  /** AF_UNIX. `u16` at byte 0. */
  sun_family: number;
  /** A path, or a NUL and an abstract name. `u8[108]` at byte 2. */
  sun_path: Uint8Array;
}

/** An address between virtual machines and their host. vsock(7). */
export interface sockaddr_vm {
  /** `u16` at byte 0. */
  svm_family: number;
  /** `u16` at byte 2. */
  svm_reserved1: number;
  /** `u32` at byte 4. */
  svm_port: number;
  /** `u32` at byte 8. */
  svm_cid: number;
  /** `u8` at byte 12. */
  svm_flags: number;
  /** `u8[3]` at byte 13. */
  svm_zero: Uint8Array;
}

/** The alternative stack of signal handlers. sigaltstack(2). */
export interface stack_t {
  /** `pointer` at byte 0. */
  ss_sp: bigint;
  /** `s32` at byte 8. */
  ss_flags: number;
  /** `ulong` at byte 16. */
  ss_size: bigint;
}

/** What a file is. stat(2). */
export interface stat {
  /** The device that it is on. `ulong` at byte 0. */
  st_dev: bigint;
  /** The inode's number. `ulong` at byte 8. */
  st_ino: bigint;
  /** How many names it has. `ulong` at byte 16; on arm64 `u32` at byte 20. */
  st_nlink: bigint | number;
  /** Type and permissions: S_. `u32` at byte 24; on arm64 `u32` at byte 16. */
  st_mode: number;
  /** The owner. `u32` at byte 28; on arm64 `u32` at byte 24. */
  st_uid: number;
  /** The group. `u32` at byte 32; on arm64 `u32` at byte 28. */
  st_gid: number;
  /** `u32` at byte 36 on x64. */
  __pad0: number;
  /** Which device it is, for a device. `ulong` at byte 40; on arm64 `ulong` at byte 32. */
  st_rdev: bigint;
  /** In bytes. `long` at byte 48. */
  st_size: bigint;
  /** The best size of reads and writes, in bytes. `long` at byte 56; on arm64 `s32` at byte 56. */
  st_blksize: bigint | number;
  /** Blocks of 512 bytes. `long` at byte 64. */
  st_blocks: bigint;
  /** The last read, in seconds since 1970. `ulong` at byte 72; on arm64 `long` at byte 72. */
  st_atime: bigint;
  /** Nanoseconds of st_atime. `ulong` at byte 80. */
  st_atime_nsec: bigint;
  /** The last change of the data, in seconds since 1970. `ulong` at byte 88; on arm64 `long` at byte 88. */
  st_mtime: bigint;
  /** Nanoseconds of st_mtime. `ulong` at byte 96. */
  st_mtime_nsec: bigint;
  /** The last change of data or attributes, in seconds since 1970. `ulong` at byte 104; on arm64 `long` at byte 104. */
  st_ctime: bigint;
  /** Nanoseconds of st_ctime. `ulong` at byte 112. */
  st_ctime_nsec: bigint;
  /** `long[3]` at byte 120 on x64. */
  __unused: bigint[];
  /** `ulong` at byte 40 on arm64. */
  __pad1: bigint;
  /** `s32` at byte 60 on arm64. */
  __pad2: number;
  /** `u32` at byte 120 on arm64. */
  __unused4: bigint | number;
  /** `u32` at byte 124 on arm64. */
  __unused5: bigint | number;
}

/** What a file is, of 64 bits on i386. stat(2). */
export interface stat64 {
  /** `u64` at byte 0. */
  st_dev: bigint;
  /** `u8[4]` at byte 8. */
  __pad0: Uint8Array;
  /** `u32` at byte 12. */
  __st_ino: number;
  /** `u32` at byte 16. */
  st_mode: number;
  /** `u32` at byte 20. */
  st_nlink: number;
  /** `u32` at byte 24. */
  st_uid: number;
  /** `u32` at byte 28. */
  st_gid: number;
  /** `u64` at byte 32. */
  st_rdev: bigint;
  /** `u8[4]` at byte 40. */
  __pad3: Uint8Array;
  /** `s64` at byte 48. */
  st_size: bigint;
  /** `u32` at byte 56. */
  st_blksize: number;
  /** `u64` at byte 64. */
  st_blocks: bigint;
  /** `u32` at byte 72. */
  st_atime: number;
  /** `u32` at byte 76. */
  st_atime_nsec: number;
  /** `u32` at byte 80. */
  st_mtime: number;
  /** `u32` at byte 84. */
  st_mtime_nsec: number;
  /** `u32` at byte 88. */
  st_ctime: number;
  /** `u32` at byte 92. */
  st_ctime_nsec: number;
  /** `u64` at byte 96. */
  st_ino: bigint;
}

/** What a file system is. statfs(2). */
export interface statfs {
  /** Its kind, a magic number. `long` at byte 0. */
  f_type: bigint;
  /** The size of a block in bytes. `long` at byte 8. */
  f_bsize: bigint;
  /** How many blocks it has. `long` at byte 16. */
  f_blocks: bigint;
  /** How many blocks are free. `long` at byte 24. */
  f_bfree: bigint;
  /** How many blocks are free for anyone. `long` at byte 32. */
  f_bavail: bigint;
  /** How many inodes it has. `long` at byte 40. */
  f_files: bigint;
  /** How many inodes are free. `long` at byte 48. */
  f_ffree: bigint;
  /** `s32[2]` at byte 56. */
  f_fsid: number[];
  /** The most bytes of a name. `long` at byte 64. */
  f_namelen: bigint;
  /** `long` at byte 72. */
  f_frsize: bigint;
  /** `long` at byte 80. */
  f_flags: bigint;
  /** `long[4]` at byte 88. */
  f_spare: bigint[];
}

/** What a file system is, of 64 bits on i386. statfs(2). */
export interface statfs64 {
  /** `ulong` at byte 0. */
  f_type: bigint;
  /** `ulong` at byte 8. */
  f_bsize: bigint;
  /** `u64` at byte 16. */
  f_blocks: bigint;
  /** `u64` at byte 24. */
  f_bfree: bigint;
  /** `u64` at byte 32. */
  f_bavail: bigint;
  /** `u64` at byte 40. */
  f_files: bigint;
  /** `u64` at byte 48. */
  f_ffree: bigint;
  /** `s32[2]` at byte 56. */
  f_fsid: number[];
  /** `ulong` at byte 64. */
  f_namelen: bigint;
  /** `ulong` at byte 72. */
  f_frsize: bigint;
  /** `ulong` at byte 80. */
  f_flags: bigint;
  /** `ulong[4]` at byte 88. */
  f_spare: bigint[];
}

/** What statmount tells of a mount; texts follow. statmount(2). */
export interface statmount {
  /** `u32` at byte 0. */
  size: number;
  /** `u32` at byte 4. */
  mnt_opts: number;
  /** `u64` at byte 8. */
  mask: bigint;
  /** `u32` at byte 16. */
  sb_dev_major: number;
  /** `u32` at byte 20. */
  sb_dev_minor: number;
  /** `u64` at byte 24. */
  sb_magic: bigint;
  /** `u32` at byte 32. */
  sb_flags: number;
  /** `u32` at byte 36. */
  fs_type: number;
  /** `u64` at byte 40. */
  mnt_id: bigint;
  /** `u64` at byte 48. */
  mnt_parent_id: bigint;
  /** `u32` at byte 56. */
  mnt_id_old: number;
  /** `u32` at byte 60. */
  mnt_parent_id_old: number;
  /** `u64` at byte 64. */
  mnt_attr: bigint;
  /** `u64` at byte 72. */
  mnt_propagation: bigint;
  /** `u64` at byte 80. */
  mnt_peer_group: bigint;
  /** `u64` at byte 88. */
  mnt_master: bigint;
  /** `u64` at byte 96. */
  propagate_from: bigint;
  /** `u32` at byte 104. */
  mnt_root: number;
  /** `u32` at byte 108. */
  mnt_point: number;
  /** `u64` at byte 112. */
  mnt_ns_id: bigint;
  /** `u32` at byte 120. */
  fs_subtype: number;
  /** `u32` at byte 124. */
  sb_source: number;
  /** `u32` at byte 128. */
  opt_num: number;
  /** `u32` at byte 132. */
  opt_array: number;
  /** `u32` at byte 136. */
  opt_sec_num: number;
  /** `u32` at byte 140. */
  opt_sec_array: number;
  /** `u64` at byte 144. */
  supported_mask: bigint;
  /** `u32` at byte 152. */
  mnt_uidmap_num: number;
  /** `u32` at byte 156. */
  mnt_uidmap: number;
  /** `u32` at byte 160. */
  mnt_gidmap_num: number;
  /** `u32` at byte 164. */
  mnt_gidmap: number;
  /** `u64[43]` at byte 168. */
  __spare2: bigint[];
}

/** What a file is. statx(2). */
export interface statx {
  /** Which members are filled in: STATX_. `u32` at byte 0. */
  stx_mask: number;
  /** The best size of reads and writes, in bytes. `u32` at byte 4. */
  stx_blksize: number;
  /** A set of STATX_ATTR_ flags. `u64` at byte 8. */
  stx_attributes: bigint;
  /** How many names it has. `u32` at byte 16. */
  stx_nlink: number;
  /** The owner. `u32` at byte 20. */
  stx_uid: number;
  /** The group. `u32` at byte 24. */
  stx_gid: number;
  /** Type and permissions: S_. `u16` at byte 28. */
  stx_mode: number;
  /** `u16` at byte 30. */
  __spare0: number;
  /** The inode's number. `u64` at byte 32. */
  stx_ino: bigint;
  /** In bytes. `u64` at byte 40. */
  stx_size: bigint;
  /** Blocks of 512 bytes. `u64` at byte 48. */
  stx_blocks: bigint;
  /** Which attributes the file system has. `u64` at byte 56. */
  stx_attributes_mask: bigint;
  /** The last read. `statx_timestamp` at byte 64. */
  stx_atime: statx_timestamp;
  /** When the file was made. `statx_timestamp` at byte 80. */
  stx_btime: statx_timestamp;
  /** The last change of data or attributes. `statx_timestamp` at byte 96. */
  stx_ctime: statx_timestamp;
  /** The last change of the data. `statx_timestamp` at byte 112. */
  stx_mtime: statx_timestamp;
  /** `u32` at byte 128. */
  stx_rdev_major: number;
  /** `u32` at byte 132. */
  stx_rdev_minor: number;
  /** `u32` at byte 136. */
  stx_dev_major: number;
  /** `u32` at byte 140. */
  stx_dev_minor: number;
  /** The mount's number. `u64` at byte 144. */
  stx_mnt_id: bigint;
  /** To what O_DIRECT wants memory aligned, in bytes. `u32` at byte 152. */
  stx_dio_mem_align: number;
  /** To what O_DIRECT wants offsets aligned, in bytes. `u32` at byte 156. */
  stx_dio_offset_align: number;
  /** `u64[12]` at byte 160. */
  __spare3: bigint[];
}

/** A time. statx(2). */
export interface statx_timestamp {
  /** Seconds since 1970. `s64` at byte 0. */
  tv_sec: bigint;
  /** Nanoseconds, 0 to 999999999. `u32` at byte 8. */
  tv_nsec: number;
  /** `s32` at byte 12. */
  __reserved: number;
}

/** The state of the system. sysinfo(2). */
export interface sysinfo {
  /** Seconds since the start. `long` at byte 0. */
  uptime: bigint;
  /** The load of 1, 5 and 15 minutes, times 65536. `ulong[3]` at byte 8. */
  loads: bigint[];
  /** In units of mem_unit bytes. `ulong` at byte 32. */
  totalram: bigint;
  /** In units of mem_unit bytes. `ulong` at byte 40. */
  freeram: bigint;
  /** `ulong` at byte 48. */
  sharedram: bigint;
  /** `ulong` at byte 56. */
  bufferram: bigint;
  /** `ulong` at byte 64. */
  totalswap: bigint;
  /** `ulong` at byte 72. */
  freeswap: bigint;
  /** How many threads there are. `u16` at byte 80. */
  procs: number;
  /** `u16` at byte 82. */
  pad: number;
  /** `ulong` at byte 88. */
  totalhigh: bigint;
  /** `ulong` at byte 96. */
  freehigh: bigint;
  /** The bytes of a unit. `u32` at byte 104. */
  mem_unit: number;
  /** `u8[8]` at byte 56 on ia32. */
  _f: Uint8Array;
}

/** The state of a TCP connection. tcp(7). */
export interface tcp_info {
  /** Such as TCP_ESTABLISHED. `u8` at byte 0. */
  tcpi_state: number;
  /** `u8` at byte 1. */
  tcpi_ca_state: number;
  /** `u8` at byte 2. */
  tcpi_retransmits: number;
  /** `u8` at byte 3. */
  tcpi_probes: number;
  /** `u8` at byte 4. */
  tcpi_backoff: number;
  /** `u8` at byte 5. */
  tcpi_options: number;
  /** The two window scales, four bits each: the sender's below the receiver's. `u8` at byte 6. */
  tcpi_wscale_bits: number;
  /** `u8` at byte 7. */
  tcpi_flag_bits: number;
  /** The timeout of a retransmission, in microseconds. `u32` at byte 8. */
  tcpi_rto: number;
  /** `u32` at byte 12. */
  tcpi_ato: number;
  /** The most bytes of a packet that is sent. `u32` at byte 16. */
  tcpi_snd_mss: number;
  /** `u32` at byte 20. */
  tcpi_rcv_mss: number;
  /** Packets that are not yet acknowledged. `u32` at byte 24. */
  tcpi_unacked: number;
  /** `u32` at byte 28. */
  tcpi_sacked: number;
  /** Packets that are taken for lost. `u32` at byte 32. */
  tcpi_lost: number;
  /** Packets that were sent again and are not yet acknowledged. `u32` at byte 36. */
  tcpi_retrans: number;
  /** `u32` at byte 40. */
  tcpi_fackets: number;
  /** `u32` at byte 44. */
  tcpi_last_data_sent: number;
  /** `u32` at byte 48. */
  tcpi_last_ack_sent: number;
  /** `u32` at byte 52. */
  tcpi_last_data_recv: number;
  /** `u32` at byte 56. */
  tcpi_last_ack_recv: number;
  /** The path's largest packet. `u32` at byte 60. */
  tcpi_pmtu: number;
  /** `u32` at byte 64. */
  tcpi_rcv_ssthresh: number;
  /** The smoothed time of a round trip, in microseconds. `u32` at byte 68. */
  tcpi_rtt: number;
  /** How much it varies, in microseconds. `u32` at byte 72. */
  tcpi_rttvar: number;
  /** `u32` at byte 76. */
  tcpi_snd_ssthresh: number;
  /** The congestion window, in packets. `u32` at byte 80. */
  tcpi_snd_cwnd: number;
  /** `u32` at byte 84. */
  tcpi_advmss: number;
  /** `u32` at byte 88. */
  tcpi_reordering: number;
  /** `u32` at byte 92. */
  tcpi_rcv_rtt: number;
  /** `u32` at byte 96. */
  tcpi_rcv_space: number;
  /** Packets that were sent again. `u32` at byte 100. */
  tcpi_total_retrans: number;
  /** `u64` at byte 104. */
  tcpi_pacing_rate: bigint;
  /** `u64` at byte 112. */
  tcpi_max_pacing_rate: bigint;
  /** `u64` at byte 120. */
  tcpi_bytes_acked: bigint;
  /** `u64` at byte 128. */
  tcpi_bytes_received: bigint;
  /** `u32` at byte 136. */
  tcpi_segs_out: number;
  /** `u32` at byte 140. */
  tcpi_segs_in: number;
  /** Bytes that wait to be sent. `u32` at byte 144. */
  tcpi_notsent_bytes: number;
  /** The shortest round trip, in microseconds. `u32` at byte 148. */
  tcpi_min_rtt: number;
  /** `u32` at byte 152. */
  tcpi_data_segs_in: number;
  /** `u32` at byte 156. */
  tcpi_data_segs_out: number;
  /** Bytes a second. `u64` at byte 160. */
  tcpi_delivery_rate: bigint;
  /** `u64` at byte 168. */
  tcpi_busy_time: bigint;
  /** `u64` at byte 176. */
  tcpi_rwnd_limited: bigint;
  /** `u64` at byte 184. */
  tcpi_sndbuf_limited: bigint;
  /** `u32` at byte 192. */
  tcpi_delivered: number;
  /** `u32` at byte 196. */
  tcpi_delivered_ce: number;
  /** `u64` at byte 200. */
  tcpi_bytes_sent: bigint;
  /** `u64` at byte 208. */
  tcpi_bytes_retrans: bigint;
  /** `u32` at byte 216. */
  tcpi_dsack_dups: number;
  /** `u32` at byte 220. */
  tcpi_reord_seen: number;
  /** `u32` at byte 224. */
  tcpi_rcv_ooopack: number;
  /** `u32` at byte 228. */
  tcpi_snd_wnd: number;
}

/** The flags of a terminal, of the older commands. termios(3). */
export interface termio {
  /** `u16` at byte 0. */
  c_iflag: number;
  /** `u16` at byte 2. */
  c_oflag: number;
  /** `u16` at byte 4. */
  c_cflag: number;
  /** `u16` at byte 6. */
  c_lflag: number;
  /** `u8` at byte 8. */
  c_line: number;
  /** `u8[8]` at byte 9. */
  c_cc: Uint8Array;
}

/** The flags of a terminal. termios(3). */
export interface termios {
  /** Flags of the input. `u32` at byte 0. */
  c_iflag: number;
  /** Flags of the output. `u32` at byte 4. */
  c_oflag: number;
  /** Flags of the line. `u32` at byte 8. */
  c_cflag: number;
  /** Local flags. `u32` at byte 12. */
  c_lflag: number;
  /** `u8` at byte 16. */
  c_line: number;
  /** Special characters, by V indices. `u8[19]` at byte 17. */
  c_cc: Uint8Array;
}

/** The flags of a terminal, with any speed. ioctl_tty(2). */
export interface termios2 {
  /** Flags of the input. `u32` at byte 0. */
  c_iflag: number;
  /** Flags of the output. `u32` at byte 4. */
  c_oflag: number;
  /** Flags of the line. `u32` at byte 8. */
  c_cflag: number;
  /** Local flags. `u32` at byte 12. */
  c_lflag: number;
  /** `u8` at byte 16. */
  c_line: number;
  /** Special characters, by V indices. `u8[19]` at byte 17. */
  c_cc: Uint8Array;
  /** The speed of the input, in bits a second. `u32` at byte 36. */
  c_ispeed: number;
  /** The speed of the output, in bits a second. `u32` at byte 40. */
  c_ospeed: number;
}

/** A time in nanoseconds. timespec(3type). */
export interface timespec {
  /** Seconds. `long` at byte 0. */
  tv_sec: bigint;
  /** Nanoseconds, 0 to 999999999. `long` at byte 8. */
  tv_nsec: bigint;
}

/** A time in nanoseconds, of 64 bits everywhere. timespec(3type). */
export interface timespec64 {
  /** Seconds. `s64` at byte 0. */
  tv_sec: bigint;
  /** Nanoseconds, 0 to 999999999. `s64` at byte 8. */
  tv_nsec: bigint;
}

/** A time in microseconds. timeval(3type). */
export interface timeval {
  /** Seconds. `long` at byte 0. */
  tv_sec: bigint;
  /** Microseconds, 0 to 999999. `long` at byte 8. */
  tv_usec: bigint;
}

/** The kernel's clock and how it is tuned. adjtimex(2). */
export interface timex {
  /** A set of ADJ_ flags: what is set. `u32` at byte 0. */
  modes: number;
  /** `long` at byte 8. */
  offset: bigint;
  /** `long` at byte 16. */
  freq: bigint;
  /** `long` at byte 24. */
  maxerror: bigint;
  /** `long` at byte 32. */
  esterror: bigint;
  /** A set of STA_ flags. `s32` at byte 40. */
  status: number;
  /** `long` at byte 48. */
  constant: bigint;
  /** `long` at byte 56. */
  precision: bigint;
  /** `long` at byte 64. */
  tolerance: bigint;
  /** `timeval` at byte 72. */
  time: timeval;
  /** `long` at byte 88. */
  tick: bigint;
  /** `long` at byte 96. */
  ppsfreq: bigint;
  /** `long` at byte 104. */
  jitter: bigint;
  /** `s32` at byte 112. */
  shift: number;
  /** `long` at byte 120. */
  stabil: bigint;
  /** `long` at byte 128. */
  jitcnt: bigint;
  /** `long` at byte 136. */
  calcnt: bigint;
  /** `long` at byte 144. */
  errcnt: bigint;
  /** `long` at byte 152. */
  stbcnt: bigint;
  /** `s32` at byte 160. */
  tai: number;
  /** `s32[11]` at byte 164. */
  __pad: number[];
}

/** The kernel's clock and how it is tuned, of 64 bits everywhere. adjtimex(2). */
export interface timex64 {
  /** `u32` at byte 0. */
  modes: number;
  /** `s32` at byte 4. */
  __pad0: number;
  /** `s64` at byte 8. */
  offset: bigint;
  /** `s64` at byte 16. */
  freq: bigint;
  /** `s64` at byte 24. */
  maxerror: bigint;
  /** `s64` at byte 32. */
  esterror: bigint;
  /** `s32` at byte 40. */
  status: number;
  /** `s32` at byte 44. */
  __pad1: number;
  /** `s64` at byte 48. */
  constant: bigint;
  /** `s64` at byte 56. */
  precision: bigint;
  /** `s64` at byte 64. */
  tolerance: bigint;
  /** `timespec64` at byte 72. */
  time: timespec64;
  /** `s64` at byte 88. */
  tick: bigint;
  /** `s64` at byte 96. */
  ppsfreq: bigint;
  /** `s64` at byte 104. */
  jitter: bigint;
  /** `s32` at byte 112. */
  shift: number;
  /** `s32` at byte 116. */
  __pad2: number;
  /** `s64` at byte 120. */
  stabil: bigint;
  /** `s64` at byte 128. */
  jitcnt: bigint;
  /** `s64` at byte 136. */
  calcnt: bigint;
  /** `s64` at byte 144. */
  errcnt: bigint;
  /** `s64` at byte 152. */
  stbcnt: bigint;
  /** `s32` at byte 160. */
  tai: number;
  /** `s32[11]` at byte 164. */
  __pad3: number[];
}

/** The time zone of the oldest clocks. gettimeofday(2). */
export interface timezone {
  /** `s32` at byte 0. */
  tz_minuteswest: number;
  /** `s32` at byte 4. */
  tz_dsttime: number;
}

/** CPU times in ticks. times(2). */
export interface tms {
  /** The process's, in its own code. `long` at byte 0. */
  tms_utime: bigint;
  /** The process's, in the kernel. `long` at byte 8. */
  tms_stime: bigint;
  /** Of children that were waited for, in their own code. `long` at byte 16. */
  tms_cutime: bigint;
  /** Of children that were waited for, in the kernel. `long` at byte 24. */
  tms_cstime: bigint;
}

/** A process, its user and its group. unix(7). */
export interface ucred {
  /** `s32` at byte 0. */
  pid: number;
  /** `u32` at byte 4. */
  uid: number;
  /** `u32` at byte 8. */
  gid: number;
}

/** A segment of memory for the processor. set_thread_area(2). */
export interface user_desc {
  /** `u32` at byte 0. */
  entry_number: number;
  /** `u32` at byte 4. */
  base_addr: number;
  /** `u32` at byte 8. */
  limit: number;
  /** `u32` at byte 12. */
  flags: number;
}

/** What a file system has free, of the oldest call. ustat(2). */
export interface ustat {
  /** `s32` at byte 0. */
  f_tfree: number;
  /** `ulong` at byte 8. */
  f_tinode: bigint;
  /** `char[6]` at byte 16. */
  f_fname: string;
  /** `char[6]` at byte 22. */
  f_fpack: string;
}

/** The times of a file, in seconds. utime(2). */
export interface utimbuf {
  /** `long` at byte 0. */
  actime: bigint;
  /** `long` at byte 8. */
  modtime: bigint;
}

/** The name of the system. uname(2). */
export interface utsname {
  /** "Linux". `char[65]` at byte 0. */
  sysname: string;
  /** The host's name. `char[65]` at byte 65. */
  nodename: string;
  /** The version of the kernel, such as "6.1.0". `char[65]` at byte 130. */
  release: string;
  /** When and how the kernel was built. `char[65]` at byte 195. */
  version: string;
  /** The architecture, such as "x86_64". `char[65]` at byte 260. */
  machine: string;
  /** The NIS domain. `char[65]` at byte 325. */
  domainname: string;
}

/** A request about a VLAN. linux/if_vlan.h. */
export interface vlan_ioctl_args {
  /** `s32` at byte 0. */
  cmd: number;
  /** `char[24]` at byte 4. */
  device1: string;
  /** `u8[24]` at byte 28. */
  u: Uint8Array;
  /** `s16` at byte 52. */
  vlan_qos: number;
}

/** The size of a terminal. ioctl_tty(2). */
export interface winsize {
  /** Rows of characters. `u16` at byte 0. */
  ws_row: number;
  /** Columns of characters. `u16` at byte 2. */
  ws_col: number;
  /** Pixels across; often 0. `u16` at byte 4. */
  ws_xpixel: number;
  /** Pixels down; often 0. `u16` at byte 6. */
  ws_ypixel: number;
}

/** Where the value of setxattrat is. linux/xattr.h. */
export interface xattr_args {
  /** `u64` at byte 0. */
  value: bigint;
  /** `u32` at byte 8. */
  size: number;
  /** `u32` at byte 12. */
  flags: number;
}

/** All structs, by name. */
export interface StructValues {
  /** The signal mask of io_pgetevents. io_getevents(2). */
  aio_sigset: aio_sigset;
  /** An entry of the ARP cache. arp(7). */
  arpreq: arpreq;
  /** What BLKPG does to a partition. linux/blkpg.h. */
  blkpg_ioctl_arg: blkpg_ioctl_arg;
  /** How much of a file is in the page cache. cachestat(2). */
  cachestat: cachestat;
  /** Which part of a file is asked for. cachestat(2). */
  cachestat_range: cachestat_range;
  /** Capabilities of a thread; two of these for 64 bits. capget(2). */
  cap_user_data: cap_user_data;
  /** Whose capabilities, and in which version of the structs. capget(2). */
  cap_user_header: cap_user_header;
  /** The arguments of clone3. clone(2). */
  clone_args: clone_args;
  /** The head of a control message; its data follows. cmsg(3). */
  cmsghdr: cmsghdr;
  /** An event, and the data that its owner gave. epoll_ctl(2). */
  epoll_event: epoll_event;
  /** Who gets SIGIO. fcntl(2). */
  f_owner_ex: f_owner_ex;
  /** The head of an event of fanotify. fanotify(7). */
  fanotify_event_metadata: fanotify_event_metadata;
  /** The request of FS_IOC_FIEMAP; the extents follow. linux/fiemap.h. */
  fiemap: fiemap;
  /** One extent of a file. linux/fiemap.h. */
  fiemap_extent: fiemap_extent;
  /** The extended attributes of a file. linux/fs.h. */
  file_attr: file_attr;
  /** Which parts FICLONERANGE shares. ioctl_ficlonerange(2). */
  file_clone_range: file_clone_range;
  /** Which parts FIDEDUPERANGE compares and shares. ioctl_fideduperange(2). */
  file_dedupe_range: file_dedupe_range;
  /** The head of a file's handle; its bytes follow. name_to_handle_at(2). */
  file_handle: file_handle;
  /** A lock on a part of a file. fcntl(2). */
  flock: flock;
  /** A lock on a part of a file, on i386. fcntl(2). */
  flock64: flock64;
  /** A quota of XFS. quotactl(2). */
  fs_disk_quota: fs_disk_quota;
  /** A file of quotas of XFS. linux/dqblk_xfs.h. */
  fs_qfilestat: fs_qfilestat;
  /** A file of quotas of XFS, of the newer call. linux/dqblk_xfs.h. */
  fs_qfilestatv: fs_qfilestatv;
  /** The state of quotas of XFS. quotactl(2). */
  fs_quota_stat: fs_quota_stat;
  /** The state of quotas of XFS, of the newer call. quotactl(2). */
  fs_quota_statv: fs_quota_statv;
  /** Which blocks FITRIM tells the device of. linux/fs.h. */
  fstrim_range: fstrim_range;
  /** A file's flags and project. ioctl_xfs_fsgetxattr(2). */
  fsxattr: fsxattr;
  /** One of the words that futex_waitv waits for. futex(2). */
  futex_waitv: futex_waitv;
  /** A multicast group and an interface. RFC 3678. */
  group_req: group_req;
  /** A quota. quotactl(2). */
  if_dqblk: if_dqblk;
  /** The grace times of quotas. quotactl(2). */
  if_dqinfo: if_dqinfo;
  /** A quota, and whose it is. quotactl(2). */
  if_nextdqblk: if_nextdqblk;
  /** The head of a message about an address. rtnetlink(7). */
  ifaddrmsg: ifaddrmsg;
  /** Where SIOCGIFCONF puts the interfaces. netdevice(7). */
  ifconf: ifconf;
  /** The head of a message about an interface. rtnetlink(7). */
  ifinfomsg: ifinfomsg;
  /** A request about an interface. netdevice(7). */
  ifreq: ifreq;
  /** The IPv6 address and interface of a message. ipv6(7). */
  in6_pktinfo: in6_pktinfo;
  /** The IPv4 address and interface of a message. ip(7). */
  in_pktinfo: in_pktinfo;
  /** The head of an event of inotify; the name follows. inotify(7). */
  inotify_event: inotify_event;
  /** Where the parts of a completion ring lie. io_uring_setup(2). */
  io_cqring_offsets: io_cqring_offsets;
  /** A finished request of asynchronous I/O. io_getevents(2). */
  io_event: io_event;
  /** Where the parts of a submission ring lie. io_uring_setup(2). */
  io_sqring_offsets: io_sqring_offsets;
  /** A ring of buffers to register. io_uring_register(2). */
  io_uring_buf_reg: io_uring_buf_reg;
  /** The state of a ring of buffers. linux/io_uring.h. */
  io_uring_buf_status: io_uring_buf_status;
  /** The clock of a ring's timeouts. linux/io_uring.h. */
  io_uring_clock_register: io_uring_clock_register;
  /** Whose buffers a ring takes over. linux/io_uring.h. */
  io_uring_clone_buffers: io_uring_clone_buffers;
  /** A completion. io_uring_enter(2). */
  io_uring_cqe: io_uring_cqe;
  /** Which registered files are given out by the kernel. io_uring_register(2). */
  io_uring_file_index_range: io_uring_file_index_range;
  /** The extended argument of io_uring_enter. io_uring_enter(2). */
  io_uring_getevents_arg: io_uring_getevents_arg;
  /** A region of memory to register. linux/io_uring.h. */
  io_uring_mem_region_reg: io_uring_mem_region_reg;
  /** How a ring polls network devices. linux/io_uring.h. */
  io_uring_napi: io_uring_napi;
  /** What io_uring_setup is asked, and answers. io_uring_setup(2). */
  io_uring_params: io_uring_params;
  /** One thing that a ring may do. io_uring_register(2). */
  io_uring_restriction: io_uring_restriction;
  /** Files or buffers to register. io_uring_register(2). */
  io_uring_rsrc_register: io_uring_rsrc_register;
  /** Files or buffers to replace. io_uring_register(2). */
  io_uring_rsrc_update: io_uring_rsrc_update;
  /** Files or buffers to replace, with tags. io_uring_register(2). */
  io_uring_rsrc_update2: io_uring_rsrc_update2;
  /** What is cancelled and waited for. io_uring_register(2). */
  io_uring_sync_cancel_reg: io_uring_sync_cancel_reg;
  /** A request of asynchronous I/O. io_submit(2). */
  iocb: iocb;
  /** A piece of memory. readv(2). */
  iovec: iovec;
  /** An IPv4 multicast group and an interface. ip(7). */
  ip_mreqn: ip_mreqn;
  /** Owner and permissions of a System V object. sysvipc(7). */
  ipc64_perm: ipc64_perm;
  /** An IPv6 multicast group and an interface. ipv6(7). */
  ipv6_mreq: ipv6_mreq;
  /** A timer in nanoseconds. timer_settime(2). */
  itimerspec: itimerspec;
  /** A timer in nanoseconds, of 64 bits everywhere. timer_settime(2). */
  itimerspec64: itimerspec64;
  /** A timer in microseconds. setitimer(2). */
  itimerval: itimerval;
  /** A descriptor in an epoll instance. kcmp(2). */
  kcmp_epoll_slot: kcmp_epoll_slot;
  /** A part of the kernel to load. kexec_load(2). */
  kexec_segment: kexec_segment;
  /** The numbers of a Diffie-Hellman exchange. keyctl_dh_compute(3). */
  keyctl_dh_params: keyctl_dh_params;
  /** How a key is derived from a Diffie-Hellman exchange. keyctl_dh_compute(3). */
  keyctl_kdf_params: keyctl_kdf_params;
  /** The lengths of an operation with an asymmetric key. keyctl_pkey_encrypt(3). */
  keyctl_pkey_params: keyctl_pkey_params;
  /** What an asymmetric key can do. keyctl_pkey_query(3). */
  keyctl_pkey_query: keyctl_pkey_query;
  /** A rule of Landlock about a TCP port. landlock_add_rule(2). */
  landlock_net_port_attr: landlock_net_port_attr;
  /** A rule of Landlock about the files below a directory. landlock_add_rule(2). */
  landlock_path_beneath_attr: landlock_path_beneath_attr;
  /** What a ruleset of Landlock forbids unless a rule allows it. landlock_create_ruleset(2). */
  landlock_ruleset_attr: landlock_ruleset_attr;
  /** Whether close waits for unsent data. socket(7). */
  linger: linger;
  /** The head of a directory's entry; the name follows. getdents64(2). */
  linux_dirent64: linux_dirent64;
  /** Everything that a loop device is set up with. loop(4). */
  loop_config: loop_config;
  /** The state of a loop device. loop(4). */
  loop_info64: loop_info64;
  /** The label of a security module; its text follows. linux/lsm.h. */
  lsm_ctx: lsm_ctx;
  /** One of several messages, and its length. sendmmsg(2). */
  mmsghdr: mmsghdr;
  /** Which mount is asked about. statmount(2). */
  mnt_id_req: mnt_id_req;
  /** What mount_setattr changes. mount_setattr(2). */
  mount_attr: mount_attr;
  /** The state of a POSIX message queue. mq_getattr(3). */
  mq_attr: mq_attr;
  /** A message in pieces, with its address and control data. sendmsg(2). */
  msghdr: msghdr;
  /** The limits of System V message queues. msgctl(2). */
  msginfo: msginfo;
  /** The state of a System V message queue. msgctl(2). */
  msqid_ds: msqid_ds;
  /** The head of a message about a neighbour. rtnetlink(7). */
  ndmsg: ndmsg;
  /** The head of a netlink attribute; its data follows. netlink(7). */
  nlattr: nlattr;
  /** An error, and the head of the message that it answers. netlink(7). */
  nlmsgerr: nlmsgerr;
  /** The head of a netlink message. netlink(7). */
  nlmsghdr: nlmsghdr;
  /** An entry of a directory, of the oldest call. readdir(2). */
  old_linux_dirent: old_linux_dirent;
  /** How a signal is handled, of the oldest call. sigaction(2). */
  old_sigaction: old_sigaction;
  /** What a file is, of the oldest call. stat(2). */
  old_stat: old_stat;
  /** The name of the system, of the second oldest call. uname(2). */
  old_utsname: old_utsname;
  /** The name of the system, of the oldest call. uname(2). */
  oldold_utsname: oldold_utsname;
  /** How openat2 opens a file. openat2(2). */
  open_how: open_how;
  /** What else a packet socket receives. packet(7). */
  packet_mreq: packet_mreq;
  /** What a perf event counts or samples. perf_event_open(2). */
  perf_event_attr: perf_event_attr;
  /** A descriptor that poll waits for. poll(2). */
  pollfd: pollfd;
  /** A property of the processor, and its value. linux/asm/hwprobe.h. */
  riscv_hwprobe: riscv_hwprobe;
  /** A limit of a process. getrlimit(2). */
  rlimit: rlimit;
  /** A limit of a process, of 64 bits everywhere. getrlimit(2). */
  rlimit64: rlimit64;
  /** The head of a routing attribute; its data follows. rtnetlink(7). */
  rtattr: rtattr;
  /** A route, as SIOCADDRT takes it. netdevice(7). */
  rtentry: rtentry;
  /** The shortest head of a routing message. rtnetlink(7). */
  rtgenmsg: rtgenmsg;
  /** The head of a message about a route. rtnetlink(7). */
  rtmsg: rtmsg;
  /** What a process has used. getrusage(2). */
  rusage: rusage;
  /** How a thread is scheduled. sched_setattr(2). */
  sched_attr: sched_attr;
  /** The priority of a thread. sched_setscheduler(2). */
  sched_param: sched_param;
  /** What a seccomp filter sees of a call. seccomp(2). */
  seccomp_data: seccomp_data;
  /** A call that waits for a supervisor. seccomp_unotify(2). */
  seccomp_notif: seccomp_notif;
  /** A supervisor's answer. seccomp_unotify(2). */
  seccomp_notif_resp: seccomp_notif_resp;
  /** The sizes of the structs of notifications. seccomp(2). */
  seccomp_notif_sizes: seccomp_notif_sizes;
  /** An operation on a semaphore. semop(2). */
  sembuf: sembuf;
  /** The state of a set of semaphores. semctl(2). */
  semid_ds: semid_ds;
  /** The limits of semaphores. semctl(2). */
  seminfo: seminfo;
  /** The counters of a serial line. ioctl_tty(2). */
  serial_icounter_struct: serial_icounter_struct;
  /** How a serial line speaks RS485. linux/serial.h. */
  serial_rs485: serial_rs485;
  /** The settings of a serial line. setserial(8). */
  serial_struct: serial_struct;
  /** What shared memory uses. shmctl(2). */
  shm_info: shm_info;
  /** The state of a segment of shared memory. shmctl(2). */
  shmid_ds: shmid_ds;
  /** The limits of shared memory. shmctl(2). */
  shminfo: shminfo;
  /** How a signal is handled, as the kernel has it. sigaction(2). */
  sigaction: sigaction;
  /** How the end of a timer or a request is told. sigevent(7). */
  sigevent: sigevent;
  /** What a signal is about; siginfo_kill and the others have its cases. sigaction(2). */
  siginfo: siginfo;
  /** A signal of wrong memory or a wrong instruction. sigaction(2). */
  siginfo_fault: siginfo_fault;
  /** A signal that kill sent. sigaction(2). */
  siginfo_kill: siginfo_kill;
  /** A SIGIO. sigaction(2). */
  siginfo_poll: siginfo_poll;
  /** A signal that was queued with a value. sigaction(2). */
  siginfo_rt: siginfo_rt;
  /** A SIGCHLD, or what waitid reports. sigaction(2). */
  siginfo_sigchld: siginfo_sigchld;
  /** A SIGSYS. sigaction(2). */
  siginfo_sys: siginfo_sys;
  /** A signal of a timer. sigaction(2). */
  siginfo_timer: siginfo_timer;
  /** A signal, as a signalfd reads it. signalfd(2). */
  signalfd_siginfo: signalfd_siginfo;
  /** What MSG_ERRQUEUE tells of an error. ip(7). */
  sock_extended_err: sock_extended_err;
  /** An instruction of a classic filter. socket(7). */
  sock_filter: sock_filter;
  /** A classic filter. socket(7). */
  sock_fprog: sock_fprog;
  /** An address of any family. sockaddr(3type). */
  sockaddr: sockaddr;
  /** An IPv4 address and port. ip(7). */
  sockaddr_in: sockaddr_in;
  /** An IPv6 address and port. ipv6(7). */
  sockaddr_in6: sockaddr_in6;
  /** An address of a packet socket. packet(7). */
  sockaddr_ll: sockaddr_ll;
  /** An address of netlink. netlink(7). */
  sockaddr_nl: sockaddr_nl;
  /** The address of a Unix socket. unix(7). */
  sockaddr_un: sockaddr_un;
  /** An address between virtual machines and their host. vsock(7). */
  sockaddr_vm: sockaddr_vm;
  /** The alternative stack of signal handlers. sigaltstack(2). */
  stack_t: stack_t;
  /** What a file is. stat(2). */
  stat: stat;
  /** What a file is, of 64 bits on i386. stat(2). */
  stat64: stat64;
  /** What a file system is. statfs(2). */
  statfs: statfs;
  /** What a file system is, of 64 bits on i386. statfs(2). */
  statfs64: statfs64;
  /** What statmount tells of a mount; texts follow. statmount(2). */
  statmount: statmount;
  /** What a file is. statx(2). */
  statx: statx;
  /** A time. statx(2). */
  statx_timestamp: statx_timestamp;
  /** The state of the system. sysinfo(2). */
  sysinfo: sysinfo;
  /** The state of a TCP connection. tcp(7). */
  tcp_info: tcp_info;
  /** The flags of a terminal, of the older commands. termios(3). */
  termio: termio;
  /** The flags of a terminal. termios(3). */
  termios: termios;
  /** The flags of a terminal, with any speed. ioctl_tty(2). */
  termios2: termios2;
  /** A time in nanoseconds. timespec(3type). */
  timespec: timespec;
  /** A time in nanoseconds, of 64 bits everywhere. timespec(3type). */
  timespec64: timespec64;
  /** A time in microseconds. timeval(3type). */
  timeval: timeval;
  /** The kernel's clock and how it is tuned. adjtimex(2). */
  timex: timex;
  /** The kernel's clock and how it is tuned, of 64 bits everywhere. adjtimex(2). */
  timex64: timex64;
  /** The time zone of the oldest clocks. gettimeofday(2). */
  timezone: timezone;
  /** CPU times in ticks. times(2). */
  tms: tms;
  /** A process, its user and its group. unix(7). */
  ucred: ucred;
  /** A segment of memory for the processor. set_thread_area(2). */
  user_desc: user_desc;
  /** What a file system has free, of the oldest call. ustat(2). */
  ustat: ustat;
  /** The times of a file, in seconds. utime(2). */
  utimbuf: utimbuf;
  /** The name of the system. uname(2). */
  utsname: utsname;
  /** A request about a VLAN. linux/if_vlan.h. */
  vlan_ioctl_args: vlan_ioctl_args;
  /** The size of a terminal. ioctl_tty(2). */
  winsize: winsize;
  /** Where the value of setxattrat is. linux/xattr.h. */
  xattr_args: xattr_args;
}
