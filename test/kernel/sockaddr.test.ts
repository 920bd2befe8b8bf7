import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSockaddrIn, unpackSockaddrIn } from '../../lib/kernel/address/sockaddr-in.js';

const port = fc.integer({ min: 0, max: 65_535 });
const byte = fc.integer({ min: 0, max: 255 });
const quad = fc.tuple(byte, byte, byte, byte).map((parts) => parts.join('.'));

describe('packSockaddrIn', () => {
  it('lays out the exchange server as the kernel wants it', () => {
    expect(Buffer.from(packSockaddrIn({ address: '127.0.0.1', port: 8080 })).toString('hex')).toBe(
      '02001f907f0000010000000000000000',
    );
  });

  it('is undone by unpackSockaddrIn', () => {
    fc.assert(
      fc.property(quad, port, (address, port) => {
        expect(unpackSockaddrIn(packSockaddrIn({ address, port }))).toEqual({ address, port });
      }),
    );
  });

  it('undoes unpackSockaddrIn, wherever in a buffer the bytes stand', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 6, maxLength: 6 }),
        fc.integer({ min: 0, max: 9 }),
        fc.uint8Array({ maxLength: 20 }),
        (tail, before, after) => {
          const packed = Uint8Array.from([2, 0, ...tail, 0, 0, 0, 0, 0, 0, 0, 0]);
          const buffer = new Uint8Array(before + packed.length + after.length);
          buffer.set(packed, before);
          buffer.set(after, before + packed.length);
          expect(packSockaddrIn(unpackSockaddrIn(buffer.subarray(before)))).toEqual(packed);
        },
      ),
    );
  });

  it.each([
    '',
    'localhost',
    '127.0.0',
    '127.0.0.1.',
    '127.0.0.1.1',
    '127.0.0.256',
    '127.0.0.01',
    '0177.0.0.1',
    '0x7f.0.0.1',
    '127.0.0.-1',
    '127.0.0.1 ',
    ' 127.0.0.1',
    '127.0.0.1\n',
    '127..0.1',
    '1e1.0.0.1',
    '٣.0.0.1',
    '2130706433',
    '::1',
    '::ffff:127.0.0.1',
  ])('refuses %j as an address', (address) => {
    expect(() => packSockaddrIn({ address, port: 1 })).toThrow(
      new TypeError(
        `address is ${JSON.stringify(address)}: it must be an IPv4 address of four decimal parts from 0 to 255 ` +
          'without leading zeros, such as "127.0.0.1" (host names are not looked up)',
      ),
    );
  });

  it('refuses an address that is no string', () => {
    const address = 2130706433 as unknown as string;
    expect(() => packSockaddrIn({ address, port: 1 })).toThrow(TypeError);
  });

  it.each([-1, 65_536, 70_000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d as a port',
    (port) => {
      expect(() => packSockaddrIn({ address: '127.0.0.1', port })).toThrow(
        new RangeError(`port is ${port}: it must be an integer from 0 to 65535`),
      );
    },
  );

  it('refuses a port that is no number', () => {
    const port = '80' as unknown as number;
    expect(() => packSockaddrIn({ address: '127.0.0.1', port })).toThrow(
      new TypeError('port is of type string: it must be a number from 0 to 65535'),
    );
  });
});

describe('unpackSockaddrIn', () => {
  it('refuses fewer than 16 bytes', () => {
    expect(() => unpackSockaddrIn(new Uint8Array(15))).toThrow(
      new RangeError('a sockaddr_in has at least 16 bytes, and there are 15'),
    );
  });

  it('refuses another family', () => {
    expect(() => unpackSockaddrIn(Uint8Array.of(10, ...new Array(15).fill(0)))).toThrow(
      new TypeError('a sockaddr_in is of family 2, and this address is of family 10'),
    );
  });
});
