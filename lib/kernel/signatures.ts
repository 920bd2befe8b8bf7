// What each argument of a syscall is, as data, written once: the typed wrappers and their declarations (sys.ts), the bounds
// check of rawSyscall (checks.ts), the text of a call (text/call.ts), what a result can be (result-range.ts) and the CLI's
// `call` are all made from the lines in signatures/; signature.ts reads them. Names and order are those of the man pages'
// section 2, for the kernel's own form of a call.
//
//   name: KIND, name: KIND -> RESULT
//
// KIND of a number:   fd, dirfd (or AT_FDCWD), int, uint, long, ulong, size (a length or count), off (a word), loff (64
//                     bits, on ia32 two arguments), pid, uid, gid, mode, signal, milliseconds, address (a pointer that
//                     is no memory of ours), any (a number or memory: a command among the arguments says which)
//          flags SET  bits by name, flags64 SET the same in 64 bits, enum SET a choice by name; constant-sets.ts has the sets
//          sockopt, futexop, quota: a choice that needs more than its own value to be named
// KIND of memory:     path, string (both end at a NUL), strings (pointers that end at a NULL), or a direction and a type: in
//                     is read by the kernel, out written, inout both. The type is an element (bytes, text, int, u16, u32, u64,
//                     loff, pointer, sockaddr, option, a struct of structs.ts) and how many there are:
//          in bytes[len]          as many as the argument len says
//          out sockaddr[*addrlen] as many as the 32-bit word says that the argument addrlen points to; *params@4 is the word
//                                 4 bytes after that
//          in open_how_bytes[n]   as much of a struct open_how as takes n bytes: what grows with the kernel
//          in sched_attr_self     a struct that says itself how long it is (OWN_LENGTHS below)
//          inout bytes[n]>=8      n, and never fewer than 8 bytes: the kernel writes there without looking at n
//          out int[2]             exactly two
//          in fdset[n]            as many longs as n bits take; nodemask, pages, msgbuf and io_uring_probe count alike
//          in timespec            one
//          in timeout             one timespec that counts from now and is not updated, for sys.ts to go on with after EINTR
//          ?  at the end          may be null
// RESULT:             fd, pid, int (0 to 2^31 - 1), id, word and address (any word), mode, flags SET; 0 when not given; `..len`
//                     means 0 to the value of the argument len, and `..len unless flags MSG_TRUNC` not when that flag is set;
//                     none does not return
//
// A call with commands (fcntl, ioctl, prctl) has a line for each in commands.ts, ioctls.ts and process-options.ts: the arguments
// from the first that differs on.

import { commands } from './signatures/commands.js';
import { files } from './signatures/files.js';
import { ia32 } from './signatures/ia32.js';
import { ioctls } from './signatures/ioctls.js';
import { memory } from './signatures/memory.js';
import { paths } from './signatures/paths.js';
import { polling } from './signatures/polling.js';
import { processOptions } from './signatures/process-options.js';
import { processes } from './signatures/processes.js';
import { sockets } from './signatures/sockets.js';
import { system } from './signatures/system.js';

type Lines = Readonly<Record<string, string>>;
type LinesOf<F extends () => object> = ReturnType<F>;

/** All lines, as types. */
export type Signatures = LinesOf<typeof files> &
  LinesOf<typeof paths> &
  LinesOf<typeof sockets> &
  LinesOf<typeof polling> &
  LinesOf<typeof memory> &
  LinesOf<typeof processes> &
  LinesOf<typeof system> &
  LinesOf<typeof ia32>;

/** A call that has a signature. */
export type SignedName = keyof Signatures;

const FAMILIES: readonly (() => Lines)[] = [
  files,
  sockets,
  polling,
  paths,
  processes,
  memory,
  system,
  ia32,
];
/** The lines of a family are built when a call is asked for that no family before has. */
const built: Lines[] = [];

/** The line of a call, or undefined. */
export function signatureLine(name: string): string | undefined {
  for (const [index, family] of FAMILIES.entries()) {
    built[index] ??= family();
    const lines = built[index] as Lines;
    if (Object.hasOwn(lines, name)) {
      return lines[name];
    }
  }
  return undefined;
}

