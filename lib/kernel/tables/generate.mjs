// npm run tables [-- --out DIR]: writes lib/kernel/tables/ from the kernel's own headers (Debian: linux-libc-dev,
// libc6-dev-arm64-cross, gcc-aarch64-linux-gnu, and the same for riscv64). Nothing is typed in by hand here but which names
// to take: the C preprocessor lists the macros, the compiler gives their values, libc gives the texts of the errors.
// additions.mjs has the calls that are newer than those headers.
//
// Exit status: 0 written; 3 a compiler or header is missing (said on stderr); anything else is a failure.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CALLS_BY_VERSION, NEWER_CALLS } from './additions.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outFlag = process.argv.indexOf('--out');
const out = outFlag === -1 ? join(root, 'lib/kernel/tables') : process.argv[outFlag + 1];

/**
 * The architectures, a row each: the compiler that knows its headers, the header with its numbers, whether its constants are
 * wanted (those of ia32 are not: nothing here runs on it), and whether Node and the addon run on it.
 */
const ARCHITECTURES = {
  x64: { compiler: 'gcc', numbers: 'asm/unistd_64.h', constants: true, runs: true },
  arm64: {
    compiler: 'aarch64-linux-gnu-gcc',
    numbers: 'asm/unistd.h',
    constants: true,
    runs: true,
  },
  ia32: { compiler: 'gcc', numbers: 'asm/unistd_32.h', constants: false, runs: false },
  riscv64: {
    compiler: 'riscv64-linux-gnu-gcc',
    numbers: 'asm/unistd.h',
    constants: true,
    runs: false,
  },
};
const architectures = (property) =>
  Object.keys(ARCHITECTURES).filter((arch) => ARCHITECTURES[arch][property]);

/**
 * What is taken: per file, units of headers (kernel's and libc's do not mix well) and the macros wanted from them.
 * `skip` names macros that are no constants, or not ours. What not all architectures have that Node runs on is left out.
 */
