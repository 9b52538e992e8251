/** Folds a text for addresses: no diacritics, `đ` as `d`, words joined by `-` (`Điều 2.1` → `dieu-2-1`). */
export function slugify(text: string): string {
  const slug: number[] = [];
  let apart = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = slugUnits[text.charCodeAt(at)];
    if (unit === undefined) return slugOf(text);
    if (unit === 0) continue;
    if (unit === hyphen) {
      apart = slug.length > 0;
      continue;
    }
    if (apart) slug.push(hyphen);
    apart = false;
    slug.push(unit);
  }
  return slug.length < tooLong ? String.fromCharCode(...slug) : slugOf(text);
}

/** The same letters without tones and marks; `đ` is `d`. */
export const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D').normalize('NFC');

/** Runs of white space as one space, none at the ends. */
export const squeeze = (text: string): string =>
  // Most texts have none to squeeze, and asking is quicker than replacing.
  (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** A text with its first letter as a capital. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Orders texts by code unit, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The beginning of a text, whole words, at most `most` characters, with “…” where something was left out. */
export function shorten(text: string, most: number): string {
  const plain = squeeze(text);
  if (plain.length <= most) return plain;
  const end = plain.lastIndexOf(' ', most - 1);
  return `${plain.slice(0, end > 0 ? end : most - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}

const slugOf = (text: string): string =>
  withoutDiacritics(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const hyphen = '-'.charCodeAt(0);
/** Arguments of one call; longer texts go by the slower way. */
const tooLong = 10_000;

/**
 * Unit → unit of an address, up to the last punctuation mark of Latin texts; 0 for a mark, which leaves nothing. Addresses
 * are made of every task and unit of a ward: by table they cost a third.
 */
const slugUnits = Uint16Array.from({ length: 0x2070 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return /\p{M}/u.test(letter) ? 0 : slugOf(letter).charCodeAt(0) || hyphen;
});
