import { identityLabel, identityOfOthers, thingLabel } from '../../../language/privacy/number-labels.ts';
import { peopleIn } from '../people.ts';
import type { PrivateDatum, PrivateSearch } from '../private-datum.ts';
import type { PrivateLine } from '../private-line.ts';
import { digitsAt, isSum, spokenRuns, withReadDigits } from './digit-runs.ts';

/** The codes of provinces with which personal identity numbers begin (Thông tư 59/2021/TT-BCA, phụ lục I). */
const provinces = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
);

const plausible = /(?<![\d.,/\-_=&\p{L}])\d(?:[ .-]{0,2}\d){11}(?!\d|\/[\d\p{Lu}]|[.,]\d)/gu;
const labelled = new RegExp(
  `(?<![\\p{L}])(?:${identityLabel})(?![\\p{L}])(?! ?(?:${identityOfOthers})(?![\\p{L}]))`,
  'gu',
);
/** Words between a label and digits that make these digits something else. */
const otherNumber =
  /(?<![\p{L}])(?:dong|phi|tien|dien thoai|sdt|dt|tai khoan|stk|tk|mst|bhxh|bhyt|van ban|ho so|so nha|can ho|phong|gia|muc|hotline|tong dai|luat|nghi dinh|thong tu|quyet dinh)(?![\p{L}])/u;
const farthest = 60;
const thing = new RegExp(`(?<![\\p{L}])(?:${thingLabel})(?![\\p{L}])[^\\d;|]{0,30}$`, 'u');
const notThing = new RegExp(`(?<![\\p{L}])(?:${identityLabel})(?![\\p{L}])[^\\d;|]{0,30}$`, 'u');

/** The numbers of identity cards in a line: those of a possible form, and those that the text calls so. */
export const personalNumbers: PrivateSearch = function* (lines, index) {
  const line = lines[index]!;
  if (!/\d/.test(line.text) && !/không|một/.test(line.lower)) return;
  yield* plausibleNumbers(line);
  yield* labelledNumbers(line);
  if (line.above !== undefined && inHead.test(line.above) && peopleIn(line).length > 0)
    for (const { index: at } of line.text.matchAll(oldNumber)) yield { kind: 'personal-number', line, at };
};

/** The old number of nine digits, in a row of a printed table whose heads name it. */
const oldNumber = /(?<![\d.,/\p{L}-])\d{3} ?\d{3} ?\d{3}(?![\d/]|[.,-]\d| ?đ)/gu;
const inHead = new RegExp(`(?<![\\p{L}])(?:${identityLabel})(?![\\p{L}])`, 'u');

function* plausibleNumbers(line: PrivateLine): Iterable<PrivateDatum> {
  const { text, folded } = line;
  for (const { 0: written, index } of text.matchAll(plausible)) {
    const digits = written.replace(/\D/g, '');
    if (!isPlausible(digits) || isSum(text, index + written.length)) continue;
    const before = folded.slice(Math.max(0, index - 60), index);
    if (!isGrouped(written) || (thing.test(before) && !notThing.test(before))) continue;
    const century = Number(digits[3]);
    yield {
      ...{ kind: 'personal-number', line, at: index },
      ...(century > 1 && { bornIn: 2000 + Number(digits.slice(4, 6)) }),
    };
  }
}

/** Whether the groups of a number are alike: twelve digits in a row, by threes, fours or sixes, or each by itself. */
function isGrouped(written: string): boolean {
  const sizes = new Set(written.split(/\D+/).map(({ length }) => length));
  return sizes.size === 1;
}

function isPlausible(digits: string): boolean {
  return provinces.has(digits.slice(0, 3)) && Number(digits[3]) <= 3;
}

function* labelledNumbers(line: PrivateLine): Iterable<PrivateDatum> {
  const { folded, text, lower } = line;
  let read: string | undefined;
  for (const { 0: label, index } of folded.matchAll(labelled)) {
    const behind = index + label.length;
    read ??= withReadDigits(text);
    const from = firstDigit(read, behind, farthest);
    if (from === undefined) {
      const said = [...spokenRuns(lower)].find(({ from: at }) => at >= behind && at - behind < farthest);
      if (said && /^(?:9|12)$/.test(String(said.digits.length)))
        yield { kind: 'personal-number', line, at: said.from };
      continue;
    }
    const between = folded.slice(behind, from);
    if (otherNumber.test(between) || /[;|]/.test(between) || /[\p{L}]$/u.test(text.slice(behind, from)))
      continue;
    const isNear = /^(?:[\s:.–,()/-]|so|no|la|cu|moi)*$/.test(between);
    const run = digitsAt(
      read,
      from,
      (count) => count === 9 || count === 12 || (isNear && count >= 8 && count < 12),
    );
    if (run && !isSum(text, run.to) && new Set(run.digits).size > 1)
      yield { kind: 'personal-number', line, at: from };
  }
}

/** The index of the first digit behind an index, if it is not too far. */
function firstDigit(text: string, behind: number, most: number): number | undefined {
  const found = text.slice(behind, behind + most).search(/\d/);
  return found < 0 ? undefined : behind + found;
}
