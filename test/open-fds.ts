// Which files this process has open: what a test compares before and after to find that nothing was left open.

import { readdirSync, readlinkSync } from 'node:fs';

/** What each open fd is, but for the one that reads the list. */
export function openFds(): Map<number, string> {
  const fds = new Map<number, string>();
  for (const name of readdirSync('/proc/self/fd')) {
    try {
      fds.set(Number(name), readlinkSync(`/proc/self/fd/${name}`));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        throw error;
      }
      // The directory itself, closed by now.
    }
  }
  return fds;
}

/** What is open now and was not then. A runtime may have closed something of its own meanwhile. */
export function openedSince(before: ReadonlyMap<number, string>): Map<number, string> {
  return new Map([...openFds()].filter(([fd, file]) => before.get(fd) !== file));
}
