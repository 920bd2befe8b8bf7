import { spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { AF_UNIX, SOCK_DGRAM } from '../../lib/constants.js';
import { packSocketAddress } from '../../lib/kernel/address/socket-address.js';
import type { Syscall } from '../../lib/kernel/arg.js';
import { packStruct, unpackStruct } from '../../lib/kernel/struct.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { Batch } from '../../lib/raw/batch.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { Socket } from '../../lib/typed/socket.js';
import { itNeeds } from '../capabilities.js';

const EBADF = 9;

/** Every way into the kernel, as (number, arguments) -> result. */
const doors: [string, Syscall][] = [
  ['rawSyscall', rawSyscall],
  ['rawSyscall.unchecked', rawSyscall.unchecked],
  ['rawSyscall.bigint', (nr, ...args) => Number(rawSyscall.bigint(nr, ...args))],
  [
    'Batch',
    (nr, ...args) => {
      const batch = new Batch([[nr, ...args]]);
      batch.run();
      return batch.result(0);
    },
  ],
];

const opened: number[] = [];
function memfd(text = ''): number {
  const fd = rawSyscall(SYS.memfd_create, Buffer.from('crossing\0'), 0);
  rawSyscall(SYS.write, fd, Buffer.from(text), text.length);
  opened.push(fd);
  return fd;
}
afterEach(() => {
  for (const fd of opened.splice(0)) {
    rawSyscall(SYS.close, fd);
  }
});

describe.each(doors)('%s with memory that lies about itself', (_, call) => {
  const facts = ['buffer', 'byteOffset', 'byteLength', 'length', 'resizable'] as const;

  it('runs no getter of a subclass, which could make another call of this one', () => {
    let asked = 0;
    class Lying extends Uint8Array {}
    for (const fact of facts) {
      Object.defineProperty(Lying.prototype, fact, {
        get() {
          asked++;
          call(SYS.lseek, -1, 7, 7);
          return 0;
        },
      });
    }
    const fd = memfd();
    const bytes = new Lying([1, 2, 3, 4]);
    expect(call(SYS.pwrite64, fd, bytes, 4, 2)).toBe(4);
    expect(rawSyscall(SYS.lseek, fd, 0, 2)).toBe(6);
    expect(asked).toBe(0);
  });

  it('takes its own length for what it is', () => {
    const fd = memfd('x'.repeat(100));
    const buffer = new ArrayBuffer(8);
    for (const bytes of [new Uint8Array(8), new DataView(new ArrayBuffer(8)), buffer]) {
      for (const fact of facts) {
        Object.defineProperty(bytes, fact, { value: 1000 });
      }
      if (call !== rawSyscall.unchecked) {
        expect(() => call(SYS.pread64, fd, bytes, 9, 0)).toThrow(/has 8 bytes/);
      }
      expect(call(SYS.pread64, fd, bytes, 8, 0)).toBe(8);
    }
  });

  it('asks neither a Proxy nor valueOf', () => {
    const traps = new Proxy({}, { get: () => () => call(SYS.getpid) });
    for (const value of [
      new Proxy(new Uint8Array(8), traps),
      new Proxy(new ArrayBuffer(8), traps),
      { valueOf: () => call(SYS.lseek, -1, 7, 7), [Symbol.toPrimitive]: () => 1 },
      { toString: () => '1' },
    ]) {
      expect(() => call(SYS.pwrite64, -1, value as never, 4, 2)).toThrow(TypeError);
      expect(() => call(value as never)).toThrow(TypeError);
    }
    expect(call(SYS.lseek, -1)).toBe(-EBADF);
  });

  it('makes the same call when the prototypes were changed', () => {
    const fd = memfd();
    const bytes = new Uint8Array([1, 2, 3, 4, 5]);
    const changes: [object, PropertyKey][] = [
      [Array.prototype, 'fill'],
      [Array.prototype, 'map'],
      [Array.prototype, Symbol.iterator],
      [Number, 'isSafeInteger'],
      [ArrayBuffer, 'isView'],
      [Object.getPrototypeOf(Uint8Array.prototype), 'fill'],
      [Object.getPrototypeOf(Uint8Array.prototype), 'length'],
      [Object.getPrototypeOf(Uint8Array.prototype), 'byteLength'],
      [Object.getPrototypeOf(Uint8Array.prototype), 'buffer'],
      [ArrayBuffer.prototype, 'byteLength'],
    ];
    for (const [holder, name] of changes) {
      const original = Object.getOwnPropertyDescriptor(holder, name) as PropertyDescriptor;
      let result: number;
      let isIn = false;
      function replaced(this: unknown, ...args: unknown[]): unknown {
        if (!isIn) {
          isIn = true;
          rawSyscall.unchecked(SYS.lseek, -1, 77, 88);
          isIn = false;
        }
        return Reflect.apply(original.value ?? original.get, this, args);
      }
      Object.defineProperty(
        holder,
        name,
        original.get
          ? { ...original, get: replaced as () => unknown }
          : { ...original, value: replaced },
      );
      try {
        result = call(SYS.pwrite64, fd, bytes, 5, 2 ** 33);
      } finally {
        Object.defineProperty(holder, name, original);
      }
      expect([name, result]).toEqual([name, 5]);
      expect(rawSyscall(SYS.lseek, fd, 0, 2)).toBe(2 ** 33 + 5);
      rawSyscall(SYS.ftruncate, fd, 0);
    }
  });

  it('takes memory of another realm like any', () => {
    const fd = memfd('hello');
    for (const code of [
      'new Uint8Array(5)',
      'new DataView(new ArrayBuffer(5))',
      'new ArrayBuffer(5)',
      'new SharedArrayBuffer(5)',
      'new Uint8Array(new ArrayBuffer(9, { maxByteLength: 20 }), 4)',
    ]) {
      const memory = runInNewContext(code);
      expect(call(SYS.pread64, fd, memory, 5, 0)).toBe(5);
      if (call !== rawSyscall.unchecked) {
        expect(() => call(SYS.pread64, fd, memory, 6, 0)).toThrow(/has 5 bytes/);
      }
    }
  });
});

describe('memory of another realm', () => {
  const foreign = runInNewContext('new Uint8Array([97, 98, 99])') as Uint8Array;

  it('is packed into structs, and unpacked', () => {
    const packed = packStruct('sockaddr_in6', { sin6_addr: foreign });
    expect([...unpackStruct('sockaddr_in6', packed).sin6_addr.subarray(0, 3)]).toEqual([
      ...foreign,
    ]);
    const time = runInNewContext('new BigInt64Array([5n, 6n])');
    expect(unpackStruct('timespec', time)).toEqual({ tv_sec: 5n, tv_nsec: 6n });
  });

  it('names a Unix socket', () => {
    expect(packSocketAddress({ path: foreign })).toEqual(packSocketAddress({ path: 'abc' }));
    expect(packSocketAddress({ abstract: foreign })).toEqual(
      packSocketAddress({ abstract: 'abc' }),
    );
  });
});

describe('a length word that the kernel reads and writes', () => {
  /** A datagram socket, and a way to send to it from an address of some 100 bytes. */
  function longNamed() {
    const receiver = Socket.open(AF_UNIX, SOCK_DGRAM);
    receiver.bind({ abstract: `receiver-${process.pid}` });
    const sender = Socket.open(AF_UNIX, SOCK_DGRAM);
    sender.bind({ abstract: `sender-${process.pid}-${'x'.repeat(60)}` });
    const send = () => sender.sendto(Buffer.from('x'), { abstract: `receiver-${process.pid}` });
    const close = () => [receiver, sender].map((socket) => socket.close());
    return { fd: receiver.fd, send, close };
  }
  const guarded = (lengthBytes: number) => {
    const all = new Uint8Array(lengthBytes + 200).fill(0xaa);
    return { room: all.subarray(0, lengthBytes), rest: all.subarray(lengthBytes) };
  };

  it('is checked at every run of a batch: the kernel writes no byte past the address', () => {
    const { fd, send, close } = longNamed();
    const { room, rest } = guarded(16);
    const length = Uint32Array.of(16);
    const batch = new Batch([[SYS.recvfrom, fd, new Uint8Array(4), 4, 0, room, length]]);
    send();
    batch.run();
    expect(batch.result(0)).toBe(1);
    expect(length[0]).toBeGreaterThan(16); // what the whole address would have taken
    send();
    expect(() => batch.run()).toThrow(/addrlen is \d+, but addr has 16 bytes/);
    length[0] = 16;
    batch.run();
    expect(batch.result(0)).toBe(1);
    expect(rest.every((byte) => byte === 0xaa)).toBe(true);
    close();
  });

  it('is read once for a run in which two calls share it', () => {
    const { fd, send, close } = longNamed();
    const { room, rest } = guarded(16);
    const length = Uint32Array.of(16);
    const call = [SYS.recvfrom, fd, new Uint8Array(4), 4, 0, room, length] as const;
    const batch = new Batch([call, call]);
    send();
    send();
    batch.run();
    expect([batch.result(0), batch.result(1)]).toEqual([1, 1]);
    expect(length[0]).toBeGreaterThan(16);
    expect(rest.every((byte) => byte === 0xaa)).toBe(true);
    close();
  });

  it('comes back as the kernel left it', () => {
    const { fd, send, close } = longNamed();
    for (const call of [rawSyscall, rawSyscall.bigint]) {
      const length = Uint32Array.of(16);
      const shared = new Int32Array(new SharedArrayBuffer(4));
      send();
      call(SYS.recvfrom, fd, new Uint8Array(4), 4, 0, new Uint8Array(16), length);
      expect(length[0]).toBeGreaterThan(16);
      shared[0] = 128;
      call(SYS.getsockname, fd, new Uint8Array(128), shared);
      expect(shared[0]).toBe(3 + `receiver-${process.pid}`.length);
    }
    close();
  });
});

describe('a Batch whose memory is resized', () => {
  it('runs as long as what it was given is there', () => {
    const fd = memfd('0123456789');
    const Resizable = ArrayBuffer as unknown as new (
      n: number,
      o: object,
    ) => ArrayBuffer & { resize(n: number): void };
    const buffer = new Resizable(16, { maxByteLength: 4096 });
    const batch = new Batch([[SYS.pread64, fd, new Uint8Array(buffer, 8), 8, 0]]);
    batch.run();
    expect(batch.result(0)).toBe(8);
    buffer.resize(4096);
    batch.run();
    expect(Buffer.from(buffer, 8, 8).toString('latin1')).toBe('01234567');
    buffer.resize(12);
    expect(() => batch.run()).toThrow(/detached or resized/);
  });

  it('has no option that is not known', () => {
    expect(() => new Batch([], { stopAtErrors: true } as object)).toThrow(/stopAtError\?/);
  });
});

// What an inspector evaluates runs wherever V8 looks for interrupts; in a debugger, between any two statements.
const inspected = (body: string) => `
  const { rawSyscall } = await import(${JSON.stringify(new URL('../../dist/raw/raw-syscall.js', import.meta.url).href)});
  const { Batch } = await import(${JSON.stringify(new URL('../../dist/raw/batch.js', import.meta.url).href)});
  const { Worker } = await import('node:worker_threads');
  const fd = rawSyscall(${SYS.memfd_create}, Buffer.from('inspected\\0'), 0);
  const word = new Int32Array(1);
  const batch = new Batch([[${SYS.lseek}, fd, 6, 0], [${SYS.pread64}, fd, word, 0, 0]]);
  let nested = 0;
  globalThis.nest = () => {
    nested++;
    rawSyscall(${SYS.lseek}, -1, 11, 12, 13, 14, 15);
    rawSyscall.unchecked(${SYS.lseek}, -1, 21n, 2n ** 62n, 23);
    rawSyscall.bigint(${SYS.getpid}, 1, 2, 3);
    batch.run();
  };
  const bytes = new Uint8Array(8);
  const wrong = [];
  function round(i) {
    const offset = i % 1000;
    const results = [
      rawSyscall(${SYS.lseek}, fd, offset, 0) - offset,
      rawSyscall.unchecked(${SYS.lseek}, fd, offset, 0) - offset,
      Number(rawSyscall.bigint(${SYS.lseek}, fd, BigInt(offset), 0)) - offset,
      rawSyscall(${SYS.lseek}, fd, 2 ** 33 + offset, 0) - 2 ** 33 - offset,
      rawSyscall(${SYS.pwrite64}, fd, bytes, 8, 0) - 8,
      rawSyscall(${SYS.fcntl}, fd, 1),
      batch.run() - 2,
    ];
    if (results.some((result) => result !== 0)) wrong.push(results);
  }
  ${body}
  (await import('node:fs')).writeSync(1, JSON.stringify({ nested, wrong: wrong.slice(0, 3) }));
  process.kill(process.pid, 'SIGKILL'); // process.exit() would wait for the inspector`;
function runInspected(body: string): { nested: number; wrong: number[][] } {
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', inspected(body)], {
    encoding: 'utf8',
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  expect(child.stderr.replace(/^(Debugger|Waiting).*\n/gm, '')).toBe('');
  return JSON.parse(child.stdout);
}

describe('a call while an inspector evaluates others', () => {
  itNeeds('spawnNode')('stays what it is', () => {
    const { nested, wrong } = runInspected(`
      const worker = new Worker(\`
        const { Session } = require('node:inspector');
        const session = new Session();
        session.connectToMainThread();
        const nest = () => session.post('Runtime.evaluate', { expression: 'nest()' }, () => {});
        setInterval(() => { for (let i = 0; i < 10; i++) nest(); }, 1);
      \`, { eval: true, execArgv: [] });
      for (let i = 0, end = Date.now() + 10_000; Date.now() < end && nested < 3000; i++) round(i);`);
    expect(wrong).toEqual([]);
    expect(nested).toBeGreaterThan(100);
  });
});
