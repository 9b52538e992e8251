/** Folds a text for addresses: no diacritics, `đ` as `d`, words joined by `-` (`Điều 2.1` → `dieu-2-1`). */
export function slugify(text: string): string {
  return withoutDiacritics(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The same letters without tones and marks; `đ` is `d`. */
export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D').normalize('NFC');

/** Runs of white space as one space, none at the ends. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Orders texts by code unit, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The beginning of a text, whole words, at most `most` characters, with “…” where something was left out. */
export function shorten(text: string, most: number): string {
  const plain = squeeze(text);
  if (plain.length <= most) return plain;
  const end = plain.lastIndexOf(' ', most - 1);
  return `${plain.slice(0, end > 0 ? end : most - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
