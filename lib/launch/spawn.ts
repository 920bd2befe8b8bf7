// spawn and spawnSync as child_process has them, with the option `launch`: the child is prepared by a launcher, a small
// executable in memory that Node starts instead of the command, and that becomes the command. Whether it did is known
// before spawn() returns, as with child_process: a pipe that the execve closes has the result of each of its calls.

import type {
  ChildProcess,
  SpawnOptions,
  SpawnSyncOptions,
  SpawnSyncReturns,
} from 'node:child_process';
import { ERRNO, errnoName } from '../kernel/errno.js';
import { findCommand } from './command-path.js';
import { LaunchError } from './launch-error.js';
import { Launched } from './launched.js';
import type { LauncherOptions } from './launcher-options.js';

/** The options of child_process.spawn(), and what the child is to be. */
export interface LaunchSpawnOptions extends SpawnOptions {
  /** What the child is to be before it becomes the command. */
  readonly launch?: LauncherOptions;
}

/** The options of child_process.spawnSync(), and what the child is to be. */
export interface LaunchSpawnSyncOptions extends SpawnSyncOptions {
  /** What the child is to be before it becomes the command. */
  readonly launch?: LauncherOptions;
}

/**
 * child_process.spawn() with one option more: `launch`, what the child is to be before it becomes the command; its
 * options are those of launcher(), and `fds` names descriptors of this process. It gives Node's own ChildProcess. What
 * fails before the command runs is an 'error' event with a LaunchError; the command then never ran. Throws as spawn() and
 * launcher() do. Under Node's permission model it needs --allow-child-process and --allow-addons.
 */
export function spawn(
  command: string,
  args: readonly string[] = [],
  options: LaunchSpawnOptions = {},
): ChildProcess {
  const childProcess = process.getBuiltinModule('node:child_process');
  const { launch, ...rest } = options;
  if (launch === undefined) {
    return childProcess.spawn(command, args, rest);
  }
  const prepared = prepare(command, args, launch, rest);
  if ('code' in prepared) {
    return renamed(
      childProcess.spawn(FAILING[prepared.code], args, { ...rest, shell: false }),
      prepared,
    );
  }
  const start = (words: Words): ChildProcess => {
    const launched = new Launched(prepared.launch, words, prepared.options);
    try {
      const child = childProcess.spawn(launched.file, launched.args, launched.options);
      launched.close();
      renamed(child, prepared);
      (child.stdio as unknown[]).splice(launched.stdioCount);
      const error = child.pid === undefined ? null : launched.failure();
      if (error === null) {
        return child;
      }
      return isForShell(error, words)
        ? start(wordsForShell(words))
        : failing(child, error, prepared);
    } finally {
      launched.end();
    }
  };
  return start(prepared.words);
}

/** child_process.spawnSync() with the option `launch`; a failure before the command runs is `error` of what it returns. */
export function spawnSync(
  command: string,
  args: readonly string[] = [],
  options: LaunchSpawnSyncOptions = {},
): SpawnSyncReturns<string | Buffer> {
  const childProcess = process.getBuiltinModule('node:child_process');
  const { launch, ...rest } = options;
  if (launch === undefined) {
    return childProcess.spawnSync(command, args, rest);
  }
  const prepared = prepare(command, args, launch, rest);
  if ('code' in prepared) {
    const result = childProcess.spawnSync(FAILING[prepared.code], args, { ...rest, shell: false });
    return {
      ...result,
      error: named(result.error as NodeJS.ErrnoException, prepared, 'spawnSync'),
    };
  }
  const start = (words: Words): SpawnSyncReturns<string | Buffer> => {
    const launched = new Launched(prepared.launch, words, prepared.options);
    try {
      const result = childProcess.spawnSync(launched.file, launched.args, launched.options);
      launched.close();
      if (result.error !== undefined && result.pid === 0) {
        named(result.error as NodeJS.ErrnoException, prepared, 'spawnSync');
        return result;
      }
      const error = launched.failure();
      if (error === null) {
        result.output?.splice(launched.stdioCount);
        return result;
      }
      if (isForShell(error, words)) {
        return start(wordsForShell(words));
      }
      named(error, prepared, 'spawnSync');
      const nothing = null as unknown as string;
      const failed = { pid: 0, output: null as never, stdout: nothing, stderr: nothing };
      return { ...failed, status: null, signal: null, error };
    } finally {
      launched.end();
    }
  };
  return start(prepared.words);
}

