import { describe, expect, it } from 'vitest';
import { ListLevels, markOf } from './list-levels.ts';

describe('the levels of a list', () => {
  it.each([
    ['- + + - +', [0, 1, 1, 0, 1]],
    ['* - - * - +', [0, 1, 1, 0, 1, 2]],
    ['- * - *', [0, 0, 1, 0]],
    ['+ - +', [0, 0, 1]],
    ['• - - •', [0, 1, 1, 0]],
    ['-1 -2 -2 -1', [0, 1, 1, 0]],
    ['-1 +1 -1', [0, 1, 0]],
    ['-2 -1 -2', [0, 0, 1]],
    ['*1 -1 +2', [0, 1, 2]],
  ])('%s', (items, depths) => {
    const levels = new ListLevels();
    expect(
      items
        .split(' ')
        .map(([mark = '', level]) => levels.next({ mark, ...(level ? { level: Number(level) } : {}) })),
    ).toEqual(depths);
  });

  it('begin anew after a paragraph', () => {
    const levels = new ListLevels();
    levels.next({ mark: '-' });
    levels.end();
    expect(levels.next({ mark: '+' })).toBe(0);
  });
});

describe('the mark of an item', () => {
  it.each([
    ['- Tổ 1', '-', 2],
    ['– Tổ 1', '-', 2],
    ['\\* Cấp xã', '*', 3],
    ['+Ngõ', '+', 1],
    ['● Tổ 1', '●', 2],
  ])('%s', (text, mark, length) => expect(markOf(text)).toEqual({ mark, length }));
  it.each(['Tổ 1', '-- xem', '++ xem', '-'])('not in %s', (text) => expect(markOf(text)).toBeUndefined());
});
