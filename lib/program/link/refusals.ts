// Which calls may stand in a program.

import { DANGER } from '../../kernel/refused-calls.js';
import { ARCHITECTURES, syscallNumber } from '../../kernel/syscall-numbers.js';
import type { CallStep } from '../image.js';

const ENDS = 'a program ends after its last step, and an executable gets its exit from the emitter';
const REFUSED: Readonly<Record<string, string>> = { ...DANGER, exit: ENDS, exit_group: ENDS };

/** Calls that are refused in Node but do no harm in a process that exists to make them: emit() alone takes the Image. */
const EMITTED =
  /^(execve|execveat|set(uid|gid|reuid|regid|resuid|resgid|groups)|capset|seccomp|landlock_restrict_self|unshare|setns|pause)$/;

/** Why a call may not stand there, as the end of a sentence that begins with the call; null when it may. */
export function refusalOf({ name, mayFail }: CallStep, isLast: boolean): string | null {
  if (!ARCHITECTURES.some((arch) => syscallNumber(arch, name) !== undefined)) {
    return `there is no call ${name} on ${ARCHITECTURES.join(', ')}`;
  }
  const refusal = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
  if (refusal !== undefined && !EMITTED.test(name)) {
    return `${name} may not stand in a program: ${refusal}`;
  }
  // Steps after an execve are for its failure, which ends a program unless it may fail.
  if (/^execve/.test(name) && !mayFail && !isLast) {
    return 'no step after it is ever reached: let it be the last one, or one that may fail';
  }
  return null;
}
