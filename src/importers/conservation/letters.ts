/** The letters and digits of a text, without marks, in small letters, and where they are. */
export interface LetterRow {
  /** One character for each letter: `uybannhandan`. */
  letters: string;
  /** The text that they come from. */
  text: string;
  /** For each letter its index in the text. */
  places: Int32Array;
  /** For each letter 1 where a word begins, else 0. */
  begins: Uint8Array;
}

/**
 * Takes the letters of a text. Marks do not count: readers mend them (`Uỷ`, `Ủy`), and whether a word was read right is
 * not asked here.
 */
export function letterRow(text: string): LetterRow {
  const letters: string[] = [];
  const places: number[] = [];
  const begins: number[] = [];
  let begin = 1;
  let at = 0;
  for (const sign of text) {
    const folded = foldSign(sign);
    for (const letter of folded) {
      letters.push(letter);
      places.push(at);
      begins.push(sign === textEnd ? 1 : begin);
      begin = 0;
    }
    if (sign === textEnd || (folded === '' && !joiner.test(sign))) begin = 1;
    at += sign.length;
  }
  return {
    letters: letters.join(''),
    text,
    places: Int32Array.from(places),
    begins: Uint8Array.from(begins),
  };
}

/** Ends a text of several, so that no run of letters goes on in the next one. */
export const textEnd = '\u0000';

/** Signs within a word that print nothing of their own. */
const joiner = /[\p{M}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
/** Letters that some programs write for others: Eth for Đ, and Ƣ, whose name is OI, for Ư. */
const lookAlikes: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ƣ: 'u', ı: 'i' };

const folds = new Map<string, string>();

/** A sign as letters of one character each; empty for a sign that is neither letter nor digit. */
function foldSign(sign: string): string {
  let folded = folds.get(sign);
  if (sign === textEnd) return sign;
  if (folded === undefined) {
    folded = [...sign.normalize('NFKD').toLowerCase()]
      .filter((part) => /[\p{L}\p{N}]/u.test(part) && part.length === 1)
      .map((part) => lookAlikes[part] ?? part)
      .join('');
    folds.set(sign, folded);
  }
  return folded;
}
