// A user's program. It is compiled with `tsc --strict` against the installed package: the types must resolve.
import { rawSyscall, SYS } from 'rawsyscall';

const result: number = rawSyscall(SYS.close, -1);
// @ts-expect-error: a string is no syscall argument
const refused = () => rawSyscall(SYS.close, 'three');
console.log(result, typeof refused);
