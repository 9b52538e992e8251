import { expect, it } from 'vitest';
import { decodeMarkup, escapeMarkup, jsonForScript, withoutControls } from './markup.ts';

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

it.each([
  ['a name', 'A &amp; B&nbsp;&lt;', 'A & B\u00a0<'],
  ['a number', '&#38;&#x26;', '&&'],
  ['only once', '&amp;quot; &#38;lt;', '&quot; &lt;'],
  ['no name that it does not know', '&eacute;', '&eacute;'],
])('decodes %s', (_, text, expected) => {
  expect(decodeMarkup(text)).toBe(expected);
});

it('JSON in a script does not end the script', () => {
  const value = { a: '</script><!--' };
  expect(jsonForScript(value)).not.toContain('<');
  expect(JSON.parse(jsonForScript(value))).toEqual(value);
});
