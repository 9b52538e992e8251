import {
  activeVerbs,
  adverbs,
  blocks,
  bridges,
  generalContexts,
  links,
} from '../../../language/privacy/fact-links.ts';
import { words } from '../../../language/privacy/patterns.ts';
import type { Person } from '../people.ts';
import type { FoundCondition } from './condition-phrases.ts';

const longestGap = 160;
const edge = '(?![\\p{L}])';
const start = '(?<![\\p{L}])';

const linked = new RegExp(`^(?:(?:${words(adverbs)})${edge}[\\s“"]*)*(?:$|(?:${words(links)})${edge})`, 'u');
const passive = new RegExp(`^(?:(?:${words(adverbs)})${edge}\\s*)*(?:được|bị)${edge}`, 'u');
const blocked = new RegExp(`${start}(?:${words(blocks)})${edge}`, 'u');
const acting = new RegExp(`${start}(?:${words(activeVerbs)})${edge}`, 'u');
/** A clause between that only says where or how old someone is, or whose child. */
const speaking = new RegExp(
  `${start}(?:phụ trách|phát biểu|cho biết|chủ trì|báo cáo|trao|tặng|thăm|tuyên truyền|vận động|kể|nói|viết|hội|trung tâm|quỹ|trưởng|phó|giám đốc|chủ tịch|bác sĩ|công chức|cán bộ)${edge}`,
  'u',
);
const directly = new RegExp(
  `^(?:(?:${words(adverbs)})${edge}\\s*)*(?:bị|mắc|nhiễm|dương tính|nghiện)${edge}|^$`,
  'u',
);
const general = new RegExp(`${start}(?:${words(generalContexts)})${edge}[^.,;:(]{0,14}$`, 'u');
const bridge = new RegExp(`^(?:[\\s:(–—-]|\\d{1,4}\\.?|(?:${words(bridges)})${edge})*$`, 'u');
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
const counted = /(?:^|[^\p{L}\d/])\d[\d.]*\s?(?:người|hộ|trẻ|ca|em|cháu|suất|trường hợp)?\s*$/u;
const negated =
  /(?<![\p{L}])(?:không|chưa|chẳng|không phải|không còn|không phải là|không thuộc|phòng|chống|phòng ngừa)\s*$/u;

/** Whether a condition is said of the person before it. */
export function isSaidOf(lower: string, { to }: Person, { from }: FoundCondition): boolean {
  const gap = lower.slice(to, from);
  if (
    from < to ||
    gap.length > longestGap ||
    /[.!?;]\s/.test(gap.replace(/(?<=\b(?:tp|p|q|đ\/c|s\.n|sn))\./g, ''))
  )
    return false;
  const clauses = gap.split(/[,:()–—]|\s-\s|\|/);
  const last = clauses.at(-1)!.trim();
  if (isGeneral(lower, from, to) || counted.test(gap) || negated.test(gap)) return false;
  if (!mayLead(last)) return false;
  const between = clauses.slice(0, -1).map((clause) => clause.trim());
  // What the words right behind the name say is said of them: `… trợ giúp người nghèo, người khuyết tật`.
  const [own = ''] = between;
  if (own !== '' && !/^\d/.test(own) && (!linked.test(own) || acts(own))) return false;
  return (
    !between.some((clause) => speaking.test(clause) || acts(clause)) || (directly.test(last) && last !== '')
  );
}

/** Whether words may stand between whom a condition is said of and the condition. */
export const mayLead = (clause: string): boolean =>
  linked.test(clause) && !blocked.test(clause) && !acts(clause);

const acts = (clause: string): boolean => acting.test(clause) && !passive.test(clause);

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
  return (
    from >= to &&
    gap.length < 80 &&
    (bridge.test(gap) ||
      (naming.test(gap) && opening.test(head)) ||
      (listing.test(gap) && openingList.test(head))) &&
    !isGeneral(lower, before) &&
    !negated.test(head)
  );
}

/**
 * Whether a body, a paper or a campaign is called after the condition.
 * @param least where the words that may say so begin: a name may be the same word
 */
export const isGeneral = (lower: string, from: number, least = 0): boolean =>
  general.test(lower.slice(Math.max(least, from - 45), from));
