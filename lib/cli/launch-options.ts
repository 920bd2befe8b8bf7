// The options of `rawsyscall launch` as those of launcher().

import { constants } from 'node:os';
import type { LandlockOptions } from '../launch/landlock.js';
import type { LauncherOptions, LimitName, NamespaceName } from '../launch/launcher-options.js';
import { sandbox } from '../launch/sandbox.js';
import { UsageError } from './command.js';
import { parseInteger, type parseOptions } from './options.js';

const string = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const PATHS = ['read', 'write', 'execute', 'make', 'remove', 'refer', 'ioctl'] as const;
const MOST = 2 ** 31 - 1;

export const LAUNCH_OPTIONS = {
  sandbox: flag,
  writable: string,
  read: string,
  write: string,
  execute: string,
  make: string,
  remove: string,
  refer: string,
  ioctl: string,
  scope: string,
  'private-tmp': flag,
  connect: string,
  bind: string,
  deny: string,
  'no-new-privs': flag,
  'die-with-parent': flag,
  cgroup: string,
  'oom-score-adj': string,
  rlimit: string,
  nice: string,
  scheduler: string,
  'io-priority': string,
  cpus: string,
  'timer-slack': string,
  umask: string,
  cwd: string,
  root: string,
  'pivot-root': string,
  personality: string,
  setsid: flag,
  'controlling-terminal': flag,
  'process-group': flag,
  'close-fds': flag,
  uid: string,
  gid: string,
  groups: string,
  capabilities: string,
  securebits: string,
  namespaces: string,
  'uid-map': string,
  'gid-map': string,
  'bind-mount': string,
  tmpfs: string,
  hostname: string,
  'dry-run': flag,
} as const;

type Values = ReturnType<typeof parseOptions<typeof LAUNCH_OPTIONS>>['values'];

/** Throws a UsageError, and what launcher() or sandbox() finds wrong. */
export function launcherOptions(values: Values): LauncherOptions {
  const number = (name: keyof Values, most: number, least = 0) => {
    const text = values[name];
    return typeof text === 'string' ? parseInteger(`--${name}`, text, least, most) : undefined;
  };
  const numbers = (name: 'cpus' | 'groups' | 'connect' | 'bind') =>
    values[name] === 'none'
      ? []
      : values[name]?.split(',').map((text) => parseInteger(`--${name}`, text, 0, MOST));
  const [connect, bind] = [numbers('connect'), numbers('bind')];
  const ports = { ...(connect && { connect }), ...(bind && { bind }) };
  const boxed: LauncherOptions = values.sandbox
    ? sandbox({
        ...ports,
        privateTmp: values['private-tmp'],
        ...(values.writable === undefined ? {} : { writable: values.writable.split(':') }),
      })
    : {};
  const rights = Object.fromEntries(
    PATHS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name].split(':')]])),
  ) as LandlockOptions;
  if (values.sandbox && Object.keys(rights).length > 0) {
    throw new UsageError(
      '--sandbox says itself what may be read and written: --writable adds to it',
    );
  }
  if (!values.sandbox && values.writable !== undefined) {
    throw new UsageError(
      '--writable is for --sandbox; --write says where else files may be written',
    );
  }
  const scopes = values.scope?.split(',') as LandlockOptions['scopes'];
  const restricted = { ...rights, ...ports, ...(scopes && { scopes }) };
  const given = {
    landlock: !values.sandbox && Object.keys(restricted).length > 0 ? restricted : undefined,
    noNewPrivs: values['no-new-privs'] || undefined,
    parentDeathSignal: values['die-with-parent'] ? constants.signals.SIGKILL : undefined,
    setsid: values.setsid || undefined,
    controllingTerminal: values['controlling-terminal'] ? 0 : undefined,
    processGroup: values['process-group'] ? 0 : undefined,
    fds: values['close-fds'] ? {} : undefined,
    cgroup: values.cgroup,
    oomScoreAdj: number('oom-score-adj', 1000, -1000),
    rlimits: limits(values.rlimit),
    nice: number('nice', 19, -20),
    scheduler: scheduler(values.scheduler),
    ioPriority: ioPriority(values['io-priority']),
    timerSlack: number('timer-slack', Number.MAX_SAFE_INTEGER, 1),
    personality: number('personality', MOST),
    securebits: number('securebits', MOST),
    umask: values.umask === undefined ? undefined : Number.parseInt(values.umask, 8),
    cwd: values.cwd,
    root: root(values),
    uid: number('uid', MOST),
    gid: number('gid', MOST),
    groups: numbers('groups'),
    cpus: numbers('cpus'),
    capabilities: values.capabilities === 'none' ? [] : values.capabilities?.split(','),
    namespaces:
      values.namespaces &&
      ([...(boxed.namespaces ?? []), ...values.namespaces.split(',')] as NamespaceName[]),
    idMaps: idMaps(values['uid-map'], values['gid-map']),
    mounts: mounts(values['bind-mount'], values.tmpfs, boxed.mounts),
    hostname: values.hostname,
    seccomp: denied(values.deny, boxed),
  };
  return {
    ...boxed,
    ...Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)),
  };
}

