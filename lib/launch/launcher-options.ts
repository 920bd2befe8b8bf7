// The options of a launcher, in the order in which they are applied.

import type { LandlockOptions } from './landlock.js';
import type { SeccompFilter, SeccompOptions } from './seccomp-options.js';

/** A limit of a process, as RLIMIT_ has it. getrlimit(2) */
export type LimitName =
  | 'cpu'
  | 'fsize'
  | 'data'
  | 'stack'
  | 'core'
  | 'rss'
  | 'nproc'
  | 'nofile'
  | 'memlock'
  | 'as'
  | 'locks'
  | 'sigpending'
  | 'msgqueue'
  | 'nice'
  | 'rtprio'
  | 'rttime';

/** A soft and a hard limit, or one number for both; 'unlimited' is RLIM_INFINITY. */
export type Limit =
  | number
  | 'unlimited'
  | { readonly soft: number | 'unlimited'; readonly hard: number | 'unlimited' };

/** A kind of namespace. namespaces(7) */
export type NamespaceName = 'user' | 'mount' | 'pid' | 'net' | 'ipc' | 'uts' | 'cgroup' | 'time';

/** A file system to mount in the mount namespace. mount(2) */
export type Mount =
  | { readonly bind: string; readonly target: string; readonly readOnly?: boolean }
  | { readonly type: string; readonly target: string; readonly data?: string };

/** So many ids from `inside` on are those from `outside` on. */
export interface IdRange {
  /** The first id inside. */
  readonly inside: number;
  /** The first id outside. */
  readonly outside: number;
  /** How many. */
  readonly count: number;
}

/** Which ids a new user namespace has. user_namespaces(7) */
export interface IdMaps {
  /** Of users. */
  readonly uid: readonly IdRange[];
  /** Of groups. */
  readonly gid: readonly IdRange[];
}

/**
 * What a launcher makes of the process before it becomes the command, in the order in which it does. A descriptor is one of
 * this process for spawn(), and one that it is started with for an executable of launcher().
 */
export interface LauncherOptions {
  /** The directory of a cgroup to move to: its path, or a descriptor. cgroups(7) */
  readonly cgroup?: string | number;
  /** -1000 to 1000; the kernel's own choice of whom to kill. proc_pid_oom_score_adj(5) */
  readonly oomScoreAdj?: number;
  /** prlimit(2) */
  readonly rlimits?: Readonly<Partial<Record<LimitName, Limit>>>;
  /** -20 to 19. setpriority(2) */
  readonly nice?: number;
  /** sched_setscheduler(2) */
  readonly scheduler?: {
    readonly policy: 'other' | 'batch' | 'idle' | 'fifo' | 'rr';
    /** 1 to 99 of fifo and rr, else 0. */
    readonly priority?: number;
  };
  /** ioprio_set(2); the level is 0 (first) to 7. */
  readonly ioPriority?: {
    readonly class: 'realtime' | 'bestEffort' | 'idle';
    readonly level?: number;
  };
  /** Numbers of the processors to run on. sched_setaffinity(2) */
  readonly cpus?: readonly number[];
  /** Nanoseconds by which timers may be late. PR_SET_TIMERSLACK(2const) */
  readonly timerSlack?: number;
  /**
   * New namespaces. `user` maps the ids of this process to `namespaceIds`, root unless they say otherwise. Of `pid`, the
   * command's children are the first inside, not itself. unshare(2), user_namespaces(7)
   */
  readonly namespaces?: readonly NamespaceName[];
  /** Ids inside a new user namespace; default 0 and 0. */
  readonly namespaceIds?: { readonly uid?: number; readonly gid?: number };
  /**
   * Ranges of ids of a new user namespace, instead of the one of `namespaceIds`. The parent writes them: for spawn() alone,
   * and it needs CAP_SETUID and CAP_SETGID. `uid` and `gid` say which of them the command has. user_namespaces(7)
   */
  readonly idMaps?: IdMaps;
  /** Needs a mount namespace, whose mounts are made private first. */
  readonly mounts?: readonly Mount[];
  /** Needs a uts namespace. sethostname(2) */
  readonly hostname?: string;
  /** chroot(2), or pivot_root(2) where `pivot` is true: that needs a mount namespace, and leaves no way back. */
  readonly root?: string | { readonly path: string; readonly pivot: boolean };
  /** A session of its own. setsid(2) */
  readonly setsid?: boolean;
  /** The entry of stdio that is the terminal to control the session: goes with setsid. TIOCSCTTY(2const) */
  readonly controllingTerminal?: number;
  /** 0 for a process group of its own. setpgid(2) */
  readonly processGroup?: number;
  /** umask(2) */
  readonly umask?: number;
  /** A path, in the new root, or a descriptor of a directory. chdir(2), fchdir(2) */
  readonly cwd?: string | number;
  /** Flags of personality(2). */
  readonly personality?: number;
  /**
   * The command's descriptors: its number, and the number that it has here. 0, 1 and 2 stay unless they are named; all
   * others are closed. dup3(2), close_range(2)
   */
  readonly fds?: Readonly<Record<number, number>>;
  /** Real, effective and saved. setresuid(2) */
  readonly uid?: number;
  /** Real, effective and saved. setresgid(2) */
  readonly gid?: number;
  /** Supplementary groups. setgroups(2) */
  readonly groups?: readonly number[];
  /** Flags of PR_SET_SECUREBITS(2const). */
  readonly securebits?: number;
  /** The only capabilities that the command has and can get, by name. Needs CAP_SETPCAP. capabilities(7) */
  readonly capabilities?: readonly string[];
  /** No set-user-ID file gives more rights; landlock and seccomp imply it. PR_SET_NO_NEW_PRIVS(2const) */
  readonly noNewPrivs?: boolean;
  /** Which files and ports may be used. landlock(7) */
  readonly landlock?: LandlockOptions;
  /**
   * The signal that the command gets when its parent dies: a number, usually 9. The parent is the thread that started it.
   * PR_SET_PDEATHSIG(2const)
   */
  readonly parentDeathSignal?: number;
  /** Applied last: the filter must let the execve pass, and of spawn() a write. seccomp(2) */
  readonly seccomp?: SeccompFilter | SeccompOptions;
}
