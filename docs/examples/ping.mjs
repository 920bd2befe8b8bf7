// Pings an address without root and without a child process: an ICMP datagram socket, which the sysctl
// net.ipv4.ping_group_range allows to groups. icmp(7).
//
//     node ping.mjs 127.0.0.1 3

import { AsyncSocket } from 'rawsyscall/async';
import { AF_INET, IPPROTO_ICMP, SOCK_DGRAM } from 'rawsyscall/constants';

const [address, count] = process.argv.slice(2);
const socket = AsyncSocket.open(AF_INET, SOCK_DGRAM, IPPROTO_ICMP);
await socket.connect({ address, port: 0 });
for (let sequence = 1; sequence <= Number(count); sequence++) {
  const request = Buffer.alloc(64);
  request[0] = 8; // Echo; the kernel fills in the checksum and its own identifier.
  request.writeUInt16BE(sequence, 6);
  const began = process.hrtime.bigint();
  await socket.send(request);
  const reply = Buffer.alloc(128);
  const length = await socket.recv(reply, { timeoutMs: 1000 });
  const ms = Number(process.hrtime.bigint() - began) / 1e6;
  console.log(`${length} bytes, sequence ${reply.readUInt16BE(6)}, ${ms.toFixed(2)} ms`);
}
socket.close();
