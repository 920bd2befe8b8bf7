// Syscall numbers by the kernel's names, for the architectures that this package runs on or emits code for.
// The numbers are in tables/numbers.ts, which the kernel's headers make; man page: syscalls(2).

import type { SyscallNumbers } from './declarations/syscall-numbers.js';
import { NUMBERS, RUNNING } from './tables/numbers.js';

/** An architecture, as process.arch spells it. */
export type Arch = keyof typeof NUMBERS;

/** All of them. */
export const ARCHITECTURES = Object.keys(NUMBERS) as readonly Arch[];

/** The calls that an architecture has; without one, those of any on which Node runs. */
export type SyscallName<A extends Arch = (typeof RUNNING)[number]> = A extends Arch
  ? keyof ReturnType<(typeof NUMBERS)[A]>
  : never;

/** The numbers of an architecture's calls, by name. */
export type SyscallTable<A extends Arch> = Readonly<Record<SyscallName<A>, number>>;

const tables: { [A in Arch]?: SyscallTable<A> } = {};

/** Every syscall number of an architecture, by name. */
export function syscallTable<A extends Arch>(arch: A): SyscallTable<A> {
  if (typeof arch !== 'string' || !Object.hasOwn(NUMBERS, arch)) {
    throw new RangeError(
      `there is no syscall table for ${String(arch)}: there are ${ARCHITECTURES.join(', ')}`,
    );
  }
  tables[arch] ??= Object.freeze(NUMBERS[arch]()) as (typeof tables)[A];
  return tables[arch] as SyscallTable<A>;
}

/** The number of a call that is named by a string, or undefined when the architecture has no such call. */
export function syscallNumber(arch: Arch, name: string): number | undefined {
  const table: Readonly<Record<string, number>> = syscallTable(arch);
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/**
 * The name of a number, or undefined when the architecture has no such call.
 * @throws RangeError for what is no architecture, TypeError for what is no number.
 */
export function syscallName(arch: Arch, nr: number): string | undefined {
  if (typeof nr !== 'number') {
    throw new TypeError(
      `syscallName takes an architecture and a number, as in syscallName('x64', 0): the number is ${String(nr)}`,
    );
  }
  return Object.entries<number>(syscallTable(arch)).find((entry) => entry[1] === nr)?.[0];
}

let names: readonly string[] | undefined;

/** The names of all calls of the architectures on which Node runs. */
export function callNames(): readonly string[] {
  names ??= [...new Set(RUNNING.flatMap((arch) => Object.keys(syscallTable(arch))))];
  return names;
}

/** The prototype of a table: asked only for what the table does not have. Throws for a name that another architecture has,
 * because undefined would reach a call as a wrong number. */
const ABSENT = new Proxy(Object.freeze({}), {
  get(target, name, receiver) {
    if (typeof name === 'string' && callNames().includes(name)) {
      throw new ReferenceError(
        `SYS.${name}: ${process.arch} has no syscall of that name; its newer form has (see man 2 ${name})`,
      );
    }
    return Reflect.get(target, name, receiver);
  },
});

/**
 * The table of the architecture that this process runs on. A name that only another architecture has (open, fork
 * and poll are not there on arm64) throws a ReferenceError when it is read.
 */
export const SYS: SyscallNumbers = (() => {
  const own = Object.hasOwn(NUMBERS, process.arch) ? NUMBERS[process.arch as Arch]() : {};
  return Object.freeze(Object.setPrototypeOf(own, ABSENT));
})();
