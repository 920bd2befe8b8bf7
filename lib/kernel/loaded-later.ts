// In what is published, some modules are read from their files at the first use of one of their functions. That can be too
// late: after chroot, as a user who may not read them, without a free descriptor.

/** Each reads one of them. There are none where the sources run as they are; the bundle has its own here. */
const modules: readonly (() => unknown)[] = [];

/** Reads them all, while that is possible. */
export function readAll(): void {
  for (const read of modules) {
    read();
  }
}

const CODE = 'ERR_RAWSYSCALL_UNREADABLE';

/** The error that a function of such a module throws when its file cannot be read. */
export function tooLate(file: string, cause: Error & { code?: string }): Error {
  const message =
    `rawsyscall reads ${file} at the first call that needs it, which is too late now (${cause.code}): ` +
    'make a call of that kind before the process changes its user or runs out of descriptors';
  return Object.assign(new Error(message, { cause }), { code: CODE });
}

/** What `read` returns, or `instead` where a module that it needs cannot be read: an errno is not to be lost for its text. */
export function readOr<T>(read: () => T, instead: T): T {
  try {
    return read();
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code === CODE) {
      return instead;
    }
    throw error;
  }
}
