import type { LetterRow } from './letters.ts';

/** Letters that stand together in a text. */
export interface LetterPlace {
  /** How many letters. */
  count: number;
  /** The text around them, from the first to the last. */
  text: string;
}

/** Letters between two places that are still one place to a reader. */
const nearest = 12;

/** The places of the letters of a row that are marked with 1, those with the most letters first. */
export function placesOf(row: LetterRow, marked: Uint8Array): LetterPlace[] {
  const places: { from: number; until: number; count: number }[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    if (marked[at] !== 1) continue;
    const last = places.at(-1);
    if (last && at - last.until <= nearest) {
      last.until = at;
      last.count += 1;
    } else places.push({ from: at, until: at, count: 1 });
  }
  return places
    .sort((a, b) => b.count - a.count)
    .map(({ from, until, count }) => ({ count, text: textBetween(row, from, until) }));
}

/** The text from one letter to another, in whole words. A word ends where a text of several ends. */
export function textBetween({ text, places }: LetterRow, from: number, until: number): string {
  const start = /[^\s\0]*$/.exec(text.slice(0, places[from]))!.index;
  const end = places[until]! + /^[^\s\0]*/.exec(text.slice(places[until]))![0].length;
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}
