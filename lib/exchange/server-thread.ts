// The challenge server on a thread of its own, for a process that blocks its main thread, as the raw client does.
// This file is both ends: what the main thread calls, and, in a worker that was started for it, the worker's program.

import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Server, startServer } from './server.js';

const MARK = 'rawsyscall challenge server';

/** What the worker says first: where it listens, or why it does not. */
type Started = { host: string; port: number; url: string } | { error: unknown };

/** Starts the server on a free port of 127.0.0.1; it keeps the process from exiting until it is closed. */
export async function startServerThread(): Promise<Server> {
  const worker = new Worker(new URL(import.meta.url), { workerData: MARK });
  const [started]: [Started] = (await once(worker, 'message')) as [Started];
  const exited = once(worker, 'exit');
  if ('error' in started) {
    await exited;
    throw started.error;
  }
  return {
    ...started,
    async close() {
      worker.postMessage('close');
      await exited;
    },
  };
}

async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
  try {
    const { close, ...where } = await startServer({ host: '127.0.0.1', port: 0 });
    port.postMessage(where satisfies Started);
    await once(port, 'message');
    await close();
  } catch (error) {
    port.postMessage({ error } satisfies Started);
  }
}

if (!isMainThread && workerData === MARK && parentPort !== null) {
  await serve(parentPort);
}
