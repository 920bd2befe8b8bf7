// Making an io_uring: what it is asked for, its three pieces of shared memory as arrays, what its kernel can, and why it may
// be refused. io_uring_setup(2), io_uring(7).

import { readFileSync } from 'node:fs';
import { ERRNO } from '../../kernel/errno.js';
import { structLayout, unpackStruct } from '../../kernel/struct.js';
import { SyscallError } from '../../kernel/syscall-error.js';
import { SYS } from '../../kernel/syscall-numbers.js';
import {
  MAP_ANONYMOUS,
  MAP_POPULATE,
  MAP_PRIVATE,
  MAP_SHARED,
  PROT_READ,
  PROT_WRITE,
} from '../../kernel/tables/process-constants.js';
import {
  IORING_OFF_SQ_RING,
  IORING_OFF_SQES,
  IORING_REGISTER_PROBE,
  IORING_REGISTER_SYNC_CANCEL,
  IORING_SETUP_COOP_TASKRUN,
  IORING_SETUP_CQSIZE,
  IORING_SETUP_SINGLE_ISSUER,
  IORING_SETUP_SUBMIT_ALL,
} from '../../kernel/tables/system-constants.js';
import { type Mapping, mapBuffer } from '../../raw/mapping.js';
import { owningSyscall } from '../../raw/owned-fds.js';
import { rawSyscall } from '../../raw/raw-syscall.js';

/** An entry of the submission queue, and one of the completion queue, in words of 32 bits. */
export const ENTRY_WORDS = 16;
export const COMPLETION_WORDS = 4;
export const MOST_ENTRIES = 32_768;

const PAGE_BYTES = 4096;
const OPERATIONS = 256;
const OP_SUPPORTED = 1;
/** Never DEFER_TASKRUN: such a ring does not wake who polls its fd. */
const FLAGS = IORING_SETUP_SUBMIT_ALL | IORING_SETUP_COOP_TASKRUN | IORING_SETUP_SINGLE_ISSUER;

/** An io_uring and its memory. Indexes are in words of 32 bits. */
export interface RingMemory {
  readonly fd: number;
  readonly ring: Int32Array;
  readonly submissionHead: number;
  readonly submissionTail: number;
  readonly submissionFlags: number;
  readonly submissionEntries: number;
  readonly completionHead: number;
  readonly completionTail: number;
  readonly completionEntries: number;
  /** Where the first completion begins. */
  readonly completions: number;
  readonly entries: Uint32Array;
  /** What the environment's end reads, and room for what the kernel answers about credentials: see ring-page.ts. */
  readonly page: Mapping;
  readonly ringAddress: number;
  readonly supported: ReadonlySet<number>;
  /** Gives the memory back: the kernel is done with everything. */
  release(): void;
}

/**
 * @throws SyscallError of io_uring_setup with the reason why there is none; Error where the runtime allows no buffers of
 * mapped memory.
 */
export function setUpRing(entries: number, completionEntries: number): RingMemory {
  const params = new Uint32Array(structLayout('io_uring_params').size / 4);
  params[1] = completionEntries;
  params[2] = FLAGS | (completionEntries === 0 ? 0 : IORING_SETUP_CQSIZE);
  const fd = owningSyscall(SYS.io_uring_setup, entries, params);
  if (fd < 0) {
    throw new SyscallError('io_uring_setup', fd, { detail: refusalOf(fd) });
  }
  const mappings: Mapping[] = [];
  const map = (lengthBytes: number, mapped: number, offset: number): Mapping => {
    const flags = mapped < 0 ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED | MAP_POPULATE;
    const prot = PROT_READ | PROT_WRITE;
    const mapping = mapBuffer({ lengthBytes, prot, flags, fd: mapped, offset });
    mapping.hold(); // The environment's end still reads it.
    mappings.push(mapping);
    return mapping;
  };
  const release = () => {
    for (const mapping of mappings) {
      mapping.release();
      mapping.close();
    }
  };
  try {
    checkCancels(fd);
    const { sq_entries, cq_entries, sq_off, cq_off } = unpackStruct('io_uring_params', params);
    const ringBytes = Math.max(
      sq_off.array + 4 * sq_entries,
      cq_off.cqes + 4 * COMPLETION_WORDS * cq_entries,
    );
    const ring = map(ringBytes, fd, IORING_OFF_SQ_RING);
    const entryMemory = map(4 * ENTRY_WORDS * sq_entries, fd, IORING_OFF_SQES);
    const words = new Int32Array(ring.buffer, 0, ringBytes >> 2);
    for (let index = 0; index < sq_entries; index++) {
      words[(sq_off.array >> 2) + index] = index; // An entry's place is its own for ever.
    }
    return {
      fd,
      ring: words,
      submissionHead: sq_off.head >> 2,
      submissionTail: sq_off.tail >> 2,
      submissionFlags: sq_off.flags >> 2,
      submissionEntries: sq_entries,
      completionHead: cq_off.head >> 2,
      completionTail: cq_off.tail >> 2,
      completionEntries: cq_entries,
      completions: cq_off.cqes >> 2,
      entries: new Uint32Array(entryMemory.buffer, 0, ENTRY_WORDS * sq_entries),
      page: map(PAGE_BYTES, -1, 0),
      ringAddress: ring.address,
      supported: supportedOperations(fd),
      release,
    };
  } catch (error) {
    owningSyscall(SYS.close, fd);
    release();
    throw error;
  }
}

