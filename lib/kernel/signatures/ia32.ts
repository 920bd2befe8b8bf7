// What only i386 has: calls of 32 bits' ids, offsets and times, and the oldest ones. Node does not run there; Programs may
// be compiled for it.

export const ia32 = () =>
  ({
    waitpid: 'pid: pid, wstatus: out int?, options: flags WAIT -> pid',
    umount: 'target: path',
    stime: 't: in ulong',
    nice: 'inc: int',
    oldstat: 'path: path, statbuf: out old_stat',
    oldlstat: 'path: path, statbuf: out old_stat',
    oldfstat: 'fd: fd, statbuf: out old_stat',
    olduname: 'buf: out old_utsname',
    oldolduname: 'buf: out oldold_utsname',
    readdir: 'fd: fd, dirp: out old_linux_dirent, count: uint -> int',
    signal: 'signum: signal, handler: address -> address',
    sigaction: 'signum: signal, act: in old_sigaction?, oldact: out old_sigaction?',
    sigsuspend: 'unused1: int, unused2: int, mask: ulong',
    sigpending: 'set: out ulong',
    sigprocmask: 'how: enum SIG_HOW, set: in ulong?, oldset: out ulong?',
    sigreturn: ' -> word',
    sgetmask: ' -> word',
    ssetmask: 'newmask: ulong -> word',
    socketcall: 'call: int, args: in ulong[6] -> word',
    ipc: 'call: uint, first: int, second: ulong, third: ulong, ptr: any, fifth: long -> word',
    _llseek: 'fd: fd, offset_high: ulong, offset_low: ulong, result: out loff, whence: enum SEEK',
    _newselect:
      'nfds: size, readfds: inout fdset[nfds]?, writefds: inout fdset[nfds]?, exceptfds: inout fdset[nfds]?, timeout: inout timeval? -> int',
    ugetrlimit: 'resource: enum RLIMIT, rlim: out rlimit',
    mmap2:
      'addr: address?, length: size, prot: flags PROT, flags: flags MAP, fd: fd, pgoffset: ulong -> address',
    truncate64: 'path: path, length: loff',
    ftruncate64: 'fd: fd, length: loff',
    stat64: 'path: path, statbuf: out stat64',
    lstat64: 'path: path, statbuf: out stat64',
    fstat64: 'fd: fd, statbuf: out stat64',
    fstatat64: 'dirfd: dirfd, path: path, statbuf: out stat64, flags: flags AT',
    statfs64: 'path: path, sz: size, buf: out statfs64_bytes[sz]',
    fstatfs64: 'fd: fd, sz: size, buf: out statfs64_bytes[sz]',
    fadvise64_64: 'fd: fd, offset: loff, len: loff, advice: enum POSIX_FADV',
    sendfile64: 'out_fd: fd, in_fd: fd, offset: inout loff?, count: size -> ..count',
    fcntl64: 'fd: fd, cmd: enum F, arg: any -> word',
    chown32: 'path: path, owner: uid, group: gid',
    lchown32: 'path: path, owner: uid, group: gid',
    fchown32: 'fd: fd, owner: uid, group: gid',
    getuid32: ' -> id',
    geteuid32: ' -> id',
    getgid32: ' -> id',
    getegid32: ' -> id',
    getresuid32: 'ruid: out u32, euid: out u32, suid: out u32',
    getresgid32: 'rgid: out u32, egid: out u32, sgid: out u32',
    getgroups32: 'size: size, list: out u32[size]? -> int',
    setuid32: 'uid: uid',
    setgid32: 'gid: gid',
    setreuid32: 'ruid: uid, euid: uid',
    setregid32: 'rgid: gid, egid: gid',
    setresuid32: 'ruid: uid, euid: uid, suid: uid',
    setresgid32: 'rgid: gid, egid: gid, sgid: gid',
    setfsuid32: 'fsuid: uid -> id',
    setfsgid32: 'fsgid: gid -> id',
    setgroups32: 'size: size, list: in u32[size]?',
    clock_gettime64: 'clockid: enum CLOCK, tp: out timespec64',
    clock_settime64: 'clockid: enum CLOCK, tp: in timespec64',
    clock_adjtime64: 'clockid: enum CLOCK, buf: inout timex64 -> int',
    clock_getres_time64: 'clockid: enum CLOCK, res: out timespec64?',
    clock_nanosleep_time64:
      'clockid: enum CLOCK, flags: flags TIMER, req: in timespec64, rem: out timespec64?',
    timer_gettime64: 'timerid: int, curr_value: out itimerspec64',
    timer_settime64:
      'timerid: int, flags: flags TIMER, new_value: in itimerspec64, old_value: out itimerspec64?',
    timerfd_gettime64: 'fd: fd, curr_value: out itimerspec64',
    timerfd_settime64:
      'fd: fd, flags: flags TFD_TIMER, new_value: in itimerspec64, old_value: out itimerspec64?',
    utimensat_time64: 'dirfd: dirfd, path: path?, times: in timespec64[2]?, flags: flags AT',
    pselect6_time64:
      'nfds: size, readfds: inout fdset[nfds]?, writefds: inout fdset[nfds]?, exceptfds: inout fdset[nfds]?, timeout: inout timespec64?, sigmask: in ulong[2]? -> int',
    ppoll_time64:
      'fds: inout pollfd[nfds]?, nfds: size, tmo_p: inout timespec64?, sigmask: in sigset[sigsetsize]?, sigsetsize: size -> ..nfds',
    io_pgetevents_time64:
      'ctx_id: ulong, min_nr: long, nr: size, events: out io_event[nr]?, timeout: in timespec64?, usig: in aio_sigset? -> ..nr',
    recvmmsg_time64:
      'fd: fd, msgvec: inout mmsghdr[vlen], vlen: size, flags: flags MSG, timeout: inout timespec64? -> ..vlen',
    mq_timedsend_time64:
      'mqdes: fd, msg_ptr: in bytes[msg_len], msg_len: size, msg_prio: uint, abs_timeout: in timespec64?',
    mq_timedreceive_time64:
      'mqdes: fd, msg_ptr: out bytes[msg_len], msg_len: size, msg_prio: out u32?, abs_timeout: in timespec64? -> ..msg_len',
    semtimedop_time64: 'semid: int, sops: in sembuf[nsops], nsops: size, timeout: in timespec64?',
    rt_sigtimedwait_time64:
      'set: in sigset[sigsetsize], info: out siginfo?, timeout: in timespec64?, sigsetsize: size -> int',
    futex_time64:
      'uaddr: inout u32, futex_op: futexop, val: any, timeout: any, uaddr2: any, val3: any -> int',
    sched_rr_get_interval_time64: 'pid: pid, tp: out timespec64',
  }) as const;
