// The IPv4 routes of this machine, as `ip -j route` has them.
//
//     node routes.mjs

import { attributes, links } from './links.mjs';
import { dump, RTM } from './netlink.mjs';

const [AF_INET, RT_TABLE_MAIN] = [2, 254];
const quad = (bytes) => (bytes === undefined ? undefined : [...bytes].join('.'));

async function routes() {
  const names = Object.fromEntries((await links()).map(({ ifindex, ifname }) => [ifindex, ifname]));
  const main = (await dump(RTM.GETROUTE, AF_INET)).filter(({ body }) => body[4] === RT_TABLE_MAIN);
  return main.map(({ body }) => {
    const { 1: dst, 4: oif, 5: gateway, 7: prefsrc } = attributes(body.subarray(12));
    const to =
      dst === undefined ? 'default' : body[1] === 32 ? quad(dst) : `${quad(dst)}/${body[1]}`;
    const dev = names[oif?.readUInt32LE(0)];
    return { dst: to, gateway: quad(gateway), dev, prefsrc: quad(prefsrc) };
  });
}

console.log(JSON.stringify(await routes()));
