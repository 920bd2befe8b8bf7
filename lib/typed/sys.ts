// sys.NAME(...): every call that has a signature, typed by it, under its own name and with its own arguments in the kernel's
// order. What the kernel reports as an error is thrown as a SyscallError with the call as strace would show it; a signal
// does not end a call; paths may be strings. Arguments are checked by name first, the bounds of memory by rawSyscall.
//
// One implementation, made for a call when it is first asked for.

import type { Arg, Bytes, Syscall } from '../kernel/arg.js';
import { ERRNO, isError } from '../kernel/errno.js';
import { type Parameter, prototypeOf, type Signature, signatureOf } from '../kernel/signature.js';
import { UNSIGNED } from '../kernel/signatures/unsigned.js';
import type { Signatures, SignedName } from '../kernel/signatures.js';
import { bytesOf, packStruct, structLayout, unpackStruct } from '../kernel/struct.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { callNames, SYS, type SyscallName } from '../kernel/syscall-numbers.js';
import { TIMER_ABSTIME } from '../kernel/tables/poll-constants.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import { callText } from '../text/call.js';
import { interruptedConnect } from './readiness.js';

type Wide = 'size' | 'long' | 'ulong' | 'off' | 'loff' | 'address';
type Pointed = 'in' | 'out' | 'inout';
type ArgumentOf<Kind> = Kind extends `${infer Base}?`
  ? ArgumentOf<Base> | null
  : Kind extends 'path' | 'string'
    ? string | Bytes
    : Kind extends `${Pointed} ${string}`
      ? Bytes
      : Kind extends Wide
        ? number | bigint
        : number;
type Argument<Text> = Text extends `${string}: ${infer Kind}`
  ? Kind extends 'any'
    ? [Arg?]
    : [ArgumentOf<Kind>]
  : never;
type List<Text> = Text extends ''
  ? []
  : Text extends `${infer First}, ${infer Rest}`
    ? [...Argument<First>, ...List<Rest>]
    : Argument<Text>;

/** The arguments of a call, as its signature has them. What `any` is may be left out, and is 0 then. */
export type Arguments<N extends SignedName> = Signatures[N] extends `${infer Text} -> ${string}`
  ? List<Text>
  : List<Signatures[N]>;

/** One typed call. */
export type TypedCall<N extends SignedName> = (...args: Arguments<N>) => number;

const NS_PER_MS = 1_000_000n;
const NS_PER_US = 1_000n;
const NS_PER_S = 1_000_000_000n;
const WIDE: ReadonlySet<string> = new Set<Wide | 'flags64'>([
  'flags64',
  'size',
  'long',
  'ulong',
  'off',
  'loff',
  'address',
]);

function shown(value: unknown): string {
  return typeof value === 'string'
    ? JSON.stringify(value)
    : typeof value === 'object' && value !== null
      ? 'an object'
      : String(value);
}

/** A value on its way to rawSyscall: a string becomes bytes, everything else is only looked at. */
function convert(call: string, { name, kind, memory, nullable }: Parameter, value: unknown): Arg {
  const must = (what: string): TypeError =>
    new TypeError(
      `${call}: ${name} is ${shown(value)}: it must be ${what}${nullable ? ' or null' : ''}`,
    );
  if (value === null && (nullable || kind === 'any')) {
    return null;
  }
  if (memory !== null) {
    if (bytesOf(value) === null) {
      throw must('bytes (a TypedArray, DataView, ArrayBuffer or SharedArrayBuffer)');
    }
    return value as Bytes;
  }
  if (kind === 'path' || kind === 'string') {
    if (typeof value === 'string') {
      return terminated(call, name, value);
    }
    if (bytesOf(value) === null) {
      throw must('a string, or bytes that end in a NUL');
    }
    return value as Bytes;
  }
  if (kind === 'any') {
    return value as Arg;
  }
  const isWide = WIDE.has(kind);
  if (typeof value === 'bigint' && isWide) {
    return value;
  }
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    throw must(`an integer${isWide ? ' or a bigint' : ''}`);
  }
  if (!isWide && (value < -(2 ** 31) || value >= 2 ** 32)) {
    throw new RangeError(`${call}: ${name} is ${value}: the kernel looks at 32 bits of it only`);
  }
  return value;
}

function terminated(call: string, name: string, text: string): Uint8Array {
  if (text.includes('\0')) {
    throw new TypeError(`${call}: ${name} is ${shown(text)}: the kernel takes a NUL as its end`);
  }
  return new TextEncoder().encode(`${text}\0`);
}

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
    call: callText(name, args),
    ...(path === undefined ? {} : { path }),
    ...(dest === undefined ? {} : { dest }),
  });
}

function textOf(path: Uint8Array): string {
  return new TextDecoder().decode(path.slice(0, path.indexOf(0)));
}

/** What a call becomes that a signal ended: made again with the time that is left, except close and connect. */
function resume(
  syscall: Syscall,
  signature: Signature,
  nr: number,
  given: Arg[],
  startNs: bigint,
  timeoutNs: bigint | null,
): number {
  const { name, parameters } = signature;
  if (name === 'close') {
    return 0; // Never retried on EINTR: Linux has already released the fd.
  }
  if (name === 'connect') {
    return interruptedConnect({ fd: given[0] as number, syscall }, () => syscall(nr, ...given));
  }
  const args = [...given];
  const isAbsolute = parameters.some(
    ({ set }, index) => set === 'TIMER' && (Number(given[index]) & TIMER_ABSTIME) !== 0,
  );
  for (;;) {
    if (!isAbsolute) {
      const passedNs = process.hrtime.bigint() - startNs;
      for (const [index, parameter] of parameters.entries()) {
        args[index] = timeLeft(parameter, given[index] as Arg, passedNs);
      }
      if (timeoutNs !== null) {
        // Not what the kernel wrote: it adds to each wait, and thus once more with every signal.
        putUpdatedTimeout(signature, given, atLeast0(timeoutNs - passedNs));
      }
    }
    const result = syscall(nr, ...args);
    if (result !== -ERRNO.EINTR) {
      return result;
    }
  }
}

