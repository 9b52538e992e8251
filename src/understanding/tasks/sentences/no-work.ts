import { memoizeLast } from '../../../cache/memory.ts';
import { phrases } from '../../../language/phrases.ts';
import { alternatives, asWords } from '../../../language/quantities/rule.ts';
import { closings, enclosures, troubles } from '../../../language/work/formulas.ts';
import {
  askingAfterLaw,
  effectConditions,
  executionPapers,
  executionWords,
  lawLinks,
  lawOpeners,
  lawParts,
  noticeAims,
  noticeLinks,
  pointVerbs,
  replacedPapers,
  tellingVerbs,
  troubleConditions,
} from '../../../language/work/no-work.ts';
import { nextCut } from '../words.ts';
import { tellsOfCitizen } from './citizen.ts';
import { sendTo } from './report.ts';

/** A rule by which a sentence gives no work, whatever else it says. */
export interface NoWorkRule {
  name: string;
  /** A sentence without one of these words is not asked about. */
  hints?: readonly string[];
  when(sentence: string): boolean;
}

const closing = phrases(Object.keys(closings), { anyCase: true });
const enclosed = phrases(Object.keys(enclosures), { anyCase: true });
const trouble = new RegExp(Object.keys(troubles).join('|'), 'iu');

const oneOf = (words: Readonly<Record<string, string>>): string => `(?:${alternatives(Object.keys(words))})`;
const form = (source: string): RegExp => new RegExp(source, 'iu');

/** “nếu có khó khăn”, “trong quá trình thực hiện, các phòng gặp vướng mắc”. */
const condition = form(
  `(?:^|[\\s,;])${oneOf(troubleConditions)}\\s|^(?:trong\\s)?quá trình\\s(?:tổ chức\\s|triển khai\\s)*thực hiện`,
);
const told = form(asWords(oneOf(tellingVerbs)));
const execution = form(`căn cứ ${oneOf(executionPapers)}[^.;]*thi hành|${oneOf(executionWords)}`);
const notice = form(
  `thông báo\\s[^.;]{0,200}?${oneOf(noticeLinks)}\\s[^.;]{1,200}?\\s(?:được\\s)?biết(?:,|\\svà|\\sđể)?(?:\\s?${oneOf(noticeAims)})*\\s?[.;/]*$`,
);
const dissolution = new RegExp(asWords('tự (?:giải thể|giải tán)'), 'u');
const effect = form(`(?:có|hết) hiệu lực|(?:thay thế|bãi bỏ) ${oneOf(replacedPapers)}`);
const whenInForce = form(`${oneOf(effectConditions)}\\s[^,;]{0,40}$`);
const number = '\\d+(?:[.,]\\d+)?\\s?';
/** How points are told, and no places (“5 điểm thu pin”): “được 5 điểm”, “(tối đa 10 điểm)”, “…: 5 điểm.”. */
const pointForms: readonly RegExp[] = [
  form(
    `^[^.;]{0,120}${oneOf(pointVerbs)}\\s(?:từ\\s)?${number}(?:điểm|đ)(?!\\p{L}|\\s(?!cho|mỗi|nếu|khi|trở)\\p{L})`,
  ),
  form(`^\\D{0,80}\\(\\s?(?:tối đa\\s)?${number}điểm\\s?\\)`),
  form(`[:;,]\\s(?:tối đa\\s)?${number}(?:điểm|đ)\\s?[.;]?\\s*$`),
];
const givesPoints = (text: string): boolean => pointForms.some((points) => points.test(text));

/** “Theo khoản 2 Điều 94 Luật Xây dựng, chủ đầu tư phải …”: what a law says of everybody. */
const lawFirst = form(
  `^(?:\\d+\\.\\s|[-–+]\\s)?${oneOf(lawOpeners)}\\s(?:quy định\\s${oneOf(lawLinks)}\\s)?(?:${oneOf(lawParts)}\\s\\S+,?\\s){0,3}điều\\s\\d`,
);
const asksFor = form(asWords(oneOf(askingAfterLaw)));

/** The first that answers wins. */
const noWorkRules: readonly NoWorkRule[] = [
  { name: 'quotation', when: (text) => /^[“"]/.test(text) },
  {
    name: 'enclosure',
    when: (text) => /^\(/.test(text) && enclosed.at(text.replace(/^\(\s*/, ''), 0) !== undefined,
  },
  { name: 'closing', when: (text) => closing.at(text, 0) !== undefined },
  { name: 'notice', hints: ['thông báo'], when: (text) => notice.test(text.slice(-400)) },
  { name: 'execution', hints: ['hành'], when: (text) => execution.test(text) },
  { name: 'effect', hints: ['hiệu lực', 'thay thế', 'bãi bỏ', 'tự giải'], when: tellsOfEffect },
  {
    name: 'points',
    hints: ['điểm', 'đ)', 'đ.', 'đ;'],
    when: (text) => givesPoints(text.slice(0, 400)),
  },
  { name: 'story', when: tellsOfCitizen },
  { name: 'quoted law', hints: ['điều '], when: (text) => lawFirst.test(text) && !asksFor.test(text) },
  { name: 'difficulty', hints: Object.keys(troubles), when: tellsOfTrouble },
];

const hinting = noWorkRules.flatMap(({ hints = [] }, rule) =>
  hints.map((hint) => [hint, 1 << rule] as const),
);
const ruleBits = new Map(hinting);
// Without `u` a pattern that looks for any case is a third faster.
const hints = new RegExp(alternatives([...ruleBits.keys()]), 'gi');
const withoutHints = noWorkRules.reduce(
  (bits, { hints: words }, rule) => (words ? bits : bits | (1 << rule)),
  0,
);

/** The rules that a sentence has words for, as bits: most sentences have none of the words. */
function askedRules(sentence: string): number {
  let asked = withoutHints;
  hints.lastIndex = 0;
  for (let match = hints.exec(sentence); match; match = hints.exec(sentence))
    asked |= ruleBits.get(match[0].toLowerCase()) ?? 0;
  return asked;
}

/** The rule by which a sentence gives no work; undefined if none of them is for it. Several readers ask in a row. */
export const noWorkRule = memoizeLast((sentence: string): NoWorkRule | undefined => {
  const asked = askedRules(sentence);
  return noWorkRules.find(({ when }, rule) => (asked & (1 << rule)) !== 0 && when(sentence));
});

/** Whether a sentence tells when a document takes effect or a body ends, and not what to do before or once it has. */
function tellsOfEffect(text: string): boolean {
  const end = dissolution.exec(text)?.index;
  const isPredicate = end !== undefined && nextCut(text, 0)?.index === end;
  const index = isPredicate ? end : effect.exec(text)?.index;
  return index !== undefined && !whenInForce.test(text.slice(Math.max(0, index - 60), index));
}

/** Whether a sentence asks to tell an office of difficulties: “nếu có vướng mắc, phản ánh về …”. */
export function tellsOfTrouble(text: string): boolean {
  const head = text.slice(0, 300);
  const first = trouble.exec(head);
  return (
    first !== null &&
    (first.index === 0 || condition.test(head.slice(0, first.index + 1))) &&
    told.test(head.slice(first.index)) &&
    !/^(?:tổng hợp|theo dõi|rà soát)/iu.test(text)
  );
}

/** Whether a sentence asks for a report on difficulties to an office. After an order it is a part of the order. */
export const reportsTrouble = (text: string): boolean =>
  tellsOfTrouble(text) && /báo cáo bằng văn bản/i.test(text) && sendTo.test(text);
