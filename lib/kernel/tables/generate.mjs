// npm run tables [-- --out DIR]: writes lib/kernel/tables/ from the kernel's own headers (Debian: linux-libc-dev,
// libc6-dev-arm64-cross, gcc-aarch64-linux-gnu). Nothing is typed in by hand here but which names to take: the C
// preprocessor lists the macros, the compiler gives their values, libc gives the texts of the errors.
//
// Exit status: 0 written; 3 a compiler or header is missing (said on stderr); anything else is a failure.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outFlag = process.argv.indexOf('--out');
const out = outFlag === -1 ? join(root, 'lib/kernel/tables') : process.argv[outFlag + 1];

/** The compiler that knows each architecture's headers. The numbers of ia32 need no more than asm/unistd_32.h. */
const COMPILER = { x64: 'gcc', arm64: 'aarch64-linux-gnu-gcc' };
const NUMBER_SOURCE = {
  x64: ['gcc', 'asm/unistd_64.h'],
  arm64: ['aarch64-linux-gnu-gcc', 'asm/unistd.h'],
  ia32: ['gcc', 'asm/unistd_32.h'],
};

/**
 * What is taken: per file, units of headers (kernel's and libc's do not mix well) and the macros wanted from them.
 * `skip` names macros that are no constants, or not ours. What only one architecture has is left out.
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
  const lines = names.map(
    // An operand of 16 bits is one that every architecture's assembler prints.
    (name) =>
      `asm volatile("@@${name} %c0 %c1 %c2 %c3 %c4" :: "i"((${name}) < 0), ${[48, 32, 16, 0]
        .map((shift) => `"i"((int)((unsigned long long)(${name}) >> ${shift} & 0xffff))`)
        .join(', ')});`,
  );
  const source = `${include(headers)}void f(void) {\n${lines.join('\n')}\n}\n`;
  const text = run(compiler, ['-D_GNU_SOURCE', '-w', '-S', '-o', '-', '-xc', '-'], source);
  return new Map(
    [...text.matchAll(/@@(\w+) (\d) (\d+) (\d+) (\d+) (\d+)/g)].map(
      ([, name, negative, ...parts]) => {
        const value = parts.reduce((sum, part) => (sum << 16n) | BigInt(part), 0n);
        return [name, negative === '1' ? BigInt.asIntN(64, value) : value];
      },
    ),
  );
}

function literal(name, value) {
  if (/^S_I/.test(name)) {
    return `0o${value.toString(8)}`; // File modes are read in octal.
  }
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
    return `0x${value.toString(16)}n`;
  }
  return value >= 256n ? `0x${value.toString(16)}` : String(value); // Sets of bits read better in base 16.
}

/** The name of each constant and the expression of its value. */
function constants({ units }) {
  const values = { x64: new Map(), arm64: new Map() };
  for (const [arch, compiler] of Object.entries(COMPILER)) {
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
  const rows = [];
  for (const name of [...new Set([...values.x64.keys(), ...values.arm64.keys()])].sort()) {
    const [x64, arm64] = [values.x64.get(name), values.arm64.get(name)];
    if (x64 === arm64) {
      rows.push([name, literal(name, x64)]);
    } else if (x64 !== undefined && arm64 !== undefined) {
      rows.push([name, `arm64 ? ${literal(name, arm64)} : ${literal(name, x64)}`]);
    }
  }
  return rows;
}

const ARM64 = "const arm64 = process.arch === 'arm64';\n";

function constantModule(about, rows) {
  const lines = rows.map(([name, value]) => `export const ${name} = ${value};`).join('\n');
  return `// ${about}: constants by the kernel's names.\n\n${/= arm64/.test(lines) ? ARM64 : ''}${lines}\n`;
}

function constantsByName(rows) {
  const lines = rows.map(([name, value]) => `${name}: ${value},`).join('\n');
  return (
    '// The same constants for who looks them up by name: built when first asked for, which costs nothing at start-up.\n\n' +
    `export const constantsByName = (): Readonly<Record<string, number | bigint>> => {\n${ARM64}return {\n${lines}\n};\n};\n`
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
  const [compiler, header] = NUMBER_SOURCE[arch];
  const names = macros(compiler, [header]).filter(
    (name) => /^__NR_/.test(name) && !/^__NR_(syscalls|arch_specific_syscall)$/.test(name),
  );
  return [...evaluate(compiler, [header], names)]
    .map(([name, value]) => [name.slice('__NR_'.length), Number(value)])
    .sort((a, b) => a[1] - b[1]);
}

const members = (rows) => rows.map(([name, nr]) => `${name}: ${nr}`).join(',\n');

function numbers() {
  const tables = Object.keys(NUMBER_SOURCE).map(
    (arch) => `export const ${arch} = () => ({${members(numbersOf(arch))}});`,
  );
  return `// Syscall numbers by the kernel's names, a function per architecture so that only what is used is built.\n\n${tables.join('\n\n')}\n`;
}

function exchangeNumbers() {
  const [x64, arm64] = ['x64', 'arm64'].map((arch) =>
    members(numbersOf(arch).filter(([name]) => EXCHANGE_CALLS.includes(name))),
  );
  return `// The numbers of the calls that the exchange makes, on this architecture: few, because it is to start fast.\n\nexport const NR = process.arch === 'arm64' ? {${arm64}} : {${x64}};\n`;
}

function errors() {
  const tables = Object.values(COMPILER).map((compiler) => {
    const names = macros(compiler, ['errno.h']).filter((name) => /^E[A-Z0-9]+$/.test(name));
    return [...evaluate(compiler, ['errno.h'], names)]
      .map(([name, value]) => [name, Number(value)])
      .sort();
  });
  if (JSON.stringify(tables[0]) !== JSON.stringify(tables[1])) {
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

/** "Linux 6.1.187 headers (arm64: 6.1.4), glibc 2.36" */
function sources() {
  const linux = (compiler) => {
    const text = run(compiler, ['-E', '-dM', '-'], include(['linux/version.h']));
    return ['MAJOR', 'PATCHLEVEL', 'SUBLEVEL']
      .map((part) => new RegExp(`LINUX_VERSION_${part} (\\d+)`).exec(text)[1])
      .join('.');
  };
  const libc = run('gcc', ['-E', '-dM', '-'], include(['features.h']));
  return `Linux ${linux(COMPILER.x64)} headers (arm64: ${linux(COMPILER.arm64)}), glibc 2.${/__GLIBC_MINOR__ (\d+)/.exec(libc)[1]}`;
}

const head = `// npm run tables\n// Generated: do not edit; lib/kernel/tables/generate.mjs says what is taken.\n// From: ${sources()}.\n//\n`;
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
write('errors', errors());
const all = [];
for (const part of FILES) {
  const rows = constants(part);
  write(part.file, constantModule(part.about, rows));
  all.push(...rows);
}
write('constants-by-name', constantsByName(all));