function timeLeft({ kind, memory }: Parameter, given: Arg, passedNs: bigint): Arg {
  if (kind === 'milliseconds' && Number(given) > 0) {
    return Math.max(
      0,
      Math.ceil(Number(BigInt(given as number) * NS_PER_MS - passedNs) / Number(NS_PER_MS)),
    );
  }
  const bytes = memory?.isTimeout === true ? bytesOf(given) : null;
  return bytes === null
    ? given
    : packTime('timespec', atLeast0(unpackTime('timespec', bytes) - passedNs));
}

const atLeast0 = (ns: bigint): bigint => (ns > 0n ? ns : 0n);

type Time = 'timespec' | 'timeval';

/** In ns. */
function unpackTime(struct: Time, bytes: Uint8Array): bigint {
  const { tv_sec, tv_nsec, tv_usec } = unpackStruct(struct, bytes) as Record<string, bigint>;
  return (tv_sec as bigint) * NS_PER_S + (tv_nsec ?? (tv_usec as bigint) * NS_PER_US);
}

/** Rounded up: never too short. */
function packTime(struct: Time, ns: bigint): Uint8Array {
  const unitNs = struct === 'timespec' ? 1n : NS_PER_US;
  const units = (ns + unitNs - 1n) / unitNs;
  const [tv_sec, rest] = [(units * unitNs) / NS_PER_S, units % (NS_PER_S / unitNs)];
  return struct === 'timespec'
    ? packStruct('timespec', { tv_sec, tv_nsec: rest })
    : packStruct('timeval', { tv_sec, tv_usec: rest });
}

/** Where the calls whose timeout the kernel updates have it: the time to wait is theirs before the first call only. */
const UPDATED_TIMEOUTS: Readonly<
  Record<string, { readonly index: number; readonly struct: Time }>
> = {
  ppoll: { index: 2, struct: 'timespec' },
  select: { index: 4, struct: 'timeval' },
  pselect6: { index: 4, struct: 'timespec' },
};

function updatedTimeoutNs({ name }: Signature, args: readonly Arg[]): bigint | null {
  const timeout = UPDATED_TIMEOUTS[name];
  const bytes = timeout === undefined ? null : bytesOf(args[timeout.index]);
  const isWhole =
    timeout !== undefined && bytes !== null && bytes.length >= structLayout(timeout.struct).size;
  return isWhole ? unpackTime(timeout.struct, bytes) : null;
}

function putUpdatedTimeout({ name }: Signature, args: readonly Arg[], ns: bigint): void {
  const { index, struct } = UPDATED_TIMEOUTS[name] as { index: number; struct: Time };
  bytesOf(args[index])?.set(packTime(struct, ns));
}

/**
 * The typed form of a call.
 *
 * @param syscall What makes it: rawSyscall, unless a test wants to answer in the kernel's place.
 * @throws ReferenceError when this architecture has no such call; of the call itself: SyscallError for what the kernel
 * reports, TypeError and RangeError for arguments that are none, before the kernel sees any.
 */
export function typedCall<N extends SignedName>(
  name: N,
  syscall: Syscall = rawSyscall,
): TypedCall<N> {
  const signature = signatureOf(name);
  const nr = SYS[name as SyscallName];
  const { parameters } = signature;
  const most = parameters.length;
  const firstAny = parameters.findIndex((parameter) => parameter.kind === 'any');
  const least = firstAny === -1 ? most : firstAny;
  const hasUpdatedTimeout = Object.hasOwn(UPDATED_TIMEOUTS, name);
  const waits =
    hasUpdatedTimeout ||
    parameters.some(({ kind, memory }) => kind === 'milliseconds' || memory?.isTimeout);
  const isMemory = parameters.map((parameter) => parameter.memory !== null);
  const isNumber = parameters.map(
    ({ kind }) => !['memory', 'path', 'string', 'any'].includes(kind),
  );
  return (...given: readonly unknown[]): number => {
    if (given.length > most || given.length < least) {
      throw new TypeError(
        `${prototypeOf(signature)} takes ${most} ${most === 1 ? 'argument' : 'arguments'}, not ${given.length}`,
      );
    }
    const startNs = waits ? process.hrtime.bigint() : 0n;
    const args = given as Arg[];
    for (let index = 0; index < given.length; index++) {
      const value = args[index];
      if (
        isNumber[index]
          ? typeof value !== 'number' || value >> 0 !== value
          : !isMemory[index] || !ArrayBuffer.isView(value)
      ) {
        args[index] = convert(name, parameters[index] as Parameter, value);
      }
    }
    while (args.length < most) {
      args.push(0);
    }
    const timeoutNs = hasUpdatedTimeout ? updatedTimeoutNs(signature, args) : null;
    let result = call(syscall, nr, args);
    if (result === -ERRNO.EINTR) {
      result = resume(syscall, signature, nr, args, startNs, timeoutNs);
    }
    if (isError(result)) {
      throw failure(signature, args, result);
    }
    return result;
  };
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

/** The typed calls by name. One that only another architecture has throws a ReferenceError when it is read. */
export const sys = Object.create(null) as {
  readonly [N in SignedName & SyscallName]: TypedCall<N>;
};

for (const name of callNames().filter((each) => !Object.hasOwn(UNSIGNED, each)) as SignedName[]) {
  Object.defineProperty(sys, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = typedCall(name);
      Object.defineProperty(sys, name, { value, enumerable: true });
      return value;
    },
  });
}
