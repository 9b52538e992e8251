import { expect, it } from 'vitest';
import { toneSpellings } from './tone-spelling.ts';

it.each([
  ['ủy ban', ['ủy ban', 'uỷ ban']],
  ['uỷ ban', ['uỷ ban', 'ủy ban']],
  ['HOÀ bình', ['hoà bình', 'hòa bình']],
  ['hòa thuỷ', ['hòa thuỷ', 'hòa thủy', 'hoà thuỷ']],
  ['khỏe', ['khỏe', 'khoẻ']],
  ['đường hoàn toàn', ['đường hoàn toàn']],
  ['quý quỹ', ['quý quỹ']],
  ['tuyên truyền', ['tuyên truyền']],
  ['toa xe', ['toa xe']],
])('%s may be spelt %j', (text, spellings) => {
  expect(toneSpellings(text.split(' ')).map((words) => words.join(' '))).toEqual(spellings);
});
