// Calls on files, pipes and what else has an fd, with bad input, through rawSyscall: the errno is the kernel's, to the
// letter, for root and for others.

import { symlinkSync } from 'node:fs';
import * as C from '../../lib/constants.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { addressOf } from '../../lib/raw/raw-syscall.js';
import {
  BAD_POINTER,
  describeRows,
  KERNEL_POINTER,
  NO_FD,
  type Row,
  raw,
  unchecked,
} from './fixture.js';

const byte = Uint8Array.of(1);
const text = (value: string) => Buffer.from(`${value}\0`);
const AT = C.AT_FDCWD;

const opening: Row[] = [
  ['openat', 'no such file', 'ENOENT', (f) => raw('openat', AT, f.path('none'), C.O_RDONLY, 0)],
  ['openat', 'empty path', 'ENOENT', () => raw('openat', AT, text(''), C.O_RDONLY, 0)],
  ['openat', 'NULL path', 'EFAULT', () => raw('openat', AT, null, C.O_RDONLY, 0)],
  ['openat', 'bad pointer', 'EFAULT', () => raw('openat', AT, BAD_POINTER, C.O_RDONLY, 0)],
  [
    'openat',
    'path without end',
    'ENAMETOOLONG',
    () => unchecked('openat', AT, Buffer.alloc(5000, 'x'), 0, 0),
  ],
  [
    'openat',
    'name over 255 bytes',
    'ENAMETOOLONG',
    () => raw('openat', AT, text(`/${'x'.repeat(256)}`), 0, 0),
  ],
  ['openat', 'no fd of a directory', 'EBADF', () => raw('openat', NO_FD, text('x'), C.O_RDONLY, 0)],
  [
    'openat',
    'file for a directory',
    'ENOTDIR',
    (f) => raw('openat', f.file(), text('x'), C.O_RDONLY, 0),
  ],
  [
    'openat',
    'file within the path',
    'ENOTDIR',
    (f) => {
      f.path('file', '');
      return raw('openat', AT, f.path('file/x'), C.O_RDONLY, 0);
    },
  ],
  [
    'openat',
    'O_DIRECTORY on a file',
    'ENOTDIR',
    (f) => raw('openat', AT, f.path('file', ''), C.O_DIRECTORY, 0),
  ],
  [
    'openat',
    'directory for writing',
    'EISDIR',
    (f) => raw('openat', AT, text(f.directory), C.O_WRONLY, 0),
  ],
  [
    'openat',
    'O_EXCL on a file that is there',
    'EEXIST',
    (f) => raw('openat', AT, f.path('file', ''), C.O_CREAT | C.O_EXCL, 0o600),
  ],
  [
    'openat',
    'symbolic link with O_NOFOLLOW',
    'ELOOP',
    (f) => {
      symlinkSync('file', `${f.directory}/link`);
      return raw('openat', AT, f.path('link'), C.O_NOFOLLOW, 0);
    },
  ],
  [
    'openat',
    'symbolic link to itself',
    'ELOOP',
    (f) => {
      symlinkSync('link', `${f.directory}/link`);
      return raw('openat', AT, f.path('link'), C.O_RDONLY, 0);
    },
  ],
  [
    'openat',
    'socket',
    'ENXIO',
    (f) => {
      f.unixBound(C.SOCK_STREAM);
      return raw('openat', AT, f.path('socket'), C.O_RDONLY, 0);
    },
  ],
  [
    'openat2',
    'struct of a future kernel',
    'E2BIG',
    () => raw('openat2', AT, text('/'), Buffer.alloc(32, 1), 32),
    'kernel',
  ],
  [
    'openat2',
    'struct cut short',
    'EINVAL',
    () => raw('openat2', AT, text('/'), new Uint8Array(8), 8),
    'kernel',
  ],
  [
    'openat2',
    'unknown flag',
    'EINVAL',
    () => raw('openat2', AT, text('/'), packStruct('open_how', { flags: 1n << 60n }), 24),
    'kernel',
  ],
  [
    'openat2',
    'out of the directory it must stay in',
    'EXDEV',
    (f) => {
      const directory = f.open('openat', AT, text(f.directory), C.O_RDONLY | C.O_DIRECTORY, 0);
      const how = packStruct('open_how', { resolve: C.RESOLVE_BENEATH });
      return raw('openat2', directory, text('..'), how, how.length);
    },
    'kernel',
  ],
  ['unlinkat', 'no such file', 'ENOENT', (f) => raw('unlinkat', AT, f.path('none'), 0)],
  ['unlinkat', 'directory', 'EISDIR', (f) => raw('unlinkat', AT, text(f.directory), 0)],
  ['unlinkat', 'unknown flag', 'EINVAL', (f) => raw('unlinkat', AT, f.path('file', ''), 0x10)],
  ['mkdirat', 'already there', 'EEXIST', (f) => raw('mkdirat', AT, text(f.directory), 0o700)],
  [
    'renameat2',
    'onto what is there, with RENAME_NOREPLACE',
    'EEXIST',
    (f) => raw('renameat2', AT, f.path('a', ''), AT, f.path('b', ''), 1),
  ],
  [
    'renameat2',
    'exchange that must not replace',
    'EINVAL',
    (f) => raw('renameat2', AT, f.path('a', ''), AT, f.path('b', ''), 3),
  ],
  [
    'linkat',
    'directory',
    'EPERM',
    (f) => raw('linkat', AT, text(f.directory), AT, f.path('link'), 0),
  ],
  [
    'readlinkat',
    'no link',
    'EINVAL',
    (f) => raw('readlinkat', AT, f.path('file', ''), new Uint8Array(9), 9),
  ],
  [
    'readlinkat',
    'length of 0',
    'EINVAL',
    (f) => raw('readlinkat', AT, f.path('file', ''), new Uint8Array(9), 0),
  ],
  ['getcwd', 'buffer too small', 'ERANGE', () => raw('getcwd', byte, 1)],
  [
    'statx',
    'unknown flag',
    'EINVAL',
    () => raw('statx', AT, text('/'), 0x1, 0, new Uint8Array(256)),
  ],
  [
    'statx',
    'reserved bit in the mask',
    'EINVAL',
    () => raw('statx', AT, text('/'), 0, 0x8000_0000, new Uint8Array(256)),
  ],
  [
    'statx',
    'bad pointer for the result',
    'EFAULT',
    () => raw('statx', AT, text('/'), 0, C.STATX_SIZE, BAD_POINTER),
  ],
  ['faccessat2', 'unknown mode', 'EINVAL', () => raw('faccessat2', AT, text('/'), 8, 0)],
];

