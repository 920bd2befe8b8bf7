// The calls of write-ahead-log.mjs by fs.promises, for comparison: see log-figures.mjs.

import { open } from 'node:fs/promises';

export const byPromises = {
  openat: (_directory, path, flags, mode) => open(path, flags, mode),
  pread64: async (file, bytes, length, at) => (await file.read(bytes, 0, length, at)).bytesRead,
  pwrite64: async (file, bytes, length, at) =>
    (await file.write(bytes, 0, length, at)).bytesWritten,
  fdatasync: (file) => file.datasync(),
  ftruncate: (file, length) => file.truncate(length),
  close: (file) => file.close(),
};
