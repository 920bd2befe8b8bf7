// Where the ws library is. It is no dependency of this package: its client is there for those who have it.

import { createRequire } from 'node:module';

/** The library's main file, or null when it is not installed. */
export function findWsLibrary(): string | null {
  try {
    return createRequire(import.meta.url).resolve('ws');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') {
      return null;
    }
    throw error;
  }
}
