// Tells systemd that a service is ready: sd_notify(3) by a Unix datagram, without a child process.
//
//     node sd-notify.mjs READY=1 "STATUS=Serving"

import { AsyncSocket } from 'rawsyscall/async';
import { SOCK_DGRAM } from 'rawsyscall/constants';

export async function notify(...assignments) {
  const name = process.env.NOTIFY_SOCKET;
  if (name === undefined) {
    return false; // Not started by systemd, or not with Type=notify.
  }
  const address = name.startsWith('@') ? { abstract: name.slice(1) } : { path: name };
  const socket = await AsyncSocket.connect(address, { type: SOCK_DGRAM });
  await socket.send(Buffer.from(assignments.join('\n')));
  socket.close();
  return true;
}

console.log((await notify(...process.argv.slice(2))) ? 'told' : 'nobody to tell');
