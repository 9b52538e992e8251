import { foldLetters } from '../../../language/folding.ts';
import { withFirstTone } from '../query/tone-spelling.ts';
import type { StandingHow } from './standing.ts';
import { standTogether } from './standing.ts';

/**
 * How a page holds the words of a search, the best first: all in its title; each next to the one that it was typed beside;
 * those of a fact such as its issuer, and the others so; most of them so; or only anywhere.
 */
export const closenesses = ['title', 'together', 'fact', 'mostly', 'apart'] as const;
export type Closeness = (typeof closenesses)[number];

/** The words of a search, and how they are compared with those of a page. */
export interface ComparedWords {
  words: readonly string[];
  /** Whether with their marks. */
  exact: boolean;
  /** Whether a word of a page may only begin with the last typed one: who is still typing has not finished it. */
  isUnfinished: boolean;
  /** Whether they were typed with marks, and no page has these: then only words next to each other are the same. */
  isUnmarked?: boolean;
  /** Whether a page may lack some of them: then the others are looked at. */
  mayLack?: boolean;
}

/** A page as its words are compared. */
export interface ComparedPage {
  title: string;
  /** Its other facts, such as its issuer. */
  facts: readonly string[];
  /** The words of its text, as white space divides them, and the places in it where Pagefind has found something. */
  text: readonly string[];
  places: readonly number[];
}

/** The share of pairs that stand together from which the others may stand elsewhere: an issuer, and a matter in the title. */
const mostly = 0.65;
/** Beside words of a fact at least so many others stand together: one word would be anywhere in the papers of an issuer. */
const leastBesides = 2;

/** How a page holds some words. */
export function closenessOf(sought: ComparedWords, page: ComparedPage): Closeness {
  const compared = sought.exact
    ? (word: string): string => withFirstTone(word.normalize('NFC').toLowerCase())
    : foldLetters;
  const words = sought.words.map(compared);
  const isWord = (place: number, key: string): boolean =>
    key === words[place] ||
    (sought.isUnfinished && place === words.length - 1 && key.startsWith(words[place]!));
  const findIn = (text: readonly string[], places: Iterable<number>): number[][] => {
    const found = words.map((): number[] => []);
    for (const at of places)
      for (const key of keysOf(compared(text[at] ?? '')))
        for (const place of words.keys()) if (isWord(place, key)) found[place]!.push(at);
    return found;
  };
  const lines = [page.title, ...page.facts].map((line) => line.split(/\s+/));
  const inLines = lines.map((line) => findIn(line, line.keys()));
  const isTitle = inLines[0]!.every((found) => found.length > 0);
  if (isTitle && !sought.isUnmarked) return 'title';
  const found = [...inLines, findIn(page.text, page.places)];
  const texts = [...lines, page.text];
  const held = [...words.keys()].filter((place) => found.some((each) => each[place]!.length > 0));
  // Of a word that is not held, Pagefind has found one that begins with it.
  if (held.length === 0 || (held.length < words.length && !sought.mayLack)) return 'apart';
  if (words.length === 1) return 'together';
  const places = alone({ found, texts, how: { ...sought, areTwo: false } }, words.length);
  const pairs = pairsIn(places, held, texts.keys());
  const share = pairs.filter(Boolean).length / pairs.length;
  if (share === 1) return isTitle ? 'title' : 'together';
  if (isOfFact(places, words.length)) return 'fact';
  return share >= mostly ? 'mostly' : 'apart';
}

/** The places of the words of a search in the lines of a page: its title, its facts and its text. */
interface FoundPlaces {
  /** By line, then by word. */
  found: readonly (readonly (readonly number[])[])[];
  /** The words of each line. */
  texts: readonly (readonly string[])[];
  how: StandingHow;
}

/** The places of so many words that are looked for together. */
const alone = (places: FoundPlaces, count: number): FoundPlaces => ({
  ...places,
  how: { ...places.how, areTwo: count === 2 },
});

/** Whether each of some words stands together with the one before it, in some of the lines. */
const pairsIn = (
  { found, texts, how }: FoundPlaces,
  words: readonly number[],
  lines: Iterable<number>,
): boolean[] => {
  const all = [...lines];
  return words
    .slice(1)
    .map((word, before) =>
      all.some((line) =>
        standTogether(found[line]![words[before]!]!, found[line]![word]!, texts[line]!, how),
      ),
    );
};

/** Whether a fact of a page has the first or the last of some words, and its title or its text has the others together. */
function isOfFact(places: FoundPlaces, count: number): boolean {
  const lines = [...places.texts.keys()];
  const [facts, ownWords] = [lines.slice(1, -1), [lines[0]!, lines.at(-1)!]];
  const holds = (words: readonly number[], some: readonly number[]): boolean =>
    some.some(
      (line) =>
        words.every((word) => places.found[line]![word]!.length > 0) &&
        pairsIn(alone(places, words.length), words, [line]).every(Boolean),
    );
  return splitsOf([...Array(count).keys()]).some(
    ([some, others]) => others.length >= leastBesides && holds(some, facts) && holds(others, ownWords),
  );
}

/** The ways to take the first or the last of some items from the others. */
const splitsOf = <Item>(items: readonly Item[]): [some: Item[], others: Item[]][] =>
  items.slice(1).flatMap((_, place) => {
    const [start, end] = [items.slice(0, place + 1), items.slice(place + 1)];
    return [
      [start, end],
      [end, start],
    ] satisfies [Item[], Item[]][];
  });

/** A word as Pagefind finds it: `20/11/2026` is `20112026`, and also `20`, `11` and `2026`. */
function keysOf(word: string): string[] {
  const pieces = word.match(/[\p{L}\p{N}]+/gu) ?? [];
  return pieces.length > 1 ? [pieces.join(''), ...pieces] : pieces;
}
