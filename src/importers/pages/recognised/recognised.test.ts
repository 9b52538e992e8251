import { describe, expect, it } from 'vitest';
import { columnsOf } from '../columns.ts';
import type { Segment } from '../sheet.ts';
import { sheetOf } from './recognised.ts';

const read = (...words: [text: string, confidence: number][]): string[] => {
  const placed = words.map(([text, confidence], at) => ({
    text,
    confidence,
    bbox: { x0: 50 * at, x1: 50 * at + 40, y0: 0, y1: 20 },
  }));
  const line = { words: placed, bbox: { x0: 0, x1: 50 * words.length, y0: 0, y1: 20 }, confidence: 80 };
  return sheetOf([{ paragraphs: [{ lines: [line] }] }], { width: 600, height: 800 }).segments.map(
    ({ text }) => text,
  );
};

describe('a doubtful word of a scan', () => {
  it.each([
    [
      'is kept where it is built like a code',
      [
        ['Số:', 87],
        ['/UBND-SGDĐT', 12],
      ],
      'Số: /UBND-SGDĐT',
    ],
    [
      'is kept where it is built like a syllable',
      [
        ['thành', 90],
        ['viên', 3],
      ],
      'thành viên',
    ],
    [
      'is kept between sure words',
      [
        ['các', 95],
        ['sớ1x', 8],
        ['ban', 94],
      ],
      'các sớ1x ban',
    ],
    [
      'is a stain where it has neither letter nor digit',
      [
        ['các', 95],
        ['|~', 8],
        ['ban', 94],
      ],
      'các ban',
    ],
    [
      'is a stain at the end of a line',
      [
        ['ban', 95],
        ['ngành', 94],
        ['zx1j', 8],
      ],
      'ban ngành',
    ],
  ] as [string, [string, number][], string][])('%s', (_, words, text) => {
    expect(read(...words)).toEqual([text]);
  });
});

describe('two columns that are read once more alone', () => {
  const at = (text: string, x0: number, x1: number, y0: number, y1: number): Segment => ({
    ...{ text, x0, x1, y0, y1 },
    y: (y0 + y1) / 2,
    size: y1 - y0,
  });
  const full = (y: number): Segment =>
    at('Một dòng chữ chạy hết bề ngang của trang giấy', 100, 500, y, y + 16);

  it('have no parts of the lines above and below', () => {
    const [columns] = columnsOf({
      segments: [
        ...[full(40), full(60), full(80)],
        // Its letters are read too high, into the line above.
        ...[at('Nơi nhận:', 100, 160, 90, 126), at('CHỦ TỊCH', 360, 440, 104, 120)],
        ...[at('- Như trên;', 100, 170, 128, 142), at('Vũ An Bình', 360, 440, 160, 176)],
        full(180),
      ],
      ...{ width: 600, height: 800 },
    });
    expect(columns).toMatchObject({ top: 96, bottom: 180 });
  });
});
