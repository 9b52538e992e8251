import { expect, test } from 'vitest';
import { millisecondsOf } from '../../tests/processor-time.ts';
import { withoutTags, withoutTargets } from './without-markup.ts';

test.each([
  ['<b>MẬT</b>', 'MẬT'],
  ['a < b', 'a < b'],
  ['a <b <c> d> e', 'a  d> e'],
  ['a> <b', 'a> <b'],
])('without tags: %s', (text, wanted) => expect(withoutTags(text)).toBe(wanted));

test.each([
  ['[MẬT](a.md)', 'MẬT'],
  ['x ![Sơ đồ](a.png)!', 'x Sơ đồ!'],
  ['[a] [b](c) [d', '[a] b [d'],
  ['[a](b', '[a](b'],
  ['[[a](b)', '[a'],
  ['!!', '!!'],
])('without targets: %s', (text, wanted) => expect(withoutTargets(text)).toBe(wanted));

test.each(['<', '[', '![', '[a](', '<a ', '[]'])('1 MB of “%s” is read in a moment', (token) => {
  const text = token.repeat(1_000_000 / token.length);
  expect(millisecondsOf(() => withoutTags(withoutTargets(text)))).toBeLessThan(1000);
});
