// Every promise of sandbox(), tried by a child that does not want to keep it.

import { spawnSync as nodeSpawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { type SandboxOptions, sandbox } from '../../lib/launch/sandbox.js';
import { spawnSync } from '../../lib/launch/spawn.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { has, itNeeds } from '../capabilities.js';
import { freePort } from '../free-port.js';
import { shell, status } from './shell.js';

const HOSTILE = fileURLToPath(new URL('hostile.py', import.meta.url));
const itIsHostile = itNeeds('spawnNode', 'kernel', 'landlock', 'python3');

/** What is tried, in Python; what becomes of it; and of the same without a sandbox, where that does no harm. */
type Row = readonly [title: string, python: string, inside: string, without?: 'done'];

const KEPT = "os.path.join(outside, 'kept')";
const rows: readonly Row[] = [
  // What is allowed, or the rest would show nothing.
  [
    'write a file inside',
    "write(os.path.join(inside, 'own'), os.O_WRONLY | os.O_CREAT)",
    'done',
    'done',
  ],
  [
    'rename and remove inside',
    "os.rename(fresh('a'), os.path.join(inside, 'b')); os.unlink(os.path.join(inside, 'b'))",
    'done',
    'done',
  ],
  ['read outside', `open(${KEPT}).read()`, 'done', 'done'],
  ['execute', "subprocess.run(['/bin/true'], check=True)", 'done', 'done'],
  ['write to /dev/null', "write('/dev/null')", 'done', 'done'],
  ['make a pair of sockets', 'socket.socketpair()', 'done', 'done'],
  [
    'start a thread',
    'thread = threading.Thread(target=id, args=(0,)); thread.start(); thread.join()',
    'done',
    'done',
  ],

  // Files outside.
  ['open for writing', `write(${KEPT})`, 'EACCES', 'done'],
  ['open for appending', `write(${KEPT}, os.O_WRONLY | os.O_APPEND)`, 'EACCES', 'done'],
  [
    'open read-only, truncating',
    `os.close(os.open(${KEPT}, os.O_RDONLY | os.O_TRUNC))`,
    'EACCES',
    'done',
  ],
  ['truncate', `os.truncate(${KEPT}, 3)`, 'EACCES', 'done'],
  ['create', "write(os.path.join(outside, 'made'), os.O_WRONLY | os.O_CREAT)", 'EACCES', 'done'],
  [
    'create without a name',
    'os.close(os.open(outside, os.O_WRONLY | os.O_TMPFILE))',
    'EACCES',
    'done',
  ],
  ['make a directory', "os.mkdir(os.path.join(outside, 'folder'))", 'EACCES', 'done'],
  ['remove a directory', "os.rmdir(os.path.join(outside, 'empty'))", 'EACCES', 'done'],
  ['remove', "os.unlink(os.path.join(outside, 'spare'))", 'EACCES', 'done'],
  ['make a symbolic link', "os.symlink('/', os.path.join(outside, 'link'))", 'EACCES', 'done'],
  ['make a FIFO', "os.mkfifo(os.path.join(outside, 'fifo'))", 'EACCES', 'done'],
  [
    'make a device inside',
    "os.mknod(os.path.join(inside, 'null'), stat.S_IFCHR | 0o666, os.makedev(1, 3))",
    'EACCES',
  ],
  [
    'rename from inside to outside',
    "os.rename(fresh('moved'), os.path.join(outside, 'moved'))",
    'EACCES',
    'done',
  ],
  [
    'rename from outside to inside',
    "os.rename(os.path.join(outside, 'loot'), os.path.join(inside, 'loot'))",
    'EACCES',
    'done',
  ],
  [
    'link from outside to inside, to write it there',
    `os.link(${KEPT}, os.path.join(inside, 'linked'))`,
    'EXDEV',
    'done',
  ],
  [
    'write by a symbolic link inside',
    `os.symlink(${KEPT}, os.path.join(inside, 'leads-out')); write(os.path.join(inside, 'leads-out'))`,
    'EACCES',
  ],
  [
    'write by ..',
    "write(os.path.join(inside, '..', os.path.basename(outside), 'kept'))",
    'EACCES',
    'done',
  ],
  ['write while a symbolic link changes', 'symlink_race()', 'EACCES'],
  ['write while a directory changes places with a link', 'rename_race()', 'EACCES'],

  // By /proc.
  ['write by /proc/self/root', `write('/proc/self/root' + ${KEPT})`, 'EACCES', 'done'],
  ['write by /proc/self/cwd', `os.chdir(outside); write('/proc/self/cwd/kept')`, 'EACCES', 'done'],
  [
    'open what is open for reading once more, for writing',
    `fd = os.open(${KEPT}, os.O_RDONLY); write(f'/proc/self/fd/{fd}')`,
    'EACCES',
    'done',
  ],
  ["write by the parent's root", `write(f'/proc/{parent}/root' + ${KEPT})`, 'EACCES'],
  ["open the parent's memory", "os.open(f'/proc/{parent}/mem', os.O_RDWR)", 'EACCES'],
  ['write a sysctl', "write('/proc/sys/kernel/hostname')", 'EACCES'],
  ["change the parent's oom_score_adj", "write(f'/proc/{parent}/oom_score_adj')", 'EACCES'],

  // Other processes.
  ['trace the parent', "call('ptrace', 16, parent, 0, 0)", 'EPERM'],
  ['be traced', "call('ptrace', 0, 0, 0, 0)", 'EPERM'],
  ["read the parent's memory", "call('process_vm_readv', parent, 0, 0, 0, 0, 0)", 'EPERM'],
  ["take the parent's descriptor", "call('pidfd_getfd', os.pidfd_open(parent), 0, 0)", 'EPERM'],
  ['send the parent a signal', 'os.kill(parent, signal.SIGCONT)', 'EPERM'],
  [
    'send it by a pidfd',
    'signal.pidfd_send_signal(os.pidfd_open(parent), signal.SIGCONT)',
    'EPERM',
  ],

  // Sockets.
  ['make a Unix socket', 'socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)', 'EACCES', 'done'],
  [
    'make a Unix datagram socket',
    'socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)',
    'EACCES',
    'done',
  ],
  ['make a TCP socket', 'socket.socket(socket.AF_INET, socket.SOCK_STREAM)', 'EACCES', 'done'],
  ['make a UDP socket', 'socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)', 'EACCES'],
  ['make a netlink socket', 'socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)', 'EACCES', 'done'],
  ['make a packet socket', 'socket.socket(socket.AF_PACKET, socket.SOCK_RAW)', 'EACCES'],
  [
    'hide what the kernel takes for 32 bits',
    "call('socket', (1 << 40) | socket.AF_UNIX, socket.SOCK_STREAM, 0)",
    'EACCES',
    'done',
  ],
  ['connect', "connect(given['port'])", 'EACCES', 'done'],
  ['bind', "bind(given['free'])", 'EACCES', 'done'],

  // Calls.
  ['set up an io_uring', "call('io_uring_setup', 1, ctypes.create_string_buffer(120))", 'EPERM'],
  ['unshare', "call('unshare', 0x10000000)", 'EPERM'],
  ['clone into a new user namespace', 'child_in_new_namespaces(0x10000000)', 'EPERM'],
  ['clone into a new network', 'child_in_new_namespaces(0x40000000)', 'EPERM'],
  ['clone3, whose flags no filter sees', "call('clone3', 0, 0)", 'ENOSYS'],
  ['mount', "call('mount', 0, 0, 0, 0, 0)", 'EPERM'],
  ['make another directory the root', 'os.chroot(inside)', 'EPERM'],
  ['enter a namespace', "call('setns', 0, 0)", 'EPERM'],
  ['load a BPF program', "call('bpf', 0, 0, 0)", 'EPERM'],
  ['open performance counters', "call('perf_event_open', 0, 0, 0, 0, 0)", 'EPERM'],
  ['make a userfaultfd', "call('userfaultfd', 0)", 'EPERM'],
  ['use the keyring', "call('keyctl', 0, 0, 0, 0, 0)", 'EPERM'],
  ['open by a handle', "call('open_by_handle_at', 0, 0, 0)", 'EPERM'],
  ['load a module', "call('finit_module', 0, 0, 0)", 'EPERM'],
  ['type into the terminal', "call('ioctl', 0, 0x5412, 0)", 'EPERM'],
  ['type into it by an argument of more bits', "call('ioctl', 0, (1 << 40) | 0x5412, 0)", 'EPERM'],
  ['paste into the terminal', "call('ioctl', 0, 0x541c, 0)", 'EPERM'],

  // What Landlock does not look at: said, not promised.
  ["change an own file's mode outside", `os.chmod(${KEPT}, 0o600)`, 'done', 'done'],
];

let root = '';
let server: Server;
/** A port that nobody has. */
let free = 0;
let numbers: Record<string, number> = {};
const folder = (name: string) => join(root, name);

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'sandbox-')));
  chmodSync(root, 0o755);
  numbers = Object.fromEntries(
    rows
      .flatMap(([, python]) =>
        [...python.matchAll(/call\('(\w+)'/g)].map(([, name]) => name as keyof typeof SYS),
      )
      .concat(['clone', 'renameat2'])
      .map((name) => [name, SYS[name]]),
  );
  free = await freePort();
  server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const port = () => (server.address() as { port: number }).port;

/** Folders of its own: what may be written, and what not. */
function arena(name: string) {
  const [inside, outside] = [folder(`${name}-inside`), folder(`${name}-outside`)];
  for (const path of [inside, outside, join(outside, 'empty')]) {
    mkdirSync(path);
  }
  for (const file of ['kept', 'spare', 'loot']) {
    writeFileSync(join(outside, file), 'kept');
  }
  return { inside, outside };
}

function results(name: string, tried: readonly Row[], options: SandboxOptions | null) {
  const { inside, outside } = arena(name);
  const given = { inside, outside, parent: process.pid, numbers, port: port(), free };
  const command = ['python3', [HOSTILE, JSON.stringify(given)]] as const;
  const how = {
    encoding: 'utf8' as const,
    input: JSON.stringify(tried.map(([title, python]) => [title, python])),
  };
  const { stdout, stderr, error } =
    options === null
      ? nodeSpawnSync(...command, how)
      : spawnSync(...command, { ...how, launch: sandbox({ writable: [inside], ...options }) });
  expect({ stderr, error }).toEqual({ stderr: '', error: undefined });
  return { became: JSON.parse(String(stdout)) as Record<string, string>, inside, outside };
}

describe('a hostile child in the sandbox', () => {
  let sandboxed: ReturnType<typeof results>;
  let unconfined: Record<string, string> = {};
  beforeAll(() => {
    if (has('landlock') && has('python3')) {
      sandboxed = results('hostile', rows, {});
      unconfined = results(
        'free',
        rows.filter(([, , , without]) => without !== undefined),
        null,
      ).became;
    }
  });

  itIsHostile.each(rows)('%s', (title, _, inside, without) => {
    expect(sandboxed.became[title as string]).toBe(inside);
    if (without !== undefined) {
      expect(unconfined[title as string]).toBe(without);
    }
  });

  itIsHostile('leaves what is outside as it was', () => {
    expect(readdirSync(sandboxed.outside).sort()).toEqual(['empty', 'kept', 'loot', 'spare']);
    expect(readFileSync(join(sandboxed.outside, 'kept'), 'utf8')).toBe('kept');
  });

  itIsHostile(
    'reaches the TCP ports that are named, and no others, and nothing that is no TCP',
    () => {
      const tried: Row[] = [
        ['connect to it', "connect(given['port'])", 'done'],
        ['connect to another', 'connect(9)', 'EACCES'],
        ['bind it', "bind(given['free'])", 'done'],
        ['bind another', 'bind(0)', 'EACCES'],
        ['UDP', 'socket.socket(socket.AF_INET, socket.SOCK_DGRAM)', 'EACCES'],
        ['Multipath TCP', 'socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262)', 'EACCES'],
        ['a Unix socket', 'socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)', 'EACCES'],
      ];
      const { became } = results('ports', tried, { connect: [port()], bind: [free] });
      expect(became).toEqual(Object.fromEntries(tried.map(([title, , inside]) => [title, inside])));
    },
  );

  itIsHostile('has no descriptors but stdio, core dumps or privileges to gain', () => {
    const path = join(arena('descriptors').outside, 'kept');
    const cString = new TextEncoder().encode(`${path}\0`);
    const inherited = rawSyscall(SYS.openat, -100, cString, 0, 0); // not closed by an execve
    try {
      const script = `ls /proc/$$/fd; ulimit -c; ${status('NoNewPrivs')}; ${status('Seccomp')}`;
      expect(shell(script, {}).out.split('\n')).toContain(String(inherited));
      // dash keeps the script's own input from 10 on, where it has a terminal.
      expect(shell(script, sandbox({ writable: [root] })).out).toBe('0\n1\n2\n0\n1\n2');
    } finally {
      closeSync(inherited);
    }
  });

  itNeeds(
    'spawnNode',
    'landlock',
    'root',
  )(
    'reads the memory map and environment of its parent by CAP_PERFMON, which root has, and not without it',
    () => {
      const { inside } = arena('environment');
      const script = `head -c 1 /proc/${process.pid}/environ | wc -c; head -c 1 /proc/${process.pid}/maps | wc -c`;
      const launch = sandbox({ writable: [inside] });
      const without = shell(script, { ...launch, capabilities: ['CHOWN', 'DAC_OVERRIDE'] });
      expect(without.out).toBe('0\n0');
      expect(without.err).toMatch(/environ.*: Permission denied[\s\S]*maps.*: Permission denied/);
    },
  );

  itNeeds(
    'spawnNode',
    'landlock',
    'root',
  )('gains nothing by a set-user-ID program', () => {
    const { inside } = arena('setuid');
    const program = join(inside, 'id');
    copyFileSync('/usr/bin/id', program);
    chownSync(program, 0, 0);
    chmodSync(program, 0o4755);
    const nobody = { uid: 65_534, gid: 65_534, groups: [] };
    const user = `${program} -u`;
    expect(shell(user, nobody).out).toBe('0');
    expect(shell(user, { ...nobody, ...sandbox({ writable: [inside] }) }).out).toBe('65534');
  });

  itNeeds(
    'spawnNode',
    'landlock',
    'root',
    'namespaces',
  )('has a /tmp of its own where that is asked for', () => {
    const launch = sandbox({ writable: ['/var/lib'], privateTmp: true });
    expect(
      shell('ls -A /tmp; echo x > /tmp/own && cat /tmp/own; stat -c %a /tmp', launch).out,
    ).toBe('x\n1777');
    expect(readdirSync('/tmp')).not.toContain('own');
  });
});
