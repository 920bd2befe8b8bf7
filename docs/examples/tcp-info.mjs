// What the kernel knows of a TCP connection: round trip, congestion window, retransmissions. tcp(7), TCP_INFO.
//
//     node tcp-info.mjs 127.0.0.1 8080

import { AsyncSocket } from 'rawsyscall/async';

const [address, port] = process.argv.slice(2);
const socket = await AsyncSocket.connect({ address, port: Number(port) }, { timeoutMs: 5000 });
await socket.sendAll(Buffer.from('GET / HTTP/1.0\r\n\r\n'));
while ((await socket.recv(Buffer.alloc(65536))) > 0);
const { tcpi_rtt, tcpi_snd_cwnd, tcpi_total_retrans, tcpi_bytes_received } =
  socket.getOption('TCP_INFO');
console.log(
  JSON.stringify({
    rttUs: tcpi_rtt,
    window: tcpi_snd_cwnd,
    retransmissions: tcpi_total_retrans,
    receivedBytes: Number(tcpi_bytes_received),
  }),
);
socket.close();
