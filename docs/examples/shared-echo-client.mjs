// Sends messages to another process and gets each back, by memory that the two share: a memfd, sealed so that neither can
// make it shorter, which would end the other at its next access. memfd_create(2), F_ADD_SEALS of fcntl(2).
//
//     node shared-echo-client.mjs 1000000

import { spawn } from 'node:child_process';
import { OwnedFd, sys } from 'rawsyscall';
import { mapMemory } from 'rawsyscall/async';
import * as C from 'rawsyscall/constants';
import { RING_BYTES, sharedRing } from './shared-ring.mjs';

const lengthBytes = 2 * RING_BYTES;
const { fd } = new OwnedFd(sys.memfd_create('echo', C.MFD_CLOEXEC | C.MFD_ALLOW_SEALING));
sys.ftruncate(fd, lengthBytes);
sys.fcntl(fd, C.F_ADD_SEALS, C.F_SEAL_SHRINK | C.F_SEAL_GROW | C.F_SEAL_SEAL);
const memory = mapMemory({ fd, lengthBytes });

const echo = new URL('shared-echo.mjs', import.meta.url).pathname;
const child = spawn(process.execPath, [echo], { stdio: ['ignore', 'inherit', 'inherit', fd] });
const gone = new AbortController();
child.once('exit', () => gone.abort(new Error('the other process is gone')));
const options = { signal: gone.signal };
const [requests, answers] = [0, RING_BYTES].map((at) => sharedRing(memory, at, options));

const count = Number(process.argv[2]);
async function sendAll() {
  for (let n = 0; n < count; n++) await requests.send(Uint8Array.of(n, n >> 8, n >> 16));
}
async function receiveAll() {
  for (let n = 0; n < count; n++) {
    const [low, middle, high] = await answers.receive();
    if ((low | (middle << 8) | (high << 16)) !== n) throw new Error(`message ${n} is another`);
  }
}
const start = performance.now();
await Promise.all([sendAll(), receiveAll()]);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ messages: count, perSecond: Math.round(count / seconds) }));
child.kill();
