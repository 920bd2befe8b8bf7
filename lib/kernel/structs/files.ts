// The structs of files, mounts, quotas, devices and asynchronous files: see ../structs.ts.

export const FILE_STRUCTS = {
  aio_sigset: 'sigmask: pointer, sigsetsize: ulong',
  blkpg_ioctl_arg: 'op: s32, flags: s32, datalen: s32, data: pointer',
  cachestat:
    'nr_cache: u64, nr_dirty: u64, nr_writeback: u64, nr_evicted: u64, nr_recently_evicted: u64',
  cachestat_range: 'off: u64, len: u64',
  f_owner_ex: 'type: s32, pid: s32',
  fanotify_event_metadata:
    'event_len: u32, vers: u8, reserved: u8, metadata_len: u16, mask: u64, fd: s32, pid: s32',
  fiemap:
    'fm_start: u64, fm_length: u64, fm_flags: u32, fm_mapped_extents: u32, fm_extent_count: u32, fm_reserved: u32',
  fiemap_extent:
    'fe_logical: u64, fe_physical: u64, fe_length: u64, fe_reserved64: u64[2], fe_flags: u32, fe_reserved: u32[3]',
  file_attr:
    'fa_xflags: u64, fa_extsize: u32, fa_nextents: u32, fa_projid: u32, fa_cowextsize: u32',
  file_clone_range: 'src_fd: s64, src_offset: u64, src_length: u64, dest_offset: u64',
  file_dedupe_range:
    'src_offset: u64, src_length: u64, dest_count: u16, reserved1: u16, reserved2: u32',
  file_handle: 'handle_bytes: u32, handle_type: s32',
  fs_disk_quota: `d_version: s8, d_flags: s8, d_fieldmask: u16, d_id: u32, d_blk_hardlimit: u64, d_blk_softlimit: u64,
    d_ino_hardlimit: u64, d_ino_softlimit: u64, d_bcount: u64, d_icount: u64, d_itimer: s32, d_btimer: s32,
    d_iwarns: u16, d_bwarns: u16, d_itimer_hi: s8, d_btimer_hi: s8, d_rtbtimer_hi: s8, d_padding2: s8,
    d_rtb_hardlimit: u64, d_rtb_softlimit: u64, d_rtbcount: u64, d_rtbtimer: s32, d_rtbwarns: u16, d_padding3: s16,
    d_padding4: u8[8]`,
  fs_qfilestat: 'qfs_ino: u64, qfs_nblks: u64, qfs_nextents: u32',
  fs_qfilestatv: 'qfs_ino: u64, qfs_nblks: u64, qfs_nextents: u32, qfs_pad: u32',
  fs_quota_stat: `qs_version: s8, qs_flags: u16, qs_pad: s8, qs_uquota: fs_qfilestat, qs_gquota: fs_qfilestat, qs_incoredqs: u32,
    qs_btimelimit: s32, qs_itimelimit: s32, qs_rtbtimelimit: s32, qs_bwarnlimit: u16, qs_iwarnlimit: u16`,
  fs_quota_statv: `qs_version: s8, qs_pad1: u8, qs_flags: u16, qs_incoredqs: u32, qs_uquota: fs_qfilestatv,
    qs_gquota: fs_qfilestatv, qs_pquota: fs_qfilestatv, qs_btimelimit: s32, qs_itimelimit: s32, qs_rtbtimelimit: s32,
    qs_bwarnlimit: u16, qs_iwarnlimit: u16, __rest: u64[8]`,
  fstrim_range: 'start: u64, len: u64, minlen: u64',
  fsxattr:
    'fsx_xflags: u32, fsx_extsize: u32, fsx_nextents: u32, fsx_projid: u32, fsx_cowextsize: u32, fsx_pad: u8[8]',
  if_dqblk: `dqb_bhardlimit: u64, dqb_bsoftlimit: u64, dqb_curspace: u64, dqb_ihardlimit: u64, dqb_isoftlimit: u64,
    dqb_curinodes: u64, dqb_btime: u64, dqb_itime: u64, dqb_valid: u32`,
  if_dqinfo: 'dqi_bgrace: u64, dqi_igrace: u64, dqi_flags: u32, dqi_valid: u32',
  if_nextdqblk: `dqb_bhardlimit: u64, dqb_bsoftlimit: u64, dqb_curspace: u64, dqb_ihardlimit: u64, dqb_isoftlimit: u64,
    dqb_curinodes: u64, dqb_btime: u64, dqb_itime: u64, dqb_valid: u32, dqb_id: u32`,
  io_cqring_offsets:
    'head: u32, tail: u32, ring_mask: u32, ring_entries: u32, overflow: u32, cqes: u32, flags: u32, resv1: u32, user_addr: u64',
  io_event: 'data: u64, obj: u64, res: s64, res2: s64',
  io_sqring_offsets:
    'head: u32, tail: u32, ring_mask: u32, ring_entries: u32, flags: u32, dropped: u32, array: u32, resv1: u32, user_addr: u64',
  io_uring_buf_reg:
    'ring_addr: u64, ring_entries: u32, bgid: u16, flags: u16, min_left: u32, resv: u32[5]',
  io_uring_buf_status: 'buf_group: u32, head: u32, resv: u32[8]',
  io_uring_clock_register: 'clockid: u32, __resv: u32[3]',
  io_uring_clone_buffers:
    'src_fd: u32, flags: u32, src_off: u32, dst_off: u32, nr: u32, pad: u32[3]',
  io_uring_cqe: 'user_data: u64, res: s32, flags: u32',
  io_uring_file_index_range: 'off: u32, len: u32, resv: u64',
  io_uring_getevents_arg: 'sigmask: u64, sigmask_sz: u32, pad: u32, ts: u64',
  io_uring_mem_region_reg: 'region_uptr: u64, flags: u64, __resv: u64[2]',
  io_uring_napi:
    'busy_poll_to: u32, prefer_busy_poll: u8, opcode: u8, pad: u8[2], op_param: u32, resv: u32',
  io_uring_params: `sq_entries: u32, cq_entries: u32, flags: u32, sq_thread_cpu: u32, sq_thread_idle: u32, features: u32,
    wq_fd: u32, resv: u32[3], sq_off: io_sqring_offsets, cq_off: io_cqring_offsets`,
  io_uring_restriction: 'opcode: u16, register_op: u8, resv: u8, resv2: u32[3]',
  io_uring_rsrc_register: 'nr: u32, flags: u32, resv2: u64, data: u64, tags: u64',
  io_uring_rsrc_update: 'offset: u32, resv: u32, data: u64',
  io_uring_rsrc_update2: 'offset: u32, resv: u32, data: u64, tags: u64, nr: u32, resv2: u32',
  io_uring_sync_cancel_reg:
    'addr: u64, fd: s32, flags: u32, timeout: timespec64, opcode: u8, pad: u8[7], pad2: u64[3]',
  iocb: `aio_data: u64, aio_key: u32, aio_rw_flags: s32, aio_lio_opcode: u16, aio_reqprio: s16, aio_fildes: u32, aio_buf: u64,
    aio_nbytes: u64, aio_offset: s64, aio_reserved2: u64, aio_flags: u32, aio_resfd: u32`,
  linux_dirent64: 'd_ino: u64, d_off: s64, d_reclen: u16, d_type: u8',
  loop_config: 'fd: u32, block_size: u32, info: loop_info64, __reserved: u64[8]',
  loop_info64: `lo_device: u64, lo_inode: u64, lo_rdevice: u64, lo_offset: u64, lo_sizelimit: u64, lo_number: u32,
    lo_encrypt_type: u32, lo_encrypt_key_size: u32, lo_flags: u32, lo_file_name: u8[64], lo_crypt_name: u8[64],
    lo_encrypt_key: u8[32], lo_init: u64[2]`,
  mnt_id_req: 'size: u32, mnt_ns_fd: u32, mnt_id: u64, param: u64, mnt_ns_id: u64',
  mount_attr: 'attr_set: u64, attr_clr: u64, propagation: u64, userns_fd: u64',
  serial_icounter_struct: `cts: s32, dsr: s32, rng: s32, dcd: s32, rx: s32, tx: s32, frame: s32, overrun: s32, parity: s32,
    brk: s32, buf_overrun: s32, reserved: s32[9]`,
  serial_rs485:
    'flags: u32, delay_rts_before_send: u32, delay_rts_after_send: u32, padding: u32[5]',
  serial_struct: `type: s32, line: s32, port: u32, irq: s32, flags: s32, xmit_fifo_size: s32, custom_divisor: s32,
    baud_base: s32, close_delay: u16, io_type: s8, reserved_char: u8[1], hub6: s32, closing_wait: u16,
    closing_wait2: u16, iomem_base: pointer, iomem_reg_shift: u16, port_high: u32, iomap_base: ulong`,
  statmount: `size: u32, mnt_opts: u32, mask: u64, sb_dev_major: u32, sb_dev_minor: u32, sb_magic: u64, sb_flags: u32,
    fs_type: u32, mnt_id: u64, mnt_parent_id: u64, mnt_id_old: u32, mnt_parent_id_old: u32, mnt_attr: u64,
    mnt_propagation: u64, mnt_peer_group: u64, mnt_master: u64, propagate_from: u64, mnt_root: u32, mnt_point: u32,
    mnt_ns_id: u64, fs_subtype: u32, sb_source: u32, opt_num: u32, opt_array: u32, opt_sec_num: u32,
    opt_sec_array: u32, supported_mask: u64, mnt_uidmap_num: u32, mnt_uidmap: u32, mnt_gidmap_num: u32,
    mnt_gidmap: u32, __spare2: u64[43]`,
  termio: 'c_iflag: u16, c_oflag: u16, c_cflag: u16, c_lflag: u16, c_line: u8, c_cc: u8[8]',
  termios2:
    'c_iflag: u32, c_oflag: u32, c_cflag: u32, c_lflag: u32, c_line: u8, c_cc: u8[19], c_ispeed: u32, c_ospeed: u32',
  timespec64: 'tv_sec: s64, tv_nsec: s64',
  ustat: 'f_tfree: s32, f_tinode: ulong, f_fname: char[6], f_fpack: char[6]',
  utimbuf: 'actime: long, modtime: long',
  xattr_args: 'value: u64, size: u32, flags: u32',
} as const;
