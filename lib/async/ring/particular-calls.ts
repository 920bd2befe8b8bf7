// The calls of which an argument is no field of an entry as it is: memory that holds addresses, offsets that the kernel takes
// by value, times to wait. Each becomes arguments that are, and something to do when the call is over.

import type { Arg } from '../../kernel/arg.js';
import { ERRNO } from '../../kernel/errno.js';
import { bytesOf, lengthBytesOf } from '../../kernel/memory.js';
import type { RingName } from '../../kernel/ring-entries.js';
import { SYS } from '../../kernel/syscall-numbers.js';
import { TIMER_ABSTIME } from '../../kernel/tables/poll-constants.js';
import {
  IORING_OP_RECVMSG,
  IORING_TIMEOUT_ABS,
  IORING_TIMEOUT_BOOTTIME,
  IORING_TIMEOUT_REALTIME,
} from '../../kernel/tables/system-constants.js';
import { lentAt } from '../../raw/lent-memory.js';
import { mappingOf } from '../../raw/mapping.js';
import { rawSyscall } from '../../raw/raw-syscall.js';
import type { CallMemory } from './call-memory.js';
import type { Particulars } from './entry-writer.js';

/** A call on its way. */
export interface Request {
  readonly name: RingName;
  /** As the kernel is to get them; memory that was seen to is a number here. */
  readonly args: Arg[];
  readonly memory: CallMemory;
  readonly particulars: Particulars;
  /** What the kernel's result means, and what is to be done before the memory is given back. */
  after: ((result: number) => number) | null;
  /** The call's own timeout, and its result then. */
  limit: { readonly ms: number; readonly result: number } | null;
}

const IOVEC_BYTES = 16;
const MSGHDR_BYTES = 56;
const MOST_IOVECS = 1024;
const MSG_WAITALL = 0x100;
/** No offset that a call may have: the kernel says EINVAL to it, and takes -1 for the file's own position. */
const NO_OFFSET = -2;
const CLOCK_REALTIME = 0;
const CLOCK_MONOTONIC = 1;
const CLOCK_BOOTTIME = 7;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The memory that an address in a struct leads to: copied, or held where it is mapped. @returns its address for the kernel. */
function follow(
  { name, memory }: Request,
  what: string,
  address: bigint,
  lengthBytes: number,
  isWritten: boolean,
): bigint {
  if (address === 0n || lengthBytes === 0) {
    return address;
  }
  const lent = lentAt(Number(address));
  if (lent === null || lent.length < lengthBytes) {
    throw new TypeError(
      `ring.sys.${name}: ${what} is an address of which nothing is known: it must come from addressOf(), and its memory be attached`,
    );
  }
  const mapping = mappingOf(lent);
  if (mapping !== undefined) {
    memory.hold(mapping);
    return address;
  }
  return BigInt(memory.copy(lent.subarray(0, lengthBytes), lengthBytes, isWritten, false).address);
}

/** @returns the address of iovecs that lead to memory of ours. */
function followIovecs(
  request: Request,
  name: string,
  given: Uint8Array,
  count: number,
  isWritten: boolean,
): number {
  const lengthBytes = Math.min(count, MOST_IOVECS + 1) * IOVEC_BYTES;
  const { bytes, address } = request.memory.take(Math.max(lengthBytes, IOVEC_BYTES));
  const [from, to] = [viewOf(given), viewOf(bytes)];
  for (let at = 0; at < lengthBytes && at + IOVEC_BYTES <= given.length; at += IOVEC_BYTES) {
    const length = from.getBigUint64(at + 8, true);
    const what = `${name}[${at / IOVEC_BYTES}].iov_base`;
    const base = follow(request, what, from.getBigUint64(at, true), Number(length), isWritten);
    to.setBigUint64(at, base, true);
    to.setBigUint64(at + 8, length, true);
  }
  return address;
}

const vectors =
  (isWritten: boolean) =>
  (request: Request): void => {
    const { args, particulars } = request;
    const given = bytesOf(args[1]);
    if (given !== null) {
      args[1] = followIovecs(request, 'iov', given, Number(args[2]), isWritten);
    }
    if (args.length === 5 && Number(args[3]) === -1) {
      particulars.off = NO_OFFSET; // preadv2 and pwritev2 alone take -1 for the file's own position.
    }
  };

