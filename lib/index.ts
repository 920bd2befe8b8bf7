// What `import ... from 'rawsyscall'` gives. The constants, some thousand names, are in 'rawsyscall/constants'.

export type { Ipv4Endpoint } from './kernel/address/sockaddr-in.js';
export { packSockaddrIn, unpackSockaddrIn } from './kernel/address/sockaddr-in.js';
export type { Ipv6Endpoint } from './kernel/address/sockaddr-in6.js';
export type { UnixEndpoint } from './kernel/address/sockaddr-un.js';
export {
  formatSocketAddress,
  type OtherEndpoint,
  packSocketAddress,
  type SocketAddress,
  type SocketAddressInput,
  unpackSocketAddress,
} from './kernel/address/socket-address.js';
export type { Arg, Bytes, Syscall } from './kernel/arg.js';
export type * as structs from './kernel/declarations/structs.js';
export type { SyscallNumbers } from './kernel/declarations/syscall-numbers.js';
export { ERRNO, type ErrnoName, errnoMessage, errnoName } from './kernel/errno.js';
export {
  type Layout,
  type Member,
  packStruct,
  type StructInput,
  type StructName,
  type StructValue,
  structLayout,
  unpackStruct,
} from './kernel/struct.js';
export { SyscallError, type SyscallErrorOptions } from './kernel/syscall-error.js';
export {
  type Arch,
  SYS,
  type SyscallName,
  type SyscallTable,
  syscallName,
  syscallNumber,
  syscallTable,
} from './kernel/syscall-numbers.js';
export type { ByteView } from './raw/addon.js';
export { Batch, type BatchCall, type BatchOptions } from './raw/batch.js';
export { type DirectCalls, direct } from './raw/direct.js';
export { addressOf, rawSyscall } from './raw/raw-syscall.js';
export type { DirectoryEntry } from './typed/directory-entries.js';
export { FdGoneError, OwnedFd, type OwnedFdOptions } from './typed/owned-fd.js';
export { type AcceptedSocket, type ReceivedDatagram, Socket } from './typed/socket.js';
export type {
  ControlMessage,
  Credentials,
  IncomingBuffers,
  IncomingMessage,
  OutgoingMessage,
} from './typed/socket-message.js';
export type { Membership, ReadableOptions, WritableOptions } from './typed/socket-option-values.js';
export type {
  OptionInput,
  OptionValue,
  ReadableOption,
  WritableOption,
} from './typed/socket-options.js';
export { type Arguments, type Sys, sys, type TypedCall, type TypedName } from './typed/sys.js';
export type { Fd, SysCalls } from './typed/sys-calls.js';
export type { TransferOptions, WaitOptions } from './typed/transfer-options.js';
