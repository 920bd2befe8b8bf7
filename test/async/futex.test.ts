// Waiting on memory: futexes in memory that was mapped, in one process and between several.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { asyncSys } from '../../lib/async/async-sys.js';
import { allocate, mapMemory } from '../../lib/async/mapped-memory.js';
import * as C from '../../lib/constants.js';
import { mappingOf } from '../../lib/raw/mapping.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';

const words = (memory: Uint8Array) =>
  new Int32Array(memory.buffer, memory.byteOffset, memory.byteLength / 4);

describe('asyncSys.futex', () => {
  it('waits until the word is woken, on memory of allocate', async () => {
    const word = words(allocate(64)).subarray(3, 4);
    const waiting = asyncSys.futex(word, C.FUTEX_WAIT, 0);
    await expect.poll(() => sys.futex(word, C.FUTEX_WAKE, 1)).toBe(1);
    expect(await waiting).toBe(0);
  });

  it('does not wait for a word that has changed', async () => {
    const word = words(allocate(4));
    word[0] = 1;
    await expect(asyncSys.futex(word, C.FUTEX_WAIT, 0)).rejects.toMatchObject({
      code: 'EAGAIN',
      syscall: 'futex',
    });
  });

  it('ends by its own timeout, by timeoutMs and by a signal; the memory can be closed then, and not before', async () => {
    const memory = mapMemory({ lengthBytes: 4 });
    const word = words(memory);
    const own = { tv_sec: 0, tv_nsec: 20_000_000 };
    const timeout = new BigInt64Array([BigInt(own.tv_sec), BigInt(own.tv_nsec)]);
    await expect(asyncSys.futex(word, C.FUTEX_WAIT, 0, timeout, 0, 0)).rejects.toMatchObject({
      code: 'ETIMEDOUT',
    });
    await expect(asyncSys.futex(word, C.FUTEX_WAIT, 0, { timeoutMs: 20 } as never)).rejects.toThrow(
      'not within 20 ms',
    );
    const abort = new AbortController();
    const waiting = asyncSys.futex(word, C.FUTEX_WAIT, 0, { signal: abort.signal } as never);
    expect(() => memory.close()).toThrow(/while a call goes on with its memory/);
    abort.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    memory.close();
    expect(memory.length).toBe(0);
  });

  it('is refused on memory of which a thread would get a copy, and for locks that a thread owns', async () => {
    await expect(asyncSys.futex(new Int32Array(1), C.FUTEX_WAIT, 0)).rejects.toThrow(
      /uaddr must be memory of allocate\(\) or mapMemory\(\)/,
    );
    const word = words(allocate(4));
    await expect(asyncSys.futex(word, C.FUTEX_LOCK_PI, 0)).rejects.toThrow(
      /belongs to the thread that takes it/,
    );
    expect(word[0]).toBe(0);
  });

  it('waits and wakes by the newer calls, too', async () => {
    const word = words(allocate(4));
    const FUTEX2_SIZE_U32 = 2;
    const call = asyncSys
      .futex_wait(word, 0, 0xffff_ffff, FUTEX2_SIZE_U32, null, C.CLOCK_MONOTONIC)
      .catch((error) => error.code);
    if ((await Promise.race([call, after(50)])) === 'ENOSYS') {
      return; // Before Linux 6.7.
    }
    await expect.poll(() => sys.futex_wake(word, 0xffff_ffff, 1, FUTEX2_SIZE_U32)).toBe(1);
    expect(await call).toBe(0);
  });

  itNeeds('spawnNode')('waits for another process that shares the memory', async () => {
    const fd = sys.memfd_create('shared-word', C.MFD_CLOEXEC | C.MFD_ALLOW_SEALING);
    sys.ftruncate(fd, 4096);
    sys.fcntl(fd, C.F_ADD_SEALS, C.F_SEAL_SHRINK | C.F_SEAL_GROW | C.F_SEAL_SEAL);
    using memory = mapMemory({ fd, lengthBytes: 4096 });
    const word = words(memory).subarray(0, 1);
    const module = (name: string) =>
      JSON.stringify(new URL(`../../dist/${name}.js`, import.meta.url).href);
    const child = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { sys } = await import(${module('index')});
        const { asyncSys, mapMemory } = await import(${module('async')});
        const word = new Int32Array(mapMemory({ fd: 3, lengthBytes: 4096 }).buffer, 0, 1);
        while (Atomics.load(word, 0) === 0) await asyncSys.futex(word, 0, 0).catch((error) => { if (error.code !== 'EAGAIN') throw error; });
        Atomics.add(word, 0, 1);
        sys.futex(word, 1, 1);`,
      ],
      { stdio: ['ignore', 'inherit', 'inherit', fd] },
    );
    sys.close(fd);
    const ended = once(child, 'exit');
    await after(50);
    Atomics.store(word, 0, 1);
    sys.futex(word, C.FUTEX_WAKE, 1);
    while (Atomics.load(word, 0) === 1) {
      await asyncSys
        .futex(word, C.FUTEX_WAIT, 1)
        .catch((error) => expect(error.code).toBe('EAGAIN'));
    }
    expect(Atomics.load(word, 0)).toBe(2);
    expect(await ended).toEqual([0, null]);
  });
});

describe('memory that was mapped is used in place', () => {
  it('by reads and writes, at any offset, and is free again when they are over', async () => {
    const [read, write] = sys.pipe2() as unknown as [number, number];
    const memory = allocate(8192);
    memory.set(Buffer.from('in place'), 100);
    const reading = asyncSys.read(read, memory.subarray(5000, 5008), 8);
    expect(await asyncSys.write(write, memory.subarray(100, 108), 8)).toBe(8);
    expect(await reading).toBe(8);
    expect(Buffer.from(memory.subarray(5000, 5008)).toString()).toBe('in place');
    expect(memory[4999]! | memory[5008]!).toBe(0);
    sys.close(write);
    sys.close(read);
  });

  it('so that what others write to it meanwhile is there, and is not lost when the call is over', async () => {
    const [read, write] = sys.pipe2() as unknown as [number, number];
    const memory = allocate(16);
    const reading = asyncSys.read(read, memory, 8);
    memory[12] = 7;
    sys.write(write, Buffer.from('12345678'), 8);
    expect(await reading).toBe(8);
    expect([...memory.subarray(0, 2), memory[12]]).toEqual([49, 50, 7]);
    sys.close(write);
    sys.close(read);
  });

  it('whatever fails: a call that cannot start holds nothing', async () => {
    const memory = mapMemory({ lengthBytes: 16 });
    await expect(asyncSys.read(-1, memory, 8)).rejects.toMatchObject({ code: 'EBADF' });
    await expect(asyncSys.read(0, memory, 17)).rejects.toThrow(RangeError);
    await expect(asyncSys.read(0, memory, 8, { signal: AbortSignal.abort() })).rejects.toThrow();
    memory.close();
    expect(mappingOf(memory)?.isClosed).toBe(true);
  });
});
