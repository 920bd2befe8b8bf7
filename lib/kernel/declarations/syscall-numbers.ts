// npm run declarations
// Generated: do not edit; made from the tables and ../signatures/sentences.txt.

/** The numbers of the calls, by name. */
export interface SyscallNumbers {
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly _sysctl: number;
  /** Takes the next connection from the queue of a listening socket. accept(2). */
  readonly accept: number;
  /** Takes the next connection from the queue of a listening socket, with flags for its descriptor. accept4(2). */
  readonly accept4: number;
  /** Asks whether the real user may use a file in these ways. access(2). Not on arm64. */
  readonly access: number;
  /** Starts or stops the accounting of processes that end. acct(2). */
  readonly acct: number;
  /** Adds a key to a keyring, or updates it. add_key(2). */
  readonly add_key: number;
  /** Reads or tunes the kernel's clock. adjtimex(2). */
  readonly adjtimex: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly afs_syscall: number;
  /** Sends SIGALRM to the process after so many seconds; 0 cancels. Returns the seconds that were left. alarm(2). Not on arm64. */
  readonly alarm: number;
  /** Reads or sets what is particular to the architecture of a thread. arch_prctl(2). Not on arm64. */
  readonly arch_prctl: number;
  /** Gives a socket its own address. bind(2). */
  readonly bind: number;
  /** Makes, loads, reads and attaches what belongs to eBPF. bpf(2). */
  readonly bpf: number;
  /** Sets the end of the data segment. brk(2). */
  readonly brk: number;
  /** Counts the pages of a file in the page cache. Since Linux 6.5. cachestat(2). */
  readonly cachestat: number;
  /** Reads the capabilities of a thread. capget(2). */
  readonly capget: number;
  /** Sets the capabilities of the calling thread. capset(2). */
  readonly capset: number;
  /** Changes the current directory of the process. chdir(2). */
  readonly chdir: number;
  /** Changes the mode of a file. chmod(2). Not on arm64. */
  readonly chmod: number;
  /** Changes owner and group of a file, following links. chown(2). Not on arm64. */
  readonly chown: number;
  /** Changes the root directory of the process. chroot(2). */
  readonly chroot: number;
  /** Reads or tunes a clock. clock_adjtime(2). */
  readonly clock_adjtime: number;
  /** Reads how fine a clock is. clock_getres(2). */
  readonly clock_getres: number;
  /** Reads a clock. clock_gettime(2). */
  readonly clock_gettime: number;
  /** Sleeps for a time, or until one, of a clock. clock_nanosleep(2). */
  readonly clock_nanosleep: number;
  /** Sets a clock. clock_settime(2). */
  readonly clock_settime: number;
  /** Makes a thread or a process. clone(2). */
  readonly clone: number;
  /** Makes a thread or a process, described by a struct. Since Linux 5.3. clone3(2). */
  readonly clone3: number;
  /** Closes a descriptor. Never made again after a signal: Linux has released it by then. close(2). */
  readonly close: number;
  /** Closes all descriptors from one number to another, or marks them to be closed by execve. Since Linux 5.9. close_range(2). */
  readonly close_range: number;
  /** Connects a socket to an address. connect(2). */
  readonly connect: number;
  /** Copies a part of one file to another inside the kernel. Since Linux 4.5. copy_file_range(2). */
  readonly copy_file_range: number;
  /** Makes or empties a file and opens it for writing. creat(2). Not on arm64. */
  readonly creat: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly create_module: number;
  /** Unloads a kernel module. delete_module(2). */
  readonly delete_module: number;
  /** Makes a second descriptor, the lowest free, of the same open file. dup(2). */
  readonly dup: number;
  /** Makes a descriptor of that number for the same open file, and closes what had the number. dup2(2). Not on arm64. */
  readonly dup2: number;
  /** As dup2, with flags, and an error when both numbers are the same. dup3(2). */
  readonly dup3: number;
  /** Makes an epoll instance. epoll_create(2). Not on arm64. */
  readonly epoll_create: number;
  /** Makes an epoll instance, with flags. epoll_create1(2). */
  readonly epoll_create1: number;
  /** Adds, changes or removes what an epoll instance watches. epoll_ctl(2). */
  readonly epoll_ctl: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly epoll_ctl_old: number;
  /** Waits for events of an epoll instance, with another signal mask meanwhile. epoll_pwait(2). */
  readonly epoll_pwait: number;
  /** Waits for events of an epoll instance, with a timeout in nanoseconds. Since Linux 5.11. epoll_pwait2(2). */
  readonly epoll_pwait2: number;
  /** Waits for events of an epoll instance. epoll_wait(2). Not on arm64. */
  readonly epoll_wait: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly epoll_wait_old: number;
  /** Makes a descriptor that counts events. eventfd(2). Not on arm64. */
  readonly eventfd: number;
  /** Makes a descriptor that counts events, with flags. eventfd2(2). */
  readonly eventfd2: number;
  /** Runs another program in the place of this process. execve(2). */
  readonly execve: number;
  /** Runs another program, found from a directory, in the place of this process. execveat(2). */
  readonly execveat: number;
  /** Ends the calling thread. exit(2). */
  readonly exit: number;
  /** Ends all threads of the process. exit_group(2). */
  readonly exit_group: number;
  /** Asks whether the real user may use a file in these ways, from a directory. faccessat(2). */
  readonly faccessat: number;
  /** Asks whether a user may use a file in these ways, with flags. Since Linux 5.8. faccessat2(2). */
  readonly faccessat2: number;
  /** Says how a part of a file will be used. fadvise64(2). */
  readonly fadvise64: number;
  /** Allocates, frees or zeroes a part of a file. fallocate(2). */
  readonly fallocate: number;
  /** Makes a group that is told of events in file systems. fanotify_init(2). */
  readonly fanotify_init: number;
  /** Says of which events of what a fanotify group is told. fanotify_mark(2). */
  readonly fanotify_mark: number;
  /** Changes the current directory of the process to an open one. fchdir(2). */
  readonly fchdir: number;
  /** Changes the mode of an open file. fchmod(2). */
  readonly fchmod: number;
  /** Changes the mode of a file, from a directory. fchmodat(2). */
  readonly fchmodat: number;
  /** Changes the mode of a file, from a directory, with flags. Since Linux 6.6. fchmodat2(2). */
  readonly fchmodat2: number;
  /** Changes owner and group of an open file. fchown(2). */
  readonly fchown: number;
  /** Changes owner and group of a file, from a directory. fchownat(2). */
  readonly fchownat: number;
  /** Does what its command says with a descriptor: flags, locks, owners, seals. fcntl(2). */
  readonly fcntl: number;
  /** Writes the data of a file to its device, and of its metadata only what reading needs. fdatasync(2). */
  readonly fdatasync: number;
  /** Reads an extended attribute of an open file; without room, its length. fgetxattr(2). */
  readonly fgetxattr: number;
  /** Reads flags, project and extent size of a file. Since Linux 6.17. file_getattr(2). */
  readonly file_getattr: number;
  /** Sets flags, project and extent size of a file. Since Linux 6.17. file_setattr(2). */
  readonly file_setattr: number;
  /** Loads a kernel module from a file. finit_module(2). */
  readonly finit_module: number;
  /** Lists the extended attributes of an open file; without room, the length of the list. flistxattr(2). */
  readonly flistxattr: number;
  /** Locks an open file as a whole, or unlocks it. flock(2). */
  readonly flock: number;
  /** Makes a copy of the process. fork(2). Not on arm64. */
  readonly fork: number;
  /** Removes an extended attribute of an open file. fremovexattr(2). */
  readonly fremovexattr: number;
  /** Sets a parameter of a file system that is being made, or makes it. Since Linux 5.2. fsconfig(2). */
  readonly fsconfig: number;
  /** Sets an extended attribute of an open file. fsetxattr(2). */
  readonly fsetxattr: number;
  /** Makes a mount of a file system that fsopen configured. Since Linux 5.2. fsmount(2). */
  readonly fsmount: number;
  /** Opens a context in which to configure a file system. Since Linux 5.2. fsopen(2). */
  readonly fsopen: number;
  /** Opens a context in which to configure a mounted file system anew. Since Linux 5.2. fspick(2). */
  readonly fspick: number;
  /** Tells what is known of an open file. fstat(2). */
  readonly fstat: number;
  /** Tells what is known of the file system of an open file. fstatfs(2). */
  readonly fstatfs: number;
  /** Writes an open file, data and metadata, to its device. fsync(2). */
  readonly fsync: number;
  /** Sets the length of an open file. ftruncate(2). */
  readonly ftruncate: number;
  /** Waits for, or wakes, threads at a word of memory. futex(2). */
  readonly futex: number;
  /** Moves waiters from one futex to another. Since Linux 6.7. futex_requeue(2). */
  readonly futex_requeue: number;
  /** Waits while a word of memory has a value. Since Linux 6.7. futex_wait(2). */
  readonly futex_wait: number;
  /** Waits for one of several futexes. Since Linux 5.16. futex_waitv(2). */
  readonly futex_waitv: number;
  /** Wakes waiters of a futex. Since Linux 6.7. futex_wake(2). */
  readonly futex_wake: number;
  /** Sets the times of a file in microseconds, from a directory. futimesat(2). Not on arm64. */
  readonly futimesat: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly get_kernel_syms: number;
  /** Reads the NUMA policy of the thread or of an address. get_mempolicy(2). */
  readonly get_mempolicy: number;
  /** Reads where a thread's list of robust futexes is. get_robust_list(2). */
  readonly get_robust_list: number;
  /** Reads a thread-local segment. get_thread_area(2). Not on arm64. */
  readonly get_thread_area: number;
  /** Tells on which processor and NUMA node the thread runs. getcpu(2). */
  readonly getcpu: number;
  /** Tells the current directory. getcwd(2). */
  readonly getcwd: number;
  /** Reads entries of a directory, in their old form. getdents(2). Not on arm64. */
  readonly getdents: number;
  /** Reads entries of a directory; with the descriptor alone, iterates over them. getdents64(2). */
  readonly getdents64: number;
  /** Tells the effective group of the process. getegid(2). */
  readonly getegid: number;
  /** Tells the effective user of the process. geteuid(2). */
  readonly geteuid: number;
  /** Tells the real group of the process. getgid(2). */
  readonly getgid: number;
  /** Lists the supplementary groups; with size 0, counts them. getgroups(2). */
  readonly getgroups: number;
  /** Reads an interval timer. getitimer(2). */
  readonly getitimer: number;
  /** Tells the address of the other end of a socket. getpeername(2). */
  readonly getpeername: number;
  /** Tells the process group of a process. getpgid(2). */
  readonly getpgid: number;
  /** Tells the process group of this process. getpgrp(2). Not on arm64. */
  readonly getpgrp: number;
  /** Tells the number of this process. getpid(2). */
  readonly getpid: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly getpmsg: number;
  /** Tells the number of the parent process. getppid(2). */
  readonly getppid: number;
  /** Tells how nice processes are, as 20 minus the nice value. getpriority(2). */
  readonly getpriority: number;
  /** Fills memory with random bytes. getrandom(2). */
  readonly getrandom: number;
  /** Tells the real, the effective and the saved group. getresgid(2). */
  readonly getresgid: number;
  /** Tells the real, the effective and the saved user. getresuid(2). */
  readonly getresuid: number;
  /** Reads a limit of the process. getrlimit(2). */
  readonly getrlimit: number;
  /** Tells what was used of processor time and memory. getrusage(2). */
  readonly getrusage: number;
  /** Tells the session of a process. getsid(2). */
  readonly getsid: number;
  /** Tells the address of this end of a socket. getsockname(2). */
  readonly getsockname: number;
  /** Reads an option of a socket. getsockopt(2). */
  readonly getsockopt: number;
  /** Tells the number of the calling thread. gettid(2). */
  readonly gettid: number;
  /** Reads the wall clock in microseconds. gettimeofday(2). */
  readonly gettimeofday: number;
  /** Tells the real user of the process. getuid(2). */
  readonly getuid: number;
  /** Reads an extended attribute of a file; without room, its length. getxattr(2). */
  readonly getxattr: number;
  /** Reads an extended attribute of a file, from a directory. Since Linux 6.13. getxattrat(2). */
  readonly getxattrat: number;
  /** Loads a kernel module from memory. init_module(2). */
  readonly init_module: number;
  /** Watches a file or directory, or changes what is watched there. inotify_add_watch(2). */
  readonly inotify_add_watch: number;
  /** Makes an inotify instance. inotify_init(2). Not on arm64. */
  readonly inotify_init: number;
  /** Makes an inotify instance, with flags. inotify_init1(2). */
  readonly inotify_init1: number;
  /** Stops a watch. inotify_rm_watch(2). */
  readonly inotify_rm_watch: number;
  /** Tries to cancel an asynchronous operation. io_cancel(2). */
  readonly io_cancel: number;
  /** Ends a context of asynchronous operations. io_destroy(2). */
  readonly io_destroy: number;
  /** Reads completions of asynchronous operations. io_getevents(2). */
  readonly io_getevents: number;
  /** Reads completions of asynchronous operations, with another signal mask meanwhile. Since Linux 4.18. io_pgetevents(2). */
  readonly io_pgetevents: number;
  /** Makes a context of asynchronous operations. io_setup(2). */
  readonly io_setup: number;
  /** Starts asynchronous operations. io_submit(2). */
  readonly io_submit: number;
  /** Submits to an io_uring, or waits for completions. Since Linux 5.1. io_uring_enter(2). */
  readonly io_uring_enter: number;
  /** Registers buffers, files and more with an io_uring. Since Linux 5.1. io_uring_register(2). */
  readonly io_uring_register: number;
  /** Makes an io_uring. Since Linux 5.1. io_uring_setup(2). */
  readonly io_uring_setup: number;
  /** Does with a device or another file what its request says. ioctl(2). */
  readonly ioctl: number;
  /** Permits or forbids the thread the use of I/O ports. ioperm(2). Not on arm64. */
  readonly ioperm: number;
  /** Sets the I/O privilege level of the thread. iopl(2). Not on arm64. */
  readonly iopl: number;
  /** Reads the I/O priority of processes. ioprio_get(2). */
  readonly ioprio_get: number;
  /** Sets the I/O priority of processes. ioprio_set(2). */
  readonly ioprio_set: number;
  /** Tells whether two processes share a resource. kcmp(2). */
  readonly kcmp: number;
  /** Loads a kernel, from a file, to be booted later. kexec_file_load(2). */
  readonly kexec_file_load: number;
  /** Loads a kernel, from memory, to be booted later. kexec_load(2). */
  readonly kexec_load: number;
  /** Does with keys and keyrings what its operation says. keyctl(2). */
  readonly keyctl: number;
  /** Sends a signal to a process or a group of processes. kill(2). */
  readonly kill: number;
  /** Adds a rule to a Landlock ruleset. Since Linux 5.13. landlock_add_rule(2). */
  readonly landlock_add_rule: number;
  /** Makes a Landlock ruleset, or tells the version of Landlock. Since Linux 5.13. landlock_create_ruleset(2). */
  readonly landlock_create_ruleset: number;
  /** Restricts the calling thread by a Landlock ruleset. Since Linux 5.13. landlock_restrict_self(2). */
  readonly landlock_restrict_self: number;
  /** Changes owner and group of a file, not following a link. lchown(2). Not on arm64. */
  readonly lchown: number;
  /** Reads an extended attribute, not following a link. lgetxattr(2). */
  readonly lgetxattr: number;
  /** Gives a file a second name. link(2). Not on arm64. */
  readonly link: number;
  /** Gives a file a second name, from directories. linkat(2). */
  readonly linkat: number;
  /** Lets a socket take connections. listen(2). */
  readonly listen: number;
  /** Lists the mounts below a mount. Since Linux 6.8. listmount(2). */
  readonly listmount: number;
  /** Lists the extended attributes of a file; without room, the length of the list. listxattr(2). */
  readonly listxattr: number;
  /** Lists the extended attributes of a file, from a directory. Since Linux 6.13. listxattrat(2). */
  readonly listxattrat: number;
  /** Lists the extended attributes, not following a link. llistxattr(2). */
  readonly llistxattr: number;
  /** Tells the path of a directory entry by its cookie. Gone since Linux 6.8. lookup_dcookie(2). */
  readonly lookup_dcookie: number;
  /** Removes an extended attribute, not following a link. lremovexattr(2). */
  readonly lremovexattr: number;
  /** Moves the position of an open file. Returns where it is now. lseek(2). */
  readonly lseek: number;
  /** Sets an extended attribute, not following a link. lsetxattr(2). */
  readonly lsetxattr: number;
  /** Reads an attribute of the calling thread from its security modules. Since Linux 6.8. lsm_get_self_attr(2). */
  readonly lsm_get_self_attr: number;
  /** Lists the active security modules. Since Linux 6.8. lsm_list_modules(2). */
  readonly lsm_list_modules: number;
  /** Sets an attribute of the calling thread in a security module. Since Linux 6.8. lsm_set_self_attr(2). */
  readonly lsm_set_self_attr: number;
  /** Tells what is known of a file, not following a link. lstat(2). Not on arm64. */
  readonly lstat: number;
  /** Says how memory will be used. madvise(2). */
  readonly madvise: number;
  /** Maps memory for a shadow stack. Since Linux 6.6. map_shadow_stack(2). */
  readonly map_shadow_stack: number;
  /** Sets the NUMA policy of memory. mbind(2). */
  readonly mbind: number;
  /** Makes memory barriers on all processors that run threads of the process. Since Linux 4.3. membarrier(2). */
  readonly membarrier: number;
  /** Makes a file that lives in memory. memfd_create(2). */
  readonly memfd_create: number;
  /** Makes memory that not even the kernel maps. Since Linux 5.14. memfd_secret(2). */
  readonly memfd_secret: number;
  /** Moves the pages of a process from some NUMA nodes to others. migrate_pages(2). */
  readonly migrate_pages: number;
  /** Tells which pages of memory are resident. mincore(2). */
  readonly mincore: number;
  /** Makes a directory. mkdir(2). Not on arm64. */
  readonly mkdir: number;
  /** Makes a directory, from a directory. mkdirat(2). */
  readonly mkdirat: number;
  /** Makes a file of any type. mknod(2). Not on arm64. */
  readonly mknod: number;
  /** Makes a file of any type, from a directory. mknodat(2). */
  readonly mknodat: number;
  /** Keeps memory from being swapped out. mlock(2). */
  readonly mlock: number;
  /** Keeps memory from being swapped out, with flags. Since Linux 4.4. mlock2(2). */
  readonly mlock2: number;
  /** Keeps all memory of the process from being swapped out. mlockall(2). */
  readonly mlockall: number;
  /** Maps a file or new memory. Returns its address. mmap(2). */
  readonly mmap: number;
  /** Reads or writes the local descriptor table of the process. modify_ldt(2). Not on arm64. */
  readonly modify_ldt: number;
  /** Mounts a file system, or changes a mount. mount(2). */
  readonly mount: number;
  /** Changes the attributes of a mount. Since Linux 5.12. mount_setattr(2). */
  readonly mount_setattr: number;
  /** Moves a mount. Since Linux 5.2. move_mount(2). */
  readonly move_mount: number;
  /** Moves pages of a process to NUMA nodes, or tells where they are. move_pages(2). */
  readonly move_pages: number;
  /** Changes the protection of memory. mprotect(2). */
  readonly mprotect: number;
  /** Reads or sets the attributes of a message queue. mq_getsetattr(2). */
  readonly mq_getsetattr: number;
  /** Asks to be told when a message queue has a message. mq_notify(2). */
  readonly mq_notify: number;
  /** Opens or makes a message queue. mq_open(2). */
  readonly mq_open: number;
  /** Receives a message from a queue. Returns its length. mq_timedreceive(2). */
  readonly mq_timedreceive: number;
  /** Sends a message to a queue. mq_timedsend(2). */
  readonly mq_timedsend: number;
  /** Removes the name of a message queue. mq_unlink(2). */
  readonly mq_unlink: number;
  /** Moves or resizes a mapping. mremap(2). */
  readonly mremap: number;
  /** Seals a mapping against changes. Since Linux 6.10. mseal(2). */
  readonly mseal: number;
  /** Does with a System V message queue what its command says. msgctl(2). */
  readonly msgctl: number;
  /** Finds or makes a System V message queue. msgget(2). */
  readonly msgget: number;
  /** Receives a message from a System V queue. Returns the length of its text. msgrcv(2). */
  readonly msgrcv: number;
  /** Sends a message to a System V queue. msgsnd(2). */
  readonly msgsnd: number;
  /** Writes a mapped file back. msync(2). */
  readonly msync: number;
  /** Lets memory be swapped out again. munlock(2). */
  readonly munlock: number;
  /** Lets all memory of the process be swapped out again. munlockall(2). */
  readonly munlockall: number;
  /** Unmaps memory. munmap(2). */
  readonly munmap: number;
  /** Makes a handle of a file that open_by_handle_at opens. name_to_handle_at(2). */
  readonly name_to_handle_at: number;
  /** Sleeps for a time. nanosleep(2). */
  readonly nanosleep: number;
  /** Tells what is known of a file, from a directory. newfstatat(2). */
  readonly newfstatat: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). */
  readonly nfsservctl: number;
  /** Opens a file, or makes it. open(2). Not on arm64. */
  readonly open: number;
  /** Opens a file by its handle. open_by_handle_at(2). */
  readonly open_by_handle_at: number;
  /** Opens a mount, or a copy of it. Since Linux 5.2. open_tree(2). */
  readonly open_tree: number;
  /** Opens a mount, or a copy of it with other attributes. Since Linux 6.15. open_tree_attr(2). */
  readonly open_tree_attr: number;
  /** Opens a file, or makes it, from a directory. openat(2). */
  readonly openat: number;
  /** Opens a file, or makes it, from a directory, with rules for the way there. Since Linux 5.6. openat2(2). */
  readonly openat2: number;
  /** Waits for a signal. pause(2). Not on arm64. */
  readonly pause: number;
  /** Opens a counter of events. perf_event_open(2). */
  readonly perf_event_open: number;
  /** Sets or reads the execution domain of the process. personality(2). */
  readonly personality: number;
  /** Takes a copy of a descriptor of another process. Since Linux 5.6. pidfd_getfd(2). */
  readonly pidfd_getfd: number;
  /** Opens a descriptor that stands for a process. Since Linux 5.3. pidfd_open(2). */
  readonly pidfd_open: number;
  /** Sends a signal to the process that a descriptor stands for. Since Linux 5.1. pidfd_send_signal(2). */
  readonly pidfd_send_signal: number;
  /** Makes a pipe: the end to read from, and the end to write to. pipe(2). Not on arm64. */
  readonly pipe: number;
  /** Makes a pipe, with flags: the end to read from, and the end to write to. pipe2(2). */
  readonly pipe2: number;
  /** Changes the root mount. pivot_root(2). */
  readonly pivot_root: number;
  /** Allocates a protection key. Since Linux 4.9. pkey_alloc(2). */
  readonly pkey_alloc: number;
  /** Frees a protection key. Since Linux 4.9. pkey_free(2). */
  readonly pkey_free: number;
  /** Changes the protection of memory, and its key. Since Linux 4.9. pkey_mprotect(2). */
  readonly pkey_mprotect: number;
  /** Waits for events of descriptors. poll(2). Not on arm64. */
  readonly poll: number;
  /** Waits for events of descriptors, with a timeout in nanoseconds and another signal mask meanwhile. ppoll(2). */
  readonly ppoll: number;
  /** Does with the process or thread what its option says. prctl(2). */
  readonly prctl: number;
  /** Reads from a place in a file, leaving its position. pread64(2). */
  readonly pread64: number;
  /** Reads from a place in a file into several buffers. preadv(2). */
  readonly preadv: number;
  /** Reads from a place in a file into several buffers, with flags. Since Linux 4.6. preadv2(2). */
  readonly preadv2: number;
  /** Reads or sets a limit of any process. prlimit64(2). */
  readonly prlimit64: number;
  /** Says how the memory of a process will be used. Since Linux 5.10. process_madvise(2). */
  readonly process_madvise: number;
  /** Frees the memory of a process that is dying. Since Linux 5.15. process_mrelease(2). */
  readonly process_mrelease: number;
  /** Reads the memory of another process. process_vm_readv(2). */
  readonly process_vm_readv: number;
  /** Writes the memory of another process. process_vm_writev(2). */
  readonly process_vm_writev: number;
  /** Waits for events of descriptors given as bits, with a timeout in nanoseconds. pselect6(2). */
  readonly pselect6: number;
  /** Traces another process. ptrace(2). */
  readonly ptrace: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly putpmsg: number;
  /** Writes to a place in a file, leaving its position. pwrite64(2). */
  readonly pwrite64: number;
  /** Writes several buffers to a place in a file. pwritev(2). */
  readonly pwritev: number;
  /** Writes several buffers to a place in a file, with flags. Since Linux 4.6. pwritev2(2). */
  readonly pwritev2: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly query_module: number;
  /** Does with the quotas of a file system what its command says. quotactl(2). */
  readonly quotactl: number;
  /** Does with the quotas of the file system of an open file what its command says. Since Linux 5.14. quotactl_fd(2). */
  readonly quotactl_fd: number;
  /** Reads from a descriptor. Returns how many bytes, 0 at the end. read(2). */
  readonly read: number;
  /** Reads a part of a file into the page cache. readahead(2). */
  readonly readahead: number;
  /** Tells where a symbolic link leads. readlink(2). Not on arm64. */
  readonly readlink: number;
  /** Tells where a symbolic link leads, from a directory. readlinkat(2). */
  readonly readlinkat: number;
  /** Reads into several buffers. readv(2). */
  readonly readv: number;
  /** Restarts or stops the machine, or enables and disables Ctrl-Alt-Del. reboot(2). */
  readonly reboot: number;
  /** Receives from a socket, and tells from where. recvfrom(2). */
  readonly recvfrom: number;
  /** Receives several messages from a socket. recvmmsg(2). */
  readonly recvmmsg: number;
  /** Receives a message with ancillary data from a socket. recvmsg(2). */
  readonly recvmsg: number;
  /** Changes the order of a mapping's pages. remap_file_pages(2). */
  readonly remap_file_pages: number;
  /** Removes an extended attribute of a file. removexattr(2). */
  readonly removexattr: number;
  /** Removes an extended attribute of a file, from a directory. Since Linux 6.13. removexattrat(2). */
  readonly removexattrat: number;
  /** Renames a file. rename(2). Not on arm64. */
  readonly rename: number;
  /** Renames a file, from directories. renameat(2). */
  readonly renameat: number;
  /** Renames a file, from directories, with flags. renameat2(2). */
  readonly renameat2: number;
  /** Finds a key, or asks user space for it. request_key(2). */
  readonly request_key: number;
  /** Goes on with a call that a signal interrupted. restart_syscall(2). */
  readonly restart_syscall: number;
  /** Removes an empty directory. rmdir(2). Not on arm64. */
  readonly rmdir: number;
  /** Registers a restartable sequence. Since Linux 4.18. rseq(2). */
  readonly rseq: number;
  /** Sets what a signal does. rt_sigaction(2). */
  readonly rt_sigaction: number;
  /** Tells which signals are pending. rt_sigpending(2). */
  readonly rt_sigpending: number;
  /** Sets the signal mask of the thread. rt_sigprocmask(2). */
  readonly rt_sigprocmask: number;
  /** Sends a signal with data to a process. rt_sigqueueinfo(2). */
  readonly rt_sigqueueinfo: number;
  /** Returns from a signal handler. rt_sigreturn(2). */
  readonly rt_sigreturn: number;
  /** Waits for a signal with another signal mask. rt_sigsuspend(2). */
  readonly rt_sigsuspend: number;
  /** Takes a pending signal, or waits for one. Returns its number. rt_sigtimedwait(2). */
  readonly rt_sigtimedwait: number;
  /** Sends a signal with data to a thread. rt_tgsigqueueinfo(2). */
  readonly rt_tgsigqueueinfo: number;
  /** Tells the highest priority of a scheduling policy. sched_get_priority_max(2). */
  readonly sched_get_priority_max: number;
  /** Tells the lowest priority of a scheduling policy. sched_get_priority_min(2). */
  readonly sched_get_priority_min: number;
  /** Tells on which processors a thread may run. Returns the length of the mask. sched_getaffinity(2). */
  readonly sched_getaffinity: number;
  /** Reads policy and parameters of a thread's scheduling. sched_getattr(2). */
  readonly sched_getattr: number;
  /** Reads the scheduling priority of a thread. sched_getparam(2). */
  readonly sched_getparam: number;
  /** Tells the scheduling policy of a thread. sched_getscheduler(2). */
  readonly sched_getscheduler: number;
  /** Tells the time slice of a thread. sched_rr_get_interval(2). */
  readonly sched_rr_get_interval: number;
  /** Sets on which processors a thread may run. sched_setaffinity(2). */
  readonly sched_setaffinity: number;
  /** Sets policy and parameters of a thread's scheduling. sched_setattr(2). */
  readonly sched_setattr: number;
  /** Sets the scheduling priority of a thread. sched_setparam(2). */
  readonly sched_setparam: number;
  /** Sets the scheduling policy of a thread. sched_setscheduler(2). */
  readonly sched_setscheduler: number;
  /** Lets other threads run. sched_yield(2). */
  readonly sched_yield: number;
  /** Filters the system calls of the thread. seccomp(2). */
  readonly seccomp: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly security: number;
  /** Waits for events of descriptors given as bits. select(2). Not on arm64. */
  readonly select: number;
  /** Does with a System V semaphore set what its command says. semctl(2). */
  readonly semctl: number;
  /** Finds or makes a System V semaphore set. semget(2). */
  readonly semget: number;
  /** Changes System V semaphores, all or none. semop(2). */
  readonly semop: number;
  /** Changes System V semaphores, all or none, within a time. semtimedop(2). */
  readonly semtimedop: number;
  /** Copies from a file to a descriptor inside the kernel. sendfile(2). */
  readonly sendfile: number;
  /** Sends several messages by a socket. sendmmsg(2). */
  readonly sendmmsg: number;
  /** Sends a message with ancillary data by a socket. sendmsg(2). */
  readonly sendmsg: number;
  /** Sends by a socket, to an address where it is not connected. sendto(2). */
  readonly sendto: number;
  /** Sets the NUMA policy of the thread. set_mempolicy(2). */
  readonly set_mempolicy: number;
  /** Sets the preferred NUMA node of memory. Since Linux 5.17. set_mempolicy_home_node(2). */
  readonly set_mempolicy_home_node: number;
  /** Says where the thread's list of robust futexes is. set_robust_list(2). */
  readonly set_robust_list: number;
  /** Sets a thread-local segment. set_thread_area(2). Not on arm64. */
  readonly set_thread_area: number;
  /** Says which word is cleared when the thread ends. set_tid_address(2). */
  readonly set_tid_address: number;
  /** Sets the NIS domain of the machine. setdomainname(2). */
  readonly setdomainname: number;
  /** Sets the group that file access is judged by. setfsgid(2). */
  readonly setfsgid: number;
  /** Sets the user that file access is judged by. setfsuid(2). */
  readonly setfsuid: number;
  /** Sets the group of the calling thread. setgid(2). */
  readonly setgid: number;
  /** Sets the supplementary groups of the calling thread. setgroups(2). */
  readonly setgroups: number;
  /** Sets the name of the machine. sethostname(2). */
  readonly sethostname: number;
  /** Sets an interval timer. setitimer(2). */
  readonly setitimer: number;
  /** Moves the thread to a namespace. setns(2). */
  readonly setns: number;
  /** Moves a process to a process group. setpgid(2). */
  readonly setpgid: number;
  /** Sets how nice processes are. setpriority(2). */
  readonly setpriority: number;
  /** Sets the real and the effective group of the calling thread. setregid(2). */
  readonly setregid: number;
  /** Sets the real, the effective and the saved group of the calling thread. setresgid(2). */
  readonly setresgid: number;
  /** Sets the real, the effective and the saved user of the calling thread. setresuid(2). */
  readonly setresuid: number;
  /** Sets the real and the effective user of the calling thread. setreuid(2). */
  readonly setreuid: number;
  /** Sets a limit of the process. setrlimit(2). */
  readonly setrlimit: number;
  /** Starts a session. setsid(2). */
  readonly setsid: number;
  /** Sets an option of a socket. setsockopt(2). */
  readonly setsockopt: number;
  /** Sets the wall clock. settimeofday(2). */
  readonly settimeofday: number;
  /** Sets the user of the calling thread. setuid(2). */
  readonly setuid: number;
  /** Sets an extended attribute of a file. setxattr(2). */
  readonly setxattr: number;
  /** Sets an extended attribute of a file, from a directory. Since Linux 6.13. setxattrat(2). */
  readonly setxattrat: number;
  /** Maps a System V shared memory segment. Returns its address. shmat(2). */
  readonly shmat: number;
  /** Does with a System V shared memory segment what its command says. shmctl(2). */
  readonly shmctl: number;
  /** Unmaps a System V shared memory segment. shmdt(2). */
  readonly shmdt: number;
  /** Finds or makes a System V shared memory segment. shmget(2). */
  readonly shmget: number;
  /** Ends one or both directions of a connection. shutdown(2). */
  readonly shutdown: number;
  /** Sets the stack that signal handlers run on. sigaltstack(2). */
  readonly sigaltstack: number;
  /** Makes a descriptor that receives signals, or changes which. signalfd(2). Not on arm64. */
  readonly signalfd: number;
  /** Makes a descriptor that receives signals, or changes which, with flags. signalfd4(2). */
  readonly signalfd4: number;
  /** Makes a socket. socket(2). */
  readonly socket: number;
  /** Makes two connected sockets. socketpair(2). */
  readonly socketpair: number;
  /** Moves data between a pipe and another descriptor inside the kernel. splice(2). */
  readonly splice: number;
  /** Tells what is known of a file. stat(2). Not on arm64. */
  readonly stat: number;
  /** Tells what is known of the file system of a path. statfs(2). */
  readonly statfs: number;
  /** Tells what is known of a mount. Since Linux 6.8. statmount(2). */
  readonly statmount: number;
  /** Tells what is asked about a file, birth time and mount among it. Since Linux 4.11. statx(2). */
  readonly statx: number;
  /** Stops swapping to a file or device. swapoff(2). */
  readonly swapoff: number;
  /** Starts swapping to a file or device. swapon(2). */
  readonly swapon: number;
  /** Makes a symbolic link. symlink(2). Not on arm64. */
  readonly symlink: number;
  /** Makes a symbolic link, from a directory. symlinkat(2). */
  readonly symlinkat: number;
  /** Writes all file systems to their devices. sync(2). */
  readonly sync: number;
  /** Writes a part of a file to its device. sync_file_range(2). */
  readonly sync_file_range: number;
  /** Writes the file system of an open file to its device. syncfs(2). */
  readonly syncfs: number;
  /** Tells about the types of file systems. sysfs(2). Not on arm64. */
  readonly sysfs: number;
  /** Tells about memory, load and uptime. sysinfo(2). */
  readonly sysinfo: number;
  /** Reads or controls the kernel's messages. syslog(2). */
  readonly syslog: number;
  /** Copies data from one pipe to another inside the kernel. tee(2). */
  readonly tee: number;
  /** Sends a signal to a thread of a process. tgkill(2). */
  readonly tgkill: number;
  /** Tells the seconds since 1970. time(2). Not on arm64. */
  readonly time: number;
  /** Makes a timer of the process. Returns its number. timer_create(2). */
  readonly timer_create: number;
  /** Removes a timer of the process. timer_delete(2). */
  readonly timer_delete: number;
  /** Tells how often a timer expired more than was delivered. timer_getoverrun(2). */
  readonly timer_getoverrun: number;
  /** Reads a timer of the process. timer_gettime(2). */
  readonly timer_gettime: number;
  /** Starts or stops a timer of the process. timer_settime(2). */
  readonly timer_settime: number;
  /** Makes a descriptor that tells when time has passed. timerfd_create(2). */
  readonly timerfd_create: number;
  /** Reads the timer of a descriptor. timerfd_gettime(2). */
  readonly timerfd_gettime: number;
  /** Starts or stops the timer of a descriptor. timerfd_settime(2). */
  readonly timerfd_settime: number;
  /** Tells the processor time used, in clock ticks. times(2). */
  readonly times: number;
  /** Sends a signal to a thread. tkill(2). */
  readonly tkill: number;
  /** Sets the length of a file. truncate(2). */
  readonly truncate: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly tuxcall: number;
  /** Sets which mode bits new files do not get. Returns the former. umask(2). */
  readonly umask: number;
  /** Unmounts a file system. umount2(2). */
  readonly umount2: number;
  /** Tells the names and versions of the system. uname(2). */
  readonly uname: number;
  /** Removes the name of a file. unlink(2). Not on arm64. */
  readonly unlink: number;
  /** Removes the name of a file or directory, from a directory. unlinkat(2). */
  readonly unlinkat: number;
  /** Moves the thread to new namespaces. unshare(2). */
  readonly unshare: number;
  /** Is for code that the kernel places in a probe. Since Linux 6.18. uprobe(2). Not on arm64. */
  readonly uprobe: number;
  /** Is for code that the kernel places in a probe. Since Linux 6.11. uretprobe(2). Not on arm64. */
  readonly uretprobe: number;
  /** Loads a shared library, as a.out had them. uselib(2). Not on arm64. */
  readonly uselib: number;
  /** Makes a descriptor that handles page faults. Since Linux 4.3. userfaultfd(2). */
  readonly userfaultfd: number;
  /** Tells what is free on a file system. ustat(2). Not on arm64. */
  readonly ustat: number;
  /** Sets the times of a file in seconds. utime(2). Not on arm64. */
  readonly utime: number;
  /** Sets the times of a file in nanoseconds, from a directory. utimensat(2). */
  readonly utimensat: number;
  /** Sets the times of a file in microseconds. utimes(2). Not on arm64. */
  readonly utimes: number;
  /** Makes a process that borrows this one's memory until it runs a program. vfork(2). Not on arm64. */
  readonly vfork: number;
  /** Hangs up the terminal of the process. vhangup(2). */
  readonly vhangup: number;
  /** Moves memory into a pipe, or from it. vmsplice(2). */
  readonly vmsplice: number;
  /** Linux has no code behind this number: it returns -ENOSYS. unimplemented(2). Not on arm64. */
  readonly vserver: number;
  /** Waits for a child, and tells what it used. wait4(2). */
  readonly wait4: number;
  /** Waits for a child to change, as asked. waitid(2). */
  readonly waitid: number;
  /** Writes to a descriptor. Returns how many bytes. write(2). */
  readonly write: number;
  /** Writes several buffers. writev(2). */
  readonly writev: number;
}
