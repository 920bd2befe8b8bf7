// Interleaved rounds: what is compared runs in turn, round after round, so that whatever else the machine does meanwhile
// meets all of it alike. Time is this thread's CPU time, which leaves out what other processes take.

import { SYS } from '../../dist/kernel/syscall-numbers.js';
import { rawSyscall } from '../../dist/raw/raw-syscall.js';

const CLOCK_THREAD_CPUTIME_ID = 3;
const time = new BigInt64Array(2);

/** Nanoseconds of CPU time of this thread. */
export function threadTime() {
  rawSyscall(SYS.clock_gettime, CLOCK_THREAD_CPUTIME_ID, time);
  return Number(time[0]) * 1e9 + Number(time[1]);
}

/**
 * The median over `count` rounds of the nanoseconds per call of each contender, by name. A contender makes as many calls
 * as it is told, and may return how many nanoseconds they took where that is not this thread's time.
 */
export function rounds(contenders, { count, calls }) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  // The first ones let the optimiser do its work.
  for (let round = -5; round < count; round++) {
    for (const name of names) {
      const begin = threadTime();
      const measured = contenders[name](calls);
      const elapsed = measured ?? threadTime() - begin;
      if (round >= 0) {
        times[name].push(elapsed / calls);
      }
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