/** struct msghdr: name, iovecs and control data, of which a receiver writes all, and the lengths of what it wrote. */
const message =
  (isWritten: boolean) =>
  (request: Request): void => {
    const { args, memory, particulars } = request;
    const given = bytesOf(args[1]) as Uint8Array;
    const piece = memory.take(MSGHDR_BYTES);
    piece.bytes.set(given.subarray(0, MSGHDR_BYTES));
    const header = viewOf(piece.bytes);
    const put = (at: number, what: string, lengthBytes: number) => {
      const address = header.getBigUint64(at, true);
      header.setBigUint64(
        at,
        follow(request, `msg.${what}`, address, lengthBytes, isWritten),
        true,
      );
    };
    put(0, 'msg_name', header.getUint32(8, true));
    put(32, 'msg_control', Number(header.getBigUint64(40, true)));
    const [iovAddress, count] = [
      header.getBigUint64(16, true),
      Number(header.getBigUint64(24, true)),
    ];
    if (count > 0) {
      const iovecs = iovAddress === 0n ? null : lentAt(Number(iovAddress));
      if (iovecs === null) {
        throw new TypeError(
          `ring.sys.${request.name}: msg.msg_iov is an address of which nothing is known: it must come from addressOf(), and its memory be attached`,
        );
      }
      header.setBigUint64(
        16,
        BigInt(followIovecs(request, 'msg.msg_iov', iovecs, count, isWritten)),
        true,
      );
    }
    args[1] = piece.address;
    if (isWritten) {
      request.after = (result) => {
        if (result >= 0 && lengthBytesOf(given) >= MSGHDR_BYTES) {
          given.set(piece.bytes.subarray(8, 12), 8);
          given.set(piece.bytes.subarray(40, 52), 40);
        }
        return result;
      };
    } else {
      particulars.flags = Number(args[2]) | MSG_WAITALL;
    }
  };

/** Offsets that the kernel takes by value here, and that move on by what was spliced. */
function splice(request: Request): void {
  const { args, particulars } = request;
  const offsets: { view: DataView; value: bigint }[] = [];
  const take = (index: number): bigint => {
    const bytes = bytesOf(args[index]);
    args[index] = null;
    if (bytes === null) {
      return -1n;
    }
    const view = viewOf(bytes);
    const value = view.getBigInt64(0, true);
    offsets.push({ view, value });
    return value === -1n ? BigInt(NO_OFFSET) : value;
  };
  particulars.addr = take(1);
  particulars.off = take(3);
  request.after = (result) => {
    for (const { view, value } of offsets) {
      if (result > 0 && lengthBytesOf(view.buffer) > 0) {
        view.setBigInt64(0, value + BigInt(result), true);
      }
    }
    return result;
  };
}

/** With a place for the sender's address it is a recvmsg: its operation has none. */
function recvfrom(request: Request): void {
  const { args, memory, particulars } = request;
  const [, , , , addr, addrlen] = args;
  const room = bytesOf(addr);
  const lengthWord = bytesOf(addrlen);
  args[4] = args[5] = null;
  if (room === null || lengthWord === null) {
    return;
  }
  const buffer = bytesOf(args[1]);
  const length = Math.min(Number(args[2]), 0x7fff_f000);
  const header = memory.take(MSGHDR_BYTES + IOVEC_BYTES);
  header.bytes.fill(0, 0, MSGHDR_BYTES + IOVEC_BYTES);
  const view = viewOf(header.bytes);
  const roomBytes = viewOf(lengthWord).getUint32(0, true);
  view.setBigUint64(0, BigInt(memory.copy(room, lengthBytesOf(room), true, false).address), true);
  view.setUint32(8, roomBytes, true);
  view.setBigUint64(16, BigInt(header.address + MSGHDR_BYTES), true);
  view.setBigUint64(24, 1n, true);
  view.setBigUint64(MSGHDR_BYTES + 8, BigInt(length), true);
  if (buffer !== null && length > 0) {
    const mapping = mappingOf(buffer);
    mapping === undefined ? null : memory.hold(mapping);
    const base =
      mapping === undefined
        ? memory.copy(buffer, length, true, false).address
        : mapping.address + buffer.byteOffset;
    view.setBigUint64(MSGHDR_BYTES, BigInt(base), true);
  }
  args[1] = header.address;
  particulars.opcode = IORING_OP_RECVMSG;
  particulars.len = 1;
  request.after = (result) => {
    if (result >= 0 && lengthBytesOf(lengthWord) >= 4) {
      viewOf(lengthWord).setUint32(0, view.getUint32(8, true), true);
    }
    return result;
  };
}

/** A blocking send goes on until everything is sent: what the operation does when it is told to. */
function sendto({ args, particulars }: Request): void {
  particulars.flags = Number(args[3]) | MSG_WAITALL;
}

