// asyncSys.NAME(...): the calls of sys as promises, by the same names, arguments and errors, each made on a thread of this
// environment's own pool (raw/steps-thread.ts): never on libuv's, and without keeping process.exit() or a worker's end
// waiting. A thread works on a copy of the memory, which is copied back when the call is over.

import type { Arg } from '../kernel/arg.js';
import { ERRNO, isError } from '../kernel/errno.js';
import { bytesOf, lengthBytesOf } from '../kernel/memory.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { type Signature, signatureFor, signatureOf } from '../kernel/signature.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { SYS, type SyscallName } from '../kernel/syscall-numbers.js';
import { onAbort } from '../raw/abort.js';
import { type GivenCall, readCall } from '../raw/arguments.js';
import { checkCall } from '../raw/checks.js';
import { type EncodableArg, EncodedSteps } from '../raw/encoded-steps.js';
import { StepsThread } from '../raw/steps-thread.js';
import { deadlineAfter } from '../typed/readiness.js';
import { type Arguments, sys, type TypedCall, type TypedName, typedCall } from '../typed/sys.js';
import { HOLDS_ADDRESSES, THREAD_BOUND } from './thread-bound-calls.js';

/** How long a call may take; given after the call's own arguments. */
export interface AsyncCallOptions {
  /** Ends the call when it aborts: it rejects with the signal's reason, unless it was done before. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the call after so many ms: it rejects with ETIMEDOUT, unless it was done before. */
  readonly timeoutMs?: number | undefined;
}

/**
 * One call as a promise of what sys returns. A call that was ended has had no effect: a lock is not held, nothing was read;
 * one that was done before it could be ended resolves, whatever the signal says, and so does close.
 *
 * A thread (the main one, a worker) makes at most 256 of them at once: further ones wait for their turn.
 */
export type AsyncCall<N extends TypedName> = (
  ...args: [...Arguments<N>, options?: AsyncCallOptions]
) => Promise<ReturnType<TypedCall<N>>>;

const OPTIONS = { signal: [], timeoutMs: [] };
const NONE: AsyncCallOptions = {};
/** setTimeout's longest. */
const MOST_TIMER_MS = 2 ** 31 - 1;

/** A call on its way: its arguments and their memory, as a thread gets them. */
interface Encoded {
  readonly steps: EncodedSteps;
  readonly memory: Uint8Array;
  /** What the call may write to, and where in `memory` it does. */
  readonly written: readonly { readonly bytes: Uint8Array; readonly offset: number }[];
}

/** @throws what sys throws for arguments that are none; Error for a call that is refused here. */
function asyncCall<N extends TypedName>(name: N): AsyncCall<N> {
  const most = signatureOf(name).parameters.length;
  const nr = SYS[name as SyscallName];
  // sys checks the arguments, fills in those that were left out, and says what the answer means: with a call of ours in
  // the kernel's place, first to learn the arguments, then to answer.
  let answer: (args: readonly Arg[]) => number;
  const typed = typedCall(name, (_nr, ...args) => answer(args)) as (...given: unknown[]) => unknown;
  return (async (...given: unknown[]): Promise<unknown> => {
    const options = takeOptions(name, given, most);
    const refused = THREAD_BOUND[name];
    if (refused !== undefined) {
      throw new Error(`asyncSys.${name} is refused: ${refused} (sys.${name} makes it here)`);
    }
    if (name === 'getdents64' && given.length === 1) {
      throw new TypeError(
        'asyncSys.getdents64 takes fd, dirent and count: sys.getdents64(fd) alone goes through the entries, and waits for each',
      );
    }
    let converted: readonly Arg[] = [];
    answer = (args) => {
      converted = args;
      return 0;
    };
    typed(...given);
    const encoded = encode(name, readCall(nr, converted, converted.length));
    const result = await onThread(name, encoded, options);
    if (given.length === most && !isError(result) && result !== -ERRNO.EINTR) {
      return result;
    }
    answer = (args) => {
      copyMemory(converted, args);
      return result;
    };
    return typed(...given);
  }) as AsyncCall<N>;
}

/** From the memory that the thread's was copied to, to what stands in for arguments that were left out. */
function copyMemory(from: readonly Arg[], to: readonly Arg[]): void {
  for (const [index, arg] of to.entries()) {
    const source = bytesOf(from[index]);
    if (source !== null && arg !== from[index]) {
      bytesOf(arg)?.set(source);
    }
  }
}

