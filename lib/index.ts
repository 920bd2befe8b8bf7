// What `import ... from 'rawsyscall'` gives. The constants, some thousand names, are in 'rawsyscall/constants'.

export { ERRNO, type ErrnoName, errnoMessage, errnoName } from './abi/errno.js';
export {
  packStruct,
  type StructInput,
  type StructName,
  type StructValue,
  structLayout,
  unpackStruct,
} from './abi/struct.js';
export {
  type Arch,
  SYS,
  type SyscallName,
  syscallName,
  syscallNumber,
  syscallTable,
} from './abi/tables.js';
export { Batch, type BatchCall, type BatchOptions } from './raw/batch.js';
export { type Arg, addressOf, type Bytes, rawSyscall } from './raw/raw.js';
export { FdGoneError, OwnedFd, type OwnedFdOptions } from './socket/owned-fd.js';
export { packSockaddrIn, unpackSockaddrIn } from './socket/sockaddr.js';
export { Socket, type TransferOptions, type WaitOptions } from './socket/socket.js';
export {
  formatSocketAddress,
  packSocketAddress,
  type SocketAddress,
  type SocketAddressInput,
  unpackSocketAddress,
} from './socket/socket-address.js';
export type {
  ControlMessage,
  Credentials,
  IncomingBuffers,
  IncomingMessage,
  OutgoingMessage,
} from './socket/socket-message.js';
export type {
  Membership,
  OptionInput,
  OptionValue,
  ReadableOption,
  WritableOption,
} from './socket/socket-options.js';
export { type Arguments, sys, type TypedCall } from './sys.js';
export { SyscallError, type SyscallErrorOptions } from './syscall-error.js';
