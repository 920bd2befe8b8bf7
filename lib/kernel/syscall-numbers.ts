// Syscall numbers by the kernel's names, for the three architectures that this package runs on or emits code for.
// The numbers are in tables/numbers.ts, which the kernel's headers make; man page: syscalls(2).

import { arm64, ia32, x64 } from './tables/numbers.js';

const numbers = { x64, arm64, ia32 };

/** An architecture, as process.arch spells it. */
export type Arch = keyof typeof numbers;

/** The calls an architecture has. */
export type SyscallName<A extends Arch = 'x64' | 'arm64'> = A extends Arch
  ? keyof ReturnType<(typeof numbers)[A]>
  : never;

export type SyscallTable<A extends Arch> = Readonly<Record<SyscallName<A>, number>>;

const tables: { [A in Arch]?: SyscallTable<A> } = {};

/** Every syscall number of an architecture, by name. */
export function syscallTable<A extends Arch>(arch: A): SyscallTable<A> {
  if (!Object.hasOwn(numbers, arch)) {
    throw new RangeError(
      `there is no syscall table for ${arch}: there are ${Object.keys(numbers).join(', ')}`,
    );
  }
  tables[arch] ??= Object.freeze(numbers[arch]()) as (typeof tables)[A];
  return tables[arch] as SyscallTable<A>;
}

/** The number of a call that is named by a string, or undefined when the architecture has no such call. */
export function syscallNumber(arch: Arch, name: string): number | undefined {
  const table: Readonly<Record<string, number>> = syscallTable(arch);
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The name of a number, or undefined when the architecture has no such call. */
export function syscallName(arch: Arch, nr: number): string | undefined {
  return Object.entries<number>(syscallTable(arch)).find((entry) => entry[1] === nr)?.[0];
}

/** Throws for a name that another architecture has: undefined would reach a call as a wrong number. */
function absentNames(own: object): object {
  const absent = {};
  for (const name of [...Object.keys(syscallTable('x64')), ...Object.keys(syscallTable('arm64'))]) {
    if (!Object.hasOwn(own, name)) {
      Object.defineProperty(absent, name, {
        get() {
          throw new ReferenceError(
            `SYS.${name}: ${process.arch} has no syscall of that name; its newer form has (see man 2 ${name})`,
          );
        },
      });
    }
  }
  return absent;
}

/**
 * The table of the architecture that this process runs on. A name that only the other architecture has (open, fork
 * and poll are not there on arm64) throws a ReferenceError when it is read.
 */
export const SYS: Readonly<Record<SyscallName, number>> = (() => {
  const own = Object.hasOwn(numbers, process.arch) ? numbers[process.arch as Arch]() : {};
  return Object.freeze(Object.setPrototypeOf(own, absentNames(own)));
})();
