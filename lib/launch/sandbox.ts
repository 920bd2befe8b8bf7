// sandbox(): options of a launcher for a command that is not trusted with more than one directory.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkOptionNames } from '../kernel/option-names.js';
import * as constants from '../kernel/tables/process-constants.js';
import { TIOCLINUX, TIOCSTI } from '../kernel/tables/socket-constants.js';
import type { LauncherOptions } from './launcher-options.js';
import type { SeccompRule } from './seccomp-options.js';

/** What a command in the sandbox may do beyond reading and executing. */
export interface SandboxOptions {
  /** The directories that the command may write to: with all that is beneath them. Default the current one. */
  readonly writable?: readonly string[];
  /** A private, empty /tmp: needs the right to make namespaces, as root has it. Default false. */
  readonly privateTmp?: boolean;
  /** TCP ports that may be connected to. Default none: no internet sockets at all. */
  readonly connect?: readonly number[];
  /** TCP ports that may be bound. */
  readonly bind?: readonly number[];
}

/** Devices that programs expect to write to. */
const DEVICES = ['/dev/null', '/dev/zero', '/dev/full', '/dev/tty', '/dev/random', '/dev/urandom'];

const EPERM = { errno: 'EPERM' } as const;
const EACCES = { errno: 'EACCES' } as const;

/** Calls by which a sandbox is left, or which have been ways out of many: none that a program needs to do its work. */
const REFUSED = [
  ...(['ptrace', 'process_vm_readv', 'process_vm_writev', 'kcmp', 'pidfd_getfd'] as const),
  ...(['mount', 'umount2', 'pivot_root', 'chroot', 'setns', 'unshare', 'mount_setattr'] as const),
  ...(['open_tree', 'move_mount', 'fsopen', 'fsconfig', 'fsmount', 'fspick'] as const),
  ...(['bpf', 'perf_event_open', 'userfaultfd', 'keyctl', 'add_key', 'request_key'] as const),
  ...(['init_module', 'finit_module', 'delete_module', 'kexec_load', 'reboot', 'swapon'] as const),
  ...(['io_uring_setup', 'io_uring_enter', 'io_uring_register'] as const),
  ...(['open_by_handle_at', 'name_to_handle_at', 'quotactl', 'syslog', 'acct'] as const),
];

const AF_INET = 2;
const AF_INET6 = 10;
const SOCK_TYPE_MASK = 0xf;
const SOCK_STREAM = 1;
const IPPROTO_TCP = 6;

/**
 * The system can be read and executed, and nothing written but below `writable`; no sockets but pairs, and TCP ones where
 * ports are named; no set-user-ID rights, no tracing, no new namespaces, no io_uring; signals and abstract sockets stay
 * inside; no core dumps; no descriptors but stdio; it dies with its parent. Landlock looks at no modes, owners, times and
 * extended attributes: those of files outside can be changed by who owns them. Landlock is needed, version 6 of its interface; what is missing is an
 * error. Throws a TypeError for an unknown option.
 */
export function sandbox(options: SandboxOptions = {}): LauncherOptions {
  checkOptionNames('sandbox', options, { writable: [], privateTmp: [], connect: [], bind: [] });
  const { privateTmp = false, connect, bind } = options;
  const writable = (options.writable ?? ['.']).map((path) => resolve(path));
  const places = [...writable, ...(privateTmp ? ['/tmp'] : [])];
  if (privateTmp && writable.some((path) => path === '/tmp' || path.startsWith('/tmp/'))) {
    throw new TypeError('sandbox: a private /tmp would hide what is writable in /tmp');
  }
  const devices = DEVICES.filter((path) => existsSync(path));
  return {
    ...(privateTmp
      ? {
          namespaces: ['mount' as const],
          mounts: [{ type: 'tmpfs', target: '/tmp', data: 'mode=1777' }],
        }
      : {}),
    rlimits: { core: 0 },
    fds: {},
    noNewPrivs: true,
    landlock: {
      read: ['/'],
      execute: ['/'],
      write: [...places, ...devices],
      make: places,
      remove: places,
      refer: places,
      ioctl: ['/dev'],
      bind: bind ?? [],
      connect: connect ?? [],
      scopes: ['abstractUnixSocket', 'signal'],
    },
    parentDeathSignal: constants.SIGKILL,
    seccomp: {
      default: 'allow',
      skipUnknown: true,
      rules: [...socketRules(connect !== undefined || bind !== undefined), ...OTHER_RULES],
    },
  };
}

/** UDP and all that is no TCP would pass by Landlock's ports, as Multipath TCP does. */
function socketRules(withTcp: boolean): SeccompRule[] {
  const tcp = [AF_INET, AF_INET6].flatMap((family) =>
    [0, IPPROTO_TCP].map((protocol): SeccompRule => {
      const type = { index: 1, mask: SOCK_TYPE_MASK, equals: SOCK_STREAM };
      const args = [{ index: 0, equals: family }, type, { index: 2, equals: protocol }];
      return { calls: 'socket', arguments: args, action: 'allow' };
    }),
  );
  return [...(withTcp ? tcp : []), { calls: 'socket', action: EACCES }];
}

/** clone(2) has its flags in the first argument; those of CLONE_NEWTIME are for clone3(2) and unshare(2) alone. */
const NEW_NAMESPACES =
  constants.CLONE_NEWNS |
  constants.CLONE_NEWCGROUP |
  constants.CLONE_NEWUTS |
  constants.CLONE_NEWIPC |
  constants.CLONE_NEWUSER |
  constants.CLONE_NEWPID |
  constants.CLONE_NEWNET;

const OTHER_RULES: readonly SeccompRule[] = [
  { calls: REFUSED, action: EPERM },
  { calls: 'clone', arguments: [{ index: 0, mask: NEW_NAMESPACES, equals: 0 }], action: 'allow' },
  { calls: 'clone', action: EPERM },
  // Its flags are in memory, where no filter sees them: who gets ENOSYS takes clone.
  { calls: 'clone3', action: { errno: 'ENOSYS' } },
  // A terminal shared with the parent would take what is put into its input, or pasted there, for typed.
  ...[TIOCSTI, TIOCLINUX].map((request) => ({
    calls: 'ioctl' as const,
    arguments: [{ index: 1, equals: request, bits: 32 as const }],
    action: EPERM,
  })),
];
