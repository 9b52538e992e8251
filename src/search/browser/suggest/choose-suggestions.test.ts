import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../shared/suggestions/suggestion.ts';
import { chooseSuggestions, known, typedWords } from './choose-suggestions.ts';

const some: Suggestion[] = [
  { title: 'Dịch vụ công', path: 'chuyen-muc/dich-vu-cong/', kind: 'danh-ba' },
  { title: 'Công an phường', path: 'don-vi/cong-an/', kind: 'danh-ba' },
  { title: 'Trung tâm Văn hóa', path: 'don-vi/trung-tam/', kind: 'danh-ba' },
  { title: 'Hòa giải ở cơ sở', path: 'trang/hoa/', kind: 'trang' },
  { title: 'Tấm áo ấm', path: 'tin-tuc/2026/tam/', kind: 'tin-tuc', day: '2026-09-09' },
  { title: 'Khai báo tạm trú', path: 'van-ban/2026/tam-tru/', kind: 'van-ban', day: '2026-01-09' },
  { title: 'Đăng ký nghĩa vụ quân sự', path: 'trang/quan-su/', kind: 'trang' },
  {
    ...{ title: 'Về đường ống cấp nước', path: 'van-ban/2026/ong/', kind: 'van-ban' },
    ...{ code: '41/TB-UBND', day: '2026-03-02' },
  },
  { title: 'Nước cấp qua đường ống mới', path: 'tin-tuc/2026/ong/', kind: 'tin-tuc', day: '2026-05-02' },
  {
    ...{ title: 'Lịch cấp nước cũ', path: 'van-ban/2026/lich/', kind: 'van-ban' },
    ...{ code: '7/TB-UBND', day: '2026-06-01', past: true },
  },
  {
    ...{ title: 'Họp ngày 41 của công trình', path: 'van-ban/2026/hop/', kind: 'van-ban' },
    ...{ code: '410/GM-UBND', day: '2026-07-01' },
  },
];
const choose = (typed: string): string[] =>
  chooseSuggestions(typedWords(typed), some.map(known)).map(({ path }) => path);

describe('suggestions for a typed text', () => {
  it.each<[string, string, string[]]>([
    ['with marks', 'đường ốn', ['tin-tuc/2026/ong/', 'van-ban/2026/ong/']],
    ['without marks, đ as d', 'duong on', ['tin-tuc/2026/ong/', 'van-ban/2026/ong/']],
    ['decomposed, in capitals', 'ĐĂNG KÝ'.normalize('NFD'), ['trang/quan-su/']],
    [
      'in any order, those one after the other first',
      'cap nuoc',
      ['van-ban/2026/ong/', 'van-ban/2026/lich/', 'tin-tuc/2026/ong/'],
    ],
    [
      'the directory before a newer document, what begins with the text first',
      'cong',
      ['don-vi/cong-an/', 'chuyen-muc/dich-vu-cong/', 'van-ban/2026/hop/'],
    ],
    [
      'a code before a number in a title, the same number first',
      '41',
      ['van-ban/2026/ong/', 'van-ban/2026/hop/'],
    ],
    ['a code as it is written', '41/TB-UBND', ['van-ban/2026/ong/']],
    ['a code with a space', '7 tb', ['van-ban/2026/lich/']],
    [
      'the typed marks before units and newer pages',
      'tạm',
      ['van-ban/2026/tam-tru/', 'don-vi/trung-tam/', 'tin-tuc/2026/tam/'],
    ],
    [
      'letters without a tone that is still to come',
      'tam',
      ['don-vi/trung-tam/', 'tin-tuc/2026/tam/', 'van-ban/2026/tam-tru/'],
    ],
    ['a tone that is still to come', 'câp', ['tin-tuc/2026/ong/', 'van-ban/2026/ong/', 'van-ban/2026/lich/']],
    ['either place of a tone', 'hoà', ['trang/hoa/', 'don-vi/trung-tam/']],
    ['đ and d apart', 'đương', ['tin-tuc/2026/ong/', 'van-ban/2026/ong/']],
    ['words in order before words in another order', 'nuoc ong', ['tin-tuc/2026/ong/', 'van-ban/2026/ong/']],
    ['a word that begins no word of theirs', 'uong', []],
    ['signs alone', '% –', []],
    ['nothing', ' ', []],
  ])('%s: %s', (_name, typed, paths) => expect(choose(typed)).toEqual(paths));

  it('are six at most, each page once', () => {
    const many = Array.from({ length: 9 }, (_, place) =>
      known({ title: `Tổ dân phố ${place}`, path: `to-dan-pho/${place}/`, kind: 'danh-ba' }),
    );
    const paths = chooseSuggestions(typedWords('to'), [...many, ...many]).map(({ path }) => path);
    expect(paths).toEqual([0, 1, 2, 3, 4, 5].map((place) => `to-dan-pho/${place}/`));
  });
});
