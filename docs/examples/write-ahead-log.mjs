// A log: what append() resolved for is on the disk. Records that come while others are written go together, by the next write
// and fdatasync; after one that failed it takes no more. asyncSys or the sys of a Ring makes the calls. See log-figures.mjs.

import { crc32 } from 'node:zlib';
import { AT_FDCWD, O_CLOEXEC, O_CREAT, O_RDWR } from 'rawsyscall/constants';

const [HEAD, MOST_BYTES] = [8, 65_528]; // Before each record are its length and its checksum.

export async function openLog(path, calls) {
  const fd = await calls.openat(AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600);
  let [end, written, waiting, last] = [0, 0, [], Promise.resolve()];
  async function write() {
    const bytes = Buffer.concat(waiting.splice(0));
    for (let at = 0; at < bytes.length; ) {
      at += await calls.pwrite64(fd, bytes.subarray(at), bytes.length - at, written + at);
    }
    if (bytes.length > 0) await calls.fdatasync(fd);
    written += bytes.length;
  }
  /** @returns the record's position, for read(). */
  async function append(record) {
    if (record.length < 1 || record.length > MOST_BYTES) throw new RangeError('empty, or too long');
    if (waiting.length === 0) last = last.then(write);
    waiting.push(Buffer.from(Uint32Array.of(record.length, crc32(record)).buffer), record);
    const position = end;
    end += HEAD + record.length;
    return last.then(() => position);
  }
  /** @returns the record that begins there, in `bytes`; null where none is whole. */
  async function read(position, bytes = Buffer.alloc(HEAD + MOST_BYTES)) {
    const count = await calls.pread64(fd, bytes, bytes.length, position);
    const record = bytes.subarray(HEAD, Math.min(count, HEAD + bytes.readUInt32LE(0)));
    return record.length > 0 && crc32(record) === bytes.readUInt32LE(4) ? record : null;
  }
  for (let record = await read(0); record; record = await read(end)) end += HEAD + record.length;
  await calls.ftruncate(fd, end); // What a crash has torn.
  written = end;
  return { append, read, close: () => calls.close(fd) };
}
