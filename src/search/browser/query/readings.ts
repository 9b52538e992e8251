import type { Meanings } from '../../shared/meanings.ts';
import type { Vocabulary } from '../../shared/vocabulary.ts';
import { correctedTexts } from './faults/corrections.ts';
import { readKeys } from './keyboard/keyboard.ts';
import { readQuery } from './query.ts';
import { withoutQuestion } from './questions/without-question.ts';
import type { Reading } from './reading.ts';
import { knownWords } from './words/known-words.ts';
import type { TypedWord } from './words/phrase-table.ts';
import { textOf, typedWords } from './words/phrase-table.ts';
import type { ReplacedText } from './words/replace-words.ts';
import { dailyWordsIn, meaningsOfWords, otherWords } from './words/replace-words.ts';

/** The most readings of one text: each is a question to the index. */
const mostReadings = 12;
const mostCorrected = 3;

/** All other ways to read a text, in the order in which they are tried; empty if it can only be meant as it is. */
export function readingsOf(typed: string, vocabulary: Vocabulary, meanings: Meanings): Reading[] {
  const { text, phrases, keys } = readQuery(typed);
  // Whoever sets quotation marks wants these words.
  if (phrases.length > 0) return [];
  const readings: Omit<Reading, 'query'>[] = [];

  const known = knownWords(vocabulary, meanings);
  const keyed = readKeys(text, known);
  if (keyed)
    readings.push({ text: keyed.text, rule: 'keyboard', when: keyed.certain ? 'instead' : 'if-little' });
  const words = typedWords(keyed?.certain ? keyed.text : text);
  const asked = askedIn(words, vocabulary, meanings);
  readings.push({ text: textOf(asked), rule: 'question', when: 'if-little' });
  const others = otherWords(asked, vocabulary, meanings);
  const inWords = withMonthInWords(text);
  if (inWords !== text) readings.push({ text: inWords, rule: 'month', when: 'besides' });
  readings.push(...others.map(({ text, rule }) => ({ text, rule, when: 'besides' as const })));

  // The number of a paper is no word. One word with keys may as well have a fault: `kee luan`.
  const mistyped =
    keys.length > 0 ? [] : keyed?.certain && keyed.words === 1 ? [words, typedWords(text)] : [words];
  const corrected = mistyped.flatMap((each) => correctedTexts(each, known)).slice(0, mostCorrected);
  readings.push(
    ...corrected.map((each) => ({ text: each, rule: 'fault' as const, when: 'if-little' as const })),
  );
  const [likeliest = ''] = corrected;
  const right = askedIn(typedWords(likeliest), vocabulary, meanings);
  readings.push({ text: textOf(right), rule: 'question', when: 'if-little' });
  const more = otherWords(right, vocabulary, meanings);
  readings.push(...more.map(({ text, rule }) => ({ text, rule, when: 'if-little' as const })));

  // The papers' words alone, where they stand for half of the text: the rest may be in none of them.
  const rest = ({ text: other, added }: ReplacedText): number =>
    typedWords(other).length - typedWords(added).length;
  const alone = [...others, ...more].filter(
    (each) => each.rule === 'synonym' && rest(each) * 2 <= asked.length,
  );
  readings.push(...alone.map(({ added, rule }) => ({ text: added, rule, when: 'if-little' as const })));
  return unlike(text, readings)
    .slice(0, mostReadings)
    .map((reading) => ({ ...reading, query: readQuery(reading.text) }));
}

/** A text with a month as papers write it out: `5/2026` → `tháng 5 năm 2026`. */
const withMonthInWords = (text: string): string =>
  text.replace(
    /(?<![\d/])(?:tháng )?(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/gu,
    (_, month: string, year: string) => `tháng ${Number(month)} năm ${year}`,
  );

/** The two to four meanings of a short text with several, each a text to search; empty if it has only one. */
export function meaningsOf(typed: string, meanings: Meanings): string[] {
  const found = meaningsOfWords(typedWords(readQuery(typed).text), meanings);
  return found.length > 1 ? found.slice(0, 4) : [];
}

/** The words of a text without those of a question. */
const askedIn = (
  words: readonly TypedWord[],
  vocabulary: Vocabulary,
  meanings: Meanings,
): readonly TypedWord[] =>
  withoutQuestion(words, {
    arePair: (first, second) => vocabulary.arePair(first, second),
    kept: dailyWordsIn(words, meanings),
  }).words;

/** The readings whose text is neither what was typed nor that of an earlier one. */
function unlike(typed: string, readings: readonly Omit<Reading, 'query'>[]): Omit<Reading, 'query'>[] {
  const before = new Set([textOf(typedWords(typed)).toLowerCase()]);
  return readings.filter(({ text }) => {
    const key = text.toLowerCase();
    return text === '' || before.has(key) ? false : before.add(key);
  });
}
