// The file that a command's name stands for, found as child_process.spawn() finds it: execvp(3) of the C library.

import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** What execvp(3) takes where the environment has no PATH. */
const DEFAULT_PATH = '/bin:/usr/bin';

export type Found =
  | { readonly path: string; readonly before: readonly string[] }
  | { readonly code: 'ENOENT' | 'EACCES' };

/**
 * The path to execute, and what goes between argv[0] and the arguments: a file without a header that any kernel knows is
 * for /bin/sh, as execvp(3) has it. `root` is where the command will have its root.
 */
export function findCommand(
  command: string,
  { PATH = DEFAULT_PATH }: NodeJS.ProcessEnv,
  cwd: string,
  root: string,
): Found {
  const outside = (path: string) => (root === '/' ? resolve(cwd, path) : join(root, path));
  if (command.includes('/')) {
    return judged(command, outside(command)) ?? { path: command, before: [] };
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

/** null: nothing is known against it, the execve shall tell. */
function judged(path: string, outside: string): Found | null {
  try {
    if (statSync(outside).isDirectory()) {
      return { code: 'EACCES' };
    }
    accessSync(outside, constants.X_OK);
    return isForShell(outside) ? { path: '/bin/sh', before: [path] } : { path, before: [] };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { code: code === 'ENOENT' || code === 'ENOTDIR' ? 'ENOENT' : 'EACCES' };
  }
}

/** Neither ELF nor a script that names its interpreter, and text: what else there is, the kernel may have a handler for. */
function isForShell(path: string): boolean {
  const head = new Uint8Array(128);
  let length: number;
  try {
    const fd = openSync(path, 'r');
    try {
      length = readSync(fd, head, 0, head.length, 0);
    } finally {
      closeSync(fd);
    }
  } catch {
    return false; // It may be executed and not read: the kernel will tell.
  }
  const isScript = head[0] === 0x23 && head[1] === 0x21;
  return !isScript && !head.subarray(0, length).includes(0);
}
