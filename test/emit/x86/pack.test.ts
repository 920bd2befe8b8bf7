import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../../lib/emit/x86/tricks/pack.js';

it('unpacks to what was packed, whatever the bytes', () => {
  const text = fc.array(fc.constantFrom('\r\n', 'Upgrade', 'a', 'b', '\0\0\0\0', ':'), {
    maxLength: 60,
  });
  const arrays = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    text.map((words) => new TextEncoder().encode(words.join(''))),
  );
  fc.assert(
    fc.property(arrays, (bytes) => {
      const packed = pack(bytes);
      if (packed === null) {
        expect(Math.max(...bytes)).toBe(255);
      } else {
        expect([...unpack(packed)]).toEqual([...bytes]);
      }
    }),
    { numRuns: 500 },
  );
});

it('packs what repeats', () => {
  const bytes = new TextEncoder().encode('Connection:Upgrade\r\n'.repeat(5));
  // 20 literals, two matches, the end.
  expect(pack(bytes)!.bytes.length).toBeLessThanOrEqual(20 + 2 + 1);
});

it('doubles the bytes of text, whose decoder is shorter, unless there are others', () => {
  const text = new TextEncoder().encode('Connection:Upgrade\r\n'.repeat(2));
  expect(pack(text)!.threshold).toBe('doubled');
  expect(pack(Uint8Array.of(...text, 0x81))!.threshold).toBe(0x82);
});

it('reports a stream that breaks off', () => {
  expect(() => unpack({ bytes: Uint8Array.of(1, 2, 3), threshold: 128 })).toThrow(
    'the stream has no end',
  );
});
