import { expect, it } from 'vitest';
import { foldLetters } from '../../../../language/folding.ts';
import { allReadings, smallWard, vocabularyOf } from '../fixtures/ward-words.ts';

/** A kind of typing fault: the word with it, at a place in the word. */
type Fault = readonly [name: string, mistyped: (word: string, place: number) => string];

const swap = (text: string, one: string, other: string): string =>
  text.startsWith(one)
    ? other + text.slice(one.length)
    : text.startsWith(other)
      ? one + text.slice(other.length)
      : text;
const beside: Readonly<Record<string, string>> = {
  a: 's',
  c: 'v',
  e: 'r',
  g: 'h',
  h: 'g',
  i: 'o',
  m: 'n',
  n: 'm',
  o: 'p',
  t: 'r',
  u: 'i',
};

// prettier-ignore
const faults: readonly Fault[] = [
  ['a letter left out', (word, at) => word.slice(0, at) + word.slice(at + 1)],
  ['a letter twice', (word, at) => word.slice(0, at) + word.slice(at - 1)],
  ['letters swapped', (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)],
  ['the key beside', (word, at) => word.slice(0, at) + (beside[word.charAt(at)] ?? word.charAt(at)) + word.slice(at + 1)],
  ['a letter too many', (word, at) => `${word.slice(0, at)}w${word.slice(at)}`],
  ['a space too many', (word, at) => `${word.slice(0, at + 1)} ${word.slice(at + 1)}`],
  ['gi for d, d for gi', (word) => swap(word, 'd', 'gi')],
  ['s for x', (word) => swap(word, 's', 'x')],
  ['ch for tr', (word) => swap(word, 'ch', 'tr')],
  ['n for l', (word) => swap(word, 'l', 'n')],
  ['c for k', (word) => (/^[ck]h/.test(word) ? word : swap(word, 'c', 'k'))],
];
const titles = smallWard.map((title) => title.toLowerCase().replace(/[,-]/g, '').replace(/ +/g, ' '));
const ward = vocabularyOf(titles);

/** A word of each title with a fault: what was meant, and what was typed. */
function mistypedTitles(
  [, mistyped]: Fault,
  read: (text: string) => string,
): [meant: string, typed: string][] {
  return titles.flatMap((title, row) => {
    // The words after the twelfth are not looked at.
    const words = read(title).split(' ').slice(0, 12);
    const [typed] = [...words.keys()].flatMap((each): string[] => {
      const place = (each + row) % words.length;
      const word = words[place]!;
      const fault = /^\p{L}{4,}$/u.test(word) ? mistyped(word, 1 + (row % (word.length - 2))) : word;
      return foldLetters(fault) === foldLetters(word) ? [] : [words.with(place, fault).join(' ')];
    });
    return typed === undefined ? [] : [[words.join(' '), typed] as [string, string]];
  });
}

it.each(faults)('of titles with %s, 95 of 100 are read right, with marks and without', (...fault) => {
  for (const read of [(text: string): string => text, foldLetters]) {
    const all = mistypedTitles(fault, read);
    const missed = all.filter(
      ([meant, typed]) =>
        !allReadings(typed, ward).some(({ text }) => foldLetters(text) === foldLetters(meant)),
    );
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(all.length * 0.05);
  }
});
