import { partNames } from '../../language/cited-names.ts';
import { endsAt, squeeze } from '../../language/text.ts';

const named = `(?:các\\s)?(?:${partNames.join('|')})`;
// It is looked for ahead of itself: to look behind each letter first takes ten times as long.
const name = `(?=${named})(?<![\\p{L}\\p{N}])${named}`;
/** `b`, `đ1`, `12b`, `2.1`, `IV`. */
const number = '(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-zđ]?|[IVXL]{1,7}|[a-zđ]\\d?)(?![\\p{L}\\p{N}])';
const numbers = `${number}(?:\\s?(?:,|;|-|–|và|đến|hoặc|,\\svà)\\s?${number}){0,12}`;
const parts = `${name}\\s${numbers}(?:,?\\s(?:và\\s|của\\s|thuộc\\s)?${name}\\s${numbers}){0,6}`;
const before = new RegExp(`(${parts})(?:,?\\s(?:của|thuộc|tại|trong))?(?:\\scác)?\\s$`, 'iu');
const after = new RegExp(`^[\\s*_]{0,3}\\(\\s?(?:tại\\s)?(${parts})\\s?\\)`, 'iu');
const reach = 160;
/** A quick test of the last word before a citation: most citations name no part. */
const afterNumber = new RegExp(
  `(?<=(?:[\\s,;–-]|và|đến|hoặc)${number}(?:,?\\s(?:của|thuộc|tại|trong))?(?:\\scác)?\\s)`,
  'iuy',
);
/** A quick test for the brackets behind one. */
const bracket = /[\s*_]{0,3}\(/y;

/**
 * The parts of a document that a citation names: `điểm b khoản 3 Điều 15` of `điểm b khoản 3 Điều 15 Nghị định số …`,
 * or in brackets right after it. Undefined if it names none.
 * @param start where the citation begins
 * @param tail where it ends, with its date and issuer
 */
export function citedPoints(text: string, start: number, tail: number): string | undefined {
  const lead = endsAt(afterNumber, text, start)
    ? before.exec(text.slice(Math.max(0, start - reach), start))
    : undefined;
  bracket.lastIndex = tail;
  const found = lead ?? (bracket.test(text) ? after.exec(text.slice(tail, tail + reach)) : undefined);
  return found ? squeeze(found[1]!) : undefined;
}
