// What a call passes and the kernel does not read: a golfed executable need not pass it.

import type { Value } from '../program/image.js';

/** Without the address's length where there is no address; sendto(2), recvfrom(2). */
export function withoutUnread(name: string, args: readonly Value[]): readonly Value[] {
  const address = name === 'sendto' || name === 'recvfrom' ? args[4] : undefined;
  const isNull =
    address !== undefined &&
    address.region === null &&
    address.terms.length === 0 &&
    address.offset === 0n;
  return isNull ? args.slice(0, 4 + 1) : args;
}
