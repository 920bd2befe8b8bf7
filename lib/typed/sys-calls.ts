// npm run declarations
// Generated: do not edit; made from the signatures of lib/kernel/signatures/ and its sentences.txt.

import type { Arg, Bytes } from '../kernel/arg.js';
import type { StructValue } from '../kernel/struct.js';
import type { DirectoryEntry } from './directory-entries.js';

/** An open file: its number, or what owns it, an OwnedFd or a Socket. */
export type Fd = number | { readonly fd: number };

/** The calls by name. What is optional has its usual value when left out; what the kernel would write is returned then. */
export interface SysCalls {
  /** Takes the next connection from the queue of a listening socket. accept(2). */
  accept(fd: Fd, addr?: Bytes | null, addrlen?: Bytes | null): number;
  /** Takes the next connection from the queue of a listening socket, with flags for its descriptor. accept4(2). */
  accept4(fd: Fd, addr?: Bytes | null, addrlen?: Bytes | null, flags?: number): number;
  /** Asks whether the real user may use a file in these ways. access(2). */
  access(path: string | Bytes, mode?: number): number;
  /** Starts or stops the accounting of processes that end. acct(2). */
  acct(filename?: string | Bytes | null): number;
  /** Adds a key to a keyring, or updates it. add_key(2). */
  add_key(
    type: string | Bytes,
    description: string | Bytes,
    payload: string | Bytes | null,
    plen: number | bigint,
    keyring: number,
  ): number;
  /** Reads or tunes the kernel's clock. adjtimex(2). */
  adjtimex(buf: Bytes): number;
  /** Sends SIGALRM to the process after so many seconds; 0 cancels. Returns the seconds that were left. alarm(2). */
  alarm(seconds: number): number;
  /** Reads or sets what is particular to the architecture of a thread. arch_prctl(2). */
  arch_prctl(op: number, addr?: Arg): number;
  /** Gives a socket its own address. bind(2). */
  bind(fd: Fd, addr: Bytes, addrlen?: number | bigint): number;
  /** Makes, loads, reads and attaches what belongs to eBPF. bpf(2). */
  bpf(cmd: number, attr: Bytes, size?: number | bigint): number;
  /** Sets the end of the data segment. brk(2). */
  brk(addr: number | bigint | Bytes | null): number;
  /** Counts the pages of a file in the page cache. Since Linux 6.5. cachestat(2). */
  cachestat(fd: Fd, cstat_range: Bytes): StructValue<'cachestat'>;
  /** Counts the pages of a file in the page cache. Since Linux 6.5. cachestat(2). */
  cachestat(fd: Fd, cstat_range: Bytes, cstat: Bytes, flags?: number): number;
  /** Reads the capabilities of a thread. capget(2). */
  capget(hdrp: Bytes, datap?: Bytes | null): number;
  /** Sets the capabilities of the calling thread. capset(2). */
  capset(hdrp: Bytes, datap: Bytes): number;
  /** Changes the current directory of the process. chdir(2). */
  chdir(path: string | Bytes): number;
  /** Changes the mode of a file. chmod(2). */
  chmod(path: string | Bytes, mode: number): number;
  /** Changes owner and group of a file, following links. chown(2). */
  chown(path: string | Bytes, owner: number, group: number): number;
  /** Changes the root directory of the process. chroot(2). */
  chroot(path: string | Bytes): number;
  /** Reads or tunes a clock. clock_adjtime(2). */
  clock_adjtime(clockid: number, buf: Bytes): number;
  /** Reads how fine a clock is. clock_getres(2). */
  clock_getres(clockid: number): StructValue<'timespec'>;
  /** Reads how fine a clock is. clock_getres(2). */
  clock_getres(clockid: number, res: Bytes | null): number;
  /** Reads a clock. clock_gettime(2). */
  clock_gettime(clockid: number): StructValue<'timespec'>;
  /** Reads a clock. clock_gettime(2). */
  clock_gettime(clockid: number, tp: Bytes): number;
  /** Sleeps for a time, or until one, of a clock. clock_nanosleep(2). */
  clock_nanosleep(clockid: number, flags: number, req: Bytes, rem?: Bytes | null): number;
  /** Sets a clock. clock_settime(2). */
  clock_settime(clockid: number, tp: Bytes): number;
  /** Makes a thread or a process. clone(2). */
  clone(
    flags?: number,
    stack?: number | bigint | Bytes | null,
    parent_tid?: Bytes | null,
    arg4?: number | bigint | Bytes | null,
    arg5?: number | bigint | Bytes | null,
  ): number;
  /** Makes a thread or a process, described by a struct. Since Linux 5.3. clone3(2). */
  clone3(cl_args: Bytes, size?: number | bigint): number;
  /** Closes a descriptor. Never made again after a signal: Linux has released it by then. close(2). */
  close(fd: Fd): number;
  /** Closes all descriptors from one number to another, or marks them to be closed by execve. Since Linux 5.9. close_range(2). */
  close_range(first: number, last: number, flags?: number): number;
  /** Connects a socket to an address. connect(2). */
  connect(fd: Fd, addr: Bytes, addrlen?: number | bigint): number;
  /** Copies a part of one file to another inside the kernel. Since Linux 4.5. copy_file_range(2). */
  copy_file_range(
    fd_in: Fd,
    off_in: Bytes | null,
    fd_out: Fd,
    off_out: Bytes | null,
    len: number | bigint,
    flags?: number,
  ): number;
  /** Makes or empties a file and opens it for writing. creat(2). */
  creat(path: string | Bytes, mode: number): number;
  /** Unloads a kernel module. delete_module(2). */
  delete_module(name: string | Bytes, flags?: number): number;
  /** Makes a second descriptor, the lowest free, of the same open file. dup(2). */
  dup(oldfd: Fd): number;
  /** Makes a descriptor of that number for the same open file, and closes what had the number. dup2(2). */
  dup2(oldfd: Fd, newfd: Fd): number;
  /** As dup2, with flags, and an error when both numbers are the same. dup3(2). */
  dup3(oldfd: Fd, newfd: Fd, flags?: number): number;
  /** Makes an epoll instance. epoll_create(2). */
  epoll_create(size: number): number;
  /** Makes an epoll instance, with flags. epoll_create1(2). */
  epoll_create1(flags?: number): number;
  /** Adds, changes or removes what an epoll instance watches. epoll_ctl(2). */
  epoll_ctl(epfd: Fd, op: number, fd: Fd, event?: Bytes | null): number;
  /** Waits for events of an epoll instance, with another signal mask meanwhile. epoll_pwait(2). */
  epoll_pwait(
    epfd: Fd,
    events: Bytes,
    maxevents: number | bigint,
    timeout: number,
    sigmask?: Bytes | null,
    sigsetsize?: number | bigint,
  ): number;
  /** Waits for events of an epoll instance, with a timeout in nanoseconds. Since Linux 5.11. epoll_pwait2(2). */
  epoll_pwait2(
    epfd: Fd,
    events: Bytes,
    maxevents?: number | bigint,
    timeout?: Bytes | null,
    sigmask?: Bytes | null,
    sigsetsize?: number | bigint,
  ): number;
  /** Waits for events of an epoll instance. epoll_wait(2). */
  epoll_wait(epfd: Fd, events: Bytes, maxevents: number | bigint, timeout: number): number;
  /** Makes a descriptor that counts events. eventfd(2). */
  eventfd(initval: number): number;
  /** Makes a descriptor that counts events, with flags. eventfd2(2). */
  eventfd2(initval: number, flags?: number): number;
  /** Runs another program in the place of this process. execve(2). */
  execve(path: string | Bytes, argv?: Arg, envp?: Arg): number;
  /** Runs another program, found from a directory, in the place of this process. execveat(2). */
  execveat(dirfd: Fd, path: string | Bytes, argv?: Arg, envp?: Arg, flags?: number): number;
  /** Ends the calling thread. exit(2). */
  exit(status: number): number;
  /** Ends all threads of the process. exit_group(2). */
  exit_group(status: number): number;
  /** Asks whether the real user may use a file in these ways, from a directory. faccessat(2). */
  faccessat(dirfd: Fd, path: string | Bytes, mode?: number): number;
  /** Asks whether a user may use a file in these ways, with flags. Since Linux 5.8. faccessat2(2). */
  faccessat2(dirfd: Fd, path: string | Bytes, mode?: number, flags?: number): number;
  /** Says how a part of a file will be used. fadvise64(2). */
  fadvise64(fd: Fd, offset: number | bigint, len: number | bigint, advice: number): number;
  /** Allocates, frees or zeroes a part of a file. fallocate(2). */
  fallocate(fd: Fd, mode: number, offset: number | bigint, len: number | bigint): number;
  /** Makes a group that is told of events in file systems. fanotify_init(2). */
  fanotify_init(flags?: number, event_f_flags?: number): number;
  /** Says of which events of what a fanotify group is told. fanotify_mark(2). */
  fanotify_mark(
    fanotify_fd: Fd,
    flags: number,
    mask: number | bigint,
    dirfd: Fd,
    path?: string | Bytes | null,
  ): number;
  /** Changes the current directory of the process to an open one. fchdir(2). */
  fchdir(fd: Fd): number;
  /** Changes the mode of an open file. fchmod(2). */
  fchmod(fd: Fd, mode: number): number;
  /** Changes the mode of a file, from a directory. fchmodat(2). */
  fchmodat(dirfd: Fd, path: string | Bytes, mode: number): number;
  /** Changes the mode of a file, from a directory, with flags. Since Linux 6.6. fchmodat2(2). */
  fchmodat2(dirfd: Fd, path: string | Bytes, mode: number, flags?: number): number;
  /** Changes owner and group of an open file. fchown(2). */
  fchown(fd: Fd, owner: number, group: number): number;
  /** Changes owner and group of a file, from a directory. fchownat(2). */
  fchownat(dirfd: Fd, path: string | Bytes, owner: number, group: number, flags?: number): number;
  /** Does what its command says with a descriptor: flags, locks, owners, seals. fcntl(2). */
  fcntl(fd: Fd, cmd: number, arg?: Arg): number;
  /** Writes the data of a file to its device, and of its metadata only what reading needs. fdatasync(2). */
  fdatasync(fd: Fd): number;
  /** Reads an extended attribute of an open file; without room, its length. fgetxattr(2). */
  fgetxattr(fd: Fd, name: string | Bytes, value?: Bytes | null, size?: number | bigint): number;
  /** Reads flags, project and extent size of a file. Since Linux 6.17. file_getattr(2). */
  file_getattr(
    dirfd: Fd,
    path: string | Bytes,
    attr: Bytes,
    size?: number | bigint,
    flags?: number,
  ): number;
  /** Sets flags, project and extent size of a file. Since Linux 6.17. file_setattr(2). */
  file_setattr(
    dirfd: Fd,
    path: string | Bytes,
    attr: Bytes,
    size?: number | bigint,
    flags?: number,
  ): number;
  /** Loads a kernel module from a file. finit_module(2). */
  finit_module(fd: Fd, param_values: string | Bytes, flags?: number): number;
  /** Lists the extended attributes of an open file; without room, the length of the list. flistxattr(2). */
  flistxattr(fd: Fd, list?: Bytes | null, size?: number | bigint): number;
  /** Locks an open file as a whole, or unlocks it. flock(2). */
  flock(fd: Fd, operation?: number): number;
  /** Makes a copy of the process. fork(2). */
  fork(): number;
  /** Removes an extended attribute of an open file. fremovexattr(2). */
  fremovexattr(fd: Fd, name: string | Bytes): number;
  /** Sets a parameter of a file system that is being made, or makes it. Since Linux 5.2. fsconfig(2). */
  fsconfig(fd: Fd, cmd: number, key: string | Bytes | null, value: Arg, aux: number): number;
  /** Sets an extended attribute of an open file. fsetxattr(2). */
  fsetxattr(
    fd: Fd,
    name: string | Bytes,
    value?: string | Bytes | null,
    size?: number | bigint,
    flags?: number,
  ): number;
  /** Makes a mount of a file system that fsopen configured. Since Linux 5.2. fsmount(2). */
  fsmount(fsfd: Fd, flags?: number, attr_flags?: number): number;
  /** Opens a context in which to configure a file system. Since Linux 5.2. fsopen(2). */
  fsopen(fsname: string | Bytes, flags?: number): number;
  /** Opens a context in which to configure a mounted file system anew. Since Linux 5.2. fspick(2). */
  fspick(dirfd: Fd, path: string | Bytes, flags?: number): number;
  /** Tells what is known of an open file. fstat(2). */
  fstat(fd: Fd): StructValue<'stat'>;
  /** Tells what is known of an open file. fstat(2). */
  fstat(fd: Fd, statbuf: Bytes): number;
  /** Tells what is known of the file system of an open file. fstatfs(2). */
  fstatfs(fd: Fd): StructValue<'statfs'>;
  /** Tells what is known of the file system of an open file. fstatfs(2). */
  fstatfs(fd: Fd, buf: Bytes): number;
  /** Writes an open file, data and metadata, to its device. fsync(2). */
  fsync(fd: Fd): number;
  /** Sets the length of an open file. ftruncate(2). */
  ftruncate(fd: Fd, length: number | bigint): number;
  /** Waits for, or wakes, threads at a word of memory. futex(2). */
  futex(uaddr: Bytes, futex_op: number, val?: Arg, timeout?: Arg, uaddr2?: Arg, val3?: Arg): number;
  /** Moves waiters from one futex to another. Since Linux 6.7. futex_requeue(2). */
  futex_requeue(waiters: Bytes, flags: number, nr_wake: number, nr_requeue: number): number;
  /** Waits while a word of memory has a value. Since Linux 6.7. futex_wait(2). */
  futex_wait(
    uaddr: Bytes,
    val: number | bigint,
    mask: number | bigint,
    flags: number,
    timeout: Bytes | null,
    clockid: number,
  ): number;
  /** Waits for one of several futexes. Since Linux 5.16. futex_waitv(2). */
  futex_waitv(
    waiters: Bytes,
    nr_futexes: number | bigint,
    flags: number,
    timeout: Bytes | null,
    clockid: number,
  ): number;
  /** Wakes waiters of a futex. Since Linux 6.7. futex_wake(2). */
  futex_wake(uaddr: Bytes, mask: number | bigint, nr: number, flags?: number): number;
  /** Sets the times of a file in microseconds, from a directory. futimesat(2). */
  futimesat(dirfd: Fd, path?: string | Bytes | null, times?: Bytes | null): number;
  /** Reads the NUMA policy of the thread or of an address. get_mempolicy(2). */
  get_mempolicy(
    mode?: Bytes | null,
    nodemask?: Bytes | null,
    maxnode?: number | bigint,
    addr?: number | bigint | Bytes | null,
    flags?: number,
  ): number;
  /** Reads where a thread's list of robust futexes is. get_robust_list(2). */
  get_robust_list(pid: number): [bigint, bigint];
  /** Reads where a thread's list of robust futexes is. get_robust_list(2). */
  get_robust_list(pid: number, head_ptr: Bytes, len_ptr: Bytes): number;
  /** Reads a thread-local segment. get_thread_area(2). */
  get_thread_area(u_info: Bytes): number;
  /** Tells on which processor and NUMA node the thread runs. getcpu(2). */
  getcpu(node?: Bytes | null, unused?: number | bigint | Bytes | null): [number, number];
  /** Tells on which processor and NUMA node the thread runs. getcpu(2). */
  getcpu(cpu: Bytes | null, node: Bytes | null, unused?: number | bigint | Bytes | null): number;
  /** Tells the current directory. getcwd(2). */
  getcwd(): string;
  /** Tells the current directory. getcwd(2). */
  getcwd(buf: Bytes, size?: number | bigint): number;
  /** Reads entries of a directory, in their old form. getdents(2). */
  getdents(fd: Fd, dirp: Bytes, count?: number | bigint): number;
  /** Reads entries of a directory; with the descriptor alone, iterates over them. getdents64(2). */
  getdents64(fd: Fd): IterableIterator<DirectoryEntry>;
  /** Reads entries of a directory; with the descriptor alone, iterates over them. getdents64(2). */
  getdents64(fd: Fd, dirp: Bytes, count?: number | bigint): number;
  /** Tells the effective group of the process. getegid(2). */
  getegid(): number;
  /** Tells the effective user of the process. geteuid(2). */
  geteuid(): number;
  /** Tells the real group of the process. getgid(2). */
  getgid(): number;
  /** Lists the supplementary groups; with size 0, counts them. getgroups(2). */
  getgroups(size?: number | bigint, list?: Bytes | null): number;
  /** Reads an interval timer. getitimer(2). */
  getitimer(which: number): StructValue<'itimerval'>;
  /** Reads an interval timer. getitimer(2). */
  getitimer(which: number, curr_value: Bytes): number;
  /** Tells the address of the other end of a socket. getpeername(2). */
  getpeername(fd: Fd, addr: Bytes, addrlen: Bytes): number;
  /** Tells the process group of a process. getpgid(2). */
  getpgid(pid: number): number;
  /** Tells the process group of this process. getpgrp(2). */
  getpgrp(): number;
  /** Tells the number of this process. getpid(2). */
  getpid(): number;
  /** Tells the number of the parent process. getppid(2). */
  getppid(): number;
  /** Tells how nice processes are, as 20 minus the nice value. getpriority(2). */
  getpriority(which: number, who: number): number;
  /** Fills memory with random bytes. getrandom(2). */
  getrandom(buf: Bytes, buflen?: number | bigint, flags?: number): number;
  /** Tells the real, the effective and the saved group. getresgid(2). */
  getresgid(egid?: Bytes, sgid?: Bytes): [number, number, number];
  /** Tells the real, the effective and the saved group. getresgid(2). */
  getresgid(rgid: Bytes, egid: Bytes, sgid: Bytes): number;
  /** Tells the real, the effective and the saved user. getresuid(2). */
  getresuid(euid?: Bytes, suid?: Bytes): [number, number, number];
  /** Tells the real, the effective and the saved user. getresuid(2). */
  getresuid(ruid: Bytes, euid: Bytes, suid: Bytes): number;
  /** Reads a limit of the process. getrlimit(2). */
  getrlimit(resource: number): StructValue<'rlimit'>;
  /** Reads a limit of the process. getrlimit(2). */
  getrlimit(resource: number, rlim: Bytes): number;
  /** Tells what was used of processor time and memory. getrusage(2). */
  getrusage(who: number): StructValue<'rusage'>;
  /** Tells what was used of processor time and memory. getrusage(2). */
  getrusage(who: number, usage: Bytes): number;
  /** Tells the session of a process. getsid(2). */
  getsid(pid: number): number;
  /** Tells the address of this end of a socket. getsockname(2). */
  getsockname(fd: Fd, addr: Bytes, addrlen: Bytes): number;
  /** Reads an option of a socket. getsockopt(2). */
  getsockopt(fd: Fd, level: number, optname: number, optval: Bytes | null, optlen: Bytes): number;
  /** Tells the number of the calling thread. gettid(2). */
  gettid(): number;
  /** Reads the wall clock in microseconds. gettimeofday(2). */
  gettimeofday(tz?: Bytes | null): StructValue<'timeval'>;
  /** Reads the wall clock in microseconds. gettimeofday(2). */
  gettimeofday(tv: Bytes | null, tz?: Bytes | null): number;
  /** Tells the real user of the process. getuid(2). */
  getuid(): number;
  /** Reads an extended attribute of a file; without room, its length. getxattr(2). */
  getxattr(
    path: string | Bytes,
    name: string | Bytes,
    value?: Bytes | null,
    size?: number | bigint,
  ): number;
  /** Reads an extended attribute of a file, from a directory. Since Linux 6.13. getxattrat(2). */
  getxattrat(
    dirfd: Fd,
    path: string | Bytes,
    at_flags: number,
    name: string | Bytes,
    args: Bytes,
    size?: number | bigint,
  ): number;
  /** Loads a kernel module from memory. init_module(2). */
  init_module(
    module_image: string | Bytes,
    len: number | bigint,
    param_values: string | Bytes,
  ): number;
  /** Watches a file or directory, or changes what is watched there. inotify_add_watch(2). */
  inotify_add_watch(fd: Fd, path: string | Bytes, mask?: number): number;
  /** Makes an inotify instance. inotify_init(2). */
  inotify_init(): number;
  /** Makes an inotify instance, with flags. inotify_init1(2). */
  inotify_init1(flags?: number): number;
  /** Stops a watch. inotify_rm_watch(2). */
  inotify_rm_watch(fd: Fd, wd: number): number;
  /** Tries to cancel an asynchronous operation. io_cancel(2). */
  io_cancel(ctx_id: number | bigint, iocb: Bytes): StructValue<'io_event'>;
  /** Tries to cancel an asynchronous operation. io_cancel(2). */
  io_cancel(ctx_id: number | bigint, iocb: Bytes, result: Bytes): number;
  /** Ends a context of asynchronous operations. io_destroy(2). */
  io_destroy(ctx_id: number | bigint): number;
  /** Reads completions of asynchronous operations. io_getevents(2). */
  io_getevents(
    ctx_id: number | bigint,
    min_nr: number | bigint,
    nr?: number | bigint,
    events?: Bytes | null,
    timeout?: Bytes | null,
  ): number;
  /** Reads completions of asynchronous operations, with another signal mask meanwhile. Since Linux 4.18. io_pgetevents(2). */
  io_pgetevents(
    ctx_id: number | bigint,
    min_nr: number | bigint,
    nr?: number | bigint,
    events?: Bytes | null,
    timeout?: Bytes | null,
    usig?: Bytes | null,
  ): number;
  /** Makes a context of asynchronous operations. io_setup(2). */
  io_setup(nr_events: number, ctx_idp: Bytes): number;
  /** Starts asynchronous operations. io_submit(2). */
  io_submit(ctx_id: number | bigint, nr: number | bigint, iocbpp: Bytes): number;
  /** Submits to an io_uring, or waits for completions. Since Linux 5.1. io_uring_enter(2). */
  io_uring_enter(
    fd: Fd,
    to_submit: number,
    min_complete: number,
    flags?: number,
    argp?: string | Bytes | null,
    argsz?: number | bigint,
  ): number;
  /** Registers buffers, files and more with an io_uring. Since Linux 5.1. io_uring_register(2). */
  io_uring_register(fd: Fd, opcode: number, arg: Arg, nr_args: number | bigint): number;
  /** Makes an io_uring. Since Linux 5.1. io_uring_setup(2). */
  io_uring_setup(entries: number, params: Bytes): number;
  /** Does with a device or another file what its request says. ioctl(2). */
  ioctl(fd: Fd, request: number, argp?: Arg): number;
  /** Permits or forbids the thread the use of I/O ports. ioperm(2). */
  ioperm(from: number | bigint, num: number | bigint, turn_on: number): number;
  /** Sets the I/O privilege level of the thread. iopl(2). */
  iopl(level: number): number;
  /** Reads the I/O priority of processes. ioprio_get(2). */
  ioprio_get(which: number, who: number): number;
  /** Sets the I/O priority of processes. ioprio_set(2). */
  ioprio_set(which: number, who: number, ioprio: number): number;
  /** Tells whether two processes share a resource. kcmp(2). */
  kcmp(pid1: number, pid2: number, type: number, idx1: number | bigint, idx2?: Arg): number;
  /** Loads a kernel, from a file, to be booted later. kexec_file_load(2). */
  kexec_file_load(
    kernel_fd: Fd,
    initrd_fd: Fd,
    cmdline_len?: number | bigint,
    cmdline?: string | Bytes | null,
    flags?: number | bigint,
  ): number;
  /** Loads a kernel, from memory, to be booted later. kexec_load(2). */
  kexec_load(
    entry: number | bigint,
    nr_segments?: number | bigint,
    segments?: Bytes | null,
    flags?: number | bigint,
  ): number;
  /** Does with keys and keyrings what its operation says. keyctl(2). */
  keyctl(operation: number, arg2?: Arg, arg3?: Arg, arg4?: Arg, arg5?: Arg): number;
  /** Sends a signal to a process or a group of processes. kill(2). */
  kill(pid: number, sig: number): number;
  /** Adds a rule to a Landlock ruleset. Since Linux 5.13. landlock_add_rule(2). */
  landlock_add_rule(ruleset_fd: Fd, rule_type: number, rule_attr?: Arg, flags?: number): number;
  /** Makes a Landlock ruleset, or tells the version of Landlock. Since Linux 5.13. landlock_create_ruleset(2). */
  landlock_create_ruleset(attr?: Bytes | null, size?: number | bigint, flags?: number): number;
  /** Restricts the calling thread by a Landlock ruleset. Since Linux 5.13. landlock_restrict_self(2). */
  landlock_restrict_self(ruleset_fd: Fd, flags?: number): number;
  /** Changes owner and group of a file, not following a link. lchown(2). */
  lchown(path: string | Bytes, owner: number, group: number): number;
  /** Reads an extended attribute, not following a link. lgetxattr(2). */
  lgetxattr(
    path: string | Bytes,
    name: string | Bytes,
    value?: Bytes | null,
    size?: number | bigint,
  ): number;
  /** Gives a file a second name. link(2). */
  link(oldpath: string | Bytes, newpath: string | Bytes): number;
  /** Gives a file a second name, from directories. linkat(2). */
  linkat(
    olddirfd: Fd,
    oldpath: string | Bytes,
    newdirfd: Fd,
    newpath: string | Bytes,
    flags?: number,
  ): number;
  /** Lets a socket take connections. listen(2). */
  listen(fd: Fd, backlog: number): number;
  /** Lists the mounts below a mount. Since Linux 6.8. listmount(2). */
  listmount(req: Bytes, mnt_ids: Bytes, nr_mnt_ids?: number | bigint, flags?: number): number;
  /** Lists the extended attributes of a file; without room, the length of the list. listxattr(2). */
  listxattr(path: string | Bytes, list?: Bytes | null, size?: number | bigint): number;
  /** Lists the extended attributes of a file, from a directory. Since Linux 6.13. listxattrat(2). */
  listxattrat(
    dirfd: Fd,
    path: string | Bytes,
    at_flags?: number,
    list?: Bytes | null,
    size?: number | bigint,
  ): number;
  /** Lists the extended attributes, not following a link. llistxattr(2). */
  llistxattr(path: string | Bytes, list?: Bytes | null, size?: number | bigint): number;
  /** Tells the path of a directory entry by its cookie. Gone since Linux 6.8. lookup_dcookie(2). */
  lookup_dcookie(cookie: number | bigint): string;
  /** Tells the path of a directory entry by its cookie. Gone since Linux 6.8. lookup_dcookie(2). */
  lookup_dcookie(cookie: number | bigint, buffer: Bytes, len?: number | bigint): number;
  /** Removes an extended attribute, not following a link. lremovexattr(2). */
  lremovexattr(path: string | Bytes, name: string | Bytes): number;
  /** Moves the position of an open file. Returns where it is now. lseek(2). */
  lseek(fd: Fd, offset: number | bigint, whence: number): number;
  /** Sets an extended attribute, not following a link. lsetxattr(2). */
  lsetxattr(
    path: string | Bytes,
    name: string | Bytes,
    value?: string | Bytes | null,
    size?: number | bigint,
    flags?: number,
  ): number;
  /** Reads an attribute of the calling thread from its security modules. Since Linux 6.8. lsm_get_self_attr(2). */
  lsm_get_self_attr(attr: number, ctx: Bytes | null, size: Bytes, flags?: number): number;
  /** Lists the active security modules. Since Linux 6.8. lsm_list_modules(2). */
  lsm_list_modules(ids: Bytes, size: Bytes, flags?: number): number;
  /** Sets an attribute of the calling thread in a security module. Since Linux 6.8. lsm_set_self_attr(2). */
  lsm_set_self_attr(attr: number, ctx: Bytes, size?: number | bigint, flags?: number): number;
  /** Tells what is known of a file, not following a link. lstat(2). */
  lstat(path: string | Bytes): StructValue<'stat'>;
  /** Tells what is known of a file, not following a link. lstat(2). */
  lstat(path: string | Bytes, statbuf: Bytes): number;
  /** Says how memory will be used. madvise(2). */
  madvise(addr: number | bigint | Bytes | null, length: number | bigint, advice: number): number;
  /** Maps memory for a shadow stack. Since Linux 6.6. map_shadow_stack(2). */
  map_shadow_stack(
    addr: number | bigint | Bytes | null,
    size: number | bigint,
    flags?: number,
  ): number;
  /** Sets the NUMA policy of memory. mbind(2). */
  mbind(
    addr: number | bigint | Bytes | null,
    len: number | bigint,
    mode: number,
    nodemask?: Bytes | null,
    maxnode?: number | bigint,
    flags?: number,
  ): number;
  /** Makes memory barriers on all processors that run threads of the process. Since Linux 4.3. membarrier(2). */
  membarrier(cmd: number, flags: number, cpu_id: number): number;
  /** Makes a file that lives in memory. memfd_create(2). */
  memfd_create(name: string | Bytes, flags?: number): number;
  /** Makes memory that not even the kernel maps. Since Linux 5.14. memfd_secret(2). */
  memfd_secret(flags?: number): number;
  /** Moves the pages of a process from some NUMA nodes to others. migrate_pages(2). */
  migrate_pages(pid: number, maxnode: number | bigint, old_nodes: Bytes, new_nodes: Bytes): number;
  /** Tells which pages of memory are resident. mincore(2). */
  mincore(addr: number | bigint | Bytes | null, length: number | bigint, vec: Bytes): number;
  /** Makes a directory. mkdir(2). */
  mkdir(path: string | Bytes, mode: number): number;
  /** Makes a directory, from a directory. mkdirat(2). */
  mkdirat(dirfd: Fd, path: string | Bytes, mode: number): number;
  /** Makes a file of any type. mknod(2). */
  mknod(path: string | Bytes, mode: number, dev: number): number;
  /** Makes a file of any type, from a directory. mknodat(2). */
  mknodat(dirfd: Fd, path: string | Bytes, mode: number, dev: number): number;
  /** Keeps memory from being swapped out. mlock(2). */
  mlock(addr: number | bigint | Bytes | null, len: number | bigint): number;
  /** Keeps memory from being swapped out, with flags. Since Linux 4.4. mlock2(2). */
  mlock2(addr: number | bigint | Bytes | null, len: number | bigint, flags?: number): number;
  /** Keeps all memory of the process from being swapped out. mlockall(2). */
  mlockall(flags?: number): number;
  /** Maps a file or new memory. Returns its address. mmap(2). */
  mmap(
    addr: number | bigint | Bytes | null,
    length: number | bigint,
    prot: number,
    flags: number,
    fd: Fd,
    offset: number | bigint,
  ): number;
  /** Reads or writes the local descriptor table of the process. modify_ldt(2). */
  modify_ldt(func: number, ptr?: Bytes | null, bytecount?: number | bigint): number;
  /** Mounts a file system, or changes a mount. mount(2). */
  mount(
    source: string | Bytes | null,
    target: string | Bytes,
    filesystemtype?: string | Bytes | null,
    mountflags?: number,
    data?: string | Bytes | null,
  ): number;
  /** Changes the attributes of a mount. Since Linux 5.12. mount_setattr(2). */
  mount_setattr(
    dirfd: Fd,
    path: string | Bytes,
    flags?: number,
    attr?: Bytes | null,
    size?: number | bigint,
  ): number;
  /** Moves a mount. Since Linux 5.2. move_mount(2). */
  move_mount(
    from_dirfd: Fd,
    from_path: string | Bytes,
    to_dirfd: Fd,
    to_path: string | Bytes,
    flags?: number,
  ): number;
  /** Moves pages of a process to NUMA nodes, or tells where they are. move_pages(2). */
  move_pages(
    pid: number,
    count: number | bigint,
    pages: Bytes,
    nodes: Bytes | null,
    status: Bytes,
    flags?: number,
  ): number;
  /** Changes the protection of memory. mprotect(2). */
  mprotect(addr: number | bigint | Bytes | null, len: number | bigint, prot?: number): number;
  /** Reads or sets the attributes of a message queue. mq_getsetattr(2). */
  mq_getsetattr(mqdes: Fd, newattr?: Bytes | null, oldattr?: Bytes | null): number;
  /** Asks to be told when a message queue has a message. mq_notify(2). */
  mq_notify(mqdes: Fd, sevp?: Bytes | null): number;
  /** Opens or makes a message queue. mq_open(2). */
  mq_open(name: string | Bytes, oflag?: number, mode?: number, attr?: Bytes | null): number;
  /** Receives a message from a queue. Returns its length. mq_timedreceive(2). */
  mq_timedreceive(
    mqdes: Fd,
    msg_ptr: Bytes,
    msg_len?: number | bigint,
    msg_prio?: Bytes | null,
    abs_timeout?: Bytes | null,
  ): number;
  /** Sends a message to a queue. mq_timedsend(2). */
  mq_timedsend(
    mqdes: Fd,
    msg_ptr: string | Bytes,
    msg_len: number | bigint,
    msg_prio: number,
    abs_timeout?: Bytes | null,
  ): number;
  /** Removes the name of a message queue. mq_unlink(2). */
  mq_unlink(name: string | Bytes): number;
  /** Moves or resizes a mapping. mremap(2). */
  mremap(
    old_address: number | bigint | Bytes | null,
    old_size: number | bigint,
    new_size: number | bigint,
    flags?: number,
    new_address?: number | bigint | Bytes | null,
  ): number;
  /** Seals a mapping against changes. Since Linux 6.10. mseal(2). */
  mseal(
    addr: number | bigint | Bytes | null,
    len: number | bigint,
    flags?: number | bigint,
  ): number;
  /** Does with a System V message queue what its command says. msgctl(2). */
  msgctl(msqid: number, cmd: number, buf?: Arg): number;
  /** Finds or makes a System V message queue. msgget(2). */
  msgget(key: number, msgflg?: number): number;
  /** Receives a message from a System V queue. Returns the length of its text. msgrcv(2). */
  msgrcv(
    msqid: number,
    msgp: Bytes,
    msgsz: number | bigint,
    msgtyp: number | bigint,
    msgflg?: number,
  ): number;
  /** Sends a message to a System V queue. msgsnd(2). */
  msgsnd(msqid: number, msgp: Bytes, msgsz?: number | bigint, msgflg?: number): number;
  /** Writes a mapped file back. msync(2). */
  msync(addr: number | bigint | Bytes | null, length: number | bigint, flags?: number): number;
  /** Lets memory be swapped out again. munlock(2). */
  munlock(addr: number | bigint | Bytes | null, len: number | bigint): number;
  /** Lets all memory of the process be swapped out again. munlockall(2). */
  munlockall(): number;
  /** Unmaps memory. munmap(2). */
  munmap(addr: number | bigint | Bytes | null, length: number | bigint): number;
  /** Makes a handle of a file that open_by_handle_at opens. name_to_handle_at(2). */
  name_to_handle_at(dirfd: Fd, path: string | Bytes, handle: Bytes): number;
  /** Makes a handle of a file that open_by_handle_at opens. name_to_handle_at(2). */
  name_to_handle_at(
    dirfd: Fd,
    path: string | Bytes,
    handle: Bytes,
    mount_id: Bytes,
    flags?: number,
  ): number;
  /** Sleeps for a time. nanosleep(2). */
  nanosleep(req: Bytes, rem?: Bytes | null): number;
  /** Tells what is known of a file, from a directory. newfstatat(2). */
  newfstatat(dirfd: Fd, path: string | Bytes): StructValue<'stat'>;
  /** Tells what is known of a file, from a directory. newfstatat(2). */
  newfstatat(dirfd: Fd, path: string | Bytes, statbuf: Bytes, flags?: number): number;
  /** Opens a file, or makes it. open(2). */
  open(path: string | Bytes, flags?: number, mode?: number): number;
  /** Opens a file by its handle. open_by_handle_at(2). */
  open_by_handle_at(mount_fd: Fd, handle: Bytes, flags?: number): number;
  /** Opens a mount, or a copy of it. Since Linux 5.2. open_tree(2). */
  open_tree(dirfd: Fd, path: string | Bytes, flags?: number): number;
  /** Opens a mount, or a copy of it with other attributes. Since Linux 6.15. open_tree_attr(2). */
  open_tree_attr(
    dirfd: Fd,
    path: string | Bytes,
    flags?: number,
    attr?: Bytes | null,
    size?: number | bigint,
  ): number;
  /** Opens a file, or makes it, from a directory. openat(2). */
  openat(dirfd: Fd, path: string | Bytes, flags?: number, mode?: number): number;
  /** Opens a file, or makes it, from a directory, with rules for the way there. Since Linux 5.6. openat2(2). */
  openat2(dirfd: Fd, path: string | Bytes, how: Bytes, size?: number | bigint): number;
  /** Waits for a signal. pause(2). */
  pause(): number;
  /** Opens a counter of events. perf_event_open(2). */
  perf_event_open(attr: Bytes, pid: number, cpu: number, group_fd: Fd, flags?: number): number;
  /** Sets or reads the execution domain of the process. personality(2). */
  personality(persona: number | bigint): number;
  /** Takes a copy of a descriptor of another process. Since Linux 5.6. pidfd_getfd(2). */
  pidfd_getfd(pidfd: Fd, targetfd: Fd, flags?: number): number;
  /** Opens a descriptor that stands for a process. Since Linux 5.3. pidfd_open(2). */
  pidfd_open(pid: number, flags?: number): number;
  /** Sends a signal to the process that a descriptor stands for. Since Linux 5.1. pidfd_send_signal(2). */
  pidfd_send_signal(pidfd: Fd, sig: number, info?: Bytes | null, flags?: number): number;
  /** Makes a pipe: the end to read from, and the end to write to. pipe(2). */
  pipe(): [number, number];
  /** Makes a pipe: the end to read from, and the end to write to. pipe(2). */
  pipe(pipefd: Bytes): number;
  /** Makes a pipe, with flags: the end to read from, and the end to write to. pipe2(2). */
  pipe2(flags?: number): [number, number];
  /** Makes a pipe, with flags: the end to read from, and the end to write to. pipe2(2). */
  pipe2(pipefd: Bytes, flags?: number): number;
  /** Changes the root mount. pivot_root(2). */
  pivot_root(new_root: string | Bytes, put_old: string | Bytes): number;
  /** Allocates a protection key. Since Linux 4.9. pkey_alloc(2). */
  pkey_alloc(flags?: number, access_rights?: number): number;
  /** Frees a protection key. Since Linux 4.9. pkey_free(2). */
  pkey_free(pkey: number): number;
  /** Changes the protection of memory, and its key. Since Linux 4.9. pkey_mprotect(2). */
  pkey_mprotect(
    addr: number | bigint | Bytes | null,
    len: number | bigint,
    prot: number,
    pkey: number,
  ): number;
  /** Waits for events of descriptors. poll(2). */
  poll(fds: Bytes | null, nfds: number | bigint, timeout: number): number;
  /** Waits for events of descriptors, with a timeout in nanoseconds and another signal mask meanwhile. ppoll(2). */
  ppoll(
    fds?: Bytes | null,
    nfds?: number | bigint,
    tmo_p?: Bytes | null,
    sigmask?: Bytes | null,
    sigsetsize?: number | bigint,
  ): number;
  /** Does with the process or thread what its option says. prctl(2). */
  prctl(option: number, arg2?: Arg, arg3?: Arg, arg4?: Arg, arg5?: Arg): number;
  /** Reads from a place in a file, leaving its position. pread64(2). */
  pread64(fd: Fd, buf: Bytes, count: number | bigint, offset: number | bigint): number;
  /** Reads from a place in a file into several buffers. preadv(2). */
  preadv(
    fd: Fd,
    iov: Bytes,
    iovcnt: number | bigint,
    pos_l: number | bigint,
    pos_h: number | bigint,
  ): number;
  /** Reads from a place in a file into several buffers, with flags. Since Linux 4.6. preadv2(2). */
  preadv2(
    fd: Fd,
    iov: Bytes,
    iovcnt: number | bigint,
    pos_l: number | bigint,
    pos_h: number | bigint,
    flags?: number,
  ): number;
  /** Reads or sets a limit of any process. prlimit64(2). */
  prlimit64(pid: number, resource: number, new_limit?: Bytes | null): StructValue<'rlimit64'>;
  /** Reads or sets a limit of any process. prlimit64(2). */
  prlimit64(
    pid: number,
    resource: number,
    new_limit: Bytes | null,
    old_limit: Bytes | null,
  ): number;
  /** Says how the memory of a process will be used. Since Linux 5.10. process_madvise(2). */
  process_madvise(
    pidfd: Fd,
    iovec: Bytes,
    vlen: number | bigint,
    advice: number,
    flags?: number,
  ): number;
  /** Frees the memory of a process that is dying. Since Linux 5.15. process_mrelease(2). */
  process_mrelease(pidfd: Fd, flags?: number): number;
  /** Reads the memory of another process. process_vm_readv(2). */
  process_vm_readv(
    pid: number,
    local_iov: Bytes,
    liovcnt: number | bigint,
    remote_iov: Bytes,
    riovcnt?: number | bigint,
    flags?: number | bigint,
  ): number;
  /** Writes the memory of another process. process_vm_writev(2). */
  process_vm_writev(
    pid: number,
    local_iov: Bytes,
    liovcnt: number | bigint,
    remote_iov: Bytes,
    riovcnt?: number | bigint,
    flags?: number | bigint,
  ): number;
  /** Waits for events of descriptors given as bits, with a timeout in nanoseconds. pselect6(2). */
  pselect6(
    nfds?: number | bigint,
    readfds?: Bytes | null,
    writefds?: Bytes | null,
    exceptfds?: Bytes | null,
    timeout?: Bytes | null,
    sigmask?: Bytes | null,
  ): number;
  /** Traces another process. ptrace(2). */
  ptrace(request: number, pid: number, addr?: Arg, data?: Arg): number;
  /** Writes to a place in a file, leaving its position. pwrite64(2). */
  pwrite64(fd: Fd, buf: string | Bytes, count: number | bigint, offset: number | bigint): number;
  /** Writes several buffers to a place in a file. pwritev(2). */
  pwritev(
    fd: Fd,
    iov: Bytes,
    iovcnt: number | bigint,
    pos_l: number | bigint,
    pos_h: number | bigint,
  ): number;
  /** Writes several buffers to a place in a file, with flags. Since Linux 4.6. pwritev2(2). */
  pwritev2(
    fd: Fd,
    iov: Bytes,
    iovcnt: number | bigint,
    pos_l: number | bigint,
    pos_h: number | bigint,
    flags?: number,
  ): number;
  /** Does with the quotas of a file system what its command says. quotactl(2). */
  quotactl(cmd: number, special: string | Bytes | null, id: number, addr?: Arg): number;
  /** Does with the quotas of the file system of an open file what its command says. Since Linux 5.14. quotactl_fd(2). */
  quotactl_fd(fd: Fd, cmd: number, id: number, addr?: Arg): number;
  /** Reads from a descriptor. Returns how many bytes, 0 at the end. read(2). */
  read(fd: Fd, buf: Bytes, count?: number | bigint): number;
  /** Reads a part of a file into the page cache. readahead(2). */
  readahead(fd: Fd, offset: number | bigint, count: number | bigint): number;
  /** Tells where a symbolic link leads. readlink(2). */
  readlink(path: string | Bytes): string;
  /** Tells where a symbolic link leads. readlink(2). */
  readlink(path: string | Bytes, buf: Bytes, bufsiz?: number | bigint): number;
  /** Tells where a symbolic link leads, from a directory. readlinkat(2). */
  readlinkat(dirfd: Fd, path: string | Bytes): string;
  /** Tells where a symbolic link leads, from a directory. readlinkat(2). */
  readlinkat(dirfd: Fd, path: string | Bytes, buf: Bytes, bufsiz?: number | bigint): number;
  /** Reads into several buffers. readv(2). */
  readv(fd: Fd, iov: Bytes, iovcnt?: number | bigint): number;
  /** Restarts or stops the machine, or enables and disables Ctrl-Alt-Del. reboot(2). */
  reboot(magic: number, magic2: number, op: number, arg?: Arg): number;
  /** Receives from a socket, and tells from where. recvfrom(2). */
  recvfrom(
    fd: Fd,
    buf?: Bytes | null,
    len?: number | bigint,
    flags?: number,
    addr?: Bytes | null,
    addrlen?: Bytes | null,
  ): number;
  /** Receives several messages from a socket. recvmmsg(2). */
  recvmmsg(
    fd: Fd,
    msgvec: Bytes,
    vlen?: number | bigint,
    flags?: number,
    timeout?: Bytes | null,
  ): number;
  /** Receives a message with ancillary data from a socket. recvmsg(2). */
  recvmsg(fd: Fd, msg: Bytes, flags?: number): number;
  /** Changes the order of a mapping's pages. remap_file_pages(2). */
  remap_file_pages(
    addr: number | bigint | Bytes | null,
    size: number | bigint,
    prot: number,
    pgoff: number | bigint,
    flags?: number,
  ): number;
  /** Removes an extended attribute of a file. removexattr(2). */
  removexattr(path: string | Bytes, name: string | Bytes): number;
  /** Removes an extended attribute of a file, from a directory. Since Linux 6.13. removexattrat(2). */
  removexattrat(dirfd: Fd, path: string | Bytes, at_flags: number, name: string | Bytes): number;
  /** Renames a file. rename(2). */
  rename(oldpath: string | Bytes, newpath: string | Bytes): number;
  /** Renames a file, from directories. renameat(2). */
  renameat(olddirfd: Fd, oldpath: string | Bytes, newdirfd: Fd, newpath: string | Bytes): number;
  /** Renames a file, from directories, with flags. renameat2(2). */
  renameat2(
    olddirfd: Fd,
    oldpath: string | Bytes,
    newdirfd: Fd,
    newpath: string | Bytes,
    flags?: number,
  ): number;
  /** Finds a key, or asks user space for it. request_key(2). */
  request_key(
    type: string | Bytes,
    description: string | Bytes,
    callout_info: string | Bytes | null,
    dest_keyring: number,
  ): number;
  /** Goes on with a call that a signal interrupted. restart_syscall(2). */
  restart_syscall(): number;
  /** Removes an empty directory. rmdir(2). */
  rmdir(path: string | Bytes): number;
  /** Registers a restartable sequence. Since Linux 4.18. rseq(2). */
  rseq(rseq: number | bigint | Bytes | null, rseq_len: number, flags: number, sig: number): number;
  /** Sets what a signal does. rt_sigaction(2). */
  rt_sigaction(
    signum: number,
    act: Bytes | null,
    oldact: Bytes | null,
    sigsetsize: number | bigint,
  ): number;
  /** Tells which signals are pending. rt_sigpending(2). */
  rt_sigpending(set: Bytes, sigsetsize?: number | bigint): number;
  /** Sets the signal mask of the thread. rt_sigprocmask(2). */
  rt_sigprocmask(
    how: number,
    set?: Bytes | null,
    oldset?: Bytes | null,
    sigsetsize?: number | bigint,
  ): number;
  /** Sends a signal with data to a process. rt_sigqueueinfo(2). */
  rt_sigqueueinfo(tgid: number, sig: number, info: Bytes): number;
  /** Returns from a signal handler. rt_sigreturn(2). */
  rt_sigreturn(): number;
  /** Waits for a signal with another signal mask. rt_sigsuspend(2). */
  rt_sigsuspend(mask: Bytes, sigsetsize?: number | bigint): number;
  /** Takes a pending signal, or waits for one. Returns its number. rt_sigtimedwait(2). */
  rt_sigtimedwait(
    set: Bytes,
    info?: Bytes | null,
    timeout?: Bytes | null,
    sigsetsize?: number | bigint,
  ): number;
  /** Sends a signal with data to a thread. rt_tgsigqueueinfo(2). */
  rt_tgsigqueueinfo(tgid: number, tid: number, sig: number, info: Bytes): number;
  /** Tells the highest priority of a scheduling policy. sched_get_priority_max(2). */
  sched_get_priority_max(policy: number): number;
  /** Tells the lowest priority of a scheduling policy. sched_get_priority_min(2). */
  sched_get_priority_min(policy: number): number;
  /** Tells on which processors a thread may run. Returns the length of the mask. sched_getaffinity(2). */
  sched_getaffinity(pid: number, cpusetsize: number | bigint, mask: Bytes): number;
  /** Reads policy and parameters of a thread's scheduling. sched_getattr(2). */
  sched_getattr(pid: number, attr: Bytes, size?: number | bigint, flags?: number): number;
  /** Reads the scheduling priority of a thread. sched_getparam(2). */
  sched_getparam(pid: number): StructValue<'sched_param'>;
  /** Reads the scheduling priority of a thread. sched_getparam(2). */
  sched_getparam(pid: number, param: Bytes): number;
  /** Tells the scheduling policy of a thread. sched_getscheduler(2). */
  sched_getscheduler(pid: number): number;
  /** Tells the time slice of a thread. sched_rr_get_interval(2). */
  sched_rr_get_interval(pid: number): StructValue<'timespec'>;
  /** Tells the time slice of a thread. sched_rr_get_interval(2). */
  sched_rr_get_interval(pid: number, tp: Bytes): number;
  /** Sets on which processors a thread may run. sched_setaffinity(2). */
  sched_setaffinity(pid: number, cpusetsize: number | bigint, mask: string | Bytes): number;
  /** Sets policy and parameters of a thread's scheduling. sched_setattr(2). */
  sched_setattr(pid: number, attr: Bytes, flags?: number): number;
  /** Sets the scheduling priority of a thread. sched_setparam(2). */
  sched_setparam(pid: number, param: Bytes): number;
  /** Sets the scheduling policy of a thread. sched_setscheduler(2). */
  sched_setscheduler(pid: number, policy: number, param: Bytes): number;
  /** Lets other threads run. sched_yield(2). */
  sched_yield(): number;
  /** Filters the system calls of the thread. seccomp(2). */
  seccomp(operation: number, flags?: number, args?: Arg): number;
  /** Waits for events of descriptors given as bits. select(2). */
  select(
    nfds?: number | bigint,
    readfds?: Bytes | null,
    writefds?: Bytes | null,
    exceptfds?: Bytes | null,
    timeout?: Bytes | null,
  ): number;
  /** Does with a System V semaphore set what its command says. semctl(2). */
  semctl(semid: number, semnum: number, cmd: number, arg?: Arg): number;
  /** Finds or makes a System V semaphore set. semget(2). */
  semget(key: number, nsems: number, semflg?: number): number;
  /** Changes System V semaphores, all or none. semop(2). */
  semop(semid: number, sops: Bytes, nsops?: number | bigint): number;
  /** Changes System V semaphores, all or none, within a time. semtimedop(2). */
  semtimedop(semid: number, sops: Bytes, nsops?: number | bigint, timeout?: Bytes | null): number;
  /** Copies from a file to a descriptor inside the kernel. sendfile(2). */
  sendfile(out_fd: Fd, in_fd: Fd, offset: Bytes | null, count: number | bigint): number;
  /** Sends several messages by a socket. sendmmsg(2). */
  sendmmsg(fd: Fd, msgvec: Bytes, vlen?: number | bigint, flags?: number): number;
  /** Sends a message with ancillary data by a socket. sendmsg(2). */
  sendmsg(fd: Fd, msg: Bytes, flags?: number): number;
  /** Sends by a socket, to an address where it is not connected. sendto(2). */
  sendto(
    fd: Fd,
    buf?: string | Bytes | null,
    len?: number | bigint,
    flags?: number,
    addr?: Bytes | null,
    addrlen?: number | bigint,
  ): number;
  /** Sets the NUMA policy of the thread. set_mempolicy(2). */
  set_mempolicy(mode: number, nodemask?: Bytes | null, maxnode?: number | bigint): number;
  /** Sets the preferred NUMA node of memory. Since Linux 5.17. set_mempolicy_home_node(2). */
  set_mempolicy_home_node(
    start: number | bigint | Bytes | null,
    len: number | bigint,
    home_node: number | bigint,
    flags?: number | bigint,
  ): number;
  /** Says where the thread's list of robust futexes is. set_robust_list(2). */
  set_robust_list(head: number | bigint | Bytes | null, len: number | bigint): number;
  /** Sets a thread-local segment. set_thread_area(2). */
  set_thread_area(u_info: Bytes): number;
  /** Says which word is cleared when the thread ends. set_tid_address(2). */
  set_tid_address(tidptr: number | bigint | Bytes | null): number;
  /** Sets the NIS domain of the machine. setdomainname(2). */
  setdomainname(name: string | Bytes, len?: number | bigint): number;
  /** Sets the group that file access is judged by. setfsgid(2). */
  setfsgid(fsgid: number): number;
  /** Sets the user that file access is judged by. setfsuid(2). */
  setfsuid(fsuid: number): number;
  /** Sets the group of the calling thread. setgid(2). */
  setgid(gid: number): number;
  /** Sets the supplementary groups of the calling thread. setgroups(2). */
  setgroups(size?: number | bigint, list?: Bytes | null): number;
  /** Sets the name of the machine. sethostname(2). */
  sethostname(name: string | Bytes, len?: number | bigint): number;
  /** Sets an interval timer. setitimer(2). */
  setitimer(which: number, new_value?: Bytes | null, old_value?: Bytes | null): number;
  /** Moves the thread to a namespace. setns(2). */
  setns(fd: Fd, nstype?: number): number;
  /** Moves a process to a process group. setpgid(2). */
  setpgid(pid: number, pgid: number): number;
  /** Sets how nice processes are. setpriority(2). */
  setpriority(which: number, who: number, prio: number): number;
  /** Sets the real and the effective group of the calling thread. setregid(2). */
  setregid(rgid: number, egid: number): number;
  /** Sets the real, the effective and the saved group of the calling thread. setresgid(2). */
  setresgid(rgid: number, egid: number, sgid: number): number;
  /** Sets the real, the effective and the saved user of the calling thread. setresuid(2). */
  setresuid(ruid: number, euid: number, suid: number): number;
  /** Sets the real and the effective user of the calling thread. setreuid(2). */
  setreuid(ruid: number, euid: number): number;
  /** Sets a limit of the process. setrlimit(2). */
  setrlimit(resource: number, rlim: Bytes): number;
  /** Starts a session. setsid(2). */
  setsid(): number;
  /** Sets an option of a socket. setsockopt(2). */
  setsockopt(
    fd: Fd,
    level: number,
    optname: number,
    optval?: Bytes | null,
    optlen?: number | bigint,
  ): number;
  /** Sets the wall clock. settimeofday(2). */
  settimeofday(tv?: Bytes | null, tz?: Bytes | null): number;
  /** Sets the user of the calling thread. setuid(2). */
  setuid(uid: number): number;
  /** Sets an extended attribute of a file. setxattr(2). */
  setxattr(
    path: string | Bytes,
    name: string | Bytes,
    value?: string | Bytes | null,
    size?: number | bigint,
    flags?: number,
  ): number;
  /** Sets an extended attribute of a file, from a directory. Since Linux 6.13. setxattrat(2). */
  setxattrat(
    dirfd: Fd,
    path: string | Bytes,
    at_flags: number,
    name: string | Bytes,
    args: Bytes,
    size?: number | bigint,
  ): number;
  /** Maps a System V shared memory segment. Returns its address. shmat(2). */
  shmat(shmid: number, shmaddr?: number | bigint | Bytes | null, shmflg?: number): number;
  /** Does with a System V shared memory segment what its command says. shmctl(2). */
  shmctl(shmid: number, cmd: number, buf?: Arg): number;
  /** Unmaps a System V shared memory segment. shmdt(2). */
  shmdt(shmaddr: number | bigint | Bytes | null): number;
  /** Finds or makes a System V shared memory segment. shmget(2). */
  shmget(key: number, size: number | bigint, shmflg?: number): number;
  /** Ends one or both directions of a connection. shutdown(2). */
  shutdown(fd: Fd, how: number): number;
  /** Sets the stack that signal handlers run on. sigaltstack(2). */
  sigaltstack(ss?: Bytes | null, old_ss?: Bytes | null): number;
  /** Makes a descriptor that receives signals, or changes which. signalfd(2). */
  signalfd(fd: Fd, mask: Bytes, sizemask?: number | bigint): number;
  /** Makes a descriptor that receives signals, or changes which, with flags. signalfd4(2). */
  signalfd4(fd: Fd, mask: Bytes, sizemask?: number | bigint, flags?: number): number;
  /** Makes a socket. socket(2). */
  socket(family: number, type?: number, protocol?: number): number;
  /** Makes two connected sockets. socketpair(2). */
  socketpair(family: number, type?: number, protocol?: number): [number, number];
  /** Makes two connected sockets. socketpair(2). */
  socketpair(family: number, type: number, protocol: number, sv: Bytes): number;
  /** Moves data between a pipe and another descriptor inside the kernel. splice(2). */
  splice(
    fd_in: Fd,
    off_in: Bytes | null,
    fd_out: Fd,
    off_out: Bytes | null,
    len: number | bigint,
    flags?: number,
  ): number;
  /** Tells what is known of a file. stat(2). */
  stat(path: string | Bytes): StructValue<'stat'>;
  /** Tells what is known of a file. stat(2). */
  stat(path: string | Bytes, statbuf: Bytes): number;
  /** Tells what is known of the file system of a path. statfs(2). */
  statfs(path: string | Bytes): StructValue<'statfs'>;
  /** Tells what is known of the file system of a path. statfs(2). */
  statfs(path: string | Bytes, buf: Bytes): number;
  /** Tells what is known of a mount. Since Linux 6.8. statmount(2). */
  statmount(req: Bytes, buf: Bytes, bufsize?: number | bigint, flags?: number): number;
  /** Tells what is asked about a file, birth time and mount among it. Since Linux 4.11. statx(2). */
  statx(
    dirfd: Fd,
    path?: string | Bytes | null,
    flags?: number,
    mask?: number,
  ): StructValue<'statx'>;
  /** Tells what is asked about a file, birth time and mount among it. Since Linux 4.11. statx(2). */
  statx(
    dirfd: Fd,
    path: string | Bytes | null,
    flags: number,
    mask: number,
    statxbuf: Bytes,
  ): number;
  /** Stops swapping to a file or device. swapoff(2). */
  swapoff(path: string | Bytes): number;
  /** Starts swapping to a file or device. swapon(2). */
  swapon(path: string | Bytes, swapflags?: number): number;
  /** Makes a symbolic link. symlink(2). */
  symlink(target: string | Bytes, linkpath: string | Bytes): number;
  /** Makes a symbolic link, from a directory. symlinkat(2). */
  symlinkat(target: string | Bytes, newdirfd: Fd, linkpath: string | Bytes): number;
  /** Writes all file systems to their devices. sync(2). */
  sync(): number;
  /** Writes a part of a file to its device. sync_file_range(2). */
  sync_file_range(fd: Fd, offset: number | bigint, nbytes: number | bigint, flags?: number): number;
  /** Writes the file system of an open file to its device. syncfs(2). */
  syncfs(fd: Fd): number;
  /** Tells about the types of file systems. sysfs(2). */
  sysfs(option: number, arg1?: Arg, arg2?: Arg): number;
  /** Tells about memory, load and uptime. sysinfo(2). */
  sysinfo(): StructValue<'sysinfo'>;
  /** Tells about memory, load and uptime. sysinfo(2). */
  sysinfo(info: Bytes): number;
  /** Reads or controls the kernel's messages. syslog(2). */
  syslog(type: number, bufp?: Bytes | null, len?: number | bigint): number;
  /** Copies data from one pipe to another inside the kernel. tee(2). */
  tee(fd_in: Fd, fd_out: Fd, len: number | bigint, flags?: number): number;
  /** Sends a signal to a thread of a process. tgkill(2). */
  tgkill(tgid: number, tid: number, sig: number): number;
  /** Tells the seconds since 1970. time(2). */
  time(tloc?: Bytes | null): number;
  /** Makes a timer of the process. Returns its number. timer_create(2). */
  timer_create(clockid: number, sevp?: Bytes | null): number;
  /** Makes a timer of the process. Returns its number. timer_create(2). */
  timer_create(clockid: number, sevp: Bytes | null, timerid: Bytes): number;
  /** Removes a timer of the process. timer_delete(2). */
  timer_delete(timerid: number): number;
  /** Tells how often a timer expired more than was delivered. timer_getoverrun(2). */
  timer_getoverrun(timerid: number): number;
  /** Reads a timer of the process. timer_gettime(2). */
  timer_gettime(timerid: number): StructValue<'itimerspec'>;
  /** Reads a timer of the process. timer_gettime(2). */
  timer_gettime(timerid: number, curr_value: Bytes): number;
  /** Starts or stops a timer of the process. timer_settime(2). */
  timer_settime(timerid: number, flags: number, new_value: Bytes, old_value?: Bytes | null): number;
  /** Makes a descriptor that tells when time has passed. timerfd_create(2). */
  timerfd_create(clockid: number, flags?: number): number;
  /** Reads the timer of a descriptor. timerfd_gettime(2). */
  timerfd_gettime(fd: Fd): StructValue<'itimerspec'>;
  /** Reads the timer of a descriptor. timerfd_gettime(2). */
  timerfd_gettime(fd: Fd, curr_value: Bytes): number;
  /** Starts or stops the timer of a descriptor. timerfd_settime(2). */
  timerfd_settime(fd: Fd, flags: number, new_value: Bytes, old_value?: Bytes | null): number;
  /** Tells the processor time used, in clock ticks. times(2). */
  times(buf?: Bytes | null): number;
  /** Sends a signal to a thread. tkill(2). */
  tkill(tid: number, sig: number): number;
  /** Sets the length of a file. truncate(2). */
  truncate(path: string | Bytes, length: number | bigint): number;
  /** Sets which mode bits new files do not get. Returns the former. umask(2). */
  umask(mask: number): number;
  /** Unmounts a file system. umount2(2). */
  umount2(target: string | Bytes, flags?: number): number;
  /** Tells the names and versions of the system. uname(2). */
  uname(): StructValue<'utsname'>;
  /** Tells the names and versions of the system. uname(2). */
  uname(buf: Bytes): number;
  /** Removes the name of a file. unlink(2). */
  unlink(path: string | Bytes): number;
  /** Removes the name of a file or directory, from a directory. unlinkat(2). */
  unlinkat(dirfd: Fd, path: string | Bytes, flags?: number): number;
  /** Moves the thread to new namespaces. unshare(2). */
  unshare(flags?: number): number;
  /** Is for code that the kernel places in a probe. Since Linux 6.18. uprobe(2). */
  uprobe(): number;
  /** Is for code that the kernel places in a probe. Since Linux 6.11. uretprobe(2). */
  uretprobe(): number;
  /** Loads a shared library, as a.out had them. uselib(2). */
  uselib(library: string | Bytes): number;
  /** Makes a descriptor that handles page faults. Since Linux 4.3. userfaultfd(2). */
  userfaultfd(flags?: number): number;
  /** Tells what is free on a file system. ustat(2). */
  ustat(dev: number): StructValue<'ustat'>;
  /** Tells what is free on a file system. ustat(2). */
  ustat(dev: number, ubuf: Bytes): number;
  /** Sets the times of a file in seconds. utime(2). */
  utime(path: string | Bytes, times?: Bytes | null): number;
  /** Sets the times of a file in nanoseconds, from a directory. utimensat(2). */
  utimensat(dirfd: Fd, path?: string | Bytes | null, times?: Bytes | null, flags?: number): number;
  /** Sets the times of a file in microseconds. utimes(2). */
  utimes(path: string | Bytes, times?: Bytes | null): number;
  /** Makes a process that borrows this one's memory until it runs a program. vfork(2). */
  vfork(): number;
  /** Hangs up the terminal of the process. vhangup(2). */
  vhangup(): number;
  /** Moves memory into a pipe, or from it. vmsplice(2). */
  vmsplice(fd: Fd, iov: Bytes, nr_segs?: number | bigint, flags?: number): number;
  /** Waits for a child, and tells what it used. wait4(2). */
  wait4(pid: number, wstatus?: Bytes | null, options?: number, rusage?: Bytes | null): number;
  /** Waits for a child to change, as asked. waitid(2). */
  waitid(
    idtype: number,
    id: number,
    infop?: Bytes | null,
    options?: number,
    rusage?: Bytes | null,
  ): number;
  /** Writes to a descriptor. Returns how many bytes. write(2). */
  write(fd: Fd, buf: string | Bytes, count?: number | bigint): number;
  /** Writes several buffers. writev(2). */
  writev(fd: Fd, iov: Bytes, iovcnt?: number | bigint): number;
}
