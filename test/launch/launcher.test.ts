// Each option of the launcher, seen in the child by something that is not ours.

import { spawnSync as nodeSpawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emit } from '../../lib/emit/emit.js';
import { launcher } from '../../lib/launch/launcher.js';
import type { LauncherOptions } from '../../lib/launch/launcher-options.js';
import { seccompFilter } from '../../lib/launch/seccomp-filter.js';
import { link } from '../../lib/program/link/link.js';
import { itNeeds, itRuns } from '../capabilities.js';
import { withExecutable } from '../program/readers.js';
import { shell, status } from './shell.js';

const itHasLandlock = itNeeds('landlock');

let directory = '';
beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'launcher-')));
});
afterAll(() => rmSync(directory, { recursive: true }));

/** What anybody may do. */
const plain: [string, LauncherOptions, string, string | RegExp][] = [
  ['noNewPrivs', { noNewPrivs: true }, status('NoNewPrivs'), '1'],
  ['nice', { nice: 7 }, 'nice', '7'],
  ['scheduler', { scheduler: { policy: 'batch' } }, 'chrt -p $$', /SCHED_BATCH/],
  [
    'ioPriority',
    { ioPriority: { class: 'bestEffort', level: 6 } },
    'ionice',
    'best-effort: prio 6',
  ],
  ['cpus', { cpus: [0] }, 'taskset -p $$', /mask: 1$/],
  ['oomScoreAdj', { oomScoreAdj: 700 }, 'cat /proc/self/oom_score_adj', '700'],
  ['umask', { umask: 0o27 }, 'umask', '0027'],
  ['cwd', { cwd: '/usr' }, 'pwd', '/usr'],
  ['setsid', { setsid: true }, 'cut -d" " -f6 /proc/$$/stat; echo $$', /^(\d+)\n\1$/],
  ['processGroup', { processGroup: 0 }, 'cut -d" " -f5 /proc/$$/stat; echo $$', /^(\d+)\n\1$/],
  ['timerSlack', { timerSlack: 123_456 }, 'cat /proc/$$/timerslack_ns', '123456'],
  ['personality', { personality: 0x40000 }, 'cat /proc/self/personality', '00040000'],
  ['seccomp', { seccomp: { default: 'allow' } }, status('Seccomp'), '2'],
  [
    'seccomp with an errno',
    {
      seccomp: {
        default: 'allow',
        rules: [{ calls: ['mkdir', 'mkdirat'], action: { errno: 'EXDEV' } }],
        skipUnknown: true,
      },
    },
    'mkdir /tmp/never 2>&1 || true',
    /[Ii]nvalid cross-device link/,
  ],
  ...(
    [
      ['nofile', 'Max open files'],
      ['core', 'Max core file size'],
      ['cpu', 'Max cpu time'],
      ['fsize', 'Max file size'],
      ['stack', 'Max stack size'],
      ['as', 'Max address space'],
      ['nproc', 'Max processes'],
      ['memlock', 'Max locked memory'],
      ['data', 'Max data size'],
      ['rss', 'Max resident set'],
      ['locks', 'Max file locks'],
      ['sigpending', 'Max pending signals'],
      ['msgqueue', 'Max msgqueue size'],
      ['rttime', 'Max realtime timeout'],
    ] as const
  ).map(([name, text]): [string, LauncherOptions, string, RegExp] => {
    const [soft, hard] = /^(as|stack|data)$/.test(name) ? [2 ** 30, 2 ** 31] : [30, 31];
    return [
      `rlimits.${name}`,
      { rlimits: { [name]: { soft, hard } } },
      `grep '^${text}' /proc/self/limits`,
      new RegExp(` ${soft} +${hard} `),
    ];
  }),
];

