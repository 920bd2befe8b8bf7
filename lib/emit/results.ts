// What a call's result can be where it succeeded: the compiler may then know the upper bytes of a register, and how a
// failure is told apart. A call that is not listed is taken to return any word.

import {
  PR_CAPBSET_DROP,
  PR_SET_DUMPABLE,
  PR_SET_KEEPCAPS,
  PR_SET_NAME,
  PR_SET_NO_NEW_PRIVS,
  PR_SET_PDEATHSIG,
  PR_SET_SECCOMP,
  PR_SET_SECUREBITS,
  PR_SET_TIMERSLACK,
} from '../kernel/tables/process-constants.js';
import type { Value } from '../program/image.js';

/** `zero`; `int`: of 0 to 2^31 - 1; `{ upTo }`: of 0 to the value of that argument, and no more than 2^31 - 1; `word`. */
export type ResultKind = 'zero' | 'int' | 'word' | { readonly upTo: number };

const ZERO =
  'bind close connect listen setsockopt getsockopt getsockname getpeername shutdown socketpair pipe pipe2 ' +
  'fsync fdatasync ftruncate truncate unlink unlinkat link linkat symlink symlinkat rename renameat renameat2 mkdir mkdirat ' +
  'rmdir chdir fchdir chmod fchmod fchmodat chown fchown fchownat access faccessat stat fstat lstat newfstatat statx uname ' +
  'sysinfo nanosleep clock_gettime clock_getres clock_nanosleep gettimeofday kill tgkill tkill munmap mprotect madvise msync ' +
  'flock fallocate utimensat getrlimit setrlimit getrusage sched_yield sigaltstack rt_sigaction rt_sigprocmask ' +
  'execve execveat setuid setgid setreuid setregid setresuid setresgid setgroups capset unshare setns chroot pivot_root mount umount2 ' +
  'sethostname setdomainname close_range landlock_add_rule landlock_restrict_self setpriority ioprio_set setpgid prlimit64 ' +
  'sched_setaffinity sched_setscheduler sched_setparam ' +
  'timerfd_settime timerfd_gettime epoll_ctl inotify_rm_watch getitimer setitimer mlock munlock statfs fstatfs sync syncfs';

// Not getuid and the like: an id may have its top bit set, which is no error.
const INT =
  'socket open openat openat2 creat dup dup2 dup3 accept accept4 epoll_create epoll_create1 eventfd eventfd2 signalfd signalfd4 ' +
  'timerfd_create memfd_create inotify_init inotify_init1 inotify_add_watch pidfd_open pidfd_getfd userfaultfd ' +
  'getpid getppid gettid getpgrp getpgid getsid setsid set_tid_address umask alarm ' +
  'poll ppoll select pselect6 epoll_wait epoll_pwait wait4 waitid sendmsg recvmsg readv writev preadv pwritev sendmmsg recvmmsg ' +
  'sendfile splice tee copy_file_range getpriority sched_getscheduler sched_get_priority_max sched_get_priority_min ' +
  'sched_getaffinity landlock_create_ruleset personality getxattr fgetxattr listxattr flistxattr getgroups pidfd_send_signal';

/** The argument that bounds what is transferred. */
const UP_TO: Readonly<Record<string, number>> = {
  read: 2,
  write: 2,
  pread64: 2,
  pwrite64: 2,
  sendto: 2,
  recvfrom: 2,
  getrandom: 1,
  readlink: 2,
  readlinkat: 3,
  getdents64: 2,
};

const KINDS = new Map<string, ResultKind>([
  ...ZERO.split(' ').map((name): [string, ResultKind] => [name, 'zero']),
  ...INT.split(' ').map((name): [string, ResultKind] => [name, 'int']),
  ...Object.entries(UP_TO).map(([name, upTo]): [string, ResultKind] => [name, { upTo }]),
]);

/** Options of prctl that set something and return 0. */
const PRCTL_ZERO: ReadonlySet<bigint> = new Set([
  BigInt(PR_SET_PDEATHSIG),
  BigInt(PR_SET_NAME),
  BigInt(PR_SET_NO_NEW_PRIVS),
  BigInt(PR_SET_SECCOMP),
  BigInt(PR_SET_TIMERSLACK),
  BigInt(PR_SET_SECUREBITS),
  BigInt(PR_SET_KEEPCAPS),
  BigInt(PR_CAPBSET_DROP),
  BigInt(PR_SET_DUMPABLE),
]);

/** `args`: the call's, where they are known. */
export function resultKind(name: string, args: readonly Value[] = []): ResultKind {
  const [option] = args;
  if (name === 'prctl' && option?.terms.length === 0 && PRCTL_ZERO.has(option.offset)) {
    return 'zero';
  }
  return KINDS.get(name) ?? 'word';
}
