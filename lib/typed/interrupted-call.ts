// What a typed call becomes that a signal ended: made again with the time that is left.

import type { Arg, Syscall } from '../kernel/arg.js';
import { ERRNO } from '../kernel/errno.js';
import type { Parameter, Signature } from '../kernel/signature.js';
import { bytesOf, packStruct, structLayout, unpackStruct } from '../kernel/struct.js';
import { TIMER_ABSTIME } from '../kernel/tables/poll-constants.js';
import { interruptedConnect } from './readiness.js';

const NS_PER_MS = 1_000_000n;
const NS_PER_US = 1_000n;
const NS_PER_S = 1_000_000_000n;

/** What a call becomes that a signal ended: made again with the time that is left, except close and connect. */
export function resume(
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
  const time = unpackStruct(struct, bytes);
  return time.tv_sec * NS_PER_S + ('tv_nsec' in time ? time.tv_nsec : time.tv_usec * NS_PER_US);
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
export const UPDATED_TIMEOUTS: Readonly<
  Record<string, { readonly index: number; readonly struct: Time }>
> = {
  ppoll: { index: 2, struct: 'timespec' },
  select: { index: 4, struct: 'timeval' },
  pselect6: { index: 4, struct: 'timespec' },
};

export function updatedTimeoutNs({ name }: Signature, args: readonly Arg[]): bigint | null {
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