const FILES = [
  {
    file: 'socket-constants',
    about: 'Sockets, their options, and Internet protocols',
    units: [
      {
        headers: ['sys/socket.h', 'netinet/in.h', 'netinet/tcp.h', 'netinet/udp.h'],
        take: /^(AF|SOCK|SOL|SO|MSG|SHUT|SCM)_|^SOMAXCONN$/,
        skip: /^SCM_SRCRT$/,
        extra: [
          ...['ESTABLISHED', 'SYN_SENT', 'SYN_RECV', 'FIN_WAIT1', 'FIN_WAIT2', 'TIME_WAIT'],
          ...['CLOSE', 'CLOSE_WAIT', 'LAST_ACK', 'LISTEN', 'CLOSING'],
        ].map((state) => `TCP_${state}`),
      },
      {
        headers: ['linux/in.h', 'linux/in6.h', 'linux/tcp.h', 'linux/udp.h'],
        take: /^(IPPROTO|IP|IPV6|INADDR|MCAST|TCP|UDP)_/,
        skip: /^(IP_MSFILTER_SIZE|TCP_STATE_|TCP_FLAG_)/,
      },
      {
        headers: [
          'sys/socket.h',
          'linux/netlink.h',
          'linux/vm_sockets.h',
          'linux/if_packet.h',
          'linux/if_ether.h',
        ],
        take: /^(NETLINK|VMADDR|PACKET|ETH_P)_/,
      },
      {
        headers: ['asm/ioctls.h', 'linux/sockios.h', 'asm/termbits.h'],
        take: /^(FIO|SIOC|TIOC|TC[GS]ET)/,
        skip: /^TIOC(SRS485|GRS485|GETD_PTPEER|GISO7816|SISO7816)$/,
      },
    ],
  },
  {
    file: 'file-constants',
    about: 'Files: opening, locking, statistics, copying, memory files, watching',
    units: [
      {
        headers: [
          'linux/fcntl.h',
          'linux/stat.h',
          'linux/fs.h',
          'linux/openat2.h',
          'linux/xattr.h',
        ],
        take: /^(O|F|AT|LOCK|S|STATX|SEEK|RENAME|RESOLVE|XATTR|RWF)_|^FD_CLOEXEC$|^S_I/,
        skip: /^(S_IS[A-Z]+|XATTR_.*(PREFIX|SUFFIX).*|XATTR_(NAME|LIST|SIZE|SMACK|POSIX)_.*|S_(KERNEL|APPEND).*)$/,
      },
      {
        headers: [
          'linux/memfd.h',
          'linux/falloc.h',
          'linux/fadvise.h',
          'linux/close_range.h',
          'linux/mount.h',
        ],
        take: /^(MFD|FALLOC_FL|POSIX_FADV|CLOSE_RANGE|MS|MOUNT_ATTR)_/,
      },
      {
        headers: ['fcntl.h', 'unistd.h', 'dirent.h'],
        take: /^(SPLICE_F|DT)_|^[RWXF]_OK$/,
        skip: /_H$/,
      },
      { headers: ['linux/inotify.h'], take: /^IN_/ },
    ],
  },
  {
    file: 'poll-constants',
    about: 'Waiting: poll, epoll, eventfd, timerfd, signalfd, clocks',
    units: [
      { headers: ['asm/poll.h'], take: /^POLL/, skip: /^POLL(FREE|_BUSY_LOOP)$/ },
      { headers: ['linux/eventpoll.h'], take: /^EPOLL/, skip: /^EPOLL_PACKED$/ },
      { headers: ['sys/eventfd.h', 'sys/timerfd.h', 'sys/signalfd.h'], take: /^(EFD|TFD|SFD)_/ },
      { headers: ['linux/time.h'], take: /^(CLOCK|ITIMER)_|^TIMER_ABSTIME$/ },
    ],
  },
  {
    file: 'process-constants',
    about: 'Processes: signals, waiting, limits, scheduling, prctl, memory',
    units: [
      {
        headers: ['asm/signal.h'],
        take: /^(SIG[A-Z0-9]+|SIG_(BLOCK|UNBLOCK|SETMASK)|SA_[A-Z]+)$/,
        skip: /^SIG(RTMAX|STKSZ)$/,
      },
      {
        headers: ['linux/wait.h', 'linux/pidfd.h'],
        take: /^(W[A-Z]+|__WALL|__WCLONE|P_[A-Z]+|PIDFD_[A-Z]+)$/,
      },
      {
        headers: ['linux/resource.h'],
        take: /^(RLIMIT|RLIM|RUSAGE|PRIO)_?/,
        skip: /^(RLIMIT_.*_MAX|PRIO_M.*)$/,
      },
      { headers: ['linux/sched.h', 'linux/sched/types.h'], take: /^(SCHED|CLONE)_/ },
      { headers: ['linux/prctl.h'], take: /^PR_/ },
      {
        headers: ['linux/random.h', 'linux/membarrier.h', 'linux/futex.h', 'linux/reboot.h'],
        take: /^(GRND|FUTEX)_/,
        skip: /^FUTEX_OP/,
        extra: [
          'QUERY',
          'GLOBAL',
          'GLOBAL_EXPEDITED',
          'REGISTER_GLOBAL_EXPEDITED',
          'PRIVATE_EXPEDITED',
          'REGISTER_PRIVATE_EXPEDITED',
        ].map((command) => `MEMBARRIER_CMD_${command}`),
      },
      {
        headers: ['linux/mman.h'],
        take: /^(PROT|MAP|MADV|MREMAP|MCL|MS)_/,
        skip: /^MAP_HUGE_|^MS_/,
      },
      { headers: ['sys/mman.h'], take: /^MS_(ASYNC|SYNC|INVALIDATE)$/ },
    ],
  },
];

