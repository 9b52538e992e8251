import { expect, it } from 'vitest';
import { soundsLike } from './sounds.ts';

it.each([
  ['cha', 'tra', 1],
  ['tra', 'cha', 1],
  ['sa', 'xa', 1],
  ['xa', 'sa', 1],
  ['na', 'la', 1],
  ['la', 'na', 1],
  ['da', 'gia', 1],
  ['gia', 'ra', 1],
  ['ra', 'va', 1],
  ['va', 'da', 1],
  ['ca', 'ka', 1],
  ['ka', 'qa', 1],
  ['qa', 'ca', 1],
  ['nge', 'nghe', 1],
  ['nghe', 'nge', 1],
  ['ge', 'ghe', 1],
  ['ghe', 'ge', 1],
  ['pha', 'fa', 1],
  ['fa', 'pha', 1],
  ['an', 'ang', 1],
  ['ang', 'anh', 1],
  ['anh', 'an', 1],
  ['ac', 'at', 1],
  ['at', 'ach', 1],
  ['ach', 'ac', 1],
  ['ky', 'ki', 1],
  ['ki', 'ky', 1],
  ['trun', 'chung', 2],
  ['sin', 'xinh', 2],
])('“%s” sounds like “%s”: %d', (word, other, differences) => {
  expect(new Map(soundsLike(word)).get(other)).toBe(differences);
});

it.each(['tha', 'kha', 'nha', 'a', ''])('“%s” sounds like itself alone', (word) => {
  expect(soundsLike(word)).toEqual([]);
});
