/** More marks than Unicode’s stream-safe text has on one letter (UAX #15): composing sorts them in the square of the time. */
const piled = /\p{M}{31}/u;

/** The place of the first letter with a heap of marks, counted from 1; undefined for nearly all texts. */
export function placeOfPile(text: string): { line: number; column: number } | undefined {
  const at = text.search(piled);
  if (at < 0) return undefined;
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: Math.max(1, lines.at(-1)!.length) };
}
