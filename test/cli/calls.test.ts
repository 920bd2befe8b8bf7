// Calls as a curious user types them, each with what it prints; and scripts of calls.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it as plainIt } from 'vitest';
import { startServer } from '../../lib/exchange/server.js';
import { itNeeds } from '../capabilities.js';
import { CLI, runCli } from './cli-process.js';

const it = itNeeds('spawnNode');

const directory = mkdtempSync(join(tmpdir(), 'calls-'));
writeFileSync(join(directory, 'file'), 'twelve bytes');
symlinkSync('file', join(directory, 'link'));
afterAll(() => rmSync(directory, { recursive: true }));
const FILE = join(directory, 'file');

interface Call {
  readonly words: string[];
  /** The whole stdout, or what it matches. */
  readonly stdout: string | RegExp;
  readonly stderr?: string | RegExp;
  readonly status?: number;
}

const CALLS: readonly Call[] = [
  { words: ['getpid'], stdout: /^\d+\n$/, stderr: /^getpid\(\) = \d+\n$/ },
  { words: ['getppid'], stdout: `${process.pid}\n` },
  { words: ['getuid'], stdout: `${process.getuid?.()}\n` },
  {
    words: ['uname'],
    stdout: new RegExp(`^0\nbuf:\n  sysname = "Linux"\n  nodename = "${hostname()}"\n`),
  },
  {
    words: ['write', '1', String.raw`hi\n`],
    stdout: 'hi\n3\n',
    stderr: 'write(1, "hi\\n", 3) = 3\n',
  },
  { words: ['write', '1', 'two words'], stdout: 'two words9\n' },
  {
    words: ['write', '999', 'x'],
    stdout: '',
    stderr: 'write(999, "x", 1) = -1 EBADF (Bad file descriptor)\n',
    status: 9,
  },
  {
    words: ['openat', 'AT_FDCWD', FILE, 'O_RDONLY | O_CLOEXEC'],
    stdout: /^\d+\n$/,
    stderr: /O_RDONLY\|O_CLOEXEC\) = \d+\n$/,
  },
  {
    words: ['openat', 'AT_FDCWD', join(directory, 'new'), 'O_CREAT|O_RDWR'],
    stdout: '',
    stderr: /mode is missing: a new file needs one, such as 0644/,
    status: 2,
  },
  {
    words: ['openat', 'AT_FDCWD', join(directory, 'new'), 'O_CREAT|O_RDWR', '0600'],
    stdout: /^\d+\n$/,
  },
  {
    words: ['newfstatat', 'AT_FDCWD', FILE],
    stdout:
      /^ {2}st_mode = S_IFREG\|0644\n[\s\S]*^ {2}st_size = 12\n[\s\S]*^ {2}st_mtime = \d+ \/\* \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ \*\/$/m,
  },
  { words: ['statx', 'AT_FDCWD', FILE, '0', 'STATX_SIZE'], stdout: /^ {2}stx_size = 12$/m },
  { words: ['readlinkat', 'AT_FDCWD', join(directory, 'link')], stdout: '4\nbuf: "file"\n' },
  { words: ['getcwd'], stdout: new RegExp(`\nbuf: "${process.cwd()}"\n$`) },
  { words: ['getrandom'], stdout: /^16\nbuf: ".*"\n$/ },
  { words: ['getrandom', '4', 'GRND_NONBLOCK'], stdout: /^4\nbuf: ".*"\n$/ },
  {
    words: ['sched_getaffinity', '0'],
    stdout: availableParallelism() > 1 ? /^\d+\nmask: \d+[-,]/ : /mask: \d+/,
  },
  {
    words: ['clock_gettime', 'CLOCK_REALTIME'],
    stdout: /^0\ntp: \{tv_sec=\d{10}, tv_nsec=\d+\}\n$/,
  },
  { words: ['nanosleep', '{ tv_nsec = 1000 }'], stdout: /^0\n/ },
  {
    words: ['ppoll', '[{ fd = 1, events = POLLOUT | POLLIN }]', '1', '{tv_sec=0}'],
    stdout: '1\nfds: {fd=1, revents=POLLOUT}\ntmo_p: {tv_sec=0, tv_nsec=0}\n',
  },
  { words: ['pipe2', 'O_CLOEXEC'], stdout: /^0\npipefd: \[\d+, \d+\]\n$/ },
  { words: ['fcntl', '0', 'F_GETFD'], stdout: /^\d\n$/ },
  {
    words: ['ioctl', '999', 'FIONREAD'],
    stdout: '',
    stderr: /^ioctl\(999, FIONREAD, .*EBADF/,
    status: 9,
  },
  {
    words: ['prlimit64', '0', 'RLIMIT_NOFILE'],
    stdout: /^0\nold_limit: \{rlim_cur=.*, rlim_max=.*\}\n$/,
  },
  { words: ['kill', '0', '0'], stdout: '0\n' },
  { words: ['socket', 'AF_UNIX', 'SOCK_STREAM'], stdout: /^\d+\n$/ },
  {
    words: ['mkdir', join(directory, 'folder')],
    stdout: '',
    stderr: /mkdir: mode is missing/,
    status: 2,
  },
  {
    words: ['memfd_create', 'scratch', 'MFD_CLOEXEC', '--json'],
    stdout:
      /^\{"call":"memfd_create\(\\"scratch\\", MFD_CLOEXEC\) = \d+","result":\d+,"error":null,"written":\{\}\}\n$/,
  },
  {
    words: ['connect', '999', 'localhost:1'],
    stdout: '',
    stderr: /^connect\(999, \{sa_family=AF_INET6?, .*EBADF/,
    status: 9,
  },
  { words: ['write', '1', '--', '--json'], stdout: '--json6\n' },
  {
    words: ['gettid', '--jsn'],
    stdout: '',
    stderr: /there is no option --jsn; a word that begins with --/,
    status: 2,
  },
  { words: ['rseq', '--nope'], stdout: '', stderr: /there is no option --nope/, status: 2 },
];

describe('rawsyscall call', () => {
  it.each(CALLS)('$words', async ({ words, stdout, stderr, status = 0 }) => {
    const outcome = await runCli('call', ...words);
    const matches = (text: string, wanted: string | RegExp) =>
      typeof wanted === 'string' ? expect(text).toBe(wanted) : expect(text).toMatch(wanted);
    matches(outcome.stdout.toString(), stdout);
    if (stderr !== undefined) {
      matches(outcome.stderr, stderr);
    }
    expect(outcome.status).toBe(status);
  });

  itNeeds('spawnNode', 'python3')('shows the result once in a terminal', () => {
    const { stdout } = spawnSync('python3', [
      '-c',
      'import pty, sys; pty.spawn(sys.argv[1:])',
      ...[process.execPath, CLI, 'call', 'getuid'],
    ]);
    expect(stdout.toString()).toBe(`getuid() = ${process.getuid?.()}\r\n`);
  });
});

/** `rawsyscall call -` with this on stdin. */
async function script(...lines: string[]) {
  const child = spawn(process.execPath, [CLI, 'call', '-'], { stdio: 'pipe' });
  child.stdin.end(lines.join('\n'));
  const [stdout = '', stderr = ''] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) =>
      Buffer.concat(await stream.toArray()).toString(),
    ),
  );
  const status = await new Promise((resolve) => child.on('close', resolve));
  return { stdout, stderr, status };
}

