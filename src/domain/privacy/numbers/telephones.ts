import {
  bearers,
  dutyWords,
  homePlace,
  identityLabel,
  officeTelephone,
  privateTelephone,
  telephoneLabel,
  thingLabel,
} from '../../../language/privacy/number-labels.ts';
import type { Person } from '../people.ts';
import { hasBody, hasRole, holdsOffice, namesBody, namesOffice, peopleIn } from '../people.ts';
import type { PrivateDatum, PrivateSearch } from '../private-datum.ts';
import type { PrivateLine } from '../private-line.ts';
import { linesBeside, personOf, titledWords } from '../records.ts';
import { spokenRuns, withReadDigits } from './digit-runs.ts';

const mobile =
  /(?<![\d.,/\p{L}-])(?:\(?(?:\+|00)?84\)?[ .-]{0,2}|\(?0[ .-]{0,2})[35789](?:\)?[ .-]{0,2}\d){8}(?!\d|\/(?:\d|\p{Lu})|[.-]\d)/gu;
const fixed = /(?<![\d.,/\p{L}-])\(?0[ .]?2(?:\)?[ .-]{0,2}\d){9}(?![\d/]|[.-]\d)/gu;
/** A mobile number whose first zero a spreadsheet has taken away. */
const withoutZero = /(?<![\d.,/\p{L}-])[35789]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\d/]|[.,-]\d)/gu;