/** The names of all calls that have a line. */
export function signedNames(): SignedName[] {
  return FAMILIES.flatMap((family) => Object.keys(family())) as SignedName[];
}

/** What a call's commands make of its arguments. */
export interface Commands {
  /** The arguments that say which command it is. */
  readonly by: readonly string[];
  /** The bits of them that do, when not all 32; and how far to the right these are shifted. */
  readonly mask?: number;
  readonly shift?: number;
  /** "NAME VALUE" or "NAME/NAME VALUE/VALUE", and a line. */
  readonly forms: Lines;
}

/** Calls whose commands are those of another. */
const ALIASES: Readonly<Record<string, string>> = {
  fcntl64: 'fcntl',
  futex_time64: 'futex',
  quotactl_fd: 'quotactl',
};

type CommandFamily = () => Readonly<Record<string, Commands>>;

/** Whose commands stand in a file of their own: it is read when they are asked for. */
const OWN_FILES: Readonly<Record<string, CommandFamily>> = {
  ioctl: ioctls,
  prctl: processOptions,
  arch_prctl: processOptions,
};
const builtCommands = new Map<CommandFamily, Readonly<Record<string, Commands>>>();

/** The commands of a call, or undefined when it has none. */
export function commandsOf(name: string): Commands | undefined {
  const family: CommandFamily = OWN_FILES[name] ?? commands;
  const built = builtCommands.get(family) ?? family();
  builtCommands.set(family, built);
  const found = built[ALIASES[name] ?? name];
  if (found === undefined || !Object.hasOwn(ALIASES, name)) {
    return found;
  }
  const lines = Object.entries(found.forms).map(([key, line]) => [
    key,
    name === 'futex_time64' ? line.replace(/in time(out|spec)/, 'in timespec64') : line,
  ]);
  const more = name === 'fcntl64' ? LOCKS64 : {};
  return { ...found, forms: { ...Object.fromEntries(lines), ...more } };
}

/** The names of the calls that have commands. */
export const namesWithCommands = (): string[] => [
  ...Object.keys(OWN_FILES),
  ...Object.keys(commands()),
  ...Object.keys(ALIASES),
];

const LOCKS64 = {
  'F_GETLK64 12': 'arg: inout flock64',
  'F_SETLK64 13': 'arg: in flock64',
  'F_SETLKW64 14': 'arg: in flock64',
};

/** Where a struct says how long the memory is: a number of `bytes` bytes at `at`, and base + unit times that, or `least`. */
export interface OwnLength {
  readonly at: number;
  readonly bytes: 2 | 4 | 8;
  readonly base: number;
  readonly unit: number;
  /** What is taken when the number is 0. */
  readonly whenZero?: number;
}

export const OWN_LENGTHS: Readonly<Record<string, OwnLength>> = {
  btrfs_ioctl_search_args_v2: { at: 104, bytes: 8, base: 112, unit: 1 },
  btrfs_ioctl_space_args: { at: 0, bytes: 8, base: 16, unit: 24 },
  fiemap: { at: 24, bytes: 4, base: 32, unit: 56 },
  file_dedupe_range: { at: 16, bytes: 2, base: 24, unit: 32 },
  file_handle: { at: 0, bytes: 4, base: 8, unit: 1 },
  fscrypt_add_key_arg: { at: 40, bytes: 4, base: 80, unit: 1 },
  fscrypt_get_policy_ex_arg: { at: 0, bytes: 8, base: 8, unit: 1 },
  fsmap_head: { at: 8, bytes: 4, base: 192, unit: 64 },
  fsverity_digest: { at: 2, bytes: 2, base: 4, unit: 1 },
  group_filter: { at: 140, bytes: 4, base: 144, unit: 128 },
  ip_msfilter: { at: 12, bytes: 4, base: 16, unit: 4 },
  mnt_id_req: { at: 0, bytes: 4, base: 0, unit: 1 },
  perf_event_attr: { at: 4, bytes: 4, base: 0, unit: 1, whenZero: 64 },
  perf_event_query_bpf: { at: 0, bytes: 4, base: 8, unit: 4 },
  sched_attr: { at: 0, bytes: 4, base: 0, unit: 1, whenZero: 48 },
};