function run(command, args, input) {
  try {
    return execFileSync(command, args, {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    if (error.code === 'ENOENT' || /fatal error: .*: No such file/.test(error.stderr)) {
      console.error(`${command}: ${error.code === 'ENOENT' ? 'not installed' : error.stderr}`);
      process.exit(3);
    }
    const lines = input?.split('\n') ?? [];
    const culprits = [...error.stderr.matchAll(/^<stdin>:(\d+):/gm)].map(
      (match) => lines[match[1] - 1],
    );
    throw new Error(`${command} failed:\n${error.stderr}\n${[...new Set(culprits)].join('\n')}`);
  }
}

const include = (headers) => headers.map((header) => `#include <${header}>\n`).join('');

function macros(compiler, headers) {
  const text = run(compiler, ['-D_GNU_SOURCE', '-E', '-dM', '-'], include(headers));
  return [...text.matchAll(/^#define (\w+) +\S/gm)].map((match) => match[1]);
}

/** The value of each expression, as the compiler has it. A name that is no integer constant stops the script, by its name. */
function evaluate(compiler, headers, names) {
  const shifts = [56, 48, 40, 32, 24, 16, 8, 0];
  const operands = shifts.map((_, index) => `%c${index + 1}`).join(' ');
  const lines = names.map(
    // An operand of a byte is one that every architecture's assembler prints.
    (name) =>
      `asm volatile("@@${name} %c0 ${operands}" :: "i"((${name}) < 0), ${shifts
        .map((shift) => `"i"((int)((unsigned long long)(${name}) >> ${shift} & 0xff))`)
        .join(', ')});`,
  );
  const source = `${include(headers)}void f(void) {\n${lines.join('\n')}\n}\n`;
  const text = run(compiler, ['-D_GNU_SOURCE', '-w', '-S', '-o', '-', '-xc', '-'], source);
  return new Map(
    [...text.matchAll(/@@(\w+) (\d)((?: \d+){8})/g)].map(([, name, negative, bytes]) => {
      const value = bytes
        .trim()
        .split(' ')
        .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      return [name, negative === '1' ? BigInt.asIntN(64, value) : value];
    }),
  );
}

function literal(name, value) {
  if (/^S_I/.test(name)) {
    return `0o${value.toString(8)}`; // File modes are read in octal.
  }
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
    return `0x${value.toString(16)}n`;
  }
  if (value === -(2n ** 31n)) {
    return '0x80000000'; // C's 1 << 31, as in MS_NOUSER: a bit, and no negative number.
  }
  return value >= 256n ? `0x${value.toString(16)}` : String(value); // Sets of bits read better in base 16.
}

/** The name of each constant and the expression of its value. */
function constants({ units }) {
  const archs = architectures('constants');
  const values = Object.fromEntries(archs.map((arch) => [arch, new Map()]));
  for (const arch of archs) {
    const { compiler } = ARCHITECTURES[arch];
    for (const { headers, take, skip, extra = [] } of units) {
      const names = macros(compiler, headers).filter(
        (name) => take.test(name) && !skip?.test(name),
      );
      for (const [name, value] of evaluate(compiler, headers, [...names, ...extra])) {
        // The first unit that knows a name has it: libc has the kernel's values, and none may differ.
        const before = values[arch].get(name);
        if (before !== undefined && before !== value) {
          throw new Error(`${name} is ${before} in one header and ${value} in another (${arch})`);
        }
        values[arch].set(name, value);
      }
    }
  }
  const runs = architectures('runs');
  const names = [...values.x64.keys()].filter((name) =>
    runs.every((arch) => values[arch].has(name)),
  );
  return names.sort().map((name) => {
    const having = archs.filter((arch) => values[arch].has(name));
    return [name, byArchitecture(having, (arch) => literal(name, values[arch].get(name)))];
  });
}

/** The expression of what may differ per architecture: x64's, which most have, comes last. */
function byArchitecture(archs, expressionOf) {
  const others = archs.filter((arch) => expressionOf(arch) !== expressionOf('x64'));
  return [
    ...others.map((arch) => `arch === '${arch}' ? ${expressionOf(arch)} : `),
    expressionOf('x64'),
  ].join('');
}

const ARCH = 'const arch: string = process.arch;\n';

function constantModule(about, rows) {
  const lines = rows.map(([name, value]) => `export const ${name} = ${value};`).join('\n');
  return `// ${about}: constants by the kernel's names.\n\n${/arch ===/.test(lines) ? ARCH : ''}${lines}\n`;
}

function constantsByName(rows) {
  const lines = rows.map(([name, value]) => `${name}: ${value},`).join('\n');
  return (
    '// The same constants for who looks them up by name: built when first asked for, which costs nothing at start-up.\n\n' +
    `export const constantsByName = (): Readonly<Record<string, number | bigint>> => {\n${ARCH}return {\n${lines}\n};\n};\n`
  );
}

/** The calls of the exchange: a table of these alone spares its process the building of them all. */
const EXCHANGE_CALLS = [
  'socket',
  'connect',
  'sendto',
  'recvfrom',
  'close',
  'write',
  'ioctl',
  'ppoll',
  'rt_sigaction',
  'setitimer',
];

/** [name, number], by number. */
function numbersOf(arch) {
  const { compiler, numbers: header } = ARCHITECTURES[arch];
  const names = macros(compiler, [header]).filter(
    (name) => /^__NR_/.test(name) && !/^__NR_(syscalls|arch_specific_syscall)$/.test(name),
  );
  const known = new Map(
    [...evaluate(compiler, [header], names)].map(([name, value]) => [
      name.slice('__NR_'.length),
      Number(value),
    ]),
  );
  for (const [name, nr, archs = [arch]] of NEWER_CALLS) {
    if (archs.includes(arch)) {
      if ((known.get(name) ?? nr) !== nr) {
        throw new Error(`${name} is ${known.get(name)} in ${header}, and ${nr} in additions.mjs`);
      }
      known.set(name, nr);
    }
  }
  return [...known].sort((a, b) => a[1] - b[1]);
}

const members = (rows) => rows.map(([name, nr]) => `${name}: ${nr}`).join(',\n');

function numbers() {
  const archs = Object.keys(ARCHITECTURES);
  const tables = archs.map((arch) => `const ${arch} = () => ({${members(numbersOf(arch))}});`);
  return [
    "// Syscall numbers by the kernel's names, a function per architecture so that only what is used is built.",
    ...tables,
    `export const NUMBERS = { ${archs.join(', ')} };`,
    `/** The architectures on which Node and the addon run. */\nexport const RUNNING = ${JSON.stringify(architectures('runs'))} as const;`,
  ].join('\n\n');
}

function exchangeNumbers() {
  const table = (arch) =>
    `{${members(numbersOf(arch).filter(([name]) => EXCHANGE_CALLS.includes(name)))}}`;
  return `// The numbers of the calls that the exchange makes, on this architecture: few, because it is to start fast.\n\n${ARCH}export const NR = ${byArchitecture(architectures('runs'), table)};\n`;
}

function kernelVersions() {
  const rows = Object.entries(CALLS_BY_VERSION).flatMap(([version, calls]) =>
    calls.split(' ').map((name) => [name, version]),
  );
  const lines = rows
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([name, version]) => `${name}: '${version}'`);
  return `// The version of Linux that a call came with: those since 4.3. Older ones are everywhere. Built when first asked for.\n\nexport const since = (): Readonly<Record<string, string>> => ({${lines.join(',\n')}});\n`;
}

function errors() {
  const tables = architectures('constants').map((arch) => {
    const { compiler } = ARCHITECTURES[arch];
    const names = macros(compiler, ['errno.h']).filter((name) => /^E[A-Z0-9]+$/.test(name));
    return [...evaluate(compiler, ['errno.h'], names)]
      .map(([name, value]) => [name, Number(value)])
      .sort();
  });
  if (tables.some((table) => JSON.stringify(table) !== JSON.stringify(tables[0]))) {
    throw new Error('errno differs between the architectures');
  }
  // Of several names for a number the first defined with a digit is the kernel's own; the others are aliases.
  const defined = run('gcc', ['-E', '-dM', '-'], include(['errno.h']));
  const isAlias = (name) => !new RegExp(`^#define ${name} +\\d+$`, 'm').test(defined);
  const rows = tables[0].sort((a, b) => a[1] - b[1] || isAlias(a[0]) - isAlias(b[0]));
  const source = `#include <stdio.h>\n#include <string.h>\nint main(void) {${rows.map(([, nr]) => `puts(strerror(${nr}));`).join('\n')}}`;
  const directory = mkdtempSync(join(tmpdir(), 'tables-'));
  run('gcc', ['-xc', '-', '-o', join(directory, 'strerror')], source);
  const messages = run(join(directory, 'strerror'), []).trimEnd().split('\n');
  rmSync(directory, { recursive: true });
  const unique = new Map(rows.map(([, nr], index) => [nr, messages[index]]));
  return [
    "// The errors, by number; a number with two names has the kernel's own first.",
    `export const ERRNO = {${rows.map(([name, nr]) => `${name}: ${nr}`).join(',\n')}} as const;`,
    '/** Built when first asked for: a program that meets no error does not pay for their texts. */',
    `export const messages = (): Record<number, string> => ({${[...unique].map(([nr, text]) => `${nr}: ${JSON.stringify(text)}`).join(',\n')}});`,
  ].join('\n\n');
}

/** "Linux headers: x64 6.1.187, arm64 6.1.4; glibc 2.36" */
function sources() {
  const linux = (compiler) => {
    const text = run(compiler, ['-E', '-dM', '-'], include(['linux/version.h']));
    return ['MAJOR', 'PATCHLEVEL', 'SUBLEVEL']
      .map((part) => new RegExp(`LINUX_VERSION_${part} (\\d+)`).exec(text)[1])
      .join('.');
  };
  const libc = run('gcc', ['-E', '-dM', '-'], include(['features.h']));
  const headers = architectures('constants').map(
    (arch) => `${arch} ${linux(ARCHITECTURES[arch].compiler)}`,
  );
  return `headers of Linux: ${headers.join(', ')}; glibc 2.${/__GLIBC_MINOR__ (\d+)/.exec(libc)[1]}`;
}

const head = `// npm run tables\n// Generated: do not edit; lib/kernel/tables/generate.mjs says what is taken.\n// From the ${sources()}.\n//\n`;
const biome = join(root, 'node_modules/.bin/biome');
function write(name, text) {
  const path = join('lib/kernel/tables', `${name}.ts`);
  const formatted = execFileSync(biome, ['format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: head + text,
    encoding: 'utf8',
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.ts`), formatted);
}
write('numbers', numbers());
write('exchange-numbers', exchangeNumbers());
write('kernel-versions', kernelVersions());
write('errors', errors());
const all = [];
for (const part of FILES) {
  const rows = constants(part);
  write(part.file, constantModule(part.about, rows));
  all.push(...rows);
}
write('constants-by-name', constantsByName(all));
