import { isIPv6, SocketAddress as NodeAddress } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatIpv6,
  packSockaddrIn6,
  parseIpv6,
  unpackSockaddrIn6,
} from '../../lib/kernel/address/sockaddr-in6.js';
import { packSockaddrUn, unpackSockaddrUn } from '../../lib/kernel/address/sockaddr-un.js';
import {
  formatSocketAddress,
  packSocketAddress,
  type SocketAddress,
  unpackSocketAddress,
} from '../../lib/kernel/address/socket-address.js';

const port = fc.integer({ min: 0, max: 65_535 });
const uint32 = fc.integer({ min: 0, max: 0xffff_ffff });
const byte = fc.integer({ min: 0, max: 255 });
const quad = fc.tuple(byte, byte, byte, byte).map((parts) => parts.join('.'));
/** Addresses with zero groups, which are rare among random ones and what the text is about. */
const ipv6Bytes = fc
  .array(fc.oneof(fc.constant(0), fc.constant(0xffff), fc.integer({ min: 0, max: 0xffff })), {
    minLength: 8,
    maxLength: 8,
  })
  .map((groups) => Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 255])));
const ipv6 = ipv6Bytes.map(formatIpv6);
const name = (maxLength: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength }),
    // Bytes that are no UTF-8, as a file name may be.
    fc.uint8Array({ min: 1, minLength: 0, maxLength: maxLength - 1 }).map((bytes) => {
      return Uint8Array.from([0xff, ...bytes]);
    }),
  );

const socketAddress: fc.Arbitrary<SocketAddress> = fc.oneof(
  fc.record({ family: fc.constant('IPv4' as const), address: quad, port }),
  fc.record({
    family: fc.constant('IPv6' as const),
    address: ipv6,
    port,
    flowInfo: uint32,
    scopeId: uint32,
  }),
  fc.record({ family: fc.constant('unix' as const), path: name(108) }),
  fc.record({ family: fc.constant('unix' as const), abstract: name(107) }),
  fc.constant({ family: 'unix' as const }),
  fc.constant({ family: 'unix' as const, abstract: '' }),
  fc
    .uint8Array({ minLength: 3, maxLength: 60 })
    .map((bytes) => ({ family: 'other' as const, bytes: Uint8Array.from([16, 0, ...bytes]) })),
);

