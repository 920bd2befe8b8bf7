// What takes root: cgroups, namespaces, roots, a terminal; each seen in the child by something that is not ours.

import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { O_NOCTTY, O_RDWR, TIOCGPTN, TIOCSPTLCK } from '../../lib/constants.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import type { LauncherOptions } from '../../lib/launch/launcher-options.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';
import { shell, status } from './shell.js';

const itIsRoot = itNeeds('root', 'spawnNode');
const itHasNamespaces = itNeeds('root', 'spawnNode', 'namespaces');

let directory = '';
beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'privileged-')));
});
afterAll(() => rmSync(directory, { recursive: true }));

const link = (namespace: string) => `readlink /proc/self/ns/${namespace}`;
const here = (namespace: string) => shell(link(namespace), {}).out;

describe('cgroup', () => {
  const withCgroup = (body: (path: string, name: string) => void) => {
    const mount = readFileSync('/proc/mounts', 'utf8').match(/^\S+ (\S+) cgroup2 /m)?.[1] as string;
    const name = `rawsyscall-${process.pid}`;
    mkdirSync(join(mount, name));
    try {
      body(join(mount, name), name);
    } finally {
      rmdirSync(join(mount, name));
    }
  };

  itNeeds('cgroup', 'spawnNode')('by path and by descriptor', () => {
    withCgroup((path, name) => {
      const seen = 'grep ^0:: /proc/self/cgroup';
      expect(shell(seen, { cgroup: path }).out).toBe(`0::/${name}`);
      const fd = openSync(path, 'r');
      try {
        expect(shell(`${seen}; ls -l /proc/self/fd | grep -c ${path}`, { cgroup: fd }).out).toBe(
          `0::/${name}\n0`,
        );
      } finally {
        closeSync(fd);
      }
    });
  });

  itIsRoot('that is none is an error', () => {
    expect(() => shell('true', { cgroup: directory })).toThrow(
      expect.objectContaining({ option: 'cgroup', code: 'ENOENT' }),
    );
  });
});

describe('namespaces', () => {
  itHasNamespaces.each(['mount', 'net', 'ipc', 'uts', 'cgroup', 'user'] as const)(
    '%s is another one in the child',
    (name) => {
      const file = name === 'mount' ? 'mnt' : name;
      expect(shell(link(file), { namespaces: [name] }).out).not.toBe(here(file));
    },
  );

  itHasNamespaces.each(['pid', 'time'] as const)('%s is that of the command’s children', (name) => {
    const script = `readlink /proc/self/ns/${name}_for_children`;
    expect(shell(script, { namespaces: [name] }).out).not.toBe(here(`${name}_for_children`));
  });

  itHasNamespaces('pid: the first child is process 1', () => {
    expect(shell("sh -c 'echo $$'; true", { namespaces: ['pid'] }).out).toBe('1');
  });

  itHasNamespaces('user: one id is mapped, to root unless another is named', () => {
    const script = 'id -u; id -g; cat /proc/self/uid_map';
    const seen = (launch: LauncherOptions) => shell(script, launch).out.split(/\s+/);
    expect(seen({ namespaces: ['user'] })).toEqual(['0', '0', '0', '0', '1']);
    const namespaceIds = { uid: 1000, gid: 1001 };
    expect(seen({ namespaces: ['user'], namespaceIds })).toEqual([
      '1000',
      '1001',
      '1000',
      '0',
      '1',
    ]);
  });

  itHasNamespaces('user: ranges are mapped by the parent, and no descriptor stays', async () => {
    const idMaps = {
      uid: [
        { inside: 0, outside: 100_000, count: 1000 },
        { inside: 5000, outside: 0, count: 1 },
      ],
      gid: [{ inside: 0, outside: 200_000, count: 65_536 }],
    };
    const launch: LauncherOptions = { namespaces: ['user', 'mount'], idMaps, uid: 7, gid: 8 };
    const script = `id -u; id -g; cat /proc/self/uid_map /proc/self/gid_map`;
    shell('true', launch); // The pool of threads keeps its own descriptors.
    const before = openFds();
    expect(shell(script, launch).out.split(/\s+/)).toEqual(
      '7 8 0 100000 1000 5000 0 1 0 200000 65536'.split(' '),
    );
    await expect.poll(() => openedSince(before), { timeout: 5000 }).toEqual(new Map());
  });

  itHasNamespaces('user: maps that the kernel refuses are an error that says which', async () => {
    const before = openFds();
    const range = { inside: 0, outside: 100_000, count: 10 };
    const launch: LauncherOptions = {
      namespaces: ['user'],
      idMaps: { uid: [range], gid: [range, { ...range, outside: 300_000 }] },
    };
    expect(() => shell('true', launch)).toThrow(
      expect.objectContaining({
        option: 'idMaps',
        code: 'EINVAL',
        syscall: 'write',
        path: '/proc/PID/gid_map',
      }),
    );
    await expect.poll(() => openedSince(before), { timeout: 5000 }).toEqual(new Map());
  });

  itHasNamespaces('a host name and a private mount', () => {
    const launch: LauncherOptions = {
      namespaces: ['mount', 'net', 'uts'],
      hostname: 'inside',
      mounts: [{ type: 'tmpfs', target: '/mnt' }],
    };
    const { out, err } = shell(
      'hostname; ls /mnt; ip -o link | wc -l; grep -c " /mnt " /proc/mounts',
      launch,
    );
    expect({ out, err }).toEqual({ out: 'inside\n1\n1', err: '' });
    expect(readFileSync('/proc/mounts', 'utf8')).not.toContain(' /mnt ');
  });
});

