import { expect, test } from 'vitest';
import { splitIntoParts } from './radio-parts.ts';
import { countWords } from './words.ts';

const sentence = (count: number, first = 'Sen'): string =>
  [first, ...Array.from({ length: count - 1 }, () => 'sen')].join(' ');
const station = 'Đài truyền thanh xã Sen';
const sizes = (paragraphs: string[][]): number[] =>
  splitIntoParts(paragraphs, station).map((part) => part.length);

test('a script of five minutes is one part', () => {
  const paragraphs = [[sentence(400)], [sentence(350)]];
  expect(splitIntoParts(paragraphs, station)).toEqual([paragraphs]);
});

test('a longer one has parts with their own greeting and farewell', () => {
  const [first, second] = [[sentence(400)], [sentence(351)]];
  expect(splitIntoParts([first, second], station)).toEqual([
    [['Phần một.'], first, ['Bà con và các bạn vừa nghe phần một.']],
    [['Phần hai.', 'Đây là Đài truyền thanh xã Sen, xin tiếp tục bản tin trước.'], second],
  ]);
});

test('a part has at most 690 words of the script', () => {
  expect(sizes([[sentence(345)], [sentence(345)], [sentence(100)]])).toEqual([4, 2]);
  expect(sizes([[sentence(345)], [sentence(346)], [sentence(100)]])).toEqual([3, 3]);
});

test('a long paragraph is split between two tasks', () => {
  const tasks = ['Một là', 'Hai là,', 'Ba là', 'Bốn là'].map((first) => sentence(190, first));
  expect(sizes([tasks])).toEqual([5, 2]);
  const apart = splitIntoParts([tasks], station);
  expect(apart.flat(2).filter((line) => countWords(line) > 100)).toEqual(tasks);
});

test('but not within a task, nor after few words', () => {
  expect(sizes([[sentence(190, 'Một là'), sentence(190), sentence(190), sentence(190)]])).toEqual([2]);
  expect(sizes([[sentence(119, 'Một là'), sentence(190, 'Hai là'), sentence(451)]])).toEqual([2]);
  expect(sizes([[sentence(120, 'Một là'), sentence(190, 'Hai là'), sentence(450)]])).toEqual([3, 2]);
});
