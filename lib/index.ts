// What `import ... from 'rawsyscall'` gives. The constants, some thousand names, are in 'rawsyscall/constants'.

export { ERRNO, type ErrnoName, errnoMessage, errnoName } from './errno.js';
export { type Arg, type Bytes, rawSyscall } from './raw.js';
export {
  packStruct,
  type StructInput,
  type StructName,
  type StructValue,
  structLayout,
  unpackStruct,
} from './struct.js';
export { type Arguments, sys, type TypedCall } from './sys.js';
export { SyscallError } from './syscall-error.js';
export {
  type Arch,
  SYS,
  type SyscallName,
  syscallName,
  syscallNumber,
  syscallTable,
} from './tables.js';
