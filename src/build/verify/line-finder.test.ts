import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineFinder, shortestLine } from './line-finder.ts';

const a = 'Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với các đơn vị';
const b = 'Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với các tổ dân phố';
/** Enough lines that the finder searches for all of them in one pass. */
const others = Array.from(
  { length: 20 },
  (_, at) => `${String(at).padStart(2, '0')}. Công an phường tăng cường tuần tra ban đêm`,
);
const c = 'Công an phường tăng cường tuần tra trên các tuyến đường chính';

describe('lines looked for in a text', () => {
  it.each([
    ['none', 'không có gì ở đây, chỉ là một câu khác đủ dài để so', []],
    ['one in the middle', `trước ${c} sau`, [c]],
    ['those that begin alike', `${a} ${b}`, [a, b]],
    ['only the one of two that begin alike', `${b}`, [b]],
    ['one that is cut short', a.slice(0, -1), []],
    ['at both ends', `${a}${c}`, [a, c]],
    ['in an empty text', '', []],
  ])('%s', (_, text, found) => {
    expect([...lineFinder([a, b, c])(Buffer.from(text))].sort()).toEqual(found.sort());
    expect([...lineFinder([a, b, c, ...others])(Buffer.from(text))].sort()).toEqual(found.sort());
  });

  it('finds what a plain search finds', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'đ'),
      minLength: shortestLine,
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 5 }),
        fc.array(letters, { maxLength: 5 }),
        (some, others) => {
          const text = [...others, ...some.slice(1)].join('');
          const lines = [...new Set([...some, ...others])];
          const plain = lines.filter((line) => text.includes(line));
          expect([...lineFinder(lines)(Buffer.from(text))].sort()).toEqual(plain.sort());
        },
      ),
    );
  });

  it('a line too short to look for is refused', () => {
    expect(() => lineFinder(['ngắn'])).toThrow(RangeError);
  });
});
