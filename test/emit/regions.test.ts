import { describe, expect, it } from 'vitest';
import { bestPiece, type Piece, placeData } from '../../lib/emit/regions.js';

const piece = (region: number, text: string, zeros = 0, isConstant = true): Piece => {
  return { region, name: text, bytes: Buffer.from(text), zeros, isConstant };
};

/** Where regions are when these are placed from 100 on, and where the file and memory end. */
function placed(...pieces: Piece[]) {
  const offsets = new Map<number, number>();
  const { fileEnd, memoryEnd } = placeData(pieces, 100, offsets);
  return { at: pieces.map(({ region }) => offsets.get(region)), fileEnd, memoryEnd };
}

describe('placeData', () => {
  it('puts constants first, the longest first', () => {
    const found = placed(piece(0, 'changes', 0, false), piece(1, 'ab'), piece(2, 'xyz'));
    expect(found).toEqual({ at: [105, 103, 100], fileEnd: 112, memoryEnd: 112 });
  });

  it('lets the longest tail of zeros end the file unwritten', () => {
    const found = placed(piece(0, 'ab', 3, false), piece(1, 'cd', 8, false));
    expect(found).toEqual({ at: [100, 105], fileEnd: 107, memoryEnd: 115 });
  });

  it('finds a constant whole and inside another, zeros included', () => {
    const found = placed(
      piece(0, 'hello'),
      piece(1, 'hello'),
      piece(2, 'ell'),
      piece(3, 'a\0\0b'),
      piece(4, 'a', 2),
    );
    expect(found.at).toEqual([100, 100, 101, 105, 105 + 4]);
    expect(placed(piece(0, 'a\0\0b'), piece(1, 'a', 1), piece(2, 'z', 9)).at).toEqual([
      100, 100, 104,
    ]);
  });

  it('does not find one across the border of two, nor in what changes', () => {
    expect(placed(piece(0, 'abc'), piece(1, 'def'), piece(2, 'cd')).at).toEqual([100, 103, 106]);
    expect(placed(piece(0, 'abc', 0, false), piece(1, 'bc')).at).toEqual([102, 100]);
  });

  it('finds the copy that lies within one where another lies across two', () => {
    expect(placed(piece(0, 'xxab'), piece(1, 'bxab'), piece(2, 'bx')).at).toEqual([100, 104, 104]);
  });
});

describe('bestPiece', () => {
  it('chooses the longest constant that fits and is worth more than the code that would', () => {
    const pieces = [
      piece(0, 'abcde'),
      piece(1, 'abcdef'),
      piece(2, 'abcdefghi'),
      piece(3, 'abcdefg', 0, false),
    ];
    expect(bestPiece(pieces, { offset: 8, length: 8 }, 4)?.region).toBe(1);
    expect(bestPiece(pieces, { offset: 8, length: 8 }, 6)).toBeUndefined();
  });
});
