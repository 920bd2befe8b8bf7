export { type Arg, type Bytes, rawSyscall } from './raw.js';
export { SYS } from './tables.js';
