import { describe, expect, it } from 'vitest';
import { letterRow, textEnd } from './letters.ts';
import { placesOf } from './places.ts';
import { Tiling } from './tiles.ts';

const left = (source: string, ...targets: string[]): [string[], string[]] => {
  const [from, to] = [letterRow(source), letterRow(targets.join(textEnd))];
  const tiling = new Tiling(from, to);
  const free = (row: typeof from, marked: Uint8Array): string[] =>
    placesOf(row, marked).map(({ count, text }) => `${count} ${text}`);
  return [free(from, tiling.freeSource), free(to, tiling.freeTarget)];
};

describe('what two texts do not have in common', () => {
  it.each<[string, [string, ...string[]], [string[], string[]]]>([
    ['nothing, however they are broken', ['Dọn vệ si nh\nđường phố', 'Dọn vệ sinh', 'đường phố'], [[], []]],
    ['a word that is lost', ['quét rửa đường phố Mơ', 'quét đường phố Mơ'], [['3 rửa'], []]],
    ['a number that is lost', ['trước ngày 10 tháng 3', 'trước ngày tháng 3'], [['2 10'], []]],
    [
      'a sentence that is twice',
      ['Quét dọn đường phố.', 'Quét dọn đường phố. Quét dọn đường phố.'],
      [[], ['15 Quét dọn đường phố.']],
    ],
    ['a number in two places', ['1. Mời họp 12', '12 1. Mời họp'], [[], []]],
    [
      'a page number, left out, that ends like the next word begins',
      ['Ủy ban phường Trang 2 Thông báo', 'Ủy ban phường Thông báo', 'Trang 2'],
      [[], []],
    ],
    [
      'a head that ends as the word above it',
      ['Chợ Mai Phường Mai họp', 'Chợ Mai họp', 'Phường Mai'],
      [[], []],
    ],
    [
      'the mark of a footnote, printed behind a word',
      ['rừng1, cây\n1 bần', 'rừng , cây', 'bần', '1', '1'],
      [[], []],
    ],
    ['the end of a word that is lost', ['chợ mới, chợ xa', 'chợ m, chợ xa'], [['2 mới,'], []]],
    ['the same short words in another order', ['a b c d', 'd c b a'], [[], []]],
  ])('%s', (_, texts, found) => expect(left(...texts)).toEqual(found));

  it('the longest run goes first', () => {
    const title =
      'Tăng cường phòng cháy, chữa cháy tại các khu dân cư trên địa bàn phường trong mùa hanh khô';
    const body = `Thực hiện chỉ đạo về ${title}, phường đề nghị các tổ dân phố kiểm tra.`;
    const [from, to] = [letterRow(`Về ${title}. ${body}`), letterRow([body, title].join(textEnd))];
    const tiles = new Tiling(from, to).tiles.filter(({ target }) => target === 0);
    expect(tiles[0]).toMatchObject({ source: letterRow(`Về ${title}`).letters.length });
  });
});
