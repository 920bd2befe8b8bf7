// sys.NAME(...): every call that has a signature, typed by it (sys-calls.ts), under its own name and with its own arguments in
// the kernel's order. What the kernel reports as an error is thrown as a SyscallError with the call as strace would show it; a
// signal does not end a call; paths may be strings. Arguments are checked by name first, the bounds of memory by rawSyscall.
//
// One implementation, made for a call when it is first asked for.

import type { Arg, Syscall } from '../kernel/arg.js';
import { ERRNO, isError } from '../kernel/errno.js';
import { readOr } from '../kernel/loaded-later.js';
import { type Parameter, type Signature, signatureOf } from '../kernel/signature.js';
import { UNSIGNED } from '../kernel/signatures/unsigned.js';
import { bytesOf } from '../kernel/struct.js';
import { checked, SyscallError } from '../kernel/syscall-error.js';
import {
  type Arch,
  callNames,
  SYS,
  syscallName,
  syscallNumber,
} from '../kernel/syscall-numbers.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import { callText } from '../text/call.js';
import { complete, convert } from './call-arguments.js';
import { directoryEntries } from './directory-entries.js';
import { resume, UPDATED_TIMEOUTS, updatedTimeoutNs } from './interrupted-call.js';
import type { SysCalls } from './sys-calls.js';

/** A call that sys has. */
export type TypedName = keyof SysCalls;

/** One typed call. */
export type TypedCall<N extends TypedName> = SysCalls[N];

/** The arguments of a call, all of them. */
export type Arguments<N extends TypedName> = Parameters<SysCalls[N]>;

function failure(
  { name, parameters }: Signature,
  args: readonly Arg[],
  result: number,
): SyscallError {
  const [path, dest] = parameters.flatMap(({ kind }, index) => {
    const bytes = kind === 'path' ? bytesOf(args[index]) : null;
    return bytes === null ? [] : [textOf(bytes)];
  });
  return new SyscallError(name, result, {
    call: shown(name, args),
    ...(path === undefined ? {} : { path }),
    ...(dest === undefined ? {} : { dest }),
  });
}

function shown(name: string, args: readonly Arg[]): string {
  return readOr(() => callText(name, args), `${name}(...)`);
}

function textOf(path: Uint8Array): string {
  return new TextDecoder().decode(path.slice(0, path.indexOf(0)));
}

/**
 * The typed form of a call.
 *
 * @param syscall What makes it: rawSyscall, unless a test wants to answer in the kernel's place.
 * @throws ReferenceError when this architecture has no such call; of the call itself: SyscallError for what the kernel
 * reports, TypeError and RangeError for arguments that are none, before the kernel sees any.
 */
export function typedCall<N extends TypedName>(
  name: N,
  syscall: Syscall = rawSyscall,
): TypedCall<N> {
  const signature = signatureOf(name);
  const nr = SYS[name];
  const { parameters } = signature;
  const most = parameters.length;
  const hasUpdatedTimeout = Object.hasOwn(UPDATED_TIMEOUTS, name);
  const waits =
    hasUpdatedTimeout ||
    parameters.some(({ kind, memory }) => kind === 'milliseconds' || memory?.isTimeout);
  const isMemory = parameters.map((parameter) => parameter.memory !== null);
  const isNumber = parameters.map(
    ({ kind }) => !['memory', 'path', 'string', 'strings', 'any', 'address'].includes(kind),
  );
  const typed = (...given: readonly unknown[]): unknown => {
    let value: ((result: number) => unknown) | null = null;
    let args = given as Arg[];
    if (given.length !== most) {
      if (name === 'getdents64' && given.length === 1) {
        return directoryEntries(
          convert(name, parameters[0] as Parameter, given[0]) as number,
          syscall,
        );
      }
      ({ args, value } = complete(signature, given));
    }
    const startNs = waits ? process.hrtime.bigint() : 0n;
    for (let index = 0; index < most; index++) {
      const arg = args[index];
      if (
        isNumber[index]
          ? typeof arg !== 'number' || arg >> 0 !== arg
          : !isMemory[index] || !ArrayBuffer.isView(arg)
      ) {
        args[index] = convert(name, parameters[index] as Parameter, arg);
      }
    }
    const timeoutNs = hasUpdatedTimeout ? updatedTimeoutNs(signature, args) : null;
    let result = call(syscall, nr, args);
    if (result === -ERRNO.EINTR) {
      result = resume(syscall, signature, nr, args, startNs, timeoutNs);
    }
    if (isError(result)) {
      throw failure(signature, args, result);
    }
    return value === null ? result : value(result);
  };
  return typed as TypedCall<N>;
}

/** Without a spread, which costs more than the crossing. */
function call(syscall: Syscall, nr: number, args: readonly Arg[]): number {
  const [a, b, c, d, e, f] = args as [Arg, Arg, Arg, Arg, Arg, Arg];
  switch (args.length) {
    case 0:
      return syscall(nr);
    case 1:
      return syscall(nr, a);
    case 2:
      return syscall(nr, a, b);
    case 3:
      return syscall(nr, a, b, c);
    case 4:
      return syscall(nr, a, b, c, d);
    case 5:
      return syscall(nr, a, b, c, d, e);
    default:
      return syscall(nr, a, b, c, d, e, f);
  }
}

function anyCall(call: string | number, ...args: Arg[]): unknown {
  const arch = process.arch as Arch;
  const name = typeof call === 'string' ? call : (syscallName(arch, call) ?? `syscall ${call}`);
  if (isTyped(name)) {
    return (sys as unknown as Record<string, (...all: Arg[]) => unknown>)[name]?.(...args);
  }
  const nr = typeof call === 'number' ? call : syscallNumber(arch, call);
  if (nr === undefined) {
    throw new TypeError(
      `${arch} has no call ${JSON.stringify(call)}: sys.call takes a name, as SYS has it, or a number`,
    );
  }
  return checked(name, rawSyscall(nr, ...args), { call: shown(name, args) });
}

/** The calls by name, and any call by `call`. */
export interface Sys extends SysCalls {
  /**
   * Any call by its name or number: what the kernel reports is thrown, like by the others. Of a call that has a signature, it
   * is the same as sys.NAME. syscall(2).
   * @throws SyscallError; TypeError for a name that this architecture does not have.
   */
  call(call: string | number, ...args: Arg[]): unknown;
}

/** The names that sys has. */
export function typedNames(): TypedName[] {
  return callNames().filter((name) => !Object.hasOwn(UNSIGNED, name)) as TypedName[];
}

const isTyped = (name: string | symbol): name is TypedName =>
  typeof name === 'string' && callNames().includes(name) && !Object.hasOwn(UNSIGNED, name);

/** What sys inherits: a call is made when it is first asked for, and is sys's own from then on. */
const callsToMake: object = new Proxy(Object.create(null), {
  get(_target, name) {
    if (!isTyped(name)) {
      return undefined;
    }
    const value = typedCall(name);
    Object.defineProperty(sys, name, { value, enumerable: true });
    return value;
  },
  has: (_target, name) => isTyped(name),
  ownKeys: () => typedNames(),
  getOwnPropertyDescriptor: (_target, name) =>
    isTyped(name) ? { get: () => sys[name], enumerable: true, configurable: true } : undefined,
});

/**
 * The typed calls by name. One that only another architecture has throws a ReferenceError when it is read. `in` and `for`
 * know all names; Object.keys() those that were used.
 */
export const sys: Sys = Object.create(callsToMake);

Object.defineProperty(sys, 'call', { value: anyCall, enumerable: false });
