import { accountLabel, banks } from '../../../language/privacy/number-labels.ts';
import { peopleIn } from '../people.ts';
import type { PrivateSearch } from '../private-datum.ts';
import type { PrivateLine } from '../private-line.ts';
import { isOfPerson } from './account-holders.ts';
import { digitsAt } from './digit-runs.ts';

const labelled = new RegExp(`(?<![\\p{L}])(?:${accountLabel})(?![\\p{L}])`, 'gu');
const byBank = new RegExp(`(?<![\\p{L}])(?:${banks})(?![\\p{L}])`, 'gu');
/** The accounts of the treasury: `3949.0.1128463`. */
const ofTreasury = /^\d{4}\.\d\.\d{7}/;
/** An account of VietinBank, or one that a person has chosen: `711AB20945518`. */
const lettered = /^\d{3}[A-Z]{1,3}\d{6,10}(?![\p{L}\d])/u;
const telephone = /^0\d{9,10}(?!\d)|^0\d{2,3}[ .]/;
const longestGap = 45;
/** Words between a label and digits that make these digits something else. */
const otherNumber =
  /(?<![\p{L}])(?:thì|báo|gọi|liên hệ|điện thoại|sđt|đt|phòng|hotline|tổng đài|trước|ngày|tháng|năm|mục|khoản|đến|đồng|phí|cccd|cmnd)(?![\p{L}])/u;

/** The account numbers in a line, if the account is a person’s. */
export const accounts: PrivateSearch = function* (lines, index) {
  const line = lines[index]!;
  if (!/\d[\d .-]{4,}\d/.test(line.text)) return;
  const at = labelledAccount(line) ?? accountBesideBank(line) ?? cardNumber(line);
  if (at !== undefined && isOfPerson(lines, index)) yield { kind: 'bank-account', line, at };
  else if (line.above !== undefined && inHead.test(line.above) && peopleIn(line).length > 0) {
    const found = ofRow.exec(line.text);
    if (found) yield { kind: 'bank-account', line, at: found.index };
  }
};

/** The number in a row of a printed table whose heads name accounts; not a mobile number. */
const ofRow = /(?<![\d.,/\p{L}-])(?!0[35789]\d{8}(?!\d))\d{9,16}(?![\d/]|[.,-]\d| ?đ)/u;
const inHead = new RegExp(`(?<![\\p{L}])(?:${accountLabel})(?![\\p{L}])`, 'u');

function labelledAccount({ text, folded, lower }: PrivateLine): number | undefined {
  for (const { 0: label, index } of folded.matchAll(labelled)) {
    const behind = index + label.length;
    const gap = text.slice(behind, behind + longestGap).search(/\d/);
    if (gap < 0) continue;
    const between = lower.slice(behind, behind + gap);
    if (/[;|]/.test(between) || otherNumber.test(between)) continue;
    if (isAccount(text, behind + gap, 6)) return behind + gap;
  }
  return undefined;
}

/** The number of a card of a Vietnamese bank, which needs no label: all begin alike. */
const cardNumber = ({ text }: PrivateLine): number | undefined =>
  /(?<![\d.,/\p{L}-])9704(?:[ .-]?\d{4}){3}(?:[ .-]?\d{3})?(?![\d/]|[.,-]\d)/u.exec(text)?.index;

/** A long number right before or behind the name of a bank. */
function accountBesideBank({ text, folded }: PrivateLine): number | undefined {
  for (const { 0: bank, index } of folded.matchAll(byBank)) {
    const behind = index + bank.length;
    const between = /^[^\d;|]{0,60}(?=\d)/.exec(text.slice(behind, behind + 70))?.[0];
    const next = between?.length;
    // A telephone is not so near to the name of its bank.
    const isNear = next !== undefined && (next <= 25 || !telephone.test(text.slice(behind + next)));
    if (isNear && isAccount(text, behind + next, 8)) return behind + next;
    const before = /\d(?:[ .-]?\d){7,18}(?=[^\d]{0,25}$)/.exec(text.slice(Math.max(0, index - 60), index));
    const at = before ? Math.max(0, index - 60) + before.index : undefined;
    if (at !== undefined && isAccount(text, at, 8)) return at;
  }
  return undefined;
}

function isAccount(text: string, at: number, fewest: number): boolean {
  if (lettered.test(text.slice(at, at + 20))) return true;
  const run = digitsAt(text, at, (count) => count >= fewest && count <= 19);
  if (!run || ofTreasury.test(text.slice(at)) || /^1[89]00\d{4,6}$/.test(run.digits)) return false;
  return (
    !/^\s?(?:đồng|đ|vnđ|triệu|tỷ)(?![\p{L}])/iu.test(text.slice(run.to)) && !/\p{L}$/u.test(text.slice(0, at))
  );
}
