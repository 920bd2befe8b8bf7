// What each argument of a syscall is, as data, written once: the typed wrappers (sys.ts), the bounds check of
// rawSyscall (checks.ts), the text of a call (text/call.ts) and the CLI's `call` are all made from these lines;
// signature.ts reads them. Names and order are those of the man pages' section 2, for the kernel's own form of a call.
//
//   name: KIND, name: KIND -> RESULT
//
// KIND of a number:   fd, dirfd (or AT_FDCWD), int, uint, long, ulong, size (a length or count), off (a word), loff (64
//                     bits, on ia32 two arguments), pid, uid, gid, mode, signal, milliseconds, address (a pointer that
//                     is no memory of ours), any (a number or memory: another argument says which)
//          flags SET  bits by name, enum SET a choice by name; constant-sets.ts has the sets
// KIND of memory:     path, string (both end at a NUL), or a direction and a type: in is read by the kernel, out written,
//                     inout both. The type is an element (bytes, text, int, u32, loff, sockaddr, option, a struct of structs.ts;
//                     how is a struct open_how of so many bytes) and how many there are:
//          in bytes[len]          as many as the argument len says
//          out sockaddr[*addrlen] as many as the 32-bit word says that the argument addrlen points to
//          out int[2]             exactly two
//          in fdset[n]            as many longs as n bits take
//          in timespec            one
//          in timeout             one timespec that counts from now and is not updated, for sys.ts to go on with after EINTR
//          ?  at the end          may be null
// RESULT:             fd, pid, int, mode, address, flags SET; 0 when not given; `..len` means 0 to the value of the argument len, and
//                     `..len unless flags MSG_TRUNC` not when that flag is set; none does not return

const SOCKET = {
  socket: 'family: enum AF, type: flags SOCK, protocol: enum IPPROTO -> fd',
  socketpair: 'family: enum AF, type: flags SOCK, protocol: enum IPPROTO, sv: out int[2]',
  bind: 'fd: fd, addr: in sockaddr[addrlen], addrlen: size',
  connect: 'fd: fd, addr: in sockaddr[addrlen], addrlen: size',
  listen: 'fd: fd, backlog: int',
  accept: 'fd: fd, addr: out sockaddr[*addrlen]?, addrlen: inout u32? -> fd',
  accept4: 'fd: fd, addr: out sockaddr[*addrlen]?, addrlen: inout u32?, flags: flags SOCK -> fd',
  getsockname: 'fd: fd, addr: out sockaddr[*addrlen], addrlen: inout u32',
  getpeername: 'fd: fd, addr: out sockaddr[*addrlen], addrlen: inout u32',
  sendto:
    'fd: fd, buf: in bytes[len]?, len: size, flags: flags MSG, addr: in sockaddr[addrlen]?, addrlen: size -> ..len',
  recvfrom:
    'fd: fd, buf: out bytes[len]?, len: size, flags: flags MSG, addr: out sockaddr[*addrlen]?, addrlen: inout u32? -> ..len unless flags MSG_TRUNC',
  sendmsg: 'fd: fd, msg: in msghdr, flags: flags MSG -> int',
  recvmsg: 'fd: fd, msg: inout msghdr, flags: flags MSG -> int',
  sendmmsg: 'fd: fd, msgvec: inout mmsghdr[vlen], vlen: size, flags: flags MSG -> ..vlen',
  recvmmsg:
    'fd: fd, msgvec: inout mmsghdr[vlen], vlen: size, flags: flags MSG, timeout: inout timespec? -> ..vlen',
  shutdown: 'fd: fd, how: enum SHUT',
  setsockopt: 'fd: fd, level: enum SOL, optname: sockopt, optval: in option[optlen]?, optlen: size',
  getsockopt:
    'fd: fd, level: enum SOL, optname: sockopt, optval: out option[*optlen], optlen: inout u32',
} as const;

