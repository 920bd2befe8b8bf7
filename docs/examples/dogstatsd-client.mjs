// Sends DogStatsD metrics to a Unix datagram socket. Where the receiver's queue is full, it waits: nothing is lost.
//
//     node dogstatsd-client.mjs /run/statsd.sock 1000

import { AsyncSocket } from 'rawsyscall/async';
import { SOCK_DGRAM } from 'rawsyscall/constants';

const [path, count] = process.argv.slice(2);
const socket = await AsyncSocket.connect({ path }, { type: SOCK_DGRAM });
for (let i = 1; i <= Number(count); i++) {
  await socket.send(Buffer.from(`page.views:1|c\nlatency:${i}|ms`));
}
socket.close();
