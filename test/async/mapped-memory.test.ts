import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { MessageChannel, Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { allocate, mapMemory } from '../../lib/async/mapped-memory.js';
import * as C from '../../lib/constants.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { mappingOf } from '../../lib/raw/mapping.js';
import { native } from '../../lib/raw/native.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { sys } from '../../lib/typed/sys.js';
import { itNeeds } from '../capabilities.js';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;
// Node 20 has it only so.
if (!('transfer' in ArrayBuffer.prototype)) setFlagsFromString('--harmony-rab-gsab-transfer');
const transfer = runInNewContext('ArrayBuffer.prototype.transfer') as (
  this: ArrayBufferLike,
) => ArrayBuffer;
const dist = JSON.stringify(new URL('../../dist/async.js', import.meta.url).href);
const main = JSON.stringify(new URL('../../dist/index.js', import.meta.url).href);
const folder = mkdtempSync(join(tmpdir(), 'rawsyscall-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

const maps = () => readFileSync('/proc/self/maps', 'utf8');
/** Lines of /proc/self/maps of the memfd of this name. */
const mapped = (name: string) =>
  maps()
    .split('\n')
    .filter((line) => line.includes(`memfd:${name} `)).length;

function memfd(name: string, lengthBytes = 4096, flags = 0): number {
  const fd = sys.memfd_create(name, C.MFD_CLOEXEC | flags);
  sys.ftruncate(fd, lengthBytes);
  return fd;
}

/** Until the collector has run and what it calls back was called. */
async function collected(done: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 50 && !done(); tries++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return done();
}

describe('mapMemory', () => {
  it('shows a file, and writes what is written to it, by one mapping or by another', () => {
    const path = join(folder, 'shown');
    writeFileSync(path, 'hello, file');
    const fd = sys.openat(C.AT_FDCWD, path, C.O_RDWR);
    using one = mapMemory({ fd, lengthBytes: 11 });
    using other = mapMemory({ fd, lengthBytes: 5, flags: C.MAP_SHARED });
    sys.close(fd);
    expect(Buffer.from(one).toString()).toBe('hello, file');
    other[0] = 'j'.charCodeAt(0);
    expect(readFileSync(path, 'utf8')).toBe('jello, file');
    expect(one[0]).toBe('j'.charCodeAt(0));
  });

  it('begins at an offset, and keeps to this process what is written to a private mapping of a read-only file', () => {
    const path = join(folder, 'private');
    writeFileSync(path, `${'-'.repeat(4096)}page two`);
    const fd = sys.openat(C.AT_FDCWD, path, C.O_RDONLY);
    using memory = mapMemory({ fd, lengthBytes: 8, offset: 4096, flags: C.MAP_PRIVATE });
    expect(Buffer.from(memory).toString()).toBe('page two');
    memory.fill(0);
    expect(readFileSync(path, 'utf8').slice(4096)).toBe('page two');
    sys.close(fd);
  });

  it('gives zeros of its own without an fd, takes owners of fds, and is an argument like any memory', () => {
    using own = mapMemory({ lengthBytes: 100 });
    expect(own).toEqual(expect.objectContaining({ length: 100 }));
    expect(new Set(own)).toEqual(new Set([0]));
    const fd = memfd('owner');
    using memory = mapMemory({ fd: { fd }, lengthBytes: 4096 });
    expect(rawSyscall(SYS.pwrite64, fd, Buffer.from('kernel'), 6, 4)).toBe(6);
    expect(rawSyscall(SYS.pread64, fd, memory.subarray(100), 6, 4)).toBe(6);
    expect(Buffer.from(memory.subarray(100, 106)).toString()).toBe('kernel');
    sys.close(fd);
  });

  it('is gone at once when it is closed: every view is empty, the file is free, and memory of the next one is its own', () => {
    const fd = memfd('closed');
    const memory = mapMemory({ fd, lengthBytes: 4096 });
    sys.close(fd);
    const words = new Int32Array(memory.buffer);
    const part = memory.subarray(10, 20);
    expect(part).not.toHaveProperty('close');
    words[0] = 7;
    expect(mapped('closed')).toBe(1);
    memory.close();
    expect(mapped('closed')).toBe(0);
    expect([memory.length, words.length, part.length, memory.buffer.byteLength]).toEqual([
      0, 0, 0, 0,
    ]);
    expect([memory[0], words[0]]).toEqual([undefined, undefined]);
    memory[0] = 1;
    expect(() => Atomics.load(words, 0)).toThrow();
    expect(() => rawSyscall(SYS.getrandom, memory, 16, 0)).toThrow(/detached/);
    expect(() => memory.close()).toThrow('the mapping was closed before');
    memory[Symbol.dispose]();
    expect(mapMemory({ lengthBytes: 4096 })[0]).toBe(0);
  });

  it('gives its addresses back when the loop has gone round: ten thousand closed mappings leave none', async () => {
    const before = maps().split('\n').length;
    for (let n = 0; n < 10_000; n++) {
      mapMemory({ lengthBytes: 4096 }).close();
      if (n % 100 === 0) {
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    await expect.poll(() => maps().split('\n').length).toBeLessThan(before + 1000);
  });

  it('is unmapped when it is collected', async () => {
    const fd = memfd('collected');
    for (let n = 0; n < 64; n++) {
      mapMemory({ fd, lengthBytes: 4096 });
    }
    sys.close(fd);
    expect(mapped('collected')).toBeGreaterThan(0);
    expect(await collected(() => mapped('collected') === 0)).toBe(true);
  });

  it('is unmapped when its worker ends', async () => {
    const worker = new Worker(
      `import('node:worker_threads').then(async ({ parentPort }) => {
        const { mapMemory } = await import(${dist});
        const { sys } = await import(${main});
        const fd = sys.memfd_create('of-a-worker', 1);
        sys.ftruncate(fd, 40960);
        globalThis.kept = Array.from({ length: 10 }, (_, n) => mapMemory({ fd, lengthBytes: 4096, offset: 4096 * n }));
        sys.close(fd);
        parentPort.postMessage('mapped');
        setInterval(() => {}, 1000);
      });`,
      { eval: true },
    );
    await once(worker, 'message');
    expect(mapped('of-a-worker')).toBeGreaterThan(0);
    await worker.terminate();
    expect(mapped('of-a-worker')).toBe(0);
  });

  it.each<[string, Partial<Parameters<typeof mapMemory>[0]>, RegExp]>([
    ['no length', {}, /lengthBytes is undefined: it must be an integer from 1 to/],
    ['a length of 0', { lengthBytes: 0 }, /lengthBytes is 0/],
    ['a length with a fraction', { lengthBytes: 1.5 }, /lengthBytes is 1.5/],
    [
      'a length past the longest buffer',
      { lengthBytes: 2 ** 53 - 1 },
      /lengthBytes is 9007199254740991|mmap ENOMEM/,
    ],
    ['more memory than there is', { lengthBytes: 2 ** 32, fd: -1 }, /EBADF/],
    [
      'an fd that is none',
      { lengthBytes: 1, fd: 'x' as never },
      /fd is "x": it must be an integer/,
    ],
    ['a negative offset', { lengthBytes: 1, offset: -4096 }, /offset is -4096/],
    [
      'a misspelt option',
      { lengthBytes: 1, length: 1 } as never,
      /no option "length": did you mean lengthBytes/,
    ],
    ['no permission to write', { lengthBytes: 1, prot: C.PROT_READ }, /SIGSEGV.*MAP_PRIVATE/],
    ['no permission to read', { lengthBytes: 1, prot: C.PROT_WRITE }, /PROT_READ \| PROT_WRITE/],
    [
      'an address',
      { lengthBytes: 1, flags: C.MAP_PRIVATE | C.MAP_FIXED },
      /MAP_FIXED, which is refused/,
    ],
    [
      'huge pages',
      { lengthBytes: 1, flags: 2 | C.MAP_ANONYMOUS | C.MAP_HUGETLB },
      /MAP_HUGETLB, which/,
    ],
    ['neither shared nor private', { lengthBytes: 1, flags: C.MAP_ANONYMOUS }, /mmap EINVAL/],
  ])('refuses %s', (_what, options, message) => {
    const before = maps().split('\n').length;
    expect(() => mapMemory(options as never)).toThrow(message);
    expect(maps().split('\n').length).toBeLessThanOrEqual(before + 2);
  });

  it('refuses what the kernel refuses, with its errno: read-only files, sealed ones, what has no pages, offsets within a page', () => {
    const path = join(folder, 'refused');
    writeFileSync(path, 'x'.repeat(8192));
    const fd = sys.openat(C.AT_FDCWD, path, C.O_RDONLY);
    expect(() => mapMemory({ fd, lengthBytes: 1 })).toThrow(`mmap EACCES`);
    expect(() => mapMemory({ fd, lengthBytes: 1, offset: 100, flags: C.MAP_PRIVATE })).toThrow(
      'mmap EINVAL',
    );
    sys.close(fd);
    const sealed = memfd('sealed', 4096, C.MFD_ALLOW_SEALING);
    sys.fcntl(sealed, C.F_ADD_SEALS, C.F_SEAL_WRITE);
    expect(() => mapMemory({ fd: sealed, lengthBytes: 1 })).toThrow('mmap EPERM');
    expect(mapMemory({ fd: sealed, lengthBytes: 1, flags: C.MAP_PRIVATE })[0]).toBe(0);
    sys.close(sealed);
    const counter = sys.eventfd2(0, C.EFD_CLOEXEC);
    expect(() => mapMemory({ fd: counter, lengthBytes: 1 })).toThrow('mmap ENODEV');
    sys.close(counter);
  });

  it('refuses more of a file than there is; that nobody makes it shorter a seal sees to', () => {
    const fd = memfd('short', 4096, C.MFD_ALLOW_SEALING);
    expect(() => mapMemory({ fd, lengthBytes: 4097 })).toThrow(
      /has 4096 bytes, and the mapping would end at 4097: .*SIGBUS/,
    );
    expect(() => mapMemory({ fd, lengthBytes: 4096, offset: 4096 })).toThrow(RangeError);
    sys.fcntl(fd, C.F_ADD_SEALS, C.F_SEAL_SHRINK);
    using memory = mapMemory({ fd, lengthBytes: 4096 });
    expect(() => sys.ftruncate(fd, 0)).toThrow('EPERM');
    expect(memory[4095]).toBe(0);
    sys.close(fd);
  });

  itNeeds('spawnNode')(
    'ends the process by SIGBUS, as documented, when its file was made shorter',
    () => {
      const script = `
      const { mapMemory } = await import(${dist});
      const { sys } = await import(${main});
      const fd = sys.memfd_create('short', 1);
      sys.ftruncate(fd, 4096);
      const memory = mapMemory({ fd, lengthBytes: 4096 });
      console.log(memory[0]);
      sys.ftruncate(fd, 0);
      console.log(memory[0]);`;
      const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
      });
      expect([child.signal, child.stdout]).toEqual(['SIGBUS', '0\n']);
    },
  );

  it('says why where a runtime allows no buffers of such memory, and keeps nothing', () => {
    const word = new Float64Array(native.block, 0, 1);
    const forbidden = vi.spyOn(native, 'mapped').mockImplementation(() => {
      word[0] = 22;
      return undefined;
    });
    const fd = memfd('forbidden');
    expect(() => mapMemory({ fd, lengthBytes: 4096 })).toThrow(/V8 sandbox \(Electron\)/);
    forbidden.mockImplementation(() => {
      throw new RangeError('Array buffer allocation failed');
    });
    expect(() => mapMemory({ fd, lengthBytes: 4096 })).toThrow(
      /makes no buffer of 4096 mapped bytes/,
    );
    forbidden.mockRestore();
    sys.close(fd);
    expect(mapped('forbidden')).toBe(0);
    expect(mapMemory({ lengthBytes: 1 })[0]).toBe(0);
  });
});

describe.each([
  ['allocate', (): Uint8Array => allocate(8192)],
  ['mapMemory', (): Uint8Array => mapMemory({ lengthBytes: 8192 })],
])('memory of %s', (_name, make) => {
  it('is at a page of its own, and is transferred neither to a worker nor within this one', () => {
    const memory = make();
    expect(Number(native.address(memory)) % 4096).toBe(0);
    memory[0] = 7;
    const { port1, port2 } = new MessageChannel();
    const refused = Number(process.versions.node.split('.')[0]) >= 21;
    const transfers = [
      () => structuredClone(memory, { transfer: [memory.buffer as ArrayBuffer] }),
      () => port1.postMessage(memory, [memory.buffer as ArrayBuffer]),
    ];
    for (const transfer of transfers) {
      // Node 20 copies instead, without a word.
      refused ? expect(transfer).toThrow() : transfer();
    }
    port1.close();
    port2.close();
    const { buffer } = memory as unknown as { buffer: Record<string, () => void> };
    for (const name of ['transfer', 'transferToFixedLength']) {
      expect(() => buffer[name]?.()).toThrow('mapped memory cannot be transferred');
    }
    expect([memory.length, memory[0]]).toEqual([8192, 7]);
  });

  it('stays what it is when the language moves it all the same, until the last buffer that has it is collected', async () => {
    const address = { of: 0 };
    const moved = (() => {
      const memory = make();
      address.of = Number(native.address(memory));
      memory.fill(9);
      const other = transfer.call(memory.buffer);
      mappingOf(memory)?.close();
      return { other: other as ArrayBuffer | null };
    })();
    const isMapped = () => maps().includes(address.of.toString(16));
    await collected(() => false);
    expect(new Set(new Uint8Array(moved.other as ArrayBuffer))).toEqual(new Set([9]));
    moved.other = null;
    expect(await collected(() => !isMapped())).toBe(true);
  });
});

describe('memory that calls go on with', () => {
  it('cannot be closed: nothing changes', () => {
    const memory = mapMemory({ lengthBytes: 10 });
    const mapping = mappingOf(memory);
    mapping?.hold();
    expect(() => memory.close()).toThrow(/while a call goes on with its memory: wait for it/);
    mapping?.lend();
    expect(() => memory.close()).toThrow(/while 2 calls go on/);
    expect(memory.length).toBe(10);
    mapping?.release();
    mapping?.takeBack();
    memory.close();
    expect(memory.length).toBe(0);
  });

  it('is known by any view of its buffer, and no other memory is', () => {
    const memory = allocate(64);
    expect(mappingOf(new DataView(memory.buffer))?.lengthBytes).toBe(64);
    expect(mappingOf(memory.subarray(3))).toBe(mappingOf(memory.buffer));
    expect(mappingOf(new Uint8Array(8))).toBe(undefined);
  });

  it.each([
    ['a ring’s is unmapped', 'hold', false],
    ['a thread’s keeps its addresses, without memory', 'lend', true],
  ])('when their worker is terminated: %s', async (_title, use, staysTaken) => {
    const module = (name: string) =>
      JSON.stringify(new URL(`../../dist/${name}.js`, import.meta.url).href);
    const worker = new Worker(
      `import('node:worker_threads').then(async ({ parentPort }) => {
        const { allocate } = await import(${module('async/mapped-memory')});
        const { mappingOf } = await import(${module('raw/mapping')});
        const memory = globalThis.kept = allocate(2 ** 20);
        const mapping = mappingOf(memory);
        mapping.${use}();
        parentPort.postMessage(mapping.address);
        setInterval(() => {}, 1000);
      });`,
      { eval: true },
    );
    const [address] = (await once(worker, 'message')) as [number];
    await worker.terminate();
    const [first] = maps()
      .split('\n')
      .flatMap((line) => {
        const [, from, to, access] = /^(\w+)-(\w+) (\S+)/.exec(line) ?? [];
        const isIt = Number(`0x${from}`) <= address && address < Number(`0x${to}`);
        return isIt ? [access] : [];
      });
    expect(first === '---p').toBe(staysTaken);
  });
});
