// runAsync: an Image executed on a thread of its own, which may block as long as it likes: neither this thread nor
// libuv's pool waits for it, and process.exit() or a worker's end does not either.

import { checkOptionNames } from '../../kernel/option-names.js';
import { onAbort } from '../../raw/abort.js';
import { StepsThread } from '../../raw/steps-thread.js';
import type { Image } from '../image.js';
import { Execution, type Failure, type Outcome } from './execution.js';

/** How a run on a thread of its own may end. */
export interface RunAsyncOptions {
  /** Ends the run when it aborts; the outcome says where. */
  readonly signal?: AbortSignal | undefined;
  /** Ends the run that many milliseconds after its start, an integer from 1; without it, a run may last for ever. */
  readonly timeoutMs?: number | undefined;
  /** Whether the process stays alive until the run is over, as with other pending work. Default true. */
  readonly keepAlive?: boolean | undefined;
}

const EINTR = -4n;
/** setTimeout's longest. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/**
 * Runs the whole Image on a thread of its own and resolves to its outcome. Abort and timeout do not reject: a call that
 * blocks then reads -EINTR, later ones -ECANCELED, and what completed before keeps its result, so that no descriptor it
 * opened is lost. A signal that has aborted already lets nothing run.
 *
 * The thread's credentials follow process.setuid() and its like: no call runs with what the process has given up, though one
 * that waits may then read -EINTR. At most 256 runs of a thread (the main one, a worker) run at once; further ones wait.
 *
 * @throws RangeError for a timeoutMs that is none; TypeError for what is no Image or no signal; Error when this
 * architecture lacks one of the calls; SyscallError when there is no room for a thread or its descriptors (EAGAIN,
 * ENOMEM, EMFILE). All of them as a rejection.
 */
export async function runAsync(image: Image, options: RunAsyncOptions = {}): Promise<Outcome> {
  checkOptionNames('runAsync', options, { signal: [], timeoutMs: [], keepAlive: [] });
  const { signal, timeoutMs, keepAlive = true } = options;
  if (timeoutMs !== undefined) {
    checkTimeout(timeoutMs);
  }
  if (signal != null && typeof signal.addEventListener !== 'function') {
    throw new TypeError('signal must be an AbortSignal');
  }
  const execution = new Execution(image);
  if (signal?.aborted) {
    return notStarted(execution);
  }
  const thread = new StepsThread(execution.steps, execution.memory);
  if (keepAlive) {
    thread.ref();
  }
  let reason: 'abort' | 'timeout' | null = null;
  const stop = (why: 'abort' | 'timeout') => {
    reason ??= why;
    thread.cancel();
  };
  const release = signal == null ? null : onAbort(signal, () => stop('abort'));
  // The thread, not the timer, decides whether the process stays.
  const timer = timeoutMs && setTimeout(() => stop('timeout'), timeoutMs).unref();
  try {
    const outcome = execution.outcome(await thread.done);
    return reason === null ? outcome : interrupted(outcome, reason);
  } finally {
    release?.();
    clearTimeout(timer);
  }
}

function checkTimeout(timeoutMs: number): void {
  if (!Number.isInteger(timeoutMs) || timeoutMs < 1 || timeoutMs > MAX_TIMEOUT_MS) {
    throw new RangeError(
      `timeoutMs must be an integer from 1 to ${MAX_TIMEOUT_MS}, not ${String(timeoutMs)}`,
    );
  }
}

function notStarted(execution: Execution): Outcome {
  const failure: Failure = { kind: 'interrupted', step: 0, reason: 'abort' };
  return { results: execution.results(0), failure, buffers: execution.buffers };
}

/** The first step that reads -EINTR is the interrupted one; without one, all had completed, or failed, before. */
function interrupted(outcome: Outcome, reason: 'abort' | 'timeout'): Outcome {
  const step = outcome.results.indexOf(EINTR);
  return step === -1 ? outcome : { ...outcome, failure: { kind: 'interrupted', step, reason } };
}