describe('the text of an IPv6 address', () => {
  it('is read back as the bytes that it was written from', () => {
    fc.assert(
      fc.property(ipv6Bytes, (bytes) => {
        expect(parseIpv6(formatIpv6(bytes))).toEqual(bytes);
      }),
    );
  });

  it('is accepted exactly when Node accepts it', () => {
    const piece = fc.constantFrom(
      '',
      ':',
      '::',
      '0',
      'ab',
      '1234',
      '12345',
      'g',
      '1.2.3.4',
      '01.2.3.4',
      '%',
      ' ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(':')),
    );
    fc.assert(
      fc.property(text, (text) => {
        expect(parseIpv6(text) !== null).toBe(!text.includes('%') && isIPv6(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('is written as libuv writes it, but for the deprecated IPv4-compatible form', () => {
    fc.assert(
      fc.property(ipv6Bytes, (bytes) => {
        fc.pre(bytes.subarray(0, 12).some((each) => each !== 0));
        const text = formatIpv6(bytes);
        expect(text).toBe(new NodeAddress({ address: text, family: 'ipv6' }).address);
      }),
      { numRuns: 1_000 },
    );
  });

  // The examples of RFC 5952, section 4 and 5.
  it.each([
    ['2001:0db8::0001', '2001:db8::1'],
    ['2001:db8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:db8::1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:DB8::ABCD', '2001:db8::abcd'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['::ffff:c000:201', '::ffff:192.0.2.1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['1::', '1::'],
  ])('writes %s as %s', (text, canonical) => {
    expect(formatIpv6(parseIpv6(text) as Uint8Array)).toBe(canonical);
  });
});

describe('packSockaddrIn6', () => {
  it('lays out every field where the kernel reads it', () => {
    const packed = packSockaddrIn6({
      address: 'fe80::1',
      port: 0x1f90,
      flowInfo: 0x01020304,
      scopeId: 0x05060708,
    });
    expect(Buffer.from(packed).toString('hex')).toBe(
      '0a001f9001020304fe80000000000000000000000000000108070605',
    );
  });

  it('takes the scope from a zone', () => {
    const { scopeId } = unpackSockaddrIn6(packSockaddrIn6({ address: 'fe80::1%7', port: 0 }));
    expect(scopeId).toBe(7);
  });

  it.each([
    [
      { address: '127.0.0.1', port: 1 },
      TypeError,
      'address is "127.0.0.1": it must be an IPv6 address',
    ],
    [{ address: 'localhost', port: 1 }, TypeError, 'address is "localhost"'],
    [{ address: '[::1]', port: 1 }, TypeError, 'address is "[::1]"'],
    [{ address: 'fe80::1%eth0', port: 1 }, TypeError, 'must be the number of an interface'],
    [{ address: 'fe80::1%1%2', port: 1 }, TypeError, 'must be the number of an interface'],
    [{ address: 'fe80::1%1', port: 1, scopeId: 2 }, TypeError, 'ends in zone 1, and scopeId is 2'],
    [{ address: 'fe80::1%4294967296', port: 1 }, RangeError, 'scopeId is 4294967296'],
    [{ address: '::1', port: 65_536 }, RangeError, 'port is 65536'],
    [{ address: '::1', port: 1, flowInfo: -1 }, RangeError, 'flowInfo is -1'],
    [{ address: '::1', port: 1, flowInfo: 2 ** 32 }, RangeError, 'flowInfo is 4294967296'],
    [{ address: '::1', port: 1, scopeId: 0.5 }, RangeError, 'scopeId is 0.5'],
  ])('refuses %j', (endpoint, type, message) => {
    expect(() => packSockaddrIn6(endpoint)).toThrow(type);
    expect(() => packSockaddrIn6(endpoint)).toThrow(message);
  });
});

describe('packSockaddrUn', () => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

  it('ends a path with a NUL, begins an abstract name with one, and gives an unnamed socket its family alone', () => {
    expect(hex(packSockaddrUn({ path: '/a' }))).toBe('01002f6100');
    expect(hex(packSockaddrUn({ abstract: 'a\0b' }))).toBe('010000610062');
    expect(hex(packSockaddrUn({}))).toBe('0100');
  });

  it('fills sun_path to the last byte and not further', () => {
    expect(packSockaddrUn({ path: 'p'.repeat(107) }).length).toBe(110);
    expect(packSockaddrUn({ path: 'p'.repeat(108) }).length).toBe(110);
    expect(packSockaddrUn({ abstract: 'a'.repeat(107) }).length).toBe(110);
  });

  it.each([
    [
      { path: 'p'.repeat(109) },
      RangeError,
      "path is 109 bytes long: a Unix socket's has at most 108",
    ],
    [{ path: 'ä'.repeat(55) }, RangeError, 'path is 110 bytes long'],
    [
      { abstract: 'a'.repeat(108) },
      RangeError,
      "abstract is 108 bytes long: a Unix socket's has at most 107",
    ],
    [{ path: '' }, TypeError, 'path is empty'],
    [{ path: '\0x' }, TypeError, 'path has a NUL in it'],
    [{ path: 'a', abstract: 'b' } as never, TypeError, 'not both'],
    [{ path: 5 } as never, TypeError, 'path is of type number'],
  ])('refuses %j', (endpoint, type, message) => {
    expect(() => packSockaddrUn(endpoint)).toThrow(type);
    expect(() => packSockaddrUn(endpoint)).toThrow(message);
  });

  it('reads a path up to its NUL, whatever follows', () => {
    expect(unpackSockaddrUn(Buffer.from('\x01\0/x\0garbage', 'latin1'))).toEqual({ path: '/x' });
  });
});

describe('packSocketAddress', () => {
  it('is undone by unpackSocketAddress, for every family', () => {
    fc.assert(
      fc.property(socketAddress, (address) => {
        expect(unpackSocketAddress(packSocketAddress(address))).toEqual(address);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds the family from the fields when it is not given', () => {
    fc.assert(
      fc.property(socketAddress, (address) => {
        fc.pre(address.family !== 'other' && Object.keys(address).length > 1);
        const { family: _, ...bare } = address;
        expect(packSocketAddress(bare as never)).toEqual(packSocketAddress(address));
      }),
    );
  });

  it.each([
    [{}, 'needs address and port, or path, or abstract'],
    [{ family: 'IPX' }, 'family is "IPX"'],
    [{ family: 2, address: '127.0.0.1', port: 1 }, 'family is 2'],
  ])('refuses %j', (address, message) => {
    expect(() => packSocketAddress(address as never)).toThrow(message);
  });
});

describe('unpackSocketAddress', () => {
  it('makes nothing of no bytes, which is how the kernel reports a sender without a name', () => {
    expect(unpackSocketAddress(new Uint8Array(0))).toBeNull();
  });

  it('never throws, whatever the kernel wrote', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 128 }),
        fc.integer({ min: 0, max: 11 }),
        (bytes, family) => {
          bytes[0] = family;
          if (bytes.length > 1) {
            bytes[1] = 0;
          }
          expect(unpackSocketAddress(bytes)).toHaveProperty('family');
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('gives an address that was cut short as its bytes', () => {
    expect(unpackSocketAddress(Uint8Array.of(2, 0, 0, 80))).toEqual({
      family: 'other',
      bytes: Uint8Array.of(2, 0, 0, 80),
    });
  });
});

describe('formatSocketAddress', () => {
  it.each([
    [{ address: '127.0.0.1', port: 80 }, '127.0.0.1:80'],
    [{ address: 'fe80::1', port: 80, scopeId: 2 }, '[fe80::1%2]:80'],
    [{ address: 'fe80::1%2', port: 80, scopeId: 2 }, '[fe80::1%2]:80'],
    [{ address: '::1', port: 80, scopeId: 0 }, '[::1]:80'],
    [{ path: '/run/x.sock' }, '/run/x.sock'],
    [{ abstract: 'x' }, '@x'],
    [{ family: 'unix' as const }, 'unnamed'],
    [{ family: 'other' as const, bytes: Uint8Array.of(16, 0) }, 'address of family 16'],
  ])('writes %j as %s', (address, text) => {
    expect(formatSocketAddress(address)).toBe(text);
  });
});
