// What the machine offers beyond Node, g++, make and python3, and how a test says that it needs it:
//
//     itNeeds('strace', 'spawnNode')('makes exactly nine syscalls', () => { ... });
//
// Where something is missing, the test is skipped and its title ends in '[needs <capability>: <reason>]'. .ci/run
// installs everything and fails on any skip that it did not declare by the capability's name.
//
// Each probe runs once per process and only when asked for.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { Ring } from '../lib/async/ring.js';
import { COMPILERS, type Target } from '../lib/emit/targets.js';
import { kernelStarts } from '../lib/exchange/kernel-starts.js';
import { landlockAbi } from '../lib/launch/landlock.js';

/** Runs a program; true when it started and exited with 0. */
function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Whether an emulator (qemu-user) runs this process: other programs are then of the kernel's own architecture. */
function isEmulated(): boolean {
  const machine = { x64: 'x86_64', arm64: 'aarch64' }[process.arch as string];
  return spawnSync('uname', ['-m'], { encoding: 'utf8' }).stdout?.trim() !== machine;
}

function canMakeCgroup(): boolean {
  const mount = readFileSync('/proc/mounts', 'utf8').match(/^\S+ (\S+) cgroup2 /m)?.[1];
  return mount !== undefined && succeeds('sh', '-c', 'd=$(mktemp -d -p "$0") && rmdir "$d"', mount);
}

/** Where Debian has PostgreSQL's programs. */
export function postgresFolder(): string | undefined {
  const root = '/usr/lib/postgresql';
  const version = existsSync(root) ? readdirSync(root).at(-1) : undefined;
  return version === undefined ? undefined : `${root}/${version}/bin`;
}

const probes = {
  /** A child started from process.execPath. Under qemu-user that takes seconds each time, where it works at all. */
  spawnNode: [
    'a Node that can start another, and no emulation',
    () => !isEmulated() && succeeds(process.execPath, '--version'),
  ],
  /** qemu-user 7.2 translates some calls wrongly: openat2, recvmmsg's errors, control messages that are cut. */
  kernel: ['a kernel that is called without an emulator in between', () => !isEmulated()],
  /** Under emulation it would trace the emulator. */
  strace: [
    'strace, permission to trace, and no emulation',
    () => !isEmulated() && succeeds('strace', '-qq', '-o', '/dev/null', 'true'),
  ],
  /** Version 6 of its interface, with ports and scopes. */
  landlock: ['Landlock with ports and scopes', () => !isEmulated() && landlockAbi() >= 6],
  libseccomp: [
    "python3-seccomp for Debian's python3",
    () => succeeds('/usr/bin/python3', '-c', 'import seccomp'),
  ],
  /** Some hypervisors and ia32_emulation=0 take it away. */
  ia32: ['a kernel that starts 32-bit executables of x86', () => kernelStarts('ia32')],
  root: ['root, who can give up credentials', () => process.getuid?.() === 0],
  cgroup: ['a cgroup2 file system in which cgroups can be made', canMakeCgroup],
  gcc: ['gcc', () => succeeds('gcc', '--version')],
  aarch64gcc: [
    'aarch64-linux-gnu-gcc with its libc',
    () =>
      succeeds('aarch64-linux-gnu-gcc', '--version') &&
      existsSync('/usr/aarch64-linux-gnu/include/stdio.h'),
  ],
  riscv64gcc: [
    'riscv64-linux-gnu-gcc with its libc',
    () =>
      succeeds('riscv64-linux-gnu-gcc', '--version') &&
      existsSync('/usr/riscv64-linux-gnu/include/stdio.h'),
  ],
  aarch64objdump: [
    'aarch64-linux-gnu-objdump (package binutils-aarch64-linux-gnu)',
    () => succeeds('aarch64-linux-gnu-objdump', '--version'),
  ],
  riscv64objdump: [
    'riscv64-linux-gnu-objdump (package binutils-riscv64-linux-gnu)',
    () => succeeds('riscv64-linux-gnu-objdump', '--version'),
  ],
  /** Executables of the other architecture: arm64 on x64, and the other way round. */
  qemu: [
    'qemu-user-static',
    () => Object.values(COMPILERS).every(({ emulator }) => succeeds(emulator, '--version')),
  ],
  /** Of which it is known how it reads golfed executables. */
  qemuX86: [
    'qemu-user-static 7.2 for x86',
    () =>
      ['qemu-x86_64-static', 'qemu-i386-static'].every((emulator) =>
        /version 7\.2/.test(String(spawnSync(emulator, ['--version']).stdout)),
      ),
  ],
  gorilla: [
    'Go and golang-github-gorilla-websocket-dev',
    () =>
      succeeds('go', 'version') &&
      existsSync('/usr/share/gocode/src/github.com/gorilla/websocket/conn.go'),
  ],
  git: ['git', () => succeeds('git', '--version')],
  python3: ['python3', () => succeeds('python3', '--version')],
  nginx: ['nginx', () => succeeds('nginx', '-v')],
  ausyscall: ['ausyscall (package auditd)', () => succeeds('ausyscall', '--dump')],
  readelf: ['readelf (package binutils)', () => succeeds('readelf', '--version')],
  objdump: ['objdump (package binutils)', () => succeeds('objdump', '--version')],
  elflint: ['eu-elflint (package elfutils)', () => succeeds('eu-elflint', '--version')],
  logger: ['logger (package bsdutils)', () => succeeds('logger', '--version')],
  systemd: [
    'systemd-notify and systemd-socket-activate (package systemd)',
    () => succeeds('systemd-socket-activate', '--version'),
  ],
  utilLinux: ['chrt and ionice (package util-linux)', () => succeeds('chrt', '--version')],
  ip: ['ip (package iproute2)', () => succeeds('ip', '-V')],
  namespaces: [
    'permission to make a network namespace (unshare, nsenter), and ip',
    () => succeeds('unshare', '--net', 'ip', 'link', 'set', 'lo', 'up'),
  ],
  libraries: [
    'the libraries of test/async/libraries (npm --prefix test/async/libraries ci --ignore-scripts)',
    () => existsSync(new URL('async/libraries/node_modules/pg/package.json', import.meta.url)),
  ],
  postgres: [
    'PostgreSQL and a user of its own',
    () =>
      succeeds('id', 'postgres') &&
      succeeds('setpriv', '--version') &&
      postgresFolder() !== undefined,
  ],
  ring: ['an io_uring', () => Ring.isAllowed()],
  openssl: ['openssl', () => succeeds('openssl', 'version')],
  redis: ['redis-server', () => succeeds('redis-server', '--version')],
  valgrind: ['valgrind', () => succeeds('valgrind', '--version')],
  curl: ['curl', () => succeeds('curl', '--version')],
  wget: ['wget', () => succeeds('wget', '--version')],
} as const satisfies Record<string, readonly [what: string, probe: () => boolean]>;

