/** Digits in a row, however they are grouped. */
export interface DigitRun {
  digits: string;
  from: number;
  to: number;
}

const gap = /[ \t.\-–·]{1,3}/y;
const number = /\d+/y;

/**
 * The digits that begin at an index, to the end of the group with which their number is one that is wanted. Groups have
 * blanks, dots or dashes between them.
 * @param wanted whether there may be so many digits
 */
export function digitsAt(
  text: string,
  from: number,
  wanted: (count: number) => boolean,
): DigitRun | undefined {
  let digits = '';
  let at = from;
  let found: DigitRun | undefined;
  while (digits.length <= 20) {
    number.lastIndex = at;
    const group = number.exec(text)?.[0];
    if (group === undefined) break;
    digits += group;
    at += group.length;
    if (wanted(digits.length)) found = { digits, from, to: at };
    gap.lastIndex = at;
    at += gap.exec(text)?.[0].length ?? 0;
  }
  return found && /^[/,]\d|^\d/.test(text.slice(found.to)) ? undefined : found;
}

/** `O` and `l` between digits or before them as the digits that they look like; the result has the same length. */
export const withReadDigits = (text: string): string =>
  /[OolI]/.test(text)
    ? text.replace(
        /(?<![\p{L}\d])(?=[OolI]*\d[OolI]*\d)[OolI\d]{4,}(?!\p{L})|(?<![\p{L}\d])[OolI](?=[OolI]?\d{2})|(?<=\d)[OolI]+(?=[\d .,;)-]|$)/gu,
        (letters) => letters.replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
      )
    : text;

/** Whether what is behind a number makes it a sum of money or a count. */
export const isSum = (text: string, to: number): boolean =>
  /^(?:[.,]?\d| ){0,20}(?:đồng|đ|vnđ|vnd|triệu|tỷ|nghìn|người|hộ|m2|m²|%)(?![\p{L}])/iu.test(
    text.slice(to, to + 40),
  );

const spoken: Readonly<Record<string, string>> = {
  ...{ không: '0', một: '1', mốt: '1', hai: '2', ba: '3', bốn: '4', tư: '4', năm: '5', lăm: '5' },
  ...{ sáu: '6', bảy: '7', bẩy: '7', tám: '8', chín: '9' },
};
const digitWord = Object.keys(spoken).join('|');
const spokenNumber = new RegExp(
  `(?<![\\p{L}])(?:${digitWord})(?:[ ,.–-]{1,3}(?:${digitWord})){8,18}(?![\\p{L}])`,
  'gu',
);

/** The numbers of nine digits and more that are said digit by digit: `không chín một …`. */
export function* spokenRuns(lower: string): Iterable<DigitRun> {
  if (!/(?:không|một|hai|ba) /.test(lower)) return;
  for (const { 0: all, index } of lower.matchAll(spokenNumber))
    yield {
      digits: Array.from(all.matchAll(/\p{L}+/gu), ([word]) => spoken[word]!).join(''),
      from: index,
      to: index + all.length,
    };
}
