// Restarts without refusing a connection: on SIGHUP a new process gets the listening socket, over a Unix socket of its own,
// and the old one ends when it has answered what it has begun.
//
//     node restart.mjs 8080

import { spawn } from 'node:child_process';
import { AsyncSocket, createServer } from 'rawsyscall/async';
import { AF_INET, AF_UNIX, SOCK_STREAM } from 'rawsyscall/constants';

const { PASSED_BY } = process.env; // The abstract name at which the old process waits.
const listening = await (PASSED_BY === undefined ? opened() : passed());
const { fd } = listening.release();
const server = createServer((duplex) => duplex.end(`${process.pid}\n`));
server.listen({ fd }, () => console.log(`serving ${process.pid}`));

async function opened() {
  const socket = AsyncSocket.open(AF_INET, SOCK_STREAM);
  socket.setOption('SO_REUSEADDR', true);
  socket.bind({ address: '127.0.0.1', port: Number(process.argv[2]) });
  return socket;
}

async function passed() {
  const control = await AsyncSocket.connect({ abstract: PASSED_BY });
  const { fds } = await control.recvmsg({ iov: [Buffer.alloc(1)], maxFds: 1 });
  control.close();
  return new AsyncSocket(fds[0]);
}

process.once('SIGHUP', async () => {
  const control = AsyncSocket.open(AF_UNIX, SOCK_STREAM);
  control.bind({ abstract: `restart-${process.pid}` });
  control.listen();
  const env = { ...process.env, PASSED_BY: `restart-${process.pid}` };
  spawn(process.execPath, process.argv.slice(1), { env, stdio: 'inherit' }).unref();
  const { socket } = await control.accept4();
  await socket.sendmsg({ iov: [Buffer.alloc(1)], fds: [fd] });
  server.close();
});
