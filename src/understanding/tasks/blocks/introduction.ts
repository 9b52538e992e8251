import { alternatives } from '../../../language/quantities/rule.ts';
import {
  askingWords,
  besidesWords,
  commentVerbs,
  decisionVerbs,
  listEnds,
  listNouns,
  topicNouns,
  topicVerbs,
} from '../../../language/work/introductions.ts';
import type { Instruction } from '../sentences/told.ts';
import { areWork, isOpening } from './context.ts';
import type { Outline } from './outline.ts';

const oneOf = (words: Readonly<Record<string, string>>): string => `(?:${alternatives(Object.keys(words))})`;
const form = (source: string): RegExp => new RegExp(source, 'iu');

/** Words by which an introduction asks for something. */
export const commanding = form(`${oneOf(askingWords)}(?![\\p{L}])`);

const [comment, topic, about] = [oneOf(commentVerbs), oneOf(topicNouns), oneOf(topicVerbs)];
/** How an introduction asks for comments. */
const topicForms: readonly RegExp[] = [
  form(`${topic}[^.;:]{0,60}?${comment}[^.;]*:\\s*$`),
  form(`${comment}[^.;:]{0,40}${about}[^.;]*:\\s*$`),
  form(`${about}[^.;:]{0,30}(?:nội dung|vấn đề)[^.;:]{0,30}${comment}[^.;]*:\\s*$`),
];
/** “trong đó lưu ý:” after the work itself: the items below are more. */
const besides = form(`${oneOf(besidesWords)}[^.;,]{0,40}:\\s*$`);
/** “các nội dung sau:” stands for the items below. */
const stands = form(`${oneOf(listEnds)}\\s*(?:\\([^()]*\\)\\s*)?:\\s*$`);
const listed = form(`${oneOf(listNouns)}\\s[^.;:]{0,40}:\\s*$`);

/** “Sau khi nghe báo cáo và ý kiến thảo luận, Chủ tịch kết luận như sau:” decides, and asks for no comments. */
const decides = form(`${oneOf(decisionVerbs)}[^.;:]{0,80}:\\s*$`);

/** Whether the items below a text are the topics that comments are asked on. */
export const asksForComments = (text: string): boolean =>
  topicForms.some((topics) => topics.test(text.slice(-300))) &&
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
  (stands.test(text) && listed.test(text)) || items.some(({ children }) => children.length > 0);
