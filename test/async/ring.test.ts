// Ring: what it promises beyond the results of its calls, which call-table.test.ts compares with those of sys.

import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { allocate, mapMemory } from '../../lib/async/mapped-memory.js';
import { Ring } from '../../lib/async/ring.js';
import * as C from '../../lib/constants.js';
import { ERRNO } from '../../lib/kernel/errno.js';
import { RING_ENTRIES } from '../../lib/kernel/ring-entries.js';
import { packStruct, unpackStruct } from '../../lib/kernel/struct.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { addressOf, rawSyscall } from '../../lib/raw/raw-syscall.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';
import { openedSince, openFds } from '../open-fds.js';
import { fresh, open, text } from './call-cases.js';

const it = itNeeds('ring');
setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;
const pipe = (flags = 0) => sys.pipe2(flags | C.O_CLOEXEC) as unknown as [number, number];
const closeAll = (...fds: number[]) => fds.forEach((fd) => void sys.close(fd));
const tick = (ms = 1) => new Promise((resolve) => setTimeout(resolve, ms));
/** How many system calls of a kind this thread makes, by the kernel's count of io_uring_enter in fdinfo: entries taken. */
const field = (fd: number, name: string) =>
  Number(
    new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(
      readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'),
    )?.[1],
  );
/** Of a ring that was made since: newer Nodes have rings of their own. */
const ringFd = (before: ReadonlyMap<number, string>) =>
  [...openedSince(before)].find(([, file]) => /io_uring/.test(file))?.[0] as number;

const withRing = async (
  use: (ring: Ring) => Promise<void>,
  options?: ConstructorParameters<typeof Ring>[0],
) => {
  const before = openFds();
  const ring = new Ring(options);
  try {
    await use(ring);
  } finally {
    await ring.close();
  }
  expect(ring.inFlight).toBe(0);
  expect([...openedSince(before).values()].filter((file) => /uring|pipe|ring-/.test(file))).toEqual(
    [],
  );
};

