// Memory of mmap(2) for callers: files and memory shared with other processes (mapMemory), and memory that asyncSys and
// Ring use in place, without a copy (allocate).

import { constants } from 'node:buffer';
import type { Bytes } from '../kernel/arg.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { shown } from '../kernel/shown.js';
import { S_IFMT, S_IFREG } from '../kernel/tables/file-constants.js';
import {
  MAP_ANONYMOUS,
  MAP_FIXED,
  MAP_FIXED_NOREPLACE,
  MAP_GROWSDOWN,
  MAP_HUGETLB,
  MAP_PRIVATE,
  MAP_SHARED,
  PROT_READ,
  PROT_WRITE,
} from '../kernel/tables/process-constants.js';
import { type Mapping, mapBuffer, mappingOf } from '../raw/mapping.js';
import { sys } from '../typed/sys.js';
import type { Fd } from '../typed/sys-calls.js';

/** What mapMemory() maps. mmap(2) */
export interface MapMemoryOptions {
  /** How many bytes: at least 1. The kernel maps whole pages, of which the rest cannot be reached. */
  readonly lengthBytes: number;
  /** What to map, by its fd or an owner of one, which may be closed afterwards; memory of its own, all zeros, when left out. */
  readonly fd?: Fd | undefined;
  /** Where in the file, in bytes: a multiple of the page's size. 0 when left out. */
  readonly offset?: number | undefined;
  /** PROT_READ | PROT_WRITE when left out, which it must contain: JavaScript may write to any Uint8Array. */
  readonly prot?: number | undefined;
  /** MAP_SHARED when left out, with an fd; MAP_PRIVATE | MAP_ANONYMOUS without. */
  readonly flags?: number | undefined;
}

const OPTIONS = { lengthBytes: [], fd: [], offset: [], prot: [], flags: [] };
const WRITABLE = PROT_READ | PROT_WRITE;
const HUGETLBFS = 0x958458f6;

const REFUSED: Readonly<Record<string, readonly [flag: number, reason: string]>> = {
  MAP_FIXED: [MAP_FIXED, 'the kernel chooses the address'],
  MAP_FIXED_NOREPLACE: [MAP_FIXED_NOREPLACE, 'the kernel chooses the address'],
  MAP_GROWSDOWN: [MAP_GROWSDOWN, 'a Uint8Array has one length'],
  MAP_HUGETLB: [
    MAP_HUGETLB,
    'its pages have sizes of their own; MADV_HUGEPAGE asks for large pages',
  ],
};

/** Mapped memory as bytes. */
export class MappedMemory extends Uint8Array implements Disposable {
  /** Parts of it (subarray) and copies (slice) are plain: only the whole is closed. */
  static get [Symbol.species](): Uint8ArrayConstructor {
    return Uint8Array;
  }

  /**
   * Unmaps it now: this view and every other of its buffer have length 0 from then on, and a second close() is an error. What
   * is not closed is unmapped when it is collected. munmap(2).
   * @throws Error while calls of asyncSys or a Ring go on with it, and when it was closed before; nothing happens then.
   */
  close(): void {
    mappingFor(this).close();
  }

  /** Closes it, unless it was closed before. */
  [Symbol.dispose](): void {
    const mapping = mappingFor(this);
    if (!mapping.isClosed) {
      mapping.close();
    }
  }
}

function mappingFor(memory: Bytes): Mapping {
  const mapping = mappingOf(memory);
  if (mapping === undefined) {
    throw new TypeError('this memory was not mapped by mapMemory()');
  }
  return mapping;
}

/**
 * Maps a file, memory that processes share (an fd of memfd_create), or memory of its own. Other views of it, an Int32Array for
 * Atomics and futexes for example, are made of its `buffer`. It cannot be transferred to a worker: map the fd there, too.
 *
 * A file that is shorter than what is mapped is an error. But when somebody makes the file shorter afterwards, the next
 * access beyond its end ends the process by SIGBUS: share what others may truncate as a memfd sealed with F_SEAL_SHRINK.
 * mmap(2).
 *
 * @throws SyscallError: EACCES when the file is not open for what is asked, ENODEV for what cannot be mapped, ENOMEM, EINVAL;
 * RangeError for a length or an offset that is none, TypeError for protection or flags with which access would end the process.
 */
export function mapMemory(options: MapMemoryOptions): MappedMemory {
  checkOptionNames('mapMemory', options, OPTIONS);
  const { lengthBytes, offset = 0, prot = WRITABLE } = options;
  const owner = options.fd;
  const fd = typeof owner === 'object' && owner !== null ? owner.fd : (owner ?? -1);
  const flags = options.flags ?? (owner === undefined ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED);
  checkLength(lengthBytes);
  for (const [name, value] of Object.entries({ fd, offset, prot, flags })) {
    if (!Number.isSafeInteger(value)) {
      throw new TypeError(`${name} is ${shown(value)}: it must be an integer`);
    }
  }
  if (offset < 0) {
    throw new RangeError(`offset is ${offset}: it must be 0 or more`);
  }
  if ((prot & WRITABLE) !== WRITABLE) {
    throw new TypeError(
      'prot must contain PROT_READ | PROT_WRITE: JavaScript may read and write every Uint8Array, and without it that would end the process by SIGSEGV. A file that is open for reading alone is mapped with MAP_PRIVATE: what is written then stays in this process',
    );
  }
  for (const [name, [flag, reason]] of Object.entries(REFUSED)) {
    if ((flags & flag) === flag) {
      throw new TypeError(`flags has ${name}, which is refused: ${reason}`);
    }
  }
  if ((flags & MAP_ANONYMOUS) === 0) {
    checkFile(fd, offset + lengthBytes);
  }
  return new MappedMemory(mapBuffer({ lengthBytes, prot, flags, fd, offset }).buffer);
}

/**
 * Memory for calls that go on after the return to JavaScript: asyncSys and Ring use it in place, other memory they copy. It
 * begins zeroed, at a page of its own, as O_DIRECT wants it, and is given back when it is collected: it cannot be transferred,
 * detached or resized. Take one large piece and divide it by subarray() rather than many small ones. mmap(2).
 *
 * @throws RangeError for what is no length; SyscallError: ENOMEM.
 */
export function allocate(lengthBytes: number): Uint8Array {
  checkLength(lengthBytes);
  const flags = MAP_PRIVATE | MAP_ANONYMOUS;
  return new Uint8Array(
    mapBuffer({ lengthBytes, prot: WRITABLE, flags, fd: -1, offset: 0 }).buffer,
  );
}

function checkLength(lengthBytes: unknown): void {
  if (
    !Number.isSafeInteger(lengthBytes) ||
    (lengthBytes as number) < 1 ||
    (lengthBytes as number) > constants.MAX_LENGTH
  ) {
    throw new RangeError(
      `lengthBytes is ${shown(lengthBytes)}: it must be an integer from 1 to ${constants.MAX_LENGTH}`,
    );
  }
}

/** A regular file ends somewhere, and its pages have one size. */
function checkFile(fd: number, endBytes: number): void {
  const { st_mode: mode, st_size: size } = sys.fstat(fd);
  if ((mode & S_IFMT) !== S_IFREG) {
    return;
  }
  if (size < endBytes) {
    throw new RangeError(
      `the file of fd ${fd} has ${size} bytes, and the mapping would end at ${endBytes}: an access beyond its end would end the process by SIGBUS. ftruncate() makes it longer`,
    );
  }
  if (Number(sys.fstatfs(fd).f_type) === HUGETLBFS) {
    throw new TypeError(`fd ${fd} has huge pages, whose sizes are their own: it cannot be mapped`);
  }
}