const FILE = {
  read: 'fd: fd, buf: out bytes[count], count: size -> ..count',
  write: 'fd: fd, buf: in bytes[count], count: size -> ..count',
  pread64: 'fd: fd, buf: out bytes[count], count: size, offset: loff -> ..count',
  pwrite64: 'fd: fd, buf: in bytes[count], count: size, offset: loff -> ..count',
  readv: 'fd: fd, iov: in iovec[iovcnt], iovcnt: size -> int',
  writev: 'fd: fd, iov: in iovec[iovcnt], iovcnt: size -> int',
  preadv: 'fd: fd, iov: in iovec[iovcnt], iovcnt: size, pos_l: ulong, pos_h: ulong -> int',
  pwritev: 'fd: fd, iov: in iovec[iovcnt], iovcnt: size, pos_l: ulong, pos_h: ulong -> int',
  preadv2:
    'fd: fd, iov: in iovec[iovcnt], iovcnt: size, pos_l: ulong, pos_h: ulong, flags: flags RWF -> int',
  pwritev2:
    'fd: fd, iov: in iovec[iovcnt], iovcnt: size, pos_l: ulong, pos_h: ulong, flags: flags RWF -> int',
  open: 'path: path, flags: flags O, mode: mode -> fd',
  openat: 'dirfd: dirfd, path: path, flags: flags O, mode: mode -> fd',
  openat2: 'dirfd: dirfd, path: path, how: in how[size], size: size -> fd',
  close: 'fd: fd',
  close_range: 'first: uint, last: uint, flags: flags CLOSE_RANGE',
  dup: 'oldfd: fd -> fd',
  dup2: 'oldfd: fd, newfd: fd -> fd',
  dup3: 'oldfd: fd, newfd: fd, flags: flags O_BITS -> fd',
  fcntl: 'fd: fd, cmd: enum F, arg: any -> int',
  ioctl: 'fd: fd, request: enum IOCTL, argp: any -> int',
  flock: 'fd: fd, operation: flags LOCK',
  lseek: 'fd: fd, offset: off, whence: enum SEEK -> int',
  fsync: 'fd: fd',
  fdatasync: 'fd: fd',
  sync: '',
  syncfs: 'fd: fd',
  ftruncate: 'fd: fd, length: off',
  truncate: 'path: path, length: off',
  fallocate: 'fd: fd, mode: flags FALLOC_FL, offset: loff, len: loff',
  fadvise64: 'fd: fd, offset: loff, len: loff, advice: enum POSIX_FADV',
  readahead: 'fd: fd, offset: loff, count: size',
  access: 'path: path, mode: flags OK',
  faccessat: 'dirfd: dirfd, path: path, mode: flags OK',
  faccessat2: 'dirfd: dirfd, path: path, mode: flags OK, flags: flags AT',
  fstat: 'fd: fd, statbuf: out stat',
  stat: 'path: path, statbuf: out stat',
  lstat: 'path: path, statbuf: out stat',
  newfstatat: 'dirfd: dirfd, path: path, statbuf: out stat, flags: flags AT',
  statx: 'dirfd: dirfd, path: path?, flags: flags AT_STATX, mask: flags STATX, statxbuf: out statx',
  statfs: 'path: path, buf: out statfs',
  fstatfs: 'fd: fd, buf: out statfs',
  unlink: 'path: path',
  unlinkat: 'dirfd: dirfd, path: path, flags: flags AT_UNLINK',
  rename: 'oldpath: path, newpath: path',
  renameat2: 'olddirfd: dirfd, oldpath: path, newdirfd: dirfd, newpath: path, flags: flags RENAME',
  mkdir: 'path: path, mode: mode',
  mkdirat: 'dirfd: dirfd, path: path, mode: mode',
  rmdir: 'path: path',
  linkat: 'olddirfd: dirfd, oldpath: path, newdirfd: dirfd, newpath: path, flags: flags AT',
  symlinkat: 'target: path, newdirfd: dirfd, linkpath: path',
  readlink: 'path: path, buf: out text[bufsiz], bufsiz: size -> ..bufsiz',
  readlinkat: 'dirfd: dirfd, path: path, buf: out text[bufsiz], bufsiz: size -> ..bufsiz',
  chmod: 'path: path, mode: mode',
  fchmod: 'fd: fd, mode: mode',
  fchmodat: 'dirfd: dirfd, path: path, mode: mode',
  fchown: 'fd: fd, owner: uid, group: gid',
  fchownat: 'dirfd: dirfd, path: path, owner: uid, group: gid, flags: flags AT',
  utimensat: 'dirfd: dirfd, path: path?, times: in timespec[2]?, flags: flags AT',
  getcwd: 'buf: out text[size], size: size -> ..size',
  umask: 'mask: mode -> mode',
  getdents: 'fd: fd, dirp: out bytes[count], count: size -> ..count',
  getdents64: 'fd: fd, dirp: out bytes[count], count: size -> ..count',
  sendfile: 'out_fd: fd, in_fd: fd, offset: inout off?, count: size -> ..count',
  splice:
    'fd_in: fd, off_in: inout loff?, fd_out: fd, off_out: inout loff?, len: size, flags: flags SPLICE_F -> ..len',
  tee: 'fd_in: fd, fd_out: fd, len: size, flags: flags SPLICE_F -> ..len',
  copy_file_range:
    'fd_in: fd, off_in: inout loff?, fd_out: fd, off_out: inout loff?, len: size, flags: uint -> ..len',
  getxattr: 'path: path, name: string, value: out bytes[size]?, size: size -> int',
  fgetxattr: 'fd: fd, name: string, value: out bytes[size]?, size: size -> int',
  lgetxattr: 'path: path, name: string, value: out bytes[size]?, size: size -> int',
  setxattr: 'path: path, name: string, value: in bytes[size]?, size: size, flags: flags XATTR',
  fsetxattr: 'fd: fd, name: string, value: in bytes[size]?, size: size, flags: flags XATTR',
  listxattr: 'path: path, list: out bytes[size]?, size: size -> int',
  llistxattr: 'path: path, list: out bytes[size]?, size: size -> int',
  flistxattr: 'fd: fd, list: out bytes[size]?, size: size -> int',
  memfd_create: 'name: string, flags: flags MFD -> fd',
  inotify_init1: 'flags: flags IN_INIT -> fd',
  inotify_add_watch: 'fd: fd, path: path, mask: flags IN -> int',
  inotify_rm_watch: 'fd: fd, wd: int',
  pipe: 'pipefd: out int[2]',
  pipe2: 'pipefd: out int[2], flags: flags O_BITS',
} as const;

