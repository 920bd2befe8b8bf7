// What a syscall argument can be, before anything is known of the call. Types alone.

/** Memory that a syscall can be pointed at. The offset and length of a view are respected. */
export type Bytes = ArrayBufferView | ArrayBufferLike;

/** One syscall argument: a safe integer, a bigint of 64 bits (signed or unsigned), memory, or null (a NULL pointer). */
export type Arg = number | bigint | Bytes | null;

/** What makes syscalls: rawSyscall, or what a test puts in its place. */
export type Syscall = (nr: number, ...args: Arg[]) => number;

/** An argument's part that a run fills in: plus or minus the result of an earlier step. */
export interface Term {
  /** Index of an earlier call. When that one may fail, its result can be -errno. */
  readonly step: number;
  /** 1 adds, -1 subtracts. */
  readonly sign: 1 | -1;
}
