// A web server whose listening socket systemd has opened: it starts with the first connection, and none is refused meanwhile.
//
//     systemd-socket-activate -l 8080 node socket-activation.mjs

import { createServer as createHttpServer } from 'node:http';
import { createServer, listenFds } from 'rawsyscall/async';

const app = createHttpServer((request, response) => {
  response.end(`${request.method} ${request.url} from ${process.pid}\n`);
});
const sockets = listenFds();
for (const { fd, name } of sockets) {
  createServer({ noDelay: true }, (duplex) => app.emit('connection', duplex)).listen({ fd }, () =>
    console.log(`listening on ${name}`),
  );
}
if (sockets.length === 0) {
  console.error('start it by systemd-socket-activate, or from a .socket unit');
  process.exitCode = 2;
}
