// Receives DogStatsD metrics on a Unix datagram socket, and prints their sums when it is told to stop.
//
//     node dogstatsd-server.mjs /run/statsd.sock

import { unlinkSync } from 'node:fs';
import { AsyncSocket } from 'rawsyscall/async';
import { AF_UNIX, SOCK_DGRAM } from 'rawsyscall/constants';

const [path] = process.argv.slice(2);
const socket = AsyncSocket.open(AF_UNIX, SOCK_DGRAM);
socket.bind({ path });
console.log('ready');
process.once('SIGTERM', () => socket.close()); // Ends the iteration.

const sums = {};
for await (const { data } of socket.datagrams()) {
  for (const line of data.toString().split('\n').filter(Boolean)) {
    const [, name, value] = /^([^:]+):([-\d.]+)\|/.exec(line);
    sums[name] = (sums[name] ?? 0) + Number(value);
  }
}
unlinkSync(path);
console.log(JSON.stringify(sums));
