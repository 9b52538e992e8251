/** More marks than Unicode’s stream-safe text has on one letter (UAX #15): composing sorts them in the square of the time. */
const piled = /\p{M}{31}/u;
/** What no Vietnamese text in NFC has: a test for all marks, with their hundreds of ranges, takes eight times as long. */
const mayBeMark = /[^\0-\u02ff\u1e00-\u206f]/;

/** The place of the first letter with a heap of marks, counted from 1; undefined for nearly all texts. */
export function placeOfPile(text: string): { line: number; column: number } | undefined {
  const at = mayBeMark.test(text) ? text.search(piled) : -1;
  if (at < 0) return undefined;
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: Math.max(1, lines.at(-1)!.length) };
}
