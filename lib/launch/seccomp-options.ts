// What seccompFilter() takes and gives.

import type { ErrnoName } from '../kernel/errno.js';
import type { Arch, SyscallName } from '../kernel/syscall-numbers.js';
import type { BpfInstruction } from './bpf.js';

/** `kill` ends the process by SIGSYS, `killThread` the thread; `trap` sends SIGSYS; `notify` asks a listener, and is ENOSYS without one. */
export type SeccompAction =
  | 'allow'
  | 'log'
  | 'kill'
  | 'killThread'
  | 'trap'
  | 'notify'
  | { readonly errno: ErrnoName | number };

/** One argument of a call, as an unsigned number: equal to a value, perhaps in the bits of a mask alone, or in a range. */
export interface SeccompArgument {
  /** 0 to 5. */
  readonly index: number;
  /** The value that the bits must have. */
  readonly equals?: number | bigint;
  /** Bits to compare; all of them without it. */
  readonly mask?: number | bigint;
  /** The least value, unsigned. */
  readonly atLeast?: number | bigint;
  /** The greatest value, unsigned. */
  readonly atMost?: number | bigint;
  /** How many bits the kernel looks at; by default what the call's signature says, 64 where there is none. */
  readonly bits?: 32 | 64;
}

/** What becomes of some calls. */
export interface SeccompRule {
  /** The call, or several. */
  readonly calls: SyscallName<Arch> | readonly SyscallName<Arch>[];
  /** All of them must hold; without it, the call always matches. */
  readonly arguments?: readonly SeccompArgument[];
  /** What becomes of the call. */
  readonly action: SeccompAction;
}

/** What becomes of which calls. */
export interface SeccompOptions {
  /** What becomes of a call that no rule matches. */
  readonly default: SeccompAction;
  /** Of the rules for one call, the first that matches counts. */
  readonly rules?: readonly SeccompRule[];
  /** The architectures whose calls are let through to the rules: default that of this process alone. */
  readonly architectures?: readonly SeccompArch[];
  /** What becomes of calls of other architectures, x32's among them. Default `kill`. */
  readonly otherArchitectures?: SeccompAction;
  /** Leave out calls that an architecture does not have, instead of throwing. Default false. */
  readonly skipUnknown?: boolean;
}

/** A filter, as the kernel takes it. */
export interface SeccompFilter {
  /** The program, one by one. */
  readonly instructions: readonly BpfInstruction[];
  /** As struct sock_filter[]. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An architecture whose calls a filter can tell. */
export type SeccompArch = 'x64' | 'arm64' | 'ia32';
