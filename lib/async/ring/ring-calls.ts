// ring.sys.NAME(...) and ring.raw.NAME(...): a call's arguments into an entry, its completion into what sys would return or
// throw. Plain arguments go a short way; others are converted and checked as those of sys are.

import type { Arg } from '../../kernel/arg.js';
import { ERRNO, isError } from '../../kernel/errno.js';
import { bytesOf } from '../../kernel/memory.js';
import { checkOptionNames } from '../../kernel/option-names.js';
import { DANGER } from '../../kernel/refused-calls.js';
import { RING_FIELDS, type RingName } from '../../kernel/ring-entries.js';
import { SYS, type SyscallName } from '../../kernel/syscall-numbers.js';
import { readCall } from '../../raw/arguments.js';
import { checkCall } from '../../raw/checks.js';
import { deadlineAfter } from '../../typed/readiness.js';
import { type Arguments, type TypedCall, type TypedName, typedCall } from '../../typed/sys.js';
import type { Fd } from '../../typed/sys-calls.js';
import type { AsyncCallOptions } from '../async-sys.js';
import { CallMemory } from './call-memory.js';
import { type CallPlan, callPlan, isPlain } from './call-plan.js';
import { EntryWriter, type Particulars } from './entry-writer.js';
import { absence, type Operation } from './operation.js';
import { isParticular, PARTICULAR, type Request } from './particular-calls.js';
import { CallbackCall, giveBack, MOST_TIMER_MS, PromisedCall } from './pending-call.js';
import { RegisteredFile } from './registered-file.js';
import type { RingCore } from './ring-core.js';

/** A call that a ring makes, on any architecture on which Node runs. */
export type RingCallName = RingName & TypedName & SyscallName;

export interface RingCallOptions extends AsyncCallOptions {
  /** Of a call that opens: where the file goes, instead of to a descriptor; the call returns 0 then. Without O_CLOEXEC. */
  readonly into?: RegisteredFile | undefined;
}

/** An fd may be a registered file. */
type WithFiles<A extends readonly unknown[]> = {
  [I in keyof A]: Fd extends A[I] ? A[I] | RegisteredFile : A[I];
};
type Given<N extends TypedName> = WithFiles<Arguments<N>>;

/** One call as a promise of what sys returns. */
export type RingCall<N extends TypedName> = (
  ...args: [...Given<N>, options?: RingCallOptions]
) => Promise<ReturnType<TypedCall<N>>>;

/** One call that tells the kernel's word: the result, or -errno. All arguments are there. */
export type RawRingCall<N extends TypedName> = (
  ...args: [...Required<Given<N>>, callback: (result: number) => void]
) => void;

const OPTIONS = { signal: [], timeoutMs: [], into: [] };
const OPENS: ReadonlySet<string> = new Set(
  'open openat openat2 creat socket accept accept4'.split(' '),
);

type Callback = (result: number) => void;

/** One call of one ring. */
export class CallOfRing {
  readonly #core: RingCore;
  readonly name: RingCallName;
  /** Kept, so that a ring is not taken for dropped while one of its calls is kept. */
  readonly ring: object;
  readonly #plan: CallPlan;
  readonly #writer: EntryWriter;
  readonly #nr: number;
  readonly #isRefused: boolean;
  /** sys, with a call of ours in the kernel's place: to learn the arguments, and to say what a result means. */
  readonly #typed: (...given: unknown[]) => unknown;
  #answer: (args: readonly Arg[]) => number = () => 0;

