// Asks the kernel by netlink, for links.mjs, routes.mjs and link-monitor.mjs. rtnetlink(7), netlink(7).

import { AsyncSocket } from 'rawsyscall/async';
import { AF_NETLINK, SOCK_RAW } from 'rawsyscall/constants';

export const RTM = { NEWLINK: 16, DELLINK: 17, GETLINK: 18, NEWROUTE: 24, GETROUTE: 26 };
const [DONE, DUMP] = [3, 0x301];

/** A netlink socket; groups as in rtnetlink(7): 1 tells of every change of a link. */
export function netlinkSocket(groups = 0) {
  const socket = AsyncSocket.open(AF_NETLINK, SOCK_RAW);
  const address = Uint32Array.of(AF_NETLINK, 0, groups);
  socket.bind({ family: 'other', bytes: new Uint8Array(address.buffer) });
  return socket;
}

/** Everything of a kind: each message's type and bytes. */
export async function dump(type, family = 0) {
  const socket = netlinkSocket();
  const request = Uint32Array.of(32, type | (DUMP << 16), 0, 0, family, 0, 0, 0);
  await socket.send(request);
  const found = [];
  for await (const { data } of socket.datagrams()) {
    found.push(...messages(data));
    if (found.at(-1)?.type === DONE) break;
  }
  socket.close();
  return found.filter((message) => message.type !== DONE);
}

/** The messages of a datagram. */
export function* messages(data) {
  for (let at = 0; at + 16 <= data.length; at += (data.readUInt32LE(at) + 3) & ~3) {
    yield {
      type: data.readUInt16LE(at + 4),
      body: data.subarray(at + 16, at + data.readUInt32LE(at)),
    };
  }
}
