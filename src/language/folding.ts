import { squeeze } from './text.ts';

// Five functions take tones and marks off Vietnamese letters. They differ in what else they change:
//
// | function            | letters   | spaces and signs | for                                |
// | ------------------- | --------- | ---------------- | ---------------------------------- |
// | `withoutDiacritics` | case kept | kept             | text that stays readable           |
// | `foldLetters`       | small     | kept             | words that are compared            |
// | `foldSqueezed`      | small     | runs of spaces   | lines of a scan that are compared  |
// |                     |           | become one space |                                    |
// | `foldSameLength`    | small     | kept             | text that is searched by positions |
// | `slugify`           | small     | one `-`          | addresses and keys                 |

/** The same letters without tones and marks; `đ` becomes `d`. The result is in NFC. */
export function withoutDiacritics(text: string): string {
  if (text.length > longestByLetters) return slowWithoutDiacritics(text);
  let bare = '';
  for (const letter of text) {
    const own = letter <= '\x7f' ? letter : bareLetter(letter);
    if (own === undefined) return slowWithoutDiacritics(text);
    bare += own;
  }
  return bare;
}

/** Lower-case letters without tones and marks. Spaces and signs are kept. */
export const foldLetters = (text: string): string => withoutDiacritics(text).toLowerCase();

/** Lower-case letters without tones and marks, each run of white space as one space, no space at the ends. */
export const foldSqueezed = (text: string): string => squeeze(withoutDiacritics(text)).toLowerCase();

/**
 * Lower-case letters without tones and marks, one UTF-16 unit for each unit of `text`. A position in the result is the
 * same position in `text`. A mark that is a character of its own becomes a space.
 */
export function foldSameLength(text: string): string {
  let folded = '';
  for (let from = 0; from < text.length; from += chunk) {
    const length = Math.min(chunk, text.length - from);
    let all = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(from + at);
      const own = unit < foldedUnits.length ? foldedUnits[unit]! : unit;
      written[at] = own;
      all |= own;
    }
    folded += all <= lastAscii && length > shortest ? asciiOf(length) : textOf(written.subarray(0, length));
  }
  return folded;
}

const lastAscii = 0x7f;
/** A decoder is slower for less than this. */
const shortest = 40;
const decoder = /* @__PURE__ */ new TextDecoder();

/** The first units of `written`, which are ASCII: a decoder makes their text three times as fast. */
function asciiOf(length: number): string {
  for (let at = 0; at < length; at += 1) bytes[at] = written[at]!;
  return decoder.decode(bytes.subarray(0, length));
}

/**
 * The unit of a letter without tones and marks in lower case, another unit as it is; -1 for a mark that is a character
 * of its own, and for NaN.
 */
export const foldedUnit = (unit: number): number => {
  const folded = foldedUnits[unit] ?? (unit >= foldedUnits.length ? unit : -1);
  return folded === space && unit !== space ? -1 : folded;
};

/** A text for addresses and keys: a-z and 0-9, words joined by `-` (`Điều 2.1` → `dieu-2-1`). */
export function slugify(text: string): string {
  const length = writeSlug(text, Infinity);
  if (length < 0) return slowSlug(text, Infinity);
  return length > shortest ? asciiOf(length) : textOf(written.subarray(0, length));
}

/**
 * The slug of the first `readable` words of a text with `-` and four hexadecimal digits, which its first `hashed` words
 * make; these are at least as many.
 * @param most of a longer one only so many characters at its end are left
 */
export function hashedSlug(
  text: string,
  { readable, hashed, most }: { readable: number; hashed: number; most: number },
): string {
  const length = lengthOfSlug(text, hashed);
  // FNV-1a, of the words with spaces between them. A number of 32 bits with a sign, as all that follow: others take
  // several times as long.
  let hash = 0x811c9dc5 | 0;
  let words = 0;
  let end = length;
  for (let at = 0; at < length; at += 1) {
    const unit = written[at]!;
    if (unit === hyphen) {
      words += 1;
      if (words === readable) end = at;
    }
    hash = Math.imul(hash ^ (unit === hyphen ? space : unit), 0x01000193);
  }
  const folded = (hash >>> 16) ^ hash;
  written[end] = hyphen;
  for (let digit = 0; digit < 4; digit += 1)
    written[end + 1 + digit] = hexadecimal.charCodeAt((folded >>> (12 - 4 * digit)) & 0xf);
  const whole = end + 5;
  return textOf(written.subarray(Math.max(0, whole - most), whole));
}

