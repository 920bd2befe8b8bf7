// Random bytes of the kernel's own: waits, and blocks nothing, while a machine that has just started has none yet. getrandom(2).
//
//     node random-bytes.mjs 32

import { asyncSys } from 'rawsyscall/async';

const bytes = Buffer.alloc(Number(process.argv[2]));
for (let filled = 0; filled < bytes.length; ) {
  filled += await asyncSys.getrandom(bytes.subarray(filled), bytes.length - filled, 0);
}
console.log(bytes.toString('hex'));