describe('a script of calls', () => {
  it('keeps results by name, and memory that a call wrote', async () => {
    const outcome = await script(
      '# the first bytes of a file, and a pipe',
      `fd = openat AT_FDCWD ${FILE} O_RDONLY   # comment`,
      'n = read $fd 6',
      'write 1 $n.buf',
      '',
      'close $fd',
      'p = pipe2 O_CLOEXEC',
      String.raw`write $p.pipefd[1] 'a # b\n'`,
      'ppoll [{fd=$p.pipefd[0], events = POLLIN}] 1 {tv_sec = 5}',
      'read $p.pipefd[0]',
    );
    expect(outcome.status).toBe(0);
    expect(outcome.stdout).toMatch(
      /^\d+\n6\nbuf: "twelve"\ntwelve6\n0\n0\npipefd: \[\d+, \d+\]\n6\n1\nfds: \{fd=\d+, revents=POLLIN\}\ntmo_p: .*\n6\nbuf: "a # b\\n"\n$/,
    );
    expect(outcome.stderr.split('\n')).toHaveLength(9);
  });

  it('lists a directory', async () => {
    const { stdout } = await script(
      `fd = openat AT_FDCWD ${directory} O_RDONLY|O_DIRECTORY`,
      'getdents64 $fd',
    );
    expect(stdout).toMatch(/^ *\d+ {2}file {5}file$/m);
    expect(stdout).toMatch(/^ *\d+ {2}link {5}link$/m);
    expect(stdout).toMatch(/^ *\d+ {2}dir {6}\.\.$/m);
  });

  it('ends with the first call that fails, unless its line begins with a -', async () => {
    const { status, stderr } = await script('-close 999', 'getpid', 'close 998', 'getppid');
    expect(status).toBe(9);
    expect(stderr).toMatch(
      /^close\(999\) = -1 EBADF .*\ngetpid\(\) = \d+\nclose\(998\) = -1 EBADF .*\n$/,
    );
  });

  it.each([
    ['getpid\nclose $fd', 'line 2: $fd: no line before has named its result fd'],
    ["write 1 'hi", "line 1: a quote (') is not closed"],
    ['nanosleep {tv_sec=1', 'line 1: a brace or a bracket is not closed'],
    ['u = uname\nclose $u.buf[0]', 'line 2: $u.buf[0]: there is no such number in buf'],
    ['u = getpid\nclose $u.buf', 'line 2: $u.buf: that call has written nothing'],
    ['x = \ngetpid', 'line 1: the name of a syscall is missing'],
  ])('%j is refused with its line', async (text, message) => {
    const { status, stderr } = await script(text);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('names and IPv6 addresses', () => {
  plainIt.each(['raw', 'net', 'ws'])('reach the server by the %s client', async (client) => {
    const four = await startServer({ host: '127.0.0.1', port: 0 });
    const six = await startServer({ host: '::1', port: 0 });
    for (const url of [`ws://localhost:${four.port}/`, six.url]) {
      const { stdout, stderr, status } = await runCli(url, '--client', client);
      expect({ stderr, status, bytes: stdout.length }).toEqual({
        stderr: '',
        status: 0,
        bytes: 135,
      });
    }
    await four.close();
    await six.close();
  });

  it('can be built into executables, which say what they keep', async () => {
    const six = await startServer({ host: '::1', port: 0 });
    const file = join(directory, 'probe');
    const outcome = await runCli(
      'probe',
      six.url.replace('ws:', 'http:'),
      '--expect-status',
      '426',
      '-o',
      file,
    );
    expect(outcome.status, outcome.stderr).toBe(0);
    const child = spawn(file);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    await six.close();
    const named = await runCli('build', 'ws://localhost:1/', '-o', file);
    expect(named.stderr).toMatch(
      /^rawsyscall: localhost is (127\.0\.0\.1|::1) now, and stays that in the executable\n$/,
    );
  });

  it('say what is wrong with them', async () => {
    const { stderr, status } = await runCli('ws://no.such.machine.invalid:1/');
    expect(stderr).toMatch(/there is no machine "no\.such\.machine\.invalid" \(E[A-Z_]+\)/);
    expect(status).toBe(1);
  });
});

describe('in a terminal', () => {
  itNeeds('spawnNode', 'python3')('the bare command says what it did, and ends its line', () => {
    const { stdout } = spawnSync('python3', [
      '-c',
      'import pty, sys; pty.spawn(sys.argv[1:])',
      ...[process.execPath, CLI],
    ]);
    const text = stdout.toString('latin1');
    expect(text).toMatch(
      /dyte\r\nrawsyscall: shook hands with ws:\/\/127\.0\.0\.1:\d+\/, sent "hello" and got "dyte", in 8 syscalls .*\r\n$/,
    );
  });
});
