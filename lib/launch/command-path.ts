// The file that a command's name stands for, found as child_process.spawn() finds it: execvp(3) of the C library.

import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** What execvp(3) takes where the environment has no PATH. */
const DEFAULT_PATH = '/bin:/usr/bin';

export type Found = { readonly path: string } | { readonly code: 'ENOENT' | 'EACCES' | 'ENOTDIR' };

/** What the command will find. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Where the command will have its root. */
  readonly root: string;
  /** Whether there will be mounts that are not here. */
  readonly hasMounts: boolean;
}

/**
 * The path to execute. In another root, or with other mounts, a path is the kernel's to judge, and a name stands for the
 * first file that is there by then as far as can be seen from here.
 */
export function findCommand(command: string, { env, cwd, root, hasMounts }: Surroundings): Found {
  const { PATH = DEFAULT_PATH } = env;
  if (root !== '/' || hasMounts) {
    const path = command.includes('/') ? command : elsewhere(command, PATH, root, hasMounts);
    return path === null ? { code: 'ENOENT' } : { path };
  }
  const outside = (path: string) => resolve(cwd, path);
  if (command.includes('/')) {
    return judged(command, outside(command)) ?? { path: command };
  }
  let denied = false;
  for (const directory of command === '' ? [] : PATH.split(delimiter)) {
    const path = join(directory === '' ? '.' : directory, command);
    const verdict = judged(path, outside(path));
    if (verdict !== null && 'path' in verdict) {
      return verdict;
    }
    denied ||= verdict?.code === 'EACCES';
  }
  return { code: denied ? 'EACCES' : 'ENOENT' };
}

function elsewhere(command: string, PATH: string, root: string, hasMounts: boolean): string | null {
  const paths = command === '' ? [] : PATH.split(delimiter).map((folder) => join(folder, command));
  const isThere = (path: string) =>
    lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  // What is mounted comes from here most often.
  return (
    paths.find((path) => isThere(join(root, path))) ??
    paths.find((path) => hasMounts && existsSync(path) && isThere(path)) ??
    null
  );
}

/** null: nothing is known against it, the execve shall tell. */
function judged(path: string, outside: string): Found | null {
  try {
    if (statSync(outside).isDirectory()) {
      return { code: 'EACCES' };
    }
    accessSync(outside, constants.X_OK);
    return { path };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { code: code === 'ENOENT' || code === 'ENOTDIR' ? code : 'EACCES' };
  }
}
