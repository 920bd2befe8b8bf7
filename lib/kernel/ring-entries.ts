// The calls that an io_uring makes, as data, written once: which operation a call is, and which of its arguments is which
// field of a submission entry. io_uring_enter(2).
//
//   call: 'OPERATION field=VALUE field=VALUE ...'
//
// A field is one of struct io_uring_sqe: fd, off (also addr2), addr, len, flags (the 32 bits that each operation has for its
// own), index (splice_fd_in, file_index, addr_len) and addr3; one that is not named is 0. A VALUE is an argument by its name
// in the signature, a number, or what an argument points to: *off_in. Arguments that are no field and need something else are
// seen to in async/ring/particular-calls.ts.

import {
  IORING_FSYNC_DATASYNC,
  IORING_OP_ACCEPT,
  IORING_OP_BIND,
  IORING_OP_CLOSE,
  IORING_OP_CONNECT,
  IORING_OP_EPOLL_CTL,
  IORING_OP_EPOLL_WAIT,
  IORING_OP_FADVISE,
  IORING_OP_FALLOCATE,
  IORING_OP_FGETXATTR,
  IORING_OP_FSETXATTR,
  IORING_OP_FSYNC,
  IORING_OP_FTRUNCATE,
  IORING_OP_FUTEX_WAIT,
  IORING_OP_FUTEX_WAKE,
  IORING_OP_GETXATTR,
  IORING_OP_LINKAT,
  IORING_OP_LISTEN,
  IORING_OP_MADVISE,
  IORING_OP_MKDIRAT,
  IORING_OP_OPENAT,
  IORING_OP_OPENAT2,
  IORING_OP_PIPE,
  IORING_OP_READ,
  IORING_OP_READV,
  IORING_OP_RECV,
  IORING_OP_RECVMSG,
  IORING_OP_RENAMEAT,
  IORING_OP_SEND,
  IORING_OP_SENDMSG,
  IORING_OP_SETXATTR,
  IORING_OP_SHUTDOWN,
  IORING_OP_SOCKET,
  IORING_OP_SPLICE,
  IORING_OP_STATX,
  IORING_OP_SYMLINKAT,
  IORING_OP_SYNC_FILE_RANGE,
  IORING_OP_TEE,
  IORING_OP_TIMEOUT,
  IORING_OP_UNLINKAT,
  IORING_OP_WAITID,
  IORING_OP_WRITE,
  IORING_OP_WRITEV,
} from './tables/system-constants.js';

const CWD = -100; // AT_FDCWD
const CREAT = 0o1101; // O_CREAT | O_WRONLY | O_TRUNC
const REMOVEDIR = 0x200; // AT_REMOVEDIR
/** At the file's own position, and from there on. */
const HERE = -1;

