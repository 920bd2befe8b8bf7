// Waits for processes that a child leaves behind: they become ours by PR_SET_CHILD_SUBREAPER, as in a container where this is
// process 1, and nobody else would collect them. Tells how each ended, and the memory it took. waitid(2), pidfd_open(2).
//
//     node wait-pidfd.mjs sh -c 'sleep 1 > /dev/null & echo $!'     a command prints the ids of what it leaves behind

import { execFileSync } from 'node:child_process';
import { OwnedFd, structLayout, sys, unpackStruct } from 'rawsyscall';
import { asyncSys } from 'rawsyscall/async';
import { CLD_EXITED, P_PIDFD, PR_SET_CHILD_SUBREAPER, WEXITED } from 'rawsyscall/constants';

async function ended(pid) {
  const pidfd = new OwnedFd(sys.pidfd_open(pid, 0)); // Stands for this process, whoever gets its id later.
  const info = new Uint8Array(structLayout('siginfo_sigchld').size);
  const usage = new Uint8Array(structLayout('rusage').size);
  try {
    await asyncSys.waitid(P_PIDFD, pidfd.fd, info, WEXITED, usage);
  } catch (error) {
    if (error.code !== 'ECHILD') throw error;
    return { pid, how: 'not ours' }; // Or a child of child_process, which libuv collects when it ends.
  } finally {
    pidfd.close();
  }
  const { si_code, si_status } = unpackStruct('siginfo_sigchld', info);
  const how = si_code === CLD_EXITED ? 'exited' : 'killed';
  return { pid, how, status: si_status, peakKiB: Number(unpackStruct('rusage', usage).ru_maxrss) };
}

sys.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
const [command, ...args] = process.argv.slice(2);
const stdio = ['ignore', 'pipe', 'inherit'];
const pids = execFileSync(command, args, { encoding: 'utf8', stdio }).match(/\d+/g).map(Number);
for (const each of await Promise.all(pids.map(ended))) console.log(JSON.stringify(each));
