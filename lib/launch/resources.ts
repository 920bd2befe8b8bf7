// What a launcher does first, while it has whatever rights it was started with: cgroup, limits, priorities.

import { AT_FDCWD, O_CLOEXEC, O_WRONLY } from '../kernel/tables/file-constants.js';
import * as constants from '../kernel/tables/process-constants.js';
import type { LaunchSteps } from './launch-steps.js';
import type { LauncherOptions, Limit, LimitName } from './launcher-options.js';

const LIMITS: Readonly<Record<LimitName, number>> = {
  cpu: constants.RLIMIT_CPU,
  fsize: constants.RLIMIT_FSIZE,
  data: constants.RLIMIT_DATA,
  stack: constants.RLIMIT_STACK,
  core: constants.RLIMIT_CORE,
  rss: constants.RLIMIT_RSS,
  nproc: constants.RLIMIT_NPROC,
  nofile: constants.RLIMIT_NOFILE,
  memlock: constants.RLIMIT_MEMLOCK,
  as: constants.RLIMIT_AS,
  locks: constants.RLIMIT_LOCKS,
  sigpending: constants.RLIMIT_SIGPENDING,
  msgqueue: constants.RLIMIT_MSGQUEUE,
  nice: constants.RLIMIT_NICE,
  rtprio: constants.RLIMIT_RTPRIO,
  rttime: constants.RLIMIT_RTTIME,
};
const POLICIES = { other: 0, fifo: 1, rr: 2, batch: 3, idle: 5 } as const;
/** IOPRIO_CLASS_*, IOPRIO_CLASS_SHIFT and IOPRIO_WHO_PROCESS of linux/ioprio.h. */
const IO_CLASSES = { realtime: 1, bestEffort: 2, idle: 3 } as const;
const IO_CLASS_SHIFT = 13;
const IO_WHO_PROCESS = 1;
const MOST_CPUS = 8192;

/** Throws a RangeError for a number out of range, a TypeError for a name that is none. */
export function setResources(steps: LaunchSteps, options: LauncherOptions): void {
  const { program: p } = steps;
  const { cgroup, oomScoreAdj, rlimits, nice, scheduler, ioPriority, cpus, timerSlack } = options;
  if (cgroup !== undefined) {
    if (typeof cgroup === 'number') {
      inRange('cgroup', cgroup, 0, 2 ** 31 - 1);
      writeTo(steps, 'cgroup', cgroup, 'cgroup.procs', '0');
    } else {
      writeTo(steps, 'cgroup', AT_FDCWD, `${cgroup}/cgroup.procs`, '0');
    }
  }
  if (oomScoreAdj !== undefined) {
    inRange('oomScoreAdj', oomScoreAdj, -1000, 1000);
    writeTo(steps, 'oomScoreAdj', AT_FDCWD, '/proc/self/oom_score_adj', String(oomScoreAdj));
  }
  for (const [name, limit] of Object.entries(rlimits ?? {})) {
    const resource = oneOf('rlimits', name, LIMITS);
    const buffer = p.struct('rlimit64', limitOf(name, limit), `limit_${name}`);
    steps.call(`rlimits.${name}`, null, 'prlimit64', 0, resource, buffer, null);
  }
  if (nice !== undefined) {
    inRange('nice', nice, -20, 19);
    steps.call('nice', null, 'setpriority', constants.PRIO_PROCESS, 0, nice);
  }
  if (scheduler !== undefined) {
    const policy = oneOf('scheduler', scheduler.policy, POLICIES);
    const priority = scheduler.priority ?? 0;
    inRange('scheduler.priority', priority, 0, 99);
    const param = p.struct('sched_param', { sched_priority: priority });
    steps.call('scheduler', null, 'sched_setscheduler', 0, policy, param);
  }
  if (ioPriority !== undefined) {
    const level = ioPriority.level ?? (ioPriority.class === 'idle' ? 0 : 4);
    inRange('ioPriority.level', level, 0, 7);
    const word = (oneOf('ioPriority', ioPriority.class, IO_CLASSES) << IO_CLASS_SHIFT) | level;
    steps.call('ioPriority', null, 'ioprio_set', IO_WHO_PROCESS, 0, word);
  }
  if (cpus !== undefined) {
    const mask = cpuMask(cpus);
    steps.call('cpus', null, 'sched_setaffinity', 0, mask.length, p.bytes('cpu_mask', mask));
  }
  if (timerSlack !== undefined) {
    inRange('timerSlack', timerSlack, 1, Number.MAX_SAFE_INTEGER);
    steps.call('timerSlack', null, 'prctl', constants.PR_SET_TIMERSLACK, timerSlack, 0, 0, 0);
  }
}

/** The bits of these processors, in whole words of 8 bytes. Throws a RangeError for a number that is none. */
export function cpuMask(cpus: readonly number[]): Uint8Array<ArrayBuffer> {
  if (cpus.length === 0) {
    throw new RangeError('cpus is empty: a process needs one to run on');
  }
  for (const cpu of cpus) {
    inRange('cpus', cpu, 0, MOST_CPUS - 1);
  }
  const mask = new Uint8Array((Math.floor(Math.max(...cpus) / 64) + 1) * 8);
  for (const cpu of cpus) {
    mask[cpu >> 3] = (mask[cpu >> 3] as number) | (1 << (cpu & 7));
  }
  return mask;
}

/** Opens a file that is there for writing, and writes a text to it in one go. */
export function writeTo(
  steps: LaunchSteps,
  option: string,
  dirfd: number,
  path: string,
  text: string,
): void {
  const fd = steps.call(option, path, 'openat', dirfd, steps.text(path), O_WRONLY | O_CLOEXEC, 0);
  steps.call(option, path, 'write', fd, steps.text(text), text.length);
}

function limitOf(name: string, limit: Limit): { rlim_cur: bigint; rlim_max: bigint } {
  const word = (value: number | 'unlimited'): bigint => {
    if (value === 'unlimited') {
      return 2n ** 64n - 1n;
    }
    inRange(`rlimits.${name}`, value, 0, Number.MAX_SAFE_INTEGER);
    return BigInt(value);
  };
  const { soft, hard } = typeof limit === 'object' ? limit : { soft: limit, hard: limit };
  return { rlim_cur: word(soft), rlim_max: word(hard) };
}

export function inRange(option: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(
      `launch: ${option} is ${String(value)}: it must be an integer from ${least} to ${most}`,
    );
  }
}

/** The value by that name. Throws a TypeError that lists the names. */
export function oneOf<V>(option: string, name: string, values: Readonly<Record<string, V>>): V {
  if (!Object.hasOwn(values, name)) {
    throw new TypeError(
      `launch: ${option} has ${JSON.stringify(name)}: it must be one of ${Object.keys(values).join(', ')}`,
    );
  }
  return values[name] as V;
}