  /** @throws ReferenceError where the architecture has no such call. */
  constructor(core: RingCore, name: RingCallName, ring: object) {
    this.#core = core;
    this.ring = ring;
    this.name = name;
    this.#nr = SYS[name];
    this.#plan = callPlan(name);
    this.#writer = new EntryWriter(core, this.#plan);
    this.#isRefused = Object.hasOwn(DANGER, name);
    this.#typed = typedCall(name, (_nr, ...args) => this.#answer(args)) as (
      ...given: unknown[]
    ) => unknown;
  }

  /** ring.sys.NAME */
  promise(given: unknown[]): Promise<unknown> {
    const operation = new PromisedCall(this.#core, this, given);
    return new Promise((resolve, reject) => {
      operation.resolve = resolve;
      operation.reject = reject;
      if (this.#isPlain(given)) {
        this.#start(given, operation, true, undefined);
        return;
      }
      const { signal, timeoutMs, into } = this.#options(given);
      signal?.throwIfAborted();
      const deadline = deadlineAfter(timeoutMs);
      this.#start(given, operation, into === undefined && this.#isPlain(given), into);
      operation.bound(signal, deadline?.timeoutMs);
    });
  }

  /** ring.raw.NAME */
  callback(given: unknown[]): void {
    const callback = given.pop();
    if (typeof callback !== 'function') {
      throw new TypeError(
        `ring.raw.${this.name} takes its arguments, all of them, and then a function that is given the result`,
      );
    }
    const operation = new CallbackCall(callback as Callback);
    this.#start(given, operation, this.#isPlain(given), undefined);
  }

  /** What sys returns, or throws, of this result. @param converted The arguments that the kernel got, or null: `given`. */
  value(given: readonly unknown[], converted: readonly Arg[] | null, result: number): unknown {
    if (!isError(result) && given.length === this.#plan.arguments.length) {
      return result;
    }
    const args = given.map((value) => (value instanceof RegisteredFile ? value.index : value));
    this.#answer = (standIns) => {
      // From the memory that the kernel wrote to, to what stands in for arguments that were left out.
      for (const [index, standIn] of standIns.entries()) {
        const source = bytesOf(converted?.[index]);
        if (source !== null && standIn !== converted?.[index]) {
          bytesOf(standIn)?.set(source);
        }
      }
      return result;
    };
    return this.#typed(...args);
  }

  #isPlain(given: readonly unknown[]): boolean {
    return !this.#isRefused && isPlain(this.#plan, given) && !isParticular(this.name, given);
  }

  #start(
    given: readonly unknown[],
    operation: PromisedCall | CallbackCall,
    isPlain: boolean,
    into: RegisteredFile | undefined,
  ): void {
    const { closedBy, memory } = this.#core;
    if (closedBy !== null) {
      throw new Error(`ring.sys.${this.name}: ${closedBy.message}`, { cause: closedBy });
    }
    if (!memory.supported.has(this.#plan.entry.opcode)) {
      throw absence(this.name, this.#plan.entry.operation);
    }
    if (!isPlain) {
      this.#startSlowly(given, operation, into);
      return;
    }
    operation.holding = this.#writer.read(given as Arg[], null);
    try {
      this.#writer.write(operation, null);
    } catch (error) {
      giveBack(operation.holding, 0);
      throw error;
    }
  }

  #startSlowly(
    given: readonly unknown[],
    operation: PromisedCall | CallbackCall,
    into: RegisteredFile | undefined,
  ): void {
    const particulars: Particulars = {};
    const converted = this.#convert(this.#withoutFiles(given, particulars));
    const memory = new CallMemory(this.#core.copies);
    const request: Request = {
      name: this.name,
      args: [...converted],
      memory,
      particulars,
      after: null,
      limit: null,
    };
    try {
      PARTICULAR[this.name]?.(request);
      if (into !== undefined) {
        this.#checkFile(into, 'into');
        particulars.index = into.index + 1;
      }
      operation.converted = converted;
      operation.holding = this.#writer.read(request.args, memory);
      this.#writer.write(operation, particulars);
    } catch (error) {
      memory.finish(0);
      throw error;
    }
    operation.after = request.limit === null ? request.after : this.#limited(operation, request);
  }

  /** The call's own timeout: it is cancelled then, and has a result of its own. */
  #limited(operation: Operation, { after, limit }: Request): (result: number) => number {
    const { ms, result: atLimit } = limit as NonNullable<Request['limit']>;
    let isPast = false;
    const end = () => {
      isPast = true;
      this.#core.cancel(operation);
    };
    const timer = ms > MOST_TIMER_MS ? undefined : setTimeout(end, Math.ceil(ms)).unref();
    return (completed) => {
      clearTimeout(timer);
      const result = after === null ? completed : after(completed);
      return isPast && result === -ERRNO.ECANCELED ? atLimit : result;
    };
  }

  /** As sys converts, completes and checks arguments. */
  #convert(given: readonly unknown[]): readonly Arg[] {
    let converted: readonly Arg[] = [];
    this.#answer = (args) => {
      converted = args;
      return 0;
    };
    this.#typed(...given);
    checkCall(readCall(this.#nr, converted, converted.length));
    return converted;
  }

  /** Puts a registered file's index in its place. */
  #withoutFiles(given: readonly unknown[], particulars: Particulars): readonly unknown[] {
    if (!given.some((value) => value instanceof RegisteredFile)) {
      return given;
    }
    const fdArgument = this.#plan.sources[RING_FIELDS.indexOf('fd')];
    return given.map((value, index) => {
      if (!(value instanceof RegisteredFile)) {
        return value;
      }
      const { name, kind } = this.#plan.arguments[index] ?? { name: '', kind: '' };
      this.#checkFile(value, name);
      if (kind !== 'fd' || index !== fdArgument) {
        throw new TypeError(
          `ring.sys.${this.name}: ${name} cannot be a registered file: the operation takes a descriptor there`,
        );
      }
      if (this.name === 'close') {
        particulars.fd = 0;
        particulars.index = value.index + 1;
      } else {
        particulars.fixedFile = true;
      }
      return value.index;
    });
  }

  #checkFile(file: unknown, name: string): void {
    if (!(file instanceof RegisteredFile) || file.ring !== this.#core) {
      throw new TypeError(`ring.sys.${this.name}: ${name} must be a registered file of this ring`);
    }
  }

  /** Takes what comes after the call's own arguments, or is the last of fewer: an object that is no memory and no fd. */
  #options(given: unknown[]): RingCallOptions {
    const last = given.at(-1);
    const isOptions =
      given.length > this.#plan.arguments.length ||
      (typeof last === 'object' &&
        last !== null &&
        !ArrayBuffer.isView(last) &&
        Object.getPrototypeOf(last) === Object.prototype);
    if (!isOptions) {
      return NONE;
    }
    given.pop();
    if (last === undefined) {
      return NONE;
    }
    checkOptionNames(`ring.sys.${this.name}`, last, OPTIONS);
    const options = last as RingCallOptions;
    if (options.signal != null && typeof options.signal.addEventListener !== 'function') {
      throw new TypeError('signal must be an AbortSignal');
    }
    if (options.into !== undefined && !OPENS.has(this.name)) {
      throw new TypeError(`ring.sys.${this.name} opens nothing that could go into a file`);
    }
    return options;
  }
}

const NONE: RingCallOptions = {};
