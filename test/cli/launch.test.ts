import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { itNeeds } from '../capabilities.js';
import { runCli } from './cli-process.js';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'launch-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const it = itNeeds('spawnNode', 'kernel');

describe('rawsyscall launch', () => {
  it.each([
    ['the status of the command', ['--', 'sh', '-c', 'exit 3'], 3, ''],
    ['128 and the signal that ended it', ['--', 'sh', '-c', 'kill -9 $$'], 137, ''],
    ['127 where there is no such command', ['--', '/no/such'], 127, 'ENOENT'],
    ['126 where it cannot be executed', ['--', '/etc/passwd'], 126, 'EACCES'],
    ['125 where an option cannot be applied', ['--cwd', '/no/such', '--', 'true'], 125, 'ENOENT'],
    ['2 for arguments that make no sense', ['--nice', 'x', '--', 'true'], 2, '--nice'],
    ['2 without a command', ['--nice', '1'], 2, 'which command to run'],
  ] as const)('ends with %s', async (_, args, status, says) => {
    const run = await runCli('launch', ...args);
    expect(run.status).toBe(status);
    expect(run.stderr).toContain(says);
  });

  it('gives the command its limits', async () => {
    const { stdout } = await runCli(
      'launch',
      '--rlimit',
      'nofile=77',
      '--',
      'sh',
      '-c',
      'ulimit -n',
    );
    expect(String(stdout)).toBe('77\n');
  });

  it('prints the calls that it would make, and makes none', async () => {
    const { stdout } = await runCli('launch', '--umask', '077', '--dry-run', '--', 'true');
    expect(String(stdout)).toContain('umask(077)');
    expect(String(stdout)).toContain('execve(');
  });

  it('writes an executable that does it to any command', async () => {
    const file = join(directory, 'limited');
    const { status } = await runCli('launch', '--rlimit', 'nofile=78', '-o', file);
    expect(status).toBe(0);
    expect(statSync(file).size).toBeLessThan(600);
    expect(execFileSync(file, ['/bin/sh', '-c', 'ulimit -n'], { encoding: 'utf8' })).toBe('78\n');
  });
});

const sandboxed = itNeeds('spawnNode', 'kernel', 'landlock', 'python3');
describe('rawsyscall launch --sandbox', () => {
  const inside = (command: readonly string[]) =>
    runCli('launch', '--sandbox', '--writable', directory, '--', ...command);

  sandboxed('lets the command write where it may', async () => {
    const file = join(directory, 'written');
    expect((await inside(['sh', '-c', `echo text > ${file}`])).status).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  const python = (body: string) => [
    'python3',
    '-c',
    `import os, socket, ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n` +
      `try:\n    ${body}\n    print('done')\nexcept OSError as error:\n    print(os.strerror(error.errno))`,
  ];
  sandboxed.each([
    ['writes outside', "open('/etc/rawsyscall-test', 'w')", 'Permission denied'],
    ['writes by a link that leads outside', 'LINK', 'Permission denied'],
    ['renames out of its folder', 'RENAME', 'Permission denied'],
    [
      'opens a TCP socket',
      'socket.socket(socket.AF_INET, socket.SOCK_STREAM)',
      'Permission denied',
    ],
    [
      'opens a Unix socket',
      'socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)',
      'Permission denied',
    ],
    ['writes a sysctl', "open('/proc/sys/kernel/hostname', 'w')", 'Permission denied'],
    [
      'traces',
      'libc.ptrace(16, os.getppid(), 0, 0) == 0 or (_ for _ in ()).throw(OSError(ctypes.get_errno(), ""))',
      'Operation not permitted',
    ],
    [
      'sets up an io_uring',
      'libc.syscall(425, 1, 0) >= 0 or (_ for _ in ()).throw(OSError(ctypes.get_errno(), ""))',
      'Operation not permitted',
    ],
  ] as const)('refuses a command that %s', async (_, body, refusal) => {
    const made =
      body === 'LINK'
        ? `os.symlink('/etc/rawsyscall-test', '${directory}/link') if not os.path.islink('${directory}/link') else 0; open('${directory}/link', 'w')`
        : body === 'RENAME'
          ? `open('${directory}/moved', 'w').close(); os.rename('${directory}/moved', '/var/tmp/rawsyscall-moved')`
          : body;
    const { stdout, stderr } = await inside(python(made));
    expect(String(stdout) + stderr).toBe(`${refusal}\n`);
  });
});
