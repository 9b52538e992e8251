import { expect, it } from 'vitest';
import { lettersOf } from './letters.ts';

const letters = (markup: string): string => lettersOf(Buffer.from(markup)).toString();

it.each([
  ['a text as it is', 'Phường Ái Quốc', 'PhườngÁiQuốc'],
  ['tags', '<p class="a">Điều <a href="/x/">45/2025/NQ-HĐND</a></p>', 'Điều45/2025/NQ-HĐND'],
  ['a script and what follows', 'a<script type="x">{"b": "<c>"}</script>d', 'ad'],
  ['entities', '&lt;b&gt; &amp; &quot;x&#39; &#x1F600;&#xA0;y&nbsp;z', '<b>&"x\'😀yz'],
  ['an ampersand that begins no entity', 'A & B &khong; C', 'A&B&khong;C'],
  ['white space of every kind', 'a \t\r\n\u00a0\u1680\u2003\u2028\u202f\u205f\u3000\ufeffb', 'ab'],
  ['letters that begin like white space', 'ÂạếỪ–“…”€', 'ÂạếỪ–“…”€'],
  ['a tag whose attribute has “>”', 'a<b title="c > d="e" f=\'"\'>g</b>', 'ag'],
  ['a text with “="” after a tag', '<b>a="b" c="</b>d', 'a="b"c="d'],
  ['a tag that does not end', 'a<b', 'a'],
  ['nothing', '', ''],
])('%s', (_, markup, text) => {
  expect(letters(markup)).toBe(text);
});

it('a long text after a short one, and the other way round', () => {
  const long = 'Nghị quyết số 57 '.repeat(10_000);
  expect(letters(long)).toBe(long.replaceAll(' ', ''));
  expect(letters('a b')).toBe('ab');
});
