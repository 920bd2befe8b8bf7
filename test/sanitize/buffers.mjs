// What valgrind.sh runs: calls by which the kernel writes to and reads from memory of exactly the right size, of every
// kind, in place, in batches and on a thread of their own; then sockets.mjs, and
// in-flight.mjs, which says ok. `overrun` passes a length that is too large on purpose.

import assert from 'node:assert/strict';
import { SYS } from '../../dist/kernel/syscall-numbers.js';
import { EncodedSteps } from '../../dist/raw/encoded-steps.js';
import { rawSyscall } from '../../dist/raw/raw-syscall.js';
import { StepsThread } from '../../dist/raw/steps-thread.js';

const fd = rawSyscall(SYS.memfd_create, Buffer.from('buffers\0'), 0);
const text = Buffer.from('the kernel writes here, and nowhere else');
assert.equal(rawSyscall(SYS.write, fd, text, text.length), text.length);

if (process.argv[2] === 'overrun') {
  rawSyscall.unchecked(SYS.pread64, fd, new Uint8Array(8), 32, 0);
  process.exit(0);
}

const literal = (word) => ({ word: BigInt(word), inMemory: false, terms: [] });
const place = (offset) => ({ word: BigInt(offset), inMemory: true, terms: [] });
const readAll = (length) => ({
  kind: 'call',
  nr: SYS.pread64,
  args: [literal(fd), place(0), literal(length), literal(0)],
  mayFail: false,
});

for (let length = 1; length <= text.length; length++) {
  const kinds = [
    new Uint8Array(length),
    new ArrayBuffer(length),
    new SharedArrayBuffer(length),
    new DataView(new ArrayBuffer(length)),
    new Uint8Array(length + 3).subarray(3),
    Buffer.from(new ArrayBuffer(length)),
  ];
  for (const memory of [...kinds, ...kinds]) {
    assert.equal(rawSyscall(SYS.pread64, fd, memory, length, 0), length);
    const bytes = ArrayBuffer.isView(memory)
      ? Buffer.from(memory.buffer, memory.byteOffset, length)
      : Buffer.from(memory);
    assert.equal(bytes.compare(text.subarray(0, length)), 0);
    assert.equal(rawSyscall(SYS.pwrite64, fd, memory, length, 0), length);
  }
  const steps = new EncodedSteps([
    readAll(length),
    { kind: 'expect', place: place(0), bytes: text.subarray(0, length) },
  ]);
  assert.equal(steps.run(new Uint8Array(length)), 2);
  if (length % 10 === 0) {
    const memory = new Uint8Array(length);
    const thread = new StepsThread(steps, memory);
    thread.ref();
    assert.equal(await thread.done, 2);
    assert.equal(Buffer.compare(memory, text.subarray(0, length)), 0);
  }
}
const ends = new Int32Array(2);
assert.equal(rawSyscall(SYS.pipe2, ends, 0), 0);
const blocked = new StepsThread(
  new EncodedSteps([
    { kind: 'call', nr: SYS.read, args: [literal(ends[0]), place(0), literal(4)], mayFail: false },
  ]),
  new Uint8Array(4),
);
blocked.ref();
setTimeout(() => blocked.cancel(), 100);
assert.equal(await blocked.done, 0);
await import('./sockets.mjs');
await import('./in-flight.mjs');