describe('a ring', () => {
  it('makes every call that has an entry, or says that this kernel does not', async () => {
    await withRing(async (ring) => {
      for (const name of Object.keys(ring.sys)) {
        expect(RING_ENTRIES).toHaveProperty(name);
        const call = ring.sys[name as 'close'] as unknown as (
          ...args: unknown[]
        ) => Promise<unknown>;
        await expect(call('x', 'x', 'x', 'x', 'x', 'x'), name).rejects.toThrow(
          /TypeError|must be|takes|refused|ENOSYS/,
        );
      }
    });
  });

  it('makes 10,000 calls of one turn, whatever its size, and loses none', async () => {
    const fd = open(
      fresh('ring-many', Buffer.from(Array.from({ length: 256 }, (_, n) => n)).toString('latin1')),
    );
    for (const entries of [1, 2, 64]) {
      await withRing(
        async (ring) => {
          const rooms = Array.from({ length: 10_000 }, () => new Uint8Array(1));
          const counts = await Promise.all(
            rooms.map((room, n) => ring.sys.pread64(fd, room, 1, n % 100)),
          );
          expect(counts.every((count) => count === 1)).toBe(true);
          expect(rooms.every((room, n) => room[0] === n % 100)).toBe(true);
        },
        { entries },
      );
    }
    closeAll(fd);
  });

  it('hands over everything of one turn by one system call', async () => {
    const before = openFds();
    await withRing(
      async (ring) => {
        const fd = open(fresh('ring-turn'));
        await ring.sys.fsync(fd);
        const calls = Array.from({ length: 100 }, () =>
          ring.sys.pread64(fd, new Uint8Array(1), 1, 0),
        );
        const at = ringFd(before);
        expect(field(at, 'SqTail')).toBe(1); // not before the turn is over
        await calls[0];
        expect([field(at, 'SqTail'), ring.inFlight]).toEqual([101, 0]);
        await Promise.all(calls);
        closeAll(fd);
      },
      { entries: 128 },
    );
  });

  it('loses no completion when the kernel has more than the ring has room for', async () => {
    await withRing(
      async (ring) => {
        const [read, write] = pipe();
        const events = Array.from({ length: 500 }, () => ring.sys.read(read, new Uint8Array(1), 1));
        await tick(20);
        expect(ring.inFlight).toBe(500);
        sys.write(write, new Uint8Array(500), 500);
        expect(await Promise.all(events)).toEqual(new Array(500).fill(1));
        closeAll(read, write);
      },
      { entries: 8, completions: 8 },
    );
  });

  it('goes on when a callback throws, which is uncaught as in any callback', async () => {
    await withRing(async (ring) => {
      const listeners = process.listeners('uncaughtException');
      process.removeAllListeners('uncaughtException');
      const caught: unknown[] = [];
      process.on('uncaughtException', (error) => caught.push(error.message));
      const results: number[] = [];
      const fd = open(fresh('ring-throws'));
      for (let n = 0; n < 5; n++) {
        ring.raw.pread64(fd, new Uint8Array(n), n, 0, (result) => {
          results.push(result);
          if (n === 2) {
            throw new Error('of a callback');
          }
        });
      }
      await expect.poll(() => results).toEqual([0, 1, 2, 3, 4]);
      await expect.poll(() => caught).toEqual(['of a callback']);
      process.removeAllListeners('uncaughtException');
      for (const listener of listeners) {
        process.on('uncaughtException', listener);
      }
      closeAll(fd);
    });
  });

  it('waits for what is not ready, also where O_NONBLOCK was set', async () => {
    await withRing(async (ring) => {
      const [read, write] = pipe(C.O_NONBLOCK);
      const room = new Uint8Array(4);
      const reading = ring.sys.read(read, room, 4);
      await tick(10);
      sys.write(write, 'late', 4);
      expect([await reading, text(room)]).toEqual([4, 'late']);
      closeAll(read, write);
    });
  });

  it('tells by callback the kernel’s word, and refuses arguments that are none at once', async () => {
    await withRing(async (ring) => {
      const word = await new Promise((resolve) =>
        ring.raw.read(99_999, new Uint8Array(1), 1, resolve),
      );
      expect(word).toBe(-ERRNO.EBADF);
      expect(() => ring.raw.read(0, new Uint8Array(1), 2, () => {})).toThrow(RangeError);
      expect(() =>
        (ring.raw.read as (...args: unknown[]) => void)(0, new Uint8Array(1), 1),
      ).toThrow(/and then a function/);
    });
  });

  it.each([
    [{ entries: 0 }, RangeError],
    [{ entries: 32_769 }, RangeError],
    [{ entries: 8, completions: 4 }, RangeError],
    [{ entires: 8 }, /did you mean entries/],
  ])('cannot be made with %j', (options, error) => {
    expect(() => new Ring(options as never)).toThrow(error as never);
  });
});

describe('calls that are ended', () => {
  it('reject with the signal’s reason, with ETIMEDOUT, or resolve when they were done before', async () => {
    await withRing(async (ring) => {
      const [read, write] = pipe();
      const abort = new AbortController();
      const reason = new Error('enough');
      const aborted = ring.sys.read(read, new Uint8Array(1), 1, { signal: abort.signal });
      await tick();
      abort.abort(reason);
      await expect(aborted).rejects.toBe(reason);
      await expect(
        ring.sys.read(read, new Uint8Array(1), 1, { signal: AbortSignal.abort(reason) }),
      ).rejects.toBe(reason);
      await expect(
        ring.sys.read(read, new Uint8Array(1), 1, { timeoutMs: 10 }),
      ).rejects.toMatchObject({
        code: 'ETIMEDOUT',
        message: 'read ETIMEDOUT: not within 10 ms',
      });
      sys.write(write, 'x', 1);
      expect(await ring.sys.read(read, new Uint8Array(1), 1, { timeoutMs: 60_000 })).toBe(1);
      await expect(
        ring.sys.read(read, new Uint8Array(1), 1, { timeout: 5 } as never),
      ).rejects.toThrow(/no option "timeout": did you mean timeoutMs/);
      closeAll(read, write);
    });
  });

  it('lose and double nothing, at whatever moment they are aborted', async () => {
    await withRing(async (ring) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ writes: fc.boolean(), when: fc.nat(3) }), {
            minLength: 1,
            maxLength: 40,
          }),
          async (rounds) => {
            const [read, write] = pipe();
            const received: number[] = [];
            for (const [round, { writes, when }] of rounds.entries()) {
              const abort = new AbortController();
              const room = new Uint8Array(4);
              const reading = ring.sys.read(read, room, 4, { signal: abort.signal });
              const settled = reading.then(
                (count) => void received.push(...room.subarray(0, count)),
                (error) => expect(error).toBe(abort.signal.reason),
              );
              if (when > 0) {
                await new Promise(setImmediate);
              }
              if (writes) {
                sys.write(write, Uint8Array.of(round, round), 2);
              }
              if (when > 1) {
                await new Promise(setImmediate);
              }
              abort.abort();
              await settled;
            }
            sys.close(write);
            const rest = new Uint8Array(100);
            received.push(...rest.subarray(0, sys.read(read, rest, 100)));
            sys.close(read);
            expect(received).toEqual(
              rounds.flatMap(({ writes }, round) => (writes ? [round, round] : [])),
            );
          },
        ),
        { numRuns: 60 },
      );
    });
  });
});

