import { hostname, release } from 'node:os';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../lib/cli/call-arguments.js';
import { UsageError } from '../../lib/cli/command.js';
import * as C from '../../lib/constants.js';
import { packSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import type { Arg } from '../../lib/kernel/arg.js';
import { packStruct } from '../../lib/kernel/struct.js';
import { syscallTable } from '../../lib/kernel/syscall-numbers.js';

import { itNeeds } from '../capabilities.js';
import { runCli } from './cli-process.js';

/** Runs a command; the text of both outputs and the status. */
async function outcome(
  ...args: string[]
): Promise<[status: number | null, stdout: string, stderr: string]> {
  const { status, stdout, stderr } = await runCli(...args);
  return [status, stdout.toString(), stderr];
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text));

describe('the words of rawsyscall call', () => {
  const rows: [name: string, words: string[], args: Arg[]][] = [
    ['write', ['1', String.raw`hi\n\t\0\x41\101\\`], [1, bytes('hi\n\t\0AA\\'), 8]],
    ['write', ['1', 'hé', '2'], [1, bytes('hé'), 2]],
    ['write', ['1', String.raw`\xff\377`], [1, Uint8Array.of(255, 255), 2]],
    [
      'openat',
      ['AT_FDCWD', '/x', 'O_RDWR|O_CREAT|0x80000', '0644'],
      [-100, bytes('/x\0'), C.O_RDWR | C.O_CREAT | C.O_CLOEXEC, 0o644],
    ],
    ['openat', ['AT_FDCWD', '/x'], [-100, bytes('/x\0'), 0, 0]],
    ['mkdir', ['/x', '0755'], [bytes('/x\0'), 0o755]],
    ['socket', ['AF_INET', 'SOCK_STREAM'], [2, 1, 0]],
    ['socketpair', ['AF_UNIX', 'SOCK_DGRAM'], [1, 2, 0, new Uint8Array(8)]],
    ['lseek', ['3', '-5', 'SEEK_END'], [3, -5, C.SEEK_END]],
    ['lseek', ['3', '0x7fffffffffffffff', '0'], [3, 0x7fff_ffff_ffff_ffffn, 0]],
    ['kill', ['1', 'TERM'], [1, 15]],
    ['kill', ['1', 'SIGTERM'], [1, 15]],
    ['uname', [], [new Uint8Array(390)]],
    ['read', ['0', '7'], [0, new Uint8Array(7), 7]],
    ['connect', ['3', '127.0.0.1:80'], [3, packSockaddrIn({ address: '127.0.0.1', port: 80 }), 16]],
    [
      'bind',
      ['3', '[::1]:80'],
      [
        3,
        packStruct('sockaddr_in6', {
          sin6_family: 10,
          sin6_port: 80,
          sin6_addr: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
        }),
        28,
      ],
    ],
    ['bind', ['3', 'unix:@x'], [3, bytes('\x01\0\0x'), 4]],
    ['accept4', ['3'], [3, new Uint8Array(128), Int32Array.of(128), 0]],
    [
      'setsockopt',
      ['3', 'SOL_SOCKET', 'SO_REUSEADDR', '1'],
      [3, 1, 2, Uint8Array.of(1, 0, 0, 0), 4],
    ],
    ['setsockopt', ['3', 'SOL_SOCKET', 'SO_BINDTODEVICE', 'lo'], [3, 1, 25, bytes('lo'), 2]],
    [
      'timerfd_settime',
      ['3', '0', '{it_value={tv_sec=2, tv_nsec=1}}'],
      [3, 0, packStruct('itimerspec', { it_value: { tv_sec: 2, tv_nsec: 1 } }), new Uint8Array(32)],
    ],
    [
      'ppoll',
      ['[{fd=0, events=POLLIN}, {fd=1, events=POLLOUT|POLLPRI}]'],
      [
        Buffer.concat([
          packStruct('pollfd', { events: 1 }),
          packStruct('pollfd', { fd: 1, events: 6 }),
        ]),
        2,
        null,
        null,
        0,
      ],
    ],
    [
      'signalfd4',
      ['-1', '[INT SIGTERM]', '8', 'SFD_CLOEXEC'],
      [-1, Uint8Array.of(2, 64, 0, 0, 0, 0, 0, 0), 8, 0x80000],
    ],
    [
      'timerfd_settime',
      ['3', '0', '{it_value={tv_sec=0x10, tv_nsec=-1}, it_interval={tv_sec=SEEK_END}}'],
      [
        3,
        0,
        packStruct('itimerspec', {
          it_value: { tv_sec: 16, tv_nsec: -1 },
          it_interval: { tv_sec: 2 },
        }),
        new Uint8Array(32),
      ],
    ],
    [
      'openat2',
      ['AT_FDCWD', '/x', '{flags=O_RDWR|O_CLOEXEC, resolve=RESOLVE_BENEATH}'],
      [
        -100,
        bytes('/x\0'),
        packStruct('open_how', { flags: C.O_RDWR | C.O_CLOEXEC, resolve: C.RESOLVE_BENEATH }),
        24,
      ],
    ],
    ['nanosleep', ['{}'], [new Uint8Array(16), new Uint8Array(16)]],
    ['fcntl', ['1', 'F_GETFL'], [1, 3]],
    ['fcntl', ['1', 'F_SETFL', 'O_NONBLOCK'], [1, 4, 0x800]],
    ['ioctl', ['1', 'FIONREAD'], [1, 0x541b, new Uint8Array(4)]],
    ['sendfile', ['1', '3', '5', '10'], [1, 3, Uint8Array.of(5, 0, 0, 0, 0, 0, 0, 0), 10]],
    ['utimensat', ['AT_FDCWD', 'NULL', 'NULL'], [-100, null, null, 0]],
    ['vserver', ['5'], [5, 0, 0, 0, 0, 0]],
  ];
  it.each(rows)('of %s %j are its arguments', (name, words, args) => {
    const plain = (list: readonly Arg[]) =>
      list.map((arg) =>
        ArrayBuffer.isView(arg)
          ? [...new Uint8Array(arg.buffer, arg.byteOffset, arg.byteLength)]
          : arg,
      );
    expect(plain(parseArguments(name, words))).toEqual(plain(args));
  });

  const bad: [name: string, words: string[], message: string | RegExp][] = [
    ['close', [], 'close: fd is missing'],
    ['close', ['1', '2'], 'close(fd) takes the words fd, and "2" is one more'],
    ['uname', ['x'], 'uname(buf) takes no words, and "x" is one more'],
    ['close', ['abc'], /^close: fd is "abc": it must be a number or the name of a constant$/],
    ['mkdir', ['/x'], 'mkdir: mode is missing'],
    ['chmod', ['/x'], 'chmod: mode is missing'],
    ['fchmodat2', ['AT_FDCWD', '/x'], 'fchmodat2: mode is missing'],
    ['mkdir', [], 'mkdir: path is missing'],
    ['umask', [], 'umask: mask is missing'],
    [
      'openat',
      ['-100', '/x', 'O_RDWR|O_NO'],
      'openat: flags is "O_RDWR|O_NO": it must be flags joined by |, a number or the name of a constant, and "O_NO" is neither',
    ],
    [
      'connect',
      ['3', 'localhost:80'],
      'connect: addr is "localhost:80": it must be a socket address: address is "localhost": it must be an IPv4 address',
    ],
    [
      'connect',
      ['3', 'x'],
      'connect: addr is "x": it must be a socket address: 127.0.0.1:80, [::1]:80, unix:/path or unix:@name',
    ],
    ['connect', ['3', '127.0.0.1:70000'], 'port is 70000'],
    [
      'nanosleep',
      ['5'],
      'nanosleep: req is "5": it must be a struct timespec, as {member=value, ...}',
    ],
    ['nanosleep', ['{seconds=5}'], 'timespec has no member seconds: it has tv_sec, tv_nsec'],
    [
      'writev',
      ['1', 'x'],
      'writev: iov is "x": it must be left to a program: struct iovec has pointers, which no word can give',
    ],
    [
      'openat2',
      ['-100', '/x', 'O_RDONLY'],
      'openat2: how is "O_RDONLY": it must be a struct open_how, as {member=value, ...}',
    ],
    [
      'setsockopt',
      ['3', 'SOL_SOCKET', 'SO_RCVTIMEO', '{tv_sec=1}'],
      'setsockopt: optval is "{tv_sec=1}": it must be a number, or bytes with escapes: which struct it is no word tells',
    ],
    [
      'setsockopt',
      ['3', 'SOL_SOCKET', 'SO_SNDBUF', '4294967296'],
      'setsockopt: optval is "4294967296": it does not fit in 32 bits',
    ],
    [
      'signalfd4',
      ['-1', '[INT 65]'],
      'signalfd4: mask has 65 in it: it must be a list of numbers from 1 to 64',
    ],
    [
      'timerfd_settime',
      ['3', '0', '{it_value={tv_sec=x}}'],
      'timerfd_settime: new_value is "x": it must be a number or the name of a constant',
    ],
    [
      'timerfd_settime',
      ['3', '0', '{it_value={5}}'],
      'it must be a struct itimerspec, and "5" is no member=value',
    ],
    ['utimensat', ['-100', 'x', '[{tv_sec=1}]'], 'it must be 2 of struct timespec'],
    [
      'read',
      ['0', '99999999999'],
      'read: there is no room for buf of 99999999999 elements: at most 1073741824 bytes',
    ],
    ['read', ['0', '-1'], 'read: there is no room for buf of -1 elements'],
  ];
  it.each(bad)('of %s %j are refused', (name, words, message) => {
    const error = (() => {
      try {
        parseArguments(name, words);
      } catch (thrown) {
        return thrown as Error;
      }
      throw new Error('nothing was thrown');
    })();
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(message);
  });
});

