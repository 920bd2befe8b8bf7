// The kernel's errors by name, number and text; man page: errno(3). Numbers are positive here; a syscall returns them negated.

import { ERRNO, messages } from './tables/errors.js';

export { ERRNO };

/** The name of an error, such as 'ENOENT'. errno(3). */
export type ErrnoName = keyof typeof ERRNO;

/** The kernel's range of errors: a result of -4095 to -1 is one, anything else is a value. */
export const MAX_ERRNO = 4095;

/** Whether what a syscall returned is an error, negated. */
export const isError = (result: number): boolean => result < 0 && result >= -MAX_ERRNO;

let names: (string | undefined)[] | undefined;
let texts: Readonly<Record<number, string>> | undefined;

/** "ECONNREFUSED" for 111, undefined for a number that Linux has no name for (some drivers leak 524). */
export function errnoName(errno: number): string | undefined {
  names ??= byNumber();
  return names[errno];
}

function byNumber(): (string | undefined)[] {
  const all: (string | undefined)[] = [];
  for (const [name, number] of Object.entries(ERRNO)) {
    all[number] ??= name; // The kernel's own name comes before its aliases.
  }
  return all;
}

/** "Connection refused" for 111, as strerror(3) has it in the C locale. */
export function errnoMessage(errno: number): string {
  texts ??= messages();
  return texts[errno] ?? `Unknown error ${errno}`;
}
