// Landlock rules from names: which rights there are, since which version of the kernel's interface, and how a ruleset is
// made of them. landlock(7), linux/landlock.h.

import { statSync } from 'node:fs';
import { checkOptionNames } from '../kernel/option-names.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { rawSyscall } from '../raw/raw-syscall.js';

/** Paths by what may be done beneath them, or with them where they are files. */
export interface LandlockOptions {
  /** Open files for reading, list directories. */
  readonly read?: readonly string[];
  /** Open files for writing, truncate them. */
  readonly write?: readonly string[];
  /** Execute files. */
  readonly execute?: readonly string[];
  /** Create files, directories, symbolic links, FIFOs and Unix sockets. */
  readonly make?: readonly string[];
  /** Remove files and directories. */
  readonly remove?: readonly string[];
  /** Link or rename a file from one directory to another. ABI 2 */
  readonly refer?: readonly string[];
  /** ioctl(2) of devices. ABI 5 */
  readonly ioctl?: readonly string[];
  /** Create device nodes. */
  readonly makeDevice?: readonly string[];
  /** TCP ports that may be bound; an empty list is none, no list any. ABI 4 */
  readonly bind?: readonly number[];
  /** TCP ports that may be connected to. ABI 4 */
  readonly connect?: readonly number[];
  /** What may not be reached outside: abstract Unix sockets, processes by signals. ABI 6 */
  readonly scopes?: readonly ('abstractUnixSocket' | 'signal')[];
  /** Where the kernel lacks a right, go without it instead of failing. Default false. */
  readonly bestEffort?: boolean;
  /** The version of the interface to make the rules for; default that of this kernel. */
  readonly abi?: number;
}

type PathRight = Exclude<
  keyof LandlockOptions,
  'bind' | 'connect' | 'scopes' | 'bestEffort' | 'abi'
>;

/** LANDLOCK_ACCESS_FS_* by name; `since` is the version that has it. */
const FS = {
  execute: 1n << 0n,
  writeFile: 1n << 1n,
  readFile: 1n << 2n,
  readDir: 1n << 3n,
  removeDir: 1n << 4n,
  removeFile: 1n << 5n,
  makeChar: 1n << 6n,
  makeDir: 1n << 7n,
  makeReg: 1n << 8n,
  makeSock: 1n << 9n,
  makeFifo: 1n << 10n,
  makeBlock: 1n << 11n,
  makeSym: 1n << 12n,
  refer: 1n << 13n,
  truncate: 1n << 14n,
  ioctlDev: 1n << 15n,
} as const;

const RIGHTS: Readonly<Record<PathRight, { readonly rights: bigint; readonly since: number }>> = {
  read: { rights: FS.readFile | FS.readDir, since: 1 },
  write: { rights: FS.writeFile | FS.truncate, since: 1 },
  execute: { rights: FS.execute, since: 1 },
  make: { rights: FS.makeDir | FS.makeReg | FS.makeSock | FS.makeFifo | FS.makeSym, since: 1 },
  remove: { rights: FS.removeDir | FS.removeFile, since: 1 },
  refer: { rights: FS.refer, since: 2 },
  ioctl: { rights: FS.ioctlDev, since: 5 },
  makeDevice: { rights: FS.makeChar | FS.makeBlock, since: 1 },
};

/** What a rule for a file may allow. */
const OF_FILES = FS.execute | FS.writeFile | FS.readFile | FS.truncate | FS.ioctlDev;

const NET = { bind: 1n, connect: 2n } as const;
const SCOPES = { abstractUnixSocket: 1n, signal: 2n } as const;
const SINCE = { net: 4, scopes: 6 } as const;

/** What a kernel of that version can be told to look after, in files. */
function handledFs(abi: number): bigint {
  const known = [FS.makeSym, FS.refer, FS.truncate, FS.truncate, FS.ioctlDev];
  const last = known[Math.min(abi, known.length) - 1] as bigint;
  return last * 2n - 1n;
}

export interface LandlockPlan {
  /** struct landlock_ruleset_attr, as long as the version has it. */
  readonly attributes: Uint8Array<ArrayBuffer>;
  readonly paths: readonly { readonly path: string; readonly rights: bigint }[];
  readonly ports: readonly { readonly port: number; readonly rights: bigint }[];
}

const KNOWN = {
  ...RIGHTS,
  bind: [],
  connect: [],
  scopes: Object.keys(SCOPES),
  bestEffort: [],
  abi: [],
};

/** The version of Landlock's interface here; 0 where the kernel has none, or it is switched off. */
export function landlockAbi(): number {
  return Math.max(0, rawSyscall(SYS.landlock_create_ruleset, null, 0, 1));
}

/**
 * Checks the options against the version. Throws a TypeError for unknown names, a RangeError for a port that is none, an
 * Error for a right that the version lacks, unless bestEffort.
 */
export function planLandlock(options: LandlockOptions): LandlockPlan | null {
  checkOptionNames(
    'landlock',
    options,
    Object.fromEntries(Object.keys(KNOWN).map((key) => [key, []])),
  );
  const { bestEffort = false, abi = landlockAbi(), scopes = [] } = options;
  const lacks = (what: string, since: number): boolean => {
    if (abi >= since) {
      return false;
    }
    if (!bestEffort) {
      throw new Error(
        `landlock: ${what} needs version ${since} of the kernel's interface, and here it is ${abi === 0 ? 'switched off' : abi}; bestEffort: true goes without`,
      );
    }
    return true;
  };
  if (lacks('any rule', 1)) {
    return null;
  }
  const rights = new Map<string, bigint>();
  let restrictsFiles = false;
  for (const [name, { rights: asked, since }] of Object.entries(RIGHTS)) {
    const paths = options[name as PathRight];
    restrictsFiles ||= paths !== undefined;
    if (paths?.length && !lacks(`"${name}"`, since)) {
      for (const path of paths) {
        rights.set(path, (rights.get(path) ?? 0n) | (asked & handledFs(abi)));
      }
    }
  }
  const ports = new Map<number, bigint>();
  let handledNet = 0n;
  for (const name of ['bind', 'connect'] as const) {
    const list = options[name];
    if (list === undefined || lacks(`"${name}"`, SINCE.net)) {
      continue;
    }
    handledNet |= NET[name];
    for (const port of list) {
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        throw new RangeError(`landlock: ${name} names the port ${String(port)}, which is none`);
      }
      ports.set(port, (ports.get(port) ?? 0n) | NET[name]);
    }
  }
  let scoped = 0n;
  for (const scope of scopes) {
    if (!Object.hasOwn(SCOPES, scope)) {
      throw new TypeError(
        `landlock: there is no scope "${String(scope)}": abstractUnixSocket, signal`,
      );
    }
    scoped |= lacks(`the scope "${scope}"`, SINCE.scopes) ? 0n : SCOPES[scope];
  }
  const words = [restrictsFiles ? handledFs(abi) : 0n, handledNet, scoped];
  const length = abi >= SINCE.scopes ? 3 : abi >= SINCE.net ? 2 : 1;
  return {
    attributes: new Uint8Array(BigUint64Array.from(words.slice(0, length)).buffer),
    paths: [...rights].map(([path, all]) => ({
      path,
      rights: isFile(path) ? all & OF_FILES : all,
    })),
    ports: [...ports].map(([port, all]) => ({ port, rights: all })),
  };
}

/** A path that cannot be looked at is taken for a directory: the kernel says so if it is none. */
function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    return false;
  }
}
