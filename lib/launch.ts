// What `import ... from 'rawsyscall/launch'` gives: children that are prepared before they become a command.

export type { BpfInstruction } from './launch/bpf.js';
export { formatFilter } from './launch/filter-text.js';
export { type LandlockOptions, landlockAbi } from './launch/landlock.js';
export { LaunchError } from './launch/launch-error.js';
export { launcher } from './launch/launcher.js';
export type {
  IdMaps,
  IdRange,
  LauncherOptions,
  Limit,
  LimitName,
  Mount,
  NamespaceName,
} from './launch/launcher-options.js';
export { type SandboxOptions, sandbox } from './launch/sandbox.js';
export { seccompFilter } from './launch/seccomp-filter.js';
export type {
  SeccompAction,
  SeccompArch,
  SeccompArgument,
  SeccompFilter,
  SeccompOptions,
  SeccompRule,
} from './launch/seccomp-options.js';
export {
  type LaunchSpawnOptions,
  type LaunchSpawnSyncOptions,
  spawn,
  spawnSync,
} from './launch/spawn.js';
export {
  dieWithParent,
  setAffinity,
  setIoPriority,
  setName,
  setNice,
} from './launch/thread-settings.js';
