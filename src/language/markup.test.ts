import { expect, it } from 'vitest';
import { escapeMarkup, withoutControls } from './markup.ts';

it.each([
  ['Phường Ái Quốc', 'Phường Ái Quốc'],
  ['A & B', 'A &amp; B'],
  ['<b class="x">', '&lt;b class=&quot;x&quot;&gt;'],
  ['&amp; đã có', '&amp;amp; đã có'],
  ["Đắk R'lấp", "Đắk R'lấp"],
])('%s is escaped', (text, expected) => {
  expect(escapeMarkup(text)).toBe(expected);
});

it.each([
  ['a control character', 'Thông\u0000 báo\u001f', 'Thông báo'],
  ['a line break and a tab, which are kept', 'a\n\tb', 'a\n\tb'],
  ['a character that Unicode leaves out', 'a\ufffeb', 'ab'],
  ['half a surrogate pair', 'a\ud800', 'a�'],
  ['an emoji, which is kept', 'a😀', 'a😀'],
])('XML: %s', (_, text, expected) => {
  expect(withoutControls(text)).toBe(expected);
});
