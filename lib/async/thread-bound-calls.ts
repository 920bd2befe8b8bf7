// The calls that asyncSys refuses, each with the reason: what acts on the thread that makes it would act on one of the
// pool's, and what leaves an address with the kernel on memory that is gone when the call is over. What waits on memory
// itself takes no copy of it.

const THREAD = 'it acts on the thread that makes it, which would be one of the pool';
const MAPPING = 'its memory is a copy, which is gone when the call is over';
const WAITS_ON_MEMORY = 'it waits on memory that structs lead to, and nobody keeps that in place';

export const THREAD_BOUND: Readonly<Record<string, string>> = {
  capget: THREAD,
  get_mempolicy: THREAD,
  get_robust_list: THREAD,
  getcpu: THREAD,
  getpriority: THREAD,
  gettid: THREAD,
  io_uring_enter: 'a ring belongs to the thread that made it',
  io_uring_setup: 'a ring belongs to the thread that made it',
  ioprio_get: THREAD,
  ioprio_set: THREAD,
  landlock_restrict_self: THREAD,
  lsm_set_self_attr: THREAD,
  perf_event_open: THREAD,
  personality: THREAD,
  prctl: THREAD,
  rt_sigpending: THREAD,
  rt_sigtimedwait: 'the threads of the pool block every signal, and none is sent to them',
  rt_tgsigqueueinfo: THREAD,
  sched_getaffinity: THREAD,
  sched_getattr: THREAD,
  sched_getparam: THREAD,
  sched_getscheduler: THREAD,
  sched_setaffinity: THREAD,
  sched_setattr: THREAD,
  sched_setparam: THREAD,
  sched_setscheduler: THREAD,
  sched_yield: THREAD,
  set_mempolicy: THREAD,
  set_mempolicy_home_node: THREAD,
  setpriority: THREAD,
  timer_create: THREAD,
  add_key: THREAD,
  keyctl: THREAD,
  request_key: THREAD,
  futex_requeue: WAITS_ON_MEMORY,
  futex_waitv: WAITS_ON_MEMORY,
  io_cancel: MAPPING,
  io_getevents: MAPPING,
  io_pgetevents: MAPPING,
  io_submit: MAPPING,
  io_uring_register: MAPPING,
  userfaultfd: MAPPING,
};

/** Operations of futex(2) on locks that the thread owns which takes them. */
const OWNED_LOCKS: ReadonlySet<number> = new Set([6, 7, 8, 11, 12, 13]);
const OPERATION = 0x7f;

/** Why a call is refused because of its arguments; null when it is not. */
export const refusedOperation = (
  name: string,
  words: readonly (number | bigint)[],
): string | null =>
  name === 'futex' && OWNED_LOCKS.has(Number(words[1]) & OPERATION)
    ? 'a lock with priority inheritance belongs to the thread that takes it, which would be one of the pool'
    : null;

/** Calls that are about the memory itself, not what is in it, by its parameters: a copy would be another place. */
export const IN_PLACE: Readonly<Record<string, readonly string[]>> = {
  futex: ['uaddr', 'uaddr2'],
  futex_wait: ['uaddr'],
  futex_wake: ['uaddr'],
};

/** What memory holds addresses of other memory. */
export const HOLDS_ADDRESSES: ReadonlySet<string> = new Set([
  'ifconf',
  'iocb',
  'iovec',
  'kexec_segment',
  'mmsghdr',
  'msghdr',
  'pointer',
  'rtentry',
  'sigevent',
  'sock_fprog',
]);
