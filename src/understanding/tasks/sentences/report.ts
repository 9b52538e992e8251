import { alternatives, asWords } from '../../../language/quantities/rule.ts';
import { sendLinks, sendVerbs, sentThings } from '../../../language/work/formulas.ts';
import { readDeadline } from '../../deadlines/read-deadline.ts';

const oneOf = (words: Readonly<Record<string, string>>): string => `(?:${alternatives(Object.keys(words))})`;

/** “gửi về Phòng …”, “báo cáo qua Văn phòng”: something is sent to an office. */
export const sendTo = new RegExp(
  `${asWords(oneOf(sendVerbs))}\\s(?:(?!cáo)\\S+\\s){0,8}?${oneOf(sendLinks)}\\s+(?=\\p{Lu}|phòng\\s|các\\s)`,
  'u',
);
const result = new RegExp(`^${oneOf(sentThings)}\\s`, 'u');

/** Whether a sentence asks to send a report or other papers to an office: “Báo cáo gửi về … trước ngày …”. */
export const isReport = (text: string): boolean => result.test(text) && sendTo.test(text);

/** Whether a sentence that names no unit asks to send something to an office, or by a day. */
export const asksForReport = (text: string, year: string): boolean =>
  sendTo.test(text) || (readDeadline(text, year)?.due ?? null) !== null;
