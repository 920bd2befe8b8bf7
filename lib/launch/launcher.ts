// launcher(): a Program that prepares its own process as the options say, and becomes the command that its arguments are.
// Emitted, it is what Node lacks between fork and exec. What needs privileges is done first, what confines last, and the
// first call that fails ends it: the command never runs with less than what was asked for.

import { checkOptionNames, type KnownOptions } from '../kernel/option-names.js';
import { F_SETFD, FD_CLOEXEC } from '../kernel/tables/file-constants.js';
import { literal, type Program } from '../program/program.js';
import { confine } from './confinement.js';
import { setIdentity } from './identity.js';
import { type LaunchStep, LaunchSteps, type Started } from './launch-steps.js';
import type { LauncherOptions } from './launcher-options.js';
import { enterNamespaces } from './namespaces.js';
import { setResources } from './resources.js';

const ENOENT = -2;

const KNOWN: KnownOptions = Object.fromEntries(
  (
    'cgroup oomScoreAdj rlimits nice scheduler ioPriority cpus timerSlack namespaces mounts hostname root setsid ' +
    'controllingTerminal processGroup umask cwd personality fds uid gid groups securebits capabilities namespaceIds idMaps noNewPrivs landlock ' +
    'parentDeathSignal seccomp'
  )
    .split(' ')
    .map((name) => [name, []]),
);

export interface PlannedLauncher {
  readonly program: Program;
  /** The calls whose results are reported, in order; the last one is the execve. */
  readonly steps: readonly LaunchStep[];
}

/**
 * A Program that applies the options, in the order in which LauncherOptions lists them, and then becomes the command that
 * its arguments are: `launcher /bin/ls -l` runs /bin/ls with the arguments /bin/ls and -l. It is for emit(); its exit status
 * is then the errno of the call that failed, or 125 where the parent had died. Throws a TypeError or RangeError for an
 * option that makes no sense, an Error for a right of Landlock that this kernel lacks.
 */
export function launcher(options: LauncherOptions): Program {
  return planLauncher(options, null).program;
}

/**
 * The same for an executable that a shell starts: it exits with 125 for what could not be applied, 126 for a command that
 * cannot be executed, 127 for none, as env(1) does. The command is a path: a Program has no branches, and so cannot tell a
 * name to look for from a path with a "/".
 */
export function shellLauncher(options: LauncherOptions): Program {
  return planLauncher(options, null, true).program;
}

/** With the command's path in argument 1 and its argv from argument 2 on, where it is started by spawn(). */
export function planLauncher(
  options: LauncherOptions,
  started: Started | null,
  endsAsEnv = false,
): PlannedLauncher {
  if (Object.hasOwn(options, 'name')) {
    throw new TypeError(
      'launcher: there is no option "name": execve(2) names the thread after its file; argv0 of spawn() is what ps shows',
    );
  }
  checkOptionNames('launcher', options, KNOWN);
  const steps = new LaunchSteps(started?.reportFd ?? null, endsAsEnv);
  const { program } = steps;
  if (started !== null) {
    for (const fd of started.ownFds) {
      program.call('fcntl', fd, F_SETFD, FD_CLOEXEC);
    }
  }
  // Before anything takes long: who has died by then is found out.
  const parent =
    options.parentDeathSignal === undefined
      ? null
      : started === null
        ? program.call('getppid')
        : literal(started.parentPid);
  if (endsAsEnv) {
    program.expectResult(program.argv(1), { atLeast: 1 });
  }
  setResources(steps, options);
  enterNamespaces(steps, options, started);
  setIdentity(steps, options, started);
  confine(steps, options, parent);
  if (endsAsEnv) {
    const error = program.mayFail(
      'execve',
      program.argv(1),
      program.argvFrom(1),
      program.environment,
    );
    program.expectResult(error, { atLeast: ENOENT, atMost: ENOENT, exitStatus: 126 });
    program.expectResult(error, { atLeast: 0, exitStatus: 127 });
    return { program, steps: steps.steps };
  }
  steps.call(
    'command',
    null,
    'execve',
    program.argv(1),
    program.argvFrom(started === null ? 1 : 2),
    program.environment,
  );
  return { program, steps: steps.steps };
}
