import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { itNeeds, itRuns } from '../capabilities.js';
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

describe('an executable of rawsyscall launch -o', () => {
  const written = async (...options: string[]) => {
    const file = join(directory, `written-${options.join('').replace(/\W/g, '')}`);
    const made = await runCli('launch', ...options, '-o', file);
    expect(made.stderr).toBe('');
    return file;
  };
  const ran = (file: string, args: string[], before: string[] = []) => {
    const [command, ...rest] = [...before, file, ...args] as [string, ...string[]];
    const { status, stdout } = spawnSync(command, rest, {
      encoding: 'utf8',
      cwd: directory,
      timeout: 15_000,
    });
    return { status, stdout };
  };

  describe.each([
    ['x64', []],
    ['ia32', []],
    ['arm64', ['qemu-aarch64-static']],
  ] as const)('for %s', (target, before) => {
    const test = before.length > 0 ? itNeeds('spawnNode', 'qemu') : itRuns(target);
    test('runs the command at that path, and ends as env does', async () => {
      const file = await written('--umask', '027', '--target', target);
      const ends = (...args: string[]) => ran(file, args, [...before]);
      expect(statSync(file).size).toBeLessThan(600);
      expect(ends('/bin/sh', '-c', 'echo $0 $1; umask', 'zero', 'one')).toEqual({
        status: 0,
        stdout: 'zero one\n0027\n',
      });
      writeFileSync(join(directory, 'script'), '#!/bin/sh\necho "script $1"; exit 9', {
        mode: 0o755,
      });
      expect(ends('./script', 'one')).toEqual({ status: 9, stdout: 'script one\n' });
      expect(ends('/bin/sh', '-c', 'exit 4').status).toBe(4);
      expect(ends('sh').status).toBe(127);
      expect(ends('/no/such/command').status).toBe(127);
      expect(ends('/etc/passwd').status).toBe(126);
      expect(ends('/etc').status).toBe(126);
      expect(ends().status).toBe(125);
    });
  });

  it('ends with 125 where an option cannot be applied, and never runs the command', async () => {
    const file = await written('--cwd', '/no/such/folder');
    expect(ran(file, ['touch', join(directory, 'never')]).status).toBe(125);
    expect(existsSync(join(directory, 'never'))).toBe(false);
  });

  it('is shown byte by byte by --map', async () => {
    const { stdout } = await runCli(
      'launch',
      '--no-new-privs',
      '--map',
      '-o',
      join(directory, 'm'),
    );
    expect(String(stdout)).toMatch(/e_entry[\s\S]*int 0x80|e_entry[\s\S]*syscall/);
  });
});

describe('the options of rawsyscall launch', () => {
  const isSeen = async (
    _: string,
    options: string[],
    script: string,
    seen: RegExp,
  ): Promise<void> => {
    const line = ['launch', ...options, '--', 'sh', '-c', `${script} 2>&1`];
    const { stdout, stderr } = await runCli(...line);
    expect(`${stdout}${stderr}`.trim()).toMatch(seen);
  };

  itNeeds('utilLinux').each<[string, string[], string, RegExp]>([
    ['scheduler', ['--scheduler', 'batch'], 'chrt -p $$', /SCHED_BATCH/],
    ['io-priority', ['--io-priority', 'bestEffort:6'], 'ionice', /^best-effort: prio 6$/],
  ])('--%s', isSeen);

  it.each<[string, string[], string, RegExp]>([
    ['oom-score-adj', ['--oom-score-adj', '300'], 'cat /proc/self/oom_score_adj', /^300$/],
    ['timer-slack', ['--timer-slack', '4000'], 'cat /proc/$$/timerslack_ns', /^4000$/],
    ['personality', ['--personality', '262144'], 'cat /proc/self/personality', /^00040000$/],
    ['process-group', ['--process-group'], 'cut -d" " -f5 /proc/$$/stat; echo $$', /^(\d+)\n\1$/],
    ['close-fds', ['--close-fds'], 'ls /proc/self/fd | tr "\\n" " "', /^0 1 2 3 ?$/],
    ['execute', ['--execute', '/usr:/lib:/lib64', '--read', '/'], 'echo x 2>&1 >/usr/x', /denied/],
  ])('--%s', isSeen);

  itNeeds('root', 'spawnNode', 'namespaces').each<[string, string[], string, RegExp]>([
    [
      'uid-map',
      [
        '--namespaces',
        'user',
        '--uid-map',
        '0:1000:5',
        '--gid-map',
        '0:2000:5',
        '--uid',
        '0',
        '--gid',
        '0',
      ],
      'id -u; cat /proc/self/uid_map',
      /^0\s+0\s+1000\s+5$/,
    ],
    [
      'tmpfs',
      ['--namespaces', 'mount', '--tmpfs', '/mnt'],
      'grep -c " /mnt tmpfs" /proc/self/mounts',
      /^1$/,
    ],
    [
      'bind-mount',
      ['--namespaces', 'mount', '--bind-mount', '/usr/bin:/mnt'],
      'ls /mnt/sh',
      /^\/mnt\/sh$/,
    ],
    [
      'pivot-root',
      ['--namespaces', 'mount', '--pivot-root', '/usr', '--cwd', '/bin'],
      'pwd',
      /^\/bin$/,
    ],
    ['hostname', ['--namespaces', 'uts', '--hostname', 'box'], 'hostname', /^box$/],
    ['securebits', ['--securebits', '1'], 'capsh --print | grep noroot', /noroot: yes/],
    ['capabilities', ['--capabilities', 'NET_RAW'], 'grep CapEff /proc/self/status', /2000$/],
    ['uid', ['--uid', '1234', '--gid', '1235', '--groups', '7'], 'id -u; id -G', /^1234\n1235 7$/],
  ])('--%s', isSeen);
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
