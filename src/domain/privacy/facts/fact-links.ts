import { foldSqueezed } from '../../../language/folding.ts';
import {
  activeVerbs,
  adverbs,
  blocks,
  bridges,
  generalContexts,
  links,
  negations,
  speakers,
} from '../../../language/privacy/fact-links.ts';
import { words } from '../../../language/privacy/patterns.ts';
import type { Person } from '../people.ts';
import { isWithoutMarks } from '../unmarked.ts';
import type { FoundCondition } from './condition-phrases.ts';

const longestGap = 160;
const edge = '(?![\\p{L}])';
const start = '(?<![\\p{L}])';

/** How the words of a text without marks are written: `bi`, `thuoc`; else they are as the lists have them. */
type Form = (word: string) => string;

const patternsIn = (form: Form) => {
  const any = (list: readonly string[]): string => words(list.map(form));
  const sum = `(?:\\d[\\d.,]* (?:${any(['đồng', 'triệu đồng', 'tháng', 'năm', 'ngày'])})${edge}\\s*)?`;
  const adverb = `(?:(?:${any(adverbs)})${edge}[\\s“"]*)*`;
  return {
    linked: new RegExp(`^${sum}${adverb}(?:$|(?:${any(links)})${edge})`, 'u'),
    passive: new RegExp(`^${adverb}(?:${any(['được', 'bị'])})${edge}`, 'u'),
    blocked: new RegExp(`${start}(?:${any(blocks)})${edge}`, 'u'),
    acting: new RegExp(`${start}(?:${any(activeVerbs)})${edge}`, 'u'),
    /** A clause between that only says where or how old someone is, or whose child. */
    speaking: new RegExp(`${start}(?:${any(speakers)})${edge}`, 'u'),
    directly: new RegExp(
      `^${adverb}(?:${any(['bị', 'mắc', 'nhiễm', 'dương tính', 'nghiện'])})${edge}|^$`,
      'u',
    ),
    // “Xã hội” is no “hội”.
    general: new RegExp(
      `${start}(?<!(?:xã|xa) )(?:${any(generalContexts)})${edge}(?! (?:\\d|dân phố|dan pho))[^.,;:(]{0,14}$`,
      'u',
    ),
    bridge: new RegExp(`^(?:[\\s:(_–—-]|\\d{1,4}\\.?|(?:${any(bridges)})${edge})*$`, 'u'),
    negated: new RegExp(`${start}(?:${any(negations)})\\s*$`, 'u'),
  };
};

const [marked, unmarked] = [patternsIn((word) => word), patternsIn(foldSqueezed)];
const patternsFor = (lower: string): typeof marked => (isWithoutMarks(lower) ? unmarked : marked);

/** `Hộ nghèo được vay vốn gồm: bà …` */
const naming = /^[^.;:]{0,70}(?<!\p{L})gồm(?: có)?\s*:?\s*$/u;
/** `Danh sách hộ nghèo năm 2026: bà …` */
const listing = /^[^.;:]{0,70}:\s*$/u;
const openingList = /(?<!\p{L})danh sách\s*$/u;
/** `Xét duyệt hộ cận nghèo: hộ ông …`, `Hỗ trợ hộ nghèo sửa nhà: bà …`. */
const granting =
  /(?<!\p{L})(?:hỗ trợ|trợ cấp|trợ giúp|trao|tặng|cấp|thăm|giúp đỡ|xét|xét duyệt|bình xét|công nhận|xác nhận|đề nghị)(?: cho| quà| quà cho)?\s*$/u;
const granted = /^[^.;:]{0,40}:\s*(?:hộ\s)?$/u;
const serving =
  /(?<!\p{L})(?:chịu trách nhiệm|phụ trách|chủ trì|thực hiện|trình bày|báo cáo|liên hệ|đầu mối|chủ tịch|phó|trưởng|công chức|cán bộ|bí thư|giám đốc|đại diện|ký|duyệt|phát biểu|chỉ đạo|theo dõi)(?!\p{L})/u;
const opening = /(?:^|[.:;]\s*|(?<!\p{L})(?:các|những|danh sách)\s*)$/u;
/** `Chị Hoa ở tổ 5 bị …`: the number of a place counts nobody. */
const placeNumber =
  /(?<!\p{L})(?:tổ|thôn|xóm|ấp|khu|số|ngõ|hẻm|lớp|to|thon|xom|ap|so|ngo|hem|lop)(?: dân phố| dan pho| phố)?(?: số| so)? \d+[a-z]?(?:\/\d+)*/gu;
const counted = /(?:^|[^\p{L}\d/])\d[\d.]*\s?(?:người|hộ|trẻ|ca|em|cháu|suất|trường hợp)?\s*$/u;

/** Whether a condition is said of the person before it. */
export function isSaidOf(lower: string, { from: begin, to }: Person, condition: FoundCondition): boolean {
  const { from } = condition;
  const gap = lower.slice(to, from);
  const near = lower.slice(begin, condition.to);
  const { linked, speaking, directly, negated } = patternsFor(near);
  if (
    from < to ||
    gap.length > longestGap ||
    /[.!?;]\s/.test(gap.replace(/(?<=\b(?:tp|p|q|đ\/c|s\.n|sn))\./g, ''))
  )
    return false;
  const clauses = gap.split(/[,:()–—]|\s-\s|\|/);
  const last = clauses.at(-1)!.trim();
  if (isGeneral(lower, from, to, near) || counted.test(gap.replace(placeNumber, '')) || negated.test(gap))
    return false;
  if (!mayLead(last, near)) return false;
  const between = clauses.slice(0, -1).map((clause) => clause.trim());
  // What the words right behind the name say is said of them: `… trợ giúp người nghèo, người khuyết tật`.
  const [own = ''] = between;
  if (own !== '' && !/^\d/.test(own) && (!linked.test(own) || acts(own, near))) return false;
  return (
    !between.some((clause) => speaking.test(clause) || acts(clause, near)) ||
    (directly.test(last) && last !== '')
  );
}

/**
 * Whether words may stand between whom a condition is said of and the condition.
 * @param lower the line that they are in
 */
export function mayLead(clause: string, lower: string): boolean {
  const { linked, blocked } = patternsFor(lower);
  return linked.test(clause) && !blocked.test(clause) && !acts(clause, lower);
}

function acts(clause: string, lower: string): boolean {
  const { acting, passive } = patternsFor(lower);
  return acting.test(clause) && !passive.test(clause);
}

/** Whether a condition is said of the person behind it: `Người chấp hành án treo: …`. */
export function isSaidBefore(
  lower: string,
  { to }: FoundCondition,
  { from }: Person,
  before: number,
): boolean {
  const gap = lower.slice(to, from);
  const head = lower.slice(Math.max(0, before - 20), before);
  if (from >= to && granted.test(gap) && granting.test(head))
    return !serving.test(lower.slice(from, from + 90));
  const near = lower.slice(before, from + 12);
  const { bridge, negated } = patternsFor(near);
  return (
    from >= to &&
    gap.length < 80 &&
    (bridge.test(gap) ||
      (naming.test(gap) && opening.test(head)) ||
      (listing.test(gap) && openingList.test(head))) &&
    !isGeneral(lower, before, 0, near) &&
    !negated.test(head)
  );
}

/**
 * Whether a body, a paper or a campaign is called after the condition.
 * @param least where the words that may say so begin: a name may be the same word
 * @param near the words that show whether there are marks
 */
export const isGeneral = (lower: string, from: number, least = 0, near = lower): boolean =>
  patternsFor(near).general.test(lower.slice(Math.max(least, from - 45), from));
