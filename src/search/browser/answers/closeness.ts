import { foldLetters } from '../../../language/folding.ts';
import { withFirstTone } from '../query/tone-spelling.ts';

/**
 * How a page holds the words of a search, the best first: all in its title; each next to the one that it was typed beside;
 * most of them so; or only anywhere.
 */
export const closenesses = ['title', 'together', 'mostly', 'apart'] as const;
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

/**
 * Words with two others between them, as in “đăng ký và xóa tạm trú”, still stand together. Two words alone do only with
 * their marks and one between them, in any order: without marks they may be any words, as “hố ga ở” for “ổ gà”.
 */
const mostApart = { exactTwo: 2, two: 1, more: 3 } as const;
/** The share of pairs that stand together from which the others may stand elsewhere: an issuer, and a matter in the title. */
const mostly = 0.65;
/** Where something else begins: for two words alone at a comma, for more at the end of a sentence. `TP.` ends none. */
const [clauseEnd, sentenceEnd] = [/[,;.!?…]["”)]*$/u, /(?:\p{Ll}{2}|\d|["”)])[;.!?…]["”)]*$/u];

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
  const most = mostBetween(words.length, sought);
  const areTwo = words.length === 2;
  const end = areTwo ? clauseEnd : sentenceEnd;
  const pairs = held
    .slice(1)
    .filter((place, before) =>
      found.some((each, line) =>
        standTogether(each[held[before]!]!, each[place]!, most, areTwo && sought.exact, (from, to) =>
          texts[line]!.slice(from, to).some((word) => end.test(word)),
        ),
      ),
    );
  const share = pairs.length / (held.length - 1);
  if (share === 1) return isTitle ? 'title' : 'together';
  return share >= mostly ? 'mostly' : 'apart';
}

function mostBetween(words: number, { exact, isUnmarked }: ComparedWords): number {
  if (isUnmarked) return mostApart.two;
  if (words > 2) return mostApart.more;
  return exact ? mostApart.exactTwo : mostApart.two;
}

/** A word as Pagefind finds it: `20/11/2026` is `20112026`, and also `20`, `11` and `2026`. */
function keysOf(word: string): string[] {
  const pieces = word.match(/[\p{L}\p{N}]+/gu) ?? [];
  return pieces.length > 1 ? [pieces.join(''), ...pieces] : pieces;
}

/** Whether the second word stands soon after the first somewhere with no break between; in any order, or before it. */
const standTogether = (
  first: readonly number[],
  second: readonly number[],
  most: number,
  inAnyOrder: boolean,
  isBroken: (from: number, to: number) => boolean,
): boolean =>
  first.some((from) =>
    second.some(
      (to) =>
        (inAnyOrder ? Math.abs(to - from) : to >= from ? to - from : Infinity) <= most &&
        !isBroken(Math.min(from, to), Math.max(from, to)),
    ),
  );
