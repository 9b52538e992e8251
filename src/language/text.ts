/** White space other than single spaces. Its signs are written out, because that is faster than `[^\S ]`. */
const uneven = / {2}|[\t-\r\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** Each run of white space as one space, no space at the ends. */
export const squeeze = (text: string): string =>
  // Most texts need no change, and a test is faster than a replacement.
  (uneven.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** A text with its first letter as a capital. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text with its first letter as a small letter. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The first letter as it is, all others small: `NGUYỄN` → `Nguyễn`. */
export const lowerRest = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/**
 * All matches of a pattern with `g`, in order; none of them is empty. `matchAll` makes a copy of the pattern for each text,
 * which for a sentence takes longer than the search.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/**
 * Whether what is before a position is what a pattern `(?<=…)` with `y` looks for. It is read backwards from there; with
 * `$` at its end a pattern would begin at each letter of the text.
 */
export function endsAt(pattern: RegExp, text: string, position = text.length): boolean {
  pattern.lastIndex = position;
  return pattern.test(text);
}

/** Compares texts by code unit, for `sort`: the same order on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first whole words of a text, at most `most` characters in all, with “…” if words were left out. */
export function shorten(text: string, most: number): string {
  const plain = squeeze(text);
  if (plain.length <= most) return plain;
  const end = plain.lastIndexOf(' ', most - 1);
  return `${plain.slice(0, end > 0 ? end : most - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
