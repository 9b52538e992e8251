import { crc32 } from 'node:zlib';
import type { Canvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawn } from './fixtures/drawn.ts';
import { openPicture } from './open-picture.ts';

describe('the mark of how a photo is to be turned', () => {
  // The upper left of the scene is dark.
  const scene = drawn(240, 120, [['#000', 0, 0, 80, 40]]);
  const exif = (mark: number, little: boolean): Buffer => {
    const bytes = Buffer.alloc(26);
    bytes.write(little ? 'II' : 'MM', 'latin1');
    const [short, long] = little
      ? ([bytes.writeUInt16LE, bytes.writeUInt32LE] as const)
      : ([bytes.writeUInt16BE, bytes.writeUInt32BE] as const);
    short.call(bytes, 42, 2);
    long.call(bytes, 8, 4);
    short.call(bytes, 1, 8);
    short.call(bytes, 0x0112, 10);
    short.call(bytes, 3, 12);
    long.call(bytes, 1, 14);
    short.call(bytes, mark, 18);
    return bytes;
  };
  const number = (value: number, length: 2 | 4): Buffer => {
    const bytes = Buffer.alloc(length);
    bytes.writeUIntBE(value, 0, length);
    return bytes;
  };
  const files = {
    jpg(mark: number, little: boolean): Buffer {
      const [bytes, block] = [scene.toBuffer('image/jpeg'), exif(mark, little)];
      const segment = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), block]);
      return Buffer.concat([
        bytes.subarray(0, 2),
        Buffer.from([0xff, 0xe1]),
        number(segment.length + 2, 2),
        segment,
        bytes.subarray(2),
      ]);
    },
    png(mark: number, little: boolean): Buffer {
      const [bytes, block] = [scene.toBuffer('image/png'), exif(mark, little)];
      const chunk = Buffer.concat([Buffer.from('eXIf'), block]);
      return Buffer.concat([
        bytes.subarray(0, 33),
        number(block.length, 4),
        chunk,
        number(crc32(chunk), 4),
        bytes.subarray(33),
      ]);
    },
  };
  const corners = (canvas: Canvas): string => {
    const { width, height } = canvas;
    const context = canvas.getContext('2d');
    return [
      [9, 9],
      [width - 9, 9],
      [9, height - 9],
      [width - 9, height - 9],
    ]
      .map(([x = 0, y = 0]) => (context.getImageData(x, y, 1, 1).data[0]! < 99 ? '#' : '.'))
      .join('');
  };

  it.each([
    [1, '480×240', '#...'],
    [2, '480×240', '.#..'],
    [3, '480×240', '...#'],
    [4, '480×240', '..#.'],
    [5, '240×480', '#...'],
    [6, '240×480', '.#..'],
    [7, '240×480', '...#'],
    [8, '240×480', '..#.'],
  ])('%d', async (mark, size, dark) => {
    for (const file of [files.jpg, files.png])
      for (const little of [true, false]) {
        const canvas = await openPicture(file(mark, little));
        expect([`${canvas.width}×${canvas.height}`, corners(canvas)]).toEqual([size, dark]);
      }
  });

  it.each([
    ['no turning', 9],
    ['nothing known', 0],
  ])('that means %s (%s) leaves the picture as it is', async (_, mark) => {
    expect(corners(await openPicture(files.png(mark, true)))).toBe('#...');
  });
});

it.each([
  ['a page at 300 dpi', 2480, 100, 2480],
  ['at 150 dpi', 1240, 100, 2480],
  ['at 72 dpi', 595, 842, 1190],
  ['at 600 dpi', 4960, 7016, 2480],
])('%s becomes as wide as recognition wants it', async (_, width, height, wide) => {
  const canvas = await openPicture(new Uint8Array(drawn(width, height, []).toBuffer('image/jpeg')));
  expect(canvas.width).toBe(wide);
});