export const RING_ENTRIES = {
  read: `READ fd=fd addr=buf len=count off=${HERE}`,
  pread64: 'READ fd=fd addr=buf len=count off=offset',
  readv: `READV fd=fd addr=iov len=iovcnt off=${HERE}`,
  preadv: 'READV fd=fd addr=iov len=iovcnt off=pos_l',
  preadv2: 'READV fd=fd addr=iov len=iovcnt off=pos_l flags=flags',
  write: `WRITE fd=fd addr=buf len=count off=${HERE}`,
  pwrite64: 'WRITE fd=fd addr=buf len=count off=offset',
  writev: `WRITEV fd=fd addr=iov len=iovcnt off=${HERE}`,
  pwritev: 'WRITEV fd=fd addr=iov len=iovcnt off=pos_l',
  pwritev2: 'WRITEV fd=fd addr=iov len=iovcnt off=pos_l flags=flags',

  open: `OPENAT fd=${CWD} addr=path len=mode flags=flags`,
  openat: 'OPENAT fd=dirfd addr=path len=mode flags=flags',
  openat2: 'OPENAT2 fd=dirfd addr=path len=size off=how',
  creat: `OPENAT fd=${CWD} addr=path len=mode flags=${CREAT}`,
  close: 'CLOSE fd=fd',
  pipe: 'PIPE addr=pipefd',
  pipe2: 'PIPE addr=pipefd flags=flags',

  statx: 'STATX fd=dirfd addr=path len=mask off=statxbuf flags=flags',
  fsync: 'FSYNC fd=fd',
  fdatasync: `FSYNC fd=fd flags=${IORING_FSYNC_DATASYNC}`,
  sync_file_range: 'SYNC_FILE_RANGE fd=fd off=offset len=nbytes flags=flags',
  fallocate: 'FALLOCATE fd=fd off=offset addr=len len=mode',
  ftruncate: 'FTRUNCATE fd=fd off=length',
  fadvise64: 'FADVISE fd=fd off=offset len=len flags=advice',
  madvise: 'MADVISE addr=addr len=length flags=advice',

  rename: `RENAMEAT fd=${CWD} addr=oldpath len=${CWD} off=newpath`,
  renameat: 'RENAMEAT fd=olddirfd addr=oldpath len=newdirfd off=newpath',
  renameat2: 'RENAMEAT fd=olddirfd addr=oldpath len=newdirfd off=newpath flags=flags',
  unlink: `UNLINKAT fd=${CWD} addr=path`,
  rmdir: `UNLINKAT fd=${CWD} addr=path flags=${REMOVEDIR}`,
  unlinkat: 'UNLINKAT fd=dirfd addr=path flags=flags',
  mkdir: `MKDIRAT fd=${CWD} addr=path len=mode`,
  mkdirat: 'MKDIRAT fd=dirfd addr=path len=mode',
  symlink: `SYMLINKAT fd=${CWD} addr=target off=linkpath`,
  symlinkat: 'SYMLINKAT fd=newdirfd addr=target off=linkpath',
  link: `LINKAT fd=${CWD} addr=oldpath len=${CWD} off=newpath`,
  linkat: 'LINKAT fd=olddirfd addr=oldpath len=newdirfd off=newpath flags=flags',
  setxattr: 'SETXATTR addr=name off=value len=size flags=flags addr3=path',
  fsetxattr: 'FSETXATTR fd=fd addr=name off=value len=size flags=flags',
  getxattr: 'GETXATTR addr=name off=value len=size addr3=path',
  fgetxattr: 'FGETXATTR fd=fd addr=name off=value len=size',

  splice: 'SPLICE fd=fd_out off=*off_out addr=*off_in len=len flags=flags index=fd_in',
  tee: 'TEE fd=fd_out len=len flags=flags index=fd_in',

  socket: 'SOCKET fd=family off=type len=protocol',
  bind: 'BIND fd=fd addr=addr off=addrlen',
  listen: 'LISTEN fd=fd len=backlog',
  connect: 'CONNECT fd=fd addr=addr off=addrlen',
  accept: 'ACCEPT fd=fd addr=addr off=addrlen',
  accept4: 'ACCEPT fd=fd addr=addr off=addrlen flags=flags',
  sendto: 'SEND fd=fd addr=buf len=len flags=flags off=addr index=addrlen',
  recvfrom: 'RECV fd=fd addr=buf len=len flags=flags',
  sendmsg: 'SENDMSG fd=fd addr=msg len=1 flags=flags',
  recvmsg: 'RECVMSG fd=fd addr=msg len=1 flags=flags',
  shutdown: 'SHUTDOWN fd=fd len=how',

  epoll_ctl: 'EPOLL_CTL fd=epfd off=fd addr=event len=op',
  epoll_wait: 'EPOLL_WAIT fd=epfd addr=events len=maxevents',
  epoll_pwait: 'EPOLL_WAIT fd=epfd addr=events len=maxevents',
  futex_wait: 'FUTEX_WAIT fd=flags addr=uaddr off=val addr3=mask',
  futex_wake: 'FUTEX_WAKE fd=flags addr=uaddr off=nr addr3=mask',
  waitid: 'WAITID fd=id off=infop len=idtype index=options',
  nanosleep: 'TIMEOUT addr=req len=1',
  clock_nanosleep: 'TIMEOUT addr=req len=1',
} as const;

/** A call that an io_uring makes. */
export type RingName = keyof typeof RING_ENTRIES;

