// Files that commands write. An executable is written whole or not at all: under another name first, in the same directory,
// then renamed.

import { randomUUID } from 'node:crypto';
import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * A file with mode 0755 whatever the umask; a link stays, and what it leads to is replaced. What is no file, /dev/null or a
 * pipe, is written to as it is. @throws Error that says which file could not be written, and why
 */
export function writeExecutable(path: string, bytes: Uint8Array): void {
  try {
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing !== undefined && !existing.isFile()) {
      writeFileSync(path, bytes);
    } else {
      replace(existing === undefined ? path : realpathSync(path), bytes);
    }
  } catch (error) {
    throw new Error(`cannot write ${path}: ${reason(error)}`, { cause: error });
  }
}

/** Says before long work that its file cannot be written; what is in the file stays. @throws as writeExecutable() does */
export function checkWritable(path: string): void {
  try {
    writeFileSync(path, '', { flag: 'a' });
  } catch (error) {
    throw new Error(`cannot write ${path}: ${reason(error)}`, { cause: error });
  }
}

function replace(path: string, bytes: Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o755 });
    chmodSync(temporary, 0o755);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Node's message without the path, which here would be the temporary one. */
function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined
    ? message
    : message.replace(/, [a-z]+ '.*$/s, '').replace(/^(\w+): (.*)$/, '$2 ($1)');
}
