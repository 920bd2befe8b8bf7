// What the kernel's headers cannot tell the generator: the calls that came after those of Debian 12 (Linux 6.1), and the
// version of Linux that each newer call came with. Numbers are those of the kernel's scripts/syscall.tbl and
// arch/x86/entry/syscalls/syscall_64.tbl, as linux-libc-dev 7.3 of Debian's trixie-backports has them.

/** [name, number, the architectures that have it; all when not given]. */
export const NEWER_CALLS = [
  ['riscv_hwprobe', 258, ['riscv64']],
  ['uretprobe', 335, ['x64']],
  ['uprobe', 336, ['x64']],
  ['cachestat', 451],
  ['fchmodat2', 452],
  ['map_shadow_stack', 453],
  ['futex_wake', 454],
  ['futex_wait', 455],
  ['futex_requeue', 456],
  ['statmount', 457],
  ['listmount', 458],
  ['lsm_get_self_attr', 459],
  ['lsm_set_self_attr', 460],
  ['lsm_list_modules', 461],
  ['mseal', 462],
  ['setxattrat', 463],
  ['getxattrat', 464],
  ['listxattrat', 465],
  ['removexattrat', 466],
  ['open_tree_attr', 467],
  ['file_getattr', 468],
  ['file_setattr', 469],
];

/** The calls by the version of Linux that they came with, from 4.3 on, where Linux has the socket calls of i386. */
export const CALLS_BY_VERSION = {
  4.3: 'userfaultfd membarrier',
  4.4: 'mlock2',
  4.5: 'copy_file_range',
  4.6: 'preadv2 pwritev2',
  4.9: 'pkey_mprotect pkey_alloc pkey_free',
  4.11: 'statx',
  4.18: 'io_pgetevents rseq',
  5.1:
    'pidfd_send_signal io_uring_setup io_uring_enter io_uring_register clock_gettime64 clock_settime64 clock_adjtime64 ' +
    'clock_getres_time64 clock_nanosleep_time64 timer_gettime64 timer_settime64 timerfd_gettime64 timerfd_settime64 ' +
    'utimensat_time64 pselect6_time64 ppoll_time64 io_pgetevents_time64 recvmmsg_time64 mq_timedsend_time64 ' +
    'mq_timedreceive_time64 semtimedop_time64 rt_sigtimedwait_time64 futex_time64 sched_rr_get_interval_time64',
  5.2: 'open_tree move_mount fsopen fsconfig fsmount fspick',
  5.3: 'pidfd_open clone3',
  5.6: 'openat2 pidfd_getfd',
  5.8: 'faccessat2',
  5.9: 'close_range',
  '5.10': 'process_madvise',
  5.11: 'epoll_pwait2',
  5.12: 'mount_setattr',
  5.13: 'landlock_create_ruleset landlock_add_rule landlock_restrict_self',
  5.14: 'quotactl_fd memfd_secret',
  5.15: 'process_mrelease',
  5.16: 'futex_waitv',
  5.17: 'set_mempolicy_home_node',
  6.4: 'riscv_hwprobe',
  6.5: 'cachestat',
  6.6: 'fchmodat2 map_shadow_stack',
  6.7: 'futex_wake futex_wait futex_requeue',
  6.8: 'statmount listmount lsm_get_self_attr lsm_set_self_attr lsm_list_modules',
  '6.10': 'mseal',
  6.11: 'uretprobe',
  6.13: 'setxattrat getxattrat listxattrat removexattrat',
  6.15: 'open_tree_attr',
  6.17: 'file_getattr file_setattr',
  6.18: 'uprobe',
};
