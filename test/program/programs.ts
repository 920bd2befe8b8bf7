// The one table of programs that every reader of an Image is held to (programs.test.ts): run, step, runAsync, and the
// executables of all targets. A row says what must come out; a reader that cannot agree is excused in the row, with a reason.

import {
  AF_INET,
  AF_UNIX,
  AT_FDCWD,
  F_GETFD,
  FD_CLOEXEC,
  IPPROTO_TCP,
  MFD_CLOEXEC,
  MSG_DONTWAIT,
  MSG_NOSIGNAL,
  O_CLOEXEC,
  O_RDONLY,
  O_WRONLY,
  SEEK_CUR,
  SEEK_END,
  SEEK_SET,
  SHUT_WR,
  SO_RCVTIMEO,
  SO_TYPE,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  TCP_NODELAY,
} from '../../lib/constants.js';
import type { Target } from '../../lib/emit/targets.js';
import { packSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import { ERRNO } from '../../lib/kernel/errno.js';
import type { Image } from '../../lib/program/image.js';
import { link } from '../../lib/program/link/link.js';
import { literal, Program } from '../../lib/program/program.js';

export type Reader = 'run' | 'step' | 'runAsync' | Target;

/** A result that is right whatever its number: a descriptor or an id. */
export const ANY = 'any';

export interface ProgramCase {
  /** What the program does, as a sentence. */
  readonly title: string;
  readonly build: (p: Program) => void;
  /**
   * By step: the kernel's word; ANY for one that differs from run to run but is no error; for an expect what Outcome.results
   * says. Steps that never ran are left out.
   */
  readonly results: readonly (number | typeof ANY)[];
  /** What the program writes to descriptor 1. Default nothing. */
  readonly stdout?: string;
  /** Exit status of an executable: 0 (the default), the errno, or 125. */
  readonly status?: number;
  /** Buffers as the program leaves them, from their first byte on: those worth a look. */
  readonly buffers?: Readonly<Record<string, string | Uint8Array>>;
  /** Readers that do otherwise, each with the reason. */
  readonly except?: Partial<Record<Reader, string>>;
}

const ANYWHERE = packSockaddrIn({ address: '127.0.0.1', port: 0 });
/** Nothing listens there: tcpmux needs root, and no system starts it. */
const NOBODY = packSockaddrIn({ address: '127.0.0.1', port: 1 });
const WORDS_OF_64_BITS = 'its words have 32 bits, and the old call takes no more';

const uint32 = (value: number) => new Uint8Array(Uint32Array.of(value).buffer);
const uint64 = (value: number) => new Uint8Array(BigUint64Array.of(BigInt(value)).buffer);
const times = (...words: number[]) => new Uint8Array(BigInt64Array.from(words, BigInt).buffer);

/** A memory file with that text in it, read from its start. */
function memoryFile(p: Program, text: string) {
  const fd = p.call('memfd_create', p.string('file', 'file'), MFD_CLOEXEC);
  p.call('write', fd, p.bytes('text', text), text.length);
  p.call('lseek', fd, 0, SEEK_SET);
  return fd;
}

/** A listening TCP socket on a free loopback port, whose address is then in the buffer `address`. */
function listener(p: Program) {
  const address = p.bytes('address', ANYWHERE);
  const addressLength = p.bytes('address_length', uint32(16));
  const fd = p.call('socket', AF_INET, SOCK_STREAM, 0);
  p.call('bind', fd, address, 16);
  p.call('listen', fd, 1);
  p.call('getsockname', fd, address, addressLength);
  return { fd, address };
}

export const programs: readonly ProgramCase[] = [
  { title: 'nothing at all', build: () => {}, results: [] },
  {
    title: 'one write',
    build: (p) => p.call('write', 1, p.bytes('text', 'hello\n'), 6),
    results: [6],
    stdout: 'hello\n',
  },
  {
    title: 'writes in order, of buffers of which one is the end of another',
    build: (p) => {
      p.call('write', 1, p.bytes('long', 'one two'), 7);
      p.call('write', 1, p.bytes('tail', ' two'), 4);
      p.call('write', 1, p.bytes('head', 'one'), 3);
    },
    results: [7, 4, 3],
    stdout: 'one two twoone',
  },
  {
    title: 'bytes with zeros between, before and after them',
    build: (p) => {
      const bytes = p.bytes('bytes', Uint8Array.of(0, 0, 7, 0, 0, 0, 0, 0, 0, 9, 0, 0));
      p.call('write', 1, bytes, 12);
      p.call('write', 1, p.zeroed('zeros', 5), 5);
    },
    results: [12, 5],
    stdout: '\0\0\x07\0\0\0\0\0\0\x09\0\0\0\0\0\0\0',
  },
  {
    title: 'a first call that fails',
    build: (p) => {
      p.call('close', -1);
      p.call('write', 1, p.bytes('text', 'never'), 5);
    },
    results: [-ERRNO.EBADF],
    status: ERRNO.EBADF,
  },
  {
    title: 'a call in the middle that fails',
    build: (p) => {
      const text = p.bytes('text', 'before after');
      p.call('write', 1, text, 6);
      p.call('openat', AT_FDCWD, p.string('path', '/nowhere/to/be/found'), O_RDONLY, 0);
      p.call('write', 1, text.at(6), 6);
    },
    results: [6, -ERRNO.ENOENT],
    stdout: 'before',
    status: ERRNO.ENOENT,
  },
  {
    title: 'a last call that fails',
    build: (p) => {
      p.call('write', 1, p.bytes('text', 'x'), 1);
      p.call('socket', AF_INET, 77, 0);
    },
    results: [1, -ERRNO.EINVAL],
    stdout: 'x',
    status: ERRNO.EINVAL,
  },
  {
    title: 'calls that may fail and do',
    build: (p) => {
      p.mayFail('close', -1);
      p.mayFail('listen', 1, 3);
      p.call('write', 1, p.bytes('text', 'on'), 2);
    },
    results: [-ERRNO.EBADF, -ERRNO.ENOTSOCK, 2],
    stdout: 'on',
  },
  {
    title: 'a call that may fail last',
    build: (p) => p.mayFail('close', -1),
    results: [-ERRNO.EBADF],
  },
  {
    title: 'the negative result of a call that may fail, calculated with',
    build: (p) => {
      const fd = memoryFile(p, 'abcdef');
      const error = p.mayFail('close', -1);
      p.call('lseek', fd, error.plus(ERRNO.EBADF + 4), SEEK_SET);
      const n = p.call('read', fd, p.zeroed('rest', 6), 6);
      p.call('write', 1, p.bytes('ruler', '123456'), n);
      p.call('close', fd);
    },
    results: [ANY, 6, 0, -ERRNO.EBADF, 4, 2, 2, 0],
    stdout: '12',
    buffers: { rest: 'ef\0\0\0\0' },
  },
  {
    title: 'a null pointer where the kernel looks for bytes',
    build: (p) => {
      const address = p.bytes('address', ANYWHERE);
      const fd = p.call('socket', AF_INET, SOCK_DGRAM, 0);
      p.call('bind', fd, address, 16);
      p.call('getsockname', fd, address, p.bytes('address_length', uint32(16)));
      p.call('sendto', fd, null, 5, 0, address, 16);
    },
    results: [ANY, 0, 0, -ERRNO.EFAULT],
    status: ERRNO.EFAULT,
  },
  {
    title: 'a memory file, written and read back',
    build: (p) => {
      const fd = memoryFile(p, 'in and out');
      const back = p.zeroed('back', 16);
      const n = p.call('read', fd, back, 16);
      p.call('write', 1, back, n);
      p.call('close', fd);
    },
    results: [ANY, 10, 0, 10, 10, 0],
    stdout: 'in and out',
    buffers: { back: 'in and out\0\0\0\0\0\0' },
  },
  {
    title: 'two receives into one buffer, the second where the first ended, and the sum written',
    build: (p) => {
      const fd = memoryFile(p, 'abcdefghij');
      const back = p.zeroed('back', 9);
      const n = p.call('read', fd, back, 4).as('n');
      const m = p.call('read', fd, back.at(n), literal(9).minus(n)).as('m');
      p.call('write', 1, back, n.plus(m));
    },
    results: [ANY, 10, 0, 4, 5, 9],
    stdout: 'abcdefghi',
    buffers: { back: 'abcdefghi' },
  },
  {
    title: 'a place and a length that both depend on two results',
    build: (p) => {
      const fd = memoryFile(p, 'abcdefghij');
      const back = p.bytes('back', 'ABCDEFGH');
      const n = p.call('read', fd, back, 2);
      const m = p.call('read', fd, back.at(n), 3);
      p.call('write', 1, back.at(n).plus(m), literal(8).minus(n).minus(m));
    },
    results: [ANY, 10, 0, 2, 3, 3],
    stdout: 'FGH',
    buffers: { back: 'abcdeFGH' },
  },
  {
    title: 'a result twice over, and one subtracted from a literal',
    build: (p) => {
      const fd = memoryFile(p, 'abcdefghij');
      const n = p.call('read', fd, p.zeroed('back', 3), 3);
      p.call('lseek', fd, n.plus(n), SEEK_SET);
      p.call('lseek', fd, literal(10).minus(n), SEEK_SET);
      p.call('lseek', fd, literal(0).minus(n), SEEK_CUR);
    },
    results: [ANY, 10, 0, 3, 6, 7, 4],
  },
  {
    title: 'what a buffer must hold, and does',
    build: (p) => {
      const fd = memoryFile(p, 'HTTP/1.1 200 OK');
      const back = p.zeroed('back', 20);
      p.call('read', fd, back, 20);
      p.expect(back.at(9), '200');
      p.call('write', 1, p.bytes('healthy', 'ok'), 2);
    },
    results: [ANY, 15, 0, 15, 0, 2],
    stdout: 'ok',
  },
  {
    title: 'what a buffer must hold, and does not',
    build: (p) => {
      const fd = memoryFile(p, 'HTTP/1.1 503 No');
      const back = p.zeroed('back', 20);
      p.call('read', fd, back, 20);
      p.expect(back, 'HTTP/1.1 200');
      p.call('write', 1, p.bytes('healthy', 'ok'), 2);
    },
    results: [ANY, 15, 0, 15, 10],
    status: 125,
  },
  {
    title: 'a single wrong byte at the end of what is expected',
    build: (p) => p.expect(p.bytes('text', 'exalt'), 'exact'),
    results: [4],
    status: 125,
  },
  {
    title: 'an expectation at a place that a result decides, and one of zeros',
    build: (p) => {
      const fd = memoryFile(p, 'abcd');
      const back = p.bytes('back', Uint8Array.of(1, 2, 3, 4, 5, 6, 0, 0, 0));
      const n = p.call('read', fd, back, 4);
      p.expect(back.at(n), Uint8Array.of(5, 6, 0));
      p.expect(back.at(6), Uint8Array.of(0, 0, 0));
      p.call('write', 1, back, 4);
    },
    results: [ANY, 4, 0, 4, 0, 0, 4],
    stdout: 'abcd',
  },
  {
    title: 'nobody listening',
    build: (p) => {
      const fd = p.call('socket', AF_INET, SOCK_STREAM, 0);
      p.call('connect', fd, p.bytes('address', NOBODY), 16);
      p.call('write', 1, p.bytes('text', 'connected'), 9);
    },
    results: [ANY, -ERRNO.ECONNREFUSED],
    status: ERRNO.ECONNREFUSED,
  },
  {
    title: 'both ends of a TCP connection, and its end',
    build: (p) => {
      const { fd: server, address } = listener(p);
      const client = p.call('socket', AF_INET, SOCK_STREAM, 0);
      p.call('connect', client, address, 16);
      const accepted = p.call('accept4', server, null, null, 0);
      p.call('setsockopt', client, IPPROTO_TCP, TCP_NODELAY, p.bytes('on', uint32(1)), 4);
      p.call('sendto', client, p.bytes('question', 'ping'), 4, MSG_NOSIGNAL, null, 0);
      p.call('shutdown', client, SHUT_WR);
      const got = p.zeroed('got', 8);
      const n = p.call('recvfrom', accepted, got, 8, 0, null, null);
      p.call('recvfrom', accepted, got.at(n), literal(8).minus(n), 0, null, null);
      p.call('write', 1, got, n);
      for (const fd of [server, client, accepted]) {
        p.call('close', fd);
      }
    },
    results: [ANY, 0, 0, 0, ANY, 0, ANY, 0, 4, 0, 4, 0, 4, 0, 0, 0],
    stdout: 'ping',
    buffers: { got: 'ping\0\0\0\0' },
  },
  {
    title: 'a datagram socket that talks to itself',
    build: (p) => {
      const address = p.bytes('address', ANYWHERE);
      const fd = p.call('socket', AF_INET, SOCK_DGRAM, 0);
      p.call('bind', fd, address, 16);
      p.call('getsockname', fd, address, p.bytes('address_length', uint32(16)));
      p.call('sendto', fd, p.bytes('text', 'to myself'), 9, 0, address, 16);
      const from = p.zeroed('from', 16);
      const got = p.zeroed('got', 32);
      const n = p.call('recvfrom', fd, got, 32, 0, from, p.bytes('from_length', uint32(16)));
      p.call('write', 1, got, n);
      p.expect(from, Uint8Array.of(AF_INET, 0));
      p.expect(from.at(4), Uint8Array.of(127, 0, 0, 1));
    },
    results: [ANY, 0, 0, 9, 9, 9, 0, 0],
    stdout: 'to myself',
  },
  {
    title: 'an abstract Unix name that the kernel chose, with message boundaries',
    build: (p) => {
      const address = p.bytes('address', Uint8Array.of(AF_UNIX, 0, 0, 0, 0, 0, 0, 0));
      const addressLength = p.bytes('address_length', uint32(8));
      const server = p.call('socket', AF_UNIX, SOCK_SEQPACKET, 0);
      p.call('bind', server, address, 2);
      p.call('listen', server, 1);
      p.call('getsockname', server, address, addressLength);
      const client = p.call('socket', AF_UNIX, SOCK_SEQPACKET, 0);
      p.call('connect', client, address, 8);
      const accepted = p.call('accept4', server, null, null, 0);
      const text = p.bytes('text', 'twothree');
      p.call('sendto', client, text, 3, 0, null, 0);
      p.call('sendto', client, text.at(3), 5, 0, null, 0);
      const got = p.zeroed('got', 8);
      const n = p.call('recvfrom', accepted, got, 8, 0, null, null);
      const m = p.call('recvfrom', accepted, got.at(n), literal(8).minus(n), 0, null, null);
      p.call('write', 1, got, n);
      p.call('write', 1, got.at(n), m);
    },
    results: [ANY, 0, 0, 0, ANY, 0, ANY, 3, 5, 3, 5, 3, 5],
    stdout: 'twothree',
  },
  {
    title: 'nothing to receive on a socket told not to wait',
    build: (p) => {
      const fd = p.call('socket', AF_INET, SOCK_DGRAM, 0);
      p.call('bind', fd, p.bytes('address', ANYWHERE), 16);
      p.call('recvfrom', fd, p.zeroed('got', 8), 8, MSG_DONTWAIT, null, null);
    },
    results: [ANY, 0, -ERRNO.EAGAIN],
    status: ERRNO.EAGAIN,
  },
  {
    title: 'a receive that the socket gives up on',
    build: (p) => {
      const fd = p.call('socket', AF_INET, SOCK_DGRAM, 0);
      p.call('bind', fd, p.bytes('address', ANYWHERE), 16);
      p.call('setsockopt', fd, SOL_SOCKET, SO_RCVTIMEO, p.bytes('wait', times(0, 20_000)), 16);
      p.call('recvfrom', fd, p.zeroed('got', 8), 8, 0, null, null);
    },
    results: [ANY, 0, 0, -ERRNO.EAGAIN],
    status: ERRNO.EAGAIN,
  },
  {
    title: 'a send on a socket that is not connected, without a signal',
    build: (p) => {
      const fd = p.call('socket', AF_INET, SOCK_STREAM, 0);
      p.call('sendto', fd, p.bytes('text', 'lost'), 4, MSG_NOSIGNAL, null, 0);
    },
    results: [ANY, -ERRNO.EPIPE],
    status: ERRNO.EPIPE,
  },
  {
    title: 'a send on a socket that is not connected, with SIGPIPE',
    build: (p) => {
      const fd = p.call('socket', AF_INET, SOCK_STREAM, 0);
      p.call('sendto', fd, p.bytes('text', 'lost'), 4, 0, null, 0);
    },
    results: [ANY, -ERRNO.EPIPE],
    status: ERRNO.EPIPE,
    except: {
      x64: 'Node ignores SIGPIPE, an executable dies of it',
      ia32: 'Node ignores SIGPIPE, an executable dies of it',
      arm64: 'Node ignores SIGPIPE, an executable dies of it',
      riscv64: 'Node ignores SIGPIPE, an executable dies of it',
    },
  },
  {
    title: 'an option of a socket, read back',
    build: (p) => {
      const fd = p.call('socket', AF_INET, SOCK_DGRAM, 0);
      const value = p.zeroed('value', 4);
      p.call('getsockopt', fd, SOL_SOCKET, SO_TYPE, value, p.bytes('length', uint32(4)));
      p.expect(value, uint32(SOCK_DGRAM));
    },
    results: [ANY, 0, 0],
    buffers: { value: uint32(SOCK_DGRAM) },
  },
  {
    title: 'a counter of events, added to and read',
    build: (p) => {
      const fd = p.call('eventfd2', 40, 0);
      p.call('write', fd, p.bytes('two', uint64(2)), 8);
      const sum = p.zeroed('sum', 8);
      p.call('read', fd, sum, 8);
      p.expect(sum, uint64(42));
    },
    results: [ANY, 8, 8, 0],
    buffers: { sum: uint64(42) },
  },
  {
    title: 'a timer that is waited for',
    build: (p) => {
      const fd = p.call('timerfd_create', 1, 0);
      p.call('timerfd_settime', fd, 0, p.bytes('once', times(0, 0, 0, 10_000_000)), null);
      const ticks = p.zeroed('ticks', 8);
      p.call('read', fd, ticks, 8);
      p.expect(ticks, uint64(1));
    },
    results: [ANY, 0, 8, 0],
  },
  {
    title: 'a descriptor duplicated, its flag read, closed twice',
    build: (p) => {
      const fd = p.call('openat', AT_FDCWD, p.string('path', '/dev/null'), O_WRONLY | O_CLOEXEC, 0);
      const copy = p.call('dup', fd);
      p.call('fcntl', fd, F_GETFD, 0);
      p.call('fcntl', copy, F_GETFD, 0);
      p.call('write', copy, p.bytes('text', 'gone'), 4);
      p.call('close', fd);
      p.call('close', copy);
      p.call('close', copy);
      p.call('getpid');
    },
    results: [ANY, ANY, FD_CLOEXEC, 0, 4, 0, 0, -ERRNO.EBADF],
    status: ERRNO.EBADF,
  },
  {
    title: 'six arguments: a range copied from one file to another',
    build: (p) => {
      const from = memoryFile(p, 'abcdefghij');
      const to = p.call('memfd_create', p.string('other', 'other'), 0);
      p.call('lseek', from, 3, SEEK_SET);
      p.call('copy_file_range', from, null, to, null, 5, 0);
      p.call('lseek', to, 0, SEEK_SET);
      const got = p.zeroed('got', 10);
      const n = p.call('read', to, got, 10);
      p.call('write', 1, got, n);
    },
    results: [ANY, 10, 0, ANY, 3, 5, 0, 5, 5],
    stdout: 'defgh',
  },
  {
    title: 'a file grown and measured',
    build: (p) => {
      const fd = memoryFile(p, 'abc');
      p.call('ftruncate', fd, 70_000);
      p.call('lseek', fd, 0, SEEK_END);
    },
    results: [ANY, 3, 0, 0, 70_000],
  },
  {
    title: 'an offset that needs 64 bits',
    build: (p) => {
      const fd = memoryFile(p, 'abc');
      const far = p.call('lseek', fd, 2 ** 40 + 3, SEEK_SET);
      p.call('lseek', fd, far.minus(2 ** 40), SEEK_SET);
    },
    results: [ANY, 3, 0, 2 ** 40 + 3, 3],
    except: { ia32: WORDS_OF_64_BITS },
  },
  {
    title: 'a position beyond 32 bits that a result is part of',
    build: (p) => {
      const fd = p.call('memfd_create', p.string('file', 'file'), MFD_CLOEXEC);
      const text = p.bytes('text', 'abc');
      const n = p.call('write', fd, text, 3);
      p.call('pwrite64', fd, text, 3, n.plus(2 ** 32));
      const read = p.zeroed('read', 2);
      p.call('pread64', fd, read, 2, n.plus(2 ** 32 + 1));
      p.call('write', 1, read, 2);
    },
    results: [ANY, 3, 3, 2, 2],
    stdout: 'bc',
  },
  {
    title: 'a position that is negative because a call failed',
    build: (p) => {
      const fd = p.call('memfd_create', p.string('file', 'file'), MFD_CLOEXEC);
      const failed = p.mayFail('close', -1);
      p.call('pread64', fd, p.zeroed('read', 2), 2, failed);
    },
    results: [ANY, -ERRNO.EBADF, -ERRNO.EINVAL],
    status: ERRNO.EINVAL,
    except: { ia32: 'it passes a position as two words, of which one can depend on a result' },
  },
  {
    title: 'the name of the system',
    build: (p) => {
      const name = p.zeroed('name', 390);
      p.call('uname', name);
      p.expect(name, 'Linux\0');
      p.call('write', 1, name, 5);
    },
    results: [0, 0, 5],
    stdout: 'Linux',
  },
  {
    title: 'a buffer that starts with bytes and is overwritten in part',
    build: (p) => {
      const fd = memoryFile(p, 'XY');
      const mixed = p.bytes('mixed', 'abcdef');
      p.call('read', fd, mixed.at(2), 2);
      p.call('write', 1, mixed, 6);
    },
    results: [ANY, 2, 0, 2, 6],
    stdout: 'abXYef',
    buffers: { mixed: 'abXYef' },
  },
  {
    title: 'a mebibyte of zeros, of which the last bytes are used',
    build: (p) => {
      const large = p.zeroed('large', 2 ** 20);
      const fd = memoryFile(p, 'end');
      p.call('read', fd, large.at(2 ** 20 - 3), 3);
      p.call('write', 1, large.at(2 ** 20 - 4), 4);
    },
    results: [ANY, 3, 0, 3, 4],
    stdout: '\0end',
  },
  {
    title: 'more results to keep than there are registers',
    build: (p) => {
      const text = p.bytes('text', 'abcdefghijklmnopqrstuvwxyz');
      const written = Array.from({ length: 20 }, (_, at) => p.call('write', 1, text.at(at), 1));
      const sum = written.reduce((total, n) => total.plus(n), literal(0));
      p.call('write', 1, text, sum);
    },
    results: [...Array<number>(20).fill(1), 20],
    stdout: 'abcdefghijklmnopqrst'.repeat(2),
  },
  {
    title: 'as many calls as a long program has',
    build: (p) => {
      for (let i = 0; i < 64; i++) {
        p.call('getppid');
      }
    },
    results: Array<typeof ANY>(64).fill(ANY),
  },
  {
    title: 'results stored in memory, each with as many bytes as asked for',
    build: (p) => {
      const room = p.bytes('room', 'abcdefghijklmnopqrstuvwx');
      const fd = memoryFile(p, 'xyz');
      const n = p.call('read', fd, p.zeroed('text_read', 3), 3).as('n');
      p.store(room.at(1), n.plus(0x3030), 1);
      p.store(room.at(4), n.plus(0x3230), 2);
      p.store(room.at(n).plus(5), literal(0x34333235).minus(n), 4);
      p.call('write', 1, room, 24);
    },
    results: [ANY, 3, 0, 3, 0, 0, 0, 24],
    stdout: 'a3cd32gh2234mnopqrstuvwx',
  },
  {
    title: 'results of 64 bits stored in memory',
    build: (p) => {
      const room = p.bytes('room', 'abcdefghijklmnopqrstuvwx');
      const fd = memoryFile(p, 'xyz');
      const n = p.call('read', fd, p.zeroed('text_read', 3), 3).as('n');
      const error = p.mayFail('close', -1);
      p.store(room.at(1), n, 8);
      p.store(room.at(n).plus(10), error, 8);
      p.call('write', 1, room, 24);
    },
    results: [ANY, 3, 0, 3, -9, 0, 0, 24],
    stdout: 'a\x03\0\0\0\0\0\0\0jklm\xf7\xff\xff\xff\xff\xff\xff\xffvwx',
    except: { ia32: WORDS_OF_64_BITS },
  },
  {
    title: 'pairs of results stored at places that results say',
    build: (p) => {
      const room = p.bytes('room', '............');
      const one = p.call('write', 1, p.bytes('text', '+++++'), 2);
      const two = p.call('write', 1, p.bytes('more', '-----'), 5);
      const three = p.call('write', 1, room, one.plus(two));
      p.store(room.at(one).plus(1), two.plus(0x40), 1);
      p.store(room.at(two), three.plus(one).plus(0x4140), 2);
      p.store(room.at(three).plus(2), two.minus(one).plus(0x41), 1);
      p.call('write', 1, room, 12);
    },
    results: [2, 5, 7, 0, 0, 0, 12],
    stdout: '++-----.......' + '...E.IA..D..',
  },
  {
    title: 'numbers stored in memory, small and large ones',
    build: (p) => {
      const room = p.zeroed('room', 24);
      p.store(room.at(23), 0x41, 1);
      p.store(room, 0x4847464544434241n, 8);
      p.store(room.at(9), 0xffffffffn, 4);
      p.store(room.at(13), -2, 2);
      p.store(room.at(15), 5, 8);
      p.call('write', 1, room, 24);
    },
    results: [0, 0, 0, 0, 0, 24],
    stdout: 'ABCDEFGH\0\xff\xff\xff\xff\xfe\xff\x05\0\0\0\0\0\0\0A',
  },
  {
    title: 'an argument that a store wrote, and an expect that reads it',
    build: (p) => {
      const length = p.zeroed('length', 4);
      p.store(length, 16, 4);
      p.expect(length, uint32(16));
      p.call('write', 1, length, 1);
    },
    results: [0, 0, 1],
    stdout: '\x10',
  },
  {
    title: 'two buffers written by one call that finds them by their addresses in a third',
    build: (p) => {
      const [one, two] = [p.bytes('one', 'one, '), p.bytes('two', '<two>')];
      const iov = p.struct('iovec', [
        { iov_base: one, iov_len: 5 },
        { iov_base: two.at(1), iov_len: 3 },
        { iov_base: null, iov_len: 0 },
      ]);
      p.call('writev', 1, iov, 3);
    },
    results: [8],
    stdout: 'one, two',
  },
  {
    title: 'a read into a buffer that a struct leads to, and its length stored in the struct',
    build: (p) => {
      const fd = memoryFile(p, 'abcdef');
      const room = p.bytes('room', '......');
      const iov = p.struct('iovec', { iov_base: room }, 'room_iov');
      const n = p.call('pread64', fd, p.zeroed('some', 4), 4, 0);
      p.store(iov.at(8), n, 8);
      p.call('readv', fd, iov, 1);
      p.call('write', 1, room, 6);
    },
    results: [ANY, 6, 0, 4, 0, 4, 6],
    stdout: 'abcd..',
    except: { ia32: 'the length stands elsewhere in its struct' },
  },
  {
    title: 'results within their bounds',
    build: (p) => {
      const n = p.call('write', 1, p.bytes('text', 'hello'), 5);
      p.expectResult(n, { atLeast: 5, atMost: 5 });
      p.expectResult(n, { atLeast: 1 });
      p.expectResult(n.minus(8), { atMost: -3 });
      const error = p.mayFail('close', -1);
      p.expectResult(error, { atLeast: -9, atMost: 0 });
      p.expectResult(error, { atLeast: -(2n ** 31n), atMost: 2n ** 31n - 1n });
      p.call('write', 1, p.bytes('end', '.'), 1);
    },
    results: [5, 0, 0, 0, -9, 0, 0, 1],
    stdout: 'hello.',
  },
  {
    title: 'a result above its bound',
    build: (p) => {
      const n = p.call('write', 1, p.bytes('text', 'hello'), 5);
      p.expectResult(n, { atMost: 4 });
      p.call('write', 1, p.bytes('end', '.'), 1);
    },
    results: [5, 1],
    stdout: 'hello',
    status: 125,
  },
  {
    title: 'a failed call below the bound of its result, kept a while',
    build: (p) => {
      const error = p.mayFail('close', -1);
      const n = p.call('write', 1, p.bytes('text', 'hello'), 5);
      p.expectResult(error, { atLeast: 0 });
      p.call('write', 1, p.bytes('end', '......'), n);
    },
    results: [-9, 5, 1],
    stdout: 'hello',
    status: 125,
  },
];

/** The row's program, linked. */
export function imageOf({ build }: ProgramCase): Image {
  const p = new Program();
  build(p);
  return link(p);
}

/** The rows that a reader is held to, for `it.each`. */
export function rows(reader: Reader): [string, ProgramCase][] {
  return programs
    .filter(({ except }) => except?.[reader] === undefined)
    .map((row) => [row.title, row]);
}

/** The other rows, each with the reader's reason, for `it.each`: that it still does otherwise is worth a test. */
export function excused(reader: Reader): [title: string, reason: string, row: ProgramCase][] {
  return programs.flatMap((row) => {
    const reason = row.except?.[reader];
    return reason === undefined ? [] : [[row.title, reason, row]];
  });
}

/** Results as the row has them: what may be any number but no error becomes ANY. */
export function likeRow(row: ProgramCase, results: readonly bigint[]): (number | typeof ANY)[] {
  return results.map((result, index) =>
    row.results[index] === ANY && result >= 0n ? ANY : Number(result),
  );
}
