// What `import ... from 'rawsyscall/async'` gives: sockets and calls that never block the event loop.

export { type Accepted, AsyncSocket, type Datagram } from './async/async-socket.js';
export {
  type AsyncCall,
  type AsyncCallOptions,
  type AsyncSys,
  asyncSys,
} from './async/async-sys.js';
export type {
  ConnectOptions,
  Destination,
  HostAndPort,
  Lookup,
  SocketOptionValues,
} from './async/connect.js';
export { DatagramBatch } from './async/datagram-batch.js';
export type { DuplexLookup } from './async/duplex-connect.js';
export type { OnRead } from './async/duplex-reader.js';
export { type ListenFd, listenFds } from './async/listen-fds.js';
export type { ListenOptions } from './async/listening.js';
export {
  allocate,
  type MapMemoryOptions,
  MappedMemory,
  mapMemory,
} from './async/mapped-memory.js';
export {
  createConnection,
  type DuplexConnectOptions,
  RawDuplex,
  type RawDuplexOptions,
} from './async/raw-duplex.js';
export {
  type BoundAddress,
  createServer,
  RawServer,
  type RawServerOptions,
} from './async/raw-server.js';
export type { Multishot, MultishotOptions } from './async/ring/multishot.js';
export type { RingMultishot } from './async/ring/multishot-calls.js';
export type { RegisteredFile } from './async/ring/registered-file.js';
export type {
  RawRingCall,
  RingCall,
  RingCallName,
  RingCallOptions,
} from './async/ring/ring-calls.js';
export {
  type LinkOptions,
  type RawRingSys,
  Ring,
  type RingOptions,
  type RingSys,
} from './async/ring.js';
export type { DuplexAddress } from './async/socket-duplex.js';
export { EndOfStreamError } from './async/transfer-errors.js';
export type { AsyncTransferOptions, AsyncWaitOptions } from './async/wait-queue.js';
