// What is measured, a process each: `async-server.mjs FORM PORT`. Prints a line when it listens; to each line of its input it
// answers with its resident memory in bytes, after a collection.

const [form, port] = [process.argv[2], Number(process.argv[3])];
const host = '127.0.0.1';

const forms = {
  /** Echoes, by the callback form. */
  async callback() {
    await eachConnection((socket) => {
      const buffer = shared;
      socket.onReadable(() => {
        const n = socket.tryRecv(buffer);
        if (n > 0) socket.trySend(buffer, n);
        else if (n !== -11) socket.close();
      });
    });
  },
  /** Echoes, by promises. */
  async await() {
    await eachConnection(async (socket) => {
      const buffer = new Uint8Array(1024);
      try {
        for (let n = await socket.recv(buffer); n > 0; n = await socket.recv(buffer)) {
          await socket.send(buffer.subarray(0, n));
        }
      } catch {
        // The load ends by a reset.
      }
      socket.close();
    });
  },
  async duplex() {
    const { createServer } = await import('../../dist/async.js');
    const server = createServer({ noDelay: true }, (duplex) => {
      duplex.on('data', (data) => duplex.write(data));
      duplex.on('error', () => {});
    });
    server.listen(port, host, ready);
  },
  async net() {
    const { createServer } = await import('node:net');
    const server = createServer({ noDelay: true }, (socket) => {
      socket.on('data', (data) => socket.write(data));
      socket.on('error', () => {});
    });
    server.listen(port, host, 1024, ready);
  },
  async bun() {
    globalThis.Bun.listen({
      hostname: host,
      port,
      socket: {
        open: (socket) => socket.setNoDelay(true),
        data: (socket, data) => socket.write(data),
      },
    });
    ready();
  },
  async 'http-net'() {
    const { createServer } = await import('node:http');
    createServer(answer).listen(port, host, ready);
  },
  async 'http-duplex'() {
    const http = await import('node:http');
    const { createServer } = await import('../../dist/async.js');
    const app = http.createServer(answer);
    const server = createServer({ noDelay: true }, (duplex) => app.emit('connection', duplex));
    server.listen(port, host, ready);
  },
};

const shared = new Uint8Array(65_536);
const answer = (_, response) => response.end('hello');

async function eachConnection(serve) {
  const { AsyncSocket } = await import('../../dist/async.js');
  const C = await import('../../dist/constants.js');
  const listener = AsyncSocket.open(C.AF_INET, C.SOCK_STREAM);
  listener.setOption('SO_REUSEADDR', true);
  listener.bind({ address: host, port });
  listener.listen(1024);
  ready();
  for await (const { socket } of listener.connections()) {
    socket.setOption('TCP_NODELAY', true);
    serve(socket);
  }
}

function ready() {
  console.log('listening');
}

process.stdin.on('data', () => {
  globalThis.gc?.();
  setTimeout(() => {
    globalThis.gc?.();
    console.log(process.memoryUsage.rss());
  }, 50);
});
await forms[form]();