function scheduler(text: string | undefined): LauncherOptions['scheduler'] {
  if (text === undefined) {
    return undefined;
  }
  const [policy, priority] = text.split(':') as ['other', string?];
  return {
    policy,
    ...(priority !== undefined && { priority: parseInteger('--scheduler', priority, 0, 99) }),
  };
}

function ioPriority(text: string | undefined): LauncherOptions['ioPriority'] {
  if (text === undefined) {
    return undefined;
  }
  const [name, level] = text.split(':') as ['idle', string?];
  return {
    class: name,
    ...(level !== undefined && { level: parseInteger('--io-priority', level, 0, 7) }),
  };
}

function root(values: Values): LauncherOptions['root'] {
  const pivot = values['pivot-root'];
  if (pivot !== undefined && values.root !== undefined) {
    throw new UsageError('--root and --pivot-root exclude each other');
  }
  return pivot === undefined ? values.root : { path: pivot, pivot: true };
}

function idMaps(uid: string | undefined, gid: string | undefined): LauncherOptions['idMaps'] {
  if (uid === undefined && gid === undefined) {
    return undefined;
  }
  const ranges = (name: string, text: string | undefined) =>
    (text ?? '').split(',').map((range) => {
      const [inside, outside, count] = range
        .split(':')
        .map((number) => parseInteger(name, number, 0, 2 ** 32 - 1)) as [number, number?, number?];
      if (outside === undefined || count === undefined) {
        throw new UsageError(
          `${name} takes INSIDE:OUTSIDE:COUNT; --uid-map and --gid-map go together`,
        );
      }
      return { inside, outside, count };
    });
  return { uid: ranges('--uid-map', uid), gid: ranges('--gid-map', gid) };
}

function mounts(
  bind: string | undefined,
  tmpfs: string | undefined,
  before: LauncherOptions['mounts'] = [],
): LauncherOptions['mounts'] {
  const bound = (bind?.split(',') ?? []).map((pair) => {
    const [from, target] = pair.split(':') as [string, string?];
    if (!target) {
      throw new UsageError(`--bind-mount takes FROM:TO, not ${JSON.stringify(pair)}`);
    }
    return { bind: from, target };
  });
  const empty = (tmpfs?.split(',') ?? []).map((target) => ({ type: 'tmpfs', target }));
  return bind === undefined && tmpfs === undefined ? undefined : [...before, ...bound, ...empty];
}

function limits(text: string | undefined): LauncherOptions['rlimits'] {
  return (text &&
    (Object.fromEntries(
      text.split(',').map((pair) => {
        const [name, value] = pair.split('=') as [LimitName, string?];
        const limit =
          value === 'unlimited'
            ? value
            : parseInteger(`--rlimit ${name}`, value ?? '', 0, Number.MAX_SAFE_INTEGER);
        return [name, limit];
      }),
    ) as LauncherOptions['rlimits'])) as LauncherOptions['rlimits'];
}

function denied(
  calls: string | undefined,
  { seccomp }: LauncherOptions,
): LauncherOptions['seccomp'] {
  if (calls === undefined) {
    return seccomp;
  }
  const rule = { calls: calls.split(',') as 'read'[], action: { errno: 'EPERM' as const } };
  const rules = seccomp !== undefined && 'rules' in seccomp ? (seccomp.rules ?? []) : [];
  return {
    default: 'allow',
    rules: [rule, ...rules],
    ...(rules.length > 0 && { skipUnknown: true }),
  };
}
