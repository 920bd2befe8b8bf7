// Asks the kernel who is at the other end of each connection to a Unix socket: what no password is needed for.
//
//     node peer-credentials.mjs /run/who.sock

import { AsyncSocket } from 'rawsyscall/async';
import { AF_UNIX, SOCK_STREAM } from 'rawsyscall/constants';

const [path] = process.argv.slice(2);
const listener = AsyncSocket.open(AF_UNIX, SOCK_STREAM);
listener.bind({ path });
listener.listen();
console.log('ready');
for await (const { socket } of listener.connections()) {
  const { pid, uid, gid } = socket.getOption('SO_PEERCRED');
  await socket.sendAll(Buffer.from(`${JSON.stringify({ pid, uid, gid })}\n`));
  socket.close();
}
