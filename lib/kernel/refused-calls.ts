// The calls that would pull the floor away from Node, each with the reason: rawSyscall refuses them, and
// rawSyscall.unchecked makes them. What only root can do, or what only harms the caller's own data, is not listed.

const TWO_THREADS = 'the new process has one thread, without the others that V8 and libuv wait for';
const EVERY_THREAD =
  "it changes the credentials of the calling thread only, which leaves the process half changed; process.setuid() and the like change every thread's";
const MAPPED = 'it takes memory away that V8 or the C library may still use';
const HANDLERS =
  'libuv and V8 own the signal handlers, and a handler needs a restorer that this layer does not give';
const THREAD_STATE = 'it overwrites what the C library keeps about this thread, which then crashes';

const PROBES =
  'it is for code that the kernel placed in a probe, and ends by SIGILL whoever makes it elsewhere';
const FILTER =
  'a filter that refuses a call which V8 or libuv needs ends the process, and no filter can be taken off again';

export const DANGER: Readonly<Record<string, string>> = {
  fork: TWO_THREADS,
  vfork:
    'parent and child share the stack, and the child returns through the frames that the parent still needs',
  clone: TWO_THREADS,
  clone3: TWO_THREADS,
  execve: 'it replaces Node, unsaved output and all; child_process.spawn() keeps it',
  execveat: 'it replaces Node, unsaved output and all; child_process.spawn() keeps it',
  exit: 'it ends the calling thread only, and Node waits for it for ever; process.exit() ends the process',
  exit_group:
    "it ends the process without 'exit' handlers or unwritten output; process.exit() does not",
  brk: "the C library's allocator owns the heap that it moves",
  munmap: MAPPED,
  mremap: MAPPED,
  mprotect: 'it changes the protection of memory that V8 or the C library may still use',
  pkey_mprotect: 'it changes the protection of memory that V8 or the C library may still use',
  mseal: 'what it seals, V8 and the C library can never unmap or change again',
  remap_file_pages: MAPPED,
  shmdt: MAPPED,
  process_madvise:
    'advice such as MADV_DONTNEED empties memory that V8 or the C library still uses',
  madvise: 'advice such as MADV_DONTNEED empties memory that V8 or the C library still uses',
  pause:
    'it blocks the thread, with the event loop, until a signal comes that this thread may never get',
  rt_sigaction: HANDLERS,
  rt_sigprocmask:
    'a blocked signal no longer reaches libuv on this thread, and one of V8 may end the process',
  rt_sigreturn:
    'there is no signal frame to return from, so that every register would be loaded from the stack',
  rt_sigsuspend:
    'it blocks the thread, with the event loop, until a signal comes that this thread may never get',
  sigaltstack: 'V8 handles a stack overflow on the stack that it replaces',
  setuid: EVERY_THREAD,
  setgid: EVERY_THREAD,
  setreuid: EVERY_THREAD,
  setregid: EVERY_THREAD,
  setresuid: EVERY_THREAD,
  setresgid: EVERY_THREAD,
  setfsuid: EVERY_THREAD,
  setfsgid: EVERY_THREAD,
  setgroups: EVERY_THREAD,
  capset:
    'it changes the capabilities of the calling thread only, which leaves the process half changed',
  seccomp: FILTER,
  landlock_restrict_self:
    'it restricts the calling thread only, which leaves the process half restricted, and cannot be undone',
  unshare:
    'it moves the calling thread only to new namespaces, which leaves the process half moved',
  setns:
    'it moves the calling thread only to another namespace, which leaves the process half moved',
  arch_prctl: THREAD_STATE,
  set_thread_area: THREAD_STATE,
  modify_ldt: THREAD_STATE,
  set_tid_address: THREAD_STATE,
  set_robust_list: THREAD_STATE,
  rseq: THREAD_STATE,
  ptrace:
    'a process that traces itself or its own threads stops at the next signal, and nobody lets it go on',
  uretprobe: PROBES,
  uprobe: PROBES,
  restart_syscall: 'it goes on with whatever call a signal last interrupted, which is not yours',
};

const ONE_THREAD =
  'it changes what the calling thread only may do, which leaves the process half changed, and cannot be undone';

/** Commands that are refused for the same reasons, by the call's first argument: the option of prctl, by name and number. */
export const DANGEROUS_OPTIONS: Readonly<Record<string, string>> = {
  'PR_SET_SECCOMP 22': FILTER,
  'PR_CAPBSET_DROP 24': ONE_THREAD,
  'PR_SET_SECUREBITS 28': ONE_THREAD,
  'PR_SET_TSC 26':
    'V8 and the C library may read the time stamp counter, which then ends the process',
  'PR_SET_MM 35': 'it moves the boundaries that the kernel keeps of the memory of the process',
  'PR_SET_SYSCALL_USER_DISPATCH 59':
    'the next system call of V8 or libuv becomes a signal that ends the process',
  'PR_SET_MDWE 65': 'V8 can then make no more code of what it compiles, and ends the process',
};

let byOption: Map<number, string> | undefined;

/** Why the option of a prctl is refused, and its name; null when it is not. The kernel looks at 32 bits of it. */
export function optionRefusal(option: number): { name: string; reason: string } | null {
  byOption ??= new Map(
    Object.keys(DANGEROUS_OPTIONS).map((key) => [Number(key.split(' ')[1]), key]),
  );
  const key = byOption.get(option | 0);
  return key === undefined
    ? null
    : { name: key.split(' ')[0] as string, reason: DANGEROUS_OPTIONS[key] as string };
}

/** Why a close_range, dup2 or dup3 is refused that would take a descriptor away on which the event loop waits. */
export const OF_THE_LOOP =
  'it would close a descriptor of the event loop, which then waits for ever or ends the process';