/** The version of Linux that an operation came with: of those that came after the first ones that a Ring is made on, 6.0. */
export const OPERATION_SINCE: Readonly<Record<string, string>> = {
  READ_MULTISHOT: '6.7',
  FUTEX_WAIT: '6.7',
  FUTEX_WAKE: '6.7',
  WAITID: '6.7',
  FTRUNCATE: '6.9',
  BIND: '6.11',
  LISTEN: '6.11',
  EPOLL_WAIT: '6.15',
  PIPE: '6.16',
};

export const RING_FIELDS = ['fd', 'off', 'addr', 'len', 'flags', 'index', 'addr3'] as const;
export type RingField = (typeof RING_FIELDS)[number];

/** Where a field's value comes from: the argument of that name, or what it points to; or a number. */
export interface FieldSource {
  readonly argument: string | null;
  readonly pointed: boolean;
  readonly constant: number;
}

export interface RingEntry {
  /** Without IORING_OP_. */
  readonly operation: string;
  readonly opcode: number;
  readonly fields: Readonly<Record<RingField, FieldSource>>;
}

/** The operations by name. */
const OPCODES: Readonly<Record<string, number>> = {
  ACCEPT: IORING_OP_ACCEPT,
  BIND: IORING_OP_BIND,
  CLOSE: IORING_OP_CLOSE,
  CONNECT: IORING_OP_CONNECT,
  EPOLL_CTL: IORING_OP_EPOLL_CTL,
  EPOLL_WAIT: IORING_OP_EPOLL_WAIT,
  FADVISE: IORING_OP_FADVISE,
  FALLOCATE: IORING_OP_FALLOCATE,
  FGETXATTR: IORING_OP_FGETXATTR,
  FSETXATTR: IORING_OP_FSETXATTR,
  FSYNC: IORING_OP_FSYNC,
  FTRUNCATE: IORING_OP_FTRUNCATE,
  FUTEX_WAIT: IORING_OP_FUTEX_WAIT,
  FUTEX_WAKE: IORING_OP_FUTEX_WAKE,
  GETXATTR: IORING_OP_GETXATTR,
  LINKAT: IORING_OP_LINKAT,
  LISTEN: IORING_OP_LISTEN,
  MADVISE: IORING_OP_MADVISE,
  MKDIRAT: IORING_OP_MKDIRAT,
  OPENAT: IORING_OP_OPENAT,
  OPENAT2: IORING_OP_OPENAT2,
  PIPE: IORING_OP_PIPE,
  READ: IORING_OP_READ,
  READV: IORING_OP_READV,
  RECV: IORING_OP_RECV,
  RECVMSG: IORING_OP_RECVMSG,
  RENAMEAT: IORING_OP_RENAMEAT,
  SEND: IORING_OP_SEND,
  SENDMSG: IORING_OP_SENDMSG,
  SETXATTR: IORING_OP_SETXATTR,
  SHUTDOWN: IORING_OP_SHUTDOWN,
  SOCKET: IORING_OP_SOCKET,
  SPLICE: IORING_OP_SPLICE,
  STATX: IORING_OP_STATX,
  SYMLINKAT: IORING_OP_SYMLINKAT,
  SYNC_FILE_RANGE: IORING_OP_SYNC_FILE_RANGE,
  TEE: IORING_OP_TEE,
  TIMEOUT: IORING_OP_TIMEOUT,
  UNLINKAT: IORING_OP_UNLINKAT,
  WAITID: IORING_OP_WAITID,
  WRITE: IORING_OP_WRITE,
  WRITEV: IORING_OP_WRITEV,
};

/** Reads the line of a call. */
export function ringEntry(name: RingName): RingEntry {
  const [operation, ...texts] = RING_ENTRIES[name].split(' ') as [string, ...string[]];
  const sources = new Map(texts.map((text) => text.split('=') as [string, string]));
  const fields = RING_FIELDS.map((field) => [field, sourceOf(sources.get(field) ?? '0')]);
  return { operation, opcode: OPCODES[operation] as number, fields: Object.fromEntries(fields) };
}

function sourceOf(text: string): FieldSource {
  return /^-?\d/.test(text)
    ? { argument: null, pointed: false, constant: Number(text) }
    : { argument: text.replace('*', ''), pointed: text.startsWith('*'), constant: 0 };
}