describe('rawsyscall call', () => {
  itNeeds('spawnNode')(
    'shows the call on stderr, the result and what was written on stdout',
    async () => {
      const [status, stdout, stderr] = await outcome('call', 'uname');
      expect(status).toBe(0);
      expect(stderr).toMatch(/^uname\(\{sysname="Linux", nodename=".*\}\) = 0\n$/);
      expect(stdout).toMatch(/^0\nbuf:\n {2}sysname = "Linux"\n/);
      expect(stdout).toContain(`nodename = "${hostname()}"\n  release = "${release()}"`);
    },
  );

  itNeeds('spawnNode')('takes -h for a word after --', async () => {
    const [status, , stderr] = await outcome('call', '--', 'openat', '-1', '-h');
    expect({ status, stderr }).toEqual({
      status: 9,
      stderr: 'openat(-1, "-h", O_RDONLY) = -1 EBADF (Bad file descriptor)\n',
    });
  });

  itNeeds('spawnNode')('makes the call that writes', async () => {
    expect(await outcome('call', 'write', '1', String.raw`hi\n`)).toEqual([
      0,
      'hi\n3\n',
      'write(1, "hi\\n", 3) = 3\n',
    ]);
  });

  itNeeds('spawnNode')('exits with the errno', async () => {
    expect(
      await outcome('call', 'openat', 'AT_FDCWD', '/nonexistent', 'O_RDONLY|O_CLOEXEC'),
    ).toEqual([
      2,
      '',
      'openat(AT_FDCWD, "/nonexistent", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file or directory)\n',
    ]);
    expect((await outcome('call', 'connect', '999', '127.0.0.1:1'))[0]).toBe(9);
  });

  itNeeds('spawnNode')('prints JSON for machines', async () => {
    const [status, stdout, stderr] = await outcome('call', '--json', 'pipe2', 'O_CLOEXEC');
    expect([status, stderr]).toEqual([0, '']);
    const { call, result, error, written } = JSON.parse(stdout);
    expect([result, error]).toEqual([0, null]);
    const [first, second] = written.pipefd;
    expect(call).toBe(`pipe2([${first}, ${second}], O_CLOEXEC) = 0`);
    const failed = JSON.parse((await outcome('call', '--json', 'close', '999'))[1]);
    expect(failed.error).toEqual({ code: 'EBADF', errno: -9, message: 'Bad file descriptor' });
    const cpu = JSON.parse((await outcome('call', '--json', 'getcpu'))[1]);
    expect(cpu.written).toEqual({ cpu: expect.any(Number), node: expect.any(Number) });
  });

  itNeeds('spawnNode')('refuses what is dangerous, unless told otherwise', async () => {
    const [status, stdout, stderr] = await outcome('call', 'exit_group', '7');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^rawsyscall: call: exit_group is refused: .* \(--unchecked before the name makes/,
    );
    expect((await outcome('call', '--unchecked', 'exit_group', '7'))[0]).toBe(7);
  });

  itNeeds('spawnNode')('says what is wrong with its words', async () => {
    expect(await outcome('call', 'nonsense')).toEqual([
      2,
      '',
      `rawsyscall: call: ${process.arch} has no syscall "nonsense"; "rawsyscall table" lists them ("rawsyscall call --help" explains)\n`,
    ]);
    expect((await outcome('call'))[0]).toBe(2);
    expect(await outcome('call', 'write', '1', 'hi', '3')).toEqual([
      2,
      '',
      'rawsyscall: call: write: count is 3, but buf has 2 bytes ("rawsyscall call --help" explains)\n',
    ]);
    expect((await outcome('call', '--jsn', 'getpid'))[2]).toContain('there is no option --jsn');
  });
});

describe('rawsyscall table', () => {
  itNeeds('spawnNode')('finds a call by name or number', async () => {
    const [status, text, stderr] = await outcome('table', 'openat');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(text.split('\n').slice(0, 3)).toEqual([
      'openat  x64 257  arm64 56  ia32 295  riscv64 56',
      '  openat(dirfd: dirfd, path: path, flags: flags O, mode: mode) -> fd',
      '    dirfd: dirfd',
    ]);
    expect(text).toMatch(/^ {4}flags: flags, of O_.* O_CLOEXEC .* O_WRONLY$/m);
    expect(text).toContain(
      '  errors: openat(2), https://man7.org/linux/man-pages/man2/openat.2.html',
    );
    expect(text).toContain('  -> RESULT  ');
    expect(await outcome('table', '257', '--arch', 'x64')).toEqual([0, text, '']);
    expect(await outcome('table', '56', '--arch', 'arm64')).toEqual([0, text, '']);
    const [, json] = await outcome('table', 'fork', '--json');
    expect(JSON.parse(json)).toMatchObject({ name: 'fork', numbers: { x64: 57, ia32: 2 } });
  });

  itNeeds('spawnNode')('lists all calls', async () => {
    const [status, stdout] = await outcome('table');
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(440);
    expect(lines).toContainEqual(expect.stringMatching(/^socketcall +- +- +102 +- +socketcall\(/));
    const arm = (await outcome('table', '--arch', 'arm64', '--json'))[1].trimEnd().split('\n');
    expect(arm.length).toBe(Object.keys(syscallTable('arm64')).length);
  });

  itNeeds('spawnNode')('says what it does not find', async () => {
    expect(await outcome('table', 'nonsense')).toEqual([
      1,
      '',
      'rawsyscall: table: there is no syscall nonsense\n',
    ]);
    expect((await outcome('table', '257', '--arch', 'arm64'))[0]).toBe(1);
    expect((await outcome('table', '--arch', 'mips'))[0]).toBe(2);
  });
});
