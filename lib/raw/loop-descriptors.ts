// close_range, dup2 and dup3 where they would close a descriptor on which an event loop waits: an epoll instance, an eventfd
// or an io_uring. Whose it is, Node's or the program's, no descriptor tells: either way it is refused.

import { OF_THE_LOOP, optionRefusal } from '../kernel/refused-calls.js';
import { CLOSE_RANGE_CLOEXEC } from '../kernel/tables/file-constants.js';

const LOOP = /^anon_inode:\[?(eventpoll|eventfd|io_uring)\]?$/;

/** The calls whose arguments decide whether they are refused. */
export const GUARDED: ReadonlySet<string> = new Set(['close_range', 'dup2', 'dup3', 'prctl']);

/** @throws Error for a call that is refused because of its arguments. */
export function checkGuarded(name: string, words: readonly (number | bigint)[]): void {
  const [first, second, flags] = words.map((word) => Number(BigInt.asUintN(32, BigInt(word)))) as [
    number,
    number,
    number,
  ];
  if (name === 'prctl') {
    const refusal = optionRefusal(first);
    if (refusal !== null) {
      refuse(`prctl(${refusal.name})`, refusal.reason);
    }
    return;
  }
  if (name === 'close_range') {
    if ((flags & CLOSE_RANGE_CLOEXEC) === 0) {
      checkRange(`close_range(${first}, ${second})`, first, second);
    }
  } else if (first !== second) {
    checkRange(`${name} onto ${second}`, second, second);
  }
}

function checkRange(what: string, first: number, last: number): void {
  const fs = process.getBuiltinModule('node:fs');
  for (const name of fs.readdirSync('/proc/self/fd')) {
    const fd = Number(name);
    if (fd >= first && fd <= last) {
      const kind = linkOf(fs, name);
      if (LOOP.test(kind)) {
        refuse(what, `${OF_THE_LOOP} (${fd} is ${kind})`);
      }
    }
  }
}

/** The descriptor that reads the directory itself is closed by then. */
function linkOf(fs: typeof import('node:fs'), name: string): string {
  try {
    return fs.readlinkSync(`/proc/self/fd/${name}`);
  } catch {
    return '';
  }
}

function refuse(what: string, reason: string): never {
  throw new Error(
    `${what} is refused: ${reason} (rawSyscall.unchecked makes the call all the same)`,
  );
}