const POLL = {
  poll: 'fds: inout pollfd[nfds], nfds: size, timeout: milliseconds -> ..nfds',
  ppoll:
    'fds: inout pollfd[nfds]?, nfds: size, tmo_p: inout timespec?, sigmask: in sigset[sigsetsize]?, sigsetsize: size -> ..nfds',
  select:
    'nfds: size, readfds: inout fdset[nfds]?, writefds: inout fdset[nfds]?, exceptfds: inout fdset[nfds]?, timeout: inout timeval? -> int',
  pselect6:
    'nfds: size, readfds: inout fdset[nfds]?, writefds: inout fdset[nfds]?, exceptfds: inout fdset[nfds]?, timeout: inout timespec?, sigmask: in ulong[2]? -> int',
  epoll_create1: 'flags: flags EPOLL_INIT -> fd',
  epoll_ctl: 'epfd: fd, op: enum EPOLL_CTL, fd: fd, event: in epoll_event?',
  epoll_wait:
    'epfd: fd, events: out epoll_event[maxevents], maxevents: size, timeout: milliseconds -> ..maxevents',
  epoll_pwait:
    'epfd: fd, events: out epoll_event[maxevents], maxevents: size, timeout: milliseconds, sigmask: in sigset[sigsetsize]?, sigsetsize: size -> ..maxevents',
  epoll_pwait2:
    'epfd: fd, events: out epoll_event[maxevents], maxevents: size, timeout: in timeout?, sigmask: in sigset[sigsetsize]?, sigsetsize: size -> ..maxevents',
  eventfd2: 'initval: uint, flags: flags EFD -> fd',
  timerfd_create: 'clockid: enum CLOCK, flags: flags TFD -> fd',
  timerfd_settime:
    'fd: fd, flags: flags TFD_TIMER, new_value: in itimerspec, old_value: out itimerspec?',
  timerfd_gettime: 'fd: fd, curr_value: out itimerspec',
  getitimer: 'which: enum ITIMER, curr_value: out itimerval',
  setitimer: 'which: enum ITIMER, new_value: in itimerval?, old_value: out itimerval?',
  signalfd4: 'fd: fd, mask: in sigset[sizemask], sizemask: size, flags: flags SFD -> fd',
  clock_gettime: 'clockid: enum CLOCK, tp: out timespec',
  clock_getres: 'clockid: enum CLOCK, res: out timespec?',
  nanosleep: 'req: in timeout, rem: out timespec?',
  clock_nanosleep: 'clockid: enum CLOCK, flags: flags TIMER, req: in timeout, rem: out timespec?',
  time: 'tloc: out ulong? -> int',
  gettimeofday: 'tv: out timeval?, tz: out timezone?',
} as const;

