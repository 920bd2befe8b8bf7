// An end of an echo, as a process of its own: `echo-process.mjs server promises|streams PORT`, `... client FORM PORT BYTES
// CONNECTIONS`. It prepares what Node itself makes syscalls for, prints a line, and begins when it is sent a line: whoever is to
// inject faults comes in between. Then it prints a line for what became of each connection.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { AsyncSocket, createConnection, createServer } from '../../dist/async.js';
import * as C from '../../dist/constants.js';
import { FdGoneError, rawSyscall, SYS } from '../../dist/index.js';

const [role, form, port, bytes, connections] = process.argv.slice(2);
const address = { address: '127.0.0.1', port: Number(port) };
const BLOCK_BYTES = 100_003;
/** Small, so that the kernel often takes and gives less than it is asked for. */
const socketOptions = { SO_SNDBUF: 16_384, SO_RCVBUF: 16_384 };

const say = (text) => process.stdout.write(`${text}\n`);
const codeOf = (error) => error.code ?? String(error);

/** What the client sends: no two blocks are the same, so that none can be lost, doubled or misplaced unseen. */
function* blocks() {
  for (let sent = 0; sent < Number(bytes); sent += BLOCK_BYTES) {
    const block = Buffer.alloc(Math.min(BLOCK_BYTES, Number(bytes) - sent), 'of no even length; ');
    block.writeUInt32LE(sent, 0);
    yield block;
  }
}

const clients = {
  async promises(sent, received) {
    const socket = await AsyncSocket.connect(address, { socketOptions });
    const sending = (async () => {
      for (const block of blocks()) {
        sent.update(block);
        await socket.sendAll(block);
      }
      socket.shutdown(C.SHUT_WR);
    })();
    const receiving = (async () => {
      const room = Buffer.alloc(65_536);
      for (let n = await socket.recv(room); n > 0; n = await socket.recv(room)) {
        received.update(room.subarray(0, n));
      }
    })();
    // When one has failed, the other ends with the socket.
    await Promise.all([sending, receiving]).finally(() => socket.close());
  },
  async streams(sent, received) {
    const duplex = createConnection({ host: address.address, port: address.port });
    const over = new Promise((resolve, reject) => duplex.on('error', reject).on('close', resolve));
    over.catch(() => {});
    duplex.on('data', (data) => received.update(data));
    for (const block of blocks()) {
      sent.update(block);
      duplex.cork();
      duplex.write(block.subarray(0, 10));
      duplex.write(block.subarray(10));
      duplex.uncork();
      if (duplex.writableNeedDrain) await Promise.race([once(duplex, 'drain'), over]);
    }
    duplex.end();
    await over;
  },
};

async function client() {
  for (let times = 0; times < Number(connections); times++) {
    const [sent, received] = [createHash('sha256'), createHash('sha256')];
    try {
      await clients[form](sent, received);
      say(sent.digest('hex') === received.digest('hex') ? 'whole' : 'not whole');
    } catch (error) {
      say(codeOf(error));
    }
  }
}

async function echo(socket) {
  const room = Buffer.alloc(65_536);
  try {
    for (let n = await socket.recv(room); n > 0; n = await socket.recv(room)) {
      await socket.sendAll(room.subarray(0, n));
    }
  } catch (error) {
    say(codeOf(error));
  } finally {
    socket.close();
  }
}

const servers = {
  promises() {
    const listener = AsyncSocket.open(C.AF_INET, C.SOCK_STREAM);
    for (const [name, value] of Object.entries(socketOptions)) listener.setOption(name, value);
    listener.bind(address);
    listener.listen();
    const accepting = async () => {
      while (!listener.closed) {
        try {
          echo((await listener.accept4()).socket);
        } catch (error) {
          if (!(error instanceof FdGoneError)) say(`${codeOf(error)} of accept4`);
        }
      }
    };
    accepting();
    return { port: listener.localAddress().port, close: () => listener.close() };
  },
  streams() {
    const server = createServer({ allowHalfOpen: true }, (duplex) => {
      duplex.on('error', (error) => say(codeOf(error)));
      duplex.pipe(duplex);
    });
    server.on('error', (error) => say(`${codeOf(error)} of accept4`));
    server.listen(address.port, address.address);
    return { port: server.address().port, close: () => server.close() };
  },
};

rawSyscall(SYS.prctl, C.PR_SET_PTRACER, C.PR_SET_PTRACER_ANY); // EINVAL where tracing is not restricted.
for (const socket of AsyncSocket.pair()) socket.close(); // Makes the loop.
const server = role === 'server' ? servers[form]() : null;
await new Promise(setImmediate);
say(server === null ? 'ready' : server.port);
await once(process.stdin, 'data');
if (server === null) {
  process.stdin.unref();
  await client();
} else {
  await once(process.stdin, 'data');
  process.stdin.unref();
  server.close();
}