describe('memory', () => {
  it('that is transferred away meanwhile is an error, and nothing is written to it', async () => {
    await withRing(async (ring) => {
      const [read, write] = pipe();
      const room = new Uint8Array(4);
      const reading = ring.sys.read(read, room, 4);
      const other = new Uint8Array(4);
      const word = new Promise((resolve) => ring.raw.read(read, other, 4, resolve));
      await tick();
      const moved = [room, other].map((each) =>
        structuredClone(each.buffer, { transfer: [each.buffer] }),
      );
      sys.write(write, 'latelate', 8);
      await expect(reading).rejects.toThrow(
        /detached or resized while the call was made.*result 4/,
      );
      expect(await word).toBe(-ERRNO.EFAULT);
      expect(moved.map((each) => text(new Uint8Array(each)))).toEqual(['\0\0\0\0', '\0\0\0\0']);
      closeAll(read, write);
    });
  });

  it('of allocate() is used in place, and cannot be closed while a call goes on with it', async () => {
    await withRing(async (ring) => {
      const [read, write] = pipe();
      using mapped = mapMemory({ lengthBytes: 4096 });
      const reading = ring.sys.read(read, mapped.subarray(8, 12), 4);
      await tick();
      expect(() => mapped.close()).toThrow(/a call goes on with its memory/);
      sys.write(write, 'here', 4);
      await reading;
      expect(text(mapped.subarray(7, 13))).toBe('\0here\0');
      closeAll(read, write);
    });
  });

  it('that only the call keeps stays until the call is over', async () => {
    await withRing(async (ring) => {
      const [read, write] = pipe();
      const rooms = Array.from(
        { length: 200 },
        (_, n) => new WeakRef(n % 2 ? allocate(4096) : new Uint8Array(4096)),
      );
      const reads = rooms.map((room) => ring.sys.read(read, room.deref() as Uint8Array, 1));
      await tick();
      for (let round = 0; round < 5; round++) {
        gc();
        Array.from({ length: 100 }, () => new Uint8Array(4096).fill(1));
        await tick();
      }
      sys.write(write, new Uint8Array(200).fill(9), 200);
      expect(await Promise.all(reads)).toEqual(new Array(200).fill(1));
      closeAll(read, write);
    });
  });

  it('that iovecs and messages lead to is copied in and out, and must be known', async () => {
    await withRing(async (ring) => {
      const [one, two] = sys.socketpair(C.AF_UNIX, C.SOCK_STREAM, 0) as unknown as [number, number];
      const [a, b] = [Buffer.from('abc'), Buffer.from('defg')];
      const iovecs = new BigUint64Array([addressOf(a), 3n, addressOf(b), 4n]);
      expect(await ring.sys.writev(one, iovecs, 2)).toBe(7);
      const [c, d] = [new Uint8Array(2), allocate(16).subarray(0, 8)];
      const into = new BigUint64Array([addressOf(c), 2n, addressOf(d), 8n]);
      expect(await ring.sys.readv(two, into, 2)).toBe(7);
      expect([text(c), text(d)]).toEqual(['ab', 'cdefg\0\0\0']);

      const message = packStruct('msghdr', { msg_iov: addressOf(iovecs), msg_iovlen: 2n });
      expect(await ring.sys.sendmsg(one, message, 0)).toBe(7);
      const name = new Uint8Array(110);
      const received = packStruct('msghdr', {
        msg_name: addressOf(name),
        msg_namelen: 110,
        msg_iov: addressOf(into),
        msg_iovlen: 2n,
      });
      expect(await ring.sys.recvmsg(two, received, 0)).toBe(7);
      expect(text(d)).toBe('cdefg\0\0\0');
      expect(unpackStruct('msghdr', received).msg_namelen).toBe(0);
      await expect(ring.sys.writev(one, new BigUint64Array([4096n, 1n]), 1)).rejects.toThrow(
        /iov\[0\].iov_base is an address of which nothing is known/,
      );
      closeAll(one, two);
    });
  });

  it('of a futex is waited on in place, and woken', async () => {
    await withRing(async (ring) => {
      const words = new Uint32Array(allocate(4096).buffer, 0, 1);
      const flags = C.FUTEX2_SIZE_U32 | C.FUTEX2_PRIVATE;
      const waits = ring.sys.futex_wait(words, 0, 0xffff_ffff, flags, null, 0);
      await tick(10);
      expect(await ring.sys.futex_wake(words, 0xffff_ffff, 1, flags)).toBe(1);
      expect(await waits).toBe(0);
      await expect(
        ring.sys.futex_wait(words, 5, 0xffff_ffff, flags, null, 0),
      ).rejects.toMatchObject({ code: 'EAGAIN' });
      await expect(
        ring.sys.futex_wait(
          words,
          0,
          0xffff_ffff,
          flags,
          packStruct('timespec', { tv_sec: 1n }),
          C.CLOCK_MONOTONIC,
        ),
      ).rejects.toMatchObject({ code: 'ETIMEDOUT' });
      await expect(
        ring.sys.futex_wait(new Uint32Array(1), 0, 0xffff_ffff, flags, null, 0),
      ).rejects.toThrow(/memory of allocate/);
    });
  });

  it('that was registered is read into, and stays until the ring is closed', async () => {
    const memory = mapMemory({ lengthBytes: 8192 });
    await withRing(async (ring) => {
      ring.registerBuffers([memory]);
      expect(() => memory.close()).toThrow(/goes on with its memory/);
      const fd = open(fresh('ring-registered'));
      expect(await ring.sys.pread64(fd, memory.subarray(4096, 4101), 5, 6)).toBe(5);
      expect(text(memory.subarray(4096, 4102))).toBe('world\0');
      expect(await ring.sys.pwrite64(fd, memory.subarray(4096, 4101), 5, 0)).toBe(5);
      expect(() => ring.registerBuffers([memory])).toThrow(/EBUSY/);
      expect(() => ring.registerBuffers([new Uint8Array(1)])).toThrow(/memory\[0\] must be/);
      closeAll(fd);
    });
    memory.close();
  });
});

