// `rawsyscall launch`: a command with limits, in a sandbox, or written down as an executable that gives them to any command.

import { once } from 'node:events';
import { constants } from 'node:os';
import type { LandlockOptions } from '../launch/landlock.js';
import { LaunchError } from '../launch/launch-error.js';
import { launcher } from '../launch/launcher.js';
import type { LauncherOptions, LimitName, NamespaceName } from '../launch/launcher-options.js';
import { sandbox } from '../launch/sandbox.js';
import { spawn } from '../launch/spawn.js';
import { formatImage } from '../program/format.js';
import { link } from '../program/link/link.js';
import { type Command, UsageError } from './command.js';
import { EXECUTABLE_OPTIONS, makeExecutable, resolveExecutable } from './executable-options.js';
import { parseInteger, parseOptions } from './options.js';
import { print, printError } from './output.js';

const help = `Usage: rawsyscall launch [OPTIONS] -- COMMAND [ARGUMENTS]
       rawsyscall launch [OPTIONS] -o FILE

Runs a command after doing to its process what the options say; whatever cannot be done, it does not run. With -o it
writes a static executable of some hundred bytes instead, which does the same and runs the command that its arguments are.

  --sandbox                only --writable can be written to, no network but --connect and --bind, no tracing, no set-user-ID
  --writable DIR[:DIR]     of the sandbox (.)
  --read, --write, --execute, --make, --remove PATH[:PATH]
                           Landlock: what may be done beneath these paths; nothing else may
  --connect, --bind PORT[,PORT]   Landlock: the TCP ports; "none" for none
  --deny CALL[,CALL]       seccomp: these calls fail with EPERM
  --no-new-privs           no set-user-ID file gives more rights
  --die-with-parent        SIGKILL when this command's process ends
  --rlimit NAME=N[,NAME=N] limits, soft and hard: nofile, core, cpu, as, nproc ...
  --nice N  --cpus N[,N]  --umask OCTAL  --cwd DIR  --root DIR  --setsid
  --uid N  --gid N  --groups N[,N]  --capabilities NAME[,NAME]
  --namespaces NAME[,NAME] user, mount, pid, net, ipc, uts ...; --hostname NAME
  --dry-run                print the calls that would be made
  -o FILE, --output FILE   write the executable
  --target TARGET, --golf, --pack, --map   of the executable, as "rawsyscall build --help" has them

Exit status: that of the command, or 128 and its signal's number; 125 what was asked for could not be done, 126 the
command could not be executed, 127 there is none, 2 the arguments make no sense; 0 written, 1 it could not be.

  rawsyscall launch --sandbox --writable build -- npm run build
`;

const string = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const { timeout: _, ...EXECUTABLE } = EXECUTABLE_OPTIONS;
const PATHS = ['read', 'write', 'execute', 'make', 'remove'] as const;
const MOST = 2 ** 31 - 1;
const MOST_ARGUMENTS = 100_000;

const OPTIONS = {
  ...EXECUTABLE,
  sandbox: flag,
  writable: string,
  read: string,
  write: string,
  execute: string,
  make: string,
  remove: string,
  connect: string,
  bind: string,
  deny: string,
  'no-new-privs': flag,
  'die-with-parent': flag,
  rlimit: string,
  nice: string,
  cpus: string,
  umask: string,
  cwd: string,
  root: string,
  setsid: flag,
  uid: string,
  gid: string,
  groups: string,
  capabilities: string,
  namespaces: string,
  hostname: string,
  'dry-run': flag,
} as const;

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

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
    await makeExecutable(launcher(options), resolveExecutable(values, false));
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

function launcherOptions(values: Values): LauncherOptions {
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
  const restricted = { ...rights, ...ports };
  const given = {
    landlock: !values.sandbox && Object.keys(restricted).length > 0 ? restricted : undefined,
    noNewPrivs: values['no-new-privs'] || undefined,
    parentDeathSignal: values['die-with-parent'] ? constants.signals.SIGKILL : undefined,
    setsid: values.setsid || undefined,
    rlimits: limits(values.rlimit),
    nice: number('nice', 19, -20),
    umask: values.umask === undefined ? undefined : Number.parseInt(values.umask, 8),
    cwd: values.cwd,
    root: values.root,
    uid: number('uid', MOST),
    gid: number('gid', MOST),
    groups: numbers('groups'),
    cpus: numbers('cpus'),
    capabilities: values.capabilities === 'none' ? [] : values.capabilities?.split(','),
    namespaces: values.namespaces?.split(',') as NamespaceName[] | undefined,
    hostname: values.hostname,
    seccomp: denied(values.deny, boxed),
  };
  return {
    ...boxed,
    ...Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)),
  };
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

export const command: Command = {
  summary: 'run a command confined, limited or in a sandbox, or write a launcher that does',
  help,
  run,
};
