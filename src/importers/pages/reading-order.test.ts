import { describe, expect, it } from 'vitest';
import { arrange } from './reading-order.ts';
import type { Segment } from './sheet.ts';

const at = (text: string, x0: number, x1: number, y: number): Segment => ({ text, x0, x1, y, size: 12 });
const body = [300, 320, 340].map((y) => at('Một dòng chữ chạy hết bề ngang của trang giấy', 100, 500, y));
const read = (...head: Segment[]): string[] =>
  arrange([{ segments: [...head, ...body], width: 600, height: 800 }])
    .lines.map(({ text }) => text)
    .slice(0, head.length);

describe('reading order', () => {
  it('takes a letterhead column by column', () => {
    const left = [at('ỦY BAN NHÂN DÂN', 110, 230, 100), at('PHƯỜNG HOA SEN', 110, 230, 116)];
    const right = [at('CỘNG HÒA XÃ HỘI', 300, 490, 100), at('Độc lập', 350, 440, 122)];
    expect(read(...left, ...right)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'PHƯỜNG HOA SEN',
      'CỘNG HÒA XÃ HỘI',
      'Độc lập',
    ]);
  });

  it('takes a list set far in line by line, where an item goes on at its left', () => {
    const list = [
      at('- Ban Xây dựng Đảng, Đảng', 260, 500, 200),
      at('ủy;', 200, 220, 220),
      at('- Các tổ dân phố.', 260, 480, 240),
    ];
    expect(read(...list)).toEqual(list.map(({ text }) => text));
  });
});
