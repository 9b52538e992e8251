import { expect, test } from 'vitest';
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
      ...before.map((word) => [`${word} ${short}.`, words] as const),
      ...after
        .filter((word) => !['9', '0', 'Aa', 'họ', ':', '('].includes(word))
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
