import type { Instruction } from '../sentences/told.ts';
import { areWork, isOpening } from './context.ts';
import type { Outline } from './outline.ts';

/** Words by which an introduction asks for something. */
export const commanding = /(?:yêu cầu|đề nghị|chỉ đạo|phân công|giao)(?![\p{L}])/iu;

const comment = '(?:góp ý|lấy ý kiến|xin ý kiến|cho ý kiến|tham gia ý kiến|thảo luận|báo cáo)';
const topics = new RegExp(
  `(?:nội dung|vấn đề|ý kiến)[^.;:]{0,60}?${comment}[^.;]*:\\s*$|${comment}[^.;:]{0,40}(?:tập trung|xoay quanh)[^.;]*:\\s*$|(?:tập trung|xoay quanh)[^.;:]{0,30}(?:nội dung|vấn đề)[^.;:]{0,30}${comment}[^.;]*:\\s*$`,
  'iu',
);
/** “trong đó lưu ý:” after the work itself: the items below are more. */
const besides = /(?:trong đó|lưu ý|chú ý|đặc biệt)[^.;,]{0,40}:\s*$/iu;
/** “các nội dung sau:” stands for the items below. */
const stands = /(?:sau|sau đây|cụ thể|gồm|dưới đây|trọng tâm|chủ yếu)\s*(?:\([^()]*\)\s*)?:\s*$/iu;

/** “Sau khi nghe báo cáo và ý kiến thảo luận, Chủ tịch kết luận như sau:” decides, and asks for no comments. */
const decides = /(?:kết luận|chỉ đạo|quyết nghị|quyết định|thống nhất|yêu cầu)[^.;:]{0,80}:\s*$/iu;

/** Whether the items below a text are the topics that comments are asked on. */
export const asksForComments = (text: string): boolean =>
  topics.test(text.slice(-300)) &&
  !decides.test(text.slice(-120)) &&
  !/thực hiện (?:tốt )?(?:các|một số)/iu.test(text.slice(-120));

/** Whether an introduction gives work itself, apart from the items below it. */
export function givesWorkItself(
  text: string,
  instruction: Instruction | undefined,
  items: readonly Outline[],
): boolean {
  if (!instruction || instruction.kind !== 'order' || instruction.formal || !isOpening(text)) return false;
  if (besides.test(text)) return true;
  return items.length > 0 && !areWork(items) && !isList(text, items);
}

/** Whether “các nội dung sau:” stands for items that name their own units or topics. */
const isList = (text: string, items: readonly Outline[]): boolean =>
  (stands.test(text) &&
    /(?:nội dung|nhiệm vụ|giải pháp|vấn đề|công tác|việc)\s[^.;:]{0,40}:\s*$/iu.test(text)) ||
  items.some(({ children }) => children.length > 0);
