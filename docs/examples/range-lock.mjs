// Locks bytes of a file, and waits for those who have them: what databases do for a page. Such a lock belongs to the open
// file, not to the process, and conflicts with the locks of lockf(3). fcntl(2), F_OFD_SETLKW.
//
//     node range-lock.mjs file 100 50

import { OwnedFd, packStruct, sys } from 'rawsyscall';
import { asyncSys } from 'rawsyscall/async';
import { AT_FDCWD, F_OFD_SETLKW, F_WRLCK, O_CREAT, O_RDWR } from 'rawsyscall/constants';

const [path, start, length] = process.argv.slice(2);
const file = new OwnedFd(sys.openat(AT_FDCWD, path, O_RDWR | O_CREAT, 0o600));
const range = packStruct('flock', {
  l_type: F_WRLCK,
  l_start: Number(start),
  l_len: Number(length),
});
await asyncSys.fcntl(file, F_OFD_SETLKW, range, { signal: AbortSignal.timeout(10_000) });
console.log('locked');
process.stdin.once('end', () => file.close()).resume(); // Until then; also after a crash, for the kernel closes it.
