import type { Meanings } from '../../shared/meanings.ts';
import type { Vocabulary } from '../../shared/vocabulary.ts';
import { withDaysJoined, withDaysSaid } from './days-said.ts';
import { withDigitGroups } from './digit-groups.ts';
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
import { shownText } from './words/shown-text.ts';

/** The most readings of one text: each is a question to the index. */
const mostReadings = 12;
const mostCorrected = 3;

/** A reading before its question is made. */
interface FoundReading extends Omit<Reading, 'query' | 'text'> {
  /** What is asked. */
  asked: string;
  /** What is shown, if it is something else. */
  shown?: string;
}

/** The other ways to read a text, in the order in which they are tried. */
export interface Readings {
  /** What the words mean as they stand; empty if they can only be meant as they are. */
  asWritten: readonly Reading[];
  /** What helps where these find little, such as the words without their faults: half of the work, and seldom asked for. */
  ifLittle: () => readonly Reading[];
}

/** All other ways to read a text. */
export function readingsOf(typed: string, vocabulary: Vocabulary, meanings: Meanings): Readings {
  const { text: whole, phrases, keys } = readQuery(typed);
  // Whoever sets quotation marks wants these words.
  if (phrases.length > 0) return { asWritten: [], ifLittle: () => [] };
  const text = withDaysJoined(isLoud(whole) ? whole.toLowerCase() : whole);
  const readings: FoundReading[] = [];

  const known = knownWords(vocabulary, meanings);
  const shown = (asked: string, added = ''): string => shownText(asked, text, added, known);
  const keyed = readKeys(text, known);
  if (keyed)
    readings.push({ asked: keyed.text, rule: 'keyboard', when: keyed.certain ? 'instead' : 'if-little' });
  const words = typedWords(keyed?.certain ? keyed.text : text);
  const asked = askedIn(words, vocabulary, meanings);
  readings.push({ asked: textOf(asked), rule: 'question', when: 'if-little' });
  const said = withDaysSaid(textOf(asked));
  if (said !== textOf(asked))
    readings.push({
      asked: said,
      shown: shown(said, 'trong ngày tháng năm'),
      rule: 'day',
      when: !keyed?.certain && isOnlyDays(text, said) ? 'instead' : 'besides',
    });
  for (const each of withDigitGroups(text)) readings.push({ ...each, rule: 'digits', when: 'if-little' });
  const others = otherWords(asked, vocabulary, meanings);
  for (const { text, added, rule } of others)
    readings.push({ asked: text, shown: shown(text, added), rule, when: 'besides' });

  const furtherOnes = function* (): Generator<FoundReading> {
    // The number of a paper is no word; two mistyped words may look like a code without one: `khia sihn`. One word with
    // keys may as well have a fault: `kee luan`.
    const isCode = keys.length > 0 && /\d/.test(text);
    const mistyped = keyed?.certain && keyed.words === 1 ? [words, typedWords(text)] : [words];
    const corrected = isCode
      ? []
      : mistyped.flatMap((each) => correctedTexts(each, known)).slice(0, mostCorrected);
    const ifLittle = (asked: string, rule: Reading['rule'], added?: string): FoundReading => ({
      ...{ asked, rule, when: 'if-little' },
      shown: shown(asked, added),
    });
    for (const each of corrected) yield ifLittle(each, 'fault');
    const right = askedIn(typedWords(corrected[0] ?? ''), vocabulary, meanings);
    yield ifLittle(textOf(right), 'question');
    for (const { text, added, rule } of otherWords(right, vocabulary, meanings))
      yield ifLittle(text, rule, added);
    yield* alone(others, asked.length);
  };
  const own = unlike([textOf(typedWords(text))], readings);
  const asWritten = own.slice(0, mostReadings).map(madeReading);
  const before = [textOf(typedWords(text)), ...own.flatMap(textsOf)];
  return {
    asWritten,
    ifLittle: () =>
      unlike(before, [...furtherOnes()])
        .slice(0, mostReadings - asWritten.length)
        .map(madeReading),
  };
}

/** The papers' words alone, where they stand for nearly half of so many words: the rest may be in none of the papers. */
const alone = (others: readonly ReplacedText[], words: number): FoundReading[] =>
  others.flatMap(({ rule, added, rest }) => {
    const left = typedWords(rest.join(' ')).length;
    return rule === 'synonym' && left > 0 && left * 2 <= words + 1
      ? [{ asked: added, rule, when: 'if-little', leavesOut: rest }]
      : [];
  });

const madeReading = ({ asked, shown = asked, ...reading }: FoundReading): Reading => ({
  text: shown,
  query: readQuery(asked, { withDays: true }),
  ...reading,
});

/** Whether a text only names days and places, whose numbers are many other things; `5/2026` may be a paper's number and year. */
const isOnlyDays = (text: string, said: string): boolean =>
  !/^\d+\/\d{4}$/.test(text) &&
  readQuery(said, { withDays: true }).attempts.every(({ words }) => words.length === 0);

/** Whether a text has several words, all in capitals: these say nothing of short forms. */
const isLoud = (text: string): boolean => text.includes(' ') && text === text.toUpperCase();

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
    arePair: (first, second) => vocabulary.pairSpellings(first, second).length > 0,
    spellings: (folded) => vocabulary.spellings(folded),
    kept: dailyWordsIn(words, meanings),
  }).words;

/** The readings that ask or show neither one of some texts nor what an earlier one does. */
function unlike(texts: readonly string[], readings: readonly FoundReading[]): FoundReading[] {
  const before = new Set(['', ...texts.map((text) => text.toLowerCase())]);
  return readings.filter((reading) => {
    const own = textsOf(reading).map((text) => text.toLowerCase());
    if (own.some((text) => before.has(text))) return false;
    own.forEach((text) => before.add(text));
    return true;
  });
}

const textsOf = ({ asked, shown = asked }: FoundReading): string[] => [asked, shown];
