import { isSyllable } from '../../../../language/letters.ts';
import type { Meanings } from '../../../shared/meanings.ts';
import type { Vocabulary } from '../../../shared/vocabulary.ts';
import { chatWords } from './chat-words.ts';
import type { TypedWord } from './phrase-table.ts';
import { isPlain, PhraseTable, textOf, typedWords } from './phrase-table.ts';

/** A text with other words for some of its own. */
export interface ReplacedText {
  text: string;
  rule: 'short-form' | 'full-form' | 'synonym';
  /** The words that were added: `bảo hiểm y tế`. */
  added: string;
  /** The words that stayed, before it and after it: `thẻ`. */
  rest: readonly string[];
}

/** The most texts that one text becomes: more would be too many questions to the index. */
const most = 6;

/**
 * The texts that mean the same: with the full form of a short form (`thẻ BHYT` → `thẻ bảo hiểm y tế`), with the papers'
 * words for words of daily life (`cúp nước` → `ngừng cấp nước`), and with the short form of a full one.
 */
export function otherWords(
  words: readonly TypedWord[],
  vocabulary: Vocabulary,
  meanings: Meanings,
): ReplacedText[] {
  const { shortForms, fullForms, synonyms } = tablesOf(meanings);
  return [
    ...replaced(words, 'short-form', shortForms, (typed) => isShortForm(typed[0]!, vocabulary)),
    ...replaced(words, 'synonym', synonyms, (typed, said) => isSaid(typed, said) || words.length === 1),
    ...replaced(words, 'full-form', fullForms, (typed) => typed.length > 1).filter(({ added }) =>
      // `CA` without regard to capitals and marks is in every page.
      typedWords(added).every(
        ({ text, folded }) => !isSyllable(folded) && vocabulary.pagesWith(text.toLowerCase()) > 0,
      ),
    ),
  ];
}

/** The words of a text that are parts of daily words, such as `xin` of `xin học`. */
export function dailyWordsIn(words: readonly TypedWord[], meanings: Meanings): Set<TypedWord> {
  const { synonyms } = tablesOf(meanings);
  return new Set(
    [...words.keys()].flatMap((place) =>
      synonyms.at(words, place).flatMap(({ length }) => words.slice(place, place + length)),
    ),
  );
}

/** The meanings of a text that is itself a short form or words of daily life, each in different words. */
export function meaningsOfWords(words: readonly TypedWord[], meanings: Meanings): string[] {
  const { shortForms, synonyms } = tablesOf(meanings);
  const whole = (table: PhraseTable<readonly string[]>): (readonly string[])[] =>
    table.at(words, 0).flatMap(({ length, value }) => (length === words.length ? [value] : []));
  const isForm = words[0] !== undefined && !isSmallSyllable(words[0]);
  const all = [
    ...(isForm ? whole(shortForms).flat() : []),
    ...whole(synonyms).flatMap(([first]) => first ?? []),
  ];
  return all.filter((each, place) => all.slice(0, place).every((other) => areDifferent(each, other)));
}

interface Tables {
  shortForms: PhraseTable<readonly string[]>;
  fullForms: PhraseTable<readonly string[]>;
  synonyms: PhraseTable<readonly string[]>;
}

const tables = new WeakMap<Meanings, Tables>();

function tablesOf(meanings: Meanings): Tables {
  const kept = tables.get(meanings);
  if (kept) return kept;
  const made: Tables = {
    shortForms: new PhraseTable([
      ...meanings.shortForms.map(({ short, full }) => [short, full] as const),
      ...chatWords.map(([short, words]) => [short, [words]] as const),
    ]),
    fullForms: new PhraseTable(
      meanings.shortForms.flatMap(({ short, full }) => full.map((each) => [each, [short]] as const)),
    ),
    synonyms: new PhraseTable(meanings.synonyms.map(({ say, mean }) => [say, mean] as const)),
  };
  tables.set(meanings, made);
  return made;
}

/** The text with each of the meanings of the phrases in it, the longest phrase first. */
function replaced(
  words: readonly TypedWord[],
  rule: ReplacedText['rule'],
  table: PhraseTable<readonly string[]>,
  fits: (typed: readonly TypedWord[], phrase: readonly TypedWord[]) => boolean,
): ReplacedText[] {
  const found = [...words.keys()]
    .flatMap((place) => table.at(words, place).map((each) => ({ ...each, place })))
    .filter((each) => fits(words.slice(each.place, each.place + each.length), each.words))
    .sort((a, b) => b.length - a.length || a.place - b.place);
  const longest = found.filter(
    (each, rank) =>
      !found.slice(0, rank).some((other) => other.length > each.length && isWithin(each, other)),
  );
  const texts = longest.flatMap((phrase) => {
    const said = phrase.value.map((mean) => ({ mean, span: spanOf(mean, words) }));
    // Whoever types the papers' words for a thing is understood: `gom rác` in `thu gom rác`.
    const around = said.find(({ span }) => span && isWithin(phrase, span) && !isWithin(span, phrase))?.span;
    const { place, length } = around ?? phrase;
    const [before, after] = [words.slice(0, place), words.slice(place + length)];
    return said
      .filter(({ span }) => span === undefined || isWithin(span, phrase))
      .map(({ mean }) => ({
        text: textOf([...before, ...typedWords(mean), ...after]),
        rule,
        added: mean,
        rest: [before, after].map(textOf).filter(Boolean),
      }));
  });
  return texts.slice(0, most);
}

interface Span {
  place: number;
  length: number;
}

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.place >= outer.place && inner.place + inner.length <= outer.place + outer.length;

/** Where some words have a phrase; undefined if they do not. */
function spanOf(phrase: string, words: readonly TypedWord[]): Span | undefined {
  const table = new PhraseTable([[phrase, true] as const]);
  const place = words.findIndex((_, each) => table.at(words, each).length > 0);
  return place < 0 ? undefined : { place, length: typedWords(phrase).length };
}

/** Whether a word is meant as a short form: in capitals, or no word that the pages have. */
const isShortForm = (word: TypedWord, vocabulary: Vocabulary): boolean =>
  !isSmallSyllable(word) || vocabulary.spellings(word.folded).length === 0;

const isSmallSyllable = ({ text, folded }: TypedWord): boolean =>
  text === text.toLowerCase() && isSyllable(folded);

/** Whether one word is meant: `kien` without marks is in too many words to be `kiện`. */
const isSaid = (typed: readonly TypedWord[], said: readonly TypedWord[]): boolean =>
  typed.length > 1 || !isPlain(typed[0]!) || isPlain(said[0]!);

/** Whether two texts have less than half of their words in common: they are two things, not two names of one. */
function areDifferent(one: string, other: string): boolean {
  const words = new Set(typedWords(other).map(({ folded }) => folded));
  const own = typedWords(one);
  const common = own.filter(({ folded }) => words.has(folded)).length;
  return common * 2 < Math.min(own.length, words.size);
}
