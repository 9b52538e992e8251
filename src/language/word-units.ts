/**
 * Units from here on, behind the last punctuation mark of Latin texts, are rare in Vietnamese and are looked at one by one:
 * a table of all would cost every start.
 */
const tableSize = 0x2070;

const notInWord = 0;
const letter = 1;
/** Marks, digits and hyphens: a word goes on behind them, and begins with none of them. */
const mark = 2;
const digit = 3;
const hyphen = 4;

/** What a UTF-16 unit is to a word. */
type UnitKind = typeof notInWord | typeof letter | typeof mark | typeof digit | typeof hyphen;

const kindOf = (character: string): UnitKind =>
  /\p{L}/u.test(character)
    ? letter
    : /\p{M}/u.test(character)
      ? mark
      : /\d/.test(character)
        ? digit
        : character === '-'
          ? hyphen
          : notInWord;

const kinds = /* @__PURE__ */ Uint8Array.from({ length: tableSize }, (_, unit) =>
  kindOf(String.fromCharCode(unit)),
);

/** The kind of the character that has a part at a position; `notInWord` outside the text. */
function kindAt(text: string, at: number): UnitKind {
  const unit = text.charCodeAt(at);
  if (unit < tableSize) return kinds[unit] as UnitKind;
  if (Number.isNaN(unit)) return notInWord;
  const begins = unit >= 0xdc00 && unit < 0xe000 && at > 0 ? at - 1 : at;
  const whole = text.codePointAt(begins)!;
  return kindOf(whole > 0xffff ? String.fromCodePoint(whole) : text.charAt(at));
}

/** Whether a letter, a mark, a digit or a hyphen is at a position: no word begins behind it. */
export const isInWord = (text: string, at: number): boolean => kindAt(text, at) !== notInWord;

/** Whether a letter, a mark or a digit is at a position: a word that ends there goes on. */
export function goesOnAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind !== notInWord && kind !== hyphen;
}

/** Whether a letter or a mark is at a position. */
export function isLetterAt(text: string, at: number): boolean {
  if (at < 0) return false;
  const kind = kindAt(text, at);
  return kind === letter || kind === mark;
}

/** Whether a letter is at a position, with no letter and no mark before it. */
export const startsWordAt = (text: string, at: number): boolean =>
  kindAt(text, at) === letter && !isLetterAt(text, at - 1);
