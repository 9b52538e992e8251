import type { TypedWord } from '../words/phrase-table.ts';
import { isPlain, PhraseTable } from '../words/phrase-table.ts';
import type { AskedThing } from './question-words.ts';
import type { QuestionWords } from './question-words.ts';
import { questionWords } from './question-words.ts';

/** A text without the words that only make it a question. */
export interface AskedText {
  /** What is left: at least one word, if there was one. */
  words: readonly TypedWord[];
  /** What the words that were left out ask for; undefined if nothing is known of it. */
  asks: AskedThing | undefined;
}

/** What tells that words belong to what is asked about. */
export interface Belonging {
  /** Whether two folded words stand next to each other in what the ward writes: `can` stays in `can cuoc`. */
  arePair(first: string, second: string): boolean;
  /** The words that the ward writes with a folded form: `the` may be `thế`, and may be `thẻ`. */
  spellings(folded: string): readonly string[];
  /** The words of phrases with a meaning of their own: `xin` of `xin học`. */
  kept: ReadonlySet<TypedWord>;
}

/**
 * Leaves out question words: `khi nào thu gom rác` → `thu gom rác`. A text without them, or with nothing else, is as it
 * was.
 */
export function withoutQuestion(words: readonly TypedWord[], belonging: Belonging): AskedText {
  let asks: AskedThing | undefined;
  let left = words;
  for (let found; (found = questionIn(left, belonging, left.length < words.length));) {
    left = left.toSpliced(found.place, found.length);
    asks ??= found.value;
  }
  return { words: left.length === 0 ? words : left, asks };
}

interface Found {
  place: number;
  length: number;
  /** As the list has them. */
  words: readonly TypedWord[];
  value: AskedThing | undefined;
}

const table = (place: QuestionWords[4]): PhraseTable<AskedThing | undefined> =>
  new PhraseTable(
    questionWords.flatMap(([words, , , asks, only]) => (only === place ? [[words, asks] as const] : [])),
  );
const anywhere = table(undefined);
const starts = table('start');
const ends = table('end');
const insides = table('inside');

/**
 * The first question words in a text; those that are only at an end come last.
 * @param isQuestion whether it had some: then a last word that may be another one is hardly that
 */
function questionIn(
  words: readonly TypedWord[],
  { arePair, kept, spellings }: Belonging,
  isQuestion: boolean,
): Found | undefined {
  const isFree = ({ place, length }: Found): boolean =>
    !words.slice(place, place + length).some((word) => kept.has(word));
  const belong = (first: TypedWord | undefined, second: TypedWord | undefined): boolean =>
    first !== undefined && second !== undefined && arePair(first.folded, second.folded);
  const mayBeOther = ({ text, folded }: TypedWord): boolean =>
    spellings(folded).some((spelling) => spelling !== text);
  const at = (phrases: typeof anywhere, place: number): Found[] =>
    phrases
      .at(words, place)
      .map((each) => ({ ...each, place }))
      .filter(isFree);
  return (
    [...words.keys()].flatMap((place) => at(anywhere, place))[0] ??
    at(starts, 0).find(
      ({ length }) => !isPlain(words[length - 1]!) || !belong(words[length - 1], words[length]),
    ) ??
    [2, 1]
      .map((length) => words.length - length)
      .flatMap((place) => at(ends, place).filter(({ length }) => place + length === words.length))
      .find(
        ({ place, length, words: said }) =>
          !isPlain(words[place]!) ||
          (!belong(words[place - 1], words[place]) && (isQuestion || length > 1 || !mayBeOther(said[0]!))),
      ) ??
    (isQuestion ? [...words.keys()] : [])
      .flatMap((place) => at(insides, place))
      .find(({ place }) => !belong(words[place - 1], words[place]) && !belong(words[place], words[place + 1]))
  );
}
