// A launcher in memory: compiled for this machine, kept by its options, in a memory file that spawn() starts.

import { emit } from '../emit/emit.js';
import { COMPILERS, type Target } from '../emit/targets.js';
import { ERRNO } from '../kernel/errno.js';
import { checked } from '../kernel/syscall-error.js';
import { SYS } from '../kernel/syscall-numbers.js';
import { MFD_CLOEXEC } from '../kernel/tables/file-constants.js';
import { link } from '../program/link/link.js';
import { rawSyscall } from '../raw/raw-syscall.js';
import type { LaunchStep, Started } from './launch-steps.js';
import { planLauncher } from './launcher.js';
import type { LauncherOptions } from './launcher-options.js';

export interface CompiledLauncher {
  readonly bytes: Uint8Array;
  /** The calls that are reported, in order. */
  readonly steps: readonly LaunchStep[];
}

/** Since Linux 6.3: without it, a system may be set up to refuse memory files that can be executed. */
const MFD_EXEC = 0x10;
/** Compiling takes some ten milliseconds: as many are kept as a program is likely to have kinds of children. */
const KEPT = 32;
const compiled = new Map<string, CompiledLauncher>();

/** The launcher for these options, compiled when it is asked for the first time. Throws as planLauncher() does. */
export function compiledLauncher(options: LauncherOptions, started: Started): CompiledLauncher {
  const key = JSON.stringify([options, started], (_, value) =>
    typeof value === 'bigint' ? `${value}n` : ArrayBuffer.isView(value) ? undefined : value,
  );
  const known = compiled.get(key);
  if (known !== undefined) {
    return known;
  }
  const { program, steps } = planLauncher(options, started);
  const target = process.arch as Target;
  const quick = COMPILERS[target].options.includes('quick');
  const { bytes } = emit(link(program), { target, quick });
  const launcher = { bytes, steps };
  if (compiled.size >= KEPT) {
    compiled.delete(compiled.keys().next().value as string);
  }
  compiled.set(key, launcher);
  return launcher;
}

/** A descriptor of a memory file with these bytes, closed by an execve. Throws a SyscallError. */
export function memoryFile(bytes: Uint8Array): number {
  const name = new TextEncoder().encode('rawsyscall-launcher\0');
  let fd = rawSyscall(SYS.memfd_create, name, MFD_CLOEXEC | MFD_EXEC);
  if (fd === -ERRNO.EINVAL) {
    fd = rawSyscall(SYS.memfd_create, name, MFD_CLOEXEC);
  }
  checked('memfd_create', fd);
  try {
    const written = checked('write', rawSyscall(SYS.write, fd, bytes, bytes.length));
    if (written !== bytes.length) {
      throw new Error(`a memory file took ${written} of ${bytes.length} bytes`);
    }
  } catch (error) {
    rawSyscall(SYS.close, fd);
    throw error;
  }
  return fd;
}