const contents: Row[] = [
  ['read', 'no fd', 'EBADF', () => raw('read', NO_FD, new Uint8Array(1), 1)],
  ['read', '-1', 'EBADF', () => raw('read', -1, new Uint8Array(1), 1)],
  ['read', 'fd just closed', 'EBADF', (f) => raw('read', f.close(f.file()), new Uint8Array(1), 1)],
  ['read', 'fd for writing', 'EBADF', (f) => raw('read', f.file(C.O_WRONLY), new Uint8Array(1), 1)],
  [
    'read',
    'the end of a pipe that writes',
    'EBADF',
    (f) => raw('read', f.pipe()[1], new Uint8Array(1), 1),
  ],
  [
    'read',
    'directory',
    'EISDIR',
    (f) => raw('read', f.open('openat', AT, text(f.directory), 0, 0), new Uint8Array(1), 1),
  ],
  ['read', 'NULL buffer', 'EFAULT', (f) => raw('read', f.file(), null, 1)],
  ['read', 'buffer in the kernel', 'EFAULT', (f) => raw('read', f.file(), KERNEL_POINTER, 1)],
  [
    'read',
    'empty pipe, nonblocking',
    'EAGAIN',
    (f) => raw('read', f.pipe(C.O_NONBLOCK)[0], new Uint8Array(1), 1),
  ],
  ['read', 'O_PATH', 'EBADF', (f) => raw('read', f.file(C.O_PATH), new Uint8Array(1), 1)],
  ['write', 'no fd', 'EBADF', () => raw('write', NO_FD, byte, 1)],
  ['write', 'fd for reading', 'EBADF', (f) => raw('write', f.file(C.O_RDONLY), byte, 1)],
  ['write', 'bad pointer', 'EFAULT', (f) => raw('write', f.pipe()[1], BAD_POINTER, 1)],
  [
    'write',
    'pipe that nobody reads',
    'EPIPE',
    (f) => {
      const [read, write] = f.pipe();
      f.close(read);
      return raw('write', write, byte, 1);
    },
  ],
  [
    'write',
    'full pipe, nonblocking',
    'EAGAIN',
    (f) => {
      const [, write] = f.pipe(C.O_NONBLOCK);
      const chunk = new Uint8Array(65_536);
      while (raw('write', write, chunk, chunk.length) > 0) {}
      return raw('write', write, byte, 1);
    },
  ],
  [
    'write',
    'onto a full device',
    'ENOSPC',
    (f) => raw('write', f.open('openat', AT, text('/dev/full'), C.O_WRONLY, 0), byte, 1),
  ],
  ['pread64', 'pipe', 'ESPIPE', (f) => raw('pread64', f.pipe()[0], new Uint8Array(1), 1, 0)],
  [
    'pread64',
    'negative offset',
    'EINVAL',
    (f) => raw('pread64', f.file(), new Uint8Array(1), 1, -1),
  ],
  ['pwrite64', 'socket', 'ESPIPE', (f) => raw('pwrite64', f.tcp(), byte, 1, 0)],
  [
    'readv',
    'negative count',
    'EINVAL',
    (f) => unchecked('readv', f.file(), new Uint8Array(16), -1),
  ],
  [
    'readv',
    'more than IOV_MAX',
    'EINVAL',
    (f) => unchecked('readv', f.file(), new Uint8Array(16), 1025),
  ],
  [
    'writev',
    'bad pointer for the iovecs',
    'EFAULT',
    (f) => raw('writev', f.pipe()[1], BAD_POINTER, 1),
  ],
  [
    'writev',
    'lengths that overflow',
    'EINVAL',
    (f) => {
      const iovec = packStruct('iovec', { iov_base: addressOf(byte), iov_len: -1 });
      return unchecked('writev', f.pipe()[1], iovec, 1);
    },
  ],
  ['lseek', 'pipe', 'ESPIPE', (f) => raw('lseek', f.pipe()[0], 0, C.SEEK_SET)],
  ['lseek', 'unknown whence', 'EINVAL', (f) => raw('lseek', f.file(), 0, 99)],
  ['lseek', 'before the start', 'EINVAL', (f) => raw('lseek', f.file(), -1, C.SEEK_SET)],
  ['lseek', 'data past the end', 'ENXIO', (f) => raw('lseek', f.file(), 1000, C.SEEK_DATA)],
  ['ftruncate', 'fd for reading', 'EINVAL', (f) => raw('ftruncate', f.file(C.O_RDONLY), 0)],
  ['ftruncate', 'negative length', 'EINVAL', (f) => raw('ftruncate', f.file(), -1)],
  ['fallocate', 'length of 0', 'EINVAL', (f) => raw('fallocate', f.file(), 0, 0, 0)],
  ['fallocate', 'pipe', 'ESPIPE', (f) => raw('fallocate', f.pipe()[1], 0, 0, 1)],
  ['fsync', 'pipe', 'EINVAL', (f) => raw('fsync', f.pipe()[0])],
  ['fdatasync', 'no fd', 'EBADF', () => raw('fdatasync', NO_FD)],
  ['getdents64', 'file', 'ENOTDIR', (f) => raw('getdents64', f.file(), new Uint8Array(512), 512)],
  [
    'getdents64',
    'buffer too small for any entry',
    'EINVAL',
    (f) => raw('getdents64', f.open('openat', AT, text(f.directory), 0, 0), new Uint8Array(4), 4),
  ],
  ['ioctl', 'no terminal', 'ENOTTY', (f) => raw('ioctl', f.pipe()[0], 0x5413, new Uint8Array(8))],
];

