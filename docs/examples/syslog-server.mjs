// Receives syslog messages as /dev/log does, and prints each as an object: logger(1) sends some.
//
//     node syslog-server.mjs /run/log.sock

import { AsyncSocket } from 'rawsyscall/async';
import { AF_UNIX, SOCK_DGRAM } from 'rawsyscall/constants';

const [path] = process.argv.slice(2);
const socket = AsyncSocket.open(AF_UNIX, SOCK_DGRAM);
socket.setOption('SO_PASSCRED', true); // Says who sent it, and the kernel sees to it that it is true.
socket.bind({ path });
console.log('ready');

const buffer = Buffer.alloc(8192);
for (;;) {
  const { length, credentials } = await socket.recvmsg({ iov: [buffer] });
  const [, priority, text] = /^<(\d+)>(.*)/s.exec(buffer.toString('utf8', 0, length));
  const facility = priority >> 3;
  console.log(JSON.stringify({ facility, severity: priority & 7, text, uid: credentials.uid }));
}