const SHELL = '/bin/sh';

/** execvp(3), by which Node starts a command, gives the shell what the kernel can make nothing of. */
function isForShell({ option, errno }: LaunchError, [path]: Words): boolean {
  return option === 'command' && errno === -ERRNO.ENOEXEC && path !== SHELL;
}

const wordsForShell = ([path = '', , ...args]: Words) => [SHELL, SHELL, path, ...args];

/** What cannot be executed, for Node to say so in its own words. */
const FAILING = { ENOENT: '/proc/self/fd/-1', EACCES: '/', ENOTDIR: '/proc/version/-' } as const;

interface Naming {
  readonly command: string;
  readonly spawnargs: readonly string[];
}

/** The command's path and its argv. */
type Words = readonly string[];

interface Launchable {
  readonly words: Words;
  readonly launch: LauncherOptions;
  readonly options: SpawnOptions;
}

type Prepared = Naming & ({ readonly code: keyof typeof FAILING } | Launchable);

function prepare(
  command: string,
  args: readonly string[],
  launch: LauncherOptions,
  rest: SpawnOptions | SpawnSyncOptions,
): Prepared {
  const { shell, argv0, uid, gid, ...options } = rest;
  const [file, argv] = shell
    ? [shell === true ? '/bin/sh' : shell, ['-c', [command, ...args].join(' ')]]
    : [command, args];
  const naming = { command: file, spawnargs: [argv0 ?? file, ...argv] };
  const env = options.env ?? process.env;
  const root = typeof launch.root === 'object' ? launch.root.path : (launch.root ?? '/');
  const started = typeof options.cwd === 'string' ? options.cwd : process.cwd();
  const cwd = typeof launch.cwd === 'string' ? launch.cwd : started;
  const hasMounts = (launch.mounts ?? []).length > 0;
  const found = findCommand(file, { env, cwd, root, hasMounts });
  if ('code' in found) {
    return { ...naming, code: found.code };
  }
  // Node would change ids before the launcher, which could then do less.
  const ids = { ...(uid === undefined ? {} : { uid }), ...(gid === undefined ? {} : { gid }) };
  const words = [found.path, argv0 ?? file, ...argv];
  return { ...naming, words, launch: { ...ids, ...launch }, options };
}

/** Gives the child the command's names, before anything is told of it. */
function renamed(child: ChildProcess, { command, spawnargs }: Naming): ChildProcess {
  return Object.assign(child, { spawnfile: command, spawnargs: [...spawnargs] });
}

function named<E extends NodeJS.ErrnoException>(
  error: E,
  { command, spawnargs }: Naming,
  verb: 'spawn' | 'spawnSync',
): E {
  const isCommand = !(error instanceof LaunchError) || error.option === 'command';
  if (isCommand) {
    const syscall = `${verb} ${command}`;
    const code = error.code ?? errnoName(-(error.errno ?? 0)) ?? '';
    const message = `${syscall} ${code}`;
    Object.assign(error, { syscall, path: command, message });
  }
  return Object.assign(error, { spawnargs: spawnargs.slice(1) });
}

/** A child that never became the command: an 'error' instead of 'spawn' and 'exit', then 'close', as Node has it. */
function failing(child: ChildProcess, error: LaunchError, naming: Naming): ChildProcess {
  named(error, naming, 'spawn');
  const emit = child.emit as (event: string | symbol, ...rest: unknown[]) => boolean;
  Object.assign(child, { pid: undefined });
  child.emit = function (this: ChildProcess, event: string | symbol, ...rest: unknown[]): boolean {
    if (event === 'spawn') {
      return false;
    }
    if (event === 'exit') {
      Object.assign(child, { exitCode: error.errno, signalCode: null });
      return emit.call(this, 'error', error);
    }
    return event === 'close'
      ? emit.call(this, 'close', error.errno, null)
      : emit.call(this, event, ...rest);
  } as ChildProcess['emit'];
  return child;
}
