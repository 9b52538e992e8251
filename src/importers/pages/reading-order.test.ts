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

  const number = at('Số: 5/UBND', 110, 200, 138);
  const subject = [at('V/v trồng cây', 115, 225, 154), at('đầu xuân', 130, 200, 170)];
  const right = [at('CỘNG HÒA XÃ HỘI', 300, 490, 100), at('Hoa Sen, ngày 5', 330, 470, 138)];
  const issuer = at('PHƯỜNG HOA SEN', 110, 230, 100);
  const greeting = at('Kính gửi:', 150, 205, 210);

  it.each([
    [
      'reach under the right column',
      [at('- Các trường học;', 215, 315, 226), at('- Các tổ.', 215, 280, 242)],
    ],
    ['are in the middle', [at('- Các trường học;', 270, 370, 226), at('- Các tổ.', 270, 320, 242)]],
  ])('takes addressees after both columns where they %s', (_, to) => {
    const own = [issuer, number, ...subject, ...right, greeting, ...to];
    expect(read(...own)).toEqual(own.map(({ text }) => text));
  });

  it('takes a subject of the left column with it, though a line in the middle is close below', () => {
    const close = at('Kính gửi: Các trường học', 220, 380, 186);
    const own = [issuer, number, ...subject, ...right, close];
    expect(read(...own)).toEqual(own.map(({ text }) => text));
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

describe('bold lines', () => {
  const bold = (...told: (boolean | undefined)[]): (boolean | undefined)[] => {
    const segments = told.map((own, place) => ({
      ...at('chữ', 100 + 25 * place, 120 + 25 * place, 100),
      ...(own === undefined ? {} : { bold: own }),
    }));
    return arrange([{ segments, width: 600, height: 800 }]).lines.map((line) => line.bold);
  };
  it.each([
    ['all of the row is bold', [true, true], [true]],
    ['a part of the row is not', [true, false], [false]],
    ['nothing is told of it', [undefined, undefined], [undefined]],
  ])('are those of which %s', (_, told, found) => expect(bold(...told)).toEqual(found));
});

describe('paragraphs by the places of their lines', () => {
  const lines = (...segments: Segment[][]): [string, boolean][] =>
    arrange(segments.map((own) => ({ segments: own, width: 600, height: 800 }))).lines.map(
      ({ text, gap }) => [text, gap],
    );
  const one = 'Đoạn chỉ có một dòng nhưng dài gần hết bề ngang của trang giấy.';

  it('are those of one line where each is indented and ends a sentence', () => {
    const found = lines([...body, at(one, 130, 498, 380), at(one, 130, 500, 400)]);
    expect(found.slice(-2)).toEqual([
      [one, true],
      [one, true],
    ]);
  });

  it.each<[string, Partial<Segment>, Partial<Segment>, number, boolean]>([
    ['below a bold short line', { bold: true, x1: 300 }, {}, 20, true],
    ['below a bold full line', { bold: true }, {}, 20, false],
    ['below a short line that is as bold', { bold: true, x1: 300 }, { bold: true }, 20, false],
    ['apart from a short line', { x1: 300 }, {}, 24, true],
    ['apart from a full line', {}, {}, 24, false],
    ['apart from a short line in the middle', { x0: 220, x1: 380 }, { x0: 200, x1: 400 }, 24, false],
  ])('begin %s', (_, above, below, step, gap) => {
    const first = { ...at('Dòng trên', 100, 500, 360), ...above };
    const own = [
      ...body,
      first,
      { ...at('Dòng dưới', 100, 500, 360 + step), ...below },
      at('Hết', 100, 500, 380 + step),
    ];
    expect(lines(own)[4]).toEqual(['Dòng dưới', gap]);
  });

  it.each([
    ['where a value goes on', 300, false],
    ['further left than a value that is full', 100, true],
    ['further right', 330, true],
  ])('begin or not: %s', (_, x0, gap) => {
    const value = [at('Địa điểm:', 100, 180, 360), at('Nhà văn hóa khu phố Một, ngay', 300, 500, 360)];
    expect(lines([...body, ...value, at('bên chợ', x0, 500, 380)]).at(-1)).toEqual(['bên chợ', gap]);
  });

  it('are not parted where a whole text is set in', () => {
    const open = one.replace('.', ',');
    const found = lines([...body, at(open, 130, 499, 380), at(one, 130, 500, 400), at(one, 130, 500, 420)]);
    expect(found.slice(-2)).toEqual([
      [one, false],
      [one, false],
    ]);
  });

  it('are as far apart as no two lines of the paper, on a page where each has one line', () => {
    const far = [100, 138, 176, 214].map((y) => at(one, 100, 500, y));
    expect(lines(body, body, far).slice(-3)).toEqual([
      [one, true],
      [one, true],
      [one, true],
    ]);
  });
});
