import { describe, expect, test } from 'vitest';
import { dottedForms } from '../../../language/short-forms/dotted-forms.ts';
import { shortForms } from '../../../language/short-forms/short-forms.ts';
import { documentOf, portalOf } from '../../fixtures/portal.ts';
import { readerOf } from '../spoken-text.ts';

const portal = portalOf({ directives: [{ id: 'x' }] });
const reader = () => readerOf(documentOf(portal, 'x'), portal);
const lower = (text: string): string => text.toLowerCase();

describe('short forms with one meaning', () => {
  test.each(shortForms)('%s is “%s” in “%s”', (short, words, example) => {
    const own = reader();
    const said = own.words(example);
    expect(words).toMatch(/^\p{L}[\p{L}, -]*$/u);
    expect(example).toContain(short);
    // A word before it that it begins with is said once.
    const rest = lower(words).split(' ').slice(1).join(' ');
    expect(lower(said)).toContain(rest || lower(words));
    if (words !== short) expect(said).not.toContain(short);
    expect([...own.unknown]).toEqual([]);
  });

  test('each is in one list only', () => {
    const all = shortForms.map(([short]) => short);
    expect(all.filter((short, at) => all.indexOf(short) !== at)).toEqual([]);
  });
});

test.each(dottedForms)('$form with a full stop: $example', ({ example: [text, said] }) =>
  expect(reader().words(text)).toBe(said),
);

test.each([
  ['Ban BCH Đoàn xã', 'Ban Chấp hành Đoàn xã'],
  ['lực lượng Công an CAP', 'lực lượng Công an phường'],
  ['số STT của ông', 'số thứ tự của ông'],
  ['hai nhà NVH', 'hai nhà văn hóa'],
  ['trường THPT', 'trường trung học phổ thông'],
])('“%s” says no word twice: “%s”', (text, said) => expect(reader().words(text)).toBe(said));

test.each([
  ['cơn bão KAMIRA', 'cơn bão Kamira', ['KAMIRA']],
  ['cửa hàng VTKS', 'cửa hàng vê-tê-ca-ét', ['VTKS']],
  ['cửa hàng ABCDO', 'cửa hàng a-bê-xê-dê-ô', ['ABCDO']],
  ['cửa hàng UIK', 'cửa hàng u-i-ca', ['UIK']],
])('“%s”, in no table, is “%s” and listed', (text, said, unknown) => {
  const own = reader();
  expect(own.words(text).trim()).toBe(said);
  expect([...own.unknown]).toEqual(unknown);
});
