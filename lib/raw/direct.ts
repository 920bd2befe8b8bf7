// Six calls as functions of the addon's own (native/direct.cc), for what makes a few syscalls and must start at once: they
// check their arguments themselves, so that nothing else of this package is loaded or run.

import type { DirectCalls } from './addon.js';
import { native } from './native.js';

export type { DirectCalls };

/**
 * The calls of a client, each by its own function of the addon: `socket`, `connect`, `sendto`, `recvfrom`, `close`, `write`.
 * They take all arguments that the kernel's call has, in its order, and return the kernel's word, as rawSyscall does:
 * -4095 to -1 is -errno. Each call blocks its thread. An argument is a number, bytes (a Uint8Array or Buffer) or null; a
 * length is checked against the bytes before it.
 *
 * They are as safe as rawSyscall and about as fast at it; what they save is start-up time. rawSyscall knows every call,
 * and takes bigints and memory of all kinds.
 *
 * @throws TypeError for an argument of another type and for one too many, RangeError for a number that is no integer of 32
 * bits and for a length that passes the end of its bytes. The kernel sees none of these. syscalls(2).
 */
export const direct: DirectCalls = Object.freeze({
  socket: native.socket,
  connect: native.connect,
  sendto: native.sendto,
  recvfrom: native.recvfrom,
  close: native.close,
  write: native.write,
});
