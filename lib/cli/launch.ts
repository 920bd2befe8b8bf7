// `rawsyscall launch`: a command with limits, in a sandbox, or written down as an executable that gives them to any command.

import { once } from 'node:events';
import { constants } from 'node:os';
import { LaunchError } from '../launch/launch-error.js';
import { launcher, shellLauncher } from '../launch/launcher.js';
import type { LauncherOptions } from '../launch/launcher-options.js';
import { spawn } from '../launch/spawn.js';
import { formatImage } from '../program/format.js';
import { link } from '../program/link/link.js';
import { type Command, UsageError } from './command.js';
import { EXECUTABLE_OPTIONS, makeExecutable, resolveExecutable } from './executable-options.js';
import { LAUNCH_OPTIONS, launcherOptions } from './launch-options.js';
import { parseOptions } from './options.js';
import { print, printError } from './output.js';

const { timeout: _, ...EXECUTABLE } = EXECUTABLE_OPTIONS;
const OPTIONS = { ...EXECUTABLE, ...LAUNCH_OPTIONS } as const;
const MOST_ARGUMENTS = 100_000;

const help = `Usage: rawsyscall launch [OPTIONS] -- COMMAND [ARGUMENTS]
       rawsyscall launch [OPTIONS] -o FILE

Runs a command after doing to its process what the options say; whatever cannot be done, it does not run. With -o it
writes a static executable of some hundred bytes instead, which does the same and runs the command that its arguments are.

  --sandbox                only --writable can be written to, no network but --connect and --bind, no tracing, no set-user-ID
  --writable DIR[:DIR]     of the sandbox (.);  --private-tmp: an empty /tmp of its own
  --read, --write, --execute, --make, --remove, --refer, --ioctl PATH[:PATH]
                           Landlock: what may be done beneath these paths; nothing else may
  --connect, --bind PORT[,PORT]   Landlock: the TCP ports; "none" for none
  --scope NAME[,NAME]      Landlock: signal, abstractUnixSocket
  --deny CALL[,CALL]       seccomp: these calls fail with EPERM
  --no-new-privs           no set-user-ID file gives more rights
  --die-with-parent        SIGKILL when this command's process ends
  --cgroup DIR  --oom-score-adj N  --rlimit NAME=N[,NAME=N] (soft and hard: nofile, core, cpu, as, nproc ...)
  --nice N  --scheduler POLICY[:PRIORITY]  --io-priority CLASS[:LEVEL]  --cpus N[,N]  --timer-slack NS
  --namespaces NAME[,NAME] user, mount, pid, net, ipc, uts ...; --hostname NAME
  --uid-map, --gid-map INSIDE:OUTSIDE:COUNT[,...]   of the user namespace; without them root stands for you
  --bind-mount FROM:TO[,FROM:TO]  --tmpfs DIR[,DIR]   in the mount namespace
  --root DIR  --pivot-root DIR  --cwd DIR  --umask OCTAL  --personality N
  --setsid  --controlling-terminal (stdin)  --process-group  --close-fds (all but 0, 1 and 2)
  --uid N  --gid N  --groups N[,N]  --capabilities NAME[,NAME]  --securebits N
  --dry-run                print the calls that would be made
  -o FILE, --output FILE   write the executable: it takes the command's path, and does not look in PATH
  --target TARGET, --golf, --pack, --map   of the executable, as "rawsyscall build --help" has them

Exit status: that of the command, or 128 and its signal's number; 125 what was asked for could not be done, 126 the command
could not be executed, 127 there is none, of the executable too. 2 the arguments make no sense; 0 written, 1 it could not be.

  rawsyscall launch --sandbox --writable build -- npm run build
`;

async function run(args: string[]): Promise<number> {
  const ends = args.indexOf('--');
  const own = ends === -1 ? args : args.slice(0, ends);
  const { values, positionals } = parseOptions(own, OPTIONS, MOST_ARGUMENTS);
  const command = [...positionals, ...(ends === -1 ? [] : args.slice(ends + 1))];
  if (positionals.length > 0) {
    throw new UsageError(`put "--" before the command: ${JSON.stringify(positionals[0])}`);
  }
  const options = asUsage(() => launcherOptions(values));
  if (values['dry-run']) {
    print(formatImage(link(asUsage(() => launcher(options)))));
    return 0;
  }
  if (values.output !== undefined) {
    if (command.length > 0) {
      throw new UsageError(
        '-o writes a launcher for any command: it takes the command as its arguments',
      );
    }
    const program = asUsage(() => shellLauncher(options));
    await makeExecutable(program, resolveExecutable(values, false));
    return 0;
  }
  const [file, ...rest] = command;
  if (file === undefined) {
    throw new UsageError(
      'say after -- which command to run, or with -o FILE where to write the launcher',
    );
  }
  return await runCommand(file, rest, options);
}

async function runCommand(file: string, args: string[], launch: LauncherOptions): Promise<number> {
  try {
    const child = spawn(file, args, { stdio: 'inherit', launch });
    const [status, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return status ?? 128 + constants.signals[signal as NodeJS.Signals];
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    printError(`rawsyscall: launch: ${message}\n`);
    const isCommand = !(error instanceof LaunchError) || error.option === 'command';
    return !isCommand || code === undefined ? 125 : code === 'ENOENT' ? 127 : 126;
  }
}

/** What launcher() or sandbox() finds wrong with an option is wrong with the command line. */
function asUsage<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw error instanceof TypeError || error instanceof RangeError
      ? new UsageError(error.message)
      : error;
  }
}

export const command: Command = {
  summary: 'run a command confined, limited or in a sandbox, or write a launcher that does',
  help,
  run,
};
