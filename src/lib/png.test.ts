import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexedPng, pngSays } from './png.ts';

/** Data of the chunk of a type. */
function data(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

it('keeps every pixel of a picture of few colours', () => {
  const rgba = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255, 255, 0, 0, 255, 1, 2, 3, 255]);
  const png = indexedPng(rgba, 2, 2);
  const colours = data(png, 'PLTE');
  const rows = inflateSync(data(png, 'IDAT'));
  const pixels = [rows[1], rows[2], rows[4], rows[5]].map((index) => [...colours.subarray((index ?? 0) * 3, (index ?? 0) * 3 + 3)]);
  expect(pixels).toEqual([
    [255, 0, 0],
    [0, 0, 255],
    [255, 0, 0],
    [1, 2, 3],
  ]);
  expect([data(png, 'IHDR').readUInt32BE(0), data(png, 'IHDR').readUInt32BE(4)]).toEqual([2, 2]);
});

it('gives a colour past the 256th the nearest of the others', () => {
  // Twice 256 greens and reds, and once a red that is nearly the last of them.
  const many = Array.from({ length: 256 }, (_, i) => [i, 0, 0, 255]);
  const rgba = Uint8Array.from([...many, ...many, [255, 1, 0, 255]].flat());
  const png = indexedPng(rgba, 513, 1);
  const index = inflateSync(data(png, 'IDAT')).at(-1) ?? 0;
  expect([...data(png, 'PLTE').subarray(index * 3, index * 3 + 3)]).toEqual([255, 0, 0]);
});

it('refuses bytes that are not the picture', () => expect(() => indexedPng(new Uint8Array(4), 2, 2)).toThrow('2 × 2'));

it('keeps what the picture says', () => {
  const rgba = Uint8Array.from([255, 0, 0, 255]);
  expect(pngSays(indexedPng(rgba, 1, 1, 'Clear & Costed\nÀ guide'))).toBe('Clear & Costed\nÀ guide');
  expect(pngSays(indexedPng(rgba, 1, 1))).toBeUndefined();
});
