// The kernel's structs as data: the members in C's order, `name: type`. Where they lie is not said here but computed by
// C's rules for each architecture (struct.ts), and a test asks the C compiler whether that is so.
// One that differs has a text for each architecture; generic is that of all others.
//
// Types: u8 to u64 and s8 to s64; long and ulong (a word: 4 bytes on ia32, else 8); pointer; be16 and be32 (big-endian);
// char[n] (text that ends at its first NUL); another struct by name; T[n], an array, of which u8[n] is bytes.

import { BASE_STRUCTS } from './structs/base.js';
import { FILE_STRUCTS } from './structs/files.js';
import { IA32_STRUCTS } from './structs/ia32.js';
import { NETWORK_STRUCTS } from './structs/network.js';
import { PROCESS_STRUCTS } from './structs/processes.js';
import { SYSTEM_STRUCTS } from './structs/system.js';

/** A function, so that they are read when the first one is asked for. */
export const structs = () =>
  ({
    ...BASE_STRUCTS,
    ...FILE_STRUCTS,
    ...NETWORK_STRUCTS,
    ...PROCESS_STRUCTS,
    ...SYSTEM_STRUCTS,
    ...IA32_STRUCTS,
  }) as const;

/** Structs without padding between members, by architecture: the kernel's EPOLL_PACKED, and those packed everywhere. */
export const packedStructs = (): Readonly<Record<string, readonly string[]>> => ({
  epoll_event: ['x64'],
  landlock_path_beneath_attr: ['x64', 'arm64', 'ia32', 'riscv64'],
});
