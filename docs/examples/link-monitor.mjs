// Tells of every change of a network link as it happens, as `ip monitor link` does.
//
//     node link-monitor.mjs

import { link } from './links.mjs';
import { messages, netlinkSocket, RTM } from './netlink.mjs';

const socket = netlinkSocket(1);
console.log('ready');
for await (const { data } of socket.datagrams()) {
  for (const message of messages(data)) {
    const event = { [RTM.NEWLINK]: 'new', [RTM.DELLINK]: 'gone' }[message.type];
    if (event !== undefined) {
      console.log(JSON.stringify({ event, ...link(message) }));
    }
  }
}
