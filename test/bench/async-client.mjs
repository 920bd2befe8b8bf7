// What is measured, a process each: `async-client.mjs FORM ...` prints numbers.
//
//   callback|await|net PORT COUNT       ns for each echo of 64 bytes on one connection
//   receive|receive-net PORT            bytes received into one buffer, ns from first to last, CPU ns
//   datagrams|batches PATH COUNT        CPU ns of sending so many of 100 bytes

import { AsyncSocket, DatagramBatch } from '../../dist/async.js';
import * as C from '../../dist/constants.js';

const [form, place, number] = process.argv.slice(2);
const count = Number(number);
const host = '127.0.0.1';
const message = new Uint8Array(64);
const EAGAIN = -11;
/** The first echoes let the optimiser do its work. */
const WARM_UP = 20_000;

const connected = async () =>
  await AsyncSocket.connect(
    { address: host, port: Number(place) },
    { socketOptions: { TCP_NODELAY: true } },
  );

const now = () => process.hrtime.bigint();
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

const forms = {
  async callback() {
    const socket = await connected();
    const buffer = new Uint8Array(1024);
    return await new Promise((resolve) => {
      let done = 0;
      let begin;
      socket.onReadable(() => {
        if (socket.tryRecv(buffer) <= 0) return;
        done++;
        if (done === WARM_UP) begin = now();
        if (done === WARM_UP + count) {
          socket.close();
          resolve([Number(now() - begin) / count]);
        } else {
          socket.trySend(message);
        }
      });
      socket.trySend(message);
    });
  },
  async await() {
    const socket = await connected();
    const buffer = new Uint8Array(1024);
    let begin;
    for (let done = 0; done < WARM_UP + count; done++) {
      if (done === WARM_UP) begin = now();
      await socket.send(message);
      await socket.recv(buffer);
    }
    socket.close();
    return [Number(now() - begin) / count];
  },
  async net() {
    const { connect } = await import('node:net');
    return await new Promise((resolve) => {
      const socket = connect({ host, port: Number(place), noDelay: true });
      let done = 0;
      let begin;
      socket.on('connect', () => socket.write(message));
      socket.on('data', () => {
        done++;
        if (done === WARM_UP) begin = now();
        if (done === WARM_UP + count) {
          socket.destroy();
          resolve([Number(now() - begin) / count]);
        } else {
          socket.write(message);
        }
      });
    });
  },
  async receive() {
    const buffer = new Uint8Array(65_536);
    const socket = await connected();
    const [begin, used] = [now(), cpu()];
    let bytes = 0;
    return await new Promise((resolve) => {
      socket.onReadable(() => {
        for (let times = 0; times < 32; times++) {
          const n = socket.tryRecv(buffer);
          if (n > 0) bytes += n;
          else if (n === EAGAIN) return;
          else {
            socket.close();
            resolve([bytes, Number(now() - begin), cpu() - used]);
            return;
          }
        }
      });
    });
  },
  async 'receive-net'() {
    const { connect } = await import('node:net');
    const buffer = new Uint8Array(65_536);
    return await new Promise((resolve) => {
      let bytes = 0;
      const onread = {
        buffer,
        callback: (n) => {
          bytes += n;
          return true;
        },
      };
      const [begin, used] = [now(), cpu()];
      const socket = connect({ host, port: Number(place), onread });
      socket.on('end', () => resolve([bytes, Number(now() - begin), cpu() - used]));
    });
  },
  async datagrams() {
    const socket = AsyncSocket.open(C.AF_UNIX, C.SOCK_DGRAM);
    await socket.connect({ path: place });
    const datagram = Buffer.alloc(100);
    const used = cpu();
    let index = 0;
    return await new Promise((resolve) => {
      const send = () => {
        while (index < count) {
          datagram.writeUInt32LE(index, 0);
          if (socket.trySend(datagram) < 0) return;
          index++;
        }
        socket.close();
        resolve([cpu() - used]);
      };
      socket.onWritable(send);
    });
  },
  async batches() {
    const socket = AsyncSocket.open(C.AF_UNIX, C.SOCK_DGRAM);
    await socket.connect({ path: place });
    const datagram = Buffer.alloc(100);
    const batch = new DatagramBatch(64, 100);
    const used = cpu();
    for (let index = 0; index < count; ) {
      const size = Math.min(batch.capacity, count - index);
      for (let i = 0; i < size; i++) {
        datagram.writeUInt32LE(index + i, 0);
        batch.set(i, datagram);
      }
      for (let sent = 0; sent < size; ) {
        sent += await socket.sendmmsg(batch, { first: sent, count: size - sent });
      }
      index += size;
    }
    socket.close();
    return [cpu() - used];
  },
};

console.log((await forms[form]()).join(' '));
