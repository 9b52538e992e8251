import { expect, test } from 'vitest';
import { sensesByTopic } from '../../../language/short-forms/by-field/senses-by-topic.ts';
import { ambiguousAbbreviations } from '../../../language/short-forms/senses.ts';
import { documentOf, portalOf } from '../../fixtures/portal.ts';
import { readerOf } from '../spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const reader = () => readerOf(documentOf(portal, 'x'), portal);

const examples = ambiguousAbbreviations.flatMap(({ senses }) => senses.map(({ example }) => example));

test.each(examples)('“%s” is “%s”', (text, said) => expect(reader().words(text)).toBe(said));

test.each(
  ambiguousAbbreviations.flatMap(({ short, senses }) =>
    senses.flatMap(({ words, before = [], after = [] }) => [
      ...before.filter((word) => word !== '9').map((word) => [`${word} ${short}.`, words] as const),
      ...after
        .filter((word) => !['9', ' 9', '0', 'Aa', 'họ', ':', '('].includes(word))
        .map((word) => [`${short} ${word}.`, words] as const),
    ]),
  ),
)('in “%s” it is “%s”', (text, words) => expect(reader().words(text)).toContain(words));

test.each(ambiguousAbbreviations.filter(({ short }) => /^\p{Lu}+$/u.test(short)))(
  '$short alone is unknown',
  ({ short }) => {
    const own = reader();
    own.words(`về ${short}, và`);
    expect([...own.unknown]).toEqual([short]);
  },
);

test.each(['KH-TC', 'TB&XĐ', 'HĐND&QX'])('%s is not read by its known half', (short) => {
  const own = reader();
  expect(own.words(`cơ quan ${short}`)).not.toMatch(/Kế|Thông báo|Hội đồng/u);
  expect([...own.unknown]).toEqual([short]);
});

test('each number and short form is told with the rule that decided', () => {
  const own = reader();
  own.words('UBND phường họp ngày 6, 7/8 với Sở KHCN');
  expect(own.phrases).toEqual([
    { written: 'UBND', said: 'Ủy ban nhân dân', rule: 'known as a whole' },
    { written: 'KHCN', said: 'Khoa học và Công nghệ', rule: 'known as a whole' },
    { written: '6, 7/8', said: 'mùng sáu, mùng bảy tháng tám', rule: 'days' },
  ]);
});

test.each([
  ['NQ 57, NQ 59 và NQ 68 của BCT', 'Bộ Chính trị'],
  ['QĐ số 12 năm 2025, ngày 3/3 của TTCP', 'Thủ tướng Chính phủ'],
  ['theo NĐ 154, TT 15 mới', 'Thông tư mười lăm'],
])('in “%s” a paper in short before it decides: %s', (text, words) => {
  const own = reader();
  expect(own.words(text)).toContain(words);
  expect([...own.unknown]).toEqual([]);
});

test.each(sensesByTopic.map(({ example }) => example))('by its topic “%s” is “%s”', (text, said) =>
  expect(reader().words(text)).toBe(said),
);

test.each(
  sensesByTopic.flatMap(({ short, words, topic }) =>
    topic.map((word) => [`Nói về ${word}: còn ${short}, hết`, words] as const),
  ),
)('in “%s” it is “%s”', (text, words) => expect(reader().words(text)).toContain(`còn ${words}`));

test.each(['lớp học mở một cửa: 9 HS', 'lớp học. Ba HS', 'Ba HS. Lớp học'])('“%s” is not decided', (text) => {
  const own = reader();
  own.words(text);
  expect([...own.unknown]).toEqual(['HS']);
});

test.each([
  ['khu CN Sen', 'khu công nghiệp Sen'],
  ['cải cách HC năm', 'cải cách hành chính năm'],
  ['an toàn TP, nhé', 'an toàn thực phẩm, nhé'],
  ['Giấy CNQSDĐ', 'Giấy chứng nhận quyền sử dụng đất'],
  ['soạn tin SEN gửi 1409', 'soạn tin ét-e-nờ gửi một bốn không chín'],
  ['cú pháp: DK gửi đến số 8088', 'cú pháp: dê-ca gửi đến số tám không tám tám'],
])('“%s” is “%s”', (text, said) => {
  const own = reader();
  expect(own.words(text)).toBe(said);
  expect([...own.unknown]).toEqual([]);
});
