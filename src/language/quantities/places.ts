import { unitAt } from './amounts.ts';
import type { QuantityRule } from './rule.ts';
import { after, capitals, endsWith, endsWithCapital, here, smallLetters, startsWith } from './rule.ts';
import {
  countedThings,
  wordsAfterFraction,
  wordsBeforeFraction,
  wordsBeforeNamedDay,
  wordsBeforeNoFraction,
  wordsBeforePlace,
  wordsBeforeRatio,
  wordsBeforeSection,
  wordsForPeople,
  wordsForWhole,
} from './words.ts';

const beforePlace = endsWith(wordsBeforePlace);
const beforeNamedDay = endsWith(wordsBeforeNamedDay);
const beforeSection = endsWith(wordsBeforeSection);
const beforeFraction = endsWith(wordsBeforeFraction);
const beforeRatio = endsWith(wordsBeforeRatio);
const beforeNoFraction = endsWith(wordsBeforeNoFraction);
const afterFraction = startsWith(wordsAfterFraction);
const counted = startsWith(countedThings);
const ofPeople = startsWith(wordsForPeople);
/** A share of people with a greater number below is a count: `5/7 đại biểu`. */
const mostOfPeople = 5;
const afterWhole = startsWith(wordsForWhole);
/** A number with or without marks between thousands. */
const count = '\\d{1,3}(?:\\.\\d{3}){1,2}(?!\\d)|\\d{1,5}';
const letters = /\d+|\p{L}|\//gu;

/** Numbers in a row that are no period: `các ngày 2-4-6`, `NPK 16-16-8`. */
export const rowRule: QuantityRule = {
  name: 'a row of numbers',
  digits: [1, 2],
  joined: true,
  signs: '-–',
  when: here('\\d{1,2}(?:[-–]\\d{1,2}){2,6}(?![\\p{L}\\p{N}/%-]|[.,]\\d)'),
  then: ({ 0: written }, { at }) => ({
    quantity: { kind: 'place', parts: written.split(/[-–]/).join(' , ').split(' ') },
    end: at + written.length,
  }),
};

/** Points of law, houses, lanes and plots, and shares. */
export const placeRules: readonly QuantityRule[] = [
  {
    name: 'a point of law',
    digits: [1, 3],
    joined: true,
    signs: smallLetters,
    after: beforeSection,
    when: here('(?<n>\\d{1,3})(?<l>[a-zđ])(?![\\p{L}\\p{N}])'),
    then: ({ 0: written, groups }, { before, at }) =>
      beforeSection.test(before)
        ? {
            quantity: { kind: 'section', number: groups!['n']!, letter: groups!['l']! },
            end: at + written.length,
          }
        : undefined,
  },
  {
    name: 'a letter of a law',
    when: here('[a-xđ](?![\\p{L}\\p{N}])'),
    then: ({ 0: letter }, { at }) => ({ quantity: { kind: 'section', number: '', letter }, end: at + 1 }),
  },
  {
    name: 'a day that names a street',
    digits: [1, 2],
    joined: true,
    signs: '/',
    when: here('(?<day>[12]?\\d|3[01])/(?<month>[1-9]|1[0-2])(?![\\p{L}\\p{N}/-])'),
    then: ({ 0: written, groups }, { before, at }) =>
      beforeNamedDay.test(before) && !/khu phố\s+$/iu.test(before)
        ? {
            quantity: { kind: 'place', parts: [groups!['day']!, 'tháng', groups!['month']!] },
            end: at + written.length,
          }
        : undefined,
  },
  {
    name: 'a house, a lane or a plot',
    signs: `/${smallLetters}${capitals}`,
    when: here(
      '(?=\\d+(?:[A-Za-zĐđ]|\\s?/))(?!\\d+m[23])\\d+(?:[A-Za-zĐđ]\\d?(?!\\p{L}))?(?:\\s?/\\s?\\d+(?:[A-Za-zĐđ]\\d?(?!\\p{L}))?){0,6}(?![\\p{L}\\p{N}/])',
    ),
    then: ({ 0: written }, { before, at }) =>
      /\D/.test(written) && beforePlace.test(before)
        ? { quantity: { kind: 'place', parts: written.match(letters)! }, end: at + written.length }
        : undefined,
  },
  {
    name: 'a plot with two numbers',
    after: endsWithCapital,
    digits: [1, 4],
    joined: true,
    signs: '-–',
    when: here('(?<a>\\d{1,4})[-–](?<b>\\d{1,4})(?![\\p{L}\\p{N}/%]|[.,-]\\d)'),
    then: ({ 0: written, groups }, { before, at }) =>
      /(?<!\p{L})\p{Lu}{1,3}$/u.test(before)
        ? { quantity: { kind: 'place', parts: [groups!['a']!, groups!['b']!] }, end: at + written.length }
        : undefined,
  },
  {
    name: 'two numbers that are no range',
    digits: [1, 5],
    joined: true,
    signs: '-–',
    when: here('(?<a>\\d{1,5})[-–](?<b>\\d{1,5})(?![\\p{L}\\p{N}/%:]|[.,-]\\d)'),
    then: ({ 0: written, groups }, { text, at }) =>
      Number(groups!['b']) <= Number(groups!['a']) && unitAt(text, at + written.length).unit === undefined
        ? { quantity: { kind: 'place', parts: [groups!['a']!, groups!['b']!] }, end: at + written.length }
        : undefined,
  },
  {
    name: 'a number and capitals',
    joined: true,
    signs: capitals,
    when: here('\\d+[A-ZĐ]\\d*(?![\\p{L}\\p{N}])'),
    then: ({ 0: written }, { text, at }) =>
      // `50K` is an amount of money, `5K` a name, `5H` an hour.
      /\dH$|\d\dK$/.test(written) ||
      (!written.endsWith('K') && unitAt(text, at + /^\d+/.exec(written)![0].length).unit !== undefined)
        ? undefined
        : { quantity: { kind: 'place', parts: written.match(letters)! }, end: at + written.length },
  },
  {
    name: 'a ratio with a colon',
    digits: [1, 4],
    joined: true,
    signs: ':',
    when: here('(?<p>\\d{1,4}):(?<o>\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})(?![\\p{N}:])'),
    then: ({ 0: written, groups }, { at }) => ({
      quantity: { kind: 'share', part: groups!['p']!, of: groups!['o']!.replace('.', ''), as: 'count' },
      end: at + written.length,
    }),
  },
  {
    name: 'a share',
    digits: [1, 5],
    signs: './',
    when: here(`(?<p>${count})\\s?/\\s?(?<o>${count})(?![\\p{N}/])`),
    then: ({ 0: written, groups }, { text, before, at }) => {
      const [share, of] = [groups!['p']!, groups!['o']!].map((written) => written.replaceAll('.', '')) as [
        string,
        string,
      ];
      const following = after(text, at + written.length);
      const isPart =
        Number(share) < Number(of) &&
        (Number(of) <= 10 || Number(share) === 1) &&
        (afterWhole.test(following) ||
          (Number(of) <= mostOfPeople && ofPeople.test(following)) ||
          (!beforeRatio.test(before) &&
            (afterFraction.test(following) ||
              (Number(of) <= 10 &&
                ((beforeFraction.test(before) && !beforeNoFraction.test(before)) ||
                  (Number(share) === 1 && !counted.test(following)))))));
      const { unit, end } = unitAt(text, at + written.length);
      return { quantity: { kind: 'share', part: share, of, as: isPart ? 'fraction' : 'count', unit }, end };
    },
  },
];
