import { describe, expect, it } from 'vitest';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { Batch, type BatchCall } from '../../lib/raw/batch.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';

describe('Batch', () => {
  it('makes its calls in order, as often as it is run, with the bytes of that moment', () => {
    const fd = rawSyscall(SYS.memfd_create, Buffer.from('batch\0'), 0);
    const text = Buffer.from('one');
    const back = new Uint8Array(6);
    const batch = new Batch([
      [SYS.write, fd, text, 3],
      [SYS.pread64, fd, back.subarray(1), 3, 0],
      [SYS.lseek, fd, 2n ** 40n, 0],
      [SYS.lseek, fd],
    ]);
    for (const word of ['one', 'two']) {
      text.write(word);
      expect(batch.run()).toBe(4);
      expect([0, 1, 2, 3].map((index) => batch.result(index))).toEqual([3, 3, 2 ** 40, 0]);
      expect(Buffer.from(back).toString()).toBe(`\0${word}\0\0`);
    }
    rawSyscall(SYS.close, fd);
  });

  it('goes on after an error, unless it is told to stop there', () => {
    const calls: BatchCall[] = [[SYS.close, -1], [SYS.getpid]];
    const all = new Batch(calls);
    expect(all.result(0)).toBe(0);
    expect(all.run()).toBe(2);
    expect([all.result(0), all.result(1)]).toEqual([-9, process.pid]);
    const stopping = new Batch(calls, { stopAtError: true });
    expect(stopping.run()).toBe(0);
    expect([stopping.result(0), stopping.result(1)]).toEqual([-9, -125]);
  });

  it.each<[string, BatchCall, RegExp]>([
    ['a length past its memory', [SYS.write, 1, new Uint8Array(4), 5], /has 4 bytes/],
    ['a dangerous call', [SYS.execve, null, null, null], /refused/],
    ['a fraction', [SYS.close, 1.5], /argument 0 is 1.5/],
    ['seven arguments', [SYS.getpid, 0, 0, 0, 0, 0, 0, 0], /up to six/],
  ])('refuses %s when it is made', (_, call, message) => {
    expect(() => new Batch([call])).toThrow(message);
    expect(rawSyscall(SYS.lseek, -1)).toBe(-9);
  });

  it('refuses to run when its memory was taken away', () => {
    const bytes = new Uint8Array(4);
    const batch = new Batch([[SYS.write, -1, bytes, 4]]);
    expect(batch.run()).toBe(1);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    expect(() => batch.run()).toThrow(/detached or resized/);
  });

  it('has no result for a call that it has not', () => {
    expect(() => new Batch([[SYS.getpid]]).result(1)).toThrow(/step 1: there are 1/);
  });
});
