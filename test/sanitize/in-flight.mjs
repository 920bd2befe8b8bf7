// What buffers.mjs ends with: calls that go on after the return to JavaScript, on threads and on an io_uring, with memory of every
// kind, which nobody else keeps while the collector is at work. What ends early is ended, and its memory taken away.

import assert from 'node:assert/strict';
import { allocate, asyncSys, mapMemory, Ring } from '../../dist/async.js';
import { SYS } from '../../dist/kernel/syscall-numbers.js';
import { rawSyscall } from '../../dist/raw/raw-syscall.js';

const pipe = () => {
  const ends = new Int32Array(2);
  assert.equal(rawSyscall(SYS.pipe2, ends, 0), 0);
  return ends;
};
const kinds = (length) => [
  new Uint8Array(length),
  Buffer.from(new ArrayBuffer(length)),
  new Uint8Array(new SharedArrayBuffer(length)),
  new Uint8Array(length + 3).subarray(3),
  allocate(length),
  mapMemory({ lengthBytes: length }),
];
const gc = async () => {
  globalThis.gc();
  await new Promise(setImmediate);
};

async function inFlight(calls) {
  const [read, write] = pipe();
  for (const length of [64, 4096]) {
    const reads = kinds(length).map((memory) => {
      const kept = new WeakRef(memory);
      return calls.read(read, memory, length).then((count) => [count, kept.deref()?.[length - 1]]);
    });
    await gc();
    for (const _ of reads) {
      assert.equal(rawSyscall(SYS.write, write, Buffer.alloc(length, 7), length), length);
      await gc();
    }
    for (const [count, last] of await Promise.all(reads)) {
      assert.ok(count === length && (last === 7 || last === undefined));
    }
  }
  const abort = new AbortController();
  const ended = kinds(64).map((memory) => calls.read(read, memory, 64, { signal: abort.signal }));
  const taken = new Uint8Array(64);
  const lost = calls.read(read, taken, 64);
  structuredClone(taken.buffer, { transfer: [taken.buffer] });
  await gc();
  abort.abort();
  const outcomes = await Promise.allSettled(ended);
  assert.ok(outcomes.every(({ status }) => status === 'rejected'));
  assert.equal(rawSyscall(SYS.write, write, Buffer.alloc(64), 64), 64);
  await assert.rejects(lost, /detached or resized/);
}

await inFlight(asyncSys);
const refusal = Ring.refusal();
if (refusal === null) {
  const ring = new Ring({ entries: 4, bufferBytes: 16 });
  await inFlight(ring.sys);
  const [read, write] = pipe();
  rawSyscall(SYS.write, write, Buffer.alloc(1000), 1000);
  let length = 0;
  for await (const bytes of ring.multishot.read(read)) {
    length += bytes.length;
    if (length === 1000) break;
  }
  ring.sys.read(read, new Uint8Array(8), 8).catch(() => {});
  await gc();
  await ring.close();
}
const text = Buffer.from(refusal === null ? 'ok\n' : `ok, without a ring: ${refusal}\n`);
rawSyscall(SYS.write, 1, text, text.length);
