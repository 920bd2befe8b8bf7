// The structs of calls that only i386 has: see ../structs.ts.

export const IA32_STRUCTS = {
  flock64: 'l_type: s16, l_whence: s16, l_start: s64, l_len: s64, l_pid: s32',
  itimerspec64: 'it_interval: timespec64, it_value: timespec64',
  old_linux_dirent: 'd_ino: ulong, d_offset: ulong, d_namlen: u16, d_name: char[258]',
  old_sigaction: 'sa_handler: pointer, sa_mask: ulong, sa_flags: ulong, sa_restorer: pointer',
  old_stat: `st_dev: u16, st_ino: u16, st_mode: u16, st_nlink: u16, st_uid: u16, st_gid: u16, st_rdev: u16, st_size: ulong,
    st_atime: ulong, st_mtime: ulong, st_ctime: ulong`,
  old_utsname:
    'sysname: char[65], nodename: char[65], release: char[65], version: char[65], machine: char[65]',
  oldold_utsname:
    'sysname: char[9], nodename: char[9], release: char[9], version: char[9], machine: char[9]',
  stat64: `st_dev: u64, __pad0: u8[4], __st_ino: u32, st_mode: u32, st_nlink: u32, st_uid: u32, st_gid: u32, st_rdev: u64,
    __pad3: u8[4], st_size: s64, st_blksize: u32, st_blocks: u64, st_atime: u32, st_atime_nsec: u32, st_mtime: u32,
    st_mtime_nsec: u32, st_ctime: u32, st_ctime_nsec: u32, st_ino: u64`,
  statfs64: `f_type: ulong, f_bsize: ulong, f_blocks: u64, f_bfree: u64, f_bavail: u64, f_files: u64, f_ffree: u64, f_fsid: s32[2],
    f_namelen: ulong, f_frsize: ulong, f_flags: ulong, f_spare: ulong[4]`,
  timex64: `modes: u32, __pad0: s32, offset: s64, freq: s64, maxerror: s64, esterror: s64, status: s32, __pad1: s32, constant: s64,
    precision: s64, tolerance: s64, time: timespec64, tick: s64, ppsfreq: s64, jitter: s64, shift: s32, __pad2: s32,
    stabil: s64, jitcnt: s64, calcnt: s64, errcnt: s64, stbcnt: s64, tai: s32, __pad3: s32[11]`,
} as const;
