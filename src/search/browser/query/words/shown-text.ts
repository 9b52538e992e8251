import { foldLetters } from '../../../../language/folding.ts';
import { neighbourhoodsIn } from '../../../shared/points/neighbourhoods.ts';
import type { KnownWords } from './known-words.ts';
import type { TypedWord } from './phrase-table.ts';
import { isPlain, typedWords } from './phrase-table.ts';
import { withMarks } from './spellings.ts';

/** The words that name numbered neighbourhoods, with their marks. */
const pointWords: ReadonlyMap<string, string> = new Map(
  ['tổ', 'dân', 'phố', 'cư', 'nhân', 'khu', 'thôn', 'ấp', 'khóm', 'số', 'và', 'đến', 'tới'].map((word) => [
    foldLetters(word),
    word,
  ]),
);

/**
 * A text to search as a reader sees it: with marks on all of its words, or on none if that is how it was typed and the marks of
 * some word are not known.
 * @param added words of it that are written as they are meant
 */
export function shownText(text: string, typed: string, added: string, known: KnownWords): string {
  const named = withPointWords(text);
  const words = typedWords(named);
  const marked = withMarks(words, typedWords(withPointWords(typed)), known, typedWords(added));
  const isTypedPlain = foldLetters(typed) === typed.toLowerCase();
  return isTypedPlain && isHalfMarked(marked, added, known) ? foldLetters(text) : marked;
}

/** Whether some words have marks, and others lack those that they have most often. */
function isHalfMarked(text: string, added: string, known: KnownWords): boolean {
  const meant = new Set(typedWords(added).map((word) => word.text));
  const words = typedWords(text);
  const areWrittenSo = (one: TypedWord | undefined, other: TypedWord | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    known.pairSpellings(one.folded, other.folded).includes(`${one.text} ${other.text}`.toLowerCase());
  const isRight = (word: TypedWord, place: number): boolean =>
    !isPlain(word) ||
    meant.has(word.text) ||
    (known.spellings(word.folded)[0] ?? word.folded) === word.folded ||
    areWrittenSo(words[place - 1], word) ||
    areWrittenSo(word, words[place + 1]);
  return !words.every(isPlain) && !words.every(isRight);
}

/** A text with the marks of the words before the numbers of neighbourhoods: `to dan pho 5` → `tổ dân phố 5`. */
function withPointWords(text: string): string {
  let all = '';
  let from = 0;
  for (const { start, end } of neighbourhoodsIn(text)) {
    all +=
      text.slice(from, start) +
      text.slice(start, end).replace(/[a-z]+/g, (word) => pointWords.get(word) ?? word);
    from = end;
  }
  return all + text.slice(from);
}
