// Runs a command while it holds a lock on a file, as flock(1) does with --timeout: for jobs that must not overlap. Waiting
// blocks nothing else of the process.
//
//     node flock-timeout.mjs /run/job.lock 5000 sh -c 'echo mine; sleep 60'

import { spawn } from 'node:child_process';
import { OwnedFd, sys } from 'rawsyscall';
import { asyncSys } from 'rawsyscall/async';
import { AT_FDCWD, LOCK_EX, O_CLOEXEC, O_CREAT, O_RDONLY } from 'rawsyscall/constants';

const [path, timeoutMs, command, ...args] = process.argv.slice(2);
const flags = O_RDONLY | O_CREAT | O_CLOEXEC;
const file = new OwnedFd(sys.openat(AT_FDCWD, path, flags, 0o666));
try {
  await asyncSys.flock(file, LOCK_EX, { timeoutMs: Number(timeoutMs) });
} catch (error) {
  if (error.code !== 'ETIMEDOUT') throw error;
  console.error(`${path} is locked`);
  process.exit(1);
}
spawn(command, args, { stdio: 'inherit' }).once('exit', (code) => {
  file.close(); // And the lock with it: it is the open file's, so it would go with a crash, too.
  process.exitCode = code ?? 1;
});
