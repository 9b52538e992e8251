import type { TextBlock } from '../../domain/text-block.ts';
import type { Deadline } from '../deadline.ts';
import { readDeadline } from '../deadline.ts';
import type { Outline } from './outline.ts';
import type { Instruction } from './sentence.ts';
import { asksForReport, isReport, readInstructions } from './sentence.ts';
import { readUnitPhrase } from './unit-phrase.ts';
import type { SectionKind } from './words.ts';
import { isImperative } from './words.ts';

/** What a document's text is read with. */
export interface DirectiveFacts {
  issuer: string;
  /** Kính gửi. */
  to: readonly string[];
  /** The document's year. */
  year: string;
  isKnown(name: string): boolean;
}

/** Work as the text gives it. */
export interface Work {
  block: number;
  unitName: string;
  text: string;
  deadline: Deadline | undefined;
}

/** Where the reader is. */
export interface Context {
  /** The unit whose work stands here. */
  unit?: string | undefined;
  /** What the sentence that opened the list asks for, and of whom. */
  opener?: { unit: string | undefined; commanding: boolean } | undefined;
  kind?: SectionKind | undefined;
  /** The deadline of what stands above, for what sets none itself. */
  deadline?: Deadline | undefined;
}

/** A section that names units, and what it says of them after a colon. */
export interface UnitSection {
  name: string;
  rest: string;
}

const asking =
  /^(?:(?:kính\s)?đề nghị|giao|yêu cầu|phân công|(?:về\s)?trách nhiệm(?:\scủa)?|nhiệm vụ(?:\scủa)?|đối với|về phía)\s+/iu;
/** A text that opens what stands below it. */
export const opening = /:\s*$/;
/** Words by which an opening asks for something. */
export const commanding = /(?:yêu cầu|đề nghị|chỉ đạo|phân công|giao)(?![\p{L}])/iu;
const closing =
  /^(?:trong quá trình|trên đây|thừa lệnh|thừa ủy quyền|nhận được|yêu cầu|đề nghị|giao\s|nay\s|kết thúc|báo cáo kết quả|kết quả|quá trình|định kỳ.*báo cáo|căn cứ nội dung|văn bản này|công văn này|(?:ủy|uỷ) ban nhân dân|ubnd)(?![\p{L}])/iu;
const noAssignment = /chịu trách nhiệm (?:thi|thí|tổ chức thực) hành/iu;
const responsible = /(?:có|chịu) trách nhiệm/iu;
const must = /(?<![\p{L}])phải(?![\p{L}])/iu;

/** A section or an item that names units and no more, or units and after a colon what they do. */
export function sectionOf(
  { kind, marker, text }: TextBlock,
  { isKnown }: DirectiveFacts,
): UnitSection | undefined {
  if ((kind === 'paragraph' && marker === '') || noAssignment.test(text)) return undefined;
  const asked = asking.exec(text)?.[0] ?? '';
  const phrase = readUnitPhrase(text.slice(asked.length), isKnown, asked !== '');
  if (!phrase || (phrase.commanded && !/^:/.test(phrase.rest)) || !/^[:.;,]?\s*$|^:/.test(phrase.rest))
    return undefined;
  if (phrase.name.split(' ').length > 60 || /\d{3}/.test(phrase.name)) return undefined;
  return { name: phrase.name, rest: phrase.rest.replace(/^[:.;,]\s*/, '') };
}

/** The unit that an item names itself, where its section names a group: “Các phòng, đơn vị” → “Công an phường …”. */
export function ownUnit(text: string, unit: string, reading: DirectiveFacts): string {
  if (!/^(?:thủ trưởng\s)?các\s/i.test(unit) && !/^\p{Ll}/u.test(unit)) return unit;
  const [order] = readInstructions(text, reading);
  return order?.kind === 'subject' ? order.unitName! : unit;
}

/** Whether an order of this document, read where it stands, is a task. */
export function gives(
  order: Instruction,
  marked: boolean,
  started: boolean,
  context: Context,
  reading: DirectiveFacts,
): boolean {
  if (order.formal) return false;
  if (order.kind === 'command') return true;
  // What the issuer does itself is told, not assigned; unless a section assigns it.
  if (order.kind === 'own') return marked && context.kind === 'assigning';
  const telling = context.kind === 'silent' || context.kind === 'descriptive';
  const firm =
    responsible.test(order.text) ||
    // Among principles and conditions, “phải” is a rule for all.
    (!telling && must.test(order.text)) ||
    dated(readDeadline(order.text, reading.year)) !== undefined;
  if (order.kind === 'subject') return firm || (!telling && (started || marked));
  if (unnamed(context, reading) === undefined || !(started || (firm && isReport(order.text)))) return false;
  if (marked) return context.opener?.commanding === true && !telling;
  return asksForReport(order.text, reading) && context.kind !== 'silent';
}

/** Who is meant where a sentence names nobody: those whom the opening sentence asks, else Kính gửi. */
export function unnamed({ opener }: Context, { to }: DirectiveFacts): string | undefined {
  return opener?.unit ?? (to.length > 0 ? to.join('; ') : undefined);
}

/** Whether a paragraph below a unit's heading is no longer that unit's: it comes after a list, or names another. */
export function isClosing(
  text: string,
  unit: string,
  earlier: readonly Outline[],
  reading: DirectiveFacts,
): boolean {
  if (earlier.some(({ block }) => isMarked(block)) || closing.test(text)) return true;
  if (opening.test(text) && commanding.test(text)) return true;
  const [order] = readInstructions(text, reading);
  return (
    order?.unitName !== undefined &&
    order.unitName !== unit &&
    (order.kind === 'command' || earlier.length > 0)
  );
}

/** Whether a block is a heading, or has a number or a mark. */
export const isMarked = (block: TextBlock): boolean => block.kind === 'heading' || block.marker !== '';

/** Whether most of what stands below is told in verbs of command, and not a list of things. */
export function areWork(children: readonly Outline[]): boolean {
  const items = children.filter(({ block }) => isMarked(block));
  return (
    items.length > 0 &&
    2 *
      items.filter(
        ({ block }) => block.kind === 'heading' || isImperative(block.text) || opening.test(block.text),
      ).length >
      items.length
  );
}

/** A deadline that is a date. */
export const dated = (deadline: Deadline | undefined): Deadline | undefined =>
  deadline?.due ? deadline : undefined;

/** Work as a sentence gives it, with what it takes over: a deadline from above, Kính gửi for “Quý cơ quan”. */
export function workOf(work: Work, { to, year }: DirectiveFacts): Work {
  const own = readDeadline(work.text, year);
  return {
    block: work.block,
    unitName: /^quý\s/iu.test(work.unitName) && to.length > 0 ? to.join('; ') : work.unitName,
    text: work.text.replace(/\s*\.\/\.?$/, '.'),
    deadline: own?.due || !work.deadline ? own : work.deadline,
  };
}