describe('launcher', () => {
  itNeeds('spawnNode').each(plain)('%s', (_, options, script, seen) => {
    const { out, err, status } = shell(script, options);
    expect({ err, status }).toEqual({ err: '', status: 0 });
    expect(out).toMatch(typeof seen === 'string' ? new RegExp(`^${seen}$`) : seen);
  });

  it('cwd by descriptor, which the command does not have', () => {
    const fd = openSync('/usr/bin', 'r');
    try {
      const script = 'pwd; ls -l /proc/self/fd | grep -c "> /usr/bin$"';
      expect(shell(script, { cwd: fd }).out).toBe('/usr/bin\n0');
      expect(shell('pwd; ls /proc/self/fd', { cwd: fd, fds: { 9: fd } }).out).toBe(
        '/usr/bin\n0\n1\n2\n3\n9',
      );
    } finally {
      closeSync(fd);
    }
  });

  it.each(['nice', 'rtprio'] as const)('rlimits.%s, which takes CAP_SYS_RESOURCE', (name) => {
    const text = { nice: 'Max nice priority', rtprio: 'Max realtime priority' }[name];
    const find = `grep '^${text}' /proc/self/limits`;
    const isFree = Number(shell(find, {}).out.match(/\d+$/)) >= 19;
    try {
      expect(shell(find, { rlimits: { [name]: { soft: 18, hard: 19 } } }).out).toMatch(/ 18 +19$/);
    } catch (error) {
      expect(error).toMatchObject({ option: `rlimits.${name}`, code: 'EPERM' });
      expect(isFree).toBe(false);
    }
  });

  it('fds: those named, at their numbers, and no others', () => {
    const path = join(directory, 'passed');
    writeFileSync(path, 'passed on');
    const fd = openSync(path, 'r');
    try {
      const { out } = shell('cat <&9; echo; ls /proc/self/fd', {
        fds: { 9: fd },
      });
      expect(out).toBe('passed on\n0\n1\n2\n3\n9');
    } finally {
      closeSync(fd);
    }
  });

  it.each<[string, LauncherOptions, RegExp]>([
    [
      'an unknown option',
      { nonewprivs: true } as never,
      /no option "nonewprivs": did you mean noNewPrivs\?/,
    ],
    [
      'an unknown limit',
      { rlimits: { files: 5 } as never },
      /rlimits has "files": it must be one of cpu, /,
    ],
    ['a limit that is none', { rlimits: { nofile: -1 } }, /rlimits.nofile is -1/],
    ['an unknown capability', { capabilities: ['NET'] }, /no capability "NET"/],
    [
      'a host name without its namespace',
      { hostname: 'box' },
      /hostname needs namespaces: \['uts'\]/,
    ],
    [
      'mounts without their namespace',
      { mounts: [{ type: 'tmpfs', target: '/tmp' }] },
      /mounts needs/,
    ],
    [
      'a right that the version of Landlock lacks',
      { landlock: { abi: 3, bind: [] } },
      /"bind" needs version 4 .* here it is 3/,
    ],
    [
      'a scope that it lacks',
      { landlock: { abi: 5, scopes: ['signal'] } },
      /scope "signal" needs version 6/,
    ],
    ['no processors', { cpus: [] }, /cpus is empty/],
    ['a name', { name: 'box' } as never, /no option "name": execve\(2\) names .* argv0/],
    [
      'maps of ids in an executable',
      { namespaces: ['user'], idMaps: { uid: [], gid: [] } },
      /idMaps are written by the parent, .* spawn\(\) takes them/,
    ],
    ['maps of ids without their namespace', { idMaps: { uid: [], gid: [] } }, /idMaps needs/],
    ['descriptors that change places', { fds: { 3: 4, 4: 3 } }, /in a circle/],
  ])('refuses %s', (_, options, message) => {
    expect(() => launcher(options)).toThrow(message);
  });

  it('goes without what bestEffort lets it', () => {
    const names = launcher({ landlock: { abi: 0, read: ['/'], bestEffort: true } }).steps.map(
      (step) => (step.kind === 'call' ? step.name : step.kind),
    );
    expect(names).toEqual(['prctl', 'process', 'process', 'process', 'execve']);
  });

  itHasLandlock(
    'landlock lets be read, written and executed what it names, and nothing else',
    () => {
      const landlock = {
        read: ['/usr', directory],
        execute: ['/usr'],
        write: [directory],
        make: [directory],
      };
      const script = `echo x > ${directory}/made && cat ${directory}/made; cat /etc/passwd 2>&1 | tail -1; echo y > /usr/never`;
      const { out, err } = shell(script, { landlock });
      expect(out).toMatch(/^x\ncat: \/etc\/passwd: Permission denied$/);
      expect(err).toMatch(/Permission denied/);
    },
  );

  it('applies all of it together', () => {
    const { out } = shell(
      `nice; umask; pwd; ${status('NoNewPrivs')}; ${status('Seccomp')}; ulimit -n; taskset -p $$ | sed 's/.* //'`,
      {
        nice: 3,
        umask: 0o77,
        cwd: '/usr',
        cpus: [0],
        rlimits: { nofile: 99 },
        oomScoreAdj: 900,
        parentDeathSignal: 9,
        setsid: true,
        noNewPrivs: true,
        seccomp: seccompFilter({ default: 'allow' }),
      },
    );
    expect(out.split('\n')).toEqual(['3', '0077', '/usr', '1', '2', '99', '1']);
  });
});