export type Capability = keyof typeof probes;

const known = new Map<Capability, boolean>();

/** Whether this machine and this process have `capability`. */
export function has(capability: Capability): boolean {
  let present = known.get(capability);
  if (present === undefined) {
    present = probes[capability][1]();
    known.set(capability, present);
  }
  return present;
}

/** `it` (with its `each`) where all of `capabilities` are present, else one that skips and says in the title what is missing. */
export function itNeeds(...capabilities: Capability[]): typeof it {
  const missing = capabilities.find((capability) => !has(capability));
  if (missing === undefined) return it;
  const reason = `[needs ${missing}: ${probes[missing][0]}]`;
  return Object.assign((title: string) => it.skip(`${title} ${reason}`, () => {}), {
    each: (cases: readonly unknown[]) => (title: string) =>
      it.skip.each(cases)(`${title} ${reason}`, () => {}),
  }) as unknown as typeof it;
}

/**
 * What to put before an executable of `target` to run it here: nothing when the kernel takes it, qemu-user when it
 * does not, undefined when neither can (use it with `itRuns`). qemu is not for ia32 on x64, where it fails for golfed ones.
 */
export function runnerOf(target: Target): string[] | undefined {
  if (isEmulated() ? target === 'x64' || target === 'ia32' : kernelStarts(target)) return [];
  if (target === 'ia32' && process.arch === 'x64') return undefined;
  return has('qemu') ? [COMPILERS[target].emulator] : undefined;
}

/** `it` for what starts an executable of `target`, and needs these capabilities besides. */
export function itRuns(target: Target, ...others: Capability[]): typeof it {
  const runner = runnerOf(target);
  if (runner === undefined && target === 'ia32') return itNeeds('ia32');
  return itNeeds(...(runner?.length === 0 ? [] : ['qemu' as const]), ...others);
}
