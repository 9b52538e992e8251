import { foldLetters } from '../../language/folding.ts';

/** A run of a text's words, found or not. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** How many words an excerpt has, and how many of them stand before the first word found. */
const length = 32;
const lead = 6;

/**
 * The part of a page's text that says most of what was searched for, from behind its title, which a result shows
 * already.
 * @param found places of the words found, as Pagefind counts words: by white space.
 */
export function excerptOf(text: string, title: string, found: readonly number[]): ExcerptPiece[] {
  const words = text.split(/\s+/);
  const first = afterTitle(words, title);
  const places = [...new Set(found)].filter((place) => place >= first).sort((a, b) => a - b);
  const start = Math.max(first, Math.min(densest(places, first + lead) - lead, words.length - length));
  const end = Math.min(start + length, words.length);
  const pieces = runs(words.slice(start, end), new Set(places.map((place) => place - start)));
  if (start > first) pieces.unshift({ text: '… ', marked: false });
  if (end < words.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** Words as runs of found and other ones; the spaces between two runs belong to the other ones. */
function runs(words: readonly string[], found: ReadonlySet<number>): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  for (const [place, word] of words.entries()) {
    const last = pieces.at(-1);
    if (last?.marked === found.has(place)) last.text += ` ${word}`;
    else pieces.push({ text: word, marked: found.has(place) });
  }
  return pieces.map(({ text, marked }, index) => {
    if (marked) return { text, marked };
    return { text: (index > 0 ? ' ' : '') + text + (index < pieces.length - 1 ? ' ' : ''), marked };
  });
}

/** Where the text begins behind the title, which stands near its beginning; 0 where it is not there. */
function afterTitle(words: readonly string[], title: string): number {
  const bare = (word: string): string => foldLetters(word).replace(/[^\p{L}\p{N}]+/gu, '');
  const sought = title.split(/\s+/).map(bare);
  const last = Math.min(40, words.length - sought.length);
  for (let start = 0; start <= last; start += 1)
    if (sought.every((word, index) => bare(words[start + index]!) === word)) return start + sought.length;
  return 0;
}

/** The first of the places that most stand together; `otherwise` where there is none. */
function densest(places: readonly number[], otherwise: number): number {
  let best = otherwise;
  let most = 0;
  for (const place of places) {
    const together = places.filter((other) => other >= place && other < place + length - lead).length;
    if (together > most) [best, most] = [place, together];
  }
  return best;
}
