// npm run tables
// Generated: do not edit; lib/kernel/tables/wanted.mjs says what is taken.
// From the headers of Linux: x64 6.1.192, arm64 6.1.4, riscv64 6.1.4; glibc 2.36.
//
// Processes: signals, waiting, limits, scheduling, prctl, memory: constants by the kernel's names.

/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_ARGS_SIZE_VER0 = 64;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_ARGS_SIZE_VER1 = 80;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_ARGS_SIZE_VER2 = 88;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_CHILD_CLEARTID = 0x200000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_CHILD_SETTID = 0x1000000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_CLEAR_SIGHAND = 0x100000000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_DETACHED = 0x400000;
/** Shares the table of descriptors. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_FILES = 0x400;
/** Shares root, current directory and umask. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_FS = 0x200;
/** Starts in another cgroup. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_INTO_CGROUP = 0x200000000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_IO = 0x80000000;
/** A new cgroup namespace. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_NEWCGROUP = 0x2000000;
/** A new namespace of System V IPC and message queues. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_NEWIPC = 0x8000000;
/** A new network namespace. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_NEWNET = 0x40000000;
/** A new namespace of mounts. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_NEWNS = 0x20000;
/** A new namespace of processes. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_NEWPID = 0x20000000;
/** A new namespace of clocks. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_NEWTIME = 128;
/** A new namespace of users and groups. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_NEWUSER = 0x10000000;
/** A new namespace of the host's name. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_NEWUTS = 0x4000000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_PARENT = 0x8000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_PARENT_SETTID = 0x100000;
/** Gives a pidfd of the child. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_PIDFD = 0x1000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_PTRACE = 0x2000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_SETTLS = 0x80000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_SIGHAND = 0x800;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_SYSVSEM = 0x40000;
/** In the same thread group. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_THREAD = 0x10000;
/** A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_UNTRACED = 0x800000;
/** The parent waits until the child calls execve or ends. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_VFORK = 0x4000;
/** Shares memory. A flag of clone, clone3, unshare and setns. clone(2). */
export const CLONE_VM = 0x100;
/** A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_32 = 2;
/** A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_BITSET_MATCH_ANY = 0xffffffff;
/** The timeout is one of CLOCK_REALTIME. A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_CLOCK_REALTIME = 0x100;
/** A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_CMD_MASK = -385;
/** FUTEX_REQUEUE, if the word has a value. An operation of futex. futex(2). */
export const FUTEX_CMP_REQUEUE = 4;
/** An operation of futex. futex(2). */
export const FUTEX_CMP_REQUEUE_PI = 12;
/** An operation of futex. futex(2). */
export const FUTEX_CMP_REQUEUE_PI_PRIVATE = 140;
/** An operation of futex. futex(2). */
export const FUTEX_CMP_REQUEUE_PRIVATE = 132;
/** An operation of futex. futex(2). */
export const FUTEX_FD = 2;
/** Locks, with inheritance of priority. An operation of futex. futex(2). */
export const FUTEX_LOCK_PI = 6;
/** An operation of futex. futex(2). */
export const FUTEX_LOCK_PI2 = 13;
/** An operation of futex. futex(2). */
export const FUTEX_LOCK_PI2_PRIVATE = 141;
/** An operation of futex. futex(2). */
export const FUTEX_LOCK_PI_PRIVATE = 134;
/** A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_NO_NODE = -1;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_ADD = 1;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_ANDN = 3;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_CMP_EQ = 0;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_CMP_GE = 5;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_CMP_GT = 4;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_CMP_LE = 3;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_CMP_LT = 2;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_CMP_NE = 1;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_OPARG_SHIFT = 8;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_OR = 2;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_SET = 0;
/** A part of what FUTEX_WAKE_OP does and compares. futex(2). */
export const FUTEX_OP_XOR = 4;
/** A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_OWNER_DIED = 0x40000000;
/** The word is not shared with another process. A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_PRIVATE_FLAG = 128;
/** Wakes some waiters, and moves others to a second word. An operation of futex. futex(2). */
export const FUTEX_REQUEUE = 3;
/** An operation of futex. futex(2). */
export const FUTEX_REQUEUE_PRIVATE = 131;
/** A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_TID_MASK = 0x3fffffff;
/** An operation of futex. futex(2). */
export const FUTEX_TRYLOCK_PI = 8;
/** An operation of futex. futex(2). */
export const FUTEX_TRYLOCK_PI_PRIVATE = 136;
/** Unlocks what FUTEX_LOCK_PI locked. An operation of futex. futex(2). */
export const FUTEX_UNLOCK_PI = 7;
/** An operation of futex. futex(2). */
export const FUTEX_UNLOCK_PI_PRIVATE = 135;
/** Waits while the word has a value. An operation of futex. futex(2). */
export const FUTEX_WAIT = 0;
/** A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_WAITERS = 0x80000000;
/** A flag, a mask or a limit of futexes. futex(2). */
export const FUTEX_WAITV_MAX = 128;
/** An operation of futex. futex(2). */
export const FUTEX_WAIT_BITSET = 9;
/** An operation of futex. futex(2). */
export const FUTEX_WAIT_BITSET_PRIVATE = 137;
/** An operation of futex. futex(2). */
export const FUTEX_WAIT_PRIVATE = 128;
/** An operation of futex. futex(2). */
export const FUTEX_WAIT_REQUEUE_PI = 11;
/** An operation of futex. futex(2). */
export const FUTEX_WAIT_REQUEUE_PI_PRIVATE = 139;
/** Wakes so many waiters. An operation of futex. futex(2). */
export const FUTEX_WAKE = 1;
/** An operation of futex. futex(2). */
export const FUTEX_WAKE_BITSET = 10;
/** An operation of futex. futex(2). */
export const FUTEX_WAKE_BITSET_PRIVATE = 138;
/** Changes a second word, and wakes waiters of both. An operation of futex. futex(2). */
export const FUTEX_WAKE_OP = 5;
/** An operation of futex. futex(2). */
export const FUTEX_WAKE_OP_PRIVATE = 133;
/** An operation of futex. futex(2). */
export const FUTEX_WAKE_PRIVATE = 129;
/** Does not wait for entropy, early after the start. A flag of getrandom. getrandom(2). */
export const GRND_INSECURE = 4;
/** EAGAIN where it would wait for entropy. A flag of getrandom. getrandom(2). */
export const GRND_NONBLOCK = 1;
/** From the pool of /dev/random. A flag of getrandom. getrandom(2). */
export const GRND_RANDOM = 2;
/** The pages may be taken early. How a part of memory will be used. madvise(2). */
export const MADV_COLD = 20;
/** How a part of memory will be used. madvise(2). */
export const MADV_COLLAPSE = 25;
/** How a part of memory will be used. madvise(2). */
export const MADV_DODUMP = 17;
/** How a part of memory will be used. madvise(2). */
export const MADV_DOFORK = 11;
/** Not in core dumps. How a part of memory will be used. madvise(2). */
export const MADV_DONTDUMP = 16;
/** Children do not get it. How a part of memory will be used. madvise(2). */
export const MADV_DONTFORK = 10;
/** Not again: anonymous pages read as zero afterwards. How a part of memory will be used. madvise(2). */
export const MADV_DONTNEED = 4;
/** How a part of memory will be used. madvise(2). */
export const MADV_DONTNEED_LOCKED = 24;
/** The pages may be taken when memory is short. How a part of memory will be used. madvise(2). */
export const MADV_FREE = 8;
/** How a part of memory will be used. madvise(2). */
export const MADV_GUARD_INSTALL = 102;
/** How a part of memory will be used. madvise(2). */
export const MADV_GUARD_REMOVE = 103;
/** Huge pages are welcome. How a part of memory will be used. madvise(2). */
export const MADV_HUGEPAGE = 14;
/** How a part of memory will be used. madvise(2). */
export const MADV_HWPOISON = 100;
/** How a part of memory will be used. madvise(2). */
export const MADV_KEEPONFORK = 19;
/** How a part of memory will be used. madvise(2). */
export const MADV_MERGEABLE = 12;
/** No huge pages. How a part of memory will be used. madvise(2). */
export const MADV_NOHUGEPAGE = 15;
/** Nothing special. How a part of memory will be used. madvise(2). */
export const MADV_NORMAL = 0;
/** The pages are taken now. How a part of memory will be used. madvise(2). */
export const MADV_PAGEOUT = 21;
/** How a part of memory will be used. madvise(2). */
export const MADV_POPULATE_READ = 22;
/** How a part of memory will be used. madvise(2). */
export const MADV_POPULATE_WRITE = 23;
/** In random order. How a part of memory will be used. madvise(2). */
export const MADV_RANDOM = 1;
/** Frees the pages and the file's blocks. How a part of memory will be used. madvise(2). */
export const MADV_REMOVE = 9;
/** From start to end. How a part of memory will be used. madvise(2). */
export const MADV_SEQUENTIAL = 2;
/** How a part of memory will be used. madvise(2). */
export const MADV_SOFT_OFFLINE = 101;
/** How a part of memory will be used. madvise(2). */
export const MADV_UNMERGEABLE = 13;
/** Soon. How a part of memory will be used. madvise(2). */
export const MADV_WILLNEED = 3;
/** Children read zeros. How a part of memory will be used. madvise(2). */
export const MADV_WIPEONFORK = 18;
/** Memory of zeros, not of a file. A flag of mmap. mmap(2). */
export const MAP_ANONYMOUS = 32;
/** A flag of mmap. mmap(2). */
export const MAP_DENYWRITE = 0x800;
/** A flag of mmap. mmap(2). */
export const MAP_DROPPABLE = 8;
/** A flag of mmap. mmap(2). */
export const MAP_EXECUTABLE = 0x1000;
/** A flag of mmap. mmap(2). */
export const MAP_FILE = 0;
/** At exactly that address; what was there is gone. A flag of mmap. mmap(2). */
export const MAP_FIXED = 16;
/** At exactly that address; EEXIST when something is there. A flag of mmap. mmap(2). */
export const MAP_FIXED_NOREPLACE = 0x100000;
/** Grows downwards, for stacks. A flag of mmap. mmap(2). */
export const MAP_GROWSDOWN = 0x100;
/** Of huge pages. A flag of mmap. mmap(2). */
export const MAP_HUGETLB = 0x40000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_16GB = 0x88000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_16KB = 0x38000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_16MB = 0x60000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_1GB = 0x78000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_1MB = 0x50000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_256MB = 0x70000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_2GB = 0x7c000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_2MB = 0x54000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_32MB = 0x64000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_512KB = 0x4c000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_512MB = 0x74000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_64KB = 0x40000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_8MB = 0x5c000000;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_MASK = 63;
/** The size of the pages that MAP_HUGETLB asks for. mmap(2). */
export const MAP_HUGE_SHIFT = 26;
/** Locked in memory. A flag of mmap. mmap(2). */
export const MAP_LOCKED = 0x2000;
/** A flag of mmap. mmap(2). */
export const MAP_NONBLOCK = 0x10000;
/** Reserves no swap. A flag of mmap. mmap(2). */
export const MAP_NORESERVE = 0x4000;
/** Reads the pages in at once. A flag of mmap. mmap(2). */
export const MAP_POPULATE = 0x8000;
/** What is written is seen here only. A flag of mmap. mmap(2). */
export const MAP_PRIVATE = 2;
/** Others see what is written, and so does the file. A flag of mmap. mmap(2). */
export const MAP_SHARED = 1;
/** As MAP_SHARED; unknown flags are errors. A flag of mmap. mmap(2). */
export const MAP_SHARED_VALIDATE = 3;
/** For a stack. A flag of mmap. mmap(2). */
export const MAP_STACK = 0x20000;
/** As MAP_SHARED of persistent memory: no fsync is needed. A flag of mmap. mmap(2). */
export const MAP_SYNC = 0x80000;
/** A flag of mmap. mmap(2). */
export const MAP_TYPE = 15;
/** A flag of mmap. mmap(2). */
export const MAP_UNINITIALIZED = 0x4000000;
/** What is mapped now. A flag of mlockall. mlockall(2). */
export const MCL_CURRENT = 1;
/** What will be mapped. A flag of mlockall. mlockall(2). */
export const MCL_FUTURE = 2;
/** Pages when they are first used. A flag of mlockall. mlockall(2). */
export const MCL_ONFAULT = 4;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_FLAG_CPU = 1;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_GLOBAL = 1;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_GLOBAL_EXPEDITED = 2;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED = 8;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ = 128;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE = 32;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_QUERY = 0;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED = 4;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED = 16;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ = 0x100;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE = 64;
/** A command of membarrier. membarrier(2). */
export const MEMBARRIER_CMD_SHARED = 1;
/** The old place stays, empty. A flag of mremap. mremap(2). */
export const MREMAP_DONTUNMAP = 4;
/** To exactly that address. A flag of mremap. mremap(2). */
export const MREMAP_FIXED = 2;
/** May move to another address. A flag of mremap. mremap(2). */
export const MREMAP_MAYMOVE = 1;
/** Begins to store. A flag of msync. msync(2). */
export const MS_ASYNC = 1;
/** Other mappings see the new data. A flag of msync. msync(2). */
export const MS_INVALIDATE = 2;
/** Waits until all is stored. A flag of msync. msync(2). */
export const MS_SYNC = 4;
/** A flag of pidfd_open, or a number that stands for a descriptor. pidfd_open(2). */
export const PIDFD_COREDUMPED = 1;
/** waitid with it returns EAGAIN where it would wait. A flag of pidfd_open, or a number that stands for a descriptor. pidfd_open(2). */
export const PIDFD_NONBLOCK = 0x800;
/** The process itself, without a descriptor. A flag of pidfd_open, or a number that stands for a descriptor. pidfd_open(2). */
export const PIDFD_SELF = -10000;
/** A thread, not a whole process. A flag of pidfd_open, or a number that stands for a descriptor. pidfd_open(2). */
export const PIDFD_THREAD = 128;
/** A process group. Whose priority setpriority sets. setpriority(2). */
export const PRIO_PGRP = 1;
/** A process. Whose priority setpriority sets. setpriority(2). */
export const PRIO_PROCESS = 0;
/** All processes of a user. Whose priority setpriority sets. setpriority(2). */
export const PRIO_USER = 2;
/** Executing. What a mapping allows. mmap(2). */
export const PROT_EXEC = 4;
/** What a mapping allows. mmap(2). */
export const PROT_GROWSDOWN = 0x1000000;
/** What a mapping allows. mmap(2). */
export const PROT_GROWSUP = 0x2000000;
/** Nothing. What a mapping allows. mmap(2). */
export const PROT_NONE = 0;
/** Reading. What a mapping allows. mmap(2). */
export const PROT_READ = 1;
/** What a mapping allows. mmap(2). */
export const PROT_SEM = 8;
/** Writing. What a mapping allows. mmap(2). */
export const PROT_WRITE = 2;
/** Drops a capability from the bounding set. A command of prctl, or a value of one. prctl(2). */
export const PR_CAPBSET_DROP = 24;
/** Whether a capability is in the bounding set. A command of prctl, or a value of one. prctl(2). */
export const PR_CAPBSET_READ = 23;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_CAP_AMBIENT = 47;
/** A command of PR_CAP_AMBIENT. prctl(2), capabilities(7). */
export const PR_CAP_AMBIENT_CLEAR_ALL = 4;
/** A command of PR_CAP_AMBIENT. prctl(2), capabilities(7). */
export const PR_CAP_AMBIENT_IS_SET = 1;
/** A command of PR_CAP_AMBIENT. prctl(2), capabilities(7). */
export const PR_CAP_AMBIENT_LOWER = 3;
/** A command of PR_CAP_AMBIENT. prctl(2), capabilities(7). */
export const PR_CAP_AMBIENT_RAISE = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_ENDIAN_BIG = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_ENDIAN_LITTLE = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_ENDIAN_PPC_LITTLE = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_FPEMU_NOPRINT = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_FPEMU_SIGFPE = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_ASYNC = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_DISABLED = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_DIV = 0x10000;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_INV = 0x100000;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_NONRECOV = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_OVF = 0x20000;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_PRECISE = 3;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_RES = 0x80000;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_SW_ENABLE = 128;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_EXC_UND = 0x40000;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_MODE_FR = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_FP_MODE_FRE = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_FUTEX_HASH = 78;
/** A value of a command of prctl. prctl(2). */
export const PR_FUTEX_HASH_GET_SLOTS = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_FUTEX_HASH_SET_SLOTS = 1;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_AUXV = 0x41555856;
/** Whether orphans among descendants become children of this process: an int. A command of prctl, or a value of one. prctl(2). */
export const PR_GET_CHILD_SUBREAPER = 37;
/** Whether the process may be traced and dumps core. A command of prctl, or a value of one. prctl(2). */
export const PR_GET_DUMPABLE = 3;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_ENDIAN = 19;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_FPEMU = 9;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_FPEXC = 11;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_FP_MODE = 46;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_IO_FLUSHER = 58;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_KEEPCAPS = 7;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_MDWE = 66;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_MEMORY_MERGE = 68;
/** The thread's name: 16 bytes. A command of prctl, or a value of one. prctl(2). */
export const PR_GET_NAME = 16;
/** Whether execve grants nothing new. A command of prctl, or a value of one. prctl(2). */
export const PR_GET_NO_NEW_PRIVS = 39;
/** The signal that comes when the parent thread ends: an int. A command of prctl, or a value of one. prctl(2). */
export const PR_GET_PDEATHSIG = 2;
/** The mode of seccomp. A command of prctl, or a value of one. prctl(2). */
export const PR_GET_SECCOMP = 21;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_SECUREBITS = 27;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_SHADOW_STACK_STATUS = 74;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_SPECULATION_CTRL = 52;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_TAGGED_ADDR_CTRL = 56;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_THP_DISABLE = 42;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_TID_ADDRESS = 40;
/** How many nanoseconds late timers may end. A command of prctl, or a value of one. prctl(2). */
export const PR_GET_TIMERSLACK = 30;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_TIMING = 13;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_TSC = 25;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_GET_UNALIGN = 5;
/** A value of a command of prctl. prctl(2). */
export const PR_LOCK_SHADOW_STACK_STATUS = 76;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_MCE_KILL = 33;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_MCE_KILL_CLEAR = 0;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_MCE_KILL_DEFAULT = 2;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_MCE_KILL_EARLY = 1;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_MCE_KILL_GET = 34;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_MCE_KILL_LATE = 0;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_MCE_KILL_SET = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_MDWE_NO_INHERIT = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_MDWE_REFUSE_EXEC_GAIN = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_MPX_DISABLE_MANAGEMENT = 44;
/** A value of a command of prctl. prctl(2). */
export const PR_MPX_ENABLE_MANAGEMENT = 43;
/** A value of a command of prctl. prctl(2). */
export const PR_MTE_STORE_ONLY = 0x80000;
/** A value of a command of prctl. prctl(2). */
export const PR_MTE_TAG_MASK = 0x7fff8;
/** A value of a command of prctl. prctl(2). */
export const PR_MTE_TAG_SHIFT = 3;
/** A value of a command of prctl. prctl(2). */
export const PR_MTE_TCF_ASYNC = 4;
/** A value of a command of prctl. prctl(2). */
export const PR_MTE_TCF_MASK = 6;
/** A value of a command of prctl. prctl(2). */
export const PR_MTE_TCF_NONE = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_MTE_TCF_SHIFT = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_MTE_TCF_SYNC = 2;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_PAC_APDAKEY = 4;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_PAC_APDBKEY = 8;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_PAC_APGAKEY = 16;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_PAC_APIAKEY = 1;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_PAC_APIBKEY = 2;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_PAC_GET_ENABLED_KEYS = 61;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_PAC_RESET_KEYS = 54;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_PAC_SET_ENABLED_KEYS = 60;
/** A value of a command of prctl. prctl(2). */
export const PR_PMLEN_SHIFT = 24;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_DEXCR_CTRL_CLEAR = 4;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC = 16;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_DEXCR_CTRL_EDITABLE = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_DEXCR_CTRL_SET = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_DEXCR_CTRL_SET_ONEXEC = 8;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_DEXCR_IBRTPD = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_DEXCR_NPHIE = 3;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_DEXCR_SBHE = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_DEXCR_SRAPD = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_GET_DEXCR = 72;
/** A value of a command of prctl. prctl(2). */
export const PR_PPC_SET_DEXCR = 73;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_CTX_SW_FENCEI_OFF = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_CTX_SW_FENCEI_ON = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_SCOPE_PER_PROCESS = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_SCOPE_PER_THREAD = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_SET_ICACHE_FLUSH_CTX = 71;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_V_GET_CONTROL = 70;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_V_SET_CONTROL = 69;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_V_VSTATE_CTRL_DEFAULT = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_V_VSTATE_CTRL_INHERIT = 16;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_V_VSTATE_CTRL_OFF = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_RISCV_V_VSTATE_CTRL_ON = 2;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SCHED_CORE = 62;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SCHED_CORE_CREATE = 1;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SCHED_CORE_GET = 0;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SCHED_CORE_MAX = 4;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SCHED_CORE_SCOPE_PROCESS_GROUP = 2;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SCHED_CORE_SCOPE_THREAD = 0;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SCHED_CORE_SCOPE_THREAD_GROUP = 1;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SCHED_CORE_SHARE_FROM = 3;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SCHED_CORE_SHARE_TO = 2;
/** Whether orphans among descendants become children of this process. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_CHILD_SUBREAPER = 36;
/** Whether the process may be traced and dumps core. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_DUMPABLE = 4;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_ENDIAN = 20;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_FPEMU = 10;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_FPEXC = 12;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_FP_MODE = 45;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_IO_FLUSHER = 57;
/** Whether capabilities stay after setuid. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_KEEPCAPS = 8;
/** Memory is not both writable and executable. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_MDWE = 65;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_MEMORY_MERGE = 67;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_MM = 35;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_ARG_END = 9;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_ARG_START = 8;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_AUXV = 12;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_BRK = 7;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_END_CODE = 2;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_END_DATA = 4;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_ENV_END = 11;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_ENV_START = 10;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_EXE_FILE = 13;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_MAP = 14;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_MAP_SIZE = 15;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_START_BRK = 6;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_START_CODE = 1;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_START_DATA = 3;
/** A command of PR_SET_MM. prctl(2). */
export const PR_SET_MM_START_STACK = 5;
/** Sets the thread's name, of at most 15 bytes. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_NAME = 15;
/** execve grants nothing new, for good. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_NO_NEW_PRIVS = 38;
/** Which signal comes when the parent thread ends. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_PDEATHSIG = 1;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_PTRACER = 0x59616d61;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_PTRACER_ANY = 0xffffffffffffffffn;
/** Sets the mode of seccomp. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_SECCOMP = 22;
/** Sets the secure bits of the thread. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_SECUREBITS = 28;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_SHADOW_STACK_STATUS = 75;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_SPECULATION_CTRL = 53;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_SYSCALL_USER_DISPATCH = 59;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_TAGGED_ADDR_CTRL = 55;
/** Whether the process does without huge pages. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_THP_DISABLE = 41;
/** How many nanoseconds late timers may end. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_TIMERSLACK = 29;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_TIMING = 14;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_TSC = 26;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_UNALIGN = 6;
/** Names a part of memory. A command of prctl, or a value of one. prctl(2). */
export const PR_SET_VMA = 0x53564d41;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SET_VMA_ANON_NAME = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_SHADOW_STACK_ENABLE = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_SHADOW_STACK_PUSH = 4;
/** A value of a command of prctl. prctl(2). */
export const PR_SHADOW_STACK_WRITE = 2;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SME_GET_VL = 64;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SME_SET_VL = 63;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SME_SET_VL_ONEXEC = 0x40000;
/** A value of a command of prctl. prctl(2). */
export const PR_SME_VL_INHERIT = 0x20000;
/** A value of a command of prctl. prctl(2). */
export const PR_SME_VL_LEN_MASK = 0xffff;
/** A value of PR_GET_SPECULATION_CTRL and PR_SET_SPECULATION_CTRL. prctl(2). */
export const PR_SPEC_DISABLE = 4;
/** A value of PR_GET_SPECULATION_CTRL and PR_SET_SPECULATION_CTRL. prctl(2). */
export const PR_SPEC_DISABLE_NOEXEC = 16;
/** A value of PR_GET_SPECULATION_CTRL and PR_SET_SPECULATION_CTRL. prctl(2). */
export const PR_SPEC_ENABLE = 2;
/** A value of PR_GET_SPECULATION_CTRL and PR_SET_SPECULATION_CTRL. prctl(2). */
export const PR_SPEC_FORCE_DISABLE = 8;
/** A value of PR_GET_SPECULATION_CTRL and PR_SET_SPECULATION_CTRL. prctl(2). */
export const PR_SPEC_INDIRECT_BRANCH = 1;
/** A value of PR_GET_SPECULATION_CTRL and PR_SET_SPECULATION_CTRL. prctl(2). */
export const PR_SPEC_L1D_FLUSH = 2;
/** A value of PR_GET_SPECULATION_CTRL and PR_SET_SPECULATION_CTRL. prctl(2). */
export const PR_SPEC_NOT_AFFECTED = 0;
/** A value of PR_GET_SPECULATION_CTRL and PR_SET_SPECULATION_CTRL. prctl(2). */
export const PR_SPEC_PRCTL = 1;
/** A value of PR_GET_SPECULATION_CTRL and PR_SET_SPECULATION_CTRL. prctl(2). */
export const PR_SPEC_STORE_BYPASS = 0;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SVE_GET_VL = 51;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SVE_SET_VL = 50;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_SVE_SET_VL_ONEXEC = 0x40000;
/** A value of a command of prctl. prctl(2). */
export const PR_SVE_VL_INHERIT = 0x20000;
/** A value of a command of prctl. prctl(2). */
export const PR_SVE_VL_LEN_MASK = 0xffff;
/** A value of a command of prctl. prctl(2). */
export const PR_SYS_DISPATCH_EXCLUSIVE_ON = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_SYS_DISPATCH_INCLUSIVE_ON = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_SYS_DISPATCH_OFF = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_SYS_DISPATCH_ON = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_TAGGED_ADDR_ENABLE = 1;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_TASK_PERF_EVENTS_DISABLE = 31;
/** A command of prctl, or a value of one. prctl(2). */
export const PR_TASK_PERF_EVENTS_ENABLE = 32;
/** A value of a command of prctl. prctl(2). */
export const PR_THP_DISABLE_EXCEPT_ADVISED = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_TIMER_CREATE_RESTORE_IDS = 77;
/** A value of a command of prctl. prctl(2). */
export const PR_TIMER_CREATE_RESTORE_IDS_GET = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_TIMER_CREATE_RESTORE_IDS_OFF = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_TIMER_CREATE_RESTORE_IDS_ON = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_TIMING_STATISTICAL = 0;
/** A value of a command of prctl. prctl(2). */
export const PR_TIMING_TIMESTAMP = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_TSC_ENABLE = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_TSC_SIGSEGV = 2;
/** A value of a command of prctl. prctl(2). */
export const PR_UNALIGN_NOPRINT = 1;
/** A value of a command of prctl. prctl(2). */
export const PR_UNALIGN_SIGBUS = 2;
/** Any child. What waitid waits for: its first argument. waitid(2). */
export const P_ALL = 0;
/** A child of that process group. What waitid waits for: its first argument. waitid(2). */
export const P_PGID = 2;
/** The child of that number. What waitid waits for: its first argument. waitid(2). */
export const P_PID = 1;
/** The child of that pidfd. What waitid waits for: its first argument. waitid(2). */
export const P_PIDFD = 3;
/** The value of a limit that sets none. getrlimit(2). */
export const RLIM64_INFINITY = 0xffffffffffffffffn;
/** Bytes of address space. A limit of a process. getrlimit(2). */
export const RLIMIT_AS = 9;
/** Bytes of a core dump. A limit of a process. getrlimit(2). */
export const RLIMIT_CORE = 4;
/** Seconds of CPU time. A limit of a process. getrlimit(2). */
export const RLIMIT_CPU = 0;
/** Bytes of the data segment. A limit of a process. getrlimit(2). */
export const RLIMIT_DATA = 2;
/** Bytes of a file that is written. A limit of a process. getrlimit(2). */
export const RLIMIT_FSIZE = 1;
/** File locks; without effect today. A limit of a process. getrlimit(2). */
export const RLIMIT_LOCKS = 10;
/** Bytes of locked memory. A limit of a process. getrlimit(2). */
export const RLIMIT_MEMLOCK = 8;
/** Bytes of POSIX message queues. A limit of a process. getrlimit(2). */
export const RLIMIT_MSGQUEUE = 12;
/** The ceiling of nice: 20 minus it. A limit of a process. getrlimit(2). */
export const RLIMIT_NICE = 13;
/** One more than the highest descriptor. A limit of a process. getrlimit(2). */
export const RLIMIT_NOFILE = 7;
/** Processes and threads of the user. A limit of a process. getrlimit(2). */
export const RLIMIT_NPROC = 6;
/** Bytes in memory; without effect today. A limit of a process. getrlimit(2). */
export const RLIMIT_RSS = 5;
/** The ceiling of real-time priority. A limit of a process. getrlimit(2). */
export const RLIMIT_RTPRIO = 14;
/** Microseconds of real-time CPU without a blocking call. A limit of a process. getrlimit(2). */
export const RLIMIT_RTTIME = 15;
/** Queued signals of the user. A limit of a process. getrlimit(2). */
export const RLIMIT_SIGPENDING = 11;
/** Bytes of the main thread's stack. A limit of a process. getrlimit(2). */
export const RLIMIT_STACK = 3;
/** The value of a limit that sets none. getrlimit(2). */
export const RLIM_INFINITY = 0xffffffffffffffffn;
/** The value of a limit that sets none. getrlimit(2). */
export const RLIM_NLIMITS = 16;
/** Whose use of resources getrusage reads. getrusage(2). */
export const RUSAGE_BOTH = -2;
/** Children that were waited for. Whose use of resources getrusage reads. getrusage(2). */
export const RUSAGE_CHILDREN = -1;
/** This process. Whose use of resources getrusage reads. getrusage(2). */
export const RUSAGE_SELF = 0;
/** This thread. Whose use of resources getrusage reads. getrusage(2). */
export const RUSAGE_THREAD = 1;
/** A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_EXPOSE_TAGBITS = 0x800;
/** No SIGCHLD when a child stops. A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_NOCLDSTOP = 1;
/** Children that end leave no zombies. A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_NOCLDWAIT = 2;
/** The signal is not blocked in its own handler. A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_NODEFER = 0x40000000;
/** A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_NOMASK = 0x40000000;
/** A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_ONESHOT = 0x80000000;
/** The handler runs on the alternative stack. A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_ONSTACK = 0x8000000;
/** The handler is used once. A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_RESETHAND = 0x80000000;
/** Calls go on after the handler. A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_RESTART = 0x10000000;
/** A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_RESTORER = 0x4000000;
/** The handler takes three arguments. A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_SIGINFO = 4;
/** A flag of rt_sigaction: sigaction.sa_flags. sigaction(2). */
export const SA_UNSUPPORTED = 0x400;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_ATTR_SIZE_VER0 = 48;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_ATTR_SIZE_VER1 = 56;
/** For work that needs CPU and no quick answer. A scheduling policy. sched(7). */
export const SCHED_BATCH = 3;
/** By deadlines. A scheduling policy. sched(7). */
export const SCHED_DEADLINE = 6;
/** A scheduling policy. sched(7). */
export const SCHED_EXT = 7;
/** Real time, until it waits. A scheduling policy. sched(7). */
export const SCHED_FIFO = 1;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_ALL = 127;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_DL_OVERRUN = 4;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_KEEP_ALL = 24;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_KEEP_PARAMS = 16;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_KEEP_POLICY = 8;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_RECLAIM = 2;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_RESET_ON_FORK = 1;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_UTIL_CLAMP = 96;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_UTIL_CLAMP_MAX = 64;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_FLAG_UTIL_CLAMP_MIN = 32;
/** Only when nothing else runs. A scheduling policy. sched(7). */
export const SCHED_IDLE = 5;
/** The usual one. A scheduling policy. sched(7). */
export const SCHED_NORMAL = 0;
/** A flag or a size of struct sched_attr. sched_setattr(2). */
export const SCHED_RESET_ON_FORK = 0x40000000;
/** Real time, in turns. A scheduling policy. sched(7). */
export const SCHED_RR = 2;
/** abort; ends the process with a core dump. A signal. signal(7). */
export const SIGABRT = 6;
/** A timer of alarm or setitimer ended. A signal. signal(7). */
export const SIGALRM = 14;
/** A wrong access to memory, such as beyond the end of a mapped file. A signal. signal(7). */
export const SIGBUS = 7;
/** A child ended or stopped; ignored unless handled. A signal. signal(7). */
export const SIGCHLD = 17;
/** Goes on after a stop. A signal. signal(7). */
export const SIGCONT = 18;
/** A wrong arithmetic operation. A signal. signal(7). */
export const SIGFPE = 8;
/** The terminal hung up. A signal. signal(7). */
export const SIGHUP = 1;
/** An instruction that is none. A signal. signal(7). */
export const SIGILL = 4;
/** Ctrl-C. A signal. signal(7). */
export const SIGINT = 2;
/** A descriptor with O_ASYNC is ready. A signal. signal(7). */
export const SIGIO = 29;
/** A signal. signal(7). */
export const SIGIOT = 6;
/** Ends the process; cannot be caught. A signal. signal(7). */
export const SIGKILL = 9;
/** A write to what nobody reads. A signal. signal(7). */
export const SIGPIPE = 13;
/** A signal. signal(7). */
export const SIGPOLL = 29;
/** A timer of CPU time ended. A signal. signal(7). */
export const SIGPROF = 27;
/** A signal. signal(7). */
export const SIGPWR = 30;
/** Ctrl-\; ends the process with a core dump. A signal. signal(7). */
export const SIGQUIT = 3;
/** A signal. signal(7). */
export const SIGRTMIN = 32;
/** Memory that is not there, or not allowed. A signal. signal(7). */
export const SIGSEGV = 11;
/** A signal. signal(7). */
export const SIGSTKFLT = 16;
/** Stops the process; cannot be caught. A signal. signal(7). */
export const SIGSTOP = 19;
/** A system call that is none, or that seccomp refuses. A signal. signal(7). */
export const SIGSYS = 31;
/** Asks the process to end. A signal. signal(7). */
export const SIGTERM = 15;
/** A breakpoint. A signal. signal(7). */
export const SIGTRAP = 5;
/** Ctrl-Z. A signal. signal(7). */
export const SIGTSTP = 20;
/** A background process reads from its terminal. A signal. signal(7). */
export const SIGTTIN = 21;
/** A background process writes to its terminal. A signal. signal(7). */
export const SIGTTOU = 22;
/** A signal. signal(7). */
export const SIGUNUSED = 31;
/** Urgent data arrived; ignored unless handled. A signal. signal(7). */
export const SIGURG = 23;
/** Free to use. A signal. signal(7). */
export const SIGUSR1 = 10;
/** Free to use. A signal. signal(7). */
export const SIGUSR2 = 12;
/** A signal. signal(7). */
export const SIGVTALRM = 26;
/** The size of the terminal changed; ignored unless handled. A signal. signal(7). */
export const SIGWINCH = 28;
/** The limit of CPU time was reached. A signal. signal(7). */
export const SIGXCPU = 24;
/** The limit of the size of files was reached. A signal. signal(7). */
export const SIGXFSZ = 25;
/** Adds to the mask. What rt_sigprocmask does with the set. sigprocmask(2). */
export const SIG_BLOCK = 0;
/** Is the mask. What rt_sigprocmask does with the set. sigprocmask(2). */
export const SIG_SETMASK = 2;
/** Takes from the mask. What rt_sigprocmask does with the set. sigprocmask(2). */
export const SIG_UNBLOCK = 1;
/** Children that went on. A flag of wait4 and waitid. wait(2). */
export const WCONTINUED = 8;
/** Children that ended. A flag of wait4 and waitid. wait(2). */
export const WEXITED = 4;
/** Returns 0 where it would wait. A flag of wait4 and waitid. wait(2). */
export const WNOHANG = 1;
/** Leaves the child to be waited for again. A flag of wait4 and waitid. wait(2). */
export const WNOWAIT = 0x1000000;
/** Children that stopped. A flag of wait4 and waitid. wait(2). */
export const WSTOPPED = 2;
/** Children that stopped, too. A flag of wait4 and waitid. wait(2). */
export const WUNTRACED = 2;
/** A flag of wait4 and waitid. wait(2). */
export const __WALL = 0x40000000;
/** A flag of wait4 and waitid. wait(2). */
export const __WCLONE = 0x80000000;