describe('linked calls', () => {
  it('open, read and close in order, through a registered file', async () => {
    await withRing(async (ring) => {
      const [file] = ring.registerFiles([null]) as [never];
      const room = new Uint8Array(5);
      expect(
        await ring.link(() => [
          ring.sys.openat(C.AT_FDCWD, fresh('ring-linked'), C.O_RDONLY, 0, { into: file }),
          ring.sys.pread64(file, room, 5, 6),
          ring.sys.close(file),
        ]),
      ).toEqual([0, 5, 0]);
      expect(text(room)).toBe('world');
      await expect(ring.sys.pread64(file, room, 5, 6)).rejects.toMatchObject({ code: 'EBADF' });
    });
  });

  it('end with ECANCELED after one that failed or read less, unless they are hard', async () => {
    await withRing(async (ring) => {
      const fd = open(fresh('ring-failing'));
      const results: unknown[] = [];
      const note = (call: Promise<unknown>) => call.catch((error) => results.push(error.code));
      const read = (length: number) => ring.sys.pread64(fd, new Uint8Array(length), length, 0);
      await expect(
        ring.link(() => {
          const calls = [
            read(5),
            ring.sys.openat(C.AT_FDCWD, '/none', 0),
            read(5),
            ring.sys.fsync(fd),
          ];
          calls.forEach(note);
          return calls;
        }),
      ).rejects.toMatchObject({ code: 'ENOENT' });
      expect(results).toEqual(['ENOENT', 'ECANCELED', 'ECANCELED']);
      await expect(ring.link(() => [read(100), read(5)])).rejects.toMatchObject({
        code: 'ECANCELED',
        message: 'pread64 ECANCELED: a call that it was linked to failed',
      });
      expect(await ring.link(() => [read(100), read(5)], { hard: true })).toEqual([11, 5]);
      closeAll(fd);
    });
  });

  it('are not made when the function that makes them throws, or makes too many', async () => {
    await withRing(
      async (ring) => {
        const fd = open(fresh('ring-thrown', ''));
        let call: Promise<unknown> = Promise.resolve();
        await expect(
          ring.link(() => {
            call = ring.sys.write(fd, 'x', 1);
            call.catch(() => {});
            throw new Error('changed my mind');
          }),
        ).rejects.toThrow('changed my mind');
        await expect(call).rejects.toMatchObject({ code: 'ECANCELED' });
        const many = () => Array.from({ length: 5 }, () => ring.sys.fsync(fd));
        await expect(
          ring.link(() => {
            const calls = many();
            calls.forEach((each) => void each.catch(() => {}));
            return calls;
          }),
        ).rejects.toThrow(/5 calls, and the ring has 4 entries/);
        expect(sys.lseek(fd, 0, C.SEEK_END)).toBe(0);
        closeAll(fd);
      },
      { entries: 4 },
    );
  });

  it('stay together when the queue has little room', async () => {
    await withRing(
      async (ring) => {
        const fd = open(fresh('ring-chains', ''));
        await Promise.all(
          Array.from({ length: 200 }, (_, n) =>
            ring.link(() => [
              ring.sys.pwrite64(fd, Uint8Array.of(n), 1, n),
              ring.sys.pread64(fd, new Uint8Array(1), 1, n),
              ring.sys.pwrite64(fd, Uint8Array.of(255 - n), 1, n),
            ]),
          ),
        );
        const room = new Uint8Array(201);
        expect(sys.pread64(fd, room, 201, 0)).toBe(200);
        expect(room.subarray(0, 200).every((byte, n) => byte === 255 - n)).toBe(true);
        closeAll(fd);
      },
      { entries: 8 },
    );
  });
});

