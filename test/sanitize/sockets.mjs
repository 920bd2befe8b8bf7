// The event loop's sockets: memory of exactly the right size, by promises, callbacks, messages, batches and streams.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { AsyncSocket, createConnection, createServer, DatagramBatch } from '../../dist/async.js';
import { AF_UNIX, SOCK_DGRAM, SOCK_SEQPACKET } from '../../dist/constants.js';

const text = Buffer.from('the kernel writes here, and nowhere else');

const [left, right] = AsyncSocket.pair(SOCK_SEQPACKET);
for (let length = 1; length <= text.length; length++) {
  const [message, room] = [new Uint8Array(text.subarray(0, length)), new Uint8Array(length)];
  const receiving = right.recv(room); // Waits for the loop.
  assert.equal(await left.send(message), length);
  assert.equal(await receiving, length);
  assert.deepEqual(room, message);
  const called = new Promise((resolve) => {
    left.onReadable(() => {
      left.onReadable(null);
      resolve(left.tryRecv(room.fill(0)));
    });
  });
  assert.equal(right.trySend(message), length);
  assert.equal(await called, length);
  assert.deepEqual(room, message);
  const parts = [new Uint8Array(length), new Uint8Array(1)];
  const arriving = right.recvmsg({ iov: parts, maxFds: 1 });
  await left.sendmsg({ iov: [message, new Uint8Array(1)], fds: [1] });
  const { length: total, fds } = await arriving;
  assert.deepEqual([total, fds.length], [length + 1, 1]);
  fds[0].close();
}
left.close();
right.close();

const [sender, collector] = AsyncSocket.pair(SOCK_DGRAM);
const [outgoing, incoming] = [new DatagramBatch(4, 10), new DatagramBatch(4, 10)];
for (let index = 0; index < 4; index++) outgoing.set(index, text.subarray(0, 10));
const collecting = collector.recvmmsg(incoming);
assert.equal(await sender.sendmmsg(outgoing), 4);
assert.ok((await collecting) > 0);
sender.close();
collector.close();

const where = { abstract: `sanitize-${process.pid}` };
const server = createServer((duplex) => duplex.pipe(duplex)).listen(where);
await once(server, 'listening');
const duplex = createConnection(where);
const much = Buffer.alloc(300_001, text);
for (let at = 0; at < much.length; at += 100_000) duplex.write(much.subarray(at, at + 100_000));
duplex.end();
assert.equal(Buffer.compare(await buffer(duplex), much), 0);
server.close();
await once(server, 'close');
const client = AsyncSocket.open(AF_UNIX, SOCK_DGRAM);
await assert.rejects(client.recv(new Uint8Array(1), { timeoutMs: 20 }), { code: 'ETIMEDOUT' });
const closing = client.recv(new Uint8Array(1));
client.close();
await assert.rejects(closing, { name: 'FdGoneError' });
