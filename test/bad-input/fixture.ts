// What the rows of bad input share: the form of a row, the check of one, and the files and sockets that rows need. Each
// row gets a fixture of its own; everything it opened is closed after it, and no fd may be left that was not there before.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as C from '../../lib/constants.js';
import { packSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import { packSockaddrUn } from '../../lib/kernel/address/sockaddr-un.js';
import type { Arg } from '../../lib/kernel/arg.js';
import { ERRNO, type ErrnoName, errnoName } from '../../lib/kernel/errno.js';
import { SyscallError } from '../../lib/kernel/syscall-error.js';
import { SYS, type SyscallName } from '../../lib/kernel/syscall-numbers.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { type Capability, itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';

/** What a row comes to: an errno, returned by the kernel or thrown as a SyscallError, or an error of JavaScript. */
export type Outcome =
  | ErrnoName
  | { readonly throws: new (...args: never[]) => Error; says: string };

/** The call, the condition, exactly what comes of it, how to make it, and what it needs beyond the usual. */
export type Row = readonly [
  call: string,
  condition: string,
  outcome: Outcome,
  make: (fixture: Fixture) => unknown,
  needs?: Capability,
];

/** An fd that nobody has: past any limit on open files. */
export const NO_FD = 0x7fff_fff0;
/** Addresses where nothing of ours can be: the first page, and the kernel's half. */
export const BAD_POINTER = 1n;
export const KERNEL_POINTER = 0xffff_8000_0000_0000n;

export class Fixture {
  readonly #open: number[] = [];
  #directory: string | null = null;

  /** A call that must succeed, as a step towards the one that must not. */
  done(name: SyscallName, ...args: Arg[]): number {
    const result = rawSyscall(SYS[name], ...(args as [Arg]));
    if (result < 0) {
      throw new SyscallError(name, result, { detail: 'while setting up' });
    }
    return result;
  }

  /** The same for a call that opens an fd, which is closed after the row. */
  open(name: SyscallName, ...args: Arg[]): number {
    const fd = this.done(name, ...args);
    this.#open.push(fd);
    return fd;
  }

  get directory(): string {
    this.#directory ??= mkdtempSync(join(tmpdir(), 'rawsyscall-bad-'));
    return this.#directory;
  }

  /** A path in a fresh directory, NUL-ended; with a content, there is a file. */
  path(name: string, content?: string): Uint8Array {
    const path = join(this.directory, name);
    if (content !== undefined) {
      writeFileSync(path, content);
    }
    return Buffer.from(`${path}\0`);
  }

  file(flags = C.O_RDWR): number {
    return this.open('openat', C.AT_FDCWD, this.path('file', 'content'), flags, 0);
  }

  pipe(flags = 0): [read: number, write: number] {
    const ends = new Int32Array(2);
    this.done('pipe2', ends, flags);
    this.#open.push(...ends);
    return [...ends] as [number, number];
  }

  pair(type: number = C.SOCK_STREAM): [number, number] {
    const ends = new Int32Array(2);
    this.done('socketpair', C.AF_UNIX, type, 0, ends);
    this.#open.push(...ends);
    return [...ends] as [number, number];
  }

  tcp(flags = 0): number {
    return this.open('socket', C.AF_INET, C.SOCK_STREAM | flags, 0);
  }

  udp(): number {
    return this.open('socket', C.AF_INET, C.SOCK_DGRAM, 0);
  }

  unix(type: number = C.SOCK_STREAM): number {
    return this.open('socket', C.AF_UNIX, type, 0);
  }

  /** Binds to a free port of loopback, and tells which. */
  bound(fd: number): Uint8Array {
    this.done('bind', fd, loopback(0), 16);
    const name = new Uint8Array(16);
    this.done('getsockname', fd, name, Uint32Array.of(16));
    return name;
  }

  listener(flags = 0): { fd: number; name: Uint8Array } {
    const fd = this.tcp(flags);
    const name = this.bound(fd);
    this.done('listen', fd, 8);
    return { fd, name };
  }

  /** A TCP connection over loopback. */
  connection(): { client: number; server: number; name: Uint8Array } {
    const { fd, name } = this.listener();
    const client = this.tcp();
    this.done('connect', client, name, 16);
    return { client, server: this.open('accept4', fd, null, null, 0), name };
  }

  /** A Unix socket that is bound to a path. */
  unixBound(type: number, file = 'socket'): { fd: number; name: Uint8Array } {
    const fd = this.unix(type);
    const name = packSockaddrUn({ path: join(this.directory, file) });
    this.done('bind', fd, name, name.length);
    return { fd, name };
  }

  /** Closes now what the row opened before: for a number that was an fd a moment ago. */
  close(fd: number): number {
    this.#open.splice(this.#open.indexOf(fd), 1);
    this.done('close', fd);
    return fd;
  }

  end(): void {
    for (const fd of this.#open.splice(0)) {
      this.done('close', fd);
    }
    if (this.#directory !== null) {
      rmSync(this.#directory, { recursive: true });
    }
  }
}

export const loopback = (port: number) => packSockaddrIn({ address: '127.0.0.1', port });

/** rawSyscall by name: what most rows call. */
export const raw = (name: SyscallName, ...args: Arg[]): number =>
  rawSyscall(SYS[name], ...(args as [Arg]));

/** The same without the checks before it: what only the kernel can answer. */
export const unchecked = (name: SyscallName, ...args: Arg[]): number =>
  rawSyscall.unchecked(SYS[name], ...args);

/** What a row came to: an errno's name, an error, or something that should not have been. */
function outcomeOf(make: () => unknown): unknown {
  try {
    const result = make();
    return typeof result === 'number' && result < 0 && result >= -4095
      ? (errnoName(-result) ?? result)
      : `success: ${String(result)}`;
  } catch (error) {
    return error instanceof SyscallError ? error.code : error;
  }
}

/** One test for each row. */
export function describeRows(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const [call, condition, outcome, make, needs] of rows) {
      const expected = typeof outcome === 'string' ? outcome : outcome.throws.name;
      const test = needs === undefined ? it : itNeeds(needs);
      test(`${call}, ${condition}: ${expected}`, () => {
        const before = openFds();
        const fixture = new Fixture();
        let found: unknown;
        try {
          found = outcomeOf(() => make(fixture));
        } finally {
          fixture.end();
        }
        if (typeof outcome === 'string') {
          // Some names are two: EAGAIN and EWOULDBLOCK.
          expect(found).toBe(errnoName(ERRNO[outcome]));
        } else {
          expect(found).toBeInstanceOf(outcome.throws);
          expect((found as Error).message).toContain(outcome.says);
        }
        expect(openedSince(before)).toEqual(new Map());
      });
    }
  });
}