const descriptors: Row[] = [
  ['close', 'no fd', 'EBADF', () => raw('close', NO_FD)],
  ['close', 'twice', 'EBADF', (f) => raw('close', f.close(f.tcp()))],
  ['dup', 'no fd', 'EBADF', () => raw('dup', NO_FD)],
  [
    'dup3',
    'onto itself',
    'EINVAL',
    (f) => {
      const fd = f.tcp();
      return raw('dup3', fd, fd, 0);
    },
  ],
  ['dup3', 'past the limit', 'EBADF', (f) => raw('dup3', f.tcp(), NO_FD, 0)],
  ['dup3', 'unknown flag', 'EINVAL', (f) => raw('dup3', f.tcp(), 900, 1)],
  ['fcntl', 'no fd', 'EBADF', () => raw('fcntl', NO_FD, C.F_GETFL, 0)],
  ['fcntl', 'unknown command', 'EINVAL', (f) => raw('fcntl', f.tcp(), 9999, 0)],
  ['fcntl', 'F_DUPFD past the limit', 'EINVAL', (f) => raw('fcntl', f.tcp(), C.F_DUPFD, NO_FD)],
  ['fcntl', 'F_SETPIPE_SZ on a file', 'EBADF', (f) => raw('fcntl', f.file(), C.F_SETPIPE_SZ, 4096)],
  [
    'fcntl',
    'F_SETPIPE_SZ below what is in it',
    'EBUSY',
    (f) => {
      const [, write] = f.pipe();
      f.done('write', write, new Uint8Array(16_384), 16_384);
      return raw('fcntl', write, C.F_SETPIPE_SZ, 4096);
    },
  ],
  ['pipe2', 'NULL for the fds', 'EFAULT', () => raw('pipe2', null, 0), 'kernel'],
  ['pipe2', 'unknown flag', 'EINVAL', () => raw('pipe2', new Int32Array(2), 1)],
  ['memfd_create', 'unknown flag', 'EINVAL', () => raw('memfd_create', text('x'), 0x8000)],
  [
    'memfd_create',
    'name over 249 bytes',
    'EINVAL',
    () => raw('memfd_create', text('x'.repeat(250)), 0),
  ],
  ['memfd_create', 'bad pointer', 'EFAULT', () => raw('memfd_create', BAD_POINTER, 0)],
  [
    'fcntl',
    'seal on a memfd that allows none',
    'EPERM',
    (f) => raw('fcntl', f.open('memfd_create', text('x'), 0), C.F_ADD_SEALS, C.F_SEAL_WRITE),
  ],
  [
    'write',
    'sealed memfd',
    'EPERM',
    (f) => {
      const fd = f.open('memfd_create', text('x'), C.MFD_ALLOW_SEALING);
      f.done('fcntl', fd, C.F_ADD_SEALS, C.F_SEAL_WRITE);
      return raw('write', fd, byte, 1);
    },
  ],
  [
    'ftruncate',
    'memfd sealed against growth',
    'EPERM',
    (f) => {
      const fd = f.open('memfd_create', text('x'), C.MFD_ALLOW_SEALING);
      f.done('fcntl', fd, C.F_ADD_SEALS, C.F_SEAL_GROW);
      return raw('ftruncate', fd, 4096);
    },
  ],
  ['flock', 'no fd', 'EBADF', () => raw('flock', NO_FD, C.LOCK_EX)],
  ['flock', 'no operation', 'EINVAL', (f) => raw('flock', f.file(), 0)],
  [
    'flock',
    'held by another opening',
    'EAGAIN',
    (f) => {
      f.done('flock', f.file(), C.LOCK_EX);
      return raw('flock', f.file(), C.LOCK_EX | C.LOCK_NB);
    },
  ],
  ['close_range', 'first past last', 'EINVAL', () => raw('close_range', NO_FD, NO_FD - 1, 0)],
  ['close_range', 'unknown flag', 'EINVAL', () => raw('close_range', NO_FD, NO_FD, 1)],
];