/** timespec: the operation takes more than 10^9 ns for a time, which the call does not. */
function sleep(index: number, flags: (request: Request) => number) {
  return (request: Request): void => {
    const { args, memory, particulars } = request;
    const given = bytesOf(args[index]) as Uint8Array;
    const piece = memory.copy(given, 16, false, false);
    const view = viewOf(piece.bytes);
    if (view.getBigInt64(8, true) >= 1_000_000_000n) {
      view.setBigInt64(8, -1n, true);
    }
    args[index] = piece.address;
    args[index + 1] = null; // Written to only when a signal ends the sleep.
    particulars.flags = flags(request);
    request.after = (result) => (result === -ERRNO.ETIME ? 0 : result);
  };
}

function sleepFlags({ args }: Request): number {
  const [clock, flags] = args;
  const source = {
    [CLOCK_MONOTONIC]: 0,
    [CLOCK_REALTIME]: IORING_TIMEOUT_REALTIME,
    [CLOCK_BOOTTIME]: IORING_TIMEOUT_BOOTTIME,
  }[clock as number];
  // Two clocks at once: EINVAL.
  return (
    (source ?? IORING_TIMEOUT_REALTIME | IORING_TIMEOUT_BOOTTIME) |
    ((Number(flags) & TIMER_ABSTIME) === 0 ? 0 : IORING_TIMEOUT_ABS)
  );
}

/** The operation has no timeout: the call is cancelled then, and 0 is what it returns. */
function epollWait(request: Request): void {
  const ms = Number(request.args[3]);
  if (ms >= 0) {
    request.limit = { ms, result: 0 };
  }
  if (request.args[4] != null) {
    throw new TypeError(`ring.sys.${request.name} takes no sigmask: it must be null`);
  }
}

/** It waits on memory itself: on a copy nobody would ever wake it. */
function futex(request: Request): void {
  const { name, args } = request;
  if (mappingOf(args[0] as Uint8Array) === undefined) {
    throw new TypeError(
      `ring.sys.${name}: uaddr must be in memory of allocate() or mapMemory(): it waits on the memory itself, and not on a copy`,
    );
  }
  const timeout = bytesOf(args[4]);
  if (name === 'futex_wait' && timeout !== null) {
    const clock = Number(args[5]);
    const now = new BigInt64Array(2);
    if (clock !== CLOCK_MONOTONIC && clock !== CLOCK_REALTIME) {
      throw new TypeError('ring.sys.futex_wait: clockid must be CLOCK_MONOTONIC or CLOCK_REALTIME');
    }
    rawSyscall(SYS.clock_gettime, clock, now);
    const view = viewOf(timeout);
    const seconds = Number(view.getBigInt64(0, true) - (now[0] as bigint));
    const ms = seconds * 1e3 + Number(view.getBigInt64(8, true) - (now[1] as bigint)) / 1e6;
    request.limit = { ms: Math.max(0, ms), result: -ERRNO.ETIMEDOUT };
    args[4] = null;
  }
}

function waitid({ args }: Request): void {
  if (args[4] !== null) {
    throw new TypeError('ring.sys.waitid has no rusage: it must be null');
  }
}

/** An offset of -1 means the file's own position there: to the call it is none. */
function positioned({ args, particulars }: Request): void {
  if (Number(args[3]) === -1 || args[3] === 0xffff_ffff_ffff_ffffn) {
    particulars.off = NO_OFFSET;
  }
}

export const PARTICULAR: Partial<Record<RingName, (request: Request) => void>> = {
  readv: vectors(true),
  preadv: vectors(true),
  preadv2: vectors(true),
  writev: vectors(false),
  pwritev: vectors(false),
  pwritev2: vectors(false),
  sendmsg: message(false),
  recvmsg: message(true),
  sendto,
  recvfrom,
  splice,
  nanosleep: sleep(0, () => 0),
  clock_nanosleep: sleep(2, sleepFlags),
  epoll_wait: epollWait,
  epoll_pwait: epollWait,
  futex_wait: futex,
  futex_wake: futex,
  waitid,
  pread64: positioned,
  pwrite64: positioned,
};

/** Whether plain arguments of the call need nothing of it: then it goes the fast way. */
export function isParticular(name: RingName, args: readonly unknown[]): boolean {
  switch (name) {
    case 'pread64':
    case 'pwrite64':
      return args[3] === -1;
    case 'recvfrom':
      return args[4] !== null;
    default:
      return PARTICULAR[name] !== undefined;
  }
}
