// What an editor shows of the published declarations (dist/*.d.ts), by TypeScript's language service, which editors ask.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FILE = join(process.cwd(), 'dist/editor-sample.ts'); // Inside the package, which can import itself by its name.
const TEXT = `
import { ERRNO, packStruct, Socket, type structs, SYS, sys, unpackStruct } from 'rawsyscall';
import { O_CLOEXEC, SO_RCVBUF } from 'rawsyscall/constants';
sys.openat(0, '/', 0);
sys.read(0, new Uint8Array(1));
sys.write(0, 'a');
sys.close(0);
sys.socket(2, 1);
sys.connect(0, new Uint8Array(16));
sys.fstat(0);
sys.clock_gettime(1);
sys.pipe2(0);
sys.getdents64(0);
sys.prlimit64(0, 7, null);
sys.futex;
SYS.openat;
SYS.fork;
ERRNO.ENOENT;
O_CLOEXEC;
SO_RCVBUF;
unpackStruct('stat', new Uint8Array(144)).st_size;
packStruct('timespec', { tv_nsec: 1 });
const time: structs.timespec = unpackStruct('timespec', new Uint8Array(16));
Socket.prototype.getOption('SO_RCVBUF');
type Room = import('rawsyscall').ReadableOptions['SO_RCVBUF'];
`;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  types: [],
};
const service = ts.createLanguageService({
  directoryExists: ts.sys.directoryExists,
  fileExists: (path) => path === FILE || existsSync(path),
  getCompilationSettings: () => options,
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
  getScriptFileNames: () => [FILE],
  getScriptSnapshot(path) {
    const text = path === FILE ? TEXT : existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getScriptVersion: () => '1',
  readFile: (path) => (path === FILE ? TEXT : ts.sys.readFile(path)),
});

/** Where the last word of a piece of the text begins. */
const positionOf = (text: string): number => {
  const start = TEXT.indexOf(text);
  expect(start, text).toBeGreaterThan(0);
  return start + text.search(/\w+$/);
};

function hover(text: string): [string, string] {
  const info = service.getQuickInfoAtPosition(FILE, positionOf(text));
  return [
    ts.displayPartsToString(info?.displayParts ?? []),
    ts.displayPartsToString(info?.documentation ?? []),
  ];
}

const completions = (text: string) =>
  service.getCompletionsAtPosition(FILE, TEXT.indexOf(text) + text.length, {});

const CALLS: [name: string, signature: string, documentation: string][] = [
  [
    'openat',
    'openat(dirfd: Fd, path: string | Bytes, flags?: number, mode?: number): number',
    'Opens a file, or makes it, from a directory. openat(2).',
  ],
  ['read', 'read(fd: Fd, buf: Bytes, count?: number | bigint): number', 'read(2).'],
  ['write', 'write(fd: Fd, buf: string | Bytes, count?: number | bigint): number', 'write(2).'],
  [
    'close',
    'close(fd: Fd): number',
    'Closes a descriptor. Never made again after a signal: Linux has released it by then. close(2).',
  ],
  ['socket', 'socket(family: number, type?: number, protocol?: number): number', 'socket(2).'],
  [
    'connect',
    'connect(fd: Fd, addr: Bytes, addrlen?: number | bigint): number',
    'Connects a socket to an address. connect(2).',
  ],
  ['fstat', 'fstat(fd: Fd): StructValue<"stat">', 'fstat(2).'],
  [
    'clock_gettime',
    'clock_gettime(clockid: number): StructValue<"timespec">',
    'Reads a clock. clock_gettime(2).',
  ],
  ['pipe2', 'pipe2(flags?: number): [number, number]', 'pipe2(2).'],
  ['getdents64', 'getdents64(fd: Fd): IterableIterator<DirectoryEntry>', 'getdents64(2).'],
  [
    'prlimit64',
    'prlimit64(pid: number, resource: number, new_limit?: Bytes | null): StructValue<"rlimit64">',
    'prlimit64(2).',
  ],
];

describe('an editor', () => {
  it('finds no fault in the sample', () => {
    expect(
      service
        .getSemanticDiagnostics(FILE)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    ).toEqual([]);
  });

  it.each(CALLS)(
    'shows sys.%s with its parameters by name, a sentence and its man page',
    (name, signature, text) => {
      const [shown, documentation] = hover(`sys.${name}`);
      expect(shown).toContain(signature);
      expect(documentation).toMatch(/^[A-Z].+\. \w+\(2\)\.$/);
      expect(documentation).toContain(text);
    },
  );

  it('offers every call after sys., and says of the chosen one what it does', () => {
    const names = completions('sys.openat'.slice(0, 4))?.entries.map((entry) => entry.name);
    expect(names).toEqual(expect.arrayContaining(CALLS.map(([name]) => name)));
    expect(names?.length).toBeGreaterThan(300);
    const details = service.getCompletionEntryDetails(
      FILE,
      TEXT.indexOf('sys.openat') + 4,
      'openat',
      {},
      undefined,
      {},
      undefined,
    );
    expect(ts.displayPartsToString(details?.documentation)).toBe(CALLS[0]![2]);
  });

  it('shows the parameters while a call is typed', () => {
    const help = service.getSignatureHelpItems(FILE, positionOf('sys.openat(0') + 1, {});
    const [item] = help?.items ?? [];
    expect(item?.parameters.map(({ name }) => name)).toEqual(['dirfd', 'path', 'flags', 'mode']);
    expect(help?.argumentIndex).toBe(0);
  });

  it.each([
    [
      'SYS.openat',
      'SyscallNumbers.openat: number',
      'Opens a file, or makes it, from a directory. openat(2).',
    ],
    [
      'SYS.fork',
      'SyscallNumbers.fork: number',
      'Makes a copy of the process. fork(2). Not on arm64.',
    ],
    ['ERRNO.ENOENT', 'ENOENT: 2', 'No such file or directory. errno(3).'],
    [
      '\nO_CLOEXEC',
      'const O_CLOEXEC: 524288',
      'execve closes the descriptor. A flag of open. open(2).',
    ],
    [
      '\nSO_RCVBUF',
      'const SO_RCVBUF: 8',
      'The receive buffer in bytes; the kernel doubles what is set. An option of sockets, at level SOL_SOCKET. socket(7).',
    ],
    ['.st_size', 'stat.st_size: bigint', 'In bytes. `long` at byte 48.'],
    ['{ tv_nsec', 'tv_nsec?: number | bigint', 'Nanoseconds, 0 to 999999999. `long` at byte 8.'],
    ['structs.timespec', 'interface timespec', 'A time in nanoseconds. timespec(3type).'],
    ['getOption', 'getOption<"SO_RCVBUF">(name: "SO_RCVBUF"): number', 'getsockopt(2)'],
    [
      "ReadableOptions['SO_RCVBUF",
      'ReadableOptions.SO_RCVBUF: number',
      'The receive buffer in bytes; the kernel doubles what is set. socket(7).',
    ],
  ])('shows %j with a line of documentation', (text, shown, documentation) => {
    const info = hover(text);
    expect(info[0]).toContain(shown);
    expect(info[1]).toContain(documentation);
  });

  it.each([
    ["getOption('", 'SO_RCVBUF', 60],
    ["unpackStruct('", 'stat', 150],
    ["packStruct('timespec', { ", 'tv_sec', 1],
    ['SYS.', 'openat', 360],
    ['ERRNO.', 'ENOENT', 130],
  ])('offers the names after %s', (text, name, count) => {
    const entries = completions(text)?.entries ?? [];
    expect(entries.map((entry) => entry.name)).toContain(name);
    expect(entries.length).toBeGreaterThanOrEqual(count);
  });
});

it('the code of the tables has no line that only an editor reads', () => {
  const source = readFileSync('dist/kernel/tables/file-constants.js', 'utf8');
  expect(source).not.toContain('/**');
  expect(readFileSync('dist/kernel/tables/file-constants.d.ts', 'utf8')).toContain(
    '/** Each write goes to the end',
  );
});
