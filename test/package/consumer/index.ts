// A user's program. It is compiled with `tsc --strict` against the installed package: the types must resolve.
import { rawSyscall, SYS } from 'rawsyscall';
import { link, Program, run } from 'rawsyscall/programs';

const result: number = rawSyscall(SYS.close, -1);
// @ts-expect-error: a string is no syscall argument
const refused = () => rawSyscall(SYS.close, 'three');
console.log(result, typeof refused);

const p = new Program();
p.call('getpid');
const results: BigInt64Array = run(link(p)).results;
console.log(results);
