// Settings of one thread of this process that need no launcher: each says whom it affects.

import { checked } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { PR_SET_NAME, PR_SET_PDEATHSIG, PRIO_PROCESS } from '../kernel/tables/process-constants.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import { cpuMask, inRange, oneOf } from './resources.js';

const IO_CLASSES = { realtime: 1, bestEffort: 2, idle: 3 } as const;
const IO_CLASS_SHIFT = 13;
const IO_WHO_PROCESS = 1;
const NAME_BYTES = 15;

/**
 * Sets the nice value, -20 to 19, of a thread by its id; 0, the default, is the thread that calls, and only that one: the
 * others of the process stay. Threads and children that it makes from now on inherit it. Throws a SyscallError: EPERM and
 * EACCES for who may not go below. setpriority(2)
 */
export function setNice(nice: number, threadId = 0): void {
  inRange('nice', nice, -20, 19);
  checked('setpriority', rawSyscall(SYS.setpriority, PRIO_PROCESS, threadId, nice));
}

/**
 * Lets a thread (0: the calling one) run on these processors alone; what it makes from now on inherits it. Throws a
 * SyscallError: EINVAL when none of them is there. sched_setaffinity(2)
 */
export function setAffinity(cpus: readonly number[], threadId = 0): void {
  const mask = cpuMask(cpus);
  checked('sched_setaffinity', rawSyscall(SYS.sched_setaffinity, threadId, mask.length, mask));
}

/**
 * Sets how a thread's (0: the calling one's) reads and writes are scheduled; level 0 (first) to 7. Node's file operations
 * run on threads of their own, which keep theirs. Throws a SyscallError. ioprio_set(2)
 */
export function setIoPriority(
  ioClass: 'realtime' | 'bestEffort' | 'idle',
  level = ioClass === 'idle' ? 0 : 4,
  threadId = 0,
): void {
  inRange('level', level, 0, 7);
  const word = (oneOf('setIoPriority', ioClass, IO_CLASSES) << IO_CLASS_SHIFT) | level;
  checked('ioprio_set', rawSyscall(SYS.ioprio_set, IO_WHO_PROCESS, threadId, word));
}

/**
 * Names the calling thread, as top and /proc/self/task show it: up to 15 bytes; on the main thread, the process. Throws a
 * RangeError for a longer name. PR_SET_NAME(2const)
 */
export function setName(name: string): void {
  const bytes = new TextEncoder().encode(`${name}\0`);
  inRange("the length of the thread's name", bytes.length - 1, 0, NAME_BYTES);
  checked('prctl', rawSyscall(SYS.prctl, PR_SET_NAME, bytes, 0, 0, 0));
}

/**
 * Has this process get that signal when its parent ends, the thread that started it to be exact; 0: no longer. False when
 * `parentPid` is given and that is no longer the parent: it has ended already, and no signal will come.
 * PR_SET_PDEATHSIG(2const)
 */
export function dieWithParent(signal: number, parentPid = process.ppid): boolean {
  inRange('signal', signal, 0, 64);
  checked('prctl', rawSyscall(SYS.prctl, PR_SET_PDEATHSIG, signal, 0, 0, 0));
  return rawSyscall(SYS.getppid) === parentPid;
}
