/** How a number begins: what rules are chosen by. */
export interface NumberStart {
  /** The count of its first digits; 0 for a roman numeral. */
  digits: number;
  /** Whether a space or the end of the text is after them. */
  isApart: boolean;
  /** The sign after them, at most one space behind them; empty at the end of the text. */
  sign: string;
}

/** How the number or the roman numeral at a position begins. */
export function numberStart(text: string, at: number): NumberStart {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const digits = end - at;
  if (digits === 0) end = romanEnd(text, at);
  const isApart = end === text.length || isSpace(text, end);
  return { digits, isApart, sign: text.charAt(isApart ? end + 1 : end) };
}

/** The next position from `from` on at which digits or a roman numeral begin; the length of the text if there is none. */
export function nextNumber(text: string, from: number): number {
  first.lastIndex = from;
  while (first.test(text)) {
    const at = first.lastIndex - 1;
    const isOne = isDigit(text.charCodeAt(at)) ? !isDigit(text.charCodeAt(at - 1)) : isRomanNumeral(text, at);
    if (isOne) return at;
  }
  return text.length;
}

/** What a number may begin with. A pattern finds it five times as fast as a loop. */
const first = /[\dIVX]/g;
const [one, five, ten] = ['I', 'V', 'X'].map((letter) => letter.charCodeAt(0));
const isRoman = (unit: number): boolean => unit === one || unit === five || unit === ten;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function romanEnd(text: string, at: number): number {
  let end = at;
  while (isRoman(text.charCodeAt(end))) end += 1;
  return end;
}

const letterAfter = /^\p{L}/u;
const wordBefore = /[\p{L}\p{N}]$/u;

/** Whether the roman digits at a position are a word of their own, or one that digits follow. */
function isRomanNumeral(text: string, at: number): boolean {
  const end = romanEnd(text, at);
  return !letterAfter.test(text.slice(end, end + 2)) && !wordBefore.test(text.slice(Math.max(0, at - 2), at));
}

const space = 0x20;
const lastAscii = 0x7f;

export function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === space || ((unit < space || unit > lastAscii) && /\s/.test(text.charAt(at)));
}
