// asyncSys.NAME(...): the calls of sys as promises, by the same names, arguments and errors, each made on a thread of this
// environment's own pool (raw/job-pool.ts): never on libuv's, and without keeping process.exit() or a worker's end
// waiting. A thread works on a copy of the memory, which is copied back when the call is over.

import type { Arg } from '../kernel/arg.js';
import { ERRNO, isError } from '../kernel/errno.js';
import { bytesOf } from '../kernel/memory.js';
import { checkOptionNames } from '../kernel/option-names.js';
import { type Parameter, type Signature, signatureFor, signatureOf } from '../kernel/signature.js';
import { SyscallError } from '../kernel/syscall-error.js';
import { SYS, type SyscallName } from '../kernel/syscall-numbers.js';
import { onAbort } from '../raw/abort.js';
import { type GivenCall, type Memory, readCopied } from '../raw/arguments.js';
import { CallJob } from '../raw/call-job.js';
import { checkCall } from '../raw/checks.js';
import { mappingOf } from '../raw/mapping.js';
import { deadlineAfter } from '../typed/readiness.js';
import {
  type Arguments,
  type TypedCall,
  type TypedName,
  typedCall,
  typedNames,
} from '../typed/sys.js';
import type { SysCalls } from '../typed/sys-calls.js';
import { HOLDS_ADDRESSES, IN_PLACE, refusedOperation, THREAD_BOUND } from './thread-bound-calls.js';

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

/** @throws what sys throws for arguments that are none; Error for a call that is refused here. */
function asyncCall<N extends TypedName>(name: N): AsyncCall<N> {
  const most = signatureOf(name).parameters.length;
  const nr = SYS[name as SyscallName];
  // sys checks the arguments, fills in those that were left out, and says what the answer means: with a call of ours in
  // the kernel's place, first to learn the arguments, then to answer.
  let answer: (args: readonly Arg[]) => number;
  const typed = typedCall(name, (_nr, ...args) => answer(args)) as (...given: unknown[]) => unknown;
  let converted: readonly Arg[] = [];
  const learn = (args: readonly Arg[]): number => {
    converted = args;
    return 0;
  };
  const make = (given: unknown[]): Promise<unknown> => {
    const options = takeOptions(name, given, most);
    refuse(name, THREAD_BOUND[name]);
    if (name === 'getdents64' && given.length === 1) {
      throw new TypeError(
        'asyncSys.getdents64 takes fd, dirent and count: sys.getdents64(fd) alone goes through the entries, and waits for each',
      );
    }
    answer = learn;
    typed(...given);
    const args = converted;
    const call = readCopied(nr, args);
    checkCall(call);
    refuse(name, refusedOperation(name, call.words));
    const meaning = (result: number): unknown => {
      if (given.length === most && !isError(result)) {
        return result;
      }
      answer = (again) => {
        copyMemory(args, again);
        return result;
      };
      // Not what was given, where it can be helped: an owner of an fd may have closed it meanwhile.
      return typed(...(given.length === most ? args : given));
    };
    return onThread(name, call, options, meaning);
  };
  return ((...given: unknown[]): Promise<unknown> => {
    try {
      return make(given);
    } catch (error) {
      return Promise.reject(error);
    }
  }) as AsyncCall<N>;
}

function refuse(name: string, reason: string | null | undefined): void {
  if (reason != null) {
    throw new Error(`asyncSys.${name} is refused: ${reason} (sys.${name} makes it here)`);
  }
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

/** Which arguments the kernel may write to, by bits. @throws TypeError for memory that holds addresses. */
function writtenArguments(name: TypedName, call: GivenCall): number {
  const { parameters } = signatureFor(name, call.words) as Signature;
  let written = 0;
  for (let index = 0; index < parameters.length; index++) {
    if (call.memory[index] == null) {
      continue;
    }
    const { kind, memory, name: own } = parameters[index] as Parameter;
    if (kind === 'strings' || HOLDS_ADDRESSES.has(memory?.element ?? '')) {
      throw new TypeError(
        `asyncSys.${name}: ${own} holds addresses of memory that nobody keeps in place while a thread uses it`,
      );
    }
    if (
      IN_PLACE[name]?.includes(own) &&
      mappingOf((call.memory[index] as Memory).value) === undefined
    ) {
      throw new TypeError(
        `asyncSys.${name}: ${own} must be memory of allocate() or mapMemory(): a thread gets a copy of any other, and nobody changes or wakes a copy`,
      );
    }
    if (memory?.direction !== 'in' && kind !== 'path' && kind !== 'string') {
      written |= 1 << index;
    }
  }
  return written;
}

/** Makes the call until it is done or ended. @param meaning What the kernel's word means. */
function onThread(
  name: TypedName,
  call: GivenCall,
  { signal, timeoutMs }: AsyncCallOptions,
  meaning: (result: number) => unknown,
): Promise<unknown> {
  const written = writtenArguments(name, call);
  signal?.throwIfAborted();
  const deadline = timeoutMs === undefined ? null : deadlineAfter(timeoutMs);
  return new Promise((resolve, reject) => {
    let why: 'abort' | 'timeout' | null = null;
    let release: (() => void) | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = (result: number): 'again' | 'done' => {
      if (result === -ERRNO.EINTR && name !== 'close') {
        if (why === null) {
          return 'again'; // Nobody ended it: the process's credentials were changed, which interrupts the threads.
        }
      } else {
        why = null;
      }
      release?.();
      clearTimeout(timer);
      if (why === 'abort') {
        reject(signal?.reason);
      } else if (why === 'timeout') {
        reject(new SyscallError(name, ERRNO.ETIMEDOUT, { detail: `not within ${timeoutMs} ms` }));
      } else if (job.writeBack()) {
        try {
          resolve(meaning(result));
        } catch (error) {
          reject(error);
        }
      } else {
        reject(
          new TypeError(
            `asyncSys.${name}: its memory was detached or resized while the call was made: what it wrote, and its result ${result}, are lost`,
          ),
        );
      }
      return 'done';
    };
    const job = new CallJob(call, (index) => (written & (1 << index)) !== 0, {
      over,
      failed: reject,
    });
    const end = (reason: 'abort' | 'timeout') => {
      // A close that was interrupted has closed the fd all the same, or not begun: nobody could tell.
      if (name !== 'close') {
        why ??= reason;
        job.cancel();
      }
    };
    if (signal != null) {
      release = onAbort(signal, () => end('abort'));
    }
    if (deadline !== null && deadline.timeoutMs <= MOST_TIMER_MS) {
      timer = setTimeout(() => end('timeout'), Math.ceil(deadline.timeoutMs)).unref();
    }
  });
}

/** The calls of sys as promises. */
export type AsyncSys = { readonly [N in keyof SysCalls]: AsyncCall<N> };

/** The calls as promises, by name. One that only another architecture has throws a ReferenceError when it is read. */
export const asyncSys: AsyncSys = Object.create(null);

for (const name of typedNames() as (TypedName & SyscallName)[]) {
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
