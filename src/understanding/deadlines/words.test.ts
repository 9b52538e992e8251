import { expect, test } from 'vitest';
import type { OtherTime } from './other-times.ts';
import {
  conditionWords,
  countWords,
  datedThings,
  doneByPeople,
  doneToThings,
  effectWords,
  eventNouns,
  eventWords,
  hopeWords,
  levelWords,
  otherYearWords,
  reportWords,
  sendingVerbs,
} from './other-times.ts';
import { readDeadline } from './read-deadline.ts';
import { judge } from './rules.ts';
import { doneWords, limitedActs, linkWords, settingWords, stageWords } from './setting-words.ts';
import { timesIn } from './times.ts';

const ruleOf = (text: string): string =>
  judge(timesIn(text).at(-1)!, { text, documentDate: '2026-03-02' }).rule;

test.each(settingWords)('“$words” sets a deadline: $example', ({ words, sets, example }) => {
  expect(example.toLowerCase()).toContain(words);
  expect(ruleOf(example)).toBe(sets);
  expect(readDeadline(example, '2026-03-02')?.words.toLowerCase()).toContain(words);
  expect(ruleOf(example.replace(new RegExp(words, 'i'), 'bàn'))).not.toBe(sets);
});

const kinds: [name: string, list: readonly OtherTime[]][] = [
  ['taking effect', effectWords],
  ['an event', eventWords],
  ['a target', hopeWords],
  ['a target', levelWords],
  ['a report about a time', reportWords],
  ['a report about a time', countWords],
  ['of another year', otherYearWords],
];
test.each(
  kinds.flatMap(([name, list]) =>
    list.flatMap(({ words, example }) =>
      words.map((word) => {
        const own = new RegExp(words.join('|'), 'i');
        return { name, word, text: example.replace(own, word), without: example.replace(own, 'bàn') };
      }),
    ),
  ),
)('“$word” is $name: $text', ({ name, text, without }) => {
  expect(ruleOf(text)).toBe(name);
  expect(ruleOf(without)).not.toBe(name);
});

test.each([
  ...eventNouns.map((word) => [`${word} của phường trong tháng 4/2026`, 'an event']),
  ...datedThings.map((word) => [
    `Xem xét các ${word} tiếp nhận trước ngày 01/7/2026`,
    'of a thing or a person',
  ]),
  ...doneToThings.map((word) => [`Xem xét hồ sơ ${word} trước ngày 01/7/2026`, 'of a thing or a person']),
  ...doneByPeople.map((word) => [
    `Lập danh sách người ${word} trước ngày 01/7/2026`,
    'of a thing or a person',
  ]),
  ...sendingVerbs.map((word) => [
    `Phòng Kinh tế ${word} hồ sơ đăng ký trước ngày 01/7/2026`,
    'before a time',
  ]),
  ...sendingVerbs.map((word) => [
    `Phòng Kinh tế ${word} các hồ sơ đăng ký trước ngày 01/7/2026`,
    'before a time',
  ]),
  ...conditionWords.map((word) => [`${word} không nộp trước ngày 01/7/2026 thì dừng`, 'a condition']),
  ...linkWords.map((word) => [`hạn ${word} ngày 20/4/2026`, 'a time limit']),
  ...limitedActs.map((word) => [`Thời hạn ${word} ngày 20/4/2026`, 'a time limit']),
])('%s: %s', (text, rule) => expect(ruleOf(text!)).toBe(rule));

test.each(doneWords)('“%s” is among the words of a deadline', (word) =>
  expect(readDeadline(`Việc này ${word} trước ngày 20/4/2026`, '2026')?.words).toBe(
    `${word} trước ngày 20/4/2026`,
  ),
);

test.each(stageWords)('the last “%s” ends a work', (word) =>
  expect(
    readDeadline(`${word} một trước ngày 20/3/2026, ${word} hai trước ngày 20/9/2026`, '2026-03-02')?.due,
  ).toBe('2026-09-20'),
);

test.each([
  ...kinds.flatMap(([, list]) => list.flatMap(({ words }) => words)),
  ...[eventNouns, datedThings, doneToThings, doneByPeople, sendingVerbs, conditionWords].flat(),
  ...[limitedActs, linkWords, doneWords, stageWords].flat(),
])('“%s” is written in letters', (word) => expect(word).toMatch(/^\p{L}[\p{L}\d ]*$/u));
