// The network links of this machine, as `ip -j link` has them.
//
//     node links.mjs

import { dump, RTM } from './netlink.mjs';

const OPERSTATES = ['UNKNOWN', 'NOTPRESENT', 'DOWN', 'LOWERLAYERDOWN', 'TESTING', 'DORMANT', 'UP'];

/** The attributes after a message's header, by their numbers. */
export function attributes(bytes) {
  const found = {};
  for (let at = 0; at + 4 <= bytes.length; at += (bytes.readUInt16LE(at) + 3) & ~3) {
    found[bytes.readUInt16LE(at + 2)] = bytes.subarray(at + 4, at + bytes.readUInt16LE(at));
  }
  return found;
}

const text = (bytes) => bytes.toString('utf8', 0, bytes.indexOf(0));

export function link({ body }) {
  const { 1: address, 3: name, 4: mtu, 13: txqlen, 16: state } = attributes(body.subarray(16));
  return {
    ifindex: body.readInt32LE(4),
    ifname: text(name),
    mtu: mtu.readUInt32LE(0),
    operstate: OPERSTATES[state[0]],
    txqlen: txqlen.readUInt32LE(0),
    address: address?.toString('hex').replace(/..(?=.)/g, '$&:'),
  };
}

export const links = async () => (await dump(RTM.GETLINK)).map(link);

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(await links()));
}
