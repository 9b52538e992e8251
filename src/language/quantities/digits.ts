import type { NumberContext, QuantityRead, QuantityRule } from './rule.ts';
import { after, alternatives, endsWith, here, startsWith } from './rule.ts';
import {
  countedThings,
  wordsBeforeCall,
  wordsBeforeDigits,
  wordsBeforeEmergency,
  wordsBeforePhone,
} from './words.ts';

const beforePhone = endsWith(wordsBeforePhone);
const beforeCall = new RegExp(`(?<!\\p{L})(?:${wordsBeforeCall.join('|')})[^.;\\d]{0,30}$`, 'iu');
const beforeDigits = endsWith([...wordsBeforeDigits, ...wordsBeforeDigits.map((word) => `${word} là`)]);
const counted = startsWith([
  ...countedThings,
  'công dân',
  'chiếc',
  'lượt',
  'nhóm',
  'tài khoản',
  'triệu',
  'tỷ',
  'đồng',
]);
const between = /^\s?(?:[,;/–-]|và|hoặc|hay|,\s(?:và|hoặc))\s?$/u;
/** A line to call, then words of what it is for: `tổng đài bảo vệ trẻ em 111 hoạt động cả ngày`. */
const afterLine = /(?<!\p{L})(?:đường dây nóng|tổng đài|hotline|số máy)[^.;:\d]{0,40}$/iu;
/** The name of a line after its number: `111 là tổng đài`. */
const beforeLine = /^\s?(?:là|[-–:(,])?\s?(?:đường dây nóng|tổng đài)/iu;
/** Those who come when an emergency number is called: `Cấp cứu: 115`. */
const beforeEmergency = new RegExp(
  `(?<!\\p{L})(?:${alternatives(wordsBeforeEmergency)})\\s?[:(–-]?\\s?$`,
  'iu',
);
/** `soạn SEN gửi 1409` */
const beforeMessage =
  /(?<!\p{L})(?:(?:soạn|nhắn|cú pháp|tin nhắn)(?!\p{L})[^.;]{0,40}\sgửi\s(?:(?:đến|tới|về|số|đầu số)\s){0,2}|tin nhắn\s[^.;\d]{0,20}(?<!\p{L})số\s)$/iu;
/** A quick test for it. */
const sends = /gửi\s|tin nhắn\s/i;
/** What may follow an emergency number. */
const closed = /^\s*(?:$|[^\p{L}\p{N}\s]|(?:hoặc|và|hay|để|khi|nếu|theo|trước|ngay|nhánh|phím)(?!\p{L}))/u;
/** What the next line is for, after the first one: `gọi 114 khi có cháy, 115 khi cần cấp cứu`. */
const forWhat = /^\s(?:để|khi|nếu)(?!\p{L})/u;

/** Groups of digits as they are written; long ones as people say them: four, then three and three, or fours. */
export function groupsOf(written: string): string[] {
  const groups = written.split(/\D+/).filter((group) => group !== '');
  return groups.flatMap((group) => {
    if (group.length <= 5) return [group];
    if (/^1[89]00/.test(group)) return [group.slice(0, 4), ...inGroups(group.slice(4), 4)];
    if (group.length === 8) return inGroups(group, 4);
    if (group.length === 11) return [group.slice(0, 4), ...inGroups(group.slice(4), 4)];
    return /^0\d{9}$/.test(group) ? [group.slice(0, 4), ...inGroups(group.slice(4), 3)] : inGroups(group, 3);
  });
}

/** Splits digits into groups of a size; a single digit at the end joins the group before it. */
const inGroups = (digits: string, size: number): string[] =>
  digits.match(new RegExp(`\\d{${size}}(?=\\d$)\\d|\\d{1,${size}}`, 'g')) ?? [];

/** Whether digits are a number with spaces between its thousands, or too few for an account. */
const isGrouped = (written: string): boolean =>
  /^[1-9]\d{0,2}(?: \d{3})+$/.test(written) || (written.includes(' ') && count(written) < 10);

/** All of them have four digits and more. */
const account = here('(?=(?:\\d[ .-]?){4})\\d{1,20}(?:[ .-]\\d{1,12}){0,6}(?![\\p{L}\\p{N}/]|[.,-]\\d)');

const count = (written: string): number => written.replace(/\D/g, '').length;

const digits = (written: string, { at }: NumberContext): QuantityRead => ({
  quantity: { kind: 'digits', groups: groupsOf(written) },
  end: at + written.length,
});

/** Numbers that are said digit by digit. */
export const digitRules: readonly QuantityRule[] = [
  {
    name: 'a telephone number by its form',
    digits: [2, 11],
    when: here(
      '(?:0\\d{1,4}(?:[ .-]?\\d{2,4}|[ .-]\\d(?=[ .-]\\d{3})){1,4}|1[89]00(?:[ .-]?\\d{2,4}){1,2})(?![\\p{L}\\p{N}/]|[.,-]\\d)',
    ),
    then: ({ 0: written }, context) => {
      const length = count(written);
      const fits = /^1/.test(written) ? length >= 6 && length <= 10 : length >= 9 && length <= 11;
      return fits ? digits(written, context) : undefined;
    },
  },
  {
    name: 'a number after a word for telephone',
    after: beforePhone,
    when: here('\\d{1,5}(?:[ .-]?\\d{2,4}|[ .-]\\d(?=[ .-]\\d)){0,6}(?![\\p{L}\\p{N}/]|[.,-]\\d)'),
    then: ({ 0: written }, context) =>
      (count(written) >= 3 || /(?:máy lẻ)\s$/u.test(context.before)) &&
      count(written) <= 12 &&
      !counted.test(after(context.text, context.at + written.length))
        ? digits(written, context)
        : undefined,
  },
  {
    name: 'a short number to call',
    digits: [3, 6],
    when: here('(?:11[1-5]|10[0-9]{2}|14\\d{2}|1\\d{3}0\\d)(?![\\p{L}\\p{N}%]|[.,]\\d)'),
    then: ({ 0: written }, context) => {
      const { text, at, before, last } = context;
      const following = after(text, at + written.length);
      const gap = last?.quantity.kind === 'digits' ? text.slice(last.end, at) : undefined;
      const follows =
        gap !== undefined &&
        (between.test(gap) || (forWhat.test(gap) && /[,;]\s$/.test(gap) && forWhat.test(following)));
      const isCode = /(?:Nghị|Quyết|Kế|Thông|Công|Chỉ)\s.{0,20}số\s$/u.test(before);
      const isLine = beforeLine.test(following) || (afterLine.test(before) && !counted.test(following));
      const isEmergency = /^11[1-5]$/.test(written) && beforeEmergency.test(before);
      return isLine ||
        ((follows || isEmergency || (beforeCall.test(before) && !isCode)) && closed.test(following))
        ? digits(written, context)
        : undefined;
    },
  },
  {
    name: 'a number to send a message to',
    digits: [3, 5],
    when: here('\\d{3,5}(?![\\p{L}\\p{N}%]|[.,]\\d)'),
    then: ({ 0: written }, context) =>
      sends.test(context.before) && beforeMessage.test(context.before) ? digits(written, context) : undefined,
  },
  {
    name: 'the number of an account, a card or a file',
    after: beforeDigits,
    when: account,
    then: ({ 0: written }, context) => (count(written) >= 4 ? digits(written, context) : undefined),
  },
  {
    name: 'the number of an account by its form',
    digits: [3, Infinity],
    when: account,
    then: ({ 0: written }, context) =>
      /^(?:\d{10,}(?:-\d{3})?|0\d{4,}|\d{3,4}(?: \d{3}){0,3} \d{3,4}(?: \d{3,4})?)$/.test(written) &&
      !isGrouped(written)
        ? digits(written, context)
        : undefined,
  },
];