const before = (label: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${label})(?![\\p{L}])[^\\d;|]{0,60}$`, 'u');
const labelBefore = before(telephoneLabel);
const officeBefore = before(officeTelephone);
const otherBefore = new RegExp(
  `(?<![\\p{L}])(?:${identityLabel}|${thingLabel}|so lieu|lop|ma)(?![\\p{L}])[ :.a-z]{0,14}$`,
  'u',
);
const own = new RegExp(`(?<![\\p{L}])(?:${privateTelephone}|${homePlace})(?![\\p{L}])`, 'u');

const ofBearer = new RegExp(
  `(?<![\\p{L}])(?:điện thoại|sđt|đt|số máy|di động|zalo|số|gọi)(?: liên hệ| liên lạc| lại)?(?: của| cho)? (?:${bearers})(?![\\p{L}])[^\\d;|]{0,30}$`,
  'u',
);
/** Before digits of a web address, and of the name of a file. */
const inAddress = /(?:[=&]|\.\d{1,6} ?)$/;
const inCode = /(?:[=&_]|\.\d{1,6} ?)$/;
const duty = new RegExp(`(?<![\\p{L}])(?:${dutyWords})(?![\\p{L}])`, 'u');

/** `bà nội cháu: 09…` */
const ofKin =
  /(?<!\p{L})(?:ông|bà|bố|mẹ|cha|chú|bác|cô|dì|cậu|anh|chị|vợ|chồng)(?: nội| ngoại| ruột| trai| gái)? (?:của )?(?:cháu|bé|em|con|cụ|ông|bà|nạn nhân|học sinh)(?!\p{L})[^\d;|]{0,15}$/u;
const bearerInHead =
  /(?:dien thoai|sdt|dt|so)(?: lien he| lien lac)?(?: cua)? (?:nguoi (?!dan|dai dien|phu trach|truc|tiep|quan ly|huong dan|giai quyet)|ong|ba|bo|me|cha|con|vo|chong|gia dinh|ho(?! so)|phu huynh|hoc sinh|nan nhan|benh nhan)/;

/** Whether the words before a number say whose it is without a name: `SĐT người nhận trợ cấp`. */
const isOfBearer = ({ lower, cells }: PrivateLine, at: number): boolean => {
  const start = lower.slice(Math.max(0, at - 60), at);
  return (
    ofBearer.test(start) ||
    ofKin.test(start) ||
    cells.some(({ label, from, to }) => at >= from && at < to && bearerInHead.test(label))
  );
};

/** A mobile number of eleven digits, as they were until 2018. */
const oldMobile = /(?<![\d.,/\p{L}-])01[2689](?:[ .-]{0,2}\d){8}(?![\d/]|[.-]\d)/gu;

/** The telephones in a line that are private or may be so: mobile numbers, and those of homes. */
export const telephones: PrivateSearch = function* (lines, index) {
  const line = lines[index]!;
  const { text, folded, lower } = line;
  if (/\d{2}|\d \d/.test(text)) {
    const read = withReadDigits(text);
    const seen: number[] = [];
    const numbers = new Set<string>();
    for (const { 0: written, index: at } of read.matchAll(mobile)) {
      seen.push(at);
      // A link has the number that it shows once more.
      if (numbers.has(nationalOf(written))) continue;
      numbers.add(nationalOf(written));
      if (
        read === text ||
        read.slice(at, at + written.length) === text.slice(at, at + written.length) ||
        labelBefore.test(wordsBefore(folded.slice(Math.max(0, at - 70), at)))
      )
        yield* telephoneAt(lines, index, at, at + written.length);
    }
    for (const { 0: written, index: at } of text.matchAll(fixed))
      if (isOfHome(lines, index, at, at + written.length))
        yield { kind: 'private-phone', line, at: at + written.indexOf('0') };
    for (const { index: at } of text.matchAll(oldMobile))
      if (labelBefore.test(wordsBefore(folded.slice(Math.max(0, at - 70), at))))
        yield { kind: 'private-phone', line, at };
    for (const { 0: written, index: at } of text.matchAll(withoutZero))
      if (
        !seen.some((other) => Math.abs(other - at) < 14) &&
        isShortened(line, at, at + written.length) &&
        !isOfOfficial(lines, line)
      )
        yield { kind: 'private-phone', line, at };
  }
  for (const { digits, from } of spokenRuns(lower))
    if (/^0\d{9}$/.test(digits)) yield { kind: 'private-phone', line, at: from };
};

function* telephoneAt(
  lines: readonly PrivateLine[],
  index: number,
  at: number,
  to: number,
): Iterable<PrivateDatum> {
  const line = lines[index]!;
  const { folded } = line;
  const start = folded.slice(Math.max(0, at - 90), at);
  const words = wordsBefore(start);
  const clause = behindLast(start, '.;');
  if (!isSaidOwn(clause, folded, to) && (officeBefore.test(words) || isOfBody(line, at))) return;
  const around = folded.slice(Math.max(0, at - 120), to + 80);
  const isNamed = peopleIn(line).length > 0;
  if (otherBefore.test(words) || (isNamed ? inAddress : inCode).test(start)) return;
  const person =
    peopleIn(line).findLast(({ from }) => from < at) ?? personOf(lines, index) ?? personBeside(lines, index);
  if (!own.test(around) && isOnDuty(lines, line, person, clause)) return;
  const isClaimed =
    own.test(around) || isOfBearer(line, at) || (person !== undefined && !hasRole(line, person));
  yield {
    ...{ kind: 'private-phone', line, at: at + folded.slice(at, to).search(/[\d+ol]/) },
    digits: nationalOf(folded.slice(at, to)),
    ...(!isClaimed && { isUnclaimed: true as const }),
  };
}

/** Someone whom the lines beside a number name, where they name no office: who signs an application. */
function personBeside(lines: readonly PrivateLine[], index: number): Person | undefined {
  const beside = linesBeside(lines, index);
  if ([lines[index]!, ...beside].some((each) => namesBody(each) || namesOffice(each.folded)))
    return undefined;
  return beside.flatMap((each) => peopleIn(each))[0];
}

/** Whether a row of a table is about an official. */
const isOfOfficial = (lines: readonly PrivateLine[], line: PrivateLine): boolean =>
  line.cells.length > 0 && peopleIn(line).some((person) => isOnDuty(lines, line, person, ''));

/** Whether an official answers a telephone by duty: the person has a position, and
 * the line or its title says why; a table of officials is there for that. */
const isOnDuty = (
  lines: readonly PrivateLine[],
  line: PrivateLine,
  person: Person | undefined,
  before: string,
): boolean =>
  (person ? holdsOffice(line, person) : namesOffice(before)) &&
  (line.cells.length > 0 || duty.test(titledWords(lines, line)));

/** Whether a number is said to be a person's own, in the clause before it or right behind it: `(09…, nhà riêng)`. */
const isSaidOwn = (clause: string, folded: string, to: number): boolean =>
  own.test(clause) || own.test(folded.slice(to, to + 25).replace(/[.;)].*$/su, ''));

/** The words of a text behind its last digit. */
const wordsBefore = (text: string): string => behindLast(text, '0123456789;|');

/** What is behind the last of some signs. */
function behindLast(text: string, signs: string): string {
  let from = text.length;
  while (from > 0 && !signs.includes(text[from - 1]!)) from -= 1;
  return text.slice(from);
}

/** The digits of a number without those of the country. */
const nationalOf = (written: string): string => written.replace(/\D/g, '').replace(/^(?:84|0)/, '');

/** Whether a number is behind the name of a body alone: `Công an phường: 09…`, `Đơn vị: Trạm Y tế; SĐT: 09…`. */
function isOfBody(line: PrivateLine, at: number): boolean {
  if (!namesBody(line) || peopleIn(line).length > 0) return false;
  const start = line.lower.slice(Math.max(0, at - 90), at);
  const clause = line.kind === 'row' ? start : behindLast(start, '.;,');
  return hasBody(clause);
}

/** Whether a fixed line rings in someone’s home. */
function isOfHome(lines: readonly PrivateLine[], index: number, at: number, to: number): boolean {
  const { folded } = lines[index]!;
  const start = folded.slice(Math.max(0, at - 80), at);
  const clause = behindLast(start, '.;');
  if (officeBefore.test(start) || isOfBody(lines[index]!, at)) return false;
  if (isSaidOwn(clause, folded, to)) return true;
  const line = lines[index]!;
  if (line.kind !== 'row') return false;
  const [person] = peopleIn(line);
  return (
    person?.labelled === true &&
    !hasRole(line, person) &&
    !namesBody(line) &&
    !/chuc (?:vu|danh)/.test(folded)
  );
}

/** Whether nine digits are a telephone without its first zero: the label right before them says so. */
function isShortened({ folded }: PrivateLine, at: number, to: number): boolean {
  const label = new RegExp(`(?<![\\p{L}])(?:${telephoneLabel})(?![\\p{L}])[: a-z().]{0,12}$`, 'u');
  return (
    label.test(folded.slice(Math.max(0, at - 40), at)) && !/^\s?(?:d|dong)(?![\p{L}])/u.test(folded.slice(to))
  );
}