/** Writes the slug of the first words of any text to `written`, and returns its length. */
function lengthOfSlug(text: string, mostWords: number): number {
  const length = writeSlug(text, mostWords);
  return length < 0 ? writeSlug(slowSlug(text, mostWords).slice(0, longestQuickSlug), mostWords) : length;
}

/** Writes the slug of the first words of a text to `written`, and returns its length; -1 for a text that takes the slow way. */
function writeSlug(text: string, mostWords: number): number {
  if (text.length > longestQuickSlug) return -1;
  let length = 0;
  let words = 1;
  let apart = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = slugUnits[text.charCodeAt(at)];
    if (unit === undefined) return -1;
    if (unit === 0) continue;
    if (unit === hyphen) {
      apart = length > 0;
      continue;
    }
    if (apart) {
      words += 1;
      if (words > mostWords) break;
      written[length] = hyphen;
      length += 1;
    }
    apart = false;
    written[length] = unit;
    length += 1;
  }
  return length;
}

/** `Đ` and `đ` for `Ð` and `ð` (eth), which look the same; a pair of both, as some fonts produce it, is one letter. */
export const withVietnameseD = (text: string): string => text.replace(/ĐÐ|ÐĐ?/g, 'Đ').replace(/ð/g, 'đ');

/**
 * A pattern in which each letter with a mark matches the same letter with any mark or none: `phối hợp` also finds
 * `phôi hợp`, which a scan often has. Letters without a mark match themselves only.
 */
export const withAnyMarks = (pattern: string): string =>
  pattern.replace(markedLetter, (letter) => `[${lettersOfBase.get(baseOf(letter)) ?? letter}]`);

const slowWithoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd').replace(/[ĐÐ]/g, 'D').normalize('NFC');

/** Words and titles are folded four times as fast letter by letter, longer texts are not. */
const longestByLetters = 200;
const bareLetters = /* @__PURE__ */ new Map<string, string>();

/** A letter without its marks; undefined for a part of a Korean syllable, which others complete. */
function bareLetter(letter: string): string | undefined {
  const known = bareLetters.get(letter);
  if (known !== undefined || /[\u1100-\u11ff]/.test(letter)) return known;
  const bare = slowWithoutDiacritics(letter);
  bareLetters.set(letter, bare);
  return bare;
}

const space = ' '.charCodeAt(0);
const chunk = 8192;
const hyphen = '-'.charCodeAt(0);
/** Longer texts take the slow way. */
const longestQuickSlug = 8192;
/** Where a slug is written: no text before its end makes it longer. */
const written = /* @__PURE__ */ new Uint16Array(longestQuickSlug + 5);
const hexadecimal = '0123456789abcdef';
const bytes = /* @__PURE__ */ new Uint8Array(longestQuickSlug);

// Spread copies the array through an iterator, which is five times as slow.
const textOf = (units: Uint16Array): string => String.fromCharCode.apply(null, units as unknown as number[]);

function slowSlug(text: string, mostWords: number): string {
  const slug = foldLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return mostWords === Infinity ? slug : slug.split('-', mostWords).join('-');
}

/** Unit → unit: Latin letters without marks, in lower case; 0x20 for a mark that is a character of its own. */
const foldedUnits = /* @__PURE__ */ makeFoldedUnits();

/** One search finds the letters that do not stay as they are: every command waits for this table. */
function makeFoldedUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x1f00 }, (_, unit) => unit);
  for (const { index, 0: letter } of textOf(units).matchAll(/[\p{Script=Latin}\p{M}]/gu))
    units[index] = foldedLetter(letter).charCodeAt(0);
  return units;
}

function foldedLetter(letter: string): string {
  if (/[đĐÐð]/.test(letter)) return 'd';
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().charAt(0) || ' ';
}

/**
 * Unit → unit of a slug, up to the last punctuation mark of Latin texts; 0 for a mark, which is left out. Every task
 * and every unit of a ward needs slugs: this table makes them three times as fast.
 */
const slugUnits = /* @__PURE__ */ Uint16Array.from({ length: 0x2070 }, (_, unit) => {
  const folded = foldedUnit(unit);
  if (folded === -1) return 0;
  return /[a-z0-9]/.test(String.fromCharCode(folded)) ? folded : hyphen;
});

const markedLetters = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const markedLetter = /* @__PURE__ */ new RegExp(`[${markedLetters}]`, 'gu');
const lettersOfBase = /* @__PURE__ */ groupByBase();

function groupByBase(): Map<string, string> {
  const groups = new Map<string, string>();
  for (const letter of markedLetters) {
    const base = baseOf(letter);
    groups.set(base, (groups.get(base) ?? base) + letter);
  }
  return groups;
}

function baseOf(letter: string): string {
  return letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
}
