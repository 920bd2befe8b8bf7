// What `import ... from 'rawsyscall'` gives. The constants, some thousand names, are in 'rawsyscall/constants'.

export { Batch, type BatchCall, type BatchOptions } from './batch.js';
export { ERRNO, type ErrnoName, errnoMessage, errnoName } from './errno.js';
export { FdGoneError, OwnedFd, type OwnedFdOptions } from './owned-fd.js';
export { type Arg, addressOf, type Bytes, rawSyscall } from './raw.js';
export { packSockaddrIn, unpackSockaddrIn } from './sockaddr.js';
export { Socket, type TransferOptions, type WaitOptions } from './socket.js';
export {
  formatSocketAddress,
  packSocketAddress,
  type SocketAddress,
  type SocketAddressInput,
  unpackSocketAddress,
} from './socket-address.js';
export type {
  ControlMessage,
  Credentials,
  IncomingBuffers,
  IncomingMessage,
  OutgoingMessage,
} from './socket-message.js';
export type {
  Membership,
  OptionInput,
  OptionValue,
  ReadableOption,
  WritableOption,
} from './socket-options.js';
export {
  packStruct,
  type StructInput,
  type StructName,
  type StructValue,
  structLayout,
  unpackStruct,
} from './struct.js';
export { type Arguments, sys, type TypedCall } from './sys.js';
export { SyscallError, type SyscallErrorOptions } from './syscall-error.js';
export {
  type Arch,
  SYS,
  type SyscallName,
  syscallName,
  syscallNumber,
  syscallTable,
} from './tables.js';
