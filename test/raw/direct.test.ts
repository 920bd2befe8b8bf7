// The calls that the addon makes by themselves: what they take, what they refuse before the kernel sees it, and that they
// are the kernel's calls.

import vm from 'node:vm';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { AF_INET, AF_UNIX, SOCK_DGRAM, SOCK_STREAM } from '../../lib/constants.js';
import { packSockaddrIn, unpackSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';
import { ERRNO } from '../../lib/kernel/errno.js';
import { SYS } from '../../lib/kernel/syscall-numbers.js';
import { type DirectCalls, direct } from '../../lib/raw/direct.js';
import { native } from '../../lib/raw/native.js';
import { rawSyscall } from '../../lib/raw/raw-syscall.js';
import { has } from '../capabilities.js';
import { openFds } from '../open-fds.js';

/** qemu-user looks at the address before the descriptor. */
const OF_CONNECT = has('kernel') ? -ERRNO.EBADF : -ERRNO.EFAULT;
const LARGEST_INT32 = 2 ** 31 - 1;
const LARGEST_UINT32 = 2 ** 32 - 1;

type Call = (...args: unknown[]) => number;
const any = direct as unknown as Record<keyof DirectCalls, Call>;

const fds: number[] = [];
afterEach(() => {
  for (const fd of fds.splice(0)) {
    direct.close(fd);
  }
});

function open(fd: number): number {
  expect(fd).toBeGreaterThanOrEqual(0);
  fds.push(fd);
  return fd;
}

/** Two connected datagram sockets: what one sends is what the other receives, in one piece. */
function pair(type = SOCK_DGRAM): [number, number] {
  const both = new Int32Array(2);
  expect(rawSyscall(SYS.socketpair, AF_UNIX, type, 0, both)).toBe(0);
  return [open(both[0]!), open(both[1]!)];
}

function loopback(): { fd: number; address: Uint8Array } {
  const fd = open(direct.socket(AF_INET, SOCK_DGRAM, 0));
  const address = packSockaddrIn({ address: '127.0.0.1', port: 0 });
  expect(rawSyscall(SYS.bind, fd, address, 16)).toBe(0);
  expect(rawSyscall(SYS.getsockname, fd, address, Int32Array.of(16))).toBe(0);
  return { fd, address };
}

const thrown = (call: () => unknown): string => {
  try {
    return `returned ${String(call())}`;
  } catch (error) {
    return String(error);
  }
};

describe('direct', () => {
  it('has the calls of an exchange and nothing else, frozen', () => {
    expect(Object.keys(direct)).toEqual([
      'socket',
      'connect',
      'sendto',
      'recvfrom',
      'close',
      'write',
    ]);
    expect(Object.isFrozen(direct)).toBe(true);
  });

  it('sends and receives, with and without an address', () => {
    const [one, other] = [loopback(), loopback()];
    expect(direct.sendto(one.fd, Buffer.from('ab'), 2, 0, other.address, 16)).toBe(2);
    const [bytes, from, room] = [new Uint8Array(8), new Uint8Array(16), Buffer.from([16, 0, 0, 0])];
    expect(direct.recvfrom(other.fd, bytes, 8, 0, from, room)).toBe(2);
    expect(Buffer.from(bytes).toString('latin1', 0, 2)).toBe('ab');
    expect([...room]).toEqual([16, 0, 0, 0]);
    expect(unpackSockaddrIn(from)).toEqual(unpackSockaddrIn(one.address));
    expect(direct.connect(other.fd, one.address, 16)).toBe(0);
    expect(direct.write(other.fd, Buffer.from('cd'), 1)).toBe(1);
    expect(direct.recvfrom(one.fd, bytes, 8, 0, null, null)).toBe(1);
    expect(bytes[0]).toBe(0x63);
  });

  it('tells the length of an address, also of one that was cut', () => {
    const [one, other] = [loopback(), loopback()];
    direct.sendto(one.fd, Buffer.from('ab'), 2, 0, other.address, 16);
    const [from, room] = [new Uint8Array(16).fill(7), Buffer.from([8, 0, 0, 0])];
    expect(direct.recvfrom(other.fd, new Uint8Array(8), 8, 0, from, room)).toBe(2);
    expect([...room]).toEqual([16, 0, 0, 0]);
    expect([...from.subarray(0, 4)]).toEqual([...one.address.subarray(0, 4)]);
    expect([...from.subarray(8)]).toEqual(new Array(8).fill(7));
  });

  it.each<[string, () => number, number]>([
    ['EBADF', () => direct.close(-1), -ERRNO.EBADF],
    ['EBADF of an unsigned -1', () => direct.close(LARGEST_UINT32), -ERRNO.EBADF],
    ['EAFNOSUPPORT', () => direct.socket(LARGEST_INT32, 1, 0), -ERRNO.EAFNOSUPPORT],
    ['EBADF of write', () => direct.write(-1, null, 0), -ERRNO.EBADF],
    ['EBADF of connect', () => direct.connect(-1, null, 0), OF_CONNECT],
    ['EBADF of sendto', () => direct.sendto(-1, null, 0, 0, null, 0), -ERRNO.EBADF],
    ['EBADF of recvfrom', () => direct.recvfrom(-1, null, 0, 0, null, null), -ERRNO.EBADF],
  ])('returns the kernel’s error, negated: %s', (_name, call, result) => {
    expect(call()).toBe(result);
  });

  it('reaches the socket of the number, and not one that its lower bits name', () => {
    const [one] = pair();
    expect(thrown(() => direct.close(one + 2 ** 32))).toMatch(/RangeError: argument 0/);
    expect(direct.write(one, Buffer.from('x'), 1)).toBe(1);
  });
});

describe('a length', () => {
  it.each([0, 1, 7, 8])('of %i of 8 bytes is taken, exactly', (length) => {
    const [one, other] = pair();
    const bytes = new Uint8Array(8).fill(1);
    expect(direct.sendto(one, bytes, length, 0, null, 0)).toBe(length);
    const room = new Uint8Array(16);
    expect(direct.recvfrom(other, room, 16, 0, null, null)).toBe(length);
    expect(room.reduce((sum, byte) => sum + byte)).toBe(length);
    expect(direct.write(one, bytes, length)).toBe(length);
  });

  it.each<[string, (length: unknown) => number]>([
    ['connect', (length) => any.connect(-1, new Uint8Array(8), length)],
    ['sendto', (length) => any.sendto(-1, new Uint8Array(8), length, 0, null, 0)],
    [
      'sendto, of its address',
      (length) => any.sendto(-1, new Uint8Array(99), 99, 0, new Uint8Array(8), length),
    ],
    ['recvfrom', (length) => any.recvfrom(-1, new Uint8Array(8), length, 0, null, null)],
    ['write', (length) => any.write(-1, new Uint8Array(8), length)],
    [
      'write of a part of a buffer',
      (length) => any.write(-1, new Uint8Array(new ArrayBuffer(99), 3, 8), length),
    ],
    [
      'write of shared memory',
      (length) => any.write(-1, new Uint8Array(new SharedArrayBuffer(8)), length),
    ],
    ['write of single bytes of another type', (length) => any.write(-1, new Int8Array(8), length)],
  ])('of %s may be that of the bytes and no more', (_name, call) => {
    expect(call(8)).toBe(-ERRNO.EBADF);
    for (const length of [
      9,
      -1,
      2 ** 31,
      2 ** 32,
      2 ** 32 + 8,
      2 ** 53,
      2 ** 64,
      7.5,
      Number.NaN,
      -(2 ** 63),
    ]) {
      expect(thrown(() => call(length))).toMatch(
        /^RangeError: argument \d must be a length within the bytes before it$/,
      );
    }
    expect(thrown(() => call(Number.POSITIVE_INFINITY))).toMatch(/^RangeError/);
    expect(thrown(() => call(8n))).toMatch(/^TypeError: argument \d must be a number$/);
    expect(thrown(() => call('8'))).toMatch(/^TypeError: argument \d must be a number$/);
  });

  it('of no bytes can be 0 alone', () => {
    expect(any.write(-1, null, 0)).toBe(-ERRNO.EBADF);
    expect(thrown(() => any.write(-1, null, 1))).toMatch(/^RangeError: argument 2/);
  });

  it.each<[string, number[], RegExp | number]>([
    ['exactly the room', [8, 0, 0, 0], -ERRNO.EBADF],
    [
      'one more',
      [9, 0, 0, 0],
      /^RangeError: argument 5 must hold a length within the bytes before it$/,
    ],
    ['a negative one', [255, 255, 255, 255], /^RangeError: argument 5 must hold/],
    ['a byte too few', [8, 0, 0], /^RangeError: argument 5 has too few bytes, or was detached$/],
  ])('that is read and written may hold %s', (_name, word, expected) => {
    const call = () => any.recvfrom(-1, null, 0, 0, new Uint8Array(8), Uint8Array.from(word));
    if (typeof expected === 'number') {
      expect(call()).toBe(expected);
    } else {
      expect(thrown(call)).toMatch(expected);
    }
  });

  it('that is read and written holds nothing where there is no address', () => {
    expect(thrown(() => any.recvfrom(-1, null, 0, 0, null, Uint8Array.of(1, 0, 0, 0)))).toMatch(
      /^RangeError: argument 5 must hold/,
    );
    expect(any.recvfrom(-1, null, 0, 0, null, new Uint8Array(4))).toBe(-ERRNO.EBADF);
  });
});

describe('memory', () => {
  it('that was detached has no bytes', () => {
    const bytes = new Uint8Array(8);
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    expect(thrown(() => direct.write(-1, bytes, 8))).toMatch(/^RangeError: argument 2/);
    expect(thrown(() => direct.recvfrom(-1, null, 0, 0, bytes, bytes))).toMatch(
      /^RangeError: argument 5 has too few bytes, or was detached/,
    );
  });

  it('that was resized has the bytes that it has now', () => {
    type Resizable = new (
      length: number,
      options: object,
    ) => ArrayBuffer & { resize(to: number): void };
    const buffer = new (ArrayBuffer as unknown as Resizable)(16, { maxByteLength: 64 });
    const [whole, fixed] = [new Uint8Array(buffer), new Uint8Array(buffer, 8, 8)];
    expect(direct.write(-1, whole, 16)).toBe(-ERRNO.EBADF);
    buffer.resize(32);
    expect(direct.write(-1, whole, 32)).toBe(-ERRNO.EBADF);
    expect(thrown(() => direct.write(-1, fixed, 9))).toMatch(/^RangeError/);
    buffer.resize(12);
    expect(thrown(() => direct.write(-1, whole, 13))).toMatch(/^RangeError/);
    expect(direct.write(-1, whole, 12)).toBe(-ERRNO.EBADF);
    expect(thrown(() => direct.write(-1, fixed, 1))).toMatch(/^RangeError/);
  });

  it('of another realm is memory', () => {
    const [one, other] = pair();
    const bytes = vm.runInNewContext('Uint8Array.of(1, 2, 3)') as Uint8Array;
    expect(direct.write(one, bytes, 3)).toBe(3);
    const room = vm.runInNewContext('new Uint8Array(4)') as Uint8Array;
    expect(direct.recvfrom(other, room, 4, 0, null, null)).toBe(3);
    expect([...room]).toEqual([1, 2, 3, 0]);
  });

  it('is what it is, whatever its properties and its prototype say', () => {
    const bytes = new Uint8Array(8);
    Object.defineProperty(bytes, 'byteLength', { value: 99 });
    Object.defineProperty(bytes, 'length', { value: 99 });
    Object.setPrototypeOf(bytes, null);
    expect(direct.write(-1, bytes, 8)).toBe(-ERRNO.EBADF);
    expect(thrown(() => direct.write(-1, bytes, 9))).toMatch(/^RangeError/);
  });
});

const WRONG: readonly unknown[] = [
  undefined,
  'text',
  true,
  {},
  [],
  () => 0,
  Symbol('s'),
  1n,
  new Date(),
];
const NO_BYTES: readonly unknown[] = [
  ...WRONG,
  7,
  new ArrayBuffer(8),
  new DataView(new ArrayBuffer(8)),
  new Uint16Array(8),
  new Float64Array(8),
  new BigInt64Array(8),
  new Proxy(new Uint8Array(8), {}),
  Object.create(new Uint8Array(8)),
];

describe('what is no argument', () => {
  const NUMBERS: readonly [name: keyof DirectCalls, at: number, rest: unknown[]][] = [
    ['socket', 0, [-1, 1, 0]],
    ['socket', 1, [-1, 1, 0]],
    ['socket', 2, [-1, 1, 0]],
    ['connect', 0, [-1, null, 0]],
    ['sendto', 0, [-1, null, 0, 0, null, 0]],
    ['sendto', 3, [-1, null, 0, 0, null, 0]],
    ['recvfrom', 0, [-1, null, 0, 0, null, null]],
    ['recvfrom', 3, [-1, null, 0, 0, null, null]],
    ['close', 0, [-1]],
    ['write', 0, [-1, null, 0]],
  ];
  it.each(NUMBERS)(
    '%s throws for argument %i when that is no number of 32 bits',
    (name, at, rest) => {
      for (const value of [...WRONG, null, new Uint8Array(8)]) {
        expect(thrown(() => any[name](...rest.with(at, value)))).toBe(
          `TypeError: argument ${at} must be a number`,
        );
      }
      for (const value of [
        2 ** 32,
        -(2 ** 31) - 1,
        0.5,
        Number.NaN,
        Number.NEGATIVE_INFINITY,
        2 ** 70,
      ]) {
        expect(thrown(() => any[name](...rest.with(at, value)))).toBe(
          `RangeError: argument ${at} must be an integer of 32 bits`,
        );
      }
      for (const value of [-(2 ** 31), LARGEST_UINT32]) {
        expect(thrown(() => any[name](...rest.with(at, value)))).toMatch(/^returned -\d+$/);
      }
    },
  );

  const MEMORY: readonly [name: keyof DirectCalls, at: number, rest: unknown[]][] = [
    ['connect', 1, [-1, null, 0]],
    ['sendto', 1, [-1, null, 0, 0, null, 0]],
    ['sendto', 4, [-1, null, 0, 0, null, 0]],
    ['recvfrom', 1, [-1, null, 0, 0, null, null]],
    ['recvfrom', 4, [-1, null, 0, 0, null, null]],
    ['recvfrom', 5, [-1, null, 0, 0, null, null]],
    ['write', 1, [-1, null, 0]],
  ];
  it.each(MEMORY)('%s throws for argument %i when that is no view of bytes', (name, at, rest) => {
    for (const value of NO_BYTES) {
      expect(thrown(() => any[name](...rest.with(at, value)))).toBe(
        `TypeError: argument ${at} must be a Uint8Array or null`,
      );
    }
    expect(any[name](...rest)).toBe(name === 'connect' ? OF_CONNECT : -ERRNO.EBADF);
  });

  it.each([...NUMBERS, ...MEMORY])(
    '%s wants all its arguments and no more (%i)',
    (name, at, rest) => {
      expect(thrown(() => any[name](...rest.slice(0, at)))).toMatch(
        new RegExp(`^TypeError: argument ${at} must be a (number|Uint8Array or null)$`),
      );
      expect(thrown(() => any[name](...rest, 0))).toBe(
        `TypeError: argument ${rest.length} is one too many`,
      );
    },
  );

  it('asks no object for a value', () => {
    const asked: string[] = [];
    const spy = new Proxy({}, { get: (_target, name) => asked.push(String(name)) });
    for (const name of Object.keys(direct) as (keyof DirectCalls)[]) {
      expect(() => any[name](spy, spy, spy, spy, spy, spy)).toThrow(TypeError);
    }
    expect(asked).toEqual([]);
  });

  it('opens and closes nothing, whatever it is', () => {
    const before = [...openFds()];
    const value = fc.oneof(
      fc.constantFrom(...NO_BYTES, null, Number.NaN),
      fc.double(),
      fc.integer({ min: -(2 ** 33), max: -1 }),
      fc.uint8Array({ maxLength: 40 }),
    );
    const name = fc.constantFrom('connect', 'sendto', 'recvfrom', 'close', 'write' as const);
    fc.assert(
      fc.property(name, fc.array(value, { maxLength: 8 }), (call, args) => {
        // Argument 0 is never an open fd: what comes through to the kernel ends there.
        const fd = typeof args[0] === 'number' && args[0] >= 0 ? [-1, ...args.slice(1)] : args;
        expect(thrown(() => any[call](...fd))).toMatch(
          /^returned -9$|^(Type|Range)Error: argument \d /,
        );
      }),
      { numRuns: 5000 },
    );
    expect([...openFds()]).toEqual(before);
  });
});

describe('the calls of the exchange’s timeout', () => {
  const untyped = native as unknown as Record<string, Call>;
  it.each<[string, unknown[], RegExp]>([
    ['setitimer', [99, new Uint8Array(31), null], /^RangeError: argument 1 has too few bytes/],
    ['setitimer', [99, null, new Uint8Array(31)], /^RangeError: argument 2 has too few bytes/],
    ['setitimer', [99, new Uint8Array(32), new Uint8Array(32)], /^returned -22$/],
    [
      'rt_sigaction',
      [99, new Uint8Array(31), null, 8],
      /^RangeError: argument 1 has too few bytes/,
    ],
    [
      'rt_sigaction',
      [99, null, new Uint8Array(31), 8],
      /^RangeError: argument 2 has too few bytes/,
    ],
    ['rt_sigaction', [99, null, new Uint8Array(32), 8], /^returned -22$/],
    ['ioctl', [-1, 0x541b, new Uint8Array(3)], /^RangeError: argument 2 has too few bytes/],
    ['ioctl', [-1, 0x541b, new Uint8Array(4)], /^returned -9$/],
    ['ppoll', [new Uint8Array(7), 1, null, null, 0], /^RangeError: argument 0 has too few bytes/],
    [
      'ppoll',
      [new Uint8Array(8), 1, new Uint8Array(15), null, 0],
      /^RangeError: argument 2 has too few bytes/,
    ],
    [
      'ppoll',
      [new Uint8Array(8), 1, new Uint8Array(16), new Uint8Array(7), 8],
      /^RangeError: argument 3 has too few/,
    ],
    ['ppoll', [new Uint8Array(8), 1, new Uint8Array(16), new Uint8Array(8), 8], /^returned 0$/],
  ])('%s takes its structs whole: %#', (name, args, outcome) => {
    expect(thrown(() => untyped[name]?.(...args))).toMatch(outcome);
  });
});

it('a stream socket is one call', () => {
  expect(open(direct.socket(AF_INET, SOCK_STREAM, 0))).toBeGreaterThan(2);
});
