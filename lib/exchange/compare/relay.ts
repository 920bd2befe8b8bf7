// A relay that records: whoever connects to it reaches the server behind it, and what either side sends is passed on
// as it comes and kept. On a thread of its own, for a caller that blocks. Both ends are in this file: what the main
// thread calls, and the worker's program.

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Ipv4Endpoint } from '../../kernel/address/sockaddr-in.js';

/** What passed since the relay was last asked. */
export interface Recording {
  readonly sent: Uint8Array;
  readonly received: Uint8Array;
  /** Why the server could not be connected to, when it could not: a client only sees its own connection reset. */
  readonly unreachable: string | null;
}

export interface Relay extends Ipv4Endpoint {
  take(): Promise<Recording>;
  close(): Promise<void>;
}

const MARK = 'rawsyscall recording relay';

interface RelayData {
  readonly mark: typeof MARK;
  readonly server: Ipv4Endpoint;
}

/** Listens on a free port of 127.0.0.1 and passes every connection on to the server. */
export async function startRelay(server: Ipv4Endpoint): Promise<Relay> {
  const data: RelayData = { mark: MARK, server };
  const worker = new Worker(new URL(import.meta.url), { workerData: data });
  const [port] = (await once(worker, 'message')) as [number];
  return {
    address: '127.0.0.1',
    port,
    async take() {
      worker.postMessage('take');
      const [recording] = (await once(worker, 'message')) as [Recording];
      return recording;
    },
    async close() {
      const exited = once(worker, 'exit');
      worker.postMessage('close');
      await exited;
    },
  };
}

/** Passes on what `from` sends, its end and its failure too. */
function pass(from: Socket, to: Socket, record: Buffer[]): void {
  from.setNoDelay(true);
  from.on('data', (chunk) => {
    record.push(chunk);
    to.write(chunk);
  });
  from.on('end', () => to.end());
  from.on('error', () => to.resetAndDestroy());
}

async function relay({ server }: RelayData, parent: NonNullable<typeof parentPort>): Promise<void> {
  let sent: Buffer[] = [];
  let received: Buffer[] = [];
  let unreachable: string | null = null;
  const listener = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ host: server.address, port: server.port, allowHalfOpen: true });
    upstream.on('error', ({ syscall, message }: NodeJS.ErrnoException) => {
      unreachable = syscall === 'connect' ? message : null;
    });
    pass(client, upstream, sent);
    pass(upstream, client, received);
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  parent.postMessage((listener.address() as AddressInfo).port);
  parent.on('message', (request: 'take' | 'close') => {
    if (request === 'close') {
      process.exit(); // Of this thread: open connections have nobody left to serve.
    }
    const bytes = { sent: Buffer.concat(sent), received: Buffer.concat(received) };
    parent.postMessage({ ...bytes, unreachable } satisfies Recording);
    sent = [];
    received = [];
    unreachable = null;
  });
}

const data = workerData as Partial<RelayData> | null;
if (!isMainThread && data?.mark === MARK && parentPort !== null) {
  await relay(data as RelayData, parentPort);
}
