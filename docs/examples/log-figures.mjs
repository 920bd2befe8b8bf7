// The log of write-ahead-log.mjs by fs.promises, asyncSys and a Ring: 32 append, then 64 read at random. CPU for each record.
//
//     node log-figures.mjs /var/tmp/log 10000

import { unlinkSync } from 'node:fs';
import { allocate, asyncSys, Ring } from 'rawsyscall/async';
import { byPromises } from './log-by-promises.mjs';
import { openLog } from './write-ahead-log.mjs';

const [path, count] = [process.argv[2], Number(process.argv[3])];
const ring = Ring.isAllowed() ? new Ring() : null;
const ways = { 'fs.promises': byPromises, asyncSys, ...(ring && { Ring: ring.sys }) };
const record = Buffer.alloc(1016, 7);
const buffers = Array.from({ length: 64 }, () => Buffer.from(allocate(1024).buffer));

async function measure(width, one) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const chain = async (_, from) => {
    for (let n = from; n < count; n += width) await one(n);
  };
  await Promise.all(Array.from({ length: width }, chain));
  const { user, system } = process.cpuUsage(before);
  const perMs = count / (performance.now() - start);
  return { thousandsPerSecond: perMs.toFixed(1), cpuUs: ((user + system) / count).toFixed(1) };
}

for (const [name, calls] of Object.entries(ways)) {
  const log = await openLog(path, calls);
  const positions = [];
  const append = await measure(32, async () => positions.push(await log.append(record)));
  const read = await measure(64, async (n) => {
    const position = positions[Math.floor(Math.random() * count)];
    if ((await log.read(position, buffers[n % 64])) === null) throw new Error('a record is lost');
  });
  console.log(JSON.stringify({ name, append, read }));
  await log.close();
  unlinkSync(path);
}
await ring?.close();
