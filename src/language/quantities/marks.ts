import { groupsOf } from './digits.ts';
import type { QuantityRule, TextTest } from './rule.ts';
import { after, alternatives, endsWith, endsWithSpace, figures, here, isSpace } from './rule.ts';
import { wordsBeforeMark, wordsBeforeResult, wordsBeforeScore } from './words.ts';

/** A word for a mark, and the capitals that the mark begins with. */
const beforeMark = new RegExp(
  `(?<!\\p{L})(?:${alternatives(wordsBeforeMark)})(?:\\s\\p{Ll}+){0,4}\\s?:?\\s\\p{Lu}{0,4}$`,
  'iu',
);
/** A quick test for it. */
const endsWithSpaceOrLetter: TextTest = {
  test: (text) => isSpace(text, text.length - 1) || /\p{L}/u.test(text.charAt(text.length - 1)),
};
const beforeScore = endsWith(wordsBeforeScore);
const beforeResult = endsWith(wordsBeforeResult);
/** `thắng Lào 2-0`: who lost is between the word and the score. */
const beforeResultOf = new RegExp(
  `(?<!\\p{L})(?:${alternatives(wordsBeforeResult)})(?:\\s\\p{Lu}[\\p{L}\\d]{0,12}){1,5}\\s$`,
  'u',
);
/** What may follow the result of a match, which is no number of things. */
const afterResult = /^\s*(?:$|[.,;:)!?]|(?:trước|cho|sau|ở|trong|và|trên|tại)(?!\p{L}))/u;

/** Number plates, marks with letters and digits, and the scores of matches. */
export const markRules: readonly QuantityRule[] = [
  {
    name: 'a number plate',
    digits: [2, 2],
    joined: true,
    when: here(
      '(?<n>\\d{2})-?(?<l>[A-ZĐ]{1,2}\\d?)(?:\\s?[-–.]\\s?(?<d>\\d{3}\\.?\\d{2}|\\d{4})|\\s?(?<e>\\d{3}\\.\\d{2}))(?![\\p{L}\\p{N}/]|[.,-]\\d)',
    ),
    then: ({ 0: written, groups }, { at }) => ({
      quantity: {
        kind: 'plate',
        number: groups!['n']!,
        letters: groups!['l']!,
        groups: (groups!['d'] ?? groups!['e'])!.replace('.', '').match(/^\d{3}(?=\d\d$)|\d+/g)!,
      },
      end: at + written.length,
    }),
  },
  {
    name: 'a mark of letters and digits',
    after: endsWithSpaceOrLetter,
    roman: 'too',
    // It has four signs and more.
    when: here(
      '(?=[\\dA-ZĐ][\\dA-ZĐ.-]{3})[\\dA-ZĐ]{1,20}(?:[.-][\\dA-ZĐ]{1,20}){0,8}(?![\\p{L}\\p{N}/%]|[.,-]\\d)',
    ),
    then: ({ 0: written }, { at, before }) =>
      written.replace(/\D/g, '').length >= 4 && beforeMark.test(before)
        ? {
            quantity: { kind: 'digits', groups: written.split(/[.-]/).flatMap(groupsOfMark) },
            end: at + written.length,
          }
        : undefined,
  },
  {
    name: 'a mark by its form',
    roman: 'too',
    joined: true,
    signs: `.-${figures}`,
    when: here('[A-ZĐ]?\\d{1,8}(?:[.-][A-ZĐ]?\\d{1,12}){2,8}(?![\\p{L}\\p{N}/%]|[.,-]\\d)'),
    then: ({ 0: written }, { at, before }) =>
      /[A-ZĐ]/.test(before.slice(-1) + written) && written.replace(/\D/g, '').length >= 8
        ? {
            quantity: { kind: 'digits', groups: written.split(/[.-]/).flatMap(groupsOfMark) },
            end: at + written.length,
          }
        : undefined,
  },
  {
    name: 'the number and the year of a standard',
    digits: [1, 6],
    joined: true,
    signs: '-:',
    when: here('(?<n>\\d{1,6})(?:-(?<p>\\d{1,3}))?:(?<y>(?:19|20)\\d\\d)(?![\\p{N}:])'),
    then: ({ 0: written, groups }, { before, at }) =>
      /(?:chuẩn Việt Nam|I-sô|chuẩn|sửa đổi)\s$/iu.test(before)
        ? {
            quantity: {
              kind: 'place',
              parts: [
                ...noughts(groups!['n']!),
                ...(groups!['p'] ? [groups!['p']] : []),
                /I-sô\s$/u.test(before) ? ',' : 'năm',
                groups!['y']!,
              ],
            },
            end: at + written.length,
          }
        : undefined,
  },
  {
    name: 'the score of a match',
    after: endsWithSpace,
    digits: [1, 2],
    signs: '-–:',
    when: here('(?<a>\\d{1,2})\\s?[-–:]\\s?(?<b>\\d{1,2})(?![\\p{L}\\p{N}/%]|[.,-]\\d)'),
    then: ({ 0: written, groups }, { text, at, before }) =>
      beforeScore.test(before) ||
      ((beforeResult.test(before) || beforeResultOf.test(before)) &&
        afterResult.test(after(text, at + written.length)))
        ? {
            quantity: { kind: 'share', part: groups!['a']!, of: groups!['b']!, as: 'score' },
            end: at + written.length,
          }
        : undefined,
  },
];

/** The noughts before a number, which are said, and the number: `06` → `0`, `6`. */
const noughts = (number: string): string[] => number.match(/^0(?=\d)|\d+/g) ?? [];

/** The groups of one part of a mark. Letters and digits stay together if the part is short. */
const groupsOfMark = (part: string): string[] => (/^\d+$/.test(part) ? groupsOf(part) : [part]);