describe('an emitted launcher', () => {
  const execute = (options: LauncherOptions, target: 'x64' | 'ia32' | 'arm64', args: string[]) => {
    const { bytes } = emit(link(launcher(options)), { target });
    return withExecutable(bytes, target, (command, before) =>
      nodeSpawnSync(command, [...before, ...args], { encoding: 'utf8' }),
    );
  };

  describe.each(['x64', 'ia32'] as const)('for %s', (target) => {
    itRuns(target)('runs the command that its arguments are', () => {
      const options = {
        noNewPrivs: true,
        rlimits: { nofile: 77, core: 0 },
        nice: 4,
        umask: 0o22,
        parentDeathSignal: 9,
      };
      const { stdout, status } = execute(options, target, [
        '/bin/sh',
        '-c',
        'ulimit -n; nice; grep NoNewPrivs /proc/self/status; exit 5',
      ]);
      expect({ stdout, status }).toEqual({ stdout: '77\n4\nNoNewPrivs:\t1\n', status: 5 });
    });

    itRuns(target, 'landlock')('is confined by Landlock and seccomp', () => {
      const options: LauncherOptions = {
        landlock: {
          read: ['/usr', '/lib', '/lib64', '/bin', '/etc'],
          execute: ['/usr', '/lib', '/lib64', '/bin'],
        },
        seccomp: {
          default: 'allow',
          architectures: ['x64', 'ia32'],
          rules: [
            { calls: 'socket', arguments: [{ index: 0, equals: 1 }], action: { errno: 'EACCES' } },
          ],
        },
      };
      const { stdout, stderr } = execute(options, target, [
        '/bin/sh',
        '-c',
        'grep -c Seccomp:.*2 /proc/self/status; cat /etc/hostname; echo x > /tmp/never',
      ]);
      expect(stderr).toMatch(/Permission denied/);
      expect(stdout).not.toBe('');
    });
  });

  itNeeds('qemu', 'spawnNode')('for arm64 runs the command that its arguments are', () => {
    const { stdout, status } = execute({ umask: 0o22, rlimits: { core: 0 } }, 'arm64', [
      '/bin/echo',
      'a',
      'b',
    ]);
    expect({ stdout, status }).toEqual({ stdout: 'a b\n', status: 0 });
  });

  it('is of a few hundred bytes: no_new_privs, Landlock of two paths, no AF_UNIX, parent death', () => {
    const image = link(
      launcher({
        noNewPrivs: true,
        parentDeathSignal: 9,
        landlock: { abi: 3, read: ['/usr'], execute: ['/usr'], write: ['/tmp'] },
        seccomp: {
          default: 'allow',
          architectures: ['x64'],
          rules: [
            { calls: 'socket', arguments: [{ index: 0, equals: 1 }], action: { errno: 'EACCES' } },
          ],
        },
      }),
    );
    expect(emit(image, { target: 'x64' }).bytes.length).toBeLessThanOrEqual(500);
    expect(emit(image, { target: 'x64', layout: 'golf' }).bytes.length).toBeLessThanOrEqual(430);
  }, 60_000);
});
