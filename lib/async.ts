// What `import ... from 'rawsyscall/async'` gives: sockets that never block the event loop.

export { type Accepted, AsyncSocket, type Datagram } from './async/async-socket.js';
export type {
  ConnectOptions,
  Destination,
  HostAndPort,
  Lookup,
  SocketOptionValues,
} from './async/connect.js';
export { DatagramBatch } from './async/datagram-batch.js';
export { EndOfStreamError } from './async/transfer-errors.js';
export type { AsyncTransferOptions, AsyncWaitOptions } from './async/wait-queue.js';
