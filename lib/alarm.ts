// An alarm that ends the main thread's blocking syscalls at a deadline: from then on they return -EINTR.
//
// This is how the exchange can have a timeout and still make the plain blocking calls that its steps prescribe, with
// nothing between them: connect(2) too, which no poll in front of it can bound. A socket option would be one more call
// on the socket; a non-blocking connect returns another result.
//
// setitimer(2) sends SIGALRM, for which Node is asked to install its own harmless handler. Node's has SA_RESTART, with
// which the kernel would resume the call; the flag is taken out of what rt_sigaction(2) says, and nothing else. The
// timer goes on ringing after the deadline, because a first signal can arrive just before the call that is to end.

import { rawSyscall } from './raw.js';
import { SyscallError } from './syscall-error.js';
import { SYS } from './tables.js';

const SIGALRM = 14;
const SA_RESTART = 0x1000_0000n;
const ITIMER_REAL = 0;
const RING_EVERY_US = 10_000n;
const SIGNAL_SET_BYTES = 8;

/** struct kernel_sigaction: four 64-bit words on x86-64 and aarch64. */
const HANDLER = 0;
const FLAGS = 1;

function check(name: string, result: number): void {
  if (result < 0) {
    throw new SyscallError(name, result);
  }
}

function setTimer(first: bigint, every: bigint): void {
  const perSecond = 1_000_000n;
  const timer = BigInt64Array.of(
    ...[every / perSecond, every % perSecond],
    ...[first / perSecond, first % perSecond],
  );
  check('setitimer', rawSyscall(SYS.setitimer, ITIMER_REAL, timer, null));
}

/** Node's own part of the signal, on its event loop: there is nothing to do. */
function ignore(): void {}

/**
 * Rings once timeoutMs have passed, until its owner calls silence() or, in the end, release(). One at a time; on the
 * main thread only, because only there Node has signals.
 */
export class Alarm {
  readonly #deadline: bigint;

  /** @param timeoutMs an integer from 1 @throws SyscallError, or Error on another thread than the main one */
  constructor(timeoutMs: number) {
    process.on('SIGALRM', ignore);
    try {
      const action = new BigUint64Array(4);
      check(
        'rt_sigaction',
        rawSyscall.unchecked(SYS.rt_sigaction, SIGALRM, null, action, SIGNAL_SET_BYTES),
      );
      if (action[HANDLER] === 0n) {
        throw new Error('the exchange needs signals for its timeout: call it on the main thread');
      }
      action[FLAGS]! &= ~SA_RESTART;
      check(
        'rt_sigaction',
        rawSyscall.unchecked(SYS.rt_sigaction, SIGALRM, action, null, SIGNAL_SET_BYTES),
      );
      this.#deadline = process.hrtime.bigint() + BigInt(timeoutMs) * 1_000_000n;
      setTimer(BigInt(timeoutMs) * 1000n, RING_EVERY_US);
    } catch (error) {
      process.off('SIGALRM', ignore);
      throw error;
    }
  }

  /** Whether the time is over: an -EINTR before that came from some other signal. */
  get expired(): boolean {
    return process.hrtime.bigint() >= this.#deadline;
  }

  /** Stops the timer. */
  silence(): void {
    setTimer(0n, 0n);
  }

  /** Stops the timer and gives the signal back to Node. */
  release(): void {
    this.silence();
    process.off('SIGALRM', ignore);
  }
}
