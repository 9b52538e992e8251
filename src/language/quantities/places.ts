import type { QuantityRule } from './rule.ts';
import { after, endsWith, here, startsWith } from './rule.ts';
import {
  countedThings,
  wordsAfterFraction,
  wordsBeforeFraction,
  wordsBeforePlace,
  wordsBeforeRatio,
  wordsBeforeSection,
} from './words.ts';

const beforePlace = endsWith(wordsBeforePlace);
const beforeSection = endsWith(wordsBeforeSection);
const beforeFraction = endsWith(wordsBeforeFraction);
const beforeRatio = endsWith(wordsBeforeRatio);
const afterFraction = startsWith(wordsAfterFraction);
const counted = startsWith(countedThings);
const letters = /\d+|\p{L}|\//gu;

/** Points of law, houses, lanes and plots, and shares. */
export const placeRules: readonly QuantityRule[] = [
  {
    name: 'a point of law',
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
    name: 'a house, a lane or a plot',
    when: here(
      '\\d+(?:[A-Za-zĐđ]\\d?(?!\\p{L}))?(?:\\s?/\\s?\\d+(?:[A-Za-zĐđ]\\d?(?!\\p{L}))?){0,6}(?![\\p{L}\\p{N}/])',
    ),
    then: ({ 0: written }, { before, at }) =>
      /\D/.test(written) && beforePlace.test(before)
        ? { quantity: { kind: 'place', parts: written.match(letters)! }, end: at + written.length }
        : undefined,
  },
  {
    name: 'a number and capitals',
    when: here('\\d+[A-ZĐ]\\d*(?![\\p{L}\\p{N}])'),
    then: ({ 0: written }, { at }) =>
      /\d[KVWĐH]$/.test(written)
        ? undefined
        : { quantity: { kind: 'place', parts: written.match(letters)! }, end: at + written.length },
  },
  {
    name: 'a ratio with a colon',
    when: here('(?<p>\\d{1,4}):(?<o>\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})(?![\\p{N}:])'),
    then: ({ 0: written, groups }, { at, before }) => ({
      quantity: /(?:TCVN|QCVN|ISO|chuẩn)\s$/iu.test(before)
        ? { kind: 'issue', number: groups!['p']!, year: Number(groups!['o']) }
        : { kind: 'share', part: groups!['p']!, of: groups!['o']!.replace('.', ''), as: 'count' },
      end: at + written.length,
    }),
  },
  {
    name: 'a share',
    when: here('(?<p>\\d{1,4})\\s?/\\s?(?<o>\\d{1,5})(?![\\p{N}/])'),
    then: ({ 0: written, groups }, { text, before, at }) => {
      const [share, of] = [groups!['p']!, groups!['o']!];
      const following = after(text, at + written.length);
      const isPart =
        Number(share) < Number(of) &&
        Number(of) <= 100 &&
        !beforeRatio.test(before) &&
        (afterFraction.test(following) ||
          (beforeFraction.test(before) && Number(of) <= 10) ||
          (Number(share) === 1 && Number(of) <= 10 && !counted.test(following)));
      return {
        quantity: { kind: 'share', part: share, of, as: isPart ? 'fraction' : 'count' },
        end: at + written.length,
      };
    },
  },
];
