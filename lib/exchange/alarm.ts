// An alarm that ends the main thread's blocking syscalls at a deadline: from then on they return -EINTR.
//
// This is how the exchange can have a timeout and still make the plain blocking calls that its steps prescribe, with
// nothing between them: connect(2) too, which no poll in front of it can bound. A socket option would be one more call
// on the socket; a non-blocking connect returns another result.
//
// setitimer(2) sends SIGALRM, for which Node is asked to install its own harmless handler. Node's has SA_RESTART, with
// which the kernel would resume the call; the flag is taken out of what rt_sigaction(2) says, and nothing else. The
// timer goes on ringing after the deadline, because a first signal can arrive just before the call that is to end.

import { checked } from '../kernel/syscall-error.js';
import { addon } from '../raw/addon.js';

const SIGALRM = 14;
const SA_RESTART = 0x1000_0000;
const ITIMER_REAL = 0;
const RING_EVERY_MS = 10;
const SIGNAL_SET_BYTES = 8;

/** struct kernel_sigaction on x86-64 and aarch64, in 32-bit words: handler, flags, restorer and mask have two each. */
const SIGACTION_WORDS = 8;
const HANDLER = 0;
const FLAGS = 2;

const bytesOf = (words: Uint32Array): Uint8Array => new Uint8Array(words.buffer);

/** struct itimerval is four 64-bit words: seconds and microseconds of the interval, then of the first time. */
function setTimer(firstMs: number, everyMs: number): void {
  const timer = new Uint32Array(8);
  timer[2] = everyMs * 1000;
  timer[4] = firstMs / 1000;
  timer[6] = (firstMs % 1000) * 1000;
  checked('setitimer', addon().setitimer(ITIMER_REAL, bytesOf(timer), null));
}

/** Lets SIGALRM interrupt calls for good, instead of until its handler is done. */
function stopRestarting(): void {
  const action = new Uint32Array(SIGACTION_WORDS);
  const bytes = bytesOf(action);
  checked('rt_sigaction', addon().rt_sigaction(SIGALRM, null, bytes, SIGNAL_SET_BYTES));
  if (action[HANDLER] === 0 && action[HANDLER + 1] === 0) {
    throw new Error('the exchange needs signals for its timeout: call it on the main thread');
  }
  action[FLAGS] = (action[FLAGS] ?? 0) & ~SA_RESTART;
  checked('rt_sigaction', addon().rt_sigaction(SIGALRM, bytes, null, SIGNAL_SET_BYTES));
}

/** Node's own part of the signal, on its event loop: there is nothing to do. */
function ignore(): void {}

function nowMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/**
 * Rings once timeoutMs have passed, until its owner calls silence() or, in the end, release(). One at a time; on the
 * main thread only, because only there Node has signals.
 */
export class Alarm {
  readonly #deadlineMs: number;

  /** @param timeoutMs an integer from 1 @throws SyscallError, or Error on another thread than the main one */
  constructor(timeoutMs: number) {
    process.on('SIGALRM', ignore);
    try {
      stopRestarting();
      this.#deadlineMs = nowMs() + timeoutMs;
      setTimer(timeoutMs, RING_EVERY_MS);
    } catch (error) {
      process.off('SIGALRM', ignore);
      throw error;
    }
  }

  /** Whether the time is over: an -EINTR before that came from some other signal. */
  get expired(): boolean {
    return nowMs() >= this.#deadlineMs;
  }

  /** Stops the timer. */
  silence(): void {
    setTimer(0, 0);
  }

  /** Stops the timer and gives the signal back to Node. */
  release(): void {
    this.silence();
    process.off('SIGALRM', ignore);
  }
}
