// The entries of a directory, as getdents64 writes them.

import type { Syscall } from '../kernel/arg.js';
import { checked } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';

/** One entry. getdents(2). */
export interface DirectoryEntry {
  /** The inode's number. */
  readonly d_ino: bigint;
  /** Where the next entry is, for lseek. */
  readonly d_off: bigint;
  /** DT_REG, DT_DIR and the like; DT_UNKNOWN where the file system does not tell. */
  readonly d_type: number;
  /** The name, without its NUL. */
  readonly d_name: string;
}

const BUFFER_BYTES = 32_768;
const NAME_AT = 19;

/**
 * The entries from where the directory is read next, "." and ".." among them: read as they are asked for.
 * @throws SyscallError
 */
export function* directoryEntries(fd: number, syscall: Syscall): Generator<DirectoryEntry> {
  const buffer = new Uint8Array(BUFFER_BYTES);
  const view = new DataView(buffer.buffer);
  for (;;) {
    const length = checked('getdents64', syscall(SYS.getdents64, fd, buffer, BUFFER_BYTES));
    if (length === 0) {
      return;
    }
    for (let at = 0; at < length; at += view.getUint16(at + 16, true)) {
      const name = buffer.subarray(at + NAME_AT, at + view.getUint16(at + 16, true));
      yield {
        d_ino: view.getBigUint64(at, true),
        d_off: view.getBigInt64(at + 8, true),
        d_type: buffer[at + 18] as number,
        d_name: new TextDecoder().decode(name.subarray(0, name.indexOf(0))),
      };
    }
  }
}
