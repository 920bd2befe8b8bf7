// Three worker threads at once, each with an environment of its own; then one that is terminated in the middle of a
// blocking call, and one between two of very many calls. Prints "done" when the process is whole after all that.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { rawSyscall, SYS } from 'rawsyscall';

const EBADF = 9;

if (isMainThread) {
  const start = (job) => new Worker(new URL(import.meta.url), { workerData: job });
  const answers = await Promise.all(
    ['count', 'count', 'count'].map(async (job) => (await once(start(job), 'message'))[0]),
  );
  if (answers.some((wrong) => wrong !== 0)) throw new Error(`wrong results: ${answers}`);
  for (const job of ['sleep', 'spin']) {
    const worker = start(job);
    await once(worker, 'message');
    const code = await worker.terminate();
    if (code !== 1) throw new Error(`a terminated worker exits with 1, not ${code}`);
  }
  if (rawSyscall(SYS.close, -1) !== -EBADF) throw new Error('the main thread no longer works');
  console.log('done');
} else if (workerData === 'count') {
  let wrong = 0;
  for (let i = 0; i < 100_000; i++) if (rawSyscall(SYS.close, -1) !== -EBADF) wrong++;
  parentPort.postMessage(wrong);
} else if (workerData === 'sleep') {
  parentPort.postMessage('entering');
  const half = new BigInt64Array([0n, 500_000_000n]); // struct timespec: half a second
  rawSyscall(SYS.ppoll, null, 0, half, null, 0);
  for (;;); // terminated here at the latest
} else {
  parentPort.postMessage('spinning');
  for (;;) rawSyscall(SYS.close, -1);
}
