// What a call's result can be where it succeeded, from the call's signature: a compiler may then know the upper bytes of
// a register, and how a failure is told apart. A result is never believed to be smaller than the kernel may make it.

import { signatureFor } from './signature.js';
import { MSG_TRUNC } from './tables/socket-constants.js';

/** `zero`; `int`: of 0 to 2^31 - 1; `{ upTo }`: of 0 to the value of that argument, and no more than 2^31 - 1; `word`: any. */
export type ResultRange = 'zero' | 'int' | 'word' | { readonly upTo: number };

/** Drivers return what they like, whatever a request means elsewhere. */
const ANY_RESULT = new Set(['ioctl']);

/**
 * @param args The arguments that are known as numbers, by index, undefined where one is not: a command among them may say
 * what is returned, a flag that it is more than the length.
 */
export function resultRange(
  name: string,
  args: readonly (number | bigint | undefined)[] = [],
): ResultRange {
  const signature = ANY_RESULT.has(name) ? undefined : signatureFor(name, args);
  const result = signature?.result;
  switch (result?.kind) {
    case 'zero':
      return 'zero';
    case 'fd':
    case 'pid':
    case 'int':
    case 'mode':
    case 'flags':
      return 'int';
    case 'atMost': {
      if (result.unless !== null) {
        const given = args[result.unless.index];
        // MSG_TRUNC is the one flag that any signature names.
        if (given === undefined || (BigInt(given) & BigInt(MSG_TRUNC)) !== 0n) {
          return 'int';
        }
      }
      return { upTo: result.index };
    }
    default:
      return 'word';
  }
}