/** Takes what comes after the call's own arguments, or is the last of fewer: an object that is no memory. */
function takeOptions(name: string, given: unknown[], most: number): AsyncCallOptions {
  const last = given.at(-1);
  const isOptions =
    given.length > most ||
    (typeof last === 'object' &&
      last !== null &&
      !ArrayBuffer.isView(last) &&
      Object.getPrototypeOf(last) === Object.prototype);
  if (!isOptions || given.length === 0) {
    return NONE;
  }
  given.pop();
  if (last === undefined) {
    return NONE;
  }
  checkOptionNames(`asyncSys.${name}`, last, OPTIONS);
  const options = last as AsyncCallOptions;
  if (options.signal != null && typeof options.signal.addEventListener !== 'function') {
    throw new TypeError('signal must be an AbortSignal');
  }
  return options;
}

function encode(name: TypedName, call: GivenCall): Encoded {
  checkCall(call);
  const { parameters } = signatureFor(name, call.words) as Signature;
  const written: Encoded['written'][number][] = [];
  const args: EncodableArg[] = [];
  let lengthBytes = 0;
  for (const [index, word] of call.words.entries()) {
    const memory = call.memory[index];
    if (memory == null) {
      args.push({ word: BigInt(word), inMemory: false, terms: [] });
      continue;
    }
    const known = parameters[index]?.memory;
    if (parameters[index]?.kind === 'strings' || HOLDS_ADDRESSES.has(known?.element ?? '')) {
      throw new TypeError(
        `asyncSys.${name}: ${parameters[index]?.name} holds addresses of memory that nobody keeps in place while a thread uses it`,
      );
    }
    args.push({ word: BigInt(lengthBytes), inMemory: true, terms: [] });
    if (known?.direction !== 'in' && !isText(parameters[index]?.kind)) {
      written.push({ bytes: memory.bytes, offset: lengthBytes });
    }
    lengthBytes += (memory.lengthBytes + 15) & ~15;
  }
  const memory = new Uint8Array(lengthBytes);
  for (const [index, { word, inMemory }] of args.entries()) {
    if (inMemory) {
      memory.set(call.memory[index]?.bytes as Uint8Array, Number(word));
    }
  }
  const steps = new EncodedSteps([{ kind: 'call', nr: call.nr, args, mayFail: true }]);
  return { steps, memory, written };
}

const isText = (kind: string | undefined): boolean => kind === 'path' || kind === 'string';

/** Makes the call until it is done or ended. @returns the kernel's word. */
async function onThread(
  name: string,
  { steps, memory, written }: Encoded,
  { signal, timeoutMs }: AsyncCallOptions,
): Promise<number> {
  const lengths = written.map(({ bytes }) => lengthBytesOf(bytes));
  signal?.throwIfAborted();
  const deadline = deadlineAfter(timeoutMs);
  let thread = new StepsThread(steps, memory);
  thread.ref();
  let why: 'abort' | 'timeout' | null = null;
  const end = (reason: 'abort' | 'timeout') => {
    // A close that was interrupted has closed the fd all the same, or not begun: nobody could tell.
    if (name !== 'close') {
      why ??= reason;
      thread.cancel();
    }
  };
  const release = signal == null ? null : onAbort(signal, () => end('abort'));
  const timer =
    deadline === null || deadline.timeoutMs > MOST_TIMER_MS
      ? null
      : setTimeout(() => end('timeout'), Math.ceil(deadline.timeoutMs)).unref();
  try {
    for (;;) {
      await thread.done;
      // Nobody ended it: the process's credentials were changed, which interrupts the threads.
      if (Number(steps.result(0)) !== -ERRNO.EINTR || why !== null || name === 'close') {
        break;
      }
      thread = new StepsThread(steps, memory);
      thread.ref();
    }
  } finally {
    release?.();
    clearTimeout(timer ?? undefined);
  }
  const result = Number(steps.result(0));
  if (result === -ERRNO.EINTR && why !== null) {
    if (why === 'abort') {
      throw signal?.reason;
    }
    throw new SyscallError(name, ERRNO.ETIMEDOUT, { detail: `not within ${timeoutMs} ms` });
  }
  for (const [index, { bytes, offset }] of written.entries()) {
    const lengthBytes = lengths[index] as number;
    if (lengthBytesOf(bytes) !== lengthBytes) {
      throw new TypeError(
        `asyncSys.${name}: its memory was detached or resized while the call was made: what it wrote, and its result ${result}, are lost`,
      );
    }
    bytes.set(memory.subarray(offset, offset + lengthBytes));
  }
  return result;
}

/** The calls as promises, by name. One that only another architecture has throws a ReferenceError when it is read. */
export const asyncSys = Object.create(null) as {
  readonly [N in TypedName & SyscallName]: AsyncCall<N>;
};

for (const name of Object.keys(sys) as (TypedName & SyscallName)[]) {
  Object.defineProperty(asyncSys, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = asyncCall(name);
      Object.defineProperty(asyncSys, name, { value, enumerable: true });
      return value;
    },
  });
}