describe('the end of a ring', () => {
  it('settles every call: none is made that was not begun, and those in flight are cancelled', async () => {
    const ring = new Ring();
    const [read, write] = pipe();
    const fd = open(fresh('ring-closed', ''));
    const reads = Array.from({ length: 100 }, () => ring.sys.read(read, new Uint8Array(1), 1));
    await tick();
    const unmade = ring.sys.write(fd, 'x', 1);
    const closed = ring.close();
    const outcomes = await Promise.allSettled([...reads, unmade]);
    expect(
      new Set(outcomes.map((each) => (each as PromiseRejectedResult).reason?.message)),
    ).toEqual(
      new Set(['read ECANCELED: the ring was closed', 'write ECANCELED: the ring was closed']),
    );
    await closed;
    await ring.close();
    expect(sys.lseek(fd, 0, C.SEEK_END)).toBe(0);
    await expect(ring.sys.read(read, new Uint8Array(1), 1)).rejects.toThrow('the ring was closed');
    expect(() => ring.registerFiles([null])).toThrow('the ring was closed');
    closeAll(read, write, fd);
  });

  it('comes also when nobody has it any more, after its calls', async () => {
    const rings = () => [...openFds().values()].filter((file) => /io_uring/.test(file)).length;
    const before = rings();
    const [read, write] = pipe();
    const reads = Array.from({ length: 20 }, () =>
      new Ring({ entries: 1 }).sys.read(read, new Uint8Array(1), 1),
    );
    await tick();
    gc();
    await tick();
    expect(rings()).toBe(before + 20);
    sys.write(write, new Uint8Array(20), 20);
    expect(await Promise.all(reads)).toEqual(new Array(20).fill(1));
    reads.length = 0;
    await expect
      .poll(
        () => {
          gc();
          return rings();
        },
        { timeout: 15_000 },
      )
      .toBe(before);
    closeAll(read, write);
  });

  it('of which somebody closed the descriptor is told to every call', async () => {
    const before = openFds();
    const ring = new Ring();
    const fd = ringFd(before);
    const call = ring.sys.nanosleep(packStruct('timespec', { tv_nsec: 1n }), null);
    rawSyscall(SYS.close, fd);
    await expect(call).rejects.toMatchObject({ code: 'EBADF' });
    await expect(ring.sys.fsync(0)).rejects.toThrow(/the ring is lost/);
    await ring.close();
  });
});