describe('root', () => {
  /** A directory with what a shell needs, bound there in the child's own mount namespace. */
  const made = (name: string): { root: string; launch: LauncherOptions } => {
    const root = join(directory, name);
    for (const place of ['usr', 'proc']) {
      mkdirSync(join(root, place), { recursive: true });
    }
    for (const place of ['bin', 'lib', 'lib64', 'sbin']) {
      symlinkSync(`usr/${place}`, join(root, place));
    }
    return {
      root,
      launch: {
        namespaces: ['mount'],
        mounts: [
          { bind: '/usr', target: join(root, 'usr'), readOnly: true },
          { bind: '/proc', target: join(root, 'proc') },
        ],
      },
    };
  };
  const script =
    'pwd; ls /; touch /usr/never 2>&1 | tail -1; ls -id / | cut -d" " -f1; grep -c . /proc/self/mounts';

  itHasNamespaces.each([false, true])('pivot %s: what the command finds at /', (pivot) => {
    const { root, launch } = made(pivot ? 'pivoted' : 'chrooted');
    const { out, err } = shell(script, { ...launch, root: { path: root, pivot }, cwd: '/bin' });
    const inode = shell(`ls -id ${root} | cut -d" " -f1`, {}).out;
    const lines = out.split('\n');
    expect(err).toBe('');
    expect(lines.slice(0, -1)).toEqual([
      '/usr/bin',
      'bin',
      'lib',
      'lib64',
      'proc',
      'sbin',
      'usr',
      "touch: cannot touch '/usr/never': Read-only file system",
      inode,
    ]);
    // The old root and all that is mounted there is gone: its own mount, /usr, and /proc with what is in it.
    const mounts = readFileSync('/proc/mounts', 'utf8').trim().split('\n');
    if (pivot) {
      expect(Number(lines.at(-1))).toBe(
        2 + mounts.filter((line) => / \/proc[ /]/.test(line)).length,
      );
    }
  });

  itIsRoot('pivot_root needs a mount namespace', () => {
    expect(() => shell('true', { root: { path: directory, pivot: true } })).toThrow(
      /root.pivot needs namespaces: \['mount'\]/,
    );
  });
});

describe('controllingTerminal', () => {
  itNeeds('kernel', 'spawnNode')('the terminal in stdio is that of the session', () => {
    const master = openSync('/dev/ptmx', O_RDWR | O_NOCTTY);
    const number = new Int32Array(1);
    rawSyscall(SYS.ioctl, master, TIOCSPTLCK, new Int32Array(1));
    rawSyscall(SYS.ioctl, master, TIOCGPTN, number);
    const terminal = openSync(`/dev/pts/${number[0]}`, O_RDWR | O_NOCTTY);
    try {
      const script =
        'ps -o tty= -p $$; ps -o sid= -p $$; echo $$; tty <&0; stty -F /dev/tty -a | head -1';
      const { out } = shell(script, { setsid: true, controllingTerminal: 0 }, [
        terminal,
        'pipe',
        'pipe',
      ]);
      const [tty, session, pid, name, speed] = out.split('\n').map((line) => line.trim());
      expect({ tty, session, name }).toEqual({
        tty: `pts/${number[0]}`,
        session: pid,
        name: `/dev/pts/${number[0]}`,
      });
      expect(speed).toMatch(/^speed \d+ baud/);
      const without = shell('ps -o tty= -p $$', { setsid: true }, [terminal, 'pipe', 'pipe']);
      expect(without.out).toBe('?');
    } finally {
      closeSync(terminal);
      closeSync(master);
    }
  });

  itIsRoot('a stdio that is none is an error', () => {
    expect(() => shell('true', { setsid: true, controllingTerminal: 0 })).toThrow(
      expect.objectContaining({ option: 'controllingTerminal', code: 'ENOTTY' }),
    );
  });
});

describe('ids and rights', () => {
  itIsRoot.each<[string, LauncherOptions, string, string | RegExp]>([
    [
      'uid, gid and groups',
      { uid: 1234, gid: 2345, groups: [7, 8] },
      'id -u; id -g; id -G',
      '1234\n2345\n2345 7 8',
    ],
    [
      'capabilities',
      { capabilities: ['NET_RAW'] },
      'getpcaps $$ 2>&1; grep CapBnd /proc/self/status',
      /cap_net_raw=eip[\s\S]*0000000000002000$/,
    ],
    [
      'capabilities that stay with another user',
      { uid: 1234, capabilities: ['CAP_NET_RAW'] },
      status('CapEff'),
      '0000000000002000',
    ],
    ['no capabilities', { capabilities: [] }, status('CapEff'), '0000000000000000'],
    ['securebits', { securebits: 1 }, 'capsh --print | grep noroot', /noroot: yes/],
    [
      'a real-time scheduler',
      { scheduler: { policy: 'fifo', priority: 3 } },
      'chrt -p $$',
      /SCHED_FIFO[\s\S]*priority: 3/,
    ],
    [
      'round robin',
      { scheduler: { policy: 'rr', priority: 2 } },
      'chrt -p $$',
      /SCHED_RR[\s\S]*priority: 2/,
    ],
    [
      'real-time input and output',
      { ioPriority: { class: 'realtime', level: 2 } },
      'ionice',
      'realtime: prio 2',
    ],
  ])('%s', (_, options, script, seen) => {
    const { out, err } = shell(script, options);
    expect(err).toBe('');
    expect(out).toMatch(typeof seen === 'string' ? new RegExp(`^${seen}$`) : seen);
  });
});
