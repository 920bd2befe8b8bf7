// What a call passes and the kernel does not read: a golfed executable need not pass it.

import { AF_INET, AF_INET6, MSG_TRUNC, SOCK_STREAM } from '../kernel/constants.js';
import type { Image, Step, Value } from '../program/image.js';

/** Without the address's length where there is no address; sendto(2), recvfrom(2). */
export function withoutUnread(name: string, args: readonly Value[]): readonly Value[] {
  const address = name === 'sendto' || name === 'recvfrom' ? args[4] : undefined;
  return address !== undefined && numberOf(address) === 0n ? args.slice(0, 4 + 1) : args;
}

/** Above these bits of a socket's type are flags. socket(2) */
const TYPE_BITS = 0xfn;

/**
 * Is this a receive without a buffer, on a TCP socket of the program's own, that discards what it receives? Whatever valid
 * address it is given, nothing is written there. tcp(7), MSG_TRUNC.
 */
export function discards({ steps }: Image, step: Step): boolean {
  if (step.kind !== 'call' || step.name !== 'recvfrom') {
    return false;
  }
  const [fd, buffer, , flags] = step.args;
  const [term, ...others] = fd?.terms ?? [];
  const socket = term === undefined || others.length > 0 ? undefined : steps[term.step];
  if (socket?.kind !== 'call' || socket.name !== 'socket' || socket.mayFail) {
    return false;
  }
  const [family, type, protocol] = socket.args.map((value) => numberOf(value));
  const isTcp =
    (family === BigInt(AF_INET) || family === BigInt(AF_INET6)) &&
    type !== null &&
    type !== undefined &&
    (type & TYPE_BITS) === BigInt(SOCK_STREAM) &&
    protocol === 0n;
  const given = flags && numberOf(flags);
  return (
    isTcp &&
    numberOf(fd as Value, 1) === 0n &&
    numberOf(buffer as Value) === 0n &&
    typeof given === 'bigint' &&
    (given & BigInt(MSG_TRUNC)) !== 0n
  );
}

/** The number that a value is, beside so many results; null for anything else. */
function numberOf({ region, offset, terms }: Value, results = 0): bigint | null {
  return region === null && terms.length === results ? offset : null;
}
