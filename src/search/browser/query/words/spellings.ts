import { foldLetters } from '../../../../language/folding.ts';
import type { KnownWords } from './known-words.ts';
import type { TypedWord } from './phrase-table.ts';
import { isPlain } from './phrase-table.ts';

/** A way to write a word. */
export interface Spelling {
  text: string;
  /** How unlikely it is by itself. */
  cost: number;
}

/** What speaks for two words that stand so next to each other in a title. */
const together = 1;
/** What a tenfold number of pages speaks for a spelling. */
const frequent = 0.2;
/** What speaks against other marks than those that were typed. */
const rewritten = 0.4;

/**
 * The likeliest spelling of each word of a text: as titles have it beside its neighbours, or else as most pages have it.
 * @param words the spellings of each word, at least one
 */
export function likeliestSpellings(words: readonly (readonly Spelling[])[], known: KnownWords): string[] {
  let paths: { text: string; cost: number; words: readonly string[] }[] = [{ text: '', cost: 0, words: [] }];
  for (const spellings of words)
    paths = spellings.map(({ text, cost }) => {
      const own = cost - frequent * Math.log10(1 + known.weight(text.toLowerCase()));
      const through = paths.map((path) => ({
        text,
        cost: path.cost + own - (areWrittenSo(path.text, text, known) ? together : 0),
        words: [...path.words, text],
      }));
      return through.reduce((best, each) => (each.cost < best.cost ? each : best));
    });
  return [...paths.reduce((best, each) => (each.cost < best.cost ? each : best)).words];
}

function areWrittenSo(first: string, second: string, known: KnownWords): boolean {
  const [one, other] = [foldLetters(first), foldLetters(second)];
  const written = known.pairSpellings(one, other);
  const pair = `${first} ${second}`.toLowerCase();
  // Whoever gives words for search may give them without marks besides.
  return written.includes(pair) && (pair !== `${one} ${other}` || written.length === 1);
}

/**
 * A text that was typed without marks, with those that its words have in the ward: `tiem chung` → `tiêm chủng`. A word that
 * was typed stays as it is where neither titles nor many pages speak for another spelling.
 * @param written words that are written as they are meant: `thu gom` is not `thứ gom`
 */
export function withMarks(
  words: readonly TypedWord[],
  typed: readonly TypedWord[],
  known: KnownWords,
  written: readonly TypedWord[] = [],
): string {
  const own = new Set(typed.map(({ text }) => text));
  const meant = new Set(written.map(({ text }) => text));
  const spellings = words.map(({ text, folded }): Spelling[] => {
    const others =
      isPlain({ text, folded }) && !isShort(text) && !meant.has(text) ? known.spellings(folded) : [];
    const isTyped = own.has(text);
    const marked = others.map((each) => ({ text: asLargeAs(text, each), cost: isTyped ? rewritten : 0 }));
    return isTyped || others.length === 0 ? [{ text, cost: 0 }, ...marked] : marked;
  });
  return likeliestSpellings(spellings, known).join(' ');
}

/** Whether a word is a short form: whoever types in capitals alone is read in small letters. */
const isShort = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** A word in small letters that begins with a capital if a typed one does: `Kim`, `tiêm`. */
const asLargeAs = (typed: string, word: string): string =>
  typed === typed.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
