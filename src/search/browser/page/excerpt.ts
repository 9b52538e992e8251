import { foldLetters } from '../../../language/folding.ts';
import { placeAtEnd } from '../../shared/place-in-file.ts';

/** Consecutive words of an excerpt that are all found words, or all not. */
export interface ExcerptPiece {
  text: string;
  marked: boolean;
}

/** The number of words of an excerpt, and how many of them are before the first found word. */
const length = 32;
const lead = 6;

/**
 * The part of a page's text with the most found words. It is taken from the text after the title, because a result
 * shows the title anyway.
 * @param found positions of the found words; words are counted by white space, as Pagefind does
 */
export function excerptOf(text: string, title: string, found: readonly number[]): ExcerptPiece[] {
  const words = text.split(/\s+/);
  const first = afterTitle(words, title);
  const places = [...new Set(found)].filter((place) => place >= first).sort((a, b) => a - b);
  const start = Math.max(first, Math.min(densest(places, first + lead) - lead, words.length - length));
  const end = Math.min(start + length, words.length);
  const pieces = runs(words.slice(start, end), new Set(places.map((place) => place - start)));
  if (start > first) pieces.unshift({ text: `${placeOf(words, start)}… `, marked: false });
  if (end < words.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** Where an excerpt is from, if it is of an attachment and does not say so itself. */
function placeOf(words: readonly string[], start: number): string {
  const before = placeAtEnd(words.slice(0, start).join(' '));
  const within = placeAtEnd(words.slice(0, start + lead + 1).join(' '));
  return before !== undefined && before === within ? `${before} ` : '';
}

/**
 * Groups words into pieces of found and other words. A space between two pieces belongs to the one that is not marked.
 */
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

/** The position of the first word after the title; 0 if the title is not among the first words. */
function afterTitle(words: readonly string[], title: string): number {
  const bare = (word: string): string => foldLetters(word).replace(/[^\p{L}\p{N}]+/gu, '');
  const sought = title.split(/\s+/).map(bare);
  const last = Math.min(40, words.length - sought.length);
  for (let start = 0; start <= last; start += 1)
    if (sought.every((word, index) => bare(words[start + index]!) === word)) return start + sought.length;
  return 0;
}

/** The position with the most found words close after it; `otherwise` if there are no positions. */
function densest(places: readonly number[], otherwise: number): number {
  let best = otherwise;
  let most = 0;
  for (const place of places) {
    const together = places.filter((other) => other >= place && other < place + length - lead).length;
    if (together > most) [best, most] = [place, together];
  }
  return best;
}