const copying: Row[] = [
  ['sendfile', 'no fd to read', 'EBADF', (f) => raw('sendfile', f.pipe()[1], NO_FD, null, 1)],
  [
    'sendfile',
    'from a fd for writing',
    'EBADF',
    (f) => raw('sendfile', f.pipe()[1], f.file(C.O_WRONLY), null, 1),
  ],
  [
    'sendfile',
    'to a fd for reading',
    'EBADF',
    (f) => raw('sendfile', f.file(C.O_RDONLY), f.file(), null, 1),
  ],
  [
    'sendfile',
    'negative offset',
    'EINVAL',
    (f) => raw('sendfile', f.pipe()[1], f.file(), BigInt64Array.of(-1n), 1),
  ],
  [
    'sendfile',
    'offset at a bad pointer',
    'EFAULT',
    (f) => raw('sendfile', f.pipe()[1], f.file(), BAD_POINTER, 1),
  ],
  [
    'sendfile',
    'from a socket',
    'EINVAL',
    (f) => raw('sendfile', f.pair()[0], f.pair()[0], null, 1),
  ],
  [
    'splice',
    'no pipe on either side',
    'EINVAL',
    (f) => raw('splice', f.file(), null, f.file(), null, 1, 0),
  ],
  [
    'splice',
    'offset of a pipe',
    'ESPIPE',
    (f) => raw('splice', f.pipe()[0], BigInt64Array.of(0n), f.file(), null, 1, 0),
  ],
  [
    'splice',
    'unknown flag',
    'EINVAL',
    (f) => raw('splice', f.pipe()[0], null, f.file(), null, 1, 0x100),
  ],
  [
    'splice',
    'pipe into itself',
    'EINVAL',
    (f) => {
      const [read, write] = f.pipe();
      return raw('splice', read, null, write, null, 1, 0);
    },
  ],
  [
    'splice',
    'empty pipe, nonblocking',
    'EAGAIN',
    (f) => raw('splice', f.pipe()[0], null, f.pipe()[1], null, 1, C.SPLICE_F_NONBLOCK),
  ],
  ['tee', 'no pipe', 'EINVAL', (f) => raw('tee', f.file(), f.pipe()[1], 1, 0)],
  [
    'vmsplice',
    'no pipe',
    'EBADF',
    (f) =>
      raw(
        'vmsplice',
        f.file(),
        packStruct('iovec', { iov_base: addressOf(byte), iov_len: 1 }),
        1,
        0,
      ),
  ],
  [
    'copy_file_range',
    'unknown flag',
    'EINVAL',
    (f) => raw('copy_file_range', f.file(), null, f.file(), null, 1, 9),
  ],
  [
    'copy_file_range',
    'from a pipe',
    'EINVAL',
    (f) => raw('copy_file_range', f.pipe()[0], null, f.file(), null, 1, 0),
  ],
  [
    'copy_file_range',
    'to a fd for reading',
    'EBADF',
    (f) => raw('copy_file_range', f.file(), null, f.file(C.O_RDONLY), null, 1, 0),
  ],
  [
    'copy_file_range',
    'onto itself',
    'EINVAL',
    (f) => {
      const fd = f.file();
      return raw('copy_file_range', fd, BigInt64Array.of(0n), fd, BigInt64Array.of(1n), 5, 0);
    },
  ],
  [
    'copy_file_range',
    'from a directory',
    'EISDIR',
    (f) =>
      raw(
        'copy_file_range',
        f.open('openat', AT, text(f.directory), 0, 0),
        null,
        f.file(),
        null,
        1,
        0,
      ),
  ],
];

describeRows('a file opened or named with bad input', opening);
describeRows('a transfer with bad input', contents);
describeRows('an fd used with bad input', descriptors);
describeRows('a copy with bad input', copying);
