import {
  bearers,
  homePlace,
  numberOfBody,
  openMailHosts,
  otherNumbers,
  plateLabel,
} from '../../language/privacy/number-labels.ts';
import { isSum } from './numbers/digit-runs.ts';
import { namesBody, peopleIn } from './people.ts';
import type { PrivateDatum, PrivateSearch } from './private-datum.ts';
import type { PrivateLine } from './private-line.ts';
import { personOf } from './records.ts';

const numbers = otherNumbers.map(({ label, form, named }) => ({
  label: new RegExp(`(?<![\\p{L}])(?:${label})(?![\\p{L}])`, 'gu'),
  form: new RegExp(`(?<![\\p{L}\\d.,/-])${form}(?![\\d\\p{L}/]|[.,-]\\d)`, 'u'),
  named: named ?? false,
}));
const ofBody = new RegExp(`(?<![\\p{L}])(?:${numberOfBody})(?![\\p{L}])`, 'u');
const plate =
  /(?<![\p{L}\d.,/-])\d{2} ?[-–]? ?[a-z]{1,2}\d?[ .–-]{0,3}\d{3}[. ]?\d{1,2}(?![\p{L}\d/]|[.,-]\d)/gu;
const ofVehicle = new RegExp(`(?<![\\p{L}])(?:${plateLabel})(?![\\p{L}])`, 'u');
const mail = new RegExp(
  `(?<![\\w.@])[a-z\\d][\\w.+-]{1,60}(?:\\s?@\\s?|\\s?[\\[(] ?(?:at|a cong) ?[\\])]\\s?|\\s(?:at|a cong)\\s)(?:${openMailHosts})\\.(?:com|vn|me|net|org|ch)`,
  'gu',
);
const coordinates =
  /(?<![\d.])(?:\d{1,2}[.,]\d{3,}°?\s?[nb]?[,;\s]{1,3}1\d{2}[.,]\d{3,}|\d{1,2}°\s?\d{1,2}['’′]\s?[\d.]{1,6}\S{0,2}\s?[nb][,;\s]{1,3}1\d{2}°)/gu;
const home = new RegExp(`(?<![\\p{L}])(?:${homePlace})(?![\\p{L}])`, 'u');
const secretWord = '(?:la|:)\\s?(?=\\S*\\d)[^\\s,;]{4,}';
const password = new RegExp(`(?<![\\p{L}])(?:mat khau|password|ma pin|ma otp)\\s?${secretWord}`, 'gu');
/** The same of someone who is named with it: `Mật khẩu VNeID của bà Lan: …`. */
const passwordOf = new RegExp(
  `(?<![\\p{L}])(?:mat khau|ma pin)(?: [a-z]{2,12}){0,4} cua [^:;.\\d]{2,30}\\s?${secretWord}`,
  'gu',
);
/** `Email người nộp: …`, `Người gửi phản ánh: …`, `trả lời chị ấy qua …`. */
const ofBearer = new RegExp(
  `(?<![\\p{L}])(?:(?:e-?mail|mail|thư điện tử|hộp thư)(?: của)? (?:${bearers})[^@;|]{0,25}|(?:cho|lời|hỏi|gửi) (?:ông|bà|anh|chị|em|cô|chú)(?: ấy| này)?(?: qua| vào| theo)? )$|` +
    `^\\W{0,4}(?:${bearers})[^@;:|]{0,25}:\\s*$`,
  'u',
);
const profile = /(?:facebook\.com|fb\.com|zalo\.me)\/[\w.?=-]{3,}/gu;

/** Other data of one person: numbers of passports and insurances, plates, letter boxes, where a home is. */
export const otherData: PrivateSearch = function* (lines, index) {
  const line = lines[index]!;
  const { folded } = line;
  const datum = (at: number): PrivateDatum => ({ kind: 'personal-data', line, at });
  if (/\d/.test(folded)) {
    for (const at of labelledNumbers(lines, index)) yield datum(at);
    for (const { index: at } of folded.matchAll(plate))
      if (ofVehicle.test(folded) && personOf(lines, index) && !isOfBodyAlone(line)) yield datum(at);
    if (home.test(folded)) for (const { index: at } of folded.matchAll(coordinates)) yield datum(at);
    for (const { index: at } of folded.matchAll(password)) yield datum(at);
    if (peopleIn(line).length > 0) for (const { index: at } of folded.matchAll(passwordOf)) yield datum(at);
  }
  if (folded.includes('@') || /a(?:t|cong)[\])\s]/.test(folded) || folded.includes('a cong'))
    for (const { index: at } of folded.matchAll(mail))
      if (
        /ca nhan|rieng/.test(folded.slice(Math.max(0, at - 40), at)) ||
        ((personOf(lines, index) || isOfSomeone(lines[index]!, at)) && !isOfBodyAlone(line))
      )
        yield datum(at);
  if (folded.includes('.com/') || folded.includes('zalo.me'))
    for (const { index: at } of folded.matchAll(profile))
      if (personOf(lines, index) && !namesBody(line)) yield datum(at);
};

function* labelledNumbers(lines: readonly PrivateLine[], index: number): Iterable<number> {
  const { folded, lower, text } = lines[index]!;
  for (const { label, form, named } of numbers)
    for (const { 0: written, index: from } of folded.matchAll(label)) {
      const behind = from + written.length;
      const found = form.exec(folded.slice(behind, behind + 80));
      if (!found) continue;
      const at = behind + found.index;
      const between = folded.slice(behind, at).replace(/hang [a-z]\d?/, '');
      if (/[;|\d]/.test(between) || ofBody.test(between)) continue;
      const start = Math.max(0, from - 25);
      // “có số BHXH” is no “cơ sở”.
      const before = folded.slice(start, from - (lower.slice(0, from).endsWith('có số ') ? 6 : 0));
      if (ofBody.test(before) || isSum(text, at + found[0].length)) continue;
      if (named && (!personOf(lines, index) || isOfBodyAlone(lines[index]!))) continue;
      yield at;
    }
}

/** Whether a letter box is someone's without a name: by the words before it, or by a year of birth in it. */
const isOfSomeone = ({ lower, folded }: PrivateLine, at: number): boolean =>
  ofBearer.test(lower.slice(Math.max(0, at - 50), at)) ||
  /^[\w.+-]*(?:19[4-9]\d|200\d)[a-z._]{0,3}@/.test(folded.slice(at, at + 64));

/** Whether a line speaks of a body, and of no person by a column or a label. */
const isOfBodyAlone = (line: PrivateLine): boolean =>
  namesBody(line) && !peopleIn(line).some(({ labelled }) => labelled);