/** Why there is no io_uring here, or null when there is one. */
export function ringRefusal(): string | null {
  try {
    const memory = setUpRing(1, 0);
    owningSyscall(SYS.close, memory.fd);
    memory.release();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What ends the calls in flight when a worker ends: came with Linux 6.0, as all of FLAGS had by then. */
function checkCancels(fd: number): void {
  const all = new Uint32Array(structLayout('io_uring_sync_cancel_reg').size / 4);
  all[3] = 4; // IORING_ASYNC_CANCEL_ANY
  all[4] = all[5] = all[6] = all[7] = 0xffff_ffff; // without a timeout
  const result = rawSyscall(SYS.io_uring_register, fd, IORING_REGISTER_SYNC_CANCEL, all, 1);
  if (result !== -ERRNO.ENOENT && result !== 0) {
    throw new SyscallError('io_uring_register', result, { detail: TOO_OLD });
  }
}

function supportedOperations(fd: number): Set<number> {
  const probe = new Uint8Array(16 + 8 * OPERATIONS);
  const result = rawSyscall(SYS.io_uring_register, fd, IORING_REGISTER_PROBE, probe, OPERATIONS);
  if (result < 0) {
    throw new SyscallError('io_uring_register', result, { detail: 'what it can was asked' });
  }
  const supported = new Set<number>();
  for (let index = 0; index < (probe[1] as number); index++) {
    const at = 16 + 8 * index;
    if (((probe[at + 2] as number) & OP_SUPPORTED) !== 0) {
      supported.add(probe[at] as number);
    }
  }
  return supported;
}

const TOO_OLD = 'a Ring needs Linux 6.0 or later';
const INSTEAD = 'asyncSys makes the same calls on threads';

function refusalOf(result: number): string {
  switch (-result) {
    case ERRNO.ENOSYS:
      return `the kernel was built without io_uring, or a seccomp filter hides it; ${INSTEAD}`;
    case ERRNO.EPERM:
      return `${whoRefuses()}; ${INSTEAD}`;
    case ERRNO.EACCES:
      return `a security module or a seccomp filter refuses io_uring; ${INSTEAD}`;
    case ERRNO.EINVAL:
      return `${TOO_OLD}; ${INSTEAD}`;
    case ERRNO.ENOMEM:
      return 'there is no memory for its queues, which RLIMIT_MEMLOCK may bound';
    case ERRNO.EMFILE:
      return 'RLIMIT_NOFILE allows no further file descriptor';
    default:
      return '';
  }
}

function whoRefuses(): string {
  const disabled = sysctl('io_uring_disabled');
  if (disabled === '2') {
    return 'the sysctl kernel.io_uring_disabled is 2: nobody may make one';
  }
  if (disabled === '1') {
    return `the sysctl kernel.io_uring_disabled is 1: only CAP_SYS_ADMIN and the group ${sysctl('io_uring_group')} of kernel.io_uring_group may make one`;
  }
  return "a seccomp filter, such as a container's default profile, refuses io_uring";
}

function sysctl(name: string): string {
  try {
    return readFileSync(`/proc/sys/kernel/${name}`, 'latin1').trim();
  } catch {
    return ''; // Older than the sysctl, or /proc is not there to say it.
  }
}