const PROCESS = {
  getpid: ' -> pid',
  getppid: ' -> pid',
  gettid: ' -> pid',
  getpgid: 'pid: pid -> pid',
  getsid: 'pid: pid -> pid',
  getuid: ' -> int',
  geteuid: ' -> int',
  getgid: ' -> int',
  getegid: ' -> int',
  getresuid: 'ruid: out u32, euid: out u32, suid: out u32',
  getresgid: 'rgid: out u32, egid: out u32, sgid: out u32',
  getgroups: 'size: size, list: out u32[size]? -> int',
  kill: 'pid: pid, sig: signal',
  tgkill: 'tgid: pid, tid: pid, sig: signal',
  rt_sigpending: 'set: out sigset[sigsetsize], sigsetsize: size',
  rt_sigtimedwait:
    'set: in sigset[sigsetsize], info: out siginfo?, timeout: in timeout?, sigsetsize: size -> int',
  pidfd_open: 'pid: pid, flags: flags PIDFD -> fd',
  pidfd_send_signal: 'pidfd: fd, sig: signal, info: in siginfo?, flags: uint',
  pidfd_getfd: 'pidfd: fd, targetfd: fd, flags: uint -> fd',
  wait4: 'pid: pid, wstatus: out int?, options: flags WAIT, rusage: out rusage? -> pid',
  waitid:
    'idtype: enum P, id: pid, infop: out siginfo?, options: flags WAITID, rusage: out rusage?',
  prctl: 'option: enum PR, arg2: any, arg3: any, arg4: any, arg5: any -> int',
  getrusage: 'who: enum RUSAGE, usage: out rusage',
  getrlimit: 'resource: enum RLIMIT, rlim: out rlimit',
  setrlimit: 'resource: enum RLIMIT, rlim: in rlimit',
  prlimit64: 'pid: pid, resource: enum RLIMIT, new_limit: in rlimit64?, old_limit: out rlimit64?',
  sched_yield: '',
  sched_getaffinity: 'pid: pid, cpusetsize: size, mask: out bytes[cpusetsize] -> ..cpusetsize',
  sched_setaffinity: 'pid: pid, cpusetsize: size, mask: in bytes[cpusetsize]',
  sched_getscheduler: 'pid: pid -> int',
  sched_setscheduler: 'pid: pid, policy: enum SCHED, param: in sched_param',
  sched_getparam: 'pid: pid, param: out sched_param',
  sched_getattr: 'pid: pid, attr: out bytes[size], size: size, flags: uint',
  sched_get_priority_max: 'policy: enum SCHED -> int',
  sched_get_priority_min: 'policy: enum SCHED -> int',
  sched_rr_get_interval: 'pid: pid, tp: out timespec',
  getcpu: 'cpu: out u32?, node: out u32?, unused: address?',
  getpriority: 'which: enum PRIO, who: pid -> int',
  setpriority: 'which: enum PRIO, who: pid, prio: int',
  uname: 'buf: out utsname',
  sysinfo: 'info: out sysinfo',
  times: 'buf: out tms? -> int',
  getrandom: 'buf: out bytes[buflen], buflen: size, flags: flags GRND -> ..buflen',
  membarrier: 'cmd: enum MEMBARRIER_CMD, flags: uint, cpu_id: int -> int',
} as const;

/**
 * What `any` is, by the value of the argument before it: "NAME VALUE", then the arguments that follow in the grammar above.
 */
export const VARIANTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fcntl: {
    'F_DUPFD 0': 'arg: int -> fd',
    'F_DUPFD_CLOEXEC 1030': 'arg: int -> fd',
    'F_GETFD 1': ' -> flags FD',
    'F_SETFD 2': 'arg: flags FD',
    'F_GETFL 3': ' -> flags O',
    'F_SETFL 4': 'arg: flags O',
    'F_GETLK 5': 'arg: inout flock',
    'F_SETLK 6': 'arg: in flock',
    'F_SETLKW 7': 'arg: in flock',
    'F_OFD_GETLK 36': 'arg: inout flock',
    'F_OFD_SETLK 37': 'arg: in flock',
    'F_OFD_SETLKW 38': 'arg: in flock',
    'F_SETPIPE_SZ 1031': 'arg: size -> int',
    'F_GETPIPE_SZ 1032': ' -> int',
    'F_ADD_SEALS 1033': 'arg: flags SEAL',
    'F_GET_SEALS 1034': ' -> flags SEAL',
  },
  ioctl: {
    'FIONREAD 21531': 'argp: out int',
    'TIOCOUTQ 21521': 'argp: out int',
    'FIONBIO 21537': 'argp: in int',
    'FIOASYNC 21586': 'argp: in int',
    'FIOCLEX 21585': '',
    'FIONCLEX 21584': '',
    'TIOCGWINSZ 21523': 'argp: out winsize',
    'TIOCSWINSZ 21524': 'argp: in winsize',
    'TCGETS 21505': 'argp: out termios',
    'TCSETS 21506': 'argp: in termios',
    'TCSETSW 21507': 'argp: in termios',
    'TCSETSF 21508': 'argp: in termios',
  },
  prctl: {
    'PR_SET_PDEATHSIG 1': 'sig: signal',
    'PR_GET_PDEATHSIG 2': 'sig: out int',
    'PR_GET_DUMPABLE 3': ' -> int',
    'PR_SET_NAME 15': 'name: string',
    'PR_GET_NAME 16': 'name: out text[16]',
    'PR_GET_CHILD_SUBREAPER 37': 'isset: out int',
    'PR_GET_TID_ADDRESS 40': 'address: out ulong',
  },
};

export const SIGNATURES = { ...SOCKET, ...FILE, ...POLL, ...PROCESS } as const;

/** A call that has a signature. */
export type SignedName = keyof typeof SIGNATURES;
